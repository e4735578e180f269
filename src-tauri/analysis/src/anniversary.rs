//! Days on which something returns every year: coups, agreements and violent days are remembered, and may be days on which
//! violence starts anew (S/2011/552, §45, 66: threshold moments).

use sitroom_domain::Day;

/// Returns the yearly returns of a day between `since` and `until`, both included, each with the years that have passed: one
/// or more. What happened on 29 February returns on 28 February in years without that day.
#[must_use]
pub fn anniversaries(of: Day, since: Day, until: Day) -> Vec<(Day, u32)> {
    let (year, month, day) = of.ymd();
    let (first, last) = (since.ymd().0.max(year + 1), until.ymd().0);
    let in_year = |at: i32| {
        let at = i16::try_from(at).ok()?;
        let (month, day) = (month as i8, day as i8);
        Day::from_ymd(at, month, day).or_else(|| Day::from_ymd(at, month, day - 1))
    };
    (first..=last)
        .filter_map(|at| Some((in_year(at)?, (at - year) as u32)))
        .filter(|(day, _)| (since..=until).contains(day))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_returns_each_year_within_the_period() {
        let returns = anniversaries(day("2010-02-18"), day("2011-02-19"), day("2013-02-18"));
        assert_eq!(returns, [(day("2012-02-18"), 2), (day("2013-02-18"), 3)]);
        assert!(anniversaries(day("2010-02-18"), day("2010-01-01"), day("2010-12-31")).is_empty());
    }

    #[test]
    fn the_29_february_returns_on_the_28th_where_there_is_none() {
        let returns = anniversaries(day("2004-02-29"), day("2007-01-01"), day("2008-12-31"));
        assert_eq!(returns, [(day("2007-02-28"), 3), (day("2008-02-29"), 4)]);
    }

    proptest! {
        #[test]
        fn there_is_one_return_a_year_on_the_same_day_of_its_month(start in 0_i32..20_000, years in 1_i32..40) {
            let of = Day(start);
            let (year, month, _) = of.ymd();
            let until = Day::from_ymd((year + years) as i16, 12, 31).unwrap();
            let returns = anniversaries(of, of, until);
            prop_assert_eq!(returns.len(), years as usize);
            for (at, passed) in returns {
                prop_assert_eq!((at.ymd().0, at.ymd().1), (year + passed as i32, month));
            }
        }
    }
}

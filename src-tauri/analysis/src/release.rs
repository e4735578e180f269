//! Days from asking for money to its release (S/2011/552, §17, 64, 68: rapid response needs money that comes fast).

use sitroom_domain::Day;

/// Returns the shortest and the longest number of days that two spans of days allow between asking and release.
///
/// Each date is a first and a last possible day. The shortest is never below 0, since nothing is released before it is
/// asked; `None` where the dates contradict that altogether.
#[must_use]
pub fn days_to_release(asked: (Day, Day), released: (Day, Day)) -> Option<[i32; 2]> {
    let longest = released.1.0 - asked.0.0;
    let shortest = released.0.0 - asked.1.0;
    (longest >= 0).then_some([shortest.max(0), longest])
}

/// Returns the median of the midpoints of intervals of days; `None` for no interval. With an even number it is the mean of
/// the two in the middle.
#[must_use]
pub fn median_days(intervals: &[[i32; 2]]) -> Option<f64> {
    let mut middles: Vec<f64> =
        intervals.iter().map(|[shortest, longest]| f64::midpoint(f64::from(*shortest), f64::from(*longest))).collect();
    middles.sort_by(f64::total_cmp);
    let upper = *middles.get(middles.len() / 2)?;
    if middles.len() % 2 == 1 {
        return Some(upper);
    }
    Some(f64::midpoint(middles[middles.len() / 2 - 1], upper))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn dates_known_to_the_month_give_an_interval() {
        // Asked on some day of March 2010, released on some day of April 2010: 1 to 60 days.
        let march = (Day(14_669), Day(14_699));
        let april = (Day(14_700), Day(14_729));
        assert_eq!(days_to_release(march, april), Some([1, 60]));
        assert_eq!(days_to_release(march, march), Some([0, 30]));
        assert_eq!(days_to_release(april, march), None);
    }

    #[test]
    fn the_median_is_that_of_the_midpoints() {
        assert_eq!(median_days(&[]), None);
        assert_eq!(median_days(&[[1, 60], [10, 10], [40, 44]]), Some(30.5));
        assert_eq!(median_days(&[[10, 10], [20, 21]]), Some(15.25));
    }

    proptest! {
        #[test]
        fn the_interval_holds_every_pair_of_days(
            asked in (0_i32..500, 0_i32..60), released in (0_i32..500, 0_i32..60), at in (0_i32..60, 0_i32..60),
        ) {
            let asked = (Day(asked.0), Day(asked.0 + asked.1));
            let released = (Day(released.0), Day(released.0 + released.1));
            let days = (released.0.0 + at.1.min(released.1.0 - released.0.0)) - (asked.0.0 + at.0.min(asked.1.0 - asked.0.0));
            match days_to_release(asked, released) {
                Some([shortest, longest]) => prop_assert!(days < 0 || (shortest..=longest).contains(&days)),
                None => prop_assert!(days < 0),
            }
        }
    }
}

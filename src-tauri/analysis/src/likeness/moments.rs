//! Threshold moments: what falls due in a place, beside the indicators that rise there about that time (§45, 66).
//!
//! No weight is set and no score made: the order is that of days, then of how many indicators rise. That none rises is
//! kept apart from that none is measured.

use std::collections::{BTreeMap, BTreeSet};

use sitroom_domain::{Day, phrase};

use crate::Refusal;
use crate::refusal::within;

/// Method and version, as printed beside the figure.
pub const METHOD: &str = phrase!("what falls due beside what rises, method 1.0");

/// What falls due: an election, the end of a mandate, a date of an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The place, by the caller's number.
    pub place: u32,
    /// The first day on which it may fall.
    pub first: Day,
    /// The last one.
    pub last: Day,
    /// What it is, by the caller's number.
    pub kind: u16,
}

/// What was found of an indicator in a place on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// The place, by the caller's number.
    pub place: u32,
    /// The day for which it was found.
    pub day: Day,
    /// The indicator, by the caller's number.
    pub indicator: u16,
    /// Whether it rises; `None` where too little is known to tell.
    pub rises: Option<bool>,
}

/// Something that falls due, and what rises there about that time. Every indicator with a verdict stands in one list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// What falls due, as an index of what was passed in.
    pub due: usize,
    /// Indicators that rise, ascending: those with one verdict or more that they do.
    pub rising: Vec<u16>,
    /// Indicators that don't, ascending.
    pub level: Vec<u16>,
    /// Indicators of which too little is known, ascending.
    pub not_known: Vec<u16>,
}

/// Returns a moment for each of `dues`, with the verdicts of its place from `within_days` (0 to 3,660) before its first
/// to as many after its last day: by first day, then the most that rise, then last day and the order passed in.
///
/// # Errors
/// Refused for a number of days out of range, and for something due whose last day lies before its first.
pub fn moments(dues: &[Due], verdicts: &[Verdict], within_days: i32) -> Result<Vec<Moment>, Refusal> {
    within(phrase!("The number of days about a due day"), within_days.into(), 0.0, 3660.0)?;
    for due in dues {
        within(phrase!("The last due day"), due.last.0.into(), due.first.0.into(), f64::from(i32::MAX))?;
    }
    let mut of_place: BTreeMap<u32, Vec<&Verdict>> = BTreeMap::new();
    for verdict in verdicts {
        of_place.entry(verdict.place).or_default().push(verdict);
    }
    let mut moments: Vec<Moment> = dues
        .iter()
        .enumerate()
        .map(|(at, due)| {
            let days = due.first.0.saturating_sub(within_days)..=due.last.0.saturating_add(within_days);
            let there = of_place.get(&due.place).map_or(&[][..], Vec::as_slice);
            moment(at, &there.iter().filter(|verdict| days.contains(&verdict.day.0)).copied())
        })
        .collect();
    moments.sort_by_key(|moment| {
        let due = &dues[moment.due];
        (due.first, std::cmp::Reverse(moment.rising.len()), due.last, moment.due)
    });
    Ok(moments)
}

fn moment<'a>(due: usize, verdicts: &(impl Iterator<Item = &'a Verdict> + Clone)) -> Moment {
    let with = |rises: Option<bool>| -> BTreeSet<u16> {
        verdicts.clone().filter(|verdict| verdict.rises == rises).map(|verdict| verdict.indicator).collect()
    };
    let (rising, level, not_known) = (with(Some(true)), with(Some(false)), with(None));
    Moment {
        due,
        level: level.difference(&rising).copied().collect(),
        not_known: not_known.into_iter().filter(|one| !rising.contains(one) && !level.contains(one)).collect(),
        rising: rising.into_iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn due(place: u32, first: i32, last: i32) -> Due {
        Due { place, first: Day(first), last: Day(last), kind: 0 }
    }

    fn verdict(place: u32, day: i32, indicator: u16, rises: Option<bool>) -> Verdict {
        Verdict { place, day: Day(day), indicator, rises }
    }

    #[test]
    fn what_rises_about_the_days_in_the_place_is_told_and_nothing_else() {
        let verdicts = [
            verdict(1, 70, 5, Some(true)),
            verdict(1, 140, 2, Some(true)),
            verdict(1, 69, 9, Some(true)),
            verdict(1, 141, 9, Some(true)),
            verdict(2, 100, 9, Some(true)),
        ];
        let found = moments(&[due(1, 100, 110)], &verdicts, 30).unwrap();
        assert_eq!(found, [Moment { due: 0, rising: vec![2, 5], level: vec![], not_known: vec![] }]);
    }

    #[test]
    fn an_indicator_stands_in_one_list_and_none_rising_is_kept_apart_from_none_known() {
        let verdicts = [
            verdict(1, 100, 4, Some(false)),
            verdict(1, 101, 4, Some(true)),
            verdict(1, 102, 6, None),
            verdict(1, 103, 6, Some(false)),
            verdict(1, 104, 7, None),
        ];
        let found = moments(&[due(1, 100, 100), due(3, 100, 100)], &verdicts, 10).unwrap();
        assert_eq!(found[0], Moment { due: 0, rising: vec![4], level: vec![6], not_known: vec![7] });
        assert_eq!(found[1], Moment { due: 1, rising: vec![], level: vec![], not_known: vec![] });
    }

    #[test]
    fn days_come_first_and_then_how_many_rise() {
        let verdicts = [verdict(2, 50, 1, Some(true)), verdict(3, 50, 1, Some(true)), verdict(3, 51, 2, Some(true))];
        let dues = [due(1, 50, 50), due(2, 50, 60), due(3, 50, 70), due(1, 20, 90)];
        let order: Vec<usize> = moments(&dues, &verdicts, 5).unwrap().iter().map(|moment| moment.due).collect();
        assert_eq!(order, [3, 2, 1, 0]);
        assert!(moments(&[due(1, 5, 4)], &[], 5).is_err());
        assert!(moments(&[], &[], -1).is_err());
    }

    proptest! {
        #[test]
        fn the_order_of_verdicts_changes_nothing_and_a_longer_reach_loses_none(
            dues in prop::collection::vec((0_u32..4, 0_i32..100, 0_i32..20), 1..12),
            verdicts in prop::collection::vec((0_u32..4, 0_i32..120, 0_u16..5, any::<Option<bool>>()), 0..30),
            reach in 0_i32..40,
        ) {
            let dues: Vec<Due> = dues.into_iter().map(|(place, first, long)| due(place, first, first + long)).collect();
            let mut verdicts: Vec<Verdict> =
                verdicts.into_iter().map(|(place, day, indicator, rises)| verdict(place, day, indicator, rises)).collect();
            let found = moments(&dues, &verdicts, reach).unwrap();
            let wider = moments(&dues, &verdicts, reach + 10).unwrap();
            verdicts.reverse();
            prop_assert_eq!(&moments(&dues, &verdicts, reach).unwrap(), &found);
            prop_assert_eq!(found.len(), dues.len());
            for moment in &found {
                let more = wider.iter().find(|wide| wide.due == moment.due).unwrap();
                prop_assert!(moment.rising.iter().all(|indicator| more.rising.contains(indicator)));
            }
        }
    }
}

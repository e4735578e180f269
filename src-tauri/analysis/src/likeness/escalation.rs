//! Where violence rose: months in which it passed a threshold after a long time below, by a stated rule.
//!
//! Of monthly deaths in one place; the yearly onsets of conflicts as UCDP and PRIO count them are another matter
//! ([`crate::onset`]). What missing months leave open is said to be open, and never counted as quiet.

use sitroom_domain::phrase;

use crate::Refusal;
use crate::refusal::within;

/// Method and version, as printed beside the figure.
pub const METHOD: &str = phrase!("escalations of monthly deaths, method 1.0");

/// When violence counts as having risen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Deaths that make it so, 1 to 1,000,000.
    pub deaths: u32,
    /// Within how many months, the first of them that of the escalation, 1 to 36.
    pub window: usize,
    /// For how many months before it must not have been so, 1 to 240.
    pub quiet: usize,
}

impl Default for Rule {
    /// Returns 25 deaths within 12 months, the threshold of UCDP, after 24 months below it.
    fn default() -> Self {
        Self { deaths: 25, window: 12, quiet: 24 }
    }
}

/// What a month is under a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Violence rises: the month has deaths, it and those after reach the threshold, and the quiet time came before.
    Escalation,
    /// The quiet time came before, and violence does not rise in this month.
    Quiet,
    /// No quiet time came before: violence is there, or has been of late.
    Violent,
    /// Missing months, or the end of the series, leave it open.
    Open,
}

impl Rule {
    /// Refuses a rule out of range.
    pub(super) fn check(&self) -> Result<(), Refusal> {
        within(phrase!("The threshold in deaths"), f64::from(self.deaths), 1.0, 1e6)?;
        within(phrase!("The window in months"), self.window as f64, 1.0, 36.0)?;
        within(phrase!("The quiet time in months"), self.quiet as f64, 1.0, 240.0)
    }

    /// Tells whether a quiet time came before a month: no run of `window` months among the `quiet` before it reached
    /// the threshold. `None` where missing months leave it open.
    pub(super) fn is_quiet_before(&self, deaths: &[Option<u32>], month: usize) -> Option<bool> {
        let before = &deaths[month.saturating_sub(self.quiet).min(deaths.len())..month.min(deaths.len())];
        let reached =
            before.windows(self.window.min(before.len()).max(1)).any(|run| sum(run) >= u64::from(self.deaths));
        let is_known = month >= self.quiet && before.iter().all(Option::is_some);
        if reached { Some(false) } else { is_known.then_some(true) }
    }

    /// Tells whether deaths from a month on reach the threshold within the window, the month itself having some. `None`
    /// where missing months, or those to come, leave it open.
    fn rises(&self, deaths: &[Option<u32>], month: usize) -> Option<bool> {
        let own = deaths.get(month).copied().flatten();
        let window = &deaths[month..deaths.len().min(month + self.window)];
        let is_reached = sum(window) >= u64::from(self.deaths);
        let is_known = window.len() == self.window && window.iter().all(Option::is_some);
        match own {
            Some(0) => Some(false),
            Some(_) if is_reached => Some(true),
            Some(_) if is_known => Some(false),
            _ => None,
        }
    }
}

/// Returns what each month of a place is, of monthly `deaths` without gaps, oldest first; `None` is no data.
///
/// The first month of a place is never an escalation: what came before is not known.
///
/// # Errors
/// Refused for a rule out of range.
pub fn kinds(deaths: &[Option<u32>], rule: &Rule) -> Result<Vec<Kind>, Refusal> {
    rule.check()?;
    let kind = |month| match (rule.is_quiet_before(deaths, month), rule.rises(deaths, month)) {
        (Some(false), _) => Kind::Violent,
        (Some(true), Some(true)) => Kind::Escalation,
        (Some(true), Some(false)) => Kind::Quiet,
        (None, _) | (_, None) => Kind::Open,
    };
    let mut kinds: Vec<Kind> = (0..deaths.len()).map(kind).collect();
    // Of months that reach the threshold one after another within one window the first is the escalation.
    let mut last: Option<usize> = None;
    for (month, kind) in kinds.iter_mut().enumerate().filter(|(_, kind)| **kind == Kind::Escalation) {
        if last.is_some_and(|last| month < last + rule.window) {
            *kind = Kind::Violent;
        } else {
            last = Some(month);
        }
    }
    Ok(kinds)
}

/// Returns the months in which violence rose, oldest first.
///
/// # Errors
/// As [`kinds`].
pub fn escalations(deaths: &[Option<u32>], rule: &Rule) -> Result<Vec<usize>, Refusal> {
    let kinds = kinds(deaths, rule)?;
    Ok(kinds.iter().enumerate().filter(|(_, kind)| **kind == Kind::Escalation).map(|(month, _)| month).collect())
}

fn sum(deaths: &[Option<u32>]) -> u64 {
    deaths.iter().flatten().copied().map(u64::from).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NEVER: [usize; 0] = [];

    fn months(length: usize, over: &[(usize, u32)]) -> Vec<Option<u32>> {
        let mut deaths = vec![Some(0); length];
        for (month, count) in over {
            deaths[*month] = Some(*count);
        }
        deaths
    }

    fn found(deaths: &[Option<u32>]) -> Vec<usize> {
        escalations(deaths, &Rule::default()).unwrap()
    }

    #[test]
    fn violence_rises_in_the_first_month_with_deaths_of_those_that_reach_the_threshold() {
        assert_eq!(found(&months(60, &[(30, 5), (33, 10), (41, 10)])), [30]);
        assert_eq!(found(&months(60, &[(30, 5), (33, 10), (42, 10)])), NEVER);
        assert_eq!(
            found(&months(60, &[(30, 4), (33, 10), (41, 10), (42, 5)])),
            [33],
            "a month of the earlier sum was short"
        );
    }

    #[test]
    fn it_rises_again_only_after_the_quiet_time() {
        assert_eq!(found(&months(90, &[(30, 30), (54, 30)])), [30], "30 lies among the 24 months before 54");
        assert_eq!(found(&months(90, &[(30, 30), (55, 30)])), [30, 55]);
        assert_eq!(found(&months(60, &[(23, 99)])), NEVER, "23 months are no quiet time");
        assert_eq!(found(&months(60, &[(24, 99)])), [24]);
    }

    #[test]
    fn missing_months_and_the_end_leave_open_what_they_could_change() {
        let mut deaths = months(60, &[(30, 5), (50, 5)]);
        deaths[35] = None;
        let kinds = kinds(&deaths, &Rule::default()).unwrap();
        let of = |month: usize| kinds[month];
        assert_eq!([of(23), of(24), of(29)], [Kind::Open, Kind::Quiet, Kind::Quiet]);
        assert_eq!(of(30), Kind::Open, "20 more may have died in month 35");
        assert_eq!(of(31), Kind::Quiet, "nobody died in it");
        assert_eq!([of(35), of(36), of(50), of(59)], [Kind::Open; 4]);
        deaths[37] = Some(20);
        assert_eq!(found(&deaths), [30], "the threshold is reached whatever is missing");
    }

    #[test]
    fn a_rule_out_of_range_is_refused() {
        for rule in [
            Rule { deaths: 0, ..Rule::default() },
            Rule { window: 0, ..Rule::default() },
            Rule { quiet: 241, ..Rule::default() },
        ] {
            assert!(escalations(&[Some(1)], &rule).is_err(), "{rule:?}");
        }
    }

    proptest! {
        #[test]
        fn between_two_escalations_lies_a_window_and_each_reaches_the_threshold(
            deaths in prop::collection::vec(
                prop::option::weighted(0.97, prop_oneof![4 => Just(0_u32), 1 => 0_u32..20]), 0..200,
            ),
            deadly in 1_u32..40, window in 1_usize..18, quiet in 1_usize..40,
        ) {
            let rule = Rule { deaths: deadly, window, quiet };
            let found = escalations(&deaths, &rule).unwrap();
            prop_assert!(found.windows(2).all(|two| two[1] - two[0] >= window));
            for month in found {
                prop_assert!(deaths[month].unwrap() > 0 && month >= quiet);
                let to = deaths.len().min(month + window);
                prop_assert!(sum(&deaths[month..to]) >= u64::from(deadly));
                prop_assert_eq!(rule.is_quiet_before(&deaths, month), Some(true));
            }
        }

        #[test]
        fn months_to_come_change_only_what_was_open(
            deaths in prop::collection::vec(prop_oneof![4 => Just(Some(0_u32)), 1 => (0_u32..20).prop_map(Some)], 40..120),
            more in prop::collection::vec(0_u32..60, 1..30),
        ) {
            let before = kinds(&deaths, &Rule::default()).unwrap();
            let longer: Vec<Option<u32>> = deaths.iter().copied().chain(more.into_iter().map(Some)).collect();
            let after = kinds(&longer, &Rule::default()).unwrap();
            for (before, after) in before.iter().zip(&after).filter(|(before, _)| **before != Kind::Open) {
                prop_assert_eq!(before, after);
            }
        }
    }
}

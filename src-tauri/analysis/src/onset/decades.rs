//! Onsets by decade.

use super::{Onset, Rule};

/// The onsets of one decade.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DecadeCount {
    /// Its first year, for example 1990.
    pub first_year: i32,
    /// How many began.
    pub onsets: u32,
    /// How many of them were minor the year before.
    pub escalations: u32,
    /// Whether the data show the onsets of all its ten years by the rule.
    pub whole: bool,
}

/// Returns the onsets of each decade from that of the first covered year to that of the last, without gaps.
#[must_use]
pub fn by_decade(onsets: &[Onset], rule: Rule, (first_year, last_year): (i32, i32)) -> Vec<DecadeCount> {
    let decade = |year: i32| year.div_euclid(10) * 10;
    let known = rule.first_known_year(first_year);
    (decade(first_year)..=last_year)
        .step_by(10)
        .map(|first| {
            let began = onsets.iter().filter(|onset| decade(onset.year) == first);
            let escalations = began.clone().filter(|onset| onset.escalation).count() as u32;
            let whole = first >= known && first + 9 <= last_year;
            DecadeCount { first_year: first, onsets: began.count() as u32, escalations, whole }
        })
        .collect()
}

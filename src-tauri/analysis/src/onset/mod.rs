//! Onsets of armed conflict by decade, by stated rules (S/2011/552, §7).
//!
//! The unit is the conflict as UCDP and PRIO number it. A conflict-year is one of its years with 25 battle deaths or more;
//! it is minor below 1,000 and war from there on (Gleditsch et al. 2002, “Armed Conflict 1946–2001”, J. Peace Res. 39,
//! p. 615). What begins in the first years that the data cover may have begun before them: it is no onset.

mod against;
mod decades;

pub use against::against_report;
pub use decades::{DecadeCount, by_decade};

use std::collections::BTreeMap;

use sitroom_domain::{phrase, say};

/// Method and version, as printed beside the figure.
pub const METHOD: &str = phrase!("conflict onsets, method 1.0");

/// A conflict in one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConflictYear {
    /// The number of the conflict.
    pub key: String,
    /// The year.
    pub year: i32,
    /// Whether it was war in that year; else minor.
    pub war: bool,
}

/// What counts as the beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Level {
    /// The conflict is active at any intensity.
    Low,
    /// The conflict is active, and minor in the year in which it appears.
    LowMinor,
    /// The conflict is war, whether it was minor before or not.
    High,
}

/// A rule by which onsets are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rule {
    /// What begins.
    pub level: Level,
    /// Years without it that must come before; `None` where it must never have been before.
    pub quiet_years: Option<i32>,
}

/// The quiet years of the rules; without any it must be the first time.
///
/// One, two, five and ten are those in use; four was added because it comes nearest to the “from 21 to 16” of the report, which
/// does not say by which rule it counts. That it agrees is therefore no evidence for it.
pub const QUIET_YEARS: [Option<i32>; 6] = [Some(1), Some(2), Some(4), Some(5), Some(10), None];

/// One beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Onset {
    /// The year in which it began.
    pub year: i32,
    /// Whether the conflict was active, and not war, in the year before.
    pub escalation: bool,
}

impl Rule {
    /// Returns all rules.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let of = |level| QUIET_YEARS.into_iter().map(move |quiet_years| Self { level, quiet_years });
        [Level::Low, Level::LowMinor, Level::High].into_iter().flat_map(of).collect()
    }

    /// Returns its name, for example `low_after_2` or `high_first`.
    #[must_use]
    pub fn id(&self) -> String {
        let level = match self.level {
            Level::Low => "low",
            Level::LowMinor => "low_minor",
            Level::High => "high",
        };
        self.quiet_years.map_or_else(|| format!("{level}_first"), |years| format!("{level}_after_{years}"))
    }

    /// Returns the rule in a sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let what = match self.level {
            Level::Low | Level::LowMinor => say!("A conflict reaches 25 battle deaths in a year"),
            Level::High => say!("A conflict reaches 1,000 battle deaths in a year"),
        };
        let after = match self.quiet_years {
            None => say!(", for the first time since the data begin"),
            Some(1) => say!(" after at least one year below"),
            Some(years) => say!(" after at least {years} years below"),
        };
        let within =
            if self.level == Level::LowMinor { say!(", and stays under 1,000 in that year") } else { String::new() };
        format!("{what}{after}{within}.")
    }

    /// Returns the first year whose onsets the data can show: as many years must be covered before it as must be quiet.
    #[must_use]
    pub fn first_known_year(&self, first_year: i32) -> i32 {
        first_year + self.quiet_years.unwrap_or(1)
    }
}

/// Returns the onsets of all conflicts by a rule, oldest first; `first_year` is the first that the data cover.
///
/// A year that stands twice counts once, as war when either says so.
#[must_use]
pub fn onsets(years: &[ConflictYear], rule: Rule, first_year: i32) -> Vec<Onset> {
    let mut conflicts: BTreeMap<&str, BTreeMap<i32, bool>> = BTreeMap::new();
    for one in years {
        *conflicts.entry(&one.key).or_default().entry(one.year).or_default() |= one.war;
    }
    let known = rule.first_known_year(first_year);
    let mut found: Vec<Onset> = conflicts.values().flat_map(|wars| onsets_of(wars, rule)).collect();
    found.retain(|onset| onset.year >= known);
    found.sort_by_key(|onset| onset.year);
    found
}

/// Returns the onsets of one conflict; `wars` says for each of its years whether it was war.
fn onsets_of(wars: &BTreeMap<i32, bool>, rule: Rule) -> Vec<Onset> {
    let counts = |war: bool| rule.level != Level::High || war;
    let mut before: Option<i32> = None;
    let mut found = Vec::new();
    for (year, war) in wars.iter().filter(|(_, war)| counts(**war)) {
        let begins = match (before, rule.quiet_years) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(before), Some(quiet)) => year - before > quiet,
        };
        before = Some(*year);
        if begins && !(rule.level == Level::LowMinor && *war) {
            let escalation = rule.level == Level::High && wars.get(&(year - 1)) == Some(&false);
            found.push(Onset { year: *year, escalation });
        }
    }
    found
}

#[cfg(test)]
mod tests;

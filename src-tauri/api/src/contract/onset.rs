//! How many conflicts began in each decade, by a stated rule.

use serde::Serialize;
use ts_rs::TS;

/// Onsets by decade under several rules, beside what the report says.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Onsets {
    /// Conflict-years that it rests on.
    pub conflict_years: u32,
    /// First and last year.
    pub years: Option<[i32; 2]>,
    /// One for each rule.
    pub rules: Vec<OnsetRule>,
    /// Where the data are from.
    pub sources: Vec<String>,
    /// Name and version of the method.
    pub method: String,
}

/// Onsets by one rule.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OnsetRule {
    /// Its name, for example `low_after_2`.
    pub id: String,
    /// The rule in a sentence.
    pub rule: String,
    /// First year of each decade, and how many began in it; a decade that the data do not cover whole says so.
    pub decades: Vec<OnsetDecade>,
    /// What §7 of the report says that this rule can be held against, and how far it agrees, in a sentence.
    pub against_report: String,
}

/// One decade.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OnsetDecade {
    /// First year, for example 1990.
    pub first_year: i32,
    /// How many began.
    pub onsets: u32,
    /// How many of them were at low intensity the year before; absent where the rule counts low intensity itself.
    pub escalations: Option<u32>,
    /// Whether the data cover all ten years, and before them the quiet years that the rule asks for.
    pub whole: bool,
}

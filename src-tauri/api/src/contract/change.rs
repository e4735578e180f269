//! Counts of places against their own past: what is more or less than expected, and when the level changed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which places are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChangeUnits {
    /// Countries.
    Countries,
    /// First-order divisions that any stored event is of.
    Divisions,
}

/// Length of a step in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChangeStep {
    /// Seven days from Monday.
    Week,
    /// A calendar month.
    Month,
}

/// What a count is, held against what was to be expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// More than expected.
    Above,
    /// As expected.
    Within,
    /// Fewer than expected: quiet, or nobody reports any more.
    Below,
}

/// The changes of places, those that are most above what was expected last first.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Changes {
    /// `week` or `month`.
    pub step: String,
    /// First day of the last step that is stored to its end, YYYY-MM-DD; empty where none is.
    pub latest: String,
    /// The places.
    pub places: Vec<PlaceChanges>,
    /// Method and version of the bands, and of the changes of level.
    pub methods: [String; 2],
}

/// One place over time.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlaceChanges {
    /// ISO 3166-1 alpha-3 of a country, or the code of a division.
    pub place: String,
    /// Its name.
    pub name: String,
    /// What the last whole step is; `None` where it cannot be told.
    pub verdict: Option<Verdict>,
    /// The share of false ones among all places that are at least as far above; `None` where there is no p.
    pub q: Option<f64>,
    /// The steps, oldest first and without gaps.
    pub steps: Vec<JudgedStep>,
    /// Stretches of an even level, oldest first; none where the series is too short to tell.
    pub levels: Vec<Level>,
}

/// A step with the band in which its count was to be expected.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct JudgedStep {
    /// Its first day, YYYY-MM-DD.
    pub start: String,
    /// Events; `None` where there is no data, or the step is not stored to its end.
    pub observed: Option<u32>,
    /// The expected count.
    pub expected: Option<f64>,
    /// The count below which it is too few.
    pub low: Option<f64>,
    /// The count above which it is too many.
    pub high: Option<f64>,
    /// The probability of as many or more, if all is as it was.
    pub p_above: Option<f64>,
    /// The probability of as many or fewer.
    pub p_below: Option<f64>,
    /// What it is.
    pub verdict: Option<Verdict>,
    /// By which method.
    pub method: Option<String>,
    /// Why there is no verdict, in a sentence.
    pub why_none: Option<String>,
}

/// A stretch of an even level.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Level {
    /// First day of its first step, YYYY-MM-DD.
    pub start: String,
    /// Events a step.
    pub mean: f64,
    /// Ends of the 95 % interval of it.
    pub interval: [f64; 2],
    /// The probability of a change as clear as the one that it begins with, by chance; `None` of the first stretch.
    pub p: Option<f64>,
}

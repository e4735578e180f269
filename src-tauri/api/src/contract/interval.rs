//! A figure with its interval.

use serde::Serialize;
use ts_rs::TS;

/// A figure and the interval that holds it with a stated confidence.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct Interval {
    /// The figure.
    pub value: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// How often such an interval holds the true figure, 0 to 1.
    pub confidence: f64,
}

impl From<sitroom_analysis::interval::Interval> for Interval {
    fn from(of: sitroom_analysis::interval::Interval) -> Self {
        Self { value: of.value, low: of.low, high: of.high, confidence: of.confidence }
    }
}

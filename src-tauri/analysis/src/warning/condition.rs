//! A rule's condition, and the signals that readings give under it.

use std::collections::BTreeSet;

use sitroom_domain::phrase;

use super::panel::{Figure, Panel};
use super::reading::{Expected, MOST_MONTHS, Reading};
use crate::Refusal;
use crate::refusal::within;

/// How serious a signal or a warning is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// To be watched.
    Watch,
    /// Elevated.
    Elevated,
    /// High.
    High,
}

impl Level {
    /// All of them, the lowest first.
    pub const ALL: [Self; 3] = [Self::Watch, Self::Elevated, Self::High];

    /// Returns its name in files and contracts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Watch => "watch",
            Self::Elevated => "elevated",
            Self::High => "high",
        }
    }

    /// Returns the level of a name.
    #[must_use]
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.id() == id)
    }

    /// Returns the level one step up; nothing is above high.
    pub(super) const fn up(self) -> Self {
        match self {
            Self::Watch => Self::Elevated,
            Self::Elevated | Self::High => Self::High,
        }
    }
}

/// How a reading is held against a threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// As much or more.
    AtLeast,
    /// As much or less.
    AtMost,
    /// More.
    Above,
    /// Less.
    Below,
}

impl Comparison {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::AtLeast, Self::AtMost, Self::Above, Self::Below];

    /// Returns its name in files and contracts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::AtLeast => "at_least",
            Self::AtMost => "at_most",
            Self::Above => "above",
            Self::Below => "below",
        }
    }

    /// Tells whether a reading meets a threshold. One that is not whole is below nothing.
    fn holds(self, reading: &Reading, threshold: f64) -> bool {
        let value = reading.value;
        match self {
            Self::AtLeast => value >= threshold,
            Self::Above => value > threshold,
            Self::AtMost => reading.is_whole && value <= threshold,
            Self::Below => reading.is_whole && value < threshold,
        }
    }
}

/// When a reading is a signal, whatever its indicator.
#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    /// How it is held against the threshold.
    pub comparison: Comparison,
    /// The threshold, in the unit of the indicator.
    pub threshold: f64,
    /// Months of the indicator, 1 to 120: `at_least` is counted over them.
    pub months: usize,
    /// So many events of the place itself are needed beside it; where one of the months has no data, there is no signal.
    pub at_least: Option<f64>,
    /// Whether the place must be quiet: fewer than 5 deaths in the last three months. One without data is not.
    pub only_quiet: bool,
    /// Places in which the rule does not hold; one for some places alone names all others here.
    pub but_places: BTreeSet<usize>,
    /// Countries in which it does not hold, by the caller's number.
    pub but_countries: BTreeSet<u32>,
    /// How serious its signals are.
    pub level: Level,
}

/// A reading that met the condition of a rule.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Signal {
    /// The rule, by the caller's number.
    pub rule: u32,
    /// The place, as an index of the panel.
    pub place: usize,
    /// The month: what it rests on is known when it is over.
    pub month: i32,
    /// The value of the reading.
    pub value: f64,
    /// What was to be expected.
    pub expected: Option<Expected>,
    /// How serious it is.
    pub level: Level,
}

/// Returns the signals that readings give under the condition of a rule, by place, then month. Readings without data are
/// left out by the caller, or flattened away.
///
/// # Errors
/// Refused for a threshold or a reading that is no finite number, for months out of range, and for a reading of no place
/// of the panel.
pub fn signals<'a>(
    panel: &Panel,
    rule: u32,
    condition: &Condition,
    readings: impl IntoIterator<Item = &'a Reading>,
) -> Result<Vec<Signal>, Refusal> {
    let most = 1e12;
    within(phrase!("The threshold of a rule"), condition.threshold, -most, most)?;
    within(phrase!("The least number of events of a rule"), condition.at_least.unwrap_or(0.0), 0.0, most)?;
    within(phrase!("The number of months of an indicator"), condition.months as f64, 1.0, MOST_MONTHS as f64)?;
    let last_place = panel.places().saturating_sub(1) as f64;
    let mut signals = Vec::new();
    for (index, reading) in readings.into_iter().enumerate() {
        let Reading { place, month, value, expected, .. } = *reading;
        within(phrase!("The place of a reading"), place as f64, 0.0, last_place)?;
        if !value.is_finite() {
            return Err(Refusal::NotFinite { what: "readings", index });
        }
        if condition.comparison.holds(reading, condition.threshold) && condition.takes(panel, place, month) {
            signals.push(Signal { rule, place, month, value, expected, level: condition.level });
        }
    }
    signals.sort_by_key(|signal| (signal.place, signal.month));
    Ok(signals)
}

impl Condition {
    /// Tells whether the rule holds in a place and month, but for its threshold.
    fn takes(&self, panel: &Panel, place: usize, month: i32) -> bool {
        let is_left_out = self.but_places.contains(&place)
            || panel.country(place).is_some_and(|country| self.but_countries.contains(&country));
        let events = || panel.sum(place, Figure::Events, month, self.months);
        let has_events = self.at_least.is_none_or(|least| events().is_some_and(|events| events >= least));
        !is_left_out && has_events && (!self.only_quiet || panel.is_quiet(place, month) == Some(true))
    }
}

//! Levels in words, whose bounds are what such levels were worth in the ten years before: no bound is set by hand.

use super::case::{Case, WINDOW};
use super::replay::Year;
use crate::Refusal;
use crate::interval::{Interval, wilson};

/// Months of levels that bounds and shares rest on.
pub const LOOKED_BACK: i32 = 120;
/// Past unit-months at a like level.
pub const ALIKE: usize = 100;
/// Of the past onsets, so many were at a level from [`Grade::Raised`] on.
pub const RAISED_RECALL: f64 = 0.7;
/// Of the past levels from [`Grade::High`] on, so many were followed by an onset.
pub const HIGH_PRECISION: f64 = 0.3;
/// The same from [`Grade::VeryHigh`] on.
pub const VERY_HIGH_PRECISION: f64 = 0.5;
/// Onsets and unit-months without which no bound is drawn.
const LEAST_ONSETS: usize = 10;
const LEAST_MONTHS: usize = 20;

/// A level in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// Below where most onsets were.
    Low,
    /// From here on were seven of ten past onsets.
    Raised,
    /// Three of ten such past levels and more were followed by an onset.
    High,
    /// Five of ten and more were.
    VeryHigh,
}

/// From which probability on each grade holds; `None` where the past does not tell.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Bounds {
    /// For [`Grade::Raised`].
    pub raised: Option<f64>,
    /// For [`Grade::High`].
    pub high: Option<f64>,
    /// For [`Grade::VeryHigh`].
    pub very_high: Option<f64>,
}

/// What followed past levels like one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alike {
    /// Past unit-months at the nearest levels.
    pub unit_months: usize,
    /// How many of them saw an onset.
    pub onsets: usize,
    /// The share, with the interval of a third as many cases: the next three months are looked at in each of three.
    pub share: Interval,
}

/// Past levels with what followed, the highest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Past {
    pub(super) levels: Vec<(f64, bool)>,
}

impl Past {
    /// Returns the levels of the ten years before a month, as far as it was known by then what followed.
    pub(super) fn before(years: &[Year], cases: &[Case], month: i32) -> Self {
        let told =
            years.iter().flat_map(|year| &year.told).filter(|(place, _)| cases[*place].month >= month - LOOKED_BACK);
        let known = told.filter_map(|(place, level)| cases[*place].onset_known_by(month).map(|onset| (*level, onset)));
        let mut levels: Vec<(f64, bool)> = known.collect();
        levels.sort_by(|a, b| b.0.total_cmp(&a.0).then(b.1.cmp(&a.1)));
        Self { levels }
    }

    /// Returns the share of onsets.
    pub(super) fn base_rate(&self, confidence: f64) -> Result<Option<Interval>, Refusal> {
        share(&self.levels, confidence)
    }

    /// Returns where grades begin.
    pub(super) fn bounds(&self) -> Bounds {
        let onsets = self.levels.iter().filter(|(_, onset)| *onset).count();
        if onsets < LEAST_ONSETS {
            return Bounds::default();
        }
        let mut bounds = Bounds::default();
        let mut hits = 0_usize;
        for (place, (level, onset)) in self.levels.iter().enumerate() {
            hits += usize::from(*onset);
            if self.levels.get(place + 1).is_some_and(|(next, _)| next.total_cmp(level).is_eq()) {
                continue;
            }
            let (recall, precision) = (hits as f64 / onsets as f64, hits as f64 / (place + 1) as f64);
            let is_enough = place + 1 >= LEAST_MONTHS;
            if recall >= RAISED_RECALL && bounds.raised.is_none() {
                bounds.raised = Some(*level);
            }
            bounds.high = if is_enough && precision >= HIGH_PRECISION { Some(*level) } else { bounds.high };
            bounds.very_high =
                if is_enough && precision >= VERY_HIGH_PRECISION { Some(*level) } else { bounds.very_high };
        }
        // Where seven of ten onsets were at levels worth more than three in ten, all that is raised is high.
        bounds.raised = bounds.raised.map(|raised| bounds.high.map_or(raised, |high| high.min(raised)));
        bounds
    }

    /// Returns what followed the levels nearest to one; `None` with too few.
    pub(super) fn alike(&self, level: f64, confidence: f64) -> Result<Option<Alike>, Refusal> {
        let Some(last) = self.levels.len().checked_sub(ALIKE) else { return Ok(None) };
        let above = self.levels.partition_point(|(past, _)| *past > level);
        let from = above.saturating_sub(ALIKE / 2).min(last);
        let near = &self.levels[from..from + ALIKE];
        let onsets = near.iter().filter(|(_, onset)| *onset).count();
        Ok(share(near, confidence)?.map(|share| Alike { unit_months: ALIKE, onsets, share }))
    }
}

fn share(levels: &[(f64, bool)], confidence: f64) -> Result<Option<Interval>, Refusal> {
    let onsets = levels.iter().filter(|(_, onset)| *onset).count() as f64;
    let worth = WINDOW as f64;
    if levels.is_empty() {
        return Ok(None);
    }
    wilson(onsets / worth, levels.len() as f64 / worth, confidence).map(Some)
}

impl Bounds {
    /// Returns the grade of a level; `None` where not even [`Grade::Raised`] has a bound.
    #[must_use]
    pub fn grade(&self, level: f64) -> Option<Grade> {
        let reaches = |bound: Option<f64>| bound.is_some_and(|bound| level >= bound);
        self.raised?;
        Some(if reaches(self.very_high) {
            Grade::VeryHigh
        } else if reaches(self.high) {
            Grade::High
        } else if reaches(self.raised) {
            Grade::Raised
        } else {
            Grade::Low
        })
    }
}

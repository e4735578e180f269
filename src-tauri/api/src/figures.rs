//! From the atlas' figures to those of the contract.

use sitroom_atlas as atlas;

use crate::contract::picture::{Classes, Measure, Timeline, Totals, Unit};

impl From<atlas::Totals> for Totals {
    fn from(totals: atlas::Totals) -> Self {
        Self {
            events: totals.events,
            best: totals.best,
            low: totals.low,
            high: totals.high,
            civilians: totals.civilians,
        }
    }
}

impl From<Unit> for atlas::Unit {
    fn from(unit: Unit) -> Self {
        match unit {
            Unit::Day => Self::Day,
            Unit::Week => Self::Week,
            Unit::Month => Self::Month,
            Unit::Quarter => Self::Quarter,
            Unit::Year => Self::Year,
        }
    }
}

impl From<Measure> for atlas::Measure {
    fn from(measure: Measure) -> Self {
        match measure {
            Measure::Events => Self::Events,
            Measure::Deaths => Self::Deaths,
            Measure::Change => Self::Change,
        }
    }
}

impl Timeline {
    /// Returns a time line of the atlas as the window reads it.
    pub(crate) fn of(unit: Unit, line: atlas::Timeline) -> Self {
        Self {
            unit,
            starts: line.starts.iter().map(ToString::to_string).collect(),
            events: line.events,
            deaths: line
                .deaths
                .map(|bins| bins.into_iter().map(|deaths| deaths.try_into().unwrap_or(u32::MAX)).collect()),
        }
    }
}

impl Classes {
    /// Returns classes of the atlas as the window reads them.
    pub(crate) fn of(resolution: u8, cell_km2: f64, classes: &atlas::Classes) -> Self {
        let fitted = |value: &i64| (*value).clamp(i32::MIN.into(), i32::MAX.into()) as i32;
        Self {
            resolution,
            cell_km2,
            cells: classes.cells,
            breaks: classes.breaks.iter().map(fitted).collect(),
            shades: classes.shades().to_vec(),
            largest: fitted(&classes.largest),
        }
    }
}

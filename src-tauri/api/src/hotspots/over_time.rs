//! Emerging hot spots: Gi* in each step of a period, and what the steps say together.

use sitroom_analysis::hotspot::emerging::{Emerging, Heat, Kind, Thresholds, emerging};
use sitroom_atlas::Mask;
use sitroom_domain::Day;

use super::{Counted, Period, refusal};
use crate::contract::fault::Fault;
use crate::contract::hotspot::{OverTime, StepUnit};
use crate::filters::Selection;

/// A place is hot in a step from this z on: 5 % to both sides. A trend counts below p = 0.05.
const THRESHOLDS: Thresholds = Thresholds { z: 1.96, trend_p: 0.05 };
/// More steps than this are not taken: the last so many are.
const MOST_STEPS: i32 = 240;

/// Returns the steps of a filter's period, or of all that is stored where it is open: whole months, quarters or years that are
/// stored to their end, oldest first.
pub(super) fn steps(selection: &Selection, all: &Mask, unit: StepUnit) -> Vec<Period> {
    let Some((oldest, newest)) = selection.chart.atlas.span(all) else { return Vec::new() };
    let stored_until = selection.chart.atlas.days().map_or(newest, |(_, last)| last);
    let months = unit.months();
    let first = selection.filter.since.unwrap_or(oldest).month_number();
    let after = Day(selection.filter.until.unwrap_or(stored_until).min(stored_until).0 + 1).month_number();
    let (first, after) = (-(-first).div_euclid(months), after.div_euclid(months));
    let steps = first.max(after - MOST_STEPS)..after;
    steps.map(|step| Period::months(step * months, months)).collect()
}

/// Tells of each place what kind of hot spot it is; `None` where it is none.
pub(super) fn over_time(
    counted: &Counted,
    mut counts: impl FnMut(Period) -> Result<Vec<f64>, Fault>,
    steps: &[Period],
) -> Result<Vec<Option<OverTime>>, Fault> {
    let places = counted.values.len();
    let mut z = vec![0.0; places * steps.len()];
    for (at, step) in steps.iter().enumerate() {
        let mut values = counts(*step)?;
        values.resize(places, 0.0);
        for (place, value) in counted.gistar(&values).into_iter().enumerate() {
            // A step in which all values are equal has no Gi*: it is neither hot nor cold.
            z[place * steps.len() + at] = if value.is_finite() { value } else { 0.0 };
        }
    }
    let found = emerging(&z, places, steps.len(), THRESHOLDS).map_err(|error| refusal(&error))?;
    Ok(found.iter().map(of_place).collect())
}

fn of_place(found: &Emerging) -> Option<OverTime> {
    let (heat, kind) = found.pattern?;
    (heat == Heat::Hot).then(|| OverTime {
        kind: word(kind).to_owned(),
        hot_steps: found.hot_steps as u32,
        trend_z: found.trend.z,
        trend_p: found.trend.p,
    })
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::New => "new",
        Kind::Consecutive => "consecutive",
        Kind::Intensifying => "intensifying",
        Kind::Persistent => "persistent",
        Kind::Diminishing => "diminishing",
        Kind::Sporadic => "sporadic",
        Kind::Oscillating => "oscillating",
        Kind::Historical => "historical",
    }
}

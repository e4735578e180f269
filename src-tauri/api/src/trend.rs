//! Events a month of a place, against what its own past lets expect.

use sitroom_analysis::change::{Step, surge};
use sitroom_atlas::Mask;
use sitroom_domain::say::retold;

use crate::contract::place::Trend;
use crate::filters::Selection;
use crate::series::{Covered, Series};

/// The most months that a trend shows when the filter is open at its start: ten years.
const MOST_MONTHS: usize = 120;

/// Returns the trend of the events of `mask`, which must not be cut by the filter's period. Months outside of
/// what is covered are no data; the trend begins where they end.
pub(crate) fn trend(selection: &Selection, mask: &Mask, covered: Option<Covered>) -> Trend {
    let atlas = &selection.chart.atlas;
    let series = covered.and_then(|covered| Series::of(atlas, mask, Step::Month, covered));
    let Some(mut series) = series.filter(|series| !series.counts.is_empty()) else { return nothing() };
    if let Some(until) = selection.filter.until {
        series.counts.truncate(series.place(until) + 1);
    }
    let open_start = series.counts.len().saturating_sub(MOST_MONTHS);
    let first = selection.filter.since.map_or(open_start, |since| series.place(since));
    if first >= series.counts.len() {
        return nothing();
    }
    let steps = series.judge(first);
    Trend {
        start: series.start(first).to_string(),
        events: (first..series.counts.len()).map(|place| series.count(place)).collect(),
        band_low: steps.iter().map(|step| step.low).collect(),
        expected: steps.iter().map(|step| step.expected).collect(),
        band_high: steps.iter().map(|step| step.high).collect(),
        verdict: steps.iter().map(|step| step.verdict).collect(),
        why_none: steps.last().and_then(|step| step.why_none.clone()),
        method: retold(surge::METHOD),
    }
}

fn nothing() -> Trend {
    Trend {
        start: String::new(),
        events: Vec::new(),
        band_low: Vec::new(),
        expected: Vec::new(),
        band_high: Vec::new(),
        verdict: Vec::new(),
        why_none: None,
        method: retold(surge::METHOD),
    }
}

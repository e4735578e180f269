//! Events a month of a place, against the band of its own past.

use sitroom_analysis::band::{METHOD, WINDOW, own_past};
use sitroom_atlas::Mask;
use sitroom_domain::Day;

use crate::contract::place::Trend;
use crate::filters::Selection;

/// The most months that a trend shows when the filter is open at its start: ten years.
const MOST_MONTHS: i32 = 120;

/// Returns the trend of the events of `mask`, which must not be cut by the filter's period. Months before `covered_from`
/// (the first day of the country's oldest event) are no data; the trend begins where they end.
pub(crate) fn trend(selection: &Selection, mask: &Mask, covered_from: Option<Day>) -> Trend {
    let atlas = &selection.chart.atlas;
    let newest = atlas.days().map(|(_, newest)| newest);
    let (Some(covered_from), Some(newest)) = (covered_from, newest) else { return nothing() };
    let last = selection.filter.until.unwrap_or(newest).min(newest).month_number();
    let asked = selection.filter.since.map_or(last - MOST_MONTHS + 1, Day::month_number);
    let first = asked.max(covered_from.month_number());
    if first > last {
        return nothing();
    }
    let past = (first - WINDOW as i32).max(covered_from.month_number());
    let counts = atlas.monthly(mask, past, last);
    let shown = (first - past) as usize;
    let band = own_past(&counts, shown);
    Trend {
        start: Day::first_of_month(first).to_string(),
        events: counts[shown.min(counts.len())..].to_vec(),
        band_low: band.low,
        band_high: band.high,
        method: METHOD.to_owned(),
    }
}

fn nothing() -> Trend {
    Trend {
        start: String::new(),
        events: Vec::new(),
        band_low: Vec::new(),
        band_high: Vec::new(),
        method: METHOD.to_owned(),
    }
}

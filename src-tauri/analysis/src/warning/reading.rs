//! What an indicator shows in a place and month, from events up to that month and never later.

use std::ops::RangeInclusive;

use sitroom_domain::phrase;

use super::hot_spot::HotSpots;
use super::indicator::Indicator;
use super::panel::{Figure, Panel};
use crate::Refusal;
use crate::change::{Step, surge};
use crate::level::within_months;
use crate::parallel::in_blocks;
use crate::refusal::within;

/// Most months that an indicator sums over.
pub const MOST_MONTHS: usize = 120;
/// Months over which it is told how many events used to come before a silence.
pub const USUAL_MONTHS: usize = 24;
/// Places between two questions whether to go on.
const BLOCK: usize = 4;

/// What was counted, and the band in which it was to be expected.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Expected {
    /// What was counted.
    pub observed: f64,
    /// What was expected, in the same unit.
    pub expected: f64,
    /// The lower end of the band.
    pub low: f64,
    /// The upper end of the band.
    pub high: f64,
    /// The method and version by which it was expected.
    pub method: &'static str,
}

/// What an indicator shows in a place and month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// The place, as an index of the panel.
    pub place: usize,
    /// The last month that it rests on.
    pub month: i32,
    /// The figure, in the unit that [`Indicator::words`] names.
    pub value: f64,
    /// Whether all of it is known. Else, a touching place has no data: the value is the least it can be, and is held to
    /// be neither below nor at most anything.
    pub is_whole: bool,
    /// What was to be expected; `None` where the indicator has no band.
    pub expected: Option<Expected>,
}

/// Returns the readings of an indicator: of each place one a month of `span`; `None` is no data.
///
/// `months` is how many months it sums over, the last of them the one of the reading; it says nothing where
/// [`Indicator::takes_months`] is false. A reading rests on nothing later than its month. The work is done by `threads`,
/// and `go_on` is asked in between.
///
/// Surge: [`surge`] with what its documentation promises; of 200 ordinary places one to three a month are above 1 by
/// chance. Silence: no data is none. What touches: only places of the panel are counted, and a place that none touches
/// has no reading. Hot spots: quarters are those that end with the month, up to twenty.
///
/// # Errors
/// Refused for an indicator that is not counted from events, for months out of range, and when stopped.
pub fn readings(
    panel: &Panel,
    indicator: Indicator,
    months: usize,
    span: &RangeInclusive<i32>,
    threads: usize,
    go_on: &dyn Fn() -> bool,
) -> Result<Vec<Vec<Option<Reading>>>, Refusal> {
    if !indicator.is_counted() {
        return Err(Refusal::NotCounted { indicator: indicator.id() });
    }
    within(phrase!("The number of months of an indicator"), months as f64, 1.0, MOST_MONTHS as f64)?;
    within_months(*span.start())?;
    within_months(*span.end())?;
    let is_hot_spot = indicator == Indicator::Emerging;
    let hot = if is_hot_spot { Some(HotSpots::new(panel, span, threads, go_on)?) } else { None };
    let of_place = |place: usize| -> Vec<Option<Reading>> {
        if indicator == Indicator::Surge {
            return surges(panel, place, span);
        }
        let at = |month: i32| match &hot {
            Some(hot) => hot.reading(place, month),
            None => sums(panel, indicator, months, place, month),
        };
        span.clone().map(at).collect()
    };
    let found =
        in_blocks(panel.places(), BLOCK, threads, go_on, |places| -> Vec<_> { places.map(of_place).collect() })?;
    Ok(found.into_iter().flatten().collect())
}

/// Returns the reading of what is summed over months.
fn sums(panel: &Panel, indicator: Indicator, months: usize, place: usize, month: i32) -> Option<Reading> {
    let whole = |value| Reading { place, month, value, is_whole: true, expected: None };
    let sum = |figure| panel.sum(place, figure, month, months).map(whole);
    match indicator {
        Indicator::Events => sum(Figure::Events),
        Indicator::Deaths => sum(Figure::Deaths),
        Indicator::Civilians => sum(Figure::Civilians),
        Indicator::NearBorder => {
            let country = panel.country(place);
            around(panel, place, month, months, |other| panel.country(other) != country)
        }
        Indicator::Neighbours => around(panel, place, month, months, |_| true),
        Indicator::Silence => silence(panel, place, month, months).map(whole),
        _ => None,
    }
}

/// Returns how many events a month used to come, where none came in the last months; 0 where some did, `None` for no data.
pub(super) fn silence(panel: &Panel, place: usize, month: i32, months: usize) -> Option<f64> {
    let now = panel.sum(place, Figure::Events, month, months)?;
    let before = panel.sum(place, Figure::Events, month - months as i32, USUAL_MONTHS)?;
    Some(if now > 0.0 { 0.0 } else { before / USUAL_MONTHS as f64 })
}

/// Returns the events in some of the places that touch one; `None` where none is among them, or none has data.
fn around(
    panel: &Panel,
    place: usize,
    month: i32,
    months: usize,
    is_wanted: impl Fn(usize) -> bool,
) -> Option<Reading> {
    let touching = panel.beside(place).iter().filter(|other| is_wanted(**other));
    let sums: Vec<Option<f64>> = touching.map(|other| panel.sum(*other, Figure::Events, month, months)).collect();
    let is_whole = sums.iter().all(Option::is_some);
    let value = sums.iter().flatten().copied().reduce(|sum, events| sum + events)?;
    Some(Reading { place, month, value, is_whole, expected: None })
}

/// Returns how events of each month stand to the bound of what the place's own past would have.
fn surges(panel: &Panel, place: usize, span: &RangeInclusive<i32>) -> Vec<Option<Reading>> {
    let first = (span.start() - panel.counts.first).max(0) as usize;
    let judged = surge::judge(&panel.events_until(place, *span.end()), first, Step::Month);
    let at = |month: i32| {
        let judgement = judged.get(panel.place_of(month)?.checked_sub(first)?)?;
        let expected = expected(judgement)?;
        Some(Reading {
            place,
            month,
            value: expected.observed / expected.high,
            is_whole: true,
            expected: Some(expected),
        })
    };
    span.clone().map(at).collect()
}

/// Returns the band of a judged month; `None` where there was none or no data.
pub(super) fn expected(of: &surge::Judgement) -> Option<Expected> {
    Some(Expected {
        observed: f64::from(of.observed?),
        expected: of.expected?,
        low: of.low?,
        high: of.high?,
        method: of.method?.name(),
    })
}

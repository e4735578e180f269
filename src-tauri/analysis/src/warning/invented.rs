//! Invented panels and signals that the tests of this room share: nothing here is from a publisher.

use proptest::prelude::*;

use super::{Level, Panel, Row, Signal};
use crate::level::Division;

/// January 2000.
pub(super) const START: i32 = 2000 * 12;

/// Events, deaths and civilian deaths of a month; `None` is no data.
pub(super) type Month = Option<[u32; 3]>;

/// Returns the panel of places, each with its country and its months from [`START`] on.
pub(super) fn panel(places: &[(u32, Vec<Month>)], touching: &[(usize, usize)]) -> Panel {
    let (divisions, rows) = parts(places);
    Panel::new(&divisions, &rows, touching).unwrap()
}

/// Returns the divisions and rows of that.
pub(super) fn parts(places: &[(u32, Vec<Month>)]) -> (Vec<Division>, Vec<Row>) {
    let known = |months: &[Month]| {
        let known = months.iter().enumerate().filter(|(_, month)| month.is_some());
        known.map(|(at, _)| START + at as i32..=START + at as i32).collect()
    };
    let divisions = places.iter().map(|(country, months)| Division { country: *country, covered: known(months) });
    let rows = places.iter().enumerate().flat_map(|(place, (_, months))| {
        months.iter().enumerate().filter_map(move |(at, month)| {
            let [events, deaths, civilians] = (*month)?.map(f64::from);
            Some(Row { place, month: START + at as i32, events: events as u32, deaths, civilians })
        })
    });
    (divisions.collect(), rows.collect())
}

/// Returns months with as many deaths, each in one event.
pub(super) fn deaths(of: &[u32]) -> Vec<Month> {
    of.iter().map(|deaths| Some([u32::from(*deaths > 0), *deaths, 0])).collect()
}

/// Returns months with as many events and no deaths.
pub(super) fn events(of: &[u32]) -> Vec<Month> {
    of.iter().map(|events| Some([*events, 0, 0])).collect()
}

/// Returns a signal in a month counted from [`START`].
pub(super) fn signal(rule: u32, place: usize, month: i32, level: Level) -> Signal {
    Signal { rule, place, month: START + month, value: 1.0, expected: None, level }
}

/// Draws five places of two countries over as many months: some without data, most of them calm.
pub(super) fn some_places(months: usize) -> impl Strategy<Value = Vec<(u32, Vec<Month>)>> {
    let count = || prop_oneof![5 => Just(0_u32), 3 => 0_u32..6, 1 => 0_u32..60];
    let month = prop::option::weighted(0.96, [count(), count(), count()]);
    let place = prop::collection::vec(month, months);
    prop::collection::vec(place, 5).prop_map(|mut places| {
        // A panel has a covered month, and one at its start so that it always begins with it.
        places[0][0] = Some([0, 0, 0]);
        places.into_iter().enumerate().map(|(place, months)| (place as u32 / 3, months)).collect()
    })
}

/// Draws signals of three rules in three places.
pub(super) fn some_signals() -> impl Strategy<Value = Vec<Signal>> {
    let one = (0_u32..3, 0_usize..3, 0_i32..40, 0_usize..3);
    let signal = one.prop_map(|(rule, place, month, level)| signal(rule, place, month, Level::ALL[level]));
    prop::collection::vec(signal, 0..40)
}

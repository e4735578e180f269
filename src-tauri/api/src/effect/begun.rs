//! When engagements began, and where.

use std::collections::BTreeSet;

use sitroom_domain::country::find_by_iso3;
use sitroom_domain::{CountryIndex, Noun, RecordId};
use sitroom_store::RecordQuery;

use super::WIDEST;
use super::pool::Engaged;
use crate::contract::effect::NearEngagement;
use crate::contract::fault::Fault;
use crate::desk::Room;
use crate::months::{MonthTable, month_text};

/// Within how many months another engagement is near.
const NEAR: i64 = 12;

/// An engagement.
pub(super) struct Begun {
    pub(super) id: RecordId,
    title: String,
    pub(super) countries: BTreeSet<CountryIndex>,
    /// First and last month in which it may have begun, as places of the table.
    pub(super) first: i64,
    last: i64,
    /// Whether its start is known to the quarter.
    pub(super) dated: bool,
    month: i32,
}

/// Returns all engagements of any country. One whose start nobody knows stands far from every month, and undated.
pub(super) fn begun(room: &Room, table: &MonthTable) -> Result<Vec<Begun>, Fault> {
    let (_, stored) = room.store.list_records(&RecordQuery::of(Noun::Engagement))?;
    let one = |stored: sitroom_store::StoredRecord| {
        let days = stored.record.days("since");
        let place = |day: sitroom_domain::Day| table.place(day.month_number());
        let (first, last) = days.map_or((i64::MIN / 2, i64::MIN / 2), |(first, last)| (place(first), place(last)));
        Begun {
            id: stored.id,
            countries: stored.record.countries().iter().filter_map(|iso3| find_by_iso3(*iso3)).collect(),
            first,
            last,
            dated: days.is_some_and(|(first, last)| last.0 - first.0 <= WIDEST),
            month: days.map_or(0, |(first, _)| first.month_number()),
            title: stored.title,
        }
    };
    Ok(stored.into_iter().map(one).collect())
}

/// Tells whether an engagement may have begun in a country within a year of a month.
pub(super) fn is_near(all: &[Begun], country: CountryIndex, month: i64) -> bool {
    let there = all.iter().filter(|one| one.countries.contains(&country));
    there.into_iter().any(|one| one.first - NEAR <= month && month <= one.last + NEAR)
}

/// Returns the other engagements of the country near a month, the nearest first, and how many may have been near.
pub(super) fn near(all: &[Begun], engaged: &Engaged, id: RecordId, start: i64) -> (Vec<NearEngagement>, u32) {
    let others: Vec<&Begun> =
        all.iter().filter(|one| one.id != id && one.countries.contains(&engaged.area.country)).collect();
    let mut near: Vec<&&Begun> = others.iter().filter(|one| one.dated && (one.first - start).abs() <= NEAR).collect();
    near.sort_by_key(|one| ((one.first - start).abs(), one.title.clone()));
    let card = |one: &&&Begun| NearEngagement { id: one.id, title: one.title.clone(), month: month_text(one.month) };
    (near.iter().map(card).collect(), others.iter().filter(|one| !one.dated).count() as u32)
}

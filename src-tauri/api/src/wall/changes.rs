//! What changed on the last day on which anything did, by the clock of the office.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use sitroom_domain::import::{PUBLISHERS, is_of_events};
use sitroom_domain::record::Moment;
use sitroom_domain::{Iso3, Noun, RunState};
use sitroom_store::{RecordOrder, RecordQuery, StoredRecord, WarningRow};

use crate::contract::fault::Fault;
use crate::contract::wall::{WallChange, WallChanges};
use crate::desk::Room;

/// The newest records that are looked through for a day.
const MOST_READ: u32 = 400;
/// The most records of a noun that are told one by one.
const MOST_ALONE: usize = 3;
/// The most changes that are told.
const MOST_TOLD: usize = 12;
/// What is told by the warning that it belongs to, or is no news to a room.
const TOLD_OTHERWISE: [Noun; 6] =
    [Noun::Warning, Noun::Evidence, Noun::Judgement, Noun::Action, Noun::Assignment, Noun::Rule];

/// A change with the day of it.
type Dated = (Date, WallChange);

/// Returns what changed on the last day on which anything did in some countries.
pub(super) fn changes(
    room: &Room,
    countries: &[Iso3],
    warnings: &[WarningRow],
    zone: &TimeZone,
) -> Result<WallChanges, Fault> {
    let day_of = |at: Timestamp| at.to_zoned(zone.clone()).date();
    let mut all: Vec<Dated> = of_events(room, &day_of)?;
    all.extend(warnings.iter().flat_map(|row| of_warning(row, &day_of)));
    let records = of_records(room, countries, &day_of)?;
    let newest = all.iter().map(|(day, _)| *day).chain(records.iter().map(|(day, _)| *day)).max();
    let Some(newest) = newest else { return Ok(WallChanges { day: None, items: Vec::new(), more: 0 }) };
    let mut items: Vec<WallChange> = all.into_iter().filter(|(day, _)| *day == newest).map(|(_, one)| one).collect();
    items.extend(grouped(records.into_iter().filter(|(day, _)| *day == newest).map(|(_, one)| one)));
    let more = items.len().saturating_sub(MOST_TOLD) as u32;
    items.truncate(MOST_TOLD);
    Ok(WallChanges { day: Some(newest.to_string()), items, more })
}

/// Returns the imports of events.
fn of_events(room: &Room, day_of: &impl Fn(Timestamp) -> Date) -> Result<Vec<Dated>, Fault> {
    let runs = room.store.list_runs()?;
    let told =
        runs.into_iter().filter(|run| run.state == RunState::Done && is_of_events(&run.publisher)).filter_map(|run| {
            let (added, revised) = (u64::from(run.counts.added), u64::from(run.counts.revised));
            let publisher = PUBLISHERS.iter().find(|one| one.id == run.publisher).map(|one| one.name.to_owned());
            let at = run.imported_at.parse::<Timestamp>().ok()?;
            (added + revised > 0).then(|| {
                (day_of(at), WallChange::Events { added, revised, publisher: publisher.unwrap_or(run.publisher) })
            })
        });
    Ok(told.collect())
}

/// Returns the steps of a warning. What happened on one day is told once, by its last step.
fn of_warning(row: &WarningRow, day_of: &impl Fn(Timestamp) -> Date) -> Vec<Dated> {
    let steps = [
        ("raised", Some(row.raised)),
        ("acknowledged", row.acknowledged),
        ("acted", row.first_action),
        ("closed", row.closed),
    ];
    let mut last: BTreeMap<Date, &str> = BTreeMap::new();
    for (step, at) in steps {
        if let Some(at) = at.and_then(timestamp) {
            last.insert(day_of(at), step);
        }
    }
    let countries: Vec<String> = row.countries.iter().map(ToString::to_string).collect();
    // What a rule wrote is English; its place is told in the language of the wall.
    let place = if row.division.is_empty() { &row.place } else { &row.division };
    let title = if row.rule.is_some() && !place.is_empty() { place } else { &row.title };
    let told = |(day, step): (Date, &str)| {
        (day, WallChange::Warning { step: step.to_owned(), title: title.clone(), countries: countries.clone() })
    };
    last.into_iter().map(told).collect()
}

fn timestamp(moment: Moment) -> Option<Timestamp> {
    Timestamp::from_second(moment.0.checked_mul(60)?).ok()
}

/// Returns the records that were written last.
fn of_records(
    room: &Room,
    countries: &[Iso3],
    day_of: &impl Fn(Timestamp) -> Date,
) -> Result<Vec<(Date, StoredRecord)>, Fault> {
    let query = RecordQuery {
        countries: Some(countries.to_vec()),
        order: RecordOrder::Changed,
        descending: true,
        limit: MOST_READ,
        ..RecordQuery::default()
    };
    let stored = room.store.list_records(&query)?.1;
    let told = stored.into_iter().filter(|one| !TOLD_OTHERWISE.contains(&one.record.noun)).filter_map(|one| {
        let at = one.stamp.changed_at.parse::<Timestamp>().ok()?;
        Some((day_of(at), one))
    });
    Ok(told.collect())
}

/// Returns records one by one, and those of a noun together where they are many.
fn grouped(records: impl Iterator<Item = StoredRecord>) -> Vec<WallChange> {
    let mut by_noun: BTreeMap<Noun, Vec<StoredRecord>> = BTreeMap::new();
    for one in records {
        by_noun.entry(one.record.noun).or_default().push(one);
    }
    let mut told = Vec::new();
    for (noun, records) in by_noun {
        if records.len() > MOST_ALONE {
            told.push(WallChange::Records { noun, count: records.len() as u32 });
            continue;
        }
        told.extend(records.into_iter().map(|one| WallChange::Record {
            noun,
            new: one.version == 1,
            countries: one.record.countries().iter().map(ToString::to_string).collect(),
            title: one.title,
        }));
    }
    told
}

//! What a run changed, through the comparison of two releases: the record of its publisher before it and after it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use sitroom_analysis::linkage::{Comparison, Field, Published, Sighting, compare_releases};
use sitroom_domain::import::{PUBLISHERS, is_of_events};
use sitroom_domain::{CountryIndex, Day, EventId, ImportRun, RunId, RunState, say};
use sitroom_store::{AroundRun, Store, StoredEvent, VersionColumns};

use crate::contract::compare::{
    Around, CountryAround, EventChange, FieldCount, MonthAround, ReleaseField, RunComparison,
};
use crate::contract::fault::Fault;
use crate::desk::Desk;
use crate::events::row;
use crate::links::nameless;

/// The most events that are listed.
const MOST_EVENTS: usize = 300;

/// Figures by country and month.
type Months = BTreeMap<(CountryIndex, i32), Around>;

impl Desk {
    /// Tells what a run of events added, changed and took back, and the figures before and after it.
    ///
    /// # Errors
    /// When there is no such run, it was undone, it brought no events, or the store cannot be read.
    pub fn compare_run(&self, id: RunId) -> Result<RunComparison, Fault> {
        let room = self.room();
        let run = find_run(room.store.list_runs()?, id)?;
        let (mut months, mut changes) = (Months::new(), Vec::new());
        room.store.scan_around(id, &mut |around| {
            count(&mut months, around);
            if around.before.map(|one| one.version) != around.after.map(|one| one.version) {
                changes.push(*around);
            }
        })?;
        let texts = texts(&room.store, &changes)?;
        let keys: Vec<String> = changes.iter().map(|change| number(change).to_string()).collect();
        let [old, new] = [0, 1].map(|side| released(&changes, &keys, &texts, side));
        let found = compare_releases(&old, &new);
        let publisher = PUBLISHERS.iter().find(|publisher| publisher.id == run.publisher);
        let fields = differing(&changes, &found);
        let figures = months.values().fold(Around::default(), added);
        let countries = countries(&months);
        Ok(RunComparison {
            publisher: publisher.map_or_else(|| run.publisher.clone(), |publisher| publisher.name.to_owned()),
            sentence: sentence(&found, fields.len(), &figures),
            added: found.added.len() as u32,
            changed: fields.len() as u32,
            withdrawn: found.withdrawn.len() as u32,
            figures,
            fields: counted(&fields),
            months: months_of(&countries, &months),
            countries: countries
                .iter()
                .map(|(country, figures)| CountryAround { iso3: iso3(*country), figures: *figures })
                .collect(),
            events: events(&room.store, &changes, &fields)?,
            run,
        })
    }
}

fn find_run(runs: Vec<ImportRun>, id: RunId) -> Result<ImportRun, Fault> {
    let list = || say!("sitroom runs lists those that there are.");
    let Some(run) = runs.into_iter().find(|run| run.id == id) else {
        return Err(Fault::refused(say!("There is no run {}.", id.0), list()));
    };
    if run.state == RunState::Undone {
        return Err(Fault::refused(
            say!("Run {} was undone: nothing of it is in the record.", id.0),
            say!("Import or fetch it again to compare it."),
        ));
    }
    if !is_of_events(&run.publisher) {
        return Err(Fault::refused(
            say!("Run {} brought no events, and only events are compared.", id.0),
            say!("Choose a run of events: sitroom runs lists them."),
        ));
    }
    Ok(run)
}

/// Returns in full the versions whose texts are compared: both of an event that was there before and after.
fn texts(store: &Store, changes: &[AroundRun]) -> Result<HashMap<(EventId, u32), StoredEvent>, Fault> {
    let both = changes.iter().filter_map(|change| change.before.zip(change.after));
    let wanted: Vec<(EventId, u32)> =
        both.flat_map(|(before, after)| [before, after]).map(|one| (one.columns.id, one.version)).collect();
    Ok(by_version(store.list_event_versions(&wanted)?))
}

/// Returns the number of the event that changed.
fn number(change: &AroundRun) -> u32 {
    change.before.or(change.after).map_or(0, |one| one.columns.id.0)
}

/// Returns one release of what changed: before the run (0) or after it (1). An event has the same key in both.
fn released<'a>(
    changes: &[AroundRun],
    keys: &'a [String],
    texts: &'a HashMap<(EventId, u32), StoredEvent>,
    side: usize,
) -> Vec<Published<'a>> {
    let versions = changes.iter().enumerate().filter_map(|(place, change)| {
        let version = [change.before, change.after][side]?;
        let text = texts.get(&(version.columns.id, version.version));
        Some(Published { key: &keys[place], says: sighting(place as u32, &version, text) })
    });
    versions.collect()
}

/// Returns what a version says; names, and the deaths of each side, only where they are compared.
fn sighting<'a>(index: u32, version: &VersionColumns, text: Option<&'a StoredEvent>) -> Sighting<'a> {
    let bare = nameless(index, &version.columns);
    let Some(StoredEvent { event, .. }) = text else { return bare };
    Sighting { deaths: event.deaths, side_a: &event.side_a, side_b: &event.side_b, place: &event.place, ..bare }
}

/// Counts an event into its month and country, before and after.
fn count(months: &mut Months, around: &AroundRun) {
    for (side, version) in [around.before, around.after].iter().enumerate() {
        if let Some(VersionColumns { columns, .. }) = version {
            let figures = months.entry((columns.country, columns.first_day.month_number())).or_default();
            figures.events[side] += 1;
            figures.deaths[side] += u64::from(columns.best.unwrap_or(0));
        }
    }
}

fn added(mut sum: Around, more: &Around) -> Around {
    for side in 0..2 {
        sum.events[side] += more.events[side];
        sum.deaths[side] += more.deaths[side];
    }
    sum
}

fn differs(figures: &Around) -> bool {
    figures.events[0] != figures.events[1] || figures.deaths[0] != figures.deaths[1]
}

/// Returns by how many deaths a figure differs.
fn gap(figures: &Around) -> u64 {
    figures.deaths[0].abs_diff(figures.deaths[1])
}

/// Returns what differs in each event that was there before and after, by its place among the changes.
fn differing(changes: &[AroundRun], found: &Comparison) -> BTreeMap<u32, Vec<ReleaseField>> {
    let compared: HashMap<u32, &[Field]> = found.changed.iter().map(|one| (one.new, one.fields.as_slice())).collect();
    let both = changes.iter().zip(0..).filter(|(change, _)| change.before.is_some() && change.after.is_some());
    let told = both.map(|(_, place)| {
        let fields = compared.get(&place).map(|fields| fields.iter().map(|field| told(*field)).collect());
        (place, fields.unwrap_or_else(|| vec![ReleaseField::Other]))
    });
    told.collect()
}

const fn told(field: Field) -> ReleaseField {
    match field {
        Field::Days => ReleaseField::Days,
        Field::DatePrecision => ReleaseField::DatePrecision,
        Field::Coordinates => ReleaseField::Coordinates,
        Field::LocationPrecision => ReleaseField::LocationPrecision,
        Field::Place => ReleaseField::Place,
        Field::Country => ReleaseField::Country,
        Field::Kind => ReleaseField::Kind,
        Field::Deaths => ReleaseField::Deaths,
        Field::DeathsBySide => ReleaseField::DeathsBySide,
        Field::Sides => ReleaseField::Sides,
    }
}

/// Returns in how many events each field differs, most events first.
fn counted(fields: &BTreeMap<u32, Vec<ReleaseField>>) -> Vec<FieldCount> {
    let mut counts: BTreeMap<ReleaseField, u32> = BTreeMap::new();
    for field in fields.values().flatten() {
        *counts.entry(*field).or_default() += 1;
    }
    let mut counts: Vec<FieldCount> = counts.into_iter().map(|(field, events)| FieldCount { field, events }).collect();
    counts.sort_by_key(|count| Reverse(count.events));
    counts
}

/// Returns the countries with a month that differs, the largest difference in deaths first.
fn countries(months: &Months) -> Vec<(CountryIndex, Around)> {
    let touched: BTreeSet<CountryIndex> =
        months.iter().filter(|(_, figures)| differs(figures)).map(|((country, _), _)| *country).collect();
    let sum = |country: &CountryIndex| {
        let of = months.range((*country, i32::MIN)..=(*country, i32::MAX));
        (*country, of.fold(Around::default(), |sum, (_, month)| added(sum, month)))
    };
    let mut countries: Vec<(CountryIndex, Around)> = touched.iter().map(sum).collect();
    countries.sort_by_key(|(country, figures)| (Reverse(gap(figures)), *country));
    countries
}

/// Returns the months that differ, by country in the order of these and then by month.
fn months_of(countries: &[(CountryIndex, Around)], months: &Months) -> Vec<MonthAround> {
    let of = countries.iter().flat_map(|(country, _)| months.range((*country, i32::MIN)..=(*country, i32::MAX)));
    let month = |((country, month), figures): (&(CountryIndex, i32), &Around)| MonthAround {
        iso3: iso3(*country),
        month: Day::first_of_month(*month).to_string().chars().take(7).collect(),
        figures: *figures,
    };
    of.filter(|(_, figures)| differs(figures)).map(month).collect()
}

fn iso3(country: CountryIndex) -> String {
    country.country().map(|country| country.iso3.to_string()).unwrap_or_default()
}

/// Returns the events with the largest difference in deaths as they were before and after.
fn events(
    store: &Store,
    changes: &[AroundRun],
    fields: &BTreeMap<u32, Vec<ReleaseField>>,
) -> Result<Vec<EventChange>, Fault> {
    let deaths = |version: Option<VersionColumns>| version.and_then(|one| one.columns.best).unwrap_or(0);
    let mut order: Vec<usize> = (0..changes.len()).collect();
    order.sort_by_key(|place| {
        let change = &changes[*place];
        (Reverse(deaths(change.before).abs_diff(deaths(change.after))), number(change))
    });
    order.truncate(MOST_EVENTS);
    let sides = |place: &usize| [changes[*place].before, changes[*place].after];
    let named = |version: VersionColumns| (version.columns.id, version.version);
    let wanted: Vec<(EventId, u32)> = order.iter().flat_map(sides).flatten().map(named).collect();
    let stored: HashMap<(EventId, u32), StoredEvent> = by_version(store.list_event_versions(&wanted)?);
    let event = |place: usize| {
        let [before, after] = sides(&place).map(|version| version.and_then(|version| stored.get(&named(version))));
        EventChange {
            source_key: before.or(after).map(|stored| stored.event.source_key.clone()).unwrap_or_default(),
            before: before.map(row),
            after: after.map(row),
            fields: fields.get(&(place as u32)).cloned().unwrap_or_default(),
        }
    };
    Ok(order.into_iter().map(event).collect())
}

fn by_version(events: Vec<StoredEvent>) -> HashMap<(EventId, u32), StoredEvent> {
    events.into_iter().map(|event| ((event.id, event.version), event)).collect()
}

fn sentence(found: &Comparison, changed: usize, figures: &Around) -> String {
    let (added, withdrawn) = (found.added.len(), found.withdrawn.len());
    if added + changed + withdrawn == 0 {
        return say!("Nothing differs: every event is as it was before the run.");
    }
    let [events, deaths] = [figures.events.map(u64::from), figures.deaths];
    say!(
        "{added} events added, {changed} changed, {withdrawn} taken back; events go from {} to {}, deaths from {} to {}.",
        events[0],
        events[1],
        deaths[0],
        deaths[1]
    )
}

//! What is pushed to a hub, and what stays here.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use sitroom_domain::import::{PUBLISHERS, UCDP};
use sitroom_domain::operation::Operation;
use sitroom_domain::{Event, EventId, Iso3, Marking, RecordId, RunId, say};
use sitroom_exchange::{
    EVENTS_AT_A_TIME, EventState, Hub, HubEvent, HubRun, KnownEvent, OPERATIONS_AT_A_TIME, Subject, unfit_for_hub,
};
use sitroom_sources::ucdp::official_row;
use sitroom_store::StoredEvent;

use super::left_out;
use super::regions::Regions;
use super::standing::Standing;
use crate::contract::fault::Fault;
use crate::contract::hub::HubReport;
use crate::desk::Room;
use crate::imports::today;

impl Room {
    /// Pushes operations, all or none, and then events, some thousands at a time.
    pub(super) fn push(&self, hub: &Hub, standing: &mut Standing, report: &mut HubReport) -> Result<(), Fault> {
        if !hub.may_push() {
            return Err(Fault::refused(
                say!(
                    "“{}” only reads at the hub {}: nothing can be pushed under that name.",
                    hub.device(),
                    hub.place()
                ),
                say!("Ask whoever looks after the hub for a device: sitroom hub admit NAME"),
            ));
        }
        standing.compare(&hub.reaches()?);
        self.push_operations(hub, standing, report)?;
        self.push_events(hub, standing, report)?;
        standing.note_pushed();
        Ok(standing.save(&self.store)?)
    }

    fn push_operations(&self, hub: &Hub, standing: &mut Standing, report: &mut HubReport) -> Result<(), Fault> {
        self.store.settle_operations()?;
        let newest = self.store.newest_operation()?;
        let all = self.operations(standing.pushed_operation, Marking::StrictlyConfidential, |_| true)?;
        let (seen, higher): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|operation| operation.ceiling <= hub.ceiling());
        let (unfit, mut operations): (Vec<_>, Vec<_>) = seen.into_iter().partition(unfit_for_hub);
        let (higher, unfit) = (higher.len() as u32, unfit.len());
        let mut known = HashSet::new();
        for chunk in operations.chunks(OPERATIONS_AT_A_TIME) {
            let ids: Vec<_> = chunk.iter().map(|operation| operation.id).collect();
            known.extend(hub.known_operations(&ids)?);
        }
        operations.retain(|operation| !known.contains(&operation.id));
        if !operations.is_empty() {
            let regions = self.regions_of(&operations)?;
            let with_regions: Vec<(&str, &Operation)> =
                operations.iter().map(|operation| (regions[&operation.record], operation)).collect();
            let pushed = hub.push_operations(&with_regions, &standing.operations)?;
            standing.reached(Subject::Operation, &pushed.reached);
            report.pushed += pushed.added;
        }
        standing.pushed_operation = newest;
        standing.save(&self.store)?;
        if higher > 0 {
            report.notes.push(left_out(higher, hub.ceiling()));
        }
        if unfit > 0 {
            report.notes.push(say!("{unfit} operations hold a null character, which no hub takes, and stay here."));
        }
        Ok(())
    }

    /// Returns where the records of operations belong.
    fn regions_of(&self, operations: &[Operation]) -> Result<HashMap<RecordId, &'static str>, Fault> {
        let regions = Regions::on(today());
        let ids: BTreeSet<RecordId> = operations.iter().map(|operation| operation.record).collect();
        let ids: Vec<RecordId> = ids.into_iter().collect();
        let nowhere: BTreeSet<Iso3> = BTreeSet::new();
        let mut found: HashMap<RecordId, &'static str> = ids.iter().map(|id| (*id, regions.of_all(&nowhere))).collect();
        for stored in self.store.list_records_by_id(&ids)? {
            found.insert(stored.id, regions.of_all(&stored.record.countries()));
        }
        Ok(found)
    }

    fn push_events(&self, hub: &Hub, standing: &mut Standing, report: &mut HubReport) -> Result<(), Fault> {
        let runs = self.store.list_runs()?;
        let newest = runs.first().map_or(0, |run| run.id.0);
        if !runs.iter().any(|run| standing.is_to_be_pushed(run)) {
            standing.pushed_run = standing.pushed_run.max(newest);
            return Ok(());
        }
        let (regions, after) = (Regions::on(today()), RunId(standing.pushed_run));
        let mut stays: BTreeMap<&str, u32> = BTreeMap::new();
        let mut last = EventId(0);
        loop {
            let page = self.store.list_told(after, last, EVENTS_AT_A_TIME as u32)?;
            let Some(end) = page.last() else { break };
            last = end.id;
            let told = page.into_iter().filter(|stored| standing.is_to_be_pushed(&stored.run)).filter(|stored| {
                let may_leave = may_leave(&stored.run.publisher);
                if !may_leave {
                    *stays.entry(name_of(&stored.run.publisher)).or_default() += 1;
                }
                may_leave
            });
            let mut versions = Versions::default();
            told.for_each(|stored| versions.add(&stored, None, &regions));
            versions.push(hub, standing, report)?;
        }
        let withdrawn = self.store.list_withdrawn(after)?;
        for chunk in withdrawn.chunks(EVENTS_AT_A_TIME) {
            let mut versions = Versions::default();
            for (stored, by) in chunk.iter().filter(|(_, by)| standing.is_to_be_pushed(by) && may_leave(&by.publisher))
            {
                versions.add(stored, Some(by), &regions);
            }
            versions.push(hub, standing, report)?;
        }
        standing.pushed_run = standing.pushed_run.max(newest);
        report.notes.extend(stays.into_iter().map(|(name, events)| {
            say!("{events} events of {name} stay here: its terms keep its rows in the office, or no hub takes them.")
        }));
        Ok(())
    }
}

/// Versions of events that may be pushed together, with their runs.
#[derive(Default)]
struct Versions {
    events: Vec<HubEvent>,
    runs: BTreeMap<i64, HubRun>,
}

impl Versions {
    /// Adds an event as it stands, or that a run took it back.
    fn add(&mut self, stored: &StoredEvent, taken_back: Option<&sitroom_domain::ImportRun>, regions: &Regions) {
        let run = taken_back.unwrap_or(&stored.run);
        let number = i64::from(run.id.0);
        self.runs.entry(number).or_insert_with(|| HubRun {
            number,
            publisher: run.publisher.clone(),
            file_name: run.file_name.replace('\0', " "),
            file_hash: run.file_hash.clone(),
            file_bytes: run.file_bytes as i64,
            licence: run.licence.clone(),
            imported_at: run.imported_at.clone(),
        });
        let mut version = version_of(stored, number, regions);
        if taken_back.is_some() {
            version.state = EventState::Withdrawn;
            version.version = short_hash(&[b"taken back", stored.event.source_key.as_bytes()]);
        }
        self.events.push(version);
    }

    /// Pushes what the hub does not have yet, or has older.
    fn push(mut self, hub: &Hub, standing: &mut Standing, report: &mut HubReport) -> Result<(), Fault> {
        let keys: Vec<&str> = self.events.iter().map(|event| event.key.as_str()).collect();
        let mut known: HashMap<String, Vec<KnownEvent>> = HashMap::new();
        if !keys.is_empty() {
            for one in hub.known_events(UCDP.id, &keys)? {
                known.entry(one.key.clone()).or_default().push(one);
            }
        }
        let mut moved = Vec::new();
        self.events.retain(|event| {
            let imported_at = self.runs.get(&event.run).map_or("", |run| run.imported_at.as_str());
            let there = known.get(&event.key).map_or(&[][..], Vec::as_slice);
            let is_there = there.iter().any(|one| {
                let same = one.version == event.version && one.state == event.state && one.subregion == event.subregion;
                same || (one.imported_at.as_str(), one.version.as_slice()) > (imported_at, &event.version[..])
            });
            let elsewhere =
                there.iter().filter(|one| one.subregion != event.subregion && one.state == EventState::Told);
            if !is_there {
                moved.extend(elsewhere.map(|one| HubEvent {
                    subregion: one.subregion.clone(),
                    state: EventState::Elsewhere,
                    ..event.clone()
                }));
            }
            !is_there
        });
        if self.events.is_empty() {
            return Ok(());
        }
        report.pushed_events += self.events.len() as u32;
        self.events.append(&mut moved);
        let reached = hub.push_events(&self.events, &self.runs, &standing.events)?;
        standing.reached(Subject::Event, &reached);
        Ok(())
    }
}

/// Tells whether rows of a publisher are passed on.
fn may_leave(publisher: &str) -> bool {
    publisher == UCDP.id
}

fn name_of(publisher: &str) -> &'static str {
    PUBLISHERS.iter().find(|one| one.id == publisher).map_or("", |one| one.name)
}

fn version_of(stored: &StoredEvent, run: i64, regions: &Regions) -> HubEvent {
    let event = &stored.event;
    let deaths = &event.deaths;
    let clean = |text: &str| text.replace('\0', " ");
    let row = row_of(event);
    let is_point =
        event.location_precision.is_point() || event.location_precision == sitroom_domain::LocationPrecision::NotStated;
    HubEvent {
        subregion: regions.of(event.country).to_owned(),
        run,
        key: clean(&event.source_key),
        version: short_hash(&[UCDP.id.as_bytes(), row.as_bytes()]),
        state: EventState::Told,
        line: stored.line,
        notes: event.notes.0,
        days: [event.first_day.0, event.last_day.0],
        kind: match event.kind {
            Some(sitroom_domain::Kind::State) => "state",
            Some(sitroom_domain::Kind::NonState) => "nonstate",
            Some(sitroom_domain::Kind::OneSided) => "onesided",
            None => "",
        },
        country: event.country.country().map(|country| country.iso3.to_string()).unwrap_or_default(),
        names: [&event.place, &event.side_a, &event.side_b, &event.conflict].map(|name| clean(name)),
        deaths: [deaths.best, deaths.low, deaths.high, deaths.civilians],
        precisions: [event.date_precision.code(), event.location_precision.code()],
        place: [f64::from(event.longitude_e7) / 1e7, f64::from(event.latitude_e7) / 1e7],
        is_point,
        row,
    }
}

/// Returns an event under its official names, JSON; equal events give equal texts.
pub(super) fn row_of(event: &Event) -> String {
    let row: Vec<String> = official_row(event)
        .into_iter()
        .map(|(name, value)| {
            format!("{}:{}", serde_json::Value::from(name), serde_json::Value::from(value.replace('\0', " ")))
        })
        .collect();
    format!("{{{}}}", row.join(","))
}

/// Returns the hash of the row of an event.
pub(super) fn hash_of(event: &Event) -> [u8; 16] {
    short_hash(&[UCDP.id.as_bytes(), row_of(event).as_bytes()])
}

fn short_hash(parts: &[&[u8]]) -> [u8; 16] {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    let mut first = [0; 16];
    hasher.finalize_xof().fill(&mut first);
    first
}

//! What is pushed to a hub, and what stays here.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use sitroom_domain::import::UCDP;
use sitroom_domain::operation::{Operation, OperationId, assemble, is_kept_back, may_leave, standing};
use sitroom_domain::{EventId, ImportRun, Marking, RecordId, RunCounts, RunId, say};
use sitroom_exchange::{
    EVENTS_AT_A_TIME, EventState, Hub, HubEvent, HubRun, KnownEvent, Lane, OPERATIONS_AT_A_TIME, Subject, unfit_for_hub,
};
use sitroom_store::StoredEvent;

use super::regions::Regions;
use super::standing::Standing;
use super::{Course, Tell, left_out};
use crate::contract::fault::Fault;
use crate::contract::hub::{HubPhase, HubProgress, HubReport};
use crate::desk::Room;
use crate::exchange::sieve::{leaves, name_of, row_of, short_hash, version_of_row, version_taken_back};
use crate::imports::today;

impl Room {
    /// Pushes operations, all or none, and then events, some thousands at a time.
    pub(super) fn push(&self, hub: &Hub, standing: &mut Standing, course: &mut Course<'_>) -> Result<(), Fault> {
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
        self.push_operations(hub, standing, course)?;
        self.push_events(hub, standing, course)?;
        standing.note_pushed(course.report);
        Ok(standing.save(&self.store)?)
    }

    /// Pushes operations. What may leave is said record by record: of one that is marked too high now nothing does, whatever it was when
    /// something was done to it.
    fn push_operations(&self, hub: &Hub, standing: &mut Standing, course: &mut Course<'_>) -> Result<(), Fault> {
        let report = &mut *course.report;
        self.store.settle_operations()?;
        let newest = self.store.newest_operation()?;
        let fresh = self.operations(standing.pushed_operation, Marking::StrictlyConfidential, |_| true)?;
        let touched: BTreeSet<RecordId> = fresh.iter().map(|operation| operation.record).collect();
        let all = if touched.is_empty() {
            Vec::new()
        } else {
            self.operations(0, Marking::StrictlyConfidential, |operation| touched.contains(&operation.record))?
        };
        let places = self.homes_of(touched)?;
        let Leaving { seen, goes, kept_back } = leaving(&all, &places, hub.ceiling());
        let higher = fresh.iter().filter(|operation| !seen.contains(&operation.id)).count() as u32;
        let (unfit, mut operations): (Vec<&Operation>, Vec<&Operation>) =
            all.iter().filter(|operation| goes.contains(&operation.id)).partition(|operation| unfit_for_hub(operation));
        let mut known = HashSet::new();
        for chunk in operations.chunks(OPERATIONS_AT_A_TIME) {
            let ids: Vec<_> = chunk.iter().map(|operation| operation.id).collect();
            known.extend(hub.known_operations(&ids)?);
        }
        operations.retain(|operation| !known.contains(&operation.id));
        if !operations.is_empty() {
            let with_regions: Vec<(&str, &Operation)> =
                operations.iter().map(|operation| (places[&operation.record].region, *operation)).collect();
            let given = |lane: &Lane| standing.given(Subject::Operation, lane);
            let (phase, all) = (HubPhase::PushingOperations, with_regions.len() as u64);
            (course.tell)(HubProgress { phase, done: 0, left: all });
            let pushed = hub.push_operations(&with_regions, &given)?;
            standing.reached(Subject::Operation, &pushed.reached);
            report.pushed += pushed.added;
            (course.tell)(HubProgress { phase, done: all, left: 0 });
        }
        standing.pushed_operation = newest;
        standing.save(&self.store)?;
        if higher > 0 {
            report.notes.push(left_out(higher, hub.ceiling()));
        }
        report.notes.extend(self.kept_back(&kept_back)?);
        if !unfit.is_empty() {
            let unfit = unfit.len();
            report.notes.push(say!("{unfit} operations hold a null character, which no hub takes, and stay here."));
        }
        Ok(())
    }

    /// Returns where records belong, and how they are marked.
    fn homes_of(&self, records: BTreeSet<RecordId>) -> Result<HashMap<RecordId, Place>, Fault> {
        let regions = Regions::on(today());
        let ids: Vec<RecordId> = records.into_iter().collect();
        let nowhere = Place { region: regions.of_all(&BTreeSet::new()), marking: Marking::Unclassified };
        let mut found: HashMap<RecordId, Place> = ids.iter().map(|id| (*id, nowhere)).collect();
        for stored in self.store.list_records_by_id(&ids)? {
            let region = regions.of_all(&stored.record.countries());
            found.insert(stored.id, Place { region, marking: stored.record.marking });
        }
        Ok(found)
    }

    fn push_events(&self, hub: &Hub, standing: &mut Standing, course: &mut Course<'_>) -> Result<(), Fault> {
        let report = &mut *course.report;
        let runs = self.store.list_runs()?;
        let newest = runs.first().map_or(0, |run| run.id.0);
        if !runs.iter().any(|run| standing.is_to_be_pushed(run)) {
            standing.pushed_run = standing.pushed_run.max(newest);
            return Ok(());
        }
        let is_due = |standing: &Standing, run: &ImportRun| {
            standing.is_to_be_pushed(run) && run.imported_at.as_str() <= hub.latest()
        };
        let late: Vec<&ImportRun> =
            runs.iter().filter(|run| standing.is_to_be_pushed(run) && !is_due(standing, run)).collect();
        let (regions, after) = (Regions::on(today()), RunId(standing.pushed_run));
        let seen = self.store.list_seen(after)?;
        let mut stays: BTreeMap<&str, u32> = BTreeMap::new();
        let mut last = EventId(0);
        let mut count = Count::of(runs.iter().filter(|run| is_due(standing, run)), course.tell);
        loop {
            let page = self.store.list_told(&seen, after, last, EVENTS_AT_A_TIME)?;
            let Some(end) = page.last() else { break };
            last = end.id;
            let seen_now = page.len();
            let told = page.into_iter().filter(|stored| is_due(standing, &stored.run)).filter(|stored| {
                let leaves = leaves(&stored.run.publisher);
                if !leaves {
                    *stays.entry(name_of(&stored.run.publisher)).or_default() += 1;
                }
                leaves
            });
            let mut versions = Versions::default();
            told.for_each(|stored| versions.add(&stored, None, &regions));
            versions.push(hub, standing, report)?;
            standing.save(&self.store)?;
            count.told(seen_now);
        }
        let withdrawn = self.store.list_withdrawn(after)?;
        for chunk in withdrawn.chunks(EVENTS_AT_A_TIME) {
            let mut versions = Versions::default();
            for (stored, by) in chunk.iter().filter(|(_, by)| is_due(standing, by) && leaves(&by.publisher)) {
                versions.add(stored, Some(by), &regions);
            }
            versions.push(hub, standing, report)?;
            standing.save(&self.store)?;
            count.told(chunk.len());
        }
        // What is yet to come is looked at again, and what came after it.
        let done = late.iter().map(|run| run.id.0 - 1).min().unwrap_or(newest);
        standing.pushed_run = standing.pushed_run.max(done);
        report.notes.extend(late.into_iter().map(|run| {
            say!(
                "Run {} waits: it was imported on {}, which is yet to come by the clock of the hub.",
                run.id.0,
                run.imported_at
            )
        }));
        report.notes.extend(stays.into_iter().map(|(name, events)| {
            say!("{events} events of {name} stay here: its terms keep its rows in the office, or no hub takes them.")
        }));
        Ok(())
    }
}

/// Counts events that were looked at, and tells how many are left at most: one that several runs brought is looked at once.
struct Count<'c> {
    done: u64,
    all: u64,
    tell: Tell<'c>,
}

impl<'c> Count<'c> {
    fn of<'r>(runs: impl Iterator<Item = &'r ImportRun>, tell: Tell<'c>) -> Self {
        let events = |run: &ImportRun| {
            let RunCounts { added, revised, unchanged, withdrawn, .. } = run.counts;
            [added, revised, unchanged, withdrawn].map(u64::from).iter().sum::<u64>()
        };
        Self { done: 0, all: runs.map(events).sum(), tell }
    }

    fn told(&mut self, events: usize) {
        self.done += events as u64;
        let left = self.all.saturating_sub(self.done);
        (self.tell)(HubProgress { phase: HubPhase::PushingEvents, done: self.done, left });
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
    fn add(&mut self, stored: &StoredEvent, taken_back: Option<&ImportRun>, regions: &Regions) {
        let run = taken_back.unwrap_or(&stored.run);
        let number = number_of(run);
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
            version.version = version_taken_back(&stored.event.source_key);
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
                // What this device told before and imported once more it tells once more: whoever undid the one run gets it by the
                // other. Told just so by others it is there, or every release would lie there once for each desk.
                let is_again = one.is_own && one.imported_at.as_str() < imported_at;
                (same && !is_again)
                    || (one.imported_at.as_str(), one.version.as_slice()) > (imported_at, &event.version[..])
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
        let given = |lane: &Lane| standing.given(Subject::Event, lane);
        let reached = hub.push_events(&self.events, &self.runs, &given)?;
        standing.reached(Subject::Event, &reached);
        Ok(())
    }
}

/// Where a record belongs, and how it is marked.
#[derive(Clone, Copy)]
struct Place {
    region: &'static str,
    marking: Marking,
}

/// Operations that go to a hub, and why others stay.
#[derive(Default)]
struct Leaving {
    /// Those that the device may see.
    seen: HashSet<OperationId>,
    /// Those of them that may leave for everybody who gets them.
    goes: HashSet<OperationId>,
    /// Records of which nothing leaves.
    kept_back: Vec<RecordId>,
}

/// Returns which of all operations on some records may leave for somebody who may see up to a marking, and for everybody who gets them
/// by their own ceilings; and the records that are kept back from any of these.
fn leaving(all: &[Operation], places: &HashMap<RecordId, Place>, ceiling: Marking) -> Leaving {
    let mut by_record: BTreeMap<RecordId, Vec<&Operation>> = BTreeMap::new();
    for operation in all {
        by_record.entry(operation.record).or_default().push(operation);
    }
    let mut found = Leaving::default();
    for (record, operations) in by_record {
        // What is held does not count in the record yet, and raises it here all the same.
        let marking = assemble(&operations).marking.max(places[&record].marking);
        let stands = standing(&operations);
        let marks = operations.iter().filter(|operation| stands.marking.contains(&operation.id));
        // What was raised by nobody but work done apart is marked as somebody marked it for those who never see that work.
        let given = marks.filter_map(|operation| operation.marking).max().unwrap_or_default();
        let mut below = vec![Marking::Unclassified, Marking::Confidential];
        below.retain(|at| *at < ceiling);
        // Whoever may see more would have it under another marking than it has.
        if is_kept_back(&operations, ceiling, marking) || below.iter().any(|at| is_kept_back(&operations, *at, given)) {
            found.seen.extend(operations.iter().filter(|one| one.ceiling <= ceiling).map(|one| one.id));
            found.kept_back.push(record);
            continue;
        }
        let for_all: HashMap<Marking, HashSet<OperationId>> = below
            .into_iter()
            .map(|at| (at, may_leave(&operations, at, given).into_iter().map(|one| one.id).collect()))
            .collect();
        for one in may_leave(&operations, ceiling, marking) {
            found.seen.insert(one.id);
            if for_all.get(&one.ceiling).is_none_or(|for_all| for_all.contains(&one.id)) {
                found.goes.insert(one.id);
            }
        }
    }
    found
}

/// Returns the number of a run at the hub: the one that it has here may be that of another one in a profile that was made anew.
fn number_of(run: &ImportRun) -> i64 {
    let hash = short_hash(&[&run.id.0.to_le_bytes(), run.imported_at.as_bytes(), run.file_hash.as_bytes()]);
    (u128::from_le_bytes(hash) as i64) & i64::MAX
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
        version: version_of_row(&row),
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

//! What is pulled from a hub, and what becomes of it here.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sitroom_domain::import::UCDP;
use sitroom_domain::{RunId, say};
use sitroom_exchange::{EventState, Hub, HubError, HubRun, PulledEvent, PulledRun, Reach, Subject};
use sitroom_ingest::{Imported, PassedEvent, PassedOn, SourceError, import_passed_on};
use sitroom_store::{LastTold, NewRun, Store, has_its_number};

use super::push::hash_of;
use super::standing::Standing;
use crate::contract::fault::Fault;
use crate::contract::hub::HubReport;
use crate::contract::pack::MergeReport;
use crate::desk::Room;
use crate::exchange::merge::add;
use crate::imports::{Ticket, today};

impl Room {
    /// Pulls operations, and then events, one run after the other in the order in which they were imported first.
    pub(super) fn pull(
        &self,
        hub: &Hub,
        standing: &mut Standing,
        (ticket, report): (&Ticket<'_>, &mut HubReport),
    ) -> Result<(), Fault> {
        let reaches = hub.reaches()?;
        pull_operations(self, hub, standing, &reaches, report)?;
        let runs_before = report.runs.len();
        for (run, pieces) in new_runs(hub, standing, &reaches)? {
            if run.publisher != UCDP.id {
                report
                    .notes
                    .push(say!("A run of “{}” was left out: this program does not know it as events.", run.publisher));
                continue;
            }
            pull_run(self, hub, standing, (&run, &pieces), ticket, report)?;
            standing.save(&self.store)?;
        }
        if report.runs.len() > runs_before {
            self.redraw()?;
        }
        standing.note_pulled();
        Ok(standing.save(&self.store)?)
    }
}

fn pull_operations(
    room: &Room,
    hub: &Hub,
    standing: &mut Standing,
    reaches: &[Reach],
    report: &mut HubReport,
) -> Result<(), Fault> {
    let mut merges = MergeReport::default();
    for reach in reaches.iter().filter(|reach| reach.subject == Subject::Operation) {
        let mut wrong = 0_u32;
        while standing.taken(reach) < reach.last {
            let pulled = hub.pull_operations(&reach.subregion, &reach.device, standing.taken(reach))?;
            let Some(last) = pulled.last().map(|pulled| pulled.number) else { break };
            let all = pulled.len();
            let good: Vec<_> = pulled.into_iter().map(|pulled| pulled.operation).filter(has_its_number).collect();
            wrong += (all - good.len()) as u32;
            add(&mut merges, &room.merge(&good)?);
            standing.take(reach, last);
            standing.save(&room.store)?;
            if last >= reach.last {
                break;
            }
        }
        if wrong > 0 {
            report.notes.push(say!(
                "{wrong} operations of device “{}” are not what their numbers say, and were left out: somebody changed them.",
                reach.device
            ));
        }
    }
    let MergeReport { operations, applied, already, held, conflicts, notes, .. } = merges;
    report.pulled += operations;
    (report.applied, report.already) = (report.applied + applied, report.already + already);
    (report.held, report.conflicts) = (report.held + held, report.conflicts + conflicts);
    report.notes.extend(notes);
    Ok(())
}

/// A run of another device, and where there is something new of it.
type News<'r> = (HubRun, Vec<PulledRun<'r>>);

/// Returns the runs of which there is something new, in the order in which they were imported first.
fn new_runs<'r>(hub: &Hub, standing: &Standing, reaches: &'r [Reach]) -> Result<Vec<News<'r>>, Fault> {
    let mut pieces: BTreeMap<(&str, i64), Vec<PulledRun<'r>>> = BTreeMap::new();
    for reach in reaches.iter().filter(|reach| reach.subject == Subject::Event) {
        let Reach { subregion, device, run, last, .. } = reach;
        let after = standing.taken(reach);
        if after < *last {
            let piece = PulledRun { device, run: *run, subregion, after, last: *last };
            pieces.entry((device, *run)).or_default().push(piece);
        }
    }
    let mut news = Vec::new();
    for (_, pieces) in pieces {
        if let Some(first) = pieces.first() {
            news.push((hub.run(first)?, pieces));
        }
    }
    news.sort_by(|one, other| one.0.imported_at.cmp(&other.0.imported_at));
    Ok(news)
}

fn pull_run(
    room: &Room,
    hub: &Hub,
    standing: &mut Standing,
    (run, pieces): (&HubRun, &[PulledRun<'_>]),
    ticket: &Ticket<'_>,
    report: &mut HubReport,
) -> Result<(), Fault> {
    let mut sieve = Sieve::of(&room.store, &run.imported_at)?;
    let mut broke: Option<Fault> = None;
    let mut left: Vec<PulledRun<'_>> = pieces.iter().rev().copied().collect();
    let mut next = || match next_events(hub, &mut left, &mut sieve) {
        Ok(events) => Ok(events),
        Err(fault) => {
            broke = Some(fault);
            Err(SourceError::Stopped)
        }
    };
    let new = NewRun {
        publisher: run.publisher.clone(),
        file_name: run.file_name.clone(),
        file_hash: run.file_hash.clone(),
        file_bytes: run.file_bytes.max(0) as u64,
        licence: run.licence.clone(),
    };
    let passed = PassedOn { run: new, imported_at: &run.imported_at, today: today() };
    let imported = import_passed_on(&room.store, passed, &mut next, &ticket.cancel);
    if let Some(fault) = broke {
        return Err(fault);
    }
    for run in &sieve.told_again {
        standing.push_again(*run);
    }
    if let Some(Imported { run, .. }) = imported? {
        standing.taken_runs.insert(run.id.0);
        report.events += run.counts.added;
        report.revised += run.counts.revised;
        report.withdrawn += run.counts.withdrawn;
        report.runs.push(run.id.0);
        if run.counts.rejected > 0 {
            report.notes.push(say!(
                "{} events of run {} were refused: sitroom rejects {} --out FILE.csv",
                run.counts.rejected,
                run.id.0,
                run.id.0
            ));
        }
    }
    for piece in pieces {
        let PulledRun { device, run, subregion, last, .. } = *piece;
        let (subregion, device) = (subregion.to_owned(), device.to_owned());
        standing.take(&Reach { subject: Subject::Event, subregion, device, run, last }, last);
    }
    Ok(())
}

/// Returns the next events of a run that count here; none when there are no more.
fn next_events(hub: &Hub, left: &mut Vec<PulledRun<'_>>, sieve: &mut Sieve<'_>) -> Result<Vec<PassedEvent>, Fault> {
    while let Some(piece) = left.last_mut() {
        let pulled = hub.pull_events(piece).map_err(|error: HubError| Fault::from(error))?;
        let Some(last) = pulled.last().map(|event| event.number) else {
            left.pop();
            continue;
        };
        piece.after = last;
        let events = sieve.pass(pulled)?;
        if !events.is_empty() {
            return Ok(events);
        }
    }
    Ok(Vec::new())
}

/// Holds back what somebody said something newer of here already.
struct Sieve<'s> {
    store: &'s Store,
    imported_at: &'s str,
    /// Whether anything is known here that could be newer.
    is_empty: bool,
    /// What was taken back here, and when.
    withdrawn: HashMap<String, String>,
    /// Runs here that say something newer than what came.
    told_again: BTreeSet<u32>,
}

impl<'s> Sieve<'s> {
    fn of(store: &'s Store, imported_at: &'s str) -> Result<Self, Fault> {
        let withdrawn: HashMap<String, String> = store
            .list_withdrawn(RunId(0))?
            .into_iter()
            .filter(|(stored, _)| stored.run.publisher == UCDP.id)
            .map(|(stored, by)| (stored.event.source_key, by.imported_at))
            .collect();
        let known = store.event_publishers()?.iter().any(|(_, id)| id == UCDP.id);
        Ok(Self {
            store,
            imported_at,
            is_empty: !known && withdrawn.is_empty(),
            withdrawn,
            told_again: BTreeSet::new(),
        })
    }

    fn pass(&mut self, pulled: Vec<PulledEvent>) -> Result<Vec<PassedEvent>, Fault> {
        let keys: Vec<&str> = pulled.iter().map(|event| event.key.as_str()).collect();
        let known = if self.is_empty { HashMap::new() } else { self.store.last_told(UCDP.id, &keys)? };
        let mut passed = Vec::with_capacity(pulled.len());
        for event in pulled {
            if event.state == EventState::Elsewhere || self.is_outdated(&event, known.get(&event.key))? {
                continue;
            }
            let row = (event.state == EventState::Told).then_some(event.row);
            passed.push(PassedEvent { key: event.key, line: event.line, notes: event.notes, row });
        }
        Ok(passed)
    }

    /// Tells whether what is known here of an event is newer than what came; of two of the same moment the one with the higher hash
    /// is, at every desk.
    fn is_outdated(&mut self, came: &PulledEvent, known: Option<&LastTold>) -> Result<bool, Fault> {
        if self.withdrawn.get(&came.key).is_some_and(|at| at.as_str() >= self.imported_at) {
            return Ok(true);
        }
        let Some(LastTold { event: Some(id), imported_at }) = known else { return Ok(false) };
        if imported_at.as_str() < self.imported_at {
            return Ok(false);
        }
        let Some(stored) = self.store.get_event(*id)? else { return Ok(false) };
        let here = hash_of(&stored.event);
        let is_same = came.state == EventState::Told && here[..] == came.version[..];
        let is_newer = (imported_at.as_str(), &here[..]) > (self.imported_at, &came.version[..]);
        if is_newer && !is_same {
            self.told_again.insert(stored.run.id.0);
        }
        Ok(is_newer || is_same)
    }
}

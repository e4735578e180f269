//! What is pulled from a hub, and what becomes of it here.

use std::collections::BTreeMap;

use sitroom_domain::import::UCDP;
use sitroom_domain::operation::Operation;
use sitroom_domain::{ImportRun, Marking, RecordId, say};
use sitroom_exchange::{EVENTS_AT_A_TIME, Hub, HubError, HubRun, Lane, PulledRun, Reach, Subject};
use sitroom_ingest::{Imported, PassedEvent, PassedOn, SourceError, import_passed_on};
use sitroom_store::{NewRun, has_its_number};

use super::standing::Standing;
use super::{Course, Tell};
use crate::contract::fault::{Fault, FaultCode};
use crate::contract::hub::{HubPhase, HubProgress, HubReport};
use crate::contract::pack::MergeReport;
use crate::desk::Room;
use crate::exchange::merge::add;
use crate::exchange::sieve::{Sieve, refused_of, stayed_undone, unknown_run};
use crate::imports::{Ticket, today};

/// How many events become a run here at a time: what was pulled before a connection broke is kept, and the store is written only once
/// they all came.
const PIECE: usize = 50_000;

impl Room {
    /// Pulls operations, and then events, one run after the other in the order in which they were imported first.
    pub(super) fn pull(&self, hub: &Hub, standing: &mut Standing, course: &mut Course<'_>) -> Result<(), Fault> {
        let reaches = hub.reaches()?;
        pull_operations(self, hub, standing, &reaches, course)?;
        let runs_before = course.report.runs.len();
        let pulled = pull_runs(self, hub, standing, &reaches, course);
        if course.report.runs.len() > runs_before {
            self.redraw()?;
        }
        pulled?;
        standing.note_pulled(course.report);
        Ok(standing.save(&self.store)?)
    }
}

/// Pulls operations. What of one device cannot be read or put together keeps nothing away of another.
fn pull_operations(
    room: &Room,
    hub: &Hub,
    standing: &mut Standing,
    reaches: &[Reach],
    course: &mut Course<'_>,
) -> Result<(), Fault> {
    let report = &mut *course.report;
    let mut merges = MergeReport::default();
    let of_operations = || reaches.iter().filter(|reach| reach.subject == Subject::Operation);
    let (mut done, mut left) =
        (0, of_operations().map(|reach| between(standing.taken(reach), reach.last)).sum::<u64>());
    for reach in of_operations() {
        let (mut wrong, mut refused) = (0_u32, None);
        let mut after = standing.taken(reach);
        // More than that may have come since; the next pull knows of it.
        while after < reach.last {
            let pulled = match hub.pull_operations(reach, after) {
                Err(later @ HubError::Later { .. }) => {
                    report.refused += 1;
                    report.notes.push(Fault::from(later).message);
                    break;
                }
                pulled => pulled?,
            };
            let Some(last) = pulled.last().map(|pulled| pulled.number) else { break };
            (done, left) = (done + pulled.len() as u64, left.saturating_sub(between(after, last)));
            after = last;
            let mut by_record: BTreeMap<RecordId, Vec<Operation>> = BTreeMap::new();
            for operation in pulled.into_iter().map(|pulled| pulled.operation) {
                if has_its_number(&operation) {
                    by_record.entry(operation.record).or_default().push(operation);
                } else {
                    wrong += 1;
                }
            }
            merge_apart(room, &by_record.into_values().collect::<Vec<_>>(), &mut merges, &mut refused)?;
            (course.tell)(HubProgress { phase: HubPhase::PullingOperations, done, left });
            // What was refused is asked for again: a later version of this program may know it.
            if refused.is_none() {
                standing.take(reach, last);
                standing.save(&room.store)?;
            }
        }
        if let Some(why) = refused {
            report.refused += 1;
            report.notes.push(say!("Of device “{}” some operations were not taken: {}", reach.device, why));
        }
        if wrong > 0 {
            report.refused += 1;
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

/// Puts the operations on some records together with what is here. Where they are refused, they are looked at by halves, so that what is
/// wrong with one record keeps no other away; why the first was refused is noted.
fn merge_apart(
    room: &Room,
    records: &[Vec<Operation>],
    merges: &mut MergeReport,
    refused: &mut Option<String>,
) -> Result<(), Fault> {
    match room.merge(&records.concat()) {
        Err(fault) if fault.code == FaultCode::Refused && records.len() > 1 => {
            let (one, other) = records.split_at(records.len() / 2);
            merge_apart(room, one, merges, refused)?;
            merge_apart(room, other, merges, refused)
        }
        Err(fault) if fault.code == FaultCode::Refused => {
            refused.get_or_insert(fault.message);
            Ok(())
        }
        outcome => {
            add(merges, &outcome?);
            Ok(())
        }
    }
}

/// A run of another device, and where there is something new of it.
type News<'r> = (HubRun, Vec<PulledRun<'r>>);

fn pull_runs(
    room: &Room,
    hub: &Hub,
    standing: &mut Standing,
    reaches: &[Reach],
    course: &mut Course<'_>,
) -> Result<(), Fault> {
    let news = new_runs(hub, standing, reaches, course.report)?;
    let mut count = Count { reaches, done: 0, later: 0, tell: course.tell };
    count.later = news.iter().map(|(_, pieces)| count.rows_of(pieces)).sum();
    let mut undone = 0;
    for (run, mut left) in news {
        left.reverse();
        count.later = count.later.saturating_sub(count.rows_of(&left));
        if room.is_undone(&run.publisher, &run.file_hash, &run.imported_at)? {
            undone += 1;
            for piece in left.drain(..) {
                standing.take(&reach_of(piece), piece.last);
            }
            standing.save(&room.store)?;
        }
        while !left.is_empty() {
            let mut sieve = Sieve::of(&room.store, &run.imported_at)?;
            let (events, done) = spool(hub, &mut left, &mut sieve, &mut count)?;
            for run in &sieve.told_again {
                standing.push_again(*run);
            }
            if let Some(imported) = take_in(room, &run, events, course.ticket)? {
                note(&imported.run, standing, course.report);
            }
            for piece in done {
                standing.take(&reach_of(piece), piece.after);
            }
            standing.save(&room.store)?;
        }
    }
    if undone > 0 {
        course.report.notes.push(stayed_undone(undone));
    }
    Ok(())
}

/// Counts events that come, and tells how many are left.
struct Count<'c> {
    reaches: &'c [Reach],
    done: u64,
    /// About how many are in runs that were not begun yet.
    later: u64,
    tell: Tell<'c>,
}

impl Count<'_> {
    fn told(&mut self, pulled: usize, left: &[PulledRun<'_>]) {
        self.done += pulled as u64;
        let left = self.later + self.rows_of(left);
        (self.tell)(HubProgress { phase: HubPhase::PullingEvents, done: self.done, left });
    }

    /// Returns about how many rows of some pieces are still to come: a device numbers its runs in a lane one after the other.
    fn rows_of(&self, pieces: &[PulledRun<'_>]) -> u64 {
        let rows = |piece: &PulledRun<'_>| {
            let is_before = |reach: &&Reach| {
                let is_same = reach.device == piece.device && reach.lane.subregion == piece.subregion;
                is_same && reach.subject == Subject::Event && reach.last < piece.last
            };
            let before = self.reaches.iter().filter(is_before).map(|reach| reach.last).max().unwrap_or_default();
            between(piece.after.max(before), piece.last)
        };
        pieces.iter().map(rows).sum()
    }
}

/// Returns how many numbers lie after one, up to another. They are what others wrote, so that any may stand there.
fn between(after: i64, last: i64) -> u64 {
    u64::try_from(last.saturating_sub(after)).unwrap_or_default().min(u64::from(u32::MAX))
}

/// Returns the runs of which there is something new, in the order in which they were imported first.
fn new_runs<'r>(
    hub: &Hub,
    standing: &Standing,
    reaches: &'r [Reach],
    report: &mut HubReport,
) -> Result<Vec<News<'r>>, Fault> {
    let mut pieces: BTreeMap<(&str, i64), Vec<PulledRun<'r>>> = BTreeMap::new();
    for reach in reaches.iter().filter(|reach| reach.subject == Subject::Event) {
        let Reach { lane, device, run, last, .. } = reach;
        let after = standing.taken(reach);
        if after < *last {
            let piece = PulledRun { device, run: *run, subregion: &lane.subregion, after, last: *last };
            pieces.entry((device, *run)).or_default().push(piece);
        }
    }
    let mut news = Vec::new();
    for ((device, _), pieces) in pieces {
        let Some(first) = pieces.first() else { continue };
        let why = match hub.find_run(first)? {
            None => say!("Device “{device}” tells of events of a run that is not there; they were left out."),
            Some(run) if run.publisher != UCDP.id => unknown_run(&run.publisher),
            Some(run) if run.imported_at.as_str() > hub.latest() => say!(
                "A run of device “{device}” waits: it was imported on {}, which is yet to come. Set the clock of that machine.",
                run.imported_at
            ),
            Some(run) => {
                news.push((run, pieces));
                continue;
            }
        };
        report.refused += 1;
        report.notes.push(why);
    }
    news.sort_by(|one, other| one.0.imported_at.cmp(&other.0.imported_at));
    Ok(news)
}

/// Pulls events that count here, as many as become a run at a time, and returns how far that reached. What is done with goes from `left`.
fn spool<'r>(
    hub: &Hub,
    left: &mut Vec<PulledRun<'r>>,
    sieve: &mut Sieve<'_>,
    count: &mut Count<'_>,
) -> Result<(Vec<PassedEvent>, Vec<PulledRun<'r>>), Fault> {
    let (mut events, mut reached) = (Vec::new(), Vec::new());
    while events.len() < PIECE
        && let Some(piece) = left.last_mut()
    {
        let pulled = hub.pull_events(piece)?;
        piece.after = pulled.last().map_or(piece.last, |event| event.number);
        let (is_done, came) = (piece.after >= piece.last, pulled.len());
        events.extend(sieve.pass(pulled)?);
        if is_done {
            reached.extend(left.pop());
        }
        count.told(came, left);
    }
    reached.extend(left.last().copied());
    Ok((events, reached))
}

/// Puts events into the store as a run; `None` where there are none.
fn take_in(
    room: &Room,
    run: &HubRun,
    events: Vec<PassedEvent>,
    ticket: &Ticket<'_>,
) -> Result<Option<Imported>, Fault> {
    if events.is_empty() {
        return Ok(None);
    }
    let mut left = events.into_iter();
    let mut next = || -> Result<Vec<PassedEvent>, SourceError> { Ok(left.by_ref().take(EVENTS_AT_A_TIME).collect()) };
    let new = NewRun {
        publisher: run.publisher.clone(),
        file_name: run.file_name.clone(),
        file_hash: run.file_hash.clone(),
        file_bytes: run.file_bytes.max(0) as u64,
        licence: run.licence.clone(),
    };
    let passed = PassedOn { run: new, imported_at: &run.imported_at, today: today() };
    Ok(import_passed_on(&room.store, passed, &mut next, &ticket.cancel)?)
}

/// Notes a run that came.
fn note(run: &ImportRun, standing: &mut Standing, report: &mut HubReport) {
    standing.taken_runs.insert(run.id.0);
    report.events += run.counts.added;
    report.revised += run.counts.revised;
    report.withdrawn += run.counts.withdrawn;
    report.runs.push(run.id.0);
    report.notes.extend(refused_of(run));
}

/// Returns where the events of a piece are counted.
fn reach_of(piece: PulledRun<'_>) -> Reach {
    let PulledRun { device, run, subregion, last, .. } = piece;
    let lane = Lane { subregion: subregion.to_owned(), ceiling: Marking::Unclassified };
    Reach { subject: Subject::Event, lane, device: device.to_owned(), run, last }
}

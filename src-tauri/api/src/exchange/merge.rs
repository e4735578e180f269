//! What others did comes in: a pack that a mission brings back, or one of another office.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use sitroom_domain::operation::Operation;
use sitroom_domain::{Record, RecordId, say};
use sitroom_exchange::{Manifest, PackError};
use sitroom_ingest::record::{link_titles_needed, title_of};
use sitroom_store::{Merged, Revocation, StoreError, StoredHandover, StoredPeer, Taking, has_its_number};

use super::identity::revocations_of;
use super::shells::{handover, lowered, operations_of};
use super::{now, refuse_exercise};
use crate::contract::fault::Fault;
use crate::contract::pack::MergeReport;
use crate::desk::{Desk, Room};

/// How files of packs end.
const ENDING: &str = "sitpack";

/// A pack whose every shell was found good.
struct Found {
    file: PathBuf,
    manifest: Manifest,
    sender: StoredPeer,
    /// Whom its sender trusts no more.
    revoked: Vec<Revocation>,
}

impl Desk {
    /// Merges a pack that comes back, or one of another office; or all packs in a folder, the one that was made first first. Whom one of
    /// them trusts no more, of that one none is taken. The same pack twice changes nothing, and an older one that was not seen yet is
    /// taken.
    ///
    /// # Errors
    /// When any shell of the pack is not good, this is an exercise, or the store refuses; of a folder, when none of its packs is taken.
    /// Where something was done all the same – whom a pack trusts no more is trusted no more here –, that is the answer, with what was
    /// refused.
    pub fn merge_pack(&self, path: &Path) -> Result<MergeReport, Fault> {
        let room = self.room();
        refuse_exercise(room.is_exercise()?)?;
        let ticket = self.begin_import()?;
        room.open_casebook()?;
        let (mut report, mut last) = (MergeReport::default(), None);
        let files = if path.is_dir() { packs_in(path)? } else { vec![path.to_path_buf()] };
        let before = room.newest_run()?;
        let to_others = Fault::from(PackError::OtherRecipient { fingerprint: room.identity()?.public().fingerprint });
        let (mut found, mut passed) = (Vec::with_capacity(files.len()), Vec::new());
        for file in files {
            match room.find_pack(&file) {
                Ok(one) => found.push(one),
                // What went out lies beside what came back.
                Err(fault) if path.is_dir() && fault == to_others => passed.push(name_of(&file)),
                Err(fault) => last = Some(refused(&mut report, &file, fault)),
            }
        }
        found.sort_by(|one, other| one.manifest.made_at.cmp(&other.manifest.made_at));
        for one in room.still_trusted(found, &mut report)? {
            if let Err(fault) = room.merge_one(&one, &ticket.cancel, &mut report) {
                last = Some(refused(&mut report, &one.file, fault));
            }
        }
        if room.newest_run()? != before {
            room.redraw()?;
        }
        match last.or_else(|| (!passed.is_empty()).then_some(to_others)) {
            Some(fault) if did_nothing(&report) => Err(fault),
            _ => {
                let told = |name| say!("{name} is sealed to another office or laptop, and was passed over.");
                report.notes.extend(passed.into_iter().map(told));
                room.with_unsettled(report)
            }
        }
    }

    /// Lets the operations count that are held because their clocks are far ahead.
    ///
    /// # Errors
    /// When the store refuses, or the time of the mission is over.
    pub fn let_held(&self) -> Result<MergeReport, Fault> {
        let room = self.room();
        room.refuse_after_mission()?;
        let mut report = MergeReport::default();
        add(&mut report, &room.store.let_held(None, &room_title)?);
        room.with_unsettled(report)
    }
}

impl Room {
    /// Returns what came of a merge with what a person has to settle after it.
    fn with_unsettled(&self, report: MergeReport) -> Result<MergeReport, Fault> {
        let (unsettled, unsettled_records) = self.store.count_conflicts()?;
        Ok(MergeReport { unsettled, unsettled_records, ..report })
    }

    /// Looks into a pack. Its parts are read again when it is its turn, so that no more than one is in memory.
    fn find_pack(&self, file: &Path) -> Result<Found, Fault> {
        let (pack, sender) = self.take(file)?;
        Ok(Found { file: file.to_path_buf(), manifest: pack.manifest, sender, revoked: Vec::new() })
    }

    /// Returns the packs whose senders no pack among them trusts no more; what the others say of whom they trust is kept.
    fn still_trusted(&self, mut found: Vec<Found>, report: &mut MergeReport) -> Result<Vec<Found>, Fault> {
        let trusted = self.trusted()?;
        for one in &mut found {
            // What a pack says that was taken before was heard then; somebody may have been trusted again since.
            if !self.has_taken(&one.manifest)? {
                let (revoked, told) = revocations_of(&one.manifest, &trusted);
                one.revoked = revoked;
                report.notes.extend(told);
            }
        }
        let gone: BTreeSet<String> =
            found.iter().flat_map(|one| &one.revoked).map(|revoked| revoked.fingerprint.clone()).collect();
        let (dropped, kept): (Vec<Found>, Vec<Found>) =
            found.into_iter().partition(|one| gone.contains(&one.sender.fingerprint));
        // Although the pack that says so be refused afterwards.
        for revoked in kept.iter().chain(&dropped).flat_map(|one| &one.revoked) {
            self.store.revoke_peer(revoked)?;
        }
        for one in dropped {
            report.refused += 1;
            report.notes.push(say!("{} was not merged: {} is trusted no more.", name_of(&one.file), one.sender.name));
        }
        Ok(kept)
    }

    /// Merges one pack: first its events and field notes, which come again where a cut leaves the rest undone, then all the rest in
    /// one step.
    fn merge_one(&self, one: &Found, cancel: &AtomicBool, report: &mut MergeReport) -> Result<(), Fault> {
        let (pack, sender) = self.take(&one.file)?;
        if pack.manifest != one.manifest {
            return Err(PackError::Damaged { part: "manifest".to_owned() }.into());
        }
        let operations = operations_of(&pack)?;
        if self.has_taken(&pack.manifest)? {
            add(report, &self.merge(&operations)?);
            report.packs += 1;
            return Ok(());
        }
        if let Some(wrong) = operations.iter().find(|operation| !has_its_number(operation)) {
            return Err(StoreError::NotItsNumber { operation: wrong.id.to_string() }.into());
        }
        let brought = self.take_events(&pack, cancel)?;
        report.events += brought.added;
        report.revised += brought.revised;
        report.withdrawn += brought.withdrawn;
        report.notes.extend(brought.notes);
        report.notes.extend(self.take_notes(&pack)?);
        let handover = handover(&pack.manifest, &sender.fingerprint)?;
        let taking = Taking { handover: &handover, revoked: &one.revoked, settings: &[] };
        let merged = self.take_operations(&operations, taking).map_err(|fault| match brought.runs {
            0 => fault,
            _ => Fault {
                message: say!("{} Its events are here already, and stay when it is merged once more.", fault.message),
                ..fault
            },
        })?;
        add(report, &merged);
        report.notes.extend(self.miss_heard(&pack.manifest, &sender)?);
        report.packs += 1;
        Ok(())
    }

    /// Tells whether a pack was taken before.
    fn has_taken(&self, manifest: &Manifest) -> Result<bool, Fault> {
        let is_it = |one: &StoredHandover| !one.given && one.pack == manifest.id && one.peer == manifest.sender;
        Ok(self.store.list_handovers()?.iter().any(is_it))
    }

    /// Returns the number of the newest run; 0 where there is none.
    pub(super) fn newest_run(&self) -> Result<u32, Fault> {
        Ok(self.store.list_runs()?.first().map_or(0, |run| run.id.0))
    }

    /// Puts operations together with what is here.
    pub(super) fn merge(&self, operations: &[Operation]) -> Result<Merged, Fault> {
        self.after_held(|millis| self.store.merge(operations, millis, &room_title))
    }

    /// Puts the operations of a pack together with what is here, and notes what belongs to the pack in the same step.
    pub(super) fn take_operations(&self, operations: &[Operation], taking: Taking<'_>) -> Result<Merged, Fault> {
        self.after_held(|millis| self.store.take_pack(operations, millis, &room_title, taking))
    }

    /// Lets count first what was held and whose time has come; what came of that is told together with the rest.
    fn after_held(&self, step: impl FnOnce(u64) -> Result<Merged, StoreError>) -> Result<Merged, Fault> {
        let millis = now().as_millisecond().max(0) as u64;
        let come = self.store.let_held(Some(millis), &room_title)?;
        let mut merged = step(millis)?;
        merged.applied += come.applied;
        merged.lowered += come.lowered;
        merged.conflicts += come.conflicts;
        merged.records.extend(come.records);
        Ok(merged)
    }
}

/// Notes that a pack was not merged; returns why.
fn refused(report: &mut MergeReport, file: &Path, fault: Fault) -> Fault {
    let name = name_of(file);
    report.refused += 1;
    report.notes.push(say!("{name} was not merged. {}", fault.message));
    fault
}

/// Tells whether nothing came of packs but that they were refused.
fn did_nothing(report: &MergeReport) -> bool {
    let came = report.packs + report.events + report.revised + report.withdrawn;
    came == 0 && report.notes.len() == report.refused as usize
}

fn name_of(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn room_title(record: &Record, find: &dyn Fn(RecordId) -> Option<String>) -> String {
    let known: HashMap<RecordId, String> =
        link_titles_needed(record).into_iter().filter_map(|id| Some((id, find(id)?))).collect();
    title_of(record, &known)
}

/// Adds what came of a pack, with what is to be known of it.
pub(super) fn add(report: &mut MergeReport, merged: &Merged) {
    if let Some((who, days)) = &merged.ahead {
        report.notes.push(say!(
            "Of {who}, {} operations are held: the clock of that machine is up to {days} days ahead of this one. They are kept, and count when that time has come or somebody lets them.",
            merged.held
        ));
    }
    report.operations += merged.operations;
    report.applied += merged.applied;
    report.already += merged.already;
    report.held += merged.held;
    report.lowered += merged.lowered;
    report.notes.extend(lowered(merged.lowered));
    report.conflicts += merged.conflicts;
}

/// Returns the packs in a folder, in the order of their names.
fn packs_in(folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    let unreadable = |why: std::io::Error| {
        Fault::refused(say!("{} cannot be read: {why}.", folder.display()), say!("Choose another folder."))
    };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING)) {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(Fault::refused(
            say!("There is no pack in {}.", folder.display()),
            say!("Choose a folder with files that end in .sitpack."),
        ));
    }
    Ok(files)
}

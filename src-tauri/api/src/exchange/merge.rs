//! What others did comes in: a pack that a mission brings back, or one of another office.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use sitroom_domain::operation::Operation;
use sitroom_domain::{Record, RecordId, say};
use sitroom_ingest::record::{link_titles_needed, title_of};
use sitroom_store::Merged;

use super::shells::{OPERATIONS, read_lines};
use super::{now, refuse_exercise};
use crate::contract::fault::Fault;
use crate::contract::pack::MergeReport;
use crate::desk::{Desk, Room};

/// How files of packs end.
const ENDING: &str = "sitpack";

impl Desk {
    /// Merges a pack that comes back, or one of another office; or all packs in a folder. Of each all of it, or nothing. The same pack
    /// twice changes nothing, and an older one that was not seen yet is taken.
    ///
    /// # Errors
    /// When any shell of the pack is not good, this is an exercise, or the store refuses; of a folder, when none of its packs is taken.
    pub fn merge_pack(&self, path: &Path) -> Result<MergeReport, Fault> {
        let room = self.room();
        refuse_exercise(room.is_exercise()?)?;
        let _ticket = self.begin_import()?;
        room.open_casebook()?;
        let mut report = MergeReport::default();
        if !path.is_dir() {
            self.merge_one(&room, path, &mut report)?;
            return self.shown(&room, report);
        }
        let files = packs_in(path)?;
        let mut last = None;
        for file in &files {
            if let Err(fault) = self.merge_one(&room, file, &mut report) {
                let name = file.file_name().unwrap_or_default().to_string_lossy();
                report.notes.push(say!("{name} was not merged. {}", fault.message));
                last = Some(fault);
            }
        }
        match last {
            Some(fault) if report.packs == 0 => Err(fault),
            _ => self.shown(&room, report),
        }
    }

    fn merge_one(&self, room: &Room, path: &Path, report: &mut MergeReport) -> Result<(), Fault> {
        let (pack, peer) = room.take(path)?;
        let merged = room.merge(&read_lines(pack.part(OPERATIONS))?)?;
        report.events += self.take_events(room, &pack)?;
        report.notes.extend(room.take_revocations(&pack.manifest)?);
        room.note(&pack.manifest, &peer.fingerprint, false)?;
        report.packs += 1;
        add(report, &merged);
        Ok(())
    }

    /// Paints anew where events came.
    fn shown(&self, room: &Room, report: MergeReport) -> Result<MergeReport, Fault> {
        if report.events > 0 {
            room.redraw()?;
        }
        Ok(report)
    }

    /// Lets the operations count that are held because their clocks are far ahead.
    ///
    /// # Errors
    /// When the store refuses.
    pub fn let_held(&self) -> Result<MergeReport, Fault> {
        let room = self.room();
        let mut report = MergeReport::default();
        add(&mut report, &room.store.let_held(None, &room_title)?);
        Ok(report)
    }
}

impl Room {
    /// Puts operations together with what is here.
    pub(super) fn merge(&self, operations: &[Operation]) -> Result<Merged, Fault> {
        let millis = now().as_millisecond().max(0) as u64;
        self.store.let_held(Some(millis), &room_title)?;
        Ok(self.store.merge(operations, millis, &room_title)?)
    }
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

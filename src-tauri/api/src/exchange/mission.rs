//! A mission: a pack that goes along and opens as a profile of its own, and the pack that comes back.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use sitroom_domain::import::UCDP;
use sitroom_domain::operation::Operation;
use sitroom_domain::{Marking, RecordId, phrase, say};
use sitroom_exchange::{Manifest, Pack, PackError, PackKind, Public, Scope};
use sitroom_ingest::ImportPlan;
use sitroom_ingest::record::casebook::AUTHOR;
use sitroom_store::{StoredHandover, StoredPeer};

use super::identity::public;
use super::scope::Chosen;
use super::shells::{OPERATIONS, lines, part, read_lines};
use super::{now, refuse_exercise};
use crate::contract::fault::Fault;
use crate::contract::pack::{PackCard, PackRequest};
use crate::desk::{Desk, Room};
use crate::imports::today;

const EVENTS: &str = "events";
const BOUNDARIES: &str = "boundaries";
/// The setting of a profile that was opened from a pack: the number of the pack.
const MISSION: &str = "mission";
/// The most days that a pack is good for.
const DAYS_MOST: u16 = 366;

impl Desk {
    /// Says what a pack would hold, how large it would be and what would be left out, and makes none. Nobody has to be named for it.
    ///
    /// # Errors
    /// When somebody named is not trusted, the area is unknown, or this is an exercise.
    pub fn preview_pack(&self, request: &PackRequest) -> Result<PackCard, Fault> {
        let room = self.room();
        let to: Vec<Public> = room.peers(request)?.iter().map(public).collect();
        let (pack, chosen) = self.fill_pack(&room, request)?;
        let to = if to.is_empty() { vec![room.identity()?.public()] } else { to };
        let bytes = room.weigh(&pack, &to)?;
        Ok(card(&pack.manifest, chosen, bytes))
    }

    /// Makes a pack for a mission: records of an area with all that was done to them, events, and the office's own boundaries, sealed
    /// and signed. The file appears whole or not at all.
    ///
    /// # Errors
    /// When nobody trusted has the fingerprint, the area is unknown, this is an exercise, or the file cannot be written.
    pub fn make_pack(&self, request: &PackRequest, path: &Path) -> Result<PackCard, Fault> {
        let room = self.room();
        let peers = room.peers(request)?;
        if peers.is_empty() {
            return Err(Fault::refused(
                say!("Nobody is named to whom the pack is sealed."),
                say!("Write --to FINGERPRINT."),
            ));
        }
        let (pack, chosen) = self.fill_pack(&room, request)?;
        let bytes = room.give(&pack, &peers, path)?;
        Ok(card(&pack.manifest, chosen, bytes))
    }

    fn fill_pack(&self, room: &Room, request: &PackRequest) -> Result<(Pack, Chosen), Fault> {
        refuse_exercise(room.is_exercise()?)?;
        room.open_casebook()?;
        if !(1..=DAYS_MOST).contains(&request.days) {
            return Err(Fault::refused(
                say!("A pack is good for 1 to {DAYS_MOST} days, not {}.", request.days),
                say!("Choose a number of days between them."),
            ));
        }
        room.store.settle_operations()?;
        let mut chosen = self.choose(room, request)?;
        let operations = room.operations(0, request.marking, |operation| chosen.records.contains(&operation.record))?;
        chosen.operation_count = operations.len() as u32;
        let scope = Scope {
            subregion: request.subregion.clone(),
            countries: request.countries.clone(),
            since: request.since,
            nouns: request.nouns.iter().map(|noun| noun.one().to_owned()).collect(),
        };
        let mut parts = vec![part(OPERATIONS, lines(&operations)?), part(EVENTS, std::mem::take(&mut chosen.events))];
        parts.extend(room.written_boundaries()?.map(|own| part(BOUNDARIES, own.into_bytes())));
        let manifest = Manifest { scope, ..room.manifest(PackKind::Mission, request.days, &operations)? };
        Ok((Pack { manifest, parts }, chosen))
    }

    /// Opens a pack in this profile, which must be empty but for its identity and whom it trusts. An opening that was cut short goes on
    /// with the same pack.
    ///
    /// # Errors
    /// When the profile holds anything, or any shell of the pack is not good; then nothing of it is taken.
    pub fn open_pack(&self, path: &Path) -> Result<PackCard, Fault> {
        let room = self.room();
        refuse_exercise(room.is_exercise()?)?;
        let _ticket = self.begin_import()?;
        let (pack, peer) = room.take(path)?;
        if pack.manifest.kind != PackKind::Mission {
            let [found, wanted] = [phrase!("a pack that comes back"), phrase!("the pack of a mission")];
            return Err(PackError::OtherKind { found, wanted }.into());
        }
        let is_cut_short = room.mission()?.is_none()
            && room.store.find_setting(MISSION)?.as_deref() == Some(pack.manifest.id.as_str());
        if !is_cut_short && !room.is_untouched()? {
            return Err(Fault::refused(
                say!("This profile holds something already, and a pack opens in a profile of its own."),
                say!("Choose a new folder with --profile, or merge the pack: sitroom pack merge FILE"),
            ));
        }
        let operations = read_lines(pack.part(OPERATIONS))?;
        room.store.put_setting(MISSION, &pack.manifest.id)?;
        // What the pack brings is the record of the mission; the casebook came with it, where it was in its scope.
        room.leave_casebook()?;
        room.merge(&operations)?;
        let events = self.take_events(&room, &pack)?;
        room.take_boundaries(pack.part(BOUNDARIES))?;
        room.take_revocations(&pack.manifest)?;
        room.note(&pack.manifest, &peer.fingerprint, false)?;
        room.redraw()?;
        Ok(PackCard {
            id: pack.manifest.id,
            records: records_of(&operations),
            operations: operations.len() as u32,
            events,
            bytes: fs::metadata(path).map_or(0, |file| file.len()),
            expires_at: pack.manifest.expires_at,
            left_out: Vec::new(),
        })
    }

    /// Makes the pack that brings home what was done since the mission's pack was opened, sealed to the office that gave it. Each one
    /// holds all of it, so that one that is lost on its way takes nothing with it.
    ///
    /// # Errors
    /// When this profile was not opened from a pack, or the file cannot be written.
    pub fn return_pack(&self, path: &Path) -> Result<PackCard, Fault> {
        let room = self.room();
        refuse_exercise(room.is_exercise()?)?;
        let taken = room.mission()?.ok_or_else(|| {
            Fault::refused(
                say!("This profile was not opened from a pack: there is nobody to bring it back to."),
                say!("Name the profile of the mission with --profile."),
            )
        })?;
        let peer = room.peer(&taken.peer)?;
        let operations = room.operations(taken.operation, Marking::StrictlyConfidential, |_| true)?;
        let manifest = Manifest { answers: taken.pack, ..room.manifest(PackKind::Return, DAYS_MOST, &operations)? };
        let parts = vec![part(OPERATIONS, lines(&operations)?)];
        let bytes = room.give(&Pack { manifest: manifest.clone(), parts }, &[peer], path)?;
        Ok(PackCard {
            id: manifest.id,
            records: records_of(&operations),
            operations: operations.len() as u32,
            bytes,
            expires_at: manifest.expires_at,
            ..PackCard::default()
        })
    }

    /// Imports the events of a pack as a run of their publisher; returns how many were new.
    pub(super) fn take_events(&self, room: &Room, pack: &Pack) -> Result<u32, Fault> {
        let rows = pack.part(EVENTS);
        if rows.is_empty() {
            return Ok(0);
        }
        let folder = self.downloads();
        // The number is 32 hexadecimal digits where the sender is honest; nothing else of it names a file.
        let number: String = pack.manifest.id.chars().filter(char::is_ascii_hexdigit).take(8).collect();
        let path = folder.join(format!("pack-{number}.csv"));
        let failed = |why: std::io::Error| Fault::not_written(&path, why);
        fs::create_dir_all(&folder).and_then(|()| fs::write(&path, rows)).map_err(failed)?;
        let plan = ImportPlan {
            publisher: UCDP.id.to_owned(),
            path: path.clone(),
            date_order: None,
            encoding: None,
            today: today(),
        };
        let imported = sitroom_ingest::import_file(&room.store, &plan, &|_| {}, &AtomicBool::new(false));
        drop(fs::remove_file(&path));
        Ok(imported?.run.counts.added)
    }
}

impl Room {
    /// Returns the pack that this profile was opened from.
    pub(super) fn mission(&self) -> Result<Option<StoredHandover>, Fault> {
        let Some(id) = self.store.find_setting(MISSION)? else { return Ok(None) };
        Ok(self.store.list_handovers()?.into_iter().find(|one| one.pack == id && !one.given))
    }

    /// Refuses to write when the time of the mission is over.
    ///
    /// # Errors
    /// When this profile was opened from a pack that is good no more.
    pub(crate) fn refuse_after_mission(&self) -> Result<(), Fault> {
        match self.mission()? {
            Some(taken) if is_over(&taken) => Err(Fault::refused(
                say!(
                    "This mission was good until {}. What was done is kept, and nothing more is written.",
                    taken.expires_at
                ),
                say!("Bring back what was done (sitroom pack return --out FILE), and ask the office for a new pack."),
            )),
            _ => Ok(()),
        }
    }

    /// Tells whether nobody wrote anything here: what the program itself brings is in every profile.
    fn is_untouched(&self) -> Result<bool, Fault> {
        let mut touched = false;
        self.store.scan_operations(0, Marking::StrictlyConfidential, &mut |operation| {
            touched |= operation.who != AUTHOR;
        })?;
        Ok(!touched && self.store.list_runs()?.is_empty())
    }

    fn peers(&self, request: &PackRequest) -> Result<Vec<StoredPeer>, Fault> {
        request.to.iter().map(|text| self.peer(text)).collect()
    }
}

fn records_of(operations: &[Operation]) -> u32 {
    operations.iter().map(|operation| operation.record).collect::<BTreeSet<RecordId>>().len() as u32
}

/// Tells whether the time of a pack is over; of one that cannot be read it is.
pub(super) fn is_over(taken: &StoredHandover) -> bool {
    taken.expires_at.parse::<jiff::Timestamp>().map_or(true, |until| until < now())
}

fn card(manifest: &Manifest, chosen: Chosen, bytes: u64) -> PackCard {
    PackCard {
        id: manifest.id.clone(),
        records: chosen.records.len() as u32,
        operations: chosen.operation_count,
        events: chosen.event_count,
        bytes,
        expires_at: manifest.expires_at.clone(),
        left_out: chosen.left_out,
    }
}

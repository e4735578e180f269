//! A mission: a pack that goes along and opens as a profile of its own, and the pack that comes back.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use sitroom_domain::import::{FEED, GDELT, RELIEFWEB, is_of_events};
use sitroom_domain::operation::Operation;
use sitroom_domain::{EventId, ImportRun, Marking, RecordId, RunId, RunState, phrase, say};
use sitroom_exchange::{EVENTS_AT_A_TIME, Manifest, Pack, PackError, PackKind, Public, Scope};
use sitroom_ingest::record::casebook::AUTHOR;
use sitroom_store::{StoredHandover, StoredPeer, Taking};

use super::identity::{public, revocations_of};
use super::packed::{Packing, stay};
use super::shells::{OPERATIONS, handover, lines, operations_of, part};
use super::sieve::{leaves, name_of};
use super::{now, refuse_exercise};
use crate::asking::proceed;
use crate::contract::fault::Fault;
use crate::contract::pack::{PackCard, PackRequest};
use crate::desk::{Desk, Room};
use crate::record::left_casebook;

const BOUNDARIES: &str = "boundaries";
/// The setting of a profile that was opened from a pack: the number of the pack. It is written with the operations of the pack.
const MISSION: &str = "mission";
/// The setting that says that all of the pack is here: the newest run then. It is written last.
const OPENED: &str = "mission_opened";
/// The most days that a pack is good for.
const DAYS_MOST: u16 = 366;

impl Desk {
    /// Says what a pack would hold, how large it would be and what would be left out, and makes none. Nobody has to be named for it.
    ///
    /// # Errors
    /// When somebody named is not trusted, the area is unknown, or this is an exercise; says that it was cancelled when it was.
    pub fn preview_pack(&self, request: &PackRequest) -> Result<PackCard, Fault> {
        let room = self.room();
        let go_on = room.asked.packs.begin();
        let peers = room.peers(request)?;
        let to: Vec<Public> = peers.iter().map(public).collect();
        let (pack, card) = self.fill_pack(&room, request, &peers, &go_on)?;
        let to = if to.is_empty() { vec![room.identity()?.public()] } else { to };
        let bytes = room.weigh(&pack, &to, &go_on)?;
        Ok(PackCard { bytes, ..card })
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
        let newest = room.store.newest_operation()?;
        let (pack, card) = self.fill_pack(&room, request, &peers, &|| true)?;
        let bytes = room.give(&pack, &peers, newest, path)?;
        Ok(PackCard { bytes, ..card })
    }

    /// Fills a pack, and says what is in it; its bytes are not known yet. It ends where `go_on` says no more.
    fn fill_pack(
        &self,
        room: &Room,
        request: &PackRequest,
        peers: &[StoredPeer],
        go_on: &dyn Fn() -> bool,
    ) -> Result<(Pack, PackCard), Fault> {
        refuse_exercise(room.is_exercise()?)?;
        room.open_casebook()?;
        if !(1..=DAYS_MOST).contains(&request.days) {
            return Err(Fault::refused(
                say!("A pack is good for 1 to {DAYS_MOST} days, not {}.", request.days),
                say!("Choose a number of days between them."),
            ));
        }
        room.store.settle_operations()?;
        let mut chosen = self.choose(room, request, go_on)?;
        let operations = room.operations(0, request.marking, |operation| go_on() && chosen.holds(operation))?;
        proceed(go_on)?;
        let kept_back = room.kept_back(&chosen.without(&operations))?;
        chosen.left_out.extend(kept_back);
        let scope = Scope {
            subregion: request.subregion.clone(),
            countries: request.countries.clone(),
            since: request.since,
            nouns: request.nouns.iter().map(|noun| noun.one().to_owned()).collect(),
        };
        let manifest = Manifest { scope, ..room.manifest(PackKind::Mission, request.days, &operations, peers)? };
        let card = PackCard { events: chosen.events.told(), left_out: chosen.left_out, ..card(&manifest, &operations) };
        let mut parts = vec![part(OPERATIONS, lines(&operations)?)];
        parts.extend(chosen.events.parts()?);
        parts.extend(room.written_boundaries()?.map(|own| part(BOUNDARIES, own.into_bytes())));
        Ok((Pack { manifest, parts }, card))
    }

    /// Opens a pack in this profile, which must be empty but for its identity and whom it trusts. An opening that was cut short goes on
    /// with the same pack.
    ///
    /// # Errors
    /// When the profile holds anything, or any shell of the pack is not good; then nothing of it is taken.
    pub fn open_pack(&self, path: &Path) -> Result<PackCard, Fault> {
        let room = self.room();
        refuse_exercise(room.is_exercise()?)?;
        let ticket = self.begin_import()?;
        let (pack, peer) = room.take(path)?;
        if pack.manifest.kind != PackKind::Mission {
            let [found, wanted] = [phrase!("a pack that comes back"), phrase!("the pack of a mission")];
            return Err(PackError::OtherKind { found, wanted }.into());
        }
        let is_cut_short =
            room.store.find_setting(MISSION)?.as_deref() == Some(pack.manifest.id.as_str()) && room.opened()?.is_none();
        if !is_cut_short && !room.is_untouched()? {
            return Err(Fault::refused(
                say!("This profile holds something already, and a pack opens in a profile of its own."),
                say!("Choose a new folder with --profile, or merge the pack: sitroom pack merge FILE"),
            ));
        }
        let operations = operations_of(&pack)?;
        let (revoked, mut notes) = revocations_of(&pack.manifest, &room.trusted()?);
        let handover = handover(&pack.manifest, &peer.fingerprint)?;
        // What the pack brings is the record of the mission; the casebook came with it, where it was in its scope.
        let (casebook, edition) = left_casebook();
        let settings = [(MISSION, pack.manifest.id.as_str()), (casebook, edition.as_str())];
        // From this step on the profile is that of a mission: its time ends, and what is done in it comes home, although the opening
        // be cut short before the rest is here.
        let taking = Taking { handover: &handover, revoked: &revoked, settings: &settings };
        room.instead_of_casebook(|| room.take_operations(&operations, taking))?;
        let brought = room.take_events(&pack, &ticket.cancel)?;
        notes.extend(brought.notes);
        room.take_boundaries(pack.part(BOUNDARIES))?;
        room.store.put_setting(OPENED, &room.newest_run()?.to_string())?;
        room.redraw()?;
        let bytes = fs::metadata(path).map_or(0, |file| file.len());
        Ok(PackCard { events: brought.added, bytes, notes, ..card(&pack.manifest, &operations) })
    }

    /// Makes the pack that brings home what was done since the mission's pack was opened, sealed to the office that gave it: operations,
    /// and events and field notes that were imported here. Each one holds all of it, so that one that is lost on its way takes nothing
    /// with it; what goes home in none is said.
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
        let peers = [room.peer(&taken.peer)?];
        let newest = room.store.newest_operation()?;
        let operations = room.operations(taken.operation, Marking::StrictlyConfidential, |_| true)?;
        let runs = room.own_runs(&taken)?;
        let (events, notes, left_out) = (room.own_events(&runs)?, room.own_notes(&runs)?, room.stays(&runs)?);
        let manifest = room.manifest(PackKind::Return, DAYS_MOST, &operations, &peers)?;
        let marking = manifest.marking.max(notes.marking());
        let manifest = Manifest { answers: taken.pack, marking, ..manifest };
        let told = notes.told().into_iter().collect();
        let card = PackCard { events: events.told(), left_out, notes: told, ..card(&manifest, &operations) };
        let mut parts = vec![part(OPERATIONS, lines(&operations)?)];
        parts.extend(events.parts()?);
        parts.extend(notes.parts());
        let bytes = room.give(&Pack { manifest, parts }, &peers, newest, path)?;
        Ok(PackCard { bytes, ..card })
    }
}

impl Room {
    /// Returns the pack that this profile was opened from.
    pub(super) fn mission(&self) -> Result<Option<StoredHandover>, Fault> {
        let Some(id) = self.store.find_setting(MISSION)? else { return Ok(None) };
        Ok(self.store.list_handovers()?.into_iter().find(|one| one.pack == id && !one.given))
    }

    /// Returns the newest run when all of the pack was here; `None` where that never was.
    fn opened(&self) -> Result<Option<u32>, Fault> {
        Ok(self.store.find_setting(OPENED)?.and_then(|run| run.parse().ok()))
    }

    /// Refuses to write when the time of the mission is over.
    ///
    /// # Errors
    /// When this profile was opened from a pack that is good no more.
    pub(crate) fn refuse_after_mission(&self) -> Result<(), Fault> {
        match self.mission()? {
            Some(taken) if self.is_over(&taken)? => Err(Fault::refused(
                say!(
                    "This mission was good until {}. What was done is kept, and nothing more is written.",
                    taken.expires_at
                ),
                say!("Bring back what was done (sitroom pack return --out FILE), and ask the office for a new pack."),
            )),
            _ => Ok(()),
        }
    }

    /// Tells whether the time of a pack is over; of one that cannot be read it is. Set back, the clock of the machine gains nothing against
    /// what the store saw since: operations, and packs that were given or taken.
    pub(super) fn is_over(&self, taken: &StoredHandover) -> Result<bool, Fault> {
        let Ok(until) = taken.expires_at.parse::<Timestamp>() else { return Ok(true) };
        // What a clock stamped years ahead ends no mission.
        let most = until.checked_add(SignedDuration::from_hours(24 * i64::from(DAYS_MOST))).unwrap_or(Timestamp::MAX);
        let stamped = self.store.newest_moment(most.as_millisecond().max(0) as u64)?;
        let handed = self.store.list_handovers()?;
        let handed = handed.iter().filter_map(|one| one.at.parse::<Timestamp>().ok()).filter(|at| *at <= most).max();
        Ok(until < now().max(handed.unwrap_or(Timestamp::MIN)) || (until.as_millisecond().max(0) as u64) < stamped)
    }

    /// Returns the runs that were made on a mission, those of its pack left out.
    pub(super) fn own_runs(&self, taken: &StoredHandover) -> Result<Vec<ImportRun>, Fault> {
        let opened = self.opened()?;
        // An opening that was cut short noted no run yet; what came with a pack was imported before the pack was made.
        let is_own = |run: &ImportRun| {
            run.state == RunState::Done
                && (opened.is_some_and(|opened| run.id.0 > opened) || run.imported_at > taken.at)
        };
        Ok(self.store.list_runs()?.into_iter().filter(is_own).collect())
    }

    /// Returns the events that runs brought, saw just as they stand, or took back, and that may leave.
    fn own_events(&self, runs: &[ImportRun]) -> Result<Packing, Fault> {
        let own: BTreeSet<u32> = runs.iter().filter(|run| leaves(&run.publisher)).map(|run| run.id.0).collect();
        let mut events = Packing::default();
        let Some(first) = own.first() else { return Ok(events) };
        let (after, mut last) = (RunId(first - 1), EventId(0));
        let seen = self.store.list_seen(after)?;
        loop {
            let page = self.store.list_told(&seen, after, last, EVENTS_AT_A_TIME)?;
            let Some(end) = page.last() else { break };
            last = end.id;
            for stored in page.iter().filter(|stored| own.contains(&stored.run.id.0)) {
                events.add(stored, None)?;
            }
        }
        for (stored, by) in self.store.list_withdrawn(after)?.iter().filter(|(_, by)| own.contains(&by.id.0)) {
            events.add(stored, Some(by))?;
        }
        Ok(events)
    }

    /// Returns what was done on a mission that goes home in no pack, a sentence each.
    pub(super) fn stays(&self, runs: &[ImportRun]) -> Result<Vec<String>, Fault> {
        let mut sentences = Vec::new();
        let (mut reports, mut kept_back) = (0, BTreeMap::new());
        for run in runs {
            let brought = run.counts.added + run.counts.revised;
            if [RELIEFWEB, GDELT, FEED].iter().any(|one| one.id == run.publisher) {
                reports += brought;
            } else if is_of_events(&run.publisher) && !leaves(&run.publisher) {
                *kept_back.entry(name_of(&run.publisher)).or_insert(0_u32) += brought;
            }
        }
        if reports > 0 {
            sentences.push(say!("Reports of feeds and other sources: {reports}. They are fetched in the office."));
        }
        let steps = self.store.count_item_steps()?;
        if steps > 0 {
            sentences.push(say!("Decisions in the inbox: {steps}. They are made once more in the office."));
        }
        let briefings = self.store.list_briefings()?.len();
        if briefings > 0 {
            sentences.push(say!("Briefings: {briefings}. Save them as files, and bring those."));
        }
        sentences
            .extend(kept_back.into_iter().filter(|(_, events)| *events > 0).map(|(name, events)| stay(events, name)));
        Ok(sentences)
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

/// Returns what is said of a pack; its bytes, its events and what is left out are for others to say.
fn card(manifest: &Manifest, operations: &[Operation]) -> PackCard {
    PackCard {
        id: manifest.id.clone(),
        records: records_of(operations),
        operations: operations.len() as u32,
        expires_at: manifest.expires_at.clone(),
        chain: manifest.chain.clone(),
        ..PackCard::default()
    }
}

#[cfg(test)]
mod tests {
    use sitroom_domain::Iso3;

    use super::*;
    use crate::contract::fault::FaultCode;

    #[test]
    fn what_would_be_in_a_pack_is_counted_until_somebody_stops_it() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::open(folder.path()).unwrap();
        let request = PackRequest {
            subregion: String::new(),
            countries: vec![Iso3(*b"MLI")],
            since: None,
            nouns: Vec::new(),
            marking: Marking::Unclassified,
            to: Vec::new(),
            days: 30,
        };
        let room = desk.room();
        let to = [room.identity().unwrap().public()];
        let go_on = room.asked.packs.begin();
        let (pack, _) = desk.fill_pack(&room, &request, &[], &go_on).unwrap();
        assert!(room.weigh(&pack, &to, &go_on).unwrap() > 0);
        desk.cancel_figures();
        let filled = desk.fill_pack(&room, &request, &[], &go_on).map(|_| 0);
        for stopped in [filled, room.weigh(&pack, &to, &go_on)] {
            assert_eq!(stopped.map_err(|fault| fault.code), Err(FaultCode::Cancelled));
        }
        assert!(desk.preview_pack(&request).unwrap().bytes > 0, "what was stopped is answered when it is asked again");
    }
}

//! Briefings that are kept: begun, edited, taken back, signed off, handed over.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::path::Path;

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use jiff::Timestamp;
use serde_json::Value as Json;
use sitroom_briefing::outline::{Earlier, Edits, Outline};
use sitroom_briefing::{Saying, Value, set};
use sitroom_domain::{Area, Day, Marking, RecordId};
use sitroom_store::{BriefingPut, StoredBriefing};

use super::page::{Drawn, card, page};
use super::{language_of, refused, write};
use crate::contract::briefing::{
    BriefingCard, BriefingEdits, BriefingFormat, BriefingKind, BriefingPage, BriefingRequest, WrittenBriefing,
};
use crate::contract::fault::Fault;
use crate::desk::{Desk, Room};
use crate::imports::today;
use crate::record::author;

/// What was signed off: the outline at the briefing's marking and at each one below it.
pub(super) type Signed = BTreeMap<Marking, Outline>;

/// The markings, the lowest first.
const MARKINGS: [Marking; 3] = [Marking::Unclassified, Marking::Confidential, Marking::StrictlyConfidential];

impl Desk {
    /// Returns the briefings of an area, or all: drafts first, then those signed off, the newest first.
    pub fn list_briefings(&self, area: Option<&Area>) -> Result<Vec<BriefingCard>, Fault> {
        let stored = self.room().store.list_briefings()?;
        let cards = stored.iter().map(card).collect::<Result<Vec<_>, Fault>>()?;
        Ok(cards.into_iter().filter(|card| area.is_none_or(|area| *area == card.request.area)).collect())
    }

    /// Begins a briefing.
    ///
    /// # Errors
    /// Refused for an area that is neither a country nor a subregion, for a kind with what it cannot be on, for a day to come and for
    /// a language that is none of the six.
    pub fn begin_briefing(&self, request: &BriefingRequest) -> Result<BriefingPage, Fault> {
        let as_of = request.as_of.unwrap_or_else(today);
        let subject = self.room().seen_at(request.marking)?.subject(request, as_of)?;
        let year = (request.kind == BriefingKind::YearEvaluation).then_some(subject.year);
        let request = BriefingRequest { as_of: Some(as_of), area: subject.area, year, ..request.clone() };
        let language = language_of(&request)?;
        let draft = self.draft(&request)?;
        let by = author("");
        let room = self.room();
        let number = room.store.list_briefings()?.len();
        let seed = format!("{} {} {number} {}", by.who, Timestamp::now(), subject_of(&request));
        let id = RecordId(u128::from_be_bytes(first_bytes(blake3::hash(seed.as_bytes()).as_bytes())));
        room.store.add_briefing(&StoredBriefing {
            id,
            subject: subject_of(&request),
            request: json(&request)?,
            title: sitroom_briefing::Words::of(language).say(&draft.title),
            version: 1,
            edits: json(&Edits::default())?,
            made_from: None,
            who: by.who,
            changed_at: by.at,
            number: None,
            signed_by: None,
            signed_at: None,
        })?;
        self.get_briefing(id)
    }

    /// Returns a briefing as it is edited: its draft by the facts of now, or as it was signed off.
    pub fn get_briefing(&self, id: RecordId) -> Result<BriefingPage, Fault> {
        let stored = self.room().briefing(id)?;
        self.page_of(&stored)
    }

    /// Keeps what was made of a draft, on the version that was seen.
    ///
    /// # Errors
    /// Refused where somebody else changed it meanwhile, or signed it off.
    pub fn edit_briefing(&self, id: RecordId, version: u32, edits: &BriefingEdits) -> Result<BriefingPage, Fault> {
        let room = self.room();
        let stored = room.briefing(id)?;
        let request = request_of(&stored)?;
        let draft = self.draft_beside(&request)?;
        let edits = super::page::understood(edits, &edits_of(&stored)?, &draft);
        let title = super::page::title(&edits.apply(draft), language_of(&request)?);
        self.put(StoredBriefing { edits: json(&edits)?, title, made_from: Some(stored.version), ..stored }, version)
    }

    /// Takes the last change of a draft back.
    ///
    /// # Errors
    /// Refused where there is nothing to take back, or somebody else changed it meanwhile.
    pub fn undo_briefing(&self, id: RecordId, version: u32) -> Result<BriefingPage, Fault> {
        let room = self.room();
        let stored = room.briefing(id)?;
        let before = stored.made_from.map(|before| room.store.find_briefing_version(id, before)).transpose()?.flatten();
        let Some((edits, made_from)) = before else {
            return Err(Fault::refused("There is nothing to take back.", "The briefing is as it was drafted."));
        };
        let request = request_of(&stored)?;
        let read: Edits = serde_json::from_str(&edits).unwrap_or_default();
        let title = super::page::title(&read.apply(self.draft_beside(&request)?), language_of(&request)?);
        self.put(StoredBriefing { edits, title, made_from, ..stored }, version)
    }

    /// Signs a briefing off: it takes a number and stands from now on as it is handed over.
    ///
    /// # Errors
    /// Refused without a name, and where somebody else changed it meanwhile.
    pub fn sign_briefing(&self, id: RecordId, version: u32, who: &str) -> Result<BriefingPage, Fault> {
        if who.trim().is_empty() {
            return Err(Fault::refused("Nobody signs it off.", "Write who does."));
        }
        let room = self.room();
        let stored = room.briefing(id)?;
        let (request, edits) = (request_of(&stored)?, edits_of(&stored)?);
        let mut signed = Signed::new();
        for marking in MARKINGS.into_iter().filter(|marking| *marking <= request.marking) {
            if room.is_seen_at(&request, marking)? {
                signed.insert(marking, self.edited(&request, &edits, marking)?);
            }
        }
        let now = Timestamp::now().to_string();
        let put = room.store.sign_briefing(id, version, (who.trim(), &now), &packed(&signed)?)?;
        overtaken(put)?;
        self.get_briefing(id)
    }

    /// Sets a draft aside.
    ///
    /// # Errors
    /// Refused for what is signed off, and where somebody else changed it meanwhile.
    pub fn delete_briefing(&self, id: RecordId, version: u32) -> Result<(), Fault> {
        overtaken(self.room().store.delete_briefing(id, version)?)
    }

    /// Returns the pages of a briefing as they are printed, as SVG, at its marking or a lower one.
    pub fn preview_briefing(&self, id: RecordId, marking: Option<Marking>) -> Result<Vec<String>, Fault> {
        let (stored, outline) = self.handed_over(id, marking)?;
        sitroom_briefing::pages(&set(&outline, language_of(&request_of(&stored)?)?, &state_of(&stored)))
            .map_err(|why| refused(&why))
    }

    /// Writes a stored briefing, at its marking or a lower one. The file appears whole or not at all.
    pub fn export_briefing(
        &self,
        id: RecordId,
        marking: Option<Marking>,
        format: BriefingFormat,
        path: &Path,
    ) -> Result<WrittenBriefing, Fault> {
        let (stored, outline) = self.handed_over(id, marking)?;
        write(&outline, language_of(&request_of(&stored)?)?, &state_of(&stored), format, path)
    }

    /// Returns a briefing as it is handed over at a marking.
    fn handed_over(&self, id: RecordId, marking: Option<Marking>) -> Result<(StoredBriefing, Outline), Fault> {
        let room = self.room();
        let stored = room.briefing(id)?;
        let request = request_of(&stored)?;
        let marking = marking.unwrap_or(request.marking).min(request.marking);
        let outline = match room.signed(&stored)? {
            Some(mut signed) => {
                signed.remove(&marking).ok_or_else(|| Fault::unknown("This briefing at that marking"))?
            }
            None => self.edited(&request, &edits_of(&stored)?, marking)?,
        };
        Ok((stored, outline))
    }

    /// Returns a draft at a marking as it was edited. Below the marking of the briefing the officer's own words stay: nobody has said
    /// that they may leave.
    fn edited(&self, request: &BriefingRequest, edits: &Edits, marking: Marking) -> Result<Outline, Fault> {
        let draft = self.draft_beside(&BriefingRequest { marking, ..request.clone() })?;
        Ok(if marking < request.marking { edits.without_own_words().apply(draft) } else { edits.apply(draft) })
    }

    /// Returns a draft with what changed since the last one of the same area that was signed off.
    fn draft_beside(&self, request: &BriefingRequest) -> Result<Outline, Fault> {
        let mut draft = self.draft(request)?;
        let room = self.room();
        if let Some(last) = room.store.find_last_signed(&subject_of(request))?
            && let Some(outline) = room.signed(&last)?.and_then(|mut signed| signed.remove(&request.marking))
            && let (Some(number), Some(day)) = (last.number, day_of(last.signed_at.as_deref()))
        {
            draft.add_changes(&Earlier { number, day, outline: &outline });
        }
        Ok(draft)
    }

    fn put(&self, changed: StoredBriefing, on_version: u32) -> Result<BriefingPage, Fault> {
        let by = author("");
        let changed = StoredBriefing { who: by.who, changed_at: by.at, ..changed };
        overtaken(self.room().store.put_briefing(&changed, on_version)?)?;
        self.get_briefing(changed.id)
    }

    fn page_of(&self, stored: &StoredBriefing) -> Result<BriefingPage, Fault> {
        let (room, request) = (self.room(), request_of(stored)?);
        let last_number = room.store.find_last_signed(&stored.subject)?.and_then(|last| last.number);
        let signed = room.signed(stored)?.and_then(|mut signed| signed.remove(&request.marking));
        let (draft, edits) = match signed {
            Some(outline) => (outline, Edits::default()),
            None => (self.draft_beside(&request)?, edits_of(stored)?),
        };
        page(&Drawn { stored, draft: &draft, edits: &edits, language: language_of(&request)?, last_number })
    }
}

impl Room {
    fn briefing(&self, id: RecordId) -> Result<StoredBriefing, Fault> {
        self.store.find_briefing(id)?.ok_or_else(|| Fault::unknown("This briefing"))
    }

    /// Tells whether a briefing can be told at a marking: one on a record cannot be below the record's own.
    fn is_seen_at(&self, request: &BriefingRequest, marking: Marking) -> Result<bool, Fault> {
        let Some(id) = request.record else { return Ok(true) };
        Ok(self.store.find_record(id)?.is_none_or(|one| one.record.marking <= marking))
    }

    /// Returns what was signed off of a briefing; `None` for a draft.
    fn signed(&self, stored: &StoredBriefing) -> Result<Option<Signed>, Fault> {
        if stored.number.is_none() {
            return Ok(None);
        }
        let damaged = |why: &dyn std::fmt::Display| {
            Fault::refused(format!("The signed briefing is damaged: {why}."), "Restore the last backup of the profile.")
        };
        let bytes = self.store.find_signed(stored.id)?.ok_or_else(|| damaged(&"nothing is there"))?;
        let mut text = String::new();
        GzDecoder::new(bytes.as_slice()).read_to_string(&mut text).map_err(|why| damaged(&why))?;
        Ok(Some(serde_json::from_str(&text).map_err(|why| damaged(&why))?))
    }
}

/// Returns what a briefing is of: those of the same are held against each other.
fn subject_of(request: &BriefingRequest) -> String {
    let kind = request.kind.word().replace('-', "_");
    let year = request.year.map(|year| format!(" {year}")).unwrap_or_default();
    match (request.record, &request.area) {
        (Some(id), _) => format!("{kind} {id}"),
        (None, Area::Country { iso3 }) => format!("{kind} {iso3}{year}"),
        (None, Area::Subregion { id }) => format!("{kind} {id}{year}"),
        (None, Area::World | Area::Admin1 { .. } | Area::Cell { .. }) => kind,
    }
}

/// Says that a draft is one, or the number and who signed it off.
pub(super) fn state_of(stored: &StoredBriefing) -> Saying {
    match (stored.number, &stored.signed_by, day_of(stored.signed_at.as_deref())) {
        (Some(number), Some(who), Some(day)) => Saying::with(
            "state-signed",
            [("number", Value::Count(u64::from(number))), ("who", Value::Text(who.clone())), ("day", Value::Day(day))],
        ),
        _ => Saying::of("state-draft"),
    }
}

fn day_of(at: Option<&str>) -> Option<Day> {
    at?.get(..10)?.parse().ok()
}

fn first_bytes(hash: &[u8; 32]) -> [u8; 16] {
    let mut first = [0; 16];
    first.copy_from_slice(&hash[..16]);
    first
}

/// Returns what a briefing was asked for.
pub(super) fn request_of(stored: &StoredBriefing) -> Result<BriefingRequest, Fault> {
    read(&stored.request)
}

fn edits_of(stored: &StoredBriefing) -> Result<Edits, Fault> {
    read(&stored.edits)
}

fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|why| {
        Fault::refused(
            format!("The briefing is damaged: {why}."),
            "Begin a new one, or restore the last backup of the profile.",
        )
    })
}

fn json(of: &impl serde::Serialize) -> Result<String, Fault> {
    serde_json::to_value(of)
        .map(|value: Json| value.to_string())
        .map_err(|why| Fault::refused(format!("The briefing cannot be kept: {why}."), "Undo the last change."))
}

fn packed(signed: &Signed) -> Result<Vec<u8>, Fault> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::default());
    let failed = |why: &dyn std::fmt::Display| {
        Fault::refused(format!("The briefing cannot be kept: {why}."), "Make room on the disk, and sign it off again.")
    };
    packer.write_all(json(signed)?.as_bytes()).map_err(|why| failed(&why))?;
    packer.finish().map_err(|why| failed(&why))
}

fn overtaken(put: BriefingPut) -> Result<(), Fault> {
    match put {
        BriefingPut::Written => Ok(()),
        BriefingPut::Overtaken { who } => Err(Fault::refused(
            format!("The briefing was changed or signed off by {who} meanwhile; nothing was written."),
            "Open it again: it shows what is new.",
        )),
    }
}

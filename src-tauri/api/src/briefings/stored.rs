//! Briefings that are kept: begun, edited, taken back, signed off, handed over.

use std::path::Path;

use jiff::Timestamp;
use serde_json::Value as Json;
use sitroom_briefing::outline::{Earlier, Edits, Outline};
use sitroom_briefing::{Saying, Value, set};
use sitroom_domain::{Area, Day, Marking, RecordId, phrase, say};
use sitroom_store::{BriefingPut, StoredBriefing};

use super::page::{Drawn, card, page};
use super::signed::{Signed, SignedOff, packed, unpacked};
use super::{language_of, refused, write};
use crate::contract::briefing::{
    BriefingCard, BriefingEdits, BriefingFormat, BriefingKind, BriefingPage, BriefingRequest, WrittenBriefing,
};
use crate::contract::fault::Fault;
use crate::desk::{Desk, Room};
use crate::imports::today;
use crate::record::author;

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
        self.room().refuse_after_mission()?;
        let as_of = request.as_of.unwrap_or_else(today);
        let subject = self.room().seen_at(request.marking)?.subject(request, as_of)?;
        let year = (request.kind == BriefingKind::YearEvaluation).then_some(subject.year);
        let request = BriefingRequest { as_of: Some(as_of), area: subject.area, year, ..request.clone() };
        let language = language_of(&request)?;
        let room = self.room();
        let draft = self.draft(&room, &request)?;
        let by = author("");
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
        let room = self.room();
        let stored = room.briefing(id)?;
        let request = request_of(&stored)?;
        let signed = room.signed(&stored)?.and_then(|mut signed| signed.remove(&request.marking));
        let Some(signed) = signed else {
            return page_of(&stored, &self.draft_beside(&room, &request)?);
        };
        page(&Drawn {
            stored: &stored,
            draft: &signed.outline,
            edits: &Edits::default(),
            language: language_of(&request)?,
        })
    }

    /// Keeps what was made of a draft, on the version that was seen. `drawn` is the stamp of the page that it was made on: words that
    /// were written over other figures than those of now are told as outdated.
    ///
    /// # Errors
    /// Refused where somebody else changed it meanwhile, or signed it off.
    pub fn edit_briefing(
        &self,
        id: RecordId,
        version: u32,
        drawn: &str,
        edits: &BriefingEdits,
    ) -> Result<BriefingPage, Fault> {
        let room = self.room();
        let stored = room.briefing(id)?;
        let request = request_of(&stored)?;
        let draft = self.draft_beside(&room, &request)?;
        let was_seen = page_of(&stored, &draft)?.drawn == drawn;
        let edits = super::page::understood(edits, &edits_of(&stored)?, was_seen.then_some(&draft));
        let title = super::page::title(&edits.apply(draft.clone()), language_of(&request)?);
        let changed = StoredBriefing { edits: json(&edits)?, title, made_from: Some(stored.version), ..stored };
        page_of(&room.put(changed, version)?, &draft)
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
            return Err(Fault::refused(
                say!("There is nothing to take back."),
                say!("The briefing is as it was drafted."),
            ));
        };
        let request = request_of(&stored)?;
        let draft = self.draft_beside(&room, &request)?;
        let title = super::page::title(&read::<Edits>(&edits)?.apply(draft.clone()), language_of(&request)?);
        page_of(&room.put(StoredBriefing { edits, title, made_from, ..stored }, version)?, &draft)
    }

    /// Signs a briefing off: it takes a number and stands from now on as it is handed over. `drawn` is the stamp of the page that was
    /// read.
    ///
    /// # Errors
    /// Refused without a name, where somebody else changed it meanwhile, and where it says something else than the page that was read.
    pub fn sign_briefing(&self, id: RecordId, version: u32, drawn: &str, who: &str) -> Result<BriefingPage, Fault> {
        if who.trim().is_empty() {
            return Err(Fault::refused(say!("Nobody signs it off."), say!("Write who does.")));
        }
        let room = self.room();
        room.refuse_after_mission()?;
        let stored = room.briefing(id)?;
        let (request, edits) = (request_of(&stored)?, edits_of(&stored)?);
        let draft = self.draft_beside(&room, &request)?;
        if page_of(&stored, &draft)?.drawn != drawn {
            return Err(Fault::refused(
                say!(
                    "The briefing says something else now than when its page was drawn: events or the record changed. Nothing was signed off."
                ),
                say!("Read it again, then sign it off."),
            ));
        }
        let mut signed = Signed::new();
        for marking in MARKINGS.into_iter().filter(|marking| *marking < request.marking) {
            if !room.is_seen_at(&request, marking)? {
                continue;
            }
            let draft = self.draft_beside(&room, &BriefingRequest { marking, ..request.clone() })?;
            signed.insert(marking, SignedOff { outline: edits.without_own_words().apply(draft.clone()), draft });
        }
        signed.insert(request.marking, SignedOff { outline: marked(&edits, &request).apply(draft.clone()), draft });
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
        let room = self.room();
        room.refuse_after_mission()?;
        overtaken(room.store.delete_briefing(id, version)?)
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
                signed.remove(&marking).ok_or_else(|| Fault::unknown(phrase!("This briefing at that marking")))?.outline
            }
            None => self.edited(&room, &request, &edits_of(&stored)?, marking)?,
        };
        Ok((stored, outline))
    }

    /// Returns a draft at a marking as it was edited. Below the marking of the briefing the officer's own words stay: nobody has said
    /// that they may leave.
    fn edited(
        &self,
        room: &Room,
        request: &BriefingRequest,
        edits: &Edits,
        marking: Marking,
    ) -> Result<Outline, Fault> {
        let draft = self.draft_beside(room, &BriefingRequest { marking, ..request.clone() })?;
        let is_lower = marking < request.marking;
        Ok(if is_lower { edits.without_own_words().apply(draft) } else { marked(edits, request).apply(draft) })
    }

    /// Returns a draft with what changed since the last one of the same that was signed off and told of no later day.
    fn draft_beside(&self, room: &Room, request: &BriefingRequest) -> Result<Outline, Fault> {
        let mut draft = self.draft(room, request)?;
        if let Some(last) = room.last_signed(request)?
            && let Some(signed) = room.signed(&last)?.and_then(|mut signed| signed.remove(&request.marking))
            && let (Some(number), Some(day)) = (last.number, day_of(last.signed_at.as_deref()))
        {
            let seen = room.store.seen_at(request.marking)?;
            let is_seen =
                |id: &str| id.parse().is_ok_and(|id: RecordId| seen.find_record(id).is_ok_and(|found| found.is_some()));
            let may_quote = request.marking == Marking::default();
            draft.add_changes(&Earlier { number, day, draft: &signed.draft, may_quote, is_seen: &is_seen });
        }
        Ok(draft)
    }
}

impl Room {
    fn briefing(&self, id: RecordId) -> Result<StoredBriefing, Fault> {
        self.store.find_briefing(id)?.ok_or_else(|| Fault::unknown(phrase!("This briefing")))
    }

    /// Writes a changed briefing on the version that was seen; returns it as it is stored now.
    fn put(&self, changed: StoredBriefing, on_version: u32) -> Result<StoredBriefing, Fault> {
        self.refuse_after_mission()?;
        let by = author("");
        let changed = StoredBriefing { who: by.who, changed_at: by.at, ..changed };
        overtaken(self.store.put_briefing(&changed, on_version)?)?;
        self.briefing(changed.id)
    }

    /// Returns the last briefing of the same that was signed off and tells of no later day.
    fn last_signed(&self, request: &BriefingRequest) -> Result<Option<StoredBriefing>, Fault> {
        let subject = subject_of(request);
        let all = self.store.list_briefings()?.into_iter();
        let told_before = |one: &StoredBriefing| {
            one.number.is_some()
                && one.subject == subject
                && request_of(one).is_ok_and(|of| of.as_of <= request.as_of || request.as_of.is_none())
        };
        Ok(all.filter(told_before).max_by_key(|one| one.number))
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
        Ok(Some(unpacked(self.store.find_signed(stored.id)?.as_deref())?))
    }
}

/// Returns edits that raise what they are applied to, where they hold the officer's own words, to the marking that it was begun at: she
/// has marked her words by it.
fn marked(edits: &Edits, request: &BriefingRequest) -> Edits {
    Edits { marking: edits.has_own_words().then_some(request.marking), ..edits.clone() }
}

/// Returns the page of a draft.
fn page_of(stored: &StoredBriefing, draft: &Outline) -> Result<BriefingPage, Fault> {
    let request = request_of(stored)?;
    let edits = marked(&edits_of(stored)?, &request);
    page(&Drawn { stored, draft, edits: &edits, language: language_of(&request)? })
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
            say!("The briefing is damaged: {why}."),
            say!("Begin a new one, or restore the last backup of the profile."),
        )
    })
}

pub(super) fn json(of: &impl serde::Serialize) -> Result<String, Fault> {
    serde_json::to_value(of)
        .map(|value: Json| value.to_string())
        .map_err(|why| Fault::refused(say!("The briefing cannot be kept: {why}."), say!("Undo the last change.")))
}

fn overtaken(put: BriefingPut) -> Result<(), Fault> {
    match put {
        BriefingPut::Written => Ok(()),
        BriefingPut::Overtaken { who } => Err(Fault::refused(
            say!("The briefing was changed or signed off by {who} meanwhile; nothing was written."),
            say!("Open it again: it shows what is new."),
        )),
    }
}

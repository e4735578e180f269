//! A warning for a partner: as a page that can be read anywhere, or as a file that another office adds to its own record.
//!
//! What is marked higher than allowed stays, a record or a field of one, and nothing tells that it is there. So do the names of
//! persons, what the office thinks of the leverage and the standing of a partner, and the notes to itself.

use std::path::Path;

use serde_json::{Map, Value as Json, json};
use sitroom_domain::{Marking, Noun, Record, RecordId, phrase, say};
use sitroom_store::{RecordQuery, StoredRecord};

use super::share_page::page;
use super::write_file;
use crate::contract::fault::Fault;
use crate::contract::share::{ShareFormat, WarningShare};
use crate::desk::{Desk, Room};
use crate::record::EXERCISE;

/// What of each noun leaves.
const SHARED: [(Noun, &[&str]); 5] = [
    (
        Noun::Warning,
        &[
            "name",
            "level",
            "why_level",
            "countries",
            "place",
            "division",
            "statement",
            "by_when",
            "first_signal",
            "raised",
            "closed",
            "why_closed",
            "came_true",
            "sources",
        ],
    ),
    (Noun::Evidence, &["speaks", "name", "weight", "when", "indicator", "observed", "expected", "sources"]),
    (Noun::Judgement, &["likelihood", "percent_low", "percent_high", "confidence", "when", "why", "sources"]),
    (Noun::Action, &["name", "kind", "decided", "taken", "ended", "partners", "followed", "sources"]),
    (Noun::Assignment, &["partner", "role", "task", "agreed", "sources"]),
];
/// Who judged, in a file that names no person.
const SENDER: &str = "the sending office";

/// A record as it leaves: only what may.
pub(super) struct Leaving {
    pub(super) noun: Noun,
    pub(super) values: Map<String, Json>,
    /// Its marking, or the higher one of a partner that it names.
    marking: Marking,
    /// The highest marking of what leaves of it.
    highest: Marking,
}

impl Leaving {
    /// Returns a text of it; empty where there is none.
    pub(super) fn text(&self, field: &str) -> &str {
        self.values.get(field).and_then(Json::as_str).unwrap_or_default()
    }
}

/// All that leaves, the warning first.
pub(super) struct Shared {
    pub(super) warning: Leaving,
    pub(super) parts: Vec<Leaving>,
    pub(super) told: WarningShare,
    pub(super) is_exercise: bool,
    /// How the publishers of the stored events are cited.
    pub(super) publishers: Vec<String>,
}

impl Desk {
    /// Returns what of a warning would leave at a marking.
    pub fn preview_share(&self, id: RecordId, marking: Marking) -> Result<WarningShare, Fault> {
        Ok(self.room().shared(id, marking)?.told)
    }

    /// Writes a warning for a partner at the marking allowed, and returns what is in it. The file appears whole or not at all.
    ///
    /// # Errors
    /// Refused where the warning itself is marked higher, and where the file cannot be written.
    pub fn share_warning(
        &self,
        id: RecordId,
        marking: Marking,
        format: ShareFormat,
        path: &Path,
    ) -> Result<WarningShare, Fault> {
        let shared = self.room().shared(id, marking)?;
        if let Some(why) = &shared.told.refused {
            return Err(Fault::refused(
                why.clone(),
                say!("Choose a higher marking, or lower that of the warning, with a reason."),
            ));
        }
        let written = match format {
            ShareFormat::Page => page(&shared),
            ShareFormat::Exchange => exchange(&shared),
        };
        write_file(path, written.as_bytes())?;
        Ok(shared.told)
    }
}

impl Room {
    fn shared(&self, id: RecordId, allowed: Marking) -> Result<Shared, Fault> {
        self.open_casebook()?;
        let stored = self.store.find_record(id)?.filter(|one| one.record.noun == Noun::Warning && !one.deleted);
        let stored = stored.ok_or_else(|| Fault::unknown(phrase!("This warning")))?;
        let (mut parts, mut left_out) = (Vec::new(), Vec::new());
        for child in Noun::Warning.sheet().children {
            let query = RecordQuery { linking: Some(id), ..RecordQuery::of(child.noun) };
            let all = self.store.list_records(&query)?.1;
            let own = all.into_iter().filter(|one| one.record.link(child.field) == Some(id));
            let mut stays = 0;
            for one in own {
                match self.leaving(&one, allowed)? {
                    Some(part) => parts.push(part),
                    None => stays += 1,
                }
            }
            if stays > 0 {
                left_out.push((child.noun, stays));
            }
        }
        let refused = (stored.record.marking > allowed)
            .then(|| say!("This warning is marked {}, higher than what may leave.", words_of(stored.record.marking)));
        let (told, highest) = values(&stored.record, allowed);
        let warning = Leaving { noun: Noun::Warning, values: told, marking: stored.record.marking, highest };
        let highest = parts.iter().map(|part| part.highest).max().unwrap_or(warning.highest).max(warning.highest);
        let count = |noun: Noun| parts.iter().filter(|part| part.noun == noun).count() as u32;
        let kept = SHARED.iter().map(|(noun, _)| (*noun, count(*noun) + u32::from(*noun == Noun::Warning)));
        let told =
            WarningShare { marking: highest, kept: kept.filter(|(_, kept)| *kept > 0).collect(), left_out, refused };
        let is_exercise = self.is_exercise()?;
        let publishers = self.citations()?;
        Ok(Shared { warning, parts, told, is_exercise, publishers })
    }

    /// Returns a record as it may leave; `None` where it stays, for its own marking or for that of the partner that it is about.
    fn leaving(&self, one: &StoredRecord, allowed: Marking) -> Result<Option<Leaving>, Fault> {
        if one.record.marking > allowed {
            return Ok(None);
        }
        let (mut values, highest) = values(&one.record, allowed);
        if one.record.noun == Noun::Judgement {
            values.insert("who".to_owned(), json!(SENDER));
        }
        let mut marking = one.record.marking;
        let mut name_of = |id: RecordId| -> Result<Option<String>, Fault> {
            let stored = self.store.find_record(id)?.filter(|named| named.record.marking <= allowed && !named.deleted);
            Ok(stored.map(|named| {
                marking = marking.max(named.record.marking);
                named.title
            }))
        };
        if let Some(partner) = one.record.link("partner") {
            let Some(name) = name_of(partner)? else { return Ok(None) };
            values.insert("partner".to_owned(), json!(name));
        }
        if let Some(partners) = one.record.get("partners") {
            let all: Result<Vec<Option<String>>, Fault> = partners.links().iter().map(|id| name_of(*id)).collect();
            values.insert("partners".to_owned(), json!(all?.into_iter().flatten().collect::<Vec<_>>()));
        }
        Ok(Some(Leaving { noun: one.record.noun, values, marking, highest: highest.max(marking) }))
    }
}

/// Returns what of a record leaves at a marking, with its links as they are stored and the marks of its fields, and the highest marking
/// of that.
fn values(record: &Record, allowed: Marking) -> (Map<String, Json>, Marking) {
    let fields = SHARED.iter().find(|(noun, _)| *noun == record.noun).map_or(&[][..], |(_, fields)| *fields);
    let mut leaves = record.seen_at(allowed.max(record.marking));
    leaves.values.retain(|name, _| fields.contains(&name.as_str()));
    (leaves.to_json(), leaves.highest_marking())
}

/// Returns a marking in words.
pub(crate) const fn words_of(marking: Marking) -> &'static str {
    match marking {
        Marking::Unclassified => "Unclassified",
        Marking::Confidential => "Confidential",
        Marking::StrictlyConfidential => phrase!("Strictly Confidential"),
    }
}

/// Returns the list that `sitroom add warnings --from` takes.
fn exchange(shared: &Shared) -> String {
    let object = |of: &Leaving| {
        let mut object = of.values.clone();
        object.insert("marking".to_owned(), json!(of.marking));
        object
    };
    let mut whole = object(&shared.warning);
    for child in Noun::Warning.sheet().children {
        let own: Vec<Json> =
            shared.parts.iter().filter(|part| part.noun == child.noun).map(|part| Json::Object(object(part))).collect();
        if !own.is_empty() {
            whole.insert(child.noun.many().replace('-', "_"), Json::Array(own));
        }
    }
    if shared.is_exercise {
        whole.insert(EXERCISE.to_owned(), json!(true));
    }
    let mut text = serde_json::to_string_pretty(&json!([whole])).unwrap_or_default();
    text.push('\n');
    text
}

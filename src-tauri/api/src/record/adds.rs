//! Adds records from a file of JSON, as people write it.

use std::collections::HashMap;
use std::path::Path;

use serde_json::Value as Json;
use sitroom_domain::say::retold;
use sitroom_domain::{Noun, RecordId, kept, phrase, say};
use sitroom_ingest::record::{Entry, number_of, read_entry};
use sitroom_store::Put;

use super::author;
use super::cards::cards;
use super::casebook::titles_of;
use super::saves::StoreLinks;
use crate::contract::fault::Fault;
use crate::contract::record::RecordCard;
use crate::desk::Desk;

/// What marks a record in a file as invented.
pub(crate) const EXERCISE: &str = "exercise";
/// The largest file that is read.
const MOST_BYTES: u64 = 64 << 20;

/// What came of adding records.
pub struct AddedRecords {
    /// What was added: records, and what belongs to them.
    pub added: Vec<RecordCard>,
    /// How many are there already, from the same words: as they were, or as somebody changed them since.
    pub unchanged: usize,
}

impl Desk {
    /// Adds the records of a file and what belongs to them, all in one step. The number of a record follows from what the file
    /// says of it, so that the same file twice adds nothing; one that was deleted since is put back.
    pub fn add_records(&self, noun: Noun, path: &Path) -> Result<AddedRecords, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let objects = read_objects(path)?;
        let links = StoreLinks::of(&room.store);
        let mut entries = Vec::new();
        for (place, object) in objects.iter().enumerate() {
            let at = if objects.len() > 1 { say!("record {} of ", place + 1) } else { String::new() };
            let said = |what: String, hint: String| Fault::refused(say!("In {at}{}: {what}.", path.display()), hint);
            let object =
                object.as_object().ok_or_else(|| said(say!("it is no object"), say!("Write {{\"name\": …}}.")))?;
            let mut object = object.clone();
            if object.remove(EXERCISE) == Some(Json::Bool(true)) && !room.is_exercise()? {
                let hint = say!("Add it to a profile that holds an exercise.");
                return Err(said(say!("it is of an EXERCISE: nothing in it happened"), hint));
            }
            let object = &object;
            let words = serde_json::to_string(object).unwrap_or_default();
            let mut part = 0;
            let mut number = |noun: Noun| {
                part += 1;
                number_of(&format!("added {} {part} {words}", noun.one()))
            };
            let read = read_entry(noun, object, &links, &mut number).map_err(|wrong| {
                said(
                    format!("{}: {}", wrong.field, retold(&wrong.reason)),
                    format!("{}.", capital(&retold(&wrong.remedy))),
                )
            })?;
            entries.extend(read);
        }
        let titles = titles_of_entries(&room.store, &entries)?;
        let known: Vec<RecordId> = entries.iter().map(|entry| entry.id).collect();
        let deleted: HashMap<RecordId, u32> = room
            .store
            .list_records_by_id(&known)?
            .into_iter()
            .filter(|stored| stored.deleted)
            .map(|stored| (stored.id, stored.version))
            .collect();
        room.refuse_after_mission()?;
        let mut writer = room.store.begin_records(author(""))?;
        let mut ids = Vec::new();
        for (Entry { id, record }, title) in entries.iter().zip(&titles) {
            if let Put::Added | Put::Revised { .. } = writer.put(*id, deleted.get(id).copied(), title, record)? {
                ids.push(*id);
            }
        }
        writer.commit()?;
        let added = cards(&room.store, room.store.list_records_by_id(&ids)?)?;
        Ok(AddedRecords { added, unchanged: entries.len() - ids.len() })
    }
}

/// Returns the titles of new entries, which may name records that are stored already.
pub(crate) fn titles_of_entries(store: &sitroom_store::Store, entries: &[Entry]) -> Result<Vec<String>, Fault> {
    let mut known = titles_of(entries);
    let needed = entries.iter().flat_map(|entry| sitroom_ingest::record::link_titles_needed(&entry.record));
    let stored = super::cards::titles(store, needed.filter(|id| !known.contains_key(id)).collect::<Vec<_>>())?;
    known.extend(stored);
    Ok(entries.iter().map(|entry| sitroom_ingest::record::title_of(&entry.record, &known)).collect())
}

fn read_objects(path: &Path) -> Result<Vec<Json>, Fault> {
    let failed = |why: String, hint: &str| Fault::refused(say!("{} cannot be read: {why}.", path.display()), hint);
    let bytes = std::fs::metadata(path)
        .map_err(|error| failed(error.to_string(), phrase!("Check the name, and that you may read it.")))?
        .len();
    if bytes > MOST_BYTES {
        return Err(failed(say!("it has {bytes} bytes"), phrase!("Split it into files of 64 MiB at most.")));
    }
    let text = std::fs::read_to_string(path)
        .map_err(|error| failed(error.to_string(), phrase!("Save it as UTF-8, and check that you may read it.")))?;
    let text = text.trim_start_matches('\u{feff}');
    match serde_json::from_str(text) {
        Ok(Json::Array(objects)) if objects.is_empty() => {
            Err(failed(say!("its list holds no record"), &kept!("Write {{\"name\": …}} or [{{…}}, {{…}}].")))
        }
        Ok(Json::Array(objects)) => Ok(objects),
        Ok(object @ Json::Object(_)) => Ok(vec![object]),
        Ok(_) => {
            Err(failed(say!("it is neither an object nor a list"), &kept!("Write {{\"name\": …}} or [{{…}}, {{…}}].")))
        }
        Err(error) => {
            Err(failed(sitroom_ingest::json_words(&error), phrase!("Mend the JSON at that line and column.")))
        }
    }
}

fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

//! Records that rows name: found by what people call them, or made once for each name.

use std::collections::HashMap;

use serde_json::{Value as Json, json};
use sitroom_domain::country::fold;
use sitroom_domain::record::{Citation, Complaint};
use sitroom_domain::{Marking, Noun, Record, RecordId, kept};
use sitroom_store::{RecordQuery, Store, StoreError};

use super::cells::shown;
use crate::record::title_of;

/// A record that no table has a row for, but that rows name.
#[derive(Debug, Clone)]
pub(super) struct Made {
    pub(super) record: Record,
    pub(super) title: String,
}

/// Which records there are, by their names, and which are to be made.
#[derive(Default)]
pub(super) struct LinkBook {
    known: HashMap<(Noun, String), RecordId>,
    /// Titles, for the titles of records that name these.
    pub(super) titles: HashMap<RecordId, String>,
    made: HashMap<RecordId, Made>,
    make_missing: bool,
}

/// What every made record is given.
pub(super) struct Given<'g> {
    pub(super) marking: Marking,
    pub(super) source: &'g str,
}

impl LinkBook {
    /// Reads the names of the records that rows may name.
    pub(super) fn load(store: &Store, nouns: &[Noun], make_missing: bool) -> Result<Self, StoreError> {
        let mut book = Self { make_missing, ..Self::default() };
        for noun in nouns {
            let all = store.list_records(&RecordQuery::of(*noun))?.1;
            for stored in &all {
                book.learn(*noun, stored.record.text("name"), stored.id);
                book.learn(*noun, &stored.title, stored.id);
                book.titles.insert(stored.id, stored.title.clone());
            }
            // Several organizations of one table may share an acronym, and which came first would decide: only what people
            // wrote is found by it, and only where nothing has it as its name.
            for stored in all.iter().filter(|stored| stored.stamp.run.is_none()) {
                book.learn(*noun, stored.record.text("acronym"), stored.id);
            }
        }
        Ok(book)
    }

    fn learn(&mut self, noun: Noun, name: &str, id: RecordId) {
        let folded = fold(name);
        if !folded.is_empty() {
            self.known.entry((noun, folded)).or_insert(id);
        }
    }

    /// Returns the record that a text names: its number, or its name with or without what stands in brackets after it.
    pub(super) fn find(&self, noun: Noun, text: &str) -> Option<RecordId> {
        if let Ok(id) = text.parse() {
            return Some(id);
        }
        let by = |name: &str| self.known.get(&(noun, fold(name))).copied();
        by(text).or_else(|| text.strip_suffix(')').and_then(|inner| by(inner.rsplit_once('(')?.0)))
    }

    /// Makes the record that a text names, once; `extras` are what else the row says of it.
    ///
    /// # Errors
    /// Complains where none may be made, and where a name alone makes no record of that noun.
    pub(super) fn make(
        &mut self,
        noun: Noun,
        name: &str,
        extras: &[(&str, Json)],
        given: &Given<'_>,
    ) -> Result<RecordId, Complaint> {
        let missing = || kept!("“{}” is none of the {}", shown(name), noun.many());
        if !self.make_missing {
            let remedy = kept!("add it to the {} first, or let those that are missing be made", noun.many());
            return Err(Complaint::new("", missing(), remedy));
        }
        let mut record = Record::new(noun);
        record.marking = given.marking;
        let source = Citation { source: given.source.to_owned(), at: String::new() };
        let sources = if given.source.is_empty() { Json::Null } else { json!([source]) };
        let all = [("name", Json::from(name)), ("sources", sources)];
        for (field, value) in extras.iter().chain(&all).filter(|(field, _)| noun.sheet().find_field(field).is_some()) {
            record.set(field, value)?;
        }
        record.check().map_err(|complaint| {
            let remedy = kept!("add it to the {} first: it needs more than a name ({})", noun.many(), complaint.field);
            Complaint::new("", missing(), remedy)
        })?;
        let id = number_of(&["made", noun.one(), &fold(name)]);
        let title = title_of(&record, &self.titles);
        self.learn(noun, name, id);
        self.titles.insert(id, title.clone());
        self.made.insert(id, Made { record, title });
        Ok(id)
    }

    /// Takes out what was made and is not written yet, of the records that one names.
    pub(super) fn take_made(&mut self, record: &Record) -> Vec<(RecordId, Made)> {
        record.links().filter_map(|(_, id)| self.made.remove(&id).map(|made| (id, made))).collect()
    }
}

/// Returns the number that follows from words, the same in every profile.
pub(super) fn number_of(words: &[&str]) -> RecordId {
    let mut hasher = blake3::Hasher::new();
    hasher.update(b"sitroom table");
    for word in words {
        hasher.update(&(word.len() as u64).to_le_bytes());
        hasher.update(word.as_bytes());
    }
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    RecordId(u128::from_be_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_record_is_made_once_for_each_name() {
        let mut book = LinkBook { make_missing: true, ..LinkBook::default() };
        let given = Given { marking: Marking::Unclassified, source: "3W" };
        let kind = [("kind", Json::from("other"))];
        let first = book.make(Noun::Partner, "World Food Programme (wfp)", &kind, &given).unwrap();
        assert_eq!(book.find(Noun::Partner, "world food programme (WFP)"), Some(first));
        let mut presence = Record::new(Noun::Presence);
        presence.set("partner", &json!(first)).unwrap();
        assert_eq!(book.take_made(&presence).len(), 1);
        assert!(book.take_made(&presence).is_empty());
        assert!(book.make(Noun::Engagement, "Talks", &[], &given).unwrap_err().remedy.contains("kind"));
    }

    #[test]
    fn without_leave_nothing_is_made() {
        let given = Given { marking: Marking::Unclassified, source: "" };
        let complaint = LinkBook::default().make(Noun::Partner, "X", &[], &given).unwrap_err();
        assert!(complaint.reason.contains('X') && complaint.remedy.contains("partners"));
    }
}

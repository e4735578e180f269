//! Markings of single fields. What a field says may be marked higher than its record: the name of a source in a note that all may read.
//!
//! Only a field may by which nobody knows, finds, dates or counts the record, so that the rest of it stands without. Among the values a
//! mark is stored as a field of its own, `marking.` before the name. One that is not higher than the record's marking counts for nothing
//! and is kept: when the record is marked lower again, the field is not lowered with it. One of a field that holds nothing is not written,
//! nor is one that would never count.

use serde_json::Value as Json;

use super::content::{is_empty, unknown_field};
use crate::record::{Complaint, Field, FieldKind, Record, Sheet};
use crate::{Marking, phrase};

/// What stands before the name of a field where its marking is stored.
pub const MARK_PREFIX: &str = "marking.";

/// Returns the name under which the marking of a field is stored.
#[must_use]
pub fn mark_of(field: &str) -> String {
    format!("{MARK_PREFIX}{field}")
}

/// Returns the field whose marking is stored under a name; `None` where the name is that of a field itself.
#[must_use]
pub fn marked_field(name: &str) -> Option<&str> {
    name.strip_prefix(MARK_PREFIX)
}

/// Returns the marking of a stored word; one that is none of ours counts as the highest.
#[must_use]
pub fn read_mark(word: &Json) -> Marking {
    serde_json::from_value(word.clone()).unwrap_or_default()
}

impl Sheet {
    /// Tells whether a field may be marked higher than its record: none that must be filled, that is in the title, that says when or of
    /// which kind, and none with countries, places or other records.
    #[must_use]
    pub fn may_be_marked(&self, field: &Field) -> bool {
        let names_others = matches!(
            field.kind,
            FieldKind::Countries | FieldKind::Place | FieldKind::Places | FieldKind::Link(_) | FieldKind::Links(_)
        );
        let is_known_by = self.title.contains(&field.name) || [self.since, self.until, "kind"].contains(&field.name);
        !(field.required || names_others || is_known_by)
    }
}

impl Record {
    /// Returns the marking of a field: its own where that is higher than the record's.
    #[must_use]
    pub fn marking_of(&self, field: &str) -> Marking {
        self.marks.get(field).copied().unwrap_or(self.marking).max(self.marking)
    }

    /// Returns the highest marking of all that it says.
    #[must_use]
    pub fn highest_marking(&self) -> Marking {
        self.counting_marks().map(|(_, mark)| mark).max().unwrap_or(self.marking)
    }

    /// Returns the fields that are marked higher than the record, each with its marking.
    pub fn counting_marks(&self) -> impl Iterator<Item = (&str, Marking)> {
        self.standing_marks().filter(move |(_, mark)| *mark > self.marking)
    }

    /// Returns the marks of fields that hold something, also those that do not count as high as the record is marked.
    pub(super) fn standing_marks(&self) -> impl Iterator<Item = (&str, Marking)> {
        let stands = move |(field, mark): &(&String, &Marking)| {
            **mark > Marking::Unclassified && self.values.contains_key(*field)
        };
        self.marks.iter().filter(stands).map(|(field, mark)| (field.as_str(), *mark))
    }

    /// Returns it without the marks that do not count.
    #[must_use]
    pub fn without_idle_marks(&self) -> Self {
        let marks = self.counting_marks().map(|(field, mark)| (field.to_owned(), mark)).collect();
        Self { marks, ..self.clone() }
    }

    /// Returns what of it may be seen up to a marking that is not below its own.
    #[must_use]
    pub fn seen_at(&self, ceiling: Marking) -> Self {
        let mut seen = self.clone();
        seen.values.retain(|field, _| self.marking_of(field) <= ceiling);
        seen.drop_empty_marks();
        seen
    }

    /// Returns what is marked lower than it was: `marking` for the record, or else the name of the mark of a field that still holds
    /// something; `None` where nothing is.
    #[must_use]
    pub fn lowered_since(&self, before: &Self) -> Option<String> {
        if self.marking < before.marking {
            return Some("marking".to_owned());
        }
        let mut marks = before.counting_marks();
        let lowered = marks.find(|(field, mark)| self.values.contains_key(*field) && self.marking_of(field) < *mark);
        lowered.map(|(field, _)| mark_of(field))
    }

    /// Marks every field at least as high as it is marked by itself in another version of the record.
    pub fn mark_at_least_as(&mut self, other: &Self) {
        for (field, mark) in other.standing_marks() {
            let own = self.marks.entry(field.to_owned()).or_insert(mark);
            *own = mark.max(*own);
        }
        self.drop_empty_marks();
    }

    /// Marks a field, from the stored word of a marking; `null` and what is empty take the mark away.
    ///
    /// # Errors
    /// Complains of a field that the sheet does not have and of one that cannot be marked on its own; then nothing changed.
    pub(super) fn set_mark(&mut self, field: &str, word: &Json) -> Result<(), Complaint> {
        let (sheet, name) = (self.noun.sheet(), mark_of(field));
        let found = sheet.find_field(field).ok_or_else(|| unknown_field(self.noun, &name))?;
        if is_empty(word) {
            self.marks.remove(field);
        } else if sheet.may_be_marked(found) {
            self.marks.insert(field.to_owned(), read_mark(word));
        } else {
            let reason = phrase!("this field cannot be marked on its own, since the record is known by it");
            return Err(Complaint::new(&name, reason, phrase!("mark the whole record")));
        }
        Ok(())
    }

    /// Takes away the marks of fields that hold nothing, and those that would never count.
    pub fn drop_empty_marks(&mut self) {
        let values = &self.values;
        self.marks.retain(|field, mark| *mark > Marking::Unclassified && values.contains_key(field));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Noun;
    use crate::record::NOUNS;
    use serde_json::json;

    fn engagement(marking: Marking, values: &Json) -> Result<Record, Complaint> {
        let mut whole = json!({"name": "Shuttle", "kind": "shuttle", "countries": ["GIN"]});
        whole.as_object_mut().unwrap().extend(values.as_object().unwrap().clone());
        Record::read(Noun::Engagement, marking, whole.as_object().unwrap())
    }

    #[test]
    fn a_field_that_is_marked_higher_is_read_back_as_it_was_written() {
        let said = json!({"note": "A minister told us", "marking.note": "confidential"});
        let record = engagement(Marking::Unclassified, &said).unwrap();
        assert_eq!(record.marking_of("note"), Marking::Confidential);
        assert_eq!(record.marking_of("name"), Marking::Unclassified);
        assert_eq!(record.highest_marking(), Marking::Confidential);
        let stored = record.to_json();
        assert_eq!(stored["marking.note"], "confidential");
        assert_eq!(Record::read(Noun::Engagement, Marking::Unclassified, &stored), Ok(record));
    }

    #[test]
    fn a_word_that_is_no_marking_counts_as_the_highest() {
        let record = engagement(Marking::Unclassified, &json!({"note": "x", "marking.note": "secret"})).unwrap();
        assert_eq!(record.marking_of("note"), Marking::StrictlyConfidential);
        assert_eq!(record.to_json()["marking.note"], "strictly_confidential");
    }

    #[test]
    fn a_mark_of_an_empty_field_and_one_that_never_counts_are_not_written() {
        for said in
            [json!({"note": "x", "marking.note": "unclassified"}), json!({"marking.note": "strictly_confidential"})]
        {
            let record = engagement(Marking::Unclassified, &said).unwrap();
            assert!(!record.to_json().contains_key("marking.note"), "{said}");
            assert!(record.marks.is_empty());
        }
    }

    #[test]
    fn a_raised_record_keeps_the_marks_of_its_fields_until_it_is_lowered_again() {
        let mut record =
            engagement(Marking::Unclassified, &json!({"note": "x", "marking.note": "confidential"})).unwrap();
        record.marking = Marking::StrictlyConfidential;
        assert_eq!(record.marking_of("note"), Marking::StrictlyConfidential);
        assert_eq!(record.highest_marking(), Marking::StrictlyConfidential);
        assert_eq!(record.counting_marks().count(), 0);
        assert!(record.without_idle_marks().marks.is_empty());
        let stored = record.to_json();
        assert_eq!(stored["marking.note"], "confidential");
        let mut read = Record::read(Noun::Engagement, Marking::StrictlyConfidential, &stored).unwrap();
        assert_eq!(read, record);
        read.marking = Marking::Unclassified;
        assert_eq!(read.marking_of("note"), Marking::Confidential);
        // What comes back from an older version takes it over as it is, and no higher.
        let mut older = engagement(Marking::StrictlyConfidential, &json!({"note": "y"})).unwrap();
        older.mark_at_least_as(&record);
        assert_eq!(older.marks["note"], Marking::Confidential);
        older.set("note", &Json::Null).unwrap();
        assert!(!older.to_json().contains_key("marking.note"));
    }

    #[test]
    fn no_field_by_which_a_record_is_known_may_be_marked() {
        for (field, named) in [("name", true), ("countries", true), ("since", true), ("kind", true), ("colour", false)]
        {
            let refused = engagement(Marking::Unclassified, &json!({mark_of(field): "confidential"})).unwrap_err();
            assert_eq!(refused.field, mark_of(field));
            assert_eq!(refused.remedy == "mark the whole record", named, "{field}");
        }
        for noun in NOUNS {
            let sheet = noun.sheet();
            let marked: Vec<&str> =
                sheet.fields().filter(|field| sheet.may_be_marked(field)).map(|field| field.name).collect();
            assert!(marked.contains(&"note") && marked.contains(&"sources"), "{noun:?}");
            assert!(sheet.title.iter().all(|field| !marked.contains(field)), "{noun:?}");
        }
    }

    #[test]
    fn what_may_not_be_seen_leaves_no_trace_in_what_is() {
        let said = json!({"note": "x", "marking.note": "confidential", "outcome": "A date was set"});
        let record = engagement(Marking::Unclassified, &said).unwrap();
        let seen = record.seen_at(Marking::Unclassified);
        assert!(!Json::Object(seen.to_json()).to_string().contains("note"));
        assert_eq!(seen.text("outcome"), "A date was set");
        assert_eq!(record.seen_at(Marking::Confidential), record);
    }

    #[test]
    fn a_mark_that_is_lowered_or_taken_away_is_told_and_one_of_an_emptied_field_is_not() {
        let said = |mark: &str| engagement(Marking::Unclassified, &json!({"note": "x", "marking.note": mark})).unwrap();
        let (highest, lower) = (said("strictly_confidential"), said("confidential"));
        assert_eq!(lower.lowered_since(&highest).as_deref(), Some("marking.note"));
        assert_eq!(said("").lowered_since(&lower).as_deref(), Some("marking.note"));
        assert_eq!(highest.lowered_since(&lower), None);
        let whole = engagement(Marking::Confidential, &json!({"note": "x"})).unwrap();
        assert_eq!(whole.lowered_since(&lower), None);
        assert_eq!(lower.lowered_since(&whole).as_deref(), Some("marking"));
        assert_eq!(engagement(Marking::Unclassified, &json!({})).unwrap().lowered_since(&lower), None);
        let mut again = said("");
        again.mark_at_least_as(&lower);
        assert_eq!(again.marking_of("note"), Marking::Confidential);
    }
}

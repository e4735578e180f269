//! A record with what belongs to it, as one JSON object.
//!
//! Fields stand under their names; what belongs to the record stands under the plural of its noun, as objects of the same
//! form without the field that names the record; `marking` is the marking, of what belongs to it too where that says no other, and
//! `marking.` before the name of a field that of the field alone.

use serde_json::{Map, Value as Json};
use sitroom_domain::record::{Complaint, FieldKind, marked_field};
use sitroom_domain::{Iso3, Marking, Noun, Record, RecordId, kept, phrase};

use super::written::{Links, read_marking, stored_form, stored_mark};

/// A record as it was read, with its number.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its number.
    pub id: RecordId,
    /// What it says.
    pub record: Record,
}

/// Reads a record and what belongs to it; `number` gives each its number, by the noun and its place among what was read.
///
/// # Errors
/// Complains of the first field that cannot be understood or that is missing.
pub fn read_entry(
    noun: Noun,
    object: &Map<String, Json>,
    links: &dyn Links,
    number: &mut dyn FnMut(Noun) -> RecordId,
) -> Result<Vec<Entry>, Complaint> {
    let mut entries = Vec::new();
    read_into(&mut entries, noun, Marking::default(), object, None, links, number)?;
    Ok(entries)
}

/// Returns the number of a record that is known by a text: the same text gives the same number everywhere.
#[must_use]
pub fn number_of(text: &str) -> RecordId {
    let hash = blake3::hash(text.as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.as_bytes()[..16]);
    RecordId(u128::from_be_bytes(bytes))
}

fn marking_of(object: &Map<String, Json>, of_whole: Marking) -> Result<Marking, Complaint> {
    object.get("marking").map_or(Ok(of_whole), |json| read_marking("marking", json))
}

fn read_into(
    entries: &mut Vec<Entry>,
    noun: Noun,
    of_whole: Marking,
    object: &Map<String, Json>,
    parent: Option<(&str, RecordId)>,
    links: &dyn Links,
    number: &mut dyn FnMut(Noun) -> RecordId,
) -> Result<(), Complaint> {
    let id = number(noun);
    let marking = marking_of(object, of_whole)?;
    let mut record = Record::new(noun);
    record.marking = marking;
    if let Some((field, parent)) = parent {
        record.set(field, &serde_json::json!(parent))?;
    }
    let children = noun.sheet().children;
    let child_of = |name: &str| children.iter().find(|child| child.noun.many().replace('-', "_") == name);
    // Countries first: they narrow the search for places.
    let mut named: Vec<(&String, &Json)> =
        object.iter().filter(|(name, _)| *name != "marking" && child_of(name).is_none()).collect();
    named.sort_by_key(|(name, _)| noun.sheet().find_field(name).is_none_or(|field| field.kind != FieldKind::Countries));
    let mut countries: Vec<Iso3> = Vec::new();
    for (name, json) in named {
        match noun.sheet().find_field(name) {
            Some(field) => record.set(name, &stored_form(field, json, &countries, links)?)?,
            None if marked_field(name).is_some() => record.set(name, &stored_mark(name, json)?)?,
            // Says which fields there are.
            None => record.set(name, json)?,
        }
        countries = record.countries().into_iter().collect();
    }
    record.check()?;
    entries.push(Entry { id, record });
    for child in children {
        let Some(listed) = object.get(&child.noun.many().replace('-', "_")) else { continue };
        let complain =
            || Complaint::new(child.noun.many(), phrase!("it is no list of objects"), kept!("write [{{…}}, {{…}}]"));
        for item in listed.as_array().ok_or_else(complain)? {
            let object = item.as_object().ok_or_else(complain)?;
            read_into(entries, child.noun, marking, object, Some((child.field, id)), links, number).map_err(
                |complaint| Complaint { field: format!("{}.{}", child.noun.many(), complaint.field), ..complaint },
            )?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::NoLinks;
    use serde_json::json;

    fn read(object: &Json) -> Result<Vec<Entry>, Complaint> {
        let mut next = 0;
        let mut number = |_| {
            next += 1;
            RecordId(next)
        };
        read_entry(Noun::Engagement, object.as_object().unwrap(), &NoLinks, &mut number)
    }

    #[test]
    fn what_belongs_to_a_record_is_read_with_it_and_names_it() {
        let entries = read(&json!({
            "marking": "confidential", "name": "Shuttle", "kind": "shuttle", "since": "2009", "countries": "Guinea",
            "visits": [{"when": "March 2009", "who": "SRSG", "place": "Conakry"}],
            "commitments": [{"name": "Publish the calendar", "owner": "Government", "state": "open"}]
        }))
        .unwrap();
        assert_eq!(
            entries.iter().map(|entry| entry.record.noun).collect::<Vec<_>>(),
            [Noun::Engagement, Noun::Visit, Noun::Commitment]
        );
        assert!(entries[1..].iter().all(|entry| entry.record.link("engagement") == Some(RecordId(1))));
        assert!(entries.iter().all(|entry| entry.record.marking == Marking::Confidential));
    }

    #[test]
    fn a_single_field_is_marked_under_its_name() {
        let object = json!({
            "marking": "unclassified", "name": "Shuttle", "kind": "shuttle", "since": "2009", "countries": "Guinea",
            "note": "A minister told us", "marking.note": "confidential", "marking.outcome": "",
            "visits": [{"when": "March 2009", "who": "SRSG", "place": "Conakry", "note": "At night",
                "marking.note": "Strictly confidential"}]
        });
        let entries = read(&object).unwrap();
        let marks: Vec<Marking> = entries.iter().map(|entry| entry.record.marking_of("note")).collect();
        assert_eq!(marks, [Marking::Confidential, Marking::StrictlyConfidential]);
        assert!(entries.iter().all(|entry| entry.record.marking == Marking::Unclassified));
    }

    #[test]
    fn a_marking_is_written_in_any_of_its_spellings() {
        for word in ["strictly-confidential", "Strictly Confidential", "strictly_confidential"] {
            let object = json!({
                "marking": word, "name": "Shuttle", "kind": "shuttle", "since": "2009", "countries": "Guinea"
            });
            assert_eq!(read(&object).unwrap()[0].record.marking, Marking::StrictlyConfidential, "{word}");
        }
    }

    #[test]
    fn a_field_that_is_missing_or_unknown_is_named_with_its_place() {
        let base = json!({"name": "Shuttle", "kind": "shuttle", "since": "2009", "countries": "GIN"});
        for (name, value, field) in [
            ("visits", json!([{"who": "SRSG"}]), "visits.when"),
            ("visits", json!({"who": "SRSG"}), "visits"),
            ("colour", json!("blue"), "colour"),
            ("kind", json!(""), "kind"),
            ("marking", json!("secret"), "marking"),
            ("marking.note", json!("secret"), "marking.note"),
            ("marking.name", json!("confidential"), "marking.name"),
            ("marking.colour", json!("confidential"), "marking.colour"),
        ] {
            let mut object = base.clone();
            object[name] = value;
            assert_eq!(read(&object).unwrap_err().field, field);
        }
    }
}

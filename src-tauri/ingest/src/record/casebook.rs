//! The casebook: what the Secretary-General's report S/2011/552 itself tells, as records that ship with the program, and the
//! rules that follow from it.
//!
//! Each names the paragraph that it rests on, in words of our own; nothing is added that the report does not say. The numbers
//! of its records follow from their slugs, so that they are the same in every profile.

use serde::Deserialize;
use serde_json::{Map, Value as Json};
use sitroom_domain::record::Complaint;
use sitroom_domain::{Noun, RecordId};

use super::entry::{self, Entry, read_entry};
use super::written::Links;

/// Who wrote the records of the casebook.
pub const AUTHOR: &str = "S/2011/552";
/// Raised when the casebook says more or something else.
pub const EDITION: u32 = 2;

const FILES: &[&str] = &[
    include_str!("../../casebook/partners_united_nations.json"),
    include_str!("../../casebook/partners_regional.json"),
    include_str!("../../casebook/partners_society.json"),
    include_str!("../../casebook/offices_missions.json"),
    include_str!("../../casebook/engagements_africa.json"),
    include_str!("../../casebook/engagements_elsewhere.json"),
    include_str!("../../casebook/engagements_elections.json"),
    include_str!("../../casebook/crises.json"),
    include_str!("../../casebook/elections.json"),
    include_str!("../../casebook/agreements.json"),
    include_str!("../../casebook/inquiries_groups.json"),
    include_str!("../../casebook/armed_groups.json"),
    include_str!("../../casebook/funds.json"),
    include_str!("../../casebook/countries.json"),
    include_str!("../../casebook/lessons_acting.json"),
    include_str!("../../casebook/lessons_means.json"),
    include_str!("../../casebook/rules.json"),
];

#[derive(Deserialize)]
struct Case {
    id: String,
    noun: Noun,
    fields: Map<String, Json>,
}

/// Returns the records of the casebook.
///
/// # Errors
/// Complains of what the compiled-in files say wrongly; a test reads them all.
pub fn casebook() -> Result<Vec<Entry>, Complaint> {
    let mut cases = Vec::new();
    for file in FILES {
        let read: Vec<Case> = serde_json::from_str(file)
            .map_err(|error| Complaint::new("casebook", error.to_string(), "mend the file and build again"))?;
        cases.extend(read);
    }
    let slugs = Slugs(cases.iter().map(|case| (case.id.as_str(), case.noun)).collect());
    let mut entries = Vec::new();
    for case in &cases {
        let mut place = 0;
        let mut number = |noun: Noun| {
            place += 1;
            if place == 1 { number_of(&case.id) } else { number_of(&format!("{}/{}/{place}", case.id, noun.one())) }
        };
        let mut fields = case.fields.clone();
        fields.insert("marking".to_owned(), Json::from("unclassified"));
        let read = read_entry(case.noun, &fields, &slugs, &mut number)
            .map_err(|complaint| Complaint { field: format!("{}: {}", case.id, complaint.field), ..complaint })?;
        entries.extend(read);
    }
    Ok(entries)
}

/// Returns the number of a slug.
fn number_of(slug: &str) -> RecordId {
    entry::number_of(&format!("casebook S/2011/552 {slug}"))
}

struct Slugs<'a>(Vec<(&'a str, Noun)>);

impl Links for Slugs<'_> {
    fn find(&self, noun: Noun, text: &str) -> Option<RecordId> {
        self.0.contains(&(text, noun)).then(|| number_of(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    /// The cases that paragraphs 18 to 40 name, each with a word that its record must hold.
    const CASES: &[(u8, &str)] = &[
        (19, "Obasanjo"),
        (20, "Kofi Annan"),
        (20, "Madagascar"),
        (21, "Libya"),
        (21, "Cyprus"),
        (21, "Western Sahara"),
        (23, "Kyrgyzstan"),
        (24, "Guinea"),
        (25, "Lord's Resistance Army"),
        (28, "Kirkuk"),
        (28, "Middle East"),
        (28, "Sierra Leone"),
        (28, "Afghanistan"),
        (28, "Nepal"),
        (28, "Burundi"),
        (28, "Central African Republic"),
        (28, "Guinea-Bissau"),
        (28, "Somalia"),
        (30, "Mkapa"),
        (31, "Mauritania"),
        (32, "Gambia"),
        (32, "Guatemala"),
        (32, "Conakry"),
        (32, "Gaza"),
        (34, "Egypt"),
        (34, "Tunisia"),
        (34, "Honduras"),
        (34, "Comoros"),
        (34, "Fiji"),
        (36, "Niger"),
        (37, "Maputo"),
        (37, "Addis Ababa"),
        (38, "Zimbabwe"),
        (38, "Côte d’Ivoire"),
        (40, "Haiti"),
        (40, "Bougainville"),
        (40, "2012"),
    ];

    fn paragraphs(entry: &Entry) -> BTreeSet<String> {
        let sources = entry.record.to_json().remove("sources").unwrap_or_default();
        let of_report = |citation: &Json| citation["source"] == AUTHOR;
        assert!(sources.as_array().is_some_and(|all| !all.is_empty() && all.iter().all(of_report)), "{entry:?}");
        sources.as_array().unwrap().iter().map(|citation| citation["at"].as_str().unwrap().to_owned()).collect()
    }

    #[test]
    fn every_record_is_whole_and_names_the_paragraph_that_it_rests_on() {
        let entries = casebook().unwrap();
        let ids: BTreeSet<RecordId> = entries.iter().map(|entry| entry.id).collect();
        assert_eq!(ids.len(), entries.len(), "a slug stands twice");
        for entry in &entries {
            assert!(
                paragraphs(entry).iter().all(|at| at.starts_with('§') && at.len() > 2 || at.len() == 3),
                "{entry:?}"
            );
            assert!(entry.record.links().all(|(_, id)| ids.contains(&id)), "{entry:?}");
        }
    }

    #[test]
    fn every_case_that_paragraphs_18_to_40_name_is_covered() {
        let mut words: BTreeMap<String, String> = BTreeMap::new();
        for entry in casebook().unwrap() {
            for at in paragraphs(&entry) {
                words.entry(at).or_default().push_str(&entry.record.words().replace('\'', "’"));
            }
        }
        for (paragraph, word) in CASES {
            let said = words.get(&format!("§{paragraph}")).map_or("", String::as_str);
            assert!(said.contains(&word.replace('\'', "’")), "§{paragraph} does not tell of {word}");
        }
    }
}

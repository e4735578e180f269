//! Reads a calendar file into the record: elections, and commitments where the entry says that it is one.
//!
//! The number of an entry gives the number of the record, so that the same file twice adds nothing. What somebody changed here
//! since the last import stays, unless the file says something new about just that.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::time::Instant;

use serde_json::{Value as Json, json};
use sitroom_domain::country::{find_by_iso3, find_by_name};
use sitroom_domain::import::TABLE;
use sitroom_domain::record::{Certainty, Complaint, When};
use sitroom_domain::{Day, Iso3, Marking, Noun, Record, RecordId, Reject, RunCounts, kept, phrase};
use sitroom_ingest::record::title_of;
use sitroom_sources::calendar::{CalendarEntry, read_calendar};
use sitroom_store::{NewRun, Put, StoredRecord};

use super::author;
use crate::contract::calendar::Occasion;
use crate::contract::fault::Fault;
use crate::contract::run::ImportOutcome;
use crate::desk::{Desk, Room};
use crate::export::ics_file::category;

/// The most rejects of an answer.
const MOST_REJECTS: usize = 100;

impl Desk {
    /// Imports an iCalendar file, whole or not at all. What it cannot take comes back with its line and the reason.
    pub fn import_calendar(&self, path: &Path) -> Result<ImportOutcome, Fault> {
        let started = Instant::now();
        let room = self.room();
        room.open_casebook()?;
        let _ticket = self.begin_import()?;
        let mut file = read_calendar(path).map_err(|error| Fault::refused(format!("{error}."), ""))?;
        let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let new = NewRun {
            publisher: TABLE.id.to_owned(),
            file_hash: blake3::hash(&file.bytes).to_hex().to_string(),
            file_bytes: file.bytes.len() as u64,
            licence: TABLE.licence.to_owned(),
            file_name,
        };
        let mut rejects = std::mem::take(&mut file.rejects);
        let mut counts = RunCounts::default();
        let taken = room.read_entries(&file.entries, &new.file_name, &mut counts, &mut rejects)?;
        let mut writer = room.store.begin_record_run(author(""), &new)?;
        for Taken { line, id, base, record } in &taken {
            let title = title_of(record, &HashMap::<RecordId, String>::new());
            match writer.put(*id, *base, &title, record)? {
                Put::Added => counts.added += 1,
                Put::Revised { .. } => counts.revised += 1,
                Put::Unchanged { .. } => counts.unchanged += 1,
                Put::Overtaken { .. } => rejects.push(overtaken(*line)),
            }
        }
        rejects.sort_by_key(|reject| reject.line);
        for reject in &rejects {
            writer.reject(reject)?;
        }
        counts.rejected = rejects.len() as u32;
        counts.read = counts.added + counts.revised + counts.unchanged + counts.rejected;
        let run = writer.commit_run(counts, started.elapsed().as_secs_f64())?;
        rejects.truncate(MOST_REJECTS);
        Ok(ImportOutcome { run, rejects })
    }
}

/// An entry that is to be written.
struct Taken {
    line: u32,
    id: RecordId,
    base: Option<u32>,
    record: Record,
}

impl Room {
    /// Returns what is to be written of the entries; one whose record somebody deleted here stays deleted.
    fn read_entries(
        &self,
        entries: &[CalendarEntry],
        file_name: &str,
        counts: &mut RunCounts,
        rejects: &mut Vec<Reject>,
    ) -> Result<Vec<Taken>, Fault> {
        let exercise = self.is_exercise()?;
        let (mut seen, mut taken) = (BTreeSet::new(), Vec::new());
        for entry in entries {
            let (id, noun) = match identify(entry, exercise) {
                Ok(found) => found,
                Err(refusal) => {
                    rejects.push(*refusal.0);
                    continue;
                }
            };
            if !seen.insert(id) {
                let why = phrase!("its number stands twice in the file");
                rejects.push(*refuse(entry, "UID", &entry.uid, why, phrase!("Leave one out.")).0);
                continue;
            }
            let there = self.store.find_record(id)?;
            if there.as_ref().is_some_and(|there| there.deleted) {
                counts.unchanged += 1;
                continue;
            }
            let versions = if there.is_some() { self.store.list_record_versions(id)? } else { Vec::new() };
            match joined(entry, noun, there.as_ref(), versions, file_name) {
                Ok(record) => {
                    taken.push(Taken { line: entry.line, id, base: there.map(|there| there.version), record });
                }
                Err(refusal) => rejects.push(*refusal.0),
            }
        }
        Ok(taken)
    }
}

/// Why an entry is refused; boxed, because it is large beside what is returned otherwise.
struct Refusal(Box<Reject>);

fn overtaken(line: u32) -> Reject {
    Reject {
        line,
        field: String::new(),
        value: String::new(),
        reason: phrase!("This entry was not taken: somebody changed its record at this moment.").to_owned(),
        remedy: phrase!("Import the file again.").to_owned(),
        row: Vec::new(),
    }
}

fn refuse(entry: &CalendarEntry, field: &str, value: &str, why: &str, remedy: &str) -> Refusal {
    Refusal(Box::new(Reject {
        line: entry.line,
        field: field.to_owned(),
        value: value.chars().take(200).collect(),
        reason: kept!("This entry cannot be taken: {why}."),
        remedy: remedy.to_owned(),
        row: vec![("UID".to_owned(), entry.uid.clone()), ("SUMMARY".to_owned(), entry.summary.clone())],
    }))
}

/// Returns the record that an entry is, by its number, and its noun.
fn identify(entry: &CalendarEntry, exercise: bool) -> Result<(RecordId, Noun), Refusal> {
    let has = |word: &str| entry.categories.iter().any(|category| category.eq_ignore_ascii_case(word));
    if has("EXERCISE") && !exercise {
        return Err(refuse(
            entry,
            "CATEGORIES",
            "EXERCISE",
            phrase!("it was invented for an exercise"),
            phrase!("Leave it out."),
        ));
    }
    if entry.uid.is_empty() {
        return Err(refuse(
            entry,
            "UID",
            "",
            phrase!("it has no number to tell it from others by"),
            phrase!("Export the calendar again."),
        ));
    }
    for occasion in [Occasion::Phase, Occasion::MandateEnd, Occasion::Anniversary, Occasion::Review] {
        let word = category(occasion);
        if has(word) {
            let why = phrase!("it follows from another record and is none of its own");
            return Err(refuse(
                entry,
                "CATEGORIES",
                word,
                why,
                phrase!("Change the election, mission, crisis or agreement itself."),
            ));
        }
    }
    let own = entry.uid.strip_suffix("@sitroom");
    let noun = if entry.task || has(category(Occasion::Commitment)) { Noun::Commitment } else { Noun::Election };
    match own.map(str::parse) {
        Some(Ok(id)) => Ok((id, noun)),
        Some(Err(_)) => {
            let why = phrase!("it is the second round of an election that has an entry of its own");
            Err(refuse(entry, "UID", &entry.uid, why, phrase!("Change the election itself.")))
        }
        None => Ok((number_of(&entry.uid), noun)),
    }
}

/// Returns the number of a record by the number of an entry that others gave.
fn number_of(uid: &str) -> RecordId {
    let hash = blake3::hash(format!("calendar {uid}").as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.as_bytes()[..16]);
    RecordId(u128::from_be_bytes(bytes))
}

/// Returns what is to be stored: the record that is there with what the file says anew, or a new one.
fn joined(
    entry: &CalendarEntry,
    noun: Noun,
    there: Option<&StoredRecord>,
    versions: Vec<StoredRecord>,
    file_name: &str,
) -> Result<Record, Refusal> {
    let Some(there) = there else { return whole(said(entry, noun, file_name)?, entry) };
    if there.record.noun != noun {
        let why = kept!("it is one of the {} here", there.record.noun.many());
        return Err(refuse(
            entry,
            "CATEGORIES",
            &entry.categories.join(","),
            &why,
            phrase!("Give it the category of its noun."),
        ));
    }
    let mut record = there.record.clone();
    // The version that a file brought last: what the file says as it did then is nothing new.
    let before = versions.into_iter().find(|version| version.stamp.run.is_some());
    let said = said_of_known(entry, noun, file_name, before.is_none())?;
    for (field, value) in said.values {
        let same_days = value.as_days().is_some() && record.days(&field) == value.as_days();
        let known = before.as_ref().is_some_and(|before| before.record.get(&field) == Some(&value));
        if !same_days && !known && record.get(&field) != Some(&value) {
            record.values.insert(field, value);
            // What the file says anew is marked as the file marks it.
            record.marking = there.record.marking.max(said.marking);
        }
    }
    whole(record, entry)
}

/// Returns what an entry says of a record that is there: of one that was made here only its title and its days.
fn said_of_known(entry: &CalendarEntry, noun: Noun, file_name: &str, own: bool) -> Result<Record, Refusal> {
    let mut record = said(entry, noun, file_name)?;
    if own {
        record.values.retain(|field, _| ["name", "day", "due"].contains(&field.as_str()));
    }
    Ok(record)
}

fn whole(record: Record, entry: &CalendarEntry) -> Result<Record, Refusal> {
    match record.check() {
        Ok(()) => Ok(record),
        Err(complaint) => Err(told(entry, &complaint)),
    }
}

fn told(entry: &CalendarEntry, complaint: &Complaint) -> Refusal {
    let (property, remedy) = match complaint.field.as_str() {
        "name" => ("SUMMARY", phrase!("Give it a title.")),
        "owner" => ("ORGANIZER", phrase!("Name who promised it as the organizer.")),
        "countries" => ("LOCATION", phrase!("Write the country as its place.")),
        "day" | "due" => ("DTSTART", phrase!("Give it a day.")),
        _ => ("", phrase!("Mend the entry.")),
    };
    let why = format!("{} – {}", complaint.field, complaint.reason);
    refuse(entry, property, "", &why, remedy)
}

/// Returns what an entry says, as its noun holds it.
fn said(entry: &CalendarEntry, noun: Noun, file_name: &str) -> Result<Record, Refusal> {
    let mut record = Record::new(noun);
    record.marking = marking(&entry.class);
    let days = entry.days.map(|days| when(days, &entry.certainty));
    let countries: Vec<Iso3> = countries(entry);
    let mut fields: Vec<(&str, Json)> = vec![
        ("name", json!(entry.summary.trim_start_matches("EXERCISE: "))),
        ("countries", json!(countries)),
        ("note", json!(if entry.uid.ends_with("@sitroom") { "" } else { &entry.description })),
        ("sources", json!([{"source": file_name}])),
    ];
    if noun == Noun::Election {
        let words = format!("{} {}", entry.summary, entry.categories.join(" ")).to_lowercase();
        fields.extend([("day", json!(days)), ("kind", json!(kind(&words)))]);
        if entry.status == "CANCELLED" {
            fields.push(("state", json!("cancelled")));
        }
    } else {
        let state = match entry.status.as_str() {
            "COMPLETED" => "done",
            "CANCELLED" => "withdrawn",
            _ => "open",
        };
        fields.extend([("due", json!(days)), ("owner", json!(entry.person)), ("state", json!(state))]);
    }
    for (name, value) in fields {
        record.set(name, &value).map_err(|complaint| told(entry, &complaint))?;
    }
    Ok(record)
}

fn when((first, last): (Day, Day), certainty: &str) -> When {
    let certainty = match certainty {
        "about" => Certainty::About,
        _ if first == last => Certainty::Day,
        _ => Certainty::Within,
    };
    let text = if first == last { first.to_string() } else { format!("{first} – {last}") };
    When { first, last, certainty, text }
}

/// Returns the marking of an access class; what nobody marked counts as the highest.
fn marking(class: &str) -> Marking {
    match class {
        "PUBLIC" => Marking::Unclassified,
        "CONFIDENTIAL" => Marking::Confidential,
        _ => Marking::StrictlyConfidential,
    }
}

/// Returns the kind of an election by a word that names it; `other` where none does.
fn kind(words: &str) -> &'static str {
    const NAMED: [(&str, &[&str]); 6] = [
        ("referendum", &["referendum", "référendum", "референдум"]),
        ("constituent_assembly", &["constituent", "constituante", "constituyente"]),
        ("presidential", &["president", "présiden", "президент"]),
        ("parliamentary", &["parliament", "legislative", "législati", "legislativa", "парламент"]),
        ("local", &["local", "municipal", "communal", "regional", "régional"]),
        ("general", &["general election", "élections générales", "elecciones generales"]),
    ];
    NAMED.iter().find(|(_, named)| named.iter().any(|one| words.contains(one))).map_or("other", |(kind, _)| kind)
}

/// Returns the countries that an entry names: in the field of Sitroom, as its place, among its categories, or in its title.
fn countries(entry: &CalendarEntry) -> Vec<Iso3> {
    let by_code = |code: &String| code.parse().ok().filter(|iso3| find_by_iso3(*iso3).is_some());
    let of = |text: &str| find_by_name(text).and_then(|index| Some(index.country()?.iso3));
    let coded: Vec<Iso3> = entry.countries.iter().filter_map(by_code).collect();
    if !coded.is_empty() {
        return coded;
    }
    let whole = of(&entry.location);
    let parts = || entry.location.split([',', ';', '|']).filter_map(|part| of(part.trim()));
    let found: Vec<Iso3> =
        whole.into_iter().chain(parts()).chain(entry.categories.iter().filter_map(|one| of(one))).collect();
    let found = if found.is_empty() { named_in(&entry.summary, &of) } else { found };
    let mut seen = BTreeSet::new();
    found.into_iter().filter(|iso3| seen.insert(*iso3)).collect()
}

/// Returns the countries whose names stand in a title, the longest name at each word.
fn named_in(title: &str, of: &impl Fn(&str) -> Option<Iso3>) -> Vec<Iso3> {
    const LONGEST: usize = 5;
    let words: Vec<&str> = title.split_whitespace().collect();
    let (mut at, mut found) = (0, Vec::new());
    while at < words.len() {
        let longest = LONGEST.min(words.len() - at);
        let hit = (1..=longest).rev().find_map(|length| Some((length, of(&words[at..at + length].join(" "))?)));
        found.extend(hit.map(|(_, iso3)| iso3));
        at += hit.map_or(1, |(length, _)| length);
    }
    found
}

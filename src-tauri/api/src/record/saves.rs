//! Stores changes of records: all of a step, or nothing.
//!
//! A change names the version that it rests on. When somebody else changed the record meanwhile, what they changed elsewhere
//! stays and the change joins it; what both changed differently is laid side by side for a person, and nothing is stored.

use sitroom_domain::record::{Complaint, marked_field};
use sitroom_domain::say::retold;
use sitroom_domain::{Noun, Record, RecordId, phrase, say};
use sitroom_ingest::record::{Links, link_titles_needed, read_entry, stored_form, stored_mark, title_of};
use sitroom_store::{Put, Stamped, Store, StoredRecord};

use super::cards::{cards, titles};
use super::{author, merge, reasons};
use crate::contract::fault::Fault;
use crate::contract::record::{FieldComplaint, RecordChange, Saved};
use crate::desk::{Desk, Room};

/// How often a change is joined anew when others write at the same moment.
const TRIES: usize = 4;

/// Finds records by number or by title: those that are stored, and those that are stored in the same step.
pub(crate) struct StoreLinks<'a> {
    store: &'a Store,
    coming: &'a [RecordChange],
}

impl<'a> StoreLinks<'a> {
    /// Finds what is stored.
    pub(crate) fn of(store: &'a Store) -> Self {
        Self { store, coming: &[] }
    }
}

impl Links for StoreLinks<'_> {
    fn find(&self, noun: Noun, text: &str) -> Option<RecordId> {
        let Ok(id) = text.parse::<RecordId>() else {
            return self.store.find_record_by_title(noun, text.trim()).ok().flatten();
        };
        let comes = self.coming.iter().any(|change| change.id == id && change.noun == noun && !change.delete);
        let stored = || self.store.find_record(id).ok().flatten();
        (comes || stored().is_some_and(|stored| stored.record.noun == noun && !stored.deleted)).then_some(id)
    }
}

/// A change that was joined with what is there.
pub(super) struct Joined {
    pub(super) id: RecordId,
    pub(super) base: Option<u32>,
    /// `None` where the record is deleted.
    pub(super) record: Option<Record>,
    reason: String,
}

impl Desk {
    /// Stores changes of records in one step.
    pub fn save_records(&self, changes: &[RecordChange]) -> Result<Saved, Fault> {
        let room = self.room();
        room.refuse_after_mission()?;
        room.open_casebook()?;
        for _ in 0..TRIES {
            let mut joined = Vec::with_capacity(changes.len());
            let mut refused = Saved { cards: Vec::new(), clashes: Vec::new(), complaints: Vec::new() };
            for change in changes {
                match join(&room.store, change, changes)? {
                    Outcome::Joined(one) => joined.push(one),
                    Outcome::Clash(clashes) => refused.clashes.extend(clashes),
                    Outcome::Complaint(complaint) => refused.complaints.push(complaint),
                }
            }
            if !refused.clashes.is_empty() || !refused.complaints.is_empty() {
                return Ok(refused);
            }
            if write(&room.store, &joined)? {
                let ids: Vec<RecordId> = joined.iter().map(|one| one.id).collect();
                let cards = cards(&room.store, room.store.list_records_by_id(&ids)?)?;
                return Ok(Saved { cards, ..refused });
            }
        }
        Err(Fault::refused(
            say!("Others change this record again and again."),
            say!("Try again in a moment; what you wrote is kept."),
        ))
    }
}

impl Desk {
    /// Makes a record say again what it said in a version, also when it was deleted since. The versions between are kept, and
    /// so is the higher of the two markings, of each field too: lowering one wants a reason of its own.
    pub fn restore_record(&self, id: RecordId, version: u32) -> Result<Saved, Fault> {
        let room = self.room();
        room.refuse_after_mission()?;
        let there = room.store.find_record(id)?.ok_or_else(|| Fault::unknown(phrase!("This record")))?;
        let old = version_at(&room.store, &there, version)?.ok_or_else(|| Fault::unknown(phrase!("This version")))?;
        let reason = format!("version {version} again");
        let marking = old.record.marking.max(there.record.marking);
        let mut record = Record { marking, ..old.record };
        record.mark_at_least_as(&there.record);
        let joined = [Joined { id, base: Some(there.version), record: Some(record), reason }];
        if !write(&room.store, &joined)? {
            return Err(Fault::refused(
                say!("Somebody else changed this record at this moment."),
                say!("Look at it and try again."),
            ));
        }
        let cards = cards(&room.store, room.store.list_records_by_id(&[id])?)?;
        Ok(Saved { cards, clashes: Vec::new(), complaints: Vec::new() })
    }
}

impl Room {
    /// Returns a record that is written and not stored, from values as people write them.
    pub(crate) fn written_record(
        &self,
        noun: Noun,
        values: &serde_json::Map<String, serde_json::Value>,
    ) -> Result<StoredRecord, Fault> {
        let links = StoreLinks::of(&self.store);
        let entries = read_entry(noun, values, &links, &mut |_| RecordId(0)).map_err(|wrong| {
            Fault::refused(format!("{}: {}.", wrong.field, retold(&wrong.reason)), say!("Please {}.", wrong.remedy))
        })?;
        let Some(entry) = entries.into_iter().next() else { return Err(Fault::unknown(phrase!("This record"))) };
        let title = title_of(&entry.record, &titles(&self.store, link_titles_needed(&entry.record))?);
        let stamp = Stamped { who: String::new(), changed_at: String::new(), reason: String::new(), run: None };
        Ok(StoredRecord { id: entry.id, version: 0, deleted: false, title, record: entry.record, stamp })
    }
}

enum Outcome {
    Joined(Joined),
    Clash(Vec<crate::contract::record::Clash>),
    Complaint(FieldComplaint),
}

fn join(store: &Store, change: &RecordChange, coming: &[RecordChange]) -> Result<Outcome, Fault> {
    let there = store.find_record(change.id)?;
    if there.as_ref().is_some_and(|there| there.record.noun != change.noun) {
        return Err(Fault::refused(say!("This record is of another noun."), say!("Reload it and change it there.")));
    }
    let base = match (&there, change.base) {
        (Some(there), Some(base)) if there.version != base => version_at(store, there, base)?,
        _ => None,
    };
    let values = match understood(&StoreLinks { store, coming }, change, there.as_ref()) {
        Ok(values) => values,
        Err(complaint) => return Ok(Outcome::Complaint(told(change.id, complaint))),
    };
    if let (Some(there), Some(base)) = (&there, &base) {
        let clashes = merge::clashes(change, &values, base, there);
        if !clashes.is_empty() {
            return Ok(Outcome::Clash(clashes));
        }
    }
    match applied(change, &values, there.as_ref()) {
        Ok(record) => Ok(Outcome::Joined(Joined {
            id: change.id,
            base: there.map(|there| there.version),
            record,
            reason: change.reason.clone(),
        })),
        Err(complaint) => Ok(Outcome::Complaint(told(change.id, complaint))),
    }
}

/// Returns the version that a change rests on, where it is not the present one.
fn version_at(store: &Store, there: &StoredRecord, base: u32) -> Result<Option<StoredRecord>, Fault> {
    let versions = store.list_record_versions(there.id)?;
    let found = versions.into_iter().find(|version| version.version == base);
    found.map(Some).ok_or_else(|| {
        Fault::refused(
            say!("The version that this change rests on is not there."),
            say!("Reload the record and change it again."),
        )
    })
}

/// Returns the changed values in stored form.
fn understood(
    links: &StoreLinks<'_>,
    change: &RecordChange,
    there: Option<&StoredRecord>,
) -> Result<serde_json::Map<String, serde_json::Value>, Complaint> {
    let sheet = change.noun.sheet();
    let mut countries: Vec<_> = there.map(|there| there.record.countries().into_iter().collect()).unwrap_or_default();
    let mut values = serde_json::Map::new();
    let mut named: Vec<_> = change.values.iter().collect();
    named.sort_by_key(|(name, _)| name.as_str() != "countries");
    for (name, json) in named {
        let value = match sheet.find_field(name) {
            Some(field) => stored_form(field, json, &countries, links)?,
            None if marked_field(name).is_some() => stored_mark(name, json)?,
            None => json.clone(),
        };
        if name == "countries" {
            countries = serde_json::from_value(value.clone()).unwrap_or_default();
        }
        values.insert(name.clone(), value);
    }
    Ok(values)
}

/// Returns the record with a change applied; `None` where it is deleted.
fn applied(
    change: &RecordChange,
    values: &serde_json::Map<String, serde_json::Value>,
    there: Option<&StoredRecord>,
) -> Result<Option<Record>, Complaint> {
    if change.delete {
        return Ok(None);
    }
    let mut record = there.map_or_else(|| Record::new(change.noun), |there| there.record.clone());
    for (name, json) in values {
        record.set(name, json)?;
    }
    if let Some(marking) = change.marking {
        record.marking = marking;
    }
    if let Some(lowered) = there.and_then(|there| record.lowered_since(&there.record))
        && change.reason.trim().is_empty()
    {
        return Err(Complaint::new(&lowered, phrase!("it is lowered without a reason"), phrase!("say why")));
    }
    record.check()?;
    reasons::check(there.map(|there| &there.record), &record)?;
    Ok(Some(record))
}

fn told(id: RecordId, complaint: Complaint) -> FieldComplaint {
    FieldComplaint { id, field: complaint.field, reason: retold(&complaint.reason), remedy: retold(&complaint.remedy) }
}

/// Writes what was joined; tells whether nobody else was faster.
fn write(store: &Store, joined: &[Joined]) -> Result<bool, Fault> {
    let needed = joined.iter().filter_map(|one| one.record.as_ref()).flat_map(link_titles_needed);
    let mut known = titles(store, needed)?;
    for one in joined {
        if let Some(record) = &one.record {
            known.insert(one.id, title_of(record, &known));
        }
    }
    let mut writer = store.begin_records(author(""))?;
    for one in joined {
        // Why one record was changed may be marked higher than another that is changed in the same step.
        writer.because(&one.reason);
        let put = match (&one.record, one.base) {
            (Some(record), base) => writer.put(one.id, base, &title_of(record, &known), record)?,
            (None, Some(base)) => writer.delete(one.id, base)?,
            (None, None) => continue,
        };
        if matches!(put, Put::Overtaken { .. }) {
            return Ok(false);
        }
    }
    writer.commit()?;
    Ok(true)
}

//! The record: its catalog, its lists, its pages, and what is changed in it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use sitroom_domain::record::Noun;
use sitroom_domain::{Area, Marking, RecordId};
use ts_rs::TS;

/// The nouns of the record, and what forms are made of.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Catalog {
    /// In the order that they are listed in.
    pub nouns: Vec<NounCard>,
}

/// A noun with its fields.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NounCard {
    /// The noun.
    pub noun: Noun,
    /// Its word in the plural, under which its records stand in the object of another.
    pub many: String,
    /// Its fields in the order of the form.
    pub fields: Vec<FieldCard>,
    /// The columns that a table shows first.
    pub columns: Vec<String>,
    /// The field with its first day; empty where it has none.
    pub since: String,
    /// The field with its last day; empty where it has none.
    pub until: String,
    /// What belongs to it.
    pub children: Vec<ChildCard>,
    /// How many records there are.
    pub count: u32,
}

/// What belongs to a noun.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChildCard {
    /// The noun.
    pub noun: Noun,
    /// Its field that names the record it belongs to.
    pub field: String,
}

/// A field of a noun.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FieldCard {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: FieldForm,
    /// What can be chosen; empty where the field is no choice.
    pub choices: Vec<String>,
    /// The noun of the records that it names, if it names any.
    pub target: Option<Noun>,
    /// Whether it must be filled.
    pub required: bool,
    /// Whether it may be marked higher than its record; its marking stands among the values, as `marking.` and its name.
    pub markable: bool,
}

/// What a field holds, by which the form decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the kinds are described at `sitroom_domain::record::FieldKind`")]
pub enum FieldForm {
    Text,
    Prose,
    Words,
    When,
    Moment,
    Countries,
    Place,
    Places,
    Choice,
    Choices,
    Number,
    Money,
    Flag,
    Link,
    Links,
    Citations,
}

/// A record as it stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RecordCard {
    /// Its number, 32 hexadecimal digits.
    #[ts(type = "string")]
    pub id: RecordId,
    /// Its noun.
    pub noun: Noun,
    /// 1, and more with each change.
    pub version: u32,
    /// Whether it was deleted.
    pub deleted: bool,
    /// Its marking.
    pub marking: Marking,
    /// Its title.
    pub title: String,
    /// What its fields hold, in stored form; a field that holds nothing is absent.
    #[ts(type = "Record<string, unknown>")]
    pub values: Map<String, Json>,
    /// The titles of the records that it names, by their numbers.
    pub titles: BTreeMap<String, String>,
    /// Who wrote this version.
    pub who: String,
    /// When, RFC 3339.
    pub changed_at: String,
    /// Why; empty where nobody said.
    pub reason: String,
}

/// What a list is ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RecordSort {
    /// First day; those without come last.
    #[default]
    Day,
    /// Title.
    Title,
    /// When it was changed last.
    Changed,
}

/// Which records of a noun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecordListRequest {
    /// The noun.
    pub noun: Noun,
    /// Where; divisions and cells count as everywhere.
    #[serde(default)]
    pub area: Area,
    /// That last until this day or go on after it, YYYY-MM-DD.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub since: Option<sitroom_domain::Day>,
    /// That begin on this day or before it.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub until: Option<sitroom_domain::Day>,
    /// Words that it must hold.
    #[serde(default)]
    pub text: String,
    /// The deleted ones instead of the others.
    #[serde(default)]
    pub deleted: bool,
    /// Order.
    #[serde(default)]
    pub sort: RecordSort,
    /// Newest, or last in the alphabet, first.
    #[serde(default)]
    pub descending: bool,
    /// Records to pass over.
    #[serde(default)]
    pub offset: u32,
    /// Records to return, 1000 at most.
    pub limit: u32,
}

/// Part of a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RecordPage {
    /// Records of the whole list.
    pub total: u32,
    /// Records that a period leaves out because nobody knows their day. They are not zero.
    pub undated: u32,
    /// How many an area leaves out because nobody says which country they are of.
    pub unplaced: u32,
    /// The part.
    pub rows: Vec<RecordCard>,
}

/// A record with all that hangs on it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RecordDetail {
    /// The record.
    pub card: RecordCard,
    /// What belongs to it, by noun and day.
    pub children: Vec<RecordCard>,
    /// Other records that name it, those that it shows at most.
    pub linking: Vec<RecordCard>,
    /// How many more name it or belong to it.
    pub more: u32,
    /// Its versions, the present one first.
    pub versions: Vec<RecordVersion>,
}

/// One version of a record.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RecordVersion {
    /// Its number.
    pub version: u32,
    /// Whether the record was deleted by it.
    pub deleted: bool,
    /// Its marking.
    pub marking: Marking,
    /// What its fields held.
    #[ts(type = "Record<string, unknown>")]
    pub values: Map<String, Json>,
    /// Who wrote it.
    pub who: String,
    /// When, RFC 3339.
    pub changed_at: String,
    /// Why.
    pub reason: String,
}

/// A change of one record. Only what changed is in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RecordChange {
    /// The record's number; a new one is given by whoever makes it, at random.
    #[ts(type = "string")]
    pub id: RecordId,
    /// Its noun.
    pub noun: Noun,
    /// The version that was read before the change; none for a new record.
    pub base: Option<u32>,
    /// Fields that changed, as people write them or in stored form; `null` empties a field.
    #[ts(type = "Record<string, unknown>")]
    pub values: Map<String, Json>,
    /// The marking, where it changed.
    pub marking: Option<Marking>,
    /// Whether the record is deleted.
    #[serde(default)]
    pub delete: bool,
    /// Why; needed where the marking is lowered.
    #[serde(default)]
    pub reason: String,
}

/// What came of a step of changes: all of it was stored, or nothing.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Saved {
    /// The records as they stand now; empty where there is a clash.
    pub cards: Vec<RecordCard>,
    /// What somebody else changed meanwhile, for a person to decide. Nothing was stored.
    pub clashes: Vec<Clash>,
    /// Values that cannot be kept as they are. Nothing was stored.
    pub complaints: Vec<FieldComplaint>,
}

/// One field that two people changed differently.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Clash {
    /// The record.
    #[ts(type = "string")]
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// The field; `marking` and `deleted` stand for those.
    pub field: String,
    /// What it held when the change began.
    #[ts(type = "unknown")]
    pub before: Json,
    /// What it holds now.
    #[ts(type = "unknown")]
    pub theirs: Json,
    /// What was to be stored.
    #[ts(type = "unknown")]
    pub mine: Json,
    /// Who changed it meanwhile.
    pub who: String,
    /// When, RFC 3339.
    pub changed_at: String,
    /// The version that is there now: a change on it is stored.
    pub version: u32,
}

/// A value that cannot be kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FieldComplaint {
    /// The record.
    #[ts(type = "string")]
    pub id: RecordId,
    /// The field.
    pub field: String,
    /// What is wrong, with the value.
    pub reason: String,
    /// What to do.
    pub remedy: String,
}

/// What a text was understood as.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Understood {
    /// In stored form.
    #[ts(type = "unknown")]
    pub value: Json,
    /// In words, to show under the field; empty where it says no more than what was written.
    pub shown: String,
}

/// One way to complete what was begun.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Suggestion {
    /// In stored form.
    #[ts(type = "unknown")]
    pub value: Json,
    /// What is shown.
    pub text: String,
    /// What tells it from others alike.
    pub hint: String,
}

/// A draft as it was left.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Draft {
    /// Its name.
    pub name: String,
    /// What was written, as the form keeps it.
    #[ts(type = "unknown")]
    pub content: Json,
    /// When, RFC 3339.
    pub saved_at: String,
}

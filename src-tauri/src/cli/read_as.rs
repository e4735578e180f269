//! How a table was read: the noun, which columns went where, which were left, and what is odd.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Serialize;
use sitroom_api::contract::table::{TableColumn, TableLook};
use sitroom_domain::{FieldSource, Mapping, say};

/// How many columns a sentence names.
pub(crate) const COLUMNS_NAMED: usize = 12;

/// How a table was read.
#[derive(Debug, Serialize)]
pub(crate) struct ReadAs {
    noun: &'static str,
    /// The columns of each field.
    fields: BTreeMap<String, Vec<String>>,
    /// The columns that are read as markings.
    markings: Vec<String>,
    /// The columns that no field takes.
    unused: Vec<String>,
    notes: Vec<String>,
}

impl ReadAs {
    /// Returns it by the mapping and, where the table was looked at, by what was seen.
    pub(crate) fn of(mapping: &Mapping, look: Option<&TableLook>) -> Self {
        let columns_of = |source: &FieldSource| {
            let point = [&source.longitude, &source.latitude].into_iter().filter(|name| !name.is_empty());
            source.columns.iter().chain(point).cloned().collect::<Vec<String>>()
        };
        let fields: BTreeMap<String, Vec<String>> =
            mapping.fields.iter().map(|(field, source)| (field.clone(), columns_of(source))).collect();
        let used: BTreeSet<&String> = fields.values().flatten().chain(&mapping.key).collect();
        let all = look.map(|look| look.columns.as_slice()).unwrap_or_default();
        let (markings, others): (Vec<&TableColumn>, Vec<&TableColumn>) =
            all.iter().partition(|column| column.is_marking);
        let markings = markings.into_iter().map(|column| column.name.clone()).collect();
        let unused =
            others.into_iter().map(|column| &column.name).filter(|name| !used.contains(name)).cloned().collect();
        let mut notes = look.map(|look| look.notes.clone()).unwrap_or_default();
        if mapping.key.is_empty() {
            notes.push(
                say!("No column tells a row from all others, so all its cells do: a row that is corrected later comes in as a \
                 second record. Name such columns under “key” in a mapping, or undo this run before the corrected table."),
            );
        }
        Self { noun: mapping.noun.many(), fields, markings, unused, notes }
    }

    /// Returns it in sentences, a line each.
    pub(crate) fn lines(&self) -> String {
        let fields: Vec<String> =
            self.fields.iter().map(|(field, columns)| format!("{field} ← {}", columns.join(" + "))).collect();
        let mut text = say!("Read as {}: {}.\n", self.noun, fields.join(", "));
        if !self.markings.is_empty() {
            let _ = writeln!(text, "{}", say!("Read as markings: {}.", self.markings.join(", ")));
        }
        if !self.unused.is_empty() {
            let named: Vec<&str> = self.unused.iter().map(String::as_str).take(COLUMNS_NAMED).collect();
            let more = self.unused.len() - named.len();
            let more = if more > 0 { say!(" and {more} more") } else { String::new() };
            let _ = writeln!(text, "{}", say!("Not read: {}{more}.", named.join(", ")));
        }
        self.notes.iter().fold(text, |text, note| text + note + "\n")
    }
}

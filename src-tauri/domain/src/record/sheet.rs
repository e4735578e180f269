//! A sheet: the fields of a noun, and the nouns that belong to it.

use crate::record::{Field, FieldKind, Noun};

/// A noun whose records belong to a record of another, and are written in its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Child {
    /// The noun, for example the visits of an engagement.
    pub noun: Noun,
    /// Its field that names the record it belongs to.
    pub field: &'static str,
}

/// What a noun holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheet {
    /// The noun.
    pub noun: Noun,
    /// Its own fields, in the order of the form; [`Sheet::fields`] adds those that all nouns have.
    pub own: &'static [Field],
    /// The fields that a title is made of, the first that are filled, at most two.
    pub title: &'static [&'static str],
    /// The field with its first day; empty where it has none.
    pub since: &'static str,
    /// The field with its last day; empty where it has none.
    pub until: &'static str,
    /// The columns that a table shows first.
    pub columns: &'static [&'static str],
    /// What belongs to it.
    pub children: &'static [Child],
}

/// What every noun has at the end of its form.
const EVERYWHERE: [Field; 2] = [
    Field::of("note", FieldKind::Prose).aka(&["notes", "comment", "comments", "remarks"]),
    Field::of("sources", FieldKind::Citations).aka(&["source", "reference", "references", "citation"]),
];

impl Sheet {
    /// Returns all fields in the order of the form.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> {
        self.own.iter().chain(&EVERYWHERE)
    }

    /// Returns a field by its name.
    pub fn find_field(&self, name: &str) -> Option<&'static Field> {
        self.fields().find(|field| field.name == name)
    }

    /// Returns the field of the title that names another record, with whose title this one begins; `None` where a title is made of
    /// the record's own words.
    #[must_use]
    pub fn title_link(&self) -> Option<&'static Field> {
        let mut fields = self.title.iter().filter_map(|name| self.find_field(name));
        fields.find(|field| matches!(field.kind, FieldKind::Link(_)))
    }
}

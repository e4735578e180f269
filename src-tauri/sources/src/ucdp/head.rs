//! The head of the table: which column of the file is which column of UCDP.

use super::columns::{COLUMNS, Column, Form, OFFICIAL, WIDTH, find, find_tag, fold};
use super::number::{Whole, degrees_e7, whole};
use super::{date, kind};
use sitroom_domain::phrase;

use crate::{RawRow, SourceError};

/// Where each column stands in the file.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    slots: [Option<u16>; WIDTH],
    /// The columns of the file, by their own names.
    pub(crate) names: Vec<String>,
}

/// What no event can do without, in words.
const NEEDED: [(&[&[Column]], &str); 3] = [
    (&[&[Column::Id]], phrase!("the id of the event (id)")),
    (&[&[Column::DateStart], &[Column::DateEnd]], phrase!("the day (date_start)")),
    (
        &[
            &[Column::Latitude, Column::Longitude],
            &[Column::GeomWkt],
            &[Column::Adm1],
            &[Column::Country],
            &[Column::CountryId],
            &[Column::Iso3],
        ],
        phrase!("the place (latitude and longitude, or country)"),
    ),
];

impl Head {
    /// The official columns in their order, for files that have no head and for records with names.
    pub(crate) fn official(width: usize) -> Self {
        let mut slots = [None; WIDTH];
        for (column, slot) in slots.iter_mut().enumerate().take(width) {
            *slot = Some(column as u16);
        }
        Self { slots, names: COLUMNS[..width].iter().map(|facts| facts.name.to_owned()).collect() }
    }

    /// Returns the head that a row is, or `None` when too few of its fields are names of columns.
    pub(crate) fn of_row(row: &RawRow) -> Option<Self> {
        let mut slots: [Option<u16>; WIDTH] = [None; WIDTH];
        let mut exact = [false; WIDTH];
        let names: Vec<String> = row.fields().map(|field| String::from_utf8_lossy(field).trim().to_owned()).collect();
        for (at, name) in names.iter().enumerate().take(usize::from(u16::MAX)) {
            if let Some((column, official)) = find(name)
                && (slots[column].is_none() || (official && !exact[column]))
            {
                slots[column] = Some(at as u16);
                exact[column] = official;
            }
        }
        let known = slots.iter().flatten().count();
        (known >= 3 && known * 4 >= names.iter().filter(|name| !name.is_empty()).count())
            .then_some(Self { slots, names })
    }

    /// Refuses a head that lacks what no event can do without.
    pub(crate) fn check(&self) -> Result<(), SourceError> {
        let has = |choice: &&[Column]| choice.iter().all(|column| self.slots[*column as usize].is_some());
        let missing: Vec<&str> =
            NEEDED.iter().filter(|(choices, _)| !choices.iter().any(has)).map(|(_, what)| *what).collect();
        if missing.is_empty() {
            Ok(())
        } else {
            Err(wrong_columns(&missing.join(", "), self.names.iter().map(String::as_str)))
        }
    }

    /// Returns the position of a column in the file.
    pub(crate) fn slot(&self, column: usize) -> Option<usize> {
        self.slots[column].map(usize::from)
    }

    /// Returns the column at a position of the file.
    pub(crate) fn column_at(&self, at: usize) -> Option<usize> {
        self.slots.iter().position(|slot| *slot == Some(at as u16))
    }

    /// Returns how many columns the file has, empty names at the end not counted.
    pub(crate) fn width(&self) -> usize {
        self.names.iter().rposition(|name| !name.is_empty()).map_or(0, |last| last + 1)
    }

    /// Takes a row of tags for columns whose names are not known; tells whether the row was one.
    pub(crate) fn take_tags(&mut self, row: &RawRow) -> bool {
        if !is_tag_row(row) {
            return false;
        }
        for (at, field) in row.fields().enumerate().take(usize::from(u16::MAX)) {
            if self.column_at(at).is_some() {
                continue;
            }
            if let Some(column) = find_tag(&String::from_utf8_lossy(field)) {
                self.slots[column].get_or_insert(at as u16);
            }
        }
        true
    }

    /// Tells whether a row repeats the head.
    pub(crate) fn is_repeated_by(&self, row: &RawRow) -> bool {
        let Some(slot) = self.slot(Column::Id as usize) else { return false };
        let first = row.field(slot);
        if first.is_empty() || first[0].is_ascii_digit() {
            return false;
        }
        let same = row
            .fields()
            .zip(&self.names)
            .filter(|(field, name)| !field.is_empty() && fold(&String::from_utf8_lossy(field)) == fold(name))
            .count();
        same * 2 > self.width()
    }
}

/// Tells whether a row is one of tags of the Humanitarian Exchange Language.
pub(crate) fn is_tag_row(row: &RawRow) -> bool {
    let mut tags = 0;
    for field in row.fields().map(<[u8]>::trim_ascii).filter(|field| !field.is_empty()) {
        if field[0] != b'#' || super::number::is_formula_error(field) {
            return false;
        }
        tags += 1;
    }
    tags >= 2
}

/// Returns the head of tags alone, for a table whose own names are not known.
pub(crate) fn of_tags(names: &RawRow, tags: &RawRow) -> Option<Head> {
    let names = names.fields().map(|field| String::from_utf8_lossy(field).trim().to_owned()).collect();
    let mut head = Head { slots: [None; WIDTH], names };
    head.take_tags(tags);
    (head.slots.iter().flatten().count() >= 3).then_some(head)
}

/// Tells whether a row is an event in the order of the codebook, so that the file has no head.
pub(crate) fn is_official_row(row: &RawRow) -> bool {
    let at = |column: Column| row.field(column as usize).trim_ascii();
    (OFFICIAL - 2..=OFFICIAL + 1).contains(&row.len())
        && matches!(whole(at(Column::Id)), Whole::Value(1..))
        && matches!(whole(at(Column::Year)), Whole::Value(1900..=2199))
        && kind::read(at(Column::TypeOfViolence)).is_some()
        && matches!(degrees_e7(at(Column::Latitude)), Ok(Some(_)))
        && matches!(degrees_e7(at(Column::Longitude)), Ok(Some(_)))
        && !matches!(date::read(at(Column::DateStart)), date::Written::Unreadable | date::Written::Empty)
        && COLUMNS[Column::DateStart as usize].form == Form::Date
}

/// Says which columns are missing and what was seen instead.
pub(crate) fn wrong_columns<'n>(missing: &str, seen: impl Iterator<Item = &'n str>) -> SourceError {
    let mut shown: Vec<String> =
        seen.filter(|name| !name.is_empty()).take(9).map(|name| name.chars().take(40).collect()).collect();
    if shown.len() == 9 {
        "…".clone_into(&mut shown[8]);
    }
    let seen = if shown.is_empty() { phrase!("no names at all").to_owned() } else { shown.join(", ") };
    SourceError::WrongColumns { missing: missing.to_owned(), seen }
}

/// The sentence for a table in which no head was found.
pub(crate) fn no_head(first: Option<&RawRow>) -> SourceError {
    let missing: Vec<&str> = NEEDED.iter().map(|(_, what)| *what).collect();
    let seen: Vec<String> = first
        .map(|row| row.fields().map(|field| String::from_utf8_lossy(field).into_owned()).collect())
        .unwrap_or_default();
    wrong_columns(&missing.join(", "), seen.iter().map(String::as_str))
}

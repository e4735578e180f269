//! The country that a row names: by Gleditsch–Ward number, by alpha-3 code, by name.

use std::collections::HashMap;

use sitroom_domain::CountryIndex;
use sitroom_domain::country::{find_by_gw, find_by_iso3, find_by_name};

use super::number::{Whole, whole};

/// Remembers what was looked up.
#[derive(Debug, Default)]
pub(crate) struct CountryMemo {
    numbers: HashMap<u16, Option<CountryIndex>>,
    names: HashMap<Vec<u8>, Option<CountryIndex>>,
    last: Option<(Vec<u8>, Option<CountryIndex>)>,
}

/// Beyond so many names the file makes them up, and remembering does not pay.
const NAMES_MAX: usize = 10_000;

impl CountryMemo {
    /// Returns the country of a number.
    pub(crate) fn by_number(&mut self, field: &[u8]) -> Option<CountryIndex> {
        let Whole::Value(number) = whole(field) else { return None };
        let number = u16::try_from(number).ok()?;
        *self.numbers.entry(number).or_insert_with(|| find_by_gw(number))
    }

    /// Returns the country of an alpha-3 code or a name.
    pub(crate) fn by_name(&mut self, field: &[u8]) -> Option<CountryIndex> {
        if field.is_empty() {
            return None;
        }
        if let Some((_, found)) = self.last.as_ref().filter(|(name, _)| name == field) {
            return *found;
        }
        let found = self.names.get(field).copied().unwrap_or_else(|| look_up(field));
        if self.names.len() < NAMES_MAX {
            self.names.insert(field.to_vec(), found);
        }
        self.last = Some((field.to_vec(), found));
        found
    }
}

fn look_up(field: &[u8]) -> Option<CountryIndex> {
    let text = String::from_utf8_lossy(field);
    let by_code = text.trim().parse().ok().and_then(find_by_iso3);
    by_code.or_else(|| find_by_name(&text))
}

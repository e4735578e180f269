//! Names of places, without the words that say what sort of a place it is.

use sitroom_domain::country::fold;
use strsim::jaro_winkler;

/// From this likeness on two names are spellings of one.
const SPELLING: f64 = 0.92;
/// What sort of a place it is.
const SORT: [&str; 22] = [
    "town",
    "village",
    "city",
    "lga",
    "local",
    "government",
    "area",
    "district",
    "department",
    "departement",
    "commune",
    "province",
    "region",
    "state",
    "county",
    "municipality",
    "cercle",
    "forest",
    "road",
    "near",
    "of",
    "the",
];

/// The name of a place; empty where none is stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PlaceName {
    joined: String,
    first: String,
}

impl PlaceName {
    pub(super) fn read(text: &str) -> Self {
        let before = text.split(['(', ',']).next().unwrap_or(text);
        let words = before.split(|letter: char| !letter.is_alphanumeric() && letter != '\'').map(fold);
        let words: Vec<String> = words.filter(|word| !word.is_empty() && !SORT.contains(&word.as_str())).collect();
        Self { first: words.first().cloned().unwrap_or_default(), joined: words.concat() }
    }

    /// Tells whether two names are of one place; `None` where one is not stated.
    pub(super) fn is_like(&self, other: &Self) -> Option<bool> {
        if self.joined.is_empty() || other.joined.is_empty() {
            return None;
        }
        let whole = jaro_winkler(&self.joined, &other.joined) >= SPELLING;
        let begins = self.joined == other.first || other.joined == self.first;
        Some(self.joined == other.joined || whole || begins)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_of_places_accents_and_spellings_do_not_matter() {
        let like = |one: &str, other: &str| PlaceName::read(one).is_like(&PlaceName::read(other));
        for (one, other) in
            [("Ménaka town", "Menaka"), ("Nouadi town", "Nouadi"), ("Gwoza", "Gwoza Local Government Area")]
        {
            assert_eq!((like(one, other), like(other, one)), (Some(true), Some(true)), "{one} {other}");
        }
        assert_eq!(like("Gao town", "Kidal town"), Some(false));
        assert_eq!(like("", "Kidal"), None);
    }
}

//! Names by their folded words, the longest first: a look at every word of a text costs one look into a table.

use std::collections::HashMap;

use sitroom_domain::country::{countries, find_by_iso3};
use sitroom_domain::{CountryIndex, Iso3};

use super::super::token::{Gap, Token, folded};
use super::Target;
use super::endings::cases;

/// What a caller gives of a place.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its other names, in any script.
    pub names: &'a [String],
    /// Its country.
    pub iso3: Iso3,
    /// Code of its first-order division; empty where there is none.
    pub admin1: &'a str,
    /// Longitude in 10⁻⁷ degrees.
    pub longitude_e7: i32,
    /// Latitude in 10⁻⁷ degrees.
    pub latitude_e7: i32,
    /// Inhabitants; 0 where not known.
    pub population: u32,
    /// It is the capital of its country.
    pub is_capital: bool,
}

/// What the gazetteer keeps of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Its country; [`CountryIndex::NONE`] where the code is not known.
    pub country: CountryIndex,
    /// Code of its first-order division; empty where there is none.
    pub admin1: String,
    /// Longitude in 10⁻⁷ degrees.
    pub longitude_e7: i32,
    /// Latitude in 10⁻⁷ degrees.
    pub latitude_e7: i32,
    /// Inhabitants; 0 where not known.
    pub population: u32,
    /// It is the capital of its country.
    pub is_capital: bool,
}

/// What a name stands for, and whether as its own name or as another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) target: Target,
    pub(super) is_own_name: bool,
}

/// A name in a text before it is known what it stands for.
#[derive(Debug, Clone)]
pub(super) struct Mention<'a> {
    pub(super) first: usize,
    pub(super) count: usize,
    pub(super) key: &'a str,
    pub(super) named: &'a [Named],
}

/// Names of places and countries, ready to be looked for. It is built once.
#[derive(Debug, Default)]
pub struct Gazetteer {
    spots: Vec<Spot>,
    names: HashMap<String, Vec<Named>>,
    /// How many words the longest name has that begins with a word.
    longest: HashMap<String, usize>,
}

/// Words that Arabic writes together with a name: and, in, to, so, as.
const ARABIC_BEFORE: [&str; 7] = ["وب", "ول", "و", "ب", "ل", "ف", "ك"];

impl Gazetteer {
    /// Builds the gazetteer from places, and from the countries that the program knows.
    #[must_use]
    pub fn new<'a>(entries: impl IntoIterator<Item = Entry<'a>>) -> Self {
        let mut gazetteer = Self::default();
        for (place, country) in countries().iter().enumerate() {
            let names = &country.names;
            let six = [&names.en, &names.fr, &names.es, &names.ru, &names.zh, &names.ar];
            for name in six.into_iter().chain(&country.aka) {
                gazetteer.add(name, Target::Country(CountryIndex(place as u16)), true);
            }
        }
        for (place, entry) in entries.into_iter().enumerate() {
            gazetteer.spots.push(Spot {
                country: find_by_iso3(entry.iso3).unwrap_or(CountryIndex::NONE),
                admin1: entry.admin1.to_owned(),
                longitude_e7: entry.longitude_e7,
                latitude_e7: entry.latitude_e7,
                population: entry.population,
                is_capital: entry.is_capital,
            });
            let target = Target::Place(place as u32);
            gazetteer.add(entry.name, target, true);
            for name in entry.names {
                gazetteer.add(name, target, false);
            }
        }
        gazetteer
    }

    /// Returns a place by its number among the entries.
    #[must_use]
    pub fn spot(&self, place: u32) -> Option<&Spot> {
        self.spots.get(place as usize)
    }

    /// Returns the country of a target.
    #[must_use]
    pub fn country_of(&self, target: Target) -> CountryIndex {
        match target {
            Target::Country(country) => country,
            Target::Place(place) => self.spot(place).map_or(CountryIndex::NONE, |spot| spot.country),
        }
    }

    fn add(&mut self, name: &str, target: Target, is_own_name: bool) {
        let key = folded(name);
        let letters = key.chars().filter(|letter| *letter != ' ').count();
        if letters < 2 || key.chars().all(|letter| letter.is_numeric() || letter == ' ') {
            return;
        }
        for form in cases(&key) {
            self.add_key(form, Named { target, is_own_name });
        }
        self.add_key(key, Named { target, is_own_name });
    }

    fn add_key(&mut self, key: String, named: Named) {
        let first = key.split(' ').next().unwrap_or_default();
        let count = key.split(' ').count();
        if let Some(longest) = self.longest.get_mut(first) {
            *longest = count.max(*longest);
        } else {
            self.longest.insert(first.to_owned(), count);
        }
        let all = self.names.entry(key).or_default();
        if !all.iter().any(|known| known.target == named.target) {
            all.push(named);
        }
    }

    /// Returns the names in a text, the longest at each word, none within another.
    pub(super) fn named(&self, text: &str, tokens: &[Token]) -> Vec<Mention<'_>> {
        // A text without small letters says nothing by its capital ones.
        let is_all_capitals = !text.chars().any(char::is_lowercase);
        let mut found = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let may_begin = is_all_capitals || tokens[at].is_capital || !has_case(&tokens[at]);
            let mention = if may_begin { self.longest_at(text, tokens, at) } else { None };
            at += mention.as_ref().map_or(1, |mention| mention.count);
            found.extend(mention);
        }
        found
    }

    fn longest_at(&self, text: &str, tokens: &[Token], at: usize) -> Option<Mention<'_>> {
        let word = tokens[at].folded.as_str();
        let bare = without_before(word);
        std::iter::once(word.to_owned()).chain(bare).find_map(|first| self.from(text, tokens, at, &first))
    }

    fn from(&self, text: &str, tokens: &[Token], at: usize, first: &str) -> Option<Mention<'_>> {
        let longest = *self.longest.get(first)?;
        let within = tokens[at + 1..].iter().take_while(|token| token.gap == Gap::Blank).take(longest - 1);
        let mut count = 1 + within.count();
        while count > 0 {
            let mut key = first.to_owned();
            for token in &tokens[at + 1..at + count] {
                key.push(' ');
                key.push_str(&token.folded);
            }
            let written = &text[tokens[at].start..tokens[at + count - 1].end];
            if let Some((key, named)) =
                self.names.get_key_value(&key).filter(|(key, _)| !is_abbreviation_in_small(key, written))
            {
                return Some(Mention { first: at, count, key, named });
            }
            count -= 1;
        }
        None
    }
}

/// Abbreviations of countries (CAR, DRC, US) are so only in capitals; names of places of three letters begin with one.
fn is_abbreviation_in_small(key: &str, written: &str) -> bool {
    const ABBREVIATIONS: [&str; 8] = ["car", "drc", "rca", "rdc", "us", "usa", "uk", "uae"];
    ABBREVIATIONS.contains(&key) && written.chars().any(char::is_lowercase)
}

/// Tells whether the script of a word has capital letters.
fn has_case(token: &Token) -> bool {
    token.folded.chars().next().is_some_and(char::is_lowercase)
}

/// Returns an Arabic word without what is written together with it: وبماكو, للنيجر.
fn without_before(word: &str) -> Vec<String> {
    if !word.starts_with(|letter: char| ('\u{620}'..='\u{64a}').contains(&letter)) {
        return Vec::new();
    }
    let article = word.strip_prefix("لل").map(|rest| format!("ال{rest}"));
    let bare = ARABIC_BEFORE.iter().filter_map(|before| word.strip_prefix(before));
    article.into_iter().chain(bare.filter(|rest| rest.chars().count() >= 3).map(str::to_owned)).collect()
}

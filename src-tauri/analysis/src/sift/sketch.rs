//! What of a report is compared with other reports: its words, names, places, days, numbers and subjects, as numbers.
//!
//! The sketch of a text of a hundred words takes about two kilobytes, and two are compared in microseconds.

use sitroom_domain::{CountryIndex, Day, Report};

use super::day::{FoundDay, days};
use super::figure::{Harm, figures};
use super::gazetteer::{Found, Gazetteer, Target};
use super::hash::{hash, mixed};
use super::name_key::name_key;
use super::number::number_at;
use super::token::{Token, tokens};
use super::topic::topics;

/// Bands of the hash of a wording, by which like wordings are found.
pub(super) const BANDS: usize = 16;
const ROWS: usize = 2;
/// Letters of a word that stand for all of its endings.
const STEM: usize = 5;

/// What of a report is compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Sketch {
    /// ISO 639-1; empty where not stated.
    pub(super) language: String,
    /// The day of publication.
    pub(super) published_on: Option<Day>,
    /// Beginnings of words, each once, as hashes in order.
    pub(super) stems: Vec<u64>,
    /// Runs of three words, each once, as hashes in order.
    pub(super) phrases: Vec<u64>,
    pub(super) bands: [u64; BANDS],
    /// Keys of names, as hashes in order.
    pub(super) names: Vec<u64>,
    /// Places by their number among the entries of the gazetteer, in order.
    pub(super) places: Vec<u32>,
    pub(super) countries: Vec<CountryIndex>,
    /// Days that the text tells, in order.
    pub(super) days: Vec<Day>,
    /// Figures of the dead, in order.
    pub(super) dead: Vec<u32>,
    /// All numbers that are no part of a day, in order.
    pub(super) numbers: Vec<u32>,
    pub(super) topics: u32,
}

impl Sketch {
    /// Returns the sketch of a report: headline and text are read as one.
    #[must_use]
    pub fn new(report: &Report, gazetteer: &Gazetteer) -> Self {
        let text = format!("{}\n{}", report.title, report.text);
        let published_on = report.published_at.map(sitroom_domain::record::Moment::day);
        let tokens = tokens(&text);
        let days = days(&text, &tokens, published_on);
        let found = gazetteer.find_in(&text, &tokens, &report.countries);
        let is_date = |token: &Token| is_date(&days, token);
        let figures = figures(&text, &tokens, &is_date);
        let phrases = phrases(&tokens);
        Self {
            language: report.language.clone(),
            published_on,
            stems: stems(&tokens),
            bands: bands(&phrases),
            phrases,
            names: names(&tokens, &found, &is_date),
            places: ordered(found.iter().filter_map(|found| match found.target {
                Target::Place(place) => Some(place),
                Target::Country(_) => None,
            })),
            countries: ordered(found.iter().map(|found| gazetteer.country_of(found.target))),
            days: ordered(days.iter().map(|found| found.day)),
            dead: ordered(figures.iter().filter(|figure| figure.harm == Harm::Dead).map(|figure| figure.people)),
            numbers: numbers(&text, &tokens, &is_date),
            topics: topics(&tokens),
        }
    }
}

fn is_date(days: &[FoundDay], token: &Token) -> bool {
    days.iter().any(|day| day.span.start <= token.start && token.end <= day.span.end)
}

fn ordered<T: Ord>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut values: Vec<T> = values.collect();
    values.sort_unstable();
    values.dedup();
    values
}

/// Returns the words that say something, by their beginnings; of Chinese the pairs of characters.
fn stems(tokens: &[Token]) -> Vec<u64> {
    let pairs = tokens.windows(2).filter(|pair| pair[0].is_han && pair[1].is_han);
    let pairs = pairs.map(|pair| hash(&[pair[0].folded.as_bytes(), pair[1].folded.as_bytes()]));
    let words = tokens.iter().filter(|token| !token.is_han);
    let words = words.filter(|token| token.digits().is_some() || token.folded.chars().count() > 3);
    ordered(words.map(|token| hash(&[stem(&token.folded).as_bytes()])).chain(pairs))
}

fn stem(word: &str) -> &str {
    word.char_indices().nth(STEM).map_or(word, |(end, _)| &word[..end])
}

fn phrases(tokens: &[Token]) -> Vec<u64> {
    let runs = tokens.windows(3);
    ordered(runs.map(|run| hash(&[run[0].folded.as_bytes(), run[1].folded.as_bytes(), run[2].folded.as_bytes()])))
}

/// Returns the bands of the smallest hashes (Broder 1997; bands after Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, §3.4):
/// two texts that share a quarter of their phrases share a band with a probability of two thirds, half of them with 99 in 100.
fn bands(phrases: &[u64]) -> [u64; BANDS] {
    let lowest = |row: usize| phrases.iter().map(|phrase| mixed(phrase ^ mixed(row as u64))).min().unwrap_or(u64::MAX);
    std::array::from_fn(|band| {
        let rows = (0..ROWS).map(|row| lowest(band * ROWS + row));
        rows.fold(band as u64, |state, row| mixed(state ^ row))
    })
}

/// Returns the keys of what is written with a capital letter within a sentence, and of names of places; not of countries.
fn names(tokens: &[Token], found: &[Found], is_date: &dyn Fn(&Token) -> bool) -> Vec<u64> {
    let within = |token: &Token, found: &Found| found.span.start <= token.start && token.end <= found.span.end;
    let of = |token: &Token| found.iter().find(|found| within(token, found)).map(|found| found.target);
    let is_name = |token: &&Token| match of(token) {
        Some(Target::Country(_)) => false,
        Some(Target::Place(_)) => true,
        None => token.is_capital && token.gap < super::token::Gap::Sentence && !is_date(token),
    };
    let keys = tokens.iter().filter(is_name).filter_map(|token| name_key(&token.folded));
    ordered(keys.map(|key| hash(&[key.as_bytes()])))
}

fn numbers(text: &str, tokens: &[Token], is_date: &dyn Fn(&Token) -> bool) -> Vec<u32> {
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match number_at(text, tokens, at) {
            Some((number, used)) => {
                // One is the article of many languages.
                if number > 1 && !is_date(&tokens[at]) {
                    numbers.push(number);
                }
                at += used;
            }
            None => at += 1,
        }
    }
    ordered(numbers.into_iter())
}

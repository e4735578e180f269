//! What the names in a text stand for: by the countries that are spoken of, then by the size of the places.

use std::collections::BTreeSet;

use sitroom_domain::country::find_by_iso3;
use sitroom_domain::{CountryIndex, Iso3};

use super::super::token::{Gap, Token};
use super::index::{Gazetteer, Mention};
use super::ordinary::is_ordinary;
use super::{Confidence, Found, Target, Why};

/// Words before a name that say that a place is meant.
const BEFORE_A_PLACE: [&str; 63] = [
    "in",
    "at",
    "near",
    "from",
    "of",
    "outside",
    "around",
    "toward",
    "towards",
    "between",
    "town",
    "city",
    "village",
    "a",
    "au",
    "aux",
    "de",
    "d",
    "du",
    "en",
    "vers",
    "pres",
    "entre",
    "ville",
    "commune",
    "localite",
    "cerca",
    "hacia",
    "ciudad",
    "pueblo",
    "aldea",
    "в",
    "во",
    "на",
    "под",
    "у",
    "около",
    "близ",
    "из",
    "от",
    "до",
    "к",
    "город",
    "города",
    "городе",
    "село",
    "села",
    "селе",
    "деревня",
    "деревни",
    "деревне",
    "раионе",
    "поселке",
    "في",
    "من",
    "الى",
    "قرب",
    "مدينه",
    "قريه",
    "بلده",
    "بمدينه",
    "بقريه",
    "ببلده",
];

pub(super) fn resolve(
    gazetteer: &Gazetteer,
    tokens: &[Token],
    mentions: Vec<Mention<'_>>,
    spoken_of: &[Iso3],
) -> Vec<Found> {
    let spoken = countries_spoken_of(gazetteer, tokens, &mentions, spoken_of);
    mentions.into_iter().filter_map(|mention| one(gazetteer, tokens, &mention, &spoken)).collect()
}

/// Returns the countries that are known to be meant, those that the text names, and those of capitals that it names.
fn countries_spoken_of(
    gazetteer: &Gazetteer,
    tokens: &[Token],
    mentions: &[Mention<'_>],
    known: &[Iso3],
) -> BTreeSet<CountryIndex> {
    let mut spoken: BTreeSet<CountryIndex> = known.iter().filter_map(|iso3| find_by_iso3(*iso3)).collect();
    for mention in mentions {
        if let Some(country) = country(mention) {
            spoken.insert(country);
        }
    }
    let is_plain = |mention: &&Mention<'_>| !is_ordinary(mention.key) && !is_beside_a_name(tokens, mention);
    for mention in mentions.iter().filter(is_plain).filter(|mention| mention.named.len() == 1) {
        // A capital, or a place whose name no other has, tells its country.
        let named = mention.named[0];
        let Target::Place(place) = named.target else { continue };
        if let Some(spot) =
            gazetteer.spot(place).filter(|spot| spot.is_capital || (named.is_own_name && spot.population >= 50_000))
        {
            spoken.insert(spot.country);
        }
    }
    spoken
}

fn country(mention: &Mention<'_>) -> Option<CountryIndex> {
    mention.named.iter().find_map(|named| match named.target {
        Target::Country(country) => Some(country),
        Target::Place(_) => None,
    })
}

fn one(
    gazetteer: &Gazetteer,
    tokens: &[Token],
    mention: &Mention<'_>,
    spoken: &BTreeSet<CountryIndex>,
) -> Option<Found> {
    let last = mention.first + mention.count - 1;
    let span = tokens[mention.first].start..tokens[last].end;
    if let Some(country) = country(mention) {
        let target = Target::Country(country);
        return Some(Found {
            span,
            target,
            others: Vec::new(),
            confidence: Confidence::Likely,
            why: Why::CountryNamed,
        });
    }
    let is_place_word = is_place_word_before(tokens, mention.first);
    let mut places: Vec<(bool, bool, bool, u32, u32)> = Vec::new();
    for named in mention.named {
        let Target::Place(place) = named.target else { continue };
        let spot = gazetteer.spot(place)?;
        places.push((spoken.contains(&spot.country), named.is_own_name, spot.is_capital, spot.population, place));
    }
    places.sort_by(|a, b| (b.0, b.1, b.2, b.3).cmp(&(a.0, a.1, a.2, a.3)).then(a.4.cmp(&b.4)));
    let (is_spoken_of, is_own_name, ..) = *places.first()?;
    let is_weak = is_ordinary(mention.key) || (!is_own_name && mention.key.chars().count() <= 4);
    let is_short = mention.key.chars().count() <= 3;
    let is_person = is_beside_a_name(tokens, mention);
    let (confidence, why) = match (is_spoken_of, is_weak) {
        (true, true) if is_place_word => (Confidence::Possible, Why::EverydayWord),
        (true, false) if is_person => (Confidence::Possible, Why::BesideAName),
        (true, false) => (Confidence::Likely, Why::CountrySpokenOf),
        (_, true) => return None,
        (false, false) if is_person || (is_short && !is_place_word && !tokens[mention.first].is_han) => return None,
        (false, false) if places.len() == 1 && is_own_name => (Confidence::Likely, Why::OnlyOne),
        (false, false) => (Confidence::Possible, Why::Largest),
    };
    let mut others = places.iter().map(|place| place.4);
    let target = Target::Place(others.next()?);
    Some(Found { span, target, others: others.collect(), confidence, why })
}

fn is_place_word_before(tokens: &[Token], first: usize) -> bool {
    let starts_inside = tokens[first].gap == Gap::Blank;
    starts_inside && first > 0 && BEFORE_A_PLACE.contains(&tokens[first - 1].folded.as_str())
}

/// Tells whether a name of one word touches another word with a capital letter, as "Ibrahim Koro" does, and no word before it
/// says that a place is meant.
fn is_beside_a_name(tokens: &[Token], mention: &Mention<'_>) -> bool {
    let is_alone = mention.count > 1 || !tokens[mention.first].is_capital;
    if is_alone || is_place_word_before(tokens, mention.first) {
        return false;
    }
    let touches = |at: usize| tokens.get(at).is_some_and(|token| token.gap == Gap::Blank);
    let before = mention.first > 0 && touches(mention.first) && tokens[mention.first - 1].is_capital;
    let after = touches(mention.first + 1) && tokens[mention.first + 1].is_capital;
    before || after
}

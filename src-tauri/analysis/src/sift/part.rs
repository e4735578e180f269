//! The parts of a comparison of two reports, and the levels on which each comes out.

use sitroom_domain::Day;

use super::likeness::{in_both, share};
use super::sketch::Sketch;

/// What is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Words and phrases, within one language.
    Wording,
    /// Places of the gazetteer.
    Places,
    /// Names, by their consonants.
    Names,
    /// Days that the texts tell.
    Days,
    /// Days of publication.
    Published,
    /// Figures of the dead.
    Dead,
    /// All numbers.
    Numbers,
    /// Subjects.
    Topics,
}

/// The parts, in the order of their weights.
pub const PARTS: [Part; 8] =
    [Part::Wording, Part::Places, Part::Names, Part::Days, Part::Published, Part::Dead, Part::Numbers, Part::Topics];
/// Levels of each part; not every part has all of them.
pub const LEVELS: usize = 7;

/// The level of wordings that cannot be compared.
pub const NOT_COMPARED: usize = 4;

/// The level of names where two reports of one language have neither a name nor a place in common.
pub const ELSEWHERE: usize = 3;

/// Returns the level of a part: 0 where both have all in common, then less; the last that a part has where one of the two
/// says nothing of it.
#[must_use]
pub fn level(part: Part, a: &Sketch, b: &Sketch) -> usize {
    match part {
        Part::Wording => wording(a, b),
        Part::Places => shared(&a.places, &b.places),
        Part::Names => names(a, b),
        Part::Days => days(&a.days, &b.days),
        Part::Published => published(a.published_on, b.published_on),
        Part::Dead => shared(&a.dead, &b.dead),
        Part::Numbers => shared(&a.numbers, &b.numbers),
        Part::Topics => topics(a.topics, b.topics),
    }
}

/// By the share of words that both have; 4 in two languages, or where a text is too short to tell.
fn wording(a: &Sketch, b: &Sketch) -> usize {
    const LEAST_WORDS: usize = 4;
    if a.language != b.language || a.stems.len().min(b.stems.len()) < LEAST_WORDS {
        return NOT_COMPARED;
    }
    let share = share(&a.stems, &b.stems);
    [0.8, 0.5, 0.25].iter().position(|least| share >= *least).unwrap_or(3)
}

/// 0 the same, 1 the one within the other, 2 some in common, 3 none, 4 one of them has none, 5 neither has any.
fn shared<T: Ord>(a: &[T], b: &[T]) -> usize {
    let shorter = a.len().min(b.len());
    match in_both(a, b) {
        _ if a.is_empty() && b.is_empty() => 5,
        _ if shorter == 0 => 4,
        0 => 3,
        found if found == a.len() && found == b.len() => 0,
        found if found == shorter => 1,
        _ => 2,
    }
}

/// 0 half and more, 1 some, 2 none but a place, 3 neither a name nor a place in one language, 4 the same in two, 5 one of them
/// names nothing.
fn names(a: &Sketch, b: &Sketch) -> usize {
    if a.names.is_empty() || b.names.is_empty() {
        return 5;
    }
    let share = share(&a.names, &b.names);
    [0.5, 0.01].iter().position(|least| share >= *least).unwrap_or_else(|| {
        let is_elsewhere = in_both(&a.places, &b.places) == 0;
        if !is_elsewhere {
            2
        } else if a.language == b.language {
            ELSEWHERE
        } else {
            4
        }
    })
}

/// As places, but days that lie beside each other are apart from those that lie farther (6).
fn days(a: &[Day], b: &[Day]) -> usize {
    let level = shared(a, b);
    let is_far = || a.iter().all(|one| b.iter().all(|other| (one.0 - other.0).abs() > 1));
    if level == 3 && is_far() { 6 } else { level }
}

/// 0 on the same day, 1 on the next, 2 within three days, 3 within a week, 4 later, 5 not stated.
fn published(a: Option<Day>, b: Option<Day>) -> usize {
    let (Some(a), Some(b)) = (a, b) else { return 5 };
    match (a.0 - b.0).abs() {
        0 => 0,
        1 => 1,
        2 | 3 => 2,
        4..=7 => 3,
        _ => 4,
    }
}

/// By the share of subjects of the one with fewer; 5 where one has none.
fn topics(a: u32, b: u32) -> usize {
    let fewer = a.count_ones().min(b.count_ones());
    if fewer == 0 {
        return 5;
    }
    let share = f64::from((a & b).count_ones()) / f64::from((a | b).count_ones());
    [0.75, 0.5, 0.3, 0.01].iter().position(|least| share >= *least).unwrap_or(4)
}

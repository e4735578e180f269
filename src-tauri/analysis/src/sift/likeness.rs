//! How like two reports are, part by part, and whether they tell the same story.
//!
//! Method: I. P. Fellegi and A. B. Sunter, A Theory for Record Linkage, Journal of the American Statistical Association 64
//! (1969). Each part of the comparison comes out on a level; the level is worth the logarithm of how much more often it is met in
//! pairs of the same story than in pairs of near ones that are not. The worths are counted on a labelled set and added. The
//! parts are not independent, so the sum is no probability; its threshold is chosen on the same set, and judged on another.
//!
//! What follows a story – a higher toll on the next day, a funeral, an arrest – is not the same story, unless its wording is
//! nearly the same.

use sitroom_domain::{Day, say};

use super::part::{ELSEWHERE, LEVELS, PARTS, Part, level};
use super::sketch::Sketch;
pub use super::weights::{THRESHOLD, WEIGHTS};

/// What speaks for one story, or against it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// What was compared.
    pub part: Part,
    /// How it came out: 0 is what both have, higher is farther apart; the meaning is told by [`Reason::told`].
    pub level: usize,
    /// What it adds to the score: above zero for one story, below against it.
    pub weight: f64,
}

/// How like two reports are.
#[derive(Debug, Clone, PartialEq)]
pub struct Likeness {
    /// The sum of the weights less the threshold: 0 and above is the same story.
    pub score: f64,
    /// They tell the same story.
    pub is_same: bool,
    /// The parts, those that count most first.
    pub reasons: Vec<Reason>,
    /// Places that both name, by their number among the entries of the gazetteer.
    pub places: Vec<u32>,
    /// Days that both tell.
    pub days: Vec<Day>,
    /// Numbers that both give.
    pub numbers: Vec<u32>,
    /// The share of phrases of three words that both have, 0 to 1, of those of the shorter.
    pub phrases: f64,
}

/// Compares two reports. Which of them is given first does not matter.
#[must_use]
pub fn likeness(a: &Sketch, b: &Sketch) -> Likeness {
    let levels = levels(a, b);
    let mut reasons: Vec<Reason> = PARTS
        .iter()
        .zip(levels)
        .map(|(part, level)| Reason { part: *part, level, weight: WEIGHTS[*part as usize][level] })
        .collect();
    let score = score(&levels);
    reasons.sort_by(|a, b| b.weight.abs().total_cmp(&a.weight.abs()));
    Likeness {
        score,
        is_same: score >= 0.0,
        reasons,
        places: both(&a.places, &b.places),
        days: both(&a.days, &b.days),
        numbers: both(&a.numbers, &b.numbers),
        phrases: share(&a.phrases, &b.phrases),
    }
}

/// Returns the level of each part, in the order of [`PARTS`].
#[must_use]
pub fn levels(a: &Sketch, b: &Sketch) -> [usize; PARTS.len()] {
    PARTS.map(|part| level(part, a, b))
}

/// What speaks against one story where two reports of one language have no name in common: no likeness of their wording, day
/// and numbers outweighs it. Two attacks in two villages on one day, told in the words of one agency, are two stories.
const APART: f64 = 20.0;

/// Returns the sum of what levels are worth by a table of weights.
#[must_use]
pub fn worth(levels: &[usize; PARTS.len()], weights: &[[f64; LEVELS]; PARTS.len()]) -> f64 {
    let sum: f64 = levels.iter().zip(weights).map(|(level, weights)| weights[*level]).sum();
    if levels[Part::Names as usize] == ELSEWHERE { sum - APART } else { sum }
}

/// Returns the sum of what levels are worth, less the threshold: 0 and above is the same story.
#[must_use]
pub fn score(levels: &[usize; PARTS.len()]) -> f64 {
    worth(levels, &WEIGHTS) - THRESHOLD
}

/// Returns how many values two ordered lists have in common.
pub(super) fn in_both<T: Ord>(a: &[T], b: &[T]) -> usize {
    let (mut one, mut other, mut count) = (0, 0, 0);
    while one < a.len() && other < b.len() {
        match a[one].cmp(&b[other]) {
            std::cmp::Ordering::Less => one += 1,
            std::cmp::Ordering::Greater => other += 1,
            std::cmp::Ordering::Equal => {
                count += 1;
                one += 1;
                other += 1;
            }
        }
    }
    count
}

/// Returns the share of the shorter list that the longer one has too; 0 where one is empty.
pub(super) fn share<T: Ord>(a: &[T], b: &[T]) -> f64 {
    let shorter = a.len().min(b.len());
    if shorter == 0 { 0.0 } else { in_both(a, b) as f64 / shorter as f64 }
}

fn both<T: Ord + Copy>(a: &[T], b: &[T]) -> Vec<T> {
    a.iter().copied().filter(|value| b.binary_search(value).is_ok()).collect()
}

impl Reason {
    /// Returns the reason as a sentence, in the language that is spoken; `None` where the part says nothing for these two.
    #[must_use]
    pub fn told(&self) -> Option<String> {
        let sentence = match (self.part, self.weight) {
            (_, weight) if weight.abs() < 0.05 => return None,
            (Part::Wording, weight) if weight > 0.0 => say!("The wording is much the same."),
            (Part::Wording, _) => say!("The wording differs."),
            (Part::Places, weight) if weight > 0.0 => say!("They name the same places."),
            (Part::Places, _) => say!("They name other places."),
            (Part::Names, weight) if weight > 0.0 => say!("They name the same persons, groups or villages."),
            (Part::Names, _) => say!("They name other persons, groups or villages."),
            (Part::Days, weight) if weight > 0.0 => say!("They tell of the same day."),
            (Part::Days, _) => say!("They tell of other days."),
            (Part::Published, weight) if weight > 0.0 => say!("They were published on the same day or the next."),
            (Part::Published, _) => say!("They were published days apart."),
            (Part::Dead, weight) if weight > 0.0 => say!("They give the same number of dead."),
            (Part::Dead, _) => say!("They give other numbers of dead."),
            (Part::Numbers, weight) if weight > 0.0 => say!("They give the same numbers."),
            (Part::Numbers, _) => say!("They give other numbers."),
            (Part::Topics, weight) if weight > 0.0 => say!("They are about the same subjects."),
            (Part::Topics, _) => say!("They are about other subjects."),
        };
        Some(sentence)
    }
}

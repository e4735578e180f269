//! The same event from two publishers: which records speak of one event, how sure that is, and which then count.
//!
//! Records are linked and never merged. A pair is compared part by part (days, place, actors, deaths, kind), each part gives a
//! log-odds, and their sum is the score, after I. P. Fellegi and A. B. Sunter, A Theory for Record Linkage, JASA 64 (1969).
//! Nothing here decides for a person: what lies between two thresholds is left to one, and undoing is the caller's.

mod actor;
mod aggregate;
mod assignment;
mod candidate;
mod comparison;
mod counted;
mod finding;
mod named;
mod release;
mod rivals;
mod sighting;
mod weights;
mod window;

use std::collections::BTreeSet;

pub use aggregate::{Aggregate, Side};
pub use counted::counted;
pub use finding::{Finding, Names, Part, Subject};
pub use release::{Changed, Comparison, Field, MonthChange, Published, compare_releases};
pub use sighting::Sighting;

use sitroom_domain::phrase;

use crate::Refusal;
use crate::refusal::within;
use candidate::Candidates;
use comparison::{Comparer, LEVELS};
use sighting::Prepared;
use weights::Weights;

/// Method and version, as printed beside the figures.
pub const METHOD: &str =
    phrase!("linked records (Fellegi and Sunter 1969; Winkler 1990), one event with one at most, method 1.0");

/// When a pair is linked, and by whom.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// From this probability on a pair is linked by itself; 0.5 to 1.
    pub linked: f64,
    /// From this probability on a pair is shown to a person; 0 up to `linked`.
    pub for_a_person: f64,
}

impl Default for Thresholds {
    /// Returns the thresholds that the tests hold precision and recall against. On the development set, 0.7 is the lowest
    /// tenth at which 97 of 100 links are right.
    fn default() -> Self {
        Self { linked: 0.7, for_a_person: 0.2 }
    }
}

/// Who decides on a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decision {
    /// It is linked by rule.
    Linked,
    /// It is left to a person.
    ForAPerson,
}

/// Two records that may speak of one event.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// The record of the first publisher, by its [`Sighting::index`].
    pub a: u32,
    /// The record of the second publisher.
    pub b: u32,
    /// The log-odds (natural logarithm) that both are one event: the sum of the weights of the parts.
    pub score: f64,
    /// The probability that belongs to the score.
    pub probability: f64,
    /// What speaks for it and against it.
    pub parts: Vec<Part>,
    /// Who decides.
    pub decision: Decision,
}

/// What two publishers have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct Linkage {
    /// Pairs, the surest first. No record stands in two of them.
    pub links: Vec<Link>,
    /// One record of one publisher for several of the other. None of their records stands in `links`.
    pub aggregates: Vec<Aggregate>,
    /// How many pairs were near enough in time and place to be compared.
    pub compared: u64,
    /// The estimated share of the smaller publisher's records that have a counterpart.
    pub share: f64,
}

/// Finds the records of two publishers that speak of one event.
///
/// `apart` holds pairs (index of `a`, index of `b`) that a person said are not the same: they are not compared. Indices must
/// be unique within each slice. The answer is the same for any order of the records and any number of threads, and mirrored
/// when the publishers are exchanged. Cost grows with the records times how many lie near each in time and place.
///
/// # Errors
/// Refused for thresholds out of range and latitudes beyond the poles, and with [`Refusal::Stopped`] when `go_on` says no.
pub fn find_links(
    a: &[Sighting<'_>],
    b: &[Sighting<'_>],
    apart: &BTreeSet<(u32, u32)>,
    thresholds: Thresholds,
    threads: usize,
    go_on: &dyn Fn() -> bool,
) -> Result<Linkage, Refusal> {
    within(phrase!("The probability to link from"), thresholds.linked, 0.5, 1.0)?;
    within(phrase!("The probability to ask from"), thresholds.for_a_person, 0.0, thresholds.linked)?;
    sighting::check(a)?;
    sighting::check(b)?;
    let prepared = Prepared::new(a, b);
    let mut candidates = Candidates::find(&prepared, apart, threads, go_on)?;
    let records = a.len().min(b.len());
    let mut weights = Weights::estimate(&candidates.patterns, records);
    candidates.weigh(&weights);
    let mut rivals = rivals::log_odds_lost(&candidates, go_on)?;
    if records > 0 {
        // Pairs by themselves overstate how many records have a counterpart: rivals share one between them.
        weights.set_share(assignment::expected_links(&candidates, &rivals) / records as f64);
        candidates.weigh(&weights);
        rivals = rivals::log_odds_lost(&candidates, go_on)?;
    }
    Ok(assignment::assign(&prepared, &candidates, &weights, &rivals, thresholds))
}

/// Returns how often each level of each part occurs among pairs that are known to be one event, by places in `a` and `b`: days,
/// place, actors, deaths, kind, each from its first level of evidence on. The fixed weights are made from such a table.
#[must_use]
pub fn level_counts(a: &[Sighting<'_>], b: &[Sighting<'_>], pairs: &[(usize, usize)]) -> [Vec<u64>; 5] {
    let prepared = Prepared::new(a, b);
    let mut comparer = Comparer::new(&prepared);
    let mut counts = LEVELS.map(|levels| vec![0; levels - 1]);
    for (one, other) in pairs {
        for (part, level) in comparer.pattern(*one, *other).iter().enumerate().filter(|(_, level)| **level > 0) {
            counts[part][usize::from(*level) - 1] += 1;
        }
    }
    counts
}

//! Finds places and countries in a text of any of the six languages: names in every script, Russian names in their cases,
//! Arabic ones with what is written together with them.
//!
//! What is found is offered, with how sure it is and why, and never imposed. A name that is an everyday word or a person's
//! name too is offered only where its country is spoken of. It finds no place that the caller did not name, and does not
//! guess at spellings.

mod endings;
mod index;
mod ordinary;
mod resolve;
#[cfg(test)]
mod tests;
mod why;

use std::ops::Range;

use sitroom_domain::{CountryIndex, Iso3};

use super::token::{Token, tokens};
pub use index::{Entry, Gazetteer, Spot};
pub use why::{Confidence, Why};

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A country.
    Country(CountryIndex),
    /// A place, by its number among the entries that the gazetteer was built from.
    Place(u32),
}

/// A name that was found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Bytes of the text.
    pub span: Range<usize>,
    /// What it stands for most likely.
    pub target: Target,
    /// Other places of the same name, the likelier first.
    pub others: Vec<u32>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Why it is what it is said to be.
    pub why: Why,
}

impl Gazetteer {
    /// Returns the countries and places that a text names, in its order. `spoken_of` are countries that are known to be meant,
    /// from the publisher or from the rest of the report.
    #[must_use]
    pub fn find(&self, text: &str, spoken_of: &[Iso3]) -> Vec<Found> {
        self.find_in(text, &tokens(text), spoken_of)
    }

    pub(crate) fn find_in(&self, text: &str, tokens: &[Token], spoken_of: &[Iso3]) -> Vec<Found> {
        resolve::resolve(self, tokens, self.named(text, tokens), spoken_of)
    }
}

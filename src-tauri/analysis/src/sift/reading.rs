//! All that is found in a text, to be offered to a person.

use sitroom_domain::{Day, Iso3};

use super::day::{FoundDay, days};
use super::figure::{Figure, figures};
use super::gazetteer::{Found, Gazetteer};
use super::token::{Token, tokens};

/// What a text names; every span is bytes of that text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// Countries and places.
    pub places: Vec<Found>,
    /// Days.
    pub days: Vec<FoundDay>,
    /// Numbers of people harmed.
    pub figures: Vec<Figure>,
}

/// Reads a text. `spoken_of` are countries that are known to be meant; without the day of publication "yesterday" and days
/// without a year are left out.
#[must_use]
pub fn read(gazetteer: &Gazetteer, text: &str, published_on: Option<Day>, spoken_of: &[Iso3]) -> Reading {
    let tokens = tokens(text);
    let days = days(text, &tokens, published_on);
    let is_date = |token: &Token| days.iter().any(|day| day.span.start <= token.start && token.end <= day.span.end);
    let figures = figures(text, &tokens, &is_date);
    Reading { places: gazetteer.find_in(text, &tokens, spoken_of), figures, days }
}

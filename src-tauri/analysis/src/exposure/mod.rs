//! Presence against risk: where violence is and nobody is (S/2011/552, §51–55, 69).
//!
//! “Nobody is known to be there” is kept apart from “the record of presences does not reach this place or day”, and
//! both from “no event data here”: only the first is a gap. Nothing here says that more partners are better, or that
//! violence should bring them.
//!
//! | file | what | after |
//! | --- | --- | --- |
//! | `concentration` | whether presence gathers where violence does | Kakwani, Wagstaff and van Doorslaer 1997 |
//! | `met` | the share of deaths where a partner is | Efron 1979 |

mod concentration;
mod met;

pub use concentration::{Concentration, CurvePoint, METHOD as CONCENTRATION_METHOD, concentration};
pub use met::{METHOD as MET_METHOD, Met, share_met};

use std::cmp::Reverse;
use std::collections::BTreeSet;

use sitroom_domain::phrase;

use crate::Refusal;
use crate::refusal::within;

/// Method and version, as printed beside the figure.
pub const METHOD: &str = phrase!("places with violence and without known presence, method 1.0");

/// A partner in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Presence {
    /// The partner, by the caller's number.
    pub partner: u32,
    /// The kind of its presence, by the caller's number.
    pub kind: u16,
}

/// A cell, an admin-1 unit or a country, over one period and on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Events in the period; `None` where no event data reach the place or the period.
    pub events: Option<u32>,
    /// Deaths in the period, best estimate; `None` as above.
    pub deaths: Option<u32>,
    /// Deaths expected in the period to come, if a forecast was made.
    pub forecast: Option<f64>,
    /// Who is there on the day; empty where nobody is known to be; `None` where the record of presences does not reach
    /// the place or the day.
    pub presences: Option<Vec<Presence>>,
}

/// How a place stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Exposure {
    /// Violence, and at least one partner.
    Met,
    /// Violence, and nobody known to be there.
    Unmet,
    /// Event data, and no violence in them.
    Quiet,
    /// Violence, and the record of presences does not reach here or this day.
    PresenceNotCovered,
    /// No event data.
    NoEventData,
}

impl Place {
    /// Returns how the place stands; violence is one event or one death.
    #[must_use]
    pub fn exposure(&self) -> Exposure {
        let known = self.events.is_some() || self.deaths.is_some();
        let violent = self.events.unwrap_or(0) > 0 || self.deaths.unwrap_or(0) > 0;
        match (known, violent, self.partners()) {
            (false, _, _) => Exposure::NoEventData,
            (true, false, _) => Exposure::Quiet,
            (true, true, None) => Exposure::PresenceNotCovered,
            (true, true, Some(0)) => Exposure::Unmet,
            (true, true, Some(_)) => Exposure::Met,
        }
    }

    /// Returns how many partners are there, each counted once; `None` where the record of presences does not reach.
    #[must_use]
    pub fn partners(&self) -> Option<usize> {
        let presences = self.presences.as_ref()?;
        Some(presences.iter().map(|presence| presence.partner).collect::<BTreeSet<_>>().len())
    }

    /// Returns the kinds of presence there, ascending; empty also where the record does not reach.
    #[must_use]
    pub fn kinds(&self) -> Vec<u16> {
        let kinds: BTreeSet<u16> = self.presences.iter().flatten().map(|presence| presence.kind).collect();
        kinds.into_iter().collect()
    }
}

/// A place with violence where nobody is known to be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Unmet {
    /// The place, as an index of what was passed in.
    pub place: usize,
    /// Its rank among these places, from 1; places of equal deaths and events share one.
    pub rank: usize,
    /// Its events.
    pub events: Option<u32>,
    /// Its deaths.
    pub deaths: Option<u32>,
    /// Its forecast.
    pub forecast: Option<f64>,
}

/// Returns the places with violence and without known presence, the most deaths first, then the most events.
///
/// A place whose deaths are not known stands behind all whose deaths are. The forecast changes no rank: what is
/// expected is shown beside what was counted, and never mixed with it. Places beyond the coverage of either record are
/// in no rank; [`Place::exposure`] says so for each.
///
/// # Errors
/// Refused for a forecast that is negative or not finite.
pub fn unmet(places: &[Place]) -> Result<Vec<Unmet>, Refusal> {
    for forecast in places.iter().filter_map(|place| place.forecast) {
        within(phrase!("The forecast in deaths"), forecast, 0.0, f64::MAX)?;
    }
    let order = |place: &Place| (Reverse(place.deaths), Reverse(place.events));
    let mut found: Vec<(usize, &Place)> =
        places.iter().enumerate().filter(|(_, place)| place.exposure() == Exposure::Unmet).collect();
    found.sort_by_key(|(at, place)| (order(place), *at));
    let mut ranked: Vec<Unmet> = Vec::with_capacity(found.len());
    for (above, (at, place)) in found.iter().enumerate() {
        let tied = ranked.last().filter(|last| (last.deaths, last.events) == (place.deaths, place.events));
        let rank = tied.map_or(above + 1, |last| last.rank);
        let (events, deaths, forecast) = (place.events, place.deaths, place.forecast);
        ranked.push(Unmet { place: *at, rank, events, deaths, forecast });
    }
    Ok(ranked)
}

#[cfg(test)]
mod tests;

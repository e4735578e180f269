//! Exposure: where violence is, who is known to be there, and where nobody is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::interval::Interval;
use crate::contract::opening::PublisherCard;

/// Which places are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExposureUnits {
    /// First-order divisions.
    Divisions,
    /// Countries.
    Countries,
}

/// How a place stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExposureClass {
    /// Violence, and nobody known to be there.
    Unmet,
    /// Violence, and the record of presences does not reach the country in the period.
    PresenceNotCovered,
    /// Violence, and at least one partner.
    Met,
    /// No event data in the period.
    NoEventData,
    /// Event data, and no violence in them.
    Quiet,
}

/// Violence and presence in an area, with what is counted and what is left out.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Exposure {
    /// The places.
    pub units: ExposureUnits,
    /// First and last day of the violence that is counted, YYYY-MM-DD.
    pub period: [String; 2],
    /// The day on which presences are looked at: the last of the period.
    pub as_of: String,
    /// Day of the newest event of the area that is counted, YYYY-MM-DD; `None` where there is none.
    pub newest: Option<String>,
    /// Places with violence where nobody is known to be, by rank: the most deaths first, then the most events.
    pub unmet: Vec<ExposurePlace>,
    /// The other places, by class, then the most deaths first.
    pub others: Vec<ExposurePlace>,
    /// How many places are of each class.
    pub classes: Vec<(ExposureClass, u32)>,
    /// The share of deaths where a partner is; `None` with `met_why_none`.
    pub met: Option<DeathsMet>,
    /// Why there is no share, in a sentence.
    pub met_why_none: Option<String>,
    /// Whether presence gathers where violence does; `None` with `concentration_why_none`.
    pub concentration: Option<Concentration>,
    /// Why there is none, in a sentence.
    pub concentration_why_none: Option<String>,
    /// Presences counted in some place: all, and of them those that may be over, since nobody recorded an end for two years.
    pub presences: [u32; 2],
    /// Presences that ended in the period, before its last day: they count nowhere, and their countries are none of which
    /// the record does not tell.
    pub ended: u32,
    /// By country: partners and presences that are known to the country only, and count in none of its divisions.
    pub country_only: Vec<CountryOnly>,
    /// Events and deaths of the area that are known to no division, and stand in no place.
    pub left_out: [u32; 2],
    /// Method and version of the classes, the share and the concentration.
    pub methods: [String; 3],
    /// Where the events are from.
    pub publishers: Vec<PublisherCard>,
}

/// Presences that are known to their country only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CountryOnly {
    /// The country, ISO 3166-1 alpha-3.
    pub country: String,
    /// Its name.
    pub name: String,
    /// Partners with such a presence.
    pub partners: u32,
    /// Their presences.
    pub presences: u32,
}

/// One place.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ExposurePlace {
    /// ISO 3166-1 alpha-3 of a country, or the code of a division.
    pub place: String,
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: String,
    /// How it stands.
    pub class: ExposureClass,
    /// Its rank among the unmet, from 1; equals share one. `None` of the others.
    pub rank: Option<u32>,
    /// Events in the period; `None` where there is no event data.
    pub events: Option<u32>,
    /// Deaths in the period: low, best and high estimate; `None` as above.
    pub deaths: Option<[u32; 3]>,
    /// Partners known to be there on the day; `None` where the record of presences does not reach.
    pub partners: Option<u32>,
    /// The first of them by name.
    pub first: Vec<String>,
    /// Kinds of these partners.
    pub kinds: Vec<String>,
    /// Their presences there, and how many of those may be over.
    pub presences: [u32; 2],
    /// Partners somewhere in its country, nobody knows where, that are not counted here.
    pub elsewhere_in_country: u32,
    /// What any one month to come may bring, of a country in a period up to the newest event.
    pub outlook: Option<ExposureOutlook>,
}

/// The outlook of a country beside its exposure.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct ExposureOutlook {
    /// The median of deaths in a month.
    pub median: f64,
    /// The probability of 25 deaths or more in a month.
    pub at_least_25: f64,
}

/// The share of deaths in places with one partner or more.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DeathsMet {
    /// The share, 0 to 1.
    pub share: Interval,
    /// Places counted, and deaths in them.
    pub counted: [u32; 2],
    /// Places left out because the record of presences does not reach them, and deaths in them.
    pub not_covered: [u32; 2],
    /// Places left out because there is no event data.
    pub no_event_data: u32,
}

/// How far presence gathers where violence does.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Concentration {
    /// From -1 (all presence in the least violent place) to 1 (all in the most violent).
    pub index: Interval,
    /// The same of the violence itself: where it is above `index`, presence gathers less than violence.
    pub gini: Interval,
    /// Places that it rests on.
    pub places: u32,
    /// The curve from the least violent places on: share of places, of violence and of presence.
    pub curve: Vec<[f64; 3]>,
}

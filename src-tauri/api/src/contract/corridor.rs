//! Corridors: routes against violence, and what flows from where, through where, to where.

use serde::{Deserialize, Serialize};
use sitroom_domain::{Marking, RecordId};
use ts_rs::TS;

use super::spillover::CountryName;

/// What is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FlowKind {
    /// People.
    People,
    /// Drugs.
    Drugs,
    /// Arms.
    Arms,
    /// Looted resources.
    Resources,
}

/// How sure a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FlowCertainty {
    /// Nobody has seen or told of it.
    Supposed,
    /// Somebody tells of it.
    Reported,
    /// It was seen.
    Seen,
}

/// The corridors of an area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Corridors {
    /// First and last day that was asked for.
    pub period: [Option<String>; 2],
    /// How near an event lies to a kilometre of a route, in km.
    pub distance_km: f64,
    /// Routes, the least likely by chance first; those without a figure last.
    pub routes: Vec<CorridorRoute>,
    /// From country to country, those with the most records first. A record of three countries stands on two legs: legs
    /// do not add up to records.
    pub legs: Vec<FlowLeg>,
    /// What part each country has, by kind and then those with the most records first.
    pub roles: Vec<FlowRole>,
    /// Routes and cases that the flows rest on.
    pub records: [u32; 2],
    /// Of them the routes and the cases of each kind, by kind: a record counts once here, and once on each of its legs.
    pub by_kind: Vec<(FlowKind, [u32; 2])>,
    /// Records that name fewer than two countries in a row, and so no leg.
    pub without_leg: u32,
    /// Cases that name several countries as origin or destination: which one it was is not known, and none is taken.
    pub several: u32,
    /// Day of the newest case; `None` where there is none.
    pub newest_case: Option<String>,
    /// Day of the newest event that is stored; `None` where nothing is.
    pub newest_event: Option<String>,
    /// Highest marking of the records.
    pub marking: Marking,
    /// Why there is nothing to show, in a sentence.
    pub no_data: Option<String>,
    /// Methods and versions.
    pub methods: Vec<String>,
    /// What must be said beside the figures, in sentences.
    pub caveats: Vec<String>,
    /// How the publishers of the events wish to be cited.
    pub citations: Vec<String>,
}

/// A route, and whether violence lies along it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CorridorRoute {
    /// The route.
    #[ts(type = "string")]
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// Its kind, a choice of its sheet.
    pub kind: String,
    /// Its certainty, a choice of its sheet.
    pub certainty: String,
    /// Its volume, a choice of its sheet.
    pub volume: String,
    /// Its places in order.
    pub places: Vec<String>,
    /// How many of them have no coordinates: the route is longer than what is looked at.
    pub unplaced: u32,
    /// Kilometres at sea, outside the area, or in countries whose data do not reach to the end of the period.
    pub km_without_data: f64,
    /// Route and violence together; `None` with a reason.
    pub figures: Option<RouteFigures>,
    /// Why there are none, in a sentence.
    pub why_none: Option<String>,
}

/// A route and violence together, against the same route moved at random.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct RouteFigures {
    /// Its length in km.
    pub length_km: f64,
    /// Of it, the kilometres with an event near them.
    pub near_km: f64,
    /// The share that they are.
    pub share: f64,
    /// The mean share of moved routes.
    pub expected: f64,
    /// The range that holds nine in ten shares of moved routes.
    pub expected_range: [f64; 2],
    /// The share by the one expected; `None` where no moved route had an event near it.
    pub ratio: Option<f64>,
    /// The range that holds nine in ten ratios by chance.
    pub ratio_by_chance: Option<[f64; 2]>,
    /// The probability of a share as large by chance.
    pub p: f64,
    /// The share of false ones among all routes that are at least as unlikely.
    pub q: f64,
    /// Moved routes that it rests on.
    pub moved: u32,
    /// The share of tried positions that stayed inside: near 0 the route has little room.
    pub room: f64,
}

/// What flows from one country to the next.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FlowLeg {
    /// From where.
    pub from: CountryName,
    /// To where.
    pub to: CountryName,
    /// What.
    pub kind: FlowKind,
    /// Routes over it.
    pub routes: u32,
    /// Cases over it, and those of them without a quantity.
    pub cases: [u32; 2],
    /// Sums of the quantities of cases, each with its unit: units are never added.
    pub volumes: Vec<(String, f64)>,
    /// The surest record.
    pub certainty: FlowCertainty,
    /// Records by certainty: supposed, reported, seen.
    pub by_certainty: [u32; 3],
}

/// What part a country has in the flows of a kind. Each is a number of records, with its share of those that name the part;
/// `None` where no record names it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FlowRole {
    /// The country.
    pub country: CountryName,
    /// The kind.
    pub kind: FlowKind,
    /// Records that begin there.
    pub origin: (u32, Option<f64>),
    /// Records that pass through.
    pub transit: (u32, Option<f64>),
    /// Records that end there.
    pub destination: (u32, Option<f64>),
}

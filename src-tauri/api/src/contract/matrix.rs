//! Who is where, and who can do what.

use serde::Serialize;
use sitroom_domain::{Marking, RecordId};
use ts_rs::TS;

/// How well a partner can do something somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Ability {
    /// Nothing says that it can.
    No,
    /// It can, but is not there.
    Away,
    /// It is there and can in part.
    Partly,
    /// It is there and can.
    Fully,
}

/// A partner in one country.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PartnerLine {
    /// The partner.
    #[ts(type = "string")]
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// Its kind, a choice of its sheet.
    pub kind: String,
    /// Whether it is there on the day.
    pub present: bool,
    /// Since when, as it was written; empty where it is not there or nobody knows.
    pub since: String,
    /// How many presences it has there.
    pub presences: u32,
    /// Whether none of them has a recorded end or began within two years: it is the last that is known.
    pub last_known: bool,
    /// Convene, mediate, observe, fund, sanction, deploy.
    pub can: [Ability; 6],
    /// Engagements of the country that it takes part in, with its role there.
    pub roles: Vec<(String, String)>,
    /// Its marking, or the highest one of what is told of it here.
    pub marking: Marking,
}

/// Partner by country by capability.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Matrix {
    /// The day that it is drawn for, YYYY-MM-DD.
    pub as_of: String,
    /// Countries in the order of the columns, ISO 3166-1 alpha-3.
    pub countries: Vec<String>,
    /// The partners, those with most presence first.
    pub rows: Vec<MatrixRow>,
    /// For each country the six capabilities: how many partners that are there can fully.
    pub there: Vec<[u32; 6]>,
}

/// One partner in all countries.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MatrixRow {
    /// The partner.
    #[ts(type = "string")]
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// Its kind.
    pub kind: String,
    /// For each country how many presences, and the six abilities.
    pub cells: Vec<MatrixCell>,
}

/// One partner in one country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MatrixCell {
    /// Presences on the day.
    pub presences: u32,
    /// Whether none of them has a recorded end or began within two years: it is the last that is known.
    pub last_known: bool,
    /// Convene, mediate, observe, fund, sanction, deploy.
    pub can: [Ability; 6],
}

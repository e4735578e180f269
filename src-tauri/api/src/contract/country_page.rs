//! A country on one page: what happened, who is there, what was done, what was promised.

use serde::Serialize;
use sitroom_domain::RecordId;
use sitroom_domain::record::{Certainty, Noun};
use ts_rs::TS;

use super::follow::{Commitments, Fading};
use super::matrix::PartnerLine;
use super::record::RecordCard;

/// All that the record says of a country. Events and deaths come by [`crate::Desk::get_timeline`] and
/// [`crate::Desk::get_place`], as everywhere.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CountryPage {
    /// ISO 3166-1 alpha-3.
    pub iso3: String,
    /// The day that it is drawn for, YYYY-MM-DD.
    pub as_of: String,
    /// One lane for each noun that has something to show, in the order of the page.
    pub lanes: Vec<Lane>,
    /// Who is there, and what each can do; then who can act without being there.
    pub partners: Vec<PartnerLine>,
    /// How many more partners there are than the lines show.
    pub more_partners: u32,
    /// What nobody who is there can do fully.
    pub gaps: Vec<String>,
    /// What was promised.
    pub commitments: Commitments,
    /// Engagements that go on, the newest first.
    pub engagements_now: Vec<RecordCard>,
    /// Engagements that ended or of which nobody says that they go on, the newest first; the lane counts all.
    pub engagements_before: Vec<RecordCard>,
    /// Engagements that fade.
    pub fading: Vec<Fading>,
    /// Elections to come, the next first, then those gone, the last first.
    pub elections: Vec<RecordCard>,
    /// Lessons of this country and of like engagements.
    pub lessons: Vec<RecordCard>,
    /// What the office knows of the country as a whole.
    pub notes: Vec<RecordCard>,
    /// How many trafficking cases, and of which kind.
    pub trafficking: Vec<(String, u32)>,
    /// Documents that the page rests on, each with how many records name it.
    pub sources: Vec<(String, u32)>,
}

/// One line of time.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Lane {
    /// The noun.
    pub noun: Noun,
    /// What stands in it, by first day; the newest where there are very many.
    pub items: Vec<LaneItem>,
    /// How many older ones there are that the items leave out.
    pub more: u32,
    /// How many more there are without a day.
    pub undated: u32,
}

/// One record in a lane.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LaneItem {
    /// The record.
    #[ts(type = "string")]
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// Its kind, a choice of its sheet; empty where it has none.
    pub kind: String,
    /// Its state, a choice of its sheet; empty where it has none.
    pub state: String,
    /// The days of its beginning: first and last possible, YYYY-MM-DD.
    pub since: [String; 2],
    /// How well its beginning is known.
    pub certainty: Certainty,
    /// The days of its end; absent where it is a moment, or goes on, or nobody knows.
    pub until: Option<[String; 2]>,
    /// Whether it goes on, or nobody knows its end.
    pub open: bool,
}

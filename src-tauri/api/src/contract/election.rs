//! Elections and constitutional crises as their own flow (S/2011/552, §35–40): the risk register of an election, and the time
//! line of a crisis.

use serde::Serialize;
use sitroom_domain::RecordId;
use ts_rs::TS;

use super::interval::Interval;
use super::record::RecordCard;
use super::warning::{WarningCard, WarningMonth};

/// An election, its risks and the weeks around it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ElectionWatch {
    /// The day that it is drawn for, YYYY-MM-DD.
    pub as_of: String,
    /// First and last possible day of voting.
    pub day: [String; 2],
    /// Days from the day it is drawn for to the first possible day of voting; negative after it.
    pub days_to: i32,
    /// Days of the window before and of that after.
    pub window_days: u32,
    /// First and last day of all windows, that after a second round with them; absent where the day of voting is not known well
    /// enough to look at the weeks around it.
    pub windows: Option<[String; 2]>,
    /// The risk register: the five questions of §39, the winner taking all, then what the stored data say.
    pub risks: Vec<ElectionRisk>,
    /// The weeks from the window before to that after; week 0 begins on the first possible day of voting.
    pub weeks: Vec<ElectionWeek>,
    /// Earlier elections of the same countries, the newest first, with what happened around them.
    pub past: Vec<PastElection>,
    /// Events of electoral violence that name it, or lie in its countries and windows, the newest first; at most two hundred.
    pub incidents: Vec<RecordCard>,
    /// How many more there are.
    pub more_incidents: u32,
    /// Warnings that name it, and those of its countries that were open within the windows.
    pub warnings: Vec<WarningCard>,
    /// Engagements that name it.
    pub engagements: Vec<RecordCard>,
    /// The last day that the stored events cover in its countries; absent where none is stored.
    pub known_until: Option<String>,
    /// Method and version.
    pub method: String,
}

/// What a line of the risk register says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RiskSign {
    /// It speaks for trouble.
    For,
    /// It speaks for it in part.
    Partly,
    /// It speaks against it.
    Against,
    /// It speaks neither for it nor against it.
    Neither,
    /// Nobody has said, or no data.
    NotKnown,
}

/// A line of the risk register.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ElectionRisk {
    /// What it is about: `inclusive`, `trusted_body`, `enfranchised`, `transparent`, `disputes_resolved`, `winner_takes_all` (the
    /// fields of the record); `events_before`, `deaths_before`, `incidents_before`, `past_elections`, `crisis`, `warnings`,
    /// `commitments_late`, `calendar`.
    pub about: String,
    /// What it says.
    pub sign: RiskSign,
    /// The answer in the record, for the questions; empty where nobody has given one.
    pub answer: String,
    /// What is counted and what it is held against: of the window before, up to the day it is drawn for, and of the same days a
    /// year before; for `past_elections` those with more events around them than a year before, and all that are known. Absent
    /// for no data, and where nothing is counted.
    pub counts: Option<[u32; 2]>,
    /// The first to the second, with an interval; absent where both are zero or nothing is held against.
    pub ratio: Option<Interval>,
    /// The records that it rests on, at most five.
    #[ts(type = "[string, string][]")]
    pub records: Vec<(RecordId, String)>,
}

/// A week around an election.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ElectionWeek {
    /// Its number: 0 begins on the first possible day of voting.
    pub week: i32,
    /// Its first day, YYYY-MM-DD.
    pub since: String,
    /// Events in the countries; absent for no data.
    pub events: Option<u32>,
    /// Deaths, best estimate; absent for no data.
    pub deaths: Option<u32>,
    /// Events of electoral violence of the record; zero where none is recorded.
    pub incidents: u32,
}

/// An earlier election.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PastElection {
    /// The record.
    #[ts(type = "string")]
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// First and last possible day of voting.
    pub day: [String; 2],
    /// Events in the windows before and after; absent for no data.
    pub events: Option<[u32; 2]>,
    /// Deaths in them.
    pub deaths: Option<[u32; 2]>,
    /// Events in the same windows a year before.
    pub year_before: Option<[u32; 2]>,
    /// Events of electoral violence that name it.
    pub incidents: u32,
}

/// A constitutional crisis from its day to the return to order.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CrisisLine {
    /// The day that it is drawn for, YYYY-MM-DD.
    pub as_of: String,
    /// First and last possible day of its beginning.
    pub day: [String; 2],
    /// First and last possible day of the return to order; absent where it has not come, or nobody has said.
    pub restored: Option<[String; 2]>,
    /// Fewest and most days to the return, or until the day it is drawn for where it has not come.
    pub days: [u32; 2],
    /// Whether it goes on.
    pub is_open: bool,
    /// What each organization did, those that acted first before others; those without a day last.
    pub positions: Vec<CrisisPosition>,
    /// Regional and subregional organizations that are in its countries and of which no position is recorded.
    #[ts(type = "[string, string][]")]
    pub silent: Vec<(RecordId, String)>,
    /// Other crises, the newest first, with the days until order.
    pub like: Vec<LikeCrisis>,
    /// Days by which half of the other crises were over, those that go on counted as going on; absent where fewer than half were.
    pub half_days: Option<f64>,
    /// The interval of that; each end is absent where it is open.
    pub half_low: Option<f64>,
    /// See `half_low`.
    pub half_high: Option<f64>,
    /// How often such an interval holds the true days.
    pub confidence: f64,
    /// Events and deaths in its countries by month, from six months before to a year after the return or to the last that is known.
    pub months: Vec<WarningMonth>,
    /// Warnings that name it, and those of its countries raised while it went on.
    pub warnings: Vec<WarningCard>,
    /// Engagements that went on in its countries while it did.
    pub engagements: Vec<RecordCard>,
    /// Method and version of the days of half.
    pub method: String,
}

/// What an organization did about a crisis.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CrisisPosition {
    /// The organization.
    #[ts(type = "string")]
    pub partner: RecordId,
    /// Its title.
    pub title: String,
    /// Fewest days from the crisis to the first thing that it did; absent without a day.
    pub first_days: Option<i32>,
    /// What it did, by day.
    pub responses: Vec<CrisisResponse>,
}

/// One thing that an organization did.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CrisisResponse {
    /// The record.
    #[ts(type = "string")]
    pub id: RecordId,
    /// Its kind, a choice of its sheet.
    pub kind: String,
    /// In words; empty where nobody has said.
    pub did: String,
    /// First and last possible day; absent without one.
    pub when: Option<[String; 2]>,
    /// First and last possible day of its end.
    pub until: Option<[String; 2]>,
}

/// Another crisis.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LikeCrisis {
    /// The record.
    #[ts(type = "string")]
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// Its kind, a choice of its sheet.
    pub kind: String,
    /// Fewest and most days until order, or until the day it is drawn for.
    pub days: [u32; 2],
    /// Whether it goes on.
    pub is_open: bool,
}

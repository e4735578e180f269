//! Threshold moments: what falls due where indicators rise, and how like now is to the months before earlier violence.

use serde::Serialize;
use ts_rs::TS;

use crate::contract::calendar::CalendarItem;
use crate::contract::interval::Interval;
use crate::contract::opening::PublisherCard;

/// What falls due in an area, with what rises there. No probability that violence comes is claimed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Moments {
    /// The day that all is told as of, YYYY-MM-DD.
    pub as_of: String,
    /// The last day that is looked at.
    pub until: String,
    /// What falls due, by day, then by how many indicators rise. What is of several countries stands in each.
    pub moments: Vec<Moment>,
    /// Elections, commitments and missions of the area whose day nobody knows.
    pub undated: u32,
    /// The countries of the area: those where most rises first.
    pub countries: Vec<CountryMoments>,
    /// Why things are not told, each reason once with all countries that it holds for: those of the most countries first.
    pub untold: Vec<Untold>,
    /// Countries of the area of which no event is stored, by name.
    pub no_data: Vec<String>,
    /// Day of the newest event that is counted, YYYY-MM-DD; `None` where none is stored.
    pub newest: Option<String>,
    /// The last month that is stored to its end, YYYY-MM; empty where none is.
    pub known_until: String,
    /// Method and version of the moments, of what rises and of the closeness.
    pub methods: [String; 3],
    /// Where the events are from.
    pub publishers: Vec<PublisherCard>,
}

/// An indicator that is held against its own past.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MomentIndicator {
    /// Events a month.
    Events,
    /// Deaths a month, best estimate.
    Deaths,
}

/// Something that falls due in a country.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Moment {
    /// What falls due.
    pub item: CalendarItem,
    /// The country, ISO 3166-1 alpha-3; empty where the record names none.
    pub country: String,
    /// Its name.
    pub name: String,
    /// Indicators that rise there.
    pub rising: Vec<MomentIndicator>,
    /// Indicators that do not.
    pub level: Vec<MomentIndicator>,
    /// Indicators of which too little is known, or only what is old.
    pub not_known: Vec<MomentIndicator>,
}

/// One country.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CountryMoments {
    /// ISO 3166-1 alpha-3.
    pub country: String,
    /// Its name.
    pub name: String,
    /// Its indicators.
    pub indicators: Vec<RisingIndicator>,
    /// Its divisions beside earlier escalations; `None` with `closeness_why_none`.
    pub closeness: Option<CountryCloseness>,
    /// Why there is none, in a sentence.
    pub closeness_why_none: Option<String>,
}

/// A reason why something is not told of some countries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Untold {
    /// The reason, in a sentence.
    pub why: String,
    /// What is not told.
    pub of: UntoldOf,
    /// The countries by name, in the order in which they are told.
    pub countries: Vec<String>,
}

/// What is not told of a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum UntoldOf {
    /// Whether an indicator rises.
    Rising,
    /// How near its divisions are to earlier escalations.
    Closeness,
    /// Neither of both.
    Both,
}

/// An indicator in its last month.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RisingIndicator {
    /// Which.
    pub indicator: MomentIndicator,
    /// The last month of which anything is known, YYYY-MM; empty where none is.
    pub month: String,
    /// What was counted.
    pub observed: Option<u32>,
    /// What was to be expected: low end of the band, figure, high end; none where the month is too old to be told of, so
    /// that no band stands beside a point of which nothing is said.
    pub expected: [Option<f64>; 3],
    /// The probability of as many or more, if all is as it was.
    pub p_above: Option<f64>,
    /// Whether it lies above the band; `None` where that cannot be told.
    pub rises: Option<bool>,
    /// Why it cannot be told, in a sentence.
    pub why_none: Option<String>,
}

/// Divisions of a country held against the months before the earlier escalations of all of them.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CountryCloseness {
    /// Divisions, the smallest share of ordinary months first, up to six.
    pub divisions: Vec<DivisionCloseness>,
    /// How many divisions were compared.
    pub compared: u32,
    /// Divisions with violence now or of late: what is compared is the time before it rises.
    pub violent: u32,
    /// Earlier escalations of all divisions.
    pub escalations: u32,
    /// The share of earlier escalations that were among the closest tenth of months, each held against the others.
    pub hits: Option<Interval>,
    /// The share of ordinary months that are among the closest tenth.
    pub baseline: Option<f64>,
    /// Escalations that the check rests on.
    pub checked: u32,
    /// What the check means, in a sentence.
    pub worth: String,
}

/// How close a division is now to the months before earlier escalations.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DivisionCloseness {
    /// Its code.
    pub place: String,
    /// Its name.
    pub name: String,
    /// The share of ordinary months that lay as near to escalations, or nearer: small is unusual.
    pub share: Interval,
    /// Ordinary months that it is held against.
    pub ordinary: u32,
    /// The earlier escalations that now is most like, nearest first, up to three.
    pub like: Vec<LikeEscalation>,
}

/// An earlier escalation that now is like.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LikeEscalation {
    /// Code of the division.
    pub place: String,
    /// Its name.
    pub name: String,
    /// The month in which violence rose, YYYY-MM.
    pub month: String,
    /// How far now is from the months before it, 0 to 1.
    pub distance: f64,
    /// Indicators that are alike.
    pub alike: Vec<ProfileIndicator>,
    /// Indicators that differ.
    pub different: Vec<ProfileIndicator>,
}

/// What months are compared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProfileIndicator {
    /// Events a month.
    Events,
    /// Deaths a month.
    Deaths,
    /// How events go up or down.
    Trend,
    /// The share of civilians among the deaths.
    Civilians,
    /// Deaths among the neighbours.
    Neighbours,
    /// Days to or since the nearest election.
    Election,
    /// Months since the last event.
    Quiet,
}

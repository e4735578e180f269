//! What spills over: from a country to its neighbours, from one event to the next, and along borders.

use serde::Serialize;
use ts_rs::TS;

/// What spills over among the countries of an area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Spillover {
    /// First and last day of the whole weeks that it rests on, YYYY-MM-DD.
    pub period: [String; 2],
    /// How many weeks these are.
    pub weeks: u32,
    /// First day of the week that is expected next.
    pub next_week: String,
    /// Day of the newest event of these countries in the period; `None` where there is none.
    pub newest: Option<String>,
    /// Events in the period, and those of them whose day is not known: they count on the first day that they may be of.
    pub events: [u32; 2],
    /// The countries, those with the most events expected next week first; those without a figure last.
    pub countries: Vec<SpillCountry>,
    /// Ordered pairs of neighbours of which one was asked for, the least likely by chance first. Their figures are those
    /// of a fit on all countries that are stored, whichever area is asked for.
    pub pairs: Vec<SpillPair>,
    /// Where a pair taken alone and all pairs together do not agree, that in sentences; `None` where they do.
    pub disagree: Option<String>,
    /// All pairs of all countries that are stored together; `None` where there is no pair.
    pub pooled: Option<PooledSpill>,
    /// How many events one event triggers directly, at the most that can build up among all countries that are stored; at
    /// 1 and above events would go on without end.
    pub branching: Option<f64>,
    /// Weeks over which an event can trigger others.
    pub lags: u32,
    /// The share of an event's weight that is left from one week to the next.
    pub decay: Option<f64>,
    /// Why there are no pairs and nothing is expected, in a sentence.
    pub why_none: Option<String>,
    /// Neighbours that are not among the countries: what spills over from them is not told apart.
    pub beyond: Vec<CountryName>,
    /// Countries of which nothing is stored, or whose data end before the period does: they take no part in space and time,
    /// and neither their events nor their land in the share near a border.
    pub partial: Vec<CountryName>,
    /// Whether events that lie close in space are close in time.
    pub space_time: SpaceTimeFigures,
    /// Events near borders.
    pub borders: BorderFigures,
    /// Methods and versions.
    pub methods: Vec<String>,
    /// What must be said beside the figures, in sentences.
    pub caveats: Vec<String>,
    /// How the publishers of the events wish to be cited.
    pub citations: Vec<String>,
}

/// A country by name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
pub struct CountryName {
    /// ISO 3166-1 alpha-3.
    pub iso3: String,
    /// Its name in English.
    pub name: String,
}

/// A country with what is expected there.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SpillCountry {
    /// The country.
    pub country: CountryName,
    /// Whether it was asked for, and not only looked at as a neighbour.
    pub asked: bool,
    /// Weeks of the period of which there are data, and weeks that the figures rest on: known here and in all neighbours.
    pub known_weeks: [u32; 2],
    /// On how many weeks of which period the figures rest, in a sentence; `None` without figures.
    pub rests_on: Option<String>,
    /// Events in the known weeks; `None` where there is no data.
    pub events: Option<u32>,
    /// Events of the last week; `None` where there is no data.
    pub last_week: Option<u32>,
    /// Events that one event is expected to trigger in the country itself; `None` without figure.
    pub own: Option<f64>,
    /// What is expected next week.
    pub next: Option<NextWeek>,
    /// Why nothing is expected, in a sentence.
    pub why_none: Option<String>,
}

/// What is expected next week, and where it comes from.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NextWeek {
    /// The events expected.
    pub expected: f64,
    /// The range that holds nine in ten counts for that mean.
    #[ts(type = "[number, number]")]
    pub range: [u64; 2],
    /// Of these, those that nothing before explains.
    pub baseline: f64,
    /// Those that the country's own past triggers.
    pub own: f64,
    /// Those that each neighbour's past triggers, the most first.
    pub from: Vec<FromNeighbour>,
    /// The share that comes from all neighbours together; `None` where nothing is expected.
    pub share_from_neighbours: Option<f64>,
}

/// What a neighbour's past triggers.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FromNeighbour {
    /// The neighbour.
    pub country: CountryName,
    /// The events expected.
    pub events: f64,
}

/// What an event in a country triggers in a neighbour.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SpillPair {
    /// Where the event is.
    pub from: CountryName,
    /// Where others follow.
    pub to: CountryName,
    /// Events that one event triggers, from this pair alone.
    pub triggered: f64,
    /// Ends of the 95 % interval of it.
    pub interval: [f64; 2],
    /// The probability of as large a figure where nothing spills over.
    pub p: f64,
    /// The share of false ones among all stored pairs that are at least as unlikely.
    pub q: f64,
    /// Events that one event triggers, drawn towards what all pairs together say: what is expected rests on it.
    pub drawn: f64,
    /// Events in `from` that could have triggered any.
    pub exposure: f64,
    /// Weeks that it rests on: those known in `to` and in all its neighbours.
    pub weeks: u32,
}

/// All pairs of neighbours together.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct PooledSpill {
    /// The share of the events of a country that one neighbour triggers, 0 to 1.
    pub share: f64,
    /// Ends of the 95 % interval of it.
    pub interval: [f64; 2],
    /// The probability of as large a share where nothing spills over.
    pub p: f64,
    /// How many pairs these are.
    pub pairs: u32,
}

/// Whether events that lie close in space are close in time.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SpaceTimeFigures {
    /// Events that it rests on.
    pub events: u32,
    /// First and last day of these; `None` where there are none.
    pub period: Option<[String; 2]>,
    /// Events left out since they are older than those that can be taken.
    pub older: u32,
    /// Events left out since their place is known to the province or worse, or not stated.
    pub unplaced: u32,
    /// Events left out since their day is not known.
    pub undated: u32,
    /// The land of the countries that take part, in km².
    pub land_km2: f64,
    /// All days of the smallest distance, then those of the next.
    pub scales: Vec<SpaceTimeScale>,
    /// The probability of as much by lot, one test for all scales together; `None` without figures.
    pub p: Option<f64>,
    /// How often days were dealt out by lot.
    pub draws: u32,
    /// Why there are no figures, in a sentence.
    pub why_none: Option<String>,
}

/// Pairs of events within a distance and within some days: a Knox test at each scale.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SpaceTimeScale {
    /// At most that far apart, in km.
    pub distance_km: f64,
    /// At most that many days apart.
    pub days: u32,
    /// Pairs.
    #[ts(type = "number")]
    pub pairs: u64,
    /// Pairs expected where place and day have nothing to do with each other.
    pub expected_pairs: f64,
    /// K(s,t), in km² · days.
    pub k: f64,
    /// The excess as a share of what is expected, D0(s,t); `None` where nothing is expected.
    pub excess: Option<f64>,
    /// The range that holds nine in ten where days are dealt out by lot.
    pub excess_by_chance: Option<[f64; 2]>,
    /// The probability of as many pairs by lot, at this scale alone.
    pub p: f64,
}

/// Events near borders.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BorderFigures {
    /// How near, in km.
    pub distance_km: f64,
    /// First day of each quarter, oldest first; each is over.
    pub quarters: Vec<String>,
    /// Borders with an event near them, those with most events first.
    pub zones: Vec<BorderZone>,
    /// Events near any border, each once; here and below of the countries whose data reach to the end of the period.
    #[ts(type = "number")]
    pub near: u64,
    /// Events on land, near a border or not.
    #[ts(type = "number")]
    pub on_land: u64,
    /// Events at sea, or where the base map has no country.
    #[ts(type = "number")]
    pub at_sea: u64,
    /// Events left out since their place is known to the province or worse, or not stated.
    pub unplaced: u32,
    /// The share of the land that lies as near a border.
    pub land_share: f64,
    /// How the share of events compares with it; `None` with a reason.
    pub share: Option<NearShare>,
    /// Why there is none, in a sentence.
    pub why_none: Option<String>,
}

/// The share of events near a border against that of the land.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct NearShare {
    /// The share of events.
    pub share: f64,
    /// Ends of the 95 % interval of it.
    pub interval: [f64; 2],
    /// The share by that of the land.
    pub ratio: f64,
    /// The probability of as many where each event fell on the land by lot, independent of all others.
    pub p: f64,
}

/// The zone along the border of two countries.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BorderZone {
    /// The two sides, by code.
    pub sides: [BorderSide; 2],
    /// Events of both sides.
    pub events: u32,
    /// Whether they rise or fall over the quarters that are known of every side of which anything is stored; `None` for
    /// fewer than three.
    pub trend: Option<ZoneTrend>,
}

/// One side of a border.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BorderSide {
    /// The country.
    pub country: CountryName,
    /// Whether it is one of the countries that were asked for.
    pub asked: bool,
    /// Events by quarter; `None` where there is no data.
    pub counts: Vec<Option<u32>>,
}

/// Whether counts rise or fall: the test of Mann and Kendall.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct ZoneTrend {
    /// Pairs of quarters that rise less those that fall, as a share of all: -1 to 1.
    pub tau: f64,
    /// The probability of a trend as clear to either side by chance.
    pub p: f64,
    /// The share of false ones among all zones that are at least as clear.
    pub q: f64,
    /// Quarters that it rests on.
    pub quarters: u32,
}

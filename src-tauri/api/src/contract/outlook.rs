//! The outlook: deaths in the months to come, beside the benchmark and the record of both.

use serde::Serialize;
use ts_rs::TS;

/// The outlook of a country.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Outlook {
    /// The country, ISO 3166-1 alpha-3.
    pub country: String,
    /// Last month of what it rests on, YYYY-MM: the last that is stored to its end.
    pub known_until: String,
    /// Day of the newest event that is stored of any country, and of this one.
    pub newest: [String; 2],
    /// Months gone, oldest first and without gaps.
    pub observed: Vec<ObservedMonth>,
    /// Months to come, YYYY-MM. The distribution is the same for each of them: it is of any one month.
    pub ahead: Vec<String>,
    /// What is shown for each of them.
    pub forecast: Spread,
    /// What the benchmark says for each of them.
    pub benchmark: Spread,
    /// The model that is shown, in words.
    pub model: String,
    /// Whether that is the benchmark, since nothing did better.
    pub is_benchmark: bool,
    /// Why it is shown, in sentences: which record decided, its own or that of its group.
    pub why: String,
    /// The country's group, in words.
    pub group: String,
    /// How model and benchmark did before: in the country, in its subregion and everywhere.
    pub records: Vec<OutlookRecord>,
    /// Countries that the weights were learned from, and earlier origins.
    pub learned_from: [u32; 2],
    /// The months that it was learned from, YYYY-MM.
    pub trained_on: [String; 2],
    /// Method and version.
    pub method: String,
}

/// The outlooks of the countries of an area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Outlooks {
    /// Last month of what they rest on, YYYY-MM: the last that is stored to its end.
    pub known_until: String,
    /// Day of the newest event that is stored of any country.
    pub newest: String,
    /// Months to come, YYYY-MM. The distribution is the same for each of them: it is of any one month.
    pub ahead: Vec<String>,
    /// The countries, those where 25 deaths or more in a month are likeliest first.
    pub countries: Vec<OutlookCard>,
    /// Countries of the area of which too little is stored in the two years before: code and name, by name.
    pub too_little: Vec<[String; 2]>,
    /// How model and benchmark did before: in the area and everywhere.
    pub records: Vec<OutlookRecord>,
    /// The months that they were learned from, YYYY-MM.
    pub trained_on: [String; 2],
    /// Method and version.
    pub method: String,
}

/// The outlook of one of several countries.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OutlookCard {
    /// The country, ISO 3166-1 alpha-3.
    pub country: String,
    /// Its name.
    pub name: String,
    /// Day of its newest event.
    pub newest: String,
    /// Its last twelve months, oldest first.
    pub observed: Vec<ObservedMonth>,
    /// What is shown for each month to come.
    pub forecast: Spread,
    /// What the benchmark says.
    pub benchmark: Spread,
    /// Whether what is shown is the benchmark, since nothing did better.
    pub is_benchmark: bool,
    /// How model and benchmark did in the country before.
    pub record: OutlookRecord,
}

/// The outlooks of the cells of an area in which enough is known.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CellOutlooks {
    /// H3 resolution of the cells.
    pub resolution: u8,
    /// Last month of what they rest on, YYYY-MM: the last that is stored to its end.
    pub known_until: String,
    /// Months to come, YYYY-MM. The distribution is the same for each of them: it is of any one month.
    pub ahead: Vec<String>,
    /// The cells, those where 25 deaths or more in a month are likeliest first.
    pub cells: Vec<CellOutlook>,
    /// Cells with events in which too little is known for an outlook.
    pub too_little: u32,
    /// Months with an event that a cell needs, and the months before the end in which they are looked for.
    pub needed: [u32; 2],
    /// Events that are known to a province or country only, and are in no cell.
    pub imprecise: u32,
    /// How model and benchmark did in these cells before.
    pub record: OutlookRecord,
    /// The months that they were learned from, YYYY-MM.
    pub trained_on: [String; 2],
    /// Method and version.
    pub method: String,
}

/// The outlook of a cell.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CellOutlook {
    /// The cell, fifteen hexadecimal digits of H3.
    pub cell: String,
    /// Name of the division that its middle lies in, or of the country; empty at sea.
    pub name: String,
    /// Its outline: polygons of rings of longitude and latitude.
    pub outline: Vec<Vec<Vec<[f64; 2]>>>,
    /// Deaths in its last twelve months, best estimate.
    #[ts(type = "number")]
    pub deaths_last_year: u64,
    /// What is shown for each month to come.
    pub forecast: Spread,
    /// What the benchmark says.
    pub benchmark: Spread,
    /// Whether what is shown is the benchmark, since nothing did better.
    pub is_benchmark: bool,
}

/// Deaths in a month gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ObservedMonth {
    /// YYYY-MM.
    pub month: String,
    /// Deaths, best estimate; `None` where there is no data.
    #[ts(type = "number | null")]
    pub deaths: Option<u64>,
}

/// A distribution of deaths in a month.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct Spread {
    /// Quantiles at 5, 10, 25, 50, 75, 90 and 95 %.
    pub quantiles: [f64; 7],
    /// The probability of a month without deaths.
    pub none: f64,
    /// The probability of 25 deaths or more.
    pub at_least_25: f64,
}

/// How the model that is shown and the benchmark did at rolling origins.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OutlookRecord {
    /// Where: a country's alpha-3 code, the id of a subregion, `world`, or `cells`.
    pub area: String,
    /// Countries in it, or cells.
    pub countries: u32,
    /// Of the pool.
    pub model: OutlookScores,
    /// Of the benchmark.
    pub benchmark: OutlookScores,
}

/// Mean scores over past outcomes; the lower the better, except for coverage.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct OutlookScores {
    /// Outcomes that it was scored on.
    pub outcomes: u32,
    /// CRPS, in deaths.
    pub crps: f64,
    /// Ignorance score, in bits.
    pub ignorance: f64,
    /// Score of the 90 % interval, in deaths.
    pub interval: f64,
    /// Share of outcomes in the 90 % interval.
    pub coverage: f64,
    /// Share of months with deaths in it; `None` where there were none.
    pub coverage_above_zero: Option<f64>,
    /// Share of outcomes in each tenth of the forecast: a tenth each when it is calibrated.
    pub calibration: [f64; 10],
}

//! What a monthly horizon scan is drafted from, besides what is true of its countries on the day.

use sitroom_domain::{Day, Iso3};

use super::Counted;

/// A month of an area beside those before it, and what comes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Scan {
    /// The month: the last that is stored to its end. Absent where none is.
    pub month: Option<i32>,
    /// Countries whose events are known in the month.
    pub countries: Vec<CountryMonth>,
    /// The countries that are known in the month and the one before: events of both, with the ratio and its interval.
    pub both: Option<[u64; 2]>,
    /// The first to the second of `both`, with the ends of its interval; absent where nothing is held against.
    pub ratio: Option<[f64; 3]>,
    /// Whether more or fewer events are than chance explains beside the month before; absent where they are as many.
    pub is_more: Option<bool>,
    /// How often such an interval holds the true ratio.
    pub confidence: f64,
    /// Places that became hot or grow hotter; `None` where too little is stored to tell.
    pub hot: Option<Vec<HotPlace>>,
    /// Months that hot places were looked for in.
    pub hot_months: u64,
    /// Outlooks of the months to come, those likeliest to be violent first.
    pub outlooks: Vec<CountryOutlook>,
    /// What falls due where an indicator rises, by day.
    pub rising: Vec<RisingDue>,
    /// Warnings that were raised or closed in the month.
    pub warnings: Vec<MonthWarning>,
    /// Raised and closed in the month, and waiting for a first action at its end.
    pub counts: [u64; 3],
    /// Methods of the ratio and of hot places.
    pub methods: [String; 2],
}

/// A month of a country.
#[derive(Debug, Clone, PartialEq)]
pub struct CountryMonth {
    /// The country.
    pub country: Iso3,
    /// In the month.
    pub now: Counted,
    /// In the month before; absent where it is not known.
    pub before: Option<Counted>,
    /// In the same month a year before; absent where it is not known.
    pub year_before: Option<Counted>,
    /// Events of the month to those of the month before, with the ends of its interval.
    pub ratio: Option<[f64; 3]>,
    /// Events that its own past lets expect.
    pub expected: Option<[u64; 2]>,
}

/// A division that became hot, or grows hotter.
#[derive(Debug, Clone, PartialEq)]
pub struct HotPlace {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: Iso3,
    /// `new`, `consecutive` or `intensifying`.
    pub pattern: String,
    /// Months in which it was hot.
    pub months: u64,
}

/// What is to be expected of a country in any one of the months to come.
#[derive(Debug, Clone, PartialEq)]
pub struct CountryOutlook {
    /// The country.
    pub country: Iso3,
    /// Deaths: median, and the ends of four in five.
    pub deaths: [f64; 3],
    /// The probability of 25 deaths or more.
    pub many: f64,
    /// The same by the benchmark.
    pub benchmark: [f64; 3],
    /// See `many`.
    pub benchmark_many: f64,
    /// Whether what is shown is the benchmark, since nothing did better.
    pub is_benchmark: bool,
}

/// Something that falls due where an indicator rises.
#[derive(Debug, Clone, PartialEq)]
pub struct RisingDue {
    /// Its record.
    pub id: String,
    /// Id of the text that says why it is due.
    pub occasion: String,
    /// Its last possible day.
    pub day: Day,
    /// Its title.
    pub title: String,
    /// The country in which it rises.
    pub country: Iso3,
    /// What rises: `events`, `deaths`.
    pub rising: Vec<String>,
}

/// A warning of the month.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthWarning {
    /// Its record.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its level.
    pub level: String,
    /// When it was raised.
    pub raised: Day,
    /// When a first action was taken, by the day of the scan.
    pub first_action: Option<Day>,
    /// When it was closed, by the day of the scan.
    pub closed: Option<Day>,
}

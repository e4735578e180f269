//! The wall: what large screens show in turn, and the picture that they show it from.
//!
//! The picture is made anew every few minutes by a reader that sees nothing above Unclassified. A wall reads that picture and nothing
//! else: no record, no event, no tile.

use serde::{Deserialize, Serialize};
use sitroom_domain::record::Noun;
use sitroom_domain::{Area, Marking};
use ts_rs::TS;

use super::opening::NamesCard;

/// All screens of a wall.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct WallPlan {
    /// The screens, in the order of their numbers.
    pub screens: Vec<WallScreen>,
}

/// One screen: what it is about, and what it shows in turn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WallScreen {
    /// Its name, for people.
    pub name: String,
    /// The subregion or country that it is about.
    pub area: Area,
    /// Its language: en, fr, ru, es, ar or zh.
    pub language: String,
    /// Name of the monitor that it fills, as the system names it; none for the one that it is opened on.
    pub monitor: Option<String>,
    /// What it shows, one after the other.
    pub turns: Vec<WallTurn>,
    /// From when to when it is lit, HH:MM by the clock of the office; outside it is dark but for a dim clock. None for always.
    pub lit: Option<[String; 2]>,
}

/// One turn of a screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WallTurn {
    /// What is shown.
    pub scene: WallScene,
    /// For how many seconds, 5 to 3600.
    pub seconds: u32,
    /// The country in focus, alpha-3; none for those with open warnings, most deaths or most that is due, in turn.
    pub country: Option<String>,
    /// From when to when it is shown, HH:MM by the clock of the office. None for always.
    pub between: Option<[String; 2]>,
}

/// What a screen can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WallScene {
    /// Map, clocks, warnings, time to action and changes on one sheet.
    Overview,
    /// The map alone.
    Map,
    /// The clocks of the offices and of the countries.
    Clocks,
    /// Open warnings.
    Warnings,
    /// What is due.
    Calendar,
    /// Days from first signal to first action.
    Action,
    /// What changed today.
    Changes,
    /// One country.
    Country,
}

/// What a wall shows. Everything in it is Unclassified.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WallPicture {
    /// When it was made, RFC 3339 in UTC.
    pub made_at: String,
    /// Its marking; a file that does not say it counts as marked the highest, and is not shown.
    #[serde(default)]
    pub marking: Marking,
    /// What it is about.
    pub area: Area,
    /// Whether everything in it is invented.
    pub exercise: bool,
    /// First day of the newest event, YYYY-MM-DD; none where nothing is stored.
    pub newest_event: Option<String>,
    /// When events were imported last, RFC 3339.
    pub imported_at: Option<String>,
    /// Who publishes the events, each with the licence, in short.
    pub publishers: Vec<String>,
    /// The lines that must stand beside their figures.
    pub citations: Vec<String>,
    /// First and last month of the year that is counted, YYYY-MM; none where nothing is stored.
    pub months: Option<[String; 2]>,
    /// The clocks of the offices, its own first.
    pub clocks: Vec<WallClock>,
    /// IANA time zone of each of its countries, by alpha-3 code.
    pub zones: Vec<(String, String)>,
    /// What the cells of the map are; none where there is none.
    pub legend: Option<WallLegend>,
    /// Countries of which nothing is known in the year, each with the day on which its data end where it had some.
    pub no_data: Vec<(String, Option<String>)>,
    /// Open warnings, the most urgent first; their numbers stand on the map.
    pub warnings: Vec<WallWarning>,
    /// How long warnings took to a first action.
    pub action: WallAction,
    /// What is due, by day, what is late first.
    pub due: Vec<WallDue>,
    /// What changed.
    pub changes: WallChanges,
    /// Countries whose events are known in the year, those with the most deaths first.
    pub countries: Vec<WallCountry>,
    /// What is out of the ordinary in the last whole month.
    pub unusual: Vec<WallUnusual>,
}

/// A clock of a town.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WallClock {
    /// The town, in English.
    pub town: String,
    /// IANA time zone.
    pub zone: String,
    /// Whether the office of the picture sits there.
    pub own: bool,
}

/// What the cells of the map are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WallLegend {
    /// Fewest events of each class.
    pub from: Vec<u32>,
    /// The most events of a cell.
    pub largest: u32,
    /// Events known only to a province or worse; they are in no cell.
    pub imprecise: u32,
    /// Whether there are hot cells.
    pub hot: bool,
}

/// An open warning.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WallWarning {
    /// Its number on the map and in lists.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// Its division or place; empty for whole countries.
    pub place: String,
    /// Its countries, alpha-3.
    pub countries: Vec<String>,
    /// What the rule that raised it looks at, a choice of its sheet; none for one that a person raised.
    pub indicator: Option<String>,
    /// `watch`, `elevated` or `high`.
    pub level: String,
    /// When the first sign could be seen, RFC 3339 in UTC.
    pub first_signal: String,
    /// When the first action was taken; none while it waits.
    pub first_action: Option<String>,
    /// Whether it has a place on the map.
    pub placed: bool,
}

/// How long the warnings of a year took to a first action.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WallAction {
    /// First day of the year that is looked at: warnings whose first signal is from then on.
    pub since: String,
    /// With an action, waiting, closed without one.
    pub counts: [u32; 3],
    /// Days to the first action of each that had one, in order.
    pub acted_days: Vec<f64>,
    /// First signal of each that waits, RFC 3339 in UTC.
    pub waiting_since: Vec<String>,
    /// Days by which half had a first action, those that wait counted as waiting; none where half was never reached.
    pub median_days: Option<f64>,
    /// The interval of the median; its upper end is none where it is open.
    pub median_interval: [Option<f64>; 2],
    /// How often such an interval holds the true one.
    pub confidence: f64,
    /// The office's own target in days from raising to first action.
    pub target_days: Option<f64>,
}

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WallDue {
    /// First and last possible day, YYYY-MM-DD.
    pub days: [String; 2],
    /// Why it is due, an occasion of the calendar.
    pub occasion: String,
    /// What it is.
    pub title: String,
    /// Its countries, alpha-3.
    pub countries: Vec<String>,
    /// Whether it is owed and past.
    pub late: bool,
}

/// What changed on the last day on which anything did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WallChanges {
    /// The day, YYYY-MM-DD by the clock of the office; none where nothing ever changed.
    pub day: Option<String>,
    /// What changed on it.
    pub items: Vec<WallChange>,
    /// How many more there are.
    pub more: u32,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum WallChange {
    /// Events came in.
    Events {
        /// New ones, and changed ones.
        #[ts(type = "number")]
        added: u64,
        /// See `added`.
        #[ts(type = "number")]
        revised: u64,
        /// Who publishes them.
        publisher: String,
    },
    /// A warning went on by a step.
    Warning {
        /// Which: `raised`, `acknowledged`, `acted` or `closed`.
        step: String,
        /// Its title; its division or place where a rule raised it.
        title: String,
        /// Its countries, alpha-3.
        countries: Vec<String>,
    },
    /// A record was written.
    Record {
        /// Its noun.
        noun: Noun,
        /// Whether it is new; changed otherwise.
        new: bool,
        /// Its title.
        title: String,
        /// Its countries, alpha-3.
        countries: Vec<String>,
    },
    /// Many records of a noun were written.
    Records {
        /// Their noun.
        noun: Noun,
        /// How many.
        count: u32,
    },
}

/// Events and deaths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WallCount {
    /// Events.
    #[ts(type = "number")]
    pub events: u64,
    /// Deaths: low, best and high estimate.
    #[ts(type = "[number, number, number]")]
    pub deaths: [u64; 3],
}

/// A country in focus.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WallCountry {
    /// Alpha-3 code.
    pub iso3: String,
    /// In the year.
    pub now: WallCount,
    /// In the year before; none where it is not known.
    pub before: Option<WallCount>,
    /// Deaths by month over three years, the last month is the last of the year; none is no data.
    pub by_month: Vec<Option<f64>>,
    /// Deaths in a month to come, in this order: median, lower and upper end of four in five.
    pub outlook: Option<[f64; 3]>,
}

/// A place where more or fewer events are than its own past lets expect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WallUnusual {
    /// Its name; for a country its alpha-3 code.
    pub place: String,
    /// Its country, alpha-3.
    pub iso3: String,
    /// The month, YYYY-MM.
    pub month: String,
    /// What was counted.
    #[ts(type = "number")]
    pub observed: u64,
    /// The ends of what was to be expected.
    #[ts(type = "[number, number]")]
    pub expected: [u64; 2],
    /// Whether it is more; fewer otherwise.
    pub more: bool,
}

/// What a wall window is told.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WallShown {
    /// Its screen.
    pub screen: WallScreen,
    /// Its number, from 1.
    pub number: u32,
    /// The last picture that was made; none while the first is being made.
    pub picture: Option<WallPicture>,
    /// Names of its area and of every country, by alpha-3 code or id of the subregion.
    pub names: Vec<(String, NamesCard)>,
}

/// What a person tells a screen to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WallAct {
    /// The next scene.
    Next,
    /// The one before.
    Back,
    /// Stay on this scene, or go on.
    Pause,
    /// Dark, or lit again.
    Dark,
}

/// A screen of the plan beside what is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WallOpen {
    /// Numbers of the screens that are open, from 1.
    pub open: Vec<u32>,
    /// Names of the monitors that are there, each with its size in pixels.
    pub monitors: Vec<(String, [u32; 2])>,
}

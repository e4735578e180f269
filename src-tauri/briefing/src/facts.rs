//! What a briefing is drafted from: figures and records of an area on a day, as far as one may see who is told it.
//!
//! Everything here was read by a reader that sees nothing above the marking of the briefing; so nothing that is drafted from it can
//! tell of more.

mod election;
mod mission;
mod scan;
mod warning;
mod year;

use sitroom_domain::{Area, Day, Iso3, Marking};

use crate::map::Map;

pub use election::{Assistance, ElectionNote, ElectoralViolence, PastElection, Phase, Risk};
pub use mission::{Agreement, Debrief, Follow, Period, Promised, Visit, Went};
pub use scan::{CountryMonth, CountryOutlook, HotPlace, MonthWarning, RisingDue, Scan};
pub use warning::{Action, Assignment, Evidence, Judgement, Lesson, WarningNote};
pub use year::{YearEngagement, YearFigures, YearNote, YearOnset, YearWarning};

/// All facts of a briefing of an area.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// The area: a country or a subregion; of a record with several countries, the subregion around them.
    pub area: Area,
    /// The countries of the record that it is on; empty where it is on an area.
    pub countries: Vec<Iso3>,
    /// The subregion that it is in.
    pub subregion: Option<String>,
    /// The day that it is told as of.
    pub as_of: Day,
    /// The highest marking of the records that were read.
    pub marking: Marking,
    /// Whether everything is invented.
    pub is_exercise: bool,
    /// Violence.
    pub violence: Violence,
    /// What is out of the ordinary in the last whole month.
    pub unusual: Vec<Unusual>,
    /// Open warnings, the most urgent first.
    pub warnings: Vec<Warning>,
    /// How long warnings took to a first action.
    pub clock: Clock,
    /// What is due, by day; what is late first.
    pub due: Vec<Due>,
    /// Who is there.
    pub there: There,
    /// Options for the most urgent warning that waits, each with its cases.
    pub options: Vec<PreventiveOption>,
    /// Engagements that go on.
    pub engagements: Vec<Engagement>,
    /// Commitments that are open: late and not yet due.
    pub commitments: Vec<Commitment>,
    /// Crises of the last two years that are not over.
    pub crises: Vec<Crisis>,
    /// How events are cited.
    pub publishers: Vec<String>,
    /// Records of one publisher that are the same event as one of another and count with that one.
    pub linked: u32,
    /// When events were imported last.
    pub imported: Option<Day>,
    /// The map.
    pub map: Option<Map>,
}

/// Violence by country over a year and the year before.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Violence {
    /// First and last month of the year, by number; the last is the last that is stored to its end. Absent where nothing is stored.
    pub months: Option<[i32; 2]>,
    /// Countries whose events are known in the year.
    pub countries: Vec<CountryViolence>,
    /// Divisions of a country with events in the year or the year before; none for a subregion.
    pub divisions: Vec<DivisionViolence>,
    /// Countries of which nothing is known in the year, with the day on which their data end where they had some.
    pub no_data: Vec<(Iso3, Option<Day>)>,
    /// The newest event.
    pub newest: Option<Day>,
    /// Method of the outlook.
    pub outlook_method: String,
    /// Method of what is out of the ordinary.
    pub unusual_method: String,
}

/// Violence in a country.
#[derive(Debug, Clone, PartialEq)]
pub struct CountryViolence {
    /// The country.
    pub country: Iso3,
    /// In the year.
    pub now: Counted,
    /// In the year before; absent where it is not known.
    pub before: Option<Counted>,
    /// Deaths by month over three years; `None` is no data.
    pub by_month: Vec<Option<f64>>,
    /// Deaths in a month to come: median, and the ends of four in five.
    pub outlook: Option<[f64; 3]>,
}

/// Violence in a first-order division.
#[derive(Debug, Clone, PartialEq)]
pub struct DivisionViolence {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// In the year.
    pub now: Counted,
    /// In the year before; absent where it is not known.
    pub before: Option<Counted>,
    /// Deaths by month over three years; `None` is no data.
    pub by_month: Vec<Option<f64>>,
}

/// Events and deaths.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counted {
    /// Events.
    pub events: u64,
    /// Deaths, best estimate.
    pub best: u64,
    /// Low estimate.
    pub low: u64,
    /// High estimate.
    pub high: u64,
}

impl std::ops::Add for Counted {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            events: self.events + other.events,
            best: self.best + other.best,
            low: self.low + other.low,
            high: self.high + other.high,
        }
    }
}

/// A place where more or fewer events are than its own past lets expect.
#[derive(Debug, Clone, PartialEq)]
pub struct Unusual {
    /// Name of the place.
    pub place: String,
    /// Its country.
    pub country: Iso3,
    /// Whether it is a country as a whole.
    pub is_country: bool,
    /// The month.
    pub month: i32,
    /// What was counted.
    pub observed: u64,
    /// The ends of what was to be expected.
    pub expected: [u64; 2],
    /// Whether it is more; fewer otherwise.
    pub is_more: bool,
}

/// An open warning.
#[derive(Debug, Clone, PartialEq)]
pub struct Warning {
    /// Its record.
    pub id: String,
    /// Its title.
    pub title: String,
    /// `watch`, `elevated` or `high`.
    pub level: String,
    /// When the first sign could be seen.
    pub first_signal: Day,
    /// When it was raised.
    pub raised: Day,
    /// When the first action was taken.
    pub first_action: Option<Day>,
    /// Days from first signal to first action, or for which it waits.
    pub days: f64,
    /// Where it is.
    pub at: Option<[f64; 2]>,
}

/// How long warnings took.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Clock {
    /// Warnings that count, with a first action, and waiting.
    pub counts: [u64; 3],
    /// Days by which half had a first action, with its interval; the upper end may be open.
    pub median: Option<(f64, Option<f64>, Option<f64>)>,
    /// How often such an interval holds the true one.
    pub confidence: f64,
    /// The office's own target in days.
    pub target: Option<f64>,
    /// Method.
    pub method: String,
}

/// Something that is due.
#[derive(Debug, Clone, PartialEq)]
pub struct Due {
    /// Its record.
    pub id: String,
    /// Id of the text that says why it is due.
    pub occasion: String,
    /// Its days.
    pub days: [Day; 2],
    /// Its title.
    pub title: String,
    /// Its countries.
    pub countries: Vec<Iso3>,
    /// Whether it is late.
    pub is_late: bool,
}

/// Who is there.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct There {
    /// Countries with the number of partners there, and what nobody there can do fully, by the ids of capabilities.
    pub countries: Vec<(Iso3, u64, Vec<String>)>,
}

/// A step that can be taken.
#[derive(Debug, Clone, PartialEq)]
pub struct PreventiveOption {
    /// Id of the step.
    pub step: String,
    /// Partners that can do it, those that are there first.
    pub who: Vec<String>,
    /// How long it took in the office's own actions: median days from decided to taken, and of how many.
    pub takes: Option<(f64, u64)>,
    /// A case in which it was: title, since when, what followed, and where that is written.
    pub case: OptionCase,
}

/// A case in which a step was taken.
#[derive(Debug, Clone, PartialEq)]
pub struct OptionCase {
    /// Its title.
    pub title: String,
    /// Since when, as written.
    pub since: String,
    /// What followed, as written.
    pub followed: String,
    /// Where that is written.
    pub source: String,
}

/// An engagement that goes on.
#[derive(Debug, Clone, PartialEq)]
pub struct Engagement {
    /// Its record.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its countries.
    pub countries: Vec<Iso3>,
    /// Since when, as written.
    pub since: String,
    /// Who leads; empty where nobody says.
    pub lead: String,
}

/// A commitment that is open.
#[derive(Debug, Clone, PartialEq)]
pub struct Commitment {
    /// Its record.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who promised.
    pub owner: String,
    /// When it is due, as written.
    pub due: String,
    /// Days that it is late; absent where it is not.
    pub late_days: Option<u64>,
}

/// A constitutional crisis that is not over.
#[derive(Debug, Clone, PartialEq)]
pub struct Crisis {
    /// Its record.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its country.
    pub country: Option<Iso3>,
    /// Its day, as written.
    pub day: String,
    /// Days since.
    pub days: u64,
}

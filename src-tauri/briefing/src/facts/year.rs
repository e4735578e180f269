//! What the evaluation of a year is drafted from, besides what is true of its countries.

use sitroom_domain::{Day, Iso3};

use super::Lesson;

/// A year of an area beside the one before, by the record as it stood on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct YearNote {
    /// Its last day, or the day that it is told as of where it is not over.
    pub last: Day,
    /// Whether it is over.
    pub is_over: bool,
    /// The year.
    pub now: YearFigures,
    /// The year before.
    pub before: YearFigures,
    /// The warnings raised in it, those that came true first.
    pub warnings: Vec<YearWarning>,
    /// Where violence came to quiet divisions.
    pub onsets: Vec<YearOnset>,
    /// Engagements that went on in it, the newest first.
    pub engagements: Vec<YearEngagement>,
    /// Lessons.
    pub lessons: Vec<Lesson>,
    /// Warnings closed in it of which no lesson tells.
    pub without_lesson: Vec<(String, String)>,
    /// How often an interval of a share holds the true one.
    pub confidence: f64,
    /// What an onset is, and by which method they were found; empty where none could be.
    pub onsets_method: String,
}

/// A year in figures.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct YearFigures {
    /// The year.
    pub year: i32,
    /// Warnings raised.
    pub raised: u64,
    /// Came true, in part, averted, did not, cannot be told, nobody has said, time not up.
    pub verdicts: [u64; 7],
    /// Right ones among those judged right or wrong, with the ends of the interval.
    pub right: Option<[f64; 3]>,
    /// Onsets that were warned of, and missed; absent where no event of the year is stored.
    pub onsets: Option<[u64; 2]>,
    /// Those warned of among all, with the ends of the interval.
    pub warned: Option<[f64; 3]>,
    /// Days from raising to the onset, of half of those warned of.
    pub lead_days: Option<f64>,
    /// Warnings that count, with a first action, and waiting.
    pub clock: [u64; 3],
    /// Days from first signal by which half had a first action, with the ends of its interval.
    pub median: Option<(f64, Option<f64>, Option<f64>)>,
    /// Acted within the target, and those whose time for it is over; absent without a target.
    pub within: Option<[u64; 2]>,
    /// Commitments that fell due: all, kept, broken, withdrawn, open.
    pub commitments: [u64; 5],
    /// Kept ones among those that were not withdrawn, with the ends of the interval.
    pub kept: Option<[f64; 3]>,
    /// Engagements that went on, and visits within them.
    pub engagements: [u64; 2],
    /// Lessons, and closed warnings without one.
    pub lessons: [u64; 2],
}

/// A warning of the year.
#[derive(Debug, Clone, PartialEq)]
pub struct YearWarning {
    /// Its record.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its level.
    pub level: String,
    /// When it was raised.
    pub raised: Option<Day>,
    /// Whether it came true: its text is `verdict-` and this.
    pub verdict: String,
    /// Days from first signal to first action.
    pub days: Option<f64>,
}

/// Violence that came to a quiet division.
#[derive(Debug, Clone, PartialEq)]
pub struct YearOnset {
    /// Its division.
    pub place: String,
    /// Its country.
    pub country: Iso3,
    /// The month.
    pub month: i32,
    /// Deaths in three months.
    pub deaths: u64,
    /// The warning that stood before it, with its days of lead.
    pub warning: Option<(String, f64)>,
}

/// An engagement of the year.
#[derive(Debug, Clone, PartialEq)]
pub struct YearEngagement {
    /// Its record.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Whether it began in the year.
    pub began: bool,
    /// Visits within the year.
    pub visits: u64,
    /// Its commitments: all, kept, late.
    pub commitments: [u64; 3],
    /// What came of it, a choice; empty where nobody says.
    pub result: String,
}

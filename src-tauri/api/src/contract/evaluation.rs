//! A year of the office on one page: what its warnings were worth, how long it took, what was done and what was learned
//! (S/2011/552, §56–60).

use serde::Serialize;
use sitroom_domain::RecordId;
use ts_rs::TS;

use super::record::RecordCard;
use super::warning::{ActionClock, WarningCard};

/// A year of an area, by the record as it stands now.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct YearEvaluation {
    /// The year.
    pub year: i32,
    /// Its first day, and its last or today where it is not over, YYYY-MM-DD.
    pub days: [String; 2],
    /// Whether it is over.
    pub is_over: bool,
    /// How the warnings raised in it came out.
    pub verdicts: Verdicts,
    /// The warnings raised in it, those that came true first.
    pub warnings: Vec<EvaluatedWarning>,
    /// How long they took to a first action.
    pub clock: ActionClock,
    /// Where violence came to quiet divisions, and whether it was warned of; absent where no event is stored of the year.
    pub onsets: Option<OnsetsWarned>,
    /// Engagements that went on in it, the newest first; at most two hundred. One without a recorded end counts for two years from
    /// its beginning, and as long as it has visits.
    pub engagements: Vec<EvaluatedEngagement>,
    /// How many more there were.
    pub more_engagements: u32,
    /// Commitments that fell due in it: all, kept, broken, withdrawn, and those still open.
    pub commitments: CommitmentCounts,
    /// Lessons that were drawn from its warnings and engagements, or are dated in it.
    pub lessons: Vec<RecordCard>,
    /// Warnings closed in it of which no lesson tells.
    #[ts(type = "[string, string][]")]
    pub without_lesson: Vec<(RecordId, String)>,
}

/// How many warnings came out how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct Verdicts {
    /// All that were raised.
    pub raised: u32,
    /// It came true.
    pub yes: u32,
    /// It came true in part.
    pub partly: u32,
    /// It was averted, in the office's judgement.
    pub averted: u32,
    /// It did not come true.
    pub no: u32,
    /// Nobody can tell.
    pub cannot_tell: u32,
    /// Its time is up and nobody has said.
    pub due: u32,
    /// Its time is not up.
    pub open: u32,
}

/// A warning with what was said of it in the end.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EvaluatedWarning {
    /// The warning.
    pub warning: WarningCard,
    /// `yes`, `partly`, `averted`, `no` or `cannot_tell`; empty where nobody has said.
    pub came_true: String,
    /// Days from first signal to first action, or absent.
    pub signal_to_action: Option<f64>,
}

/// Violence that came to quiet divisions.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OnsetsWarned {
    /// Each, by month.
    pub onsets: Vec<OnsetWarned>,
    /// How many were warned of before.
    pub warned: u32,
    /// How many were not.
    pub missed: u32,
    /// Days from raising to the month of the onset, of half of those that were warned of.
    pub median_lead_days: Option<f64>,
    /// The last month whose three months after are known, YYYY-MM.
    pub known_until: String,
    /// Countries whose data end before, ISO 3166-1 alpha-3, with a sentence.
    pub left_out: Vec<(String, String)>,
    /// What counts as one, in a sentence.
    pub definition: String,
    /// Method and version.
    pub method: String,
}

/// One onset.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OnsetWarned {
    /// Country, ISO 3166-1 alpha-3.
    pub country: String,
    /// First-order division.
    pub place: String,
    /// The month in which the 25th death was reached, YYYY-MM.
    pub month: String,
    /// Deaths in the three months, best estimate.
    pub deaths: f64,
    /// The earliest warning of the place, or of its whole country, that was raised in the twelve months before that month began and
    /// was not closed by then.
    #[ts(type = "[string, string] | null")]
    pub warning: Option<(RecordId, String)>,
    /// Days from its raising to the first of the month.
    pub lead_days: Option<f64>,
}

/// An engagement with what followed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EvaluatedEngagement {
    /// The engagement.
    pub card: RecordCard,
    /// Whether it began in the year.
    pub began: bool,
    /// Visits within the year.
    pub visits: u32,
    /// Its commitments: all, kept, and late by the end of the year.
    pub commitments: [u32; 3],
}

/// Commitments by how they stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct CommitmentCounts {
    /// All.
    pub due: u32,
    /// Kept.
    pub kept: u32,
    /// Broken.
    pub broken: u32,
    /// Withdrawn.
    pub withdrawn: u32,
    /// Still open: late, or due.
    pub open: u32,
}

//! How far the picture can be trusted today: the two clocks of every source against what is usual for it, and what it is blind to.

use serde::Serialize;
use ts_rs::TS;

/// The answer to whether the picture can be trusted today, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TrustLevel {
    /// No event is stored.
    Nothing,
    /// Everything is invented.
    Exercise,
    /// The events are older than is usual for where they come from.
    No,
    /// They are as new as usual, and something limits them.
    Care,
    /// They are as new as usual, and nothing limits them.
    Yes,
}

/// How far the picture can be trusted today, and why.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Trust {
    /// In one word.
    pub level: TrustLevel,
    /// In one sentence.
    pub verdict: String,
    /// What it rests on and what limits it, the limits first.
    pub reasons: Vec<TrustReason>,
    /// Publishers of which something is stored and that cannot be fetched: tables, field notes, an exercise.
    pub files: Vec<FileCard>,
}

/// One reason of the verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TrustReason {
    /// It limits what can be trusted; otherwise it says what holds.
    pub limits: bool,
    /// In a sentence.
    pub text: String,
}

/// A publisher whose files were imported.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FileCard {
    /// For example `table`.
    pub publisher: String,
    /// Its name.
    pub name: String,
    /// When the last file was imported, RFC 3339 in UTC.
    pub last_run_at: Option<String>,
    /// The newest day or moment that is known of it.
    pub newest: Option<String>,
    /// Events, reports and figures of it that are stored.
    pub stored: u32,
    /// Its clocks against what is usual, and what it is blind to.
    pub freshness: Freshness,
}

/// The two clocks of a source against what is usual for it, and what it is blind to.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Freshness {
    /// The clock of its runs.
    pub run: SourceClock,
    /// The clock of its newest observation.
    pub observation: SourceClock,
    /// Countries in the care of the offices of which it has nothing, by subregion; empty where nothing at all is stored of it.
    pub blind: Vec<BlindArea>,
    /// All of it in one sentence.
    pub sentence: String,
}

/// One clock of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct SourceClock {
    /// Days from what it shows until today; `None` where it shows nothing.
    pub age_days: Option<i32>,
    /// The age in days that is usual just before the next; `None` where no rhythm is known.
    pub usual_days: Option<u32>,
    /// What the rhythm is taken from.
    pub basis: RhythmBasis,
    /// Steps of the source's own record that it is the median of; 0 where it is of another kind.
    pub steps: u32,
    /// The age is out of the ordinary.
    pub is_late: bool,
}

/// What the usual rhythm of a source is taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RhythmBasis {
    /// The median of its own record.
    Record,
    /// What its publisher announces: there is no record yet.
    Published,
    /// Neither is known.
    None,
}

/// A subregion of which a source knows some countries not, or none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BlindArea {
    /// For example `west-africa`.
    pub subregion: String,
    /// Alpha-3 codes of today's members of which it has nothing.
    pub missing: Vec<String>,
    /// It has nothing of any of them.
    pub is_whole: bool,
}

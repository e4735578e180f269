//! Briefings: what is asked for, the outline as an officer edits it, and what is handed over (S/2011/552, §12).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sitroom_domain::{Area, Day, Marking, Noun, RecordId};
use ts_rs::TS;

/// What a briefing is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BriefingKind {
    /// Five minutes on a country or a subregion.
    #[default]
    FiveMinutes,
    /// The monthly horizon scan of a country or a subregion (S/2011/552, §12).
    HorizonScan,
    /// A note on an election.
    ElectionNote,
    /// A note on a warning.
    WarningNote,
    /// What a mission or an engagement brings home.
    MissionDebrief,
    /// The evaluation of a year of a country or a subregion.
    YearEvaluation,
}

impl BriefingKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::FiveMinutes,
        Self::HorizonScan,
        Self::ElectionNote,
        Self::WarningNote,
        Self::MissionDebrief,
        Self::YearEvaluation,
    ];

    /// Returns its word, as the command line takes it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::FiveMinutes => "five-minutes",
            Self::HorizonScan => "horizon-scan",
            Self::ElectionNote => "election-note",
            Self::WarningNote => "warning-note",
            Self::MissionDebrief => "mission-debrief",
            Self::YearEvaluation => "year-evaluation",
        }
    }

    /// Returns what it is, within a sentence.
    #[must_use]
    pub const fn in_words(self) -> &'static str {
        match self {
            Self::FiveMinutes => "five-minute briefing",
            Self::HorizonScan => "horizon scan",
            Self::ElectionNote => "election note",
            Self::WarningNote => "warning note",
            Self::MissionDebrief => "mission debrief",
            Self::YearEvaluation => "year evaluation",
        }
    }

    /// Returns the nouns of the records that it is on; none for a kind that is on an area.
    #[must_use]
    pub const fn nouns(self) -> &'static [Noun] {
        match self {
            Self::FiveMinutes | Self::HorizonScan | Self::YearEvaluation => &[],
            Self::ElectionNote => &[Noun::Election],
            Self::WarningNote => &[Noun::Warning],
            Self::MissionDebrief => &[Noun::Engagement, Noun::Mission],
        }
    }
}

/// A briefing that is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BriefingRequest {
    /// What it is for.
    #[serde(default)]
    pub kind: BriefingKind,
    /// A country or a subregion; of a kind that is on a record, where the record is.
    #[serde(default)]
    pub area: Area,
    /// The record that it is on, where its kind is on one.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub record: Option<RecordId>,
    /// The year, of an evaluation.
    #[serde(default)]
    pub year: Option<i32>,
    /// The day that it is told as of; today without one.
    #[ts(type = "string | null")]
    pub as_of: Option<Day>,
    /// The highest marking of what may be in it.
    pub marking: Marking,
    /// `en`, `fr`, `ru`, `es`, `ar` or `zh`.
    pub language: String,
}

/// The form of a written briefing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BriefingFormat {
    /// PDF/A, tagged.
    Pdf,
    /// The same as slides of 16:9, for projection.
    Slides,
    /// DOCX, editable.
    Docx,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WrittenBriefing {
    /// The file.
    pub path: String,
    /// The day that it is told as of, YYYY-MM-DD.
    pub as_of: String,
    /// Its marking.
    pub marking: Marking,
    /// The ids of its parts, in order.
    pub parts: Vec<String>,
    /// Its sentences in order, each with the part that it stands in and the numbers of its sources, from 1.
    pub sentences: Vec<(String, String, Vec<u32>)>,
    /// Its sources, in order.
    pub sources: Vec<String>,
    /// Its size.
    pub bytes: u32,
}

/// A stored briefing in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BriefingCard {
    /// Its id.
    pub id: String,
    /// Its title, in its language.
    pub title: String,
    /// What it was asked for; its day is never absent.
    pub request: BriefingRequest,
    /// Its number, once it is signed off; drafts have none.
    pub number: Option<u32>,
    /// Who signed it off, and when, RFC 3339.
    pub signed: Option<(String, String)>,
    /// 1, and more with each change.
    pub version: u32,
    /// When it was changed last, RFC 3339.
    pub changed_at: String,
    /// Who changed it.
    pub who: String,
}

/// A briefing as it is edited: its draft by the facts of now with what was made of it; a signed one as it was signed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BriefingPage {
    /// The briefing, as in the list.
    pub card: BriefingCard,
    /// Who it is from and what it is, above its title.
    pub above: String,
    /// The day that it is told as of, in words.
    pub as_of: String,
    /// Its state, in words: a draft, or its number and who signed it off.
    pub state: String,
    /// The highest marking of what is in it.
    pub marking: Marking,
    /// What was made of the draft.
    pub edits: BriefingEdits,
    /// Whether the last change can be taken back.
    pub can_undo: bool,
    /// Its parts in their order, those that are left out too.
    pub parts: Vec<BriefingPart>,
    /// Its sources, numbered from 1.
    pub sources: Vec<String>,
    /// How old its data are.
    pub ages: Vec<String>,
    /// What stands under its map.
    pub disclaimer: String,
    /// The number of the last one of the same area that was signed off, if there is one: what changed since is a part of its own.
    pub last_number: Option<u32>,
    /// A stamp of what it says: who edits or signs tells by it which page she saw.
    pub drawn: String,
}

/// What was made of a draft. Sentences and rows are named `PART/ID`, parts by their ids.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct BriefingEdits {
    /// Parts, sentences and rows that are left out.
    pub left_out: Vec<String>,
    /// The order of a part's sentences or rows, by part; `""` orders the parts. What is not named comes after.
    pub order: BTreeMap<String, Vec<String>>,
    /// Sentences in other words, by `PART/ID`.
    pub reworded: BTreeMap<String, String>,
    /// Sentences of the officer's own; one without text or source is not printed.
    pub own: Vec<BriefingOwn>,
    /// Another title; absent for the drafted one.
    pub title: Option<String>,
    /// Sentences whose other words stand although the draft says something else now. Told once, with a change; never told back.
    pub confirmed: Vec<String>,
}

/// A sentence of the officer's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BriefingOwn {
    /// Its id; it stands as `PART/own-ID`.
    pub id: String,
    /// The part that it stands in, one of sentences.
    pub part: String,
    /// The words.
    pub text: String,
    /// Where that is from.
    pub source: String,
}

/// A part of a briefing.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BriefingPart {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub heading: String,
    /// What stands at the other end of the heading's line; may be empty.
    pub aside: String,
    /// Whether it is left out.
    pub left_out: bool,
    /// `whole`, `wide` (three fifths of the page) or `narrow` (two fifths, beside a wide one).
    pub width: String,
    /// What stands in it.
    pub body: BriefingBody,
}

/// What stands in a part.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum BriefingBody {
    /// Sentences.
    Sentences {
        /// Whether they have numbers.
        numbered: bool,
        /// The sentences in their order, those left out too.
        sentences: Vec<BriefingSentence>,
    },
    /// A table.
    Table {
        /// Its columns: heading, and whether its cells are figures.
        columns: Vec<(String, bool)>,
        /// Its rows in their order, those left out too.
        rows: Vec<BriefingRow>,
        /// The numbers of its sources.
        sources: Vec<u32>,
    },
    /// A map.
    Map {
        /// The map with its legend and scale, as SVG.
        svg: String,
        /// What it shows, in words.
        alternative: String,
        /// The numbers of its sources.
        sources: Vec<u32>,
    },
}

/// A sentence, or a message of several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BriefingSentence {
    /// Its id within its part.
    pub id: String,
    /// What it says in short; may be empty.
    pub lead: String,
    /// Its sentences, each with the numbers of its sources; one that is left out has none.
    pub said: Vec<(String, Vec<u32>)>,
    /// What the draft says, as one text; empty for one of the officer's own.
    pub drafted: String,
    /// Whether it is left out.
    pub left_out: bool,
    /// Whether it stands in other words than the draft.
    pub reworded: bool,
    /// Whether the draft says something else now than when it was put in other words.
    pub outdated: bool,
    /// Whether it is one of the officer's own.
    pub own: bool,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BriefingRow {
    /// Its id within its part.
    pub id: String,
    /// A cell for each column, or one alone over all of them.
    pub cells: Vec<BriefingCell>,
    /// Whether it says that there is no data.
    pub no_data: bool,
    /// Whether it is left out.
    pub left_out: bool,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
pub enum BriefingCell {
    /// Text.
    Text(String),
    /// Text that is looked at first.
    Strong(String),
    /// A series as small bars; none is no data.
    Bars(Vec<Option<f64>>),
}

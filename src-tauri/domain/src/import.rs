//! Where rows come from: publishers, import runs and what they refused.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The number of an import run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct RunId(pub u32);

/// A publisher of events or of records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Publisher {
    /// Short id, for example `ucdp`.
    pub id: &'static str,
    /// Name and data set.
    pub name: &'static str,
    /// Licence of the data.
    pub licence: &'static str,
    /// The line that must stand wherever its figures appear.
    pub citation: &'static str,
    /// Its rows stay with the office that fetched them; figures made of them may leave.
    pub rows_stay: bool,
    /// How often it announces something newer, and how far behind that is, in days; `None` where it announces nothing.
    pub announces: Option<(u32, u32)>,
}

/// UCDP Georeferenced Event Dataset. Its candidate events come out every month, about a month late; yearly releases take their place.
pub const UCDP: Publisher = Publisher {
    id: "ucdp",
    name: "UCDP GED",
    licence: "CC BY 4.0",
    citation: "UCDP GED, CC BY 4.0 (Sundberg and Melander 2013; Davies, Pettersson and Öberg)",
    rows_stay: false,
    announces: Some((30, 30)),
};

/// The invented scenario.
pub const EXERCISE: Publisher = Publisher {
    id: "exercise",
    name: "EXERCISE",
    licence: "none: invented",
    citation: "EXERCISE: invented by Sitroom, nothing in it happened",
    rows_stay: false,
    announces: None,
};

/// Tables that offices and others make. Whose each is and under which licence stands with its run and its records.
pub const TABLE: Publisher = Publisher {
    id: "table",
    name: "Table of the office",
    licence: "as stated at the import",
    citation: "Tables imported by the office; each record names its source",
    rows_stay: false,
    announces: None,
};

/// Armed Conflict Location and Event Data. Its rows stay with the office that fetched them.
pub const ACLED: Publisher = Publisher {
    id: "acled",
    name: "ACLED",
    licence: "ACLED terms of use: no redistribution of rows",
    citation: "Armed Conflict Location & Event Data (ACLED), acleddata.com, as accessed on the day of the run",
    rows_stay: true,
    announces: Some((7, 7)),
};

/// Reports of humanitarian organizations, collected by OCHA.
pub const RELIEFWEB: Publisher = Publisher {
    id: "reliefweb",
    name: "ReliefWeb",
    licence: "the terms of each report's own source",
    citation: "ReliefWeb (OCHA), reliefweb.int; each report under the terms of its source",
    rows_stay: false,
    announces: Some((1, 0)),
};

/// The Humanitarian API of OCHA's data exchange.
pub const HAPI: Publisher = Publisher {
    id: "hapi",
    name: "HDX HAPI",
    licence: "the licence of each data set in the Humanitarian Data Exchange",
    citation: "Humanitarian Data Exchange, HDX HAPI (OCHA); each data set under its own licence",
    rows_stay: false,
    announces: None,
};

/// Media monitored by the GDELT project.
pub const GDELT: Publisher = Publisher {
    id: "gdelt",
    name: "GDELT",
    licence: "free for any use with citation",
    citation: "The GDELT Project, gdeltproject.org",
    rows_stay: false,
    announces: Some((1, 0)),
};

/// Forecasts of the Violence and Impacts Early-Warning System.
pub const VIEWS: Publisher = Publisher {
    id: "views",
    name: "VIEWS",
    licence: "CC BY 4.0",
    citation: "VIEWS (Uppsala University and Peace Research Institute Oslo), viewsforecasting.org, CC BY 4.0",
    rows_stay: false,
    announces: Some((30, 30)),
};

/// Feeds of the office's choice, RSS or Atom.
pub const FEED: Publisher = Publisher {
    id: "feed",
    name: "Feeds",
    licence: "the terms of each outlet",
    citation: "Feeds of the office's choice; each report under the terms of its outlet",
    rows_stay: false,
    announces: None,
};

/// Field notes: exports of electronic mail and files of a watched folder.
pub const NOTES: Publisher = Publisher {
    id: "notes",
    name: "Field notes",
    licence: "of the office",
    citation: "Field notes of the office",
    rows_stay: false,
    announces: None,
};

/// All publishers that the program knows.
pub const PUBLISHERS: [&Publisher; 10] =
    [&UCDP, &ACLED, &RELIEFWEB, &HAPI, &GDELT, &VIEWS, &FEED, &NOTES, &TABLE, &EXERCISE];

/// Tells whether the rows of a publisher are events, which are counted and drawn; those of the others are reports, figures and
/// records.
#[must_use]
pub fn is_of_events(id: &str) -> bool {
    [&UCDP, &ACLED, &EXERCISE].iter().any(|publisher| publisher.id == id)
}

/// Tells whether what a publisher's rows say is public by itself. What the office makes or chooses counts as marked the highest,
/// until somebody says otherwise.
#[must_use]
pub fn is_public(id: &str) -> bool {
    PUBLISHERS.iter().any(|known| known.id == id) && ![&FEED, &NOTES, &TABLE].iter().any(|own| own.id == id)
}

/// How the numbers of a date like 03/04/2021 are ordered. It is asked, never guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// 3 April.
    DayFirst,
    /// 4 March.
    MonthFirst,
}

/// How a run stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RunState {
    /// Committed, its rows are in the store.
    Done,
    /// Undone as a whole; its rejects are still listed.
    Undone,
}

/// What a run did, row by row. `read` = `added` + `revised` + `unchanged` + `withdrawn` + `rejected`, but for what was withdrawn because
/// a whole release has it no longer: no row told of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct RunCounts {
    /// Rows read, the head not counted.
    pub read: u32,
    /// New events.
    pub added: u32,
    /// Events that the store had with other values; both versions are kept.
    pub revised: u32,
    /// Events that the store had just so.
    pub unchanged: u32,
    /// Rows refused.
    pub rejected: u32,
    /// Events kept with at least one note.
    pub noted: u32,
    /// Events that their publisher took back, by a row or because a whole release has them no longer.
    pub withdrawn: u32,
}

/// One import run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportRun {
    /// Its number.
    pub id: RunId,
    /// Id of the publisher.
    pub publisher: String,
    /// Name of the file, without its folder.
    pub file_name: String,
    /// BLAKE3 of the file's bytes, hexadecimal.
    pub file_hash: String,
    /// Length of the file in bytes.
    #[ts(type = "number")]
    pub file_bytes: u64,
    /// When it was committed, RFC 3339 in UTC.
    pub imported_at: String,
    /// Licence of the data.
    pub licence: String,
    /// How it stands.
    pub state: RunState,
    /// What it did.
    pub counts: RunCounts,
    /// How long it took to read and write the rows, in seconds; to make them durable comes after that.
    pub seconds: f64,
}

/// A row that was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reject {
    /// Line in the file, the first is 1; in a spreadsheet the row, in GeoJSON and JSON the number of the record.
    pub line: u32,
    /// The field at fault, by its name in the file; empty when it is the row as a whole.
    pub field: String,
    /// Its value, as it stood.
    pub value: String,
    /// Why it cannot be taken, in a sentence.
    pub reason: String,
    /// What to do about it, in a sentence.
    pub remedy: String,
    /// The whole row by the file's own column names, so that it can be mended and imported again.
    #[serde(skip)]
    #[ts(skip)]
    pub row: Vec<(String, String)>,
}

//! A table looked at: its sheets and columns, what it seems to be, its first rows as records, and what is odd about it.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use serde_json::{Map, Value as Json};
use sitroom_domain::country::fold;
use sitroom_domain::{Mapping, Noun, kept, phrase};
use sitroom_sources::{FileKind, Source, SourceError, list_sheets, read_table, ucdp};
use sitroom_store::Store;

use super::guess::{Guess, Hints, guess};
use super::links::LinkBook;
use super::reader::Reader;
use super::survey::{Survey, survey};
use super::{LookPlan, headers, key};
use crate::record::{link_titles_needed, title_of};
use crate::{Encoding, IngestError};

/// How many rows of each sheet are looked at to find the one with the table.
const SHEET_ROWS: u32 = 200;
/// How many sheets are looked at.
const MOST_SHEETS: usize = 12;
const EXAMPLES: usize = 5;
/// From how many columns of UCDP's on a table is one of events.
const EVENT_COLUMNS: usize = 8;

/// What a file seems to hold.
pub struct Look {
    /// The sheets of a workbook with their rows; one without a name for other files.
    pub sheets: Vec<(String, u32)>,
    /// The columns.
    pub columns: Vec<LookedColumn>,
    /// Rows under the head.
    pub rows: u32,
    /// The mapping that was guessed, or the one that was given.
    pub mapping: Mapping,
    /// Nouns that the table may hold, the likeliest first, each with how many columns speak for it.
    pub nouns: Vec<(Noun, u32)>,
    /// The first rows as records.
    pub preview: Vec<LookedRow>,
    /// What is odd about the file as a whole, in sentences.
    pub notes: Vec<String>,
}

/// A column as it stands.
pub struct LookedColumn {
    /// Its head.
    pub name: String,
    /// Some of its cells, each once.
    pub examples: Vec<String>,
    /// How many rows have a cell in it.
    pub filled: u32,
    /// Whether it is read as the marking of its row, or of one of its fields, and is no field itself.
    pub is_marking: bool,
}

/// A row as the record that it becomes, or why it does not.
pub struct LookedRow {
    /// Line of the file.
    pub line: u32,
    /// Its title.
    pub title: String,
    /// Its values in stored form.
    pub values: Map<String, Json>,
    /// Why the row is refused: field, reason, remedy.
    pub refused: Vec<[String; 3]>,
}

/// Looks at a table.
///
/// # Errors
/// When the file cannot be read, or can be read in two encodings.
pub fn look_at_table(store: &Store, plan: &LookPlan, stop: &AtomicBool) -> Result<Look, IngestError> {
    let source = Source::open(&plan.path, plan.encoding, stop)?;
    let stem = plan.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let sheets = list_sheets(&source)?;
    let (sheet, head_row) = match &plan.mapping {
        Some(mapping) => (mapping.sheet.clone(), mapping.head_row),
        None => (find_sheet(&source, &sheets, &stem, &plan.nouns, stop)?, 0),
    };
    let survey = survey(&source, &sheet, head_row, None, stop)?;
    let hints = Hints { stem: &stem, sheet: &sheet, head_row: survey.head.line, nouns: &plan.nouns };
    let mut guessed = guess(&survey, &hints);
    let mut notes = Vec::new();
    let mapping = match &plan.mapping {
        Some(given) if !given.fields.is_empty() => given.clone(),
        Some(given) => {
            let own = guess(&survey, &Hints { nouns: &[given.noun], ..hints });
            notes.extend(own.notes);
            with_key(&source, &survey, Mapping { make_missing: given.make_missing, ..own.mapping }, stop)?
        }
        None => {
            notes.append(&mut guessed.notes);
            with_key(&source, &survey, guessed.mapping.clone(), stop)?
        }
    };
    let (preview, reader_notes) = preview(store, &survey, &mapping)?;
    notes.extend(reader_notes);
    if looks_like_events(survey.head.names.iter().map(String::as_str)) {
        notes.insert(
            0,
            phrase!("Its columns are those of UCDP GED: import it as events, unless it is something else.").to_owned(),
        );
    }
    if survey.rows == 0 {
        notes.push(phrase!("There are no rows under the head: choose another sheet or another head.").to_owned());
    }
    let columns = survey.columns.iter().map(|column| LookedColumn {
        name: column.name.clone(),
        examples: column.distinct.iter().take(EXAMPLES).cloned().collect(),
        filled: column.filled,
        is_marking: headers::is_marking(&column.name),
    });
    Ok(Look { sheets, columns: columns.collect(), rows: survey.rows, mapping, nouns: guessed.nouns, preview, notes })
}

/// Finds the sheet that most speaks for a noun.
fn find_sheet(
    source: &Source,
    sheets: &[(String, u32)],
    stem: &str,
    nouns: &[Noun],
    stop: &AtomicBool,
) -> Result<String, SourceError> {
    if sheets.len() < 2 {
        return Ok(sheets.first().map(|(name, _)| name.clone()).unwrap_or_default());
    }
    let mut best: Option<(i64, String)> = None;
    for (name, _) in sheets.iter().take(MOST_SHEETS) {
        let seen = match survey(source, name, 0, Some(SHEET_ROWS), stop) {
            Ok(seen) if seen.rows > 0 => seen,
            Ok(_) | Err(SourceError::Empty) => continue,
            Err(error) => return Err(error),
        };
        let Guess { score, .. } = guess(&seen, &Hints { stem, sheet: name, head_row: 0, nouns });
        if best.as_ref().is_none_or(|(other, _)| score > *other) {
            best = Some((score, name.clone()));
        }
    }
    best.map(|(_, name)| name).ok_or(SourceError::Empty)
}

fn with_key(source: &Source, survey: &Survey, mapping: Mapping, stop: &AtomicBool) -> Result<Mapping, SourceError> {
    let key = key::find(source, survey, &mapping, stop)?;
    Ok(Mapping { key, ..mapping })
}

/// Returns the first rows as records, and what stands against the mapping as a whole.
fn preview(store: &Store, survey: &Survey, mapping: &Mapping) -> Result<(Vec<LookedRow>, Vec<String>), IngestError> {
    let reader = Reader::new(mapping, survey, false)?;
    let mut notes = Vec::new();
    let missing = reader.missing();
    if !missing.is_empty() {
        notes.push(kept!(
            "Nothing is mapped to {}, which each {} needs: choose columns or values, or another noun.",
            missing.join(", "),
            mapping.noun.one().replace('_', " ")
        ));
    }
    if let Some(question) = reader.question(survey) {
        notes.push(format!("{} ({}).", question.text, question.example));
    }
    let mut book = LinkBook::load(store, &reader.linked(), mapping.make_missing)?;
    let mut rows = Vec::new();
    for cells in &survey.first {
        let row = match reader.read(cells, &mut book) {
            Ok(record) => {
                let needed = link_titles_needed(&record);
                let titles = needed.iter().filter_map(|id| Some((*id, book.titles.get(id)?.clone()))).collect();
                let title = title_of::<std::hash::RandomState>(&record, &titles);
                LookedRow { line: cells.line, title, values: record.to_json(), refused: Vec::new() }
            }
            Err(wrong) => {
                let told =
                    wrong.into_iter().map(|one| [one.complaint.field, one.complaint.reason, one.complaint.remedy]);
                LookedRow { line: cells.line, title: String::new(), values: Map::new(), refused: told.collect() }
            }
        };
        rows.push(row);
    }
    Ok((rows, notes))
}

/// Tells whether a file is one of events, which are imported otherwise than tables of the record.
///
/// # Errors
/// When the file cannot be read, or can be read in two encodings.
pub fn seems_events(path: &Path, encoding: Option<Encoding>, stop: &AtomicBool) -> Result<bool, IngestError> {
    let source = Source::open(path, encoding, stop)?;
    if source.kind() != FileKind::Json {
        let columns = ucdp::event_columns(&source)?;
        return Ok(columns.is_some_and(|names| looks_like_events(names.iter().map(String::as_str))));
    }
    let mut names = Vec::new();
    let options = sitroom_sources::TableOptions { sheet: "", head_row: 0, known: &headers::is_known, stop };
    let read = read_table(&source, &options, &mut |head, _| {
        names.clone_from(&head.names);
        Err(SourceError::Stopped)
    });
    match read {
        Ok(_) | Err(SourceError::Stopped) => Ok(looks_like_events(names.iter().map(String::as_str))),
        Err(error) => Err(error.into()),
    }
}

/// Tells whether columns are those of events: many of UCDP's own, deaths or a kind of violence among them, and none of
/// elections.
fn looks_like_events<'n>(names: impl Iterator<Item = &'n str>) -> bool {
    let (mut known, mut telling, mut electoral) = (0, false, false);
    for name in names {
        let official = ucdp::official_name(name);
        known += usize::from(official.is_some());
        telling |= matches!(official, Some("type_of_violence" | "best" | "deaths_a" | "deaths_b"));
        electoral |= fold(name).starts_with("electoral");
    }
    known >= EVENT_COLUMNS && telling && !electoral
}

//! Exports of the record: exactly what a list shows, with every field, as a table, as features or as JSON that can be added
//! again.

use std::collections::{BTreeSet, HashSet};
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use serde_json::{Map, Value as Json, json};
use sitroom_domain::record::{Field, FieldKind, Noun, Value, marked_field, read_mark};
use sitroom_domain::{Marking, RecordId, say};
use sitroom_store::RecordQuery;

use super::columns::Cell;
use super::csv_file::CsvFile;
use super::geojson_file::GeojsonFile;
use super::xlsx_file::XlsxFile;
use super::{whole_file, words_of};
use crate::contract::export::{ExportFormat, ExportPreview, Exported};
use crate::contract::fault::Fault;
use crate::contract::record::{RecordCard, RecordListRequest};
use crate::desk::{Desk, Room};
use crate::record::{Children, EXERCISE, cards, highest_marking};

/// What every row has before its fields, and after them.
const BEFORE: [&str; 2] = ["record", "title"];
const AFTER: [&str; 4] = ["marking", "version", "changed_by", "changed_at"];
/// What a row has last where the file has no place to say what it is.
const FILE_MARKING: &str = "file_marking";

impl Desk {
    /// Writes the whole list of a request, whatever part of it is shown, as far as one sees it who may see nothing marked higher
    /// than the limit. The file appears whole or not at all.
    pub fn export_records(
        &self,
        request: &RecordListRequest,
        limit: Marking,
        format: ExportFormat,
        path: &Path,
    ) -> Result<Exported, Fault> {
        let room = self.room_for_file(limit)?;
        let list = Leaving::of(&room, request, format)?;
        let Leaving { rows, children, marking } = &list;
        let table = Table::of(request.noun, rows);
        let about = about(&room, request, &list)?;
        let failed = |error| Fault::not_written(path, error);
        whole_file(path, |file| match format {
            ExportFormat::Csv => table.write_csv(rows, *marking, file).map_err(failed),
            ExportFormat::Geojson => table.write_geojson(rows, &about, file).map_err(failed),
            ExportFormat::Json => write_json(rows, children, room.is_exercise()?, file).map_err(failed),
            ExportFormat::Xlsx => table.write_xlsx(rows, &about, file).map_err(|error| Fault::not_written(path, error)),
        })?;
        Ok(Exported { rows: rows.len() as u32, path: path.display().to_string(), marking: *marking })
    }

    /// Returns what of a list would leave at a limit.
    pub fn preview_records(
        &self,
        request: &RecordListRequest,
        limit: Marking,
        format: ExportFormat,
    ) -> Result<ExportPreview, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let all = room.store.count_records(&room.query(request)?.0)?;
        let list = Leaving::of(&room.seen_at(limit)?, request, format)?;
        let rows = list.rows.len() as u32;
        Ok(ExportPreview { rows, left_out: all.saturating_sub(rows), marking: list.marking })
    }

    /// Returns the room as one sees it who reads a file with a limit.
    pub(crate) fn room_for_file(&self, limit: Marking) -> Result<Room, Fault> {
        let room = self.room();
        room.open_casebook()?;
        room.seen_at(limit)
    }
}

/// What of a list leaves.
struct Leaving {
    rows: Vec<RecordCard>,
    /// What belongs to the rows, where the format has a place for it.
    children: Children,
    /// The highest marking of the rows, of what belongs to them, and of what they name.
    marking: Marking,
}

impl Leaving {
    /// Reads the list of a request in a room that is seen at a limit. What is named and cannot be seen there is not named.
    fn of(room: &Room, request: &RecordListRequest, format: ExportFormat) -> Result<Self, Fault> {
        let (query, _) = room.query(request)?;
        let (_, stored) = room.store.list_records(&RecordQuery { offset: 0, limit: u32::MAX, ..query })?;
        let mut rows = cards(&room.store, stored)?;
        let mut children = Children::new();
        if format == ExportFormat::Json {
            let listed: HashSet<RecordId> = rows.iter().map(|row| row.id).collect();
            children = room.children_of(request.noun)?;
            children.retain(|(whole, _), _| listed.contains(whole));
        }
        rows.iter_mut().chain(children.values_mut().flatten()).for_each(name_only_what_is_seen);
        let marking = highest_marking(&room.store, rows.iter().chain(children.values().flatten()))?;
        Ok(Self { rows, children, marking })
    }
}

/// Takes the links out of a card whose record is not there for the reader.
fn name_only_what_is_seen(card: &mut RecordCard) {
    card.titles.retain(|_, title| !title.is_empty());
    let titles = &card.titles;
    let is_seen = |id: &Json| id.as_str().is_some_and(|id| titles.contains_key(id));
    for field in card.noun.sheet().fields() {
        match field.kind {
            FieldKind::Link(_) if card.values.get(field.name).is_some_and(|id| !is_seen(id)) => {
                card.values.remove(field.name);
            }
            FieldKind::Links(_) => {
                if let Some(Json::Array(ids)) = card.values.get_mut(field.name) {
                    ids.retain(is_seen);
                }
            }
            _ => {}
        }
    }
}

/// Returns a marking in the word of its stored form.
fn word(marking: Marking) -> String {
    json!(marking).as_str().unwrap_or_default().to_owned()
}

/// Returns what an export says of itself; its marking is the highest of what is in it.
fn about(room: &Room, request: &RecordListRequest, list: &Leaving) -> Result<Vec<[String; 2]>, Fault> {
    let asked = serde_json::to_string(request)
        .map_err(|error| Fault::refused(say!("The request could not be written: {error}."), ""))?;
    let mut lines = vec![
        ["made_by".to_owned(), format!("Sitroom {}", env!("CARGO_PKG_VERSION"))],
        ["made_on".to_owned(), crate::imports::today().to_string()],
        [request.noun.many().to_owned(), list.rows.len().to_string()],
        ["marking".to_owned(), words_of(list.marking).to_owned()],
        ["request".to_owned(), asked],
    ];
    if room.is_exercise()? {
        lines.insert(0, ["EXERCISE".to_owned(), "Invented. Nothing in this file happened.".to_owned()]);
    }
    Ok(lines)
}

/// The columns of a noun: a place takes three more for its coordinates and how well it is known, money one for its currency,
/// days two for the span, and a field that any row marks on its own one for its marking.
struct Table {
    noun: Noun,
    columns: Vec<String>,
    /// The names under which the marks of fields are stored.
    marks: BTreeSet<String>,
}

impl Table {
    fn of(noun: Noun, rows: &[RecordCard]) -> Self {
        let mut columns: Vec<String> = BEFORE.map(str::to_owned).into();
        for field in noun.sheet().fields() {
            columns.extend(names(field));
        }
        columns.extend(AFTER.map(str::to_owned));
        let marks = |row: &RecordCard| -> Vec<String> {
            row.values.keys().filter(|name| !counting_mark(row, name).is_empty()).cloned().collect()
        };
        let marks: BTreeSet<String> = rows.iter().flat_map(marks).collect();
        columns.extend(marks.iter().cloned());
        Self { noun, columns, marks }
    }

    fn names(&self) -> Vec<&str> {
        self.columns.iter().map(String::as_str).collect()
    }

    fn cells(&self, card: &RecordCard) -> Vec<Cell> {
        let mut cells = vec![text(&card.id.to_string()), text(&card.title)];
        for field in self.noun.sheet().fields() {
            cells.extend(field_cells(field, card));
        }
        cells.push(text(&word(card.marking)));
        cells.extend([Cell::Whole(card.version.into()), text(&card.who), text(&card.changed_at)]);
        cells.extend(self.marks.iter().map(|name| text(counting_mark(card, name))));
        cells
    }

    /// Writes the rows, each with the marking of the whole file: a row that is cut out or sorted elsewhere keeps it.
    fn write_csv(&self, rows: &[RecordCard], marking: Marking, file: &File) -> std::io::Result<()> {
        let mut names = self.names();
        names.push(FILE_MARKING);
        let mut table = CsvFile::new(BufWriter::new(file), &names)?;
        rows.iter().try_for_each(|card| {
            let mut cells = self.cells(card);
            cells.push(text(&word(marking)));
            table.put(&cells)
        })?;
        table.finish()
    }

    fn write_geojson(&self, rows: &[RecordCard], about: &[[String; 2]], file: &File) -> std::io::Result<()> {
        let names = self.names();
        let mut collection = GeojsonFile::new(BufWriter::new(file), about, &names)?;
        rows.iter().try_for_each(|card| collection.put_shape(&self.cells(card), &shape(card)))?;
        collection.finish()
    }

    fn write_xlsx(
        &self,
        rows: &[RecordCard],
        about: &[[String; 2]],
        file: &File,
    ) -> Result<(), rust_xlsxwriter::XlsxError> {
        let mut workbook = XlsxFile::new(self.noun.many(), &self.names())?;
        rows.iter().try_for_each(|card| workbook.put(&self.cells(card)))?;
        workbook.finish(about, file)
    }
}

/// Returns the marking of a field that stands under a name, where it is higher than the record's; empty elsewhere.
fn counting_mark<'c>(card: &'c RecordCard, name: &str) -> &'c str {
    let word = card.values.get(name).filter(|word| marked_field(name).is_some() && read_mark(word) > card.marking);
    word.and_then(Json::as_str).unwrap_or_default()
}

fn names(field: &Field) -> Vec<String> {
    let name = field.name;
    match field.kind {
        FieldKind::When => vec![name.to_owned(), format!("{name}_first"), format!("{name}_last")],
        FieldKind::Place => {
            vec![name.to_owned(), format!("{name}_longitude"), format!("{name}_latitude"), format!("{name}_precision")]
        }
        FieldKind::Money => vec![name.to_owned(), format!("{name}_currency")],
        _ => vec![name.to_owned()],
    }
}

fn text(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

fn listed(items: impl Iterator<Item = String>) -> Cell {
    text(&items.collect::<Vec<_>>().join("; "))
}

fn field_cells(field: &Field, card: &RecordCard) -> Vec<Cell> {
    let title = |json: &Json| {
        let id = json.as_str().unwrap_or_default();
        card.titles.get(id).cloned().unwrap_or_default()
    };
    let json = card.values.get(field.name).unwrap_or(&Json::Null);
    let string = |json: &Json| json.as_str().unwrap_or_default().to_owned();
    let number = |json: &Json| json.as_f64().map_or(Cell::Empty, Cell::Real);
    let items = json.as_array().map(Vec::as_slice).unwrap_or_default();
    match field.kind {
        FieldKind::When => {
            vec![text(&string(&json["text"])), text(&string(&json["first"])), text(&string(&json["last"]))]
        }
        FieldKind::Place => vec![
            text(&string(&json["name"])),
            number(&json["lon"]),
            number(&json["lat"]),
            text(&string(&json["precision"])),
        ],
        FieldKind::Money => vec![number(&json["amount"]), text(&string(&json["currency"]))],
        FieldKind::Number => vec![number(json)],
        FieldKind::Flag => vec![json.as_bool().map_or(Cell::Empty, |flag| text(if flag { "yes" } else { "no" }))],
        FieldKind::Link(_) => vec![if json.is_null() { Cell::Empty } else { text(&title(json)) }],
        FieldKind::Links(_) => vec![listed(items.iter().map(title))],
        FieldKind::Places => vec![listed(items.iter().map(|place| string(&place["name"])))],
        FieldKind::Citations => vec![listed(items.iter().map(|citation| {
            let at = string(&citation["at"]);
            format!("{}{}{at}", string(&citation["source"]), if at.is_empty() { "" } else { " " })
        }))],
        FieldKind::Words | FieldKind::Countries | FieldKind::Choices(_) => vec![listed(items.iter().map(string))],
        FieldKind::Text | FieldKind::Prose | FieldKind::Moment | FieldKind::Choice(_) => vec![text(&string(json))],
    }
}

/// Returns where a record lies: a line along its places, a point where its place is known to the district or better, or null.
fn shape(card: &RecordCard) -> Json {
    let record = sitroom_domain::Record::read(card.noun, card.marking, &card.values);
    let Ok(record) = record else { return Json::Null };
    for value in record.values.values() {
        if let Value::Places(places) = value {
            let points: Vec<Json> = places.iter().filter_map(|place| Some(json!([place.lon?, place.lat?]))).collect();
            if points.len() > 1 {
                return json!({"type": "LineString", "coordinates": points});
            }
        }
    }
    let exact = record.spot().filter(|spot| spot.precision.is_point());
    exact.map_or(Json::Null, |spot| json!({"type": "Point", "coordinates": [spot.lon, spot.lat]}))
}

/// Writes records, each with what belongs to it, as a list of objects that `sitroom add` takes again.
fn write_json(rows: &[RecordCard], children: &Children, is_exercise: bool, file: &File) -> std::io::Result<()> {
    let object = |card: &RecordCard| {
        let mut object: Map<String, Json> = card.values.clone();
        object.insert("marking".to_owned(), json!(card.marking));
        object
    };
    let objects = rows.iter().map(|card| {
        let mut whole = object(card);
        if is_exercise {
            whole.insert(EXERCISE.to_owned(), json!(true));
        }
        for child in card.noun.sheet().children {
            let Some(own) = children.get(&(card.id, child.noun)) else { continue };
            let own = own.iter().map(|card| {
                let mut part = object(card);
                part.remove(child.field);
                Json::Object(part)
            });
            whole.insert(child.noun.many().replace('-', "_"), own.collect());
        }
        Json::Object(whole)
    });
    let mut target = BufWriter::new(file);
    serde_json::to_writer_pretty(&mut target, &objects.collect::<Vec<_>>())?;
    target.write_all(b"\n")?;
    target.flush()
}

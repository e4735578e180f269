//! Exports of the record: exactly what a list shows, with every field, as a table, as features or as JSON that can be added
//! again.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use serde_json::{Map, Value as Json, json};
use sitroom_domain::record::{Field, FieldKind, Noun, Value};
use sitroom_domain::{Marking, say};
use sitroom_store::RecordQuery;

use super::columns::Cell;
use super::csv_file::CsvFile;
use super::geojson_file::GeojsonFile;
use super::xlsx_file::XlsxFile;
use super::{beside, whole_file};
use crate::contract::export::{ExportFormat, Exported};
use crate::contract::fault::Fault;
use crate::contract::record::{RecordCard, RecordListRequest};
use crate::desk::{Desk, Room};
use crate::record::{Children, EXERCISE, cards};

/// What every row has before its fields, and after them.
const BEFORE: [&str; 2] = ["record", "title"];
const AFTER: [&str; 4] = ["marking", "version", "changed_by", "changed_at"];

impl Desk {
    /// Writes the whole list of a request, whatever part of it is shown. The file appears whole or not at all.
    pub fn export_records(
        &self,
        request: &RecordListRequest,
        format: ExportFormat,
        path: &Path,
    ) -> Result<Exported, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let (query, _) = room.query(request)?;
        let (_, stored) = room.store.list_records(&RecordQuery { offset: 0, limit: u32::MAX, ..query })?;
        let rows = cards(&room.store, stored)?;
        let table = Table::of(request.noun);
        let about = about(&room, request, &rows)?;
        let failed = |error| Fault::not_written(path, error);
        whole_file(path, |file| match format {
            ExportFormat::Csv => table.write_csv(&rows, file).map_err(failed),
            ExportFormat::Geojson => table.write_geojson(&rows, &about, file).map_err(failed),
            ExportFormat::Json => {
                write_json(&rows, &room.children_of(request.noun)?, room.is_exercise()?, file).map_err(failed)
            }
            ExportFormat::Xlsx => {
                table.write_xlsx(&rows, &about, path).map_err(|error| Fault::not_written(path, error))
            }
        })?;
        Ok(Exported { rows: rows.len() as u32, path: path.display().to_string() })
    }
}

/// Returns a marking in the word of its stored form.
fn word(marking: Marking) -> String {
    json!(marking).as_str().unwrap_or_default().to_owned()
}

/// Returns what an export says of itself; its marking is the highest of what is in it.
fn about(room: &Room, request: &RecordListRequest, rows: &[RecordCard]) -> Result<Vec<[String; 2]>, Fault> {
    let asked = serde_json::to_string(request)
        .map_err(|error| Fault::refused(say!("The request could not be written: {error}."), ""))?;
    let highest = rows.iter().map(|row| row.marking).max().unwrap_or(Marking::Unclassified);
    let mut lines = vec![
        ["made_by".to_owned(), format!("Sitroom {}", env!("CARGO_PKG_VERSION"))],
        ["made_on".to_owned(), crate::imports::today().to_string()],
        [request.noun.many().to_owned(), rows.len().to_string()],
        ["marking".to_owned(), word(highest)],
        ["request".to_owned(), asked],
    ];
    if room.is_exercise()? {
        lines.insert(0, ["EXERCISE".to_owned(), "Invented. Nothing in this file happened.".to_owned()]);
    }
    Ok(lines)
}

/// The columns of a noun: a place takes three more for its coordinates and how well it is known, money one for its currency,
/// days two for the span.
struct Table {
    noun: Noun,
    columns: Vec<String>,
}

impl Table {
    fn of(noun: Noun) -> Self {
        let mut columns: Vec<String> = BEFORE.map(str::to_owned).into();
        for field in noun.sheet().fields() {
            columns.extend(names(field));
        }
        columns.extend(AFTER.map(str::to_owned));
        Self { noun, columns }
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
        cells
    }

    fn write_csv(&self, rows: &[RecordCard], file: &File) -> std::io::Result<()> {
        let mut table = CsvFile::new(BufWriter::new(file), &self.names())?;
        rows.iter().try_for_each(|card| table.put(&self.cells(card)))?;
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
        path: &Path,
    ) -> Result<(), rust_xlsxwriter::XlsxError> {
        let mut workbook = XlsxFile::new(self.noun.many(), &self.names())?;
        rows.iter().try_for_each(|card| workbook.put(&self.cells(card)))?;
        workbook.finish(about, &beside(path))
    }
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
        card.titles.get(id).filter(|title| !title.is_empty()).cloned().unwrap_or_else(|| id.to_owned())
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

//! Exports: exactly what the map and the table show, honouring every filter.

mod columns;
mod csv_file;
mod geojson_file;
pub(crate) mod ics_file;
mod records;
mod share;
mod share_page;
mod whole;
mod xlsx_file;

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use sitroom_atlas::Order;
use sitroom_domain::import::PUBLISHERS;
use sitroom_domain::{EventId, Marking, say};
use sitroom_store::StoredEvent;

use crate::contract::export::{ExportFormat, Exported};
use crate::contract::fault::Fault;
use crate::desk::{Desk, Room};
use crate::filters::Selection;
use csv_file::CsvFile;
use geojson_file::GeojsonFile;
pub(crate) use share::words_of;
pub use whole::write_file;
pub(crate) use whole::{file_for_all, whole_file, write_file_for_all};
use xlsx_file::{MOST_ROWS, XlsxFile};

/// The marking of events: their publishers publish them.
pub(crate) const EVENTS_MARKING: Marking = Marking::Unclassified;
/// Events read from the store at a time.
const CHUNK: usize = 2_000;

impl Desk {
    /// Writes the events of a filter, oldest first. The file appears whole or not at all.
    pub fn export_events(&self, key: &str, format: ExportFormat, path: &Path) -> Result<Exported, Fault> {
        let room = self.room();
        let selection = room.selection(key)?;
        let rows = selection.mask.count();
        if format == ExportFormat::Xlsx && rows > MOST_ROWS {
            return Err(Fault::refused(
                say!("A workbook takes {MOST_ROWS} rows, and the map shows {rows}."),
                say!("Narrow the filter, or choose CSV."),
            ));
        }
        refuse_rows_that_stay(&room, &selection)?;
        let about = about(&room, &selection)?;
        whole_file(path, |file| match format {
            ExportFormat::Csv => write_csv(&room, &selection, file, path),
            ExportFormat::Geojson => write_geojson(&room, &selection, &about, file, path),
            ExportFormat::Xlsx => write_xlsx(&room, &selection, &about, file, path),
            ExportFormat::Json => {
                Err(Fault::refused(say!("Events are not written as plain JSON."), say!("Choose GeoJSON, CSV or XLSX.")))
            }
        })?;
        Ok(Exported { rows, path: path.display().to_string(), marking: EVENTS_MARKING })
    }
}

/// Refuses rows that their publisher does not let out of the office.
fn refuse_rows_that_stay(room: &Room, selection: &Selection) -> Result<(), Fault> {
    let numbers = room.store.publishers()?;
    let selected = selection.chart.atlas.by_publisher(&selection.mask).into_iter().filter(|(_, events)| *events > 0);
    let named = selected.filter_map(|(number, _)| numbers.iter().find(|(known, _)| *known == number));
    let mut publishers = named.filter_map(|(_, id)| PUBLISHERS.iter().find(|publisher| publisher.id == id));
    match publishers.find(|publisher| publisher.rows_stay) {
        Some(publisher) => Err(Fault::refused(
            say!("The terms of {} keep its rows in the office that fetched them.", publisher.name),
            say!("Pass on figures and pictures, with its citation; or leave these rows out."),
        )),
        None => Ok(()),
    }
}

fn write_csv(room: &Room, selection: &Selection, file: &File, path: &Path) -> Result<(), Fault> {
    let failed = |error| Fault::not_written(path, error);
    let mut table = CsvFile::new(BufWriter::new(file), &columns::COLUMNS).map_err(failed)?;
    each_event(room, selection, |event, citation| table.put(&columns::cells(event, citation)).map_err(failed))?;
    table.finish().map_err(failed)
}

fn write_geojson(
    room: &Room,
    selection: &Selection,
    about: &[[String; 2]],
    file: &File,
    path: &Path,
) -> Result<(), Fault> {
    let failed = |error| Fault::not_written(path, error);
    let mut collection = GeojsonFile::new(BufWriter::new(file), about, &columns::COLUMNS).map_err(failed)?;
    each_event(room, selection, |stored, citation| {
        let event = &stored.event;
        let (lon, lat) = (f64::from(event.longitude_e7) / 1e7, f64::from(event.latitude_e7) / 1e7);
        collection.put(&columns::cells(stored, citation), event.location_precision, lon, lat).map_err(failed)
    })?;
    collection.finish().map_err(failed)
}

fn write_xlsx(
    room: &Room,
    selection: &Selection,
    about: &[[String; 2]],
    file: &File,
    path: &Path,
) -> Result<(), Fault> {
    let failed = |error| Fault::not_written(path, error);
    let mut workbook = XlsxFile::new("events", &columns::COLUMNS).map_err(failed)?;
    each_event(room, selection, |event, citation| workbook.put(&columns::cells(event, citation)).map_err(failed))?;
    workbook.finish(about, file).map_err(failed)
}

pub(crate) fn each_event(
    room: &Room,
    selection: &Selection,
    mut put: impl FnMut(&StoredEvent, &str) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let atlas = &selection.chart.atlas;
    let ids: Vec<EventId> = atlas.page(&selection.mask, Order::Day, false, 0, selection.mask.count() as usize);
    for chunk in ids.chunks(CHUNK) {
        for stored in room.store.list_events(chunk)? {
            let publisher = PUBLISHERS.iter().find(|publisher| publisher.id == stored.run.publisher);
            put(&stored, publisher.map_or("", |publisher| publisher.citation))?;
        }
    }
    Ok(())
}

/// Returns what an export says of itself.
fn about(room: &Room, selection: &Selection) -> Result<Vec<[String; 2]>, Fault> {
    let filter = serde_json::to_string(&selection.filter)
        .map_err(|error| Fault::refused(say!("The filter could not be written: {error}."), ""))?;
    let mut lines = vec![
        ["made_by".to_owned(), format!("Sitroom {}", env!("CARGO_PKG_VERSION"))],
        ["made_on".to_owned(), crate::imports::today().to_string()],
        ["events".to_owned(), selection.mask.count().to_string()],
        ["marking".to_owned(), words_of(EVENTS_MARKING).to_owned()],
        ["filter".to_owned(), filter],
    ];
    let is_exercise = room.is_exercise()?;
    lines.extend(room.citations()?.into_iter().map(|citation| ["source".to_owned(), citation]));
    lines.extend(room.links_told()?.into_iter().map(|told| ["linked_events".to_owned(), told]));
    if is_exercise {
        lines.insert(0, ["EXERCISE".to_owned(), "Invented. Nothing in this file happened.".to_owned()]);
    }
    Ok(lines)
}

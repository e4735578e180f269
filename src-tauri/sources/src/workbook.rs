//! XLSX: the sheet that holds the table, cell by cell, as rows of text. No sheet is held in memory.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use calamine::{Cell, DataRef, Reader, Xlsx, XlsxError};

use sitroom_domain::{kept, phrase};

use crate::table::{Block, Merged};
use crate::{RawRow, SourceError, archive};

const COLUMNS_MAX: u32 = 1_000;
const CELLS_MAX: u64 = 120_000_000;
const LOOK_AHEAD: usize = 40;

type Book = Xlsx<BufReader<File>>;
type Sink<'s> = dyn FnMut(&mut RawRow) -> Result<(), SourceError> + 's;

/// Reads every row of the best sheet into the sink. `score` says how much a row looks like the head of the table; a
/// sheet is as good as the best of its first rows.
pub(crate) fn read(path: &Path, score: &dyn Fn(&RawRow) -> usize, sink: &mut Sink<'_>) -> Result<(), SourceError> {
    let (mut book, file_bytes) = open(path)?;
    let mut best: Option<(usize, String)> = None;
    for name in book.sheet_names() {
        let mut rows = 0;
        let mut found = 0;
        let outcome = read_sheet(&mut book, &name, file_bytes, &mut |row| {
            found = found.max(score(row));
            rows += 1;
            if rows >= LOOK_AHEAD { Err(SourceError::Stopped) } else { Ok(()) }
        });
        match outcome {
            Ok(()) | Err(SourceError::Stopped) => {}
            Err(error) => return Err(error),
        }
        if rows > 0 && best.as_ref().is_none_or(|(other, _)| found > *other) {
            best = Some((found, name));
        }
    }
    let (_, name) = best.ok_or(SourceError::Empty)?;
    read_sheet(&mut book, &name, file_bytes, sink)
}

/// Reads every row of one sheet into the sink.
pub(crate) fn read_named(path: &Path, name: &str, sink: &mut Sink<'_>) -> Result<(), SourceError> {
    let (mut book, file_bytes) = open(path)?;
    read_sheet(&mut book, name, file_bytes, sink)
}

/// Returns the sheets with their rows, as far as the file says how many there are.
pub(crate) fn sheets(path: &Path) -> Result<Vec<(String, u32)>, SourceError> {
    let (mut book, file_bytes) = open(path)?;
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let said = match book.worksheet_cells_reader(&name) {
            Ok(cells) => cells.dimensions().end.0 + 1,
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(error) => return Err(refuse(&error)),
        };
        let mut rows = 0;
        if said <= 1 {
            read_sheet(&mut book, &name, file_bytes, &mut |row| {
                rows = row.line;
                Ok(())
            })?;
        }
        sheets.push((name, said.max(rows)));
    }
    Ok(sheets)
}

/// Returns the name of a sheet as the workbook writes it; of the first that has a row where none is named.
pub(crate) fn find_sheet(path: &Path, name: &str) -> Result<String, SourceError> {
    let (mut book, file_bytes) = open(path)?;
    let names = book.sheet_names();
    if !name.is_empty() {
        let found = names.iter().find(|known| known.trim() == name.trim()).cloned();
        return found.ok_or_else(|| SourceError::NoSheet { name: name.to_owned(), known: names.join(", ") });
    }
    for name in names {
        match read_sheet(&mut book, &name, file_bytes, &mut |_| Err(SourceError::Stopped)) {
            Ok(()) => {}
            Err(SourceError::Stopped) => return Ok(name),
            Err(error) => return Err(error),
        }
    }
    Err(SourceError::Empty)
}

/// Returns the merged cells of a sheet.
pub(crate) fn merged(path: &Path, name: &str) -> Result<Merged, SourceError> {
    let (mut book, _) = open(path)?;
    let blocks = book.merge_cells_by_sheet_name(name).map_err(|error| refuse(&error))?;
    let block = |dimensions: &calamine::Dimensions| Block {
        rows: (dimensions.start.0, dimensions.end.0),
        columns: (dimensions.start.1, dimensions.end.1),
    };
    Ok(Merged(blocks.iter().map(block).collect()))
}

fn open(path: &Path) -> Result<(Book, u64), SourceError> {
    archive::check(path)?;
    let file_bytes = std::fs::metadata(path).map_err(SourceError::io(path))?.len();
    let file = File::open(path).map_err(SourceError::io(path))?;
    let book = Xlsx::new(BufReader::new(file)).map_err(|error| refuse(&error))?;
    Ok((book, file_bytes))
}

fn read_sheet(book: &mut Book, name: &str, file_bytes: u64, sink: &mut Sink<'_>) -> Result<(), SourceError> {
    let mut cells = match book.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        // A sheet that holds a chart has no cells.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(()),
        Err(error) => return Err(refuse(&error)),
    };
    let rows = u64::from(cells.dimensions().end.0) + 1;
    let mut row = RawRow::default();
    let mut open = None;
    let mut seen = 0_u64;
    while let Some(cell) = cells.next_cell().map_err(|error| refuse(&error))? {
        if *cell.get_value() == DataRef::Empty {
            continue;
        }
        seen += 1;
        let (line, column) = place(&cell, seen)?;
        if open != Some(line) {
            if open.is_some() {
                sink(&mut row)?;
            }
            row.start(line + 1);
            row.offset = (u128::from(file_bytes) * u128::from(line + 1) / u128::from(rows.max(1)))
                .min(u128::from(file_bytes)) as u64;
            open = Some(line);
        }
        while row.len() < column as usize {
            row.push(b"");
        }
        // A cell that is given twice keeps its first value.
        if row.len() == column as usize {
            push(&mut row, cell.get_value());
        }
    }
    if open.is_some() {
        sink(&mut row)?;
    }
    Ok(())
}

fn place(cell: &Cell<DataRef<'_>>, seen: u64) -> Result<(u32, u32), SourceError> {
    let (row, column) = cell.get_position();
    if column >= COLUMNS_MAX {
        let why =
            kept!("row {} has a cell in column {}, and no table has more than {COLUMNS_MAX}", row + 1, column + 1);
        return Err(SourceError::Bomb { why });
    }
    if seen > CELLS_MAX {
        return Err(SourceError::Bomb { why: kept!("it has more than {CELLS_MAX} cells") });
    }
    Ok((row, column))
}

fn push(row: &mut RawRow, value: &DataRef<'_>) {
    match value {
        DataRef::Int(number) => row.push(number.to_string().as_bytes()),
        DataRef::Float(number) => row.push(number.to_string().as_bytes()),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => row.push(text.as_bytes()),
        DataRef::SharedString(text) => row.push(text.as_bytes()),
        DataRef::Bool(yes) => row.push(if *yes { b"True" } else { b"False" }),
        DataRef::DateTime(moment) => {
            let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
            let time = if hour + minute > 0 { format!(" {hour:02}:{minute:02}") } else { String::new() };
            row.push(format!("{year:04}-{month:02}-{day:02}{time}").as_bytes());
        }
        DataRef::Error(error) => row.push(error.to_string().as_bytes()),
        DataRef::Empty => row.push(b""),
    }
}

fn refuse(error: &XlsxError) -> SourceError {
    match error {
        XlsxError::Password => SourceError::Workbook { why: phrase!("it has a password").to_owned() },
        other => SourceError::Workbook { why: other.to_string() },
    }
}

//! Tables of any kind: rows under a head of names, whatever the form of the file and whatever stands above the head.
//!
//! Which column means what is not decided here; no row is understood, and none is left out but blank ones, tags and
//! repeated heads.

mod head;
mod names;

use std::cell::RefCell;
use std::sync::atomic::{AtomicBool, Ordering};

pub use head::TableHead;
pub(crate) use head::{Block, Merged};

use sitroom_domain::phrase;

use crate::{FileKind, RawRow, Source, SourceError, records, separated, workbook};
use head::Looked;

/// How many rows are looked at for the head.
const LOOK_AHEAD: usize = 60;

/// How a table is read.
pub struct TableOptions<'o> {
    /// The sheet of a workbook; empty for the first with rows.
    pub sheet: &'o str,
    /// The line of the head, counted from 1; 0 where it is to be found.
    pub head_row: u32,
    /// Tells whether a text is known as the name of a column.
    pub known: &'o dyn Fn(&str) -> bool,
    /// Ends the reading early.
    pub stop: &'o AtomicBool,
}

/// Takes each row under the head.
pub type TableSink<'s> = dyn FnMut(&TableHead, &RawRow) -> Result<(), SourceError> + 's;

/// Returns the sheets of a workbook with their rows, as the file says; one without a name for other files.
///
/// # Errors
/// When the workbook cannot be read.
pub fn list_sheets(source: &Source) -> Result<Vec<(String, u32)>, SourceError> {
    if source.kind() == FileKind::Workbook { workbook::sheets(source.path()) } else { Ok(vec![(String::new(), 0)]) }
}

/// Reads the rows of a table into the sink and returns its head.
///
/// # Errors
/// When the file cannot be read, has no such sheet or no head, or stops too early.
pub fn read_table(
    source: &Source,
    options: &TableOptions<'_>,
    sink: &mut TableSink<'_>,
) -> Result<TableHead, SourceError> {
    match source.kind() {
        FileKind::Json => read_records(source, options, sink),
        FileKind::Workbook => {
            let sheet = workbook::find_sheet(source.path(), options.sheet)?;
            let merged = workbook::merged(source.path(), &sheet)?;
            let mut rows = Rows::new(options, Some(merged), sink);
            workbook::read_named(source.path(), &sheet, &mut |row| rows.take(row))?;
            rows.finish()
        }
        FileKind::Separated => {
            let mut rows = Rows::new(options, None, sink);
            separated::read(source.path(), source.encoding(), &mut |row| rows.take(row))?;
            rows.finish()
        }
    }
}

/// Rows on their way: kept until the head is found, then passed on.
struct Rows<'r, 's> {
    options: &'r TableOptions<'r>,
    merged: Option<Merged>,
    sink: &'r mut TableSink<'s>,
    waiting: Vec<RawRow>,
    head: Option<TableHead>,
    /// How many fields the row before had.
    usual: usize,
}

impl<'r, 's> Rows<'r, 's> {
    fn new(options: &'r TableOptions<'r>, merged: Option<Merged>, sink: &'r mut TableSink<'s>) -> Self {
        Self { options, merged, sink, waiting: Vec::new(), head: None, usual: 0 }
    }

    fn take(&mut self, row: &mut RawRow) -> Result<(), SourceError> {
        if self.options.stop.load(Ordering::Relaxed) {
            return Err(SourceError::Stopped);
        }
        if row.is_blank() {
            return Ok(());
        }
        if self.head.is_some() {
            return self.pass(row);
        }
        self.waiting.push(row.clone());
        let wanted = self.options.head_row;
        let enough = self.waiting.len() >= LOOK_AHEAD && (wanted == 0 || row.line > wanted.saturating_add(8));
        if enough { self.find_head() } else { Ok(()) }
    }

    fn find_head(&mut self) -> Result<(), SourceError> {
        let waiting = std::mem::take(&mut self.waiting);
        let looked = Looked { rows: &waiting, merged: self.merged.as_ref(), known: self.options.known };
        let (head, first) = head::find(&looked, self.options.head_row)?;
        self.head = Some(head);
        waiting[first..].iter().try_for_each(|row| self.pass(row))
    }

    fn pass(&mut self, row: &RawRow) -> Result<(), SourceError> {
        let Some(head) = &self.head else { return Ok(()) };
        if row.unterminated && row.len() < self.usual && row.len() < head.names.len() {
            return Err(SourceError::Truncated {
                line: u64::from(row.line),
                why: phrase!("its last fields are missing"),
            });
        }
        self.usual = row.len();
        if head::is_tag_row(row) || head.is_repeated_by(row) { Ok(()) } else { (self.sink)(head, row) }
    }

    fn finish(mut self) -> Result<TableHead, SourceError> {
        if self.head.is_none() {
            if self.waiting.is_empty() {
                return Err(SourceError::Empty);
            }
            self.find_head()?;
        }
        self.head.ok_or(SourceError::Empty)
    }
}

/// Reads records of JSON: once for their names, and once for their values.
fn read_records(
    source: &Source,
    options: &TableOptions<'_>,
    sink: &mut TableSink<'_>,
) -> Result<TableHead, SourceError> {
    let stopped = || if options.stop.load(Ordering::Relaxed) { Err(SourceError::Stopped) } else { Ok(()) };
    let names: RefCell<Vec<String>> = RefCell::default();
    let mut points = false;
    let collect = |name: &str| {
        let mut names = names.borrow_mut();
        if names.len() < names::MOST && !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
        None
    };
    let layout = records::Layout { slot: &collect, width: 2, point: (0, 1) };
    records::read(source.path(), source.encoding(), &layout, &mut |row| {
        points |= !row.field(0).is_empty();
        stopped()
    })?;
    let mut names = names.into_inner();
    let mut place = |name: &str| {
        names.iter().position(|known| known == name).unwrap_or_else(|| {
            names.push(name.to_owned());
            names.len() - 1
        })
    };
    let hidden = names_of_point(points);
    let point = (place(hidden.0), place(hidden.1));
    let slot = |name: &str| names.iter().position(|known| known == name);
    let shown = if points { names.len() } else { names.len() - 2 };
    let head = TableHead { names: names[..shown].to_vec(), line: 0 };
    let layout = records::Layout { slot: &slot, width: names.len(), point };
    records::read(source.path(), source.encoding(), &layout, &mut |row| {
        stopped()?;
        sink(&head, row)
    })?;
    Ok(head)
}

/// The names under which the point of a feature stands; where no feature has one, names that no table has.
fn names_of_point(points: bool) -> (&'static str, &'static str) {
    if points { ("longitude", "latitude") } else { ("\u{0}longitude", "\u{0}latitude") }
}

//! The rows of the table in a file, whatever its form: head found, tags, blank and repeated lines passed over, shifted
//! rows put right, a file that stops too early refused.

use super::columns::{OFFICIAL, WIDTH, find};
use super::head::{self, Head};
use super::shift::{self, Fit};
use sitroom_domain::phrase;

use crate::source::Source;
use crate::{FileKind, RawRow, SourceError, records, separated, workbook};

/// Takes each row of data with its head.
pub(crate) type RowSink<'s> = dyn FnMut(&Head, &RawRow, Fit) -> Result<(), SourceError> + 's;

const TITLE_ROWS_MAX: usize = 30;

/// Where rows are read from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Rows<'s> {
    /// A file of any form.
    File(&'s Source),
    /// The answer of the API.
    Answer(&'s [u8]),
}

/// Reads every row of data.
pub(crate) fn read(rows: Rows<'_>, sink: &mut RowSink<'_>) -> Result<(), SourceError> {
    let source = match rows {
        Rows::File(source) if source.kind() != FileKind::Json => source,
        rows => return read_records(rows, sink),
    };
    let mut table = Table { head: None, first: None, previous: None, titles: 0, usual: 0, mended: RawRow::default() };
    let mut take = |row: &mut RawRow| table.take(row, sink);
    match source.kind() {
        FileKind::Workbook => {
            let score =
                |row: &RawRow| row.fields().filter(|field| find(&String::from_utf8_lossy(field)).is_some()).count();
            workbook::read(source.path(), &score, &mut take)?;
        }
        _ => separated::read(source.path(), source.encoding(), &mut take)?,
    }
    match (table.head, table.first) {
        (Some(_), _) => Ok(()),
        (None, None) => Err(SourceError::Empty),
        (None, first) => Err(head::no_head(first.as_ref())),
    }
}

fn read_records(rows: Rows<'_>, sink: &mut RowSink<'_>) -> Result<(), SourceError> {
    let head = Head::official(WIDTH);
    let slot = |name: &str| find(name).map(|(column, _)| column);
    let point = (super::columns::Column::Longitude as usize, super::columns::Column::Latitude as usize);
    let layout = records::Layout { slot: &slot, width: WIDTH, point };
    let mut take = |row: &mut RawRow| sink(&head, row, Fit::Whole);
    match rows {
        Rows::File(source) => records::read(source.path(), source.encoding(), &layout, &mut take),
        Rows::Answer(bytes) => records::read_answer(bytes, &layout, &mut take),
    }
}

struct Table {
    head: Option<Head>,
    /// The first row that is not blank, shown when no head is found.
    first: Option<RawRow>,
    /// The row before, while the head is looked for.
    previous: Option<RawRow>,
    titles: usize,
    /// How many fields the row before had.
    usual: usize,
    mended: RawRow,
}

impl Table {
    fn take(&mut self, row: &mut RawRow, sink: &mut RowSink<'_>) -> Result<(), SourceError> {
        if row.is_blank() {
            return Ok(());
        }
        let Some(head) = self.head.as_mut() else {
            return self.look_for_head(row, sink);
        };
        if row.unterminated && (row.len() < self.usual || row.len() < head.width()) {
            return Err(SourceError::Truncated {
                line: u64::from(row.line),
                why: phrase!("its last fields are missing"),
            });
        }
        self.usual = row.len();
        if head.take_tags(row) || head.is_repeated_by(row) {
            return Ok(());
        }
        let fit = shift::fit(row, head, &mut self.mended);
        sink(head, row, fit)
    }

    fn look_for_head(&mut self, row: &mut RawRow, sink: &mut RowSink<'_>) -> Result<(), SourceError> {
        if head::is_official_row(row) {
            let mut official = row.clone();
            official.drop_empty_end(OFFICIAL - 2);
            self.head = Some(Head::official(official.len().clamp(OFFICIAL - 2, OFFICIAL)));
            return self.take(row, sink);
        }
        let by_tags =
            || self.previous.as_ref().filter(|_| head::is_tag_row(row)).and_then(|names| head::of_tags(names, row));
        if let Some(head) = Head::of_row(row).or_else(by_tags) {
            head.check()?;
            self.head = Some(head);
            return Ok(());
        }
        self.titles += 1;
        if self.first.is_none() {
            self.first = Some(row.clone());
        }
        if self.titles > TITLE_ROWS_MAX {
            return Err(head::no_head(self.first.as_ref()));
        }
        self.previous = Some(row.clone());
        Ok(())
    }
}

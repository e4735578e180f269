//! UCDP Georeferenced Event Dataset (Sundberg and Melander 2013): its table in any of the forms that people pass on.

mod columns;
mod country;
mod date;
mod date_order;
mod days;
mod head;
mod kind;
pub(crate) mod number;
mod official_row;
mod shift;
mod table;
pub(crate) mod texts;
mod typed;

use std::sync::atomic::{AtomicBool, Ordering};

use sitroom_domain::{DateOrder, Day, Event, Note, Reject, kept, phrase};

pub use columns::{official_name, official_names};
pub use date::{Pair, Written, of_serial_1900, read as read_day};
pub use date_order::question as question_of_order;
pub use number::is_nothing;
pub use official_row::official_row;

use columns::COLUMNS;
use head::Head;
use shift::Fit;
use table::Rows;
use typed::{Refusal, Stop, Typist};

use crate::{RawRow, Source, SourceError};

/// How to read a file.
#[derive(Debug, Clone, Copy)]
pub struct Options<'o> {
    /// The answer to the question of date order.
    pub date_order: Option<DateOrder>,
    /// The day of the import; events after it are noted.
    pub today: Day,
    /// Ends the reading early.
    pub stop: &'o AtomicBool,
}

/// One row of data.
#[expect(clippy::large_enum_variant, reason = "almost every entry is a record; a box for each would cost more")]
pub enum Entry<'r> {
    /// A typed event that is still to be placed.
    Record(Record<'r>),
    /// A refused row.
    Reject(Reject),
}

/// A typed event, with the row that it was read from.
pub struct Record<'r> {
    /// Line in the file.
    pub line: u32,
    /// Bytes of the file read so far.
    pub offset: u64,
    /// The event. Its country is set where the row names a known one; its admin-1 is not set yet.
    pub event: Event,
    /// The row gives a point on the globe; without one, longitude and latitude are 0.
    pub has_point: bool,
    /// The row names a country, known or not.
    pub names_country: bool,
    head: &'r Head,
    row: &'r RawRow,
}

/// Why an event that cannot be placed is refused.
pub(crate) const NO_PLACE: &str =
    phrase!("The row gives no point on the globe, and neither its province nor its country is known");
/// What to do about it.
pub(crate) const NO_PLACE_REMEDY: &str = phrase!("Write latitude and longitude in degrees, or the name of the country");

impl Record<'_> {
    /// Returns the row as a reject, because it cannot be placed.
    pub fn reject_place(&self) -> Reject {
        let refusal = Refusal::new(columns::Column::Latitude, NO_PLACE, NO_PLACE_REMEDY);
        reject(self.head, self.row, refusal)
    }
}

/// Reads every row of a file into the sink, in the order of the file. An error of the sink ends the reading.
pub fn read(
    source: &Source,
    options: &Options<'_>,
    sink: &mut dyn FnMut(Entry<'_>) -> Result<(), SourceError>,
) -> Result<(), SourceError> {
    read_rows(Rows::File(source), options, sink)
}

/// Reads every row of an answer of the API into the sink, as [`read`] does with a file.
pub fn read_answer(
    bytes: &[u8],
    options: &Options<'_>,
    sink: &mut dyn FnMut(Entry<'_>) -> Result<(), SourceError>,
) -> Result<(), SourceError> {
    read_rows(Rows::Answer(bytes), options, sink)
}

fn read_rows(
    rows: Rows<'_>,
    options: &Options<'_>,
    sink: &mut dyn FnMut(Entry<'_>) -> Result<(), SourceError>,
) -> Result<(), SourceError> {
    let find_order = || date_order::survey(rows, options.stop);
    let mut typist: Option<Typist<'_>> = None;
    table::read(rows, &mut |head, row, fit| {
        if options.stop.load(Ordering::Relaxed) {
            return Err(SourceError::Stopped);
        }
        let typist = typist.get_or_insert_with(|| Typist::new(head, options.today, &find_order, options.date_order));
        if fit == Fit::Unclear {
            return sink(Entry::Reject(reject(head, row, unclear(head, row))));
        }
        match typist.read(row) {
            Ok(typed) => {
                let mut event = typed.event;
                if fit == Fit::Mended {
                    event.notes.add(Note::FieldsShifted);
                }
                let (has_point, names_country) = (typed.has_point, typed.names_country);
                sink(Entry::Record(Record {
                    line: row.line,
                    offset: row.offset,
                    event,
                    has_point,
                    names_country,
                    head,
                    row,
                }))
            }
            Err(Stop::Row(refusal)) => sink(Entry::Reject(reject(head, row, refusal))),
            Err(Stop::File(error)) => Err(error),
        }
    })
}

/// Returns the names of the columns of a file whose head is that of events; `None` where it lacks what no event can do
/// without. Records of JSON have no head.
pub fn event_columns(source: &Source) -> Result<Option<Vec<String>>, SourceError> {
    let mut names = None;
    let read = table::read(Rows::File(source), &mut |head, _, _| {
        names = Some(head.names.clone());
        Err(SourceError::Stopped)
    });
    match read {
        Ok(()) | Err(SourceError::Stopped) => Ok(names),
        Err(SourceError::WrongColumns { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

fn unclear(head: &Head, row: &RawRow) -> Refusal {
    Refusal {
        column: None,
        reason: kept!(
            "The row has {} fields where the head has {}, and it cannot be told which belongs where",
            row.len(),
            head.width()
        ),
        remedy: phrase!("Put quotation marks round the text that holds a comma, or fill in the missing field")
            .to_owned(),
    }
}

const VALUE_SHOWN: usize = 200;

fn reject(head: &Head, row: &RawRow, refusal: Refusal) -> Reject {
    let slot = refusal.column.and_then(|column| head.slot(column as usize));
    let field = match (slot, refusal.column) {
        (Some(slot), _) => head.names[slot].clone(),
        (None, Some(column)) => COLUMNS[column as usize].name.to_owned(),
        (None, None) => String::new(),
    };
    let value = slot.map(|slot| row.text(slot).chars().take(VALUE_SHOWN).collect()).unwrap_or_default();
    let name = |at: usize| {
        head.names.get(at).filter(|name| !name.is_empty()).cloned().unwrap_or_else(|| kept!("field {}", at + 1))
    };
    let fields = (0..row.len()).filter(|at| !row.field(*at).is_empty()).map(|at| (name(at), row.text(at))).collect();
    Reject { line: row.line, field, value, reason: refusal.reason, remedy: refusal.remedy, row: fields }
}

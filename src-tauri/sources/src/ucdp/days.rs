//! First and last day of a row, with the order of day and month that the file as a whole shows.

use sitroom_domain::{DateOrder, Day, Note, kept, phrase};

use super::columns::Column;
use super::date::{self, Pair, Written};
use super::date_order::Found;
use super::number::{Whole, whole};
use super::typed::{Fields, Refusal, Stop};
use crate::SourceError;

/// The order of day and month, looked for only when a date needs it.
pub(crate) struct Order<'d> {
    chosen: Option<DateOrder>,
    found: Option<Found>,
    find: &'d dyn Fn() -> Result<Found, SourceError>,
}

impl<'d> Order<'d> {
    pub(crate) fn new(chosen: Option<DateOrder>, find: &'d dyn Fn() -> Result<Found, SourceError>) -> Self {
        Self { chosen, found: None, find }
    }

    fn resolve(&mut self, pair: Pair, column: Column) -> Result<Day, Stop> {
        let found = match (self.chosen, self.found) {
            (Some(chosen), _) => Found::Order(chosen),
            (None, Some(found)) => found,
            (None, None) => *self.found.insert((self.find)().map_err(Stop::File)?),
        };
        let order = match found {
            Found::Order(order) => order,
            Found::EachByItself => pair.only_order().unwrap_or(DateOrder::DayFirst),
        };
        pair.in_order(order).ok_or_else(|| {
            let words = if order == DateOrder::DayFirst { phrase!("day first") } else { phrase!("month first") };
            let reason = kept!("The file is read {words}, and so read there is no such day");
            Stop::Row(Refusal::new(column, reason, phrase!("Write the day as YYYY-MM-DD")))
        })
    }
}

/// Reads first and last day; where one of them is not given it is the other.
pub(crate) fn read(fields: &mut Fields<'_>, order: &mut Order<'_>) -> Result<(Day, Day), Stop> {
    let year = whole(fields.get(Column::Year));
    let first = read_one(fields, Column::DateStart, year, order)?;
    let last = read_one(fields, Column::DateEnd, year, order)?;
    match (first, last) {
        (Some(first), Some(last)) => Ok((first, last)),
        (Some(first), None) => Ok((first, first)),
        (None, Some(last)) => {
            fields.notes.add(Note::DateRewritten);
            Ok((last, last))
        }
        (None, None) => Err(Stop::Row(Refusal::new(
            Column::DateStart,
            phrase!("The row has no day"),
            phrase!("Write the first day as YYYY-MM-DD"),
        ))),
    }
}

fn read_one(fields: &mut Fields<'_>, column: Column, year: Whole, order: &mut Order<'_>) -> Result<Option<Day>, Stop> {
    let refuse = |reason: &str, remedy: &str| Err(Stop::Row(Refusal::new(column, reason, remedy)));
    match date::read(fields.get(column)) {
        Written::Empty => Ok(None),
        Written::Day(day) => Ok(Some(day)),
        Written::Rewritten(day) => {
            fields.notes.add(Note::DateRewritten);
            Ok(Some(day))
        }
        Written::Pair(pair) => order.resolve(pair, column).map(Some),
        Written::Serial(serial) => {
            fields.notes.add(Note::DateRewritten);
            serial_day(serial, year, column).map(Some).map_err(Stop::Row)
        }
        Written::Impossible => refuse(
            phrase!("The calendar has no such day between 1900 and 2199"),
            phrase!("Look the day up at UCDP and write it as YYYY-MM-DD"),
        ),
        Written::ShortYear => refuse(
            phrase!("The year has only two digits, so its century is not known"),
            phrase!("Write the day as YYYY-MM-DD"),
        ),
        Written::Unreadable => {
            refuse(phrase!("This is not a day"), phrase!("Write the day as YYYY-MM-DD, for example 2021-03-09"))
        }
    }
}

/// Spreadsheets count days from 1900 or from 1904; the year of the row tells which.
fn serial_day(serial: i32, year: Whole, column: Column) -> Result<Day, Refusal> {
    let (from_1900, from_1904) = (date::of_serial_1900(serial), date::of_serial_1904(serial));
    let is_of = |day: Day| year == Whole::Value(i64::from(day.ymd().0));
    match (is_of(from_1900), is_of(from_1904)) {
        (true, false) => Ok(from_1900),
        (false, true) => Ok(from_1904),
        _ => {
            let reason = kept!(
                "A spreadsheet turned the day into the number {serial}: it may be {from_1900} or, counted from 1904, {from_1904}, and the year of the row does not tell"
            );
            Err(Refusal::new(column, reason, phrase!("Write the day as YYYY-MM-DD")))
        }
    }
}

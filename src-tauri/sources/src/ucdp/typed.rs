//! One row of the UCDP table as a typed event, or the reason why it is none.

use sitroom_domain::{
    CountryIndex, DateOrder, DatePrecision, Day, Deaths, Event, Kind, LocationPrecision, Note, Notes, OtherFields,
    phrase,
};

use super::columns::{COLUMNS, Column, Form, WIDTH};
use super::country::CountryMemo;
use super::head::Head;
use super::number::{Whole, degrees_e7, is_formula_error, point_e7, whole};
use super::{days, kind, texts};
use crate::{RawRow, SourceError};

/// Why a row is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// The column at fault; `None` when it is the row as a whole.
    pub(crate) column: Option<Column>,
    pub(crate) reason: String,
    pub(crate) remedy: String,
}

impl Refusal {
    pub(crate) fn new(column: Column, reason: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { column: Some(column), reason: reason.into(), remedy: remedy.into() }
    }
}

/// A row was refused, or the file as a whole.
pub(crate) enum Stop {
    Row(Refusal),
    File(SourceError),
}

/// A typed row.
pub(crate) struct Typed {
    pub(crate) event: Event,
    /// The row gives a point that lies on the globe.
    pub(crate) has_point: bool,
    /// The row names a country, known or not.
    pub(crate) names_country: bool,
}

/// Turns rows into events. It remembers what it looked up.
pub(crate) struct Typist<'d> {
    slots: [usize; WIDTH],
    has: [bool; WIDTH],
    pub(crate) today: Day,
    pub(crate) order: days::Order<'d>,
    countries: CountryMemo,
    last_day: Option<(Vec<u8>, Day)>,
}

/// A row under its head.
pub(crate) struct Fields<'r> {
    row: &'r RawRow,
    slots: &'r [usize; WIDTH],
    pub(crate) notes: Notes,
}

impl<'r> Fields<'r> {
    /// Returns a field, blanks at its ends off, and empty where a formula failed.
    pub(crate) fn get(&mut self, column: Column) -> &'r [u8] {
        let field = self.row.field(self.slots[column as usize]).trim_ascii();
        if is_formula_error(field) {
            self.notes.add(Note::CodeUnknown);
            return &[];
        }
        field
    }

    fn whole(&mut self, column: Column) -> Whole {
        whole(self.get(column))
    }

    fn text(&mut self, column: Column) -> String {
        let field = self.get(column);
        if field.is_empty() { String::new() } else { texts::text(field) }
    }

    fn name(&mut self, column: Column) -> String {
        let name = self.text(column);
        if texts::is_odd(&name) {
            self.notes.add(Note::OddLetters);
        }
        name
    }
}

impl<'d> Typist<'d> {
    pub(crate) fn new(
        head: &Head,
        today: Day,
        find_order: &'d dyn Fn() -> Result<super::date_order::Found, SourceError>,
        order: Option<DateOrder>,
    ) -> Self {
        let slots = std::array::from_fn(|column| head.slot(column).unwrap_or(usize::MAX));
        let has = std::array::from_fn(|column| head.slot(column).is_some());
        let order = days::Order::new(order, find_order);
        Self { slots, has, today, order, countries: CountryMemo::default(), last_day: None }
    }

    /// Reads one row.
    pub(crate) fn read(&mut self, row: &RawRow) -> Result<Typed, Stop> {
        let slots = self.slots;
        let mut fields = Fields { row, slots: &slots, notes: Notes::default() };
        let source_key = read_key(&mut fields).map_err(Stop::Row)?;
        let (first_day, last_day) = self.read_days(&mut fields)?;
        let kind = read_kind(&mut fields);
        let deaths = self.read_deaths(&mut fields);
        let (location_precision, date_precision, clarity) = read_precisions(&mut fields);
        let point = read_point(&mut fields);
        let (country, names_country) = self.read_country(&mut fields);
        let (side_a, side_b, dyad) = self.read_sides(&mut fields);
        let source_count = read_source_count(&mut fields);
        let mut event = Event {
            source_key,
            kind,
            first_day,
            last_day,
            date_precision,
            longitude_e7: point.map_or(0, |(longitude, _)| longitude),
            latitude_e7: point.map_or(0, |(_, latitude)| latitude),
            location_precision,
            country,
            admin1: String::new(),
            deaths,
            side_a,
            side_b,
            conflict: fields.name(Column::ConflictName),
            dyad,
            place: fields.name(Column::WhereCoordinates),
            place_description: fields.text(Column::WhereDescription),
            adm_1: fields.name(Column::Adm1),
            adm_2: fields.name(Column::Adm2),
            headline: fields.text(Column::SourceHeadline),
            source_count,
            clarity,
            notes: Notes::default(),
            other: read_other(&mut fields, country),
        };
        event.notes = fields.notes;
        Ok(Typed { event, has_point: point.is_some(), names_country })
    }

    fn read_days(&mut self, fields: &mut Fields<'_>) -> Result<(Day, Day), Stop> {
        let start = fields.get(Column::DateStart);
        let (first, last) = match &self.last_day {
            // Rows come sorted by day, most of them: what was read a moment ago need not be read again.
            Some((bytes, day)) if bytes == start && fields.get(Column::DateEnd) == bytes.as_slice() => (*day, *day),
            _ => {
                let start = start.to_vec();
                let days = days::read(fields, &mut self.order)?;
                if days.0 == days.1 && start.len() == 10 && start[4] == b'-' {
                    self.last_day = Some((start, days.0));
                }
                days
            }
        };
        if last < first {
            fields.notes.add(Note::EndBeforeStart);
        }
        if first > self.today {
            fields.notes.add(Note::InTheFuture);
        }
        if let Whole::Value(year) = fields.whole(Column::Year)
            && year != i64::from(first.ymd().0)
        {
            fields.notes.add(Note::YearDisagrees);
        }
        Ok((first, last))
    }

    fn read_deaths(&self, fields: &mut Fields<'_>) -> Deaths {
        let mut read = |column: Column| {
            let number = match fields.whole(column) {
                Whole::Value(number) => u32::try_from(number).ok(),
                _ => None,
            };
            if number.is_none() && (self.has[column as usize] || column == Column::Best) {
                fields.notes.add(Note::DeathsNotKnown);
            }
            number
        };
        let deaths = Deaths {
            best: read(Column::Best),
            low: read(Column::Low),
            high: read(Column::High),
            side_a: read(Column::DeathsA),
            side_b: read(Column::DeathsB),
            civilians: read(Column::DeathsCivilians),
            unknown: read(Column::DeathsUnknown),
        };
        check_deaths(&deaths, &mut fields.notes);
        deaths
    }

    fn read_country(&mut self, fields: &mut Fields<'_>) -> (CountryIndex, bool) {
        let number = self.countries.by_number(fields.get(Column::CountryId));
        let numbered = !fields.get(Column::CountryId).is_empty();
        if number.is_none() && numbered {
            fields.notes.add(Note::CodeUnknown);
        }
        let code = fields.get(Column::Iso3);
        let coded = !code.is_empty();
        let found = number.or_else(|| self.countries.by_name(code));
        let name = fields.get(Column::Country);
        let named = !name.is_empty();
        let found = found.or_else(|| self.countries.by_name(name));
        (found.unwrap_or(CountryIndex::NONE), numbered || coded || named)
    }

    /// Reads sides and dyad. Where the table has no columns for the sides, the name of the dyad is both, by the rule of
    /// the codebook: side A, a hyphen between blanks, side B.
    fn read_sides(&self, fields: &mut Fields<'_>) -> (String, String, String) {
        let dyad = fields.name(Column::DyadName);
        if !self.has[Column::SideA as usize] && !self.has[Column::SideB as usize] {
            let mut sides = dyad.split(" - ");
            if let (Some(a), Some(b), None) = (sides.next(), sides.next(), sides.next()) {
                return (a.trim().to_owned(), b.trim().to_owned(), dyad);
            }
        }
        (fields.name(Column::SideA), fields.name(Column::SideB), dyad)
    }
}

fn read_key(fields: &mut Fields<'_>) -> Result<String, Refusal> {
    let refuse = |reason: &str, remedy: &str| Err(Refusal::new(Column::Id, reason, remedy));
    let field = fields.row.field(fields.slots[Column::Id as usize]).trim_ascii();
    match whole(field) {
        Whole::Value(id @ 1..) => Ok(id.to_string()),
        Whole::Value(_) => {
            refuse(phrase!("An id is a positive number"), phrase!("Look the id up at UCDP and write it in"))
        }
        Whole::DigitsLost => refuse(
            phrase!("A spreadsheet cut the id to its first digits"),
            phrase!("Take the id from the original file and write it as a plain number"),
        ),
        Whole::Empty => refuse(
            phrase!("The row has no id, so it cannot be told from others"),
            phrase!("Look the id up at UCDP and write it in"),
        ),
        Whole::Unreadable if is_total(field) => refuse(
            phrase!("The row looks like a line of totals, not an event"),
            phrase!("Leave the line out; if it is an event, give it its id"),
        ),
        Whole::Unreadable if is_formula_error(field) => refuse(
            phrase!("A spreadsheet formula failed where the id stood"),
            phrase!("Take the id from the original file"),
        ),
        Whole::Unreadable => refuse(
            phrase!("The id is no number; the fields of the row may be shifted"),
            phrase!("Write the id of UCDP, and check that every field stands under its name"),
        ),
    }
}

fn is_total(field: &[u8]) -> bool {
    let word = super::columns::fold(&String::from_utf8_lossy(field));
    ["total", "totals", "grandtotal", "sum", "subtotal", "totaux", "итого", "всего"].contains(&word.as_str())
        || word.starts_with("total")
}

fn read_kind(fields: &mut Fields<'_>) -> Option<Kind> {
    let field = fields.get(Column::TypeOfViolence);
    let found = kind::read(field);
    if found.is_none() {
        let stated = !field.is_empty();
        fields.notes.add(Note::KindNotStated);
        if stated {
            fields.notes.add(Note::CodeUnknown);
        }
    }
    found
}

fn check_deaths(deaths: &Deaths, notes: &mut Notes) {
    let below = matches!((deaths.high, deaths.low), (Some(high), Some(low)) if high < low);
    if below {
        notes.add(Note::HighBelowLow);
    }
    // Where high and low are exchanged, a best estimate below the low one is odd all the same.
    if let Some(best) = deaths.best
        && (deaths.low.is_some_and(|low| best < low) || (!below && deaths.high.is_some_and(|high| best > high)))
    {
        notes.add(Note::BestOutsideRange);
    }
    let parts = [deaths.side_a, deaths.side_b, deaths.civilians, deaths.unknown];
    let sum = parts.iter().try_fold(0_u64, |sum, part| part.map(|part| sum + u64::from(part)));
    if let (Some(sum), Some(best)) = (sum, deaths.best)
        && sum != u64::from(best)
    {
        notes.add(Note::PartsDisagree);
    }
}

fn read_precisions(fields: &mut Fields<'_>) -> (LocationPrecision, DatePrecision, u8) {
    let mut code = |column: Column, last: i64| match fields.whole(column) {
        Whole::Value(code) if (1..=last).contains(&code) => code as u8,
        Whole::Empty => 0,
        _ => {
            fields.notes.add(Note::CodeUnknown);
            0
        }
    };
    let location = LocationPrecision::from_code(code(Column::WherePrec, 7)).unwrap_or(LocationPrecision::NotStated);
    let date = DatePrecision::from_code(code(Column::DatePrec, 5)).unwrap_or(DatePrecision::NotStated);
    let clarity = code(Column::EventClarity, 2);
    if location == LocationPrecision::NotStated {
        fields.notes.add(Note::PrecisionNotStated);
    } else if !location.is_point() {
        fields.notes.add(Note::ProvinceOnly);
    }
    (location, date, clarity)
}

/// Reads the point, from `geom_wkt` where the columns give none. A point off the globe is none; where the numbers would
/// fit the other way round, that is noted.
fn read_point(fields: &mut Fields<'_>) -> Option<(i32, i32)> {
    let latitude = degrees_e7(fields.get(Column::Latitude)).ok().flatten();
    let longitude = degrees_e7(fields.get(Column::Longitude)).ok().flatten();
    let (longitude, latitude) = longitude.zip(latitude).or_else(|| point_e7(fields.get(Column::GeomWkt)))?;
    let fits = |longitude: i64, latitude: i64| longitude.abs() <= 1_800_000_000 && latitude.abs() <= 900_000_000;
    if fits(longitude, latitude) {
        return Some((longitude as i32, latitude as i32));
    }
    if fits(latitude, longitude) {
        fields.notes.add(Note::CoordinatesSwapped);
    }
    None
}

fn read_source_count(fields: &mut Fields<'_>) -> Option<u32> {
    match fields.whole(Column::NumberOfSources) {
        Whole::Value(count) if count < 0 => {
            fields.notes.add(Note::SourcesNotCounted);
            None
        }
        other => other.value().and_then(|count| u32::try_from(count).ok()),
    }
}

/// Columns that are kept as they are, because no typed field holds them.
const OTHER: [Column; 18] = [
    Column::Relid,
    Column::ActiveYear,
    Column::CodeStatus,
    Column::ConflictDsetId,
    Column::ConflictNewId,
    Column::DyadDsetId,
    Column::DyadNewId,
    Column::SideADsetId,
    Column::SideANewId,
    Column::SideBDsetId,
    Column::SideBNewId,
    Column::SourceArticle,
    Column::SourceOffice,
    Column::SourceDate,
    Column::SourceOriginal,
    Column::PriogridGid,
    Column::Gwnoa,
    Column::Gwnob,
];

fn read_other(fields: &mut Fields<'_>, country: CountryIndex) -> OtherFields {
    let mut other = OtherFields::default();
    for column in OTHER {
        keep(fields, column, &mut other);
    }
    if country == CountryIndex::NONE {
        // The country as it stands, since no other field says it.
        keep(fields, Column::Country, &mut other);
        keep(fields, Column::CountryId, &mut other);
        keep(fields, Column::Region, &mut other);
    }
    other
}

fn keep(fields: &mut Fields<'_>, column: Column, other: &mut OtherFields) {
    let field = fields.get(column);
    if field.is_empty() {
        return;
    }
    let facts = &COLUMNS[column as usize];
    let number = match facts.form {
        Form::Integer => match whole(field) {
            Whole::Value(number) => Some(number),
            Whole::Empty => return,
            _ => None,
        },
        Form::Flag => texts::flag(field).map(i64::from),
        _ => None,
    };
    match number {
        Some(number) => other.push_number(facts.name, number),
        None => other.push(facts.name, &texts::read(field)),
    }
}

//! Days in the cells of a column: what the whole column shows about their order, and each cell by it.

use sitroom_domain::record::{Moment, When};
use sitroom_domain::{DateOrder, Day, kept, phrase};
use sitroom_sources::{Pair, Question, Written, of_serial_1900, question_of_order, read_day};

/// What a column shows about the order of its dates.
#[derive(Debug, Clone, Default)]
pub(super) struct DayEvidence {
    day_first: u32,
    month_first: u32,
    ambiguous: Option<(u32, String, Pair)>,
    /// Cells like 2012-03 that can be nothing but months.
    months: u32,
}

/// How the dates of a column are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct DayStyle {
    /// The order of dates that can be read both ways; `None` where it is not known.
    pub(super) order: Option<DateOrder>,
    /// Whether 2009-10 is a month, and not two years.
    pub(super) months: bool,
}

impl DayEvidence {
    /// Takes a cell into account.
    pub(super) fn take(&mut self, line: u32, cell: &str) {
        if !(6..=24).contains(&cell.len()) || !cell.starts_with(|letter: char| letter.is_ascii_digit()) {
            return;
        }
        if let Some((year, month)) = year_and_month(cell) {
            self.months += u32::from(i32::from(month) <= year % 100);
        } else if let Written::Pair(pair) = read_day(cell.as_bytes()) {
            match pair.only_order() {
                Some(DateOrder::DayFirst) => self.day_first += 1,
                Some(DateOrder::MonthFirst) => self.month_first += 1,
                None if self.ambiguous.is_none() && pair.is_ambiguous() => {
                    self.ambiguous = Some((line, cell.to_owned(), pair));
                }
                None => {}
            }
        }
    }

    /// Returns how the column is read; `answer` holds where the column itself leaves it open.
    pub(super) fn style(&self, answer: Option<DateOrder>) -> DayStyle {
        let order = match (self.day_first, self.month_first) {
            (1.., 0) => Some(DateOrder::DayFirst),
            (0, 1..) => Some(DateOrder::MonthFirst),
            _ => answer,
        };
        DayStyle { order, months: self.months > 0 }
    }

    /// Returns the question that the column leaves open.
    pub(super) fn question(&self, column: &str, answer: Option<DateOrder>) -> Option<Question> {
        let (line, value, pair) = self.ambiguous.as_ref()?;
        if self.style(answer).order.is_some() {
            return None;
        }
        let question = question_of_order(*line, value, *pair, self.day_first + self.month_first > 0);
        Some(Question { example: kept!("{}, column “{column}”", question.example), ..question })
    }
}

/// Returns year and month of a cell like 2009-10.
fn year_and_month(cell: &str) -> Option<(i32, u8)> {
    let (year, month) = cell.split_once('-')?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let month =
        (year.len() == 4 && month.len() == 2 && digits(year) && digits(month)).then(|| month.parse().ok())??;
    (1..=12).contains(&month).then(|| year.parse().ok().map(|year| (year, month)))?
}

/// Reads the days of a cell, or says why there are none.
pub(super) fn when(cell: &str, style: DayStyle) -> Result<When, String> {
    if style.months
        && let Some((year, month)) = year_and_month(cell)
    {
        return month_of(year, month);
    }
    if let Some(day) = day(cell, style) {
        return Ok(When::on(day));
    }
    // A year as a spreadsheet writes it: 2012.0.
    let text = cell.strip_suffix(".0").or_else(|| cell.strip_suffix(",0")).unwrap_or(cell);
    text.parse::<When>().map_err(|error| error.reason)
}

fn month_of(year: i32, month: u8) -> Result<When, String> {
    let first = Day::from_ymd(year as i16, month as i8, 1).ok_or(phrase!("there is no such month"))?;
    let last = Day(Day::first_of_month(first.month_number() + 1).0 - 1);
    let certainty = sitroom_domain::record::Certainty::Within;
    Ok(When { first, last, certainty, text: format!("{year}-{month:02}") })
}

/// Reads a minute of a cell, in UTC unless it says otherwise.
pub(super) fn moment(cell: &str, style: DayStyle) -> Result<Moment, String> {
    if let Ok(moment) = cell.parse::<Moment>() {
        return Ok(moment);
    }
    let (date, time) = cell.split_once([' ', 'T']).unwrap_or((cell, "00:00"));
    let written = day(date, style).map_or_else(|| cell.to_owned(), |day| format!("{day}T{}", time.trim()));
    written.parse::<Moment>().map_err(|error| error.to_string())
}

/// Reads the one day of a cell.
fn day(cell: &str, style: DayStyle) -> Option<Day> {
    match read_day(cell.as_bytes()) {
        Written::Day(day) | Written::Rewritten(day) => Some(day),
        Written::Pair(pair) => match (pair.only_order(), style.order) {
            (Some(only), _) => pair.in_order(only),
            (None, Some(order)) => pair.in_order(order),
            (None, None) if pair.is_ambiguous() => None,
            (None, None) => pair.in_order(DateOrder::DayFirst),
        },
        Written::Serial(serial) if serial >= 10_000 => Some(of_serial_1900(serial)),
        _ => None,
    }
}

/// Tells whether a cell holds days, whatever their order.
pub(super) fn is_when(cell: &str) -> bool {
    let style = DayStyle { order: Some(DateOrder::DayFirst), months: true };
    when(cell, style).is_ok() && (cell.len() > 4 || is_year(cell))
}

fn is_year(cell: &str) -> bool {
    cell.parse::<i32>().is_ok_and(|year| (1900..=2199).contains(&year))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evidence(cells: &[&str]) -> DayEvidence {
        let mut evidence = DayEvidence::default();
        for cell in cells {
            evidence.take(2, cell);
        }
        evidence
    }

    fn first(cell: &str, style: DayStyle) -> String {
        when(cell, style).map_or_else(|reason| reason, |when| when.first.to_string())
    }

    #[test]
    fn one_date_decides_the_order_of_its_column_and_no_other_one() {
        let american = evidence(&["03/04/2021", "12/25/2021"]);
        let european = evidence(&["03/04/2021", "25/12/2021"]);
        assert_eq!(first("03/04/2021", american.style(None)), "2021-03-04");
        assert_eq!(first("03/04/2021", european.style(None)), "2021-04-03");
        assert!(american.question("a", None).is_none());
    }

    #[test]
    fn dates_that_stay_open_are_a_question_and_the_answer_decides() {
        let open = evidence(&["03/04/2021", "05/05/2021"]);
        let question = open.question("Start", None).unwrap();
        assert!(question.option == "date_order" && question.example.contains("03/04/2021"), "{question:?}");
        assert!(first("03/04/2021", open.style(None)).contains("4 March"));
        assert_eq!(first("05/05/2021", open.style(None)), "2021-05-05");
        assert_eq!(first("03/04/2021", open.style(Some(DateOrder::MonthFirst))), "2021-03-04");
        assert!(open.question("Start", Some(DateOrder::DayFirst)).is_none());
    }

    #[test]
    fn years_months_and_numbers_of_spreadsheets_are_days() {
        let months = evidence(&["2012-03"]).style(None);
        assert_eq!(when("2009-10", months).unwrap().last.to_string(), "2009-10-31");
        assert!(when("2009-10", DayStyle::default()).is_err());
        assert_eq!(first("2012.0", DayStyle::default()), "2012-01-01");
        assert_eq!(first("40311", DayStyle::default()), "2010-05-13");
        assert_eq!(first("mid-March 2010", DayStyle::default()), "2010-03-11");
        assert!(is_when("2/21/2012") && is_when("1946") && !is_when("435") && !is_when("soon"));
    }

    #[test]
    fn a_minute_is_read_with_its_time() {
        let style = DayStyle { order: Some(DateOrder::DayFirst), months: false };
        assert_eq!(moment("09/03/2026 14:30", style).unwrap().to_string(), "2026-03-09T14:30Z");
        assert_eq!(moment("2026-03-09", style).unwrap().to_string(), "2026-03-09T00:00Z");
        assert!(moment("soon", style).is_err());
    }
}

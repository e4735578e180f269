//! `sitroom events`: counts and deaths of the events that a filter chooses, by country and by month.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use clap::Args;
use serde::Serialize;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::picture::{Picture, Totals, Unit};
use sitroom_domain::{Day, Filter, say};

use crate::cli::answer::Answer;
use crate::cli::filter::FilterArguments;

/// Count events and deaths, by country and by month
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom events --subregion west-africa --since 2018-01-01 --until 2019-12-31\n  sitroom events --country MLI --kind onesided --json"
)]
pub(crate) struct Events {
    #[command(flatten)]
    filter: FilterArguments,
}

/// What scripts read.
#[derive(Serialize)]
struct EventsReport {
    events: u32,
    best: u64,
    low: u64,
    high: u64,
    by_country: BTreeMap<String, Count>,
    by_month: Vec<Month>,
    sources: Vec<String>,
    linked: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
struct Count {
    events: u32,
    best: u64,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
#[expect(clippy::struct_field_names, reason = "the name is the one that scripts read")]
struct Month {
    month: String,
    events: u32,
    best: u64,
}

impl Events {
    /// Counts what the filter chooses.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let filter = self.filter.to_filter()?;
        let picture = desk.put_filter(&filter)?;
        let opening = desk.open_desk()?;
        let report = EventsReport {
            events: picture.totals.events,
            best: picture.totals.best,
            low: picture.totals.low,
            high: picture.totals.high,
            by_country: picture.by_country.iter().map(|place| (place.code.clone(), count(place.totals))).collect(),
            by_month: by_month(desk, &filter, &picture)?,
            linked: opening.coverage.links,
            sources: opening
                .coverage
                .publishers
                .into_iter()
                .filter(|publisher| publisher.is_counted)
                .map(|publisher| publisher.citation)
                .collect(),
        };
        let text = lines(&report);
        Answer::new(&report, text)
    }
}

const fn count(totals: Totals) -> Count {
    Count { events: totals.events, best: totals.best }
}

/// Returns the months from the first event to the last, those without events too.
///
/// A time line has whole months and knows no period, so a month that the period cuts is counted by a filter of its own.
fn by_month(desk: &Desk, filter: &Filter, picture: &Picture) -> Result<Vec<Month>, Fault> {
    let Some([first, last]) = &picture.span else { return Ok(Vec::new()) };
    let (first, last) = (month_of(first)?, month_of(last)?);
    let timeline = desk.get_timeline(&picture.key, Unit::Month)?;
    let mut months = Vec::new();
    for (bin, start) in timeline.starts.iter().enumerate() {
        let number = month_of(start)?;
        if number < first || number > last {
            continue;
        }
        let counted = match cut(filter, number) {
            Some(part) => count(desk.put_filter(&part)?.totals),
            None => Count {
                events: timeline.events.iter().map(|kind| kind.get(bin).copied().unwrap_or(0)).sum(),
                best: timeline.deaths.iter().map(|kind| u64::from(kind.get(bin).copied().unwrap_or(0))).sum(),
            },
        };
        months.push(Month { month: start.chars().take(7).collect(), events: counted.events, best: counted.best });
    }
    Ok(months)
}

/// Returns the filter of the part of a month that lies in the period, or `None` when the whole month does.
fn cut(filter: &Filter, month: i32) -> Option<Filter> {
    let (first, last) = (Day::first_of_month(month), Day(Day::first_of_month(month + 1).0 - 1));
    let since = filter.since.map_or(first, |since| since.max(first));
    let until = filter.until.map_or(last, |until| until.min(last));
    if since == first && until == last {
        return None;
    }
    Some(Filter { since: Some(since), until: Some(until), ..filter.clone() })
}

fn month_of(day: &str) -> Result<i32, Fault> {
    day.parse::<Day>().map(Day::month_number).map_err(|why| Fault::refused(why.to_string(), ""))
}

fn lines(report: &EventsReport) -> String {
    let mut text = String::new();
    let _ = writeln!(
        text,
        "{}",
        say!("{} events, {} deaths (best estimate; {}–{})", report.events, report.best, report.low, report.high)
    );
    for (iso3, count) in &report.by_country {
        let _ = writeln!(text, "{}", say!("  {iso3:<8} {:>8} events {:>9} deaths", count.events, count.best));
    }
    for month in &report.by_month {
        let _ = writeln!(text, "{}", say!("  {:<8} {:>8} events {:>9} deaths", month.month, month.events, month.best));
    }
    for source in &report.sources {
        let _ = writeln!(text, "{}", say!("Source: {source}"));
    }
    for told in &report.linked {
        let _ = writeln!(text, "{told}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(since: &str, until: &str) -> Filter {
        Filter { since: since.parse().ok(), until: until.parse().ok(), ..Filter::default() }
    }

    #[test]
    fn only_a_month_that_the_period_cuts_is_counted_apart() {
        let january = month_of("2020-01-01").unwrap();
        assert_eq!(cut(&period("2020-01-01", "2020-12-31"), january), None);
        assert_eq!(cut(&period("2020-01-15", "2020-12-31"), january), Some(period("2020-01-15", "2020-01-31")));
        assert_eq!(cut(&period("2019-06-01", "2020-01-03"), january), Some(period("2020-01-01", "2020-01-03")));
        assert_eq!(cut(&Filter::default(), january), None);
    }
}

//! `sitroom calendar`: what is due in a period, on the screen or as a calendar file.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;
use sitroom_api::Desk;
use sitroom_api::contract::calendar::{Calendar as DueItems, CalendarItem};
use sitroom_api::contract::fault::Fault;
use sitroom_domain::{Area, Day, Marking, say};

use crate::cli::answer::Answer;
use crate::cli::share::{marking_line, read_marking};

/// List what is due: elections, phases, commitments, mandate ends, anniversaries; or write it as .ics
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom calendar --subregion west-africa --since 2026-01-01 --until 2026-12-31 --json\n  sitroom calendar --country GIN --since 2026-01-01 --until 2026-12-31 --out guinea.ics\n  sitroom calendar --read elections.ics"
)]
pub(crate) struct Calendar {
    #[command(flatten)]
    place: PlaceArguments,
    /// First day, included
    #[arg(long, value_name = "YYYY-MM-DD", required_unless_present = "read")]
    since: Option<Day>,
    /// Last day, included
    #[arg(long, value_name = "YYYY-MM-DD", required_unless_present = "read")]
    until: Option<Day>,
    /// Write it as an iCalendar file
    #[arg(long, value_name = "FILE.ics")]
    out: Option<PathBuf>,
    /// The highest marking of what may be in it: unclassified, confidential or strictly-confidential
    #[arg(long, value_name = "MARKING", default_value = "unclassified", requires = "out", value_parser = read_marking)]
    marking: Marking,
    /// Read elections and commitments from an iCalendar file instead
    #[arg(long, value_name = "FILE.ics", conflicts_with_all = ["since", "until", "out", "subregion", "country"])]
    read: Option<PathBuf>,
}

#[derive(Serialize)]
struct Due<'c> {
    #[serde(flatten)]
    calendar: &'c DueItems,
    /// The highest of all that is listed.
    marking: Marking,
}

/// Where.
#[derive(Debug, Default, Args)]
pub(crate) struct PlaceArguments {
    /// A subregion of an office, for example west-africa
    #[arg(long, value_name = "ID", conflicts_with = "country")]
    subregion: Option<String>,
    /// A country by its three letters of ISO 3166-1, for example MLI
    #[arg(long, value_name = "ISO3")]
    country: Option<String>,
}

impl PlaceArguments {
    /// Returns the area that the arguments name, everywhere without any.
    pub(crate) fn area(&self) -> Area {
        match (&self.subregion, &self.country) {
            (Some(id), _) => Area::Subregion { id: id.clone() },
            (None, Some(iso3)) => Area::Country { iso3: iso3.to_ascii_uppercase() },
            (None, None) => Area::World,
        }
    }
}

impl Calendar {
    /// Lists or writes what is due, or reads a calendar file.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        if let Some(path) = &self.read {
            let outcome = desk.import_calendar(path)?;
            let mut text = crate::cli::runs::line(&outcome.run);
            for reject in &outcome.rejects {
                let _ = write!(text, "{}", say!("\nLine {}: {} {}", reject.line, reject.reason, reject.remedy));
            }
            return Answer::new(&outcome, text);
        }
        let (Some(since), Some(until)) = (self.since, self.until) else {
            return Err(Fault::refused(say!("The calendar has no period."), say!("Give --since and --until.")));
        };
        if let Some(path) = &self.out {
            let exported = desk.export_calendar(&self.place.area(), (since, until), self.marking, path)?;
            let told = say!("{} entries are in {}.", exported.rows, exported.path);
            return Answer::new(&exported, format!("{told}\n{}", marking_line(exported.marking)));
        }
        let calendar = desk.get_calendar(&self.place.area(), since, until, &[])?;
        let mut text = String::new();
        for item in &calendar.items {
            let _ = writeln!(text, "{}", line(item));
        }
        let _ = writeln!(text, "{}", say!("{} entries; {} more have no day", calendar.items.len(), calendar.undated));
        let marking = calendar.marking();
        text.push_str(&marking_line(marking));
        Answer::new(&Due { calendar: &calendar, marking }, text)
    }
}

fn line(item: &CalendarItem) -> String {
    let [first, last] = &item.days;
    let days = if first == last { first.clone() } else { format!("{first}..{last}") };
    let years = item.years.map_or_else(String::new, |years| say!(", year {years}"));
    let late = if item.late { say!(", late") } else { String::new() };
    format!("{days:<22} {}{years}{late} {}", item.title, item.countries.join(" "))
}

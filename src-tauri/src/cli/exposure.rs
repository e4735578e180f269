//! `sitroom exposure`: where violence is, and who is known to be there.

use std::fmt::Write as _;

use clap::{Args, ValueEnum};
use sitroom_api::Desk;
use sitroom_api::contract::exposure::{Exposure as Found, ExposureClass, ExposurePlace, ExposureUnits};
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::interval::Interval;
use sitroom_domain::{Day, phrase, say};

use crate::cli::answer::Answer;
use crate::cli::calendar::PlaceArguments;

/// Tell where violence is and nobody is known to be, kept apart from where the record does not reach
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom exposure --subregion west-africa\n  sitroom exposure --country MLI --since 2023-01-01 --until 2023-12-31 --json\n\nWithout --until the last day is that of the newest event there; presences are those of the last day. Without --since, violence is that of the year up to the newest event."
)]
pub(crate) struct Exposure {
    #[command(flatten)]
    place: PlaceArguments,
    /// First day of the violence, included
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<Day>,
    /// Last day, included; presences are looked at on it
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<Day>,
    /// The places
    #[arg(long, value_enum, default_value_t = Units::Divisions)]
    units: Units,
}

/// The places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Units {
    /// First-order divisions
    Divisions,
    /// Countries
    Countries,
}

impl Exposure {
    /// Tells the exposure.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let units = match self.units {
            Units::Divisions => ExposureUnits::Divisions,
            Units::Countries => ExposureUnits::Countries,
        };
        let found = desk.get_exposure(&self.place.area(), self.since, self.until, units)?;
        let text = text(&found);
        Answer::new(&found, text)
    }
}

fn text(found: &Found) -> String {
    let mut text = String::new();
    let newest = found.newest.as_deref().unwrap_or("none");
    let [since, until] = &found.period;
    let _ = writeln!(
        text,
        "{}",
        say!("Violence from {since} to {until} (newest event {newest}), presences on {}.", found.as_of)
    );
    for (class, count) in &found.classes {
        let _ = writeln!(text, "{}", say!("{count:>5} places: {}", word(*class)));
    }
    for place in &found.unmet {
        let _ = writeln!(text, "{}", line(place));
    }
    if let Some(met) = &found.met {
        let [places, deaths] = met.counted;
        let share = interval(&met.share);
        let [left_places, left_deaths] = met.not_covered;
        let _ = writeln!(
            text,
            "{}",
            say!(
                "Share of deaths where a partner is: {share}; of {deaths} deaths in {places} places of countries with recorded presence. Left out: {left_deaths} deaths in {left_places} places of countries without."
            )
        );
    } else {
        let _ = writeln!(text, "{}", say!("No share of deaths: {}", found.met_why_none.as_deref().unwrap_or_default()));
    }
    if let Some(of) = &found.concentration {
        let (index, gini) = (interval(&of.index), interval(&of.gini));
        let _ = writeln!(text, "{}", say!("Presence gathers where violence does: {index}; violence itself: {gini}."));
    } else {
        let why = found.concentration_why_none.as_deref().unwrap_or_default();
        let _ = writeln!(text, "{}", say!("No concentration: {why}"));
    }
    let [presences, doubtful] = found.presences;
    let _ = writeln!(
        text,
        "{}",
        say!(
            "{presences} presences counted, {doubtful} of them may be over; {} ended in the period, and are not counted.",
            found.ended
        )
    );
    for of in &found.country_only {
        let (partners, presences) = (of.partners, of.presences);
        let _ = writeln!(
            text,
            "{}",
            say!("{}: {partners} partners with {presences} presences are known to the country only.", of.name)
        );
    }
    let [events, deaths] = found.left_out;
    let _ = writeln!(text, "{}", say!("{events} events with {deaths} deaths are known to no place."));
    let _ = write!(text, "{}", found.methods.join("; "));
    text
}

fn line(place: &ExposurePlace) -> String {
    let rank = place.rank.unwrap_or_default();
    let [low, best, high] = place.deaths.unwrap_or_default();
    let events = place.events.unwrap_or_default();
    let elsewhere = match place.elsewhere_in_country {
        0 => String::new(),
        partners => say!("; {partners} partners somewhere in the country"),
    };
    say!("{rank:>3}. {} {}: {best} deaths ({low} to {high}), {events} events{elsewhere}", place.country, place.name)
}

fn interval(of: &Interval) -> String {
    say!("{:.2} ({:.2} to {:.2}, {:.0} %)", of.value, of.low, of.high, of.confidence * 100.0)
}

const fn word(class: ExposureClass) -> &'static str {
    match class {
        ExposureClass::Unmet => phrase!("violence, nobody known to be there"),
        ExposureClass::PresenceNotCovered => phrase!("violence, no presence is recorded in the whole country"),
        ExposureClass::Met => phrase!("violence, at least one partner"),
        ExposureClass::NoEventData => phrase!("no event data"),
        ExposureClass::Quiet => phrase!("no violence in the period"),
    }
}

//! `sitroom moments`: what falls due where indicators rise.

use std::fmt::Write as _;

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::moment::{
    CountryMoments, Moment, MomentIndicator, Moments as Found, RisingIndicator, Untold, UntoldOf,
};
use sitroom_domain::{Day, phrase, say};

use crate::cli::answer::Answer;
use crate::cli::calendar::PlaceArguments;

/// List what falls due with what rises there, and how like places are to the months before earlier violence
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom moments --subregion west-africa\n  sitroom moments --country GIN --as-of 2020-09-01 --days 180 --json"
)]
pub(crate) struct Moments {
    #[command(flatten)]
    place: PlaceArguments,
    /// The day that it is told as of; today without it
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Option<Day>,
    /// How many days ahead
    #[arg(long, value_name = "N", default_value_t = 180)]
    days: u32,
}

impl Moments {
    /// Lists the moments.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let found = desk.list_moments(&self.place.area(), self.as_of, self.days)?;
        let text = text(&found);
        Answer::new(&found, text)
    }
}

fn text(found: &Found) -> String {
    let mut text = String::new();
    let newest = found.newest.as_deref().unwrap_or("none");
    let _ = writeln!(text, "{}", say!("As of {} until {} (newest event {newest}).", found.as_of, found.until));
    for moment in &found.moments {
        let _ = writeln!(text, "{}", line(moment));
    }
    for country in &found.countries {
        told(&mut text, country);
    }
    for reason in &found.untold {
        untold(&mut text, reason, found.countries.len());
    }
    if !found.no_data.is_empty() {
        let _ = writeln!(text, "{}", say!("No data: {}", found.no_data.join(", ")));
    }
    let _ = write!(
        text,
        "{}",
        say!("{} entries; {} more have no day; {}", found.moments.len(), found.undated, found.methods.join("; "))
    );
    text
}

fn line(moment: &Moment) -> String {
    let [first, last] = &moment.item.days;
    let days = if first == last { first.clone() } else { format!("{first}..{last}") };
    let rises = if moment.rising.is_empty() {
        match (moment.level.is_empty(), moment.not_known.is_empty()) {
            (false, _) => say!("nothing rises"),
            (true, false) => say!("not known what rises"),
            (true, true) => say!("no data"),
        }
    } else {
        let words: Vec<String> = moment.rising.iter().map(|one| word(*one)).collect();
        say!("RISING: {}", words.join(", "))
    };
    format!("{days:<22} {:<14} {} – {rises}", moment.name, moment.item.title)
}

fn told(text: &mut String, country: &CountryMoments) {
    let indicators: Vec<String> = country.indicators.iter().filter_map(indicator).collect();
    if !indicators.is_empty() || country.closeness.is_some() {
        let _ = writeln!(text, "{}: {}", country.name, indicators.join("; "));
    }
    let Some(of) = &country.closeness else { return };
    for division in &of.divisions {
        let share = &division.share;
        let [value, low, high] = [share.value, share.low, share.high].map(|share| share * 100.0);
        let ordinary = division.ordinary;
        let _ = writeln!(
            text,
            "{}",
            say!(
                "  {}: {value:.0} % of {ordinary} ordinary months were as near to earlier escalations ({low:.0} to {high:.0} %)",
                division.name
            )
        );
    }
    let _ =
        writeln!(text, "{}", say!("  {} compared, {} violent now or of late. {}", of.compared, of.violent, of.worth));
}

/// Writes why something is not told, once for all countries that it holds for.
fn untold(text: &mut String, reason: &Untold, all: usize) {
    let what = match reason.of {
        UntoldOf::Rising => phrase!("what rises"),
        UntoldOf::Closeness => phrase!("nearness to earlier escalations"),
        UntoldOf::Both => phrase!("what rises, and nearness to earlier escalations"),
    };
    let countries = match reason.countries.len() {
        many if many == all && many > 1 => say!("all {many} countries"),
        _ => reason.countries.join(", "),
    };
    let _ = writeln!(text, "{}", say!("Not told of {countries} ({what}): {}", reason.why));
}

/// Returns whether an indicator rises; none where that is not told.
fn indicator(of: &RisingIndicator) -> Option<String> {
    let (name, observed) = (word(of.indicator), of.observed?);
    let rises = if of.rises? { say!("RISE") } else { say!("do not rise") };
    Some(say!("{name} {rises} ({observed} in {})", of.month))
}

fn word(indicator: MomentIndicator) -> String {
    match indicator {
        MomentIndicator::Events => say!("events"),
        MomentIndicator::Deaths => say!("deaths"),
    }
}

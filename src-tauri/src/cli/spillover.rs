//! `sitroom spillover`: what an event in a country triggers in its neighbours, and how events lie in space, time and near
//! borders.

use std::fmt::Write as _;

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::spillover::{
    BorderFigures, BorderZone, CountryName, SpaceTimeFigures, SpillCountry, SpillPair, Spillover as Found,
};
use sitroom_domain::say::retold;
use sitroom_domain::{Day, phrase, say};

use crate::cli::answer::Answer;
use crate::cli::calendar::PlaceArguments;

/// How many pairs and borders are listed for people; a script gets all of them.
const LISTED: usize = 12;

/// Tell what spills over: between neighbours, where next week's expected events come from, in space and time, near borders
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom spillover --subregion west-africa\n  sitroom spillover --country MLI --until 2020-12-31 --json"
)]
pub(crate) struct Spillover {
    #[command(flatten)]
    place: PlaceArguments,
    /// Last day that is looked at, ten years back from it; the newest that is stored without it
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<Day>,
}

impl Spillover {
    /// Tells what spills over.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let found = desk.get_spillover(&self.place.area(), self.until)?;
        let text = text(&found);
        Answer::new(&found, text)
    }
}

fn text(found: &Found) -> String {
    let mut text = String::new();
    let newest = found.newest.as_deref().unwrap_or("none");
    let _ = writeln!(
        text,
        "{}",
        say!(
            "{} events in {} weeks, {} to {} (newest {newest}); the day of {} is not known.",
            found.events[0],
            found.weeks,
            found.period[0],
            found.period[1],
            found.events[1]
        )
    );
    if let Some(why) = &found.why_none {
        let _ = writeln!(text, "{why}");
    }
    let _ = writeln!(text, "{}", say!("Expected in the week from {}:", found.next_week));
    for country in &found.countries {
        let _ = writeln!(text, "  {:<24} {}", country.country.name, expected(country));
        if let Some(rests_on) = &country.rests_on {
            let _ = writeln!(text, "  {:<24} {rests_on}", "");
        }
    }
    if let Some(disagree) = &found.disagree {
        let _ = writeln!(text, "{disagree}");
    }
    for pair in found.pairs.iter().take(LISTED) {
        let _ = writeln!(text, "  {}", pair_line(pair));
    }
    if let Some(all) = found.pooled {
        let [low, high] = all.interval.map(|end| end * 100.0);
        let _ = writeln!(
            text,
            "{}",
            say!(
                "All {} pairs that are stored: one neighbour triggers {:.1} % of a country's events (95 % between {low:.1} and {high:.1}), p {:.1e}",
                all.pairs,
                all.share * 100.0,
                all.p
            )
        );
    }
    if let Some(branching) = found.branching {
        let _ = writeln!(
            text,
            "{}",
            say!("One event triggers {branching:.2} others directly, at the most that can build up.")
        );
    }
    space_time(&mut text, &found.space_time);
    borders(&mut text, &found.borders);
    named(&mut text, phrase!("Not looked at, though neighbours"), &found.beyond);
    named(
        &mut text,
        phrase!("No data to the end, so not in space and time nor in the share near a border"),
        &found.partial,
    );
    for caveat in &found.caveats {
        let _ = writeln!(text, "{caveat}");
    }
    let _ = write!(text, "{}", say!("{}\nSources: {}", found.methods.join("; "), found.citations.join("; ")));
    text
}

fn named(text: &mut String, what: &str, countries: &[CountryName]) {
    if !countries.is_empty() {
        let names: Vec<&str> = countries.iter().map(|country| country.name.as_str()).collect();
        let _ = writeln!(text, "{}: {}.", retold(what), names.join(", "));
    }
}

fn expected(country: &SpillCountry) -> String {
    let Some(next) = &country.next else { return country.why_none.clone().unwrap_or_else(|| say!("no figure")) };
    let last = country.last_week.map_or_else(|| say!("no data"), |events| events.to_string());
    let from = next.from.iter().filter(|from| from.events >= 0.005).take(3);
    let from: String =
        from.fold(String::new(), |all, from| all + &format!(", {} {:.2}", from.country.name, from.events));
    say!(
        "{:.2} events, {} to {} (last week {last}): baseline {:.2}, own past {:.2}{from}",
        next.expected,
        next.range[0],
        next.range[1],
        next.baseline,
        next.own
    )
}

fn pair_line(pair: &SpillPair) -> String {
    say!(
        "{} → {}: one event triggers {:.2} (95 % between {:.2} and {:.2}), p {:.1e}, q {:.1e}; drawn to {:.2}; {} weeks",
        pair.from.name,
        pair.to.name,
        pair.triggered,
        pair.interval[0],
        pair.interval[1],
        pair.p,
        pair.q,
        pair.drawn,
        pair.weeks
    )
}

fn space_time(text: &mut String, found: &SpaceTimeFigures) {
    let _ = writeln!(
        text,
        "{}",
        say!(
            "Space and time, {} events; left out: {} older, {} without exact place, {} without day.",
            found.events,
            found.older,
            found.unplaced,
            found.undated
        )
    );
    if let Some(why) = &found.why_none {
        let _ = writeln!(text, "  {why}");
    }
    for scale in &found.scales {
        let chance = scale.excess_by_chance.unwrap_or([f64::NAN; 2]).map(|end| end * 100.0);
        let _ = writeln!(
            text,
            "{}",
            say!(
                "  within {:>3.0} km and {:>2} days: {} pairs, {:.0} expected, {:+.0} % (by chance {:+.0} to {:+.0} %), p {:.3}",
                scale.distance_km,
                scale.days,
                scale.pairs,
                scale.expected_pairs,
                scale.excess.unwrap_or(f64::NAN) * 100.0,
                chance[0],
                chance[1],
                scale.p
            )
        );
    }
}

fn borders(text: &mut String, found: &BorderFigures) {
    let _ = write!(
        text,
        "{}",
        say!("Within {:.0} km of a border: {} of {} events", found.distance_km, found.near, found.on_land)
    );
    if let Some(share) = found.share {
        let _ = write!(
            text,
            "{}",
            say!(
                ", {:.1} % (95 % between {:.1} and {:.1}), {:.2} times the share of the land ({:.1} %), p {:.1e}",
                share.share * 100.0,
                share.interval[0] * 100.0,
                share.interval[1] * 100.0,
                share.ratio,
                found.land_share * 100.0,
                share.p
            )
        );
    }
    let _ = writeln!(text, "{}", say!("; {} at sea, {} without exact place", found.at_sea, found.unplaced));
    if let Some(why) = &found.why_none {
        let _ = writeln!(text, "  {why}");
    }
    for zone in found.zones.iter().take(LISTED) {
        let _ = writeln!(text, "  {}", zone_line(zone));
    }
}

fn zone_line(zone: &BorderZone) -> String {
    let sides = zone.sides.each_ref().map(|side| side.country.name.as_str());
    let trend = zone.trend.map_or_else(
        || say!("too few quarters for a trend"),
        |trend| say!("trend τ {:+.2}, q {:.1e}, over {} quarters", trend.tau, trend.q, trend.quarters),
    );
    say!("{} – {}: {} events; {trend}", sides[0], sides[1], zone.events)
}

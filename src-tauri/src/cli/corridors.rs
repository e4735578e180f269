//! `sitroom corridors`: routes of the record against violence, and what flows from where to where.

use std::fmt::Write as _;

use clap::{Args, ValueEnum};
use sitroom_api::Desk;
use sitroom_api::contract::corridor::{
    CorridorRoute, Corridors as Found, FlowCertainty, FlowKind, FlowLeg, FlowRole, RouteFigures,
};
use sitroom_api::contract::fault::Fault;
use sitroom_domain::{Day, phrase, say};

use crate::cli::answer::Answer;
use crate::cli::calendar::PlaceArguments;

/// How many legs and countries are listed for people; a script gets all of them.
const LISTED: usize = 20;

/// Hold routes against the violence along them, and tell what flows from where, through where, to where
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom corridors --subregion west-africa\n  sitroom corridors --subregion west-africa --kind drugs --since 2015-01-01 --distance-km 30 --json"
)]
pub(crate) struct Corridors {
    #[command(flatten)]
    place: PlaceArguments,
    /// What is moved; everything without it
    #[arg(long, value_enum)]
    kind: Option<KindArgument>,
    /// First day, included
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<Day>,
    /// Last day, included
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<Day>,
    /// How near an event lies to a kilometre of a route, in km
    #[arg(long, value_name = "KM", default_value_t = 50.0)]
    distance_km: f64,
}

/// What is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum KindArgument {
    /// Drugs
    Drugs,
    /// Arms
    Arms,
    /// People
    People,
    /// Looted resources
    Resources,
}

impl Corridors {
    /// Tells the corridors.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let kind = self.kind.map(|kind| match kind {
            KindArgument::Drugs => FlowKind::Drugs,
            KindArgument::Arms => FlowKind::Arms,
            KindArgument::People => FlowKind::People,
            KindArgument::Resources => FlowKind::Resources,
        });
        let found = desk.get_corridors(&self.place.area(), kind, self.since, self.until, self.distance_km)?;
        let text = text(&found);
        Answer::new(&found, text)
    }
}

fn text(found: &Found) -> String {
    let mut text = String::new();
    if let Some(why) = &found.no_data {
        return format!("{why}\n{}", found.methods.join("; "));
    }
    let _ = writeln!(
        text,
        "{}",
        say!(
            "{} routes and {} cases (newest {}); events up to {}.",
            found.records[0],
            found.records[1],
            found.newest_case.as_deref().unwrap_or("none"),
            found.newest_event.as_deref().unwrap_or(phrase!("none: no data"))
        )
    );
    for (kind, [routes, cases]) in &found.by_kind {
        let _ = writeln!(text, "{}", say!("  of these {}: {routes} routes, {cases} cases", kind_text(*kind)));
    }
    for route in &found.routes {
        let _ = writeln!(text, "  {}", route_line(route));
    }
    let _ = writeln!(
        text,
        "{}",
        say!(
            "From country to country ({} records name no two in a row; {} cases name several as origin or destination):",
            found.without_leg,
            found.several
        )
    );
    for leg in found.legs.iter().take(LISTED) {
        let _ = writeln!(text, "  {}", leg_line(leg));
    }
    for role in found.roles.iter().take(LISTED) {
        let _ = writeln!(text, "  {}", role_line(role));
    }
    for caveat in &found.caveats {
        let _ = writeln!(text, "{caveat}");
    }
    let _ = write!(text, "{}", found.methods.join("; "));
    if !found.citations.is_empty() {
        let _ = write!(text, "{}", say!("\nSources: {}", found.citations.join("; ")));
    }
    text
}

fn route_line(route: &CorridorRoute) -> String {
    let told = match (&route.figures, &route.why_none) {
        (Some(figures), _) => figures_text(figures),
        (None, why) => why.clone().unwrap_or_else(|| say!("no figure")),
    };
    let without = if route.km_without_data > 0.0 {
        say!("; {:.0} km without data", route.km_without_data)
    } else {
        String::new()
    };
    format!("{} ({}, {}): {told}{without}", route.title, route.kind, route.certainty)
}

fn figures_text(figures: &RouteFigures) -> String {
    let [low, high] = figures.expected_range.map(|end| end * 100.0);
    let ratio = figures.ratio.map_or_else(String::new, |ratio| say!("ratio {ratio:.2}, "));
    say!(
        "{:.0} of {:.0} km near violence, {:.0} %, {:.0} % expected ({low:.0} to {high:.0}); {ratio}p {:.3}, q {:.3}",
        figures.near_km,
        figures.length_km,
        figures.share * 100.0,
        figures.expected * 100.0,
        figures.p,
        figures.q
    )
}

fn leg_line(leg: &FlowLeg) -> String {
    let volumes = leg.volumes.iter().fold(String::new(), |all, (unit, sum)| all + &format!(", {sum} {unit}"));
    let certainty = match leg.certainty {
        FlowCertainty::Supposed => say!("supposed"),
        FlowCertainty::Reported => say!("reported"),
        FlowCertainty::Seen => say!("seen"),
    };
    say!(
        "{} → {}, {}: {} routes, {} cases ({} without quantity){volumes}; surest {certainty}",
        leg.from.name,
        leg.to.name,
        kind_text(leg.kind),
        leg.routes,
        leg.cases[0],
        leg.cases[1]
    )
}

fn role_line(role: &FlowRole) -> String {
    let part = |(records, share): (u32, Option<f64>)| {
        share.map_or_else(|| say!("no data"), |share| format!("{records} ({:.0} %)", share * 100.0))
    };
    say!(
        "{}, {}: origin {}, transit {}, destination {}",
        role.country.name,
        kind_text(role.kind),
        part(role.origin),
        part(role.transit),
        part(role.destination)
    )
}

fn kind_text(kind: FlowKind) -> String {
    match kind {
        FlowKind::People => say!("people"),
        FlowKind::Drugs => say!("drugs"),
        FlowKind::Arms => say!("arms"),
        FlowKind::Resources => say!("resources"),
    }
}

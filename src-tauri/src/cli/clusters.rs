//! `sitroom clusters`: where many events lie near each other, in space alone or in space and time.

use std::fmt::Write as _;

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::cluster::{Cluster, ClusterRequest, Clusters as Found};
use sitroom_api::contract::fault::Fault;
use sitroom_domain::say;

use crate::cli::answer::Answer;
use crate::cli::filter::FilterArguments;

/// How many clusters are listed for people; a script gets all of them.
const LISTED: usize = 20;

/// Find clusters of events: DBSCAN in space, or with --days ST-DBSCAN in space and time
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom clusters --subregion west-africa --since 2020-01-01 --until 2020-12-31\n  sitroom clusters --country MLI --distance-km 10 --days 30 --least-events 5 --json"
)]
pub(crate) struct Clusters {
    #[command(flatten)]
    filter: FilterArguments,
    /// How near a neighbour lies, in km
    #[arg(long, value_name = "KM", default_value_t = 20.0)]
    distance_km: f64,
    /// How many days apart neighbours are; without it time is not looked at
    #[arg(long, value_name = "N")]
    days: Option<u32>,
    /// How many events must be that near for one to be the core of a cluster, itself included
    #[arg(long, value_name = "N", default_value_t = 10)]
    least_events: u32,
}

impl Clusters {
    /// Finds the clusters.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let request =
            ClusterRequest { distance_km: self.distance_km, days: self.days, least_events: self.least_events };
        let found = desk.list_clusters(&self.filter.to_filter()?, &request)?;
        let text = text(&found);
        Answer::new(&found, text)
    }
}

fn text(found: &Found) -> String {
    let mut text = String::new();
    for cluster in found.clusters.iter().take(LISTED) {
        let _ = writeln!(text, "{}", line(cluster));
    }
    if found.clusters.len() > LISTED {
        let _ = writeln!(text, "{}", say!("and {} more: --json lists all", found.clusters.len() - LISTED));
    }
    let _ = writeln!(
        text,
        "{}",
        say!(
            "{} clusters; {} of {} events are in none. Left out: {} known to a province or country only, {} without a known day.",
            found.clusters.len(),
            found.alone,
            found.events,
            found.imprecise_places,
            found.imprecise_days
        )
    );
    let _ = write!(text, "{}", say!("{}; newest event {}", found.method, found.newest.as_deref().unwrap_or("none")));
    text
}

fn line(cluster: &Cluster) -> String {
    let [lon, lat] = cluster.middle;
    let unknown = match cluster.deaths_not_known {
        0 => String::new(),
        events => say!(" ({events} events without a number)"),
    };
    say!(
        "{:6} events, {} deaths{unknown}, {} to {}, within {:.0} km of {lat:.3} {lon:.3} {}",
        cluster.events,
        cluster.deaths,
        cluster.days[0],
        cluster.days[1],
        cluster.radius_km,
        cluster.name
    )
}

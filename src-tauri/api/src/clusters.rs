//! Clusters of the events under a filter.

use std::collections::BTreeMap;

use sitroom_analysis::hotspot::dbscan::{self, Dbscan};
use sitroom_analysis::hotspot::space_time_clusters::{self, SpaceTimeDbscan, space_time_clusters};
use sitroom_analysis::{LonLat, distance_km, middle};
use sitroom_atlas::Point;
use sitroom_domain::Filter;
use sitroom_domain::say::retold;
use sitroom_ingest::areas;

use crate::contract::cluster::{Cluster, ClusterRequest, Clusters};
use crate::contract::fault::Fault;
use crate::desk::Desk;

/// Cores that clusters are found on.
const THREADS: usize = 2;

impl Desk {
    /// Returns the clusters of the events under a filter. Events that are known to a province or country only are left out,
    /// and where time is looked at those of which no day is known.
    ///
    /// # Errors
    /// Says that there is no data where no event lies under the filter, and refuses a distance, a number of days or of
    /// events that is out of range, in a sentence.
    pub fn list_clusters(&self, filter: &Filter, request: &ClusterRequest) -> Result<Clusters, Fault> {
        let room = self.room();
        let selection = room.select(filter)?;
        let atlas = &selection.chart.atlas;
        let mut points = atlas.points(&selection.select_with(|query| query.precision[1] = false));
        let placed = points.len() as u32;
        if request.days.is_some() {
            points.retain(|point| point.is_day_known);
        }
        let at: Vec<LonLat> = points.iter().map(|point| point.at).collect();
        let least = request.least_events as usize;
        let (found, method) = if let Some(eps_days) = request.days {
            let days: Vec<i32> = points.iter().map(|point| point.on.0).collect();
            let settings = SpaceTimeDbscan { eps_km: request.distance_km, eps_days, min_points: least };
            (space_time_clusters(&at, &days, settings, &|| true)?, space_time_clusters::METHOD)
        } else {
            let settings = Dbscan { eps_km: request.distance_km, min_points: least, threads: THREADS };
            (dbscan::dbscan(&at, settings, &|| true)?, dbscan::METHOD)
        };
        selection.refuse_nothing()?;
        let mut members: BTreeMap<u32, Vec<&Point>> = BTreeMap::new();
        for (label, point) in found.labels.iter().zip(&points) {
            if let Some(label) = label {
                members.entry(*label).or_default().push(point);
            }
        }
        let mut clusters: Vec<Cluster> = members.values().filter_map(|members| cluster(members)).collect();
        clusters.sort_by(|a, b| b.events.cmp(&a.events).then(b.deaths.cmp(&a.deaths)).then(a.days.cmp(&b.days)));
        Ok(Clusters {
            events: points.len() as u32,
            alone: found.labels.iter().filter(|label| label.is_none()).count() as u32,
            imprecise_places: selection.mask.count() - placed,
            imprecise_days: placed - points.len() as u32,
            newest: points.iter().map(|point| point.on).max().map(|day| day.to_string()),
            method: retold(method),
            clusters,
        })
    }
}

fn cluster(members: &[&Point]) -> Option<Cluster> {
    let middle = middle(members.iter().map(|point| point.at))?;
    let far = members.iter().map(|point| distance_km(middle, point.at)).fold(0.0, f64::max);
    let days = members.iter().map(|point| point.on);
    Some(Cluster {
        name: areas().find(middle[0], middle[1]).map(|area| area.name.clone()).unwrap_or_default(),
        middle,
        radius_km: far,
        events: members.len() as u32,
        deaths: members.iter().filter_map(|point| point.best).map(u64::from).sum(),
        deaths_not_known: members.iter().filter(|point| point.best.is_none()).count() as u32,
        days: [days.clone().min()?, days.max()?].map(|day| day.to_string()),
    })
}

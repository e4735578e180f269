//! Clusters of events: where many lie near each other, in space alone or in space and time.

use serde::Serialize;

/// What makes a cluster.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ClusterRequest {
    /// How near a neighbour lies, in km.
    pub distance_km: f64,
    /// How many days apart neighbours are; without it, time is not looked at.
    pub days: Option<u32>,
    /// How many events must be that near for one to be the core of a cluster, itself included.
    pub least_events: u32,
}

/// The clusters of the events under a filter.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Clusters {
    /// The clusters, those with most events first.
    pub clusters: Vec<Cluster>,
    /// Events that took part.
    pub events: u32,
    /// Those of them that are in no cluster.
    pub alone: u32,
    /// Events that are known to a province or country only, and were left out.
    pub imprecise_places: u32,
    /// Events of which no day is known, left out where time is looked at.
    pub imprecise_days: u32,
    /// Day of the newest event that took part, YYYY-MM-DD; `None` without any.
    pub newest: Option<String>,
    /// Method and version.
    pub method: String,
}

/// A cluster.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cluster {
    /// Name of the division or country that its middle lies in; empty at sea.
    pub name: String,
    /// Longitude and latitude of its middle, in degrees.
    pub middle: [f64; 2],
    /// How far its farthest event lies from the middle, in km.
    pub radius_km: f64,
    /// Its events.
    pub events: u32,
    /// Deaths in them, best estimate.
    pub deaths: u64,
    /// Events of which no number of deaths is known; they add none to the deaths.
    pub deaths_not_known: u32,
    /// First and last day of them, YYYY-MM-DD.
    pub days: [String; 2],
}

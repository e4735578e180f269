//! The workloads on places: Gi* over H3 cells, clusters of points.

use std::path::Path;

use serde::Serialize;
use sitroom_analysis::hotspot::dbscan::{Dbscan, dbscan};
use sitroom_analysis::hotspot::gistar::gistar;
use sitroom_atlas::{Atlas, CellIndex, Ground, Query};
use sitroom_domain::say;

use super::{Times, timed};
use crate::contract::fault::Fault;
use crate::tiles::refused;

/// H3 resolution of the cells, and the rings of cells without events around those with events.
const RESOLUTION: u8 = 5;
const RINGS: u32 = 2;
/// Rows that are clustered, the distance in km within which points are neighbours, and how many make a core.
const CLUSTERED: usize = 100_000;
const EPS_KM: f64 = 20.0;
const MIN_POINTS: usize = 10;
/// How many of the hottest cells are shown.
const SHOWN: usize = 10;

/// Gi* and its answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GiStar {
    /// Cells that took part.
    pub cells: usize,
    /// Events that took part.
    pub events: u64,
    /// Sum of all z.
    pub z_sum: f64,
    /// The largest z.
    pub z_max: f64,
    /// Cells with z over 1.96.
    #[serde(rename = "over_1.96")]
    pub over: usize,
    /// The hottest cells with their z.
    pub top: Vec<(String, f64)>,
    /// Its times: filter, count by cell, neighbours, z.
    pub sitroom: Times,
}

/// DBSCAN and its answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Clustered {
    /// Points.
    pub points: usize,
    /// Clusters.
    pub clusters: usize,
    /// Points in no cluster.
    pub noise: usize,
    /// Its times.
    pub sitroom: Times,
}

/// Times DBSCAN on the points of the first rows of a file.
pub(super) fn dbscan_times(file: &Path, repeat: usize) -> Result<Clustered, Fault> {
    let points = points_of(file)?;
    let threads = std::thread::available_parallelism().map_or(1, Into::into);
    let settings = Dbscan { eps_km: EPS_KM, min_points: MIN_POINTS, threads };
    let (found, sitroom) = timed(repeat, || {
        dbscan(&points, settings, &|| true).map_err(|refusal| Fault::refused(refusal.to_string(), ""))
    })?;
    let noise = found.labels.iter().filter(|label| label.is_none()).count();
    Ok(Clustered { points: points.len(), clusters: found.count, noise, sitroom })
}

fn points_of(file: &Path) -> Result<Vec<[f64; 2]>, Fault> {
    let unread = |why: String| {
        Fault::refused(
            say!("{} cannot be read: {why}.", file.display()),
            say!("Give a CSV with longitude and latitude."),
        )
    };
    let mut rows = csv::Reader::from_path(file).map_err(|error| unread(error.to_string()))?;
    let head = rows.headers().map_err(|error| unread(error.to_string()))?.clone();
    let column = |name: &str| head.iter().position(|column| column == name);
    let (Some(lon), Some(lat)) = (column("longitude"), column("latitude")) else {
        return Err(unread("it has no columns longitude and latitude".to_owned()));
    };
    let mut points = Vec::new();
    for row in rows.records().take(CLUSTERED) {
        let row = row.map_err(|error| unread(error.to_string()))?;
        let degrees = |at: usize| row.get(at).and_then(|cell| cell.parse::<f64>().ok());
        points.extend(degrees(lon).zip(degrees(lat)).map(|(lon, lat)| [lon, lat]));
    }
    Ok(points)
}

/// Times Gi*. Every event counts in the cell that it lies in, as the peer counts. Neighbours of a cell are found once while
/// the program runs: the first run, which finds them, is the longest.
pub(super) fn gistar_times(atlas: &Atlas, query: &Query, repeat: usize) -> Result<GiStar, Fault> {
    let mut ground = Ground::default();
    let ((lattice, values, z), sitroom) = timed(repeat, || {
        let cells = atlas.cells(&atlas.select(query), None, RESOLUTION).map_err(refused)?;
        let seeds: Vec<CellIndex> = cells.counts.iter().map(|count| count.cell).collect();
        let lattice = ground.around(&seeds, RINGS);
        let mut values: Vec<f64> = cells.counts.iter().map(|count| f64::from(count.events)).collect();
        values.resize(lattice.cells().len(), 0.0);
        let z = gistar(&values, |place| lattice.beside(place));
        Ok((lattice, values, z))
    })?;
    let mut hottest: Vec<usize> = (0..z.len()).collect();
    hottest.sort_by(|a, b| z[*b].total_cmp(&z[*a]));
    let top = hottest.iter().take(SHOWN).map(|place| (lattice.cells()[*place].to_string(), z[*place]));
    Ok(GiStar {
        cells: z.len(),
        events: values.iter().sum::<f64>() as u64,
        z_sum: z.iter().filter(|z| !z.is_nan()).sum(),
        z_max: hottest.first().map_or(f64::NAN, |place| z[*place]),
        over: z.iter().filter(|z| **z > 1.96).count(),
        top: top.collect(),
        sitroom,
    })
}

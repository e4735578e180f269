//! The workloads that the program is measured on, timed on a real file, with their answers beside the times.
//!
//! The filter of `picture` and `gistar`: longitude −18 to 16, latitude 4 to 25, 2010 to 2020, state-based and one-sided
//! violence; that of `tiles` is the same without the rectangle.

mod spatial;

use std::path::Path;
use std::time::Instant;

use serde::Serialize;
use sitroom_atlas::{Query, Tile};
use sitroom_domain::{Day, Filter, Kind, say};

use crate::contract::fault::Fault;
use crate::contract::run::ImportRequest;
use crate::desk::Desk;
use crate::tiles::refused;

pub use spatial::{Clustered, GiStar};

/// West, south, east, north in 10⁻⁷ degrees.
const BOUNDS_E7: [i32; 4] = [-180_000_000, 40_000_000, 160_000_000, 250_000_000];

/// Zoom, column, row.
const TILES: [(u8, u32, u32); 10] = [
    (3, 3, 3),
    (3, 4, 3),
    (4, 7, 7),
    (5, 15, 14),
    (5, 16, 14),
    (6, 31, 29),
    (6, 32, 29),
    (7, 63, 59),
    (8, 127, 118),
    (8, 131, 119),
];

/// Seconds of several runs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Times {
    /// The middle one.
    pub median_s: f64,
    /// The shortest.
    pub min_s: f64,
    /// The longest.
    pub max_s: f64,
    /// How many.
    pub runs: usize,
}

/// What was measured.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// CSV to events stored, encrypted, committed, indexed in space and on the map.
    pub import: Import,
    /// Filter, and count by country and month.
    pub picture: Pictured,
    /// Ten aggregated tiles.
    pub tiles: Tiled,
    /// Getis-Ord Gi* over H3 cells.
    pub gistar: GiStar,
    /// DBSCAN on the points of the first 100,000 rows.
    pub dbscan: Clustered,
    /// A stored profile to events in memory.
    pub open: Times,
    /// Bytes in memory for each event, all indexes included.
    pub bytes_per_event: f64,
}

/// The import and its answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Import {
    /// Rows added.
    pub rows: u32,
    /// Rows refused.
    pub rejected: u32,
    /// Its times.
    pub sitroom: Times,
}

/// The picture and its answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pictured {
    /// Country-months with events.
    pub groups: usize,
    /// Events.
    pub events: u64,
    /// Deaths, best estimate.
    pub best: u64,
    /// Its times, the filter included.
    pub sitroom: Times,
}

/// The tiles and their answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Tiled {
    /// How many.
    pub tiles: usize,
    /// Bytes of each.
    pub bytes: Vec<usize>,
    /// Features of each.
    pub features: Vec<usize>,
    /// Seconds of each, the filter included, as if every tile were asked for under a new one.
    pub per_tile_s: Vec<f64>,
    /// The middle one.
    pub median_s: f64,
    /// The longest.
    pub max_s: f64,
    /// All together.
    pub total_s: f64,
}

/// Runs the workloads on a file of events; profiles are made in `folder`, one for each import.
pub fn run(file: &Path, folder: &Path, repeat: usize) -> Result<Report, Fault> {
    let repeat = repeat.max(1);
    let (desk, import) = import(file, folder, repeat.div_ceil(2))?;
    let last = folder.join((repeat.div_ceil(2) - 1).to_string());
    let chart = desk.room().chart();
    let query = common_query();
    let (picture, times) = timed(repeat * 4, || {
        let mask = chart.atlas.select(&query);
        Ok(chart.atlas.by_country_month(&mask))
    })?;
    // The peers' tiles are not cut to the rectangle.
    let unbounded = Query { bounds_e7: None, ..query.clone() };
    let tiled = tile_times(&chart.atlas, &unbounded, repeat)?;
    let gistar = spatial::gistar_times(&chart.atlas, &query, repeat * 4)?;
    let dbscan = spatial::dbscan_times(file, repeat)?;
    drop(desk);
    let (_, open) = timed(repeat, || Desk::open(&last).map(|desk| desk.room().chart().atlas.len()))?;
    Ok(Report {
        import,
        picture: Pictured {
            groups: picture.len(),
            events: picture.iter().map(|group| u64::from(group.events)).sum(),
            best: picture.iter().map(|group| group.best).sum(),
            sitroom: times,
        },
        tiles: tiled,
        gistar,
        dbscan,
        open,
        bytes_per_event: chart.atlas.memory_bytes() as f64 / chart.atlas.len().max(1) as f64,
    })
}

fn import(file: &Path, folder: &Path, repeat: usize) -> Result<(Desk, Import), Fault> {
    let request = ImportRequest {
        publisher: "ucdp".to_owned(),
        path: file.to_string_lossy().into_owned(),
        date_order: None,
        encoding: None,
    };
    let mut profile = 0;
    let (done, sitroom) = timed(repeat, || {
        let desk = Desk::open(&folder.join(profile.to_string()))?;
        profile += 1;
        let outcome = desk.import_file(&request, &|_| {})?;
        Ok((desk, outcome.run.counts))
    })?;
    let (desk, counts) = done;
    Ok((desk, Import { rows: counts.added, rejected: counts.rejected, sitroom }))
}

fn common_query() -> Query {
    let filter = Filter {
        bounds_e7: Some(BOUNDS_E7),
        since: Day::from_ymd(2010, 1, 1),
        until: Day::from_ymd(2020, 12, 31),
        kinds: vec![Kind::State, Kind::OneSided],
        ..Filter::default()
    };
    Query::of(&filter, sitroom_atlas::Area::World)
}

fn tile_times(atlas: &sitroom_atlas::Atlas, query: &Query, repeat: usize) -> Result<Tiled, Fault> {
    let mut tiled = Tiled {
        tiles: TILES.len(),
        bytes: Vec::new(),
        features: Vec::new(),
        per_tile_s: Vec::new(),
        median_s: 0.0,
        max_s: 0.0,
        total_s: 0.0,
    };
    for (z, x, y) in TILES {
        let tile = Tile::new(z, x, y).map_err(refused)?;
        let (bytes, times) = timed(repeat, || Ok(atlas.grid_tile(&atlas.select(query), tile, None)))?;
        tiled.features.push(features(&bytes));
        tiled.bytes.push(bytes.len());
        tiled.per_tile_s.push(times.median_s);
    }
    let mut sorted = tiled.per_tile_s.clone();
    sorted.sort_by(f64::total_cmp);
    tiled.median_s = f64::midpoint(sorted[TILES.len() / 2 - 1], sorted[TILES.len() / 2]);
    tiled.max_s = sorted[TILES.len() - 1];
    tiled.total_s = sorted.iter().sum();
    Ok(tiled)
}

fn timed<T>(runs: usize, mut work: impl FnMut() -> Result<T, Fault>) -> Result<(T, Times), Fault> {
    let mut seconds = Vec::with_capacity(runs);
    let mut answer = None;
    for _ in 0..runs.max(1) {
        // What the run before made is let go before the clock starts.
        drop(answer.take());
        let start = Instant::now();
        answer = Some(work()?);
        seconds.push(start.elapsed().as_secs_f64());
    }
    seconds.sort_by(f64::total_cmp);
    let times = Times {
        median_s: seconds[seconds.len() / 2],
        min_s: seconds[0],
        max_s: seconds[seconds.len() - 1],
        runs: seconds.len(),
    };
    answer.map(|answer| (answer, times)).ok_or_else(|| Fault::refused(say!("Nothing was run."), ""))
}

/// Counts the features of a tile of one layer: fields 2 of the layer's message (Mapbox Vector Tile 2.1, 4.1).
fn features(tile: &[u8]) -> usize {
    let Some((_, layer)) = fields(tile).next() else { return 0 };
    fields(layer).filter(|(number, _)| *number == 2).count()
}

/// Visits the fields of a message that have a length, as number and bytes; others are passed over.
fn fields(mut bytes: &[u8]) -> impl Iterator<Item = (u64, &[u8])> {
    std::iter::from_fn(move || {
        loop {
            let tag = varint(&mut bytes)?;
            match tag & 7 {
                0 => drop(varint(&mut bytes)?),
                2 => {
                    let length = varint(&mut bytes)? as usize;
                    let (field, rest) = bytes.split_at_checked(length)?;
                    bytes = rest;
                    return Some((tag >> 3, field));
                }
                _ => return None,
            }
        }
    })
}

fn varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u64::from(first & 0x7f) << shift;
        if first & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

//! Times of the atlas from ten thousand to ten million invented events: build, select, picture, tiles, snapshot.
//!
//! It measures and checks nothing; the tests do. `EVENTS=1000000 cargo bench -p sitroom-atlas` runs one size only.

mod invent;

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use sitroom_atlas::{Atlas, AtlasBuilder, Measure, Order, Query, Tile, Unit};
use sitroom_domain::Day;

/// The ten tiles and the filter of the workloads that the program is measured on.
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

fn west_africa() -> Query {
    Query {
        bounds_e7: Some([-180_000_000, 40_000_000, 160_000_000, 250_000_000]),
        since: Day::from_ymd(2010, 1, 1),
        until: Day::from_ymd(2020, 12, 31),
        kinds: [true, false, true, false],
        ..Query::default()
    }
}

fn sizes() -> Vec<usize> {
    let asked = std::env::var("EVENTS").ok().and_then(|size| size.parse().ok());
    asked.map_or_else(|| vec![10_000, 100_000, 1_000_000, 10_000_000], |size| vec![size])
}

fn build(events: usize) -> Atlas {
    let mut builder = AtlasBuilder::with_capacity(events);
    invent::rows(events).for_each(|row| builder.push(&row));
    builder.build().unwrap_or_else(|error| unreachable!("{error}"))
}

fn tiles() -> Vec<Tile> {
    TILES.iter().filter_map(|(z, x, y)| Tile::new(*z, *x, *y).ok()).collect()
}

fn bench_building(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("building");
    group.sample_size(10).warm_up_time(Duration::from_millis(100)).measurement_time(Duration::from_secs(1));
    for events in sizes() {
        group.throughput(Throughput::Elements(events as u64));
        if events <= 1_000_000 {
            group.bench_function(BenchmarkId::new("build", events), |bench| bench.iter(|| build(events)));
        }
        let atlas = build(events);
        let bytes = atlas.to_bytes();
        group.throughput(Throughput::Bytes(atlas.memory_bytes() as u64));
        group.bench_function(BenchmarkId::new("to_bytes", events), |bench| bench.iter(|| atlas.to_bytes()));
        group.bench_function(BenchmarkId::new("from_bytes", events), |bench| bench.iter(|| Atlas::from_bytes(&bytes)));
    }
}

fn bench_figures(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("figures");
    group.sample_size(20).warm_up_time(Duration::from_millis(200)).measurement_time(Duration::from_secs(1));
    for events in sizes() {
        let atlas = build(events);
        let (query, all) = (west_africa(), atlas.all());
        let mask = atlas.select(&query);
        let mut time = |name: &str, task: &dyn Fn()| {
            group.bench_function(BenchmarkId::new(name, events), |bench| bench.iter(task));
        };
        time("select", &|| _ = black_box(atlas.select(&query)));
        time("picture", &|| _ = black_box(atlas.by_country_month(&atlas.select(&query))));
        time("picture_all", &|| _ = black_box(atlas.by_country_month(&all)));
        time("overview", &|| _ = black_box(atlas.overview(&query)));
        time("overview_all", &|| _ = black_box(atlas.overview(&Query::default())));
        time("totals_all", &|| _ = black_box(atlas.totals(&all)));
        time("by_country_all", &|| _ = black_box(atlas.by_country(&all)));
        time("by_dyad_all", &|| _ = black_box(atlas.by_dyad(&all)));
        time("imprecise_areas_all", &|| _ = black_box(atlas.imprecise_areas(&all)));
        time("timeline_week_all", &|| _ = black_box(atlas.timeline(&all, Unit::Week)));
        time("first_page_all", &|| _ = black_box(atlas.page(&all, Order::Day, true, 0, 100)));
        time("cells_5", &|| _ = black_box(atlas.cells(&mask, None, 5)));
        time("cells_5_all_before", &|| _ = black_box(atlas.cells(&all, Some(&mask), 5)));
        time("classes_5_all", &|| {
            _ = black_box(atlas.cells(&all, None, 5).map(|cells| cells.classes(Measure::Events)));
        });
    }
}

fn bench_tiles(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("tiles");
    group.sample_size(20).warm_up_time(Duration::from_millis(200)).measurement_time(Duration::from_secs(1));
    for events in sizes() {
        let atlas = build(events);
        let mask = atlas.select(&west_africa());
        let all = atlas.all();
        let (Ok(coarse), Ok(fine)) = (atlas.cells(&mask, None, 4), atlas.cells(&mask, None, 6)) else { return };
        let tiles = tiles();
        let mut time = |name: &str, task: &dyn Fn()| {
            group.bench_function(BenchmarkId::new(name, events), |bench| bench.iter(task));
        };
        time("select_and_ten_grids", &|| {
            let mask = atlas.select(&west_africa());
            for tile in &tiles {
                _ = black_box(atlas.grid_tile(&mask, *tile, None));
            }
        });
        time("worst_grid", &|| _ = black_box(atlas.grid_tile(&mask, tiles[1], None)));
        time("worst_grid_all", &|| _ = black_box(atlas.grid_tile(&all, tiles[1], None)));
        time("ten_points", &|| tiles.iter().for_each(|tile| _ = black_box(atlas.points_tile(&mask, *tile))));
        time("cells_4_at_zoom_4", &|| _ = black_box(coarse.tile(tiles[2], None)));
        time("cells_6_at_zoom_7", &|| _ = black_box(fine.tile(tiles[7], None)));
    }
}

criterion_group!(benches, bench_building, bench_figures, bench_tiles);
criterion_main!(benches);

//! Tiles, read back by a decoder of their own: what is in them is what the mask holds, each event once.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

mod decoder;
#[expect(dead_code, reason = "each test file uses a part of the reference")]
mod reference;

use std::collections::{BTreeMap, BTreeSet};

use decoder::{Feature, Value, decode};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use reference::{atlas, cell, passes, query, rows};
use sitroom_atlas::{Row, Tile};
use sitroom_domain::EventId;

fn tiles(z: u8) -> impl Iterator<Item = Tile> {
    (0..1_u32 << z).flat_map(move |x| (0..1_u32 << z).map(move |y| Tile::new(z, x, y).unwrap()))
}

fn features(tile: &[u8], name: &str) -> Vec<Feature> {
    decode(tile).map_or_else(Vec::new, |layer| {
        assert_eq!(layer.name, name);
        assert!(!layer.features.is_empty());
        layer.features
    })
}

fn sum(features: &[Feature], tag: &str) -> i64 {
    features.iter().filter_map(|feature| feature.tags.get(tag)).map(Value::number).sum()
}

/// Returns column and row of a place in the world at a zoom, in floating point.
fn world(row: &Row, z: u8) -> (f64, f64) {
    let size = f64::from(1_u32 << z);
    let latitude = (f64::from(row.lat_e7) / 1e7).to_radians();
    let y = (1.0 - (latitude.tan() + 1.0 / latitude.cos()).ln() / std::f64::consts::PI) / 2.0;
    (((f64::from(row.lon_e7) / 1e7 + 180.0) / 360.0).clamp(0.0, 1.0 - 1e-12) * size, y.clamp(0.0, 1.0 - 1e-12) * size)
}

/// Returns twice the area of a ring, positive when it turns as the specification wants.
fn twice_area(ring: &[(i64, i64)]) -> i64 {
    ring.iter().zip(ring.iter().cycle().skip(1)).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_grids_of_a_zoom_level_hold_every_event_once(rows in rows(600), query in query(), z in 0..4_u8) {
        let atlas = atlas(&rows);
        let mask = atlas.select(&query);
        let all: Vec<Feature> = tiles(z).flat_map(|tile| features(&atlas.grid_tile(&mask, tile, None), "grid")).collect();
        prop_assert_eq!(sum(&all, "events"), i64::from(mask.count()));
        prop_assert_eq!(sum(&all, "deaths"), atlas.totals(&mask).best as i64);
        prop_assert!(all.iter().flat_map(|feature| &feature.places).all(|(x, y)| x % 64 == 32 && y % 64 == 32));
    }

    #[test]
    fn a_grid_cell_holds_the_events_that_lie_in_it(rows in rows(600)) {
        let atlas = atlas(&rows);
        let mut expected: BTreeMap<(i64, i64), i64> = BTreeMap::new();
        for row in &rows {
            let (x, y) = world(row, 4);
            if (x as u32, y as u32) == (7, 7) {
                *expected.entry(((x.fract() * 64.0) as i64, (y.fract() * 64.0) as i64)).or_default() += 1;
            }
        }
        let given = features(&atlas.grid_tile(&atlas.all(), Tile::new(4, 7, 7).unwrap(), None), "grid");
        let given: BTreeMap<_, _> = given
            .iter()
            .map(|feature| ((feature.places[0].0 / 64, feature.places[0].1 / 64), feature.tags["events"].number()))
            .collect();
        prop_assert_eq!(given, expected);
    }

    #[test]
    fn points_are_the_events_known_to_the_district_each_where_it_is(rows in rows(400), query in query(), z in 0..4_u8) {
        let atlas = atlas(&rows);
        let mask = atlas.select(&query);
        let known: BTreeMap<u64, &Row> = rows
            .iter()
            .filter(|row| passes(row, &query) && row.location_precision.is_point())
            .map(|row| (row.id.0.into(), row))
            .collect();
        let mut seen = BTreeSet::new();
        for (x, y) in (0..1_u32 << z).flat_map(|x| (0..1_u32 << z).map(move |y| (x, y))) {
            for point in features(&atlas.points_tile(&mask, Tile::new(z, x, y).unwrap()), "points") {
                let row = known[&point.id];
                prop_assert!(seen.insert(point.id));
                prop_assert_eq!(EventId(point.tags["id"].number() as u32), row.id);
                prop_assert_eq!(point.tags.get("deaths").map(Value::number), row.best.map(i64::from));
                prop_assert_eq!(point.tags.contains_key("kind"), row.kind.is_some());
                prop_assert_eq!(point.tags["precision"].number(), i64::from(row.location_precision.code()));
                let (column, line) = world(row, z);
                let at = point.places[0];
                prop_assert!((at.0 as f64 - (column - f64::from(x)) * 4096.0).abs() < 1.01);
                prop_assert!((at.1 as f64 - (line - f64::from(y)) * 4096.0).abs() < 1.01);
            }
        }
        prop_assert_eq!(seen.len(), known.len());
    }

    #[test]
    fn a_cell_is_in_the_tile_of_every_event_that_it_holds(rows in rows(120), z in 0..9_u8, offset in 0..2_u8) {
        // At this resolution cells are some tens of coordinates wide or more.
        let resolution = (z / 2 + offset).min(7);
        let atlas = atlas(&rows);
        let cells = atlas.cells(&atlas.all(), None, resolution).unwrap();
        for row in rows.iter().filter(|row| row.lat_e7.abs() < 850_000_000) {
            let (x, y) = world(row, z);
            let layer = features(&cells.tile(Tile::new(z, x as u32, y as u32).unwrap(), None), "cells");
            let name = Value::Text(cell(row, resolution).to_string());
            let found = layer.iter().find(|feature| feature.tags["cell"] == name);
            prop_assert!(found.is_some(), "{:?} at {}/{}/{}", name, z, x, y);
            for feature in &layer {
                prop_assert!(feature.shape == 3 && twice_area(&feature.places) > 0);
                prop_assert!(feature.places.iter().flat_map(|(x, y)| [x, y]).all(|at| (-520..=4616).contains(at)));
                prop_assert!(!feature.tags.contains_key("before"));
            }
        }
    }
}

#[test]
fn a_cell_across_the_antimeridian_is_drawn_on_both_sides_of_it() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let any = rows(50).new_tree(&mut runner).unwrap().current().remove(0);
    let atlas = atlas(&[Row { lon_e7: 1_799_999_999, lat_e7: 650_000_000, ..any }]);
    let cells = atlas.cells(&atlas.all(), Some(&atlas.all()), 3).unwrap();
    let ids: Vec<Vec<u64>> = [(0, 8), (31, 8)]
        .map(|(x, y)| {
            features(&cells.tile(Tile::new(5, x, y).unwrap(), None), "cells").iter().map(|cell| cell.id).collect()
        })
        .to_vec();
    assert!(ids[0].len() == 1 && ids[0] == ids[1], "{ids:?}");
    let west = features(&cells.tile(Tile::new(5, 0, 8).unwrap(), None), "cells").remove(0);
    let width = west.places.iter().map(|(x, _)| x).max().unwrap() - west.places.iter().map(|(x, _)| x).min().unwrap();
    assert!(width < 3_000, "the cell spans {width} coordinates, not the world");
    assert_eq!((west.tags["before"].number(), west.tags["change"].number()), (1, 0));
}

#[test]
fn a_tile_where_nothing_is_has_no_bytes() {
    let atlas = atlas(&[]);
    let tile = Tile::new(3, 4, 3).unwrap();
    assert!(atlas.grid_tile(&atlas.all(), tile, None).is_empty() && atlas.points_tile(&atlas.all(), tile).is_empty());
    assert!(atlas.cells(&atlas.all(), None, 4).unwrap().tile(tile, None).is_empty());
}

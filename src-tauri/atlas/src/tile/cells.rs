//! The `cells` layer: H3 cells as polygons, in every tile that they touch.
//!
//! Edges are straight on the map. A cell across the antimeridian is drawn on both sides of it, and a cell around a pole
//! reaches over the whole width of the map to its edge.

use std::f64::consts::TAU;

use h3o::CellIndex;

use crate::cell::{CellCount, Cells};
use crate::class::Classes;
use crate::mercator::{column_of, latitude_of, row_of};

use super::clip::{Point, clip};
use super::mvt::{Key, Layer, Value};
use super::{EXTENT, Tile};

/// How far polygons reach beyond the edge of a tile before they are cut, in its coordinates.
const BUFFER: f64 = 512.0;
/// Where rows are cut, beyond any zoom's need: the poles lie endlessly far.
const FARTHEST_ROW: f64 = 2.0;
/// A cell reaches at most this many mean edge lengths of its resolution from any place in it to any of its corners.
const REACH_EDGES: f64 = 3.0;

/// Numbers of the keys of the layer.
struct Keys {
    cell: Key,
    events: Key,
    deaths: Key,
    before: Key,
    change: Key,
    shade: Key,
}

impl Cells {
    /// Returns the tile of the cells: a polygon for each with `cell` (fifteen hexadecimal digits), `events`, `deaths`
    /// (the best estimate) and, where there is a period before, `before` and `change` (events). With classes, each that has one
    /// has its `shade` too, see [`Classes::shades`].
    pub fn tile(&self, tile: Tile, classes: Option<&Classes>) -> Vec<u8> {
        let mut layer = Layer::new("cells");
        let keys = Keys {
            cell: layer.key("cell"),
            events: layer.key("events"),
            deaths: layer.key("deaths"),
            before: layer.key("before"),
            change: layer.key("change"),
            shade: layer.key("shade"),
        };
        let near = Near::new(tile, self.resolution.edge_length_rads() * REACH_EDGES);
        for count in self.counts.iter().filter(|count| near.may_touch(count.somewhere_e7)) {
            let outline = outline(count.cell);
            for turn in [-1.0, 0.0, 1.0] {
                let mut ring = ring_in(tile, &outline, turn);
                if !ring.is_empty() {
                    let tags = self.tags(&mut layer, &keys, count, classes);
                    let id = u64::from(u8::from(self.resolution)) << 28 | u64::from(count.key);
                    layer.add_polygon(id, &tags, &mut ring);
                }
            }
        }
        layer.into_tile()
    }

    fn tags(&self, layer: &mut Layer, keys: &Keys, count: &CellCount, classes: Option<&Classes>) -> Vec<(Key, Value)> {
        let mut tags = vec![
            (keys.cell, layer.text(&count.cell.to_string())),
            (keys.events, layer.number(count.events.into())),
            (keys.deaths, layer.number(count.deaths as i64)),
        ];
        if self.has_before {
            tags.push((keys.before, layer.number(count.before.into())));
            tags.push((keys.change, layer.number(count.change())));
        }
        if let Some(shade) = classes.and_then(|classes| classes.shade(count)) {
            tags.push((keys.shade, layer.number(shade.into())));
        }
        tags
    }
}

/// Where the events of a cell can lie so that the cell may touch a tile, in degrees.
struct Near {
    south: f64,
    north: f64,
    middle: f64,
    /// Half the width; at least 180 when every longitude will do.
    half_width: f64,
}

impl Near {
    fn new(tile: Tile, reach: f64) -> Self {
        let tiles = f64::from(1_u32 << tile.z);
        let reach = reach.to_degrees();
        let margin = BUFFER / f64::from(EXTENT) / tiles;
        let north = latitude_of(f64::from(tile.y) / tiles - margin) + reach;
        let south = latitude_of(f64::from(tile.y + 1) / tiles + margin) - reach;
        // Towards the poles a reach spans ever more degrees of longitude.
        let shrink = north.abs().max(south.abs()).min(90.0).to_radians().cos();
        let polar = north.abs().max(south.abs()) >= 85.0;
        let across = if polar { 360.0 } else { reach / shrink };
        let middle = (f64::from(tile.x) + 0.5) / tiles * 360.0 - 180.0;
        Self { south, north, middle, half_width: 180.0 / tiles + margin * 360.0 + across }
    }

    fn may_touch(&self, (lon_e7, lat_e7): (i32, i32)) -> bool {
        let (lon, lat) = (f64::from(lon_e7) / 1e7, f64::from(lat_e7) / 1e7);
        let off = (lon - self.middle).rem_euclid(360.0);
        let beyond = |limit: f64| if limit >= 85.0 { f64::INFINITY } else { limit };
        let in_rows = -beyond(-self.south) <= lat && lat <= beyond(self.north);
        in_rows && off.min(360.0 - off) <= self.half_width
    }
}

/// Returns the outline of a cell as shares of the world, columns running on where they cross the antimeridian.
fn outline(cell: CellIndex) -> Vec<Point> {
    let mut longitude = h3o::LatLng::from(cell).lng_radians();
    let mut turned = 0.0;
    let mut latitude = 0.0;
    let boundary = cell.boundary();
    let mut outline: Vec<Point> = Vec::with_capacity(boundary.len() + 3);
    let first = boundary.first().copied();
    for (index, corner) in boundary.iter().copied().chain(first).enumerate() {
        let step = (corner.lng_radians() - longitude + TAU / 2.0).rem_euclid(TAU) - TAU / 2.0;
        longitude += step;
        turned += if index == 0 { 0.0 } else { step };
        latitude = corner.lat_radians();
        outline.push((column_of(longitude), row_of(latitude).clamp(-FARTHEST_ROW, FARTHEST_ROW)));
    }
    if turned.abs() > TAU / 2.0 {
        // The outline runs around a pole: it is closed along the edge of the map.
        let edge = if latitude > 0.0 { -FARTHEST_ROW } else { FARTHEST_ROW };
        let ends = (outline.last().copied(), outline.first().copied());
        outline.extend([ends.0, ends.1].into_iter().flatten().map(|(column, _)| (column, edge)));
    } else {
        outline.pop();
    }
    outline
}

/// Returns an outline, turned around the world, in the coordinates of a tile, cut where it leaves the tile far behind;
/// nothing when it does not touch the tile.
fn ring_in(tile: Tile, outline: &[Point], turn: f64) -> Vec<(i32, i32)> {
    let (tiles, extent) = (f64::from(1_u32 << tile.z), f64::from(EXTENT));
    let place = |(column, row): &Point| {
        (((column + turn) * tiles - f64::from(tile.x)) * extent, (row * tiles - f64::from(tile.y)) * extent)
    };
    let places: Vec<Point> = outline.iter().map(place).collect();
    let touches = |axis: fn(&Point) -> f64| {
        let least = places.iter().map(axis).fold(f64::INFINITY, f64::min);
        let most = places.iter().map(axis).fold(f64::NEG_INFINITY, f64::max);
        least <= extent && most >= 0.0
    };
    if !touches(|place| place.0) || !touches(|place| place.1) {
        return Vec::new();
    }
    clip(&places, -BUFFER, extent + BUFFER).into_iter().map(|(x, y)| (x.round() as i32, y.round() as i32)).collect()
}

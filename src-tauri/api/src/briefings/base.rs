//! The ground of a map on paper, from the tiles that the screen draws: countries, waters, boundaries, names.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::f64::consts::PI;

use geo::Geometry;
use mvt_reader::Reader;
use mvt_reader::feature::{Feature, Value as Property};
use sitroom_briefing::Value;
use sitroom_briefing::map::{Boundary, Bounds, Land, LandLook, Line, Map, Named, PlaceName, Polygon};
use sitroom_domain::{Iso3, say};

use crate::contract::fault::Fault;
use crate::desk::Desk;

/// The finest tiles that there are, and the coarsest that name provinces.
const ZOOMS: [u8; 2] = [3, 6];
/// Units of a tile's side.
const EXTENT: f64 = 4096.0;

/// Where a tile lies.
struct Tile {
    z: u8,
    x: i64,
    y: u32,
}

/// Returns the ground within some bounds, and `beyond` them for a share of their width; how a country looks is told by `look`.
pub(super) fn ground(
    desk: &Desk,
    bounds: Bounds,
    beyond: f64,
    look: impl Fn(Option<Iso3>) -> LandLook,
) -> Result<Map, Fault> {
    let mut map = Map { bounds, ..Map::default() };
    let mut land: BTreeMap<Option<Iso3>, Vec<Polygon>> = BTreeMap::new();
    let mut named: HashSet<String> = HashSet::new();
    for tile in tiles(bounds, beyond) {
        let side = 1_i64 << tile.z;
        let bytes = desk.base_tile(tile.z, tile.x.rem_euclid(side) as u32, tile.y)?;
        if bytes.is_empty() {
            continue;
        }
        let damaged = |why: &dyn std::fmt::Display| {
            Fault::refused(
                say!("The base map is damaged at {}/{}/{}: {why}.", tile.z, tile.x, tile.y),
                say!("Install Sitroom again."),
            )
        };
        let reader = Reader::new(bytes).map_err(|why| damaged(&why))?;
        for (at, layer) in reader.get_layer_names().map_err(|why| damaged(&why))?.into_iter().enumerate() {
            for feature in reader.get_features(at).map_err(|why| damaged(&why))? {
                let words = Words(feature.properties.as_ref());
                match layer.as_str() {
                    "country" => land.entry(words.iso3()).or_default().extend(polygons(&feature, &tile)),
                    "lake" => map.lakes.extend(polygons(&feature, &tile)),
                    "river" => map.rivers.extend(lines(&feature, &tile)),
                    "boundary" => {
                        let kind = words.text("kind");
                        map.boundaries.extend(
                            lines(&feature, &tile).into_iter().map(|line| Boundary { kind: kind.clone(), line }),
                        );
                    }
                    "city" | "label" => {
                        map.names.extend(name(&feature, &tile, &words).filter(|one| named.insert(key(one))));
                    }
                    _ => {}
                }
            }
        }
    }
    map.land = land.into_iter().map(|(iso3, polygons)| Land { iso3, look: look(iso3), polygons }).collect();
    weigh(&mut map.names, look);
    Ok(map)
}

/// Returns the tiles that some bounds need: about three along the longer side.
fn tiles(bounds: Bounds, beyond: f64) -> Vec<Tile> {
    let [west, south, east, north] = bounds.0;
    let longer = (east - west).max(north - south).max(0.5);
    let [west, south, east, north] = bounds.widened(beyond).0;
    let z = ((360.0 / longer).log2().floor() as i64 + 1).clamp(i64::from(ZOOMS[0]), i64::from(ZOOMS[1])) as u8;
    let side = f64::from(1_u32 << z);
    let column = |longitude: f64| ((longitude + 180.0) / 360.0 * side).floor() as i64;
    let row = |latitude: f64| {
        let latitude = latitude.to_radians();
        let y = (1.0 - (latitude.tan() + 1.0 / latitude.cos()).ln() / PI) / 2.0 * side;
        y.floor().clamp(0.0, side - 1.0) as u32
    };
    let columns = column(west)..=column(east);
    columns.flat_map(|x| (row(north)..=row(south)).map(move |y| Tile { z, x, y })).collect()
}

impl Tile {
    /// Returns where a point of the tile lies, in degrees.
    fn degrees(&self, x: f32, y: f32) -> [f64; 2] {
        let side = f64::from(1_u32 << self.z);
        let across = (self.x as f64 + f64::from(x) / EXTENT) / side;
        let down = (f64::from(self.y) + f64::from(y) / EXTENT) / side;
        [across * 360.0 - 180.0, (PI * (1.0 - 2.0 * down)).sinh().atan().to_degrees()]
    }

    fn line(&self, line: &geo::LineString<f32>) -> Line {
        line.coords().map(|at| self.degrees(at.x, at.y)).collect()
    }

    fn polygon(&self, polygon: &geo::Polygon<f32>) -> Polygon {
        std::iter::once(polygon.exterior()).chain(polygon.interiors()).map(|ring| self.line(ring)).collect()
    }
}

fn polygons(feature: &Feature, tile: &Tile) -> Vec<Polygon> {
    match &feature.geometry {
        Geometry::Polygon(one) => vec![tile.polygon(one)],
        Geometry::MultiPolygon(all) => all.iter().map(|one| tile.polygon(one)).collect(),
        _ => Vec::new(),
    }
}

fn lines(feature: &Feature, tile: &Tile) -> Vec<Line> {
    match &feature.geometry {
        Geometry::LineString(one) => vec![tile.line(one)],
        Geometry::MultiLineString(all) => all.iter().map(|one| tile.line(one)).collect(),
        _ => Vec::new(),
    }
}

/// What a feature says of itself.
struct Words<'a>(Option<&'a HashMap<String, Property>>);

impl Words<'_> {
    fn get(&self, name: &str) -> Option<&Property> {
        self.0.and_then(|all| all.get(name))
    }

    fn text(&self, name: &str) -> String {
        match self.get(name) {
            Some(Property::String(text)) => text.clone(),
            _ => String::new(),
        }
    }

    fn number(&self, name: &str) -> f64 {
        match self.get(name) {
            Some(Property::Float(number)) => f64::from(*number),
            Some(Property::Double(number)) => *number,
            Some(Property::Int(number) | Property::SInt(number)) => *number as f64,
            Some(Property::UInt(number)) => *number as f64,
            _ => 0.0,
        }
    }

    fn iso3(&self) -> Option<Iso3> {
        self.text("iso3").parse().ok()
    }
}

/// Returns the name of a country or town; waters and provinces are not named on paper.
fn name(feature: &Feature, tile: &Tile, words: &Words<'_>) -> Option<PlaceName> {
    let at = match &feature.geometry {
        Geometry::Point(at) => tile.degrees(at.x(), at.y()),
        Geometry::MultiPoint(all) => all.iter().next().map(|at| tile.degrees(at.x(), at.y()))?,
        _ => return None,
    };
    if words.text("kind") == "country" {
        let weight = 1e9 + words.number("size");
        return Some(PlaceName {
            at,
            of: Named::Country,
            name: Value::Country(words.iso3()?),
            other: [None, None],
            weight,
        });
    }
    if !words.text("kind").is_empty() {
        return None;
    }
    let is_capital = words.number("capital") > 0.0;
    let other = ["name_ru", "name_ar"].map(|name| Some(words.text(name)).filter(|text| !text.is_empty()));
    Some(PlaceName {
        at,
        of: if is_capital { Named::Capital } else { Named::Town },
        name: Value::Text(words.text("name")),
        other,
        weight: words.number("population"),
    })
}

/// Returns what tells a name from others: tiles that touch both bear a point on their edge.
fn key(name: &PlaceName) -> String {
    format!("{:?} {:?} {:.1} {:.1}", name.of, name.name, name.at[0], name.at[1])
}

/// Puts first the names of what the map is of, and its capitals before its towns.
fn weigh(names: &mut [PlaceName], look: impl Fn(Option<Iso3>) -> LandLook) {
    for name in names {
        let iso3 = match &name.name {
            Value::Country(iso3) => Some(*iso3),
            _ => crate::areas::country_at(name.at),
        };
        let is_beside = look(iso3) == LandLook::Beside;
        let of_kind = match name.of {
            Named::Capital => 3e9,
            Named::Country => 2e9,
            Named::Town => 0.0,
        };
        name.weight = of_kind + name.weight.min(9e8) - if is_beside { 2e9 } else { 0.0 };
    }
}

//! From areas to cells and back: the cells of an area, and the outline of cells.

use std::collections::BTreeSet;

use h3o::geom::SolventBuilder;
use h3o::{CellIndex, LatLng};

use crate::cell::resolution_of;
use crate::error::AtlasError;

/// Length of a degree of latitude, in km.
const DEGREE_KM: f64 = 111.2;

/// A polygon: its outer ring, then its holes; each ring of longitude and latitude in degrees, the last point like the first.
pub type Polygon = Vec<Vec<[f64; 2]>>;

/// Returns the cells of a resolution whose middle lies in an area, in the order of H3. The area is given by its box in
/// degrees (west, south, east, north; west is greater across the antimeridian), a point inside it, which stands for an area
/// that is smaller than a cell, and a test of points in 10⁻⁷ degrees.
pub fn cells_within(
    [west, south, east, north]: [f64; 4],
    inside: [f64; 2],
    resolution: u8,
    holds: impl Fn(i32, i32) -> bool,
) -> Result<Vec<CellIndex>, AtlasError> {
    let resolution = resolution_of(resolution)?;
    let cell_at = |lon: f64, lat: f64| LatLng::new(lat, lon).ok().map(|point| point.to_cell(resolution));
    // Steps of less than half a cell pass over none.
    let step = resolution.edge_length_km() * 0.75 / DEGREE_KM;
    let east = if west > east { east + 360.0 } else { east };
    let mut met: BTreeSet<CellIndex> = BTreeSet::new();
    let mut lat = south;
    while lat <= north + step {
        let step_lon = step / lat.clamp(-89.0, 89.0).to_radians().cos();
        let mut lon = west;
        while lon <= east + step_lon {
            met.extend(cell_at(if lon > 180.0 { lon - 360.0 } else { lon }, lat.clamp(-90.0, 90.0)));
            lon += step_lon;
        }
        lat += step;
    }
    let middle_lies_inside = |cell: &CellIndex| {
        let middle = LatLng::from(*cell);
        holds((middle.lng() * 1e7) as i32, (middle.lat() * 1e7) as i32)
    };
    let cells: Vec<CellIndex> = met.into_iter().filter(middle_lies_inside).collect();
    if cells.is_empty() { Ok(cell_at(inside[0], inside[1]).into_iter().collect()) } else { Ok(cells) }
}

/// Returns the polygons around cells of one resolution, joined where they touch; each cell may be given once.
pub fn dissolve(cells: &[CellIndex]) -> Result<Vec<Polygon>, AtlasError> {
    let joined = SolventBuilder::new().build().dissolve(cells.iter().copied());
    let joined = joined.map_err(|error| AtlasError::NoOutline { reason: error.to_string() })?;
    let ring = |line: &geo::LineString| line.coords().map(|at| [at.x, at.y]).collect::<Vec<_>>();
    let polygon = |polygon: &geo::Polygon| {
        std::iter::once(polygon.exterior()).chain(polygon.interiors()).map(ring).collect::<Polygon>()
    };
    Ok(joined.iter().map(polygon).collect())
}

#[cfg(test)]
mod tests {
    use h3o::Resolution;

    use super::*;

    #[test]
    fn the_cells_of_a_box_are_those_whose_middle_lies_in_it_each_once() {
        let holds = |lon: i32, lat: i32| (0..=20_000_000).contains(&lon) && (100_000_000..=120_000_000).contains(&lat);
        let cells = cells_within([0.0, 10.0, 2.0, 12.0], [1.0, 11.0], 5, holds).unwrap();
        let area: f64 = cells.iter().map(|cell| cell.area_km2()).sum();
        let expected = 2.0 * 111.2 * 2.0 * 111.2 * 11.0_f64.to_radians().cos();
        assert!((area / expected - 1.0).abs() < 0.03, "{area} km² of {expected}");
        assert!(cells.is_sorted());
    }

    #[test]
    fn an_area_smaller_than_a_cell_is_the_cell_of_its_label() {
        let cells = cells_within([7.41, 43.72, 7.44, 43.75], [7.42, 43.73], 3, |_, _| false).unwrap();
        let expected = LatLng::new(43.73, 7.42).unwrap().to_cell(Resolution::Three);
        assert_eq!(cells, [expected]);
    }

    #[test]
    fn an_area_may_cross_the_antimeridian() {
        let holds = |lon: i32, _: i32| lon.abs() > 1_790_000_000;
        let cells = cells_within([179.0, -18.0, -179.0, -16.0], [180.0, -17.0], 4, holds).unwrap();
        let west = cells.iter().filter(|cell| LatLng::from(**cell).lng() < 0.0).count();
        assert!(west > 0 && west < cells.len());
    }

    #[test]
    fn cells_that_touch_have_one_outline_and_a_hole_stays_a_hole() {
        let center = LatLng::new(14.5, -4.2).unwrap().to_cell(Resolution::Five);
        let disk: Vec<CellIndex> = center.grid_disk(1);
        assert_eq!(dissolve(&disk).unwrap().iter().map(Vec::len).collect::<Vec<_>>(), [1]);
        let ring: Vec<CellIndex> = disk.into_iter().filter(|cell| *cell != center).collect();
        let polygons = dissolve(&ring).unwrap();
        assert_eq!(polygons.iter().map(Vec::len).collect::<Vec<_>>(), [2]);
        assert!(polygons[0].iter().all(|ring| ring.first() == ring.last()));
        assert!(dissolve(&[]).unwrap().is_empty());
    }

    #[test]
    fn a_resolution_that_is_not_kept_is_refused() {
        assert_eq!(cells_within([0.0; 4], [0.0; 2], 8, |_, _| true), Err(AtlasError::TooFine { resolution: 8 }));
    }
}

//! The outline of a cell on the sphere, so that it can be told without asking H3 that a point lies inside.
//!
//! Each edge of a cell is an arc of a great circle, as straight lines are in the gnomonic projection that H3 is drawn
//! in. A point on the inner side of the planes of all of them lies in the cell.

use h3o::{CellIndex, LatLng};

/// How far inside a point must lie to be told, as a share of the Earth's radius: about 6 mm, a thousand times what
/// rounding can do.
const MARGIN: f64 = 1e-9;

/// A direction from the middle of the Earth, of length one.
pub(crate) type Direction = [f64; 3];

/// The planes of the edges of a cell.
#[derive(Debug)]
pub(crate) struct Outline(Vec<Direction>);

impl Outline {
    /// Returns the outline of a cell.
    pub(crate) fn of(cell: CellIndex) -> Self {
        let boundary = cell.boundary();
        let corners: Vec<Direction> = boundary.iter().map(|corner| direction(*corner)).collect();
        let next = corners.iter().cycle().skip(1);
        // Corners go counter-clockwise, so the planes look inwards.
        Self(corners.iter().zip(next).map(|(from, to)| plane(*from, *to)).collect())
    }

    /// Tells that a point lies inside; one that lies outside or nearly on an edge it does not tell of.
    pub(crate) fn surely_holds(&self, point: Direction) -> bool {
        self.0.iter().all(|plane| dot(*plane, point) > MARGIN)
    }
}

/// Returns the direction of a point on the Earth.
pub(crate) fn direction(point: LatLng) -> Direction {
    let (lat_sin, lat_cos) = point.lat_radians().sin_cos();
    let (lon_sin, lon_cos) = point.lng_radians().sin_cos();
    [lat_cos * lon_cos, lat_cos * lon_sin, lat_sin]
}

/// Returns the direction at right angles to the plane of an arc, on its left; none for an arc without a length.
fn plane(from: Direction, to: Direction) -> Direction {
    let [x, y, z] =
        [from[1] * to[2] - from[2] * to[1], from[2] * to[0] - from[0] * to[2], from[0] * to[1] - from[1] * to[0]];
    let length = dot([x, y, z], [x, y, z]).sqrt();
    if length == 0.0 { [0.0; 3] } else { [x / length, y / length, z / length] }
}

fn dot(a: Direction, b: Direction) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

#[cfg(test)]
mod tests {
    use super::*;
    use h3o::Resolution;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_surely_lies_in_a_cell_does_and_its_middle_surely_does(
            lat in -90.0..=90.0_f64, lon in -180.0..=180.0_f64, off_lat in -1.0..=1.0_f64, off_lon in -1.0..=1.0_f64, resolution in 0..=7_u8,
        ) {
            let resolution = Resolution::try_from(resolution).unwrap();
            let cell = LatLng::new(lat, lon).unwrap().to_cell(resolution);
            let outline = Outline::of(cell);
            prop_assert!(outline.surely_holds(direction(LatLng::from(cell))));
            let size = resolution.edge_length_rads().to_degrees() * 1.5;
            let near = LatLng::new((lat + off_lat * size).clamp(-90.0, 90.0), lon + off_lon * size).unwrap();
            if outline.surely_holds(direction(near)) {
                prop_assert_eq!(near.to_cell(resolution), cell);
            }
        }
    }
}

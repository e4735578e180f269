//! Where a point of the Earth lies on the paper: Web Mercator, as on the screen.

use std::f64::consts::PI;

use serde::{Deserialize, Serialize};

/// Radius of the Earth in km, for the scale.
const EARTH_KM: f64 = 6_371.0;

/// West, south, east, north, in degrees.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Bounds(pub [f64; 4]);

/// A map's paper: what it shows, and how large it is.
pub(super) struct Frame {
    pub(super) width: f64,
    pub(super) height: f64,
    west: f64,
    top: f64,
    scale: f64,
    middle_latitude: f64,
}

fn mercator(latitude: f64) -> f64 {
    let latitude = latitude.clamp(-85.0, 85.0).to_radians();
    (PI / 4.0 + latitude / 2.0).tan().ln()
}

impl Bounds {
    /// Returns the same with some of its width around it.
    #[must_use]
    pub fn widened(self, share: f64) -> Self {
        let [west, south, east, north] = self.0;
        let (x, y) = ((east - west) * share, (north - south) * share);
        Self([west - x, (south - y).max(-84.0), east + x, (north + y).min(84.0)])
    }
}

impl Frame {
    /// Returns the paper of a width for some bounds; it is at most `tallest` times as high as wide, and at least two fifths of it.
    pub(super) fn new(bounds: Bounds, width: f64, tallest: f64) -> Self {
        let [west, south, east, north] = bounds.0;
        let across = (east - west).to_radians().max(1e-3);
        let (top, bottom) = (mercator(north), mercator(south));
        let ratio = ((top - bottom) / across).clamp(0.4, tallest);
        // What is too tall is shown whole, with more at its sides.
        let shown = across.max((top - bottom) / tallest);
        let middle = (west + east).to_radians() / 2.0;
        let scale = width / shown;
        let height = width * ratio;
        let top = f64::midpoint(top, bottom) + height / scale / 2.0;
        Self { width, height, west: middle - shown / 2.0, top, scale, middle_latitude: f64::midpoint(south, north) }
    }

    /// Returns the paper of a width and of a height in shares of it; the bounds stand whole in its middle.
    pub(super) fn filled(bounds: Bounds, width: f64, ratio: f64) -> Self {
        let [west, south, east, north] = bounds.0;
        let across = (east - west).to_radians().max(1e-3);
        let (top, bottom) = (mercator(north), mercator(south));
        let shown = across.max((top - bottom) / ratio);
        let (middle, scale, height) = ((west + east).to_radians() / 2.0, width / shown, width * ratio);
        let top = f64::midpoint(top, bottom) + height / scale / 2.0;
        Self { width, height, west: middle - shown / 2.0, top, scale, middle_latitude: f64::midpoint(south, north) }
    }

    /// Returns where a point of degrees lies.
    pub(super) fn place(&self, [longitude, latitude]: [f64; 2]) -> [f64; 2] {
        [(longitude.to_radians() - self.west) * self.scale, (self.top - mercator(latitude)) * self.scale]
    }

    /// Tells whether a point of the paper is on it, with a margin.
    pub(super) fn holds(&self, [x, y]: [f64; 2], margin: f64) -> bool {
        (margin..=self.width - margin).contains(&x) && (margin..=self.height - margin).contains(&y)
    }

    /// Returns a round length in km that takes about a fifth of the width, and how long it is on the paper, at the middle latitude.
    pub(super) fn scale_bar(&self) -> (f64, f64) {
        let km = EARTH_KM * self.middle_latitude.to_radians().cos() / self.scale;
        let wanted = self.width / 5.0 * km;
        let round = [1.0, 2.0, 5.0].map(|step| step * 10_f64.powf(wanted.log10().floor()));
        let length = round.into_iter().rfind(|length| *length <= wanted).unwrap_or(wanted);
        (length, length / km)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corners_lie_at_corners_and_north_is_up() {
        let frame = Frame::new(Bounds([-20.0, 0.0, 20.0, 25.0]), 400.0, 1.2);
        let [x, y] = frame.place([-20.0, 25.0]);
        assert!(x.abs() < 1e-9 && y.abs() < 1e-9, "{x} {y}");
        let [x, y] = frame.place([20.0, 0.0]);
        assert!((x - 400.0).abs() < 1e-9 && (y - frame.height).abs() < 1e-9, "{x} {y} {}", frame.height);
    }

    #[test]
    fn the_scale_is_round_and_right_at_the_middle() {
        let frame = Frame::new(Bounds([0.0, -10.0, 20.0, 10.0]), 400.0, 1.2);
        let (km, length) = frame.scale_bar();
        // At the equator a degree is 111.19 km.
        assert!((km / 111.19 * 400.0 / 20.0 - length).abs() < 0.1, "{km} {length}");
        assert!([200.0, 500.0].contains(&km), "{km}");
    }

    #[test]
    fn a_filled_paper_has_its_own_ratio_and_shows_all() {
        for (bounds, ratio) in
            [([0.0, -20.0, 2.0, 20.0], 0.54), ([-20.0, 4.0, 25.0, 28.0], 0.54), ([0.0, 0.0, 40.0, 4.0], 1.0)]
        {
            let frame = Frame::filled(Bounds(bounds), 480.0, ratio);
            assert!((frame.height - 480.0 * ratio).abs() < 1e-9);
            let [west, south, east, north] = bounds;
            for point in [[west, south], [east, north], [west, north], [east, south]] {
                assert!(frame.holds(frame.place(point), -1e-6), "{bounds:?} {:?}", frame.place(point));
            }
        }
    }

    #[test]
    fn a_tall_country_is_shown_whole() {
        let frame = Frame::new(Bounds([0.0, -20.0, 2.0, 20.0]), 300.0, 1.1);
        for point in [[0.0, -20.0], [2.0, 20.0]] {
            assert!(frame.holds(frame.place(point), -1e-6), "{:?}", frame.place(point));
        }
    }
}

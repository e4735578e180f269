//! What lies near points: events within a distance of a line of them, on the sphere.

use crate::atlas::Atlas;
use crate::block::{BLOCK, Zone};
use crate::count::Totals;
use crate::mask::{Mask, WORD, positions};

/// Radius of the sphere, in km.
const EARTH_KM: f64 = 6371.0088;

/// A point with the box that the distance around it fills.
#[derive(Debug, Clone, Copy)]
struct Reach {
    unit: [f64; 3],
    lon: f64,
    lat: f64,
    /// Half the width of the box in degrees of longitude; 180 around a pole.
    lon_half: f64,
    lat_half: f64,
}

impl Reach {
    fn new([lon, lat]: [f64; 2], distance_km: f64) -> Self {
        let turn = distance_km / EARTH_KM;
        let share = turn.sin() / lat.to_radians().cos();
        let lon_half = if (0.0..1.0).contains(&share) { share.asin().to_degrees() } else { 180.0 };
        Self { unit: unit(lon, lat), lon, lat, lon_half, lat_half: turn.to_degrees() }
    }

    /// Tells whether the box meets that of a block of events.
    fn meets(&self, zone: &Zone) -> bool {
        let [west, east, south, north] =
            [zone.lon_e7.min, zone.lon_e7.max, zone.lat_e7.min, zone.lat_e7.max].map(|edge| f64::from(edge) / 1e7);
        let beside = |turn: f64| self.lon + turn >= west - self.lon_half && self.lon + turn <= east + self.lon_half;
        let level = self.lat >= south - self.lat_half && self.lat <= north + self.lat_half;
        level && [-360.0, 0.0, 360.0].into_iter().any(beside)
    }
}

impl Atlas {
    /// Returns for each point, longitude and latitude in degrees, whether an event of the mask lies within a distance of it.
    pub fn near(&self, mask: &Mask, points: &[[f64; 2]], distance_km: f64) -> Vec<bool> {
        let mut near = vec![false; points.len()];
        let reaches = reaches(points, distance_km);
        let most = most_chord(distance_km);
        self.visit_blocks(mask, |zone, events| {
            let mut open: Vec<usize> = (0..reaches.len()).filter(|at| !near[*at] && reaches[*at].meets(zone)).collect();
            for event in events {
                if open.is_empty() {
                    break;
                }
                let unit = self.unit_at(event);
                open.retain(|at| {
                    near[*at] = chord(unit, reaches[*at].unit) <= most;
                    !near[*at]
                });
            }
        });
        near
    }

    /// Returns count and sums of the events of a mask that lie within a distance of any of the points. Each counts once.
    pub fn totals_near(&self, mask: &Mask, points: &[[f64; 2]], distance_km: f64) -> Totals {
        let mut totals = Totals::default();
        let reaches = reaches(points, distance_km);
        let most = most_chord(distance_km);
        self.visit_blocks(mask, |zone, events| {
            let close: Vec<&Reach> = reaches.iter().filter(|reach| reach.meets(zone)).collect();
            if close.is_empty() {
                return;
            }
            for event in events {
                let unit = self.unit_at(event);
                if close.iter().any(|reach| chord(unit, reach.unit) <= most) {
                    totals.add(&self.totals_at(event));
                }
            }
        });
        totals
    }

    fn visit_blocks(&self, mask: &Mask, mut visit: impl FnMut(&Zone, &mut dyn Iterator<Item = usize>)) {
        let per_block = BLOCK / WORD;
        let words = mask.words_over(self.len()).chunks(per_block);
        for ((block, words), zone) in words.enumerate().zip(&self.zones) {
            if words.iter().any(|word| *word != 0) {
                visit(zone, &mut positions(words, block * per_block));
            }
        }
    }

    fn unit_at(&self, event: usize) -> [f64; 3] {
        unit(f64::from(self.columns.lon_e7[event]) / 1e7, f64::from(self.columns.lat_e7[event]) / 1e7)
    }
}

fn reaches(points: &[[f64; 2]], distance_km: f64) -> Vec<Reach> {
    points.iter().map(|point| Reach::new(*point, distance_km)).collect()
}

/// Returns the square of the chord that spans a distance along the great circle.
fn most_chord(distance_km: f64) -> f64 {
    (2.0 * (distance_km / EARTH_KM / 2.0).sin()).powi(2)
}

/// Returns the square of the chord between two directions.
fn chord(a: [f64; 3], b: [f64; 3]) -> f64 {
    (a[0] - b[0]).powi(2) + (a[1] - b[1]).powi(2) + (a[2] - b[2]).powi(2)
}

fn unit(lon: f64, lat: f64) -> [f64; 3] {
    let (lon, lat) = (lon.to_radians(), lat.to_radians());
    [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
}

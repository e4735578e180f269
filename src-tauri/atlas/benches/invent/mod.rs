//! Invented events for measuring: sixty hot centres with heavy tails, so that densities look like violence and not like
//! noise. The same number gives the same events.

use sitroom_atlas::Row;
use sitroom_domain::{CountryIndex, DatePrecision, Day, EventId, Kind, LocationPrecision};

const CENTRES: u64 = 60;
/// West, south, east and north of ten countries, in degrees.
const COUNTRIES: [[f64; 4]; 10] = [
    [-8.0, 12.0, 3.5, 20.0],
    [-4.5, 10.5, 1.5, 14.5],
    [2.5, 12.5, 13.0, 19.0],
    [4.0, 6.0, 13.0, 13.0],
    [15.0, 9.5, 21.5, 18.0],
    [10.5, 3.0, 14.5, 9.5],
    [15.5, 4.5, 25.0, 9.0],
    [17.0, -6.0, 28.5, 3.0],
    [70.5, 40.0, 78.0, 42.5],
    [68.0, 37.5, 72.5, 40.0],
];

/// A generator of numbers (splitmix64, Steele, Lea and Flood 2014).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// Between 0 and 1.
    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// About zero, with a heavy tail.
    fn spread(&mut self) -> f64 {
        let side = if self.below(2) == 0 { 1.0 } else { -1.0 };
        side * (1.0 / (1.0 - self.share()).sqrt() - 1.0)
    }
}

/// Returns so many invented events.
pub(crate) fn rows(events: usize) -> impl Iterator<Item = Row> {
    let mut numbers = Numbers(7);
    (1..=events as u32).map(move |id| row(id, &mut numbers))
}

fn row(id: u32, numbers: &mut Numbers) -> Row {
    // Few centres have most of the events.
    let centre = (numbers.share().powi(3) * CENTRES as f64) as u64;
    let mut home = Numbers(centre);
    let country = home.below(COUNTRIES.len() as u64);
    let [west, south, east, north] = COUNTRIES[country as usize];
    let lon = west + home.share() * (east - west) + numbers.spread() * 0.4;
    let lat = south + home.share() * (north - south) + numbers.spread() * 0.4;
    let first_day = Day(7305 + numbers.below(12_775) as i32);
    let deaths = (numbers.share().powi(4) * 40.0) as u32;
    let precision = [1, 1, 1, 1, 2, 2, 2, 3, 4, 5][numbers.below(10) as usize];
    Row {
        id: EventId(id),
        lon_e7: (lon.clamp(west, east) * 1e7) as i32,
        lat_e7: (lat.clamp(south, north) * 1e7) as i32,
        first_day,
        last_day: first_day,
        date_precision: DatePrecision::Day,
        location_precision: LocationPrecision::from_code(precision).unwrap_or(LocationPrecision::NotStated),
        kind: Kind::from_code([1, 1, 1, 2, 3, 3][numbers.below(6) as usize]),
        country: CountryIndex(country as u16),
        admin1: 1_000 + centre as u32,
        best: Some(deaths),
        low: Some(deaths.saturating_sub(1)),
        high: Some(deaths + 2),
        civilians: (deaths > 0).then_some(deaths / 2),
        side_a: 1 + numbers.below(20) as u32,
        side_b: 30 + numbers.below(40) as u32,
        place: 2_000 + centre as u32,
        story: 5_000 + id,
        publisher: 0,
    }
}

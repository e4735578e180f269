//! Invented events: places in clusters, actors with a home, waves of violence. A number of places for each thousand events, so
//! that more events are more places and not more of the same.

use rand::prelude::*;
use rand_chacha::ChaCha8Rng;
use sitroom_domain::country::{countries, find_by_iso3};
use sitroom_domain::{DatePrecision, Day, Deaths, Kind, LocationPrecision};

use crate::record::Record;

const SYLLABLES: [&str; 16] =
    ["ba", "do", "ri", "ka", "men", "sa", "tou", "gao", "li", "ndi", "wa", "zin", "fe", "kou", "mo", "ya"];

/// Returns invented events over `years` years, in `regions` regions of which each has towns and groups of its own.
pub(crate) fn events(count: usize, regions: usize, years: i32, seed: u64) -> Vec<Record> {
    let chance = &mut ChaCha8Rng::seed_from_u64(seed);
    let regions: Vec<Region> = (0..regions).map(|_| Region::draw(chance)).collect();
    (0..count).filter_map(|_| Some(regions.choose(chance)?.event(years, chance))).collect()
}

struct Region {
    country: usize,
    towns: Vec<(String, f64, f64)>,
    groups: Vec<String>,
}

impl Region {
    fn draw(chance: &mut ChaCha8Rng) -> Self {
        let (lon, lat) = (chance.random_range(-17.0..60.0), chance.random_range(-30.0..45.0));
        let towns = (0..40)
            .map(|_| (name(chance), lon + chance.random_range(-1.5..1.5), lat + chance.random_range(-1.5..1.5)))
            .collect();
        let groups = (0..5).map(|_| name(chance)).collect();
        Self { country: chance.random_range(0..countries().len()), towns, groups }
    }

    fn event(&self, years: i32, chance: &mut ChaCha8Rng) -> Record {
        // Squared, so that few towns have most of the events: dense clusters.
        let town = (chance.random::<f64>().powi(2) * self.towns.len() as f64) as usize;
        let (place, lon, lat) = &self.towns[town.min(self.towns.len() - 1)];
        let country = &countries()[self.country];
        let day = Day(15_000 + chance.random_range(0..years * 365));
        let group = |chance: &mut ChaCha8Rng| self.groups.choose(chance).cloned().unwrap_or_default();
        let state = format!("Government of {}", country.names.en);
        let (kind, side_a, side_b) = match chance.random_range(0..10) {
            0..5 => (Kind::State, state, group(chance)),
            5..7 => (Kind::NonState, group(chance), group(chance)),
            _ => (Kind::OneSided, group(chance), "Civilians".to_owned()),
        };
        let best = (chance.random::<f64>().powi(-1) - 0.5).clamp(0.0, 300.0) as u32;
        Record {
            first_day: day,
            last_day: day,
            date_precision: DatePrecision::Day,
            longitude_e7: (lon * 1e7) as i32,
            latitude_e7: (lat * 1e7) as i32,
            location_precision: if chance.random_bool(0.1) {
                LocationPrecision::Province
            } else {
                LocationPrecision::Exact
            },
            country: find_by_iso3(country.iso3).unwrap_or(sitroom_domain::CountryIndex(0)),
            country_name: country.names.en.clone(),
            kind: Some(kind),
            deaths: Deaths { best: Some(best), low: Some(best), high: Some(best + best / 4), ..Deaths::default() },
            side_a,
            side_b,
            place: place.clone(),
        }
    }
}

fn name(chance: &mut ChaCha8Rng) -> String {
    let syllables: String = (0..chance.random_range(2..=4)).filter_map(|_| SYLLABLES.choose(chance)).copied().collect();
    syllables[..1].to_uppercase() + &syllables[1..]
}

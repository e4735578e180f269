//! Populated places: to name what lies near, to search, and to set an exercise in.

use std::sync::OnceLock;

use sitroom_domain::CountryIndex;
use sitroom_domain::country::{find_by_iso3, fold};

/// A populated place (GeoNames, CC BY 4.0).
#[derive(Debug, Clone, PartialEq)]
pub struct Town {
    /// Its name.
    pub name: &'static str,
    /// Its names in other scripts and spellings.
    pub names: Vec<&'static str>,
    /// Its country.
    pub country: CountryIndex,
    /// Code of its first-order division; empty where it has none.
    pub admin1: &'static str,
    /// Longitude in degrees.
    pub lon: f64,
    /// Latitude in degrees.
    pub lat: f64,
    /// Inhabitants; 0 where not known.
    pub population: u32,
    /// It is a capital.
    pub is_capital: bool,
}

/// Returns all towns.
pub fn towns() -> &'static [Town] {
    static TOWNS: OnceLock<Vec<Town>> = OnceLock::new();
    TOWNS.get_or_init(|| include_str!("../../../maps/dist/places.tsv").lines().skip(1).filter_map(read).collect())
}

fn read(line: &'static str) -> Option<Town> {
    let mut fields = line.split('\t');
    let mut next = || fields.next();
    let name = next()?;
    let (iso3, admin1) = (next()?, next()?);
    let (lat, lon) = (next()?.parse().ok()?, next()?.parse().ok()?);
    let (population, capital) = (next()?.parse().unwrap_or(0), next()?);
    let (russian, arabic, others) = (next().unwrap_or(""), next().unwrap_or(""), next().unwrap_or(""));
    let names = [russian, arabic].into_iter().chain(others.split('|')).filter(|name| !name.is_empty());
    Some(Town {
        name,
        names: names.collect(),
        country: iso3.parse().ok().and_then(find_by_iso3).unwrap_or(CountryIndex::NONE),
        admin1,
        lon,
        lat,
        population,
        is_capital: capital == "1",
    })
}

/// Returns the towns of which a name begins with a text, those whose whole name it is first, then the largest.
pub fn search_towns(text: &str, limit: usize) -> Vec<&'static Town> {
    let asked = fold(text);
    if asked.is_empty() {
        return Vec::new();
    }
    let rank = |town: &Town| {
        let names = std::iter::once(town.name).chain(town.names.iter().copied()).map(fold);
        names.filter(|name| name.starts_with(&asked)).map(|name| name != asked).min()
    };
    let mut found: Vec<(bool, &Town)> = towns().iter().filter_map(|town| Some((rank(town)?, town))).collect();
    found.sort_by_key(|(partly, town)| (*partly, std::cmp::Reverse(town.population)));
    found.into_iter().take(limit).map(|(_, town)| town).collect()
}

/// Returns the town nearest to a point in degrees, and the distance in km along the great circle.
pub fn nearest_town(lon: f64, lat: f64) -> Option<(&'static Town, f64)> {
    let distance = |town: &'static Town| (town, distance_km(lon, lat, town.lon, town.lat));
    towns().iter().map(distance).min_by(|a, b| a.1.total_cmp(&b.1))
}

/// Returns the great-circle distance between two points in degrees, on a sphere of 6371.0088 km (haversine formula).
pub fn distance_km(lon_a: f64, lat_a: f64, lon_b: f64, lat_b: f64) -> f64 {
    let (dlat, dlon) = ((lat_b - lat_a).to_radians() / 2.0, (lon_b - lon_a).to_radians() / 2.0);
    let chord = dlat.sin().powi(2) + lat_a.to_radians().cos() * lat_b.to_radians().cos() * dlon.sin().powi(2);
    2.0 * 6371.0088 * chord.sqrt().min(1.0).asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn towns_are_found_in_several_scripts() {
        for (text, name) in [("bamako", "Bamako"), ("Бамако", "Bamako"), ("باماكو", "Bamako"), ("Osh", "Osh")] {
            assert_eq!(search_towns(text, 5).first().map(|town| town.name), Some(name), "{text}");
        }
        assert!(search_towns("", 5).is_empty() && search_towns("qqqqqq", 5).is_empty());
    }

    #[test]
    fn the_nearest_town_of_a_town_is_itself() {
        let bamako = search_towns("Bamako", 1)[0];
        let (nearest, km) = nearest_town(bamako.lon, bamako.lat).unwrap();
        assert_eq!((nearest.name, km < 1e-6), ("Bamako", true));
    }

    #[test]
    fn distances_equal_a_published_one() {
        // Paris to London, 343.6 km on this sphere.
        assert!((distance_km(2.3522, 48.8566, -0.1278, 51.5074) - 343.6).abs() < 0.5);
    }

    #[test]
    fn every_line_of_the_compiled_file_is_a_town_of_a_country() {
        assert_eq!(towns().len(), include_str!("../../../maps/dist/places.tsv").lines().count() - 1);
        assert!(towns().iter().all(|town| town.country != CountryIndex::NONE));
    }
}

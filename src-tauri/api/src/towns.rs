//! Towns of the base map: to search, and to name what lies near.

use sitroom_analysis::distance_km;
use sitroom_domain::country::fold;
use sitroom_ingest::{Place, places};

/// Returns the towns of which a name begins with a text, those whose whole name it is first, then the largest.
pub(crate) fn search_towns(text: &str, limit: usize) -> Vec<&'static Place> {
    let asked = fold(text);
    if asked.is_empty() {
        return Vec::new();
    }
    let rank = |town: &Place| {
        let names = std::iter::once(&town.name).chain(&town.names).map(|name| fold(name));
        names.filter(|name| name.starts_with(&asked)).map(|name| name != asked).min()
    };
    let mut found: Vec<(bool, &Place)> = places().iter().filter_map(|town| Some((rank(town)?, town))).collect();
    found.sort_by_key(|(partly, town)| (*partly, std::cmp::Reverse(town.population)));
    found.into_iter().take(limit).map(|(_, town)| town).collect()
}

/// Returns the town nearest to a point in degrees, and the distance in km along the great circle.
pub(crate) fn nearest_town(lon: f64, lat: f64) -> Option<(&'static Place, f64)> {
    let distance = |town: &'static Place| {
        let (town_lon, town_lat) = degrees(town);
        (town, distance_km([lon, lat], [town_lon, town_lat]))
    };
    places().iter().map(distance).min_by(|a, b| a.1.total_cmp(&b.1))
}

/// Returns longitude and latitude of a town in degrees.
pub(crate) fn degrees(town: &Place) -> (f64, f64) {
    (f64::from(town.longitude_e7) / 1e7, f64::from(town.latitude_e7) / 1e7)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn towns_are_found_in_several_scripts() {
        for (text, name) in [("bamako", "Bamako"), ("Бамако", "Bamako"), ("باماكو", "Bamako"), ("Osh", "Osh")]
        {
            assert_eq!(search_towns(text, 5).first().map(|town| town.name.as_str()), Some(name), "{text}");
        }
        assert!(search_towns("", 5).is_empty() && search_towns("qqqqqq", 5).is_empty());
    }

    #[test]
    fn the_nearest_town_of_a_town_is_itself() {
        let (lon, lat) = degrees(search_towns("Bamako", 1)[0]);
        let (nearest, km) = nearest_town(lon, lat).unwrap();
        assert!(nearest.name == "Bamako" && km < 1e-6);
    }
}

//! The towns of the base map as the gazetteer that reads reports.

use std::collections::HashMap;
use std::sync::LazyLock;

use sitroom_analysis::sift::gazetteer::{Entry, Gazetteer};
use sitroom_ingest::{Place, places};

/// Returns the gazetteer; it is built at the first call. Its places are numbered as the towns are.
pub(super) fn gazetteer() -> &'static Gazetteer {
    static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(|| {
        Gazetteer::new(places().iter().map(|town| Entry {
            name: &town.name,
            names: &town.names,
            iso3: town.iso3,
            admin1: &town.admin1,
            longitude_e7: town.longitude_e7,
            latitude_e7: town.latitude_e7,
            population: town.population,
            is_capital: town.capital,
        }))
    });
    &GAZETTEER
}

/// Returns a town by its number.
pub(super) fn town(number: u32) -> Option<&'static Place> {
    places().get(number as usize)
}

/// Returns the number of a town from how the store keeps it.
pub(super) fn find_town(key: &str) -> Option<u32> {
    static NUMBERS: LazyLock<HashMap<String, u32>> =
        LazyLock::new(|| (0..).zip(places()).map(|(number, town)| (self::key(town), number)).collect());
    NUMBERS.get(key).copied()
}

/// Writes a town as the store keeps it: its number may be another one after the next base map.
pub(super) fn key(town: &Place) -> String {
    format!("{},{}", town.longitude_e7, town.latitude_e7)
}

//! Towns of the base map, to search and to invent an exercise on.

use std::sync::OnceLock;

use sitroom_domain::country::find_by_iso3;
use sitroom_domain::{CountryIndex, Iso3};

static TABLE: &str = include_str!("../../../maps/dist/places.tsv");

/// A town.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// Its country.
    pub iso3: Iso3,
    /// The same as a place in the list of countries.
    pub country: CountryIndex,
    /// Code of its first-order division; empty where there is none.
    pub admin1: String,
    /// Longitude in 10⁻⁷ degrees.
    pub longitude_e7: i32,
    /// Latitude in 10⁻⁷ degrees.
    pub latitude_e7: i32,
    /// Inhabitants; 0 where not known.
    pub population: u32,
    /// It is the capital of its country.
    pub capital: bool,
    /// Its other names, the Russian and the Arabic among them.
    pub names: Vec<String>,
}

/// Returns the towns, the largest first. They are read at the first call.
pub fn places() -> &'static [Place] {
    static PLACES: OnceLock<Vec<Place>> = OnceLock::new();
    PLACES.get_or_init(|| TABLE.lines().skip(1).filter_map(read).collect())
}

fn read(line: &str) -> Option<Place> {
    let mut fields = line.split('\t');
    let mut next = || fields.next();
    let (name, iso3, admin1, latitude, longitude) = (next()?, next()?, next()?, next()?, next()?);
    let (population, capital) = (next()?, next()?);
    let iso3: Iso3 = iso3.parse().ok()?;
    let e7 = |degrees: &str| degrees.parse::<f64>().ok().map(|degrees| (degrees * 1e7).round() as i32);
    let names = fields.flat_map(|names| names.split(['|', ','])).map(str::trim).filter(|name| !name.is_empty());
    Some(Place {
        name: name.to_owned(),
        iso3,
        country: find_by_iso3(iso3)?,
        admin1: admin1.to_owned(),
        longitude_e7: e7(longitude)?,
        latitude_e7: e7(latitude)?,
        population: population.parse().unwrap_or(0),
        capital: capital == "1",
        names: names.map(str::to_owned).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_a_town() {
        assert_eq!(places().len(), TABLE.lines().count() - 1);
        let mopti = places().iter().find(|place| place.name == "Mopti").unwrap();
        assert_eq!((mopti.iso3.to_string().as_str(), mopti.admin1.as_str()), ("MLI", "MLI-mopti"));
    }
}

//! Places by name, in the gazetteer and the divisions of the base map.

use std::collections::HashMap;
use std::sync::LazyLock;

use sitroom_domain::country::{find_by_iso3, find_by_name, fold};
use sitroom_domain::record::Spot;
use sitroom_domain::{CountryIndex, Iso3, LocationPrecision};

use crate::{AreaKind, areas, places};

/// Which towns and which divisions go by a name, as [`fold`] writes it.
static TOWNS: LazyLock<HashMap<String, Vec<usize>>> =
    LazyLock::new(|| by_name(places().iter().map(|town| (&town.name, &town.names))));
static DIVISIONS: LazyLock<HashMap<String, Vec<usize>>> =
    LazyLock::new(|| by_name(areas().list().iter().map(|area| (&area.name, &area.names))));

fn by_name<'a>(all: impl Iterator<Item = (&'a String, &'a Vec<String>)>) -> HashMap<String, Vec<usize>> {
    let mut index: HashMap<String, Vec<usize>> = HashMap::new();
    for (place, (name, names)) in all.enumerate() {
        for name in std::iter::once(name).chain(names) {
            let known = index.entry(fold(name)).or_default();
            if known.last() != Some(&place) {
                known.push(place);
            }
        }
    }
    index
}

fn named<'a, T>(index: &'a HashMap<String, Vec<usize>>, all: &'a [T], name: &str) -> impl Iterator<Item = &'a T> {
    index.get(name).into_iter().flatten().filter_map(|place| all.get(*place))
}

/// Returns the place that a text names within some countries, or anywhere when none is given; `None` where it names none or
/// several alike. What follows a comma narrows it: “Natitingou, Atacora, Benin”.
#[must_use]
pub fn find_spot(text: &str, countries: &[Iso3]) -> Option<Spot> {
    let found = list_spots(text, countries, 2);
    match found.as_slice() {
        [one] => Some(one.clone()),
        // A town and the division of the same name lie in the same place; the town is the more exact.
        [town, division] if town.country == division.country && division.precision == LocationPrecision::Province => {
            Some(town.clone())
        }
        _ => None,
    }
}

/// Returns the places whose name is what a text says before its first comma, towns first, then divisions, then countries.
#[must_use]
pub fn list_spots(text: &str, countries: &[Iso3], limit: usize) -> Vec<Spot> {
    let mut parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
    let Some(name) = parts.next().map(fold).filter(|name| !name.is_empty()) else { return Vec::new() };
    let hints: Vec<&str> = parts.collect();
    let named: Vec<Iso3> = hints.iter().filter_map(|hint| find_by_name(hint)).filter_map(iso3_of).collect();
    let within = if named.is_empty() { countries } else { &named };
    let passes = |iso3: Option<Iso3>| within.is_empty() || iso3.is_some_and(|iso3| within.contains(&iso3));

    let towns = self::named(&TOWNS, places(), &name).filter(|town| passes(Some(town.iso3)));
    let towns = towns.map(|town| Spot {
        name: town.name.clone(),
        lon: Some(f64::from(town.longitude_e7) / 1e7),
        lat: Some(f64::from(town.latitude_e7) / 1e7),
        precision: LocationPrecision::Exact,
        country: Some(town.iso3),
    });
    let divisions = self::named(&DIVISIONS, areas().list(), &name).filter(|area| passes(area.iso3));
    let divisions = divisions.map(|area| Spot {
        name: area.name.clone(),
        lon: Some(f64::from(area.label_e7.0) / 1e7),
        lat: Some(f64::from(area.label_e7.1) / 1e7),
        precision: match area.kind {
            AreaKind::Admin1 => LocationPrecision::Province,
            AreaKind::Country => LocationPrecision::Country,
        },
        country: area.iso3,
    });
    towns.chain(divisions).take(limit).collect()
}

fn iso3_of(index: CountryIndex) -> Option<Iso3> {
    index.country().map(|country| country.iso3)
}

/// Returns the country of a code or a name: ISO 3166-1 alpha-2 or alpha-3, M49, Gleditsch–Ward where `gw` says so, or a name
/// in any of the six languages.
#[must_use]
pub(crate) fn find_country(text: &str, gw: bool) -> Option<Iso3> {
    let text = text.trim();
    if let Ok(number) = text.parse::<u16>() {
        let by_number =
            if gw { sitroom_domain::country::find_by_gw(number) } else { sitroom_domain::country::find_by_m49(number) };
        return by_number.and_then(iso3_of);
    }
    let by_code = match text.len() {
        3 => text.parse::<Iso3>().ok().and_then(find_by_iso3),
        2 => sitroom_domain::country::countries()
            .iter()
            .position(|country| country.iso2.eq_ignore_ascii_case(text))
            .map(|index| CountryIndex(index as u16)),
        _ => None,
    };
    by_code.or_else(|| find_by_name(text)).and_then(iso3_of)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn iso3(code: &str) -> Iso3 {
        code.parse().unwrap()
    }

    #[test]
    fn a_town_is_found_by_its_name_and_told_from_others_by_its_country() {
        let conakry = find_spot("Conakry", &[]).unwrap();
        assert_eq!((conakry.country, conakry.precision), (Some(iso3("GIN")), LocationPrecision::Exact));
        assert_eq!(find_spot("Natitingou, Atacora, Benin", &[]).unwrap().country, Some(iso3("BEN")));
        assert_eq!(find_spot("Kidal", &[iso3("MLI")]).unwrap().country, Some(iso3("MLI")));
        assert_eq!(find_spot("Nowherestan", &[]), None);
        assert_eq!(find_spot(" , ", &[]), None);
    }

    #[test]
    fn a_country_is_found_by_code_number_and_name() {
        for (text, gw) in
            [("ML", false), ("mli", false), ("466", false), ("432", true), ("Мали", false), ("مالي", false)]
        {
            assert_eq!(find_country(text, gw), Some(iso3("MLI")), "{text}");
        }
        assert_eq!(find_country("432", false), None);
    }
}

//! Where things belong: the subregion of their countries, by which a hub can be spread over several machines.

use std::collections::{BTreeSet, HashMap};

use sitroom_domain::country::find_by_iso3;
use sitroom_domain::subregion::subregions;
use sitroom_domain::{CountryIndex, Day, Iso3};

/// Where belongs what is of no subregion, or of several.
const ALL: &str = "all";

/// The subregion of each country on a day.
pub(super) struct Regions(HashMap<CountryIndex, &'static str>);

impl Regions {
    pub(super) fn on(day: Day) -> Self {
        let mut regions: HashMap<CountryIndex, &'static str> = HashMap::new();
        for subregion in subregions() {
            let now = subregion.spans().filter(|(_, since, until)| (*since..=*until).contains(&day));
            for (country, ..) in now {
                regions.entry(country).and_modify(|region| *region = ALL).or_insert(&subregion.id);
            }
        }
        Self(regions)
    }

    /// Returns where a country belongs.
    pub(super) fn of(&self, country: CountryIndex) -> &'static str {
        self.0.get(&country).copied().unwrap_or(ALL)
    }

    /// Returns where belongs what is of some countries.
    pub(super) fn of_all(&self, countries: &BTreeSet<Iso3>) -> &'static str {
        let regions: BTreeSet<&'static str> =
            countries.iter().map(|iso3| find_by_iso3(*iso3).map_or(ALL, |country| self.of(country))).collect();
        let mut regions = regions.into_iter();
        match (regions.next(), regions.next()) {
            (Some(only), None) => only,
            _ => ALL,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_of_one_subregion_belongs_there_and_everything_else_to_all() {
        let regions = Regions::on(Day::from_ymd(2026, 1, 1).unwrap());
        let of = |countries: &[&str]| regions.of_all(&countries.iter().map(|iso3| iso3.parse().unwrap()).collect());
        assert_eq!(of(&["MLI"]), "west-africa");
        assert_eq!(of(&["MLI", "SEN"]), "west-africa");
        assert_eq!([of(&["MLI", "KGZ"]), of(&["FRA"]), of(&[])], [ALL; 3]);
    }
}

//! The offices, their subregions, and who belonged to them when.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::country::{Names, find_by_iso3};
use crate::{CountryIndex, Day, Iso3};

/// The seat of an office.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Seat {
    /// Name of the town.
    pub name: String,
    /// Latitude in degrees.
    pub lat: f64,
    /// Longitude in degrees.
    pub lon: f64,
    /// IANA time zone.
    pub timezone: String,
}

/// Membership of a country in a subregion, with its dates.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Member {
    /// The country.
    pub iso3: Iso3,
    /// First day; `None` when it has always belonged.
    #[serde(default)]
    pub since: Option<Day>,
    /// The day on which it no longer belonged; `None` while it belongs.
    #[serde(default)]
    pub until: Option<Day>,
    /// Where that is written.
    pub source: String,
}

/// A subregion and the office that has it in its care.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Subregion {
    /// For example `west-africa`.
    #[serde(rename = "subregion")]
    pub id: String,
    /// Acronym of the office, for example `UNOWA`.
    #[serde(rename = "code")]
    pub office: String,
    /// Names in the six languages.
    pub names: Names,
    /// Names of the office in the six languages.
    pub office_names: Names,
    /// Where the office sits.
    pub seat: Seat,
    /// What the map shows first: west, south, east, north, in degrees.
    pub view: [f64; 4],
    /// Countries with dates; a country that left and came back stands twice.
    pub members: Vec<Member>,
}

#[derive(Deserialize)]
struct SubregionFile {
    offices: Vec<Subregion>,
}

static SUBREGIONS: LazyLock<Vec<Subregion>> = LazyLock::new(|| {
    let text = include_str!("../../../maps/subregions.json");
    // The file is compiled in, and a test reads it: it cannot be broken in a program that was tested.
    serde_json::from_str::<SubregionFile>(text).map(|file| file.offices).unwrap_or_default()
});

/// Returns all subregions.
pub fn subregions() -> &'static [Subregion] {
    &SUBREGIONS
}

/// Returns the subregion of an id.
pub fn find_subregion(id: &str) -> Option<&'static Subregion> {
    subregions().iter().find(|subregion| subregion.id == id)
}

impl Subregion {
    /// Returns each membership as country, first and last day (both included), open ends closed by the limits of [`Day`].
    pub fn spans(&self) -> impl Iterator<Item = (CountryIndex, Day, Day)> + '_ {
        self.members.iter().filter_map(|member| {
            let country = find_by_iso3(member.iso3)?;
            Some((country, member.since.unwrap_or(Day::MIN), member.until.map_or(Day::MAX, |day| Day(day.0 - 1))))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_offices_have_their_subregions() {
        let ids: Vec<&str> = subregions().iter().map(|subregion| subregion.id.as_str()).collect();
        assert_eq!(ids, ["west-africa", "central-asia", "central-africa"]);
    }

    #[test]
    fn every_member_is_a_country() {
        for subregion in subregions() {
            assert_eq!(subregion.spans().count(), subregion.members.len(), "{}", subregion.id);
        }
    }

    #[test]
    fn a_membership_ends_when_it_ended() {
        let rwanda: Vec<_> = find_subregion("central-africa")
            .unwrap()
            .members
            .iter()
            .filter(|member| member.iso3.to_string() == "RWA")
            .collect();
        assert!(rwanda.len() > 1, "Rwanda left and came back");
    }
}

//! Who is known to be where on a day: in a division where the place says so, else somewhere in the country.

use std::collections::{BTreeMap, BTreeSet};

use sitroom_analysis::ability::DOUBTED_AFTER_DAYS;
use sitroom_analysis::exposure::Presence;
use sitroom_domain::{CountryIndex, Day, Iso3, LocationPrecision};
use sitroom_ingest::{Area, AreaKind, areas};
use sitroom_store::PresenceSpot;

use super::ExposureUnits;
use crate::contract::exposure::CountryOnly;
use crate::contract::fault::Fault;
use crate::desk::Room;

/// The most partners that are named at a place.
const MOST_NAMED: usize = 5;

/// The presences of some countries on a day.
pub(super) struct There {
    /// By the code of the place.
    places: BTreeMap<String, Vec<Of>>,
    /// Those known to the country only, where divisions are looked at.
    country_only: BTreeMap<CountryIndex, Vec<Of>>,
    /// Countries with any presence on the day, or one that ended in the period: of these the record tells.
    covered: BTreeSet<CountryIndex>,
    /// Presences that ended in the period.
    ended: u32,
    kinds: Vec<String>,
}

/// Presences of one partner in one spot.
struct Of {
    presence: Presence,
    name: String,
    presences: u32,
    doubtful: u32,
}

impl There {
    pub(super) fn of(
        room: &Room,
        countries: &[(Iso3, CountryIndex)],
        (since, on): (Day, Day),
        units: ExposureUnits,
    ) -> Result<Self, Fault> {
        let codes: Vec<Iso3> = countries.iter().map(|(iso3, _)| *iso3).collect();
        let spots = room.store.list_presence_spots(&codes, on, Day(on.0 - DOUBTED_AFTER_DAYS))?;
        let ended = room.store.count_ended_presences(&codes, since, on)?;
        let is_of_ended = |iso3: Iso3| ended.iter().any(|(of, _)| *of == iso3);
        let mut there = Self {
            places: BTreeMap::new(),
            country_only: BTreeMap::new(),
            covered: countries.iter().filter(|(iso3, _)| is_of_ended(*iso3)).map(|(_, country)| *country).collect(),
            ended: ended.iter().map(|(_, presences)| presences).sum(),
            kinds: Vec::new(),
        };
        let mut numbers = BTreeMap::new();
        for spot in spots {
            let Some((_, country)) = countries.iter().find(|(iso3, _)| *iso3 == spot.country) else { continue };
            there.covered.insert(*country);
            let next = numbers.len() as u32;
            let partner = *numbers.entry(spot.partner).or_insert(next);
            let kind = there.kind(&spot.kind);
            let place = match units {
                ExposureUnits::Countries => areas().find_country(*country),
                ExposureUnits::Divisions => division_of(&spot, *country),
            };
            let of = Of {
                presence: Presence { partner, kind },
                name: spot.name,
                presences: spot.presences,
                doubtful: spot.doubtful,
            };
            match place {
                Some(area) => there.places.entry(area.code.clone()).or_default().push(of),
                None => there.country_only.entry(*country).or_default().push(of),
            }
        }
        Ok(there)
    }

    fn kind(&mut self, kind: &str) -> u16 {
        let known = self.kinds.iter().position(|known| known == kind);
        known.unwrap_or_else(|| {
            self.kinds.push(kind.to_owned());
            self.kinds.len() - 1
        }) as u16
    }

    /// Returns who is in a place; `None` where the record holds nobody in its whole country, then or earlier in the period.
    pub(super) fn presences(&self, area: &Area) -> Option<Vec<Presence>> {
        let covered = self.covered.contains(&area.country);
        covered.then(|| self.at(area).iter().map(|of| of.presence).collect())
    }

    /// Returns how many presences ended in the period.
    pub(super) const fn ended(&self) -> u32 {
        self.ended
    }

    /// Returns the names of the first partners of a place.
    pub(super) fn first_names(&self, area: &Area) -> Vec<String> {
        let names: BTreeSet<&str> = self.at(area).iter().map(|of| of.name.as_str()).collect();
        names.into_iter().take(MOST_NAMED).map(str::to_owned).collect()
    }

    /// Returns the words of kinds of partners; a partner without one has none.
    pub(super) fn kinds(&self, kinds: &[u16]) -> Vec<String> {
        let words = kinds.iter().filter_map(|kind| self.kinds.get(usize::from(*kind)));
        words.filter(|word| !word.is_empty()).cloned().collect()
    }

    /// Returns how many presences are counted in places, and how many of them may be over.
    pub(super) fn counted<'a>(&self, places: impl IntoIterator<Item = &'a Area>) -> [u32; 2] {
        let all = places.into_iter().flat_map(|area| self.at(area));
        all.fold([0, 0], |[all, doubtful], of| [all + of.presences, doubtful + of.doubtful])
    }

    /// Returns how many partners are somewhere in the country of a division, and not known to be in it.
    pub(super) fn elsewhere(&self, area: &Area) -> u32 {
        let here: BTreeSet<u32> = self.at(area).iter().map(|of| of.presence.partner).collect();
        let somewhere = self.country_only.get(&area.country).map_or(&[][..], Vec::as_slice);
        let others: BTreeSet<u32> =
            somewhere.iter().map(|of| of.presence.partner).filter(|partner| !here.contains(partner)).collect();
        if area.kind == AreaKind::Admin1 { others.len() as u32 } else { 0 }
    }

    /// Returns by country what is known to the country only, the most partners first.
    pub(super) fn country_only(&self) -> Vec<CountryOnly> {
        let card = |(country, all): (&CountryIndex, &Vec<Of>)| {
            let country = country.country()?;
            Some(CountryOnly {
                country: country.iso3.to_string(),
                name: country.names.en.clone(),
                partners: all.iter().map(|of| of.presence.partner).collect::<BTreeSet<_>>().len() as u32,
                presences: all.iter().map(|of| of.presences).sum(),
            })
        };
        let mut cards: Vec<CountryOnly> = self.country_only.iter().filter_map(card).collect();
        cards.sort_by(|a, b| b.partners.cmp(&a.partners).then_with(|| a.country.cmp(&b.country)));
        cards
    }

    fn at(&self, area: &Area) -> &[Of] {
        self.places.get(&area.code).map_or(&[][..], Vec::as_slice)
    }
}

/// Returns the division of a country that a presence lies in, where its place is known so well.
fn division_of(spot: &PresenceSpot, country: CountryIndex) -> Option<&'static Area> {
    let at = spot.at.filter(|_| is_division_known(&spot.precision))?;
    division_at(at).filter(|area| area.country == country)
}

/// Returns the division under a point in degrees.
pub(crate) fn division_at(at: [f64; 2]) -> Option<&'static Area> {
    let [lon, lat] = at.map(|degrees| (degrees * 1e7).round() as i32);
    areas().admin1_at(lon, lat)
}

/// Tells whether a precision, in the word of its stored form, tells the division.
fn is_division_known(precision: &str) -> bool {
    serde_json::from_value::<LocationPrecision>(precision.into()).is_ok_and(tells_division)
}

/// Tells whether a precision tells the division.
pub(crate) const fn tells_division(precision: LocationPrecision) -> bool {
    precision.is_point() || matches!(precision, LocationPrecision::Province | LocationPrecision::Vague)
}

//! Places an event in its country and first-order division, and notes what does not fit. Coordinates stay as they are;
//! only where there are none do those of a named area stand in.

use sitroom_domain::{CountryIndex, Event, LocationPrecision, Note};

use crate::areas::{Area, Areas, areas};

/// Why an event cannot be placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NoPlace;

/// What a publisher gives to place an event by, besides the event itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Given {
    pub(crate) has_point: bool,
    pub(crate) names_country: bool,
}

/// How far from its country a point may lie without a note, on land: about 5 km. The base map itself is good to 2 km.
const NEAR_E7: i64 = 500_000;
/// How far off the coast, where the map is coarser than the shore.
const OFF_COAST_E7: [i64; 3] = [500_000, 1_500_000, 3_000_000];
/// Eight directions, in thousandths.
const AROUND: [(i64, i64); 8] =
    [(1000, 0), (-1000, 0), (0, 1000), (0, -1000), (707, 707), (-707, 707), (707, -707), (-707, -707)];

/// Finds places; it remembers the last.
pub(crate) struct Locator {
    areas: &'static Areas,
    last: Option<(Key, Found)>,
    last_name: Option<(CountryIndex, String, Option<&'static Area>)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Key {
    longitude: i32,
    latitude: i32,
    country: CountryIndex,
}

/// What lies at a point.
#[derive(Clone, Copy)]
struct Found {
    admin1: Option<&'static Area>,
    country: CountryIndex,
    /// The point lies in the country named, or near it.
    fits: bool,
    /// Only with longitude and latitude exchanged it does.
    swapped: bool,
}

/// A country was met near a point, and this division of it.
struct Near {
    admin1: Option<&'static Area>,
}

impl Locator {
    pub(crate) fn new() -> Self {
        Self { areas: areas(), last: None, last_name: None }
    }

    /// Places an event.
    pub(crate) fn place(&mut self, event: &mut Event, given: Given) -> Result<(), NoPlace> {
        if !given.has_point {
            return self.place_by_name(event);
        }
        let found =
            self.find(Key { longitude: event.longitude_e7, latitude: event.latitude_e7, country: event.country });
        if event.longitude_e7 == 0 && event.latitude_e7 == 0 {
            event.notes.add(Note::NullIsland);
        }
        if event.country == CountryIndex::NONE {
            event.country = found.country;
            if found.country != CountryIndex::NONE {
                event.notes.add(Note::CountryByPoint);
            } else if given.names_country {
                event.notes.add(Note::CodeUnknown);
            }
        } else if !found.fits && event.location_precision != LocationPrecision::International {
            event.notes.add(Note::OutsideCountry);
            if found.swapped {
                event.notes.add(Note::CoordinatesSwapped);
            }
        }
        let admin1 = match event.location_precision {
            LocationPrecision::Country | LocationPrecision::International => None,
            LocationPrecision::Province | LocationPrecision::Vague => {
                self.by_name(event.country, &event.adm_1).or(found.admin1)
            }
            _ => found.admin1,
        };
        event.admin1 = admin1.map(|area| area.code.clone()).unwrap_or_default();
        Ok(())
    }

    fn place_by_name(&mut self, event: &mut Event) -> Result<(), NoPlace> {
        let province = self.by_name(event.country, &event.adm_1);
        let (area, precision) = match province {
            Some(area) => (area, LocationPrecision::Province),
            None => (self.areas.find_country(event.country).ok_or(NoPlace)?, LocationPrecision::Country),
        };
        (event.longitude_e7, event.latitude_e7) = area.label_e7;
        event.admin1 = province.map(|area| area.code.clone()).unwrap_or_default();
        event.location_precision = precision;
        event.notes.add(Note::PlacedByName);
        event.notes.add(Note::ProvinceOnly);
        Ok(())
    }

    fn by_name(&mut self, country: CountryIndex, name: &str) -> Option<&'static Area> {
        if name.is_empty() || country == CountryIndex::NONE {
            return None;
        }
        if let Some((_, _, found)) = self.last_name.as_ref().filter(|last| last.0 == country && last.1 == name) {
            return *found;
        }
        let found = self.areas.find_admin1(country, name);
        self.last_name = Some((country, name.to_owned(), found));
        found
    }

    fn find(&mut self, key: Key) -> Found {
        if let Some((_, found)) = self.last.as_ref().filter(|(last, _)| *last == key) {
            return *found;
        }
        let found = self.look(key);
        self.last = Some((key, found));
        found
    }

    fn look(&self, Key { longitude, latitude, country }: Key) -> Found {
        let admin1 = self.areas.admin1_at(longitude, latitude).filter(|area| area.country != CountryIndex::NONE);
        let at = admin1.map_or_else(|| self.country_at(longitude, latitude), |area| area.country);
        if at == country || country == CountryIndex::NONE {
            return Found { admin1, country: at, fits: true, swapped: false };
        }
        let near = [NEAR_E7];
        let reach = if at == CountryIndex::NONE { &OFF_COAST_E7[..] } else { &near[..] };
        if let Some(Near { admin1 }) = self.near(longitude, latitude, country, reach) {
            return Found { admin1, country, fits: true, swapped: false };
        }
        let swapped = longitude.abs() <= 900_000_000 && self.country_at(latitude, longitude) == country;
        Found { admin1: None, country: at, fits: false, swapped }
    }

    fn country_at(&self, longitude: i32, latitude: i32) -> CountryIndex {
        self.areas.country_at(longitude, latitude).map_or(CountryIndex::NONE, |area| area.country)
    }

    /// Looks for a country round a point, farther and farther; returns the division that was met first.
    fn near(&self, longitude: i32, latitude: i32, country: CountryIndex, reach: &[i64]) -> Option<Near> {
        for distance in reach {
            for (east, north) in AROUND {
                let x = i64::from(longitude) + distance * east / 1000;
                let y = i64::from(latitude) + distance * north / 1000;
                if x.abs() > 1_800_000_000 || y.abs() > 900_000_000 {
                    continue;
                }
                let (x, y) = (x as i32, y as i32);
                let admin1 = self.areas.admin1_at(x, y);
                if admin1.is_some_and(|area| area.country == country) {
                    return Some(Near { admin1 });
                }
                if admin1.is_none() && self.country_at(x, y) == country {
                    return Some(Near { admin1: None });
                }
            }
        }
        None
    }
}

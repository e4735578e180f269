//! What a publisher says of an event, as far as it tells events apart, and the same made ready for comparing.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use sitroom_domain::{CountryIndex, DatePrecision, Day, Deaths, Kind, LocationPrecision};

use super::actor::Actors;
use super::named::PlaceName;
use super::window::{Reach, Span};
use crate::Refusal;
use crate::sphere::{Direction, direction};

/// One record of one publisher. Texts are borrowed from the caller; empty ones are not stated.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sighting<'a> {
    /// The caller's number of the record.
    pub index: u32,
    /// The publisher's short id.
    pub publisher: &'a str,
    /// First day.
    pub first_day: Day,
    /// Last day.
    pub last_day: Day,
    /// How well the days are known.
    pub date_precision: DatePrecision,
    /// Longitude in 10⁻⁷ degrees, east positive.
    pub longitude_e7: i32,
    /// Latitude in 10⁻⁷ degrees, north positive.
    pub latitude_e7: i32,
    /// How well the place is known.
    pub location_precision: LocationPrecision,
    /// The country.
    pub country: CountryIndex,
    /// The kind of violence; `None` where it is not stated.
    pub kind: Option<Kind>,
    /// Deaths; `None` is not stated, and no evidence.
    pub deaths: Deaths,
    /// The first side.
    pub side_a: &'a str,
    /// The second side.
    pub side_b: &'a str,
    /// Name of the place.
    pub place: &'a str,
}

impl Sighting<'_> {
    /// Returns a number that hangs on nothing but what a record says, so that no order of the input shows in an answer.
    pub(super) fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.content().hash(&mut hasher);
        hasher.finish()
    }

    fn content(&self) -> impl Hash + '_ {
        let place = (self.longitude_e7, self.latitude_e7, self.location_precision);
        let deaths = [self.deaths.best, self.deaths.low, self.deaths.high, self.deaths.civilians];
        let days = (self.first_day, self.last_day, self.date_precision);
        (days, place, deaths, self.kind.map(Kind::code), (self.side_a, self.side_b, self.place), self.index)
    }

    /// Returns the deaths that are compared: the best estimate, the middle of low and high, or the civilians alone.
    pub(super) fn comparable_deaths(&self) -> Option<u32> {
        let middle = || Some(self.deaths.low?.midpoint(self.deaths.high?));
        self.deaths.best.or_else(middle).or(self.deaths.civilians)
    }
}

/// Refuses records that lie beyond a pole.
pub(super) fn check(sightings: &[Sighting<'_>]) -> Result<(), Refusal> {
    let latitude = |sighting: &Sighting<'_>| f64::from(sighting.latitude_e7) / 1e7;
    let beyond = sightings.iter().position(|sighting| latitude(sighting).abs() > 90.0);
    beyond.map_or(Ok(()), |index| Err(Refusal::Latitude { index, latitude: latitude(&sightings[index]) }))
}

/// A record made ready: names as numbers, the place as a direction, days and place with what their precision adds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ready {
    pub(super) span: Span,
    pub(super) reach: Reach,
    pub(super) at: Direction,
    pub(super) sides: [u32; 2],
    pub(super) place: u32,
}

/// Both publishers' records made ready, with the names that they use.
#[derive(Debug)]
pub(super) struct Prepared<'a> {
    pub(super) a: &'a [Sighting<'a>],
    pub(super) b: &'a [Sighting<'a>],
    pub(super) ready_a: Vec<Ready>,
    pub(super) ready_b: Vec<Ready>,
    pub(super) actors: Vec<Actors>,
    pub(super) places: Vec<PlaceName>,
}

impl<'a> Prepared<'a> {
    pub(super) fn new(a: &'a [Sighting<'a>], b: &'a [Sighting<'a>]) -> Self {
        let (mut actors, mut places) = (Numbers::default(), Numbers::default());
        let mut ready = |sightings: &'a [Sighting<'a>]| -> Vec<Ready> {
            let one = |sighting: &Sighting<'a>| Ready {
                span: Span::new(sighting),
                reach: Reach::new(sighting.location_precision),
                at: direction([f64::from(sighting.longitude_e7) / 1e7, f64::from(sighting.latitude_e7) / 1e7]),
                sides: [sighting.side_a, sighting.side_b].map(|name| actors.number(name)),
                place: places.number(sighting.place),
            };
            sightings.iter().map(one).collect()
        };
        let (ready_a, ready_b) = (ready(a), ready(b));
        let actors = actors.names.iter().map(|name| Actors::read(name)).collect();
        let places = places.names.iter().map(|name| PlaceName::read(name)).collect();
        Self { a, b, ready_a, ready_b, actors, places }
    }
}

/// Texts, each once.
#[derive(Default)]
struct Numbers<'a> {
    by_name: HashMap<&'a str, u32>,
    names: Vec<&'a str>,
}

impl<'a> Numbers<'a> {
    fn number(&mut self, name: &'a str) -> u32 {
        *self.by_name.entry(name).or_insert_with(|| {
            self.names.push(name);
            self.names.len() as u32 - 1
        })
    }
}

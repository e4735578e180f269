//! A query made ready for one atlas.

use crate::atlas::Atlas;
use crate::attributes::{Attributes, VALUES};
use crate::block::{Limits, Zone};
use crate::columns::Columns;
use crate::estimates::UNKNOWN;
use crate::mask::{Bits, WORD};
use crate::query::{Area, Query, TextSet};

use super::area::{AreaTest, Cover, cell_words};
use super::word::{bits, bits_in};

/// A query made ready: limits instead of options, tables instead of names.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    /// Words of the events that may pass; none when all may.
    candidates: Option<Vec<u64>>,
    area: AreaTest,
    lon_e7: Limits<i32>,
    /// The longitudes strictly between east and west do not pass, instead of those between west and east that do.
    crosses_antimeridian: bool,
    lat_e7: Limits<i32>,
    first_day: Limits<i32>,
    /// A bit for each value of the attributes that passes.
    attributes: u64,
    kinds: [bool; 4],
    precision: [bool; 3],
    civilians: bool,
    deaths: Option<Limits<u32>>,
    publishers: Option<&'a [u8]>,
    /// For each dyad whether it passes.
    dyads: Option<Vec<bool>>,
    texts: Option<TextTest<'a>>,
}

/// The texts asked for, and for each dyad whether one of its sides is among them.
#[derive(Debug)]
struct TextTest<'a> {
    texts: &'a TextSet,
    dyads: Vec<bool>,
}

/// What a block's limits leave open.
#[derive(Debug, Clone, Copy)]
pub(super) enum Open {
    /// No event passes.
    Nothing,
    /// Every candidate passes.
    Everything,
    /// These tests decide.
    Tests(Tests),
}

/// Which tests a block needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Tests {
    lon: bool,
    lat: bool,
    day: bool,
    attributes: bool,
    area: bool,
    /// Those that no limits of a block can answer.
    rest: bool,
}

impl<'a> Plan<'a> {
    pub(super) fn new(atlas: &Atlas, query: &'a Query) -> Self {
        let [west, south, east, north] = query.bounds_e7.unwrap_or([i32::MIN, i32::MIN, i32::MAX, i32::MAX]);
        let crosses_antimeridian = west > east;
        let lon_e7 = if crosses_antimeridian {
            Limits { min: east.saturating_add(1), max: west.saturating_sub(1) }
        } else {
            Limits { min: west, max: east }
        };
        let of_dyads = |set: &TextSet| atlas.dyads.iter().map(|(a, b)| set.has(*a) || set.has(*b)).collect();
        Self {
            candidates: match &query.area {
                Area::Cell(cell) => Some(cell_words(atlas, *cell)),
                _ => None,
            },
            area: AreaTest::new(atlas, &query.area),
            lon_e7,
            crosses_antimeridian,
            lat_e7: Limits { min: south, max: north },
            first_day: Limits {
                min: query.since.map_or(i32::MIN, |day| day.0),
                max: query.until.map_or(i32::MAX, |day| day.0),
            },
            attributes: attributes_of(query),
            kinds: query.kinds,
            precision: query.precision,
            civilians: query.civilians,
            deaths: (query.deaths_min.is_some() || query.deaths_max.is_some())
                .then_some(Limits { min: query.deaths_min.unwrap_or(0), max: query.deaths_max.unwrap_or(u32::MAX) }),
            publishers: query.publishers.as_deref(),
            dyads: query.actors.as_ref().map(of_dyads),
            texts: query.texts.as_ref().map(|texts| TextTest { texts, dyads: of_dyads(texts) }),
        }
    }

    /// Returns the word of the events that may pass.
    pub(super) fn candidates(&self, word: usize) -> u64 {
        self.candidates.as_ref().map_or(u64::MAX, |words| words[word])
    }

    /// Holds the plan against the limits of a block.
    pub(super) fn hold_against(&self, zone: &Zone) -> Open {
        let cover = self.area.cover(zone);
        let (lon_none, lon_all) = if self.crosses_antimeridian {
            (zone.lon_e7.is_within(self.lon_e7), !zone.lon_e7.meets(self.lon_e7))
        } else {
            (!zone.lon_e7.meets(self.lon_e7), zone.lon_e7.is_within(self.lon_e7))
        };
        let nothing = lon_none
            || !zone.lat_e7.meets(self.lat_e7)
            || !zone.first_day.meets(self.first_day)
            || zone.attributes & self.attributes == 0
            || cover == Cover::Nothing;
        if nothing {
            return Open::Nothing;
        }
        let tests = Tests {
            lon: !lon_all,
            lat: !zone.lat_e7.is_within(self.lat_e7),
            day: !zone.first_day.is_within(self.first_day),
            attributes: zone.attributes & !self.attributes != 0,
            area: cover == Cover::Part,
            rest: self.has_rest(),
        };
        if tests == Tests::default() { Open::Everything } else { Open::Tests(tests) }
    }

    /// Tests the events of one word from a position on, of which `given` may pass, and returns those that do.
    pub(super) fn test(&self, columns: &Columns, start: usize, given: u64, tests: Tests) -> u64 {
        let range = start..(start + WORD).min(columns.len());
        let mut word = given;
        if tests.day {
            word &= bits_in(&columns.first_day[range.clone()], self.first_day);
        }
        if tests.lon && word != 0 {
            let inside = bits_in(&columns.lon_e7[range.clone()], self.lon_e7);
            word &= if self.crosses_antimeridian { !inside } else { inside };
        }
        if tests.lat && word != 0 {
            word &= bits_in(&columns.lat_e7[range.clone()], self.lat_e7);
        }
        if tests.attributes && word != 0 {
            word &= self.bits_of_attributes(&columns.attributes[range.clone()]);
        }
        if tests.rest && self.civilians && word != 0 {
            word &= bits(&columns.civilians.small[range], |civilians| civilians != 0 && civilians != UNKNOWN);
        }
        if tests.area {
            word = retain(word, |bit| self.area.holds(columns, start + bit));
        }
        if tests.rest { retain(word, |bit| self.passes_rest(columns, start + bit)) } else { word }
    }

    #[expect(clippy::needless_bitwise_bool, reason = "without a branch the loop becomes vector instructions")]
    fn bits_of_attributes(&self, attributes: &[u8]) -> u64 {
        let [k0, k1, k2, k3] = self.kinds;
        let [point, area, not_stated] = self.precision;
        bits(attributes, |value| {
            let kind = value & 3;
            let code = value >> 2 & 7;
            let by_kind = (kind == 0) & k0 | (kind == 1) & k1 | (kind == 2) & k2 | (kind == 3) & k3;
            let by_precision = (code == 0) & not_stated | (code > 3) & area | (code > 0) & (code <= 3) & point;
            by_kind & by_precision
        })
    }

    fn has_rest(&self) -> bool {
        let tables = self.dyads.is_some() || self.texts.is_some();
        tables || self.civilians || self.deaths.is_some() || self.publishers.is_some()
    }

    fn passes_rest(&self, columns: &Columns, at: usize) -> bool {
        let of_dyad = |dyads: &[bool]| dyads[columns.dyad[at] as usize];
        let deaths = |limits: Limits<u32>| columns.best.get(at).is_some_and(|best| limits.holds(best));
        let texts = |test: &TextTest<'_>| {
            of_dyad(&test.dyads) || test.texts.has(columns.place[at]) || test.texts.has(columns.story[at])
        };
        self.deaths.is_none_or(deaths)
            && self.dyads.as_deref().is_none_or(of_dyad)
            && self.publishers.is_none_or(|publishers| publishers.contains(&columns.publisher[at]))
            && self.texts.as_ref().is_none_or(texts)
    }
}

fn attributes_of(query: &Query) -> u64 {
    (0..VALUES).filter(|value| query.passes(Attributes(*value))).fold(0, |set, value| set | 1 << value)
}

fn retain(word: u64, passes: impl Fn(usize) -> bool) -> u64 {
    Bits(word).fold(0, |kept, bit| kept | u64::from(passes(bit)) << bit)
}

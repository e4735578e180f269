//! The part of a plan that says where: by table, or by a list of candidates made beforehand.

use h3o::CellIndex;
use sitroom_domain::CountryIndex;

use crate::atlas::Atlas;
use crate::block::{Limits, Zone};
use crate::columns::{Columns, NO_DIVISION};
use crate::key::{key_of, shift_to};
use crate::mask::{WORD, full_word};
use crate::query::Area;

/// How much of a block an area holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cover {
    /// None of its events.
    Nothing,
    /// All of its events.
    Everything,
    /// It must be asked of each event.
    Part,
}

/// An area as it is tested.
#[derive(Debug)]
pub(super) enum AreaTest {
    /// Everything passes, or [`cell_words`] says what does.
    Open,
    Country(u16),
    /// By country, the spans of days in which it belongs.
    Members(Vec<Vec<Limits<i32>>>),
    /// Place in the atlas's list of divisions; [`NO_DIVISION`] where no event has it.
    Admin1(u16),
}

impl AreaTest {
    pub(super) fn new(atlas: &Atlas, area: &Area) -> Self {
        match area {
            Area::World | Area::Cell(_) => Self::Open,
            Area::Country(country) => Self::Country(country.0),
            Area::Members(members) => {
                let countries = members.iter().map(|(country, ..)| usize::from(country.0) + 1).max();
                let mut spans = vec![Vec::new(); countries.unwrap_or(0)];
                for (country, since, until) in members.iter().filter(|(country, ..)| *country != CountryIndex::NONE) {
                    spans[usize::from(country.0)].push(Limits { min: since.0, max: until.0 });
                }
                Self::Members(spans)
            }
            Area::Admin1(text) => {
                let found = atlas.divisions.binary_search(text);
                Self::Admin1(found.map_or(NO_DIVISION, |place| place as u16))
            }
        }
    }

    /// Tells how much of a block lies in the area.
    pub(super) fn cover(&self, zone: &Zone) -> Cover {
        match self {
            Self::Open => Cover::Everything,
            Self::Country(country) if !zone.country.holds(*country) => Cover::Nothing,
            Self::Country(_) if zone.country.min == zone.country.max => Cover::Everything,
            Self::Members(spans) if zone.country.min == zone.country.max => {
                let spans = spans_of(spans, zone.country.min);
                if spans.iter().any(|span| zone.first_day.is_within(*span)) {
                    Cover::Everything
                } else if spans.iter().any(|span| zone.first_day.meets(*span)) {
                    Cover::Part
                } else {
                    Cover::Nothing
                }
            }
            Self::Admin1(NO_DIVISION) => Cover::Nothing,
            Self::Country(_) | Self::Members(_) | Self::Admin1(_) => Cover::Part,
        }
    }

    /// Tells whether the event at a position lies in the area.
    pub(super) fn holds(&self, columns: &Columns, position: usize) -> bool {
        match self {
            Self::Open => true,
            Self::Country(country) => columns.country[position] == *country,
            Self::Admin1(division) => columns.admin1[position] == *division,
            Self::Members(spans) => {
                let day = columns.first_day[position];
                spans_of(spans, columns.country[position]).iter().any(|span| span.holds(day))
            }
        }
    }
}

fn spans_of(spans: &[Vec<Limits<i32>>], country: u16) -> &[Limits<i32>] {
    spans.get(usize::from(country)).map_or(&[], Vec::as_slice)
}

/// Returns the words of a mask of the events that lie in a cell: those of its runs that do not stray out of it, and
/// those that stray into it.
pub(super) fn cell_words(atlas: &Atlas, cell: CellIndex) -> Vec<u64> {
    let resolution = u8::from(cell.resolution());
    let key = key_of(cell);
    let range = atlas.runs.range(key, shift_to(resolution), atlas.len());
    let strays = atlas.strays.get(usize::from(resolution));
    let mut words: Vec<u64> = (0..atlas.len().div_ceil(WORD))
        .map(|word| {
            let straying = strays.map_or(0, |strays| strays.bits[word]);
            full_word(word, range.end) & !full_word(word, range.start) & !straying
        })
        .collect();
    for (_, position) in strays.map_or(&[][..], |strays| strays.within(key)) {
        words[*position as usize / WORD] |= 1 << (*position as usize % WORD);
    }
    words
}

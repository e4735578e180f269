//! What is asked: a filter whose names are resolved to numbers.

use h3o::CellIndex;
use sitroom_domain::country::find_by_iso3;
use sitroom_domain::subregion::find_subregion;
use sitroom_domain::{CountryIndex, Day, Filter, KINDS};

use crate::attributes::Attributes;
use crate::error::AtlasError;
use crate::key::FINEST_RESOLUTION;

/// Where, with names resolved.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Area {
    /// Everything.
    #[default]
    World,
    /// Countries, each from a first to a last day; an event passes when its country belonged on its first day.
    Members(Vec<(CountryIndex, Day, Day)>),
    /// One country.
    Country(CountryIndex),
    /// One first-order division, by the text of its code.
    Admin1(u32),
    /// One H3 cell of resolution 0 to [`FINEST_RESOLUTION`].
    Cell(CellIndex),
}

impl Area {
    /// Resolves an area of a filter; `find_text` returns the number of the text of a division's code. A code that no
    /// event has is an area without events.
    pub fn resolve(
        area: &sitroom_domain::Area,
        find_text: impl FnOnce(&str) -> Option<u32>,
    ) -> Result<Self, AtlasError> {
        use sitroom_domain::Area as Asked;
        match area {
            Asked::World => Ok(Self::World),
            Asked::Subregion { id } => find_subregion(id)
                .map(|subregion| Self::Members(subregion.spans().collect()))
                .ok_or_else(|| AtlasError::UnknownSubregion { id: id.clone() }),
            Asked::Country { iso3 } => {
                let country = iso3.parse().ok().and_then(find_by_iso3);
                country.map(Self::Country).ok_or_else(|| AtlasError::UnknownCountry { iso3: iso3.clone() })
            }
            Asked::Admin1 { code } => Ok(find_text(code).map_or_else(|| Self::Members(Vec::new()), Self::Admin1)),
            Asked::Cell { cell } => {
                let parsed = cell.parse::<CellIndex>().ok();
                let kept = parsed.filter(|parsed| u8::from(parsed.resolution()) <= FINEST_RESOLUTION);
                kept.map(Self::Cell).ok_or_else(|| AtlasError::UnknownCell { cell: cell.clone() })
            }
        }
    }
}

/// A set of texts by their numbers, one bit each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TextSet {
    words: Vec<u64>,
}

impl TextSet {
    /// Tells whether a text is in the set; 0, "no text", never is.
    pub fn has(&self, text: u32) -> bool {
        self.words.get(text as usize / 64).is_some_and(|word| word >> (text % 64) & 1 == 1)
    }
}

impl FromIterator<u32> for TextSet {
    fn from_iter<I: IntoIterator<Item = u32>>(texts: I) -> Self {
        let mut words = Vec::new();
        for text in texts.into_iter().filter(|text| *text != 0) {
            let word = text as usize / 64;
            if words.len() <= word {
                words.resize(word + 1, 0);
            }
            words[word] |= 1 << (text % 64);
        }
        Self { words }
    }
}

/// What to select. The parts hold together by "and"; the default lets everything pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// Where.
    pub area: Area,
    /// Within west, south, east, north, in 10⁻⁷ degrees, edges included. With west above east it goes across the
    /// antimeridian.
    pub bounds_e7: Option<[i32; 4]>,
    /// First day, included.
    pub since: Option<Day>,
    /// Last day, included.
    pub until: Option<Day>,
    /// Kinds that pass: state, nonstate, onesided, not stated.
    pub kinds: [bool; 4],
    /// Actors, one of which must stand on either side.
    pub actors: Option<TextSet>,
    /// Texts, one of which must be a side, the place or the story of the event.
    pub texts: Option<TextSet>,
    /// At least so many deaths in the best estimate; an event without one does not pass.
    pub deaths_min: Option<u32>,
    /// At most so many deaths in the best estimate; an event without one does not pass.
    pub deaths_max: Option<u32>,
    /// Only events in which civilians died.
    pub civilians: bool,
    /// How well the place must be known: district or better, province or worse, not stated.
    pub precision: [bool; 3],
    /// Numbers of publishers.
    pub publishers: Option<Vec<u8>>,
}

impl Default for Query {
    fn default() -> Self {
        Self {
            area: Area::World,
            bounds_e7: None,
            since: None,
            until: None,
            kinds: [true; 4],
            actors: None,
            texts: None,
            deaths_min: None,
            deaths_max: None,
            civilians: false,
            precision: [true; 3],
            publishers: None,
        }
    }
}

impl Query {
    /// Returns the query of a filter within a resolved area: all its parts but actors, text and publishers, whose names
    /// only the store can resolve.
    pub fn of(filter: &Filter, area: Area) -> Self {
        let mut kinds = [filter.kinds.is_empty(); 4];
        for (slot, kind) in KINDS.iter().enumerate() {
            kinds[slot] |= filter.kinds.contains(kind);
        }
        Self {
            area,
            bounds_e7: filter.bounds_e7,
            since: filter.since,
            until: filter.until,
            kinds,
            deaths_min: filter.deaths_min,
            deaths_max: filter.deaths_max,
            civilians: filter.civilians,
            precision: [filter.precision.district, filter.precision.province, filter.precision.not_stated],
            ..Self::default()
        }
    }

    /// Tells whether events of a kind and a precision pass, as far as these decide.
    pub(crate) fn passes(&self, attributes: Attributes) -> bool {
        self.kinds[attributes.kind()] && self.precision[attributes.precision()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sitroom_domain::Kind;

    #[test]
    fn a_set_of_texts_holds_what_was_put_in_and_never_no_text() {
        let set: TextSet = [5, 64, 1_000].into_iter().chain([0]).collect();
        assert!(set.has(5) && set.has(64) && set.has(1_000));
        assert!(!set.has(0) && !set.has(6) && !set.has(u32::MAX));
    }

    #[test]
    fn a_filter_without_kinds_lets_those_without_a_kind_pass_too() {
        assert_eq!(Query::of(&Filter::default(), Area::World), Query::default());
        let filter = Filter { kinds: vec![Kind::OneSided], ..Filter::default() };
        assert_eq!(Query::of(&filter, Area::World).kinds, [false, false, true, false]);
    }

    #[test]
    fn an_area_that_does_not_exist_is_refused() {
        use sitroom_domain::Area as Asked;
        let refused = |area| Area::resolve(&area, |_| None).is_err();
        assert!(refused(Asked::Subregion { id: "atlantis".into() }));
        assert!(refused(Asked::Country { iso3: "ZZZ".into() }));
        assert!(refused(Asked::Cell { cell: "zebra".into() }));
        assert!(refused(Asked::Cell { cell: "8828308281fffff".into() }), "resolution 8");
        assert!(!refused(Asked::Cell { cell: "872830828ffffff".into() }));
    }
}

//! What an event says, but for its key and its other fields, packed into bytes.
//!
//! Twenty-eight numbers in a fixed order, as `pack.rs` writes numbers: a signed one zigzag, one that may be absent plus
//! one. The other fields follow. Two events say the same when their bytes are equal.

use std::sync::LazyLock;

use sitroom_domain::country::{countries, find_by_iso3};
use sitroom_domain::{CountryIndex, DatePrecision, Day, Deaths, Event, EventId, Iso3, Kind, LocationPrecision, Notes};

use super::event::EventColumns;
use super::text::TextId;
use crate::pack::{put_number, take_number};

/// The numbers of an event's texts.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct EventTexts {
    pub(crate) admin1: TextId,
    pub(crate) side_a: TextId,
    pub(crate) side_b: TextId,
    pub(crate) place: TextId,
    /// The description of the place, a line feed, the headlines.
    pub(crate) story: TextId,
    pub(crate) conflict: TextId,
    pub(crate) dyad: TextId,
    pub(crate) adm_1: TextId,
    pub(crate) adm_2: TextId,
}

impl EventTexts {
    /// Returns the highest number among them.
    pub(crate) fn highest(&self) -> TextId {
        let Self { admin1, side_a, side_b, place, story, conflict, dyad, adm_1, adm_2 } = *self;
        admin1.max(side_a).max(side_b).max(place).max(story).max(conflict).max(dyad).max(adm_1).max(adm_2)
    }
}

/// What was packed, as numbers.
pub(crate) struct Cells {
    pub(crate) longitude_e7: i32,
    pub(crate) latitude_e7: i32,
    pub(crate) first_day: Day,
    pub(crate) last_day: Day,
    pub(crate) date_precision: DatePrecision,
    pub(crate) location_precision: LocationPrecision,
    pub(crate) kind: Option<Kind>,
    pub(crate) country: CountryIndex,
    pub(crate) deaths: Deaths,
    pub(crate) texts: EventTexts,
    /// Bytes of the story that describe the place.
    pub(crate) place_length: u32,
    pub(crate) source_count: Option<u32>,
    pub(crate) clarity: u8,
    pub(crate) notes: Notes,
}

impl Cells {
    /// Returns what an event says, with the numbers of its texts; its other fields are left for [`super::field::Fields`].
    pub(crate) fn of(event: &Event, texts: EventTexts) -> Self {
        Self {
            longitude_e7: event.longitude_e7,
            latitude_e7: event.latitude_e7,
            first_day: event.first_day,
            last_day: event.last_day,
            date_precision: event.date_precision,
            location_precision: event.location_precision,
            kind: event.kind,
            country: event.country,
            deaths: event.deaths,
            texts,
            place_length: event.place_description.len() as u32,
            source_count: event.source_count,
            clarity: event.clarity,
            notes: event.notes,
        }
    }

    /// Packs them in the place of what the bytes held.
    pub(crate) fn pack(&self, bytes: &mut Vec<u8>) {
        let Self { deaths, texts, .. } = self;
        let text = |id: TextId| u64::from(id.0);
        let numbers = [
            zigzag(self.longitude_e7),
            zigzag(self.latitude_e7),
            zigzag(self.first_day.0),
            zigzag(self.last_day.0.wrapping_sub(self.first_day.0)),
            u64::from(self.date_precision.code()),
            u64::from(self.location_precision.code()),
            self.kind.map_or(0, |kind| u64::from(kind.code())),
            country_code(self.country),
            text(texts.admin1),
            plus_one(deaths.best),
            plus_one(deaths.low),
            plus_one(deaths.high),
            plus_one(deaths.civilians),
            text(texts.side_a),
            text(texts.side_b),
            text(texts.place),
            text(texts.story),
            text(texts.conflict),
            text(texts.dyad),
            text(texts.adm_1),
            text(texts.adm_2),
            u64::from(self.place_length),
            plus_one(deaths.side_a),
            plus_one(deaths.side_b),
            plus_one(deaths.unknown),
            plus_one(self.source_count),
            u64::from(self.clarity),
            u64::from(self.notes.0),
        ];
        bytes.clear();
        for number in numbers {
            put_number(bytes, number);
        }
    }

    /// Takes an event off the front; `None` when there is none.
    pub(crate) fn unpack(bytes: &mut &[u8]) -> Option<Self> {
        let mut numbers = [0; 28];
        for number in &mut numbers {
            *number = take_number(bytes)?;
        }
        let [
            longitude,
            latitude,
            first_day,
            days,
            date,
            location,
            kind,
            country,
            admin1,
            best,
            low,
            high,
            civilians,
            side_a,
            side_b,
            place,
            story,
            conflict,
            dyad,
            adm_1,
            adm_2,
            place_length,
            deaths_a,
            deaths_b,
            unknown,
            sources,
            clarity,
            notes,
        ] = numbers;
        let text = |number: u64| TextId(number as u32);
        let first_day = unzigzag(first_day);
        Some(Self {
            longitude_e7: unzigzag(longitude),
            latitude_e7: unzigzag(latitude),
            first_day: Day(first_day),
            last_day: Day(first_day.wrapping_add(unzigzag(days))),
            date_precision: DatePrecision::from_code(date as u8)?,
            location_precision: LocationPrecision::from_code(location as u8)?,
            kind: Kind::from_code(kind as u8),
            country: country_of(country),
            deaths: Deaths {
                best: less_one(best),
                low: less_one(low),
                high: less_one(high),
                side_a: less_one(deaths_a),
                side_b: less_one(deaths_b),
                civilians: less_one(civilians),
                unknown: less_one(unknown),
            },
            texts: EventTexts {
                admin1: text(admin1),
                side_a: text(side_a),
                side_b: text(side_b),
                place: text(place),
                story: text(story),
                conflict: text(conflict),
                dyad: text(dyad),
                adm_1: text(adm_1),
                adm_2: text(adm_2),
            },
            place_length: place_length as u32,
            source_count: less_one(sources),
            clarity: clarity as u8,
            notes: Notes(notes as u32),
        })
    }

    /// Returns what the map, the figures and the filter need.
    pub(crate) fn columns(&self, id: EventId, publisher: u8) -> EventColumns {
        EventColumns {
            id,
            lon_e7: self.longitude_e7,
            lat_e7: self.latitude_e7,
            first_day: self.first_day,
            last_day: self.last_day,
            date_precision: self.date_precision,
            location_precision: self.location_precision,
            kind: self.kind.map_or(0, Kind::code),
            country: self.country,
            admin1: self.texts.admin1,
            adm_1: self.texts.adm_1,
            best: self.deaths.best,
            low: self.deaths.low,
            high: self.deaths.high,
            civilians: self.deaths.civilians,
            side_a: self.texts.side_a,
            side_b: self.texts.side_b,
            place: self.texts.place,
            story: self.texts.story,
            conflict: self.texts.conflict,
            publisher,
        }
    }
}

fn zigzag(number: i32) -> u64 {
    u64::from(((number << 1) ^ (number >> 31)) as u32)
}

fn unzigzag(number: u64) -> i32 {
    let number = number as u32;
    (number >> 1) as i32 ^ -((number & 1) as i32)
}

fn plus_one(count: Option<u32>) -> u64 {
    count.map_or(0, |count| u64::from(count) + 1)
}

fn less_one(number: u64) -> Option<u32> {
    number.checked_sub(1).map(|count| count as u32)
}

/// Returns the number under which a country is stored: the letters of ISO 3166-1 alpha-3 to the base 26, plus 1; 0 where
/// it is not known. It must not change when countries are added, so it cannot be the place in the list.
fn country_code(country: CountryIndex) -> u64 {
    static CODES: LazyLock<Vec<u64>> = LazyLock::new(|| {
        let letter = |byte: u8| u64::from(byte.wrapping_sub(b'A') % 26);
        let code = |Iso3([a, b, c]): Iso3| (letter(a) * 26 + letter(b)) * 26 + letter(c) + 1;
        countries().iter().map(|country| code(country.iso3)).collect()
    });
    CODES.get(usize::from(country.0)).copied().unwrap_or(0)
}

fn country_of(code: u64) -> CountryIndex {
    static COUNTRIES: LazyLock<Vec<CountryIndex>> = LazyLock::new(|| {
        let letter = |number: u16| b'A' + (number % 26) as u8;
        let iso3 = |code: u16| Iso3([letter(code / 676), letter(code / 26), letter(code)]);
        (0..26 * 26 * 26).map(|code| find_by_iso3(iso3(code)).unwrap_or(CountryIndex::NONE)).collect()
    });
    let place = code.checked_sub(1);
    place.and_then(|place| COUNTRIES.get(place as usize).copied()).unwrap_or(CountryIndex::NONE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_country_has_a_number_of_its_own_that_leads_back_to_it() {
        for index in 0..countries().len() as u16 {
            assert_eq!(country_of(country_code(CountryIndex(index))), CountryIndex(index));
        }
        assert_eq!(country_of(country_code(CountryIndex::NONE)), CountryIndex::NONE);
    }

    proptest! {
        #[test]
        fn numbers_at_the_limits_come_back(number: i32, count: Option<u32>) {
            prop_assert_eq!(unzigzag(zigzag(number)), number);
            prop_assert_eq!(less_one(plus_one(count)), count);
        }

        #[test]
        fn damaged_bytes_give_nothing_rather_than_a_panic(bytes: Vec<u8>) {
            let _ = Cells::unpack(&mut bytes.as_slice());
        }
    }
}

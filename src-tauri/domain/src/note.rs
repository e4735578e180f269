//! Notes: what is odd about an event that was kept all the same.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One oddity. It stays with the event and is shown wherever the event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Note {
    /// The high estimate of deaths is below the low one.
    HighBelowLow = 0,
    /// The best estimate lies outside low and high.
    BestOutsideRange = 1,
    /// The place is known only to the province, or worse.
    ProvinceOnly = 2,
    /// The publisher does not say how well the place is known.
    PrecisionNotStated = 3,
    /// The number of sources is negative: the publisher did not count them.
    SourcesNotCounted = 4,
    /// The point lies outside the country that the row names.
    OutsideCountry = 5,
    /// The row gives no coordinates; the province or country that it names stands in for them.
    PlacedByName = 6,
    /// The point is exactly 0°, 0°.
    NullIsland = 7,
    /// Latitude and longitude seem to be exchanged: the other way round the point would lie in the country named.
    CoordinatesSwapped = 8,
    /// The last day is before the first.
    EndBeforeStart = 9,
    /// The first day is after the day of the import.
    InTheFuture = 10,
    /// The year column and the first day disagree.
    YearDisagrees = 11,
    /// A number of deaths is negative or missing and counts as not known.
    DeathsNotKnown = 12,
    /// The parts of the deaths do not add up to the best estimate.
    PartsDisagree = 13,
    /// The country that the row names is not known; the one under the point stands in for it.
    CountryByPoint = 14,
    /// A text holds invisible, right-to-left override or look-alike letters.
    OddLetters = 15,
    /// The row had more or fewer fields than the head of the table and was put right.
    FieldsShifted = 16,
    /// The day was a serial number of a spreadsheet or a month name and was put right.
    DateRewritten = 17,
    /// The kind of violence is not stated.
    KindNotStated = 18,
    /// A code outside its codebook counts as not stated.
    CodeUnknown = 19,
}

impl Note {
    /// All notes, in the order of their bits.
    pub const ALL: [Self; 20] = [
        Self::HighBelowLow,
        Self::BestOutsideRange,
        Self::ProvinceOnly,
        Self::PrecisionNotStated,
        Self::SourcesNotCounted,
        Self::OutsideCountry,
        Self::PlacedByName,
        Self::NullIsland,
        Self::CoordinatesSwapped,
        Self::EndBeforeStart,
        Self::InTheFuture,
        Self::YearDisagrees,
        Self::DeathsNotKnown,
        Self::PartsDisagree,
        Self::CountryByPoint,
        Self::OddLetters,
        Self::FieldsShifted,
        Self::DateRewritten,
        Self::KindNotStated,
        Self::CodeUnknown,
    ];
}

/// A set of notes, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Notes(pub u32);

impl Notes {
    /// Adds a note.
    pub const fn add(&mut self, note: Note) {
        self.0 |= 1 << note as u8;
    }

    /// Tells whether a note is among them.
    #[must_use]
    pub const fn has(self, note: Note) -> bool {
        self.0 & (1 << note as u8) != 0
    }

    /// Returns the notes in the order of their bits.
    pub fn iter(self) -> impl Iterator<Item = Note> {
        Note::ALL.into_iter().filter(move |note| self.has(*note))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_note_has_a_bit_of_its_own() {
        for (bit, note) in Note::ALL.into_iter().enumerate() {
            assert_eq!(note as usize, bit);
            let mut notes = Notes::default();
            notes.add(note);
            assert_eq!(notes.iter().collect::<Vec<_>>(), [note]);
        }
    }
}

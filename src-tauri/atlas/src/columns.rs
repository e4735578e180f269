//! The columns: one plain array for each thing that is asked of events, all in the same order.

use crate::attributes::Attributes;
use crate::estimates::Estimates;
use crate::row::Row;

/// Stands for "no first-order division" in its column.
pub(crate) const NO_DIVISION: u16 = u16::MAX;

/// The columns; position by position they speak of the same event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Columns {
    pub(crate) id: Vec<u32>,
    pub(crate) lon_e7: Vec<i32>,
    pub(crate) lat_e7: Vec<i32>,
    /// Row of the latitude in Web Mercator (see [`crate::mercator`]).
    pub(crate) mercator_y: Vec<u32>,
    /// Days since 1970-01-01.
    pub(crate) first_day: Vec<i32>,
    /// See [`Attributes`].
    pub(crate) attributes: Vec<u8>,
    pub(crate) publisher: Vec<u8>,
    /// Place in the list of countries.
    pub(crate) country: Vec<u16>,
    /// Place in the atlas's list of divisions, or [`NO_DIVISION`].
    pub(crate) admin1: Vec<u16>,
    /// Place in the atlas's list of dyads.
    pub(crate) dyad: Vec<u32>,
    pub(crate) place: Vec<u32>,
    pub(crate) story: Vec<u32>,
    pub(crate) best: Estimates,
    pub(crate) low: Estimates,
    /// At least the best estimate.
    pub(crate) high: Estimates,
    pub(crate) civilians: Estimates,
}

impl Columns {
    /// Adds an event at the end, all but its row in Web Mercator.
    pub(crate) fn push(&mut self, row: &Row, admin1: u16, dyad: u32) {
        self.id.push(row.id.0);
        self.lon_e7.push(row.lon_e7);
        self.lat_e7.push(row.lat_e7);
        self.first_day.push(row.first_day.0);
        self.attributes.push(Attributes::of(row).0);
        self.publisher.push(row.publisher);
        self.country.push(row.country.0);
        self.admin1.push(admin1);
        self.dyad.push(dyad);
        self.place.push(row.place);
        self.story.push(row.story);
        self.best.push(row.best);
        self.low.push(row.low);
        self.high.push(row.high.max(row.best));
        self.civilians.push(row.civilians);
    }

    /// Returns how many events there are.
    pub(crate) fn len(&self) -> usize {
        self.id.len()
    }

    /// Returns the attributes at a position.
    pub(crate) fn attributes_at(&self, position: usize) -> Attributes {
        Attributes(self.attributes[position])
    }

    /// Returns the size of all columns in bytes.
    pub(crate) fn memory_bytes(&self) -> usize {
        let numbers = [&self.id, &self.mercator_y, &self.dyad, &self.place, &self.story];
        let signed = [&self.lon_e7, &self.lat_e7, &self.first_day];
        let bytes = [&self.attributes, &self.publisher];
        let short = [&self.country, &self.admin1];
        let estimates = [&self.best, &self.low, &self.high, &self.civilians];
        numbers.iter().map(|column| size_of_val(column.as_slice())).sum::<usize>()
            + signed.iter().map(|column| size_of_val(column.as_slice())).sum::<usize>()
            + bytes.iter().map(|column| size_of_val(column.as_slice())).sum::<usize>()
            + short.iter().map(|column| size_of_val(column.as_slice())).sum::<usize>()
            + estimates.iter().map(|column| column.memory_bytes()).sum::<usize>()
    }
}

/// Returns a column in another order: at each position the value that stood at `order[position]`.
pub(crate) fn reordered<T: Copy>(column: &[T], order: &[u32]) -> Vec<T> {
    order.iter().map(|old| column[*old as usize]).collect()
}

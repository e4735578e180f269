//! From rows in any order to an atlas: numbered, located, put in the order of space.

use crate::atlas::Atlas;
use crate::columns::{Columns, NO_DIVISION, reordered};
use crate::dictionary::Dictionary;
use crate::error::AtlasError;
use crate::locating::Locating;
use crate::mercator;
use crate::parallel::join;
use crate::row::Row;
use crate::runs::Runs;
use crate::stray::find_strays;

/// Takes events one by one, in any order, and builds an atlas of them.
#[derive(Debug)]
pub struct AtlasBuilder {
    columns: Columns,
    divisions: Dictionary<u32>,
    dyads: Dictionary<(u32, u32)>,
    locating: Locating,
}

impl AtlasBuilder {
    /// Returns an empty builder with room for so many events.
    pub fn with_capacity(events: usize) -> Self {
        let mut columns = Columns::default();
        columns.reserve(events);
        Self { columns, divisions: Dictionary::new(), dyads: Dictionary::new(), locating: Locating::default() }
    }

    /// Adds an event.
    pub fn push(&mut self, row: &Row) {
        let division = match row.admin1 {
            0 => NO_DIVISION,
            text => self.divisions.number(text).min(u32::from(NO_DIVISION)) as u16,
        };
        let dyad = self.dyads.number((row.side_a, row.side_b));
        self.columns.push(row, division, dyad);
        self.locating.follow(&self.columns);
    }

    /// Builds the atlas, on all cores. The same events give the same atlas in whatever order they came.
    pub fn build(self) -> Result<Atlas, AtlasError> {
        let Self { mut columns, divisions, dyads, locating } = self;
        let events = columns.len();
        if events >= u32::MAX as usize {
            return Err(AtlasError::TooManyEvents { events });
        }
        if divisions.len() > usize::from(NO_DIVISION) {
            return Err(AtlasError::TooManyDivisions { codes: divisions.len() });
        }
        let standings = locating.finish(&columns);
        let order: Vec<u32> = standings.iter().map(|standing| standing.position).collect();
        let keys: Vec<u32> = standings.iter().map(|standing| standing.key).collect();
        drop(standings);
        columns = columns.in_order(&order);
        drop(order);
        let (divisions, places) = divisions.sorted();
        for division in columns.admin1.iter_mut().filter(|division| **division != NO_DIVISION) {
            *division = places[usize::from(*division)] as u16;
        }
        let (dyads, places) = dyads.sorted();
        for dyad in &mut columns.dyad {
            *dyad = places[*dyad as usize];
        }
        let strays = find_strays(&columns.lon_e7, &columns.lat_e7, &keys);
        let runs = Runs::new(keys.into_iter());
        Ok(Atlas::assemble(columns, divisions, dyads, runs, strays))
    }
}

impl Columns {
    fn reserve(&mut self, events: usize) {
        for column in [&mut self.id, &mut self.dyad, &mut self.place, &mut self.story] {
            column.reserve_exact(events);
        }
        for column in [&mut self.lon_e7, &mut self.lat_e7, &mut self.first_day] {
            column.reserve_exact(events);
        }
        for column in [&mut self.attributes, &mut self.publisher] {
            column.reserve_exact(events);
        }
        for column in [&mut self.country, &mut self.admin1] {
            column.reserve_exact(events);
        }
        for column in [&mut self.best, &mut self.low, &mut self.high, &mut self.civilians] {
            column.small.reserve_exact(events);
        }
    }

    /// Returns the columns in another order, with the rows of Web Mercator filled in; each old column is dropped as soon
    /// as its new one stands.
    fn in_order(mut self, order: &[u32]) -> Self {
        let mut new = Self::default();
        let Self { id, lon_e7, lat_e7, first_day, attributes, publisher, country, admin1, dyad, place, story, .. } =
            &mut self;
        join(
            order.len(),
            || {
                take(&mut new.lat_e7, lat_e7, order);
                new.mercator_y = new.lat_e7.iter().map(|lat_e7| mercator::y_of(*lat_e7)).collect();
                take(&mut new.lon_e7, lon_e7, order);
                take(&mut new.first_day, first_day, order);
                take(&mut new.attributes, attributes, order);
                take(&mut new.publisher, publisher, order);
            },
            || {
                take(&mut new.id, id, order);
                take(&mut new.country, country, order);
                take(&mut new.admin1, admin1, order);
                take(&mut new.dyad, dyad, order);
                take(&mut new.place, place, order);
                take(&mut new.story, story, order);
            },
        );
        let Self { best, low, high, civilians, .. } = self;
        ((new.best, new.low), (new.high, new.civilians)) = join(
            order.len(),
            || (best.reordered(order), low.reordered(order)),
            || (high.reordered(order), civilians.reordered(order)),
        );
        new
    }
}

fn take<T: Copy>(new: &mut Vec<T>, old: &mut Vec<T>, order: &[u32]) {
    *new = reordered(&std::mem::take(old), order);
}

//! The atlas itself: the columns, their order, and what helps to find one's way in them.

use sitroom_domain::Day;

use crate::block::{Zone, zones_of};
use crate::columns::Columns;
use crate::mask::Mask;
use crate::runs::Runs;
use crate::stray::Strays;

/// All current events in memory, in the order of their H3 cells. It never changes once it is built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Atlas {
    pub(crate) columns: Columns,
    /// Text of the code of each first-order division, ascending.
    pub(crate) divisions: Vec<u32>,
    /// Texts of the two sides of each dyad, ascending.
    pub(crate) dyads: Vec<(u32, u32)>,
    pub(crate) runs: Runs,
    /// By resolution, 0 to one below the finest.
    pub(crate) strays: Vec<Strays>,
    pub(crate) zones: Vec<Zone>,
}

impl Atlas {
    /// Puts an atlas together from columns in order and finds the limits of its blocks.
    pub(crate) fn assemble(
        columns: Columns,
        divisions: Vec<u32>,
        dyads: Vec<(u32, u32)>,
        runs: Runs,
        strays: Vec<Strays>,
    ) -> Self {
        let zones = zones_of(&columns);
        Self { columns, divisions, dyads, runs, strays, zones }
    }

    /// Returns how many events it holds.
    pub fn len(&self) -> usize {
        self.columns.len()
    }

    /// Tells whether it holds no event.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the mask of all events.
    pub fn all(&self) -> Mask {
        Mask::full(self.len())
    }

    /// Returns the first and the last of the first days of all events.
    pub fn days(&self) -> Option<(Day, Day)> {
        let first = self.zones.iter().map(|zone| zone.first_day.min).min()?;
        let last = self.zones.iter().map(|zone| zone.first_day.max).max()?;
        Some((Day(first), Day(last)))
    }

    /// Returns what it takes in memory, in bytes: columns, dictionaries, runs, strays and zones.
    pub fn memory_bytes(&self) -> usize {
        self.columns.memory_bytes()
            + size_of_val(self.divisions.as_slice())
            + size_of_val(self.dyads.as_slice())
            + self.runs.memory_bytes()
            + self.strays.iter().map(Strays::memory_bytes).sum::<usize>()
            + size_of_val(self.zones.as_slice())
            + size_of::<Self>()
    }
}

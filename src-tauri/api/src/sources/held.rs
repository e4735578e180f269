//! What is stored of each publisher: how much, the newest of it, which countries, and when it was looked at.

use std::collections::{BTreeSet, HashMap};

use sitroom_analysis::rhythm::Look;
use sitroom_domain::country::find_by_iso3;
use sitroom_domain::{CountryIndex, Day, Iso3};
use sitroom_store::StoredLook;

use crate::contract::fault::Fault;
use crate::desk::Room;

/// What is stored of one publisher.
#[derive(Debug, Clone, Default)]
pub(super) struct Held {
    /// Events, reports and figures.
    pub(super) stored: u32,
    /// The newest day or moment of any of them.
    pub(super) newest: Option<String>,
    /// Countries of which there is anything.
    pub(super) countries: BTreeSet<CountryIndex>,
    /// Its runs, in their order; those that were undone are left out.
    pub(super) looks: Vec<StoredLook>,
}

impl Held {
    fn add(&mut self, count: u32, newest: Option<String>) {
        self.stored += count;
        self.newest = self.newest.take().max(newest);
    }

    /// Returns when the last run of it was committed.
    pub(super) fn last_import_at(&self) -> Option<String> {
        self.looks.iter().map(|look| look.imported_at.clone()).max()
    }

    /// Returns its runs by their days.
    pub(super) fn looks_by_day(&self) -> Vec<Look> {
        let look = |look: &StoredLook| Some(Look { on: day_of(&look.imported_at)?, newest: look.newest });
        self.looks.iter().filter_map(look).collect()
    }
}

/// Returns the day of a day or of a moment.
pub(super) fn day_of(at: &str) -> Option<Day> {
    at.get(..10)?.parse().ok()
}

impl Room {
    /// Returns what is stored of each publisher on a day, by its id. The newest is that of the publisher itself.
    pub(super) fn held(&self, today: Day) -> Result<HashMap<String, Held>, Fault> {
        let names: HashMap<u8, String> = self.store.publishers()?.into_iter().collect();
        let mut all = self.looked()?;
        let chart = self.chart();
        for (number, span) in chart.spans_by_publisher(&self.store)? {
            let held = all.entry(names.get(number).cloned().unwrap_or_default()).or_default();
            held.add(span.events, Some(span.newest.to_string()));
            held.countries.insert(span.country);
        }
        for (number, reports, newest) in self.store.count_reports()? {
            let held = all.entry(names.get(&number).cloned().unwrap_or_default()).or_default();
            held.add(reports, newest.map(|at| at.to_string()));
        }
        for (number, figures, newest) in self.store.count_figures(today)? {
            let held = all.entry(names.get(&number).cloned().unwrap_or_default()).or_default();
            held.add(figures, newest.map(|day| day.to_string()));
        }
        let told: [Vec<(u8, Iso3)>; 2] = [self.store.countries_of_reports()?, self.store.countries_of_figures()?];
        for (number, iso3) in told.into_iter().flatten() {
            let held = names.get(&number).and_then(|name| all.get_mut(name));
            if let (Some(held), Some(country)) = (held, find_by_iso3(iso3)) {
                held.countries.insert(country);
            }
        }
        Ok(all)
    }

    /// Returns when each publisher was looked at, by its id, without counting what is stored of it.
    pub(super) fn looked(&self) -> Result<HashMap<String, Held>, Fault> {
        let mut all: HashMap<String, Held> = HashMap::new();
        for look in self.store.list_looks()? {
            all.entry(look.publisher.clone()).or_default().looks.push(look);
        }
        Ok(all)
    }
}

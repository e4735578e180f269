//! Filters that were asked for, kept with what they select, so that tiles, tables and figures of one filter agree.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use sitroom_atlas::{Area, Mask, Query, TextSet};
use sitroom_domain::{Day, Filter, say};
use sitroom_store::Store;

use crate::chart::Chart;
use crate::contract::fault::Fault;
use crate::contract::picture::Picture;
use crate::desk::Room;
use crate::tiles::{Counted, refused};

/// How many filters are kept; a window needs a handful.
const MOST_KEPT: usize = 24;

/// A filter over one state of the events, with what it selects.
pub(crate) struct Selection {
    pub(crate) key: String,
    pub(crate) filter: Filter,
    pub(crate) query: Query,
    pub(crate) mask: Mask,
    pub(crate) chart: Arc<Chart>,
    before: OnceLock<Option<Mask>>,
    cells: Mutex<Vec<(u8, Arc<Counted>)>>,
    pub(crate) picture: OnceLock<Picture>,
}

/// The filters that were asked for last, newest first.
#[derive(Default)]
pub(crate) struct Shelf {
    kept: VecDeque<Arc<Selection>>,
}

impl Shelf {
    pub(crate) fn clear(&mut self) {
        self.kept.clear();
    }

    fn find(&mut self, key: &str) -> Option<Arc<Selection>> {
        let place = self.kept.iter().position(|selection| selection.key == key)?;
        let found = self.kept.remove(place)?;
        self.kept.push_front(Arc::clone(&found));
        Some(found)
    }

    fn keep(&mut self, selection: Arc<Selection>) {
        self.kept.push_front(selection);
        self.kept.truncate(MOST_KEPT);
    }
}

impl Room {
    /// Returns what a filter selects, from the shelf where it stands there.
    pub(crate) fn select(&self, filter: &Filter) -> Result<Arc<Selection>, Fault> {
        let chart = self.chart();
        let key = key_of(filter, chart.generation);
        if let Some(found) = self.shelf().find(&key) {
            return Ok(found);
        }
        let query = resolve(filter, &self.store)?;
        let mask = chart.atlas.select(&query);
        let (before, cells, picture) = (OnceLock::new(), Mutex::new(Vec::new()), OnceLock::new());
        let selection = Arc::new(Selection { key, filter: filter.clone(), query, mask, chart, before, cells, picture });
        self.shelf().keep(Arc::clone(&selection));
        Ok(selection)
    }

    /// Returns the selection that [`Room::select`] named by a key.
    pub(crate) fn selection(&self, key: &str) -> Result<Arc<Selection>, Fault> {
        self.shelf().find(key).ok_or_else(Fault::stale)
    }
}

impl Selection {
    /// Refuses a selection without an event: a figure of nothing would look like calm.
    ///
    /// # Errors
    /// Says that there is no data, with what to do.
    pub(crate) fn refuse_nothing(&self) -> Result<(), Fault> {
        if !self.mask.is_empty() {
            return Ok(());
        }
        let all = self.chart.atlas.all().count();
        if all == 0 {
            return Err(Fault::refused(say!("No data: no event is stored."), say!("Import events first.")));
        }
        Err(Fault::refused(
            say!("No data: of the {all} events that are stored, none lies in what was asked for."),
            say!("Ask for a longer period, a larger area or fewer conditions, or import events of it."),
        ))
    }

    /// Returns the first and last day of the period of the same length just before; `None` when the filter is open at
    /// its start, or the stored events do not reach back so far.
    pub(crate) fn period_before(&self) -> Option<(Day, Day)> {
        let (oldest, newest) = self.chart.atlas.days()?;
        let since = self.filter.since?;
        let until = self.filter.until.unwrap_or(newest);
        let days = until.0 - since.0 + 1;
        let before = (Day(since.0 - days), Day(since.0 - 1));
        (days > 0 && oldest <= before.0).then_some(before)
    }

    /// Returns the events of the period of the same length just before, all else equal, without those of countries whose data
    /// end before the period begins: nothing of them is known now, and the rest would seem to have fallen by what they had.
    pub(crate) fn mask_before(&self) -> Option<&Mask> {
        let mask = || {
            let (since, until) = self.period_before()?;
            let all = self.select_with(|query| (query.since, query.until) = (Some(since), Some(until)));
            let silent = self.chart.silent_since(self.filter.since);
            Some(silent.into_iter().fold(all, |rest, country| {
                let query = Query { area: Area::Country(country), ..Query::default() };
                rest.without(&self.chart.atlas.select(&query))
            }))
        };
        self.before.get_or_init(mask).as_ref()
    }

    /// Returns the cells that were counted so far, by resolution.
    pub(crate) fn kept_cells(&self) -> MutexGuard<'_, Vec<(u8, Arc<Counted>)>> {
        self.cells.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Selects with a part of the query changed.
    pub(crate) fn select_with(&self, change: impl FnOnce(&mut Query)) -> Mask {
        let mut query = self.query.clone();
        change(&mut query);
        self.chart.atlas.select(&query)
    }
}

fn key_of(filter: &Filter, generation: u32) -> String {
    // The hasher's keys are fixed, so the same filter over the same events has the same key at every start.
    let mut hasher = DefaultHasher::new();
    (filter, generation).hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

fn resolve(filter: &Filter, store: &Store) -> Result<Query, Fault> {
    let mut failed = None;
    let mut find_text = |text: &str| match store.find_text(text) {
        Ok(found) => found.map(|text| text.0),
        Err(error) => {
            failed = Some(error);
            None
        }
    };
    let area = Area::resolve(&filter.area, &mut find_text).map_err(refused)?;
    let mut query = Query::of(filter, area);
    if !filter.actors.is_empty() {
        query.actors = Some(filter.actors.iter().filter_map(|name| find_text(name)).collect::<TextSet>());
    }
    if let Some(error) = failed {
        return Err(error.into());
    }
    if !filter.text.trim().is_empty() {
        let found = store.find_texts(&filter.text)?;
        query.texts = Some(found.into_iter().map(|text| text.0).collect());
    }
    if !filter.publishers.is_empty() {
        let known = store.publishers()?;
        let asked = known.into_iter().filter(|(_, id)| filter.publishers.contains(id));
        query.publishers = Some(asked.map(|(number, _)| number).collect());
    }
    Ok(query)
}

//! From a figure to what it rests on: the runs behind the events of a filter.

use std::collections::{HashMap, HashSet};

use sitroom_domain::import::PUBLISHERS;
use sitroom_domain::{EventId, Filter, ImportRun, RunId};

use crate::contract::fault::Fault;
use crate::contract::provenance::{RunShare, SelectionProvenance};
use crate::desk::{Desk, Room};

impl Desk {
    /// Returns where the events of a filter are from.
    ///
    /// # Errors
    /// When the filter names what is not known, or the store cannot be read.
    pub fn get_provenance(&self, filter: &Filter) -> Result<SelectionProvenance, Fault> {
        self.room().provenance(filter)
    }
}

impl Room {
    fn provenance(&self, filter: &Filter) -> Result<SelectionProvenance, Fault> {
        let selection = self.select(filter)?;
        let atlas = &selection.chart.atlas;
        let events = selection.mask.count();
        let ids = atlas.latest(&selection.mask, events as usize);
        let counts = self.count_by_run(&ids)?;
        let runs: HashMap<RunId, ImportRun> = self.store.list_runs()?.into_iter().map(|run| (run.id, run)).collect();
        let mut shares: Vec<RunShare> =
            counts.into_iter().filter_map(|(id, events)| Some(share(runs.get(&id)?, events))).collect();
        shares.sort_by_key(|share| (std::cmp::Reverse(share.events), share.run));
        let day = |newest: bool| {
            let spans = atlas.spans_by_country(&selection.mask);
            let days = spans.iter().map(|span| if newest { span.newest } else { span.oldest });
            if newest { days.max() } else { days.min() }
        };
        let of_these = |id: &str| shares.iter().any(|share| share.publisher == name_of(id));
        let citations = self.publisher_cards()?.into_iter().filter(|card| of_these(&card.id));
        Ok(SelectionProvenance {
            events,
            oldest: day(false).map(|day| day.to_string()),
            newest: day(true).map(|day| day.to_string()),
            citations: citations.map(|card| card.citation).collect(),
            runs: shares,
        })
    }

    /// Counts events by the run that brought them as they stand.
    fn count_by_run(&self, ids: &[EventId]) -> Result<HashMap<RunId, u32>, Fault> {
        let wanted: HashSet<EventId> = ids.iter().copied().collect();
        let mut counts = HashMap::new();
        self.store.scan_event_runs(&mut |id, run| {
            if wanted.contains(&id) {
                *counts.entry(run).or_insert(0) += 1;
            }
        })?;
        Ok(counts)
    }
}

fn name_of(id: &str) -> &str {
    PUBLISHERS.iter().find(|known| known.id == id).map_or(id, |known| known.name)
}

fn share(run: &ImportRun, events: u32) -> RunShare {
    RunShare {
        run: run.id,
        publisher: name_of(&run.publisher).to_owned(),
        file_name: run.file_name.clone(),
        file_hash: run.file_hash.clone(),
        imported_at: run.imported_at.clone(),
        licence: run.licence.clone(),
        events,
        rejected: run.counts.rejected,
    }
}

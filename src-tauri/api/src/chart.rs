//! The events in memory: from the snapshot in the store, from the import that made them while it wrote, or from the rows.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

use sitroom_atlas::{Atlas, AtlasBuilder, CountrySpan, Row, SNAPSHOT_FORMAT};
use sitroom_domain::{CountryIndex, Day, Kind};
use sitroom_store::{EventColumns, Store};

use crate::contract::fault::Fault;
use crate::data_end::data_ends;
use crate::draft::Draft;
use crate::links::{find_if_due, scan_counted};
use crate::tiles::refused;

/// An atlas, and the generation of the store that it shows.
pub(crate) struct Chart {
    pub(crate) atlas: Arc<Atlas>,
    pub(crate) generation: u32,
    name_ranks: OnceLock<Vec<u32>>,
    data_ends: OnceLock<HashMap<CountryIndex, Day>>,
    spans: OnceLock<Vec<(u8, CountrySpan)>>,
}

impl Chart {
    /// Returns by the number of each text its place in the alphabet, so that tables can be ordered by name.
    pub(crate) fn name_ranks(&self, store: &Store) -> Result<&[u32], Fault> {
        if let Some(ranks) = self.name_ranks.get() {
            return Ok(ranks);
        }
        let ranks = store.rank_names()?;
        Ok(self.name_ranks.get_or_init(|| ranks))
    }

    /// Returns the last day of the data of a country, where they end before those of others.
    pub(crate) fn data_end(&self, country: CountryIndex) -> Option<Day> {
        self.data_ends.get_or_init(|| data_ends(&self.atlas)).get(&country).copied()
    }

    /// Tells whether the data of a country end before a period begins: its silence in the period is no data.
    pub(crate) fn is_silent(&self, country: CountryIndex, since: Option<Day>) -> bool {
        since.zip(self.data_end(country)).is_some_and(|(since, end)| end < since)
    }

    /// Returns the countries whose data end before a period begins.
    pub(crate) fn silent_since(&self, since: Option<Day>) -> Vec<CountryIndex> {
        let ends = self.data_ends.get_or_init(|| data_ends(&self.atlas));
        ends.keys().copied().filter(|country| self.is_silent(*country, since)).collect()
    }

    /// Returns what is stored of each country by each publisher, by its number, in the order of both; with those events that count
    /// as another publisher's.
    pub(crate) fn spans_by_publisher(&self, store: &Store) -> Result<&[(u8, CountrySpan)], Fault> {
        if let Some(spans) = self.spans.get() {
            return Ok(spans);
        }
        // The usual case needs no reading.
        let spans = if store.event_publishers()?.len() > 1 {
            let mut spans: BTreeMap<(u8, CountryIndex), CountrySpan> = BTreeMap::new();
            store.scan_events(&mut |event| {
                let day = event.first_day;
                let one = CountrySpan { country: event.country, events: 1, oldest: day, newest: day };
                spans.entry((event.publisher, event.country)).and_modify(|span| span.widen(&one)).or_insert(one);
            })?;
            spans.into_iter().map(|((publisher, _), span)| (publisher, span)).collect()
        } else {
            self.atlas.spans_by_publisher(&self.atlas.all())
        };
        Ok(self.spans.get_or_init(|| spans))
    }

    fn of(atlas: Arc<Atlas>, generation: u32) -> Self {
        Self { atlas, generation, name_ranks: OnceLock::new(), data_ends: OnceLock::new(), spans: OnceLock::new() }
    }

    /// Reads the events that count; where several publishers tell of one, links are found before. A snapshot that is damaged or of
    /// another generation is passed over and written anew. What an import made while it wrote spares the reading, where it shows all.
    pub(crate) fn load(store: &Store, draft: Option<Draft>) -> Result<Self, Fault> {
        find_if_due(store)?;
        let generation = store.generation()?;
        if let Some(bytes) = store.read_snapshot(SNAPSHOT_FORMAT, generation)? {
            match Atlas::from_bytes(&bytes) {
                Ok(atlas) => return Ok(Self::of(Arc::new(atlas), generation)),
                Err(error) => tracing::warn!(%error, "the snapshot is passed over"),
            }
        }
        let atlas = match draft.map(|draft| draft.finish(store, generation)).transpose()?.flatten() {
            Some(atlas) => atlas,
            None => read(store)?,
        };
        let atlas = Arc::new(atlas);
        if !atlas.is_empty() {
            let kept = Arc::clone(&atlas);
            store.keep_snapshot(SNAPSHOT_FORMAT, generation, move || kept.to_bytes());
        }
        Ok(Self::of(atlas, generation))
    }
}

/// Reads the events that count from the store.
pub(crate) fn read(store: &Store) -> Result<Atlas, Fault> {
    let mut builder = AtlasBuilder::with_capacity(0);
    scan_counted(store, &mut |columns| builder.push(&row(columns)))?;
    builder.build().map_err(refused)
}

/// Returns what the map needs of an event.
pub(crate) fn row(columns: &EventColumns) -> Row {
    Row {
        id: columns.id,
        lon_e7: columns.lon_e7,
        lat_e7: columns.lat_e7,
        first_day: columns.first_day,
        last_day: columns.last_day,
        date_precision: columns.date_precision,
        location_precision: columns.location_precision,
        kind: Kind::from_code(columns.kind),
        country: columns.country,
        admin1: columns.admin1.0,
        best: columns.best,
        // A publisher that states no interval states the best estimate alone; "not known" would be summed as zero.
        low: columns.low.or(columns.best),
        high: columns.high.or(columns.best),
        civilians: columns.civilians,
        side_a: columns.side_a.0,
        side_b: columns.side_b.0,
        place: columns.place.0,
        story: columns.story.0,
        publisher: columns.publisher,
    }
}

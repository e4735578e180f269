//! How each source stands: when it ran last, and the newest that is known of it. The two ages are never one.

use std::collections::HashMap;

use sitroom_domain::say::retold;
use sitroom_ingest::Needs;

use sitroom_store::StoredSync;

use super::kind;
use super::syncs::name_of_feed;
use crate::contract::fault::Fault;
use crate::contract::source::{SourceCard, SourceName, SourceNeeds, SourceSettings};
use crate::desk::{Desk, Room};
use crate::imports::today;

/// All sources, in the order of the list.
const SOURCES: [SourceName; 7] = [
    SourceName::Ucdp,
    SourceName::Acled,
    SourceName::Reliefweb,
    SourceName::Hapi,
    SourceName::Gdelt,
    SourceName::Views,
    SourceName::Feed,
];

/// What is stored of a publisher: how much, and the newest.
type Held = HashMap<String, (u32, Option<String>)>;

impl Desk {
    /// Returns every source that can be fetched, as it stands.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list_sources(&self) -> Result<Vec<SourceCard>, Fault> {
        let room = self.room();
        let (held, syncs) = (room.held()?, room.store.list_syncs(None, u32::MAX)?);
        SOURCES.into_iter().map(|source| room.source_card(source, &held, &syncs)).collect()
    }
}

impl Room {
    fn held(&self) -> Result<Held, Fault> {
        let names: HashMap<u8, String> = self.store.publishers()?.into_iter().collect();
        let mut held = Held::new();
        let mut add = |id: &str, count: u32, newest: Option<String>| {
            let known = held.entry(id.to_owned()).or_default();
            known.0 += count;
            known.1 = known.1.take().max(newest);
        };
        let chart = self.chart();
        let newest = chart.newest_by_publisher(&self.store)?;
        for (id, events) in self.store.count_events_by_publisher()?.into_iter().filter(|(_, events)| *events > 0) {
            let number = names.iter().find(|(_, known)| **known == id).map(|(number, _)| number);
            add(&id, events, number.and_then(|number| newest.get(number)).map(ToString::to_string));
        }
        for (number, reports, newest) in self.store.count_reports()? {
            add(names.get(&number).map_or("", String::as_str), reports, newest.map(|at| at.to_string()));
        }
        for (number, figures, newest) in self.store.count_figures(today())? {
            add(names.get(&number).map_or("", String::as_str), figures, newest.map(|day| day.to_string()));
        }
        Ok(held)
    }

    fn source_card(&self, source: SourceName, held: &Held, syncs: &[StoredSync]) -> Result<SourceCard, Fault> {
        let publisher = kind(source).publisher();
        let settings = self.source_settings(source)?;
        let has_key = self.has_key(source)?;
        let (stored, newest) = held.get(publisher.id).cloned().unwrap_or_default();
        let syncs: Vec<&StoredSync> = syncs.iter().filter(|sync| Self::is_of(source, &sync.source)).collect();
        let open: Vec<_> = syncs.iter().filter(|sync| sync.ended_at.is_empty()).collect();
        let last_run_at = last_run(source, &settings, &syncs);
        Ok(SourceCard {
            source,
            name: publisher.name.to_owned(),
            licence: publisher.licence.to_owned(),
            citation: publisher.citation.to_owned(),
            needs: needs(source),
            is_ready: is_ready(source, &settings, has_key),
            has_key,
            settings,
            last_run_at,
            newest,
            stored,
            waiting: open.iter().map(|sync| sync.pages).sum(),
            fault: open.iter().map(|sync| retold(&sync.fault)).find(|fault| !fault.is_empty()).unwrap_or_default(),
        })
    }
}

/// Returns when a source was fetched last; of several feeds, that one counts which was not fetched for longest.
fn last_run(source: SourceName, settings: &SourceSettings, syncs: &[&StoredSync]) -> Option<String> {
    let newest = |name: Option<&str>| {
        let of = syncs.iter().filter(|sync| name.is_none_or(|name| sync.source == name));
        of.map(|sync| sync.ended_at.clone()).filter(|at| !at.is_empty()).max()
    };
    if source != SourceName::Feed {
        return newest(None);
    }
    settings.addresses.iter().filter_map(|address| newest(Some(&name_of_feed(address)))).min()
}

const fn needs(source: SourceName) -> SourceNeeds {
    match kind(source).needs() {
        Needs::Nothing => SourceNeeds::Nothing,
        Needs::Account => SourceNeeds::Account,
        Needs::Key => SourceNeeds::Key,
        Needs::AccountAndKey => SourceNeeds::AccountAndKey,
        Needs::Addresses => SourceNeeds::Addresses,
    }
}

fn is_ready(source: SourceName, settings: &SourceSettings, has_key: bool) -> bool {
    match needs(source) {
        SourceNeeds::Nothing => true,
        SourceNeeds::Account => !settings.account.is_empty(),
        SourceNeeds::Key => has_key,
        SourceNeeds::AccountAndKey => has_key && !settings.account.is_empty(),
        SourceNeeds::Addresses => !settings.addresses.is_empty(),
    }
}

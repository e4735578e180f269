//! How each source stands: when it ran last, and the newest that is known of it. The two ages are never one.

use std::collections::{BTreeSet, HashMap};

use sitroom_domain::say::retold;
use sitroom_domain::{Day, ImportRun, RunId, RunState};
use sitroom_ingest::Needs;
use sitroom_store::StoredSync;

use super::freshness::freshness;
use super::held::Held;
use super::schedule::now;
use super::syncs::{is_of_presence, name_of_feed, shown};
use super::{SOURCES, kind, publisher};
use crate::contract::fault::Fault;
use crate::contract::source::{SourceCard, SourceName, SourceNeeds, SourceSettings};
use crate::desk::{Desk, Room};
use crate::imports::today;

impl Desk {
    /// Returns every source that can be fetched, as it stands.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list_sources(&self) -> Result<Vec<SourceCard>, Fault> {
        let (room, today) = (self.room(), today());
        room.source_cards(&room.held(today)?, today)
    }
}

impl Room {
    /// Returns every source that can be fetched, as it stands on a day.
    pub(super) fn source_cards(&self, held: &HashMap<String, Held>, today: Day) -> Result<Vec<SourceCard>, Fault> {
        let undone: BTreeSet<RunId> = self.store.list_runs()?.into_iter().filter(is_undone).map(|run| run.id).collect();
        let mut syncs = self.store.list_syncs(None, u32::MAX)?;
        syncs.retain(|sync| sync.run.is_none_or(|run| !undone.contains(&run)));
        let none = Held::default();
        let card = |source: &SourceName| {
            let held = held.get(publisher(*source).id).unwrap_or(&none);
            self.source_card(*source, held, &syncs, today)
        };
        SOURCES.iter().map(card).collect()
    }

    fn source_card(
        &self,
        source: SourceName,
        held: &Held,
        syncs: &[StoredSync],
        today: Day,
    ) -> Result<SourceCard, Fault> {
        let of = publisher(source);
        let settings = self.source_settings(source)?;
        let has_key = self.has_key(source)?;
        let syncs: Vec<&StoredSync> = syncs.iter().filter(|sync| Self::is_of(source, &sync.source)).collect();
        let open = open_syncs(source, &settings, &syncs);
        let last_run_at = last_run(source, &settings, &syncs, held);
        let turn = self.turn(source)?;
        let (is_ready, falls_back) = (is_ready(source, &settings, has_key), source == SourceName::Ucdp && !has_key);
        // What cannot be fetched yet has no turn.
        let next_at = turn.next_at(settings.schedule, last_run_at.as_deref()).filter(|_| is_ready || falls_back);
        Ok(SourceCard {
            source,
            name: of.name.to_owned(),
            licence: of.licence.to_owned(),
            citation: of.citation.to_owned(),
            needs: needs(source),
            is_ready,
            has_key,
            falls_back,
            newest: held.newest.clone(),
            stored: held.stored,
            waiting: open.iter().map(|sync| sync.pages).sum(),
            fault: faults(&open, settings.addresses.len() > 1),
            network: turn.network(),
            next_at: next_at.map(|next_at| next_at.max(now()).to_string()),
            freshness: freshness(of, held, last_run_at.as_deref(), today),
            never_fetched: never_fetched(source, &settings, &syncs),
            settings,
            last_run_at,
        })
    }
}

/// Returns why syncs ended before their end, a line each; of several feeds with the address.
fn faults(open: &[&StoredSync], are_several: bool) -> String {
    let told = open.iter().flat_map(|sync| {
        let address = sync.source.strip_prefix(publisher(SourceName::Feed).id).map(str::trim).filter(|_| are_several);
        let before = address.map(|address| format!("{address}: ")).unwrap_or_default();
        sync.fault.lines().map(move |line| format!("{before}{}", retold(line)))
    });
    told.collect::<Vec<_>>().join("\n")
}

/// Returns the syncs of a source that were cut off and are still to be gone on with: of feeds those of the addresses that are entered,
/// of any other source the newest of each part, unless one that came later has ended.
fn open_syncs<'s>(source: SourceName, settings: &SourceSettings, syncs: &[&'s StoredSync]) -> Vec<&'s StoredSync> {
    let is_open = |sync: &&&StoredSync| sync.ended_at.is_empty();
    if source == SourceName::Feed {
        let entered: Vec<String> = settings.addresses.iter().map(|address| name_of_feed(address)).collect();
        return syncs.iter().filter(is_open).filter(|sync| entered.contains(&sync.source)).copied().collect();
    }
    [false, true]
        .into_iter()
        .filter_map(|presence| {
            let of_part = syncs.iter().filter(|sync| is_of_presence(&sync.source) == presence);
            of_part.max_by_key(|sync| sync.id).filter(is_open).copied()
        })
        .collect()
}

fn is_undone(run: &ImportRun) -> bool {
    run.state == RunState::Undone
}

/// Returns when a source was fetched last, or a file of it imported; of several feeds, that one counts which was not fetched for
/// longest.
fn last_run(source: SourceName, settings: &SourceSettings, syncs: &[&StoredSync], held: &Held) -> Option<String> {
    let newest = |name: Option<&str>| {
        let of = syncs.iter().filter(|sync| name.is_none_or(|name| sync.source == name));
        of.map(|sync| sync.ended_at.clone()).filter(|at| !at.is_empty()).max()
    };
    if source != SourceName::Feed {
        return newest(None).max(held.last_import_at());
    }
    settings.addresses.iter().filter_map(|address| newest(Some(&name_of_feed(address)))).min()
}

/// Returns the feeds of which no sync came to its end; of a source with one address its last run says so.
fn never_fetched(source: SourceName, settings: &SourceSettings, syncs: &[&StoredSync]) -> Vec<String> {
    if source != SourceName::Feed {
        return Vec::new();
    }
    let has_ended = |name: String| syncs.iter().any(|sync| sync.source == name && !sync.ended_at.is_empty());
    let never = settings.addresses.iter().filter(|address| !has_ended(name_of_feed(address)));
    never.map(|address| shown(address)).collect()
}

const fn needs(source: SourceName) -> SourceNeeds {
    let Some(kind) = kind(source) else { return SourceNeeds::Folder };
    match kind.needs() {
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
        SourceNeeds::Folder => !settings.folder.is_empty(),
    }
}

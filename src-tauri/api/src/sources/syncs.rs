//! A sync, from its first request until what it brought is on the map.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use sitroom_domain::import::is_public;
use sitroom_domain::{Marking, phrase, say};
use sitroom_ingest::{
    BulkOrder, FetchOptions, Fetcher, NetFault, PresenceOrder, Progress, Source, SyncOrder, SyncStep, Synced, sync,
    sync_bulk, sync_folder, sync_presence,
};
use sitroom_store::Store;

use super::{ACCESS_TOKEN, REFRESH_TOKEN, kind, publisher};
use crate::contract::fault::{Fault, FaultCode};
use crate::contract::source::{SourceName, SourceSettings, SyncProgress, SyncReport, SyncRequest};
use crate::desk::{Desk, Room};
use crate::imports::today;
use crate::record::author;

impl Desk {
    /// Fetches what a source has that the store has not. It returns when it is stored and on the map; `progress` is told how far
    /// it is. Cancelling an import cancels it too; what was fetched waits.
    ///
    /// # Errors
    /// When the source needs something that was not entered, cannot be reached or read, or the store refuses. Nothing of it is
    /// stored then; what was fetched waits for the next call. Of several parts or feeds, all have to fail; where some do, the report says
    /// why.
    pub fn sync_source(
        &self,
        request: &SyncRequest,
        progress: &(dyn Fn(SyncProgress) + Sync),
    ) -> Result<SyncReport, Fault> {
        let room = self.room();
        if room.is_exercise()? {
            return Err(Fault::refused(
                say!("This is an exercise: real data stay out of it."),
                say!("Leave the exercise, then fetch."),
            ));
        }
        let ticket = self.begin_import()?;
        room.begin_turn(request)?;
        let done = self.fetch(&room, request, progress, &ticket.cancel);
        room.end_turn(request, done, ticket.cancel.load(Ordering::Relaxed))
    }

    fn fetch(
        &self,
        room: &Room,
        request: &SyncRequest,
        progress: &(dyn Fn(SyncProgress) + Sync),
        cancel: &AtomicBool,
    ) -> Result<Came, Fault> {
        let settings = room.source_settings(request.source)?;
        let sync = Syncing { request, settings: &settings, progress, cancel };
        if kind(request.source).is_none() {
            let report = room.sync_folder(&sync)?;
            room.sift_brought();
            return Ok(Came { report, missed: Vec::new() });
        }
        let (mut came, mut any) = (Came::default(), false);
        // One feed that cannot be reached keeps none of the others from being fetched.
        for place in room.places(request, &settings)? {
            match room.sync_place(&sync, &place, &self.downloads()) {
                Ok(synced) => {
                    any = true;
                    came.report.add(&synced);
                }
                Err(fault) => came.missed.push(Missed { label: place.label(), name: place.name, fault }),
            }
            if cancel.load(Ordering::Relaxed) {
                break;
            }
        }
        if !came.report.runs.is_empty() {
            room.redraw()?;
            room.sift_brought();
        }
        if any {
            Ok(came)
        } else {
            came.missed
                .into_iter()
                .min_by_key(Missed::is_final)
                .map_or_else(|| Ok(Came::default()), |missed| Err(missed.fault))
        }
    }
}

/// What came of a sync that brought something, or found nothing new.
#[derive(Default)]
pub(super) struct Came {
    pub(super) report: SyncReport,
    /// What did not come; the report says nothing of it yet.
    pub(super) missed: Vec<Missed>,
}

/// A place of a source that failed.
pub(super) struct Missed {
    /// The name under which its syncs stand in the store.
    pub(super) name: String,
    /// What it is called before its fault; empty where the fault says it.
    pub(super) label: String,
    pub(super) fault: Fault,
}

impl Missed {
    /// Tells whether trying again does not help without somebody changing something.
    pub(super) fn is_final(&self) -> bool {
        self.fault.code != FaultCode::Network
    }

    /// Returns why it did not come, in a sentence.
    pub(super) fn told(&self) -> String {
        let before = if self.label.is_empty() { "" } else { ": " };
        format!("{}{before}{}", self.label, self.fault)
    }
}

/// A sync under way: what was asked for, what the office entered, who is told, and who may stop it.
struct Syncing<'s> {
    request: &'s SyncRequest,
    settings: &'s SourceSettings,
    progress: &'s (dyn Fn(SyncProgress) + Sync),
    cancel: &'s AtomicBool,
}

/// What stands behind the name of a place where who is where is asked.
const PRESENCE: &str = " presence";

/// One place that is asked.
pub(super) struct Place {
    /// The name under which its syncs stand in the store.
    pub(super) name: String,
    /// Where it answers, in the place of the publisher's own address.
    address: Option<String>,
    part: Part,
}

impl Place {
    /// Returns what it is called where others of its source are asked as well: the address of a feed.
    fn label(&self) -> String {
        match &self.address {
            Some(address) if Room::is_of(SourceName::Feed, &self.name) => shown(address),
            _ => String::new(),
        }
    }
}

/// What of a source is asked in one sync.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// What its connector brings.
    Whole,
    /// The yearly release of UCDP, which asks for no token.
    Release,
    /// Who is where, of HDX HAPI: rows that become records.
    Presence,
}

impl Room {
    /// Fetches one place of a source: the publisher's own, or a feed.
    fn sync_place(&self, syncing: &Syncing<'_>, place: &Place, downloads: &Path) -> Result<Synced, Fault> {
        let Syncing { request, settings, progress, cancel } = *syncing;
        if place.part == Part::Release {
            return self.sync_release(syncing, place, downloads);
        }
        let refuse = |why: NetFault| Fault::refused(why.to_string(), "");
        let Some(kind) = kind(request.source) else { return Err(Fault::unknown(phrase!("This source"))) };
        let mut asking = self.asking(request.source, settings)?;
        asking.address.clone_from(&place.address);
        let fetcher = Fetcher::new(FetchOptions::default(), cancel).map_err(refuse)?;
        let order = SyncOrder {
            source: place.name.clone(),
            since: request.since,
            full: request.full,
            countries: settings.countries.clone(),
            today: today(),
            marking: if is_public(publisher(request.source).id) {
                Marking::Unclassified
            } else {
                settings.marking.unwrap_or(Marking::StrictlyConfidential)
            },
        };
        let told = |step: &SyncStep| progress(told(step));
        if place.part == Part::Presence {
            let mut source = Source::of_presence(asking).map_err(refuse)?;
            let order = PresenceOrder { sync: order, folder: downloads, author: author("") };
            return Ok(sync_presence(&self.store, &fetcher, &mut source, &order, &told, cancel)?);
        }
        let mut source = Source::new(kind, asking).map_err(refuse)?;
        let synced = sync(&self.store, &fetcher, &mut source, &order, &told, cancel);
        keep_tokens(&self.store, request.source, &source)?;
        Ok(synced?)
    }

    /// Downloads the yearly release of UCDP, which asks for no token.
    fn sync_release(&self, syncing: &Syncing<'_>, place: &Place, folder: &Path) -> Result<Synced, Fault> {
        let fetcher =
            Fetcher::new(FetchOptions::default(), syncing.cancel).map_err(|why| Fault::refused(why.to_string(), ""))?;
        let (source, address) = (place.name.clone(), place.address.clone());
        let order = BulkOrder { source, address, full: syncing.request.full, folder, today: today() };
        let told = |step: &SyncStep| (syncing.progress)(told(step));
        Ok(sync_bulk(&self.store, &fetcher, &order, &told, syncing.cancel)?)
    }

    /// Imports the field notes that are new in the folder that the office named.
    fn sync_folder(&self, syncing: &Syncing<'_>) -> Result<SyncReport, Fault> {
        let settings = syncing.settings;
        if settings.folder.is_empty() {
            return Err(Fault::refused(
                say!("No folder was entered."),
                say!("Enter one: sitroom sources folder --folder PATH"),
            ));
        }
        let marking = settings.marking.unwrap_or(Marking::StrictlyConfidential);
        let told = |step: &Progress| (syncing.progress)(told(&SyncStep::Writing(step.clone())));
        let started = Instant::now();
        let found = sync_folder(&self.store, Path::new(&settings.folder), marking, &told, syncing.cancel)?;
        let mut report = SyncReport::default();
        for run in found.runs {
            report.add(&Synced { run: Some(run), requests: 0, resumed: false, seconds: 0.0 });
        }
        report.seconds = started.elapsed().as_secs_f64();
        report.faults = found.faults.into_iter().map(|fault| Fault::from(fault).to_string()).collect();
        Ok(report)
    }
}

impl SyncReport {
    fn add(&mut self, synced: &Synced) {
        self.requests += synced.requests;
        self.resumed |= synced.resumed;
        self.seconds += synced.seconds;
        let Some(imported) = &synced.run else { return };
        let counts = imported.run.counts;
        self.read += counts.read;
        self.added += counts.added;
        self.revised += counts.revised;
        self.unchanged += counts.unchanged;
        self.withdrawn += counts.withdrawn;
        self.rejected += counts.rejected;
        self.runs.push(imported.run.id.0);
    }
}

impl Room {
    /// Returns what is asked in turn.
    pub(super) fn places(&self, request: &SyncRequest, settings: &SourceSettings) -> Result<Vec<Place>, Fault> {
        let addresses = addresses(request, settings)?;
        let whole = |(name, address)| Place { name, address, part: Part::Whole };
        let mut places: Vec<Place> = addresses.into_iter().map(whole).collect();
        match request.source {
            SourceName::Ucdp if !self.has_key(request.source)? => {
                for place in &mut places {
                    (place.name, place.part) = (format!("{} bulk", place.name), Part::Release);
                }
            }
            SourceName::Hapi => {
                let presence = |place: &Place| Place {
                    name: format!("{}{PRESENCE}", place.name),
                    address: place.address.clone(),
                    part: Part::Presence,
                };
                places.extend(places.iter().map(presence).collect::<Vec<_>>());
            }
            _ => {}
        }
        let missed = self.turn(request.source)?.missed();
        if request.rest && places.iter().any(|place| missed.contains(&place.name)) {
            places.retain(|place| missed.contains(&place.name));
        }
        Ok(places)
    }
}

/// Returns what is fetched under which name, and where it answers where that is not the publisher's own address.
fn addresses(request: &SyncRequest, settings: &SourceSettings) -> Result<Vec<(String, Option<String>)>, Fault> {
    let id = publisher(request.source).id;
    if request.source != SourceName::Feed {
        // What was fetched elsewhere, or searched for with other words, is no beginning for the next.
        let apart = request.base_url.as_deref().map(shown).unwrap_or_default();
        let searched = if request.source == SourceName::Gdelt { settings.query.as_str() } else { "" };
        let name = [id, &apart, searched].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        return Ok(vec![(name, request.base_url.clone())]);
    }
    let addresses = request.base_url.as_ref().map_or_else(|| settings.addresses.clone(), |one| vec![one.clone()]);
    if addresses.is_empty() {
        return Err(Fault::refused(
            say!("No feed was entered."),
            say!("Enter the address of one: sitroom sources feed --add https://…"),
        ));
    }
    Ok(addresses.into_iter().map(|address| (name_of_feed(&address), Some(address))).collect())
}

/// Tells whether syncs of a name fetch who is where.
pub(super) fn is_of_presence(name: &str) -> bool {
    name.ends_with(PRESENCE)
}

/// Returns the name under which the syncs of a feed stand in the store.
pub(super) fn name_of_feed(address: &str) -> String {
    format!("{} {}", publisher(SourceName::Feed).id, shown(address))
}

/// Returns an address as it may be read by anybody: what it asks for may be a key of the office, so only its hash is told.
pub(super) fn shown(address: &str) -> String {
    match address.split_once('?') {
        Some((path, asked)) => format!("{path}#{}", &blake3::hash(asked.as_bytes()).to_hex()[..8]),
        None => address.to_owned(),
    }
}

fn told(step: &SyncStep) -> SyncProgress {
    match step {
        SyncStep::Fetching { requests, pages } => SyncProgress { requests: *requests, pages: *pages, rows: 0 },
        SyncStep::Writing(step) => SyncProgress { requests: 0, pages: step.bytes_total as u32, rows: step.counts.read },
    }
}

fn keep_tokens(store: &Store, source: SourceName, asked: &Source) -> Result<(), Fault> {
    let id = publisher(source).id;
    if let Some((access, refresh)) = asked.tokens() {
        store.put_secret(id, ACCESS_TOKEN, access.reveal())?;
        store.put_secret(id, REFRESH_TOKEN, refresh.reveal())?;
    }
    Ok(())
}

impl Room {
    /// Returns the name under which a source's syncs stand in the store.
    pub(super) fn is_of(source: SourceName, name: &str) -> bool {
        let id = publisher(source).id;
        name == id || name.strip_prefix(id).is_some_and(|rest| rest.starts_with(' '))
    }
}

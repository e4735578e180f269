//! A sync from its first request to its run: answers are fetched one by one and wait in the store; when the last one is there,
//! all of them become one run, in one transaction.
//!
//! A sync that was cut off – by the network, the power or the user – is gone on with where it stood, as long as the same is
//! asked of the same source. Nothing of it is seen before its end.

use std::collections::{BTreeSet, HashSet};
use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use sitroom_domain::country::find_by_iso3;
use sitroom_domain::{CountryIndex, Day, Iso3, Marking, Publisher, RunId, RunState};
use sitroom_sources::SourceError;
use sitroom_sources::connect::{Connector, Cursor, Item as Told, Page, Plan, Whole, run_sync};
use sitroom_sources::net::{Answer, Fetcher};
use sitroom_store::{EventColumns, NewRun, RunWriter, Store, StoredSync, SyncId, SyncPage};

use crate::IngestError;
use crate::import::{UNKNOWN_KEY, note_refused};
use crate::locate::{Given, Locator};
use crate::pipeline::{self, Imported, Item, Job, Outlet, Progress, now};

/// What is asked of a source.
#[derive(Debug, Clone)]
pub struct SyncOrder {
    /// The name under which the source stands in the store, for example `ucdp`, or `feed` with its address.
    pub source: String,
    /// The first day of what is fetched; everything if `None`.
    pub since: Option<Day>,
    /// Fetches what was fetched before once more.
    pub full: bool,
    /// Countries; all if there are none.
    pub countries: Vec<Iso3>,
    /// The day of the sync.
    pub today: Day,
    /// The marking that its reports take.
    pub marking: Marking,
}

impl SyncOrder {
    /// Returns what a sync that was cut off must have been asked for as well, so that it can be gone on with.
    fn plan(&self) -> String {
        let countries: Vec<String> = self.countries.iter().map(ToString::to_string).collect();
        let since = self.since.map(|day| day.to_string()).unwrap_or_default();
        format!("since={since} full={} countries={}", self.full, countries.join(","))
    }
}

/// How far a sync is.
#[derive(Debug, Clone, PartialEq)]
pub enum SyncStep {
    /// It asks: requests so far, and answers that wait.
    Fetching {
        /// Requests, tries counted.
        requests: u32,
        /// Answers.
        pages: u32,
    },
    /// All answers are there and become a run.
    Writing(Progress),
}

/// What came of a sync.
#[derive(Debug, Clone, PartialEq)]
pub struct Synced {
    /// The run; `None` where the source had nothing new.
    pub run: Option<Imported>,
    /// Requests of this call, tries counted.
    pub requests: u32,
    /// It went on with one that was cut off.
    pub resumed: bool,
    /// How long this call took.
    pub seconds: f64,
}

/// Fetches what is new and stores it: all of it, or nothing.
///
/// # Errors
/// When the source cannot be reached or read, when the user stops, or when the store refuses. What was fetched waits for the
/// next call.
pub fn sync(
    store: &Store,
    fetcher: &Fetcher<'_>,
    connector: &mut dyn Connector,
    order: &SyncOrder,
    progress: &(dyn Fn(&SyncStep) + Sync),
    cancel: &AtomicBool,
) -> Result<Synced, IngestError> {
    let started = Instant::now();
    let mut write = |connector: &mut dyn Connector, id| write(store, connector, order, id, progress, cancel, started);
    sync_with(store, fetcher, connector, order, progress, &mut write)
}

/// Makes a run of the answers of a sync that wait; nothing where none says anything.
pub(crate) type Write<'w> = &'w mut dyn FnMut(&mut dyn Connector, SyncId) -> Result<Option<Imported>, IngestError>;

/// Fetches what is new and hands the sync on to who makes a run of the answers that wait.
pub(crate) fn sync_with(
    store: &Store,
    fetcher: &Fetcher<'_>,
    connector: &mut dyn Connector,
    order: &SyncOrder,
    progress: &(dyn Fn(&SyncStep) + Sync),
    write: Write<'_>,
) -> Result<Synced, IngestError> {
    let started = Instant::now();
    let (under_way, resumed) = find_or_begin(store, connector, order)?;
    let id = under_way.id;
    let done = fetch(store, fetcher, connector, order, &under_way, progress).and_then(|()| write(connector, id));
    let requests = fetcher.requests();
    match done {
        Ok(run) => Ok(Synced { run, requests, resumed, seconds: started.elapsed().as_secs_f64() }),
        Err(error) => {
            store.stop_sync(id, under_way.requests + requests, &error.to_string())?;
            Err(error)
        }
    }
}

/// Returns the sync that was cut off, where the same was asked of it; begins one otherwise. The second value tells whether it is
/// gone on with.
fn find_or_begin(
    store: &Store,
    connector: &dyn Connector,
    order: &SyncOrder,
) -> Result<(StoredSync, bool), IngestError> {
    let plan = order.plan();
    let all = store.list_syncs(Some(&order.source), u32::MAX)?;
    if let Some(open) = all.first().filter(|sync| sync.ended_at.is_empty()) {
        if open.plan == plan && (open.pages > 0 || open.requests > 0) {
            return Ok((open.clone(), true));
        }
        store.drop_sync(open.id)?;
    }
    let last = last_good(store, &all)?.map(|sync| Cursor::saved(sync.cursor.clone()));
    let cursor = connector.start(&Plan { last, ..asked(order) })?;
    let id = store.begin_sync(&order.source, &plan, cursor.as_str(), &now())?;
    let begun = store.list_syncs(Some(&order.source), 1)?;
    begun.into_iter().find(|sync| sync.id == id).map(|sync| (sync, false)).ok_or(IngestError::SyncLost)
}

/// Returns the newest sync on which the next can build: the last one before any whose run was undone, for what that brought is
/// to be fetched again. Syncs come with the newest first.
pub(crate) fn last_good<'s>(store: &Store, all: &'s [StoredSync]) -> Result<Option<&'s StoredSync>, IngestError> {
    let undone: BTreeSet<RunId> =
        store.list_runs()?.into_iter().filter(|run| run.state == RunState::Undone).map(|run| run.id).collect();
    let ended = all.iter().rev().filter(|sync| !sync.ended_at.is_empty());
    Ok(ended.take_while(|sync| sync.run.is_none_or(|run| !undone.contains(&run))).last())
}

fn asked(order: &SyncOrder) -> Plan {
    Plan { since: order.since, full: order.full, countries: order.countries.clone(), ..Plan::new(order.today) }
}

fn fetch(
    store: &Store,
    fetcher: &Fetcher<'_>,
    connector: &mut dyn Connector,
    order: &SyncOrder,
    under_way: &StoredSync,
    progress: &(dyn Fn(&SyncStep) + Sync),
) -> Result<(), IngestError> {
    let plan = Plan { resume: Some(Cursor::saved(under_way.cursor.clone())), ..asked(order) };
    let mut before = under_way.cursor.clone();
    let mut pages = under_way.pages;
    run_sync::<IngestError>(fetcher, connector, &plan, &mut |page: Page| {
        let after = page.cursor.as_str().to_owned();
        // An answer that says nothing – a key, a month that is not published – is not kept; where it led is.
        let kept = (!page.items.is_empty()).then(|| SyncPage {
            cursor: before.clone(),
            address: page.address.clone(),
            hash: blake3::hash(&page.body).to_hex().to_string(),
            body: page.body,
        });
        let requests = under_way.requests + fetcher.requests();
        store.put_sync_page(under_way.id, kept.as_ref(), [&before, &after], requests)?;
        pages += u32::from(kept.is_some());
        before = after;
        progress(&SyncStep::Fetching { requests: fetcher.requests(), pages });
        Ok(())
    })?;
    Ok(())
}

/// Makes a run of the answers that wait; nothing where none says anything.
fn write(
    store: &Store,
    connector: &mut dyn Connector,
    order: &SyncOrder,
    id: SyncId,
    progress: &(dyn Fn(&SyncStep) + Sync),
    cancel: &AtomicBool,
    started: Instant,
) -> Result<Option<Imported>, IngestError> {
    let under_way = store.list_syncs(Some(&order.source), 1)?.into_iter().next();
    let pages = under_way.as_ref().map_or(0, |sync| sync.pages);
    if pages == 0 {
        store.end_sync(id, &now())?;
        return Ok(None);
    }
    let (total, stop) = (u64::from(pages), AtomicBool::new(false));
    let told = |step: &Progress| progress(&SyncStep::Writing(step.clone()));
    let job = Job {
        store,
        total,
        progress: &told,
        cancel,
        later_counts: true,
        stop: &stop,
        started,
        imported_at: None,
        watch: &(),
    };
    let publisher = connector.publisher();
    let whole = under_way.map(|sync| connector.whole(&Cursor::saved(sync.cursor))).transpose()?.flatten();
    let refused = Mutex::new(HashSet::new());
    let run = pipeline::run(
        &job,
        |outlet| read_pages(store, connector, (id, pages), order.marking, &refused, outlet),
        || describe(store, id, publisher),
        |writer| {
            if let Some(whole) = &whole {
                take_back(writer, whole, &refused.lock().unwrap_or_else(PoisonError::into_inner))?;
            }
            Ok(writer.end_sync(id, &now())?)
        },
    )?;
    Ok(Some(run))
}

/// Takes back the events that their publisher tells no more: those of the days and countries that it told whole, and that did not
/// come. One whose row was refused is still told.
pub(crate) fn take_back(
    writer: &mut RunWriter<'_>,
    whole: &Whole,
    refused: &HashSet<String>,
) -> Result<(), IngestError> {
    // A refused row may tell any of the events that did not come: then none is taken back.
    if refused.contains(UNKNOWN_KEY) {
        return Ok(());
    }
    let countries: HashSet<CountryIndex> = whole.countries.iter().filter_map(|iso3| find_by_iso3(*iso3)).collect();
    let gone = |key: &str, columns: &EventColumns| {
        let days = whole.since.is_none_or(|since| columns.first_day >= since) && columns.last_day <= whole.until;
        days && (countries.is_empty() || countries.contains(&columns.country)) && !refused.contains(key)
    };
    Ok(writer.withdraw_unseen(&gone)?)
}

/// Returns what the run is made of: the first address, the length of all answers, and the hash of their hashes.
fn describe(store: &Store, id: SyncId, publisher: &Publisher) -> Result<NewRun, IngestError> {
    let origin = store.sync_origin(id)?;
    Ok(NewRun {
        publisher: publisher.id.to_owned(),
        file_name: origin.address,
        file_hash: blake3::hash(origin.hashes.concat().as_bytes()).to_hex().to_string(),
        file_bytes: origin.bytes,
        licence: publisher.licence.to_owned(),
    })
}

/// Reads the answers once more, in their order, and hands on what is in them.
fn read_pages(
    store: &Store,
    connector: &mut dyn Connector,
    (id, pages): (SyncId, u32),
    marking: Marking,
    refused: &Mutex<HashSet<String>>,
    outlet: &mut Outlet,
) -> Result<(), SourceError> {
    let mut locator = Locator::new();
    for number in 1..=pages {
        for told in read_page(store, connector, id, number)? {
            let Some(item) = item(&mut locator, told, marking) else { continue };
            note_refused(refused, &item);
            outlet.push(item, u64::from(number))?;
        }
    }
    Ok(())
}

/// Reads an answer that waits once more.
pub(crate) fn read_page(
    store: &Store,
    connector: &mut dyn Connector,
    id: SyncId,
    number: u32,
) -> Result<Vec<Told>, SourceError> {
    // What was stored whole and read before can be read again; where it cannot, the disk has failed.
    let failed = |why: String| SourceError::Json { why };
    let page = store.sync_page(id, number).map_err(|error| failed(error.to_string()))?;
    let page = page.ok_or_else(|| failed(IngestError::SyncLost.to_string()))?;
    let answer = Answer { status: 200, body: page.body, ..Answer::default() };
    let read = connector.read_kept(&answer, &Cursor::saved(page.cursor));
    read.map(|page| page.items).map_err(|broken| failed(broken.to_string()))
}

/// Returns what goes through the pipeline; rows of a table go another way.
fn item(locator: &mut Locator, told: Told, marking: Marking) -> Option<Item> {
    Some(match told {
        Told::Event(mut row) => {
            let given = Given { has_point: row.has_point, names_country: row.names_country };
            match locator.place(&mut row.event, given) {
                Ok(()) => Item::Event { line: row.line, event: row.event },
                Err(_) => Item::Reject(row.reject_place()),
            }
        }
        Told::Report(report) => Item::Report { report, marking },
        Told::Figure(figure) => Item::Figure(figure),
        Told::Withdrawn { source_key } => Item::Withdrawn { source_key },
        Told::Reject(reject) => Item::Reject(reject),
        Told::Row(_) => return None,
    })
}

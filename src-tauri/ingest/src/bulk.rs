//! The yearly release of UCDP as a download: what an office gets that has no token. One run, as of a sync.

use std::fs;
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use sitroom_domain::{Day, UCDP};
use sitroom_sources::connect::ucdp_bulk::{ADDRESS, Release, fetch_release};
use sitroom_sources::connect::{SyncFault, Whole};
use sitroom_sources::net::{Fetcher, Site};
use sitroom_store::{Store, SyncId};

use crate::IngestError;
use crate::import::{ImportPlan, import_checked};
use crate::pipeline::{Imported, now};
use crate::sync::{SyncStep, Synced, last_good, take_back};

/// What is downloaded, from where, and where to.
#[derive(Debug)]
pub struct BulkOrder<'o> {
    /// The name under which the source stands in the store.
    pub source: String,
    /// Where the downloads are, in the place of the publisher's own address.
    pub address: Option<String>,
    /// Downloads once more what is known.
    pub full: bool,
    /// The folder for the file, until it is read.
    pub folder: &'o Path,
    /// The day of the sync.
    pub today: Day,
}

/// Downloads the newest yearly release, where it is not known yet, and stores it: all of it, or nothing. What it leaves out of its
/// years is taken back.
///
/// # Errors
/// When nothing can be fetched or read, the user stops, or the store refuses. What was downloaded waits for the next call.
pub fn sync_bulk(
    store: &Store,
    fetcher: &Fetcher<'_>,
    order: &BulkOrder<'_>,
    progress: &(dyn Fn(&SyncStep) + Sync),
    cancel: &AtomicBool,
) -> Result<Synced, IngestError> {
    let started = Instant::now();
    let all = store.list_syncs(Some(&order.source), u32::MAX)?;
    for open in all.iter().filter(|sync| sync.ended_at.is_empty()) {
        store.drop_sync(open.id)?;
    }
    let known = last_good(store, &all)?.filter(|_| !order.full);
    let known: Option<Release> = known.and_then(|sync| serde_json::from_str(&sync.cursor).ok());
    let id = store.begin_sync(&order.source, "", "", &now())?;
    let done = fetch(store, fetcher, order, known.as_ref(), id, progress, cancel);
    let requests = fetcher.requests();
    match done {
        Ok(run) => Ok(Synced { run, requests, resumed: false, seconds: started.elapsed().as_secs_f64() }),
        Err(error) => {
            store.stop_sync(id, requests, &error.to_string())?;
            Err(error)
        }
    }
}

fn fetch(
    store: &Store,
    fetcher: &Fetcher<'_>,
    order: &BulkOrder<'_>,
    known: Option<&Release>,
    id: SyncId,
    progress: &(dyn Fn(&SyncStep) + Sync),
    cancel: &AtomicBool,
) -> Result<Option<Imported>, IngestError> {
    let site = Site::parse(order.address.as_deref().unwrap_or(ADDRESS)).map_err(SyncFault::from)?;
    fs::create_dir_all(order.folder)
        .map_err(|source| sitroom_sources::SourceError::Io { path: order.folder.to_owned(), source })?;
    progress(&SyncStep::Fetching { requests: 0, pages: 0 });
    let found = fetch_release(fetcher, &site, order.today, known, order.folder)?;
    let keep = |release: Option<&Release>| {
        let cursor = release.map(serde_json::to_string).transpose().map_err(|_| SyncFault::Cursor)?;
        Ok::<_, IngestError>(store.put_sync_page(id, None, ["", &cursor.unwrap_or_default()], fetcher.requests())?)
    };
    let Some((release, table)) = found else {
        keep(known)?;
        store.end_sync(id, &now())?;
        return Ok(None);
    };
    keep(Some(&release))?;
    let whole = whole(&release);
    let plan = ImportPlan {
        publisher: UCDP.id.to_owned(),
        path: table.clone(),
        date_order: None,
        encoding: None,
        today: order.today,
    };
    let told = |step: &crate::Progress| progress(&SyncStep::Writing(step.clone()));
    let imported = import_checked(store, &plan, &told, cancel, &(), &|writer, refused| {
        whole.as_ref().map_or(Ok(()), |whole| take_back(writer, whole, refused))?;
        Ok(writer.end_sync(id, &now())?)
    });
    // Read or not, it is of no more use: the next sync downloads it again.
    drop(fs::remove_file(&table));
    imported.map(Some)
}

/// Returns the days that a yearly release tells whole: those before its own year.
fn whole(release: &Release) -> Option<Whole> {
    let year: i16 = release.version.split('.').next()?.parse().ok()?;
    Some(Whole { since: None, until: Day::from_ymd(1999 + year, 12, 31)?, countries: Vec::new() })
}

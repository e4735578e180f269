//! Who is where, as HDX HAPI tells it: its rows become records of presence, as a table of the office would, in one run that can be
//! undone.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use sitroom_domain::import::HAPI;
use sitroom_domain::{FieldSource, Mapping, Marking, Noun};
use sitroom_sources::SourceError;
use sitroom_sources::connect::hapi::PRESENCE_COLUMNS;
use sitroom_sources::connect::{Connector, Item, TableRow};
use sitroom_sources::net::Fetcher;
use sitroom_store::{Author, Store, SyncId};

use crate::pipeline::now;
use crate::sync::{SyncOrder, SyncStep, Synced, read_page, sync_with};
use crate::table::{TablePlan, import_table_with};
use crate::{Encoding, IngestError};

/// Name of the table until it is read; it stands as the file of the run.
const FILE: &str = "hdx-hapi-operational-presence.csv";

/// What is asked, by whom, and where its table lies until it is read.
#[derive(Debug)]
pub struct PresenceOrder<'o> {
    /// What is asked.
    pub sync: SyncOrder,
    /// The folder for the table, until it is read.
    pub folder: &'o Path,
    /// Who asks, and when.
    pub author: Author,
}

/// Fetches who is where and stores it: all of it, or nothing.
///
/// # Errors
/// When the source cannot be reached or read, when the user stops, or when the store refuses. What was fetched waits for the next
/// call.
pub fn sync_presence(
    store: &Store,
    fetcher: &Fetcher<'_>,
    connector: &mut dyn Connector,
    order: &PresenceOrder<'_>,
    progress: &(dyn Fn(&SyncStep) + Sync),
    cancel: &AtomicBool,
) -> Result<Synced, IngestError> {
    let told = |step: &crate::Progress| progress(&SyncStep::Writing(step.clone()));
    let mut write = |connector: &mut dyn Connector, id: SyncId| {
        let under_way = store.list_syncs(Some(&order.sync.source), 1)?.into_iter().next();
        let pages = under_way.map_or(0, |sync| sync.pages);
        if pages == 0 {
            store.end_sync(id, &now())?;
            return Ok(None);
        }
        let path = write_table(store, connector, id, pages, order.folder)?;
        let plan = TablePlan {
            path: path.clone(),
            mapping: mapping(),
            encoding: Some(Encoding::Utf8),
            dry_run: false,
            author: order.author.clone(),
        };
        let imported = import_table_with(store, &plan, &told, cancel, &|writer| Ok(writer.end_sync(id, &now())?));
        // Read or not, it is of no more use: the answers wait in the store.
        drop(fs::remove_file(&path));
        imported.map(Some)
    };
    sync_with(store, fetcher, connector, &order.sync, progress, &mut write)
}

/// Writes the rows of all answers as one table.
fn write_table(
    store: &Store,
    connector: &mut dyn Connector,
    id: SyncId,
    pages: u32,
    folder: &Path,
) -> Result<PathBuf, IngestError> {
    let path = folder.join(FILE);
    let failed = |source: std::io::Error| SourceError::Io { path: path.clone(), source };
    fs::create_dir_all(folder).map_err(failed)?;
    let mut table = csv::Writer::from_path(&path).map_err(|why| failed(why.into()))?;
    table.write_record(PRESENCE_COLUMNS).map_err(|why| failed(why.into()))?;
    for number in 1..=pages {
        for item in read_page(store, connector, id, number)? {
            if let Item::Row(TableRow(cells)) = item {
                table.write_record(&cells).map_err(|why| failed(why.into()))?;
            }
        }
    }
    table.flush().map_err(failed)?;
    Ok(path)
}

/// Returns how its rows are read: names of the pattern of the United Nations before the provider's own.
fn mapping() -> Mapping {
    let from = |columns: &[&str]| FieldSource {
        columns: columns.iter().map(|name| (*name).to_owned()).collect(),
        ..FieldSource::default()
    };
    let fields = [
        ("partner", from(&["org_name", "org_acronym"])),
        ("countries", from(&["location_code"])),
        ("place", from(&["admin2_name", "provider_admin2_name", "admin1_name", "provider_admin1_name"])),
        ("sector", from(&["sector_name"])),
        ("since", from(&["reference_period_start"])),
        ("until", from(&["reference_period_end"])),
    ];
    let last_day = PRESENCE_COLUMNS.len() - 1;
    Mapping {
        noun: Noun::Presence,
        sheet: String::new(),
        head_row: 1,
        fields: fields.into_iter().map(|(name, source)| (name.to_owned(), source)).collect::<BTreeMap<_, _>>(),
        // All but the last day, which moves as long as a partner stays.
        key: PRESENCE_COLUMNS[..last_day].iter().map(|name| (*name).to_owned()).collect(),
        date_order: None,
        gleditsch_ward: false,
        marking: Marking::Unclassified,
        source: format!("{}, operational presence", HAPI.name),
        licence: HAPI.licence.to_owned(),
        make_missing: true,
    }
}

//! One import run from start to end: read, locate, deduplicate, refuse, keep where each row is from.
//!
//! A run is one transaction: all of it is stored, or nothing. Places are found in the areas of `maps/`, which are
//! compiled in; coordinates are never changed.
#![cfg_attr(test, expect(clippy::unwrap_used, reason = "a test stops at the first surprise"))]

mod area_bytes;
mod areas;
mod borders;
mod bulk;
mod error;
mod exercise;
mod grid;
mod import;
mod locate;
mod notes;
mod passed_on;
mod pipeline;
mod places;
mod presence;
pub mod record;
mod rejects;
mod source;
mod sync;
pub mod table;

pub use areas::{Area, AreaKind, Areas, areas};
pub use borders::borders;
pub use bulk::{BulkOrder, sync_bulk};
pub use error::IngestError;
pub use exercise::{EXERCISE_EVENTS_MAX, import_exercise};
pub use import::{ImportPlan, import_file};
pub use notes::{NoteKind, NotesPlan, check_folder, import_notes, seems_notes, sync_folder};
pub use passed_on::{NextEvents, PassedEvent, PassedOn, import_passed_on};
pub use pipeline::{Imported, Phase, Progress, Watch};
pub use places::{Place, places};
pub use presence::{PresenceOrder, sync_presence};
pub use rejects::{guarded, rejects_csv, table_rejects_csv};
pub use sitroom_sources::SourceError;
pub use sitroom_sources::net::{FetchOptions, Fetcher, NetFault, Secret};
pub use sitroom_sources::{Answer, Encoding, NotAnEncoding, Question, json_words};
pub use source::{Asking, Needs, SOURCES, Source, SourceKind, check_address};
pub use sync::{SyncOrder, SyncStep, Synced, sync};

//! SQLite: the only SQL of the program, in an encrypted file that survives a cut of power.
//!
//! One writer, several readers. Each noun has a file in [`table`] with its schema, its row and its queries; what spans
//! several nouns (a run, its undoing, migrations, backups) has a file beside this one.
//! This room neither reads publishers' files nor judges their rows, and it never makes a database anew in the place of
//! one that it cannot read.
#![cfg_attr(test, expect(clippy::unwrap_used, reason = "a test stops at the first surprise"))]

mod admit;
mod backup;
mod checkpoint;
mod connection;
mod error;
mod fresh;
mod in_use;
mod intern;
mod key;
mod merge;
mod migration;
mod pack;
mod profile;
mod readers;
mod release;
mod run_writer;
mod store;
mod switch;
mod table;
mod taking;
mod told;
mod undo;
mod verify;
mod words;

#[cfg(test)]
mod tests;

pub use backup::RowsRead;
pub use error::StoreError;
pub use in_use::is_free;
pub use key::{StoreKey, fill_with_chance, is_locked, is_profile, put_file, random_number, remove_key_file};
pub use merge::{GoneRecord, Merged, has_its_number};
pub use migration::SCHEMA;
pub use profile::ProfileKind;
pub use release::{AroundRun, VersionColumns};
pub use run_writer::{Outcome, RunWriter};
pub use store::Store;
pub use switch::change_key;
pub use table::briefing::{BriefingPut, StoredBriefing};
pub use table::draft::StoredDraft;
pub use table::event::{EventColumns, StoredEvent};
pub use table::figure::StoredFigure;
pub use table::handover::StoredHandover;
pub use table::item::StoredItem;
pub use table::item_report::{ReportHead, Sifted};
pub use table::link::{LinkBasis, LinkChange, LinkEvent, LinkList, LinkRow, LinkState, StoredLink};
pub use table::link_decision::StandingDecision;
pub use table::peer::{Revocation, StoredPeer};
pub use table::record::{
    Author, DueRow, EngagementRow, LaneRow, LaneRows, Participant, PresenceCount, PresenceRow, PresenceSpot, Put,
    RecordOrder, RecordQuery, RecordScope, RecordWriter, Stamped, StoredRecord, TitleOf, TraffickingCell,
    TraffickingCount, VisitRow, WarningRow,
};
pub use table::report::{ReportPut, StoredReport};
pub use table::run::{NewRun, StoredLook};
pub use table::sync::{StoredSync, SyncId, SyncOrigin, SyncPage};
pub use table::text::{TextHit, TextId};
pub use table::view::StoredView;
pub use taking::Taking;
pub use told::{LastTold, Seen};

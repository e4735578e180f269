//! The nouns of Sitroom: plain types, shared by every other room.
//!
//! Nothing here reads a file, a clock or a network, and nothing here needs another crate of ours.
//! Static facts (countries, subregions) are compiled in from `maps/`.
#![cfg_attr(test, expect(clippy::unwrap_used, reason = "a test stops at the first surprise"))]

pub mod country;
pub mod day;
pub mod event;
pub mod filter;
pub mod import;
pub mod mapping;
pub mod marking;
pub mod note;
pub mod operation;
pub mod other_fields;
pub mod precision;
pub mod record;
pub mod report;
pub mod say;
pub mod subregion;

pub use country::{Country, CountryIndex, Iso3};
pub use day::Day;
pub use event::{Deaths, Event, EventId, KINDS, Kind};
pub use filter::{Area, Filter, PrecisionFilter};
pub use import::{DateOrder, EXERCISE, ImportRun, Publisher, Reject, RunCounts, RunId, RunState, TABLE, UCDP};
pub use mapping::{FieldSource, Mapping};
pub use marking::Marking;
pub use note::{Note, Notes};
pub use other_fields::OtherFields;
pub use precision::{DatePrecision, LocationPrecision};
pub use record::{Noun, Record, RecordId};
pub use report::{ContentGrade, Report, ReportId, SourceGrade};
pub use subregion::{Member, Seat, Subregion};

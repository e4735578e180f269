//! The contract with the window and the command line, its bodies and its faults.
//!
//! Everything that the program can do is one method of [`Desk`]; the shell and the command line only call them. This room
//! knows no Tauri and no terminal.
#![cfg_attr(test, expect(clippy::unwrap_used, reason = "a test stops at the first surprise"))]

mod areas;
mod asking;
mod base_map;
pub mod bench;
mod boundaries;
mod briefings;
mod changes;
mod chart;
mod clusters;
mod compare;
pub mod contract;
mod coverage;
mod data_end;
mod density;
mod desk;
mod draft;
mod effect;
mod elections;
mod events;
mod exchange;
mod exercise;
mod export;
mod exposure;
mod faults;
mod figures;
mod filters;
pub mod forecast;
mod hotspots;
mod imports;
mod inbox;
mod links;
mod moments;
mod months;
mod names;
mod openings;
mod outlook;
mod pictures;
mod places;
mod provenance;
mod record;
mod search;
mod series;
mod sources;
mod spillover;
mod stills;
mod system;
mod tables;
mod tiles;
mod together;
mod towns;
mod trend;
pub mod vault;
mod views;
mod wall;
mod warnings;

pub use contract::fault::Fault;
pub use desk::Desk;
pub use exchange::{HubChoice, HubDeed, administer as hub};
pub use export::write_file;
pub use record::{AddedRecords, Children};
pub use sitroom_ingest::json_words;
pub use wall::{WallSnapshot, show_wall};

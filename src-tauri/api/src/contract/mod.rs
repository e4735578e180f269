//! The types that cross the boundary to the window. They are written to `ui/src/contract/` by a test, which fails when the
//! committed files differ.

pub mod area;
pub mod briefing;
pub mod calendar;
pub mod change;
pub mod cluster;
pub mod corridor;
pub mod country_page;
pub mod density;
pub mod effect;
pub mod election;
pub mod evaluation;
pub mod export;
pub mod exposure;
pub mod fault;
pub mod follow;
pub mod hotspot;
pub mod interval;
pub mod list;
pub mod matrix;
pub mod moment;
pub mod onset;
pub mod opening;
pub mod outlook;
pub mod picture;
pub mod place;
pub mod record;
pub mod record_map;
pub mod roster;
pub mod run;
pub mod search;
pub mod share;
pub mod spillover;
pub mod table;
pub mod view;
pub mod warning;

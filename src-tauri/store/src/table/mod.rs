//! One file per noun: its schema, its row, its queries.

pub(crate) mod briefing;
pub(crate) mod cells;
pub(crate) mod draft;
pub(crate) mod event;
pub(crate) mod field;
pub(crate) mod figure;
pub(crate) mod item;
pub(crate) mod item_report;
pub(crate) mod link;
pub(crate) mod link_decision;
pub(crate) mod meta;
pub(crate) mod outlet;
pub(crate) mod publisher;
pub(crate) mod record;
pub(crate) mod reject;
pub(crate) mod report;
pub(crate) mod run;
pub(crate) mod secret;
pub(crate) mod setting;
pub(crate) mod sighting;
pub(crate) mod snapshot;
pub(crate) mod sync;
pub(crate) mod text;
pub(crate) mod version;
pub(crate) mod view;
pub(crate) mod withdrawal;

//! The types that cross the boundary to the window. They are written to `ui/src/contract/` by a test, which fails when the
//! committed files differ.

pub mod area;
pub mod export;
pub mod fault;
pub mod list;
pub mod opening;
pub mod picture;
pub mod place;
pub mod run;
pub mod search;
pub mod view;

//! The record of the office: partners, engagements, agreements, elections and all other nouns, by one set of methods.

mod adds;
mod author;
mod calendar;
mod calendar_import;
mod cards;
mod casebook;
mod catalog;
mod corridors;
mod country_page;
mod drafts;
mod follow;
mod lists;
mod map;
mod matrix;
mod merge;
mod onsets;
mod reasons;
mod roster;
mod saves;
mod suggest;

pub use adds::AddedRecords;
pub(crate) use adds::EXERCISE;
pub(crate) use author::{author, shown_author, to_second};
pub(crate) use cards::{cards, highest_marking, titles, version};
pub(crate) use casebook::left_casebook;
pub use lists::Children;
pub(crate) use lists::countries_of;
pub(crate) use map::{placed, spots_of_warnings};

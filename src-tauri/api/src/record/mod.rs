//! The record of the office: partners, engagements, agreements, elections and all other nouns, by one set of methods.

mod adds;
mod author;
mod calendar;
mod calendar_import;
mod cards;
mod casebook;
mod catalog;
mod country_page;
mod drafts;
mod follow;
mod lists;
mod map;
mod matrix;
mod merge;
mod onsets;
mod roster;
mod saves;
mod suggest;

pub(crate) use author::{author, new_ids};
pub(crate) use cards::cards;

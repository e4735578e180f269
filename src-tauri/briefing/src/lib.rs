//! Briefings: facts to an outline, an outline to a paper, a paper to PDF and DOCX.
//!
//! This room knows no record, no clock and no disk: the same facts give the same bytes. It computes no figure; every figure comes
//! with the facts, and every sentence with where it is from.
//!
//! | file | what |
//! | --- | --- |
//! | `facts` | what a briefing is drafted from, as far as one may see who is told it |
//! | `draft` | facts to an outline, by rule |
//! | `outline` | what was drafted, what an officer made of it, what changed since the last one |
//! | `saying`, `words`, `language` | what a sentence says, and how it is said in six languages |
//! | `map` | a map with its legend and scale, as SVG |
//! | `set`, `paper` | an outline in a language, as it stands on the page or as slides |
//! | `template` | how pages and slides look |
//! | `pdf`, `world` | a paper as PDF/A, tagged, with its fonts inside; what the typesetter may read |
//! | `docx`, `raster` | the same as a document that can be edited, with its pictures as points |
#![cfg_attr(test, expect(clippy::unwrap_used, reason = "a test stops at the first surprise"))]

mod docx;
pub mod draft;
mod error;
pub mod facts;
mod language;
pub mod map;
pub mod outline;
mod paper;
mod pdf;
mod raster;
mod saying;
mod set;
mod words;
mod world;

pub use docx::docx;
pub use error::PaperError;
pub use language::Language;
pub use paper::{Body, Cell, Column, Message, Paper, Part, Picture, Row, Shape, Table, Width};
pub use pdf::{METHOD, pages, pdf};
pub use saying::{Saying, Value};
pub use set::{set, set_slides};
pub use words::Words;

//! One file per publisher and per form of file: bytes to typed records, and tables of any kind to rows under their names.
//!
//! What cannot be identified, dated or placed becomes a reject; what is odd is kept with a note; what can be read in two
//! ways becomes a question. Nothing here guesses, and nothing here writes but a download into the folder that it is given.
//!
//! `connect` asks publishers page by page; `net` is the one place that opens connections.
#![cfg_attr(test, expect(clippy::unwrap_used, reason = "a test stops at the first surprise"))]

mod archive;
pub mod calendar;
pub mod connect;
mod encoding;
mod error;
mod json_words;
mod kind;
mod legacy;
pub mod net;
mod records;
mod row;
mod separated;
mod source;
mod table;
pub mod ucdp;
mod workbook;

pub use encoding::{Encoding, NotAnEncoding};
pub use error::{Answer, Question, SourceError};
pub use json_words::json_words;
pub use kind::FileKind;
pub use row::RawRow;
pub use source::Source;
pub use table::{TableHead, TableOptions, TableSink, list_sheets, read_table};
pub use ucdp::{Pair, Written, is_nothing, of_serial_1900, question_of_order, read_day};

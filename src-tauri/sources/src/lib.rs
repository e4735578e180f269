//! One file per publisher and per form of file: bytes to typed records.
//!
//! What cannot be identified, dated or placed becomes a reject; what is odd is kept with a note; what can be read in two
//! ways becomes a question. Nothing here writes, and nothing here guesses.
#![cfg_attr(test, expect(clippy::unwrap_used, reason = "a test stops at the first surprise"))]

mod archive;
mod encoding;
mod error;
mod kind;
mod legacy;
mod records;
mod row;
mod separated;
mod source;
pub mod ucdp;
mod workbook;

pub use encoding::{Encoding, NotAnEncoding};
pub use error::{Answer, Question, SourceError};
pub use kind::FileKind;
pub use row::RawRow;
pub use source::Source;

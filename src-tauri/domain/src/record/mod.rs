//! The record of an office: who is there, what was done, what was promised.
//!
//! Every noun of the record is one [`Sheet`] in its own file under [`sheets`]: which fields it has, of which kind, and what
//! belongs to it. A [`Record`] holds values that its sheet admits and nothing else, so that store, forms, tables, command
//! line and exchange treat all nouns alike. What a noun means beyond its fields stands in `analysis` and `api`.

mod content;
mod field;
mod id;
mod marks;
mod moment;
mod noun;
mod sheet;
pub mod sheets;
mod value;
pub mod when;

pub use content::{Complaint, Record};
pub(crate) use field::COUNTRY_NAMES;
pub use field::{Field, FieldKind};
pub use id::{NotARecordId, RecordId};
pub use marks::{MARK_PREFIX, mark_of, marked_field, read_mark};
pub use moment::{Moment, NotAMoment};
pub use noun::{NOUNS, Noun};
pub use sheet::{Child, Sheet};
pub use value::{Citation, Money, Spot, Value};
pub use when::{Certainty, NotAWhen, When};

//! Records as people write them: in a file, in a form, in the casebook. What is written is understood here, once, and comes
//! out as the sheet of the noun holds it.

pub mod casebook;
mod entry;
mod spots;
mod title;
mod written;

pub use entry::{Entry, number_of, read_entry};
pub use spots::{find_spot, list_spots};
pub use title::{link_titles_needed, title_of};
pub use written::{Links, NoLinks, stored_form, stored_mark};

pub(crate) use spots::find_country;
pub(crate) use written::{number, read_marking};

//! The inbox: reports are put with others of the same story, graded, and by a person linked or set aside (S/2011/552, §44–46).
//!
//! | file | what |
//! | --- | --- |
//! | `sifting` | new reports into items, sorted by the rules |
//! | `entries` | items with their reports, as lists and pages need them |
//! | `list`, `page`, `marks` | what the window is shown |
//! | `offers` | what an item may be about |
//! | `changes`, `told` | what persons do, and how it is taken back |
//! | `grades`, `rules` | outlets, and the rules of the office |

mod changes;
mod entries;
mod grades;
mod list;
mod marks;
mod offers;
mod page;
mod rules;
mod said;
mod sifting;
mod told;
mod towns;

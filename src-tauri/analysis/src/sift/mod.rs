//! Sifts what comes in (S/2011/552, §44–46): what a report names, which reports tell one story, how far outlets and stories are
//! believed, and where the rules of an office send them.
//!
//! Everything is offered with its reasons and decided by a person. Nothing here fetches, stores or forgets a report.
//!
//! | file | what | after |
//! | --- | --- | --- |
//! | `token`, `number` | words and numbers in six languages | Unicode Standard Annex 15 |
//! | `gazetteer` | places and countries in a text | |
//! | `day`, `figure` | days, and numbers of people harmed | |
//! | `name_key` | names in two alphabets by their consonants | Odell and Russell 1918 |
//! | `sketch` | what of a report is compared | Broder 1997 |
//! | `likeness`, `part`, `weights` | whether two reports tell one story, and why | Fellegi and Sunter 1969 |
//! | `groups` | the same story from many outlets as one | Leskovec, Rajaraman and Ullman 2020, §3.4 |
//! | `grade` | grades of outlets and of content | Wilson 1927 |
//! | `rule` | routing, marks and muting | |

pub mod day;
mod day_words;
pub mod figure;
pub mod gazetteer;
pub mod grade;
pub mod groups;
mod harm_words;
mod hash;
pub mod likeness;
mod name_key;
mod number;
pub mod part;
mod reading;
pub mod rule;
mod sketch;
mod token;
mod topic;
mod weights;

#[cfg(test)]
#[path = "../../tests/sifting/towns.rs"]
mod towns;

pub use groups::{Groups, Joined, groups};
pub use likeness::{Likeness, Reason, likeness};
pub use reading::{Reading, read};
pub use sketch::Sketch;
pub use token::folded;

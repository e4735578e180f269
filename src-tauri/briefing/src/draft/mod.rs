//! Drafts: facts to an outline, by rule. What is not in the facts is not in the draft, and every sentence with a figure names
//! where the figure is from.
//!
//! | file | what |
//! | --- | --- |
//! | `frame` | what all kinds have: key messages, map, what is due, who is there, options, figures, clocks, engagements, commitments |
//! | `lines` | sentences, messages and tables as parts |
//! | `messages`, `figures`, `follow`, `options` | the parts of the frame |
//! | `election` | the note on an election |
//! | `mission` | the debrief of a mission or an engagement |
//! | `scan` | the monthly horizon scan |
//! | `warning` | the note on a warning |
//! | `year` | the evaluation of a year |

mod election;
mod figures;
mod follow;
mod frame;
mod lines;
mod messages;
mod mission;
mod options;
mod scan;
mod warning;
mod year;

pub use election::election_note;
pub use mission::mission_debrief;
pub use scan::horizon_scan;
pub use warning::warning_note;
pub use year::year_evaluation;

use crate::facts::Facts;
use crate::outline::{Kind, Outline};
use crate::saying::Saying;

/// Ids of the sources of a draft.
const EVENTS: &str = "events";
const RECORD: &str = "record";
const CASEBOOK: &str = "casebook";
const UNUSUAL: &str = "unusual";
const OUTLOOK: &str = "outlook";
const CLOCK: &str = "clock";

/// Returns the draft of a five-minute briefing on a country or a subregion.
pub fn five_minutes(facts: &Facts) -> Outline {
    frame::outline(
        facts,
        frame::Own {
            kind: Kind::FiveMinutes,
            title: Saying::with("title", [("area", frame::area(facts))]),
            messages: messages::messages(facts),
            ..frame::Own::default()
        },
    )
}

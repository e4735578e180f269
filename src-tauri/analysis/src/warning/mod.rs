//! Warnings raised by rules: what an indicator shows, when that is a signal, how signals become one warning, what speaks
//! against it, and how the rules would have done on the past (S/2011/552, §44–47, 66).
//!
//! A rule is an indicator and a [`Condition`] in plain terms. A place has one warning at a time, whatever rules signal:
//! later signals join it, its level changes with the reason, and it lapses when nothing signals any more. No data is kept
//! apart from zero, and is neither calm nor silence. Nothing here says what causes violence, and a figure of a month rests
//! on nothing later: the replay of the past sees what the office would have seen, but for what publishers corrected since.
//!
//! Months are counted as in [`crate::level`]: 12 times the year plus the month from 0.
//!
//! | file | what | after |
//! | --- | --- | --- |
//! | `panel` | events, deaths and civilian deaths per place and month | |
//! | `indicator` | what a rule can look at | |
//! | `reading` | what an indicator shows in a place and month | `change::surge` |
//! | `hot_spot` | hot spots that are new or intensify | `hotspot::emerging` |
//! | `condition` | when a reading is a signal | |
//! | `episode` | signals that are one warning, and its level over time | |
//! | `against` | what speaks against a warning | |
//! | `onset` | when violence came, of what levels call an onset | `level::case` |
//! | `replay` | how warnings would have done | |
//! | `measure` | the same by place and month, beside plain rules | `level::record` |

use sitroom_domain::phrase;

mod against;
mod condition;
mod episode;
mod hot_spot;
mod indicator;
mod measure;
mod onset;
mod panel;
mod reading;
mod replay;

#[cfg(test)]
mod episode_tests;
#[cfg(test)]
mod invented;
#[cfg(test)]
mod replay_tests;
#[cfg(test)]
mod tests;

pub use against::{Against, FEW_EVENTS, against};
pub use condition::{Comparison, Condition, Level, Signal, signals};
pub use episode::{Episode, LevelChange, Policy, Why, episodes};
pub use indicator::Indicator;
pub use measure::{Measure, Measured};
pub use onset::{Onset, onsets_known_by};
pub use panel::{Panel, Row};
pub use reading::{Expected, MOST_MONTHS, Reading, USUAL_MONTHS, readings};
pub use replay::{Case, Kind, MOST_LEAD_MONTHS, Plan, Replay, replay};

/// Method and version, as printed beside warnings and their record.
pub const METHOD: &str = phrase!("warnings by rules, method 1.0");

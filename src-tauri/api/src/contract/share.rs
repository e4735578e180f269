//! What leaves the office: a warning for a partner, at the marking allowed (S/2011/552, §51–55).

use serde::{Deserialize, Serialize};
use sitroom_domain::{Marking, Noun};
use ts_rs::TS;

/// What of a warning may leave the office at a marking.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WarningShare {
    /// The highest marking of what would be in it.
    pub marking: Marking,
    /// Records that would be in it, by noun.
    pub kept: Vec<(Noun, u32)>,
    /// Records that are marked higher and stay, by noun.
    pub left_out: Vec<(Noun, u32)>,
    /// Why nothing may be sent at all: the warning itself is marked higher.
    pub refused: Option<String>,
}

/// In which form a warning leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ShareFormat {
    /// A page that can be read and printed anywhere.
    Page,
    /// A file that another office adds to its own record.
    Exchange,
}

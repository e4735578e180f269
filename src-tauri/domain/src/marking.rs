//! The security marking of a record (ST/SGB/2007/6).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A marking, from the lowest to the highest. What carries none counts as the highest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Marking {
    /// May be shown to anyone.
    Unclassified,
    /// Disclosure could harm the work of the Organization.
    Confidential,
    /// Disclosure could cause it exceptionally grave harm.
    #[default]
    StrictlyConfidential,
}

//! Follow-through: what was promised and is late, and engagements that fade while events go on.

use serde::Serialize;
use sitroom_domain::RecordId;
use ts_rs::TS;

use super::record::RecordCard;

/// How a commitment stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Kept.
    Done,
    /// Given up by agreement.
    Withdrawn,
    /// Broken, or kept in part after its day.
    Broken,
    /// Open, and its day has not come.
    Due,
    /// Open, and its last possible day is past.
    Late,
    /// Open, and within the span of days in which it may be due.
    MaybeLate,
    /// Open, and nobody knows its day.
    Undated,
}

/// A commitment with how it stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Commitment {
    /// The commitment.
    pub card: RecordCard,
    /// How it stands.
    pub standing: Standing,
    /// Days until its last possible day, negative when past; absent where nobody knows its day or it is closed.
    pub days_left: Option<i32>,
}

/// Commitments of an area, the latest first.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Commitments {
    /// The day that they are judged on, YYYY-MM-DD.
    pub as_of: String,
    /// The commitments: late, maybe late, due by day, undated, then those closed.
    pub commitments: Vec<Commitment>,
    /// How many more there are than those; the counts below hold all.
    pub more: u32,
    /// How many are late.
    pub late: u32,
    /// How many are open, late ones among them.
    pub open: u32,
    /// How many of those with a day that is past were kept, on time or later.
    pub kept_of_past: u32,
    /// How many have a day that is past; those given up by agreement are left out.
    pub past: u32,
}

/// An engagement whose visits fall off while events go on.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Fading {
    /// The engagement.
    #[ts(type = "string")]
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// Its countries.
    pub countries: Vec<String>,
    /// Visits in the last period and in the one before.
    pub visits: [u32; 2],
    /// Events in its countries in the last period and in the one before; absent where the stored events do not know them.
    pub events: Option<[u32; 2]>,
    /// Days of a period.
    pub period_days: u32,
    /// Last day of the newest visit, YYYY-MM-DD; absent where none is recorded.
    pub last_visit: Option<String>,
    /// Name and version of the method.
    pub method: String,
}

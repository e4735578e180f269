//! How exactly an event is dated and placed, in the codes of the UCDP GED codebook (Högbladh 2023).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How well the place of an event is known (`where_prec`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LocationPrecision {
    /// 1: the exact place.
    Exact,
    /// 2: within about 25 km of a named place.
    Near,
    /// 3: the district (second-order division).
    District,
    /// 4: the province (first-order division) only.
    Province,
    /// 5: a line, a water or a vague area; drawn as the province that it lies in.
    Vague,
    /// 6: the country only.
    Country,
    /// 7: international waters or air space.
    International,
    /// The publisher does not say.
    NotStated,
}

impl LocationPrecision {
    /// Returns the precision of a UCDP code, or `None` when there is no such code.
    #[must_use]
    pub const fn from_code(code: u8) -> Option<Self> {
        Some(match code {
            1 => Self::Exact,
            2 => Self::Near,
            3 => Self::District,
            4 => Self::Province,
            5 => Self::Vague,
            6 => Self::Country,
            7 => Self::International,
            0 => Self::NotStated,
            _ => return None,
        })
    }

    /// Returns the UCDP code; 0 stands for "not stated".
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Exact => 1,
            Self::Near => 2,
            Self::District => 3,
            Self::Province => 4,
            Self::Vague => 5,
            Self::Country => 6,
            Self::International => 7,
            Self::NotStated => 0,
        }
    }

    /// Tells whether the place is known to the district or better, so that it may be drawn as a point.
    #[must_use]
    pub const fn is_point(self) -> bool {
        matches!(self, Self::Exact | Self::Near | Self::District)
    }
}

/// How well the day of an event is known (`date_prec`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DatePrecision {
    /// 1: the day.
    Day,
    /// 2: two to six days.
    Days,
    /// 3: a week.
    Week,
    /// 4: up to a month.
    Month,
    /// 5: more than a month, up to a year.
    Year,
    /// The publisher does not say.
    NotStated,
}

impl DatePrecision {
    /// Returns the precision of a UCDP code, or `None` when there is no such code.
    #[must_use]
    pub const fn from_code(code: u8) -> Option<Self> {
        Some(match code {
            1 => Self::Day,
            2 => Self::Days,
            3 => Self::Week,
            4 => Self::Month,
            5 => Self::Year,
            0 => Self::NotStated,
            _ => return None,
        })
    }

    /// Returns the UCDP code; 0 stands for "not stated".
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Day => 1,
            Self::Days => 2,
            Self::Week => 3,
            Self::Month => 4,
            Self::Year => 5,
            Self::NotStated => 0,
        }
    }
}

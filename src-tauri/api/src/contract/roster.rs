//! Who can go where: experts, how fast they came, and the money for it.

use serde::{Deserialize, Serialize};
use sitroom_domain::RecordId;
use ts_rs::TS;

use super::record::RecordCard;

/// Which experts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RosterRequest {
    /// With all of these skills.
    pub skills: Vec<String>,
    /// With all of these languages.
    pub languages: Vec<String>,
    /// Who know one of these countries, ISO 3166-1 alpha-3.
    pub countries: Vec<String>,
    /// Of this gender.
    pub gender: Option<String>,
    /// Available now.
    pub available: bool,
    /// In the standby team.
    pub standby: bool,
    /// Words that the record must hold.
    pub text: String,
}

/// Experts, and how fast deployments were.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Roster {
    /// The experts that pass, those who can go now first.
    pub experts: Vec<RecordCard>,
    /// How many of them are women, men, other, and of unknown gender.
    pub genders: [u32; 4],
    /// The same of the whole roster.
    pub all_genders: [u32; 4],
    /// Deployments, the newest first.
    pub deployments: Vec<DeploymentClock>,
    /// How fast they were.
    pub clock: Clock,
}

/// One deployment.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DeploymentClock {
    /// The deployment.
    #[ts(type = "string")]
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// Where to, ISO 3166-1 alpha-3.
    pub countries: Vec<String>,
    /// When it was requested, in UTC.
    pub requested: String,
    /// Hours until the answer; absent while nobody answered.
    pub answered_hours: Option<f64>,
    /// Whether the answer was no.
    pub declined: bool,
    /// Hours until arrival; absent while nobody arrived.
    pub arrived_hours: Option<f64>,
    /// Hours that it has waited until now, where nobody arrived and nobody declined.
    pub waiting_hours: Option<f64>,
}

/// Hours from request to arrival over several deployments, with those still waiting counted as waiting.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Clock {
    /// The standard that the report gives, in hours (§17).
    pub target_hours: f64,
    /// Deployments that count: arrived or waiting.
    pub deployments: u32,
    /// How many of them arrived within the target.
    pub within: u32,
    /// How many are waiting longer than the target.
    pub overdue: u32,
    /// Median hours by the product-limit estimate (Kaplan and Meier 1958); absent where fewer than half arrived.
    pub median_hours: Option<f64>,
}

/// Money asked, granted, released and spent.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Funds {
    /// The funds, the newest first.
    pub rows: Vec<FundRow>,
    /// Sums by currency.
    pub totals: Vec<FundTotal>,
    /// Median days from asking to release, and how many funds it rests on; those not released yet are counted apart.
    pub median_days: Option<f64>,
    /// Funds with both days.
    pub measured: u32,
    /// Funds asked and not released yet.
    pub waiting: u32,
}

/// One fund.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FundRow {
    /// The fund.
    pub card: RecordCard,
    /// Shortest and longest days from asking to release that the dates allow; absent while nothing was released.
    pub days_to_release: Option<[i32; 2]>,
    /// Days that it has waited, where it was asked and not released.
    pub waiting_days: Option<i32>,
}

/// Sums of one currency. A fund without an amount is not zero: it is left out, and counted.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FundTotal {
    /// ISO 4217.
    pub currency: String,
    /// Asked, granted, released, spent.
    pub sums: [f64; 4],
    /// How many funds each sum rests on.
    pub counts: [u32; 4],
}

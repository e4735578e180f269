//! Sources that can be fetched, and what came of fetching them.

use serde::{Deserialize, Serialize};
use sitroom_domain::{Day, Iso3, Marking};
use ts_rs::TS;

use super::trust::Freshness;

/// A source that can be fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum SourceName {
    /// Events of UCDP.
    Ucdp,
    /// Events of ACLED.
    Acled,
    /// Reports of `ReliefWeb`.
    Reliefweb,
    /// Figures of HDX HAPI.
    Hapi,
    /// What GDELT reads in the news.
    Gdelt,
    /// Forecasts of VIEWS.
    Views,
    /// Feeds of the office's choice.
    Feed,
    /// Field notes in a folder of this machine.
    Folder,
}

/// How often a source is fetched by itself while the window is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Schedule {
    /// Only when somebody asks for it.
    #[default]
    Never,
    /// Every hour.
    Hourly,
    /// Every day.
    Daily,
    /// Every seven days.
    Weekly,
}

/// What a source asks of the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SourceNeeds {
    /// Nothing.
    Nothing,
    /// A name that it approved.
    Account,
    /// A key.
    Key,
    /// A name and its password.
    AccountAndKey,
    /// Addresses.
    Addresses,
    /// A folder.
    Folder,
}

/// What the office entered for a source; keys are kept apart and never returned.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SourceSettings {
    /// Its name there: an e-mail address, or the name of an application.
    pub account: String,
    /// The addresses of feeds.
    pub addresses: Vec<String>,
    /// Words to search for in the news.
    pub query: String,
    /// Countries; all if there are none.
    #[ts(type = "Array<string>")]
    pub countries: Vec<Iso3>,
    /// The folder that is looked into for field notes.
    pub folder: String,
    /// The marking that notes of the folder and reports of feeds take; without one they count as the highest.
    pub marking: Option<Marking>,
    /// How often it is fetched by itself.
    pub schedule: Schedule,
}

/// What is to be fetched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SyncRequest {
    /// The source.
    pub source: SourceName,
    /// Where it answers, in the place of the publisher's own address: https, or http on this machine.
    pub base_url: Option<String>,
    /// The first day of what is fetched; everything, or what is new, if there is none.
    #[ts(type = "string | null")]
    pub since: Option<Day>,
    /// Fetches what was fetched before once more.
    pub full: bool,
    /// Only those parts that did not come in the last sync, where others did.
    #[serde(default)]
    pub rest: bool,
}

/// A sync that waits because the network, or the publisher behind it, did not answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NetworkWait {
    /// Since when, RFC 3339 in UTC.
    pub since: String,
    /// How often it was tried since.
    pub tries: u32,
    /// When it is tried next, RFC 3339 in UTC.
    pub next_at: String,
}

/// What is to be fetched by itself now.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct DueSyncs {
    /// What is to be asked, in this order.
    pub requests: Vec<SyncRequest>,
    /// How many sources wait for the network, those whose time has not come too.
    pub waiting: u32,
}

/// How far a sync is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct SyncProgress {
    /// Requests so far, tries counted.
    pub requests: u32,
    /// Answers that wait until the last is there.
    pub pages: u32,
    /// Rows that were written of them; 0 while it asks.
    pub rows: u32,
}

/// What came of a sync.
#[derive(Debug, Clone, PartialEq, Default, Serialize, TS)]
pub struct SyncReport {
    /// Requests, tries counted.
    pub requests: u32,
    /// Rows read.
    pub read: u32,
    /// New events, reports and figures.
    pub added: u32,
    /// Those that the store had with other values; both versions are kept.
    pub revised: u32,
    /// Those that the store had just so.
    pub unchanged: u32,
    /// Events that their publisher took back, by a row or because a whole release has them no longer; the latter are not among the rows
    /// read.
    pub withdrawn: u32,
    /// Rows refused.
    pub rejected: u32,
    /// It went on with one that was cut off.
    pub resumed: bool,
    /// How long it took.
    pub seconds: f64,
    /// The runs that it became.
    pub runs: Vec<u32>,
    /// Of several parts, feeds or files, why some did not come, a sentence each; the others did.
    pub faults: Vec<String>,
}

/// A source as it stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SourceCard {
    /// Which it is.
    pub source: SourceName,
    /// Name of the publisher.
    pub name: String,
    /// Its licence.
    pub licence: String,
    /// The line that must stand wherever its figures appear.
    pub citation: String,
    /// What it asks of the office.
    pub needs: SourceNeeds,
    /// Whether all of that was entered.
    pub is_ready: bool,
    /// Whether a key was entered.
    pub has_key: bool,
    /// What it needs is not there, and it can be fetched all the same: less of it, in another way.
    pub falls_back: bool,
    /// What was entered.
    pub settings: SourceSettings,
    /// When its last sync or the import of a file of it came to its end, RFC 3339 in UTC; of several feeds, the one that is
    /// longest ago. What was undone does not count. `None` where none did.
    pub last_run_at: Option<String>,
    /// Of several feeds, the addresses of those that never came to an end; what an address asks for is told as a hash.
    pub never_fetched: Vec<String>,
    /// The newest day or moment that is known of it; `None` where nothing is stored of it.
    pub newest: Option<String>,
    /// Events, reports and figures of it that are stored.
    pub stored: u32,
    /// Answers of a sync that was cut off; they wait.
    pub waiting: u32,
    /// Why the last try ended before its end; empty where it did not.
    pub fault: String,
    /// It waits for the network; `None` where it does not.
    pub network: Option<NetworkWait>,
    /// When it is fetched by itself next, RFC 3339 in UTC; `None` without a schedule, or where it waits for the network.
    pub next_at: Option<String>,
    /// Its clocks against what is usual, and what it is blind to.
    pub freshness: Freshness,
}

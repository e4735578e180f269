//! A hub: what is pushed there and pulled from it.

use serde::{Deserialize, Serialize};
use sitroom_domain::Marking;
use ts_rs::TS;

/// Where a hub is and who asks it, as somebody entered it. Its password goes into the encrypted store and never comes back; so that
/// nothing prints it, this has no `Debug`.
#[derive(Clone, Deserialize, TS)]
pub struct HubEntry {
    /// The address, without a name and a password.
    pub address: String,
    /// The name of this device there.
    pub role: String,
    /// Its password; empty where the server asks for none.
    pub password: String,
    /// A file with the certificates of the office's own authority, in PEM; those that the system trusts without one.
    pub authority: Option<String>,
}

/// How this profile stands to its hub, as far as that is known here: nobody is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HubStanding {
    /// Server, port and database.
    pub place: String,
    /// The name of this device there.
    pub device: String,
    /// Whether the office's own authority says who the server is.
    pub has_authority: bool,
    /// The highest marking of what the device saw and pushed the last time; `None` where it did neither yet.
    pub marking: Option<Marking>,
    /// Operations to be looked at for a push.
    pub unpushed: u32,
    /// Runs whose events are to be looked at for a push.
    pub unpushed_runs: u32,
    /// When it was last pushed to, RFC 3339 in UTC; `None` where it was not.
    pub pushed_at: Option<String>,
    /// What that push did; `None` where it was not noted.
    pub pushed: Option<HubPushed>,
    /// When it was last pulled from.
    pub pulled_at: Option<String>,
    /// What that pull did; `None` where it was not noted.
    pub pulled: Option<HubPulled>,
}

/// What a push did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HubPushed {
    /// Operations that were pushed.
    pub operations: u32,
    /// Versions of events that were pushed.
    pub events: u32,
}

/// What a pull did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HubPulled {
    /// Operations that were pulled.
    pub operations: u32,
    /// Those that were new here.
    pub applied: u32,
    /// Events that were new here.
    pub events: u32,
    /// Events that say something else than before.
    pub revised: u32,
    /// Events that their publisher took back.
    pub withdrawn: u32,
}

/// What of an exchange with a hub is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HubPhase {
    /// Operations of others come.
    PullingOperations,
    /// Events of others come.
    PullingEvents,
    /// Operations of this profile go.
    PushingOperations,
    /// Events of this profile are looked at, and those go that the hub does not have.
    PushingEvents,
}

/// How far an exchange with a hub is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HubProgress {
    /// What is under way.
    pub phase: HubPhase,
    /// Rows of it that are done.
    pub done: u64,
    /// About how many are left: of events at most so many.
    pub left: u64,
}

/// A hub as this profile knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HubCard {
    /// Server, port and database.
    pub place: String,
    /// The name of this device there.
    pub device: String,
    /// The highest marking of what it sees and pushes.
    pub marking: Marking,
    /// Whether it may push.
    pub may_push: bool,
    /// Operations on the hub that it may see.
    pub operations: u64,
    /// Versions of events on the hub.
    pub events: u64,
    /// Operations of this profile that were not pushed yet.
    pub unpushed: u32,
    /// Runs of this profile whose events were not pushed yet.
    pub unpushed_runs: u32,
    /// Whether something is there that was not pulled yet.
    pub is_behind: bool,
    /// When it was last pushed to, RFC 3339 in UTC; `None` where it was not.
    pub pushed_at: Option<String>,
    /// When it was last pulled from.
    pub pulled_at: Option<String>,
}

/// What came of a push, a pull, or both.
#[derive(Debug, Clone, PartialEq, Default, Serialize, TS)]
pub struct HubReport {
    /// Server, port and database.
    pub place: String,
    /// The name of this device there.
    pub device: String,
    /// Operations that were pushed.
    pub pushed: u32,
    /// Versions of events that were pushed.
    pub pushed_events: u32,
    /// Operations that were pulled.
    pub pulled: u32,
    /// Those that were new here.
    pub applied: u32,
    /// Those that were here already.
    pub already: u32,
    /// Those that are held because a clock is far ahead.
    pub held: u32,
    /// What a person has to settle on the records that they touched.
    pub conflicts: u32,
    /// Events that were new here.
    pub events: u32,
    /// Events that say something else than before.
    pub revised: u32,
    /// Events that their publisher took back.
    pub withdrawn: u32,
    /// How often something that others pushed was not taken; why is among the notes.
    pub refused: u32,
    /// The runs that the events became.
    pub runs: Vec<u32>,
    /// What is to be known of it, a sentence each.
    pub notes: Vec<String>,
    /// How long it took.
    pub seconds: f64,
}

/// A hub that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HubMade {
    /// Server, port and database.
    pub place: String,
    /// Whether it was made now; otherwise it was there, and nothing was changed.
    pub is_new: bool,
}

/// A device, or a reader, that was let into a hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HubAdmitted {
    /// Its name.
    pub device: String,
    /// The highest marking of what it sees and pushes.
    pub marking: Marking,
    /// Whether it only looks.
    pub is_reader: bool,
    /// Whether it is new; otherwise it got another password.
    pub is_new: bool,
    /// The address that it uses, with its password. It is told this once.
    pub url: String,
    /// What is to be known of it, a sentence each.
    pub notes: Vec<String>,
}

/// A device, or a reader, that is let in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HubDeviceCard {
    /// Its name.
    pub device: String,
    /// The highest marking of what it sees and pushes.
    pub marking: Marking,
    /// Whether it only looks.
    pub is_reader: bool,
}

//! What leaves this profile for others and what comes from them: identities, packs, merges, a hub, and what a person settles then.

mod conflicts;
mod field_notes;
mod hub;
mod identity;
mod merge;
mod mission;
mod packed;
mod scope;
mod shells;
mod sieve;
mod standing;

pub use hub::{HubChoice, HubDeed, administer};

use jiff::{SignedDuration, Timestamp};
use sitroom_domain::say;
use sitroom_exchange::PackError;

use crate::contract::fault::Fault;

/// Returns this second, RFC 3339 in UTC.
fn now() -> Timestamp {
    let now = Timestamp::now();
    Timestamp::from_second(now.as_second()).unwrap_or(now)
}

/// Returns the moment so many days from now.
fn in_days(days: u16) -> Timestamp {
    now().checked_add(SignedDuration::from_hours(24 * i64::from(days))).unwrap_or(Timestamp::MAX)
}

impl From<PackError> for Fault {
    fn from(error: PackError) -> Self {
        Self::refused(error.to_string(), "")
    }
}

/// Nothing invented leaves as if it were real.
fn refuse_exercise(is_exercise: bool) -> Result<(), Fault> {
    if is_exercise {
        let hint = say!("Leave the exercise, then try again.");
        return Err(Fault::refused(say!("This is an exercise: nothing of it leaves in a pack."), hint));
    }
    Ok(())
}

//! Who writes, and the numbers of what is new.

use jiff::Timestamp;
use sitroom_domain::RecordId;
use sitroom_store::Author;

use crate::contract::fault::Fault;

/// Returns the author of a change made now, by the name that the user has on this computer.
pub(crate) fn author(reason: &str) -> Author {
    let name = ["SITROOM_USER", "USER", "USERNAME", "LOGNAME"].into_iter().find_map(|name| std::env::var(name).ok());
    let who = name.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).unwrap_or_else(|| "?".to_owned());
    Author { who, at: Timestamp::now().to_string(), reason: reason.trim().to_owned() }
}

/// Returns numbers for new records, the first at random and each one more than the one before.
pub(crate) fn new_ids() -> Result<impl FnMut() -> RecordId, Fault> {
    let mut next = sitroom_store::random_number()?;
    Ok(move || {
        next = next.wrapping_add(1);
        RecordId(next)
    })
}

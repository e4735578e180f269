//! Who writes.

use jiff::Timestamp;
use sitroom_store::Author;

/// Returns the author of a change made now, by the name that the user has on this computer.
pub(crate) fn author(reason: &str) -> Author {
    let name = ["SITROOM_USER", "USER", "USERNAME", "LOGNAME"].into_iter().find_map(|name| std::env::var(name).ok());
    let who = name.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).unwrap_or_else(|| "?".to_owned());
    Author { who, at: Timestamp::now().to_string(), reason: reason.trim().to_owned() }
}

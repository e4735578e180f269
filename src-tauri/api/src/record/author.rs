//! Who writes.

use jiff::Timestamp;
use sitroom_domain::say;
use sitroom_store::Author;

/// Stands in the store for an author whose name the computer does not tell.
const NOT_NAMED: &str = "?";

/// Returns the author of a change made now, by the name that the user has on this computer.
pub(crate) fn author(reason: &str) -> Author {
    let name = ["SITROOM_USER", "USER", "USERNAME", "LOGNAME"].into_iter().find_map(|name| std::env::var(name).ok());
    let who =
        name.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).unwrap_or_else(|| NOT_NAMED.to_owned());
    Author { who, at: Timestamp::now().to_string(), reason: reason.trim().to_owned() }
}

/// Returns an author as it is shown.
pub(crate) fn shown_author(who: String) -> String {
    if who == NOT_NAMED { say!("author not named") } else { who }
}

/// Returns a moment of the store as it is shown: to the second.
pub(crate) fn to_second(at: &str) -> String {
    match at.split_once('.') {
        Some((seconds, fraction)) if fraction.ends_with('Z') => format!("{seconds}Z"),
        _ => at.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_shown_as_a_mark_and_no_moment_with_more_than_its_second() {
        assert_eq!([shown_author("?".into()), shown_author("Awa".into())], ["author not named", "Awa"]);
        let shown = ["2026-03-10T12:15:00.123456789Z", "2026-03-10T12:15:00Z", "2026-03-10T12:15Z", ""].map(to_second);
        assert_eq!(shown, ["2026-03-10T12:15:00Z", "2026-03-10T12:15:00Z", "2026-03-10T12:15Z", ""]);
    }
}

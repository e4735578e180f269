//! What the names of columns say: which field each may be, and how plainly.

use sitroom_domain::country::fold;
use sitroom_domain::record::{Field, NOUNS, marked_field};

use super::words;

/// Words that say that a column tells rows apart.
const KEYS: [&str; 12] = ["id", "key", "uid", "uuid", "guid", "code", "ref", "reference", "relid", "no", "nr", "номер"];

/// The names of the columns with the markings of rows, as exports write them.
const MARKINGS: [&str; 2] = ["marking", "file_marking"];

/// How plainly a column names a field: the higher the plainer, 0 where it does not.
pub(super) fn strength(field: &Field, column: &str) -> u32 {
    let own = parts(column);
    let whole = own.concat();
    let last = last_line(column).map(|line| parts(line).concat());
    let names = || std::iter::once(fold(field.name)).chain(all_names(field).map(str::to_owned));
    if is_own(field, &whole) {
        return 5;
    }
    if names().any(|name| name == whole) {
        return 4;
    }
    if last.as_ref().is_some_and(|last| names().any(|name| name == *last)) {
        return 3;
    }
    let singular = |text: &str| text.strip_suffix('s').unwrap_or(text).to_owned();
    let telling: Vec<&String> = own.iter().filter(|part| !words::IDLE.contains(&part.as_str())).collect();
    let without_idle: String = telling.iter().map(|part| part.as_str()).collect();
    let turned: String = telling.iter().rev().map(|part| part.as_str()).collect();
    if names().any(|name| singular(&name) == singular(&whole) || name == without_idle || name == turned) {
        return 2;
    }
    let short = telling.len() <= 3;
    u32::from(short && names().any(|name| name.chars().count() > 2 && telling.iter().any(|part| **part == name)))
}

/// Returns the place of a column's name among those of a field, so that its own comes first, and then the first listed.
pub(super) fn order(field: &Field, column: &str) -> usize {
    let whole = fold(column);
    let last = last_line(column).map(fold).unwrap_or_default();
    let at = |name: &str| name == whole || name == last;
    if is_own(field, &whole) || is_own(field, &last) {
        return 0;
    }
    all_names(field).position(at).map_or(usize::MAX, |place| place + 1)
}

/// Tells whether a column, folded, is called as the field is. For the one that tells records apart this counts for nothing: by another key
/// a table that comes again would bring other records.
fn is_own(field: &Field, column: &str) -> bool {
    field.name != "key" && fold(field.name) == column
}

/// Tells whether a text is known as the name of a column, of whatever noun.
pub(super) fn is_known(text: &str) -> bool {
    let folded = fold(text);
    if folded.is_empty() || text.len() > 60 {
        return false;
    }
    words::is_latitude(&folded)
        || words::is_longitude(&folded)
        || NOUNS.iter().any(|noun| {
            noun.sheet().fields().any(|field| fold(field.name) == folded || all_names(field).any(|name| name == folded))
        })
}

/// Returns the name of the mark that a column holds where it is one of markings of a field, as exports write them: `marking.note`.
pub(super) fn mark(column: &str) -> Option<String> {
    let name = column.trim().to_lowercase();
    marked_field(&name).is_some().then_some(name)
}

/// Tells whether a column holds what rows, or fields of theirs, are marked: it is read wherever it stands, and is no field itself.
pub(super) fn is_marking(column: &str) -> bool {
    mark(column).is_some() || MARKINGS.iter().any(|name| is_named(column, name))
}

/// Returns the column with the marking of each row: that of the record itself, and in its absence that of the file it stood in.
pub(super) fn of_row(names: &[String]) -> Option<usize> {
    MARKINGS.iter().find_map(|name| names.iter().position(|column| is_named(column, name)))
}

fn is_named(column: &str, name: &str) -> bool {
    column.trim().to_lowercase() == name
}

/// Tells whether a column's name says that it tells rows apart.
pub(super) fn is_key(column: &str) -> bool {
    if mark(column).is_some() {
        return false;
    }
    let parts = parts(column);
    let last = parts.last().map_or("", String::as_str);
    let first = parts.first().map_or("", String::as_str);
    KEYS.contains(&last) || KEYS.contains(&first) || parts.concat().ends_with("id")
}

/// Tells whether a column's name is that of a year, a date or a round, which tells the rows of one thing apart.
pub(super) fn is_period(column: &str) -> bool {
    let whole = fold(column);
    let words = ["year", "date", "round", "month", "quarter", "annee", "ano", "fecha", "год", "дата", "period"];
    mark(column).is_none() && words.iter().any(|word| whole.contains(word))
}

/// Returns the words of a name, folded.
pub(super) fn parts(name: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut small = false;
    for letter in name.chars() {
        // “startDate” has two words, “ISO3Code” is left as it is.
        if (letter.is_uppercase() && small || !letter.is_alphanumeric())
            && parts.last().is_some_and(|part| !part.is_empty())
        {
            parts.push(String::new());
        }
        small = letter.is_lowercase();
        if letter.is_alphanumeric()
            && let Some(part) = parts.last_mut()
        {
            part.push_str(&fold(letter.encode_utf8(&mut [0; 4])));
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// Returns the currency that a name states: “Asked (USD)”.
pub(super) fn currency(column: &str) -> Option<String> {
    const KNOWN: [&str; 10] = ["USD", "EUR", "GBP", "CHF", "XOF", "XAF", "JPY", "NOK", "SEK", "CAD"];
    let stated = column.split(|letter: char| !letter.is_alphanumeric()).find(|part| KNOWN.contains(part));
    let sign = || if column.contains('$') { Some("USD") } else { column.contains('€').then_some("EUR") };
    stated.or_else(sign).map(str::to_owned)
}

/// Returns the lowest line of a name that was joined of several.
fn last_line(column: &str) -> Option<&str> {
    column.rsplit_once(" / ").map(|(_, last)| last)
}

fn all_names(field: &Field) -> impl Iterator<Item = &'static str> {
    field.aka.iter().chain(words::of_field(field.name)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use sitroom_domain::Noun;

    fn of(noun: Noun, field: &str, column: &str) -> u32 {
        strength(noun.sheet().find_field(field).unwrap(), column)
    }

    #[test]
    fn columns_name_fields_in_many_spellings_and_languages() {
        for (noun, field, column) in [
            (Noun::Presence, "partner", "org_name"),
            (Noun::Presence, "countries", "Страна"),
            (Noun::Presence, "countries", "الدولة"),
            (Noun::Election, "day", "Date of the election"),
            (Noun::Election, "day", "electionDate"),
            (Noun::Election, "kind", "Type of election"),
            (Noun::Election, "day", "Period / Date"),
            (Noun::Conflict, "intensity", "intensity_level"),
            (Noun::ElectoralEvent, "when", "date_start"),
            (Noun::Trafficking, "commodity", "Drugs"),
        ] {
            assert!(of(noun, field, column) > 0, "{column}");
        }
        assert_eq!(of(Noun::Presence, "partner", "Sector"), 0);
        assert!(of(Noun::Engagement, "outcome", "outcome") > of(Noun::Engagement, "outcome", "result"));
        assert_eq!(of(Noun::Trafficking, "key", "key"), of(Noun::Trafficking, "key", "id"));
    }

    #[test]
    fn keys_and_currencies_are_told_by_name() {
        for name in ["id", "conflict_id", "Case No", "UUID", "relid"] {
            assert!(is_key(name), "{name}");
        }
        assert!(!is_key("country") && !is_key("paid by") && is_period("Election year"));
        assert!(!is_key("marking.key") && !is_period("marking.mandate"));
        assert_eq!(mark(" Marking.note").as_deref(), Some("marking.note"));
        assert!(mark("marking").is_none() && mark("marking_note").is_none());
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<String>>();
        assert_eq!(of_row(&names(&["file_marking", " Marking", "note"])), Some(1));
        assert_eq!(of_row(&names(&["note", "file_marking"])), Some(1));
        assert_eq!(of_row(&names(&["note", "marking.note", "marking_note"])), None);
        assert!(is_marking("Marking.note") && is_marking("FILE_MARKING") && !is_marking("landmarking"));
        assert_eq!(currency("Asked (USD)").as_deref(), Some("USD"));
        assert_eq!(parts("startDate of_visit"), ["start", "date", "of", "visit"]);
    }
}

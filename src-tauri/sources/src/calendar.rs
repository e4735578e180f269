//! Calendar files (RFC 5545) as calendar programs write them: each entry with its days, its words and its line.
//!
//! The parts of an entry are read by the crate `icalendar`, entry by entry, so that one which is broken is refused by its
//! line and the others are read. Times of day are left out: what is due is due on a day.

use std::path::Path;

use icalendar::parser::{Component, read_components, unfold};
use sitroom_domain::{Day, Reject, kept, phrase};

/// Why a file is no calendar.
#[derive(Debug, thiserror::Error)]
pub enum CalendarError {
    /// The operating system refuses the file.
    #[error("{path} cannot be read: {source}; check the name, and that you may read it")]
    Io {
        /// The file.
        path: String,
        /// What the system says.
        source: std::io::Error,
    },
    /// It is too large to be a calendar.
    #[error("{path} has {bytes} bytes; export a shorter period, 64 MiB at most")]
    TooLarge {
        /// The file.
        path: String,
        /// Its length.
        bytes: u64,
    },
    /// Its letters are not UTF-8, as a calendar's are.
    #[error("{path} is not written in UTF-8; save it as UTF-8 and import it again")]
    NotUtf8 {
        /// The file.
        path: String,
    },
    /// It does not begin as a calendar does.
    #[error("{path} does not begin with BEGIN:VCALENDAR; export it as an iCalendar file (.ics) and import it again")]
    NotACalendar {
        /// The file.
        path: String,
    },
}

/// One entry of a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CalendarEntry {
    /// The line that it begins on, the first is 1.
    pub line: u32,
    /// Whether it is a task (`VTODO`) and not an event.
    pub task: bool,
    /// Its number, the same each time that it is exported.
    pub uid: String,
    /// Its title.
    pub summary: String,
    /// What is said of it.
    pub description: String,
    /// Where.
    pub location: String,
    /// First and last day.
    pub days: Option<(Day, Day)>,
    /// Its categories as they stand, without blanks around.
    pub categories: Vec<String>,
    /// `CONFIRMED`, `CANCELLED`, `COMPLETED` and so on, in capitals.
    pub status: String,
    /// `PUBLIC`, `CONFIDENTIAL`, `PRIVATE`, in capitals; empty where nobody says.
    pub class: String,
    /// Name of the organizer, or of the first who attends.
    pub person: String,
    /// Countries as Sitroom writes them, ISO 3166-1 alpha-3.
    pub countries: Vec<String>,
    /// How well the days are known, as Sitroom writes it.
    pub certainty: String,
}

/// What a calendar file holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CalendarFile {
    /// The bytes, of which the hash of the run is made.
    pub bytes: Vec<u8>,
    /// The entries that can be read.
    pub entries: Vec<CalendarEntry>,
    /// Those that cannot.
    pub rejects: Vec<Reject>,
}

/// The largest file that is read.
const MOST_BYTES: u64 = 64 << 20;

/// Reads a calendar file.
///
/// # Errors
/// When it cannot be read, is too large, is not UTF-8, or is no calendar.
pub fn read_calendar(path: &Path) -> Result<CalendarFile, CalendarError> {
    let shown = || path.display().to_string();
    let failed = |source| CalendarError::Io { path: shown(), source };
    let bytes = std::fs::metadata(path).map_err(failed)?.len();
    if bytes > MOST_BYTES {
        return Err(CalendarError::TooLarge { path: shown(), bytes });
    }
    let bytes = std::fs::read(path).map_err(failed)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| CalendarError::NotUtf8 { path: shown() })?;
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if !is_mark(text.lines().next().unwrap_or_default(), "BEGIN:VCALENDAR") {
        return Err(CalendarError::NotACalendar { path: shown() });
    }
    let (entries, rejects) = read_entries(text);
    Ok(CalendarFile { bytes, entries, rejects })
}

/// Reads the entries of a calendar; what cannot be read comes back with its line.
#[must_use]
pub fn read_entries(text: &str) -> (Vec<CalendarEntry>, Vec<Reject>) {
    let (mut entries, mut rejects) = (Vec::new(), Vec::new());
    let mut lines = text.lines().zip(1_u32..);
    while let Some((begin, line)) = lines.next() {
        let Some(kind) = ["VEVENT", "VTODO"].into_iter().find(|kind| is_mark(begin, &format!("BEGIN:{kind}"))) else {
            continue;
        };
        let end = format!("END:{kind}");
        let mut block = format!("BEGIN:{kind}\n");
        let mut ended = false;
        for (inner, _) in lines.by_ref() {
            ended = is_mark(inner, &end);
            block.push_str(if ended { &end } else { inner });
            block.push('\n');
            if ended {
                break;
            }
        }
        let unfolded = unfold(&block);
        let read = if ended {
            let components = read_components(&unfolded).ok().and_then(|components| components.into_iter().next());
            components.ok_or(phrase!("a line of it is no property with a name and a value"))
        } else {
            Err(phrase!("it does not end"))
        };
        match read.map(|component| entry(&component, line, kind == "VTODO")) {
            Ok(Ok(entry)) => entries.push(entry),
            Ok(Err(reject)) => rejects.push(*reject),
            Err(why) => {
                rejects.push(reject(line, "", "", why, phrase!("Export the calendar again, or mend the entry.")));
            }
        }
    }
    (entries, rejects)
}

/// Tells whether a line is a mark; case does not matter.
fn is_mark(line: &str, mark: &str) -> bool {
    line.trim_end().eq_ignore_ascii_case(mark)
}

fn reject(line: u32, field: &str, value: &str, why: &str, remedy: &str) -> Reject {
    Reject {
        line,
        field: field.to_owned(),
        value: value.chars().take(200).collect(),
        reason: kept!("This entry cannot be taken: {why}."),
        remedy: remedy.to_owned(),
        row: Vec::new(),
    }
}

fn entry(component: &Component<'_>, line: u32, task: bool) -> Result<CalendarEntry, Box<Reject>> {
    let value = |name: &str| {
        let found = component.properties.iter().find(|property| property.name.as_str().eq_ignore_ascii_case(name));
        found.map_or("", |property| property.val.as_str().trim())
    };
    let list = |name: &str| -> Vec<String> {
        let all = component.properties.iter().filter(|property| property.name.as_str().eq_ignore_ascii_case(name));
        let parts = all.flat_map(|property| property.val.as_str().split(','));
        parts.map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
    };
    if !value("RRULE").is_empty() {
        let remedy = phrase!("Give each of its days an entry of its own.");
        return Err(Box::new(reject(line, "RRULE", value("RRULE"), phrase!("it repeats"), remedy)));
    }
    Ok(CalendarEntry {
        line,
        task,
        uid: value("UID").to_owned(),
        summary: value("SUMMARY").to_owned(),
        description: value("DESCRIPTION").to_owned(),
        location: value("LOCATION").to_owned(),
        days: days(&value, line)?,
        categories: list("CATEGORIES"),
        status: value("STATUS").to_ascii_uppercase(),
        class: value("CLASS").to_ascii_uppercase(),
        person: if value("X-SITROOM-OWNER").is_empty() {
            person(component)
        } else {
            unescaped(value("X-SITROOM-OWNER"))
        },
        countries: list("X-SITROOM-COUNTRIES"),
        certainty: value("X-SITROOM-CERTAINTY").to_owned(),
    })
}

/// Returns a text without the signs that escape commas and semicolons, which the reader leaves in names of its own.
fn unescaped(text: &str) -> String {
    text.replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
}

/// Returns the name of the organizer, or of the first who attends.
fn person(component: &Component<'_>) -> String {
    let named = ["ORGANIZER", "ATTENDEE"].into_iter().find_map(|name| {
        let property = component.properties.iter().find(|one| one.name.as_str().eq_ignore_ascii_case(name))?;
        let name = property.params.iter().find(|one| one.key.as_str().eq_ignore_ascii_case("CN"));
        let name = name.and_then(|one| one.val.as_ref()).map(|name| name.as_str().trim_matches('"').to_owned());
        Some(name.unwrap_or_else(|| property.val.as_str().trim_start_matches("mailto:").to_owned()))
    });
    named.unwrap_or_default()
}

/// Returns first and last day: of a task the day that it is due, of an event from its start to the day before its end.
fn days<'a>(value: &impl Fn(&str) -> &'a str, line: u32) -> Result<Option<(Day, Day)>, Box<Reject>> {
    let day = |name: &str| match (value(name), read_day(value(name))) {
        ("", _) => Ok(None),
        (_, Some(day)) => Ok(Some(day)),
        (text, None) => {
            let remedy = phrase!("Write it as YYYYMMDD, for example 20260309.");
            Err(Box::new(reject(line, name, text, phrase!("its day is none that the calendar has"), remedy)))
        }
    };
    if let Some(due) = day("DUE")? {
        return Ok(Some((due, due)));
    }
    let Some(first) = day("DTSTART")? else { return Ok(None) };
    let last = match day("DTEND")? {
        // A day as an end is no longer part of the event, and neither is midnight.
        Some(end) if !value("DTEND").contains('T') || value("DTEND").contains("T000000") => Day(end.0 - 1),
        Some(end) => end,
        None => Day(first.0 + lasting(value("DURATION")) - 1),
    };
    Ok(Some((first, last.max(first))))
}

/// Reads the day of a date or of a date with its time.
fn read_day(text: &str) -> Option<Day> {
    let (day, rest) = text.split_at_checked(8)?;
    if !(rest.is_empty() || rest.starts_with('T')) || !day.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Day::from_ymd(day[..4].parse().ok()?, day[4..6].parse().ok()?, day[6..].parse().ok()?)
}

/// Returns how many days a duration such as `P3D` or `P2W` lasts; 1 where it is none or shorter.
fn lasting(duration: &str) -> i32 {
    let number = |unit: char, days: i32| {
        let count: i32 = duration.strip_prefix('P')?.strip_suffix(unit)?.parse().ok()?;
        count.checked_mul(days)
    };
    number('D', 1).or_else(|| number('W', 7)).unwrap_or(1).clamp(1, 3660)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a@b\r\nSUMMARY:Presidential election\\, fir\r\n st round\r\nDTSTART;VALUE=DATE:20270221\r\nDTEND;VALUE=DATE:20270222\r\nCATEGORIES:ELECTION,Niger\r\nLOCATION:Niger\r\nORGANIZER;CN=\"CENI, Niamey\":mailto:ceni@example.org\r\nBEGIN:VALARM\r\nTRIGGER:-P1D\r\nEND:VALARM\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:c\r\nDTSTART:20270230T100000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:d\r\nthis is broken ===\r\nEND:VEVENT\r\nBEGIN:VTODO\r\nUID:e\r\nSUMMARY:Publish the register\r\nDUE;TZID=Africa/Niamey:20261201T170000\r\nSTATUS:COMPLETED\r\nEND:VTODO\r\nEND:VCALENDAR\r\n";

    #[test]
    fn entries_are_read_with_their_days_and_words() {
        let (entries, _) = read_entries(FILE);
        let day = |text: &str| text.parse::<Day>().unwrap();
        assert_eq!(entries.len(), 2);
        assert_eq!(entries[0].summary, "Presidential election, first round");
        assert_eq!(entries[0].days, Some((day("2027-02-21"), day("2027-02-21"))));
        assert_eq!(entries[0].categories, ["ELECTION", "Niger"]);
        assert_eq!((entries[0].person.as_str(), entries[0].line), ("CENI, Niamey", 3));
        assert_eq!(entries[1].days, Some((day("2026-12-01"), day("2026-12-01"))));
        assert!(entries[1].task && entries[1].status == "COMPLETED");
    }

    #[test]
    fn what_cannot_be_read_is_refused_by_its_line_and_the_others_are_read() {
        let (_, rejects) = read_entries(FILE);
        assert_eq!(rejects.iter().map(|reject| reject.line).collect::<Vec<_>>(), [16, 20]);
        assert_eq!((rejects[0].field.as_str(), rejects[0].value.as_str()), ("DTSTART", "20270230T100000Z"));
        let (entries, rejects) = read_entries("BEGIN:VEVENT\nUID:x\n");
        assert!(entries.is_empty() && rejects[0].reason.contains("does not end"));
        let repeats = "BEGIN:VEVENT\nUID:x\nDTSTART:20270101\nRRULE:FREQ=YEARLY\nEND:VEVENT\n";
        assert!(read_entries(repeats).1[0].reason.contains("repeats"));
    }

    #[test]
    fn an_end_is_the_day_after_and_a_duration_counts_days() {
        let span = |lines: &str| {
            let (entries, _) = read_entries(&format!("BEGIN:VEVENT\nUID:x\n{lines}\nEND:VEVENT\n"));
            let (first, last) = entries[0].days.unwrap();
            last.0 - first.0 + 1
        };
        assert_eq!(span("DTSTART;VALUE=DATE:20270101\nDTEND;VALUE=DATE:20270104"), 3);
        assert_eq!(span("DTSTART:20270101T080000\nDTEND:20270101T170000"), 1);
        assert_eq!(span("DTSTART:20270101\nDURATION:P2W"), 14);
        assert_eq!(span("DTSTART:20270101"), 1);
    }
}

//! A calendar file (RFC 5545) that any calendar program reads: one entry a day or span of days, whole days, no times.

use std::fmt::Write as _;

use sitroom_domain::country::find_by_iso3;
use sitroom_domain::record::Certainty;
use sitroom_domain::{CountryIndex, Day, Marking};

use super::words_of;
use crate::contract::calendar::{CalendarItem, Occasion};

/// The most bytes of a line, its end not counted (RFC 5545, section 3.1).
const LINE: usize = 75;

/// Returns the calendar as the text of a file; `marking` is the highest of what is in it. `stamp` is when it was made, as
/// `YYYYMMDDThhmmssZ`; everything in an exercise says that it is one.
pub(crate) fn calendar_text(
    name: &str,
    items: &[CalendarItem],
    marking: Marking,
    stamp: &str,
    exercise: bool,
) -> String {
    let mut file = IcsText(String::new());
    let prefix = if exercise { "EXERCISE " } else { "" };
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", &format!("-//Sitroom//Sitroom {}//EN", env!("CARGO_PKG_VERSION")));
    file.line("CALSCALE", "GREGORIAN");
    file.line("METHOD", "PUBLISH");
    file.text("X-WR-CALNAME", &format!("{prefix}{name}"));
    file.text("X-WR-CALDESC", words_of(marking));
    for item in items {
        file.item(item, stamp, exercise);
    }
    file.line("END", "VCALENDAR");
    file.0
}

/// Returns the word of an occasion among the categories, by which it is known again at an import.
pub(crate) const fn category(occasion: Occasion) -> &'static str {
    match occasion {
        Occasion::Election => "ELECTION",
        Occasion::Phase => "PHASE",
        Occasion::Commitment => "COMMITMENT",
        Occasion::MandateEnd => "MANDATE END",
        Occasion::Review => "FOLLOW-UP",
        Occasion::Anniversary => "ANNIVERSARY",
    }
}

struct IcsText(String);

impl IcsText {
    fn item(&mut self, item: &CalendarItem, stamp: &str, exercise: bool) {
        let [first, last] = [&item.days[0], &item.days[1]];
        let compact = |day: &str| day.replace('-', "");
        // The end is the first day that is no longer part of it (RFC 5545, section 3.6.1).
        let end = last.parse().map_or_else(|_| last.clone(), |Day(last)| Day(last + 1).to_string());
        let mark = if exercise { "EXERCISE: " } else { "" };
        self.line("BEGIN", "VEVENT");
        self.text("UID", &uid(item));
        self.line("DTSTAMP", stamp);
        self.line("DTSTART;VALUE=DATE", &compact(first));
        self.line("DTEND;VALUE=DATE", &compact(&end));
        self.text("SUMMARY", &format!("{mark}{}", summary(item)));
        self.text("DESCRIPTION", &description(item, exercise));
        let exercise = if exercise { ",EXERCISE" } else { "" };
        self.line("CATEGORIES", &format!("{}{exercise}", category(item.occasion)));
        if !item.countries.is_empty() {
            self.text("LOCATION", &places(item));
            self.line("X-SITROOM-COUNTRIES", &item.countries.join(","));
        }
        if !item.owner.is_empty() {
            self.text("X-SITROOM-OWNER", &item.owner);
        }
        self.line("X-SITROOM-CERTAINTY", certainty(item.certainty));
        self.line("CLASS", class(item.marking));
        if item.state == "cancelled" || item.state == "withdrawn" {
            self.line("STATUS", "CANCELLED");
        }
        self.line("TRANSP", "TRANSPARENT");
        self.line("END", "VEVENT");
    }

    /// Writes a property whose value is text: backslash, comma, semicolon and line ends are escaped (section 3.3.11).
    fn text(&mut self, name: &str, value: &str) {
        let mut escaped = String::with_capacity(value.len());
        for letter in value.replace("\r\n", "\n").chars() {
            match letter {
                '\\' | ',' | ';' => escaped.extend(['\\', letter]),
                '\n' | '\r' => escaped.push_str("\\n"),
                letter if letter.is_control() => {}
                letter => escaped.push(letter),
            }
        }
        self.line(name, &escaped);
    }

    /// Writes a property, folded so that no line has more than 75 bytes; a letter is never cut.
    fn line(&mut self, name: &str, value: &str) {
        let mut room = LINE;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if letter.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LINE - 1;
            }
            room -= letter.len_utf8();
            self.0.push(letter);
        }
        self.0.push_str("\r\n");
    }
}

/// Returns the number of an entry: that of the record, with what tells several entries of one record apart.
fn uid(item: &CalendarItem) -> String {
    let part = match item.occasion {
        Occasion::Election if item.title.ends_with("second round") => "-second-round".to_owned(),
        Occasion::Election | Occasion::Commitment | Occasion::Phase => String::new(),
        Occasion::MandateEnd => "-mandate-end".to_owned(),
        Occasion::Anniversary => format!("-{}", &item.days[0][..4]),
        Occasion::Review => format!("-{}", item.days[0]),
    };
    format!("{}{part}@sitroom", item.id)
}

fn summary(item: &CalendarItem) -> String {
    match (item.occasion, item.years) {
        (Occasion::MandateEnd, _) => format!("{}: mandate ends", item.title),
        (Occasion::Review, _) => format!("{}: follow-up", item.title),
        (Occasion::Anniversary, Some(1)) => format!("{}: 1 year", item.title),
        (Occasion::Anniversary, Some(years)) => format!("{}: {years} years", item.title),
        _ => item.title.clone(),
    }
}

fn description(item: &CalendarItem, exercise: bool) -> String {
    let mut text = if exercise { "EXERCISE: invented, nothing of it happened.\n".to_owned() } else { String::new() };
    let [first, last] = &item.days;
    let _ = match (first == last, item.certainty, item.occasion) {
        (_, _, Occasion::Phase) if first != last => write!(text, "From {first} to {last}."),
        (true, Certainty::About, _) => write!(text, "About {first}."),
        (true, ..) => write!(text, "On {first}."),
        (false, Certainty::About, _) => write!(text, "About between {first} and {last}."),
        (false, ..) => write!(text, "Some day between {first} and {last}."),
    };
    if !item.state.is_empty() {
        let _ = write!(text, "\n{}.", item.state.replace('_', " "));
    }
    if item.late {
        text.push_str("\nIts day is past, and it is open.");
    }
    text
}

fn places(item: &CalendarItem) -> String {
    let name = |code: &String| {
        let country = code.parse().ok().and_then(find_by_iso3).and_then(CountryIndex::country);
        country.map_or_else(|| code.clone(), |country| country.names.en.clone())
    };
    item.countries.iter().map(name).collect::<Vec<_>>().join("; ")
}

fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Day => "day",
        Certainty::Within => "within",
        Certainty::About => "about",
    }
}

/// Returns the access class that other programs know, by the marking (section 3.8.1.3).
fn class(marking: Marking) -> &'static str {
    match marking {
        Marking::Unclassified => "PUBLIC",
        Marking::Confidential => "CONFIDENTIAL",
        Marking::StrictlyConfidential => "PRIVATE",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_at_most_75_bytes_and_no_letter_is_cut() {
        let mut file = IcsText(String::new());
        file.text("SUMMARY", &"выборы, Côte d’Ivoire; второй тур\n".repeat(8));
        let lines: Vec<&str> = file.0.split_terminator("\r\n").collect();
        assert!(lines.len() > 5 && lines.iter().all(|line| line.len() <= 75), "{lines:?}");
        assert!(lines[1..].iter().all(|line| line.starts_with(' ')));
        let whole: String =
            lines.iter().enumerate().map(|(at, line)| if at == 0 { line } else { &line[1..] }).collect();
        assert!(whole.starts_with("SUMMARY:выборы\\, Côte d’Ivoire\\; второй тур\\nвыборы"));
    }
}

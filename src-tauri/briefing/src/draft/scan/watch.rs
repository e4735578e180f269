//! What nobody reports of, and what to watch in the month to come.

use super::super::lines::{line, lines, said, whole_days};
use super::super::{EVENTS, RECORD, UNUSUAL, messages};
use super::{HOT, MOST_ROWS, place};
use crate::facts::{Facts, Scan, Unusual};
use crate::outline::{OutlinePart, Sentence};
use crate::saying::{Saying, Value};

/// The most lines of one reason to watch.
const MOST: usize = 5;

/// Returns what to watch; that nothing stands out, where that is so.
pub(super) fn watch(facts: &Facts, scan: &Scan) -> Option<OutlinePart> {
    let mut all: Vec<Sentence> = Vec::new();
    let mut unusual = |is_more: bool, id: &str| {
        for one in facts.unusual.iter().filter(|one| one.is_more == is_more).take(MOST) {
            let saying = Saying::with(id, [("place", where_is(one))]);
            all.push(line(&format!("{id}-{}-{}", one.country, one.place), saying, &[EVENTS, UNUSUAL]));
        }
    };
    unusual(true, "watch-more");
    unusual(false, "watch-fewer");
    for one in scan.hot.iter().flatten().take(MOST) {
        let saying = Saying::with("watch-hot", [("place", place(one))]);
        all.push(line(&format!("watch-hot-{}", one.code), saying, &[EVENTS, HOT]));
    }
    for one in scan.rising.iter().take(MOST) {
        let values = [("day", Value::Day(one.day)), ("title", Value::Text(one.title.clone()))];
        let id = format!("watch-due-{}-{}", one.id, one.country);
        all.push(line(&id, Saying::with("watch-due", values), &[RECORD, EVENTS, UNUSUAL]));
    }
    for one in facts.warnings.iter().filter(|one| one.first_action.is_none()).take(MOST) {
        let values = [("title", Value::Text(one.title.clone())), ("days", whole_days(one.days))];
        all.push(line(&format!("watch-waiting-{}", one.id), Saying::with("watch-waiting", values), &[RECORD]));
    }
    if all.is_empty() {
        all.push(line("watch-none", Saying::of("watch-none"), &[EVENTS, RECORD]));
    }
    lines("watch", all)
}

fn where_is(one: &Unusual) -> Value {
    if one.is_country {
        return Value::Country(one.country);
    }
    let values = [("place", Value::Text(one.place.clone())), ("country", Value::Country(one.country))];
    said(Saying::with("place-in", values))
}

/// Returns what nobody reports of: countries without data, and what cannot be told of the others.
pub(super) fn gaps(facts: &Facts, scan: &Scan) -> Option<OutlinePart> {
    let mut all: Vec<Sentence> = Vec::new();
    all.extend(messages::no_data(facts));
    if scan.month.is_none() {
        all.push(line("gap-month", Saying::of("gap-no-month"), &[EVENTS]));
    } else if scan.hot.is_none() {
        all.push(line("gap-hot", Saying::of("gap-hot"), &[EVENTS]));
    }
    let without: Vec<_> = scan.countries.iter().filter(|one| one.expected.is_none()).map(|one| one.country).collect();
    if !without.is_empty() {
        let values = [("countries", Value::countries(without.into_iter().take(MOST_ROWS)))];
        all.push(line("gap-expected", Saying::with("gap-expected", values), &[EVENTS, UNUSUAL]));
    }
    lines("gaps", all)
}

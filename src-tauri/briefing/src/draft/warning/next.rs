//! What to look at next: what is missing in the record of a warning, and the days that come.

use super::super::RECORD;
use super::super::lines::{line, lines};
use crate::facts::{Facts, WarningNote};
use crate::outline::{OutlinePart, Sentence};
use crate::saying::{Saying, Value};

/// Returns the part; `None` where nothing is left to look at.
pub(super) fn next(facts: &Facts, note: &WarningNote) -> Option<OutlinePart> {
    let is_closed = note.steps[WarningNote::CLOSED].is_some();
    let speaks_for: Vec<Value> =
        note.evidence.iter().filter(|one| one.speaks_for).map(|one| Value::Text(one.title.clone())).take(3).collect();
    let missing = [
        (note.steps[WarningNote::ACKNOWLEDGED].is_none(), "next-acknowledge"),
        (note.steps[WarningNote::WEIGHED].is_none(), "next-weigh"),
        (note.steps[WarningNote::FIRST_ACTION].is_none(), "next-act"),
        (note.judgements.is_empty(), "next-judge"),
        (note.evidence.iter().all(|one| one.speaks_for), "next-against"),
        (!note.assignments.iter().any(|one| one.role == "lead"), "next-lead"),
    ];
    let mut all: Vec<Sentence> = Vec::new();
    if !is_closed {
        let open = missing.into_iter().filter(|(is_missing, _)| *is_missing);
        all.extend(open.map(|(_, id)| line(id, Saying::of(id), &[RECORD])));
        if !speaks_for.is_empty() {
            let again = Saying::with("next-again", [("evidence", Value::List(speaks_for))]);
            all.push(line("next-again", again, &[RECORD]));
        }
    }
    if let Some(day) = note.by_when.filter(|_| note.came_true.is_empty()) {
        let id = if day < facts.as_of { "next-verdict-late" } else { "next-verdict" };
        all.push(line("next-verdict", Saying::with(id, [("day", Value::Day(day))]), &[RECORD]));
    }
    let reviews = note.reviews.iter().filter(|day| **day >= facts.as_of);
    all.extend(reviews.map(|day| {
        line(&format!("next-review-{day}"), Saying::with("next-review", [("day", Value::Day(*day))]), &[RECORD])
    }));
    lines("next", all)
}

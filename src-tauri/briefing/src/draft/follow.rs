//! What is followed through: what is due, who is there, the clock of warnings, engagements, commitments.

use super::lines::{line, shown_of, table, written};
use super::{CLOCK, RECORD};
use crate::facts::Facts;
use crate::outline::{OutlineCell, OutlinePart, OutlineRow, Sentence};
use crate::saying::{Saying, Value};

/// The most lines of a part.
const MOST_DUE: usize = 8;
const MOST_WARNINGS: usize = 20;
const MOST_ROWS: usize = 15;

/// Returns what is due, what is late first.
pub(super) fn due(facts: &Facts) -> Vec<Sentence> {
    let mut sentences: Vec<Sentence> = facts
        .due
        .iter()
        .take(MOST_DUE)
        .map(|one| {
            let title = ("title", Value::Text(one.title.clone()));
            let occasion = ("occasion", Value::Word(one.occasion.clone()));
            let day = ("day", Value::Day(one.days[1]));
            let saying = if one.is_late {
                let days = (facts.as_of.0 - one.days[1].0).max(0);
                Saying::with("due-late", [title, occasion, ("days", Value::Count(u64::from(days.unsigned_abs())))])
            } else if one.days[0] == one.days[1] {
                Saying::with("due-on", [title, occasion, day])
            } else {
                Saying::with("due-by", [title, occasion, day])
            };
            line(&one.id, saying, &[RECORD])
        })
        .collect();
    if facts.due.len() > MOST_DUE {
        let more = Saying::with("due-more", [("more", Value::Count((facts.due.len() - MOST_DUE) as u64))]);
        sentences.push(line("more", more, &[RECORD]));
    }
    if sentences.is_empty() {
        sentences.push(line("none", Saying::of("due-none"), &[RECORD]));
    }
    sentences
}

/// Returns who is there, and what nobody there can do.
pub(super) fn there(facts: &Facts) -> Vec<Sentence> {
    let nobody: Vec<_> = facts.there.countries.iter().filter(|(_, partners, _)| *partners == 0).collect();
    let mut sentences: Vec<Sentence> = facts
        .there
        .countries
        .iter()
        .filter(|(_, partners, _)| *partners > 0)
        .map(|(country, partners, gaps)| {
            let (country_value, partners) = (Value::Country(*country), Value::Count(*partners));
            let saying = if gaps.is_empty() {
                Saying::with("there-all", [("country", country_value), ("partners", partners)])
            } else {
                let gaps = Value::List(gaps.iter().map(|gap| Value::Word(format!("capability-{gap}"))).collect());
                Saying::with("there-gaps", [("country", country_value), ("partners", partners), ("gaps", gaps)])
            };
            line(&country.to_string(), saying, &[RECORD])
        })
        .collect();
    if !nobody.is_empty() {
        let names = Value::countries(nobody.iter().map(|(country, ..)| *country));
        let saying = Saying::with("there-nobody", [("countries", names)]);
        sentences.push(line("nobody", saying, &[RECORD]));
    }
    sentences
}

/// Returns the clock of open warnings; none where no warning is open.
pub(super) fn clock(facts: &Facts) -> Option<OutlinePart> {
    let rows: Vec<OutlineRow> = facts
        .warnings
        .iter()
        .enumerate()
        .take(MOST_WARNINGS)
        .map(|(at, one)| {
            let days = Value::Count(one.days.floor() as u64);
            let took = if one.first_action.is_some() { "days-took" } else { "days-waiting" };
            let title = Saying::with(
                "warning-row",
                [("number", Value::Count(at as u64 + 1)), ("title", Value::Text(one.title.clone()))],
            );
            OutlineRow {
                id: one.id.clone(),
                cells: vec![
                    OutlineCell::Plain(Value::Said(Box::new(title))),
                    OutlineCell::Plain(Value::Word(format!("level-{}", one.level))),
                    OutlineCell::Plain(Value::Day(one.first_signal)),
                    OutlineCell::Plain(Value::Day(one.raised)),
                    OutlineCell::Plain(one.first_action.map_or_else(|| Value::Word("none-yet".to_owned()), Value::Day)),
                    OutlineCell::Strong(Value::Said(Box::new(Saying::with(took, [("days", days)])))),
                ],
                no_data: false,
            }
        })
        .collect();
    let target = facts.clock.target.map(|days| {
        let days = Value::Decimal(days, u8::from(days.fract() != 0.0));
        Saying::with("clock-aside", [("days", days)])
    });
    let columns = [
        ("column-warning", false),
        ("column-level", false),
        ("column-first-signal", true),
        ("column-raised", true),
        ("column-first-action", true),
        ("column-signal-to-action", true),
    ];
    table("clock", target, &columns, rows, &[RECORD, CLOCK])
}

/// Returns the engagements that go on.
pub(super) fn engagements(facts: &Facts) -> Option<OutlinePart> {
    let rows = facts.engagements.iter().take(MOST_ROWS).map(|one| OutlineRow {
        id: one.id.clone(),
        cells: vec![
            OutlineCell::Plain(Value::Text(one.title.clone())),
            OutlineCell::Plain(Value::countries(one.countries.iter().copied())),
            OutlineCell::Plain(written(&one.since)),
            OutlineCell::Plain(written(&one.lead)),
        ],
        no_data: false,
    });
    let columns =
        [("column-engagement", false), ("column-where", false), ("column-since", false), ("column-lead", false)];
    table("engagements", shown_of(facts.engagements.len(), MOST_ROWS), &columns, rows.collect(), &[RECORD])
}

/// Returns the commitments that are open, the latest first.
pub(super) fn commitments(facts: &Facts) -> Option<OutlinePart> {
    let rows = facts.commitments.iter().take(MOST_ROWS).map(|one| OutlineRow {
        id: one.id.clone(),
        cells: vec![
            OutlineCell::Plain(Value::Text(one.title.clone())),
            OutlineCell::Plain(written(&one.owner)),
            OutlineCell::Plain(written(&one.due)),
            OutlineCell::Strong(one.late_days.map_or_else(
                || Value::Word("not-late".to_owned()),
                |days| Value::Said(Box::new(Saying::with("days-late", [("days", Value::Count(days))]))),
            )),
        ],
        no_data: false,
    });
    let columns = [("column-commitment", false), ("column-owner", false), ("column-due", false), ("column-late", true)];
    table("commitments", shown_of(facts.commitments.len(), MOST_ROWS), &columns, rows.collect(), &[RECORD])
}

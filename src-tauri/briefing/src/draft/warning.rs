//! The note on a warning: what was seen, what speaks for it and against it, how likely it is held to be, how long it waits, what can
//! be done and by whom, and what to look at next.

mod next;
mod parts;

pub(super) use parts::lessons;

use super::frame::{Own, outline};
use super::lines::{choice, message, whole_days};
use super::{CLOCK, RECORD, messages, options};
use crate::facts::{Facts, Judgement, WarningNote};
use crate::outline::{Kind, Outline, Said, Sentence};
use crate::saying::{Saying, Value};

/// The most judgements that a message tells; the part has all.
const MOST_JUDGEMENTS: usize = 2;

/// Returns the draft of a note on a warning.
pub fn warning_note(facts: &Facts, note: &WarningNote) -> Outline {
    let mut messages = vec![seen(note), level(note), likelihood(note), clock(facts, note), evidence(note)];
    messages.extend(messages::old(facts));
    messages.extend(messages::total(facts));
    messages.extend(messages::late(facts));
    messages.extend(messages::no_data(facts));
    outline(
        facts,
        Own {
            kind: Kind::WarningNote,
            title: Saying::with("title-warning-note", [("title", Value::Text(note.title.clone()))]),
            messages,
            parts: parts::parts(note).into_iter().chain(next::next(facts, note)).collect(),
            options: Some(options::options_with_who(&note.options)),
            ..Own::default()
        },
    )
}

/// What was seen first and when, and who raised it.
fn seen(note: &WarningNote) -> Sentence {
    let mut said = Vec::new();
    if let [Some((signal, _)), Some((raised, after)), ..] = note.steps {
        let values = [("signal", Value::Day(signal)), ("raised", Value::Day(raised)), ("days", whole_days(after))];
        said.push(Said::new(Saying::with("warning-seen", values), &[RECORD]));
    }
    if !note.raised_by.is_empty() {
        let by = Value::Text(note.raised_by.clone());
        said.push(Said::new(Saying::with("warning-raised-by", [("by", by)]), &[RECORD]));
    }
    if !note.statement.is_empty() {
        said.push(Said::new(as_written(&note.statement), &[RECORD]));
    }
    message("seen", Saying::of("lead-seen"), said)
}

/// Its level, and why.
fn level(note: &WarningNote) -> Sentence {
    let lead = Saying::with("lead-warning-level", [("level", Value::Word(format!("level-{}", note.level)))]);
    let why = if note.why_level.is_empty() { Saying::of("warning-level-no-why") } else { as_written(&note.why_level) };
    message("level", lead, vec![Said::new(why, &[RECORD])])
}

/// How likely it is held to be, by whom; nobody's word is none.
fn likelihood(note: &WarningNote) -> Sentence {
    let mut said: Vec<Said> =
        note.judgements.iter().take(MOST_JUDGEMENTS).map(|one| Said::new(judged(one), &[RECORD])).collect();
    if said.is_empty() {
        said.push(Said::new(Saying::of("warning-not-judged"), &[RECORD]));
    }
    message("likelihood", Saying::of("lead-likelihood"), said)
}

fn judged(one: &Judgement) -> Saying {
    let values = [
        ("who", Value::Text(one.who.clone())),
        ("likelihood", choice(&one.likelihood)),
        ("confidence", choice(&one.confidence)),
        ("when", Value::Text(one.when.clone())),
    ];
    let mut saying = Saying::with("warning-judged", values);
    if let Some([low, high]) = one.percent {
        "warning-judged-between".clone_into(&mut saying.id);
        saying.with.insert("percent".to_owned(), Value::Between(low.round() as u64, high.round() as u64));
    }
    saying
}

/// How long it took, or waits, beside the office's own median and target.
fn clock(facts: &Facts, note: &WarningNote) -> Sentence {
    let has_acted = note.steps[WarningNote::FIRST_ACTION].is_some();
    let is_closed = note.steps[WarningNote::CLOSED].is_some();
    let (lead, id) = match (has_acted, is_closed) {
        (true, _) => ("lead-first-action", "warning-acted"),
        (false, true) => ("lead-closed-unacted", "warning-closed-unacted"),
        (false, false) => ("lead-waits", "warning-waits"),
    };
    let [signal, raised] = note.days;
    let mut said =
        vec![Said::new(Saying::with(id, [("days", whole_days(signal)), ("raised", whole_days(raised))]), &[RECORD])];
    if let Some(target) = facts.clock.target {
        let id = if raised <= target { "warning-within-target" } else { "warning-past-target" };
        let target = Value::Decimal(target, u8::from(target.fract() != 0.0));
        said.push(Said::new(Saying::with(id, [("target", target)]), &[RECORD]));
    }
    said.extend(messages::median(facts).map(|saying| Said::new(saying, &[RECORD, CLOCK])));
    message("clock", Saying::of(lead), said)
}

/// How much speaks for it and against it.
fn evidence(note: &WarningNote) -> Sentence {
    let some = note.evidence.iter().filter(|one| one.speaks_for);
    let strong = some.clone().filter(|one| one.weight == "strong").count() as u64;
    let (some, all) = (some.count() as u64, note.evidence.len() as u64);
    let values = [("for", Value::Count(some)), ("strong", Value::Count(strong)), ("against", Value::Count(all - some))];
    let mut said = vec![Said::new(Saying::with("warning-evidence", values), &[RECORD])];
    if some == all {
        said.push(Said::new(Saying::of("warning-none-against"), &[RECORD]));
    }
    message("evidence", Saying::of("lead-evidence"), said)
}

fn as_written(text: &str) -> Saying {
    Saying::with("as-written", [("text", Value::Text(text.to_owned()))])
}

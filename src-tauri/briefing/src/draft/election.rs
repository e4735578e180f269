//! The note on an election: its phases, the risk register with the five questions of S/2011/552, §39, the weeks around earlier ones,
//! and who assists.

mod parts;

use super::frame::{Own, method, outline};
use super::lines::{choice, count, message, said};
use super::{EVENTS, RECORD, messages, options};
use crate::facts::{ElectionNote, Facts, Risk};
use crate::outline::{Kind, Outline, Said, Sentence, Source};
use crate::saying::{Saying, Value};

/// The source of the register and of the weeks.
const WEEKS: &str = "weeks";
/// The lines of the register that the office answers (§39, and the winner taking all).
const QUESTIONS: [&str; 6] =
    ["inclusive", "trusted_body", "enfranchised", "transparent", "disputes_resolved", "winner_takes_all"];

/// Returns the draft of a note on an election.
pub fn election_note(facts: &Facts, note: &ElectionNote) -> Outline {
    let mut own = vec![vote(note), risks(note)];
    own.extend(messages::old(facts));
    own.extend(weeks(note));
    own.extend(messages::total(facts));
    own.extend(messages::crises(facts));
    own.extend(messages::warnings(facts));
    own.push(assistance(note));
    own.extend(messages::late(facts));
    own.extend(messages::no_data(facts));
    outline(
        facts,
        Own {
            kind: Kind::ElectionNote,
            title: Saying::with("title-election-note", [("title", Value::Text(note.title.clone()))]),
            messages: own,
            parts: parts::parts(note),
            options: Some(options::options_with_who(&note.options)),
            sources: vec![Source { id: WEEKS.to_owned(), citation: method("source-weeks", &note.method) }],
        },
    )
}

/// When it is, how many days are left, and which phase comes next.
fn vote(note: &ElectionNote) -> Sentence {
    let days = Value::Count(u64::from(note.days_to.unsigned_abs()));
    let lead = match note.days_to {
        0 => Saying::of("lead-vote-today"),
        1.. => Saying::with("lead-vote-ahead", [("days", days)]),
        _ => Saying::with("lead-vote-gone", [("days", days)]),
    };
    let values = [("title", Value::Text(note.title.clone())), ("days", messages::between(note.days))];
    let mut told = vec![Said::new(Saying::with("election", values), &[RECORD])];
    let values = [("kind", choice(&note.kind)), ("state", choice(&note.state))];
    told.push(Said::new(Saying::with("election-kind", values), &[RECORD]));
    if let Some(next) = note.phases.iter().find(|phase| phase.days_to > 0) {
        let values = [
            ("phase", choice(&next.kind)),
            ("day", Value::Day(next.days[0])),
            ("days", Value::Count(u64::from(next.days_to.unsigned_abs()))),
        ];
        told.push(Said::new(Saying::with("phase-next", values), &[RECORD]));
    }
    if !note.situation.is_empty() {
        let text = Value::Text(note.situation.clone());
        told.push(Said::new(Saying::with("as-written", [("text", text)]), &[RECORD]));
    }
    message("vote", lead, told)
}

/// What the lines of the register say, counted; nothing is added up.
fn risks(note: &ElectionNote) -> Sentence {
    let of = |sign: &str| note.risks.iter().filter(|risk| risk.sign == sign).count();
    let values = [
        ("for", count(of("for"))),
        ("partly", count(of("partly"))),
        ("against", count(of("against"))),
        ("unknown", count(of("not_known"))),
        ("all", count(note.risks.len())),
    ];
    let mut told = vec![Said::new(Saying::with("risks-counted", values), &[RECORD, EVENTS, WEEKS])];
    let for_trouble: Vec<Value> = note.risks.iter().filter(|risk| risk.sign == "for").map(told_line).collect();
    if !for_trouble.is_empty() {
        let lines = [("lines", Value::List(for_trouble))];
        told.push(Said::new(Saying::with("risks-for", lines), &[RECORD, EVENTS, WEEKS]));
    }
    let open: Vec<Value> = note
        .risks
        .iter()
        .filter(|risk| QUESTIONS.contains(&risk.about.as_str()) && risk.answer.is_empty())
        .map(|risk| Value::Word(format!("field-{}", risk.about)))
        .collect();
    if !open.is_empty() {
        told.push(Said::new(Saying::with("risks-unanswered", [("questions", Value::List(open))]), &[RECORD]));
    }
    message("risks", Saying::of("lead-risks"), told)
}

/// Returns a line of the register that speaks for trouble: its question with its answer, or what is counted.
fn told_line(risk: &Risk) -> Value {
    if risk.answer.is_empty() {
        return name(risk);
    }
    let values = [("question", Value::Word(format!("field-{}", risk.about))), ("answer", choice(&risk.answer))];
    said(Saying::with("question-answer", values))
}

/// Returns what a line of the register is about.
fn name(risk: &Risk) -> Value {
    Value::Word(format!("risk-{}", risk.about))
}

/// Returns what a line of the register counts; `None` where it counts nothing.
fn counted(risk: &Risk) -> Option<Saying> {
    let [now, against] = risk.counts?.map(Value::Count);
    Some(Saying::with(&format!("risk-counts-{}", risk.about), [("now", now), ("against", against)]))
}

/// The weeks before the vote, and those around earlier ones.
fn weeks(note: &ElectionNote) -> Option<Sentence> {
    let told: Vec<Said> = note
        .risks
        .iter()
        .filter(|risk| matches!(risk.about.as_str(), "events_before" | "deaths_before" | "past_elections"))
        .filter_map(|risk| {
            let values = [("line", name(risk)), ("says", said(counted(risk)?))];
            Some(Said::new(Saying::with("risk-line", values), &[EVENTS, WEEKS]))
        })
        .collect();
    (!told.is_empty()).then(|| message("weeks", Saying::of("lead-weeks"), told))
}

fn assistance(note: &ElectionNote) -> Sentence {
    let values = [("engagements", count(note.assistance.len())), ("partners", count(note.observers.len()))];
    let told = vec![Said::new(Saying::with("assistance-counted", values), &[RECORD])];
    message("assistance", Saying::of("lead-assistance"), told)
}

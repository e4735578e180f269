//! The parts of a note on an election: phases, register, earlier elections, electoral violence, assistance.

use super::super::lines::{choice, line, lines, plain, row, said, shown_of, strong, table, written};
use super::super::{EVENTS, RECORD};
use super::{WEEKS, counted, name};
use crate::facts::{ElectionNote, Risk};
use crate::outline::{OutlinePart, OutlineRow, Sentence};
use crate::saying::{Saying, Value};

/// The most rows of a part.
const MOST: usize = 15;

/// Returns the parts; one that has nothing to tell is not there.
pub(super) fn parts(note: &ElectionNote) -> Vec<OutlinePart> {
    [phases(note), register(note), past(note), violence(note), assistance(note)].into_iter().flatten().collect()
}

fn phases(note: &ElectionNote) -> Option<OutlinePart> {
    let rows = note.phases.iter().take(MOST).map(|one| {
        let left = if one.is_over {
            Value::Word("phase-over".to_owned())
        } else if one.days_to > 0 {
            Value::Count(u64::from(one.days_to.unsigned_abs()))
        } else {
            Value::Word("phase-now".to_owned())
        };
        row(
            &one.id,
            vec![
                plain(written(&one.about)),
                strong(choice(&one.kind)),
                plain(Value::Day(one.days[0])),
                plain(Value::Day(one.days[1])),
                plain(left),
            ],
        )
    });
    let columns = [
        ("column-about", false),
        ("column-phase", false),
        ("column-first-day", true),
        ("column-last-day", true),
        ("column-days-left", true),
    ];
    table("phases", None, &columns, rows.collect(), &[RECORD])
}

fn register(note: &ElectionNote) -> Option<OutlinePart> {
    let line = |risk: &Risk| {
        let says = match (counted(risk), risk.answer.as_str()) {
            (Some(counts), _) => said(counts),
            (None, "") if risk.records.is_empty() => Value::Word(nothing(&risk.about)),
            (None, "") => Value::List(risk.records.iter().map(|title| Value::Text(title.clone())).collect()),
            (None, answer) => choice(answer),
        };
        let ratio = risk.ratio.map_or_else(
            || Value::Word("not-made".to_owned()),
            |[value, low, high]| {
                let two = |figure: f64| Value::Decimal(figure, 2);
                said(Saying::with("with-interval", [("value", two(value)), ("low", two(low)), ("high", two(high))]))
            },
        );
        let sign = Value::Word(format!("risk-sign-{}", risk.sign));
        row(&risk.about, vec![plain(name(risk)), strong(sign), plain(says), plain(ratio)])
    };
    let rows: Vec<OutlineRow> = note.risks.iter().map(line).collect();
    let columns = [("risk-about", false), ("risk-sign", false), ("risk-says", false), ("column-ratio-90", true)];
    let aside = match note.answered_by.as_str() {
        "" => Saying::of("register-unanswered"),
        who => Saying::with("register-aside", [("who", Value::Text(who.to_owned()))]),
    };
    table("register", Some(aside), &columns, rows, &[RECORD, EVENTS, WEEKS])
}

/// Returns the id of what a line says that nothing is known for.
fn nothing(about: &str) -> String {
    match about {
        "events_before" | "deaths_before" | "incidents_before" | "past_elections" => format!("risk-unknown-{about}"),
        "crisis" | "calendar" => format!("risk-none-{about}"),
        _ => "risk-sign-not_known".to_owned(),
    }
}

/// Earlier elections: the weeks around them beside the same weeks a year before.
fn past(note: &ElectionNote) -> Option<OutlinePart> {
    let both = |counts: Option<[u64; 2]>, place: usize| counts.map_or(Value::NoData, |of| Value::Count(of[place]));
    let rows = note.past.iter().take(MOST).map(|one| {
        row(
            &one.id,
            vec![
                plain(Value::Text(one.title.clone())),
                plain(Value::Day(one.day)),
                strong(both(one.events, 0)),
                plain(both(one.year_before, 0)),
                strong(both(one.events, 1)),
                plain(both(one.year_before, 1)),
                plain(both(one.deaths, 0)),
                plain(both(one.deaths, 1)),
            ],
        )
    });
    let columns = [
        ("column-election", false),
        ("column-day", true),
        ("column-weeks-before", true),
        ("column-same-before", true),
        ("column-weeks-after", true),
        ("column-same-after", true),
        ("column-deaths-before", true),
        ("column-deaths-after", true),
    ];
    table("past-elections", Some(Saying::of("past-aside")), &columns, rows.collect(), &[RECORD, EVENTS, WEEKS])
}

fn violence(note: &ElectionNote) -> Option<OutlinePart> {
    let rows = note.violence.iter().take(MOST).map(|one| {
        row(
            &one.id,
            vec![
                plain(Value::Text(one.title.clone())),
                plain(written(&one.when)),
                plain(choice(&one.kind)),
                strong(one.deaths.map_or_else(|| Value::Word("not-recorded".to_owned()), Value::Count)),
            ],
        )
    });
    let columns = [("column-event", false), ("column-when", false), ("column-kind", false), ("column-deaths", true)];
    let aside = shown_of(note.violence.len(), MOST);
    table("electoral-violence", aside, &columns, rows.collect(), &[RECORD])
}

/// Who assists, and who could observe.
fn assistance(note: &ElectionNote) -> Option<OutlinePart> {
    let mut all: Vec<Sentence> = note
        .assistance
        .iter()
        .take(MOST)
        .map(|one| {
            let values = [
                ("title", Value::Text(one.title.clone())),
                ("kind", choice(&one.kind)),
                ("since", written(&one.since)),
            ];
            line(&one.id, Saying::with("assistance-one", values), &[RECORD])
        })
        .collect();
    if all.is_empty() {
        all.push(line("none", Saying::of("assistance-none"), &[RECORD]));
    }
    let observers = note.observers.iter().take(MOST).map(|name| Value::Text(name.clone())).collect::<Vec<_>>();
    all.push(if observers.is_empty() {
        line("observers", Saying::of("observers-none"), &[RECORD])
    } else {
        line("observers", Saying::with("observers", [("partners", Value::List(observers))]), &[RECORD])
    });
    lines("assistance", all)
}

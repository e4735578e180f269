//! The tables of a note on a warning: its moments, its evidence, its judgements, what was done, who does what, what was learned.

use super::super::RECORD;
use super::super::lines::{choice, line, lines, plain, row, strong, table, whole_days, written};
use crate::facts::{Lesson, WarningNote};
use crate::outline::{OutlinePart, OutlineRow, Sentence};
use crate::saying::{Saying, Value};

/// The moments in their order.
const MOMENTS: [&str; 6] =
    ["moment-signal", "moment-raised", "moment-acknowledged", "moment-weighed", "moment-action", "moment-closed"];
/// The most lines of a part.
const MOST: usize = 20;

/// Returns the parts; one that has nothing to tell is not there.
pub(super) fn parts(note: &WarningNote) -> Vec<OutlinePart> {
    [moments(note), evidence(note), judgements(note), actions(note), who_does_what(note), lessons(&note.lessons)]
        .into_iter()
        .flatten()
        .collect()
}

fn moments(note: &WarningNote) -> Option<OutlinePart> {
    let rows = MOMENTS.iter().zip(&note.steps).map(|(id, step)| {
        let (day, after) = match step {
            Some((day, after)) => (Value::Day(*day), whole_days(*after)),
            None => (Value::Word("none-yet".to_owned()), Value::Word("not-made".to_owned())),
        };
        row(id, vec![plain(Value::Word((*id).to_owned())), plain(day), plain(after)])
    });
    let columns = [("column-moment", false), ("column-day", true), ("column-since-signal", true)];
    table("moments", None, &columns, rows.collect(), &[RECORD])
}

/// What speaks for it, then what speaks against it.
fn evidence(note: &WarningNote) -> Option<OutlinePart> {
    let mut all: Vec<_> = note.evidence.iter().collect();
    all.sort_by_key(|one| !one.speaks_for);
    let rows: Vec<OutlineRow> = all
        .into_iter()
        .take(MOST)
        .map(|one| {
            let expected = match (one.observed, one.expected.as_str()) {
                (None, _) => Value::Word("not-made".to_owned()),
                (Some(observed), "") => decimal(observed),
                (Some(observed), expected) => {
                    let values = [("observed", decimal(observed)), ("expected", Value::Text(expected.to_owned()))];
                    Value::Said(Box::new(Saying::with("observed-expected", values)))
                }
            };
            row(
                &one.id,
                vec![
                    plain(Value::Text(one.title.clone())),
                    strong(choice(if one.speaks_for { "for" } else { "against" })),
                    plain(choice(&one.weight)),
                    plain(expected),
                    plain(written(&one.when)),
                    plain(written(&one.source)),
                ],
            )
        })
        .collect();
    let columns = [
        ("column-evidence", false),
        ("column-speaks", false),
        ("column-weight", false),
        ("column-observed", false),
        ("column-when", false),
        ("column-source", false),
    ];
    table("evidence", None, &columns, rows, &[RECORD])
}

/// Returns a figure of the record: whole where it is.
fn decimal(figure: f64) -> Value {
    Value::Decimal(figure, if figure.fract() == 0.0 { 0 } else { 2 })
}

fn judgements(note: &WarningNote) -> Option<OutlinePart> {
    let rows = note.judgements.iter().take(MOST).map(|one| {
        let percent = one.percent.map_or_else(
            || Value::Word("not-made".to_owned()),
            |[low, high]| Value::Between(low.round() as u64, high.round() as u64),
        );
        row(
            &one.id,
            vec![
                plain(written(&one.why)),
                plain(Value::Text(one.who.clone())),
                strong(choice(&one.likelihood)),
                plain(percent),
                plain(choice(&one.confidence)),
                plain(written(&one.when)),
            ],
        )
    });
    let columns = [
        ("column-why", false),
        ("column-who", false),
        ("column-likelihood", false),
        ("column-percent", true),
        ("column-confidence", false),
        ("column-when", false),
    ];
    table("judgements", None, &columns, rows.collect(), &[RECORD])
}

fn actions(note: &WarningNote) -> Option<OutlinePart> {
    let day = |day: Option<sitroom_domain::Day>| day.map_or_else(|| Value::Word("none-yet".to_owned()), Value::Day);
    let rows = note.actions.iter().take(MOST).map(|one| {
        row(
            &one.id,
            vec![
                plain(Value::Text(one.title.clone())),
                plain(choice(&one.kind)),
                plain(day(one.decided)),
                strong(day(one.taken)),
                plain(written(&one.by)),
                plain(written(&one.followed)),
            ],
        )
    });
    let columns = [
        ("column-action", false),
        ("column-step", false),
        ("column-decided", true),
        ("column-taken", true),
        ("column-by", false),
        ("column-followed", false),
    ];
    table("actions", None, &columns, rows.collect(), &[RECORD])
}

/// Who does what, what nobody there can do, and what several can while nobody leads.
fn who_does_what(note: &WarningNote) -> Option<OutlinePart> {
    let mut all: Vec<Sentence> = note
        .assignments
        .iter()
        .take(MOST)
        .map(|one| {
            let mut saying = Saying::with(
                match (one.task.is_empty(), one.agreed) {
                    (true, _) => "assigned",
                    (false, Some(true)) => "assigned-task-agreed",
                    (false, _) => "assigned-task",
                },
                [("partner", Value::Text(one.partner.clone())), ("role", choice(&one.role))],
            );
            if !one.task.is_empty() {
                saying.with.insert("task".to_owned(), Value::Text(one.task.clone()));
            }
            line(&one.id, saying, &[RECORD])
        })
        .collect();
    if all.is_empty() {
        all.push(line("nobody", Saying::of("assigned-nobody"), &[RECORD]));
    }
    let abilities =
        |ids: &[String]| Value::List(ids.iter().map(|id| Value::Word(format!("capability-{id}"))).collect());
    if !note.gaps.is_empty() {
        all.push(line("gaps", Saying::with("assigned-gaps", [("gaps", abilities(&note.gaps))]), &[RECORD]));
    }
    if !note.overlaps.is_empty() {
        let overlaps = [("abilities", abilities(&note.overlaps))];
        all.push(line("overlaps", Saying::with("assigned-overlaps", overlaps), &[RECORD]));
    }
    lines("assignments", all)
}

/// Returns lessons: what was tried and what followed.
pub(in crate::draft) fn lessons(lessons: &[Lesson]) -> Option<OutlinePart> {
    let rows = lessons.iter().take(MOST).map(|one| {
        row(
            &one.id,
            vec![plain(Value::Text(one.title.clone())), plain(written(&one.followed)), strong(choice(&one.worked))],
        )
    });
    let columns = [("column-lesson", false), ("column-followed", false), ("column-worked", false)];
    table("lessons", None, &columns, rows.collect(), &[RECORD])
}

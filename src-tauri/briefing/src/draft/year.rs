//! The evaluation of a year (S/2011/552, §56–60): what its warnings were worth, how long it took, what was done and kept, what was
//! learned – beside the year before.

mod parts;

use super::frame::{Own, area, method, outline};
use super::lines::{message, said};
use super::{CLOCK, EVENTS, RECORD, messages, options};
use crate::facts::{Facts, YearFigures, YearNote};
use crate::outline::{Kind, Outline, Said, Sentence, Source};
use crate::saying::{Saying, Value};

/// Ids of sources that the other kinds do not name.
const ONSETS: &str = "onsets";
const SHARE: &str = "share";

/// Returns the draft of the evaluation of a year.
pub fn year_evaluation(facts: &Facts, note: &YearNote) -> Outline {
    let mut own = vec![right(note)];
    own.extend([onsets(note), clock(note), commitments(note), done(note), learned(note)]);
    own.extend(messages::old(facts));
    own.extend(messages::no_data(facts));
    let year = Value::Text(note.now.year.to_string());
    let source = |id: &str, citation: Value| Source { id: id.to_owned(), citation };
    let share = said(Saying::of("source-share"));
    let sources = vec![source(ONSETS, method("source-onsets", &note.onsets_method)), source(SHARE, share)];
    outline(
        facts,
        Own {
            kind: Kind::YearEvaluation,
            title: Saying::with("title-year-evaluation", [("area", area(facts)), ("year", year)]),
            messages: own,
            parts: parts::parts(note),
            options: Some(options::options(facts)),
            sources,
        },
    )
}

/// Returns a share with the ends of its interval; no data where there is none.
fn share(of: Option<[f64; 3]>) -> Value {
    of.map_or(Value::NoData, |[value, low, high]| {
        let values = [("value", Value::Share(value)), ("low", Value::Share(low)), ("high", Value::Share(high))];
        said(Saying::with("with-interval", values))
    })
}

/// What the warnings of the year were worth.
fn right(note: &YearNote) -> Sentence {
    let told = |of: &YearFigures| {
        let [yes, partly, averted, no, cannot, due, open] = of.verdicts.map(Value::Count);
        let raised = Value::Count(of.raised);
        let values = [("year", year(of)), ("raised", raised), ("yes", yes), ("partly", partly), ("averted", averted)];
        let mut saying = Saying::with("year-verdicts", values);
        let rest = [("no", no), ("cannot", cannot), ("due", due), ("open", open)];
        saying.with.extend(rest.map(|(name, value)| (name.to_owned(), value)));
        Said::new(saying, &[RECORD])
    };
    let mut said = vec![told(&note.now)];
    if note.now.right.is_some() {
        said.push(Said::new(shares("year-right", note, |of| of.right), &[RECORD, SHARE]));
    }
    if note.before.raised > 0 {
        said.push(told(&note.before));
    }
    if !note.is_over {
        said.push(Said::new(Saying::with("year-not-over", [("day", Value::Day(note.last))]), &[RECORD]));
    }
    message("right", Saying::of("lead-year-right"), said)
}

fn year(of: &YearFigures) -> Value {
    Value::Text(of.year.to_string())
}

/// Returns a share of the year beside that of the year before.
fn shares(id: &str, note: &YearNote, of: fn(&YearFigures) -> Option<[f64; 3]>) -> Saying {
    Saying::with(
        id,
        [
            ("share", share(of(&note.now))),
            ("before", share(of(&note.before))),
            ("confidence", Value::Share(note.confidence)),
        ],
    )
}

/// Violence that came to quiet places: warned of, and missed.
fn onsets(note: &YearNote) -> Sentence {
    let Some([warned, missed]) = note.now.onsets else {
        let no_events = Said::new(Saying::of("year-no-events"), &[EVENTS]);
        return message("onsets", Saying::of("lead-year-onsets"), vec![no_events]);
    };
    let values = [("warned", Value::Count(warned)), ("missed", Value::Count(missed))];
    let mut said = vec![Said::new(Saying::with("year-onsets", values), &[RECORD, EVENTS, ONSETS])];
    if note.now.warned.is_some() {
        said.push(Said::new(shares("year-warned", note, |of| of.warned), &[RECORD, EVENTS, ONSETS, SHARE]));
    }
    if let Some(days) = note.now.lead_days {
        let lead = Saying::with("year-lead", [("days", Value::Decimal(days, 0))]);
        said.push(Said::new(lead, &[RECORD, EVENTS, ONSETS]));
    }
    message("onsets", Saying::of("lead-year-onsets"), said)
}

/// How long it took to act, against the office's own target.
fn clock(note: &YearNote) -> Sentence {
    let [counted, acted, waiting] = note.now.clock.map(Value::Count);
    let values = [("counted", counted), ("acted", acted), ("waiting", waiting)];
    let mut said = vec![Said::new(Saying::with("year-acted", values), &[RECORD])];
    if note.now.median.is_some() {
        let values = [("days", median(&note.now)), ("before", median(&note.before))];
        said.push(Said::new(Saying::with("year-median", values), &[RECORD, CLOCK]));
    }
    if let Some([within, known]) = note.now.within {
        let values = [("within", Value::Count(within)), ("known", Value::Count(known))];
        said.push(Said::new(Saying::with("year-target", values), &[RECORD]));
    }
    message("clock", Saying::of("lead-year-clock"), said)
}

/// Returns the days by which half had a first action, with the ends of its interval.
fn median(of: &YearFigures) -> Value {
    of.median.map_or(Value::NoData, |(days, low, high)| {
        let end =
            |end: Option<f64>| end.map_or_else(|| Value::Word("open-end".to_owned()), |days| Value::Decimal(days, 1));
        let values = [("value", Value::Decimal(days, 1)), ("low", end(low)), ("high", end(high))];
        said(Saying::with("with-interval", values))
    })
}

fn commitments(note: &YearNote) -> Sentence {
    let [due, kept, broken, withdrawn, open] = note.now.commitments.map(Value::Count);
    let values = [("due", due), ("kept", kept), ("broken", broken), ("withdrawn", withdrawn), ("open", open)];
    let mut said = vec![Said::new(Saying::with("year-commitments", values), &[RECORD])];
    if note.now.kept.is_some() {
        said.push(Said::new(shares("year-kept", note, |of| of.kept), &[RECORD, SHARE]));
    }
    message("commitments", Saying::of("lead-year-commitments"), said)
}

fn done(note: &YearNote) -> Sentence {
    let [engagements, visits] = note.now.engagements.map(Value::Count);
    let [engagements_before, visits_before] = note.before.engagements.map(Value::Count);
    let values = [
        ("engagements", engagements),
        ("visits", visits),
        ("engagements-before", engagements_before),
        ("visits-before", visits_before),
    ];
    message("done", Saying::of("lead-year-done"), vec![Said::new(Saying::with("year-done", values), &[RECORD])])
}

fn learned(note: &YearNote) -> Sentence {
    let [lessons, without] = note.now.lessons.map(Value::Count);
    let values = [("lessons", lessons), ("without", without)];
    message(
        "learned",
        Saying::of("lead-year-learned"),
        vec![Said::new(Saying::with("year-learned", values), &[RECORD])],
    )
}

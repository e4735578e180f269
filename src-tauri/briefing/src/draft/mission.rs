//! The debrief of a mission or an engagement: what it was for, who went, what came of it, what was promised and how that stands, what
//! follows by when, what was learned.

mod parts;

use super::frame::{Own, outline};
use super::lines::{choice, count, message, written};
use super::{EVENTS, RECORD, messages, options};
use crate::facts::{Debrief, Facts, Period};
use crate::outline::{Kind, Outline, Said, Sentence};
use crate::saying::{Saying, Value};

/// Returns the draft of a debrief.
pub fn mission_debrief(facts: &Facts, debrief: &Debrief) -> Outline {
    let mut own = vec![purpose(debrief), days(facts, debrief)];
    own.extend(came_of_it(debrief));
    own.push(visits(debrief));
    own.push(promised(debrief));
    own.extend(violence(debrief));
    own.extend(messages::no_data(facts));
    outline(
        facts,
        Own {
            kind: Kind::MissionDebrief,
            title: Saying::with("title-mission-debrief", [("title", Value::Text(debrief.title.clone()))]),
            messages: own,
            parts: parts::parts(facts, debrief),
            options: Some(options::options(facts)),
            ..Own::default()
        },
    )
}

/// What it is, who led it and what it was for.
fn purpose(debrief: &Debrief) -> Sentence {
    let values = [("kind", choice(&debrief.kind)), ("lead", written(&debrief.lead))];
    let mut told = vec![Said::new(Saying::with("debrief-kind", values), &[RECORD])];
    let purpose = match debrief.purpose.as_str() {
        "" => Saying::of("debrief-no-purpose"),
        text => as_written(text),
    };
    told.push(Said::new(purpose, &[RECORD]));
    message("purpose", Saying::of("lead-purpose"), told)
}

/// When it was and how long.
fn days(facts: &Facts, debrief: &Debrief) -> Sentence {
    let saying = match (debrief.since, debrief.until) {
        (None, _) => Saying::of("debrief-no-days"),
        (Some(since), until) => {
            let length = u64::try_from(until.unwrap_or(facts.as_of).0 - since.0 + 1).unwrap_or(0);
            let values = [("since", Value::Day(since)), ("days", Value::Count(length))];
            match until {
                Some(until) => {
                    let mut saying = Saying::with("debrief-days", values);
                    saying.with.insert("until".to_owned(), Value::Day(until));
                    saying
                }
                None => Saying::with("debrief-goes-on", values),
            }
        }
    };
    let mut told = vec![Said::new(saying, &[RECORD])];
    let values = [("parties", count(debrief.went.len())), ("met", count(debrief.interlocutors.len()))];
    told.push(Said::new(Saying::with("debrief-parties", values), &[RECORD]));
    message("days", Saying::of("lead-days"), told)
}

/// What it did and what came of it, in the record's own words.
fn came_of_it(debrief: &Debrief) -> Option<Sentence> {
    let mut told: Vec<Said> = debrief
        .told
        .iter()
        .filter(|text| !text.is_empty())
        .map(|text| Said::new(as_written(text), &[RECORD]))
        .collect();
    if !debrief.result.is_empty() {
        told.push(Said::new(Saying::with("debrief-result", [("result", choice(&debrief.result))]), &[RECORD]));
    }
    (!told.is_empty()).then(|| message("outcome", Saying::of("lead-outcome"), told))
}

fn visits(debrief: &Debrief) -> Sentence {
    let all: u64 = debrief.visits.iter().map(|visit| visit.count).sum();
    let saying = if all == 0 {
        Saying::of("debrief-no-visits")
    } else {
        let with_outcome = debrief.visits.iter().filter(|visit| !visit.told[1].is_empty());
        let with_outcome = with_outcome.map(|visit| visit.count).sum();
        Saying::with("debrief-visits", [("visits", Value::Count(all)), ("outcomes", Value::Count(with_outcome))])
    };
    message("visits", Saying::of("lead-visits"), vec![Said::new(saying, &[RECORD])])
}

/// What was agreed and promised, and how the promises stand.
fn promised(debrief: &Debrief) -> Sentence {
    let of = |standing: &str| count(debrief.promised.iter().filter(|one| one.standing == standing).count());
    let told = if debrief.agreements.is_empty() && debrief.promised.is_empty() {
        vec![Said::new(Saying::of("debrief-no-promises"), &[RECORD])]
    } else {
        let values = [("agreements", count(debrief.agreements.len())), ("promises", count(debrief.promised.len()))];
        let standing = [("kept", of("done")), ("late", of("late")), ("broken", of("broken"))];
        vec![
            Said::new(Saying::with("debrief-promises", values), &[RECORD]),
            Said::new(Saying::with("debrief-standing", standing), &[RECORD]),
        ]
    };
    message("promised", Saying::of("lead-promised"), told)
}

/// Violence before, during and after; that it followed is no effect.
fn violence(debrief: &Debrief) -> Option<Sentence> {
    let known: Vec<(&Period, [u64; 2])> =
        debrief.periods.iter().filter_map(|period| Some((period, period.counts?))).collect();
    if known.is_empty() {
        return None;
    }
    let told = known.into_iter().map(|(period, [events, deaths])| {
        let values = [
            ("period", Value::Word(format!("period-{}", period.id))),
            ("first", Value::Day(period.days[0])),
            ("last", Value::Day(period.days[1])),
            ("events", Value::Count(events)),
            ("deaths", Value::Count(deaths)),
        ];
        Said::new(Saying::with("debrief-period", values), &[EVENTS])
    });
    let told = told.chain([Said::new(Saying::of("debrief-no-effect"), &[EVENTS])]).collect();
    Some(message("violence", Saying::of("lead-periods"), told))
}

fn as_written(text: &str) -> Saying {
    Saying::with("as-written", [("text", Value::Text(text.to_owned()))])
}

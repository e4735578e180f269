//! The parts of a debrief: who went, visits, agreements, promises, violence around it, what follows, lessons.

use super::super::lines::{choice, line, lines, plain, row, said, shown_of, strong, table, written};
use super::super::warning::lessons;
use super::super::{EVENTS, RECORD};
use crate::facts::{Debrief, Facts};
use crate::outline::{OutlinePart, OutlineRow, Sentence};
use crate::saying::{Saying, Value};

/// The most rows of a part.
const MOST: usize = 20;

/// Returns the parts; one that has nothing to tell is not there.
pub(super) fn parts(facts: &Facts, debrief: &Debrief) -> Vec<OutlinePart> {
    [
        follows(facts, debrief),
        went(debrief),
        engaged(debrief),
        visits(debrief),
        agreements(debrief),
        promised(debrief),
        periods(debrief),
        lessons(&debrief.lessons),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What follows by when; that nothing is recorded, where that is so.
fn follows(facts: &Facts, debrief: &Debrief) -> Option<OutlinePart> {
    let mut all: Vec<Sentence> = debrief
        .follows
        .iter()
        .take(MOST)
        .map(|one| {
            let values = [
                ("day", Value::Day(one.day)),
                ("title", Value::Text(one.title.clone())),
                ("why", Value::Word(one.why.clone())),
            ];
            let id = if one.day < facts.as_of { "follow-past" } else { "follow" };
            line(&format!("{}-{}", one.why, one.id), Saying::with(id, values), &[RECORD])
        })
        .collect();
    if all.is_empty() {
        all.push(line("none", Saying::of("follow-none"), &[RECORD]));
    }
    lines("follows", all)
}

fn went(debrief: &Debrief) -> Option<OutlinePart> {
    let rows = debrief.went.iter().take(MOST).map(|one| {
        row(
            &one.id,
            vec![
                plain(Value::Text(one.partner.clone())),
                strong(choice(&one.role)),
                plain(written(&one.days[0])),
                plain(written(&one.days[1])),
                plain(written(&one.did)),
            ],
        )
    });
    let columns = [
        ("column-partner", false),
        ("column-role", false),
        ("column-since", false),
        ("column-until", false),
        ("column-did", false),
    ];
    table("went", shown_of(debrief.went.len(), MOST), &columns, rows.collect(), &[RECORD])
}

/// The engagements of a mission.
fn engaged(debrief: &Debrief) -> Option<OutlinePart> {
    let rows = debrief
        .engagements
        .iter()
        .take(MOST)
        .map(|(id, title, since)| row(id, vec![plain(Value::Text(title.clone())), plain(written(since))]));
    let columns = [("column-engagement", false), ("column-since", false)];
    let aside = shown_of(debrief.engagements.len(), MOST);
    table("mission-engagements", aside, &columns, rows.collect(), &[RECORD])
}

fn visits(debrief: &Debrief) -> Option<OutlinePart> {
    let rows: Vec<OutlineRow> = debrief
        .visits
        .iter()
        .take(MOST)
        .map(|one| {
            let met = one.with.iter().map(|name| Value::Text(name.clone())).collect::<Vec<_>>();
            row(
                &one.id,
                vec![
                    plain(Value::Text(one.who.clone())),
                    strong(written(&one.when)),
                    plain(written(&one.place)),
                    plain(if met.is_empty() { written("") } else { Value::List(met) }),
                    plain(written(&one.told[0])),
                    plain(written(&one.told[1])),
                ],
            )
        })
        .collect();
    let columns = [
        ("column-who", false),
        ("column-when", false),
        ("column-where", false),
        ("column-met", false),
        ("column-about", false),
        ("column-outcome", false),
    ];
    table("visits", shown_of(debrief.visits.len(), MOST), &columns, rows, &[RECORD])
}

fn agreements(debrief: &Debrief) -> Option<OutlinePart> {
    let rows = debrief.agreements.iter().take(MOST).map(|one| {
        row(
            &one.id,
            vec![
                plain(Value::Text(one.title.clone())),
                plain(choice(&one.kind)),
                plain(written(&one.signed)),
                strong(choice(&one.state)),
            ],
        )
    });
    let columns =
        [("column-agreement", false), ("column-kind", false), ("column-signed", false), ("column-state", false)];
    table("agreements", shown_of(debrief.agreements.len(), MOST), &columns, rows.collect(), &[RECORD])
}

fn promised(debrief: &Debrief) -> Option<OutlinePart> {
    let rows = debrief.promised.iter().take(MOST).map(|one| {
        row(
            &one.id,
            vec![
                plain(Value::Text(one.title.clone())),
                plain(written(&one.owner)),
                plain(written(&one.due)),
                strong(Value::Word(format!("standing-{}", one.standing))),
                plain(written(&one.progress)),
            ],
        )
    });
    let columns = [
        ("column-commitment", false),
        ("column-owner", false),
        ("column-due", false),
        ("column-standing", false),
        ("column-progress", false),
    ];
    table("promised", shown_of(debrief.promised.len(), MOST), &columns, rows.collect(), &[RECORD])
}

/// Violence in the countries before, during and after, by the length of each.
fn periods(debrief: &Debrief) -> Option<OutlinePart> {
    let rows: Vec<OutlineRow> = debrief
        .periods
        .iter()
        .map(|one| {
            let days = (one.days[1].0 - one.days[0].0 + 1).max(1);
            let count = |place: usize| one.counts.map_or(Value::NoData, |counts| Value::Count(counts[place]));
            let monthly = one
                .counts
                .map_or(Value::NoData, |[events, _]| Value::Decimal(events as f64 * 30.0 / f64::from(days), 1));
            let span = [("first", Value::Day(one.days[0])), ("last", Value::Day(one.days[1]))];
            row(
                &one.id,
                vec![
                    plain(said(Saying::with("from-to", span))),
                    strong(Value::Word(format!("period-{}", one.id))),
                    plain(Value::Count(u64::from(days.unsigned_abs()))),
                    strong(count(0)),
                    plain(monthly),
                    plain(count(1)),
                ],
            )
        })
        .collect();
    let columns = [
        ("column-from-to", false),
        ("column-period", false),
        ("column-days", true),
        ("column-events", true),
        ("column-events-30", true),
        ("column-deaths", true),
    ];
    table("periods", Some(Saying::of("periods-aside")), &columns, rows, &[EVENTS])
}

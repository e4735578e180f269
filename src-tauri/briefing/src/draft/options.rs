//! What can be done, each with its case. A step without a case is not there.

use super::lines::{message, said};
use super::{CASEBOOK, RECORD};
use crate::facts::{Facts, OptionCase, PreventiveOption};
use crate::outline::{Said, Sentence};
use crate::saying::{Saying, Value};

/// The most options of an area, and of one record.
const MOST: usize = 3;
const MOST_OF_RECORD: usize = 5;
/// What the citation of the report begins with.
const REPORT: &str = "S/2011/552";

fn named(case: &OptionCase) -> Value {
    let title = Value::Text(case.title.clone());
    if case.since.is_empty() {
        return title;
    }
    said(Saying::with("option-since", [("title", title), ("since", Value::Text(case.since.clone()))]))
}

/// Returns the options, each with the case in which it was taken and what followed.
pub(super) fn options(facts: &Facts) -> Vec<Sentence> {
    facts.options.iter().take(MOST).map(|one| option(one, vec![in_case(&one.case)])).collect()
}

/// Returns the options of a record, each with who can do it, how long it took here, and its case.
pub(super) fn options_with_who(options: &[PreventiveOption]) -> Vec<Sentence> {
    let told = |one: &PreventiveOption| {
        let mut all = vec![in_case(&one.case)];
        if !one.who.is_empty() {
            let who = Value::List(one.who.iter().map(|name| Value::Text(name.clone())).collect());
            all.push(Said::new(Saying::with("option-who", [("who", who)]), &[RECORD]));
        }
        if let Some((days, actions)) = one.takes {
            let values = [("days", Value::Decimal(days, 1)), ("actions", Value::Count(actions))];
            all.push(Said::new(Saying::with("option-takes", values), &[RECORD]));
        }
        option(one, all)
    };
    options.iter().take(MOST_OF_RECORD).map(told).collect()
}

fn option(one: &PreventiveOption, all: Vec<Said>) -> Sentence {
    message(&one.step, Saying::of(&format!("step-{}", one.step)), all)
}

fn in_case(case: &OptionCase) -> Said {
    let source = if case.source.starts_with(REPORT) { CASEBOOK } else { RECORD };
    let values = [
        ("case", named(case)),
        ("followed", Value::Text(case.followed.clone())),
        ("at", Value::Text(case.source.clone())),
    ];
    let id = if case.followed.is_empty() { "option-case" } else { "option-case-followed" };
    Said::new(Saying::with(id, values), &[source])
}

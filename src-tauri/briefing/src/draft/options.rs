//! What can be done, each with its case. A step without a case is not there.

use super::{CASEBOOK, RECORD};
use crate::facts::{Facts, OptionCase};
use crate::outline::{Said, Sentence};
use crate::saying::{Saying, Value};

/// The most options.
const MOST: usize = 3;
/// What the citation of the report begins with.
const REPORT: &str = "S/2011/552";

fn named(case: &OptionCase) -> Value {
    let title = Value::Text(case.title.clone());
    if case.since.is_empty() {
        return title;
    }
    Value::Said(Box::new(Saying::with("option-since", [("title", title), ("since", Value::Text(case.since.clone()))])))
}

/// Returns the options, each with the case in which it was taken and what followed.
pub(super) fn options(facts: &Facts) -> Vec<Sentence> {
    facts
        .options
        .iter()
        .take(MOST)
        .map(|one| {
            let case = &one.case;
            let source = if case.source.starts_with(REPORT) { CASEBOOK } else { RECORD };
            let values = [
                ("case", named(case)),
                ("followed", Value::Text(case.followed.clone())),
                ("at", Value::Text(case.source.clone())),
            ];
            let id = if case.followed.is_empty() { "option-case" } else { "option-case-followed" };
            let said = vec![Said::new(Saying::with(id, values), &[source])];
            Sentence { id: one.step.clone(), lead: Some(Saying::of(&format!("step-{}", one.step))), said }
        })
        .collect()
}

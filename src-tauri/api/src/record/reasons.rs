//! What a change of a warning must say beside what it changes: lowering, muting and closing want a reason.

use sitroom_analysis::warning::Level;
use sitroom_domain::record::Complaint;
use sitroom_domain::{Noun, Record, phrase};

/// Complains of a warning that is lowered, muted or closed without a reason. `before` is what it said; a reason that is there
/// already does not count for another step.
pub(super) fn check(before: Option<&Record>, after: &Record) -> Result<(), Complaint> {
    if after.noun != Noun::Warning {
        return Ok(());
    }
    let says = |record: &Record, name: &str| record.get(name).cloned();
    let changed = |name: &str| before.is_none_or(|before| says(before, name) != says(after, name));
    let rank = |record: &Record| Level::find(record.text("level"));
    let lowered = before.is_some_and(|before| rank(after) < rank(before));
    let steps = [
        (lowered, "why_level", phrase!("it is lowered without a reason")),
        (
            after.get("muted_until").is_some() && changed("muted_until"),
            "why_muted",
            phrase!("it is muted without a reason"),
        ),
        (after.get("closed").is_some() && changed("closed"), "why_closed", phrase!("it is closed without a reason")),
    ];
    let missing = |(taken, reason, _): &&(bool, &str, &str)| {
        *taken && (after.text(reason).trim().is_empty() || (*reason == "why_level" && !changed(reason)))
    };
    match steps.iter().find(missing) {
        Some((_, field, what)) => Err(Complaint::new(field, *what, phrase!("say why"))),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn warning(values: &[(&str, &str)]) -> Record {
        let mut record = Record::new(Noun::Warning);
        for (name, value) in values {
            let json = if name.ends_with("until") {
                json!({"text": value, "first": value, "last": value, "certainty": "certain"})
            } else {
                json!(value)
            };
            record.set(name, &json).unwrap();
        }
        record
    }

    fn field(before: &Record, after: &Record) -> Option<String> {
        check(Some(before), after).err().map(|complaint| complaint.field)
    }

    #[test]
    fn lowering_muting_and_closing_want_a_reason_and_raising_does_not() {
        let (high, watch) = (warning(&[("level", "high")]), warning(&[("level", "watch")]));
        assert_eq!(field(&watch, &high), None);
        assert_eq!(field(&high, &watch).as_deref(), Some("why_level"));
        assert_eq!(field(&high, &warning(&[("level", "watch"), ("why_level", "two quiet months")])), None);
        let closed = [("level", "high"), ("closed", "2026-03-09T14:30Z")];
        assert_eq!(field(&high, &warning(&closed)).as_deref(), Some("why_closed"));
        let told = [closed[0], closed[1], ("why_closed", "order is restored")];
        assert_eq!(field(&high, &warning(&told)), None);
    }

    #[test]
    fn the_reason_of_another_step_does_not_count_again() {
        let told = ("why_level", "many events");
        let before = warning(&[("level", "high"), told]);
        assert_eq!(field(&before, &warning(&[("level", "watch"), told])).as_deref(), Some("why_level"));
    }
}

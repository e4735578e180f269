//! Operations written by hand, put together and let leave: what stands, what keeps its marking, and what is nobody's loss.

use serde_json::json;

use super::*;

/// An operation over others, as one that an office made.
fn over(number: u128, ids: &[u128], ceiling: Marking, fields: &[(&str, &str)]) -> Operation {
    Operation {
        id: OperationId(number),
        record: RecordId(0),
        noun: Noun::Partner,
        fields: fields.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect(),
        marking: None,
        life: ids.is_empty().then_some(true),
        over: ids.iter().map(|id| OperationId(*id)).collect(),
        stamp: Stamp { millis: number as u64, tick: 0 },
        who: "?".to_owned(),
        reason: String::new(),
        ceiling,
    }
}

fn marked(operation: Operation) -> Operation {
    Operation { marking: Some(operation.ceiling), ..operation }
}

#[test]
fn what_was_written_under_a_marking_that_was_lowered_apart_keeps_it() {
    let made = marked(over(1, &[], Marking::Confidential, &[("name", "R"), ("about", "a source")]));
    let lowered = marked(over(2, &[1], Marking::Unclassified, &[("name", "R"), ("about", "somebody")]));
    let apart = over(3, &[1], Marking::Confidential, &[("about", "the source is X")]);
    assert_eq!(assemble(&[&made, &lowered]).marking, Marking::Unclassified);
    let said = assemble(&[&apart, &lowered, &made]);
    assert_eq!((said.marking, said.conflicts.len()), (Marking::Confidential, 1));
    // A field that is marked by itself holds its own.
    let own = [("about", "the source is X"), ("marking.about", "confidential")];
    let by_itself = over(4, &[1, 2, 3], Marking::Confidential, &own);
    assert_eq!(assemble(&[&made, &lowered, &apart, &by_itself]).marking, Marking::Unclassified);
}

#[test]
fn what_a_record_said_before_it_was_raised_does_not_leave_and_comes_redacted_once_it_is_lowered() {
    let made = marked(over(1, &[], Marking::Unclassified, &[("name", "R"), ("about", "the source is X")]));
    let edited = over(2, &[1], Marking::Unclassified, &[("name", "S")]);
    let raised = marked(over(3, &[1], Marking::Confidential, &[]));
    let higher = over(4, &[2], Marking::Confidential, &[("name", "T")]);
    let lowered = marked(over(5, &[1, 2, 3, 4], Marking::Unclassified, &[("name", "T"), ("about", "")]));
    let after = over(6, &[5], Marking::Unclassified, &[("name", "U")]);
    let left = |operations: &[&Operation], ceiling: Marking| {
        let now = assemble(operations).marking;
        may_leave(operations, ceiling, now).iter().map(|one| one.id.0).collect::<Vec<_>>()
    };
    assert_eq!(left(&[&made, &edited], Marking::Unclassified), [1, 2]);
    assert!(left(&[&made, &edited, &raised, &higher], Marking::Unclassified).is_empty());
    assert_eq!(left(&[&made, &edited, &raised, &higher], Marking::Confidential), [1, 2, 3, 4]);
    let all = [&made, &edited, &raised, &higher, &lowered, &after];
    assert_eq!(left(&all, Marking::Unclassified), [5, 6]);
    assert_eq!(left(&all, Marking::Confidential).len(), 6);
}

#[test]
fn what_said_something_of_a_field_that_is_marked_higher_since_does_not_leave() {
    let made = marked(over(1, &[], Marking::Unclassified, &[("name", "R"), ("about", "the source is X")]));
    let own = over(2, &[1], Marking::Confidential, &[("about", "the source is X"), ("marking.about", "confidential")]);
    let anew = marked(over(3, &[1], Marking::Unclassified, &[("name", "R")]));
    let operations = [&made, &own, &anew];
    let left = may_leave(&operations, Marking::Unclassified, assemble(&operations).marking);
    assert_eq!(left.iter().map(|one| one.id.0).collect::<Vec<_>>(), [3]);
}

#[test]
fn the_moment_of_an_operation_that_several_offices_made_decides_nothing() {
    let one = |millis: u64| Operation {
        stamp: Stamp { millis, tick: 0 },
        ..marked(over(7, &[], Marking::Unclassified, &[("name", "as the table was")]))
    };
    let other = Operation {
        stamp: Stamp { millis: 200, tick: 0 },
        ..over(8, &[], Marking::Unclassified, &[("name", "mended")])
    };
    let (early, late) = (one(100), one(300));
    assert_eq!(assemble(&[&early, &other]), assemble(&[&other, &late]));
    assert_eq!(latest(&[&early, &other]).map(|one| one.id), latest(&[&late, &other]).map(|one| one.id));
}

#[test]
fn of_what_is_deleted_nothing_is_to_be_settled() {
    let made = marked(over(1, &[], Marking::Unclassified, &[("name", "R")]));
    let [one, other] = [(2, "S"), (3, "T")].map(|(id, name)| over(id, &[1], Marking::Unclassified, &[("name", name)]));
    assert_eq!(assemble(&[&made, &one, &other]).conflicts.len(), 1);
    let gone = Operation { life: Some(false), ..over(4, &[1, 2, 3], Marking::Unclassified, &[]) };
    let said = assemble(&[&made, &one, &other, &gone]);
    assert!(said.deleted && said.conflicts.is_empty());
}

#[test]
fn a_lowering_is_told_by_what_it_was_made_over() {
    let made = marked(over(1, &[], Marking::Confidential, &[("name", "R")]));
    let lowered = marked(over(2, &[1], Marking::Unclassified, &[("name", "R")]));
    let gone = Operation { life: Some(false), ..over(3, &[1, 2], Marking::Unclassified, &[]) };
    let back = marked(over(4, &[1, 2, 3], Marking::Unclassified, &[("name", "R")]));
    let known = [&made, &lowered, &gone, &back];
    assert_eq!(known.map(|operation| lowers(operation, &known)), [false, true, false, false]);
}

#[test]
fn a_lowering_of_a_single_field_is_told_and_one_under_a_raised_record_is_none() {
    let own = [("about", "the source is X"), ("marking.about", "confidential")];
    let made = marked(over(1, &[], Marking::Unclassified, &[("name", "R")]));
    let closed = over(2, &[1], Marking::Confidential, &own);
    let raised = marked(over(3, &[1, 2], Marking::StrictlyConfidential, &own));
    let none = [("about", json!("the source is X")), ("marking.about", Json::Null)];
    let bare = |id, ceiling, fields: &[(&str, Json)]| Operation {
        fields: fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        ..over(id, &[1, 2], ceiling, &[])
    };
    let (opened, alone) = (bare(4, Marking::Unclassified, &none), bare(5, Marking::Confidential, &none[1..]));
    let emptied = bare(6, Marking::Unclassified, &[("about", Json::Null), ("marking.about", Json::Null)]);
    let dropped = marked(bare(7, Marking::StrictlyConfidential, &none));
    let known = [&made, &closed, &raised, &opened, &alone, &emptied, &dropped];
    assert_eq!(known.map(|operation| lowers(operation, &known)), [false, false, false, true, true, false, false]);
}

#[test]
fn two_marks_that_do_not_count_are_nothing_to_settle_and_the_higher_one_is_kept() {
    let made = marked(over(1, &[], Marking::Unclassified, &[("name", "R"), ("about", "x")]));
    let raised = marked(over(2, &[1], Marking::StrictlyConfidential, &[("name", "R"), ("about", "x")]));
    let [one, other] = [(3, "confidential"), (4, "unclassified")]
        .map(|(id, mark)| over(id, &[1], Marking::Confidential, &[("marking.about", mark)]));
    let said = assemble(&[&made, &raised, &one, &other]);
    assert_eq!((said.marking, said.conflicts.len()), (Marking::StrictlyConfidential, 0));
    assert_eq!(said.fields["marking.about"], "confidential");
    assert_eq!(assemble(&[&made, &one, &other]).conflicts.len(), 1);
}

#[test]
fn whoever_writes_all_of_a_record_anew_takes_nobodys_change_away() {
    let made = marked(over(1, &[], Marking::Unclassified, &[("name", "R"), ("about", "x")]));
    let edited = over(2, &[1], Marking::Unclassified, &[("about", "y")]);
    let anew = |about| Operation {
        stamp: Stamp { millis: 900_000, tick: 0 },
        ..marked(over(3, &[1], Marking::Confidential, &[("name", "R"), ("about", about)]))
    };
    let (raised, changed) = (anew("x"), anew("z"));
    for operations in [[&made, &edited, &raised], [&raised, &made, &edited]] {
        let said = assemble(&operations);
        assert_eq!((&said.fields["about"], said.conflicts.len()), (&json!("y"), 0));
        assert_eq!(said.marking, Marking::Confidential);
    }
    assert_eq!(assemble(&[&made, &edited, &changed]).conflicts.len(), 1);
    // Whoever chose one of two says something.
    let other = over(4, &[1], Marking::Unclassified, &[("about", "w")]);
    let chosen = over(5, &[2, 4], Marking::Unclassified, &[("about", "y")]);
    let apart = over(6, &[2, 4], Marking::Unclassified, &[("about", "v")]);
    assert_eq!(assemble(&[&made, &edited, &other, &chosen, &apart]).conflicts.len(), 1);
}

#[test]
fn whoever_raises_and_lowers_a_record_takes_nobodys_change_away_however_many_steps_either_makes() {
    let made = marked(over(1, &[], Marking::Unclassified, &[("name", "R"), ("about", "x")]));
    let edited = over(2, &[1], Marking::Unclassified, &[("about", "y")]);
    let edited_again = over(3, &[2], Marking::Unclassified, &[("about", "z")]);
    let anew = |id, ids: &[u128], marking, about| marked(over(id, ids, marking, &[("name", "R"), ("about", about)]));
    let raised = anew(10, &[1], Marking::Confidential, "x");
    let lowered = anew(11, &[1, 10], Marking::Unclassified, "x");
    let says = |operations: &[&Operation]| {
        let said = assemble(operations);
        (said.fields["about"].clone(), said.marking, said.conflicts.len())
    };
    for (last, about) in [(&edited, "y"), (&edited_again, "z")] {
        let stands = (json!(about), Marking::Unclassified, 0);
        assert_eq!(says(&[&made, &edited, last, &raised, &lowered]), stands);
        assert_eq!(says(&[&lowered, &raised, last, &edited, &made]), stands);
        assert_eq!(says(&[&made, &edited, last, &raised]), (json!(about), Marking::Confidential, 0));
    }
    // Whoever changed it in between said something, also where the words are those of before.
    let changed = anew(10, &[1], Marking::Confidential, "w");
    assert_eq!(says(&[&made, &edited, &changed, &anew(11, &[1, 10], Marking::Unclassified, "w")]).2, 1);
    assert_eq!(says(&[&made, &edited, &changed, &anew(11, &[1, 10], Marking::Unclassified, "x")]).2, 1);
}

#[test]
fn what_may_be_seen_of_a_record_leaves_whole_or_not_at_all() {
    let (open, apart) = ([("name", "R"), ("kind", "other")], ("note", "somebody else said so"));
    let whole = [open[0], open[1], apart];
    let made = marked(over(1, &[], Marking::Unclassified, &open));
    let own = [("note", "the source is X"), ("marking.note", "confidential")];
    let closed = over(2, &[1], Marking::Confidential, &own);
    let noted = over(3, &[1], Marking::Unclassified, &[apart]);
    let raised = marked(over(4, &[1, 3], Marking::Confidential, &whole));
    let lowered = marked(over(5, &[1, 3, 4], Marking::Unclassified, &whole));
    let edited = over(6, &[1], Marking::Unclassified, &[("acronym", "E")]);
    let left = |operations: &[&Operation], ceiling: Marking| {
        may_leave(operations, ceiling, Marking::Unclassified).iter().map(|one| one.id.0).collect::<Vec<_>>()
    };
    // That the field was written apart holds nothing else back.
    assert_eq!(left(&[&made, &closed, &noted], Marking::Unclassified), [1]);
    let all = [&made, &closed, &noted, &raised, &lowered, &edited];
    assert_eq!(assemble(&all).marking, Marking::Unclassified);
    assert!(is_kept_back(&all, Marking::Unclassified, Marking::Unclassified));
    assert!(left(&all, Marking::Unclassified).is_empty(), "one that knows nothing else would read another record");
    assert_eq!(left(&all, Marking::Confidential).len(), 6);
    assert!(!is_kept_back(&all, Marking::Unclassified, Marking::Confidential), "it is marked higher");
    let before = [1, 2, 3, 4, 5, 6];
    let anew = marked(over(7, &before, Marking::Unclassified, &[open[0], open[1], ("acronym", "E")]));
    assert_eq!(left(&[&all[..], &[&anew][..]].concat(), Marking::Unclassified), [7]);
    let gone = Operation { life: Some(false), ..over(8, &before, Marking::Unclassified, &[]) };
    assert_eq!(left(&[&all[..], &[&gone][..]].concat(), Marking::Unclassified), [8]);
}

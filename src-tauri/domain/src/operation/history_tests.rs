//! Histories that several offices write apart, put together in any order: the same everywhere, and nothing lost.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::*;

const RECORDS: u128 = 3;
const FIELDS: [&str; 3] = ["name", "about", "place"];
const MARKINGS: [Marking; 3] = [Marking::Unclassified, Marking::Confidential, Marking::StrictlyConfidential];

/// An office: the operations that it knows, and its clock.
#[derive(Clone, Default)]
struct Office {
    known: BTreeMap<OperationId, Operation>,
    clock: Clock,
}

impl Office {
    fn of(&self, record: u128) -> Vec<&Operation> {
        self.known.values().filter(|operation| operation.record.0 == record).collect()
    }

    /// Makes an operation over all that stands for what it changes, as the store does.
    fn make(&mut self, number: u128, millis: u64, record: u128, change: &Change) {
        let known = self.of(record);
        let (said, is_new) = (assemble(&known), known.is_empty());
        let marking = if is_new { Marking::Unclassified } else { said.marking };
        let mut made = Operation {
            id: OperationId(number),
            record: RecordId(record),
            noun: Noun::Partner,
            fields: BTreeMap::new(),
            marking: is_new.then_some(marking),
            life: is_new.then_some(true),
            over: BTreeSet::new(),
            stamp: Stamp::default(),
            who: "?".to_owned(),
            reason: String::new(),
            ceiling: marking,
        };
        match change {
            Change::Delete if is_new || said.deleted => return,
            Change::Mark(mark) if is_new || said.deleted || *mark == marking => return,
            Change::RaiseAndLower if is_new || said.deleted || !said.conflicts.is_empty() => return,
            Change::Found(value) if !is_new => return self.make(number, millis, record, &Change::Write(0, *value)),
            Change::Delete => made.life = Some(false),
            Change::Mark(mark) => {
                (made.marking, made.ceiling) = (Some(*mark), *mark);
                let nothing = known.iter().flat_map(|one| one.fields.keys()).map(|name| (name.clone(), Json::Null));
                made.fields = nothing.chain(said.fields).collect();
                if *mark > marking {
                    // What two said apart stays for a person to settle.
                    let apart: Vec<&String> = said.conflicts.iter().filter_map(|one| one.field.as_ref()).collect();
                    made.fields.retain(|name, _| !apart.contains(&name));
                }
            }
            // All of it is said anew twice, and nothing is changed.
            Change::RaiseAndLower => {
                let raised = MARKINGS.into_iter().find(|one| *one > marking);
                let steps = raised.into_iter().chain([marking]).filter(|_| raised.is_some());
                for (mark, number) in steps.zip([number, number + 1]) {
                    self.make(number, millis, record, &Change::Mark(mark));
                }
                return;
            }
            // The number of a record that a table brings does not follow from the office that reads it, nor from the moment.
            Change::Found(value) => {
                made.id = OperationId(1_000_000_000 + record * 1_000 + u128::from(*value));
                made.fields.insert(FIELDS[0].to_owned(), json!(value));
            }
            Change::Write(field, value) => {
                if said.deleted {
                    (made.marking, made.life) = (Some(marking), Some(true));
                    made.fields = said.fields;
                }
                made.fields.insert(FIELDS[*field].to_owned(), json!(value));
            }
        }
        let is_whole = made.life.is_some() || made.marking.is_some_and(|mark| mark != marking);
        let touched = |one: &&&Operation| {
            is_whole
                || one.fields.keys().any(|name| made.fields.contains_key(name))
                || (one.marking.is_some() && made.marking.is_some())
        };
        made.over = known.iter().filter(touched).map(|one| one.id).collect();
        if made.over.is_empty() {
            made.over = known.iter().filter(|one| one.life.is_some()).map(|one| one.id).collect();
        }
        made.stamp = self.clock.tick(millis);
        self.known.entry(made.id).or_insert(made);
        if let Change::Mark(mark) = change {
            assert_eq!(assemble(&self.of(record)).marking, *mark, "what a person marks is marked so");
        }
    }

    fn take(&mut self, operations: impl IntoIterator<Item = Operation>) {
        for operation in operations {
            self.clock.see(operation.stamp);
            self.known.entry(operation.id).or_insert(operation);
        }
    }

    fn says(&self) -> Vec<Assembled> {
        (0..RECORDS).map(|record| assemble(&self.of(record))).collect()
    }
}

#[derive(Debug, Clone)]
enum Change {
    Write(usize, u8),
    /// A table brings the record with a value: the same operation in every office that reads it, where the record is new.
    Found(u8),
    Mark(Marking),
    RaiseAndLower,
    Delete,
}

#[derive(Debug, Clone)]
enum Step {
    /// An office makes an operation while its clock shows a time, perhaps years away.
    Make { office: usize, millis: u64, record: u128, change: Change },
    /// An office sends another those of its operations that a mask lets through, in an order of its own.
    Send { from: usize, to: usize, mask: u64, backwards: bool },
}

fn step(offices: usize) -> impl Strategy<Value = Step> {
    let change = prop_oneof![
        4 => (0..FIELDS.len(), 0..4_u8).prop_map(|(field, value)| Change::Write(field, value)),
        1 => (0..2_u8).prop_map(Change::Found),
        2 => (0..MARKINGS.len()).prop_map(|at| Change::Mark(MARKINGS[at])),
        2 => Just(Change::RaiseAndLower),
        1 => Just(Change::Delete),
    ];
    let years = 10 * 365 * 86_400_000_u64;
    prop_oneof![
        3 => (0..offices, 0..2 * years, 0..RECORDS, change)
            .prop_map(|(office, millis, record, change)| Step::Make { office, millis, record, change }),
        2 => (0..offices, 0..offices, any::<u64>(), any::<bool>())
            .prop_map(|(from, to, mask, backwards)| Step::Send { from, to, mask, backwards }),
    ]
}

fn history() -> impl Strategy<Value = (usize, Vec<Step>)> {
    (3..=5_usize).prop_flat_map(|offices| (Just(offices), prop::collection::vec(step(offices), 1..40)))
}

fn run(offices: usize, steps: &[Step]) -> Vec<Office> {
    let mut all = vec![Office::default(); offices];
    for (number, step) in steps.iter().enumerate() {
        match step {
            Step::Make { office, millis, record, change } => {
                // One change may be two operations.
                all[*office].make(2 * number as u128 + 1, *millis, *record, change);
            }
            Step::Send { from, to, mask, backwards } => {
                let sent = all[*from].known.values().enumerate().filter(|(at, _)| mask >> (at % 64) & 1 == 1);
                let mut sent: Vec<Operation> = sent.map(|(_, operation)| operation.clone()).collect();
                if *backwards {
                    sent.reverse();
                }
                let twice = sent.clone();
                all[*to].take(sent.into_iter().chain(twice));
            }
        }
    }
    all
}

/// Brings everybody everything.
fn meet(all: &mut [Office]) {
    let every: Vec<Operation> = all.iter().flat_map(|office| office.known.values().cloned()).collect();
    for office in all {
        office.take(every.iter().cloned());
    }
}

/// Tells whether an operation only repeats what was said of a field before, by one step or by several, and another one that stands changed
/// just that: to that one it yields.
fn yields(one: &Operation, name: &str, stands: &[&Operation], writes: &[&Operation]) -> bool {
    let value = &one.fields[name];
    let mut last = one;
    loop {
        let known: Vec<&Operation> = writes.iter().copied().filter(|before| last.over.contains(&before.id)).collect();
        let is_over = |before: &Operation| known.iter().any(|other| other.over.contains(&before.id));
        let newest: Vec<&Operation> = known.iter().copied().filter(|before| !is_over(before)).collect();
        let [before] = newest[..] else { return false };
        if before.fields[name] != *value {
            return false;
        }
        if stands.iter().any(|other| other.fields[name] != *value && knows(other, before, writes)) {
            return true;
        }
        last = before;
    }
}

/// Tells whether one operation on a field was made in the knowledge of another.
fn knows(one: &Operation, other: &Operation, writes: &[&Operation]) -> bool {
    let mut known = one.over.clone();
    loop {
        let before = writes.iter().filter(|write| known.contains(&write.id)).flat_map(|write| &write.over);
        let more: BTreeSet<OperationId> = known.iter().chain(before).copied().collect();
        if more.len() == known.len() {
            return known.contains(&other.id);
        }
        known = more;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    #[test]
    fn offices_that_know_the_same_say_the_same_and_nothing_is_lost((offices, steps) in history()) {
        let mut all = run(offices, &steps);
        let made: BTreeSet<OperationId> = all.iter().flat_map(|office| office.known.keys().copied()).collect();
        meet(&mut all);
        let first = all[0].says();
        for office in &all {
            prop_assert_eq!(&office.says(), &first);
            prop_assert_eq!(&office.known.keys().copied().collect::<BTreeSet<_>>(), &made);
        }
        // What two wrote apart is shown: each value that stands is a value of the field or a side of its conflict.
        for record in 0..RECORDS {
            let operations = all[0].of(record);
            let said = &first[record as usize];
            if said.deleted {
                prop_assert!(said.conflicts.is_empty());
                continue;
            }
            for (name, value) in &said.fields {
                let conflict = said.conflicts.iter().find(|conflict| conflict.field.as_deref() == Some(name));
                let shown: BTreeSet<String> = conflict.map_or_else(
                    || [value.to_string()].into(),
                    |conflict| conflict.sides.iter().map(|side| side.value.to_string()).collect(),
                );
                let writes: Vec<&Operation> =
                    operations.iter().copied().filter(|one| one.fields.contains_key(name)).collect();
                let is_over = |one: &Operation| writes.iter().any(|other| other.over.contains(&one.id));
                let stands: Vec<&Operation> = writes.iter().copied().filter(|one| !is_over(one)).collect();
                for one in &stands {
                    let value = &one.fields[name];
                    if yields(one, name, &stands, &writes) {
                        continue;
                    }
                    prop_assert!(shown.contains(&value.to_string()));
                    // Nothing that somebody wrote under a higher marking stands in a record that is marked lower.
                    prop_assert!(value.is_null() || one.ceiling <= said.marking);
                }
            }
        }
    }

    #[test]
    fn what_leaves_was_never_said_under_more((offices, steps) in history()) {
        let mut all = run(offices, &steps);
        meet(&mut all);
        for record in 0..RECORDS {
            let operations = all[0].of(record);
            let said = assemble(&operations);
            for ceiling in MARKINGS {
                let left = may_leave(&operations, ceiling, said.marking);
                prop_assert!(left.iter().all(|one| one.ceiling <= ceiling));
                prop_assert!(said.marking <= ceiling || left.is_empty());
                if ceiling == Marking::StrictlyConfidential {
                    prop_assert_eq!(left.len(), operations.len());
                }
            }
        }
    }

    #[test]
    fn a_person_who_knows_all_settles_every_conflict((offices, steps) in history()) {
        let mut all = run(offices, &steps);
        meet(&mut all);
        let office = &mut all[0];
        for record in 0..RECORDS {
            if office.of(record).is_empty() {
                continue;
            }
            let said = assemble(&office.of(record));
            let fields = said.conflicts.iter().filter_map(|conflict| conflict.field.clone());
            for (number, field) in fields.collect::<Vec<_>>().into_iter().enumerate() {
                let at = FIELDS.iter().position(|name| *name == field).unwrap();
                office.make(1_000_000 + record * 100 + number as u128, 1, record, &Change::Write(at, 9));
            }
            let fields_settled = assemble(&office.of(record)).conflicts;
            prop_assert!(fields_settled.iter().all(|conflict| conflict.field.is_none()));
            if !said.deleted {
                office.make(2_000_000 + record, 1, record, &Change::Delete);
                let gone = assemble(&office.of(record));
                prop_assert!(gone.deleted && gone.conflicts.is_empty());
            }
        }
    }
}

fn wrote(office: &mut Office, number: u128, field: usize, value: u8) {
    office.make(number, number as u64, 0, &Change::Write(field, value));
}

#[test]
fn a_change_beats_a_deletion_that_did_not_know_of_it() {
    let mut dakar = Office::default();
    wrote(&mut dakar, 1, 0, 1);
    let mut mission = dakar.clone();
    dakar.make(2, 9_000, 0, &Change::Delete);
    assert!(dakar.says()[0].deleted);
    wrote(&mut mission, 3, 1, 2);
    dakar.take(mission.known.into_values());
    let said = &dakar.says()[0];
    assert!(!said.deleted);
    assert_eq!((said.fields["name"].clone(), said.fields["about"].clone()), (json!(1), json!(2)));
    let [Conflict { field: None, sides }] = &said.conflicts[..] else { unreachable!("{said:?}") };
    assert_eq!(sides.iter().map(|side| side.operation.0).collect::<Vec<_>>(), [3, 2]);
}

#[test]
fn a_clock_of_years_ahead_does_not_undo_what_was_written_knowing_of_it() {
    let mut ahead = Office::default();
    ahead.make(1, 10 * 365 * 86_400_000, 0, &Change::Write(0, 1));
    let mut right = ahead.clone();
    right.clock = Clock::default();
    right.make(2, 1, 0, &Change::Write(0, 2));
    assert_eq!(right.says()[0].fields["name"], 2);
    assert!(right.says()[0].conflicts.is_empty());
}

#[test]
fn of_markings_given_apart_the_highest_stands() {
    let mut dakar = Office::default();
    wrote(&mut dakar, 1, 0, 1);
    let marked = |id: u128, marking: Marking| Operation {
        id: OperationId(id),
        fields: BTreeMap::new(),
        marking: Some(marking),
        life: None,
        over: [OperationId(1)].into(),
        stamp: Stamp { millis: id as u64, tick: 0 },
        ..dakar.known[&OperationId(1)].clone()
    };
    let pair = [marked(2, Marking::StrictlyConfidential), marked(3, Marking::Confidential)];
    let mut both = dakar.clone();
    both.take(pair);
    assert_eq!(both.says()[0].marking, Marking::StrictlyConfidential);
}

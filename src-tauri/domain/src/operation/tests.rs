//! Histories that several offices write apart, put together in any order: the same everywhere, and nothing lost.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::*;

const RECORDS: u128 = 3;
const FIELDS: [&str; 3] = ["name", "about", "place"];

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

    /// Makes an operation over all that stands for what it changes.
    fn make(&mut self, number: u128, millis: u64, record: u128, change: &Change) {
        let fields: BTreeMap<String, Json> = match change {
            Change::Write(field, value) => [(FIELDS[*field].to_owned(), json!(value))].into(),
            Change::Delete => BTreeMap::new(),
        };
        let is_new = self.of(record).is_empty();
        let life = match change {
            Change::Delete if is_new => return,
            Change::Delete => Some(false),
            Change::Write(..) => is_new.then_some(true),
        };
        let (is_whole, over) = (life.is_some(), self.of(record).into_iter().map(|one| one.id).collect::<BTreeSet<_>>());
        let touched = |one: &&Operation| is_whole || one.fields.keys().any(|name| fields.contains_key(name));
        let over =
            self.of(record).into_iter().filter(touched).map(|one| one.id).filter(|id| over.contains(id)).collect();
        let stamp = self.clock.tick(millis);
        let operation = Operation {
            id: OperationId(number),
            record: RecordId(record),
            noun: Noun::Partner,
            fields,
            marking: is_new.then_some(Marking::Unclassified),
            life,
            over,
            stamp,
            who: "?".to_owned(),
            reason: String::new(),
            ceiling: Marking::Unclassified,
        };
        self.known.insert(operation.id, operation);
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
                all[*office].make(number as u128 + 1, *millis, *record, change);
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
            for (name, value) in &said.fields {
                let conflict = said.conflicts.iter().find(|conflict| conflict.field.as_deref() == Some(name));
                let shown: BTreeSet<String> = conflict.map_or_else(
                    || [value.to_string()].into(),
                    |conflict| conflict.sides.iter().map(|side| side.value.to_string()).collect(),
                );
                let writes: Vec<&&Operation> = operations.iter().filter(|one| one.fields.contains_key(name)).collect();
                for one in &writes {
                    let is_covered = writes.iter().any(|other| other.over.contains(&one.id));
                    prop_assert!(is_covered || shown.contains(&one.fields[name].to_string()));
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

//! Any sequence of imports and undoings leaves what a replay of the runs that were not undone leaves.

use std::collections::BTreeMap;

use proptest::prelude::*;
use sitroom_domain::{Event, RunId};

use super::{event_with, import, present};
use crate::Store;

#[derive(Debug, Clone)]
enum Step {
    /// Imports rows: key and deaths.
    Import(Vec<(u8, u32)>),
    /// Undoes one of the runs so far.
    Undo(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let import = prop::collection::vec((0_u8..5, 0_u32..3), 0..6).prop_map(Step::Import);
    let undo = (0_usize..12).prop_map(Step::Undo);
    prop::collection::vec(prop_oneof![3 => import, 2 => undo], 1..14)
}

/// The first row with a key counts; one with other values after it clashes.
fn replay(runs: &[(bool, Vec<(u8, u32)>)]) -> BTreeMap<String, Option<u32>> {
    let mut present = BTreeMap::new();
    for (_, rows) in runs.iter().filter(|(done, _)| *done) {
        for (key, best) in rows.iter().rev() {
            present.insert(key.to_string(), Some(*best));
        }
    }
    present
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn undoing_runs_in_any_order_equals_never_having_made_them(steps in steps()) {
        let store = Store::open_in_memory().unwrap();
        let mut runs: Vec<(bool, Vec<(u8, u32)>)> = Vec::new();
        for step in steps {
            match step {
                Step::Import(rows) => {
                    let events: Vec<Event> =
                        rows.iter().map(|(key, best)| event_with(&key.to_string(), *best)).collect();
                    let (run, _) = import(&store, &events);
                    runs.push((true, rows));
                    prop_assert_eq!(run.id, RunId(runs.len() as u32));
                }
                Step::Undo(place) if place < runs.len() => {
                    let undone = store.undo_run(RunId(place as u32 + 1), "Awa");
                    prop_assert_eq!(undone.is_ok(), runs[place].0);
                    runs[place].0 = false;
                }
                Step::Undo(_) => {}
            }
            let stored: BTreeMap<String, Option<u32>> = present(&store).into_iter().collect();
            prop_assert_eq!(stored, replay(&runs));
            prop_assert_eq!(store.verify().unwrap(), Vec::<String>::new());
        }
    }
}

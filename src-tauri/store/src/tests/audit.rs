//! Line 22 of the scorecard: somebody who has the key edits, deletes, moves or cuts off operations in the database itself. It is
//! found against a head of the chain that was written down before; also where all that follows was made anew to fit.
#![expect(clippy::print_stderr, reason = "the scorecard says its figure")]

use rusqlite::params;
use serde_json::json;
use sitroom_domain::operation::Operation;
use sitroom_domain::{Marking, Noun, Record, RecordId};

use crate::table::operation::{Log, number_of};
use crate::{Author, Store};

/// Operations until the head is written down, and in all.
const KNOWN: u64 = 24;
const ALL: u64 = 30;

/// What is done to the history behind the program's back.
#[derive(Debug, Clone, Copy)]
enum Attack {
    Edit(&'static str),
    Delete,
    Move,
    Cut,
    /// Puts in one that nobody made.
    Forge,
    /// Leaves the history and changes what the record says.
    Record,
}

const ATTACKS: [Attack; 11] = [
    Attack::Edit("body"),
    Attack::Edit("who"),
    Attack::Edit("reason"),
    Attack::Edit("millis"),
    Attack::Edit("ceiling"),
    Attack::Edit("noun"),
    Attack::Delete,
    Attack::Move,
    Attack::Cut,
    Attack::Forge,
    Attack::Record,
];

/// Numbers of Steele and Vigna (`SplitMix64`), the same in each run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb) % limit
    }
}

fn partner(word: u64) -> Record {
    let values = json!({"name": format!("Partner {}", word % 6), "acronym": format!("W{word}"), "kind": "other"});
    Record::read(Noun::Partner, Marking::Confidential, values.as_object().unwrap()).unwrap()
}

/// Returns a store with a history, and its head when most of it was made.
fn history() -> (Store, String) {
    let store = Store::open_in_memory().unwrap();
    let mut head = String::new();
    for number in 0..ALL {
        let at = format!("2026-11-25T09:00:{number:02}Z");
        let author = Author { who: "Awa".into(), at, reason: format!("reason {number}") };
        let mut writer = store.begin_records(author).unwrap();
        let id = RecordId(u128::from(number % 6) + 1);
        let base = writer.version_of(id).unwrap();
        writer.put(id, base, "Partner", &partner(number)).unwrap();
        writer.commit().unwrap();
        if number + 1 == KNOWN {
            head = store.chain_head().unwrap();
        }
    }
    (store, head)
}

/// Tells whether the store itself, or whoever kept the head, sees that something was done.
fn found(store: &Store, head: &str) -> (bool, bool) {
    let by_the_store = store.verify().map_or(true, |findings| !findings.is_empty());
    (by_the_store, by_the_store || !store.has_chain(head).unwrap())
}

/// Changes rows and leaves the rest as it is.
fn plainly(store: &Store, attack: Attack, at: u64) {
    let writer = store.lock_writer();
    let at = at as i64;
    let swap = |one: i64, other: i64| {
        for (from, to) in [(one, 2000), (other, one), (2000, other)] {
            writer.execute("UPDATE operation SET number = ? WHERE number = ?", params![to, from]).unwrap();
        }
    };
    match attack {
        Attack::Edit(column) => {
            let value = match column {
                "body" => "replace(body, 'W', 'V')",
                "millis" => "millis + 1",
                "ceiling" => "2 - 2 * (ceiling = 2)",
                "noun" => "'expert'",
                _ => "'Somebody else'",
            };
            let sql = format!("UPDATE operation SET {column} = {value} WHERE number = ?");
            assert_eq!(writer.execute(&sql, [at]).unwrap(), 1);
        }
        Attack::Delete => drop(writer.execute("DELETE FROM operation WHERE number = ?", [at]).unwrap()),
        Attack::Move => swap(at, at % KNOWN as i64 + 1),
        Attack::Cut => drop(writer.execute("DELETE FROM operation WHERE number >= ?", [at]).unwrap()),
        Attack::Forge => {
            let sql = "INSERT INTO operation SELECT 1000, randomblob(16), record, noun, body, millis, tick, who, reason, ceiling,
                 held, randomblob(32) FROM operation WHERE number = ?";
            writer.execute(sql, [at]).unwrap();
            swap(1000, at);
        }
        Attack::Record => {
            let sql = "UPDATE record SET body = replace(body, 'W', 'V') WHERE id = (SELECT record FROM operation WHERE number = ?)";
            assert_eq!(writer.execute(sql, [at]).unwrap(), 1);
        }
    }
}

/// Does the same, and makes every number and the whole chain anew, so that the store fits together again.
fn cleverly(store: &Store, attack: Attack, at: u64) {
    let mut all = Vec::new();
    store.scan_operations(0, Marking::StrictlyConfidential, &mut |operation| all.push(operation)).unwrap();
    let index = at as usize - 1;
    match attack {
        Attack::Edit(column) => edit(&mut all[index], column),
        Attack::Delete => drop(all.remove(index)),
        Attack::Move => all.swap(index, at as usize % KNOWN as usize),
        Attack::Cut => all.truncate(index),
        Attack::Forge => {
            let forged = Operation { reason: "forged".into(), who: "Nobody".into(), ..all[index].clone() };
            all.insert(index, Operation { record: RecordId(99), ..forged });
        }
        Attack::Record => return plainly(store, attack, at),
    }
    let writer = store.lock_writer();
    writer.execute("DELETE FROM operation", []).unwrap();
    for operation in all {
        let operation = Operation { id: number_of(&operation), ..operation };
        Log::at_end(&writer).unwrap().put(&operation, false).unwrap();
    }
}

fn edit(operation: &mut Operation, column: &str) {
    match column {
        "who" => operation.who = "Somebody else".into(),
        "reason" => operation.reason = "another".into(),
        "millis" => operation.stamp.millis += 1,
        "ceiling" => operation.ceiling = Marking::Unclassified,
        "noun" => operation.noun = Noun::Expert,
        _ => drop(operation.fields.insert("acronym".into(), json!("V"))),
    }
}

#[test]
fn line_22_every_tampering_with_the_history_is_found_against_a_head() {
    let is_full = std::env::var_os("SITROOM_SCORECARD").is_some_and(|asked| asked == "full");
    let trials = if is_full { 100 } else { 6 };
    let mut chance = Chance(22);
    let (mut tried, mut by_the_store) = (0, 0);
    for attack in ATTACKS {
        for trial in 0..trials {
            let (store, head) = history();
            assert_eq!(found(&store, &head), (false, false), "an untouched history is whole");
            let at = chance.below(KNOWN) + 1;
            let is_clever = trial % 2 == 1;
            if is_clever {
                cleverly(&store, attack, at);
            } else {
                plainly(&store, attack, at);
            }
            let (alone, with_the_head) = found(&store, &head);
            assert!(with_the_head, "{attack:?} at {at}, made to fit: {is_clever}");
            tried += 1;
            by_the_store += u32::from(alone);
        }
    }
    eprintln!(
        "scorecard 22: {tried} of {tried} tamperings with the history found against a head, {by_the_store} by the store alone"
    );
    assert!(by_the_store < tried, "some can be seen only against the head");
}

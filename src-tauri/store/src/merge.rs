//! Puts the work of others together with what is here: operations of elsewhere, all of them or none.
//!
//! The order in which they come makes no difference, and one that comes twice is one (the proof is in
//! [`sitroom_domain::operation`]). What a clock far ahead of this machine's has stamped is kept and does not count yet.

use std::collections::BTreeMap;

use rusqlite::Connection;
use sitroom_domain::operation::{Operation, assemble};
use sitroom_domain::{Marking, Noun, RecordId};

use crate::error::on;
use crate::table::operation::{insert, known, list_of, number_of, put_conflicts};
use crate::table::record::{TitleOf, marking_number, retitle, settle_baseline, write_merged};
use crate::{Store, StoreError};

/// How far another clock may be ahead of this machine's before its operations are held, in milliseconds.
const AHEAD_MOST: u64 = 24 * 3_600_000;

/// What became of operations that came.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Merged {
    /// Operations that came.
    pub operations: u32,
    /// Those that were new here and count.
    pub applied: u32,
    /// Those that were here already.
    pub already: u32,
    /// Those that are held, because their clocks are far ahead.
    pub held: u32,
    /// Who made the one that is furthest ahead, and by how many days.
    pub ahead: Option<(String, u32)>,
    /// Records that changed by it.
    pub records: Vec<RecordId>,
    /// What a person has to settle on the records that it touched.
    pub conflicts: u32,
}

/// Tells whether the number of an operation is that of what it says.
pub fn has_its_number(operation: &Operation) -> bool {
    number_of(operation) == operation.id
}

impl Store {
    /// Returns the number of the newest operation of this store; 0 where there is none.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn newest_operation(&self) -> Result<i64, StoreError> {
        self.read(|connection| {
            connection.query_row("SELECT coalesce(max(number), 0) FROM operation", [], |row| row.get(0))
        })
    }

    /// Returns how many operations are held because their clocks are far ahead.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_held(&self) -> Result<u32, StoreError> {
        self.read(|connection| {
            connection.query_row("SELECT count(*) FROM operation WHERE held = 1", [], |row| row.get(0))
        })
    }

    /// Calls for every operation that may be seen up to a marking and came after a number, in the order in which they came.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn scan_operations(
        &self,
        after: i64,
        ceiling: Marking,
        call: &mut dyn FnMut(Operation),
    ) -> Result<(), StoreError> {
        self.read(|connection| {
            known(connection, after, marking_number(ceiling), &mut |_, operation| {
                call(operation);
                Ok(())
            })
        })
    }

    /// Returns the operations on a record that count.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn operations_of(&self, record: RecordId) -> Result<Vec<Operation>, StoreError> {
        self.read(|connection| list_of(connection, record))
    }

    /// Notes for every record that was written before there were operations what it says, so that all of it can leave.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn settle_operations(&self) -> Result<(), StoreError> {
        self.write_much(|connection| settle_baseline(connection, None).map_err(on(self.home().path())))
    }

    /// Puts operations of elsewhere together with what is here, all or none; `now` is this machine's clock in milliseconds since
    /// 1970. `title` gives a record its title.
    ///
    /// # Errors
    /// When an operation is not what its number says, when one cannot be read, or when the disk is full or fails.
    pub fn merge(&self, operations: &[Operation], now: u64, title: TitleOf<'_>) -> Result<Merged, StoreError> {
        if let Some(wrong) = operations.iter().find(|operation| !has_its_number(operation)) {
            return Err(StoreError::NotItsNumber { operation: wrong.id.to_string() });
        }
        self.write_much(|connection| merge(connection, operations, now, title).map_err(on(self.home().path())))
    }

    /// Lets what is held because of its clock count; of all, or of what that clock has come to by now.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn let_held(&self, until: Option<u64>, title: TitleOf<'_>) -> Result<Merged, StoreError> {
        let until = until.map_or(i64::MAX, |until| until as i64);
        self.write_much(|connection| {
            let step = || {
                let mut merged = Merged::default();
                let sql = "UPDATE operation SET held = 0 WHERE held = 1 AND millis <= ? RETURNING record, noun";
                let mut statement = connection.prepare_cached(sql)?;
                let mut rows = statement.query([until])?;
                let mut touched = BTreeMap::new();
                while let Some(row) = rows.next()? {
                    merged.applied += 1;
                    let Some(noun) = Noun::find(row.get_ref(1)?.as_str()?) else { continue };
                    touched.insert(RecordId(u128::from_be_bytes(row.get(0)?)), noun);
                }
                drop(rows);
                assemble_all(connection, &touched, title, &mut merged)?;
                Ok(merged)
            };
            step().map_err(on(self.home().path()))
        })
    }
}

fn merge(connection: &Connection, operations: &[Operation], now: u64, title: TitleOf<'_>) -> rusqlite::Result<Merged> {
    let mut merged = Merged { operations: operations.len() as u32, ..Merged::default() };
    let mut touched: BTreeMap<RecordId, Noun> = BTreeMap::new();
    let mut ahead: Option<&Operation> = None;
    for operation in operations {
        if !touched.contains_key(&operation.record) {
            settle_baseline(connection, Some(operation.record))?;
        }
        let held = operation.stamp.millis > now.saturating_add(AHEAD_MOST);
        if !insert(connection, operation, held)? {
            merged.already += 1;
            continue;
        }
        if held {
            merged.held += 1;
            ahead = ahead.filter(|most| most.stamp >= operation.stamp).or(Some(operation));
        } else {
            merged.applied += 1;
            touched.insert(operation.record, operation.noun);
        }
    }
    merged.ahead = ahead.map(|most| (most.who.clone(), ((most.stamp.millis - now) / 86_400_000) as u32));
    assemble_all(connection, &touched, title, &mut merged)?;
    Ok(merged)
}

/// Writes each record as all its operations together say, twice: titles are made of titles one step deep.
fn assemble_all(
    connection: &Connection,
    touched: &BTreeMap<RecordId, Noun>,
    title: TitleOf<'_>,
    merged: &mut Merged,
) -> rusqlite::Result<()> {
    for (id, noun) in touched {
        let all = list_of(connection, *id)?;
        let assembled = assemble(&all.iter().collect::<Vec<_>>());
        let Some(latest) = all.iter().max_by_key(|operation| (operation.stamp, operation.id)) else { continue };
        if write_merged(connection, (*id, *noun), &assembled, latest, title)? {
            merged.records.push(*id);
        }
        merged.conflicts += put_conflicts(connection, *id, &assembled.conflicts)? as u32;
    }
    retitle(connection, &merged.records, title)
}

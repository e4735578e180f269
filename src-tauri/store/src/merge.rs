//! Puts the work of others together with what is here: operations of elsewhere, all of them or none.
//!
//! The order in which they come makes no difference, and one that comes twice is one (the proof is in
//! [`sitroom_domain::operation`]). What a clock far ahead of this machine's has stamped is kept and does not count yet.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rusqlite::Connection;
use sitroom_domain::operation::{Operation, OperationId, assemble, latest};
use sitroom_domain::{Marking, Noun, Record, RecordId};

use crate::admit::{Coming, Refusal, admit};
use crate::error::on;
use crate::table::operation::{
    Log, is_any_held, is_far_ahead, known, let_until, list_of, number_of, put_conflicts, release,
};
use crate::table::record::{Became, TitleOf, marking_number, retitle, settle_baseline, write_merged};
use crate::{Store, StoreError};

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
    /// Records whose marking, or that of a field in them, it lowered.
    pub lowered: u32,
    /// What a person has to settle on the records that it touched.
    pub conflicts: u32,
}

/// A record of which its operations alone tell: an import that was undone took it along.
#[derive(Debug, Clone, PartialEq)]
pub struct GoneRecord {
    /// Its number.
    pub id: RecordId,
    /// What it said last, under the marking that it had; `None` where that cannot be read.
    pub record: Option<Record>,
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

    /// Returns how many operations came after a number.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_operations(&self, after: i64) -> Result<u32, StoreError> {
        self.read(|connection| {
            connection.query_row("SELECT count(*) FROM operation WHERE number > ?", [after], |row| row.get(0))
        })
    }

    /// Returns the newest moment that an operation which counts was made at, in milliseconds since 1970, up to a most; 0 where there is
    /// none.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn newest_moment(&self, most: u64) -> Result<u64, StoreError> {
        self.read(|connection| {
            let sql = "SELECT coalesce(max(millis), 0) FROM operation WHERE held = 0 AND millis <= ?";
            connection.query_row(sql, [most as i64], |row| row.get::<_, i64>(0)).map(|millis| millis as u64)
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

    /// Returns the records that undone imports took along: their operations say that they are deleted, and they have no row.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_gone_records(&self) -> Result<Vec<GoneRecord>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT DISTINCT operation.record FROM operation WHERE held = 0
                 AND NOT EXISTS (SELECT 1 FROM record WHERE record.id = operation.record)",
            )?;
            let read = |row: &rusqlite::Row<'_>| Ok(RecordId(u128::from_be_bytes(row.get(0)?)));
            let ids: Vec<RecordId> = statement.query_map([], read)?.collect::<rusqlite::Result<_>>()?;
            let mut gone = Vec::new();
            for id in ids {
                let all = list_of(connection, id)?;
                let all: Vec<&Operation> = all.iter().collect();
                let assembled = assemble(&all);
                let Some(last) = latest(&all).filter(|_| assembled.deleted) else { continue };
                let fields = assembled.fields.into_iter().collect();
                gone.push(GoneRecord { id, record: Record::read(last.noun, assembled.marking, &fields).ok() });
            }
            Ok(gone)
        })
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
    /// When an operation is not what its number says, when one says what this program cannot read, makes another noun of its record or
    /// lowers a marking without a reason, or when the disk is full or fails.
    pub fn merge(&self, operations: &[Operation], now: u64, title: TitleOf<'_>) -> Result<Merged, StoreError> {
        refuse_changed(operations)?;
        self.write_much(|connection| take_in(connection, operations, now, title, self.home().path()))
    }

    /// Lets what is held because of its clock count; of all, or of what that clock has come to by now.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn let_held(&self, until: Option<u64>, title: TitleOf<'_>) -> Result<Merged, StoreError> {
        self.write_much(|connection| {
            let step = || {
                let (applied, records) = let_until(connection, until)?;
                let mut merged = Merged { applied, ..Merged::default() };
                let released = assemble_all(connection, &records, &Coming::new(), title, &mut merged)?;
                merged.applied += released.len() as u32;
                Ok(merged)
            };
            step().map_err(on(self.home().path()))
        })
    }
}

/// Refuses operations of which one is not what its number says.
pub(crate) fn refuse_changed(operations: &[Operation]) -> Result<(), StoreError> {
    match operations.iter().find(|operation| !has_its_number(operation)) {
        Some(wrong) => Err(StoreError::NotItsNumber { operation: wrong.id.to_string() }),
        None => Ok(()),
    }
}

/// Looks whether operations may come in, and puts them together with what is here, within a step.
pub(crate) fn take_in(
    connection: &Connection,
    operations: &[Operation],
    now: u64,
    title: TitleOf<'_>,
    path: &Path,
) -> Result<Merged, StoreError> {
    let failed = on(path);
    for record in operations.iter().map(|operation| operation.record).collect::<BTreeSet<_>>() {
        settle_baseline(connection, Some(record)).map_err(&failed)?;
    }
    let whole = admit(connection, operations).map_err(|refusal| match refusal {
        Refusal::Refused(why) => why,
        Refusal::Failed(error) => failed(error),
    })?;
    merge(connection, (operations, whole), now, title).map_err(&failed)
}

/// `whole` are those on records of which nothing is known here: what such a record says need not be read again.
fn merge(
    connection: &Connection,
    (operations, mut whole): (&[Operation], Coming<'_>),
    now: u64,
    title: TitleOf<'_>,
) -> rusqlite::Result<Merged> {
    let mut merged = Merged { operations: operations.len() as u32, ..Merged::default() };
    let mut held: BTreeMap<OperationId, &Operation> = BTreeMap::new();
    let mut touched: BTreeMap<RecordId, Noun> = BTreeMap::new();
    let mut log = Log::at_end(connection)?;
    for operation in operations {
        let is_held = is_far_ahead(operation.stamp, now);
        let is_new = log.put(operation, is_held)?;
        if is_held || !is_new {
            whole.remove(&operation.record);
        }
        if !is_new {
            merged.already += 1;
            continue;
        }
        touched.insert(operation.record, operation.noun);
        if is_held {
            held.insert(operation.id, operation);
        } else {
            held.remove(&operation.id);
            merged.applied += 1;
        }
    }
    let released = assemble_all(connection, &touched, &whole, title, &mut merged)?;
    held.retain(|id, _| !released.contains(id));
    merged.applied += released.len() as u32;
    merged.held = held.len() as u32;
    let ahead = held.values().max_by_key(|operation| operation.stamp);
    merged.ahead = ahead.map(|most| (most.who.clone(), ((most.stamp.millis - now) / 86_400_000) as u32));
    Ok(merged)
}

/// Writes each record as all its operations together say, twice: titles are made of titles one step deep. Returns the operations that
/// were held and count now, because one that counts was made over them. Of the records in `whole`, all operations are there.
fn assemble_all(
    connection: &Connection,
    touched: &BTreeMap<RecordId, Noun>,
    whole: &Coming<'_>,
    title: TitleOf<'_>,
    merged: &mut Merged,
) -> rusqlite::Result<Vec<OperationId>> {
    let (mut released, mut naming) = (Vec::new(), Vec::new());
    let may_release = is_any_held(connection)?;
    for (id, noun) in touched {
        let stored;
        let all = if let Some(all) = whole.get(id) {
            all.clone()
        } else {
            if may_release {
                released.extend(release(connection, *id)?);
            }
            stored = list_of(connection, *id)?;
            stored.iter().collect()
        };
        let Some(latest) = latest(&all) else { continue };
        let assembled = assemble(&all);
        let Became { changed, is_new, lowered, names_others } =
            write_merged(connection, (*id, *noun), &assembled, latest, title)?;
        if changed {
            merged.records.push(*id);
        }
        if names_others {
            naming.push(*id);
        }
        merged.lowered += u32::from(lowered);
        if !is_new || !assembled.conflicts.is_empty() {
            merged.conflicts += put_conflicts(connection, *id, &assembled.conflicts)? as u32;
        }
    }
    retitle(connection, &naming, title)?;
    Ok(released)
}

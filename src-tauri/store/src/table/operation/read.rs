//! Operations as they are stored and read.

use rusqlite::types::Type;
use rusqlite::{CachedStatement, Connection, Row, params};
use sitroom_domain::operation::{Assembled, Operation, OperationId, Stamp, assemble};
use sitroom_domain::{Noun, RecordId};

use super::{Body, chain};
use crate::table::record::{marking_number, marking_of};

const COLUMNS: &str = "id, record, noun, body, millis, tick, who, reason, ceiling";

/// Writes operations behind those that are there. Nobody else may write any while it is used: it keeps the end of the chain.
pub(crate) struct Log<'c> {
    insert: CachedStatement<'c>,
    known: CachedStatement<'c>,
    let_it: CachedStatement<'c>,
    newest: i64,
    head: [u8; 32],
}

impl<'c> Log<'c> {
    /// Finds the end of what is there.
    pub(crate) fn at_end(connection: &'c Connection) -> rusqlite::Result<Self> {
        let newest = "SELECT coalesce(max(number), 0) FROM operation";
        Ok(Self {
            // One that is there already is left as it is.
            insert: connection
                .prepare_cached("INSERT OR IGNORE INTO operation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")?,
            known: connection.prepare_cached("SELECT held FROM operation WHERE id = ?")?,
            let_it: connection.prepare_cached("UPDATE operation SET held = 0 WHERE id = ?")?,
            newest: connection.prepare_cached(newest)?.query_row([], |row| row.get(0))?,
            head: chain::head(connection)?,
        })
    }

    /// Stores an operation; tells whether it was new. One that was held because of its clock counts once it comes with another moment
    /// that is not far ahead: of what makes a record, several offices know several.
    pub(crate) fn put(&mut self, operation: &Operation, held: bool) -> rusqlite::Result<bool> {
        let id = operation.id.0.to_be_bytes();
        let next_head = chain::next(&self.head, operation);
        let is_new = self.insert.execute(params![
            // Numbers without a gap: what is missing shows.
            self.newest + 1,
            id,
            operation.record.0.to_be_bytes(),
            operation.noun.one(),
            body_of(operation)?,
            operation.stamp.millis as i64,
            operation.stamp.tick,
            operation.who,
            operation.reason,
            marking_number(operation.ceiling),
            held,
            next_head
        ])? == 1;
        if is_new {
            (self.newest, self.head) = (self.newest + 1, next_head);
            return Ok(true);
        }
        let is_held: bool = self.known.query_row([id], |row| row.get(0))?;
        let counts_now = is_held && !held;
        if counts_now {
            self.let_it.execute([id])?;
        }
        Ok(counts_now)
    }
}

/// Returns what an operation changed, as it is stored.
fn body_of(operation: &Operation) -> rusqlite::Result<String> {
    let body = Body {
        fields: operation.fields.clone(),
        marking: operation.marking,
        life: operation.life,
        over: operation.over.clone(),
    };
    serde_json::to_string(&body).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
}

/// Returns the operations on a record that count.
pub(crate) fn list_of(connection: &Connection, record: RecordId) -> rusqlite::Result<Vec<Operation>> {
    list_where(connection, record, false)
}

/// Returns what a record says by its operations; `None` where there are none.
pub(crate) fn said_of_gone(connection: &Connection, record: RecordId) -> rusqlite::Result<Option<Assembled>> {
    let all = list_of(connection, record)?;
    Ok((!all.is_empty()).then(|| assemble(&all.iter().collect::<Vec<_>>())))
}

/// Returns the operations on a record that are held.
pub(crate) fn list_held(connection: &Connection, record: RecordId) -> rusqlite::Result<Vec<Operation>> {
    list_where(connection, record, true)
}

fn list_where(connection: &Connection, record: RecordId, held: bool) -> rusqlite::Result<Vec<Operation>> {
    // As a parameter it would be planned anew for each record: which index serves depends on what it is.
    let sql = format!("SELECT {COLUMNS} FROM operation WHERE record = ? AND held = {}", u8::from(held));
    let mut statement = connection.prepare_cached(&sql)?;
    statement.query_map([record.0.to_be_bytes()], read)?.collect()
}

/// Returns all operations that may be seen up to a marking, in the order in which the store came to know of them, after a number;
/// those that are held too, since they are somebody's work.
pub(crate) fn known(
    connection: &Connection,
    after: i64,
    ceiling: u8,
    call: &mut dyn FnMut(i64, Operation) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    let sql = format!("SELECT {COLUMNS}, number FROM operation WHERE number > ? AND ceiling <= ? ORDER BY number");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![after, ceiling])?;
    while let Some(row) = rows.next()? {
        call(row.get(9)?, read(row)?)?;
    }
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Operation> {
    let noun = Noun::find(row.get_ref(2)?.as_str()?).ok_or_else(|| unfit(2, "it names no noun".into()))?;
    let body: Body = serde_json::from_str(row.get_ref(3)?.as_str()?).map_err(|error| unfit(3, error.into()))?;
    Ok(Operation {
        id: OperationId(u128::from_be_bytes(row.get(0)?)),
        record: RecordId(u128::from_be_bytes(row.get(1)?)),
        noun,
        fields: body.fields,
        marking: body.marking,
        life: body.life,
        over: body.over,
        stamp: Stamp { millis: row.get::<_, i64>(4)? as u64, tick: row.get(5)? },
        who: row.get(6)?,
        reason: row.get(7)?,
        ceiling: marking_of(row.get(8)?),
    })
}

fn unfit(column: usize, why: Box<dyn std::error::Error + Send + Sync>) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, why)
}

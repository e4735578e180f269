//! The chain of operations: each one follows from all before it, so that a head that went out with a pack tells later whether
//! anything was taken out, put in, moved or changed since.

use rusqlite::{Connection, OptionalExtension as _};
use sitroom_domain::operation::Operation;

use super::{known, number_of};
use crate::{Store, StoreError};

const NONE: [u8; 32] = [0; 32];

impl Store {
    /// Returns the head of the chain of operations, 64 hexadecimal digits.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn chain_head(&self) -> Result<String, StoreError> {
        self.read(|connection| Ok(hex(&head(connection)?)))
    }

    /// Returns a text that is another one once the records say anything else: the head of the chain, and how many operations are held,
    /// which begin to count without another operation.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn record_stamp(&self) -> Result<String, StoreError> {
        self.read(|connection| {
            let sql = "SELECT count(*) FROM operation WHERE held = 1";
            let held: u32 = connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
            Ok(format!("{}-{held}", hex(&head(connection)?)))
        })
    }

    /// Tells whether a head that went out earlier is still one of the chain.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn has_chain(&self, head: &str) -> Result<bool, StoreError> {
        self.read(|connection| {
            let sql = "SELECT EXISTS (SELECT 1 FROM operation WHERE lower(hex(chain)) = ?)";
            connection.query_row(sql, [head], |row| row.get(0)).map(|found: bool| found || head == hex(&NONE))
        })
    }
}

/// Returns the head of the chain.
pub(crate) fn head(connection: &Connection) -> rusqlite::Result<[u8; 32]> {
    let sql = "SELECT chain FROM operation ORDER BY number DESC LIMIT 1";
    Ok(connection.prepare_cached(sql)?.query_row([], |row| row.get(0)).optional()?.unwrap_or(NONE))
}

/// Returns the head behind one more operation. Who made it, when and why is in it beside its number, for the number of one that makes
/// a record does not follow from them.
pub(super) fn next(head: &[u8; 32], operation: &Operation) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new_derive_key("sitroom chain of operations 1");
    hasher.update(head);
    hasher.update(&operation.id.0.to_be_bytes());
    for text in [&operation.stamp.to_string(), &operation.who, &operation.reason] {
        hasher.update(&(text.len() as u64).to_le_bytes()).update(text.as_bytes());
    }
    hasher.finalize().into()
}

/// Returns a sentence for everything in the chain that does not fit.
pub(crate) fn check(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut findings = Vec::new();
    let (mut head, mut at) = (NONE, 0);
    let mut stored = connection.prepare_cached("SELECT chain FROM operation WHERE number = ?")?;
    known(connection, 0, u8::MAX, &mut |number, operation| {
        at += 1;
        head = next(&head, &operation);
        let found: [u8; 32] = stored.query_row([number], |row| row.get(0))?;
        if number_of(&operation) != operation.id {
            findings.push(format!("operation {number} was changed after it was made"));
        } else if number != at || found != head {
            findings.push(format!("operations before number {number} were taken out, put in or moved"));
            (head, at) = (found, number);
        }
        Ok(())
    })?;
    Ok(findings)
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

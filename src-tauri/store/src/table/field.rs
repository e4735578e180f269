//! Names of the publishers' other fields by number.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;
use sitroom_domain::OtherFields;

use crate::pack;

pub(crate) const SCHEMA_1: &str = "
CREATE TABLE field (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;
";

/// The names by number, as far as they were met.
#[derive(Default)]
pub(crate) struct Fields {
    /// The position after the name that was met last: the fields of the next row come in the same order.
    next: usize,
    known: Vec<(&'static str, u64)>,
    names: HashMap<u64, &'static str>,
}

impl Fields {
    /// Reads all names.
    pub(crate) fn read(connection: &Connection) -> rusqlite::Result<Self> {
        let mut fields = Self::default();
        let mut statement = connection.prepare_cached("SELECT id, name FROM field")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            fields.learn(row.get::<_, i64>(0)? as u64, lasting(row.get_ref(1)?.as_str()?));
        }
        Ok(fields)
    }

    /// Packs fields behind what the bytes hold; a name that is new gets a number.
    pub(crate) fn pack(
        &mut self,
        connection: &Connection,
        fields: &OtherFields,
        bytes: &mut Vec<u8>,
    ) -> rusqlite::Result<()> {
        for (name, value) in fields.iter() {
            let number = match self.find(name) {
                Some(number) => number,
                None => self.add(connection, name)?,
            };
            pack::put_number(bytes, number);
            pack::put_text(bytes, value);
        }
        Ok(())
    }

    /// Returns the fields of a packed value.
    pub(crate) fn unpack(&self, mut bytes: &[u8]) -> Option<OtherFields> {
        let mut fields = OtherFields::default();
        while !bytes.is_empty() {
            let name = *self.names.get(&pack::take_number(&mut bytes)?)?;
            fields.push(name, &pack::take_text(&mut bytes)?);
        }
        Some(fields)
    }

    fn find(&mut self, name: &str) -> Option<u64> {
        let known = self.known.len();
        let place = (self.next..known).chain(0..self.next.min(known)).find(|place| self.known[*place].0 == name)?;
        self.next = place + 1;
        Some(self.known[place].1)
    }

    fn add(&mut self, connection: &Connection, name: &'static str) -> rusqlite::Result<u64> {
        let number: i64 =
            connection.query_row("INSERT INTO field (name) VALUES (?) RETURNING id", [name], |row| row.get(0))?;
        self.learn(number as u64, name);
        Ok(number as u64)
    }

    fn learn(&mut self, number: u64, name: &'static str) {
        self.known.push((name, number));
        self.names.insert(number, name);
    }
}

/// Returns a name that lasts as long as the program. There are some dozens of names, and each is kept once.
fn lasting(name: &str) -> &'static str {
    static KEPT: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(kept) = kept.get(name) {
        return kept;
    }
    let name: &'static str = Box::leak(name.to_owned().into_boxed_str());
    kept.insert(name);
    name
}

//! Outlets: the grades that persons gave them, and what became of what they told.

use rusqlite::Row;

use super::record::Author;
use crate::error::on;
use crate::{Store, StoreError};

pub(crate) const SCHEMA_5: &str = "
CREATE TABLE outlet (
    name TEXT PRIMARY KEY,
    grade TEXT NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
";

impl Store {
    /// Returns for each outlet how many items that it tells are not judged, confirmed and not confirmed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_outlets(&self) -> Result<Vec<(String, [u32; 3])>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT outlet, count(DISTINCT item.id) FILTER (WHERE verdict = 0),
                count(DISTINCT item.id) FILTER (WHERE verdict = 1), count(DISTINCT item.id) FILTER (WHERE verdict = 2)
                FROM item_report JOIN report USING (publisher, source_key) JOIN item ON item.id = item_report.item
                GROUP BY outlet";
            let read = |row: &Row<'_>| Ok((row.get(0)?, [row.get(1)?, row.get(2)?, row.get(3)?]));
            connection.prepare_cached(sql)?.query_map([], read)?.collect()
        })
    }

    /// Returns the grades that persons gave to outlets.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_outlets(&self) -> Result<Vec<(String, String)>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT name, grade FROM outlet")?;
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        })
    }

    /// Keeps the grade of an outlet; an empty one is taken away.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn put_outlet(&self, name: &str, grade: &str, author: &Author) -> Result<(), StoreError> {
        let failed = on(self.home().path());
        self.write(|connection| {
            let done = if grade.is_empty() {
                connection.execute("DELETE FROM outlet WHERE name = ?", [name])
            } else {
                connection.execute("REPLACE INTO outlet VALUES (?, ?, ?, ?)", (name, grade, &author.who, &author.at))
            };
            done.map(|_| ()).map_err(&failed)
        })
    }
}

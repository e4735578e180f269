//! Every distinct text once, by number, with an index over the words of those that people search.

use rusqlite::{Connection, OptionalExtension as _};

use crate::{Store, StoreError, words};

pub(crate) const SCHEMA_1: &str = "
CREATE TABLE text (
    id INTEGER PRIMARY KEY,
    -- FNV-1a, to find a text by; the body decides.
    hash INTEGER NOT NULL,
    -- What it is used as, one bit each.
    roles INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX text_hash ON text (hash);
-- The words as `words.rs` writes them; the text itself stands above.
CREATE VIRTUAL TABLE text_word USING fts5 (
    body, content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO text_word (text_word, rank) VALUES ('hashsize', 33554432);
";

/// The text is the name of a side.
pub(crate) const ACTOR: u8 = 1;
/// The text is the name of a place.
pub(crate) const PLACE: u8 = 2;
/// The text describes a place and gives headlines.
pub(crate) const STORY: u8 = 4;
/// The text is the name of a conflict or a dyad.
pub(crate) const CONFLICT: u8 = 8;
/// The text is a division, by code or by name.
pub(crate) const DIVISION: u8 = 16;

/// The number of a text; 0 stands for the empty one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct TextId(pub u32);

/// A text that holds the words that were searched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextHit {
    /// Its number.
    pub id: TextId,
    /// The text.
    pub body: String,
    /// Whether it names a side.
    pub actor: bool,
    /// Whether it names a place.
    pub place: bool,
    /// Whether it describes the place of an event and gives headlines.
    pub story: bool,
    /// Whether it names a conflict or a dyad.
    pub conflict: bool,
}

impl Store {
    /// Returns texts in the order asked; the text of an unknown number is empty.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn get_texts(&self, ids: &[TextId]) -> Result<Vec<String>, StoreError> {
        self.read(|connection| ids.iter().map(|id| Ok(read_body(connection, *id)?.unwrap_or_default())).collect())
    }

    /// Returns the number of a text.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_text(&self, body: &str) -> Result<Option<TextId>, StoreError> {
        if body.is_empty() {
            return Ok(Some(TextId(0)));
        }
        self.read(|connection| Ok(find(connection, body)?.map(|(id, _)| id)))
    }

    /// Returns texts that hold all words, each as a beginning of one of theirs, in any script, accents off; names of
    /// actors and places first, then the best match.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn search_texts(&self, words: &str, limit: u32) -> Result<Vec<TextHit>, StoreError> {
        let Some(query) = words::query(words) else { return Ok(Vec::new()) };
        self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT text.id, roles, text.body FROM text_word JOIN text ON text.id = text_word.rowid
                 WHERE text_word MATCH ?1 ORDER BY roles & 3 = 0, rank, text.id LIMIT ?2",
            )?;
            let hits = statement.query_map((&query, limit), |row| {
                let roles: u8 = row.get(1)?;
                let is = |role| roles & role != 0;
                Ok(TextHit {
                    id: TextId(row.get(0)?),
                    body: row.get(2)?,
                    actor: is(ACTOR),
                    place: is(PLACE),
                    story: is(STORY),
                    conflict: is(CONFLICT),
                })
            })?;
            hits.collect()
        })
    }

    /// Returns the numbers of all texts that hold all words, in ascending order; none when there is no word.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_texts(&self, words: &str) -> Result<Vec<TextId>, StoreError> {
        let Some(query) = words::query(words) else { return Ok(Vec::new()) };
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT rowid FROM text_word WHERE text_word MATCH ? ORDER BY rowid")?;
            statement.query_map([&query], |row| row.get(0).map(TextId))?.collect()
        })
    }
}

impl Store {
    /// Returns by the number of each text its place in the alphabet among the names of actors and places, so that tables
    /// can be ordered by name; `u32::MAX` for any other text.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn rank_names(&self) -> Result<Vec<u32>, StoreError> {
        let mut names = self.read(|connection| {
            let mut statement = connection.prepare("SELECT id, body FROM text WHERE roles & ? <> 0")?;
            let names = statement
                .query_map([ACTOR | PLACE], |row| Ok((row.get::<_, String>(1)?.to_lowercase(), row.get(0)?)))?;
            names.collect::<rusqlite::Result<Vec<(String, u32)>>>()
        })?;
        names.sort_unstable();
        let largest = names.iter().map(|(_, id)| *id).max().unwrap_or(0);
        let mut ranks = vec![u32::MAX; largest as usize + 1];
        for (rank, (_, id)) in (0..).zip(names) {
            ranks[id as usize] = rank;
        }
        Ok(ranks)
    }
}

pub(crate) fn read_body(connection: &Connection, id: TextId) -> rusqlite::Result<Option<String>> {
    let mut statement = connection.prepare_cached("SELECT body FROM text WHERE id = ?")?;
    statement.query_row([id.0], |row| row.get(0)).optional()
}

/// Returns a text's number and roles.
pub(crate) fn find(connection: &Connection, body: &str) -> rusqlite::Result<Option<(TextId, u8)>> {
    let mut statement = connection.prepare_cached("SELECT id, roles, body FROM text WHERE hash = ?")?;
    let mut rows = statement.query([hash(body)])?;
    while let Some(row) = rows.next()? {
        if row.get_ref(2)?.as_str()? == body {
            return Ok(Some((TextId(row.get(0)?), row.get(1)?)));
        }
    }
    Ok(None)
}

/// Returns the number that the next new text gets.
pub(crate) fn next(connection: &Connection) -> rusqlite::Result<u32> {
    connection.query_row("SELECT coalesce(max(id), 0) + 1 FROM text", [], |row| row.get(0))
}

pub(crate) fn insert(connection: &Connection, id: TextId, roles: u8, body: &str) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached("INSERT INTO text VALUES (?, ?, ?, ?)")?;
    statement.execute((id.0, hash(body), roles, body))?;
    if is_searched(roles) { index(connection, id, body) } else { Ok(()) }
}

/// Gives a text more roles than it had.
pub(crate) fn set_roles(connection: &Connection, id: TextId, body: &str, had: u8, has: u8) -> rusqlite::Result<()> {
    connection.prepare_cached("UPDATE text SET roles = ? WHERE id = ?")?.execute((has, id.0))?;
    if is_searched(has) && !is_searched(had) { index(connection, id, body) } else { Ok(()) }
}

/// Codes and names of divisions alone are not searched as texts: the base map knows the divisions.
fn is_searched(roles: u8) -> bool {
    roles & (ACTOR | PLACE | STORY | CONFLICT) != 0
}

fn index(connection: &Connection, id: TextId, body: &str) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached("INSERT INTO text_word (rowid, body) VALUES (?, ?)")?;
    statement.execute((id.0, words::fold(body)))?;
    Ok(())
}

/// FNV-1a, 64 bits (Fowler, Noll and Vo, 1991): the same in every version of this program.
fn hash(body: &str) -> i64 {
    body.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
        as i64
}

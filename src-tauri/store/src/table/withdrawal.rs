//! Events that their publisher took back. What was known of one stays among the former versions, so that the run that took
//! it back can be undone; it is counted and shown nowhere.

use rusqlite::Connection;
use sitroom_domain::RunId;

pub(crate) const SCHEMA_5: &str = "
CREATE TABLE withdrawal (
    event INTEGER NOT NULL,
    run INTEGER NOT NULL REFERENCES run (id),
    PRIMARY KEY (event, run)
) STRICT, WITHOUT ROWID;
";

/// Takes an event back, in a run.
pub(crate) fn withdraw(connection: &Connection, event: u32, run: RunId) -> rusqlite::Result<()> {
    super::version::keep(connection, event)?;
    connection.prepare_cached("DELETE FROM event WHERE id = ?")?.execute([event])?;
    connection.prepare_cached("INSERT INTO withdrawal VALUES (?, ?)")?.execute((event, run.0)).map(|_| ())
}

/// Brings back what undone runs took back, but for what came anew since; returns how many events that are. It is asked at every
/// undoing: what kept an event of an earlier one from coming back may have gone by this one.
pub(crate) fn undo(connection: &Connection) -> rusqlite::Result<usize> {
    // What has no version left any more was of a run that is undone too.
    connection.execute("DELETE FROM withdrawal WHERE event NOT IN (SELECT id FROM event_version)", [])?;
    let mut statement = connection.prepare(
        "SELECT withdrawal.event, max(old.version) FROM withdrawal JOIN event_version AS old ON old.id = withdrawal.event
         JOIN run ON run.id = withdrawal.run WHERE run.undone = 1 GROUP BY withdrawal.event",
    )?;
    let taken: Vec<(u32, u32)> =
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    let mut brought = 0;
    for version in taken {
        let put = "INSERT OR IGNORE INTO event SELECT * FROM event_version WHERE id = ? AND version = ?";
        if connection.prepare_cached(put)?.execute(version)? == 1 {
            connection.prepare_cached("DELETE FROM event_version WHERE id = ? AND version = ?")?.execute(version)?;
            connection.prepare_cached("DELETE FROM withdrawal WHERE event = ?")?.execute([version.0])?;
            brought += 1;
        }
    }
    Ok(brought)
}

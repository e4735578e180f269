//! Looks whether all that the store holds is whole.

use rusqlite::Connection;
use sitroom_domain::kept;

use crate::table::cells::Cells;
use crate::table::{operation, record};
use crate::{Store, StoreError};

/// What the cipher says before the number of a page that does not fit its code.
const CHANGED_PAGE: &str = "HMAC verification failed for page ";

impl Store {
    /// Returns a sentence for everything that does not fit; an empty list means that all is whole.
    ///
    /// # Errors
    /// When the database cannot be read at all.
    pub fn verify(&self) -> Result<Vec<String>, StoreError> {
        let is_file = self.home().is_file();
        self.read(|connection| {
            if is_file {
                bring_log_in(connection)?;
            }
            let mut findings = if is_file { check_file(connection)? } else { check_pages(connection)? };
            findings.extend(check_references(connection)?);
            findings.extend(operation::check(connection)?);
            let strays = record::count_strays(connection)?;
            if strays > 0 {
                findings.push(format!("{strays} records do not say what follows from their history"));
            }
            Ok(findings)
        })
    }
}

/// Brings the log into the database. The cipher's check reads the database past the log, and a cut of power while the log was being
/// brought in leaves half a page there, which the log still holds whole.
fn bring_log_in(connection: &Connection) -> rusqlite::Result<()> {
    connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))
}

/// Checks the code of authentication of every page, and then what the pages hold.
pub(crate) fn check_file(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut findings = list_lines(connection, "PRAGMA cipher_integrity_check")?;
    findings.iter_mut().for_each(tell_page);
    // What the pages hold cannot be read past one that does not fit.
    if findings.is_empty() {
        findings = check_pages(connection)?;
    }
    Ok(findings)
}

/// Says in words what the cipher says of a page.
fn tell_page(finding: &mut String) {
    if let Some(page) = finding.strip_prefix(CHANGED_PAGE) {
        *finding = kept!("page {page} was damaged or changed");
    }
}

/// Returns how many pages do not fit the key.
pub(crate) fn pages_that_do_not_fit(connection: &Connection) -> rusqlite::Result<usize> {
    list_lines(connection, "PRAGMA cipher_integrity_check").map(|lines| lines.len())
}

fn check_pages(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut findings = list_lines(connection, "PRAGMA integrity_check")?;
    findings.retain(|line| line != "ok");
    Ok(findings)
}

fn list_lines(connection: &Connection, sql: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare(sql)?;
    statement.query_map([], |row| row.get(0))?.collect()
}

/// Checks what no declaration in the schema checks, because it would slow each row down.
fn check_references(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let count = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
    let texts = count("SELECT coalesce(max(id), 0) FROM text")?;
    let mut findings = Vec::new();
    for table in ["event", "event_version"] {
        let rows =
            count(&format!("SELECT count(*) FROM {table} WHERE run NOT IN (SELECT id FROM run WHERE undone = 0)"))?;
        if rows > 0 {
            findings.push(format!("{rows} rows of table {table} name a run that is not there or was undone"));
        }
        if highest_text(connection, table)? > texts {
            findings.push(format!("rows of table {table} name texts that are not there"));
        }
    }
    let checks = [
        ("SELECT count(*) - coalesce(max(id), 0) FROM text", "texts are missing"),
        (
            "SELECT coalesce(max(id), 0) >= (SELECT next_event FROM meta) FROM event",
            "numbers of events may be given twice",
        ),
        ("SELECT count(*) FROM pragma_foreign_key_check", "rows name a run that is not there"),
        (
            "SELECT count(*) FROM event_version AS old LEFT JOIN event USING (id) WHERE (event.id IS NULL AND old.id NOT IN (SELECT event FROM withdrawal)) OR event.version <= old.version",
            "former versions have no present one",
        ),
        (
            "SELECT count(*) FROM link, meta WHERE links_of = generation AND (a NOT IN (SELECT id FROM event) OR b NOT IN (SELECT id FROM event))",
            "links name events that are not there",
        ),
        (
            "SELECT count(*) FROM record_version AS old LEFT JOIN record USING (number) WHERE record.number IS NULL OR record.version <= old.version",
            "former versions of records have no present one",
        ),
        (
            "SELECT count(*) FROM record WHERE version > 1 AND version - 1 <> (SELECT count(*) FROM record_version AS old WHERE old.number = record.number)",
            "versions of records are missing",
        ),
    ];
    for (sql, finding) in checks {
        if count(sql)? != 0 {
            findings.push(finding.to_owned());
        }
    }
    Ok(findings)
}

/// Returns the highest number of a text that a row names; above all numbers when a row cannot be unpacked.
fn highest_text(connection: &Connection, table: &str) -> rusqlite::Result<i64> {
    let mut statement = connection.prepare(&format!("SELECT cells FROM {table}"))?;
    let mut rows = statement.query([])?;
    let mut highest = 0;
    while let Some(row) = rows.next()? {
        let cells = Cells::unpack(&mut row.get_ref(0)?.as_blob()?);
        highest = highest.max(cells.map_or(i64::MAX, |cells| i64::from(cells.texts.highest().0)));
    }
    Ok(highest)
}

/// Returns the tables of a database, in the order of their names.
pub(crate) fn list_tables(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    list_lines(
        connection,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
    )
}

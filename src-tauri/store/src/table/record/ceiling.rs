//! What one sees who may see nothing above a marking.
//!
//! Views of the connection's own stand before the tables, under their names: every query of this crate then reads them, so that
//! no query can forget the marking, and no count, link or former version tells of what is hidden.

use rusqlite::Connection;
use sitroom_domain::Marking;
use sitroom_domain::record::{MARK_PREFIX, NOUNS};

use super::row::{COLUMNS, StoredRecord, read};
use super::write::{indexed, marking_number};

/// Returns the condition that a body marks a field on its own. It is the one of the index, word by word.
pub(super) fn has_marks(body: &str) -> String {
    format!("instr({body}, '\"{MARK_PREFIX}') > 0")
}

/// Returns the condition that a row of `json_each` is the mark of a field, and the number of what it says; what is no word of ours
/// counts as the highest.
pub(super) fn mark_in(row: &str) -> (String, String) {
    let is_mark = format!("substr({row}.key, 1, {}) = '{MARK_PREFIX}'", MARK_PREFIX.len());
    (is_mark, format!("CASE {row}.value WHEN 'unclassified' THEN 0 WHEN 'confidential' THEN 1 ELSE 2 END"))
}

/// Returns the SQL of a body without the fields that another one, or it itself, marks above a number, and without their marks. Where
/// that marks none, the body is left as it is.
fn seen_body(body: &str, marked_in: &str, highest: u8) -> String {
    let (is_mark, mark) = mark_in("mark");
    let hidden = |name: &str| {
        format!(
            "(SELECT json_group_object({name}, NULL) FROM json_each({marked_in}) AS mark
              WHERE {is_mark} AND {mark} > {highest})"
        )
    };
    let (marks, fields) = (hidden("mark.key"), hidden(&format!("substr(mark.key, {})", MARK_PREFIX.len() + 1)));
    let has_marks = has_marks(marked_in);
    // A patch takes out what it says to be null, and leaves the rest to the letter.
    format!("CASE WHEN {has_marks} THEN json_patch(json_patch({body}, {marks}), {fields}) ELSE {body} END")
}

/// Where words are looked for once more, in what is seen: taken apart as the index of records is.
const SEEN: &str = "CREATE VIRTUAL TABLE seen USING fts5 (body, tokenize = 'unicode61 remove_diacritics 2')";

/// Returns the condition that a record is found by words: by the parameter with the query of the index and, in a room that sees up to a
/// marking, the one with what [`confirm`] returned. The index knows what is hidden too: where part of a record is, it decides nothing.
pub(super) fn found_by_words(query: &str, confirmed: Option<&str>) -> String {
    let found = format!("number IN (SELECT rowid FROM record_word WHERE record_word MATCH {query})");
    let Some(confirmed) = confirmed else { return found };
    format!(
        "{found} AND (number IN (SELECT value FROM json_each({confirmed}))
             OR EXISTS (SELECT 1 FROM main.record AS whole
                        WHERE whole.number = record.number AND whole.title = record.title AND whole.body = record.body))"
    )
}

/// Returns the numbers of the records of which part is hidden and that hold words in what is seen of them, as a list in JSON; `query` is
/// that of the index.
pub(super) fn confirm(connection: &Connection, query: &str) -> rusqlite::Result<String> {
    let sql = format!(
        "SELECT {COLUMNS} FROM record JOIN main.record AS whole ON whole.number = record.number
         WHERE record.number IN (SELECT rowid FROM record_word WHERE record_word MATCH ?)
         AND (whole.title <> record.title OR whole.body <> record.body)"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let in_part = statement.query_map([query], |row| Ok((row.get(0)?, read(row)?)))?;
    let in_part: Vec<(i64, StoredRecord)> = in_part.collect::<rusqlite::Result<_>>()?;
    if in_part.is_empty() {
        return Ok("[]".to_owned());
    }
    let index = Connection::open_in_memory()?;
    index.execute_batch(SEEN)?;
    let mut put = index.prepare("INSERT INTO seen (rowid, body) VALUES (?, ?)")?;
    for (number, stored) in &in_part {
        put.execute((number, indexed(&stored.record, &stored.title)))?;
    }
    let mut found = index.prepare("SELECT rowid FROM seen WHERE seen MATCH ?")?;
    let numbers: Vec<i64> = found.query_map([query], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(serde_json::Value::from(numbers).to_string())
}

/// Returns the statements that hide from a connection what is marked higher.
pub(crate) fn hidden_above(ceiling: Marking) -> String {
    let highest = marking_number(ceiling);
    // Asked row by row, by the number that the row has: the whole table is never gone through for it.
    let seen = |of: &str| {
        format!(
            "EXISTS (SELECT 1 FROM main.record AS whole WHERE whole.number = {of}.number AND whole.marking <= {highest})"
        )
    };
    let (countries, links) = (seen("country"), seen("link"));
    let (title, former_title) = (title_seen(highest), former_title_seen());
    let body = seen_body("stored.body", "stored.body", highest);
    // Why something was changed may tell of a field that is marked higher.
    let (marks, former_marks) =
        (has_marks("stored.body"), format!("{} OR {}", has_marks("old.body"), has_marks("whole.body")));
    // A field that is marked higher by now is not seen in former versions either, as no version of such a record is.
    let former_body = seen_body(&seen_body("old.body", "old.body", highest), "whole.body", highest);
    format!(
        "CREATE TEMP VIEW record AS
             SELECT stored.number, stored.id, stored.noun, stored.version, stored.deleted, stored.marking, {title} AS title,
                    stored.first_day, stored.last_day, {body} AS body, stored.who, stored.changed_at,
                    CASE WHEN {marks} THEN '' ELSE stored.reason END AS reason, stored.run
             FROM main.record AS stored WHERE stored.marking <= {highest};
         CREATE TEMP VIEW record_version AS
             SELECT old.number, old.version, old.deleted, old.marking, {former_title} AS title, {former_body} AS body,
                    old.who, old.changed_at, CASE WHEN {former_marks} THEN '' ELSE old.reason END AS reason, old.run
             FROM main.record_version AS old JOIN main.record AS whole ON whole.number = old.number
             WHERE old.marking <= {highest} AND whole.marking <= {highest};
         CREATE TEMP VIEW record_country AS SELECT country.* FROM main.record_country AS country WHERE {countries};
         CREATE TEMP VIEW record_link AS SELECT link.* FROM main.record_link AS link WHERE {links};
         CREATE TEMP VIEW operation AS SELECT * FROM main.operation WHERE 0;
         CREATE TEMP VIEW record_conflict AS SELECT * FROM main.record_conflict WHERE 0;
         CREATE TEMP VIEW peer AS SELECT * FROM main.peer WHERE 0;
         CREATE TEMP VIEW handover AS SELECT * FROM main.handover WHERE 0;
         CREATE TEMP VIEW briefing AS SELECT * FROM main.briefing WHERE 0;
         CREATE TEMP VIEW briefing_version AS SELECT * FROM main.briefing_version WHERE 0;
         CREATE TEMP VIEW draft AS SELECT * FROM main.draft WHERE 0;
         CREATE TEMP VIEW view AS SELECT * FROM main.view WHERE 0;
         CREATE TEMP VIEW reject AS SELECT * FROM main.reject WHERE 0;
         CREATE TEMP VIEW report AS SELECT * FROM main.report WHERE marking <= {highest};
         CREATE TEMP VIEW report_version AS SELECT * FROM main.report_version WHERE 0;
         CREATE TEMP VIEW sync AS SELECT * FROM main.sync WHERE 0;
         CREATE TEMP VIEW sync_page AS SELECT * FROM main.sync_page WHERE 0;
         CREATE TEMP VIEW secret AS SELECT * FROM main.secret WHERE 0;"
    )
}

/// Returns in SQL the title of a record that is called `stored`. Where its sheet takes it from another record, it was written by
/// one who sees all: it is shown as far as the other is seen, by the name that the other has now, and else it is the word of the
/// noun. What is named and not there counts as marked higher.
fn title_seen(highest: u8) -> String {
    let cases = titled_by_link().map(|(noun, field)| {
        format!(
            " WHEN '{noun}' THEN CASE WHEN json_extract(stored.body, '$.{field}') IS NULL THEN stored.title ELSE coalesce(
                 (SELECT CASE WHEN stored.title = named.title OR instr(stored.title, named.title || ' · ') = 1
                              THEN stored.title ELSE named.title END
                  FROM main.record AS named
                  WHERE named.id = unhex(json_extract(stored.body, '$.{field}')) AND named.marking <= {highest}),
                 '{}') END",
            plain(noun)
        )
    });
    format!("CASE stored.noun{} ELSE stored.title END", cases.collect::<Vec<_>>().concat())
}

/// Returns in SQL the title of a former version that is called `old`. What another record was called when it was written is not
/// kept with its marking, so that no name is given.
fn former_title_seen() -> String {
    let cases = titled_by_link().map(|(noun, _)| format!(" WHEN '{noun}' THEN '{}'", plain(noun)));
    format!("CASE whole.noun{} ELSE old.title END", cases.collect::<Vec<_>>().concat())
}

/// Returns the nouns whose titles begin with that of another record, each with the field that names it.
fn titled_by_link() -> impl Iterator<Item = (&'static str, &'static str)> {
    NOUNS.iter().filter_map(|noun| Some((noun.one(), noun.sheet().title_link()?.name)))
}

/// Returns the word of a noun as it stands in a title.
fn plain(noun: &str) -> String {
    noun.replace('_', " ")
}

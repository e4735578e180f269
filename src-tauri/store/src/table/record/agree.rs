//! Whether records say what follows from the operations on them: what somebody changed past the program shows here.

use rusqlite::Connection;
use serde_json::{Map, Value as Json};
use sitroom_domain::operation::assemble;
use sitroom_domain::{Record, RecordId};

use super::present::{Present, find_present};
use super::write::marking_number;
use crate::table::operation::list_of;

/// Returns how many records do not say what follows from their operations; those without any say what they say.
pub(crate) fn count_strays(connection: &Connection) -> rusqlite::Result<usize> {
    let mut statement = connection.prepare_cached("SELECT DISTINCT record FROM operation WHERE held = 0")?;
    let read = |row: &rusqlite::Row<'_>| Ok(RecordId(u128::from_be_bytes(row.get(0)?)));
    let ids: Vec<RecordId> = statement.query_map([], read)?.collect::<rusqlite::Result<_>>()?;
    let mut strays = 0;
    for id in ids {
        // One that an undone import brought is gone, and so is one of which nothing else came than that it is gone.
        let Some(there) = find_present(connection, id)? else { continue };
        strays += usize::from(!agrees(connection, id, &there)?);
    }
    Ok(strays)
}

fn agrees(connection: &Connection, id: RecordId, there: &Present) -> rusqlite::Result<bool> {
    let all = list_of(connection, id)?;
    let said = assemble(&all.iter().collect::<Vec<_>>());
    let fields: Map<String, Json> = said.fields.into_iter().collect();
    let Ok(record) = Record::read(there.noun, said.marking, &fields) else { return Ok(false) };
    let body: Option<Json> = serde_json::from_str(&there.body).ok();
    // A mark that does not count was once left out of what a record says, and is there again once that is written anew.
    let says = |record: &Record| body == Some(Json::Object(record.to_json()));
    let is_one_noun = all.iter().all(|operation| operation.noun == there.noun);
    Ok(is_one_noun
        && there.deleted == said.deleted
        && there.marking == marking_number(said.marking)
        && (there.deleted || says(&record) || says(&record.without_idle_marks())))
}

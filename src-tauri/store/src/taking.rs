//! What a pack leaves behind where it is taken, in one step: its operations, that it was taken, whom nobody is to trust any more, and
//! settings. A cut of power leaves all of it or nothing.

use rusqlite::Connection;
use sitroom_domain::operation::Operation;

use crate::error::on;
use crate::merge::{Merged, refuse_changed, take_in};
use crate::table::handover::{StoredHandover, put_taken};
use crate::table::peer::{Revocation, revoke};
use crate::table::record::TitleOf;
use crate::table::setting::{find, put};
use crate::{Store, StoreError};

/// The setting of which operations came with packs: after which number and up to which, pair by pair.
const BROUGHT: &str = "brought";

/// What is written beside the operations of a pack.
#[derive(Debug, Clone, Copy)]
pub struct Taking<'t> {
    /// That it was taken. Its operation is the newest one behind the merge; a pack that was taken before is not noted again.
    pub handover: &'t StoredHandover,
    /// Who is trusted no more.
    pub revoked: &'t [Revocation],
    /// Settings, by name.
    pub settings: &'t [(&'t str, &'t str)],
}

impl Store {
    /// Puts the operations of a pack together with what is here and notes what belongs to it, all or nothing; otherwise as
    /// [`Store::merge`].
    ///
    /// # Errors
    /// As [`Store::merge`].
    pub fn take_pack(
        &self,
        operations: &[Operation],
        now: u64,
        title: TitleOf<'_>,
        taking: Taking<'_>,
    ) -> Result<Merged, StoreError> {
        refuse_changed(operations)?;
        self.write_much(|connection| {
            let path = self.home().path();
            let before = newest(connection).map_err(on(path))?;
            let merged = take_in(connection, operations, now, title, path)?;
            note(connection, taking).and_then(|()| note_brought(connection, before)).map_err(on(path))?;
            Ok(merged)
        })
    }

    /// Returns how many operations came after a number in another way than with a pack: those that were made here.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_own_operations(&self, after: i64) -> Result<u32, StoreError> {
        let brought = self.read(brought)?;
        let came: i64 = brought.iter().map(|(from, to)| (to - after.max(*from)).max(0)).sum();
        Ok(u32::try_from(i64::from(self.count_operations(after)?) - came).unwrap_or_default())
    }
}

fn newest(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("SELECT coalesce(max(number), 0) FROM operation", [], |row| row.get(0))
}

fn brought(connection: &Connection) -> rusqlite::Result<Vec<(i64, i64)>> {
    Ok(find(connection, BROUGHT)?.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}

/// Notes that what came after a number came with a pack.
fn note_brought(connection: &Connection, before: i64) -> rusqlite::Result<()> {
    let newest = newest(connection)?;
    if newest == before {
        return Ok(());
    }
    let mut all = brought(connection)?;
    all.push((before, newest));
    let json = serde_json::to_string(&all).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
    put(connection, BROUGHT, &json)
}

fn note(connection: &Connection, taking: Taking<'_>) -> rusqlite::Result<()> {
    put_taken(connection, taking.handover)?;
    for revocation in taking.revoked {
        revoke(connection, revocation)?;
    }
    for (name, json) in taking.settings {
        put(connection, name, json)?;
    }
    Ok(())
}

//! What a pack leaves behind where it is taken, in one step: its operations, that it was taken, whom nobody is to trust any more, and
//! settings. A cut of power leaves all of it or nothing.

use rusqlite::Connection;
use sitroom_domain::operation::Operation;

use crate::error::on;
use crate::merge::{Merged, refuse_changed, take_in};
use crate::table::handover::{StoredHandover, put_taken};
use crate::table::peer::{Revocation, revoke};
use crate::table::record::TitleOf;
use crate::table::setting::put;
use crate::{Store, StoreError};

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
            let merged = take_in(connection, operations, now, title, path)?;
            note(connection, taking).map_err(on(path))?;
            Ok(merged)
        })
    }
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

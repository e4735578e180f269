//! Steps from one schema to the next, counted in `user_version`.
//!
//! Each noun's file holds its own part of a step. Before a database with content is changed, a copy is made, read back
//! and compared; then all steps run in one transaction.

use rusqlite::Connection;

use crate::connection::{Home, schema_of};
use crate::error::on;
use crate::{StoreError, backup, store, table};

/// One step: statements, table by table.
pub(crate) type Migration = &'static [&'static str];

/// All steps; the database that has taken the first n is of schema n.
pub(crate) const MIGRATIONS: &[Migration] = &[
    &[
        table::meta::SCHEMA_1,
        table::publisher::SCHEMA_1,
        table::run::SCHEMA_1,
        table::reject::SCHEMA_1,
        table::sighting::SCHEMA_1,
        table::text::SCHEMA_1,
        table::field::SCHEMA_1,
        table::event::SCHEMA_1,
        table::version::SCHEMA_1,
        table::snapshot::SCHEMA_1,
        table::setting::SCHEMA_1,
        table::view::SCHEMA_1,
    ],
    &[table::record::SCHEMA_2, table::draft::SCHEMA_2],
    &[table::record::SCHEMA_3],
    &[table::briefing::SCHEMA_4],
    &[
        table::run::SCHEMA_5,
        table::withdrawal::SCHEMA_5,
        table::sync::SCHEMA_5,
        table::secret::SCHEMA_5,
        table::report::SCHEMA_5,
        table::figure::SCHEMA_5,
        table::item::SCHEMA_5,
        table::item_report::SCHEMA_5,
        table::outlet::SCHEMA_5,
        table::link::SCHEMA_5,
        table::link_decision::SCHEMA_5,
    ],
    &[
        table::operation::SCHEMA_6,
        table::peer::SCHEMA_6,
        table::handover::SCHEMA_6,
        table::report::SCHEMA_6,
        table::record::SCHEMA_6,
    ],
];

/// The newest schema.
pub const SCHEMA: u32 = MIGRATIONS.len() as u32;

/// Refuses a database that a later program wrote.
pub(crate) fn refuse_newer(home: &Home, found: u32, migrations: &[Migration]) -> Result<(), StoreError> {
    let known = migrations.len() as u32;
    if found > known {
        return Err(StoreError::NewerSchema { path: home.path().to_path_buf(), found, known });
    }
    Ok(())
}

/// Brings a database to the newest schema; changes nothing when it has it.
pub(crate) fn migrate(home: &Home, writer: &mut Connection, migrations: &[Migration]) -> Result<(), StoreError> {
    let failed = on(home.path());
    let found = schema_of(writer).map_err(&failed)?;
    if found as usize == migrations.len() {
        return Ok(());
    }
    if found > 0 && home.is_file() {
        backup::before_migration(home, writer, found)?;
    }
    writer.execute_batch("BEGIN IMMEDIATE").map_err(&failed)?;
    let done = run_steps(home, writer, migrations).and_then(|()| writer.execute_batch("COMMIT").map_err(&failed));
    if done.is_err() {
        store::roll_back(writer);
    }
    done
}

/// Runs the steps that are missing; another program may have run some since they were counted.
fn run_steps(home: &Home, writer: &Connection, migrations: &[Migration]) -> Result<(), StoreError> {
    let failed = on(home.path());
    let found = schema_of(writer).map_err(&failed)?;
    refuse_newer(home, found, migrations)?;
    for statements in migrations.iter().skip(found as usize) {
        for statement in *statements {
            writer.execute_batch(statement).map_err(&failed)?;
        }
    }
    writer.execute_batch(&format!("PRAGMA user_version = {}", migrations.len())).map_err(&failed)
}

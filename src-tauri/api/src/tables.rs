//! Tables of the record: what a file seems to hold, its import, and mappings kept by name.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use sitroom_domain::say::retold;
use sitroom_domain::{Mapping, Noun, say};
use sitroom_ingest::table::{self, Look, LookPlan, LookedColumn, LookedRow, TablePlan};
use sitroom_ingest::{Encoding, NotAnEncoding, NoteKind, Progress};

use crate::contract::fault::Fault;
use crate::contract::run::{ImportOutcome, ImportProgress};
use crate::contract::table::{FileTold, NamedMapping, PreviewRow, TableColumn, TableLook, TableRequest};
use crate::desk::Desk;
use crate::imports::told;
use crate::record::author;

/// The setting that holds the mappings.
const MAPPINGS: &str = "table_mappings";
/// How many letters the name of a mapping may have.
const LONGEST_NAME: usize = 80;

impl Desk {
    /// Tells by the head of a file how it is imported. One of which no column speaks for anything in the record counts as
    /// events: that import says in a sentence what the file lacks.
    pub fn tell_file(&self, path: &Path, encoding: Option<&str>) -> Result<FileTold, Fault> {
        match sitroom_ingest::seems_notes(path, encoding_of(encoding)?, &AtomicBool::new(false))? {
            Some(NoteKind::Mail) => return Ok(FileTold::Mail),
            Some(NoteKind::Forms) => return Ok(FileTold::Forms),
            None => {}
        }
        if table::seems_events(path, encoding_of(encoding)?, &AtomicBool::new(false))? {
            return Ok(FileTold::Events);
        }
        let look = self.look_at_table(path, None, encoding, &[])?;
        let speaks = look.nouns.iter().any(|(_, columns)| *columns > 0);
        Ok(if speaks { FileTold::Table } else { FileTold::Events })
    }

    /// Looks at a table: what it seems to hold, and its first rows as records. A mapping without fields names what is known
    /// of it, and the rest is guessed; the guess chooses from some nouns, or from all where none is named.
    pub fn look_at_table(
        &self,
        path: &Path,
        mapping: Option<Mapping>,
        encoding: Option<&str>,
        nouns: &[Noun],
    ) -> Result<TableLook, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let plan =
            LookPlan { path: path.to_path_buf(), encoding: encoding_of(encoding)?, mapping, nouns: nouns.to_vec() };
        Ok(looked(table::look_at_table(&room.store, &plan, &AtomicBool::new(false))?))
    }

    /// Imports a table: whole or not at all; of a dry run nothing is kept.
    pub fn import_table(
        &self,
        request: &TableRequest,
        progress: &(dyn Fn(ImportProgress) + Sync),
    ) -> Result<ImportOutcome, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let ticket = self.begin_import()?;
        let path = Path::new(&request.path).to_path_buf();
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let plan = TablePlan {
            path,
            mapping: request.mapping.clone(),
            encoding: encoding_of(request.encoding.as_deref())?,
            dry_run: request.dry_run,
            author: author(&file),
        };
        let report = |step: &Progress| progress(told(step));
        let imported = table::import_table(&room.store, &plan, &report, &ticket.cancel)?;
        Ok(ImportOutcome { run: imported.run, rejects: imported.rejects })
    }

    /// Returns the mappings saved by name, in the order of their names.
    pub fn list_mappings(&self) -> Result<Vec<NamedMapping>, Fault> {
        let saved = self.saved_mappings()?;
        // A mapping of a later program that this one cannot read is left alone.
        let readable = saved
            .into_iter()
            .filter_map(|(name, json)| Some(NamedMapping { name, mapping: serde_json::from_value(json).ok()? }));
        Ok(readable.collect())
    }

    /// Saves a mapping by name, over one of that name.
    pub fn save_mapping(&self, name: &str, mapping: &Mapping) -> Result<(), Fault> {
        let name = name.trim();
        if name.is_empty() || name.chars().count() > LONGEST_NAME {
            return Err(Fault::refused(
                say!("A mapping needs a name of 1 to 80 letters."),
                say!("Write a shorter or longer name."),
            ));
        }
        let json = serde_json::to_value(mapping).map_err(not_written)?;
        let mut saved = self.saved_mappings()?;
        saved.insert(name.to_owned(), json);
        self.put_mappings(&saved)
    }

    /// Removes a mapping.
    pub fn delete_mapping(&self, name: &str) -> Result<(), Fault> {
        let mut saved = self.saved_mappings()?;
        // One that is gone already is as it should be.
        if saved.remove(name).is_some() { self.put_mappings(&saved) } else { Ok(()) }
    }

    fn saved_mappings(&self) -> Result<BTreeMap<String, serde_json::Value>, Fault> {
        let saved = self.room().store.find_setting(MAPPINGS)?;
        Ok(saved.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
    }

    fn put_mappings(&self, saved: &BTreeMap<String, serde_json::Value>) -> Result<(), Fault> {
        let json = serde_json::to_string(saved).map_err(not_written)?;
        Ok(self.room().store.put_setting(MAPPINGS, &json)?)
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it is what `map_err` gives")]
fn not_written(error: serde_json::Error) -> Fault {
    Fault::refused(say!("The mapping could not be written: {error}."), "")
}

fn encoding_of(name: Option<&str>) -> Result<Option<Encoding>, Fault> {
    name.map(|name| name.parse().map_err(|error: NotAnEncoding| Fault::refused(error.to_string(), ""))).transpose()
}

fn looked(look: Look) -> TableLook {
    let told = |[field, reason, remedy]: [String; 3]| [field, retold(&reason), retold(&remedy)];
    let column = |column: LookedColumn| TableColumn {
        name: column.name,
        examples: column.examples,
        filled: column.filled,
        is_marking: column.is_marking,
    };
    let row = |row: LookedRow| PreviewRow {
        line: row.line,
        title: row.title,
        values: row.values,
        refused: row.refused.into_iter().map(told).collect(),
    };
    TableLook {
        sheets: look.sheets,
        columns: look.columns.into_iter().map(column).collect(),
        rows: look.rows,
        mapping: look.mapping,
        nouns: look.nouns,
        preview: look.preview.into_iter().map(row).collect(),
        notes: look.notes.iter().map(|note| retold(note)).collect(),
    }
}

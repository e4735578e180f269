//! `sitroom import table`, `presence` and `elections`: a table of any kind into the record, by a mapping that is guessed or read
//! from a file.

use std::path::{Path, PathBuf};

use clap::Args;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::table::{FileTold, TableLook, TableRequest};
use sitroom_api::{Desk, write_file};
use sitroom_domain::{DateOrder, Mapping, Marking, Noun, phrase, say};

use crate::cli::answer::Answer;
use crate::cli::import::report;
use crate::cli::list::noun_of;
use crate::cli::progress;
use crate::cli::read_as::{COLUMNS_NAMED, ReadAs};
use crate::cli::share::read_marking;

/// How a table is read.
#[derive(Debug, Args)]
pub(crate) struct TableArguments {
    /// Of tables: how the table is read, as --save-mapping writes it; without it, that is guessed
    #[arg(long, value_name = "FILE.toml")]
    mapping: Option<PathBuf>,
    /// Of tables: what each row is, for example partners; without it, that is guessed
    #[arg(long, value_parser = noun_of)]
    noun: Option<Noun>,
    /// Of tables: the sheet of a workbook; without it, the one that most looks like a table
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// Of tables: count what would be added, and keep nothing
    #[arg(long)]
    dry_run: bool,
    /// Of tables: write how the table was read to a file, to be corrected and given to --mapping
    #[arg(long, value_name = "FILE.toml")]
    save_mapping: Option<PathBuf>,
    /// Of tables: make records that rows only name, such as partners
    #[arg(long)]
    make_missing: bool,
    /// Of tables, mail and forms: marking of the rows whose table states none; without it they count as strictly confidential
    #[arg(long, value_parser = read_marking, value_name = "MARKING")]
    pub(crate) marking: Option<Marking>,
    /// Of tables: the source that all records name; it belongs to what tells a row from those of other tables
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    /// Of tables: the licence of the source
    #[arg(long, value_name = "TEXT")]
    licence: Option<String>,
}

/// How many columns speak for a noun at least, where nobody said which noun it is.
const FEWEST_COLUMNS: u32 = 2;

/// A table to import.
pub(crate) struct TableFile<'f> {
    pub(crate) path: &'f Path,
    /// The nouns that it may hold; all where none is named.
    pub(crate) nouns: &'f [Noun],
    pub(crate) makes_missing: bool,
    pub(crate) date_order: Option<DateOrder>,
    pub(crate) encoding: Option<&'f str>,
}

impl TableArguments {
    /// Imports the table and reports what came of it.
    pub(crate) fn import(&self, desk: &Desk, file: &TableFile<'_>) -> Result<Answer, Fault> {
        let (mapping, look) = self.mapping(desk, file)?;
        if let Some(path) = &self.save_mapping {
            write_mapping(path, &mapping)?;
        }
        let request = TableRequest {
            path: file.path.to_string_lossy().into_owned(),
            mapping,
            encoding: file.encoding.map(str::to_owned),
            dry_run: self.dry_run,
        };
        let bar = progress::bar();
        let outcome = desk.import_table(&request, &|step| progress::follow(&bar, &step));
        bar.finish_and_clear();
        report(&outcome?, Some(&ReadAs::of(&request.mapping, look.as_ref())))
    }

    /// Returns the mapping that was given, or the one that is guessed with the look that it comes from, with what the arguments
    /// say.
    fn mapping(&self, desk: &Desk, file: &TableFile<'_>) -> Result<(Mapping, Option<TableLook>), Fault> {
        let nouns: Vec<Noun> = self.noun.map_or_else(|| file.nouns.to_vec(), |noun| vec![noun]);
        let given = self.mapping.as_deref().map(read_mapping).transpose()?;
        if given.is_none() && nouns.is_empty() && desk.tell_file(file.path, file.encoding)? == FileTold::Events {
            return Err(Fault::refused(
                say!("{} holds events in the columns of UCDP GED.", file.path.display()),
                say!("Import it with “sitroom import ucdp”, or say with --noun what else its rows are."),
            ));
        }
        let sheet = self.sheet.clone().map(|sheet| {
            let noun = nouns.first().copied();
            (sheet, noun)
        });
        let look = |begun: Option<Mapping>| desk.look_at_table(file.path, begun, file.encoding, &nouns);
        let (mut mapping, look) = match (given, sheet) {
            (Some(given), _) if !given.fields.is_empty() => (given, None),
            (Some(given), _) => looked(look(Some(given))?),
            (None, Some((sheet, Some(noun)))) => looked(look(Some(Mapping { sheet, ..empty(noun) }))?),
            (None, Some((sheet, None))) => {
                // The noun is guessed from that sheet: the first look ranks them, the second maps the likeliest.
                let begun = Mapping { sheet, ..empty(Noun::Partner) };
                let ranked = look(Some(begun.clone()))?.nouns;
                let noun = ranked.first().map_or(Noun::Partner, |(noun, _)| *noun);
                looked(plain(look(Some(Mapping { noun, ..begun }))?, file.path)?)
            }
            (None, None) if nouns.is_empty() => looked(plain(look(None)?, file.path)?),
            (None, None) => looked(look(None)?),
        };
        mapping.make_missing |= self.make_missing || file.makes_missing;
        mapping.date_order = file.date_order.or(mapping.date_order);
        mapping.marking = self.marking.unwrap_or(mapping.marking);
        if let Some(source) = &self.source {
            mapping.source.clone_from(source);
        }
        if let Some(licence) = &self.licence {
            mapping.licence.clone_from(licence);
        }
        Ok((mapping, look))
    }
}

fn looked(look: TableLook) -> (Mapping, Option<TableLook>) {
    (look.mapping.clone(), Some(look))
}

/// Refuses a guess that too little speaks for: what a row is must be said then, never guessed.
fn plain(look: TableLook, path: &Path) -> Result<TableLook, Fault> {
    let noun = look.mapping.noun;
    let speak = look.nouns.iter().find(|(named, _)| *named == noun).map_or(0, |(_, columns)| *columns);
    let some_pass = look.preview.is_empty() || look.preview.iter().any(|row| row.refused.is_empty());
    if speak >= FEWEST_COLUMNS && some_pass {
        return Ok(look);
    }
    let columns: Vec<&str> = look.columns.iter().map(|column| column.name.as_str()).take(COLUMNS_NAMED).collect();
    Err(Fault::refused(
        say!(
            "It is not plain what the rows of {} are: its columns are {}, and {speak} of them would be fields of {}.",
            path.display(),
            columns.join(", "),
            noun.many()
        ),
        say!("Say with --noun what each row is, or with --mapping which column is which field."),
    ))
}

/// Returns a mapping that names a noun and nothing else, so that its fields are guessed.
fn empty(noun: Noun) -> Mapping {
    Mapping {
        noun,
        sheet: String::new(),
        head_row: 0,
        fields: std::collections::BTreeMap::new(),
        key: Vec::new(),
        date_order: None,
        gleditsch_ward: false,
        marking: Marking::default(),
        source: String::new(),
        licence: String::new(),
        make_missing: false,
    }
}

fn read_mapping(path: &Path) -> Result<Mapping, Fault> {
    let failed = |why: String, hint: &str| Fault::refused(say!("{} cannot be read: {why}.", path.display()), hint);
    let text = std::fs::read_to_string(path)
        .map_err(|error| failed(error.to_string(), phrase!("Check the name, and that you may read it.")))?;
    toml::from_str(&text).map_err(|error| {
        failed(error.to_string().trim_end().to_owned(), phrase!("Write one with --save-mapping and correct that."))
    })
}

fn write_mapping(path: &Path, mapping: &Mapping) -> Result<(), Fault> {
    let text = toml::to_string_pretty(mapping).map_err(|error| {
        Fault::refused(say!("The mapping cannot be written: {error}."), say!("Import without --save-mapping."))
    })?;
    write_file(path, text.as_bytes())
}

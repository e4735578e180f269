//! `sitroom import`: a publisher's file, or a table of any kind, into the store, as one run that is kept whole or not at all.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, ValueEnum};
use serde::Serialize;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::run::{ImportOutcome, ImportRequest, NotesKind};
use sitroom_domain::{DateOrder, Noun, Reject, phrase, say};

use crate::cli::answer::Answer;
use crate::cli::import_notes::{self, Notes};
use crate::cli::import_table::{TableArguments, TableFile};
use crate::cli::read_as::ReadAs;
use crate::cli::{interrupt, progress};

const REJECTS_SHOWN: usize = 10;

/// Import a file of events, a table of records, or field notes: CSV, XLSX, GeoJSON, API JSON, mbox, eml
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom import ucdp GEDEvent_v25_1.csv\n  sitroom import ucdp benin.csv --date-order month-first --json\n  sitroom import presence who-does-what.xlsx\n  sitroom import table seizures.csv --noun trafficking --save-mapping seizures.toml --dry-run\n  sitroom import mail field-notes.mbox --marking confidential\n  sitroom import forms market-visits.csv"
)]
pub(crate) struct Import {
    /// Whose file it is, or what it holds
    publisher: PublisherArgument,
    /// The file; of mail and forms there may be several
    #[arg(required = true)]
    file: Vec<PathBuf>,
    /// How dates like 03/04/2021 are to be read; it is asked when the file leaves it open
    #[arg(long, value_enum)]
    date_order: Option<DateOrderArgument>,
    /// How letters are coded, for example windows-1252; it is asked when the file leaves it open
    #[arg(long, value_name = "NAME")]
    encoding: Option<String>,
    #[command(flatten)]
    table: TableArguments,
}

/// Whose file can be read, or what of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum PublisherArgument {
    /// UCDP Georeferenced Event Dataset
    Ucdp,
    /// A table of any noun of the record
    Table,
    /// A table of who is where; partners that are not there are made
    Presence,
    /// A table of elections, or of violence around them
    Elections,
    /// Mailboxes (mbox) or messages (.eml): each message becomes a report
    Mail,
    /// Exports of Kobo or ODK: each filled form becomes a report
    Forms,
}

/// The order of the numbers in a date.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum DateOrderArgument {
    /// 03/04/2021 is 3 April
    DayFirst,
    /// 03/04/2021 is 4 March
    MonthFirst,
}

/// What scripts read.
#[derive(Serialize)]
pub(crate) struct ImportReport<'a> {
    run: u32,
    read: u32,
    added: u32,
    revised: u32,
    unchanged: u32,
    rejected: u32,
    noted: u32,
    seconds: f64,
    rejects: &'a [Reject],
    #[serde(skip_serializing_if = "Option::is_none", flatten)]
    table: Option<&'a ReadAs>,
}

impl Import {
    /// Imports the file and reports what came of it.
    pub(crate) fn run(&self, desk: &Arc<Desk>) -> Result<Answer, Fault> {
        interrupt::cancel_on_interrupt(desk);
        match self.publisher {
            PublisherArgument::Mail => return import_notes::run(desk, NotesKind::Mail, &self.notes()),
            PublisherArgument::Forms => return import_notes::run(desk, NotesKind::Forms, &self.notes()),
            _ => {}
        }
        let [path] = &self.file[..] else {
            return Err(Fault::refused(
                say!("Several files were given, and only mail and forms take several."),
                say!("Import one after the other."),
            ));
        };
        let nouns: &[Noun] = match self.publisher {
            PublisherArgument::Ucdp => return self.import_events(desk, path),
            PublisherArgument::Table | PublisherArgument::Mail | PublisherArgument::Forms => &[],
            PublisherArgument::Presence => &[Noun::Presence],
            PublisherArgument::Elections => &[Noun::Election, Noun::ElectoralEvent],
        };
        let file = TableFile {
            path,
            nouns,
            makes_missing: self.publisher == PublisherArgument::Presence,
            date_order: self.date_order(),
            encoding: self.encoding.as_deref(),
        };
        self.table.import(desk, &file)
    }

    fn notes(&self) -> Notes<'_> {
        Notes { files: &self.file, encoding: self.encoding.as_deref(), marking: self.table.marking }
    }

    fn import_events(&self, desk: &Arc<Desk>, path: &Path) -> Result<Answer, Fault> {
        let request = ImportRequest {
            publisher: sitroom_domain::import::UCDP.id.to_owned(),
            path: path.to_string_lossy().into_owned(),
            date_order: self.date_order(),
            encoding: self.encoding.clone(),
        };
        let bar = progress::bar();
        let outcome = desk.import_file(&request, &|step| progress::follow(&bar, &step));
        bar.finish_and_clear();
        report(&outcome?, None)
    }

    fn date_order(&self) -> Option<DateOrder> {
        self.date_order.map(|order| match order {
            DateOrderArgument::DayFirst => DateOrder::DayFirst,
            DateOrderArgument::MonthFirst => DateOrder::MonthFirst,
        })
    }
}

/// Returns what came of an import, in both forms.
pub(crate) fn report(outcome: &ImportOutcome, table: Option<&ReadAs>) -> Result<Answer, Fault> {
    let counts = outcome.run.counts;
    let object = ImportReport {
        run: outcome.run.id.0,
        read: counts.read,
        added: counts.added,
        revised: counts.revised,
        unchanged: counts.unchanged,
        rejected: counts.rejected,
        noted: counts.noted,
        seconds: outcome.run.seconds,
        rejects: &outcome.rejects,
        table,
    };
    Answer::new(&object, table.map(ReadAs::lines).unwrap_or_default() + &lines(outcome))
}

pub(crate) fn lines(outcome: &ImportOutcome) -> String {
    let counts = outcome.run.counts;
    let tried = if outcome.run.id.0 == 0 { phrase!("Tried, nothing kept") } else { "Run" };
    let run = if outcome.run.id.0 == 0 { String::new() } else { format!(" {}", outcome.run.id.0) };
    let mut text = say!(
        "{tried}{run}: {} rows read, {} added, {} revised, {} unchanged, {} refused; {} kept with a note. {:.1} s.\n",
        counts.read,
        counts.added,
        counts.revised,
        counts.unchanged,
        counts.rejected,
        counts.noted,
        outcome.run.seconds,
    );
    for reject in outcome.rejects.iter().take(REJECTS_SHOWN) {
        let _ = writeln!(
            text,
            "{}",
            say!("  line {}, {} “{}”: {} {}", reject.line, reject.field, reject.value, reject.reason, reject.remedy)
        );
    }
    if counts.rejected > 0 && outcome.run.id.0 > 0 {
        let _ = writeln!(
            text,
            "{}",
            say!(
                "Mend the refused rows in a file and import it again: sitroom rejects {} --out rejects.csv",
                outcome.run.id.0
            )
        );
    }
    text
}

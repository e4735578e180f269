//! Files as people really pass them on, and worse, through the reader of UCDP.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

mod dates;
mod encodings;
mod forms;
mod fuzz;
mod real_files;
mod refusals;
mod rows;
mod tables;
mod workbooks;

use std::io::Write;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use sitroom_domain::{DateOrder, Event, Note, Reject};
use sitroom_sources::ucdp::{self, Entry, Options};
use sitroom_sources::{Encoding, Source, SourceError};

/// What was read.
#[derive(Debug, Default)]
struct Outcome {
    lines: Vec<u32>,
    events: Vec<Event>,
    rejects: Vec<Reject>,
}

impl Outcome {
    fn only(&self) -> &Event {
        assert!(self.rejects.is_empty(), "{:?}", self.rejects);
        assert_eq!(self.events.len(), 1);
        &self.events[0]
    }

    fn only_reject(&self) -> &Reject {
        assert!(self.events.is_empty(), "{:?}", self.events);
        assert_eq!(self.rejects.len(), 1);
        &self.rejects[0]
    }

    fn keys(&self) -> Vec<&str> {
        self.events.iter().map(|event| event.source_key.as_str()).collect()
    }
}

fn notes(event: &Event) -> Vec<Note> {
    event.notes.iter().collect()
}

fn read_path(path: &Path, date_order: Option<DateOrder>, encoding: Option<Encoding>) -> Result<Outcome, SourceError> {
    let stop = AtomicBool::new(false);
    let source = Source::open(path, encoding, &stop)?;
    let options = Options { date_order, today: "2026-11-23".parse().unwrap(), stop: &stop };
    let mut outcome = Outcome::default();
    ucdp::read(&source, &options, &mut |entry| {
        match entry {
            Entry::Record(record) => {
                outcome.lines.push(record.line);
                outcome.events.push(record.event);
            }
            Entry::Reject(reject) => outcome.rejects.push(reject),
        }
        Ok(())
    })?;
    Ok(outcome)
}

fn read_with(bytes: &[u8], date_order: Option<DateOrder>, encoding: Option<Encoding>) -> Result<Outcome, SourceError> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    read_path(file.path(), date_order, encoding)
}

fn read(bytes: impl AsRef<[u8]>) -> Result<Outcome, SourceError> {
    read_with(bytes.as_ref(), None, None)
}

/// The head of the small tables of these tests.
const HEAD: &str = "id,year,type_of_violence,conflict_name,side_a,side_b,number_of_sources,where_prec,where_coordinates,\
                    adm_1,latitude,longitude,country,country_id,date_start,date_end,deaths_a,deaths_b,deaths_civilians,\
                    deaths_unknown,best,high,low\n";

/// A sound row of such a table.
const ROW: &str = "7,2021,1,Mali: Government,Government of Mali,Blue Column,2,1,Mopti town,Mopti region,14.49,-4.19,Mali,\
                   432,2021-03-09,2021-03-10,1,2,0,0,3,4,3\n";

/// Returns a table of one row, with one field of the sound row replaced.
fn with(column: &str, value: &str) -> String {
    let at = HEAD.trim_end().split(',').position(|name| name == column).unwrap();
    let mut fields: Vec<&str> = ROW.trim_end().split(',').collect();
    fields[at] = value;
    format!("{HEAD}{}\n", fields.join(","))
}

fn day(text: &str) -> sitroom_domain::Day {
    text.parse().unwrap()
}

//! What can go wrong with a file as a whole, each in a sentence that says what, where and what to do.

use std::io;
use std::path::{Path, PathBuf};

use sitroom_domain::kept;

/// An answer that a person may give to a [`Question`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The option's value, for example `day_first`.
    pub value: &'static str,
    /// What the example means then, for example `4 March 2021`.
    pub meaning: String,
}

/// A question about a file that only a person can answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Which option answers it: `date_order` or `encoding`.
    pub option: &'static str,
    /// The question, in a sentence.
    pub text: String,
    /// A value from the file, and where it stands.
    pub example: String,
    /// The answers that the option takes.
    pub answers: Vec<Answer>,
}

/// Why a file cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// The operating system refuses the file.
    #[error("{}", io_sentence(path, source))]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The path names a folder.
    #[error("“{}” is a folder, not a file; choose the file in it", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
    },
    /// Nothing is in the file.
    #[error("The file is empty; fetch or export it again")]
    Empty,
    /// The file is something else than a table of events.
    #[error("The file is {what}, not a table of events; {remedy}")]
    NotATable {
        /// What it seems to be.
        what: &'static str,
        /// What to do.
        remedy: &'static str,
    },
    /// The head of the table lacks what no event can do without.
    #[error("The table lacks {missing}; seen were: {seen}. Name the columns as UCDP does and import it again")]
    WrongColumns {
        /// The columns that are missing, in words.
        missing: String,
        /// The first columns that the file does have.
        seen: String,
    },
    /// No row of the table is where its head was said to be.
    #[error(
        "Line {line} has no cells, so it cannot be the head of the table; choose the line with the names of the columns"
    )]
    NoHead {
        /// The line.
        line: u32,
    },
    /// The workbook has no sheet of this name.
    #[error("The workbook has no sheet “{name}”; it has {known}")]
    NoSheet {
        /// The name.
        name: String,
        /// The names of its sheets.
        known: String,
    },
    /// A NUL byte in a text file.
    #[error(
        "Line {line} holds a NUL byte (byte {offset} of the file): the file is damaged or no text; fetch or export it again"
    )]
    Nul {
        /// The line.
        line: u64,
        /// Bytes before it.
        offset: u64,
    },
    /// A byte that is not of the file's encoding.
    #[error(
        "Line {line} holds a byte that is no {encoding} (byte {offset} of the file), while the rest of the file is; mend that place or export the file again"
    )]
    BadByte {
        /// The line.
        line: u64,
        /// Bytes before it.
        offset: u64,
        /// Name of the encoding.
        encoding: &'static str,
    },
    /// The file stops inside a record.
    #[error("The file ends in the middle of line {line} ({why}); fetch it again")]
    Truncated {
        /// The line where the record begins.
        line: u64,
        /// How that shows.
        why: &'static str,
    },
    /// A record is longer than any real one.
    #[error(
        "The record that begins on line {line} is longer than 16 MB: a quotation mark may be missing its partner, or the file is no table; mend that line"
    )]
    RecordTooLong {
        /// The line where the record begins.
        line: u64,
    },
    /// More rows than can be numbered.
    #[error("The file has more than {} lines; split it", u32::MAX)]
    TooManyRows,
    /// A workbook that would unpack to more than the machine can hold, or is built to harm.
    #[error("The workbook is refused before it is unpacked: {why}; save the sheet as CSV and import that")]
    Bomb {
        /// What is too much.
        why: String,
    },
    /// A workbook that cannot be read.
    #[error("The workbook cannot be read: {why}; open it in a spreadsheet program and save it anew, or save it as CSV")]
    Workbook {
        /// What is wrong.
        why: String,
    },
    /// A JSON file that is not well-formed, or not of a known shape.
    #[error("The JSON cannot be read: {why}; fetch or export it again")]
    Json {
        /// What is wrong, and where.
        why: String,
    },
    /// The file can be read in two ways.
    #[error("{} ({})", .0.text, .0.example)]
    Question(Question),
    /// The one who reads asked to stop.
    #[error("Reading was stopped")]
    Stopped,
}

impl SourceError {
    /// Returns a function that wraps what the system says about a file.
    pub(crate) fn io(path: &Path) -> impl Fn(io::Error) -> Self + '_ {
        move |source| Self::Io { path: path.to_owned(), source }
    }
}

fn io_sentence(path: &Path, source: &io::Error) -> String {
    let path = path.display();
    match source.kind() {
        io::ErrorKind::NotFound => kept!("There is no file “{path}”; choose another"),
        io::ErrorKind::PermissionDenied => {
            kept!("You have no permission to read “{path}”; ask its owner, or copy it to your own folder")
        }
        _ => kept!("“{path}” cannot be read ({source}); check the disk or stick that it is on"),
    }
}

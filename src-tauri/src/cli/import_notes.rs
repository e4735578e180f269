//! `sitroom import mail` and `import forms`: field notes, each file a run of its own.

use std::path::PathBuf;
use std::sync::Arc;

use serde::Serialize;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::run::{ImportOutcome, NotesKind, NotesRequest};
use sitroom_domain::{Marking, Reject};

use crate::cli::answer::Answer;
use crate::cli::{import, progress};

/// The files, and how they are read.
pub(crate) struct Notes<'n> {
    /// The files.
    pub(crate) files: &'n [PathBuf],
    /// How letters are coded.
    pub(crate) encoding: Option<&'n str>,
    /// The marking that their reports take.
    pub(crate) marking: Option<Marking>,
}

/// What scripts read: the runs, and what they did together.
#[derive(Default, Serialize)]
struct NotesReport {
    runs: Vec<u32>,
    read: u32,
    added: u32,
    revised: u32,
    unchanged: u32,
    rejected: u32,
    seconds: f64,
    rejects: Vec<Reject>,
}

/// Imports the files one after the other. Where one is refused, those before it are there.
pub(crate) fn run(desk: &Arc<Desk>, kind: NotesKind, notes: &Notes<'_>) -> Result<Answer, Fault> {
    let (mut report, mut text) = (NotesReport::default(), String::new());
    for file in notes.files {
        let request = NotesRequest {
            kind,
            path: file.to_string_lossy().into_owned(),
            encoding: notes.encoding.map(str::to_owned),
            marking: notes.marking,
        };
        let bar = progress::bar();
        let outcome = desk.import_notes(&request, &|step| progress::follow(&bar, &step));
        bar.finish_and_clear();
        let outcome = outcome?;
        text.push_str(&import::lines(&outcome));
        report.add(outcome);
    }
    Answer::new(&report, text)
}

impl NotesReport {
    fn add(&mut self, outcome: ImportOutcome) {
        let counts = outcome.run.counts;
        self.runs.push(outcome.run.id.0);
        self.read += counts.read;
        self.added += counts.added;
        self.revised += counts.revised;
        self.unchanged += counts.unchanged;
        self.rejected += counts.rejected;
        self.seconds += outcome.run.seconds;
        self.rejects.extend(outcome.rejects);
    }
}

//! Why an import did not happen. Nothing was stored whenever one of these is returned.

use std::io;
use std::path::{Path, PathBuf};

use sitroom_domain::kept;
use sitroom_sources::connect::SyncFault;
use sitroom_sources::{Question, SourceError};
use sitroom_store::StoreError;

/// Why an import did not happen.
#[derive(Debug, thiserror::Error)]
pub enum IngestError {
    /// The file can be read in two ways; import it again with the answer.
    #[error("{} ({})", .0.text, .0.example)]
    Question(Question),
    /// The file cannot be read.
    #[error("{0}. Nothing was imported")]
    Source(SourceError),
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A source could not be fetched to its end.
    #[error("{0}. Nothing of this sync was imported yet")]
    Sync(#[from] SyncFault),
    /// What was fetched is not where it was kept.
    #[error("What was fetched is not in the store any more. Nothing was imported; fetch the source again with --full")]
    SyncLost,
    /// The user asked to stop.
    #[error("The import was cancelled. Nothing was imported")]
    Cancelled,
    /// Somebody wrote to the file meanwhile.
    #[error(
        "The file “{name}” changed while it was read. Nothing was imported; wait until it is written and import it again"
    )]
    Changed {
        /// Name of the file.
        name: String,
    },
    /// A file of a watched folder holds no field notes.
    #[error(
        "The file “{name}” holds neither mail nor filled forms, and was left as it is. Open it by hand, or take it out of the folder"
    )]
    NoNotes {
        /// Name of the file.
        name: String,
    },
    /// A file of a watched folder could not be read.
    #[error("The file “{name}” was left as it is: {why}")]
    InFolder {
        /// Name of the file.
        name: String,
        /// Why.
        why: Box<IngestError>,
    },
    /// A watched folder is not there, or is none.
    #[error("{}", folder_sentence(path, source))]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The table has no rows.
    #[error("The table has a head and no rows under it. Nothing was imported; fetch or export it again")]
    NoRows,
    /// A mapping names a column that the table does not have.
    #[error("The table has no column “{column}”; it has {known}. Nothing was imported; choose another column")]
    NoColumn {
        /// The column.
        column: String,
        /// The columns that there are.
        known: String,
    },
    /// A mapping names a field that the noun does not have.
    #[error("“{}” has no field “{field}”; it has {known}. Nothing was imported; correct the mapping", noun.one())]
    NoField {
        /// The noun.
        noun: sitroom_domain::Noun,
        /// The field.
        field: String,
        /// The fields that there are.
        known: String,
    },
    /// A mapping leaves out what each record of its noun needs.
    #[error(
        "Nothing is mapped to “{field}”, which each of the {} needs. Nothing was imported; choose its column or one value for all rows, or another noun",
        noun.many()
    )]
    NothingFor {
        /// The noun.
        noun: sitroom_domain::Noun,
        /// The field.
        field: String,
    },
    /// The publisher is not one whose files can be read.
    #[error("“{id}” is no publisher whose files can be imported; write ucdp")]
    UnknownPublisher {
        /// The id as it was given.
        id: String,
    },
    /// An exercise larger than the program holds.
    #[error("An exercise has 1 to {} events, not {events}; ask for fewer", crate::EXERCISE_EVENTS_MAX)]
    ExerciseSize {
        /// The number asked for.
        events: u32,
    },
    /// The compiled-in map lacks what an exercise needs.
    #[error("The towns of the base map are missing from this program; build it again with “make build”")]
    NoTowns,
}

impl IngestError {
    /// Tells whether the same may be done later, without anybody changing anything: the network did not carry it.
    pub fn passes(&self) -> bool {
        matches!(self, Self::Sync(SyncFault::Net(fault)) if fault.passes())
    }
}

impl From<SourceError> for IngestError {
    fn from(error: SourceError) -> Self {
        match error {
            SourceError::Question(question) => Self::Question(question),
            SourceError::Stopped => Self::Cancelled,
            other => Self::Source(other),
        }
    }
}

fn folder_sentence(path: &Path, source: &io::Error) -> String {
    let path = path.display();
    match source.kind() {
        io::ErrorKind::NotFound => {
            kept!("There is no folder “{path}”; choose another, or put in the stick that it is on")
        }
        io::ErrorKind::NotADirectory => kept!("“{path}” is a file, not a folder; choose the folder that it is in"),
        io::ErrorKind::PermissionDenied => {
            kept!("You have no permission to look into the folder “{path}”; ask its owner, or choose another")
        }
        _ => kept!("The folder “{path}” cannot be looked into ({source}); check the disk or stick that it is on"),
    }
}

//! A file that was looked at: it can be read, and what it is, is known.

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use crate::{Encoding, FileKind, SourceError, encoding};

/// A file of events.
#[derive(Debug, Clone)]
pub struct Source {
    path: PathBuf,
    bytes: u64,
    kind: FileKind,
    encoding: Encoding,
}

impl Source {
    /// Looks through a file. Refuses what is no table, and asks when its encoding cannot be told; `encoding` is the
    /// answer to that question; `stop` ends the look early.
    pub fn open(path: &Path, encoding: Option<Encoding>, stop: &AtomicBool) -> Result<Self, SourceError> {
        let wrap = SourceError::io(path);
        let metadata = std::fs::metadata(path).map_err(&wrap)?;
        if metadata.is_dir() {
            return Err(SourceError::Folder { path: path.to_owned() });
        }
        let survey = encoding::survey(path, encoding, stop)?;
        Ok(Self { path: path.to_owned(), bytes: metadata.len(), kind: survey.kind, encoding: survey.encoding })
    }

    /// Returns where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns its length in bytes, as it was when it was looked at.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Returns what it is.
    pub fn kind(&self) -> FileKind {
        self.kind
    }

    /// Returns how it is written.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }
}

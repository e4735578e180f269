//! The real program, run as a script runs it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// The program with a profile of its own, which goes when this goes.
pub(crate) struct Program {
    profile: tempfile::TempDir,
}

impl Program {
    /// Returns the program with an empty profile.
    pub(crate) fn new() -> Self {
        Self { profile: tempfile::tempdir().unwrap() }
    }

    /// Returns the folder of the profile.
    pub(crate) fn profile(&self) -> &Path {
        self.profile.path()
    }

    /// Returns a call of the program on the profile.
    pub(crate) fn call(&self, arguments: &[&str]) -> Command {
        call_on(self.profile(), arguments)
    }

    /// Runs the program and returns all that it said.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.call(arguments).output().unwrap()
    }

    /// Runs a command that must be done, and returns the object that it printed.
    pub(crate) fn ask(&self, arguments: &[&str]) -> Value {
        object(&self.run(&[arguments, &["--json"]].concat()))
    }
}

/// Returns a call of the program on a profile.
pub(crate) fn call_on(profile: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sitroom"));
    command.arg("--profile").arg(profile).args(arguments).env("SITROOM_LANGUAGE", "en");
    command
}

/// Returns the object that a command printed; it must have printed nothing else.
pub(crate) fn object(output: &Output) -> Value {
    assert!(output.status.success(), "{}: {}", output.status, String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    serde_json::from_str(&text).unwrap_or_else(|why| panic!("{why} in {text}"))
}

/// Returns the folder of real files beside the project; `None`, said aloud, when it is absent.
pub(crate) fn real_files() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/ucdp");
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: there are no real files in {}", folder.display());
    None
}

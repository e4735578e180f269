//! Puts what stands between a program and the disk (`shim.c`) before it: built once, in a folder that goes with the test.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// What goes wrong, as the shim is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// SIGKILL before a change.
    Killed,
    /// SIGKILL after half of a change.
    Torn,
    /// No room on the disk.
    Full,
    /// What is to be made durable is not, and the system says so.
    NotDurable,
}

impl Wrong {
    fn name(self) -> &'static str {
        match self {
            Self::Killed => "kill",
            Self::Torn => "torn",
            Self::Full => "full",
            Self::NotDurable => "sync",
        }
    }
}

/// Returns a folder for a test: in memory where there is such a place, for what the shim sees does not depend on the disk.
pub(crate) fn scratch() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

/// Copies the files of a folder, and none below it.
pub(crate) fn copy_of(folder: &Path) -> tempfile::TempDir {
    let copy = scratch();
    for entry in fs::read_dir(folder).unwrap().flatten().filter(|entry| entry.path().is_file()) {
        fs::copy(entry.path(), copy.path().join(entry.file_name())).unwrap();
    }
    copy
}

/// Puts the shim before a program, which works on the files of a folder.
pub(crate) fn before(command: &mut Command, folder: &Path) {
    command.env("LD_PRELOAD", library()).env("SHIM_FOLDER", folder);
}

/// Lets a call of the program fail, and those after it, up to a number. Returns the file that is made when it did.
pub(crate) fn fail(command: &mut Command, wrong: Wrong, at: usize, times: usize, folder: &Path) -> PathBuf {
    let hit = folder.join("hit");
    command.env("SHIM_FAULT", wrong.name()).env("SHIM_AT", at.to_string());
    command.env("SHIM_TIMES", times.to_string()).env("SHIM_HIT", &hit);
    hit
}

/// Returns the library, built by the compiler of the system.
fn library() -> &'static Path {
    static BUILT: OnceLock<(tempfile::TempDir, PathBuf)> = OnceLock::new();
    let (_, path) = BUILT.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("shim.so");
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scorecard/shim.c");
        let mut compiler = Command::new("cc");
        compiler.args(["-O1", "-shared", "-fPIC", "-Wall", "-Wextra", "-Werror", "-o"]).arg(&path).arg(source);
        let built = compiler.args(["-ldl", "-lpthread"]).output().unwrap();
        assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
        (folder, path)
    });
    path
}

//! The files of the project, as a newcomer would list them: sources, not what is built or fetched.

use std::fs;
use std::path::Path;

const NOT_OURS: [&str; 8] = ["target", "node_modules", "dist", "gen", "work", "docs", ".git", "snapshots"];

/// One file with its text.
pub(crate) struct File {
    /// Path from the root of the project, with `/` between its parts.
    pub(crate) path: String,
    /// Its text.
    pub(crate) text: String,
}

impl File {
    /// Returns a file that exists only in a test.
    pub(crate) fn sample(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }

    /// Returns the last part of the path.
    pub(crate) fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap()
    }

    /// Tells whether the file lies below a folder.
    pub(crate) fn is_in(&self, folder: &str) -> bool {
        self.path.starts_with(folder)
    }

    /// Tells whether it is Rust.
    pub(crate) fn is_rust(&self) -> bool {
        self.has_ending(&["rs"])
    }

    /// Tells whether it is a source of the page.
    pub(crate) fn is_page(&self) -> bool {
        self.is_in("ui/src/") && self.has_ending(&["ts", "svelte", "js"]) && !self.is_in("ui/src/contract/")
    }

    /// Tells whether it is written by hand in a language that runs or lays out.
    pub(crate) fn is_code(&self) -> bool {
        self.has_ending(&["rs", "ts", "svelte", "js", "mjs", "css", "py", "sh"]) && !self.is_in("ui/src/contract/")
    }

    fn has_ending(&self, endings: &[&str]) -> bool {
        self.name().rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending))
    }
}

/// Returns every text file of the project.
pub(crate) fn files() -> Vec<File> {
    let mut files = Vec::new();
    walk(Path::new(env!("CARGO_MANIFEST_DIR")), "", &mut files);
    assert!(files.iter().any(|file| file.path == "Cargo.toml"), "the tree was not found");
    files
}

fn walk(folder: &Path, prefix: &str, files: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if entry.file_type().unwrap().is_dir() {
            if !NOT_OURS.contains(&name.as_str()) {
                walk(&entry.path(), &format!("{path}/"), files);
            }
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            files.push(File { path, text });
        }
    }
}

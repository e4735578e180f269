//! What is new in a folder that is watched. Nothing in it is moved, changed or deleted.

use std::fs::{self, DirEntry};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

/// The most files that are looked at.
const FILES_MAX: usize = 20_000;

/// A file that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its length in bytes.
    pub bytes: u64,
    /// When it was changed, in seconds since 1970.
    pub changed_at: i64,
    /// BLAKE3 of its bytes, hexadecimal.
    pub hash: String,
}

/// What is in a folder now.
#[derive(Debug, Default)]
pub struct Looked {
    /// Files with words that were not seen before, by their paths.
    pub new: Vec<SeenFile>,
    /// All files, to be given to the next look.
    pub seen: Vec<SeenFile>,
    /// Files with the same bytes as one before them in this look.
    pub copies: Vec<SeenFile>,
    /// Files that cannot be read, with what the system says.
    pub unread: Vec<(PathBuf, io::Error)>,
}

/// Looks through a folder, without those in it. A file is new when nothing with the same bytes was seen before: one that
/// was only renamed, copied or touched is not. Files that are hidden, half downloaded, or not settled since `settled_at`
/// (seconds since 1970) wait for a later look; links are not followed.
///
/// # Errors
/// When the folder cannot be read.
pub fn look(folder: &Path, before: &[SeenFile], settled_at: i64) -> io::Result<Looked> {
    let mut looked = Looked::default();
    let mut entries: Vec<DirEntry> = fs::read_dir(folder)?.take(FILES_MAX).filter_map(Result::ok).collect();
    entries.sort_by_key(DirEntry::path);
    for entry in entries {
        match see(&entry, before, settled_at) {
            Ok(None) => {}
            Ok(Some(file)) => {
                let is_in = |files: &[SeenFile]| files.iter().any(|seen| seen.hash == file.hash);
                if is_in(&looked.seen) {
                    looked.copies.push(file.clone());
                } else if !is_in(before) {
                    looked.new.push(file.clone());
                }
                looked.seen.push(file);
            }
            // A file that vanishes is none of this look.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => looked.unread.push((entry.path(), error)),
        }
    }
    // What was seen stays seen, so that a file which is put back is not new.
    let gone = before.iter().filter(|old| !looked.seen.iter().any(|seen| seen.hash == old.hash)).cloned();
    let gone: Vec<SeenFile> = gone.collect();
    looked.seen.extend(gone);
    Ok(looked)
}

/// Returns a file as it is seen; `None` where it is passed over, or waits for a later look.
fn see(entry: &DirEntry, before: &[SeenFile], settled_at: i64) -> io::Result<Option<SeenFile>> {
    let path = entry.path();
    let name = entry.file_name().to_string_lossy().to_lowercase();
    let is_partial = [".part", ".crdownload", ".tmp", ".partial"].iter().any(|ending| name.ends_with(ending));
    let metadata = entry.metadata()?;
    if name.starts_with(['.', '~']) || is_partial || !metadata.is_file() {
        return Ok(None);
    }
    // What was changed before 1970 has been left alone for long.
    let changed_at = metadata.modified()?.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() as i64);
    if changed_at > settled_at {
        return Ok(None);
    }
    let bytes = metadata.len();
    let same = before.iter().find(|seen| seen.path == path && seen.bytes == bytes && seen.changed_at == changed_at);
    let hash = match same {
        Some(seen) => seen.hash.clone(),
        None => hash(&path)?,
    };
    Ok(Some(SeenFile { path, bytes, changed_at, hash }))
}

fn hash(path: &Path) -> io::Result<String> {
    let mut file = fs::File::open(path)?;
    let mut hasher = blake3::Hasher::new();
    let mut buffer = vec![0; 128 * 1024];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok(hasher.finalize().to_hex().to_string());
        }
        hasher.update(&buffer[..read]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(files: &[SeenFile]) -> Vec<String> {
        files.iter().map(|file| file.path.file_name().unwrap().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn a_file_is_new_once_and_again_when_its_bytes_change() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        for (name, text) in [("note.eml", "a"), (".hidden", "b"), ("big.csv.part", "c"), ("table.csv", "d")] {
            fs::write(at(name), text).unwrap();
        }
        fs::create_dir(at("inner")).unwrap();
        let first = look(folder.path(), &[], i64::MAX).unwrap();
        assert_eq!(names(&first.new), ["note.eml", "table.csv"]);
        fs::rename(at("note.eml"), at("renamed.eml")).unwrap();
        fs::write(at("table.csv"), "dd").unwrap();
        let second = look(folder.path(), &first.seen, i64::MAX).unwrap();
        assert_eq!(names(&second.new), ["table.csv"]);
        fs::write(at("table.csv"), "d").unwrap();
        assert!(look(folder.path(), &second.seen, i64::MAX).unwrap().new.is_empty(), "it was seen before");
        assert!(look(folder.path(), &[], 0).unwrap().seen.is_empty(), "nothing is settled");
        fs::write(at("copy.csv"), "d").unwrap();
        let third = look(folder.path(), &[], i64::MAX).unwrap();
        assert_eq!(
            (names(&third.new), names(&third.copies)),
            (vec!["copy.csv".into(), "renamed.eml".into()], vec!["table.csv".into()])
        );
        assert!(look(&at("nowhere"), &[], 0).is_err());
    }
}

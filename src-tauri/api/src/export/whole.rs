//! Files that leave: each appears whole or not at all, only its owner may read it – but for what everybody may have –, and nothing but
//! an ordinary file is ever written over.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use sitroom_domain::say;

use crate::contract::fault::Fault;

/// How many names are tried for the file on its way: under the first ones may lie what was left of others.
const TRIED: u32 = 1_000;

/// Writes a file. It appears whole or not at all.
///
/// # Errors
/// Refuses a place where something else than an ordinary file is, and one that cannot be written.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    whole_file(path, |mut file| file.write_all(bytes).map_err(|why| Fault::not_written(path, why)))
}

/// Writes a file as [`write_file`] does, for everybody whom the folder lets in.
///
/// # Errors
/// As [`write_file`].
pub(crate) fn write_file_for_all(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    file_for_all(path, |mut file| file.write_all(bytes).map_err(|why| Fault::not_written(path, why)))
}

/// Lets a file be written beside its place, under a name that nobody uses, and puts it there when it is whole and durable. Where a link
/// leads to an ordinary file, that is replaced and the link stays.
pub(crate) fn whole_file(path: &Path, write: impl FnOnce(&File) -> Result<(), Fault>) -> Result<(), Fault> {
    put(path, Readers::Owner, write)
}

/// Writes a file as [`whole_file`] does, for everybody whom the folder lets in: what is sealed, or is Unclassified by what it is.
pub(crate) fn file_for_all(path: &Path, write: impl FnOnce(&File) -> Result<(), Fault>) -> Result<(), Fault> {
    put(path, Readers::All, write)
}

/// Who may read a file.
#[derive(Clone, Copy)]
enum Readers {
    Owner,
    /// As the system has it for new files.
    All,
}

fn put(path: &Path, readers: Readers, write: impl FnOnce(&File) -> Result<(), Fault>) -> Result<(), Fault> {
    let failed = |why: io::Error| Fault::not_written(path, why);
    let place = place_of(path)?;
    let (beside, file) = begin(&place, readers).map_err(failed)?;
    let written = write(&file).and_then(|()| file.sync_all().map_err(failed));
    drop(file);
    let written = written.and_then(|()| fs::rename(&beside, &place).map_err(failed));
    if written.is_err() {
        // The failure itself is what the user must hear of; a leftover beside it changes nothing.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// Returns where a file of that name is to be put.
fn place_of(path: &Path) -> Result<PathBuf, Fault> {
    let failed = |why: io::Error| Fault::not_written(path, why);
    let leads_to_file = || fs::metadata(path).is_ok_and(|end| end.is_file());
    match fs::symlink_metadata(path) {
        Ok(there) if there.is_file() => Ok(path.to_path_buf()),
        Ok(there) if there.is_symlink() && leads_to_file() => fs::canonicalize(path).map_err(failed),
        Ok(_) => Err(Fault::refused(
            say!("{} is there already and is no ordinary file.", path.display()),
            say!("Nothing was written. Choose another name."),
        )),
        Err(why) if why.kind() == ErrorKind::NotFound => Ok(path.to_path_buf()),
        Err(why) => Err(failed(why)),
    }
}

/// Makes the file on its way.
fn begin(place: &Path, readers: Readers) -> io::Result<(PathBuf, File)> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(
        &mut options,
        match readers {
            Readers::Owner => 0o600,
            Readers::All => 0o666,
        },
    );
    #[cfg(not(unix))]
    let _ = readers;
    let mut number = 0;
    loop {
        let beside = beside(place, number);
        match options.open(&beside) {
            Err(why) if why.kind() == ErrorKind::AlreadyExists && number < TRIED => number += 1,
            opened => return opened.map(|file| (beside, file)),
        }
    }
}

fn beside(place: &Path, number: u32) -> PathBuf {
    let mut name = place.file_name().unwrap_or_default().to_owned();
    name.push(if number == 0 { ".part".to_owned() } else { format!(".{number}.part") });
    place.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_lies_beside_under_the_name_of_the_file_on_its_way_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.csv");
        fs::write(folder.path().join("x.csv.part"), "of somebody else").unwrap();
        write_file(&path, b"one").unwrap();
        write_file(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read(folder.path().join("x.csv.part")).unwrap(), b"of somebody else");
        assert_eq!(names(folder.path()), ["x.csv", "x.csv.part"]);
    }

    #[test]
    fn what_fails_leaves_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.csv");
        write_file(&path, b"one").unwrap();
        let fail = |mut file: &File| {
            file.write_all(b"ha").unwrap();
            Err(Fault::refused("No.", ""))
        };
        assert!(whole_file(&path, fail).is_err());
        assert_eq!(fs::read(&path).unwrap(), b"one");
        assert_eq!(names(folder.path()), ["x.csv"]);
    }

    #[test]
    fn a_folder_is_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let fault = write_file(folder.path(), b"one").unwrap_err();
        assert!(fault.message.contains("no ordinary file"), "{fault}");
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_read_what_is_written_also_over_what_all_could_read() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.csv");
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        write_file(&path, b"new").unwrap();
        let mode = |name: &str| fs::metadata(folder.path().join(name)).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode("x.csv"), 0o600);
        write_file_for_all(&path, b"sealed").unwrap();
        fs::write(folder.path().join("plain"), "new").unwrap();
        assert_eq!(mode("x.csv"), mode("plain"));
    }

    #[cfg(unix)]
    #[test]
    fn devices_and_links_stay_what_they_are() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let socket = std::os::unix::net::UnixDatagram::bind(at("device")).unwrap();
        assert!(write_file(&at("device"), b"one").unwrap_err().message.contains("no ordinary file"));
        assert!(!fs::symlink_metadata(at("device")).unwrap().is_file());
        drop(socket);
        fs::create_dir(at("far")).unwrap();
        fs::write(at("far/x.csv"), "old").unwrap();
        symlink("far/x.csv", at("link")).unwrap();
        write_file(&at("link"), b"new").unwrap();
        assert!(fs::symlink_metadata(at("link")).unwrap().is_symlink());
        assert_eq!(fs::read(at("far/x.csv")).unwrap(), b"new");
        assert_eq!(names(&at("far")), ["x.csv"]);
        for (target, name) in [("device", "to-device"), ("nowhere", "to-nothing")] {
            symlink(at(target), at(name)).unwrap();
            assert!(write_file(&at(name), b"one").is_err(), "{name}");
            assert!(fs::symlink_metadata(at(name)).unwrap().is_symlink());
        }
    }
}

//! Files that cannot be imported: status 1, one sentence that says what and what to do, and the store as before.

use std::fs;
use std::path::Path;

use crate::invented::write_events;
use crate::program::{Program, call_on};

const HEAD_OF_OTHERS: &str = "name;age\nAda;36\n";

/// Returns a program with a few events in its store.
fn filled() -> (Program, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("good.csv");
    write_events(&mut fs::File::create(&path).unwrap(), 25, 3).unwrap();
    let program = Program::new();
    assert_eq!(program.ask(&["import", "ucdp", path.to_str().unwrap()])["added"], 25);
    (program, folder)
}

/// Imports what cannot be imported, and looks at the refusal and at the store.
fn refuse(program: &Program, file: &Path) -> String {
    let before = (program.ask(&["events"]), program.ask(&["runs"]));
    let output = program.run(&["import", "ucdp", file.to_str().unwrap(), "--json"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{}: {said}", file.display());
    assert!(output.stdout.is_empty(), "{}: something on standard output", file.display());
    assert_eq!(said.trim_end().lines().count(), 1, "{}: {said}", file.display());
    assert!(said.starts_with("sitroom: ") && said.trim_end().ends_with('.') && said.len() > 40, "{said}");
    assert!(!said.contains("Error {") && !said.contains("panicked"), "{said}");
    assert_eq!((program.ask(&["events"]), program.ask(&["runs"])), before, "{}", file.display());
    said
}

#[test]
fn what_is_no_table_of_events_is_refused_and_nothing_is_changed() {
    let (program, folder) = filled();
    let bad = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let good = fs::read(folder.path().join("good.csv")).unwrap();
    refuse(&program, &bad("empty.csv", b""));
    refuse(&program, &bad("blank.csv", b"\n\n  \n"));
    refuse(&program, &bad("columns.csv", HEAD_OF_OTHERS.as_bytes()));
    refuse(&program, &bad("picture.csv", &[0x89, b'P', b'N', b'G', 0, 0, 1, 2, 3, 0xff, 0xfe]));
    refuse(&program, &bad("head_cut.csv", &good[..300]));
    refuse(&program, &bad("cut.xlsx", b"PK\x03\x04 cut"));
    refuse(&program, &bad("cut.geojson", br#"{"type":"FeatureCollection","features":[{"type":"Feat"#));
    refuse(&program, &bad("cut.json", br#"{"TotalCount": 3, "Result": [{"id": 1"#));
    refuse(&program, &bad("other.json", br#"{"hello": "world"}"#));
}

#[test]
fn a_file_that_is_not_there_and_a_folder_are_named_in_the_refusal() {
    let (program, folder) = filled();
    let said = refuse(&program, &folder.path().join("gone.csv"));
    assert!(said.contains("gone.csv"), "{said}");
    let said = refuse(&program, folder.path());
    assert!(said.contains(folder.path().file_name().unwrap().to_str().unwrap()), "{said}");
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_refused() {
    use std::os::unix::fs::PermissionsExt as _;

    let (program, folder) = filled();
    let path = folder.path().join("closed.csv");
    fs::copy(folder.path().join("good.csv"), &path).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    if fs::File::open(&path).is_ok() {
        eprintln!("skipped: this user may read every file");
        return;
    }
    let said = refuse(&program, &path);
    assert!(said.contains("closed.csv"), "{said}");
}

#[test]
fn a_file_cut_in_the_middle_of_a_row_keeps_its_whole_rows_and_tells_of_the_cut_one() {
    let (program, folder) = filled();
    let path = folder.path().join("cut.csv");
    write_events(&mut fs::File::create(&path).unwrap(), 60, 4).unwrap();
    let bytes = fs::read(&path).unwrap();
    let last_row = bytes[..bytes.len() - 1].iter().rposition(|byte| *byte == b'\n').unwrap();
    fs::write(&path, &bytes[..last_row + 40]).unwrap();
    let output = program.run(&["import", "ucdp", path.to_str().unwrap(), "--json"]);
    if output.status.success() {
        let outcome = crate::program::object(&output);
        assert_eq!((outcome["read"].as_u64(), outcome["rejected"].as_u64()), (Some(60), Some(1)), "{outcome}");
    } else {
        // To refuse the file as a whole is as good: nothing of it is in the store then.
        refuse(&program, &path);
    }
}

#[cfg(unix)]
#[test]
fn a_disk_that_fills_up_in_the_middle_leaves_the_store_as_it_was() {
    let (program, folder) = filled();
    let path = folder.path().join("large.csv");
    write_events(&mut fs::File::create(&path).unwrap(), 20_000, 6).unwrap();
    let before = (program.ask(&["events"]), program.ask(&["runs"]));
    // A limit on the size of files stands for the full disk: a write beyond it fails in the same way.
    let output = std::process::Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 2000; exec \"$0\" --profile \"$1\" import ucdp \"$2\" --json"])
        .arg(env!("CARGO_BIN_EXE_sitroom"))
        .args([program.profile(), &path])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    assert_eq!((program.ask(&["events"]), program.ask(&["runs"])), before);
    assert_eq!(program.ask(&["verify"])["ok"], true);
    assert_eq!(program.ask(&["import", "ucdp", path.to_str().unwrap()])["read"], 20_000);
}

#[test]
fn what_only_looks_makes_no_profile_of_a_mistyped_name() {
    let folder = tempfile::tempdir().unwrap();
    let mistyped = folder.path().join("misson");
    for arguments in [&["verify"][..], &["vault", "status"], &["vault", "backup"], &["vault", "change"]] {
        let output = call_on(&mistyped, arguments).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{said}");
        assert!(said.contains("There is no profile in"), "{said}");
        assert!(!mistyped.exists(), "{arguments:?}");
    }
}

#[test]
fn a_database_that_is_gone_or_empty_is_no_empty_store_that_is_whole() {
    for leaves_empty in [false, true] {
        let program = Program::new();
        program.ask(&["events"]);
        let path = program.profile().join("sitroom.db");
        fs::remove_file(&path).unwrap();
        if leaves_empty {
            fs::write(&path, b"").unwrap();
        }
        let output = program.run(&["verify"]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains("is missing beside its key"), "{said}");
        assert_eq!(fs::read(&path).ok(), leaves_empty.then(Vec::new));
    }
}

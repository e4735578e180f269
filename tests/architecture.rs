//! The rules of the house, made executable: which room may know which, what may stand where, how large a file may be.
//!
//! A rule is a pure function from text to complaints, in a file of its own under `architecture/`; there each is shown to
//! complain of a bad sample, and here each is asked about the whole tree.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "architecture/names.rs"]
mod names;
#[path = "architecture/purity.rs"]
mod purity;
#[path = "architecture/rust_text.rs"]
mod rust_text;
#[path = "architecture/size.rs"]
mod size;
#[path = "architecture/tree.rs"]
mod tree;
#[path = "architecture/ui.rs"]
mod ui;
#[path = "architecture/walls.rs"]
mod walls;

use tree::File;

/// Asks a rule about every file that it is for, and stops with all complaints at once.
fn hold(files: &[File], applies: impl Fn(&File) -> bool, rule: impl Fn(&File) -> Vec<String>) {
    let asked: Vec<&File> = files.iter().filter(|file| applies(file)).collect();
    assert!(!asked.is_empty(), "the rule was asked about no file at all");
    let complaints: Vec<String> = asked.into_iter().flat_map(rule).collect();
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn a_crate_knows_only_the_rooms_before_it() {
    hold(&tree::files(), |file| file.name() == "Cargo.toml", walls::unknown_rooms);
}

#[test]
fn tauri_sql_and_network_crates_are_named_only_where_they_belong() {
    hold(&tree::files(), |file| file.name() == "Cargo.toml", walls::foreign_crates);
}

#[test]
fn every_crate_takes_the_lints_of_the_house_and_forbids_unsafe_code() {
    let files = tree::files();
    hold(&files, |file| file.name() == "Cargo.toml", walls::missing_lints);
    hold(&files, |file| file.path == "Cargo.toml", walls::weak_workspace);
}

#[test]
fn sql_is_written_only_in_the_store() {
    // A hub is a database too, of another kind: what a desktop says to it stands in one file of its room, and what its tests say past
    // the program to a server in theirs.
    let of_hubs = |file: &File| file.path == "src-tauri/exchange/src/hub/statements.rs" || file.is_in("tests/hub/");
    let ruled = |file: &File| file.is_rust() && !file.is_in("src-tauri/store/") && !of_hubs(file);
    hold(&tree::files(), ruled, purity::sql);
}

#[test]
fn sockets_are_opened_only_in_sources_and_exchange() {
    let outside = |file: &File| {
        file.is_in("src-tauri/") && !file.is_in("src-tauri/sources/") && !file.is_in("src-tauri/exchange/")
    };
    hold(&tree::files(), |file| file.is_rust() && outside(file), purity::sockets);
}

#[test]
fn domain_and_atlas_know_no_clock_file_or_chance() {
    let pure =
        |file: &File| ["domain", "atlas", "analysis"].iter().any(|room| file.is_in(&format!("src-tauri/{room}/src/")));
    hold(&tree::files(), |file| file.is_rust() && pure(file), purity::surroundings);
}

#[test]
fn the_page_reaches_tauri_through_one_file() {
    hold(&tree::files(), File::is_page, ui::tauri_imports);
}

#[test]
fn panels_do_not_import_each_other() {
    hold(&tree::files(), File::is_page, ui::panel_imports);
}

#[test]
fn no_file_has_more_than_600_lines() {
    hold(&tree::files(), File::is_code, size::long_files);
}

#[test]
fn no_function_has_more_than_80_lines() {
    // The backend that stands in for the core in tests of the page is one closure around its state.
    hold(&tree::files(), |file| file.is_code() && !file.is_in("ui/tests/"), size::long_functions);
}

#[test]
fn most_files_are_short() {
    let files = tree::files();
    let lengths: Vec<usize> =
        files.iter().filter(|file| file.is_code()).map(|file| file.text.lines().count()).collect();
    if let Some(complaint) = size::uneven(lengths) {
        panic!("{complaint}");
    }
}

#[test]
fn names_are_the_nouns_of_the_house() {
    hold(&tree::files(), File::is_code, names::forbidden);
}

#[test]
fn nothing_is_left_to_be_done_later() {
    hold(&tree::files(), File::is_code, names::left_undone);
}

#[test]
fn every_rust_file_says_what_it_is_for() {
    hold(&tree::files(), File::is_rust, names::missing_header);
}

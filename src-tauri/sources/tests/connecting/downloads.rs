//! A long file: cut, gone on with, and begun anew where the server has another version.

use std::sync::atomic::AtomicBool;

use sitroom_sources::connect::SyncFault;
use sitroom_sources::connect::ucdp_bulk::{Release, fetch_release};
use sitroom_sources::net::{Downloaded, Expected, Fetcher, NetFault, Request, Site, Validators, download};

use crate::{Asked, Fault, Reply, Server, Waits, options};

fn file() -> Vec<u8> {
    (0..200_000_u32).flat_map(u32::to_le_bytes).collect()
}

fn serve(asked: &Asked, version: &str) -> Reply {
    let headers = vec![("etag", version.to_owned())];
    if asked.header("if-none-match") == version {
        return Reply { status: 304, headers, ..Reply::default() };
    }
    let body = file();
    let range = asked.header("range").strip_prefix("bytes=").and_then(|range| range.strip_suffix('-'));
    match range.and_then(|begin| begin.parse::<usize>().ok()).filter(|_| asked.header("if-range") == version) {
        Some(begin) => {
            let range = format!("bytes {begin}-{}/{}", body.len() - 1, body.len());
            let headers = [headers, vec![("content-range", range)]].concat();
            Reply { status: 206, headers, body: body[begin..].to_vec() }
        }
        None => Reply { status: 200, headers, body },
    }
}

fn fetch(server: &Server, to: &std::path::Path, known: &Validators) -> Result<Downloaded, NetFault> {
    let stop = AtomicBool::new(false);
    let waits = Waits::default();
    let fetcher = Fetcher::with_clock(options(), &stop, Box::new(&waits)).unwrap();
    let request = Request::get(Site::parse(&server.address).unwrap().at("ged.zip", &[])).expect(Expected::Anything);
    download(&fetcher, &request, known, to)
}

#[test]
fn a_cut_file_is_gone_on_with_in_this_run_and_in_the_next() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("ged.zip");
    let server = Server::start(|asked| serve(asked, "\"v1\""), &[const { Fault::Cut(30) }; 7]);
    let fault = fetch(&server, &to, &Validators::default()).unwrap_err();
    assert!(matches!(fault, NetFault::Cut { .. }) && !to.exists(), "{fault}");
    let done = fetch(&server, &to, &Validators::default()).unwrap();
    let Downloaded::Whole(version) = done else { panic!("{done:?}") };
    assert_eq!(std::fs::read(&to).unwrap(), file());
    let asked = server.asked();
    assert!(asked[1..].iter().all(|asked| asked.header("range").starts_with("bytes=")), "{asked:?}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside the file");
    assert_eq!(fetch(&server, &to, &version).unwrap(), Downloaded::NothingNew);
}

#[test]
fn a_part_of_another_version_is_begun_anew() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("ged.zip");
    std::fs::write(folder.path().join("ged.zip.part"), b"an older version").unwrap();
    std::fs::write(folder.path().join("ged.zip.part-version"), "\"v0\"").unwrap();
    let server = Server::start(|asked| serve(asked, "\"v1\""), &[]);
    assert!(matches!(fetch(&server, &to, &Validators::default()).unwrap(), Downloaded::Whole(_)));
    assert_eq!((std::fs::read(&to).unwrap(), server.asked().len()), (file(), 1));
}

#[test]
fn a_page_in_the_place_of_a_file_is_named_as_such_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(|asked| serve(asked, "\"v1\""), &[const { Fault::WebPage }; 5]);
    let fault = fetch(&server, &folder.path().join("ged.zip"), &Validators::default()).unwrap_err();
    assert!(matches!(fault, NetFault::WebPage { .. }), "{fault}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn what_the_server_does_not_have_is_said_with_its_status() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(|_| Reply::status(404), &[]);
    let done = fetch(&server, &folder.path().join("ged.zip"), &Validators::default()).unwrap();
    assert_eq!(done, Downloaded::Refused(404));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

fn packed(name: &str, text: &[u8]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
    std::io::Write::write_all(&mut archive, text).unwrap();
    archive.finish().unwrap().into_inner()
}

fn release(
    server: &Server,
    known: Option<&Release>,
    folder: &std::path::Path,
) -> Result<Option<(Release, std::path::PathBuf)>, SyncFault> {
    let stop = AtomicBool::new(false);
    let waits = Waits::default();
    let fetcher = Fetcher::with_clock(options(), &stop, Box::new(&waits)).unwrap();
    fetch_release(&fetcher, &Site::parse(&server.address).unwrap(), "2026-03-10".parse().unwrap(), known, folder)
}

#[test]
fn the_newest_release_is_unpacked_to_its_table_and_not_fetched_twice() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(
        |asked| match (asked.path.as_str(), asked.header("if-none-match")) {
            ("/ged251-csv.zip", "\"v1\"") => Reply { status: 304, ..Reply::default() },
            ("/ged251-csv.zip", _) => {
                let body = packed("GEDEvent_v25_1.csv", b"id,year\n");
                Reply { status: 200, headers: vec![("etag", "\"v1\"".into())], body }
            }
            _ => Reply::status(404),
        },
        &[Fault::None, Fault::Cut(50)],
    );
    let (found, table) = release(&server, None, folder.path()).unwrap().unwrap();
    assert_eq!((found.version.as_str(), std::fs::read(&table).unwrap()), ("25.1", b"id,year\n".to_vec()));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "only the table is left");
    assert!(release(&server, Some(&found), folder.path()).unwrap().is_none());
}

#[test]
fn an_archive_that_is_none_or_holds_no_table_is_a_fault_and_leaves_nothing() {
    for (body, words) in [(b"no archive".to_vec(), "damaged"), (packed("readme.txt", b"x"), "no table")] {
        let folder = tempfile::tempdir().unwrap();
        let server = Server::start(move |_| Reply { status: 200, headers: Vec::new(), body: body.clone() }, &[]);
        let fault = release(&server, None, folder.path()).unwrap_err();
        assert!(fault.to_string().contains(words), "{fault}");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}

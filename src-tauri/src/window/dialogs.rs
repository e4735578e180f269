//! Dialogs of the system: which file to open, where to save, and the one file that the shell itself writes.

use std::path::Path;

use sitroom_api::contract::fault::Fault;
use sitroom_api::write_file;
use sitroom_domain::say;
use tauri::WebviewWindow;
use tauri_plugin_dialog::{DialogExt as _, FilePath};

/// Endings of the files that hold a chart or its table.
const TEXT_ENDINGS: [&str; 2] = ["svg", "csv"];
const EVENT_FILES: [&str; 5] = ["csv", "tsv", "xlsx", "geojson", "json"];
const MAIL_FILES: [&str; 2] = ["mbox", "eml"];
const PACK_FILE: &str = "sitpack";
const PNG_SIGNATURE: [u8; 8] = [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n'];

/// Asks for a file to read; `None` when the user thinks better of it.
pub(crate) async fn choose_file(window: WebviewWindow, title: String) -> Result<Option<String>, Fault> {
    let dialog = window.dialog().file().set_parent(&window).set_title(title);
    let all = [&EVENT_FILES[..], &MAIL_FILES, &[PACK_FILE]].concat();
    let dialog = dialog.add_filter("CSV, XLSX, GeoJSON, JSON, mbox, eml, sitpack", &all).add_filter("*", &["*"]);
    ask(move || dialog.blocking_pick_file()).await
}

/// Asks where to save a file; `None` when the user thinks better of it.
pub(crate) async fn choose_save(window: WebviewWindow, title: String, name: String) -> Result<Option<String>, Fault> {
    let dialog = window.dialog().file().set_parent(&window).set_title(title).set_file_name(name);
    ask(move || dialog.blocking_save_file()).await
}

/// Writes a picture of the map.
///
/// # Errors
/// Refuses bytes that are no PNG, and paths that cannot be written.
pub(crate) async fn save_png(path: String, bytes: Vec<u8>) -> Result<(), Fault> {
    let written = tauri::async_runtime::spawn_blocking(move || write_png(Path::new(&path), &bytes)).await;
    written.unwrap_or_else(|why| Err(Fault::refused(say!("The picture was not written: {why}."), say!("Try again."))))
}

/// Writes a chart as SVG, or the table behind it as CSV.
///
/// # Errors
/// Refuses files of another kind, and paths that cannot be written.
pub(crate) async fn save_text(path: String, text: String) -> Result<(), Fault> {
    let written = tauri::async_runtime::spawn_blocking(move || write_text(Path::new(&path), &text)).await;
    written.unwrap_or_else(|why| Err(Fault::refused(say!("The file was not written: {why}."), say!("Try again."))))
}

async fn ask(question: impl FnOnce() -> Option<FilePath> + Send + 'static) -> Result<Option<String>, Fault> {
    let chosen = tauri::async_runtime::spawn_blocking(question).await.map_err(|why| {
        Fault::refused(say!("The dialog of the system did not open: {why}."), say!("Drop the file on the map."))
    })?;
    chosen.map(|file| file.into_path().map(|path| path.to_string_lossy().into_owned())).transpose().map_err(|why| {
        Fault::refused(say!("What was chosen is no file of this machine: {why}."), say!("Choose a file."))
    })
}

fn write_png(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    if !bytes.starts_with(&PNG_SIGNATURE) {
        return Err(Fault::refused(say!("The map gave no picture."), say!("Wait until it is painted and try again.")));
    }
    write_file(path, bytes)
}

fn write_text(path: &Path, text: &str) -> Result<(), Fault> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    if !ending.is_some_and(|ending| TEXT_ENDINGS.contains(&ending.as_str())) {
        return Err(Fault::refused(
            say!("{} is no name for a chart or its table.", path.display()),
            say!("End the name with .svg or .csv."),
        ));
    }
    write_file(path, text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use sitroom_api::contract::fault::FaultCode;

    #[test]
    fn what_is_no_picture_is_not_written() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("map.png");
        assert!(write_png(&path, b"<html>").is_err());
        assert!(!path.exists());
        write_png(&path, &PNG_SIGNATURE).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), PNG_SIGNATURE);
    }

    #[test]
    fn text_is_written_only_as_a_chart_or_its_table() {
        let dir = tempfile::tempdir().unwrap();
        let fault = write_text(&dir.path().join(".bashrc"), "x").unwrap_err();
        assert!(fault.hint.contains(".svg") && !dir.path().join(".bashrc").exists(), "{fault}");
        write_text(&dir.path().join("outlook.SVG"), "<svg/>").unwrap();
        assert_eq!(std::fs::read_to_string(dir.path().join("outlook.SVG")).unwrap(), "<svg/>");
    }

    #[test]
    fn a_folder_that_is_not_there_is_named_in_the_fault() {
        let dir = tempfile::tempdir().unwrap();
        let fault = write_png(&dir.path().join("gone/map.png"), &PNG_SIGNATURE).unwrap_err();
        assert_eq!(fault.code, FaultCode::Disk);
        assert!(fault.message.contains("map.png"), "{}", fault.message);
    }
}

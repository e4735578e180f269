//! Files that are refused as a whole, in a sentence.

use super::*;

fn sentence(bytes: impl AsRef<[u8]>) -> String {
    read(bytes).unwrap_err().to_string()
}

#[test]
fn what_is_no_table_is_named() {
    for (bytes, word) in [
        (&b"%PDF-1.7"[..], "a PDF"),
        (b"\x89PNG\r\n", "a picture"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1", "old Excel"),
        (b"\x1F\x8B\x08\x00", "gzip"),
        (b"<!DOCTYPE html><html>Too many requests</html>", "web page"),
        (b"\xEF\xBB\xBF <html>", "web page"),
        (b"", "empty"),
        (b"\xEF\xBB\xBF", "empty"),
        (b" \n\n ", "empty"),
    ] {
        let sentence = sentence(bytes);
        assert!(sentence.contains(word), "{bytes:?}: {sentence}");
    }
}

#[test]
fn wrong_columns_are_named_with_what_was_seen() {
    let sentence = sentence("conflict_id,year,location,side_a,side_b,region\n200,1946,Bolivia,A,B,5\n");
    assert!(
        sentence.contains("(id)") && sentence.contains("date_start") && sentence.contains("conflict_id, year"),
        "{sentence}"
    );
    let sentence = self::sentence("Dear all,\nplease find the table in the attachment.\n");
    assert!(sentence.contains("Dear all"), "{sentence}");
}

#[test]
fn a_truncated_file_is_refused_as_a_whole() {
    let whole = format!("{HEAD}{ROW}{}", ROW.replace("7,2021", "8,2021"));
    let cut = &whole[..whole.len() - 30];
    assert!(sentence(cut).contains("ends in the middle of line 3"), "{}", sentence(cut));
    let open = format!("{HEAD}{ROW}8,2021,1,\"Mali: Gov\n\n");
    assert!(sentence(&open).contains("ends in the middle of line 3"), "{}", sentence(&open));
    // A whole last row without a line end is sound.
    assert_eq!(read(whole.trim_end()).unwrap().keys(), ["7", "8"]);
}

#[test]
fn folders_and_files_that_are_not_there_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let error = read_path(folder.path(), None, None).unwrap_err();
    assert!(error.to_string().contains("is a folder"), "{error}");
    let error = read_path(&folder.path().join("none.csv"), None, None).unwrap_err();
    assert!(error.to_string().contains("There is no file"), "{error}");
}

#[test]
fn a_quotation_mark_without_a_partner_does_not_eat_the_memory() {
    let mut text = format!("{HEAD}8,2021,1,\"Mali");
    text.push_str(&"x,y\n".repeat(5 << 20));
    assert!(matches!(read(&text), Err(SourceError::RecordTooLong { line: 2 })));
}

#[test]
fn a_stop_from_outside_ends_the_reading() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(format!("{HEAD}{ROW}").as_bytes()).unwrap();
    let stop = AtomicBool::new(false);
    let source = Source::open(file.path(), None, &stop).unwrap();
    stop.store(true, std::sync::atomic::Ordering::Relaxed);
    let options = Options { date_order: None, today: day("2026-11-23"), stop: &stop };
    assert!(matches!(ucdp::read(&source, &options, &mut |_| Ok(())), Err(SourceError::Stopped)));
}

//! XLSX: sheets, dates, damage, and archives built to harm.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use sitroom_domain::Note;

use super::*;

fn saved(workbook: &mut Workbook) -> Vec<u8> {
    workbook.save_to_buffer().unwrap()
}

#[test]
fn the_sheet_that_has_the_columns_is_read_wherever_it_is() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Notes").unwrap().write(0, 0, "Read me").unwrap();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "UCDP events").unwrap();
    for (column, name) in ["id", "year", "date_start", "country", "best_est", "latitude", "longitude", "active_year"]
        .into_iter()
        .enumerate()
    {
        sheet.write(2, column as u16, name).unwrap();
    }
    let format = Format::new().set_num_format("yyyy-mm-dd");
    sheet.write(3, 0, 286_788).unwrap();
    sheet.write(3, 1, 2020).unwrap();
    sheet.write_with_format(3, 2, ExcelDateTime::from_ymd(2020, 1, 2).unwrap(), &format).unwrap();
    sheet.write(3, 3, "Mali").unwrap();
    sheet.write(3, 4, 3.0).unwrap();
    sheet.write(3, 5, 14.49).unwrap();
    sheet.write(3, 6, -4.19).unwrap();
    sheet.write(3, 7, true).unwrap();
    sheet.write(5, 0, 8).unwrap();
    sheet.write(5, 1, 2020).unwrap();
    sheet.write(5, 2, 43_831).unwrap();
    sheet.write(5, 3, "Mali").unwrap();
    let outcome = read(saved(&mut workbook)).unwrap();
    assert_eq!(outcome.keys(), ["286788", "8"]);
    assert_eq!(outcome.lines, [4, 6]);
    let event = &outcome.events[0];
    assert_eq!((event.first_day, event.latitude_e7, event.longitude_e7), (day("2020-01-02"), 144_900_000, -41_900_000));
    assert_eq!(outcome.events[1].first_day, day("2020-01-01"));
    assert!(outcome.events[1].notes.has(Note::DateRewritten));
}

#[test]
fn a_lone_cell_in_the_last_corner_is_refused() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "id").unwrap();
    sheet.write(1_048_575, 16_383, "x").unwrap();
    assert!(matches!(read(saved(&mut workbook)), Err(SourceError::Bomb { .. })));
}

#[test]
fn a_small_archive_that_unpacks_to_much_is_refused_before_it_is_parsed() {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    archive.start_file("xl/workbook.xml", options).unwrap();
    archive.write_all(b"<workbook/>").unwrap();
    archive.start_file("xl/worksheets/sheet1.xml", options).unwrap();
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..64 {
        archive.write_all(&zeros).unwrap();
    }
    let bytes = archive.finish().unwrap().into_inner();
    assert!(bytes.len() < 1 << 20);
    let error = read(&bytes).unwrap_err();
    assert!(matches!(error, SourceError::Bomb { .. }), "{error}");
    // The same when the directory claims that it is small.
    let mut lying = bytes.clone();
    let honest = (64_u32 << 20).to_le_bytes();
    while let Some(at) = lying.windows(4).position(|size| size == honest) {
        lying[at..at + 4].copy_from_slice(&1000_u32.to_le_bytes());
    }
    assert!(read(&lying).is_err());
}

#[test]
fn archives_that_are_no_workbooks_and_broken_workbooks_are_told_apart() {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    archive.start_file("table.csv", zip::write::SimpleFileOptions::default()).unwrap();
    archive.write_all(HEAD.as_bytes()).unwrap();
    let bytes = archive.finish().unwrap().into_inner();
    assert!(matches!(read(&bytes), Err(SourceError::NotATable { .. })));
    let mut workbook = Workbook::new();
    workbook.add_worksheet().write(0, 0, "id").unwrap();
    let whole = saved(&mut workbook);
    assert!(matches!(read(&whole[..whole.len() / 2]), Err(SourceError::Workbook { .. })));
}

//! Workbooks: several sheets, merged heads, days as spreadsheets hold them.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::*;

fn saved(workbook: &mut Workbook) -> tempfile::NamedTempFile {
    table(".xlsx", workbook.save_to_buffer().unwrap())
}

#[test]
fn the_sheet_that_holds_records_is_found_among_several() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Read me").unwrap().write(0, 0, "Who is where, 2021").unwrap();
    let sheet = workbook.add_worksheet().set_name("Lists").unwrap();
    for (row, text) in ["Yes", "No"].into_iter().enumerate() {
        sheet.write(row as u32, 0, text).unwrap();
    }
    let sheet = workbook.add_worksheet().set_name("3W").unwrap();
    for (column, text) in ["Organisation", "Country", "Start date"].into_iter().enumerate() {
        sheet.write(0, column as u16, text).unwrap();
    }
    let format = Format::new().set_num_format("dd/mm/yyyy");
    sheet.write(1, 0, "ACF").unwrap().write(1, 1, "Mali").unwrap();
    sheet.write_with_format(1, 2, ExcelDateTime::from_ymd(2021, 4, 3).unwrap(), &format).unwrap();
    let file = saved(&mut workbook);
    let look = look(file.path());
    assert_eq!((look.mapping.sheet.as_str(), look.mapping.noun), ("3W", Noun::Presence));
    assert_eq!(look.sheets.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["Read me", "Lists", "3W"]);
    let store = store();
    import(&store, file.path());
    assert_eq!(days(&store, Noun::Presence, "since"), ["2021-04-03"]);
}

#[test]
fn a_head_of_two_lines_with_merged_cells_is_joined() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let plain = Format::new();
    sheet.merge_range(0, 0, 0, 4, "Who is where", &plain).unwrap();
    sheet.merge_range(2, 0, 3, 0, "Organisation", &plain).unwrap();
    sheet.merge_range(2, 1, 2, 2, "Period", &plain).unwrap();
    sheet.merge_range(2, 3, 2, 4, "Where", &plain).unwrap();
    for (column, text) in [(1, "Start"), (2, "End"), (3, "Country"), (4, "City")] {
        sheet.write(3, column, text).unwrap();
    }
    for (column, text) in ["ACF", "2021-03-01", "2021-05-01", "Mali", "Gao"].into_iter().enumerate() {
        sheet.write(4, column as u16, text).unwrap();
    }
    let file = saved(&mut workbook);
    let look = look(file.path());
    let names: Vec<&str> = look.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names, ["Organisation", "Period / Start", "Period / End", "Where / Country", "Where / City"]);
    assert_eq!((look.mapping.head_row, look.rows, look.mapping.noun), (4, 1, Noun::Presence));
    assert_eq!(column(&look, "since"), "Period / Start");
    assert_eq!(column(&look, "place"), "Where / City");
    let again = look_with(&store(), file.path(), Some(look.mapping.clone()), &[]);
    assert_eq!((again.rows, again.preview[0].line), (1, 5), "the head stays where it was found");
}

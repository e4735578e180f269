//! An Office Open XML workbook: the table, and a sheet that says what it is.

use std::fs::File;

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};
use sitroom_ingest::guarded;

use super::columns::Cell;

/// The most rows that a workbook is made of: it is built in memory, because a file on the way to it would leave traces.
pub(crate) const MOST_ROWS: u32 = 300_000;

/// A workbook that is filled row by row.
pub(crate) struct XlsxFile {
    sheet: Worksheet,
    next_row: u32,
}

impl XlsxFile {
    /// Returns a workbook with the head of the table written.
    pub(crate) fn new(name: &str, columns: &[&str]) -> Result<Self, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(name)?.set_freeze_panes(1, 0)?;
        let bold = Format::new().set_bold();
        for (column, name) in columns.iter().enumerate() {
            sheet.write_with_format(0, column as u16, *name, &bold)?;
        }
        Ok(Self { sheet, next_row: 1 })
    }

    /// Writes a row.
    pub(crate) fn put(&mut self, cells: &[Cell]) -> Result<(), XlsxError> {
        for (column, cell) in cells.iter().enumerate() {
            let column = column as u16;
            match cell {
                Cell::Empty => continue,
                Cell::Whole(number) => self.sheet.write_number(self.next_row, column, *number as f64)?,
                Cell::Real(number) => self.sheet.write_number(self.next_row, column, *number)?,
                Cell::Text(text) => self.sheet.write_string(self.next_row, column, fitted(&guarded(text.clone())))?,
            };
        }
        self.next_row += 1;
        Ok(())
    }

    /// Adds the sheet that says what the table is and saves the workbook.
    pub(crate) fn finish(self, about: &[[String; 2]], file: &File) -> Result<(), XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name("about")?.set_column_width(0, 24)?.set_column_width(1, 100)?;
        for (row, [name, value]) in about.iter().enumerate() {
            sheet.write_string(row as u32, 0, name)?;
            sheet.write_string(row as u32, 1, fitted(&guarded(value.clone())))?;
        }
        let mut workbook = Workbook::new();
        workbook.push_worksheet(self.sheet);
        workbook.push_worksheet(sheet);
        workbook.save_to_writer(file)
    }
}

/// Returns a text cut to the 32,767 characters that a cell takes.
fn fitted(text: &str) -> String {
    text.chars().take(32_767).collect()
}

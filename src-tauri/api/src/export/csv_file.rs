//! Comma-separated values, UTF-8.

use std::io::Write;

use sitroom_ingest::guarded;

use super::columns::Cell;

/// Writes a table as it is filled.
pub(crate) struct CsvFile<W: Write> {
    writer: csv::Writer<W>,
}

impl<W: Write> CsvFile<W> {
    /// Returns a table with its head written.
    pub(crate) fn new(target: W, columns: &[&str]) -> std::io::Result<Self> {
        let mut writer = csv::Writer::from_writer(target);
        writer.write_record(columns)?;
        Ok(Self { writer })
    }

    /// Writes a row.
    pub(crate) fn put(&mut self, cells: &[Cell]) -> std::io::Result<()> {
        for cell in cells {
            let field = match cell {
                Cell::Empty => String::new(),
                Cell::Whole(number) => number.to_string(),
                Cell::Real(number) => number.to_string(),
                Cell::Text(text) => guarded(text.clone()),
            };
            self.writer.write_field(field)?;
        }
        Ok(self.writer.write_record(None::<&[u8]>)?)
    }

    /// Writes what is left.
    pub(crate) fn finish(mut self) -> std::io::Result<()> {
        self.writer.flush()
    }
}

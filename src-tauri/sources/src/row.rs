//! One row of a table as it stands in the file: texts by position, not yet understood.

/// A row of fields. It is used again for each row, so that reading allocates nothing.
#[derive(Debug, Clone, Default)]
pub struct RawRow {
    /// Line in the file where the row begins, the first is 1; in JSON the number of the record.
    pub line: u32,
    /// Bytes of the file read up to the end of the row.
    pub offset: u64,
    /// The file ends with this row and without a line end.
    pub unterminated: bool,
    text: Vec<u8>,
    spans: Vec<(u32, u32)>,
}

impl RawRow {
    /// Empties the row and sets its line.
    pub fn start(&mut self, line: u32) {
        self.line = line;
        self.unterminated = false;
        self.text.clear();
        self.spans.clear();
    }

    /// Appends a field.
    pub fn push(&mut self, field: &[u8]) {
        let begin = self.text.len() as u32;
        self.text.extend_from_slice(field);
        self.spans.push((begin, self.text.len() as u32));
    }

    /// Takes a line without quotation marks and cuts it at the delimiter.
    pub(crate) fn split_plain(&mut self, line: &[u8], delimiter: u8) {
        self.text.extend_from_slice(line);
        let mut begin = 0_u32;
        for (at, byte) in line.iter().enumerate() {
            if *byte == delimiter {
                self.spans.push((begin, at as u32));
                begin = at as u32 + 1;
            }
        }
        self.spans.push((begin, line.len() as u32));
    }

    /// Appends bytes to a field that is still open; [`RawRow::close`] ends it.
    pub(crate) fn extend(&mut self, bytes: &[u8]) {
        self.text.extend_from_slice(bytes);
    }

    /// Ends the field that was begun at `begin`, a former [`RawRow::text_len`].
    pub(crate) fn close(&mut self, begin: usize) {
        self.spans.push((begin as u32, self.text.len() as u32));
    }

    /// Returns how many bytes of text the row holds.
    pub(crate) fn text_len(&self) -> usize {
        self.text.len()
    }

    /// Takes one byte off the end of an open field begun at `begin`, when it is that byte.
    pub(crate) fn trim_end(&mut self, begin: usize, byte: u8) {
        if self.text.len() > begin && self.text.last() == Some(&byte) {
            self.text.pop();
        }
    }

    /// Returns how many fields the row has.
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    /// Tells whether the row has no field at all.
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// Returns a field; nothing where the row has none.
    pub fn field(&self, index: usize) -> &[u8] {
        self.spans.get(index).map_or(&[], |(begin, end)| &self.text[*begin as usize..*end as usize])
    }

    /// Returns a field as text.
    pub fn text(&self, index: usize) -> String {
        String::from_utf8_lossy(self.field(index)).into_owned()
    }

    /// Returns all fields.
    pub fn fields(&self) -> impl Iterator<Item = &[u8]> {
        self.spans.iter().map(|(begin, end)| &self.text[*begin as usize..*end as usize])
    }

    /// Tells whether all fields are empty or blank.
    pub fn is_blank(&self) -> bool {
        self.fields().all(|field| field.trim_ascii().is_empty())
    }

    /// Drops empty fields from the end until the row has `len` fields.
    pub(crate) fn drop_empty_end(&mut self, len: usize) {
        while self.spans.len() > len && self.field(self.spans.len() - 1).trim_ascii().is_empty() {
            self.spans.pop();
        }
    }
}

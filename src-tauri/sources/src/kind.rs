//! What a file is, judged by its first bytes. The name of the file is not asked.

use sitroom_domain::phrase;

use crate::SourceError;

/// A form in which events travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// Fields between commas, semicolons, tabs or bars.
    Separated,
    /// A workbook of Excel since 2007.
    Workbook,
    /// GeoJSON, or the answer of an API.
    Json,
}

const SIGNATURES: [(&[u8], &str, &str); 11] = [
    (b"%PDF", phrase!("a PDF"), phrase!("ask for the table itself")),
    (b"\x89PNG", phrase!("a picture"), phrase!("choose the table")),
    (b"\xFF\xD8\xFF", phrase!("a picture"), phrase!("choose the table")),
    (b"GIF8", phrase!("a picture"), phrase!("choose the table")),
    (
        b"\xD0\xCF\x11\xE0",
        phrase!("an old Excel workbook (.xls) or one with a password"),
        phrase!("save it as .xlsx without a password, or as CSV"),
    ),
    (b"\x1F\x8B", phrase!("a packed file (gzip)"), phrase!("unpack it first")),
    (b"7z\xBC\xAF\x27\x1C", phrase!("a packed file (7z)"), phrase!("unpack it first")),
    (b"Rar!", phrase!("a packed file (RAR)"), phrase!("unpack it first")),
    (b"SQLite format 3\0", phrase!("a database"), phrase!("export the table from it as CSV")),
    (b"\x28\xB5\x2F\xFD", phrase!("a packed file (zstd)"), phrase!("unpack it first")),
    (b"PAR1", phrase!("a Parquet file"), phrase!("save it as CSV")),
];

/// Returns what a file is from its first bytes, after a byte-order mark, as text where it is text.
pub(crate) fn of_head(head: &[u8], text: &str) -> Result<FileKind, SourceError> {
    if head.is_empty() {
        return Err(SourceError::Empty);
    }
    if head.starts_with(b"PK\x03\x04") {
        return Ok(FileKind::Workbook);
    }
    if let Some((_, what, remedy)) = SIGNATURES.iter().find(|(signature, ..)| head.starts_with(signature)) {
        return Err(SourceError::NotATable { what, remedy });
    }
    match text.trim_start().chars().next() {
        Some('<') => Err(SourceError::NotATable {
            what: phrase!("a web page or XML"),
            remedy: phrase!("the download may have failed: open the address in a browser and save the data themselves"),
        }),
        Some('{' | '[') => Ok(FileKind::Json),
        _ => Ok(FileKind::Separated),
    }
}

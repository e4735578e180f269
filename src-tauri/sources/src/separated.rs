//! Fields between delimiters: CSV, TSV and their kin (RFC 4180, and what people make of it).
//!
//! It cuts records itself rather than through the `csv` crate, because it must tell a quotation mark that is never
//! closed, and a last record without a line end, from a sound file, and must bound the length of a record.

use std::io::Read;
use std::path::Path;

use sitroom_domain::phrase;

use crate::encoding::TextReader;
use crate::{Encoding, RawRow, SourceError};

const BLOCK: usize = 256 * 1024;
const RECORD_LIMIT: usize = 16 * 1024 * 1024;

/// Reads every record of a file into the sink.
pub(crate) fn read(
    path: &Path,
    encoding: Encoding,
    sink: &mut dyn FnMut(&mut RawRow) -> Result<(), SourceError>,
) -> Result<(), SourceError> {
    let mut splitter = Splitter::open(path, encoding)?;
    let mut row = RawRow::default();
    while splitter.next_row(&mut row)? {
        sink(&mut row)?;
    }
    Ok(())
}

struct Splitter<'p> {
    path: &'p Path,
    reader: TextReader,
    buffer: Vec<u8>,
    begin: usize,
    filled: usize,
    at_end: bool,
    line: u64,
    delimiter: u8,
    newline: u8,
}

/// How far a record goes in the buffer.
enum Cut {
    /// The record is in the row; the next begins here.
    Whole(usize, u64),
    /// More bytes are needed.
    Open { in_quotes: bool },
}

impl<'p> Splitter<'p> {
    fn open(path: &'p Path, encoding: Encoding) -> Result<Self, SourceError> {
        let reader = TextReader::open(path, encoding)?;
        let buffer = vec![0; BLOCK];
        let mut splitter =
            Self { path, reader, buffer, begin: 0, filled: 0, at_end: false, line: 1, delimiter: b',', newline: b'\n' };
        while splitter.filled < BLOCK / 2 && !splitter.at_end {
            splitter.fill()?;
        }
        splitter.sniff();
        Ok(splitter)
    }

    fn fill(&mut self) -> Result<(), SourceError> {
        self.buffer.copy_within(self.begin..self.filled, 0);
        self.filled -= self.begin;
        self.begin = 0;
        if self.filled == self.buffer.len() {
            if self.filled >= RECORD_LIMIT {
                return Err(SourceError::RecordTooLong { line: self.line });
            }
            self.buffer.resize(self.filled * 2, 0);
        }
        let read = self.reader.read(&mut self.buffer[self.filled..]);
        let read = read.map_err(|error| self.reader.refusal(self.path, error, self.line))?;
        self.filled += read;
        self.at_end = read == 0;
        Ok(())
    }

    /// Finds line end and delimiter: the one that cuts the first records into most fields, of equal number.
    fn sniff(&mut self) {
        let sample = &self.buffer[..self.filled];
        if memchr::memchr(b'\n', sample).is_none() && memchr::memchr(b'\r', sample).is_some() {
            self.newline = b'\r';
        }
        let newline = self.newline;
        if let Some(rest) = sample.strip_prefix(b"sep=".as_slice())
            && let Some(end) = memchr::memchr(newline, rest).filter(|end| (1..=2).contains(end))
        {
            self.delimiter = rest[0];
            self.begin = 4 + end + 1;
            self.line = 2;
            return;
        }
        let score = |delimiter: u8| {
            let (mut at, mut row, mut counts) = (0, RawRow::default(), Vec::new());
            while counts.len() < 40 {
                row.start(1);
                let Cut::Whole(next, _) = cut(&mut row, &sample[at..], delimiter, newline, self.at_end) else { break };
                at += next;
                counts.push(row.len());
            }
            counts.iter().map(|count| (count - 1) * counts.iter().filter(|other| *other == count).count()).max()
        };
        let best = b",;\t|".iter().rev().max_by_key(|delimiter| score(**delimiter));
        self.delimiter = best.copied().unwrap_or(b',');
    }

    fn next_row(&mut self, row: &mut RawRow) -> Result<bool, SourceError> {
        loop {
            if self.begin == self.filled && self.at_end {
                return Ok(false);
            }
            row.start(u32::try_from(self.line).map_err(|_| SourceError::TooManyRows)?);
            match cut(row, &self.buffer[self.begin..self.filled], self.delimiter, self.newline, self.at_end) {
                Cut::Whole(next, lines) => {
                    self.begin += next;
                    self.line += lines;
                    row.offset = self.reader.bytes_read.saturating_sub((self.filled - self.begin) as u64);
                    return Ok(true);
                }
                Cut::Open { in_quotes } if self.at_end => {
                    let why = if in_quotes {
                        phrase!("a quotation mark that opens there is never closed")
                    } else {
                        phrase!("it has no end")
                    };
                    return Err(SourceError::Truncated { line: self.line, why });
                }
                Cut::Open { .. } => self.fill()?,
            }
        }
    }
}

/// Cuts the record at the start of `bytes` into the row.
fn cut(row: &mut RawRow, bytes: &[u8], delimiter: u8, newline: u8, at_end: bool) -> Cut {
    match memchr::memchr2(newline, b'"', bytes) {
        Some(at) if bytes[at] == newline => {
            row.split_plain(strip_return(&bytes[..at]), delimiter);
            Cut::Whole(at + 1, 1)
        }
        Some(_) => cut_quoted(row, bytes, delimiter, newline, at_end),
        None if at_end && !bytes.is_empty() => {
            row.split_plain(strip_return(bytes), delimiter);
            row.unterminated = true;
            Cut::Whole(bytes.len(), 1)
        }
        None => Cut::Open { in_quotes: false },
    }
}

fn strip_return(line: &[u8]) -> &[u8] {
    line.strip_suffix(b"\r").unwrap_or(line)
}

fn cut_quoted(row: &mut RawRow, bytes: &[u8], delimiter: u8, newline: u8, at_end: bool) -> Cut {
    let (mut at, mut lines) = (0, 1_u64);
    loop {
        let begin = row.text_len();
        if bytes.get(at) == Some(&b'"') {
            at += 1;
            loop {
                let Some(length) = memchr::memchr(b'"', &bytes[at..]) else {
                    return Cut::Open { in_quotes: true };
                };
                row.extend(&bytes[at..at + length]);
                lines += memchr::memchr_iter(newline, &bytes[at..at + length]).count() as u64;
                at += length + 1;
                match bytes.get(at) {
                    Some(b'"') => row.extend(b"\""),
                    None if !at_end => return Cut::Open { in_quotes: true },
                    _ => break,
                }
                at += 1;
            }
        }
        let rest = &bytes[at..];
        let Some(length) = memchr::memchr2(delimiter, newline, rest) else {
            if !at_end {
                return Cut::Open { in_quotes: false };
            }
            row.extend(strip_return(rest));
            row.close(begin);
            row.unterminated = true;
            return Cut::Whole(bytes.len(), lines);
        };
        row.extend(&rest[..length]);
        at += length + 1;
        if rest[length] == newline {
            row.trim_end(begin, b'\r');
            row.close(begin);
            return Cut::Whole(at, lines);
        }
        row.close(begin);
    }
}

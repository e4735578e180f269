//! In which encoding a text file is written. It is read off the file as a whole, or asked; a letter is never replaced
//! in silence.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::str::FromStr;
use std::sync::atomic::{AtomicBool, Ordering};

use sitroom_domain::phrase;

use crate::legacy;
use crate::{FileKind, SourceError, kind};

/// An encoding of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte-order mark.
    Utf8,
    /// UTF-16, little end first.
    Utf16Le,
    /// UTF-16, big end first.
    Utf16Be,
    /// Western Europe.
    Windows1252,
    /// Cyrillic.
    Windows1251,
    /// Arabic.
    Windows1256,
    /// Western Europe, old Macintosh.
    Macintosh,
}

/// The encodings that a person may choose from, with the values that the option takes.
pub(crate) const CHOICES: [(&str, Encoding); 4] = [
    ("windows_1252", Encoding::Windows1252),
    ("windows_1251", Encoding::Windows1251),
    ("windows_1256", Encoding::Windows1256),
    ("macintosh", Encoding::Macintosh),
];

/// Why a text names no encoding.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{text}” names no encoding; write windows_1252, windows_1251, windows_1256 or macintosh")]
pub struct NotAnEncoding {
    /// The text as it was given.
    pub text: String,
}

impl FromStr for Encoding {
    type Err = NotAnEncoding;

    fn from_str(text: &str) -> Result<Self, NotAnEncoding> {
        let written = text.trim().to_ascii_lowercase().replace('-', "_");
        let found = CHOICES.iter().find(|(value, _)| *value == written);
        found.map(|(_, encoding)| *encoding).ok_or_else(|| NotAnEncoding { text: text.to_owned() })
    }
}

impl Encoding {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le | Self::Utf16Be => "UTF-16",
            Self::Windows1252 => "Windows-1252",
            Self::Windows1251 => "Windows-1251",
            Self::Windows1256 => "Windows-1256",
            Self::Macintosh => "Macintosh",
        }
    }

    pub(crate) fn codec(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::Utf8 => encoding_rs::UTF_8,
            Self::Utf16Le => encoding_rs::UTF_16LE,
            Self::Utf16Be => encoding_rs::UTF_16BE,
            Self::Windows1252 => encoding_rs::WINDOWS_1252,
            Self::Windows1251 => encoding_rs::WINDOWS_1251,
            Self::Windows1256 => encoding_rs::WINDOWS_1256,
            Self::Macintosh => encoding_rs::MACINTOSH,
        }
    }
}

/// What a look through the whole file shows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Survey {
    pub(crate) kind: FileKind,
    pub(crate) encoding: Encoding,
}

const BLOCK: usize = 256 * 1024;

/// Looks through a whole file: what it is and how it is written. Refuses what is no text, and asks where two encodings
/// are as likely.
pub(crate) fn survey(path: &Path, chosen: Option<Encoding>, stop: &AtomicBool) -> Result<Survey, SourceError> {
    let wrap = SourceError::io(path);
    let mut file = File::open(path).map_err(&wrap)?;
    let mut head = vec![0; 64 * 1024];
    let mut filled = 0;
    while filled < head.len() {
        match file.read(&mut head[filled..]).map_err(&wrap)? {
            0 => break,
            read => filled += read,
        }
    }
    head.truncate(filled);
    let wide = wide_encoding(&head);
    let sample = wide.unwrap_or(Encoding::Utf8).codec().decode(&head).0;
    let found = kind::of_head(&head, &sample)?;
    if found == FileKind::Workbook {
        return Ok(Survey { kind: found, encoding: Encoding::Utf8 });
    }
    if sample.trim_matches('\u{feff}').trim().is_empty() && filled < 64 * 1024 {
        return Err(SourceError::Empty);
    }
    let encoding = match wide {
        Some(encoding) => encoding,
        None => narrow_encoding(path, chosen, stop)?,
    };
    if wide.is_some() {
        check_wide(path, encoding)?;
    }
    Ok(Survey { kind: found, encoding })
}

/// UTF-16 by its byte-order mark, or because every other byte is zero.
fn wide_encoding(head: &[u8]) -> Option<Encoding> {
    match head {
        [0xFF, 0xFE, ..] => return Some(Encoding::Utf16Le),
        [0xFE, 0xFF, ..] => return Some(Encoding::Utf16Be),
        _ => {}
    }
    let zeros = |parity: usize| head.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    let half = head.len() / 2;
    match (half >= 8, zeros(0), zeros(1)) {
        (true, 0, odd) if odd * 10 > half * 7 => Some(Encoding::Utf16Le),
        (true, even, 0) if even * 10 > half * 7 => Some(Encoding::Utf16Be),
        _ => None,
    }
}

fn check_wide(path: &Path, encoding: Encoding) -> Result<(), SourceError> {
    let mut reader = TextReader::open(path, encoding)?;
    let mut block = vec![0; BLOCK];
    let mut line = 1;
    loop {
        let read = reader.read(&mut block).map_err(|error| reader.refusal(path, error, line))?;
        if read == 0 {
            return Ok(());
        }
        if let Some(at) = memchr::memchr(0, &block[..read]) {
            line += memchr::memchr_iter(b'\n', &block[..at]).count() as u64;
            return Err(SourceError::Nul { line, offset: reader.bytes_read });
        }
        line += memchr::memchr_iter(b'\n', &block[..read]).count() as u64;
    }
}

fn narrow_encoding(path: &Path, chosen: Option<Encoding>, stop: &AtomicBool) -> Result<Encoding, SourceError> {
    let wrap = SourceError::io(path);
    let mut file = File::open(path).map_err(&wrap)?;
    let mut block = vec![0; BLOCK];
    let (mut kept, mut offset, mut utf8) = (0, 0_u64, true);
    loop {
        if stop.load(Ordering::Relaxed) {
            return Err(SourceError::Stopped);
        }
        let read = file.read(&mut block[kept..]).map_err(&wrap)?;
        if let Some(at) = memchr::memchr(0, &block[kept..kept + read]) {
            let offset = offset + (kept + at) as u64;
            return Err(SourceError::Nul { line: line_at(path, offset)?, offset });
        }
        let filled = kept + read;
        if read == 0 {
            if kept > 0 && utf8 && chosen.is_none() {
                return Err(SourceError::Truncated {
                    line: line_at(path, offset)?,
                    why: phrase!("its last letter is cut in two"),
                });
            }
            return if utf8 { Ok(Encoding::Utf8) } else { legacy::decide(path, chosen) };
        }
        kept = 0;
        if utf8 && let Err(error) = std::str::from_utf8(&block[..filled]) {
            let valid = error.valid_up_to();
            utf8 = error.error_len().is_none();
            if utf8 {
                block.copy_within(valid..filled, 0);
                kept = filled - valid;
            }
        }
        offset += (filled - kept) as u64;
    }
}

/// Returns the line that a byte of the file stands on.
pub(crate) fn line_at(path: &Path, offset: u64) -> Result<u64, SourceError> {
    let wrap = SourceError::io(path);
    let mut before = File::open(path).map_err(&wrap)?.take(offset);
    let mut block = vec![0; BLOCK];
    let mut line = 1;
    loop {
        match before.read(&mut block).map_err(&wrap)? {
            0 => return Ok(line),
            read => line += memchr::memchr_iter(b'\n', &block[..read]).count() as u64,
        }
    }
}

/// Reads a file of a known encoding as UTF-8, without its byte-order mark.
pub(crate) struct TextReader {
    file: File,
    decoder: Option<encoding_rs::Decoder>,
    encoding: Encoding,
    input: Vec<u8>,
    begin: usize,
    end: usize,
    finished: bool,
    at_start: bool,
    /// Bytes of the file taken so far.
    pub(crate) bytes_read: u64,
}

impl TextReader {
    pub(crate) fn open(path: &Path, encoding: Encoding) -> Result<Self, SourceError> {
        let file = File::open(path).map_err(SourceError::io(path))?;
        let decoder = (encoding != Encoding::Utf8).then(|| encoding.codec().new_decoder_with_bom_removal());
        let input = if decoder.is_some() { vec![0; 64 * 1024] } else { Vec::new() };
        Ok(Self { file, decoder, encoding, input, begin: 0, end: 0, finished: false, at_start: true, bytes_read: 0 })
    }

    /// Says what a failed read means.
    pub(crate) fn refusal(&self, path: &Path, error: io::Error, line: u64) -> SourceError {
        if error.kind() == io::ErrorKind::InvalidData {
            return SourceError::BadByte { line, offset: self.bytes_read, encoding: self.encoding.name() };
        }
        SourceError::Io { path: path.to_owned(), source: error }
    }

    fn read_utf8(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let mut read = self.file.read(out)?;
        self.bytes_read += read as u64;
        if self.at_start {
            self.at_start = false;
            while read > 0 && read < 3 {
                let more = self.file.read(&mut out[read..])?;
                self.bytes_read += more as u64;
                if more == 0 {
                    break;
                }
                read += more;
            }
            if out[..read].starts_with(b"\xEF\xBB\xBF") {
                out.copy_within(3..read, 0);
                read -= 3;
                if read == 0 {
                    return self.read_utf8(out);
                }
            }
        }
        Ok(read)
    }
}

impl Read for TextReader {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let Some(decoder) = self.decoder.as_mut() else {
            return self.read_utf8(out);
        };
        loop {
            if self.begin == self.end && !self.finished {
                self.begin = 0;
                self.end = self.file.read(&mut self.input)?;
                self.bytes_read += self.end as u64;
                self.finished = self.end == 0;
            }
            if self.finished && self.begin == usize::MAX {
                return Ok(0);
            }
            let input = &self.input[self.begin..self.end];
            let (result, taken, written) = decoder.decode_to_utf8_without_replacement(input, out, self.finished);
            self.begin += taken;
            if let encoding_rs::DecoderResult::Malformed(..) = result {
                self.bytes_read -= (self.end - self.begin) as u64;
                return Err(io::ErrorKind::InvalidData.into());
            }
            if self.finished && result == encoding_rs::DecoderResult::InputEmpty {
                // The decoder was told of the end; it must not be called again.
                (self.begin, self.end) = (usize::MAX, usize::MAX);
            }
            if written > 0 || self.begin == usize::MAX {
                return Ok(written);
            }
        }
    }
}

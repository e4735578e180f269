//! Text that is no UTF-8: which of the old encodings of one byte a letter it is in.
//!
//! Windows-1252 is taken only where the bytes leave no doubt: each stands alone or in pairs among plain letters, as
//! accents do, and none is where Windows-1252 has a sign that cannot stand inside a word. Otherwise a person is asked.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use sitroom_domain::{kept, phrase};

use crate::encoding::{CHOICES, line_at};
use crate::{Answer, Encoding, Question, SourceError};

#[derive(Debug, Default)]
struct Evidence {
    /// Runs of high bytes that are letters of UTF-8.
    utf8: u64,
    /// Runs that look like accents of Windows-1252.
    plain: u64,
    /// Runs that do not.
    strange: u64,
    /// First byte that is no UTF-8.
    first_bad: Option<u64>,
    /// The line around it.
    example: Vec<u8>,
}

/// Returns the encoding of a file that is known not to be UTF-8.
pub(crate) fn decide(path: &Path, chosen: Option<Encoding>) -> Result<Encoding, SourceError> {
    if let Some(encoding) = chosen {
        return Ok(encoding);
    }
    let evidence = collect(path)?;
    let offset = evidence.first_bad.unwrap_or_default();
    if evidence.utf8 > evidence.plain + evidence.strange {
        return Err(SourceError::BadByte { line: line_at(path, offset)?, offset, encoding: "UTF-8" });
    }
    if evidence.utf8 == 0 && evidence.strange * 20 <= evidence.plain {
        return Ok(Encoding::Windows1252);
    }
    let line = line_at(path, offset)?;
    Err(SourceError::Question(question(&evidence.example, line, offset)))
}

fn collect(path: &Path) -> Result<Evidence, SourceError> {
    let wrap = SourceError::io(path);
    let mut reader = BufReader::with_capacity(256 * 1024, File::open(path).map_err(&wrap)?);
    let mut evidence = Evidence::default();
    let (mut run, mut before, mut offset) = (Vec::new(), b'\n', 0_u64);
    loop {
        let block = reader.fill_buf().map_err(&wrap)?;
        if block.is_empty() {
            break;
        }
        for (at, byte) in block.iter().enumerate() {
            if *byte >= 0x80 {
                // A run longer than this is strange already; its rest need not be kept.
                if run.len() < 4096 {
                    run.push(*byte);
                }
            } else {
                if !run.is_empty() {
                    let begin = offset + at as u64 - run.len() as u64;
                    weigh(&mut evidence, &run, before, *byte, begin);
                    run.clear();
                }
                before = *byte;
            }
        }
        let length = block.len();
        offset += length as u64;
        reader.consume(length);
    }
    if !run.is_empty() {
        let begin = offset.saturating_sub(run.len() as u64);
        weigh(&mut evidence, &run, before, b'\n', begin);
    }
    Ok(evidence)
}

fn weigh(evidence: &mut Evidence, run: &[u8], before: u8, after: u8, begin: u64) {
    if std::str::from_utf8(run).is_ok() {
        evidence.utf8 += 1;
        return;
    }
    if evidence.first_bad.is_none() {
        evidence.first_bad = Some(begin);
        evidence.example = std::iter::once(before).chain(run.iter().copied().take(24)).chain([after]).collect();
    }
    let in_word = before.is_ascii_alphabetic() && after.is_ascii_alphabetic();
    let undefined = run.iter().any(|byte| matches!(byte, 0x81 | 0x8D | 0x8F | 0x90 | 0x9D));
    let sign_in_word = in_word && run.iter().any(|byte| is_sign(*byte));
    if run.len() > 3 || undefined || sign_in_word {
        evidence.strange += 1;
    } else {
        evidence.plain += 1;
    }
}

/// Bytes that are signs, not letters, in Windows-1252; the apostrophe 0x92 and the hyphens may stand in a word.
fn is_sign(byte: u8) -> bool {
    (0x80..0xC0).contains(&byte)
        && !matches!(
            byte,
            0x8A | 0x8C
                | 0x8E
                | 0x9A
                | 0x9C
                | 0x9E
                | 0x9F
                | 0x92
                | 0x96
                | 0x97
                | 0xA0
                | 0xAA
                | 0xAD
                | 0xB4
                | 0xB7
                | 0xBA
        )
}

fn question(example: &[u8], line: u64, offset: u64) -> Question {
    let read = |encoding: Encoding| encoding.codec().decode_without_bom_handling(example).0.trim().to_owned();
    Question {
        option: "encoding",
        text: phrase!("In which encoding is the file written? It is no UTF-8, and its letters fit more than one")
            .to_owned(),
        example: kept!("byte {offset}, line {line}"),
        answers: CHOICES.iter().map(|(value, encoding)| Answer { value, meaning: read(*encoding) }).collect(),
    }
}

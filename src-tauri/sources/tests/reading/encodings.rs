//! Encodings: right, or asked; never a letter replaced in silence.

use super::*;

const NAME: &str = "Côte d’Ivoire – Séguéla œuvre";

fn table() -> String {
    with("where_coordinates", NAME)
}

fn wide(text: &str, little: bool, mark: bool) -> Vec<u8> {
    let marked = if mark { format!("\u{feff}{text}") } else { text.to_owned() };
    marked.encode_utf16().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
}

fn windows_1252(text: &str) -> Vec<u8> {
    text.chars()
        .map(|letter| match letter {
            '’' => 0x92,
            '–' => 0x96,
            'œ' => 0x9C,
            other => u8::try_from(u32::from(other)).unwrap(),
        })
        .collect()
}

#[test]
fn every_encoding_in_use_gives_the_same_name() {
    let text = table();
    let files = [
        text.clone().into_bytes(),
        [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        wide(&text, true, true),
        wide(&text, false, true),
        wide(&text, true, false),
        wide(&text, false, false),
        windows_1252(&text),
    ];
    for (number, bytes) in files.iter().enumerate() {
        let outcome = read(bytes).unwrap();
        assert_eq!(outcome.only().place, NAME, "file {number}");
    }
}

#[test]
fn letters_that_fit_several_encodings_are_asked_for() {
    let mut bytes = table().replace(NAME, "@@").into_bytes();
    let at = bytes.windows(2).position(|pair| pair == b"@@").unwrap();
    // “Бишкек” in Windows-1251.
    bytes.splice(at..at + 2, *b"\xC1\xE8\xF8\xEA\xE5\xEA");
    let Err(SourceError::Question(question)) = read(&bytes) else { panic!("no question") };
    assert_eq!(question.option, "encoding");
    assert!(question.answers.iter().any(|answer| answer.value == "windows_1251" && answer.meaning.contains("Бишкек")));
    let outcome = read_with(&bytes, None, Some("windows_1251".parse().unwrap())).unwrap();
    assert_eq!(outcome.only().place, "Бишкек");
    assert!("latin1".parse::<Encoding>().is_err());
}

#[test]
fn one_bad_byte_in_a_file_of_utf_8_is_refused_with_its_place() {
    let mut bytes = format!(
        "{HEAD}{}{}{}",
        ROW.replace("Mopti town", "Séguéla"),
        ROW.replace("7,2021", "8,2021").replace("Mopti town", "Éé"),
        ROW.replace("7,2021", "9,2021")
    )
    .into_bytes();
    let at = bytes.len() - 20;
    bytes[at] = 0xE9;
    let Err(SourceError::BadByte { line, offset, .. }) = read(&bytes) else { panic!("not refused") };
    assert_eq!((line, offset), (4, at as u64));
}

#[test]
fn nul_bytes_are_refused_with_their_place() {
    let text = format!("{HEAD}{ROW}").replace("Mopti town", "Mop\0ti");
    let Err(SourceError::Nul { line, offset }) = read(&text) else { panic!("not refused") };
    assert_eq!((line, offset), (2, text.find('\0').unwrap() as u64));
}

#[test]
fn half_a_letter_at_the_end_means_a_truncated_file() {
    let mut bytes = format!("{HEAD}{ROW}8,2021,1,Mali: É").into_bytes();
    bytes.pop();
    assert!(matches!(read(&bytes), Err(SourceError::Truncated { line: 3, .. })));
    let mut bytes = wide(&table(), true, true);
    bytes.pop();
    assert!(read(&bytes).is_err());
}

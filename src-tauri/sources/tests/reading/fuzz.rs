//! Whatever the bytes, reading ends in rows or in a sentence. `PROPTEST_CASES` says how often each is tried.

use proptest::prelude::*;

use super::*;

fn seeds() -> Vec<Vec<u8>> {
    let text = format!(
        "{HEAD}{ROW}{}",
        ROW.replace("7,2021", "8,2021")
            .replace("Mopti town", "\"Mopti, \n town\"")
            .replace("2021-03-09", "03/09/2021")
            .replace("2021-03-10", "25/03/2021")
    );
    let json = r#"{"Result":[{"id":5,"date_start":"2020-01-02","country":"Mali","latitude":14.5,"longitude":-4.2}]}"#;
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, line) in text.lines().take(2).enumerate() {
        for (column, field) in line.split(',').enumerate() {
            sheet.write(row as u32, column as u16, field).unwrap();
        }
    }
    vec![text.into_bytes(), json.into(), workbook.save_to_buffer().unwrap()]
}

/// One change to a file: where, in thousandths of it, and what.
fn changes() -> impl Strategy<Value = Vec<(u16, u8, u8)>> {
    prop::collection::vec((0..1000_u16, 0..4_u8, any::<u8>()), 1..12)
}

fn change(bytes: &mut Vec<u8>, (place, action, byte): (u16, u8, u8)) {
    let at = bytes.len() * usize::from(place) / 1000;
    match action {
        0 if at < bytes.len() => bytes[at] = byte,
        1 => bytes.insert(at, byte),
        2 if at < bytes.len() => drop(bytes.remove(at)),
        3 => {
            let end = (at + usize::from(byte)).min(bytes.len());
            let copy = bytes[at..end].to_vec();
            bytes.splice(at..at, copy);
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let _ = read(&bytes);
    }

    #[test]
    fn arbitrary_text_under_a_sound_head_never_panics(text in "[-0-9a-zA-Z,;\"'\\n\\r\\t /.:é#=]{0,400}") {
        let _ = read(format!("{HEAD}{text}"));
    }

    #[test]
    fn a_damaged_file_never_panics_and_every_event_has_an_id_and_a_day(seed in 0..3_usize, changes in changes()) {
        let mut bytes = seeds().swap_remove(seed);
        for one in changes {
            change(&mut bytes, one);
        }
        if let Ok(outcome) = read(&bytes) {
            for event in &outcome.events {
                prop_assert!(event.source_key.parse::<u64>().is_ok());
                prop_assert!(event.first_day >= sitroom_domain::Day::MIN && event.first_day <= sitroom_domain::Day::MAX);
            }
            for reject in &outcome.rejects {
                prop_assert!(!reject.reason.is_empty() && !reject.remedy.is_empty());
            }
        }
    }
}

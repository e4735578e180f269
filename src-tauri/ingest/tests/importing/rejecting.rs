//! Refused rows: exported, mended, imported again. Counts always add up.

use proptest::prelude::*;
use sitroom_ingest::rejects_csv;

use super::*;

fn export(rejects: &[Reject]) -> String {
    let mut bytes = Vec::new();
    rejects_csv(rejects, "Unclassified", &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn rejects_can_be_mended_and_imported_again() {
    let store = Store::open_in_memory().unwrap();
    let bad = row(8, &[("date_start", "2021-02-31"), ("where_coordinates", "=Mopti"), ("side_b", "@Blue")]);
    let (_, rejects) = import(&store, format!("{HEAD}{}{bad}", row(7, &[]))).unwrap();
    let text = export(&rejects);
    assert!(text.starts_with("reject_line,reject_field,reject_reason,reject_remedy,reject_marking,id,relid,"));
    assert!(text.contains("3,date_start,"));
    assert!(text.contains(",'=Mopti,") && text.contains(",'@Blue,") && text.contains(",-4.19,"), "{text}");
    let (run, rejects) = import(&store, text.replace("2021-02-31", "2021-02-28")).unwrap();
    assert_eq!((run.counts.read, run.counts.added, rejects.len()), (1, 1, 0));
    let mended = &events(&store)[1];
    assert_eq!(
        (mended.place.as_str(), mended.side_b.as_str(), mended.admin1.as_str()),
        ("=Mopti", "@Blue", "MLI-mopti")
    );
}

#[test]
fn a_clash_is_exported_whole() {
    let store = Store::open_in_memory().unwrap();
    let (_, rejects) = import(&store, format!("{HEAD}{}{}", row(7, &[]), row(7, &[("best", "9")]))).unwrap();
    let (run, _) = import(&store, export(&rejects).replace(",7,", ",8,")).unwrap();
    assert_eq!(run.counts.added, 1);
    let all = events(&store);
    assert_eq!((all[1].deaths.best, all[1].latitude_e7, all[1].country), (Some(9), all[0].latitude_e7, all[0].country));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn counts_add_up_whatever_is_done_to_a_file(changes in prop::collection::vec((0..100_usize, "[-0-9a-z,;\"\\n é#=.]{0,6}"), 0..10)) {
        let mut text: Vec<char> = format!("{HEAD}{}{}{}", row(7, &[]), row(8, &[]), row(7, &[("best", "9")])).chars().collect();
        for (place, insert) in changes {
            let at = HEAD.len() + (text.len() - HEAD.len()) * place / 100;
            text.splice(at..(at + insert.len()).min(text.len()), insert.chars());
        }
        let text: String = text.into_iter().collect();
        let store = Store::open_in_memory().unwrap();
        if let Ok((run, rejects)) = import(&store, &text) {
            let counts = run.counts;
            prop_assert_eq!(counts.read, counts.added + counts.revised + counts.unchanged + counts.rejected);
            prop_assert_eq!(counts.rejected as usize, rejects.len());
            prop_assert_eq!(events(&store).len(), counts.added as usize);
        } else {
            prop_assert!(events(&store).is_empty());
        }
    }
}

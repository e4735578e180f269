//! Two releases of one source: what was added, changed and withdrawn, month by month.

use proptest::prelude::*;
use sitroom_analysis::linkage::{Changed, Field, MonthChange, Published, compare_releases};
use sitroom_domain::Day;

use crate::invented;
use crate::record::Record;

fn release<'a>(records: &'a [(String, Record)]) -> Vec<Published<'a>> {
    let number =
        |(at, (key, record)): (usize, &'a (String, Record))| Published { key, says: record.sighting(at, "ucdp") };
    records.iter().enumerate().map(number).collect()
}

fn records(count: usize, seed: u64) -> Vec<(String, Record)> {
    let events = invented::events(count, 2, 2, seed);
    events.into_iter().enumerate().map(|(at, event)| (format!("key-{at}"), event)).collect()
}

#[test]
fn each_record_is_added_changed_withdrawn_or_the_same() {
    let old = records(4, 3);
    let mut new = old.clone();
    new.remove(0);
    new[0].1.deaths.best = Some(500);
    new[0].1.place = "Elsewhere".to_owned();
    new[1].1.first_day = Day::from_ymd(1999, 2, 3).unwrap();
    let mut fresh = old[3].clone();
    fresh.0 = "key-9".to_owned();
    new.push(fresh);
    let found = compare_releases(&release(&old), &release(&new));
    assert_eq!((&found.added[..], &found.withdrawn[..]), (&[3][..], &[0][..]));
    let changed = |old: u32, new: u32, fields: &[Field]| Changed { old, new, fields: fields.to_vec() };
    assert_eq!(found.changed, [changed(1, 0, &[Field::Place, Field::Deaths]), changed(2, 1, &[Field::Days])]);
    let february = MonthChange {
        month: Day::from_ymd(1999, 2, 1).unwrap().month_number(),
        events: [0, 1],
        deaths: [0, u64::from(old[2].1.deaths.best.unwrap())],
    };
    assert_eq!(found.months[0], february);
}

proptest! {
    #[test]
    fn months_add_up_to_both_releases(count in 1_usize..60, kept in 0_usize..60, seed in 0_u64..1_000) {
        let old = records(count, seed);
        let mut new = old.clone();
        new.truncate(kept);
        let found = compare_releases(&release(&old), &release(&new));
        prop_assert_eq!(found.withdrawn.len(), old.len() - new.len());
        let lost: u64 = found.months.iter().map(|month| month.events[0] - month.events[1]).sum();
        prop_assert_eq!(lost, found.withdrawn.len() as u64);
        prop_assert!(found.added.is_empty() && found.changed.is_empty());
        prop_assert_eq!(compare_releases(&release(&old), &release(&old)), sitroom_analysis::linkage::Comparison::default());
    }
}

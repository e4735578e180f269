//! The same event from two publishers, held against a truth: invented events that a second publisher tells in its manner.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "linkage/counting.rs"]
mod counting;
#[path = "../examples/linkage/invented.rs"]
mod invented;
#[path = "../examples/linkage/judged.rs"]
mod judged;
#[path = "linkage/properties.rs"]
mod properties;
#[path = "../examples/linkage/record.rs"]
mod record;
#[path = "linkage/releases.rs"]
mod releases;
#[path = "../examples/linkage/second_publisher.rs"]
mod second_publisher;

use std::collections::BTreeSet;

use judged::{judge, pairs, sightings};
use second_publisher::{Change, split};
use sitroom_analysis::Refusal;
use sitroom_analysis::linkage::{Decision, Side, Thresholds, find_links, level_counts};
use sitroom_domain::{Day, LocationPrecision};

/// Three regions over four years with so many events that most days have several near each other.
fn dense(seed: u64) -> second_publisher::Publishers {
    split(invented::events(6_000, 3, 4, seed), seed)
}

#[test]
fn links_of_scattered_events_are_right_and_few_are_missed() {
    for seed in [1, 2, 3] {
        let publishers = split(invented::events(6_000, 30, 10, seed), seed);
        let (linkage, judgement) = judge(&publishers, 2).unwrap();
        assert!(judgement.precision() >= 0.97, "{seed}: {}", judgement.precision());
        assert!(judgement.recall() >= 0.90, "{seed}: {}", judgement.recall());
        assert!(judgement.recall_with_a_person() > judgement.recall(), "{seed}");
        assert!((linkage.share - 0.7).abs() < 0.05, "{seed}: {}", linkage.share);
    }
}

#[test]
fn links_within_dense_clusters_are_right_and_what_is_not_sure_is_left_to_a_person() {
    for seed in [4, 5] {
        let (_, judgement) = judge(&dense(seed), 2).unwrap();
        assert!(judgement.precision() >= 0.95, "{seed}: {}", judgement.precision());
        assert!(judgement.recall() >= 0.75, "{seed}: {}", judgement.recall());
        assert!(judgement.recall_with_a_person() >= 0.85, "{seed}: {}", judgement.recall_with_a_person());
    }
}

#[test]
fn what_was_not_changed_is_found_more_often_than_what_was() {
    let (_, judgement) = judge(&dense(6), 2).unwrap();
    let found = |change: Change| judgement.by_change[&change][1] as f64 / judgement.by_change[&change][0] as f64;
    assert!(found(Change::None) > 0.95, "{}", found(Change::None));
    assert!(found(Change::None) > found(Change::DaysByOne) && found(Change::DaysByOne) > found(Change::DaysByMore));
    let publishers = dense(6);
    let (first, second) = sightings(&publishers);
    let known = pairs(&publishers);
    let counts = level_counts(&first, &second, &known);
    assert_eq!(counts[0].iter().sum::<u64>(), known.len() as u64);
    assert_eq!(counts[4][1], 0);
}

#[test]
fn one_record_for_several_is_told_where_the_sums_of_deaths_fit() {
    let events = invented::events(1, 1, 1, 9);
    let with = |deaths: u32, day: i32| {
        let mut record = events[0].clone();
        (record.deaths.best, record.deaths.low, record.deaths.high) = (Some(deaths), None, None);
        record.location_precision = LocationPrecision::Exact;
        record.first_day = Day(record.first_day.0 + day);
        record.last_day = record.first_day;
        record
    };
    let (parts, whole) = ([with(7, 0), with(12, 0), with(9, 40)], [with(19, 0), with(9, 40)]);
    let first: Vec<_> = parts.iter().enumerate().map(|(at, record)| record.sighting(at, "first")).collect();
    let second: Vec<_> = whole.iter().enumerate().map(|(at, record)| record.sighting(at, "second")).collect();
    let found = find_links(&first, &second, &BTreeSet::new(), Thresholds::default(), 1, &|| true).unwrap();
    assert_eq!(found.aggregates.len(), 1);
    let told = &found.aggregates[0];
    assert_eq!((told.side, told.whole, &told.members[..]), (Side::B, 0, &[0, 1][..]));
    assert_eq!((told.deaths, told.decision), ([19, 19], Decision::Linked));
    assert_eq!(found.links.iter().map(|link| (link.a, link.b)).collect::<Vec<_>>(), [(2, 1)]);
}

#[test]
fn what_a_person_set_apart_is_not_linked_again() {
    let publishers = split(invented::events(400, 2, 4, 7), 7);
    let (first, second) = sightings(&publishers);
    let link =
        |apart: &BTreeSet<(u32, u32)>| find_links(&first, &second, apart, Thresholds::default(), 1, &|| true).unwrap();
    let before = link(&BTreeSet::new());
    let undone = (before.links[0].a, before.links[0].b);
    let after = link(&BTreeSet::from([undone]));
    assert!(after.links.iter().all(|link| (link.a, link.b) != undone));
    assert!(after.compared < before.compared);
}

#[test]
fn a_link_tells_its_parts_in_sentences() {
    let publishers = split(invented::events(300, 2, 4, 8), 8);
    let (linkage, _) = judge(&publishers, 1).unwrap();
    for link in &linkage.links {
        assert_eq!(link.parts.len(), 7);
        assert!(link.parts.iter().all(|part| part.told().ends_with('.')));
        assert_eq!(link.decision == Decision::Linked, link.probability >= Thresholds::default().linked);
    }
}

#[test]
fn nothing_is_linked_where_nothing_is_and_odd_settings_are_refused() {
    let none = BTreeSet::new();
    let empty = find_links(&[], &[], &none, Thresholds::default(), 1, &|| true).unwrap();
    assert!(empty.links.is_empty() && empty.aggregates.is_empty());
    let refused = find_links(&[], &[], &none, Thresholds { linked: 0.4, for_a_person: 0.2 }, 1, &|| true);
    assert!(matches!(refused, Err(Refusal::Setting { .. })));
    let mut record = invented::events(1, 1, 1, 1).remove(0);
    let stopped = find_links(
        &[record.sighting(0, "first")],
        &[record.sighting(0, "second")],
        &none,
        Thresholds::default(),
        1,
        &|| false,
    );
    assert_eq!(stopped.unwrap_err(), Refusal::Stopped);
    record.latitude_e7 = 910_000_000;
    let beyond = find_links(&[record.sighting(0, "first")], &[], &none, Thresholds::default(), 1, &|| true);
    assert!(matches!(beyond, Err(Refusal::Latitude { index: 0, .. })));
}

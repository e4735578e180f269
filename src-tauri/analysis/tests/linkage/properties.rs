//! What holds for any records: no order shows, nothing is linked twice, parts add up.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use proptest::prelude::*;
use rand::prelude::*;
use rand_chacha::ChaCha8Rng;
use sitroom_analysis::linkage::{Decision, Linkage, Sighting, Thresholds, find_links};
use sitroom_domain::{DatePrecision, LocationPrecision};

use crate::invented;
use crate::judged::sightings;
use crate::second_publisher::{Publishers, split};

fn link(a: &[Sighting<'_>], b: &[Sighting<'_>], threads: usize) -> Linkage {
    find_links(a, b, &BTreeSet::new(), Thresholds::default(), threads, &|| true).unwrap()
}

/// Few events near each other, some of them known only roughly in time or place, some twice.
fn drawn(count: usize, seed: u64) -> Publishers {
    let mut events = invented::events(count, 2, 1, seed);
    let chance = &mut ChaCha8Rng::seed_from_u64(seed);
    for event in &mut events {
        event.location_precision = LocationPrecision::from_code(chance.random_range(0..=7)).unwrap();
        event.date_precision = DatePrecision::from_code(chance.random_range(0..=5)).unwrap();
        event.last_day.0 += chance.random_range(0..3) * chance.random_range(0..15);
    }
    let twice: Vec<_> = events.iter().take(count / 10).cloned().collect();
    events.extend(twice);
    split(events, seed)
}

/// Returns what was decided on each pair, with the score to a millionth.
fn decided(found: &Linkage, exchanged: bool) -> BTreeMap<(u32, u32), (i64, Decision)> {
    let pair = |a: u32, b: u32| if exchanged { (b, a) } else { (a, b) };
    let links = found.links.iter();
    links.map(|link| (pair(link.a, link.b), ((link.score * 1e5).round() as i64, link.decision))).collect()
}

fn assert_same(one: &BTreeMap<(u32, u32), (i64, Decision)>, other: &BTreeMap<(u32, u32), (i64, Decision)>) {
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    for (pair, (score, decision)) in one {
        let (beside, decided) = other[pair];
        assert!((score - beside).abs() <= 1 && *decision == decided, "{pair:?}: {score} and {beside}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn publishers_may_be_exchanged_and_records_come_in_any_order(count in 20_usize..300, seed in 0_u64..10_000) {
        let publishers = drawn(count, seed);
        let (mut a, mut b) = sightings(&publishers);
        let found = link(&a, &b, 2);
        let exchanged = link(&b, &a, 1);
        assert_same(&decided(&found, false), &decided(&exchanged, true));
        prop_assert_eq!(found.compared, exchanged.compared);
        let chance = &mut ChaCha8Rng::seed_from_u64(seed + 1);
        a.shuffle(chance);
        b.shuffle(chance);
        let shuffled = link(&a, &b, 2);
        assert_same(&decided(&found, false), &decided(&shuffled, false));
        prop_assert_eq!(found.aggregates, shuffled.aggregates);
    }

    #[test]
    fn nothing_is_linked_twice_and_parts_add_up(count in 20_usize..400, seed in 0_u64..10_000) {
        let publishers = drawn(count, seed);
        let (a, b) = sightings(&publishers);
        let found = link(&a, &b, 2);
        let (mut of_a, mut of_b) = (HashSet::new(), HashSet::new());
        for link in &found.links {
            prop_assert!(of_a.insert(link.a) && of_b.insert(link.b));
            let sum: f64 = link.parts.iter().map(|part| part.weight).sum();
            prop_assert!((sum - link.score).abs() < 1e-9 && sum.is_finite());
            prop_assert!((1.0 / (1.0 + (-sum).exp()) - link.probability).abs() < 1e-9);
            prop_assert!(link.probability >= 0.199);
        }
        for told in &found.aggregates {
            let (wholes, parts) = match told.side {
                sitroom_analysis::linkage::Side::A => (&mut of_a, &mut of_b),
                sitroom_analysis::linkage::Side::B => (&mut of_b, &mut of_a),
            };
            prop_assert!(told.members.len() > 1 && wholes.insert(told.whole));
            prop_assert!(told.members.iter().all(|member| parts.insert(*member)));
        }
    }

    #[test]
    fn every_pair_that_is_near_is_compared_and_no_other(count in 20_usize..120, seed in 0_u64..10_000) {
        let publishers = drawn(count, seed);
        let (a, b) = sightings(&publishers);
        let one_by_one: u64 = a.iter().flat_map(|one| b.iter().map(move |other| link(&[*one], &[*other], 1).compared)).sum();
        prop_assert_eq!(link(&a, &b, 1).compared, one_by_one);
    }
}

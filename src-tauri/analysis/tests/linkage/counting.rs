//! Linked events count once, by the publisher that is preferred for the figure.

use proptest::prelude::*;
use sitroom_analysis::linkage::{Sighting, counted};
use sitroom_domain::{CountryIndex, DatePrecision, Day, Deaths, LocationPrecision};

fn record(index: u32, publisher: &str, best: Option<u32>) -> Sighting<'_> {
    Sighting {
        index,
        publisher,
        first_day: Day(0),
        last_day: Day(0),
        date_precision: DatePrecision::Day,
        longitude_e7: 0,
        latitude_e7: 0,
        location_precision: LocationPrecision::Exact,
        country: CountryIndex(0),
        kind: None,
        deaths: Deaths { best, ..Deaths::default() },
        side_a: "",
        side_b: "",
        place: "",
    }
}

fn states_deaths(record: &Sighting<'_>) -> bool {
    record.deaths.best.is_some()
}

#[test]
fn a_group_over_three_publishers_counts_once() {
    let records = [
        record(10, "ucdp", None),
        record(20, "acled", Some(4)),
        record(30, "office", Some(5)),
        record(11, "ucdp", Some(1)),
    ];
    let links = [(10, 20), (30, 20)];
    let by = |preference: &[&str], states: fn(&Sighting<'_>) -> bool| counted(&records, links, preference, states);
    assert_eq!(by(&["ucdp", "acled"], |_| true), [true, false, false, true]);
    // The preferred publisher states no deaths of this event: the next one does.
    assert_eq!(by(&["ucdp", "acled"], states_deaths), [false, true, false, true]);
    assert_eq!(by(&["office"], states_deaths), [false, false, true, true]);
    assert_eq!(by(&[], |_| true), [false, true, false, true]);
}

#[test]
fn a_publisher_that_tells_several_for_one_counts_with_all_of_them() {
    let records = [record(1, "first", Some(7)), record(2, "first", Some(12)), record(3, "second", Some(19))];
    let links = [(1, 3), (2, 3), (3, 99)];
    assert_eq!(counted(&records, links, &["first"], |_| true), [true, true, false]);
    assert_eq!(counted(&records, links, &["second"], |_| true), [false, false, true]);
}

proptest! {
    #[test]
    fn every_group_counts_by_exactly_one_publisher(
        publishers in prop::collection::vec(0_usize..3, 1..40),
        links in prop::collection::vec((0_u32..40, 0_u32..40), 0..40),
        stated in prop::collection::vec(prop::bool::ANY, 40),
    ) {
        let names = ["one", "two", "three"];
        let records: Vec<_> = publishers
            .iter()
            .enumerate()
            .map(|(at, publisher)| record(at as u32, names[*publisher], stated[at].then_some(1)))
            .collect();
        let counts = counted(&records, links.iter().copied(), &["two", "one"], states_deaths);
        // Labels that spread until nothing changes: slow, and plainly right.
        let mut label: Vec<usize> = (0..records.len()).collect();
        for _ in 0..records.len() {
            for (one, other) in &links {
                let (one, other) = (*one as usize, *other as usize);
                if one < label.len() && other < label.len() {
                    let least = label[one].min(label[other]);
                    (label[one], label[other]) = (least, least);
                }
            }
        }
        for group in 0..records.len() {
            let members: Vec<usize> = (0..records.len()).filter(|at| label[*at] == group).collect();
            let counting: Vec<usize> = members.iter().copied().filter(|at| counts[*at]).collect();
            let Some(first) = counting.first() else {
                prop_assert!(members.is_empty());
                continue;
            };
            let publisher = records[*first].publisher;
            let all_of_it = members.iter().filter(|at| records[**at].publisher == publisher).count();
            prop_assert!(counting.len() == all_of_it && counting.iter().all(|at| records[*at].publisher == publisher));
            let could = members.iter().any(|at| states_deaths(&records[*at]));
            prop_assert_eq!(counting.iter().any(|at| states_deaths(&records[*at])), could);
        }
    }
}

//! Every figure of the atlas against the same figure counted by brute force over rows.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod reference;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use reference::{atlas, cell, groups, kind, passes, precision, query, rows, totals};
use sitroom_atlas::{ImpreciseArea, Mask, Measure, Order, Query, Row, Totals, Unit};
use sitroom_domain::{CountryIndex, DatePrecision, Day, EventId, LocationPrecision};

/// Tells whether groups come with most events first and are otherwise those of the reference.
fn agree<K: Ord + Clone>(given: &[(K, Totals)], expected: &BTreeMap<K, Totals>) -> bool {
    let ordered = given.windows(2).all(|pair| {
        (std::cmp::Reverse(pair[0].1.events), &pair[0].0) < (std::cmp::Reverse(pair[1].1.events), &pair[1].0)
    });
    ordered && given.iter().cloned().collect::<BTreeMap<_, _>>() == *expected
}

fn ids(rows: &[&Row]) -> BTreeSet<EventId> {
    rows.iter().map(|row| row.id).collect()
}

/// Tells whether an event is dated to a span of days or worse.
fn is_spread(row: &Row) -> bool {
    match row.date_precision {
        DatePrecision::Day => false,
        DatePrecision::NotStated => row.last_day > row.first_day,
        _ => true,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_query_selects_what_brute_force_selects(rows in rows(1_400), query in query()) {
        let atlas = atlas(&rows);
        let mask = atlas.select(&query);
        let expected: Vec<&Row> = rows.iter().filter(|row| passes(row, &query)).collect();
        let given: BTreeSet<EventId> = atlas.page(&mask, Order::Day, false, 0, usize::MAX).into_iter().collect();
        prop_assert_eq!(given, ids(&expected));
        prop_assert_eq!(mask.count() as usize, expected.len());
        prop_assert_eq!(atlas.totals(&mask), totals(expected.iter().copied()));
    }

    #[test]
    fn groups_are_those_of_brute_force(rows in rows(700), query in query()) {
        let atlas = atlas(&rows);
        let mask = atlas.select(&query);
        let rows: Vec<&Row> = rows.iter().filter(|row| passes(row, &query)).collect();
        prop_assert!(agree(&atlas.by_country(&mask), &groups(&rows, |row| Some(row.country))));
        prop_assert!(agree(&atlas.by_admin1(&mask), &groups(&rows, |row| (row.admin1 != 0).then_some(row.admin1))));
        prop_assert!(agree(&atlas.by_dyad(&mask), &groups(&rows, |row| Some((row.side_a, row.side_b)))));
        let actors: BTreeMap<u32, Totals> = (1..6)
            .map(|actor| (actor, totals(rows.iter().copied().filter(|row| row.side_a == actor || row.side_b == actor))))
            .filter(|(_, totals)| totals.events > 0)
            .collect();
        prop_assert!(agree(&atlas.by_actor(&mask), &actors));
        let classes = groups(&rows, |row| Some(precision(row)));
        let expected = [0, 1, 2].map(|class| classes.get(&class).copied().unwrap_or_default());
        prop_assert_eq!(atlas.by_precision(&mask), expected);
        let publishers = groups(&rows, |row| Some(row.publisher));
        let expected: Vec<(u8, u32)> = publishers.into_iter().map(|(number, totals)| (number, totals.events)).collect();
        prop_assert_eq!(atlas.by_publisher(&mask), expected);
    }

    #[test]
    fn an_overview_is_that_of_brute_force(rows in rows(700), query in query()) {
        let given = atlas(&rows).overview(&query);
        let of = |query: &Query| rows.iter().filter(|row| passes(row, query)).collect::<Vec<&Row>>();
        let selected = of(&query);
        prop_assert_eq!(given.totals, totals(selected.iter().copied()));
        prop_assert!(agree(&given.by_country, &groups(&selected, |row| Some(row.country))));
        let kinds = groups(&of(&Query { kinds: [true; 4], ..query.clone() }), |row| Some(kind(row)));
        prop_assert_eq!(given.by_kind, [0, 1, 2, 3].map(|kind| kinds.get(&kind).copied().unwrap_or_default()));
        let classes = groups(&of(&Query { precision: [true; 3], ..query.clone() }), |row| Some(precision(row)));
        prop_assert_eq!(given.by_precision, [0, 1, 2].map(|class| classes.get(&class).copied().unwrap_or_default()));
        prop_assert_eq!(given.imprecise_dates as usize, selected.iter().filter(|row| is_spread(row)).count());
        let days = || selected.iter().map(|row| row.first_day);
        prop_assert_eq!(given.span, days().min().zip(days().max()));
    }

    #[test]
    fn countries_by_month_and_their_spans_are_those_of_brute_force(rows in rows(700), query in query()) {
        let atlas = atlas(&rows);
        let mask = atlas.select(&query);
        let rows: Vec<&Row> = rows.iter().filter(|row| passes(row, &query)).collect();
        let months = groups(&rows, |row| Some((row.country, row.first_day.month_number())));
        let expected: Vec<_> = months.into_iter().map(|(key, totals)| (key, totals.events, totals.best)).collect();
        let given = atlas.by_country_month(&mask);
        let given: Vec<_> = given.into_iter().map(|row| ((row.country, row.month), row.events, row.best)).collect();
        prop_assert_eq!(given, expected);
        for span in atlas.spans_by_country(&mask) {
            let days = || rows.iter().filter(|row| row.country == span.country).map(|row| row.first_day);
            prop_assert_eq!((span.events as usize, Some(span.oldest), Some(span.newest)), (days().count(), days().min(), days().max()));
        }
        let countries: BTreeSet<CountryIndex> = rows.iter().map(|row| row.country).collect();
        prop_assert!(atlas.spans_by_country(&mask).iter().map(|span| span.country).eq(countries));
    }

    #[test]
    fn places_by_month_are_those_of_brute_force(rows in rows(700), query in query()) {
        let atlas = atlas(&rows);
        let mask = atlas.select(&query);
        let rows: Vec<&Row> = rows.iter().filter(|row| passes(row, &query)).collect();
        let countries = groups(&rows, |row| {
            (row.country != CountryIndex::NONE).then_some((row.country, row.first_day.month_number()))
        });
        let given = atlas.totals_by_country_month(&mask).into_iter().filter(|row| row.place != CountryIndex::NONE);
        prop_assert!(given.map(|row| ((row.place, row.month), row.totals)).eq(countries));
        let divisions = groups(&rows, |row| (row.admin1 != 0).then_some((row.admin1, row.first_day.month_number())));
        let given = atlas.totals_by_division_month(&mask).into_iter();
        prop_assert!(given.map(|row| ((row.place, row.month), row.totals)).eq(divisions));
    }

    #[test]
    fn imprecise_places_and_dates_are_those_of_brute_force(rows in rows(700), query in query()) {
        let atlas = atlas(&rows);
        let mask = atlas.select(&query);
        let rows: Vec<&Row> = rows.iter().filter(|row| passes(row, &query)).collect();
        let areas = groups(&rows, |row| match row.location_precision {
            precision if precision.is_point() => None,
            LocationPrecision::Country | LocationPrecision::International => Some(ImpreciseArea::Country(row.country)),
            _ if row.admin1 == 0 => Some(ImpreciseArea::Country(row.country)),
            _ => Some(ImpreciseArea::Admin1(row.admin1)),
        });
        prop_assert!(agree(&atlas.imprecise_areas(&mask), &areas));
        prop_assert_eq!(atlas.imprecise_places(&mask), areas.values().map(|totals| totals.events).sum::<u32>());
        prop_assert_eq!(atlas.imprecise_dates(&mask) as usize, rows.iter().filter(|row| is_spread(row)).count());
    }

    #[test]
    fn a_time_line_has_every_event_in_its_bin_and_no_gap(rows in rows(300), query in query()) {
        let atlas = atlas(&rows);
        let mask = atlas.select(&query);
        let rows: Vec<&Row> = rows.iter().filter(|row| passes(row, &query)).collect();
        let days = || rows.iter().map(|row| row.first_day);
        prop_assert_eq!(atlas.span(&mask), days().min().zip(days().max()));
        for unit in [Unit::Day, Unit::Week, Unit::Month, Unit::Quarter, Unit::Year] {
            let timeline = atlas.timeline(&mask, unit);
            let bins = timeline.starts.len();
            prop_assert!(timeline.starts.windows(2).all(|pair| unit.bin(pair[0]) + 1 == unit.bin(pair[1])));
            let first = days().min().map_or(0, |day| unit.bin(day));
            let expected = groups(&rows, |row| Some((kind(row), (unit.bin(row.first_day) - first) as usize)));
            for slot in 0..4 {
                prop_assert_eq!((timeline.events[slot].len(), timeline.deaths[slot].len()), (bins, bins));
                for bin in 0..bins {
                    let totals = expected.get(&(slot, bin)).copied().unwrap_or_default();
                    prop_assert_eq!((timeline.events[slot][bin], timeline.deaths[slot][bin]), (totals.events, totals.best));
                }
            }
        }
        let months = groups(&rows, |row| Some(row.first_day.month_number()));
        let (first, last) = (Day(14_500).month_number(), Day(15_500).month_number());
        let expected: Vec<u32> = (first..=last).map(|month| months.get(&month).map_or(0, |totals| totals.events)).collect();
        prop_assert_eq!(atlas.monthly(&mask, first, last), expected);
    }

    #[test]
    fn cells_are_those_that_h3_itself_gives(rows in rows(500), now in query(), before in query(), resolution in 0..=7_u8) {
        let atlas = atlas(&rows);
        let (mask, before_mask) = (atlas.select(&now), atlas.select(&before));
        let select = |query: &Query| -> Vec<&Row> { rows.iter().filter(|row| passes(row, query)).collect() };
        let by_cell = |rows: &[&Row]| groups(rows, |row| Some(cell(row, resolution)));
        let (now, before) = (by_cell(&select(&now)), by_cell(&select(&before)));
        let cells = atlas.cells(&mask, Some(&before_mask), resolution).unwrap();
        let keys: BTreeSet<_> = now.keys().chain(before.keys()).copied().collect();
        prop_assert!(cells.counts.iter().map(|count| count.cell).eq(keys));
        for count in &cells.counts {
            let totals = now.get(&count.cell).copied().unwrap_or_default();
            prop_assert_eq!((count.events, count.deaths), (totals.events, totals.best));
            prop_assert_eq!(count.before, before.get(&count.cell).map_or(0, |totals| totals.events));
        }
        let classes = cells.classes(Measure::Events);
        prop_assert_eq!(classes.cells as usize, now.len());
        prop_assert_eq!(classes.largest, now.values().map(|totals| i64::from(totals.events)).max().unwrap_or(0));
    }

    #[test]
    fn a_page_is_a_stretch_of_the_whole_order(
        rows in rows(300), query in query(), descending: bool, offset in 0..320_usize, limit in 0..320_usize,
    ) {
        let atlas = atlas(&rows);
        let mask = atlas.select(&query);
        let rows: Vec<&Row> = rows.iter().filter(|row| passes(row, &query)).collect();
        let names: Vec<u32> = (0..15).map(|number| number * 7 % 15).collect();
        let named = |number: usize| i64::from(names.get(number).copied().unwrap_or(u32::MAX));
        let check = |order: Order<'_>, key: &dyn Fn(&Row) -> i64| {
            let mut expected: Vec<(i64, EventId)> = rows.iter().map(|row| (key(row), row.id)).collect();
            expected.sort_unstable();
            if descending {
                expected.reverse();
            }
            let expected: Vec<EventId> = expected.into_iter().map(|(_, id)| id).skip(offset).take(limit).collect();
            prop_assert_eq!(atlas.page(&mask, order, descending, offset, limit), expected);
            Ok(())
        };
        check(Order::Day, &|row| row.first_day.0.into())?;
        check(Order::Deaths, &|row| row.best.map_or(-1, |best| i64::from(best.min(u32::MAX - 1))))?;
        check(Order::Kind, &|row| kind(row) as i64)?;
        check(Order::Country(&names), &|row| named(row.country.0.into()))?;
        check(Order::Place(&names), &|row| named(row.place as usize))?;
        check(Order::SideA(&names), &|row| named(row.side_a as usize))?;
    }

    #[test]
    fn the_order_in_which_events_came_leaves_no_trace(rows in rows(600), turn in 0..600_usize) {
        let mut turned = rows.clone();
        turned.rotate_left(turn.min(rows.len()));
        turned.reverse();
        prop_assert_eq!(atlas(&turned).to_bytes(), atlas(&rows).to_bytes());
    }
}

#[test]
fn many_events_on_all_cores_give_what_few_on_one_give() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let some = rows(2_000).new_tree(&mut runner).unwrap().current();
    let many: Vec<Row> = (0..150_000_u32)
        .map(|index| Row { id: EventId(index), ..some[index as usize * 31 % some.len()].clone() })
        .collect();
    let atlas = atlas(&many);
    let query = Query { since: Some(Day(14_300)), kinds: [true, false, true, true], ..Query::default() };
    let mask = atlas.select(&query);
    let passing: Vec<&Row> = many.iter().filter(|row| passes(row, &query)).collect();
    assert_eq!(atlas.totals(&mask), totals(passing.iter().copied()));
    assert!(agree(&atlas.by_country(&mask), &groups(&passing, |row| Some(row.country))));
    let cells = atlas.cells(&mask, None, 5).unwrap();
    let expected = groups(&passing, |row| Some(cell(row, 5)));
    assert!(
        cells.counts.iter().map(|count| (count.cell, count.events)).eq(expected.iter().map(|(k, v)| (*k, v.events)))
    );
    assert!(atlas.cells(&mask, None, 8).is_err());
}

#[test]
fn an_empty_atlas_answers_every_question_with_nothing() {
    let atlas = atlas(&[]);
    let mask: Mask = atlas.select(&Query::default());
    assert!(atlas.is_empty() && mask.is_empty() && atlas.days().is_none() && atlas.span(&mask).is_none());
    assert!(atlas.by_country_month(&mask).is_empty() && atlas.timeline(&mask, Unit::Day).starts.is_empty());
    assert!(atlas.latest(&mask, 10).is_empty() && atlas.cells(&mask, None, 3).unwrap().counts.is_empty());
}

#[test]
fn an_event_takes_at_most_sixty_four_bytes_even_when_no_two_share_a_cell() {
    let rows: Vec<Row> = (0..20_000_u32)
        .map(|index| Row {
            id: EventId(index),
            lon_e7: (index % 200) as i32 * 500_000 - 100_000_000,
            lat_e7: (index / 200) as i32 * 500_000,
            first_day: Day(15_000),
            last_day: Day(15_000),
            date_precision: DatePrecision::Day,
            location_precision: LocationPrecision::Exact,
            kind: None,
            country: CountryIndex(1),
            admin1: index % 300,
            best: Some(index % 90),
            low: None,
            high: None,
            civilians: Some(0),
            side_a: index % 50,
            side_b: index % 7,
            place: index,
            story: index,
            publisher: 0,
        })
        .collect();
    let atlas = atlas(&rows);
    let per_event = atlas.memory_bytes() as f64 / atlas.len() as f64;
    assert!(per_event <= 64.0, "{per_event} bytes an event");
}

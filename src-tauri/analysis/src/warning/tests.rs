//! What indicators show, when that is a signal, and what speaks against it: on invented places with known answers.

use proptest::prelude::*;

use super::invented::{Month, START, deaths, events, panel, parts, some_places};
use super::*;
use crate::Refusal;
use crate::change::{Step, Verdict, surge};
use crate::level::Division;

const COUNTED: [Indicator; 8] = [
    Indicator::Events,
    Indicator::Deaths,
    Indicator::Civilians,
    Indicator::Surge,
    Indicator::NearBorder,
    Indicator::Neighbours,
    Indicator::Emerging,
    Indicator::Silence,
];

fn read(panel: &Panel, indicator: Indicator, months: usize, span: [i32; 2]) -> Vec<Vec<Option<Reading>>> {
    let span = START + span[0]..=START + span[1];
    readings(panel, indicator, months, &span, 2, &|| true).unwrap()
}

fn values(panel: &Panel, indicator: Indicator, months: usize, span: [i32; 2]) -> Vec<Vec<Option<f64>>> {
    let value = |row: Vec<Option<Reading>>| row.iter().map(|one| one.map(|one| one.value)).collect();
    read(panel, indicator, months, span).into_iter().map(value).collect()
}

#[test]
fn sums_run_over_the_last_months_and_no_data_is_no_zero() {
    let months: Vec<Month> = vec![Some([1, 10, 4]), Some([2, 20, 5]), None, Some([0, 0, 0]), Some([3, 7, 6])];
    let panel = panel(&[(0, months)], &[]);
    let of = |indicator, months| values(&panel, indicator, months, [-1, 5]).remove(0);
    assert_eq!(of(Indicator::Events, 1), [None, Some(1.0), Some(2.0), None, Some(0.0), Some(3.0), None]);
    assert_eq!(of(Indicator::Deaths, 2), [None, None, Some(30.0), None, None, Some(7.0), None]);
    assert_eq!(of(Indicator::Civilians, 2), [None, None, Some(9.0), None, None, Some(6.0), None]);
    assert!(panel.is_known(0, START + 1) && !panel.is_known(0, START + 2) && !panel.is_known(1, START));
    assert_eq!((panel.last_known(0, START + 2), panel.last_known(0, START - 1)), (Some(START + 1), None));
}

#[test]
fn what_comes_near_a_border_is_of_other_countries_alone_and_the_least_where_one_has_no_data() {
    let unknown: Vec<Month> = vec![Some([7, 0, 0]), None, None];
    let places = [(0, events(&[1, 1, 1])), (0, events(&[5, 5, 5])), (1, events(&[2, 3, 4])), (2, unknown)];
    let panel = panel(&places, &[(0, 1), (0, 2), (3, 0), (2, 0), (0, 0), (1, 9)]);
    assert_eq!(values(&panel, Indicator::NearBorder, 1, [0, 2])[0], [Some(9.0), Some(3.0), Some(4.0)]);
    assert_eq!(values(&panel, Indicator::Neighbours, 2, [0, 2])[0], [None, Some(15.0), Some(17.0)]);
    assert_eq!(values(&panel, Indicator::NearBorder, 1, [0, 2])[1], [None; 3]);
    let whole: Vec<bool> =
        read(&panel, Indicator::NearBorder, 1, [0, 2])[0].iter().map(|one| one.unwrap().is_whole).collect();
    assert_eq!(whole, [true, false, false]);
}

#[test]
fn silence_is_where_events_used_to_come_and_no_data_is_none() {
    let mut months = events(&[2; 30]);
    months.extend(events(&[0; 3]));
    months.extend([None, None, None]);
    let found = values(&panel(&[(0, months.clone()), (0, events(&[0; 36]))], &[]), Indicator::Silence, 3, [25, 35]);
    assert_eq!(found[0][..3], [None, Some(0.0), Some(0.0)]);
    assert_eq!(found[0][5..], [Some(0.0), Some(0.0), Some(2.0), None, None, None]);
    assert_eq!(found[1][4..], [Some(0.0); 7]);
}

#[test]
fn a_surge_is_above_one_where_the_band_is_left_and_names_its_method() {
    let counts: Vec<u32> = (0..80).map(|at| if at == 70 { 40 } else { 3 + at * 7 % 4 }).collect();
    let months: Vec<Month> = events(&counts);
    let panel = panel(&[(0, months)], &[]);
    let known: Vec<Option<u32>> = counts.iter().copied().map(Some).collect();
    let judged = surge::judge(&known, 0, Step::Month);
    let found = &read(&panel, Indicator::Surge, 1, [0, 79])[0];
    for (judgement, reading) in judged.iter().zip(found) {
        assert_eq!(judgement.verdict == Some(Verdict::Above), reading.is_some_and(|one| one.value > 1.0));
        assert_eq!(judgement.high, reading.and_then(|one| one.expected).map(|band| band.high));
    }
    let peak = found[70].unwrap();
    assert!(peak.value > 1.0 && peak.expected.unwrap().method.contains("Farrington"));
    assert!(found[20].unwrap().expected.unwrap().method.contains("EARS") && found[5].is_none());
    assert_eq!(read(&panel, Indicator::Surge, 1, [60, 85])[0][..20], found[60..]);
}

#[test]
fn a_new_hot_spot_shows_its_z_and_a_calm_place_zero() {
    let mut places: Vec<(u32, Vec<Month>)> = (0..30).map(|_| (0, events(&[1; 36]))).collect();
    places[4].1 = events(&[vec![1; 33], vec![9, 12, 20]].concat());
    let ring: Vec<(usize, usize)> = (0..30).map(|place| (place, (place + 1) % 30)).collect();
    let shown = panel(&places, &ring);
    let found = values(&shown, Indicator::Emerging, 1, [28, 35]);
    assert_eq!(found[4][..2], [None, Some(0.0)]);
    assert!(found[4][7].unwrap() >= 1.96 && found[3][7].unwrap() >= 1.96);
    assert_eq!((found[9][7], found[4][3]), (Some(0.0), Some(0.0)));
    // What comes later elsewhere changes none of it.
    places[20].1[35] = Some([90, 0, 0]);
    let of = |panel| read(panel, Indicator::Emerging, 1, [28, 34]);
    assert_eq!(of(&panel(&places, &ring)), of(&shown));
    assert!(found[4][5].unwrap() >= 1.96);
}

#[test]
fn indicators_have_names_of_their_own_and_those_from_elsewhere_are_not_counted() {
    let panel = panel(&[(0, events(&[1; 3]))], &[]);
    for indicator in Indicator::ALL {
        assert_eq!(Indicator::find(indicator.id()), Some(indicator));
        assert_eq!(indicator.is_counted(), COUNTED.contains(&indicator));
        let found = readings(&panel, indicator, 1, &(START..=START), 1, &|| true);
        assert_eq!(found.is_ok(), indicator.is_counted());
        assert!(!indicator.words().is_empty() && (!indicator.takes_months() || indicator.is_counted()));
    }
    assert_eq!(Indicator::find("weather"), None);
}

#[test]
fn levels_and_comparisons_are_named_as_the_record_names_them() {
    assert_eq!(Level::ALL.map(Level::id), ["watch", "elevated", "high"]);
    assert_eq!(Comparison::ALL.map(Comparison::id), ["at_least", "at_most", "above", "below"]);
}

fn condition(comparison: Comparison, threshold: f64) -> Condition {
    Condition {
        comparison,
        threshold,
        months: 1,
        at_least: None,
        only_quiet: false,
        but_places: [].into(),
        but_countries: [].into(),
        level: Level::Watch,
    }
}

#[test]
fn a_signal_is_a_reading_that_meets_the_condition() {
    let panel = panel(&[(0, deaths(&[0, 0, 0, 9, 2])), (1, events(&[4, 0, 6, 5, 5]))], &[]);
    let found = read(&panel, Indicator::Events, 1, [0, 4]);
    let of = |condition: &Condition| -> Vec<(usize, i32)> {
        let found = signals(&panel, 3, condition, found.iter().rev().flatten().flatten()).unwrap();
        found.iter().map(|signal| (signal.place, signal.month - START)).collect()
    };
    assert_eq!(of(&condition(Comparison::AtLeast, 5.0)), [(1, 2), (1, 3), (1, 4)]);
    assert_eq!(of(&condition(Comparison::Above, 5.0)), [(1, 2)]);
    assert_eq!(of(&condition(Comparison::Below, 1.0)), [(0, 0), (0, 1), (0, 2), (1, 1)]);
    assert_eq!(of(&condition(Comparison::AtMost, 0.0)).len(), 4);
    let one = condition(Comparison::AtLeast, 1.0);
    assert_eq!(of(&one), [(0, 3), (0, 4), (1, 0), (1, 2), (1, 3), (1, 4)]);
    assert_eq!(of(&Condition { only_quiet: true, ..one.clone() }), [(1, 2), (1, 3), (1, 4)]);
    assert_eq!(of(&Condition { at_least: Some(5.0), months: 2, ..one.clone() }), [(1, 2), (1, 3), (1, 4)]);
    assert_eq!(of(&Condition { but_places: [1].into(), ..one.clone() }), [(0, 3), (0, 4)]);
    assert_eq!(of(&Condition { but_countries: [0].into(), ..one }).len(), 4);
}

#[test]
fn what_is_known_in_part_is_at_least_so_much_and_below_nothing() {
    let panel = panel(&[(0, events(&[1]))], &[]);
    let part = Reading { place: 0, month: START, value: 3.0, is_whole: false, expected: None };
    let count = |comparison, threshold| signals(&panel, 1, &condition(comparison, threshold), [&part]).unwrap().len();
    assert_eq!((count(Comparison::AtLeast, 2.0), count(Comparison::Above, 2.0)), (1, 1));
    assert_eq!((count(Comparison::AtMost, 4.0), count(Comparison::Below, 4.0)), (0, 0));
}

#[test]
fn what_speaks_against_a_warning_is_told_with_its_figures() {
    let falling = deaths(&[0, 4, 9, 2, 0, 1, 2]);
    let panel = panel(&[(0, falling), (1, deaths(&[0, 0, 0, 0, 0, 4, 0])), (2, events(&[1; 5]))], &[(0, 1)]);
    assert_eq!(
        against(&panel, 0, START + 6),
        [
            Against::FewerEvents { now: 2.0, before: 3.0 },
            Against::FewerDeaths { now: 3.0, before: 15.0 },
            Against::NeighboursCalm { deaths: 4.0, places: 1 },
            Against::FewEvents { events: 2.0 },
        ]
    );
    assert_eq!(against(&panel, 2, START + 6), [Against::DataEnd { last_known: Some(START + 4) }]);
    assert_eq!(against(&panel, 9, START), []);
    let long = [events(&[3; 40]), events(&[0; 3])].concat();
    let found = against(&super::invented::panel(&[(0, long)], &[]), 0, START + 42);
    assert!(found.contains(&Against::Silent { usual: 3.0 }), "{found:?}");
    assert!(found.iter().any(|one| matches!(one, Against::WithinBand(band) if band.observed < band.high)), "{found:?}");
}

#[test]
fn what_makes_no_sense_is_refused() {
    let row = Row { place: 0, month: START, events: 1, deaths: 1.0, civilians: 1.0 };
    let division = || Division { country: 0, covered: vec![START..=START + 4] };
    let new = |row| Panel::new(&[division()], &[row], &[(0, 7)]);
    let panel = new(row).unwrap();
    assert!(Panel::new(&[], &[], &[]).unwrap_err().to_string().contains(METHOD));
    for bad in [
        Row { place: 1, ..row },
        Row { month: START + 5, ..row },
        Row { deaths: -1.0, ..row },
        Row { civilians: f64::NAN, ..row },
        Row { civilians: -1.0, ..row },
    ] {
        assert!(new(bad).is_err(), "{bad:?}");
    }
    let read = |months, span, go_on| readings(&panel, Indicator::Events, months, &span, 1, &|| go_on);
    assert!(read(1, START..=START, true).is_ok() && read(0, START..=START, true).is_err());
    assert!(read(1, 0..=START, true).is_err() && read(1, START..=i32::MAX, true).is_err());
    assert_eq!(read(1, START..=START, false), Err(Refusal::Stopped));
    let reading = Reading { place: 0, month: START, value: 3.0, is_whole: true, expected: None };
    let told = |condition: &Condition, reading: Reading| signals(&panel, 1, condition, [&reading]);
    let plain = condition(Comparison::Above, 1.0);
    assert_eq!(told(&plain, reading).unwrap().len(), 1);
    assert!(told(&condition(Comparison::Above, f64::NAN), reading).is_err());
    assert!(told(&Condition { at_least: Some(-1.0), ..plain.clone() }, reading).is_err());
    assert!(told(&Condition { months: 0, ..plain.clone() }, reading).is_err());
    assert!(told(&plain, Reading { place: 1, ..reading }).is_err());
    assert!(told(&plain, Reading { value: f64::NAN, ..reading }).is_err());
}

const TOUCHING: [(usize, usize); 5] = [(0, 1), (1, 2), (2, 3), (3, 4), (4, 0)];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn what_comes_later_changes_neither_readings_nor_what_speaks_against(
        places in some_places(70), other in some_places(70), as_of in 30_usize..68,
    ) {
        let mut changed = places.clone();
        for (place, (_, months)) in changed.iter_mut().enumerate() {
            months[as_of + 1..].clone_from_slice(&other[place].1[as_of + 1..]);
        }
        let (one, two) = (panel(&places, &TOUCHING), panel(&changed, &TOUCHING));
        for indicator in COUNTED {
            let of = |panel| read(panel, indicator, 3, [0, as_of as i32]);
            prop_assert_eq!(of(&one), of(&two), "{:?}", indicator);
        }
        for place in 0..5 {
            let of = |panel| against(panel, place, START + as_of as i32);
            prop_assert_eq!(of(&one), of(&two));
        }
    }

    #[test]
    fn neither_the_order_of_rows_nor_threads_nor_other_months_matter(
        places in some_places(50), turn in 0_usize..200, from in 0_i32..49,
    ) {
        let (divisions, mut rows) = parts(&places);
        let plain = Panel::new(&divisions, &rows, &TOUCHING).unwrap();
        let count = rows.len();
        rows.rotate_left(turn.min(count));
        prop_assert_eq!(&Panel::new(&divisions, &rows, &TOUCHING).unwrap(), &plain);
        for indicator in COUNTED {
            let all = read(&plain, indicator, 2, [0, 49]);
            let span = START + from..=START + 49;
            let some = readings(&plain, indicator, 2, &span, 1, &|| true).unwrap();
            for (all, some) in all.iter().zip(&some) {
                prop_assert_eq!(&all[from as usize..], &some[..]);
            }
        }
    }
}

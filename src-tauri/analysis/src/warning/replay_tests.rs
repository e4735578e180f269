//! How warnings would have done, on invented places with known answers.

use proptest::prelude::*;

use super::invented::{Month, START, deaths, panel, signal, some_places, some_signals};
use super::*;

use Level::{Elevated, High, Watch};

fn all(_: usize) -> bool {
    true
}

fn of(panel: &Panel, signals: &[Signal], until: i32) -> Replay {
    let episodes = episodes(signals, Policy::default(), START + until, |place, month| panel.is_known(place, month));
    let plan = Plan { since: START, until: START + until, confidence: 0.9 };
    replay(panel, &episodes, &plan, all).unwrap()
}

fn kinds(replay: &Replay) -> Vec<(usize, Kind)> {
    replay.cases.iter().map(|case| (case.place, case.kind)).collect()
}

/// Returns 40 months of deaths: 10, 10 and 10 from a month on.
fn war_from(month: usize) -> Vec<Month> {
    let mut of = [0; 40];
    of[month..month + 3].fill(10);
    deaths(&of)
}

#[test]
fn a_hit_is_raised_before_the_month_of_the_25th_death_and_still_open() {
    let panel = panel(&[(0, war_from(20))], &[]);
    // The 25th death comes in month 22: September of 2001 has 30 days and October 31, from the end of August on.
    let hit = of(&panel, &[signal(1, 0, 19, Elevated)], 39);
    let case = hit.cases[0];
    assert_eq!((case.kind, case.onset, case.lead_days), (Kind::Hit, Some(START + 22), Some(61)));
    assert_eq!((case.deaths, case.level, case.lapsed), (Some(30.0), Some(Elevated), Some(START + 22)));
    assert_eq!((hit.hits, hit.misses, hit.false_alarms, hit.lead_days.clone()), (1, 0, 0, vec![61]));
    assert_eq!((hit.median_lead_days, hit.median_lead), (Some(61.0), None));
    assert_eq!(of(&panel, &[signal(1, 0, 21, Watch)], 39).lead_days, [0]);
    // What had lapsed by then was a false alarm, and the onset is missed.
    let lapsed = of(&panel, &[signal(1, 0, 18, Watch)], 39);
    assert_eq!(kinds(&lapsed), [(0, Kind::FalseAlarm), (0, Kind::Miss)]);
    assert_eq!(lapsed.cases[0].deaths, Some(20.0));
}

#[test]
fn a_warning_in_the_month_of_the_25th_death_is_late() {
    let panel = panel(&[(0, war_from(20))], &[]);
    let late = of(&panel, &[signal(1, 0, 22, High)], 39);
    assert_eq!(kinds(&late), [(0, Kind::Miss), (0, Kind::Late)]);
    assert_eq!((late.late, late.false_alarms, late.came_true), (1, 0, None));
}

#[test]
fn a_warning_that_stands_for_more_than_a_year_before_is_no_hit() {
    let panel = panel(&[(0, war_from(20))], &[]);
    let since = |first: i32| (first..24).map(|month| signal(1, 0, month, Watch)).collect::<Vec<_>>();
    assert_eq!(kinds(&of(&panel, &since(10), 39)), [(0, Kind::Hit)]);
    assert_eq!(kinds(&of(&panel, &since(9), 39)), [(0, Kind::FalseAlarm), (0, Kind::Miss)]);
}

#[test]
fn unit_months_in_a_row_are_one_onset_and_one_after_a_quiet_time_another() {
    let twice: Vec<Month> = deaths(&[vec![0; 10], vec![30], vec![0; 10], vec![30], vec![0; 10]].concat());
    let panel = panel(&[(0, twice)], &[]);
    let none = of(&panel, &[], 30);
    let onsets: Vec<i32> = none.cases.iter().filter_map(|case| Some(case.onset? - START)).collect();
    assert_eq!((onsets, none.misses, none.onset_unit_months), (vec![10, 21], 2, 6));
    assert_eq!((none.onsets_warned.unwrap().value, none.median_lead_days), (0.0, None));
    let stands: Vec<Signal> = (9..24).map(|month| signal(1, 0, month, Watch)).collect();
    let both = of(&panel, &stands, 30);
    assert_eq!((both.hits, both.false_alarms, both.lead_days.len()), (2, 0, 2));
    assert!((both.came_true.unwrap().value - 1.0).abs() < 1e-12);
}

#[test]
fn what_is_not_known_yet_is_open_and_no_false_alarm() {
    let panel = panel(&[(0, deaths(&[0; 40]))], &[]);
    let kind = |month| of(&panel, &[signal(1, 0, month, Watch)], 39).cases[0].kind;
    assert_eq!([35, 36, 37, 39].map(kind), [Kind::FalseAlarm, Kind::FalseAlarm, Kind::Open, Kind::Open]);
    let stands = |first: i32| {
        let signals: Vec<Signal> = (first..40).map(|month| signal(1, 0, month, Watch)).collect();
        of(&panel, &signals, 39).cases[0].kind
    };
    assert_eq!([27, 28, 30].map(stands), [Kind::FalseAlarm, Kind::Open, Kind::Open]);
    let ended = super::invented::panel(&[(0, deaths(&[0; 20])), (0, deaths(&[0; 40]))], &[]);
    assert_eq!(of(&ended, &[signal(1, 0, 18, Watch)], 39).cases[0].kind, Kind::Open);
}

#[test]
fn by_place_and_month_warnings_stand_beside_plain_rules() {
    // Quiet months with a known outcome: of the place with war 2 to 19, the last of them with an onset, and 25 to 36; of
    // the calm one 2 to 36.
    let panel = panel(&[(0, war_from(20)), (1, deaths(&[0; 40]))], &[]);
    let signals = [signal(1, 0, 18, High), signal(1, 0, 19, High), signal(1, 1, 10, Watch)];
    let found = of(&panel, &signals, 39);
    assert_eq!((found.unit_months, found.onset_unit_months), (65, 1));
    let by = |by| *found.measures.iter().find(|one| one.by == by).unwrap();
    let (watch, high, always) = (by(Measure::Warning(Watch)), by(Measure::Warning(High)), by(Measure::Always));
    assert_eq!((watch.warned, watch.hits), (Some(5), Some(1)));
    assert_eq!((high.warned, high.hits), (Some(2), Some(1)));
    let near = |found: Option<f64>, expected: f64| (found.unwrap() - expected).abs() < 1e-12;
    assert!(near(high.precision.map(|share| share.value), 0.5) && near(high.recall.map(|share| share.value), 1.0));
    assert_eq!((always.warned, always.hits), (Some(65), Some(1)));
    // One onset, among the two unit-months with the highest level.
    assert!(near(watch.average_precision, 0.5) && near(always.average_precision, 1.0 / 65.0));
    assert!(watch.average_precision.unwrap() > by(Measure::LastMonth).average_precision.unwrap());
    assert_eq!((by(Measure::Deaths36).warned, by(Measure::Deaths36).precision), (None, None));
}

#[test]
fn a_replay_that_makes_no_sense_is_refused_and_one_of_no_place_is_empty() {
    let panel = panel(&[(0, war_from(20))], &[]);
    let plan = Plan { since: START, until: START + 39, confidence: 0.9 };
    let of = |plan: Plan| replay(&panel, &[], &plan, all);
    assert!(of(plan).is_ok());
    assert!(of(Plan { until: START - 1, ..plan }).is_err());
    assert!(of(Plan { since: 0, ..plan }).is_err());
    assert!(of(Plan { until: i32::MAX, ..plan }).is_err());
    assert!(of(Plan { confidence: 1.0, ..plan }).is_err());
    let none = replay(&panel, &[], &plan, |_| false).unwrap();
    assert_eq!((none.misses, none.unit_months, none.cases.len()), (0, 0, 0));
}

proptest! {
    #[test]
    fn every_onset_and_every_warning_is_one_case(places in some_places(48), signals in some_signals()) {
        let panel = panel(&places, &[]);
        let found = of(&panel, &signals, 47);
        let raised = episodes(&signals, Policy::default(), START + 47, |place, month| panel.is_known(place, month));
        let hitting: std::collections::BTreeSet<_> =
            found.cases.iter().filter(|case| case.kind == Kind::Hit).map(|case| (case.place, case.raised)).collect();
        prop_assert_eq!(raised.len(), hitting.len() + found.false_alarms + found.open + found.late);
        prop_assert_eq!(found.cases.iter().filter(|case| case.onset.is_some()).count(), found.hits + found.misses);
        prop_assert_eq!(of(&panel, &[], 47).misses, found.hits + found.misses);
        prop_assert!(found.lead_days.iter().all(|days| (0..=366).contains(days)));
        prop_assert!(found.measures.iter().filter_map(|one| one.average_precision).all(|one| (0.0..=1.0).contains(&one)));
    }

    #[test]
    fn what_comes_after_the_last_month_is_not_looked_at(
        places in some_places(48), other in some_places(48), signals in some_signals(), until in 5_usize..46,
    ) {
        let mut changed = places.clone();
        for (place, (_, months)) in changed.iter_mut().enumerate() {
            months[until + 1..].clone_from_slice(&other[place].1[until + 1..]);
        }
        let (one, two) = (panel(&places, &[]), panel(&changed, &[]));
        let known: Vec<Signal> = signals.iter().filter(|one| one.month <= START + until as i32).copied().collect();
        let later = episodes(&signals, Policy::default(), START + 47, |place, month| one.is_known(place, month));
        let plan = Plan { since: START, until: START + until as i32, confidence: 0.9 };
        prop_assert_eq!(replay(&one, &later, &plan, all).unwrap(), of(&two, &known, until as i32));
    }
}

//! Tests of the counter-views: each is found where it is built in, not found where it is not, and not known where
//! nothing tells.

use super::counter_views::{Circumstances, CounterView, Reason, Thresholds, counter_views};
use super::like_cases::Case;
use super::{Settings, interrupted, like_cases, what_followed};
use proptest::prelude::*;

/// Returns 60 months: four a month, and what is put over them.
fn counts(over: &[(std::ops::Range<usize>, u32)]) -> Vec<Option<u32>> {
    let mut counts = vec![Some(4); 60];
    for (months, count) in over {
        counts[months.clone()].fill(Some(*count));
    }
    counts
}

fn around(counts: &[Option<u32>]) -> Circumstances<'_> {
    Circumstances { counts, events: None, start: 48, others: Some(&[]), coverage_changes: Some(&[]), neighbours: None }
}

fn found(of: &Circumstances<'_>) -> Vec<CounterView> {
    counter_views(of, &Thresholds::default()).unwrap().found
}

#[test]
fn months_above_the_long_mean_are_found() {
    let high = counts(&[(36..48, 9)]);
    assert_eq!(found(&around(&high)), [CounterView::HighBefore { just_before: 9.0, long: 4.0, months: 12 }]);
    let even = counts(&[(36..48, 5)]);
    assert_eq!(found(&around(&even)), [], "five is four times 1.25, and not more");
    let mut young = high.clone();
    young[..13].fill(None);
    let views = counter_views(&around(&young), &Thresholds::default()).unwrap();
    assert_eq!(views.not_known, [Reason::HighBefore, Reason::NeighboursFell], "23 months tell of no long mean");
}

#[test]
fn another_engagement_is_found_on_either_side_and_no_list_is_not_none() {
    let even = counts(&[]);
    let with = |others: &'static [i64]| found(&Circumstances { others: Some(others), ..around(&even) });
    assert_eq!(with(&[40, 60, 2]), [CounterView::OtherEngagement { others: 2, nearest_months: -8 }]);
    assert_eq!(with(&[60]), [CounterView::OtherEngagement { others: 1, nearest_months: 12 }]);
    assert_eq!(with(&[35, 61, i64::MIN]), []);
    let unlisted = Circumstances { others: None, ..around(&even) };
    let views = counter_views(&unlisted, &Thresholds::default()).unwrap();
    assert!(views.not_known.contains(&Reason::OtherEngagement));
}

#[test]
fn a_fall_before_the_start_is_found_and_a_rise_is_not() {
    let mut falling = counts(&[]);
    (36..48).for_each(|month| falling[month] = Some(52 - month as u32));
    let falls = |counts: &[Option<u32>]| {
        found(&around(counts)).into_iter().find_map(|view| match view {
            CounterView::FallingBefore { slope, p, months } => Some((slope, p, months)),
            _ => None,
        })
    };
    let (slope, p, months) = falls(&falling).unwrap();
    assert!((slope + 1.0).abs() < 1e-12 && p < 0.001 && months == 12, "{slope} {p} {months}");
    falling[36..48].reverse();
    assert_eq!(falls(&falling), None);
}

#[test]
fn few_events_are_found_but_a_fall_to_nothing_is_not_few() {
    let few = counts(&[(36..60, 0), (40..41, 5), (50..51, 9)]);
    assert_eq!(found(&around(&few)), [CounterView::FewEvents { before: 5, after: 9 }]);
    let ended = counts(&[(48..60, 0)]);
    assert_eq!(found(&around(&ended)), []);
}

#[test]
fn changed_coverage_is_found_by_what_is_told_and_by_what_is_missing() {
    let even = counts(&[]);
    let told = Circumstances { coverage_changes: Some(&[36, 37, 59, 60]), ..around(&even) };
    assert_eq!(found(&told), [CounterView::CoverageChanged { changes: 2, missing: 0 }]);
    let mut gap = even.clone();
    gap[50] = None;
    let silent = |counts| Circumstances { coverage_changes: None, ..around(counts) };
    assert_eq!(found(&silent(&gap)), [CounterView::CoverageChanged { changes: 0, missing: 1 }]);
    let views = counter_views(&silent(&even), &Thresholds::default()).unwrap();
    assert!(
        views.not_known.contains(&Reason::CoverageChanged),
        "a publisher that says nothing has not said “no change”"
    );
}

#[test]
fn neighbours_that_fell_are_found_only_beside_a_place_that_fell() {
    let (falls, holds, rises) = (counts(&[(48..60, 2)]), counts(&[]), counts(&[(48..60, 8)]));
    let beside = |own: &[Option<u32>], neighbours: &[Option<u32>]| {
        found(&Circumstances { neighbours: Some(neighbours), ..around(own) })
    };
    assert_eq!(beside(&falls, &falls), [CounterView::NeighboursFell { own_ratio: 0.5, neighbours_ratio: 0.5 }]);
    assert_eq!(beside(&falls, &holds), []);
    assert_eq!(beside(&rises, &falls), []);
    let quiet = vec![Some(0); 60];
    let views = counter_views(&Circumstances { neighbours: Some(&quiet), ..around(&falls) }, &Thresholds::default());
    assert_eq!(views.unwrap().not_known, [Reason::NeighboursFell], "what was nothing cannot fall");
}

#[test]
fn a_start_beyond_the_series_is_refused_and_one_without_months_after_tells_little() {
    let even = counts(&[]);
    assert!(counter_views(&Circumstances { start: 61, ..around(&even) }, &Thresholds::default()).is_err());
    let last = counter_views(&Circumstances { start: 60, ..around(&even) }, &Thresholds::default()).unwrap();
    assert_eq!(last.not_known, [Reason::FewEvents, Reason::NeighboursFell]);
}

#[test]
fn no_figure_comes_without_its_counter_views_and_each_part_is_refused_by_itself() {
    let high = counts(&[(36..48, 12), (48..60, 3)]);
    let settings = Settings {
        interrupted: interrupted::Settings { season: false, lag: None, confidence: 0.9 },
        like_cases: like_cases::Settings { before: 12, after: 12, cases: 9, confidence: 0.8 },
        thresholds: Thresholds::default(),
    };
    let pool: Vec<Case<'_>> = (1..5).map(|place| Case { place, counts: &high, start: 20 }).collect();
    let found = what_followed(0, &around(&high), &pool, &settings).unwrap();
    let step = found.interrupted.unwrap().level_ratio;
    assert!(step.high < 1.0 && step.low > 0.0, "{step:?}");
    assert!(found.beside.unwrap_err().to_string().starts_with("There are 4 values"));
    assert_eq!(found.counter_views.found[0].reason(), Reason::HighBefore);
}

#[test]
fn what_rests_on_a_few_events_is_not_told_however_many_deaths_they_brought() {
    let deaths = counts(&[(48..60, 20)]);
    let mut events = vec![Some(0); 60];
    (events[47], events[50]) = (Some(1), Some(2));
    let of = Circumstances { events: Some(&events), ..around(&deaths) };
    let settings = Settings {
        interrupted: interrupted::Settings { season: false, lag: None, confidence: 0.9 },
        like_cases: like_cases::Settings { before: 12, after: 12, cases: 9, confidence: 0.8 },
        thresholds: Thresholds::default(),
    };
    let pool: Vec<Case<'_>> = (1..12).map(|place| Case { place, counts: &deaths, start: 20 }).collect();
    let found = what_followed(0, &of, &pool, &settings).unwrap();
    let why = found.interrupted.unwrap_err().to_string();
    assert!(why.starts_with("There was 1 event before the start and there were 2 from it on"), "{why}");
    assert!(found.beside.unwrap_err().to_string().contains("too few to tell a change from chance"));
    assert_eq!(found.counter_views.found.last(), Some(&CounterView::FewEvents { before: 1, after: 2 }));
    // Ten together are enough beside like cases, but a step and a bend ask for five on each side.
    (events[46], events[49]) = (Some(8), Some(0));
    let of = Circumstances { events: Some(&events), ..around(&deaths) };
    let found = what_followed(0, &of, &pool, &settings).unwrap();
    assert!(found.interrupted.is_err() && found.beside.is_ok(), "{:?}", found.beside);
}

proptest! {
    #[test]
    fn every_reason_is_found_not_found_or_not_known_and_once(
        counts in prop::collection::vec(prop::option::weighted(0.9, 0_u32..30), 1..90), start in 0_usize..90,
        listed in any::<bool>(),
    ) {
        let start = start.min(counts.len());
        let list: Option<&[i64]> = listed.then_some(&[7, 30]);
        let neighbours = Some(counts.as_slice());
        let of = Circumstances { counts: &counts, events: None, start, others: list, coverage_changes: list, neighbours };
        let views = counter_views(&of, &Thresholds::default()).unwrap();
        let mut all: Vec<Reason> = views.found.iter().map(CounterView::reason).collect();
        all.extend(views.not_found);
        all.extend(views.not_known);
        all.sort();
        let every = [
            Reason::HighBefore,
            Reason::OtherEngagement,
            Reason::FallingBefore,
            Reason::FewEvents,
            Reason::CoverageChanged,
            Reason::NeighboursFell,
        ];
        prop_assert_eq!(all, every);
    }
}

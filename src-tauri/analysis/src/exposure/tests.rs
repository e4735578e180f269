//! Tests of exposure: who is where is held against what is known, and the index against R and scipy.

use super::*;
use crate::hotspot::permutation::Draws;
use proptest::prelude::*;

const DRAWS: Draws = Draws { count: 999, seed: 11, threads: 2 };

fn place(deaths: Option<u32>, partners: Option<&[u32]>) -> Place {
    let presences = partners.map(|all| all.iter().map(|partner| Presence { partner: *partner, kind: 1 }).collect());
    Place { events: deaths.map(|deaths| deaths.min(3)), deaths, forecast: None, presences }
}

fn close(found: f64, expected: f64) -> bool {
    (found - expected).abs() < 1e-12
}

#[test]
fn nobody_known_is_kept_apart_from_no_coverage_and_from_no_event_data() {
    let exposures = [
        (place(Some(4), Some(&[7])), Exposure::Met),
        (place(Some(4), Some(&[])), Exposure::Unmet),
        (place(Some(4), None), Exposure::PresenceNotCovered),
        (place(Some(0), None), Exposure::Quiet),
        (place(None, Some(&[7])), Exposure::NoEventData),
    ];
    for (place, exposure) in exposures {
        assert_eq!(place.exposure(), exposure, "{place:?}");
    }
    let events_alone = Place { events: Some(2), deaths: None, ..place(None, Some(&[])) };
    assert_eq!(events_alone.exposure(), Exposure::Unmet);
}

#[test]
fn a_partner_of_two_kinds_counts_once() {
    let presences = [(3, 9), (3, 1), (5, 9)].map(|(partner, kind)| Presence { partner, kind });
    let both = Place { presences: Some(presences.to_vec()), ..place(Some(1), None) };
    assert_eq!((both.partners(), both.kinds()), (Some(2), vec![1, 9]));
}

#[test]
fn places_where_nobody_is_stand_by_deaths_then_events_and_share_ranks() {
    let of = |deaths, events| Place { events: Some(events), ..place(deaths, Some(&[])) };
    let places = [
        of(Some(2), 1),
        of(None, 90),
        of(Some(9), 1),
        of(Some(2), 1),
        place(Some(99), Some(&[1])),
        place(Some(99), None),
        of(Some(2), 4),
    ];
    let found: Vec<(usize, usize)> = unmet(&places).unwrap().iter().map(|one| (one.place, one.rank)).collect();
    assert_eq!(found, [(2, 1), (6, 2), (0, 3), (3, 3), (1, 5)]);
    let unlikely = Place { forecast: Some(-1.0), ..of(Some(1), 1) };
    assert!(unmet(&[unlikely]).is_err());
}

#[test]
fn the_share_of_deaths_counts_what_both_records_reach_and_says_what_they_do_not() {
    let mut places = vec![place(Some(30), Some(&[1])), place(Some(50), Some(&[])), place(Some(0), Some(&[]))];
    places.extend([5, 5, 5, 5].map(|deaths| place(Some(deaths), Some(&[2, 3]))));
    places.extend([place(Some(40), None), place(None, Some(&[1]))]);
    let found = share_met(&places, 0.9, DRAWS, &|| true).unwrap();
    assert!(close(found.share.value, 0.5), "{found:?}");
    assert!(found.share.low < 0.3 && found.share.high > 0.9, "one place decides, and the interval says so: {found:?}");
    assert_eq!((found.places, found.deaths, found.not_covered, found.deaths_not_covered), (7, 100, 1, 40));
    assert_eq!(found.no_event_data, 1);
    let one_thread = Draws { threads: 1, ..DRAWS };
    assert_eq!(share_met(&places, 0.9, one_thread, &|| true).unwrap(), found);
    assert_eq!(share_met(&places, 0.9, DRAWS, &|| false), Err(Refusal::Stopped));
    assert!(matches!(share_met(&places[..5], 0.9, DRAWS, &|| true), Err(Refusal::TooFew { found: 4, .. })));
}

#[test]
fn the_interval_of_the_share_comes_near_to_that_of_many_like_places() {
    // A hundred places of ten deaths each, every second one met: as even as 50 in 100, which Wilson's interval is of.
    let places: Vec<Place> = (0..100).map(|at| place(Some(10), Some(if at % 2 == 0 { &[1] } else { &[] }))).collect();
    let found = share_met(&places, 0.95, Draws { count: 4_999, ..DRAWS }, &|| true).unwrap().share;
    let expected = crate::interval::wilson(50.0, 100.0, 0.95).unwrap();
    assert!((found.low - expected.low).abs() < 0.012 && (found.high - expected.high).abs() < 0.012, "{found:?}");
}

const PRESENCE: [f64; 12] = [0.0, 1.0, 0.0, 3.0, 2.0, 0.0, 1.0, 4.0, 2.0, 0.0, 5.0, 1.0];
const VIOLENCE: [f64; 12] = [0.0, 0.0, 3.0, 12.0, 7.0, 0.0, 1.0, 40.0, 7.0, 0.0, 85.0, 3.0];

#[test]
fn index_and_error_are_those_of_the_paper_worked_in_r() {
    // R 4.2.2: equations 12–14 written out by groups; the index is also that of the paper's convenient regression,
    // coef(lm(2 * varR * h / mean(h) ~ R))[2].
    let found = concentration(&PRESENCE, &VIOLENCE, 0.95).unwrap();
    assert!(close(found.index.value, 0.513_157_894_736_842_1), "{found:?}");
    assert!(close(found.standard_error, 0.083_160_903_987_363_34), "{found:?}");
    assert!(close(found.gini.value, 0.755_274_261_603_375_2), "{found:?}");
    let gini_error = (found.gini.high - found.gini.low) / (2.0 * 1.959_963_984_540_054);
    assert!((gini_error - 0.064_906_545_953_235_64).abs() < 1e-9, "{found:?}");
    let untied = [1.0, 2.0, 3.0, 12.0, 7.0, 5.0, 4.0, 40.0, 8.0, 6.0, 85.0, 9.0];
    let found = concentration(&PRESENCE, &untied, 0.95).unwrap();
    assert!(close(found.index.value, 0.486_842_105_263_157_97), "{found:?}");
    assert!(close(found.standard_error, 0.086_127_317_153_442_75), "{found:?}");
}

#[test]
fn the_error_is_that_of_a_bootstrap() {
    // scipy 1.17.1: stats.bootstrap of the index over these 400 places, 20,000 resamples: standard error 0.020976.
    let at = 0..400_u64;
    let violence: Vec<f64> = at.clone().map(|i| ((i * i * 7919 % 1009 % 97).pow(2) / 40) as f64).collect();
    let there = |i: u64| (i * 31 % 11) as f64 * f64::from(violence[i as usize] > 20.0) + (i * 17 % 3) as f64;
    let presence: Vec<f64> = at.map(there).collect();
    let found = concentration(&presence, &violence, 0.95).unwrap();
    assert!(close(found.index.value, 0.232_744_803_063_457_35), "{found:?}");
    assert!((found.standard_error / 0.020_976 - 1.0).abs() < 0.01, "{}", found.standard_error);
}

#[test]
fn what_has_no_index_is_refused() {
    assert_eq!(
        concentration(&[0.0; 12], &VIOLENCE, 0.9).unwrap_err().to_string(),
        format!("The sum of the presence is zero: {CONCENTRATION_METHOD} has nothing to work on.")
    );
    assert!(matches!(concentration(&PRESENCE, &[2.0; 12], 0.9), Err(Refusal::AllEqual { .. })));
    assert!(matches!(concentration(&PRESENCE[..9], &VIOLENCE[..9], 0.9), Err(Refusal::TooFew { found: 9, .. })));
    assert!(concentration(&PRESENCE[..11], &VIOLENCE, 0.9).is_err());
    let mut negative = PRESENCE;
    negative[3] = -1.0;
    assert!(concentration(&negative, &VIOLENCE, 0.9).is_err());
}

proptest! {
    #[test]
    fn the_index_knows_no_order_of_places_and_no_unit(
        pairs in prop::collection::vec((0_u32..6, 0_u32..20), 10..40), turn in 0_usize..40, times in 1_u32..9,
    ) {
        let mut pairs = pairs;
        pairs[0] = (1, 30);
        pairs[1] = (2, 0);
        let split = |pairs: &[(u32, u32)], times: u32| -> (Vec<f64>, Vec<f64>) {
            pairs.iter().map(|(presence, violence)| (f64::from(presence * times), f64::from(*violence))).unzip()
        };
        let (presence, violence) = split(&pairs, 1);
        let found = concentration(&presence, &violence, 0.9).unwrap();
        let turn = turn % pairs.len();
        pairs.rotate_left(turn);
        let (presence, violence) = split(&pairs, times);
        let turned = concentration(&presence, &violence, 0.9).unwrap();
        prop_assert!((turned.index.value - found.index.value).abs() < 1e-9);
        prop_assert!((turned.standard_error - found.standard_error).abs() < 1e-9);
        prop_assert!(found.index.value.abs() <= 1.0 && found.gini.value >= found.index.value - 1.0);
        let (last, rises) = (found.curve[found.curve.len() - 1], found.curve.windows(2).all(|two| {
            two[1].places > two[0].places && two[1].presence >= two[0].presence && two[1].violence >= two[0].violence
        }));
        prop_assert!(rises && (last.places - 1.0).abs() + (last.presence - 1.0).abs() + (last.violence - 1.0).abs() < 1e-9);
    }

    #[test]
    fn the_area_under_the_curve_gives_the_index(pairs in prop::collection::vec((0_u32..6, 0_u32..20), 10..40)) {
        let presence: Vec<f64> = pairs.iter().map(|(presence, _)| f64::from(presence + 1)).collect();
        let violence: Vec<f64> = pairs.iter().enumerate().map(|(at, pair)| f64::from(pair.1) + at as f64).collect();
        let found = concentration(&presence, &violence, 0.9).unwrap();
        let area = |two: &[CurvePoint]| (two[1].places - two[0].places) * f64::midpoint(two[1].presence, two[0].presence);
        let area: f64 = found.curve.windows(2).map(area).sum();
        prop_assert!((1.0 - 2.0 * area - found.index.value).abs() < 1e-9);
    }
}

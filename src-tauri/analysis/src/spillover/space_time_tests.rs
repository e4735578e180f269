//! The space–time K function against numpy, the Knox test against `PySAL`, and both against themselves moved and doubled.

use proptest::prelude::*;

use super::*;

#[rustfmt::skip]
const POINTS: [LonLat; 40] = [
    [1.616, 10.749], [1.913, 10.661], [1.777, 10.934], [1.731, 10.825], [5.201, 14.78], [5.3, 14.835], [5.075, 14.672],
    [5.322, 14.509], [2.973, 8.664], [3.064, 8.44], [3.256, 8.513], [3.327, 8.564], [-3.325, 13.404], [-3.246, 13.233],
    [-3.52, 12.928], [-3.523, 12.952], [-3.739, 9.016], [-4.052, 8.746], [-4.093, 8.912], [-3.711, 9.161],
    [0.75, 8.378], [1.086, 8.668], [1.073, 8.2], [0.672, 8.265], [2.151, 8.409], [2.03, 8.831], [1.865, 8.783],
    [2.245, 8.49], [-2.374, 12.026], [-2.693, 12.001], [-2.291, 11.727], [-2.484, 12.191], [-0.783, 8.616],
    [-0.964, 8.711], [-0.67, 8.861], [-0.876, 8.857], [4.046, 11.495], [4.119, 11.626], [4.49, 11.803], [4.575, 11.629],
];
#[rustfmt::skip]
const DAYS: [i32; 40] = [
    221, 212, 208, 233, 148, 178, 167, 139, 199, 204, 217, 207, 179, 164, 186, 196, 78, 77, 63, 76, 317, 295, 327, 327,
    108, 91, 72, 77, 84, 96, 78, 90, 99, 116, 104, 114, 123, 141, 141, 124,
];
const WINDOW: Window = Window { area_km2: 1.1e6, days: 365.0 };

fn on() -> Vec<Day> {
    DAYS.iter().map(|day| Day(*day)).collect()
}

fn draws(count: u32) -> Draws {
    Draws { count, seed: 7, threads: 2 }
}

#[test]
fn k_is_that_of_all_pairs_taken_one_by_one() {
    // numpy 2.4.6: distances by the haversine formula times 6371.0088 over all ordered pairs, as means of indicators:
    // per (s, t) the pairs, K(s), K(t), K(s,t), D and D0. The counts of (20, 7), (50, 30) and (120, 60) are also those of
    // pointpats 2.5.5, Knox(directions * 6371.0088, days, chord of s, t).statistic_.
    let expected = [
        (2, 22.929_487_179_487_18, 1_029_487.179_487_179_5, 609_113.247_863_248, 1.448_979_591_836_735_2),
        (12, 94.993_589_743_589_74, 6_176_923.076_923_077, 4_435_373.931_623_932, 2.546_798_029_556_651),
        (13, 160.038_461_538_461_55, 6_691_666.666_666_667, 3_757_628.205_128_205_5, 1.280_701_754_385_965),
        (12, 22.929_487_179_487_18, 6_176_923.076_923_077, 4_624_773.175_542_407, 2.979_591_836_734_694),
        (45, 94.993_589_743_589_74, 23_163_461.538_461_54, 16_733_126.232_741_62, 2.602_216_748_768_473_3),
        (48, 160.038_461_538_461_55, 24_707_692.307_692_308, 13_874_319.526_627_22, 1.280_701_754_385_965_3),
        (16, 22.929_487_179_487_18, 8_235_897.435_897_436, 5_972_345.496_383_958, 2.638_483_965_014_577_5),
        (54, 94.993_589_743_589_74, 27_796_153.846_153_848, 18_418_581.525_312_297, 1.964_109_781_843_772_5),
        (60, 160.038_461_538_461_55, 30_884_615.384_615_384, 15_085_946.745_562_129, 0.954_887_218_045_112_7),
    ];
    let of_space = [18_333.333_333_333_332, 67_692.307_692_307_69, 98_717.948_717_948_72];
    let found = space_time_k(&POINTS, &on(), &[20.0, 50.0, 120.0], &[7, 30, 60], WINDOW, draws(99), &|| true).unwrap();
    let close = |found: f64, expected: f64| (found - expected).abs() <= 1e-9 * expected.abs();
    for (at, (scale, (pairs, k_time, k, d, d0))) in found.scales.iter().zip(expected).enumerate() {
        assert_eq!(scale.pairs, pairs);
        assert!(close(scale.k_space, of_space[at / 3]) && close(scale.k_time, k_time), "{scale:?}");
        assert!(close(scale.k, k) && close(scale.d, d) && close(scale.d0.unwrap(), d0), "{scale:?}");
    }
    assert_eq!((found.scales[5].distance_km.to_bits(), found.scales[5].days), (50.0_f64.to_bits(), 60));
    assert!((found.p - 0.01).abs() < 1e-12 && found.sum > 10.0, "{found:?}");
}

#[test]
fn knox_is_that_of_pysal() {
    // pointpats 2.5.5: Knox(directions * 6371.0088, days, chord of 20 km, 7, permutations=99999) under numpy.random.seed(1):
    // statistic_ 2, p_sim 0.19265; for 50 km and 30 days 45 and 1e-5 (none of the permutations came near).
    let found = knox(&POINTS, &on(), 20.0, 7, draws(9_999), &|| true).unwrap();
    assert_eq!(found.pairs, 2);
    assert!((found.p - 0.19265).abs() < 0.02, "{found:?}");
    assert!((found.expected - 2.0 / 2.448_979_591_836_735).abs() < 1e-9);
    let strong = knox(&POINTS, &on(), 50.0, 30, draws(9_999), &|| true).unwrap();
    assert_eq!((strong.pairs, strong.p.to_bits()), (45, 1e-4_f64.to_bits()));
    assert!(strong.by_chance[0] < strong.expected && strong.expected < strong.by_chance[1]);
}

#[test]
fn days_without_regard_to_place_give_every_p() {
    // Days by a rule that knows no place, in 40 turns: p of the whole is spread out, neither heaped low nor high.
    let mut low = 0;
    for turn in 0..40_u64 {
        let mut random = stream(turn, 3);
        let on: Vec<Day> = (0..40).map(|_| Day(random.random_range(0..365))).collect();
        let found = space_time_k(&POINTS, &on, &[20.0, 60.0], &[10, 40], WINDOW, draws(99), &|| true).unwrap();
        low += usize::from(found.p <= 0.5);
    }
    assert!((10..=30).contains(&low), "{low}");
}

#[test]
fn what_can_not_be_tested_is_refused() {
    let of = |points: &[LonLat], on: &[Day], km: &[f64], days: &[u32]| {
        space_time_k(points, on, km, days, WINDOW, draws(9), &|| true).unwrap_err().to_string()
    };
    let (points, on) = (&POINTS[..2], &on()[..]);
    assert_eq!(of(points, on, &[1.0], &[1]), "There are 40 days of events where 2 are needed.");
    assert_eq!(of(points, &on[..2], &[1.0], &[1]), "There are 2 values, and 3 or more are needed (a space–time test).");
    assert_eq!(of(&POINTS, on, &[50.0, 20.0], &[1]), "A distance in km is 20: it must lie between 50 and 20,015.");
    assert_eq!(of(&POINTS, on, &[50.0], &[30, 7]), "A number of days is 7: it must lie between 30 and 100,000.");
    assert!(knox(&POINTS, on, 5.0, 3, draws(0), &|| true).is_err());
    assert_eq!(knox(&POINTS, on, 5.0, 3, draws(9), &|| false), Err(Refusal::Stopped));
}

#[test]
fn nothing_near_is_no_excess_and_no_warning() {
    let far = [[0.0, 0.0], [10.0, 0.0], [20.0, 0.0]];
    let found = space_time_k(&far, &[Day(1), Day(2), Day(3)], &[10.0], &[5], WINDOW, draws(19), &|| true).unwrap();
    assert_eq!((found.scales[0].pairs, found.scales[0].d0, found.scales[0].d0_by_chance), (0, None, None));
    assert!((found.scales[0].p - 1.0).abs() < 1e-12 && (found.p - 1.0).abs() < 1e-12);
}

fn events() -> impl Strategy<Value = Vec<(LonLat, i32)>> {
    let point = prop_oneof![(-5.0..5.0_f64, 5.0..9.0_f64), (179.0..181.0_f64, -2.0..2.0_f64)];
    prop::collection::vec((point.prop_map(|(lon, lat)| [lon, lat]), 0..60_i32), 3..40)
}

fn pairs(events: &[(LonLat, i32)], threads: usize) -> SpaceTime {
    let (points, on): (Vec<_>, Vec<_>) = events.iter().map(|(at, day)| (*at, Day(*day))).unzip();
    let draws = Draws { count: 70, seed: 1, threads };
    space_time_k(&points, &on, &[30.0, 90.0, 300.0], &[0, 4, 20], WINDOW, draws, &|| true).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn pairs_are_all_that_there_are_and_order_time_and_threads_change_none(
        mut events in events(), shift in -200..200_i32,
    ) {
        let found = pairs(&events, 1);
        prop_assert_eq!(&found, &pairs(&events, 3));
        for scale in &found.scales {
            let near = |a: LonLat, b: LonLat| crate::route::distance_km(a, b) <= scale.distance_km;
            let within = |(at, one): (usize, &(LonLat, i32))| {
                let others = events[at + 1..].iter();
                others.filter(|other| near(one.0, other.0) && one.1.abs_diff(other.1) <= scale.days).count() as u64
            };
            prop_assert_eq!(scale.pairs, events.iter().enumerate().map(within).sum::<u64>());
            prop_assert!((0.0..=1.0).contains(&scale.p));
        }
        let moved: Vec<_> = events.iter().map(|(at, day)| (*at, day + shift)).collect();
        prop_assert_eq!(&pairs(&moved, 2), &found);
        events.reverse();
        let turned = pairs(&events, 2);
        for (one, other) in found.scales.iter().zip(&turned.scales) {
            let of = |scale: &Scale| (scale.pairs, scale.k.to_bits(), scale.d.to_bits());
            prop_assert_eq!(of(one), of(other));
        }
    }
}

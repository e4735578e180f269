//! Moran's I against esda, against all that chance could draw, and against itself moved and turned.

use proptest::prelude::*;

use super::*;

const VALUES: [f64; 12] = [0.0, 1.0, 0.0, 5.0, 9.0, 4.0, 0.0, 0.0, 2.0, 0.0, 7.0, 3.0];

/// A ring of twelve places with two chords across it.
fn ring() -> Adjacency {
    let mut pairs: Vec<(usize, usize)> = (0..12).map(|place| (place, (place + 1) % 12)).collect();
    pairs.extend([(0, 4), (7, 10)]);
    Adjacency::from_pairs(12, &pairs).unwrap()
}

fn draws(count: u32) -> Draws {
    Draws { count, seed: 12_345, threads: 2 }
}

fn close(found: f64, expected: f64) -> bool {
    (found - expected).abs() < 1e-12
}

// All reference values: esda 2.9.0 with libpysal 4.14.1. Moran(y, w, transformation=t, permutations=0) and
// Moran_Local(y, w, transformation=t, permutations=99999, seed=12345), for t "r" and "b", over the ring above.

#[test]
fn the_whole_map_is_as_esda_gives_it() {
    let of_rows = global_moran(&VALUES, &ring(), Weights::RowStandardised).unwrap();
    assert!(close(of_rows.i, -0.010_590_415_673_815_207) && close(of_rows.expectation, -0.090_909_090_909_090_91));
    let (normal, random) = (of_rows.normal, of_rows.random);
    assert!(close(normal.variance, 0.057_359_727_814_273_23) && close(random.variance, 0.057_240_477_280_059_696));
    assert!(close(normal.z, 0.335_361_339_594_932_64) && close(random.z, 0.335_710_491_221_309_14));
    assert!(close(normal.p, 0.737_352_527_566_520_7) && close(random.p, 0.737_089_193_680_667_6), "{of_rows:?}");
    let binary = global_moran(&VALUES, &ring(), Weights::Binary).unwrap();
    assert!(close(binary.i, -0.049_585_839_101_327_57));
    assert!(close(binary.normal.variance, 0.055_528_886_697_717_87));
    assert!(close(binary.random.z, 0.175_541_495_048_456_9) && close(binary.random.p, 0.860_654_168_605_135_1));
}

#[test]
#[rustfmt::skip]
fn every_place_is_as_esda_gives_it() {
    let rows = [
        -0.473_987_291_501_191_5, 0.428_845_644_691_554_34, -0.112_854_117_024_093_16, 0.485_636_748_742_388_05,
        0.280_315_064_866_295_9, 0.284_683_611_331_744_63, 0.157_995_763_833_730_57, -0.112_854_117_024_093_16,
        0.157_995_763_833_730_54, -0.519_128_938_310_828_7, -0.733_187_715_117_818_4, 0.040_045_009_266_613_696,
    ];
    let conditional = [
        (-0.069_391_291_790_020_96, 0.206_643_649_323_946), (-0.026_066_864_033_504_236, 0.137_091_866_218_000_43),
        (-0.069_391_291_790_020_96, 0.348_711_158_234_158_9), (-0.060_726_406_238_717_605, 0.308_009_033_049_858_27),
        (-0.428_117_553_613_979_3, 0.783_465_324_484_994_8),
    ];
    let quadrants = "LH LL LH HH HH HH LL LH LL LH HL HH";
    let found = local_moran(&VALUES, &ring(), Weights::RowStandardised).unwrap();
    assert!(found.iter().zip(rows).all(|(one, i)| close(one.i, i)), "{found:?}");
    assert!(found.iter().all(|one| close(one.expectation, -0.090_909_090_909_090_91)));
    assert!(close(found[0].variance, 0.236_202_803_015_499_87) && close(found[1].variance, 0.389_760_977_931_826_3));
    for (one, (expectation, variance)) in found.iter().zip(conditional) {
        assert!(close(one.conditional_expectation, expectation) && close(one.conditional_variance, variance), "{one:?}");
    }
    let name = |one: &LocalMoran| match one.quadrant.unwrap() {
        Quadrant::HighHigh => "HH",
        Quadrant::LowHigh => "LH",
        Quadrant::LowLow => "LL",
        Quadrant::HighLow => "HL",
    };
    assert_eq!(found.iter().map(name).collect::<Vec<_>>().join(" "), quadrants);
    let binary = local_moran(&VALUES, &ring(), Weights::Binary).unwrap();
    assert!(close(binary[0].i, -1.421_961_874_503_574_3) && close(binary[0].expectation, -0.272_727_272_727_272_7));
    assert!(close(binary[0].variance, 2.125_825_227_139_499_5) && close(binary[1].variance, 1.559_043_911_727_305_2));
    assert!(close(binary[4].conditional_variance, 7.051_187_920_364_953));
}

#[test]
fn p_comes_near_to_that_of_all_that_can_be_drawn_and_to_that_of_esda() {
    let near = ring();
    let found = local_moran_p(&VALUES, &near, draws(19_999), &|| true).unwrap();
    let mean = VALUES.iter().sum::<f64>() / 12.0;
    for place in 0..12 {
        let others: Vec<f64> = (0..12).filter(|other| *other != place).map(|other| VALUES[other]).collect();
        let degree = near.of(place).len();
        let sums: Vec<f64> = (0_u32..1 << 11)
            .filter(|chosen| chosen.count_ones() as usize == degree)
            .map(|chosen| (0..11).filter(|at| chosen >> at & 1 == 1).map(|at| others[at]).sum())
            .collect();
        let own: f64 = near.of(place).iter().map(|one| VALUES[*one as usize]).sum();
        let as_extreme = |sum: &&f64| if VALUES[place] > mean { **sum >= own } else { **sum <= own };
        let share = sums.iter().filter(as_extreme).count() as f64 / sums.len() as f64;
        let p = found[place].unwrap();
        assert!((p - share.min(1.0 - share)).abs() < 0.015, "place {place}: {p} against {share}");
    }
    // p_sim of esda. At the other places many draws tie with what is found, and esda, which adds scaled numbers, counts
    // some ties as less: its p lies between the shares above and at or above what is found.
    let of_esda = [(0, 0.151_79), (1, 0.183_23), (3, 0.235_29), (5, 0.237_69), (8, 0.182_02), (11, 0.380_09)];
    for (place, p) in of_esda {
        assert!((found[place].unwrap() - p).abs() < 0.015, "place {place}: {:?} against {p}", found[place]);
    }
}

#[test]
fn a_map_in_halves_is_no_chance_and_one_by_lot_is() {
    let line = Adjacency::from_pairs(40, &(0..39).map(|at| (at, at + 1)).collect::<Vec<_>>()).unwrap();
    let halves: Vec<f64> = (0..40).map(|at| if at < 20 { 1.0 } else { 8.0 }).collect();
    let p = |values: &[f64], threads| {
        let draws = Draws { threads, ..draws(999) };
        global_moran_p(values, &line, Weights::RowStandardised, draws, &|| true).unwrap()
    };
    assert!(close(p(&halves, 1), 0.001) && close(p(&halves, 3), 0.001));
    let by_lot: Vec<f64> =
        (0..40_u64).map(|at| ((at * at * 31 + at * 17 + ((at * 2_654_435_761) >> 7)) % 97) as f64).collect();
    assert!(p(&by_lot, 2) > 0.01);
}

#[test]
fn an_island_has_neither_quadrant_nor_p() {
    let near = Adjacency::from_pairs(5, &[(0, 1), (1, 2), (2, 3)]).unwrap();
    let values = [1.0, 2.0, 3.0, 4.0, 9.0];
    let island = local_moran(&values, &near, Weights::RowStandardised).unwrap()[4];
    assert_eq!((island.quadrant, island.z), (None, None));
    assert!(close(island.i, 0.0) && close(island.variance, 0.0));
    assert_eq!(local_moran_p(&values, &near, draws(99), &|| true).unwrap()[4], None);
}

#[test]
fn what_can_not_be_compared_is_refused() {
    let near = ring();
    let refused =
        |values: &[f64], near: &Adjacency| local_moran(values, near, Weights::Binary).unwrap_err().to_string();
    assert_eq!(refused(&[3.0; 12], &near), "All values are equal: Moran's I compares differences, and there are none.");
    let mut broken = VALUES;
    broken[3] = f64::NAN;
    assert_eq!(refused(&broken, &near), "Value 3 of the values is no finite number.");
    assert_eq!(refused(&[1.0], &near), "There are 1 values where 12 are needed.");
    for count in [0, 1, 3] {
        let few = Adjacency::from_pairs(count, &[]).unwrap();
        assert!(refused(&vec![1.0; count], &few).ends_with("4 or more are needed (Moran's I)."));
    }
    let alone = Adjacency::from_pairs(12, &[]).unwrap();
    assert_eq!(global_moran(&VALUES, &alone, Weights::Binary), Err(Refusal::NoNeighbours));
    let stopped = local_moran_p(&VALUES, &near, draws(99), &|| false);
    assert_eq!(stopped, Err(Refusal::Stopped));
}

proptest! {
    #[test]
    fn a_shift_and_a_scale_change_nothing_and_the_whole_is_the_mean_of_its_places(
        values in prop::collection::vec(-50_i32..50, 12), shift in -100_i32..100, times in 1_i32..9,
    ) {
        prop_assume!(values.iter().any(|value| *value != values[0]));
        let near = ring();
        let plain: Vec<f64> = values.iter().map(|value| f64::from(*value)).collect();
        let moved: Vec<f64> = values.iter().map(|value| f64::from(value * times + shift)).collect();
        let of = |values: &[f64]| local_moran(values, &near, Weights::RowStandardised).unwrap();
        let (places, again) = (of(&plain), of(&moved));
        for (one, other) in places.iter().zip(&again) {
            prop_assert!((one.i - other.i).abs() < 1e-9 && (one.variance - other.variance).abs() < 1e-9);
        }
        let whole = global_moran(&plain, &near, Weights::RowStandardised).unwrap();
        let sum: f64 = places.iter().map(|one| one.i).sum();
        prop_assert!((whole.i - sum / 11.0).abs() < 1e-9);
        prop_assert!((0.0..=1.0).contains(&whole.random.p));
    }

    #[test]
    fn the_order_of_places_changes_nothing(values in prop::collection::vec(0.0..50.0_f64, 12), turn in 0_usize..12) {
        let turned: Vec<usize> = (0..12).map(|place| (place + turn) % 12).collect();
        let pairs: Vec<(usize, usize)> = (0..12_usize)
            .flat_map(|place| ring().of(place).iter().map(|other| (turned[place], turned[*other as usize])).collect::<Vec<_>>())
            .collect();
        let near = Adjacency::from_pairs(12, &pairs).unwrap();
        let mut moved = values.clone();
        moved.rotate_right(turn);
        let (plain, again) =
            (global_moran(&values, &ring(), Weights::Binary).unwrap(), global_moran(&moved, &near, Weights::Binary).unwrap());
        prop_assert!((plain.i - again.i).abs() < 1e-9 && (plain.random.variance - again.random.variance).abs() < 1e-9);
    }
}

//! Pressure against sums done by hand, and what has none.

use super::*;
use crate::spillover::excitation::{OfPlace, Spill, Triggered};

/// Two places that excite each other, over two lags that weigh 2/3 and 1/3.
fn fit() -> Excitation {
    let place =
        |baseline, own, dispersion| OfPlace { weeks: 50, span: [8, 57], events: 40.0, baseline, own, dispersion };
    let alone = Triggered { figure: 0.9, low: 0.1, high: 2.0, deviance: 5.0, p: 0.01 };
    let spill = |from, to, drawn| Spill { from, to, exposure: 30.0, alone, drawn };
    Excitation {
        decay: 0.5,
        lags: 2,
        places: vec![Some(place(0.5, Some(0.3), 0.0)), Some(place(1.0, None, 0.4)), None],
        spills: vec![spill(1, 0, 0.6), spill(0, 1, 0.0)],
        pooled: None,
        branching: 0.3,
    }
}

fn near() -> Adjacency {
    Adjacency::from_pairs(3, &[(0, 1)]).unwrap()
}

#[test]
fn what_is_expected_is_the_sum_of_where_it_comes_from() {
    let counts = [vec![Some(3), Some(0)], vec![Some(0), Some(6)], vec![None, None]];
    let found = pressure(&fit(), &counts, &near(), 2).unwrap();
    let first = found[0].as_ref().unwrap();
    // Own past 3/3, of which 0.3 each; neighbour's past 2/3 of 6, of which 0.6 each.
    assert!((first.own - 0.3).abs() < 1e-12 && (first.baseline - 0.5).abs() < 1e-12);
    assert!(first.from[0].0 == 1 && (first.from[0].1 - 2.4).abs() < 1e-12);
    assert!((first.expected - 3.2).abs() < 1e-12);
    assert!((first.share_from_neighbours().unwrap() - 0.75).abs() < 1e-12);
    // scipy 1.17.1: poisson.ppf([0.05, 0.95], 3.2), nbinom.ppf([0.05, 0.95], 2.5, 2.5 / 3.5).
    assert_eq!(first.range, POISSON);
    let second = found[1].as_ref().unwrap();
    assert_eq!((second.range, second.own.to_bits(), second.from[0].1.to_bits()), (DISPERSED, 0, 0));
    assert_eq!(found[2], None);
}

const POISSON: [u64; 2] = [1, 6];
const DISPERSED: [u64; 2] = [0, 3];

#[test]
fn a_week_after_one_that_is_not_known_has_no_pressure() {
    let counts = [vec![Some(3), Some(0), None], vec![Some(0), Some(6), Some(1)], vec![None; 3]];
    let of = |week| pressure(&fit(), &counts, &near(), week).unwrap();
    assert!(of(2)[0].is_some() && of(3).iter().all(Option::is_none) && of(1).iter().all(Option::is_none));
    assert!(of(9).iter().all(Option::is_none));
    assert!(pressure(&fit(), &counts[..2], &near(), 2).is_err());
}

#[test]
fn a_week_is_told_from_its_days() {
    let first = Day(100);
    assert_eq!([99, 106, 113, 110, 92].map(|day| week_after(first, Day(day))), [Some(0), Some(1), Some(2), None, None]);
}

#[test]
fn ranges_of_counts_are_those_of_scipy() {
    // scipy 1.17.1: nbinom.ppf([0.05, 0.95], 2, 2 / 902), nbinom.ppf(..., 20, 20 / 23), poisson.ppf(..., 900).
    let of = |mean, dispersion| [0.05, 0.95].map(|share| quantile(mean, dispersion, share));
    assert_eq!(
        [of(900.0, 0.5), of(3.0, 0.05), of(900.0, 0.0), of(0.0, 0.5)],
        [[159, 2136], [0, 6], [851, 950], [0, 0]]
    );
}

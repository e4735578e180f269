//! Chance by permutation: what sums of neighbours, or figures of a whole map, come out where places are drawn by lot.
//!
//! Every place, and every shuffle, draws from a stream of its own (`ChaCha8` by seed and number): the same seed gives the same
//! figures for any number of threads.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use sitroom_domain::phrase;

use super::adjacency::Adjacency;
use crate::Refusal;
use crate::parallel::in_blocks;
use crate::refusal::{finite, same_length, within};

/// Draws to a block of work, about.
const BLOCK_DRAWS: usize = 50_000;

/// How chance is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Draws {
    /// How many times, 1 to 1,000,000: 999, say.
    pub count: u32,
    /// From what seed.
    pub seed: u64,
    /// On how many threads; the answer is the same for any number.
    pub threads: usize,
}

/// How what is found compares with what was drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Chance {
    /// How often it was drawn.
    pub draws: u32,
    /// How often the sum drawn was at least the one found.
    pub at_least: u32,
    /// How often it was at most the one found.
    pub at_most: u32,
    /// The mean of the sums drawn.
    pub mean: f64,
    /// Their variance.
    pub variance: f64,
}

impl Chance {
    /// Returns the p of a sum as large: of a hot spot.
    pub fn p_upper(&self) -> f64 {
        p(self.at_least, self.draws)
    }

    /// Returns the p of a sum as small: of a cold spot.
    pub fn p_lower(&self) -> f64 {
        p(self.at_most, self.draws)
    }
}

/// Returns (as extreme + 1) / (draws + 1): what is found counts as one of the draws.
pub(crate) fn p(extreme: u32, draws: u32) -> f64 {
    (f64::from(extreme) + 1.0) / (f64::from(draws) + 1.0)
}

/// Compares, for every place, the sum over its neighbours with sums over as many others, drawn by lot from all places but
/// itself and each at most once.
///
/// `values` has one number a place. `None` stands where a place has no neighbour. `go_on` is asked every few milliseconds. For
/// Gi* the place's own value comes on top of either sum, and changes nothing.
///
/// Method: L. Anselin, Local Indicators of Spatial Association, Geographical Analysis 27 (1995): conditional permutation.
///
/// # Errors
/// Refused for values that are not finite or not one a place, a number of draws out of range, and when `go_on` says no.
pub fn conditional_sums(
    values: &[f64],
    adjacency: &Adjacency,
    draws: Draws,
    go_on: &dyn Fn() -> bool,
) -> Result<Vec<Option<Chance>>, Refusal> {
    same_length("values", adjacency.len(), values.len())?;
    finite("values", values)?;
    check(draws)?;
    let degree = adjacency.neighbours().len() / adjacency.len().max(1) + 1;
    let block = BLOCK_DRAWS / (draws.count as usize * degree) + 1;
    let blocks = in_blocks(values.len(), block, draws.threads, go_on, |range| {
        let mut lot = Lot { drawn: vec![0; values.len()], round: 0 };
        range.map(|place| of_place(values, adjacency.of(place), place, draws, &mut lot)).collect::<Vec<_>>()
    })?;
    Ok(blocks.concat())
}

/// Returns a figure of the values in `draws.count` random orders; every order is as likely as another.
///
/// # Errors
/// Refused for a number of draws out of range, and when `go_on` says no.
pub(crate) fn shuffled(
    values: &[f64],
    draws: Draws,
    go_on: &dyn Fn() -> bool,
    figure: impl Fn(&[f64]) -> f64 + Sync,
) -> Result<Vec<f64>, Refusal> {
    check(draws)?;
    let block = BLOCK_DRAWS / values.len().max(1) + 1;
    let blocks = in_blocks(draws.count as usize, block, draws.threads, go_on, |range| {
        let mut order = Vec::with_capacity(values.len());
        let mut one = |number: usize| {
            let mut random = stream(draws.seed, number);
            order.clear();
            order.extend_from_slice(values);
            for at in (1..order.len()).rev() {
                order.swap(at, random.random_range(0..=at as u32) as usize);
            }
            figure(&order)
        };
        range.map(&mut one).collect::<Vec<_>>()
    })?;
    Ok(blocks.concat())
}

/// Refuses a number of draws out of range.
pub(crate) fn check(draws: Draws) -> Result<(), Refusal> {
    within(phrase!("The number of draws"), f64::from(draws.count), 1.0, 1e6)
}

/// Returns the stream of chance of one place or shuffle.
pub(crate) fn stream(seed: u64, number: usize) -> ChaCha8Rng {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    random.set_stream(number as u64);
    random
}

/// What was drawn in this round: each place has the number of the round in which it was last drawn.
struct Lot {
    drawn: Vec<u64>,
    round: u64,
}

fn of_place(values: &[f64], near: &[u32], place: usize, draws: Draws, lot: &mut Lot) -> Option<Chance> {
    let most = near.iter().map(|one| values[*one as usize].abs()).fold(0.0, f64::max);
    let found: f64 = near.iter().map(|one| values[*one as usize]).sum();
    // Sums of the same numbers in another order differ by rounding, and are equal all the same.
    let rounding = most * near.len() as f64 * 4.0 * f64::EPSILON;
    let mut random = stream(draws.seed, place);
    let mut chance = Chance { draws: draws.count, at_least: 0, at_most: 0, mean: 0.0, variance: 0.0 };
    let (mut sum, mut squares) = (0.0, 0.0);
    for _ in 0..draws.count {
        let difference = drawn(values, near.len(), place, &mut random, lot) - found;
        chance.at_least += u32::from(difference >= -rounding);
        chance.at_most += u32::from(difference <= rounding);
        sum += difference;
        squares += difference * difference;
    }
    let (count, mean) = (f64::from(draws.count), sum / f64::from(draws.count));
    chance.mean = found + mean;
    chance.variance = (squares / count - mean * mean).max(0.0);
    (!near.is_empty()).then_some(chance)
}

/// Returns the sum over places drawn by lot, after R. W. Floyd (Bentley and Floyd, Programming Pearls, CACM 30, 1987).
fn drawn(values: &[f64], count: usize, place: usize, random: &mut ChaCha8Rng, lot: &mut Lot) -> f64 {
    lot.round += 1;
    let others = values.len() - 1;
    let mut sum = 0.0;
    for last in others - count..others {
        let one = random.random_range(0..=last as u32) as usize;
        let taken = if lot.drawn[one] == lot.round { last } else { one };
        lot.drawn[taken] = lot.round;
        sum += values[if taken >= place { taken + 1 } else { taken }];
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn draws(count: u32) -> Draws {
        Draws { count, seed: 7, threads: 2 }
    }

    #[test]
    fn shares_come_near_to_those_of_all_that_can_be_drawn() {
        let values = [0.0, 1.0, 0.0, 5.0, 9.0, 4.0];
        let near = Adjacency::from_pairs(6, &[(0, 3), (0, 4), (1, 2)]).unwrap();
        let found = conditional_sums(&values, &near, draws(20_000), &|| true).unwrap();
        // Of the ten pairs out of 1, 0, 5, 9, 4 one sums to 14 or more; their mean and variance follow.
        let of_first = found[0].unwrap();
        assert!((of_first.p_upper() - 0.1).abs() < 0.01 && (of_first.p_lower() - 1.0).abs() < 1e-9);
        let sums = [1.0, 6.0, 10.0, 5.0, 5.0, 9.0, 4.0, 14.0, 9.0, 13.0_f64];
        let mean = sums.iter().sum::<f64>() / 10.0;
        let variance = sums.iter().map(|sum| (sum - mean).powi(2)).sum::<f64>() / 10.0;
        assert!(
            (of_first.mean - mean).abs() < 0.1 && (of_first.variance / variance - 1.0).abs() < 0.03,
            "{of_first:?}"
        );
        assert_eq!(found[5], None);
    }

    #[test]
    fn a_place_with_all_others_beside_it_always_draws_them() {
        let near = Adjacency::from_pairs(3, &[(0, 1), (0, 2)]).unwrap();
        let found = conditional_sums(&[0.1, 0.2, 0.3], &near, draws(50), &|| true).unwrap()[0].unwrap();
        assert_eq!((found.at_least, found.at_most), (50, 50));
    }

    #[test]
    fn what_can_not_be_drawn_is_refused_and_nothing_is_no_error() {
        let none = Adjacency::from_pairs(0, &[]).unwrap();
        assert_eq!(conditional_sums(&[], &none, draws(9), &|| true), Ok(Vec::new()));
        assert!(conditional_sums(&[], &none, draws(0), &|| true).is_err());
        let pair = Adjacency::from_pairs(2, &[(0, 1)]).unwrap();
        assert!(conditional_sums(&[1.0], &pair, draws(9), &|| true).is_err());
        assert!(conditional_sums(&[1.0, f64::NAN], &pair, draws(9), &|| true).is_err());
        assert_eq!(conditional_sums(&[1.0, 2.0], &pair, draws(9), &|| false), Err(Refusal::Stopped));
        let alone = Adjacency::from_pairs(1, &[]).unwrap();
        assert_eq!(conditional_sums(&[1.0], &alone, draws(9), &|| true), Ok(vec![None]));
    }

    #[test]
    fn shuffles_keep_the_values_and_put_each_anywhere() {
        let sums = shuffled(&[1.0, 2.0, 3.0], draws(50), &|| true, |order| order.iter().sum()).unwrap();
        assert!(sums.iter().all(|sum| (sum - 6.0).abs() < 1e-12));
        let firsts = shuffled(&[0.0, 1.0, 2.0], draws(9_000), &|| true, |order| order[0]).unwrap();
        let share = |value: f64| firsts.iter().filter(|first| (**first - value).abs() < 0.1).count() as f64 / 9_000.0;
        assert!([0.0, 1.0, 2.0].iter().all(|value| (share(*value) - 1.0 / 3.0).abs() < 0.02));
    }

    proptest! {
        #[test]
        fn threads_change_nothing_and_every_draw_is_counted(
            values in prop::collection::vec(-9.0..9.0_f64, 2..40),
            pairs in prop::collection::vec((0_usize..40, 0_usize..40), 0..80), seed in any::<u64>(),
        ) {
            let pairs: Vec<_> = pairs
                .into_iter()
                .map(|(one, other)| (one % values.len(), other % values.len()))
                .filter(|(one, other)| one != other)
                .collect();
            let near = Adjacency::from_pairs(values.len(), &pairs).unwrap();
            let of = |threads| conditional_sums(&values, &near, Draws { count: 99, seed, threads }, &|| true).unwrap();
            let one = of(1);
            prop_assert_eq!(&one, &of(3));
            prop_assert!(one.iter().flatten().all(|chance| chance.at_least + chance.at_most >= 99));
            prop_assert!(one.iter().enumerate().all(|(place, chance)| chance.is_some() != near.of(place).is_empty()));
        }
    }
}

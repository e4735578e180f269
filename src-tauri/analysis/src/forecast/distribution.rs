//! A predictive distribution: numbers of deaths with their weights.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// More points than this are reduced to as many quantiles.
const POINTS: usize = 150;

/// A discrete distribution: ascending values with weights that sum to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Distribution {
    points: Vec<(f64, f64)>,
}

impl Distribution {
    /// Returns the distribution of some values with weights that need not sum to 1; all at 0 for no weight at all.
    #[must_use]
    pub fn new(values: impl IntoIterator<Item = (f64, f64)>) -> Self {
        let mut raw: Vec<(f64, f64)> = values.into_iter().filter(|(_, weight)| *weight > 0.0).collect();
        raw.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1)));
        let sum: f64 = raw.iter().map(|(_, weight)| weight).sum();
        if sum <= 0.0 {
            return Self { points: vec![(0.0, 1.0)] };
        }
        let mut points: Vec<(f64, f64)> = Vec::with_capacity(raw.len());
        for (value, weight) in raw {
            match points.last_mut() {
                Some(last) if last.0.total_cmp(&value).is_eq() => last.1 += weight / sum,
                _ => points.push((value, weight / sum)),
            }
        }
        Self { points }
    }

    /// Returns the distribution of equally likely values.
    #[must_use]
    pub fn of(values: impl IntoIterator<Item = f64>) -> Self {
        Self::new(values.into_iter().map(|value| (value, 1.0)))
    }

    /// Returns the linear pool of some distributions with weights (Stone 1961, doi:10.1214/aoms/1177704873).
    #[must_use]
    pub fn pool<'a>(parts: impl IntoIterator<Item = (&'a Self, f64)>) -> Self {
        let weighted =
            |(part, share): (&'a Self, f64)| part.points.iter().map(move |&(value, own)| (value, own * share));
        Self::new(parts.into_iter().flat_map(weighted))
    }

    /// Returns the distribution with its values rounded to whole deaths and reduced to a size that is fast to compare.
    #[must_use]
    pub fn whole(&self) -> Self {
        let rounded = Self::new(self.points.iter().map(|&(value, weight)| (value.round(), weight)));
        if rounded.points.len() <= POINTS {
            return rounded;
        }
        Self::of(rounded.quantiles((0..POINTS).map(|place| (place as f64 + 0.5) / POINTS as f64)))
    }

    /// Returns the distribution with its tails drawn out: values beyond the 95 % quantile `factor` times as large, those
    /// below the 5 % quantile as many times smaller, the values from 15 % to 85 % as they are, and evenly in between.
    #[must_use]
    pub fn stretched(&self, factor: f64) -> Self {
        let mut below = 0.0;
        let stretched = self.points.iter().map(|&(value, weight)| {
            let at = below + weight / 2.0;
            below += weight;
            let beyond = ((at - 0.5).abs() - 0.35).clamp(0.0, 0.1) / 0.1;
            let by = 1.0 + (factor - 1.0) * beyond;
            (if at > 0.5 { value * by } else { value / by }, weight)
        });
        Self::new(stretched)
    }

    /// Returns the values with their weights, in ascending order of the values.
    #[must_use]
    pub fn points(&self) -> &[(f64, f64)] {
        &self.points
    }

    /// Returns the quantiles at some ascending shares: the least value whose share of the weight reaches it.
    pub fn quantiles(&self, shares: impl IntoIterator<Item = f64>) -> Vec<f64> {
        let mut points = self.points.iter().copied();
        let (mut value, mut reached) = points.next().unwrap_or((0.0, 1.0));
        let mut at = |share: f64| {
            while reached + 1e-12 < share {
                let Some((next, weight)) = points.next() else { break };
                value = next;
                reached += weight;
            }
            value
        };
        shares.into_iter().map(&mut at).collect()
    }

    /// Returns `count` whole draws in random order, stratified so that their distribution is this one as nearly as
    /// `count` allows (one draw in each of `count` equal parts of the probability).
    ///
    /// The same seed and stream give the same draws on every machine.
    #[must_use]
    pub fn draws(&self, count: usize, seed: u64, stream: u64) -> Vec<u32> {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        random.set_stream(stream);
        let shares: Vec<f64> = (0..count).map(|place| (place as f64 + random.random::<f64>()) / count as f64).collect();
        let mut draws: Vec<u32> = self.quantiles(shares).into_iter().map(|value| value.round() as u32).collect();
        for place in (1..draws.len()).rev() {
            draws.swap(place, random.random_range(0..=place as u64) as usize);
        }
        draws
    }

    /// Returns the mean distance to a number, in deaths.
    #[must_use]
    pub fn distance(&self, outcome: f64) -> f64 {
        self.points.iter().map(|(value, weight)| weight * (value - outcome).abs()).sum()
    }

    /// Returns the mean distance between a draw of this and an independent draw of another distribution, in deaths:
    /// the integral of F(1−G) + G(1−F).
    #[must_use]
    pub fn distance_between(&self, other: &Self) -> f64 {
        let (mut own, mut others) = (self.points.iter().peekable(), other.points.iter().peekable());
        let (mut below, mut other_below, mut sum) = (0.0_f64, 0.0_f64, 0.0_f64);
        let mut at: Option<f64> = None;
        loop {
            let next = match (own.peek(), others.peek()) {
                (Some(one), Some(two)) => one.0.min(two.0),
                (Some(one), None) => one.0,
                (None, Some(two)) => two.0,
                (None, None) => return sum,
            };
            if let Some(at) = at {
                sum += (next - at) * (below * (1.0 - other_below) + other_below * (1.0 - below));
            }
            at = Some(next);
            while let Some(point) = own.next_if(|point| point.0 <= next) {
                below += point.1;
            }
            while let Some(point) = others.next_if(|point| point.0 <= next) {
                other_below += point.1;
            }
        }
    }
}

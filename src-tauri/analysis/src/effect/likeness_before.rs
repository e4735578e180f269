//! How like two places were in the months before: in level, in trend and month by month, all in the same unit.

use crate::hotspot::mann_kendall::sen_slope;

/// How far apart two places were, in units of log(1 + count): 0.69 is about a factor of two.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Apart {
    /// The root of the sum of the three squared: no weights.
    pub distance: f64,
    /// Between the means of log(1 + count).
    pub level: f64,
    /// Between the slopes (Sen's) of log(1 + count), over the whole time before.
    pub trend: f64,
    /// Between the months, root of the mean square, once level is taken out.
    pub months: f64,
}

/// The months before a start.
#[derive(Debug, Clone)]
pub(super) struct Before {
    level: f64,
    /// The slope over the whole time.
    trend: f64,
    /// Each month less the level.
    months: Vec<f64>,
}

impl Before {
    /// Returns what is compared of the counts before a start, oldest first, three or more.
    pub(super) fn of(counts: &[u32]) -> Self {
        let logs: Vec<f64> = counts.iter().map(|count| f64::from(*count).ln_1p()).collect();
        let level = logs.iter().sum::<f64>() / logs.len().max(1) as f64;
        let trend = sen_slope(&logs, 0.9).map_or(0.0, |slope| slope.slope * (logs.len() - 1) as f64);
        Self { level, trend, months: logs.iter().map(|log| log - level).collect() }
    }

    /// Returns how far apart two places were over as many months.
    pub(super) fn apart(&self, other: &Self) -> Apart {
        let squares = self.months.iter().zip(&other.months).map(|(a, b)| (a - b).powi(2)).sum::<f64>();
        let months = (squares / self.months.len().max(1) as f64).sqrt();
        let (level, trend) = ((self.level - other.level).abs(), (self.trend - other.trend).abs());
        Apart { distance: (level * level + trend * trend + months * months).sqrt(), level, trend, months }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn places_of_one_level_that_turn_opposite_ways_are_apart_in_trend_alone_and_months() {
        let (rising, falling) = (Before::of(&[1, 3, 7, 15]), Before::of(&[15, 7, 3, 1]));
        let apart = rising.apart(&falling);
        let step = std::f64::consts::LN_2;
        assert!(apart.level < 1e-12 && (apart.trend - 6.0 * step).abs() < 1e-12, "{apart:?}");
        assert!((apart.months - step * 5.0_f64.sqrt()).abs() < 1e-12, "{apart:?}");
        assert!((apart.distance - step * 41.0_f64.sqrt()).abs() < 1e-12, "{apart:?}");
    }

    proptest! {
        #[test]
        fn distances_are_those_of_a_space(counts in prop::collection::vec([0_u32..500, 0_u32..500, 0_u32..500], 6..24)) {
            let of = |one: usize| Before::of(&counts.iter().map(|month| month[one]).collect::<Vec<_>>());
            let [a, b, c] = [of(0), of(1), of(2)];
            prop_assert!(a.apart(&a).distance < 1e-12);
            prop_assert_eq!(a.apart(&b), b.apart(&a));
            prop_assert!(a.apart(&c).distance <= a.apart(&b).distance + b.apart(&c).distance + 1e-9);
        }
    }
}

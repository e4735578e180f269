//! The range of a series' own past: what a month is held against before anything cleverer is.

/// Method and version, as printed beside the figure.
pub const METHOD: &str = "own-past band, method 1.0";

/// Months of past that the band of a month rests on.
pub const WINDOW: usize = 24;

/// The lower and the upper end of the band, as shares of the months below them.
pub const SHARES: [f64; 2] = [0.1, 0.9];

/// A band for each month; `None` where fewer than [`WINDOW`] months before it are covered.
#[derive(Debug, Clone, PartialEq)]
pub struct Band {
    /// 10th percentile of the months before, in events.
    pub low: Vec<Option<f64>>,
    /// 90th percentile of the months before, in events.
    pub high: Vec<Option<f64>>,
}

/// Returns the band of each month of `counts` from the index `first` on: the 10th and the 90th percentile of the
/// [`WINDOW`] months just before it.
///
/// `counts` holds one number a month without gaps and begins where the publisher's coverage begins, so that a month
/// before it is "no data" and never zero. Percentiles interpolate between order statistics (Hyndman and Fan 1996,
/// definition 7). The result has `counts.len() - first` entries, or none when `first` lies beyond the end.
#[must_use]
pub fn own_past(counts: &[u32], first: usize) -> Band {
    let ends = (first..counts.len()).map(|month| {
        let past = month.checked_sub(WINDOW).map(|start| sorted(&counts[start..month]))?;
        Some(SHARES.map(|share| percentile(&past, share)))
    });
    let (low, high) = ends.map(|ends| (ends.map(|[low, _]| low), ends.map(|[_, high]| high))).unzip();
    Band { low, high }
}

fn sorted(counts: &[u32]) -> Vec<f64> {
    let mut past: Vec<f64> = counts.iter().copied().map(f64::from).collect();
    past.sort_by(f64::total_cmp);
    past
}

/// Returns the value below which a share of the ascending `values` lies; 0 for no values.
fn percentile(values: &[f64], share: f64) -> f64 {
    let Some(last) = values.len().checked_sub(1) else { return 0.0 };
    let place = share * last as f64;
    let below = place.floor() as usize;
    let above = (below + 1).min(last);
    values[below] + (values[above] - values[below]) * (place - below as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn percentiles_equal_those_of_r_quantile_type_7() {
        // R 4.3: quantile(0:23, c(.1, .9)) gives 2.3 and 20.7.
        let counts: Vec<u32> = (0..=24).collect();
        let band = own_past(&counts, 24);
        assert!((band.low[0].unwrap() - 2.3).abs() < 1e-12);
        assert!((band.high[0].unwrap() - 20.7).abs() < 1e-12);
    }

    #[test]
    fn a_month_with_too_little_past_has_no_band() {
        let band = own_past(&[3; 30], 20);
        assert_eq!(band.low.len(), 10);
        assert_eq!(band.low[3], None);
        assert_eq!(band.low[4], Some(3.0));
        assert_eq!(own_past(&[1, 2], 5), Band { low: vec![], high: vec![] });
    }

    proptest! {
        #[test]
        fn the_band_lies_within_the_past_and_does_not_know_the_future(
            counts in prop::collection::vec(0_u32..500, 25..80), later in 0_u32..1000,
        ) {
            let band = own_past(&counts, WINDOW);
            let mut changed = counts.clone();
            *changed.last_mut().unwrap() = later;
            prop_assert_eq!(&band, &own_past(&changed, WINDOW));
            for (month, (low, high)) in band.low.iter().zip(&band.high).enumerate() {
                let past = &counts[month..month + WINDOW];
                let (low, high) = (low.unwrap(), high.unwrap());
                prop_assert!(f64::from(*past.iter().min().unwrap()) <= low && low <= high);
                prop_assert!(high <= f64::from(*past.iter().max().unwrap()));
            }
        }
    }
}

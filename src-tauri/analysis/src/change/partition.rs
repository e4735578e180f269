//! The best cut of a series into stretches, exactly: PELT.

/// Returns where the stretches of the cheapest cut of `0..count` begin, but for the first, ascending.
///
/// `cost` gives the cost of a stretch `start..end`; it must not rise when a stretch is cut in two, as minus a log
/// likelihood does not. Each cut adds `penalty`, above zero; a stretch has `least` steps or more, 1 or more. Method: R.
/// Killick, P. Fearnhead and I. A. Eckley, Optimal Detection of Changepoints with a Linear Computational Cost, Journal of
/// the American Statistical Association 107 (2012), section 3, with K = 0. A start that is beaten at some end is looked
/// at for `least` - 1 ends more: until then no stretch could begin where it was beaten.
pub(super) fn best_cut(count: usize, least: usize, penalty: f64, cost: impl Fn(usize, usize) -> f64) -> Vec<usize> {
    let mut total = vec![f64::INFINITY; count + 1];
    let mut from = vec![0; count + 1];
    total[0] = -penalty;
    let mut starts: Vec<(usize, usize)> = Vec::new();
    for end in least..=count {
        starts.retain(|(_, until)| *until > end);
        if total[end - least].is_finite() {
            starts.push((end - least, usize::MAX));
        }
        let costs: Vec<f64> = starts.iter().map(|(start, _)| total[*start] + cost(*start, end)).collect();
        for ((start, _), found) in starts.iter().zip(&costs) {
            if found + penalty < total[end] {
                (total[end], from[end]) = (found + penalty, *start);
            }
        }
        let beaten = total[end] + 1e-9 * (1.0 + total[end].abs());
        for ((_, until), found) in starts.iter_mut().zip(&costs) {
            if *found > beaten {
                *until = (*until).min(end + least);
            }
        }
    }
    let mut cuts = Vec::new();
    let mut end = from[count];
    while end > 0 {
        cuts.push(end);
        end = from[end];
    }
    cuts.reverse();
    cuts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::cost::Spread;
    use proptest::prelude::*;

    /// Looks at every cut there is: the least total cost.
    fn least_total(count: usize, least: usize, penalty: f64, cost: &dyn Fn(usize, usize) -> f64) -> f64 {
        let of_whole = if count >= least { cost(0, count) } else { f64::INFINITY };
        (least..count)
            .filter(|cut| count - cut >= least)
            .map(|cut| least_total(cut, least, penalty, cost) + cost(cut, count) + penalty)
            .fold(of_whole, f64::min)
    }

    proptest! {
        #[test]
        fn no_other_cut_is_cheaper(
            counts in prop::collection::vec(prop_oneof![Just(0_u32), 0_u32..4, 5_u32..30], 2..15),
            least in 1_usize..5, penalty in 0.1_f64..9.0, by_length in any::<bool>(),
        ) {
            prop_assume!(counts.len() >= least);
            let sum = |start: usize, end: usize| f64::from(counts[start..end].iter().sum::<u32>());
            let count = counts.len() as f64;
            let cost = |start: usize, end: usize| {
                let length = (end - start) as f64;
                Spread::Poisson.cost(sum(start, end), length) + if by_length { (length / count).ln() } else { 0.0 }
            };
            let cuts = best_cut(counts.len(), least, penalty, cost);
            let ends: Vec<usize> = [&[0], &cuts[..], &[counts.len()]].concat();
            prop_assert!(ends.windows(2).all(|pair| pair[1] - pair[0] >= least));
            let total: f64 = ends.windows(2).map(|pair| cost(pair[0], pair[1])).sum::<f64>() + penalty * cuts.len() as f64;
            let expected = least_total(counts.len(), least, penalty, &cost);
            prop_assert!((total - expected).abs() < 1e-7, "{total} {expected} {cuts:?}");
        }
    }
}

//! How well an order finds what happened.

/// Returns the average precision of scores, the highest first, equals together; `None` where nothing happened.
///
/// Method: Σ (recall - recall before) · precision over distinct scores, without interpolation between them (J. Davis and M.
/// Goadrich, The Relationship Between Precision-Recall and ROC Curves, ICML 2006).
pub(super) fn average_precision(scored: &[(f64, bool)]) -> Option<f64> {
    let curve = curve(scored);
    let all = curve.last().filter(|(_, hits)| *hits > 0)?.1 as f64;
    let mut before = 0;
    let mut sum = 0.0;
    for (warned, hits) in curve {
        sum += (hits - before) as f64 / all * hits as f64 / warned as f64;
        before = hits;
    }
    Some(sum)
}

/// Returns the best precision at a recall or more; `None` where nothing happened.
pub(super) fn precision_at(scored: &[(f64, bool)], recall: f64) -> Option<f64> {
    let curve = curve(scored);
    let all = curve.last().filter(|(_, hits)| *hits > 0)?.1 as f64;
    let reached = curve.iter().filter(|(_, hits)| *hits as f64 >= recall * all);
    reached.map(|(warned, hits)| *hits as f64 / *warned as f64).max_by(f64::total_cmp)
}

/// Returns, for every distinct score from the highest on, how many are as high or higher and how many of these happened.
fn curve(scored: &[(f64, bool)]) -> Vec<(usize, usize)> {
    let mut scored = scored.to_vec();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut curve = Vec::new();
    let mut hits = 0;
    for (place, (score, happened)) in scored.iter().enumerate() {
        hits += usize::from(*happened);
        if scored.get(place + 1).is_none_or(|(next, _)| next.total_cmp(score).is_ne()) {
            curve.push((place + 1, hits));
        }
    }
    curve
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_worth_what_scikit_learn_says() {
        // average_precision_score and precision_recall_curve of scikit-learn 1.9.1 on these scores, two of them equal.
        let scored = [(0.9, true), (0.8, false), (0.7, true), (0.7, false), (0.4, false), (0.3, true), (0.1, false)];
        let found = average_precision(&scored).unwrap();
        assert!((found - 2.0 / 3.0).abs() < 1e-12, "{found}");
        assert_eq!(precision_at(&scored, 0.6), Some(0.5));
        assert_eq!(precision_at(&scored, 0.3), Some(1.0));
        assert_eq!(average_precision(&[(0.5, false)]), None);
        assert_eq!(average_precision(&[]), None);
    }
}

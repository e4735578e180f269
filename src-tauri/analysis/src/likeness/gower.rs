//! The distance of two rows of numbers of which some are not known, and how many it rests on.

use sitroom_domain::phrase;

/// Method and version, as printed beside the figure.
pub const METHOD: &str = phrase!("Gower's distance, method 1.0");

/// How far two rows are apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Distance {
    /// The mean of the parts, 0 (alike) to 1 (as far apart as any two rows).
    pub distance: f64,
    /// For each column the difference over its range; `None` where either value is not known, or no two rows differ.
    pub parts: Vec<Option<f64>>,
}

impl Distance {
    /// Returns how many columns it rests on.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.parts.iter().flatten().count()
    }
}

/// Returns the range of each column over all rows; 0 where it has fewer than two different values.
#[must_use]
pub fn ranges<'a>(columns: usize, rows: impl IntoIterator<Item = &'a [Option<f64>]>) -> Vec<f64> {
    let mut ends = vec![(f64::INFINITY, f64::NEG_INFINITY); columns];
    for row in rows {
        for ((low, high), value) in ends.iter_mut().zip(row) {
            if let Some(value) = value {
                (*low, *high) = (low.min(*value), high.max(*value));
            }
        }
    }
    ends.into_iter().map(|(low, high)| if high > low { high - low } else { 0.0 }).collect()
}

/// Returns the distance of two rows, by the ranges of all; `None` where fewer than `least` columns are known in both.
///
/// Method: J. C. Gower, A General Coefficient of Similarity and Some of Its Properties, Biometrics 27 (1971), with
/// equal weights for all columns known in both rows. A column that is equal in all rows is left out: it tells nothing
/// apart.
#[must_use]
pub fn distance(a: &[Option<f64>], b: &[Option<f64>], ranges: &[f64], least: usize) -> Option<Distance> {
    let distance = plain_distance(a, b, ranges, least)?;
    Some(Distance { distance, parts: parts(a, b, ranges).collect() })
}

/// Returns the distance alone.
pub(super) fn plain_distance(a: &[Option<f64>], b: &[Option<f64>], ranges: &[f64], least: usize) -> Option<f64> {
    let (sum, known) = parts(a, b, ranges).flatten().fold((0.0, 0), |(sum, known), part| (sum + part, known + 1));
    (known >= least.max(1)).then(|| sum / known as f64)
}

fn parts(a: &[Option<f64>], b: &[Option<f64>], ranges: &[f64]) -> impl Iterator<Item = Option<f64>> {
    a.iter().zip(b).zip(ranges).map(|((a, b), range)| {
        (*range > 0.0).then_some(())?;
        Some(((*a)? - (*b)?).abs() / range)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn between(rows: &[Vec<Option<f64>>], a: usize, b: usize) -> Option<f64> {
        let ranges = ranges(rows[0].len(), rows.iter().map(Vec::as_slice));
        distance(&rows[a], &rows[b], &ranges, 1).map(|found| found.distance)
    }

    #[test]
    fn distances_are_those_of_daisy() {
        // R 4.2.2, cluster 2.1.4: daisy(m, metric = "gower") of these five rows, NA for None.
        let rows = [
            vec![Some(1.0), None, Some(3.0)],
            vec![Some(2.0), Some(5.0), Some(3.5)],
            vec![None, Some(1.0), Some(9.0)],
            vec![Some(4.0), Some(4.0), None],
            vec![Some(0.0), Some(2.0), Some(7.0)],
        ];
        for (a, b, expected) in [
            (0, 1, 0.166_666_666_666_666_66),
            (0, 2, 1.0),
            (0, 3, 0.75),
            (0, 4, 0.458_333_333_333_333_3),
            (1, 2, 0.958_333_333_333_333_3),
            (1, 3, 0.375),
            (1, 4, 0.611_111_111_111_111),
            (2, 3, 0.75),
            (2, 4, 0.291_666_666_666_666_7),
            (3, 4, 0.75),
        ] {
            assert!((between(&rows, a, b).unwrap() - expected).abs() < 1e-12, "{a} {b}");
        }
    }

    #[test]
    fn a_distance_says_what_it_rests_on_and_is_none_where_that_is_too_little() {
        let (a, b) = ([Some(1.0), None, Some(4.0), Some(7.0)], [Some(3.0), Some(1.0), Some(4.0), Some(7.0)]);
        let ranges = ranges(4, [&a[..], &b[..], &[Some(5.0), None, Some(9.0), Some(7.0)]]);
        assert_eq!(ranges, [4.0, 0.0, 5.0, 0.0]);
        let found = distance(&a, &b, &ranges, 2).unwrap();
        assert_eq!((found.parts.clone(), found.columns()), (vec![Some(0.5), None, Some(0.0), None], 2));
        assert_eq!(distance(&a, &b, &ranges, 3), None);
        assert_eq!(distance(&[None], &[Some(1.0)], &[1.0], 0), None);
    }

    proptest! {
        #[test]
        fn neither_units_nor_turned_rows_change_a_distance(
            rows in prop::collection::vec(prop::collection::vec(prop::option::weighted(0.8, -50.0_f64..50.0), 5), 2..20),
            unit in 0.01_f64..100.0, shift in -9.0_f64..9.0,
        ) {
            let moved: Vec<Vec<Option<f64>>> =
                rows.iter().map(|row| row.iter().map(|value| value.map(|value| value * unit + shift)).collect()).collect();
            for at in 1..rows.len() {
                let found = between(&rows, 0, at);
                prop_assert_eq!(found, between(&rows, at, 0));
                prop_assert!(found.is_none_or(|found| (0.0..=1.0 + 1e-12).contains(&found)));
                match (found, between(&moved, 0, at)) {
                    (Some(found), Some(moved)) => prop_assert!((found - moved).abs() < 1e-9),
                    (found, moved) => prop_assert_eq!(found, moved),
                }
            }
            let known_in_one = rows[0].iter().any(Option::is_some);
            prop_assert!(!known_in_one || between(&rows, 0, 0).is_none_or(|found| found.abs() < 1e-12));
        }
    }
}

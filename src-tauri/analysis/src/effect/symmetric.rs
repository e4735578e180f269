//! Small symmetric matrices: what a regression of a handful of terms needs, and no more.

/// A square matrix, row by row.
pub(crate) type Matrix = Vec<Vec<f64>>;

/// Returns the inverse of a symmetric positive definite matrix; `None` where it is none, or nearly none.
///
/// Method: A.-L. Cholesky's factors (Benoit 1924), with the rows scaled to a diagonal of ones first, so that units
/// don't matter.
pub(crate) fn inverse(matrix: &Matrix) -> Option<Matrix> {
    let size = matrix.len();
    let scale: Vec<f64> = (0..size).map(|at| matrix[at][at].sqrt()).collect();
    if scale.iter().any(|scale| !(scale.is_finite() && *scale > 0.0)) {
        return None;
    }
    let mut lower = vec![vec![0.0; size]; size];
    for row in 0..size {
        for column in 0..=row {
            let known: f64 = (0..column).map(|at| lower[row][at] * lower[column][at]).sum();
            let left = matrix[row][column] / (scale[row] * scale[column]) - known;
            if row == column && left < 1e-12 {
                return None;
            }
            lower[row][column] = if row == column { left.sqrt() } else { left / lower[column][column] };
        }
    }
    let columns: Vec<Vec<f64>> = (0..size).map(|one| solve(&lower, one)).collect();
    let entry = |row: usize, column: usize| columns[column][row] / (scale[row] * scale[column]);
    Some((0..size).map(|row| (0..size).map(|column| entry(row, column)).collect()).collect())
}

/// Returns the column of the inverse of lower · lowerᵀ that belongs to a unit vector.
fn solve(lower: &Matrix, one: usize) -> Vec<f64> {
    let size = lower.len();
    let mut column = vec![0.0; size];
    for row in 0..size {
        let known: f64 = (0..row).map(|at| lower[row][at] * column[at]).sum();
        column[row] = (f64::from(u8::from(row == one)) - known) / lower[row][row];
    }
    for row in (0..size).rev() {
        let known: f64 = (row + 1..size).map(|at| lower[at][row] * column[at]).sum();
        column[row] = (column[row] - known) / lower[row][row];
    }
    column
}

/// Returns matrix · vector.
pub(crate) fn times(matrix: &Matrix, vector: &[f64]) -> Vec<f64> {
    matrix.iter().map(|row| dot(row, vector)).collect()
}

/// Returns outer · inner · outer of symmetric matrices: the sandwich.
pub(crate) fn sandwich(outer: &Matrix, inner: &Matrix) -> Matrix {
    let half: Matrix = outer.iter().map(|row| times(inner, row)).collect();
    outer.iter().map(|row| half.iter().map(|half| dot(row, half)).collect()).collect()
}

/// Returns vectorᵀ · matrix · vector.
pub(crate) fn form(matrix: &Matrix, vector: &[f64]) -> f64 {
    dot(&times(matrix, vector), vector)
}

/// Returns the sum of products.
pub(crate) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_has_no_inverse_has_none() {
        assert_eq!(inverse(&vec![vec![1.0, 2.0], vec![2.0, 4.0]]), None);
        assert_eq!(inverse(&vec![vec![0.0]]), None);
        assert_eq!(inverse(&vec![vec![f64::NAN]]), None);
    }

    proptest! {
        #[test]
        fn a_matrix_times_its_inverse_is_one(
            entries in prop::collection::vec(-3.0_f64..3.0, 16), units in 0.001_f64..1000.0,
        ) {
            let row = |at: usize| entries[at * 4..at * 4 + 4].to_vec();
            let entry = |a: usize, b: usize| dot(&row(a), &row(b)) + f64::from(u8::from(a == b));
            let unit = |at: usize| if at == 2 { units } else { 1.0 };
            let matrix: Matrix = (0..4).map(|a| (0..4).map(|b| entry(a, b) * unit(a) * unit(b)).collect()).collect();
            let inverse = inverse(&matrix).unwrap();
            for (a, row) in inverse.iter().enumerate() {
                for (b, product) in times(&matrix, row).into_iter().enumerate() {
                    prop_assert!((product - f64::from(u8::from(a == b))).abs() < 1e-6);
                }
            }
            for (bread, row) in sandwich(&inverse, &matrix).iter().zip(&inverse) {
                prop_assert!(bread.iter().zip(row).all(|(a, b)| (a - b).abs() < 1e-6 * (1.0 + b.abs())));
            }
        }
    }
}

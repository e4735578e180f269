//! What each level of each part of a comparison is worth, in natural logarithms.
//!
//! Counted on the odd families of `tests/sifting/invented_reports.txt`; the bench `sifting` prints this table, and a test holds it
//! against them. The threshold is the one with the highest recall there at a precision of 0.98 or more.

use super::part::{LEVELS, PARTS};

/// By part, then level.
#[rustfmt::skip]
pub const WEIGHTS: [[f64; LEVELS]; PARTS.len()] = [
    [2.07, 1.24, -1.93, -1.54, -0.04, -0.04, -0.04],
    [0.55, -0.08, 0.00, -4.30, -0.62, 0.32, 0.00],
    [0.48, -0.24, 0.00, -3.68, -2.28, 0.00, 0.00],
    [1.13, -1.24, 0.00, -2.41, 0.04, 1.66, -4.77],
    [1.03, -2.98, -3.42, -4.14, -4.12, 0.00, 0.00],
    [1.45, 0.00, 0.00, -2.96, -1.18, 0.19, 0.00],
    [1.33, -0.05, -0.58, -3.37, -1.72, 0.55, 0.00],
    [1.58, 0.49, -0.66, -2.00, -0.98, -0.76, 0.00],
];

/// The sum from which on two reports tell the same story.
pub const THRESHOLD: f64 = 3.44;

//! The fit of a January, and the parts that a level is made of.

use super::case::Case;
use super::evidence::{COLUMNS, Evidence};
use super::logistic::{Fit, Sample, probability};

/// The penalty on slopes of standardised columns: chosen on onsets before 2019, where 3 to 30 did alike.
const RIDGE: f64 = 10.0;

/// What one figure adds to a level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// The figure.
    pub evidence: Evidence,
    /// Its value: deaths, events, conflicts, or deaths of months long ago in part; the month from 1 for the season.
    pub value: f64,
    /// The value of the average quiet unit-month on the compressed scale; `None` for the season.
    pub average: Option<f64>,
    /// What it adds to the log-odds beside the average quiet unit-month: above 0 for an onset, below 0 against.
    pub log_odds: f64,
}

/// A fit on quiet unit-months.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Model {
    fit: Fit<COLUMNS>,
    means: [f64; COLUMNS],
    spreads: [f64; COLUMNS],
}

impl Model {
    /// Returns the fit on some cases with what followed; `None` where none is found.
    ///
    /// More violence never lowers a level: all slopes but those of the season stay at 0 or above.
    pub(super) fn learn(lessons: &[(&Case, bool)]) -> Option<Self> {
        let count = lessons.len() as f64;
        let mean = |at: usize| lessons.iter().map(|(case, _)| case.columns[at]).sum::<f64>() / count;
        let means: [f64; COLUMNS] = std::array::from_fn(mean);
        let spread = |at: usize| {
            let squares: f64 = lessons.iter().map(|(case, _)| (case.columns[at] - means[at]).powi(2)).sum();
            let spread = (squares / count).sqrt();
            if spread > 1e-9 { spread } else { 1.0 }
        };
        let spreads: [f64; COLUMNS] = std::array::from_fn(spread);
        let rows: Vec<_> = lessons.iter().map(|(case, _)| standard(&case.columns, &means, &spreads)).collect();
        let outcomes: Vec<bool> = lessons.iter().map(|(_, onset)| *onset).collect();
        let is_bound = std::array::from_fn(|at| !Evidence::Season.columns().contains(&at));
        let fit = Sample { rows: &rows, outcomes: &outcomes, ridge: RIDGE }.fit(is_bound)?;
        Some(Self { fit, means, spreads })
    }

    /// Returns the probability of an onset.
    pub(super) fn level(&self, case: &Case) -> f64 {
        probability(self.fit.log_odds(&standard(&case.columns, &self.means, &self.spreads)))
    }

    /// Returns the log-odds of the average quiet unit-month: with the parts of a case they add up to its own.
    pub(super) fn average_log_odds(&self) -> f64 {
        self.fit.intercept
    }

    /// Returns the parts of a level, the largest first, whichever way it points.
    pub(super) fn parts(&self, case: &Case) -> Vec<Part> {
        let standard = standard(&case.columns, &self.means, &self.spreads);
        let part = |evidence: Evidence| {
            let columns = evidence.columns();
            let log_odds = columns.clone().map(|at| self.fit.slopes[at] * standard[at]).sum();
            let is_season = evidence == Evidence::Season;
            let month = f64::from(case.month.rem_euclid(12) + 1);
            // Six digits: the way back from the logarithm must not turn 57 into 56.999.
            let amount = (case.columns[columns.start].exp_m1() * 1e6).round() / 1e6;
            let value = if is_season { month } else { amount };
            let average = (!is_season).then(|| self.means[columns.start].exp_m1());
            Part { evidence, value, average, log_odds }
        };
        let mut parts: Vec<Part> = Evidence::ALL.into_iter().map(part).collect();
        parts.sort_by(|a, b| b.log_odds.abs().total_cmp(&a.log_odds.abs()));
        parts
    }
}

fn standard(row: &[f64; COLUMNS], means: &[f64; COLUMNS], spreads: &[f64; COLUMNS]) -> [f64; COLUMNS] {
    std::array::from_fn(|at| (row[at] - means[at]) / spreads[at])
}

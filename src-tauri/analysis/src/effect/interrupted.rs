//! Interrupted time series: whether the monthly counts of one place stepped or bent when an engagement began.
//!
//! It says what followed, and by how much; that it followed *from* the engagement is no figure of this file. It refuses
//! series too short, and months without data are left out, never counted as zero.

use std::f64::consts::TAU;

use statrs::distribution::{ContinuousCDF, StudentsT};

use super::poisson::{Month, fit};
use super::symmetric::Matrix;
use sitroom_domain::phrase;

use crate::Refusal;
use crate::interval::Interval;
use crate::refusal::within;

/// Method and version, as printed beside the figure.
pub const METHOD: &str =
    phrase!("interrupted time series by quasi-Poisson regression, widest of three errors, method 1.0");

/// Fewest known months before the start (Wagner et al. 2002).
pub const LEAST_BEFORE: usize = 12;
/// Fewest known months from the start on.
pub const LEAST_AFTER: usize = 6;
/// Fewest known months for a season.
pub const LEAST_FOR_SEASON: usize = 36;

/// How a series is looked at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    /// Whether a yearly and a half-yearly wave are taken out: for 36 known months or more.
    pub season: bool,
    /// Up to how many months apart counts may hang together; `None` for 4 (n / 100)^(2/9) of Newey and West (1994).
    pub lag: Option<usize>,
    /// The confidence of all intervals, 0.5 to 0.999.
    pub confidence: f64,
}

/// What the counts of a place did from the start of an engagement on.
#[derive(Debug, Clone, PartialEq)]
pub struct Interrupted {
    /// The step at the start: the rate from then on over what it would have been. 1 is no step.
    pub level_ratio: Interval,
    /// The bend: the monthly factor of the rate from the start on over that before. 1 is no bend.
    pub slope_ratio: Interval,
    /// The monthly factor of the rate before the start.
    pub slope_before: Interval,
    /// The standard errors of the logarithm of step and bend by quasi-likelihood alone.
    pub quasi_errors: [f64; 2],
    /// The same after Newey and West alone.
    pub newey_west_errors: [f64; 2],
    /// How many times as much the counts spread as chance would make them.
    pub dispersion: f64,
    /// The lag used, in months.
    pub lag: usize,
    /// Known months before the start.
    pub months_before: usize,
    /// Known months from the start on.
    pub months_after: usize,
    /// For each month the rate expected with step and bend.
    pub fitted: Vec<f64>,
    /// For each month the rate expected had the time before gone on, with its interval: of the rate, not of single
    /// counts. It widens with distance from the start, and is no more than the trend before drawn on.
    pub counterfactual: Vec<Interval>,
}

/// Looks for a step and a bend in monthly `counts` at the index `start`, the first month of the engagement.
///
/// `counts` holds one entry a month without gaps; `None` is no data. The model is log(rate) = level + trend + step +
/// bend (+ season). Intervals are Student's, with the widest of three errors: quasi-likelihood, the same with a
/// dispersion of at least one, and Newey and West.
///
/// Method: A. K. Wagner et al., Segmented Regression Analysis of Interrupted Time Series Studies, Journal of Clinical
/// Pharmacy and Therapeutics 27 (2002); J. L. Bernal, S. Cummins and A. Gasparrini, Interrupted Time Series Regression
/// for the Evaluation of Public Health Interventions, International Journal of Epidemiology 46 (2017).
///
/// # Errors
/// Refused for fewer than twelve known months before the start or six after, for a season in fewer than 36 months, for
/// no events before or none after (a ratio to nothing, or to which nothing can be compared), for settings out of range,
/// and where the fit does not settle.
pub fn interrupted(counts: &[Option<u32>], start: usize, settings: Settings) -> Result<Interrupted, Refusal> {
    within(phrase!("The confidence"), settings.confidence, 0.5, 0.999)?;
    let start = start.min(counts.len());
    let (months_before, months_after) = check(counts, start, settings.season)?;
    let known = months_before + months_after;
    let lag = settings.lag.unwrap_or_else(|| (4.0 * (known as f64 / 100.0).powf(2.0 / 9.0)) as usize);
    within(phrase!("The lag in months"), lag as f64, 0.0, known as f64 / 2.0)?;
    let month = |(number, count): (usize, &Option<u32>)| {
        let terms = terms(number, start, settings.season);
        count.map(|count| Month { number, terms, count: count.into() })
    };
    let months: Vec<Month> = counts.iter().enumerate().filter_map(month).collect();
    let fit = fit(&months, lag).ok_or(Refusal::Unsettled { method: METHOD })?;
    let reach = StudentsT::new(0.0, 1.0, fit.freedom as f64)
        .map_err(|_| Refusal::Unsettled { method: METHOD })?
        .inverse_cdf(0.5 + settings.confidence / 2.0);
    let ratio = |terms: &[f64]| {
        Interval::around(fit.log_mean(terms), reach * fit.widest_error(terms), settings.confidence).exp()
    };
    let only =
        |term: usize| ratio(&(0..fit.coefficients.len()).map(|at| f64::from(u8::from(at == term))).collect::<Vec<_>>());
    let all = || (0..counts.len()).map(|number| terms(number, start, settings.season));
    Ok(Interrupted {
        level_ratio: only(STEP),
        slope_ratio: only(BEND),
        slope_before: only(TREND),
        quasi_errors: errors(&fit.plain).map(|error| error * fit.dispersion.sqrt()),
        newey_west_errors: errors(&fit.newey_west),
        dispersion: fit.dispersion,
        lag,
        months_before,
        months_after,
        fitted: all().map(|terms| fit.log_mean(&terms).exp()).collect(),
        counterfactual: all().map(|terms| ratio(&without_engagement(terms))).collect(),
    })
}

const TREND: usize = 1;
const STEP: usize = 2;
const BEND: usize = 3;

/// Returns the terms of a month; time is counted from the start, so that the step is the one at the start.
fn terms(number: usize, start: usize, season: bool) -> Vec<f64> {
    let time = number as f64 - start as f64;
    let after = f64::from(u8::from(number >= start));
    let mut terms = vec![1.0, time, after, after * time];
    if season {
        for waves in [1.0, 2.0] {
            let (sin, cos) = (TAU * waves * number as f64 / 12.0).sin_cos();
            terms.extend([sin, cos]);
        }
    }
    terms
}

/// Returns the terms of a month had the time before gone on.
fn without_engagement(mut terms: Vec<f64>) -> Vec<f64> {
    terms[STEP] = 0.0;
    terms[BEND] = 0.0;
    terms
}

/// Returns the standard errors of step and bend.
fn errors(covariance: &Matrix) -> [f64; 2] {
    [STEP, BEND].map(|term| covariance[term][term].max(0.0).sqrt())
}

/// Returns the known months before the start and from it on.
fn check(counts: &[Option<u32>], start: usize, season: bool) -> Result<(usize, usize), Refusal> {
    let (before, after) = counts.split_at(start);
    let known = |part: &[Option<u32>]| part.iter().flatten().count();
    let all = known(before) + known(after);
    let needs =
        [(known(before), LEAST_BEFORE), (known(after), LEAST_AFTER), (all, if season { LEAST_FOR_SEASON } else { 0 })];
    for (found, least) in needs {
        if found < least {
            return Err(Refusal::TooFew { method: METHOD, least, found });
        }
    }
    for (part, what) in [(before, "counts before the start"), (after, "counts from the start on")] {
        if part.iter().flatten().all(|count| *count == 0) {
            return Err(Refusal::Nothing { method: METHOD, what });
        }
    }
    Ok((known(before), known(after)))
}

//! The outlook from a panel of deaths per country and month: reads the panel, writes the draws, says how good it was before.

mod files;

use std::path::{Path, PathBuf};

use serde::Serialize;
use sitroom_analysis::forecast::component::NAMES;
use sitroom_analysis::forecast::model::Model;
use sitroom_analysis::forecast::record::{BENCHMARK, GroupRecord, ModelRecord};
use sitroom_analysis::forecast::{self, FARTHEST, Forecast, METHOD, Plan, PlanError};
use sitroom_domain::say;

use crate::contract::fault::Fault;

/// The year of month 1, as the publishers of such panels count.
const FIRST_YEAR: i32 = 1980;

/// What is to be forecast, from which file, into which file.
#[derive(Debug, Clone)]
pub struct ForecastRequest {
    /// CSV with the columns `month_id`, `country_id` and `outcome`.
    pub panel: PathBuf,
    /// CSV with the columns `country_id` and `neighbour_id`; without it no country has neighbours.
    pub neighbours: Option<PathBuf>,
    /// Last month of training, as `month_id`.
    pub train_until: i32,
    /// First month of the forecast, as `month_id`.
    pub from: i32,
    /// Months of the forecast.
    pub months: i32,
    /// Draws for each country and month.
    pub draws: usize,
    /// The same seed gives the same draws.
    pub seed: u64,
    /// Name of the model to show everywhere; without it the better of pool and benchmark in each group.
    pub model: Option<String>,
    /// The CSV to write: `month_id`, `country_id`, `draw`, `outcome`.
    pub out: PathBuf,
}

/// What was forecast, and what it rests on.
#[derive(Debug, Clone, Serialize)]
pub struct ForecastReport {
    /// Name and version of the method.
    pub method: &'static str,
    /// The file that was written.
    pub path: String,
    /// Rows in it.
    pub rows: usize,
    /// Countries in it.
    pub countries: usize,
    /// First and last month of the forecast, as `month_id`.
    pub months: [i32; 2],
    /// First and last month of training, as `month_id`.
    pub trained_on: [i32; 2],
    /// Country-months of training.
    pub country_months: usize,
    /// Earlier origins from which the weights and the record come.
    pub origins: usize,
    /// The model that each group is held against.
    pub benchmark: &'static str,
    /// One for each group that has a country.
    pub groups: Vec<GroupReport>,
    /// The record of each model over all countries.
    pub overall: Vec<RecordReport>,
}

/// What is shown for a group of countries, and why.
#[derive(Debug, Clone, Serialize)]
pub struct GroupReport {
    /// The group in words.
    pub group: &'static str,
    /// Countries in it.
    pub countries: usize,
    /// The model that is shown.
    pub shown: &'static str,
    /// Why.
    pub why: String,
    /// The record of each model in the group.
    pub record: Vec<RecordReport>,
    /// Components of the pool with their weights, the heaviest first.
    pub weights: Vec<(&'static str, f64)>,
}

/// What a model was worth at rolling origins within the training months. A lower score is better.
#[derive(Debug, Clone, Serialize)]
pub struct RecordReport {
    /// Its name.
    pub model: &'static str,
    /// What it is.
    pub what: &'static str,
    /// Outcomes that it was scored on.
    pub outcomes: usize,
    /// Mean CRPS in deaths.
    pub crps: f64,
    /// Mean CRPS in units of the country's recent level: what the choice is made by.
    pub scaled_crps: f64,
    /// Mean ignorance score in bits.
    pub ignorance: f64,
    /// Mean interval score of the 90 % interval in deaths.
    pub interval_score: f64,
    /// Share of the outcomes within the 90 % interval.
    pub coverage: f64,
    /// Share of the outcomes above zero within it.
    pub coverage_above_zero: Option<f64>,
    /// Share of the outcomes in each tenth of the forecast.
    pub calibration: [f64; 10],
}

/// Returns the `month_id` of a month written `2020-10`: 1 is January 1980.
///
/// # Errors
/// Refuses anything else, in a sentence.
pub fn month_id(word: &str) -> Result<i32, String> {
    let parsed = word.split_once('-').filter(|(year, month)| year.len() == 4 && month.len() == 2);
    let numbers = parsed.and_then(|(year, month)| Some((year.parse::<i32>().ok()?, month.parse::<i32>().ok()?)));
    match numbers {
        Some((year, month @ 1..=12)) => Ok((year - FIRST_YEAR) * 12 + month),
        _ => Err(say!("“{word}” is no month; write it like 2020-10")),
    }
}

/// Returns a `month_id` as it is written: 490 is 2020-10.
#[must_use]
pub fn month_text(id: i32) -> String {
    format!("{:04}-{:02}", FIRST_YEAR + (id - 1).div_euclid(12), (id - 1).rem_euclid(12) + 1)
}

/// Forecasts a panel and writes the draws.
///
/// # Errors
/// Refuses a file that is no panel with its line, a plan that cannot be carried out, and a place that cannot be written.
pub fn run(request: &ForecastRequest) -> Result<ForecastReport, Fault> {
    let model = request.model.as_deref().map(model_of).transpose()?;
    let panel = files::read_panel(&request.panel)?;
    let neighbours = request.neighbours.as_deref().map(files::read_neighbours).transpose()?.unwrap_or_default();
    let plan = Plan {
        train_until: request.train_until,
        first_month: request.from,
        months: request.months,
        draws: request.draws,
        seed: request.seed,
        model,
    };
    let made = forecast::forecast(&panel, &neighbours, &plan).map_err(|why| refused(why, request))?;
    let rows = files::write_draws(&made.countries, request.from, &request.out)?;
    Ok(report(&made, request, rows))
}

fn model_of(name: &str) -> Result<Model, Fault> {
    let names = Model::ALL.map(Model::id).join(", ");
    Model::of(name).ok_or_else(|| Fault::refused(say!("“{name}” is no model."), say!("Choose one of {names}.")))
}

fn refused(why: PlanError, request: &ForecastRequest) -> Fault {
    let last = month_text(request.train_until);
    match why {
        PlanError::NoData => Fault::refused(
            say!("{} has no month in the two years up to {last}.", shown(&request.panel)),
            say!("Give a later month with --train-until, or a panel that begins earlier."),
        ),
        PlanError::Months => Fault::refused(
            say!("{} months from {} cannot be forecast from {last}.", request.months, month_text(request.from)),
            say!("Begin after the last month of training and end at most {FARTHEST} months after it."),
        ),
        PlanError::Draws => {
            Fault::refused(say!("{} draws cannot be made.", request.draws), say!("Ask for 1 to 100000; 1000 is usual."))
        }
        PlanError::Stopped => sitroom_analysis::Refusal::Stopped.into(),
    }
}

fn shown(path: &Path) -> String {
    format!("“{}”", path.display())
}

fn report(made: &Forecast, request: &ForecastRequest, rows: usize) -> ForecastReport {
    ForecastReport {
        method: METHOD,
        path: request.out.display().to_string(),
        rows,
        countries: made.countries.len(),
        months: [request.from, request.from + request.months - 1],
        trained_on: [made.span.0, made.span.1],
        country_months: made.rows,
        origins: made.origins,
        benchmark: BENCHMARK.id(),
        groups: made.groups.iter().map(group_report).collect(),
        overall: made.overall.iter().map(record_report).collect(),
    }
}

fn group_report(group: &GroupRecord) -> GroupReport {
    let mut weights: Vec<(&'static str, f64)> = NAMES.into_iter().zip(group.weights.iter().copied()).collect();
    weights.sort_by(|one, other| other.1.total_cmp(&one.1));
    GroupReport {
        group: group.group.sentence(),
        countries: group.countries,
        shown: group.shown.id(),
        why: group.why.clone(),
        record: group.record.iter().map(record_report).collect(),
        weights,
    }
}

fn record_report(record: &ModelRecord) -> RecordReport {
    let scores = &record.scores;
    RecordReport {
        model: record.model.id(),
        what: record.model.sentence(),
        outcomes: scores.outcomes,
        crps: scores.crps,
        scaled_crps: scores.scaled_crps,
        ignorance: scores.ignorance,
        interval_score: scores.interval,
        coverage: scores.coverage,
        coverage_above_zero: scores.coverage_active,
        calibration: scores.calibration,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_counted_from_january_1980() {
        assert_eq!((month_id("1980-01"), month_id("2020-10"), month_id("2021-12")), (Ok(1), Ok(490), Ok(504)));
        assert_eq!(
            (month_text(490), month_text(504), month_text(0)),
            ("2020-10".into(), "2021-12".into(), "1979-12".into())
        );
        for wrong in ["2020", "2020-13", "2020-1", "10-2020", "2020-00", ""] {
            assert!(month_id(wrong).unwrap_err().contains("2020-10"), "{wrong}");
        }
    }
}

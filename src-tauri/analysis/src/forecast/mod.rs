//! Outlook: deaths in each country and month to come, as a predictive distribution.
//!
//! Several simple forecasts of a country (its own past by recency, with scale noise; what followed like levels in all
//! countries; a hurdle negative binomial; a Pareto tail) are pooled with weights that minimise the CRPS of forecasts
//! from rolling origins within the training months. For each group of countries the pool is shown only where its record
//! is better than that of conflictology (Hegre et al. 2025, the VIEWS prediction challenge 2023/24).

pub mod benchmark;
pub mod component;
pub mod distribution;
pub mod group;
pub mod model;
pub mod origin;
pub mod panel;
pub mod pooled;
pub mod record;
pub mod score;
pub mod weights;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use benchmark::Neighbours;
use distribution::Distribution;
use group::Group;
use model::Model;
use origin::Origin;
use panel::Panel;
use record::{BENCHMARK, GroupRecord, ModelRecord, Tallies, by_country, choose, records, scored};
use score::Scores;
use weights::{Lesson, learn};

use sitroom_domain::phrase;

/// Method and version, as printed beside the figures.
pub const METHOD: &str = phrase!("outlook by pooled components, method 1.0");

/// The farthest month that is forecast, counted from the last month of training.
pub const FARTHEST: i32 = 36;

/// What is to be forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// Last month of training; later months of the panel are not looked at.
    pub train_until: i32,
    /// First month of the forecast.
    pub first_month: i32,
    /// Months of the forecast.
    pub months: i32,
    /// Draws for each country and month.
    pub draws: usize,
    /// The same seed gives the same draws.
    pub seed: u64,
    /// The model to show everywhere; without it the better of pool and benchmark in each group.
    pub model: Option<Model>,
}

/// Why there is no forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanError {
    /// The panel has no month up to the last of training, or none in the two years up to it.
    NoData,
    /// The forecast begins before the month after the last of training, has no month, or ends more than [`FARTHEST`]
    /// months after it.
    Months,
    /// No draw is asked for, or more than 100,000.
    Draws,
    /// The caller asked to stop.
    Stopped,
}

/// The forecast of one country.
#[derive(Debug, Clone, PartialEq)]
pub struct CountryForecast {
    /// The publisher's number of the country.
    pub country: i64,
    /// Its group at the last month of training.
    pub group: Group,
    /// The model that is shown.
    pub model: Model,
    /// Draws for each month, in deaths.
    pub draws: Vec<Vec<u32>>,
    /// The distribution that they are from, in deaths; the same for each month.
    pub forecast: Distribution,
    /// That of the benchmark.
    pub benchmark: Distribution,
}

/// A forecast of all countries.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecast {
    /// One for each country with data in the two years up to the last month of training, in ascending order of their numbers.
    pub countries: Vec<CountryForecast>,
    /// One for each group that has a country.
    pub groups: Vec<GroupRecord>,
    /// The scores of each model over all countries at rolling origins.
    pub overall: Vec<ModelRecord>,
    /// Rows of the panel that it rests on.
    pub rows: usize,
    /// First and last month of them.
    pub span: (i32, i32),
    /// Rolling origins that taught the weights.
    pub origins: usize,
    tallies: Tallies,
}

/// Forecasts every country of a panel.
///
/// # Errors
/// Refuses a plan that cannot be carried out; see [`PlanError`].
pub fn forecast(panel: &Panel, neighbours: &Neighbours, plan: &Plan) -> Result<Forecast, PlanError> {
    forecast_while(panel, neighbours, plan, &|| true)
}

/// Returns the same as [`forecast`], as long as `go_on`, which is asked every few milliseconds, says so.
///
/// # Errors
/// Refuses a plan that cannot be carried out, and with [`PlanError::Stopped`] when `go_on` says no.
pub fn forecast_while(
    panel: &Panel,
    neighbours: &Neighbours,
    plan: &Plan,
    go_on: &dyn Fn() -> bool,
) -> Result<Forecast, PlanError> {
    let horizons = horizons(plan)?;
    let known = panel.until(plan.train_until);
    let span = known.span().ok_or(PlanError::NoData)?;
    let nearest = horizons.first().copied().unwrap_or(1);
    let mut months = origin::months(&known, plan.train_until, nearest);
    months.push(plan.train_until);
    let mut origins = origins(&known, &months, &horizons, go_on)?;
    let now = origins.pop().filter(|now| !now.standings.is_empty()).ok_or(PlanError::NoData)?;
    let mut lessons: Vec<Lesson> = Vec::new();
    for one in &origins {
        lessons.extend(origin::lessons(&known, one, &horizons, plan.train_until, go_on).ok_or(PlanError::Stopped)?);
    }
    let looked_at = (horizons.as_slice(), plan.train_until);
    let tallies = scored(&known, &origins, &lessons, neighbours, looked_at, go_on).ok_or(PlanError::Stopped)?;
    let groups: Vec<GroupRecord> = Group::ALL
        .into_iter()
        .filter_map(|group| {
            let countries = now.standings.iter().filter(|one| one.group() == group).count();
            let record = records(&tallies, |own, _| own == group);
            let scores = |model| record.iter().find(|one| one.model == model).map(|one| one.scores).unwrap_or_default();
            let (shown, why) = match plan.model {
                Some(model) => (model, format!("{} was asked for.", model.id())),
                None => choose(Model::Pool, &scores(Model::Pool), &scores(BENCHMARK)),
            };
            let weights = learn(&lessons, group, plan.train_until).to_vec();
            (countries > 0).then_some(GroupRecord { group, countries, shown, why, record, weights })
        })
        .collect();
    let countries = drawn(&now, &groups, neighbours, &horizons, plan, go_on)?;
    let overall = records(&tallies, |_, _| true);
    Ok(Forecast { countries, groups, overall, rows: known.rows(), span, origins: origins.len(), tallies })
}

impl Forecast {
    /// Returns the record of every model over some countries: how it did there at rolling origins.
    #[must_use]
    pub fn record_of(&self, is_wanted: impl Fn(i64) -> bool) -> Vec<ModelRecord> {
        records(&self.tallies, |_, country| is_wanted(country))
    }

    /// Returns the scores of the pool and of the benchmark in each country.
    #[must_use]
    pub fn own_records(&self) -> BTreeMap<i64, [Scores; 2]> {
        by_country(&self.tallies, Model::Pool)
    }
}

fn horizons(plan: &Plan) -> Result<Vec<i32>, PlanError> {
    let nearest = plan.first_month.checked_sub(plan.train_until).ok_or(PlanError::Months)?;
    let farthest = nearest.checked_add(plan.months).ok_or(PlanError::Months)? - 1;
    if nearest < 1 || plan.months < 1 || farthest > FARTHEST {
        return Err(PlanError::Months);
    }
    if plan.draws == 0 || plan.draws > 100_000 {
        return Err(PlanError::Draws);
    }
    Ok((nearest..=farthest).collect())
}

fn origins(
    panel: &Panel,
    months: &[i32],
    horizons: &[i32],
    go_on: &dyn Fn() -> bool,
) -> Result<Vec<Origin>, PlanError> {
    let standings = origin::standings(panel, months, go_on).ok_or(PlanError::Stopped)?;
    let all: Vec<(i32, &[group::Standing])> =
        months.iter().zip(&standings).map(|(month, standings)| (*month, standings.as_slice())).collect();
    let at = |(place, (month, own)): (usize, &(i32, &[group::Standing]))| {
        let earlier = all.get(..place).unwrap_or_default();
        origin::origin(panel, (*month, own), earlier, horizons, go_on).ok_or(PlanError::Stopped)
    };
    all.iter().enumerate().map(at).collect()
}

fn drawn(
    now: &Origin,
    groups: &[GroupRecord],
    neighbours: &Neighbours,
    horizons: &[i32],
    plan: &Plan,
    go_on: &dyn Fn() -> bool,
) -> Result<Vec<CountryForecast>, PlanError> {
    let of_country = |(place, standing): (usize, &group::Standing)| {
        let group = standing.group();
        let record = groups.iter().find(|record| record.group == group)?;
        let forecast = model::distribution(record.shown, now, place, neighbours, &record.weights)?;
        let stream = |horizon: i32| standing.country.cast_unsigned().wrapping_mul(4096).wrapping_add(horizon as u64);
        let draws = horizons.iter().map(|horizon| forecast.draws(plan.draws, plan.seed, stream(*horizon))).collect();
        let benchmark = model::distribution(BENCHMARK, now, place, neighbours, &record.weights)?;
        Some(CountryForecast { country: standing.country, group, model: record.shown, draws, forecast, benchmark })
    };
    let asked = |one| if go_on() { Ok(of_country(one)) } else { Err(PlanError::Stopped) };
    now.standings.iter().enumerate().map(asked).filter_map(Result::transpose).collect()
}

//! What each model was worth at rolling origins, and which is shown for a group.

use std::collections::BTreeMap;

use super::benchmark::Neighbours;
use super::group::Group;
use super::model::{Model, distribution};
use super::origin::Origin;
use super::panel::Panel;
use super::score::{Judged, Scores, Tally};
use super::weights::{Lesson, learn};

use sitroom_domain::kept;

/// No more origins than this, the youngest, are scored.
const SCORED: usize = 24;

/// Fewer outcomes than this are no record.
const ENOUGH: usize = 30;

/// Fewer outcomes than this are no record of one country: ten origins of a year each, since those of one origin hang
/// together.
pub const ENOUGH_OF_ONE: usize = 120;

/// The benchmark that a model must beat to be shown.
pub const BENCHMARK: Model = Model::Conflictology;

/// What a model was worth in a group.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ModelRecord {
    /// The model.
    pub model: Model,
    /// Its scores; all models are scored on the same outcomes.
    pub scores: Scores,
}

/// Which model is shown for a group, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupRecord {
    /// The group.
    pub group: Group,
    /// Countries of it at the last month of training.
    pub countries: usize,
    /// The model that is shown.
    pub shown: Model,
    /// Why, in a sentence.
    pub why: String,
    /// One record for each model.
    pub record: Vec<ModelRecord>,
    /// Weights of the components of the pool.
    pub weights: Vec<f64>,
}

/// What each model was worth, by the country's group at the origin, the country and the model.
pub(crate) type Tallies = BTreeMap<(Group, i64, Model), Tally>;

/// Returns the scores of every model at the youngest origins: each forecast uses only what was known at its origin, the
/// weights of the pool included. Outcomes after `last` are not looked at. `None` when `go_on` says no.
pub(crate) fn scored(
    panel: &Panel,
    origins: &[Origin],
    lessons: &[Lesson],
    neighbours: &Neighbours,
    (horizons, last): (&[i32], i32),
    go_on: &dyn Fn() -> bool,
) -> Option<Tallies> {
    let mut tallies = Tallies::new();
    for origin in origins.iter().rev().take(SCORED) {
        for group in Group::ALL {
            let weights = learn(lessons, group, origin.month);
            for (place, standing) in origin.standings.iter().enumerate().filter(|(_, one)| one.group() == group) {
                if !go_on() {
                    return None;
                }
                let known = horizons.iter().map(|horizon| origin.month + horizon).filter(|month| *month <= last);
                let outcomes: Vec<f64> = known.filter_map(|month| panel.deaths(standing.country, month)).collect();
                for model in Model::ALL {
                    let Some(forecast) = distribution(model, origin, place, neighbours, &weights) else { continue };
                    let judged = Judged::new(forecast.whole());
                    let tally = tallies.entry((group, standing.country, model)).or_default();
                    for outcome in &outcomes {
                        tally.count(&judged, *outcome, standing.level);
                    }
                }
            }
        }
    }
    Some(tallies)
}

/// Returns the record of every model over the groups and countries that are wanted.
#[must_use]
pub(crate) fn records(tallies: &Tallies, wanted: impl Fn(Group, i64) -> bool) -> Vec<ModelRecord> {
    let mut sums: BTreeMap<Model, Tally> = BTreeMap::new();
    for ((_, _, model), tally) in tallies.iter().filter(|((group, country, _), _)| wanted(*group, *country)) {
        sums.entry(*model).or_default().add(tally);
    }
    let scores = |model| sums.get(&model).map(Tally::scores).unwrap_or_default();
    Model::ALL.map(|model| ModelRecord { model, scores: scores(model) }).to_vec()
}

/// Returns which of a model and the benchmark is shown by their records, and why.
///
/// The model is shown when its mean scaled CRPS is the lower one on at least [`ENOUGH`] outcomes; otherwise the
/// benchmark is.
#[must_use]
pub fn choose(model: Model, of_model: &Scores, of_benchmark: &Scores) -> (Model, String) {
    let outcomes = of_model.outcomes.min(of_benchmark.outcomes);
    if outcomes < ENOUGH {
        let why = kept!("{outcomes} past outcomes are too few to tell; the benchmark is shown.");
        return (BENCHMARK, why);
    }
    let [ours, theirs] = [of_model, of_benchmark].map(|scores| scores.scaled_crps);
    let told =
        kept!("mean CRPS in units of the recent level {ours:.4}, benchmark {theirs:.4}, over {outcomes} past outcomes");
    if ours < theirs {
        (model, kept!("{} is better than the benchmark: {told}.", model.id()))
    } else {
        (BENCHMARK, kept!("{} is not better than the benchmark, which is shown: {told}.", model.id()))
    }
}

/// Returns the scores of a model and of the benchmark in each country, over all groups that it was in.
#[must_use]
pub(crate) fn by_country(tallies: &Tallies, model: Model) -> BTreeMap<i64, [Scores; 2]> {
    let mut sums: BTreeMap<i64, [Tally; 2]> = BTreeMap::new();
    for ((_, country, of), tally) in tallies {
        let slot = [model, BENCHMARK].into_iter().position(|wanted| wanted == *of);
        if let Some(slot) = slot {
            sums.entry(*country).or_default()[slot].add(tally);
        }
    }
    sums.into_iter().map(|(country, [own, benchmark])| (country, [own.scores(), benchmark.scores()])).collect()
}

/// Returns what is shown for one country or cell by its own record, where its group's record shows `by_group` for the reason
/// `why`, and the reason for it. `one` is how the reason calls it.
///
/// The benchmark is shown where the own record of a model, in deaths, is not better on at least [`ENOUGH_OF_ONE`]
/// outcomes; on fewer the group's record decides alone. A record never shows a model that the group's does not: of many
/// countries, some would seem better by chance.
#[must_use]
pub fn choose_for_one(by_group: (Model, &str), own: Option<&[Scores; 2]>, one: &str) -> (Model, String) {
    let (model, why) = by_group;
    if model == BENCHMARK {
        return (model, kept!("The record of its group decided: {why}"));
    }
    let [of_model, of_benchmark] = own.copied().unwrap_or_default();
    let outcomes = of_model.outcomes.min(of_benchmark.outcomes);
    if outcomes < ENOUGH_OF_ONE {
        let few =
            kept!("Of the {one} itself {outcomes} past outcomes are too few to tell ({ENOUGH_OF_ONE} are needed).");
        return (model, kept!("{few} The record of its group decided: {why}"));
    }
    let (ours, theirs) = (of_model.crps, of_benchmark.crps);
    let told = kept!("mean CRPS {ours:.2} deaths, benchmark {theirs:.2}, over {outcomes} past outcomes");
    let id = model.id();
    if ours < theirs {
        (
            model,
            kept!(
                "The record of the {one} itself decided: {id} is better than the benchmark there ({told}), as in its group."
            ),
        )
    } else {
        let shown = kept!("{id} is not better than the benchmark there, which is shown ({told})");
        (BENCHMARK, kept!("The record of the {one} itself decided: {shown}, though it is better in its group."))
    }
}

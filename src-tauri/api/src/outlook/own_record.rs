//! What is shown of one country or cell: the model of its group only where its own record does not speak against it.

use std::collections::BTreeMap;

use sitroom_analysis::forecast::record::{BENCHMARK, choose_for_one};
use sitroom_analysis::forecast::{Forecast, METHOD};
use sitroom_domain::phrase;
use sitroom_domain::say::retold;

/// How the choice is made, with its version.
const CHOICE: &str = phrase!("shown only where it beats the benchmark by its own record too, choice 1.0");

/// Returns method and version, as printed beside the figures.
pub(crate) fn method() -> String {
    format!("{}, {}", retold(METHOD), retold(CHOICE))
}

/// Puts the benchmark in the place of the model where the own record says so, and returns the reason of each; `one` is how a
/// reason calls it.
pub(crate) fn choose_by_own_record(forecast: &mut Forecast, one: &str) -> BTreeMap<i64, String> {
    let own = forecast.own_records();
    let of_group =
        |group| forecast.groups.iter().find(|record| record.group == group).map_or("", |record| record.why.as_str());
    let mut reasons = BTreeMap::new();
    for country in &mut forecast.countries {
        let by_group = (country.model, of_group(country.group));
        let (model, why) = choose_for_one(by_group, own.get(&country.country), one);
        if model == BENCHMARK && country.model != BENCHMARK {
            country.forecast = country.benchmark.clone();
            country.model = BENCHMARK;
        }
        reasons.insert(country.country, why);
    }
    reasons
}

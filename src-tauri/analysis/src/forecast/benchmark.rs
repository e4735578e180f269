//! The forecasts that any other must beat: conflictology and its kin.

use std::collections::BTreeMap;

use super::distribution::Distribution;
use super::group::Standing;

/// The neighbours of each country; a country without an entry has none.
pub type Neighbours = BTreeMap<i64, Vec<i64>>;

/// Returns conflictology: the country's own last twelve months as draws (VIEWS prediction challenge, Hegre et al. 2025).
#[must_use]
pub fn conflictology(standing: &Standing) -> Distribution {
    Distribution::of(standing.recent_deaths())
}

/// Returns conflictology of neighbours: the last twelve months of the country and of its neighbours as draws.
#[must_use]
pub fn conflictology_of_neighbours(standing: &Standing, all: &[Standing], neighbours: &Neighbours) -> Distribution {
    let near = neighbours.get(&standing.country);
    let others = all
        .iter()
        .filter(|other| other.country != standing.country && near.is_some_and(|near| near.contains(&other.country)));
    Distribution::of(standing.recent_deaths().chain(others.flat_map(Standing::recent_deaths)))
}

/// Returns the youngest month's deaths as the only draw.
#[must_use]
pub fn last(standing: &Standing) -> Distribution {
    Distribution::of(standing.past.first().map(|(_, deaths)| *deaths))
}

/// Returns no deaths as the only draw.
#[must_use]
pub fn zero() -> Distribution {
    Distribution::of([0.0])
}

/// Returns the last twelve months of all countries as draws.
#[must_use]
pub fn bootstrap(all: &[Standing]) -> Distribution {
    Distribution::of(all.iter().flat_map(Standing::recent_deaths)).whole()
}

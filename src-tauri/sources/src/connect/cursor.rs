//! Where a sync stands: saved with each page, and read by the connector that wrote it.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use sitroom_domain::{Day, Iso3};

use super::{Plan, SyncFault};

/// The state of a sync as JSON. It holds no key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor(String);

impl Cursor {
    /// Takes a state as it was saved.
    pub fn saved(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the state, to be saved.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn write(state: &impl Serialize) -> Result<Self, SyncFault> {
        serde_json::to_string(state).map(Self).map_err(|_| SyncFault::Cursor)
    }

    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, SyncFault> {
        serde_json::from_str(&self.0).map_err(|_| SyncFault::Cursor)
    }
}

/// What a sync was asked for: a later one may build on it only where it asks for no more.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Scope {
    /// The first day; everything if `None`.
    pub(crate) since: Option<Day>,
    /// Countries; all if there are none.
    pub(crate) countries: Vec<Iso3>,
}

impl Scope {
    pub(crate) fn of(plan: &Plan) -> Self {
        Self { since: plan.since, countries: plan.countries.clone() }
    }

    /// Tells whether all that another asks for is in it.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        let inside = other.countries.iter().all(|iso3| self.countries.contains(iso3));
        let countries = self.countries.is_empty() || (inside && !other.countries.is_empty());
        countries && other.since >= self.since
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope(since: Option<&str>, countries: &[&str]) -> Scope {
        let countries = countries.iter().map(|iso3| iso3.parse().unwrap()).collect();
        Scope { since: since.map(|day| day.parse().unwrap()), countries }
    }

    #[test]
    fn a_scope_covers_what_asks_for_no_more() {
        let all = scope(None, &[]);
        let mali = scope(Some("2020-01-01"), &["MLI", "NER"]);
        assert!(all.covers(&mali) && mali.covers(&mali) && mali.covers(&scope(Some("2021-01-01"), &["MLI"])));
        for wider in
            [&all, &scope(Some("2020-01-01"), &[]), &scope(Some("2019-12-31"), &["MLI"]), &scope(None, &["MLI"])]
        {
            assert!(!mali.covers(wider), "{wider:?}");
        }
    }
}

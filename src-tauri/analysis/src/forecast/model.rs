//! The models and benchmarks by name.

use super::benchmark::{self, Neighbours};
use super::component::{history, hurdle};
use super::distribution::Distribution;
use super::origin::Origin;

use sitroom_domain::phrase;

/// How far the tails of the pool are drawn out: weights that fit the past understate how far months to come stray. The
/// factor is fixed, not learned; it brings the 90 % interval to about nine in ten of the months with deaths.
pub const STRETCH: f64 = 1.3;

/// A way to forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Model {
    /// Linear pool of components with learned weights.
    Pool,
    /// Recency-weighted own past with scale noise.
    History,
    /// What followed like levels in all countries, in units of the level.
    Analogue,
    /// Hurdle negative binomial with shrinkage.
    Hurdle,
    /// The country's own last twelve months.
    Conflictology,
    /// The last twelve months of the country and its neighbours.
    Neighbours,
    /// The last month.
    Last,
    /// No deaths.
    Zero,
    /// The last twelve months of all countries.
    Bootstrap,
}

impl Model {
    /// All of them: models, then benchmarks.
    pub const ALL: [Self; 9] = [
        Self::Pool,
        Self::History,
        Self::Analogue,
        Self::Hurdle,
        Self::Conflictology,
        Self::Neighbours,
        Self::Last,
        Self::Zero,
        Self::Bootstrap,
    ];

    /// Returns its name on the command line.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Pool => "pool",
            Self::History => "history",
            Self::Analogue => "analogue",
            Self::Hurdle => "hurdle",
            Self::Conflictology => "conflictology",
            Self::Neighbours => "neighbours",
            Self::Last => "last",
            Self::Zero => "zero",
            Self::Bootstrap => "bootstrap",
        }
    }

    /// Returns the model of a name.
    #[must_use]
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|model| model.id() == id)
    }

    /// Returns what it is, in words.
    #[must_use]
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Pool => phrase!("linear pool of eleven components, weighted by their past CRPS"),
            Self::History => phrase!("own past, weighted by recency, with scale noise"),
            Self::Analogue => phrase!("what followed like levels in all countries, in units of the level"),
            Self::Hurdle => phrase!("hurdle negative binomial, shrunk to the group"),
            Self::Conflictology => phrase!("own last 12 months"),
            Self::Neighbours => phrase!("last 12 months of the country and its neighbours"),
            Self::Last => phrase!("the last month"),
            Self::Zero => phrase!("no deaths"),
            Self::Bootstrap => phrase!("last 12 months of all countries"),
        }
    }
}

/// Returns the forecast of the country at a place of an origin; `weights` are those of the pool for its group.
#[must_use]
pub fn distribution(
    model: Model,
    origin: &Origin,
    place: usize,
    neighbours: &Neighbours,
    weights: &[f64],
) -> Option<Distribution> {
    let standing = origin.standings.get(place)?;
    let parts = origin.components.get(place)?;
    Some(match model {
        Model::Pool => Distribution::pool(parts.iter().zip(weights.iter().copied())).stretched(STRETCH),
        Model::History => history(standing),
        Model::Analogue => origin.pooled.analogue(standing.level),
        Model::Hurdle => hurdle(standing, &origin.pooled),
        Model::Conflictology => benchmark::conflictology(standing),
        Model::Neighbours => benchmark::conflictology_of_neighbours(standing, &origin.standings, neighbours),
        Model::Last => benchmark::last(standing),
        Model::Zero => benchmark::zero(),
        Model::Bootstrap => benchmark::bootstrap(&origin.standings),
    })
}

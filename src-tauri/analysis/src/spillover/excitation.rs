//! Events that trigger events: in their own place and in the places beside it, week by week.
//!
//! The events that are expected in place i in week t are a baseline, plus what the events of the weeks before in i itself go
//! on to trigger, plus what those in each neighbour j do:
//!
//! `λ[i,t] = μ[i] + a[i] x[i,t] + Σ b[j,i] x[j,t]`, summed over the neighbours j, where `x[i,t] = Σ g(l) y[i,t-l]`, summed
//! over the weeks l before. The weights g(l) fall by the same share from one week to the next and add up to one over the
//! lags, so that `a[i]` and `b[j,i]` are numbers of events: how many one event in j is expected to trigger in i, directly,
//! over all those weeks. This is the process of A. G. Hawkes, Spectra of Some Self-exciting and Mutually Exciting Point
//! Processes, Biometrika 58 (1971), in steps of a week, which L. Held, M. Höhle and M. Hofmann, A Statistical Framework for
//! the Analysis of Multivariate Infectious Disease Surveillance Counts, Statistical Modelling 5 (2005), fit to counts with a
//! dispersion.
//!
//! What was chosen. Each place has a likelihood of its own, so that every pair of neighbours has a figure, an interval and a
//! test of its own; with few events these are wide, and are left wide. Beside it stands one figure for all pairs together,
//! which small counts bear: the share of the events of a place that one neighbour triggers, since a number of events could
//! not be the same for places of very different size. What is carried on into shares ([`super::pressure`]) lies between the
//! two: each pair is drawn towards the figure for all, the more so the wider its interval is against how much the pairs
//! differ (the variance between them after R. `DerSimonian` and N. Laird, Meta-analysis in Clinical Trials, Controlled
//! Clinical Trials 7, 1986). The decay is the one with the greatest likelihood where no neighbour excites: choosing it so
//! can't favour the neighbours, and the test needs no correction for the choice.
//!
//! Limits. The baseline does not change: a season, or one cause that reaches two places in turn, is taken for excitation.
//! What is found is what follows, not what is caused. A week counts only where it and all weeks that bear on it are known,
//! in the place and in its neighbours; a place of which nothing is known is nobody's neighbour. Where other figures lie at
//! zero too, p is somewhat too large, never too small by much.

use sitroom_domain::phrase;

use crate::Refusal;
use crate::hotspot::adjacency::Adjacency;
use crate::parallel::in_blocks;
use crate::refusal::{same_length, within};

use super::drawn::{Pair, drawn};
use super::profile::falling_root;
use super::target::{Target, triggered, weights};

/// Method and version, as printed beside the figures.
pub const METHOD: &str = phrase!("events triggered by events (Hawkes 1971, weekly counts), method 1.0");

/// What must be said beside every figure.
pub const CAVEAT: &str =
    phrase!("What follows is not always what is caused: one cause that reaches two places in turn looks the same.");

/// The share that is left of the weight from one week to the next, among which the likelihood chooses.
pub const DECAYS: [f64; 6] = [0.0, 0.25, 0.5, 0.7, 0.85, 0.95];

/// Fewest weeks that count for a place.
pub(super) const LEAST_WEEKS: usize = 26;
/// Steps of the spectral radius.
const POWERS: usize = 2_000;

/// What is fitted, and how sure the intervals are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    /// Weeks over which an event can trigger others, 1 to 52.
    pub lags: usize,
    /// Whether counts scatter more than Poisson counts do: as conflict events do. The dispersion is fitted a place.
    pub dispersed: bool,
    /// The probability with which intervals hold their figure, 0.5 to 0.999.
    pub confidence: f64,
    /// On how many threads; the answer is the same for any number.
    pub threads: usize,
}

/// What is triggered: a number of events by one event, or a share of events.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Triggered {
    /// The events expected, or the share of them.
    pub figure: f64,
    /// The lower end of the interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The likelihood ratio statistic against none.
    pub deviance: f64,
    /// The probability of as large a statistic where there is none.
    pub p: f64,
}

/// What an event in one place triggers in a neighbour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spill {
    /// The place of the event.
    pub from: usize,
    /// The place where others follow.
    pub to: usize,
    /// The events in `from` that could have triggered any in the weeks that count, by their weights.
    pub exposure: f64,
    /// From this pair alone.
    pub alone: Triggered,
    /// Events that one event triggers, drawn towards the figure for all pairs; 0 where `to` had no event at all.
    pub drawn: f64,
}

/// What is fitted of a place, with its neighbours drawn towards the figure for all.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OfPlace {
    /// Weeks that count.
    pub weeks: usize,
    /// The first and the last of them, by number from 0.
    pub span: [usize; 2],
    /// Events in them.
    pub events: f64,
    /// Events a week that nothing before explains.
    pub baseline: f64,
    /// Events that one event triggers in the place itself; `None` where there was no event that could have.
    pub own: Option<f64>,
    /// The dispersion α of counts with variance μ + α μ²; 0 for Poisson counts.
    pub dispersion: f64,
}

/// What triggers what among some places.
#[derive(Debug, Clone, PartialEq)]
pub struct Excitation {
    /// The share that is left of the weight from one week to the next: one of [`DECAYS`].
    pub decay: f64,
    /// Weeks over which an event can trigger others.
    pub lags: usize,
    /// One a place; `None` where fewer than 26 weeks count.
    pub places: Vec<Option<OfPlace>>,
    /// Ordered pairs of neighbours, by `to` and then by `from`. A pair is missing where `to` has no figures, and where no
    /// event in `from` could have triggered any.
    pub spills: Vec<Spill>,
    /// One figure for all pairs of neighbours together: the share, 0 to 1, of the events of a place that one neighbour
    /// triggers. `None` where there is no pair.
    pub pooled: Option<Triggered>,
    /// The branching ratio: what one event triggers directly, at the most that can build up among the places (the spectral
    /// radius). At 1 and above events would go on without end.
    pub branching: f64,
}

/// Fits what triggers what: `counts` has one row a place, with one count a week, oldest first; `None` is no data.
/// `adjacency` says of each place from which others events may spill into it.
///
/// Figures are of maximum likelihood, intervals of profile likelihood; the p of a figure against none is that of the mixture
/// ½ χ²₀ + ½ χ²₁. `go_on` is asked between places.
///
/// # Errors
/// Refused for rows that are not one a place or differ in length, settings out of range, too few weeks in all places, and
/// with [`Refusal::Stopped`] when `go_on` says no.
pub fn excitation(
    counts: &[Vec<Option<u32>>],
    adjacency: &Adjacency,
    settings: Settings,
    go_on: &dyn Fn() -> bool,
) -> Result<Excitation, Refusal> {
    accept(counts, adjacency, settings)?;
    let search = Search { settings, go_on };
    let mut best: Option<(f64, f64, Vec<Target>)> = None;
    for decay in DECAYS.iter().take(if settings.lags == 1 { 1 } else { DECAYS.len() }) {
        let weights = weights(*decay, settings.lags);
        let targets: Vec<Target> =
            (0..counts.len()).filter_map(|to| Target::new(counts, adjacency, to, &weights)).collect();
        let fits = search.each(&targets, |target| target.without_neighbours().fit(None))?;
        let value = fits.iter().map(|fit| fit.log_likelihood).sum::<f64>();
        if best.as_ref().is_none_or(|(greatest, ..)| value > *greatest) {
            best = Some((value, *decay, targets));
        }
    }
    let Some((_, decay, targets)) = best.filter(|(_, _, targets)| !targets.is_empty()) else {
        let known = counts.iter().map(|row| row.iter().flatten().count()).max().unwrap_or(0);
        return Err(Refusal::TooFew { method: "excitation", least: LEAST_WEEKS + settings.lags, found: known });
    };
    let pooled = search.pooled(&targets)?;
    let alone = search.each(&targets, |target| target.alone(settings))?;
    let alone = alone.into_iter().collect::<Result<Vec<_>, _>>()?;
    let sized = |(target, alone): (&Target, &Vec<Triggered>)| {
        let pair =
            |(at, alone): (usize, &Triggered)| Pair { figure: alone.figure, high: alone.high, size: target.size(at) };
        alone.iter().enumerate().map(pair).collect::<Vec<_>>()
    };
    let pairs: Vec<Vec<Pair>> = targets.iter().zip(&alone).map(sized).collect();
    let drawn = drawn(&pairs, pooled.map_or(0.0, |all| all.figure), settings.confidence);
    let mut found = Excitation {
        decay,
        lags: settings.lags,
        places: vec![None; counts.len()],
        spills: Vec::new(),
        pooled,
        branching: 0.0,
    };
    for ((target, alone), drawn) in targets.iter().zip(alone).zip(&drawn) {
        found.places[target.to] = Some(target.place(drawn, settings));
        let pairs = target.from.iter().zip(alone).zip(drawn);
        found.spills.extend(pairs.map(|(((from, x), alone), drawn)| Spill {
            from: *from,
            to: target.to,
            exposure: x.iter().sum(),
            alone,
            drawn: *drawn,
        }));
    }
    found.branching = branching(&found);
    Ok(found)
}

fn accept(counts: &[Vec<Option<u32>>], adjacency: &Adjacency, settings: Settings) -> Result<(), Refusal> {
    same_length("rows of counts", adjacency.len(), counts.len())?;
    within(phrase!("The number of lags"), settings.lags as f64, 1.0, 52.0)?;
    within(phrase!("The confidence"), settings.confidence, 0.5, 0.999)?;
    let weeks = counts.first().map_or(0, Vec::len);
    counts.iter().try_for_each(|row| same_length("weeks", weeks, row.len()))
}

/// What all searches over the places need.
struct Search<'a> {
    settings: Settings,
    go_on: &'a dyn Fn() -> bool,
}

impl Search<'_> {
    /// Returns something of every place.
    fn each<T: Send>(&self, targets: &[Target], make: impl Fn(&Target) -> T + Sync) -> Result<Vec<T>, Refusal> {
        let one = |range: std::ops::Range<usize>| range.map(|at| make(&targets[at])).collect::<Vec<_>>();
        Ok(in_blocks(targets.len(), 1, self.settings.threads, self.go_on, one)?.into_iter().flatten().collect())
    }

    /// Returns the figure for all pairs of neighbours together.
    fn pooled(&self, targets: &[Target]) -> Result<Option<Triggered>, Refusal> {
        let events: f64 = targets.iter().flat_map(|target| &target.around).sum();
        if events <= 0.0 {
            return Ok(None);
        }
        let dispersed = self.settings.dispersed;
        let at = |share: f64| {
            let of = self.each(targets, |target| target.with_all_neighbours(share, dispersed))?;
            Ok(of.into_iter().fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1)))
        };
        // The others are at their maximum, so that the slope of the profile is that of the likelihood.
        let best = falling_root(1.0 / events, &mut |share| at(share).map(|(_, slope): (f64, f64)| slope))?;
        let greatest = at(best)?.0;
        let mut deviance = |share: f64| Ok(2.0 * (greatest - at(share)?.0));
        triggered(best, events, self.settings.confidence, &mut deviance).map(Some)
    }
}

/// Returns the spectral radius of what each place triggers in each: by powers of the matrix with one more on its diagonal,
/// which keeps them from going round in a ring.
fn branching(found: &Excitation) -> f64 {
    let own = |place: &Option<OfPlace>| place.and_then(|place| place.own).unwrap_or(0.0);
    let mut part = vec![1.0 / (found.places.len() as f64); found.places.len()];
    let mut radius = 1.0;
    for _ in 0..POWERS {
        let mut next: Vec<f64> = part.iter().zip(&found.places).map(|(x, place)| x * (1.0 + own(place))).collect();
        found.spills.iter().for_each(|spill| next[spill.to] += spill.drawn * part[spill.from]);
        let before = radius;
        radius = next.iter().sum();
        part = next.iter().map(|x| x / radius).collect();
        if (radius - before).abs() < 1e-12 {
            break;
        }
    }
    radius - 1.0
}

#[cfg(test)]
#[path = "excitation_tests.rs"]
mod tests;

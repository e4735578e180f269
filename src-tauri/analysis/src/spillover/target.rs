//! The weeks of one place that count, with what came before them in it and beside it, and what is fitted of them.

use crate::Refusal;
use crate::hotspot::adjacency::Adjacency;

use super::excitation::{LEAST_WEEKS, OfPlace, Settings, Triggered};
use super::linear_counts::{Counts, Fit};
use super::profile::{boundary_p, interval};

/// Returns what a week weighs that lies 1, 2, … weeks back; all add up to one.
pub(super) fn weights(decay: f64, lags: usize) -> Vec<f64> {
    let falling: Vec<f64> = (0..lags).map(|lag| decay.powi(lag as i32)).collect();
    let sum: f64 = falling.iter().sum();
    falling.iter().map(|weight| weight / sum).collect()
}

/// Returns the weighted events of the weeks before a week; `None` where one of them is not known.
pub(super) fn before(row: &[Option<u32>], week: usize, weights: &[f64]) -> Option<f64> {
    weights
        .iter()
        .enumerate()
        .map(|(lag, weight)| Some(weight * f64::from((*row.get(week.checked_sub(lag + 1)?)?)?)))
        .sum()
}

/// Returns the neighbours of a place of which anything is known.
pub(super) fn sources<'a>(
    counts: &'a [Vec<Option<u32>>],
    adjacency: &'a Adjacency,
    to: usize,
) -> impl Iterator<Item = usize> + 'a {
    adjacency.of(to).iter().map(|from| *from as usize).filter(|from| counts[*from].iter().any(Option::is_some))
}

/// The weeks of a place that count, with what came before them.
pub(super) struct Target {
    /// The place.
    pub(super) to: usize,
    pub(super) span: [usize; 2],
    pub(super) y: Vec<f64>,
    pub(super) ones: Vec<f64>,
    pub(super) zeros: Vec<f64>,
    pub(super) own: Vec<f64>,
    /// Neighbours with an event that could have triggered any.
    pub(super) from: Vec<(usize, Vec<f64>)>,
    /// All of them together, each so scaled that its sum is that of the events: what one share of all would trigger.
    pub(super) around: Vec<f64>,
}

impl Target {
    pub(super) fn new(counts: &[Vec<Option<u32>>], adjacency: &Adjacency, to: usize, weights: &[f64]) -> Option<Self> {
        let near: Vec<usize> = sources(counts, adjacency, to).collect();
        let (mut y, mut own, mut from) = (Vec::new(), Vec::new(), vec![Vec::new(); near.len()]);
        let mut span: Option<[usize; 2]> = None;
        for week in weights.len()..counts[to].len() {
            let beside: Option<Vec<f64>> = near.iter().map(|place| before(&counts[*place], week, weights)).collect();
            let row = (counts[to][week], before(&counts[to], week, weights), beside);
            if let (Some(events), Some(past), Some(beside)) = row {
                span.get_or_insert([week; 2])[1] = week;
                y.push(f64::from(events));
                own.push(past);
                from.iter_mut().zip(beside).for_each(|(column, x)| column.push(x));
            }
        }
        let from: Vec<_> = near.into_iter().zip(from).filter(|(_, x)| x.iter().any(|x| *x > 0.0)).collect();
        let events: f64 = y.iter().sum();
        let sizes: Vec<f64> = from.iter().map(|(_, x)| events / x.iter().sum::<f64>()).collect();
        let around =
            (0..y.len()).map(|row| from.iter().zip(&sizes).map(|((_, x), size)| size * x[row]).sum()).collect();
        let (ones, zeros) = (vec![1.0; y.len()], vec![0.0; y.len()]);
        let span = span?;
        (y.len() >= LEAST_WEEKS).then_some(Self { to, span, y, ones, zeros, own, from, around })
    }

    fn counts<'a>(&'a self, causes: Vec<&'a [f64]>, offset: &'a [f64], dispersed: bool) -> Counts<'a> {
        Counts { y: &self.y, causes, offset, dispersed }
    }

    /// Baseline and own past, Poisson: what the decay is chosen by.
    pub(super) fn without_neighbours(&self) -> Counts<'_> {
        self.counts(vec![&self.ones, &self.own], &self.zeros, false)
    }

    /// Returns the logarithm of the likelihood where each neighbour's event triggers as many events, and its slope along
    /// these.
    pub(super) fn with_all_neighbours(&self, events: f64, dispersed: bool) -> (f64, f64) {
        let offset: Vec<f64> = self.around.iter().map(|x| events * x).collect();
        let counts = self.counts(vec![&self.ones, &self.own], &offset, dispersed);
        let fit = counts.fit(None);
        (fit.log_likelihood, counts.slope(&fit, &self.around))
    }

    /// Baseline, own past, and what the neighbours but one add where that one is fixed.
    pub(super) fn all_but<'a>(&'a self, left_out: Option<usize>, offset: &'a [f64], dispersed: bool) -> Counts<'a> {
        let others = self.from.iter().enumerate().filter(|(at, _)| Some(*at) != left_out);
        let mut causes: Vec<&[f64]> = vec![&self.ones, &self.own];
        causes.extend(others.map(|(_, (_, x))| x.as_slice()));
        self.counts(causes, offset, dispersed)
    }

    /// Returns the figure of each pair that ends in the place, from that pair alone.
    pub(super) fn alone(&self, settings: Settings) -> Result<Vec<Triggered>, Refusal> {
        let full = self.all_but(None, &self.zeros, settings.dispersed).fit(None);
        (0..self.from.len()).map(|at| self.pair(at, &full, settings)).collect()
    }

    /// Returns the events of the place by those that each neighbour could have triggered some with.
    pub(super) fn size(&self, at: usize) -> f64 {
        self.y.iter().sum::<f64>() / self.from[at].1.iter().sum::<f64>()
    }

    /// Returns the figures of the place where those of its neighbours are given.
    pub(super) fn place(&self, drawn: &[f64], settings: Settings) -> OfPlace {
        let beside = |row: usize| self.from.iter().zip(drawn).map(|((_, x), figure)| figure * x[row]).sum::<f64>();
        let offset: Vec<f64> = (0..self.y.len()).map(beside).collect();
        let fit = self.counts(vec![&self.ones, &self.own], &offset, settings.dispersed).fit(None);
        OfPlace {
            weeks: self.y.len(),
            span: self.span,
            events: self.y.iter().sum(),
            baseline: fit.theta[0],
            own: self.own.iter().any(|x| *x > 0.0).then_some(fit.theta[1]),
            dispersion: fit.alpha,
        }
    }

    /// Returns the figure of one pair from this pair alone.
    pub(super) fn pair(&self, at: usize, full: &Fit, settings: Settings) -> Result<Triggered, Refusal> {
        let (best, x) = (full.theta[at + 2], &self.from[at].1);
        let mut start = full.clone();
        start.theta.remove(at + 2);
        let mut deviance = |events: f64| {
            let offset: Vec<f64> = x.iter().map(|x| events * x).collect();
            let fit = self.all_but(Some(at), &offset, settings.dispersed).fit(Some(&start));
            Ok(2.0 * (full.log_likelihood - fit.log_likelihood))
        };
        triggered(best, x.iter().sum(), settings.confidence, &mut deviance)
    }
}

/// Returns a figure with its interval and test.
pub(super) fn triggered(
    best: f64,
    exposure: f64,
    confidence: f64,
    deviance: &mut dyn FnMut(f64) -> Result<f64, Refusal>,
) -> Result<Triggered, Refusal> {
    let [low, high] = interval(best, 1.0 / exposure.max(1e-9), confidence, deviance)?;
    let against_none = deviance(0.0)?.max(0.0);
    Ok(Triggered { figure: best, low, high, deviance: against_none, p: boundary_p(against_none) })
}

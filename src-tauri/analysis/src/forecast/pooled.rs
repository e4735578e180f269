//! What an origin learns from all countries: how deaths some months later related to the level before.

use std::collections::BTreeMap;

use super::distribution::Distribution;
use super::group::{Group, Standing};

/// Fewer pairs than this tell nothing; the spread of the recent months is taken instead.
const ENOUGH: usize = 50;

/// Pairs between two questions whether to go on.
const BLOCK: usize = 4_096;

/// How near two levels are to be alike, in the natural logarithm of one more than the deaths a month.
const ALIKE: f64 = 1.0;

/// A level at an earlier origin and the deaths some months after it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// Mean deaths a month before the earlier origin.
    pub level: f64,
    /// Deaths in a month after it.
    pub outcome: f64,
}

/// What is shared by the countries at an origin.
#[derive(Debug, Clone)]
pub struct Pooled {
    quiet: Distribution,
    ratios: BTreeMap<i32, Distribution>,
    onset: BTreeMap<Group, (f64, f64)>,
    /// Size parameter of the negative binomial of the months with deaths.
    pub size: f64,
    /// Most deaths in any country and month up to the origin.
    pub most: f64,
}

impl Pooled {
    /// Returns what the pairs known at an origin and the countries' own past say; `None` when `go_on` says no.
    #[must_use]
    pub fn at(pairs: &[Pair], standings: &[Standing], go_on: &dyn Fn() -> bool) -> Option<Self> {
        let own =
            standings.iter().flat_map(|one| one.recent_deaths().map(|outcome| Pair { level: one.level, outcome }));
        let own: Vec<Pair> = own.collect();
        let known = if pairs.len() < ENOUGH { &own } else { pairs };
        let quiet = known.iter().filter(|pair| pair.level <= 0.0).map(|pair| pair.outcome);
        let most = standings.iter().flat_map(|one| &one.past).map(|(_, deaths)| *deaths).fold(0.0, f64::max);
        Some(Self {
            quiet: Distribution::of(quiet),
            ratios: ratios(pairs, &own, go_on)?,
            onset: onset(known),
            size: size(standings),
            most,
        })
    }

    /// Returns the deaths that followed levels like this one, in units of the level: the pooled distribution of the
    /// ratio of outcome to level; for a quiet country the deaths that followed quiet.
    #[must_use]
    pub fn analogue(&self, level: f64) -> Distribution {
        if level <= 0.0 {
            return self.quiet.whole();
        }
        let Some(ratios) = self.ratios.get(&step(level)) else { return Distribution::of([level]).whole() };
        Distribution::new(ratios.points().iter().map(|(ratio, weight)| (ratio * level, *weight))).whole()
    }

    /// Returns, for a group, the share of months with deaths and their geometric mean (for a quiet group in deaths, for
    /// any other in units of the level).
    #[must_use]
    pub fn onset(&self, group: Group) -> (f64, f64) {
        self.onset.get(&group).copied().unwrap_or((0.0, 1.0))
    }
}

fn step(level: f64) -> i32 {
    (level.ln_1p() * 2.0).round() as i32
}

fn ratios(pairs: &[Pair], own: &[Pair], go_on: &dyn Fn() -> bool) -> Option<BTreeMap<i32, Distribution>> {
    let gathered = gather(pairs, go_on)?;
    let own = gather(own, go_on)?;
    let mut chosen = BTreeMap::new();
    for key in own.keys().chain(gathered.keys()) {
        if !go_on() {
            return None;
        }
        let later = gathered.get(key).filter(|ratios| ratios.len() >= ENOUGH);
        let Some(ratios) = later.or_else(|| own.get(key)) else { continue };
        let whole = Distribution::of(ratios.iter().copied());
        let shares = (0..200).map(|place| (f64::from(place) + 0.5) / 200.0);
        chosen.insert(*key, Distribution::of(whole.quantiles(shares)));
    }
    Some(chosen)
}

fn gather(pairs: &[Pair], go_on: &dyn Fn() -> bool) -> Option<BTreeMap<i32, Vec<f64>>> {
    let mut gathered: BTreeMap<i32, Vec<f64>> = BTreeMap::new();
    for (number, pair) in pairs.iter().filter(|pair| pair.level > 0.0).enumerate() {
        if number.is_multiple_of(BLOCK) && !go_on() {
            return None;
        }
        let at = pair.level.ln_1p() * 2.0;
        let (from, to) = ((at - 2.0 * ALIKE).ceil() as i32, (at + 2.0 * ALIKE).floor() as i32);
        for key in from.max(0)..=to {
            gathered.entry(key).or_default().push(pair.outcome / pair.level);
        }
    }
    Some(gathered)
}

fn onset(pairs: &[Pair]) -> BTreeMap<Group, (f64, f64)> {
    let mut sums: BTreeMap<Group, (f64, f64, f64)> = BTreeMap::new();
    for pair in pairs {
        let sum = sums.entry(Group::of(pair.level)).or_default();
        sum.0 += 1.0;
        if pair.outcome > 0.0 {
            let unit = if pair.level > 0.0 { pair.level } else { 1.0 };
            sum.1 += 1.0;
            sum.2 += (pair.outcome / unit).ln();
        }
    }
    let means =
        |(all, active, logs): (f64, f64, f64)| (active / all, if active > 0.0 { (logs / active).exp() } else { 1.0 });
    sums.into_iter().map(|(group, sums)| (group, means(sums))).collect()
}

/// Returns the size parameter by the method of moments, the median over the countries with four months with deaths.
fn size(standings: &[Standing]) -> f64 {
    let mut inverse: Vec<f64> = standings.iter().filter_map(over_dispersion).collect();
    inverse.sort_by(f64::total_cmp);
    let median = inverse.get(inverse.len() / 2).copied().unwrap_or(1.0);
    1.0 / median.clamp(0.3, 3.0)
}

fn over_dispersion(standing: &Standing) -> Option<f64> {
    let active: Vec<f64> = standing.recent_deaths().filter(|deaths| *deaths > 0.0).collect();
    if active.len() < 4 {
        return None;
    }
    let mean = active.iter().sum::<f64>() / active.len() as f64;
    let variance = active.iter().map(|deaths| (deaths - mean).powi(2)).sum::<f64>() / (active.len() - 1) as f64;
    Some(((variance - mean) / (mean * mean)).max(0.0))
}

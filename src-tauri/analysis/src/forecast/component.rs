//! The components of the pool: each a whole forecast of a country by one simple idea.

use super::benchmark::conflictology;
use super::distribution::Distribution;
use super::group::{Group, Standing};
use super::pooled::Pooled;

/// How many components there are.
pub const COUNT: usize = 11;

/// Exponent of the tail of the sizes of wars: P(size > x) falls as x^−0.53 (Clauset 2018, doi:10.1126/sciadv.aao3580).
const TAIL_EXPONENT: f64 = 0.53;

/// A month's deaths are not taken to exceed so many times the panel's deadliest month.
const TAIL_CAP: f64 = 4.0;

/// Months' worth of pooled experience that a country's own share and mean are shrunk by.
const SHRINKAGE: (f64, f64) = (6.0, 3.0);

/// Half-life of a month's weight in months, and how far the deaths may fall below and rise above it, as scales of a
/// Student t with 4 degrees of freedom on the logarithm.
#[derive(Debug, Clone, Copy)]
struct Own {
    half_life: f64,
    fall: f64,
    rise: f64,
}

/// Returns all components, in a fixed order; [`NAMES`] names them.
#[must_use]
pub fn components(standing: &Standing, pooled: &Pooled) -> Vec<Distribution> {
    let own = |half_life, fall, rise| own(standing, Own { half_life, fall, rise });
    let parts = [
        conflictology(standing),
        own(6.0, 0.0, 0.0),
        own(36.0, 0.0, 0.0),
        own(12.0, 0.3, 0.3),
        history(standing),
        own(12.0, 0.7, 0.1),
        own(12.0, 0.3, 0.6),
        scaled(&conflictology(standing), 0.5),
        pooled.analogue(standing.level),
        hurdle(standing, pooled),
        tail(standing, pooled),
    ];
    parts.iter().map(Distribution::whole).collect()
}

/// What the components are called, in their order.
pub const NAMES: [&str; COUNT] = [
    "own last 12 months",
    "own past, half-life 6 months",
    "own past, half-life 36 months",
    "own past with scale noise",
    "own past with scale noise, rather falling",
    "own past with scale noise, falling",
    "own past with scale noise, rising",
    "own last 12 months, halved",
    "what followed like levels in all countries",
    "hurdle negative binomial",
    "escalation beyond the recent maximum",
];

/// Weights before anything is learned, in the order of [`NAMES`].
pub const BEFORE: [f64; COUNT] = [0.05, 0.1, 0.05, 0.1, 0.4, 0.1, 0.05, 0.05, 0.05, 0.03, 0.02];

/// Weight that the tail keeps whatever is learned: a short panel has not seen the wars that it will see.
pub const TAIL_FLOOR: f64 = 0.01;

/// Returns the recency-weighted own past (half-life twelve months), each month scaled by noise that falls rather than
/// rises: violence subsides more often than it grows.
#[must_use]
pub fn history(standing: &Standing) -> Distribution {
    own(standing, Own { half_life: 12.0, fall: 0.5, rise: 0.2 })
}

fn own(standing: &Standing, Own { half_life, fall, rise }: Own) -> Distribution {
    let months = standing.past.iter().map(|(age, deaths)| (*deaths, 0.5_f64.powf(age / half_life)));
    let months = Distribution::new(months.filter(|(_, weight)| *weight > 1e-3 * 0.5));
    if fall <= 0.0 && rise <= 0.0 {
        return months;
    }
    let factors: Vec<f64> = (0..21).map(|place| factor((f64::from(place) + 0.5) / 21.0, fall, rise)).collect();
    let noisy =
        months.points().iter().flat_map(|&(deaths, weight)| factors.iter().map(move |by| (deaths * by, weight)));
    Distribution::new(noisy.map(|(deaths, weight)| (deaths.round(), weight)))
}

fn factor(share: f64, fall: f64, rise: f64) -> f64 {
    let noise = student_4(share);
    (noise * if noise < 0.0 { fall } else { rise }).exp()
}

/// Returns the quantile of Student's t with 4 degrees of freedom (closed form; Shaw 2006).
fn student_4(share: f64) -> f64 {
    let alpha = (4.0 * share * (1.0 - share)).clamp(f64::MIN_POSITIVE, 1.0);
    let ratio = (alpha.sqrt().acos() / 3.0).cos() / alpha.sqrt();
    (share - 0.5).signum() * 2.0 * (ratio - 1.0).max(0.0).sqrt()
}

fn scaled(forecast: &Distribution, by: f64) -> Distribution {
    Distribution::new(forecast.points().iter().map(|(value, weight)| (value * by, *weight)))
}

/// Returns the deadliest recent month times a Pareto variate: how far wars go once they go beyond what was.
fn tail(standing: &Standing, pooled: &Pooled) -> Distribution {
    let cap = (TAIL_CAP * pooled.most).max(standing.most);
    let sizes = (0..100).map(|place| {
        let beyond = (f64::from(place) + 0.5) / 100.0;
        (standing.most * beyond.powf(-1.0 / TAIL_EXPONENT)).min(cap)
    });
    Distribution::of(sizes)
}

/// Returns the hurdle negative binomial (Mullahy 1986, doi:10.1016/0304-4076(86)90002-3): the share of months with
/// deaths and their mean are the country's own, recency-weighted and shrunk to those of its group; the dispersion is
/// that of all countries.
#[must_use]
pub fn hurdle(standing: &Standing, pooled: &Pooled) -> Distribution {
    let (group_share, group_mean) = pooled.onset(standing.group());
    let unit = if standing.group() == Group::Quiet { 1.0 } else { standing.level };
    let (mut all, mut active, mut deaths) = (0.0, 0.0, 0.0);
    for (age, count) in &standing.past {
        let weight = 0.5_f64.powf(age / 12.0);
        all += weight;
        if *count > 0.0 {
            active += weight;
            deaths += weight * count;
        }
    }
    let share = (active + SHRINKAGE.0 * group_share) / (all + SHRINKAGE.0);
    let mean = (deaths + SHRINKAGE.1 * group_mean * unit) / (active + SHRINKAGE.1);
    let sizes = truncated_negative_binomial(mean.max(1.0), pooled.size);
    let each = share / sizes.len().max(1) as f64;
    Distribution::new(sizes.into_iter().map(|size| (size, each)).chain([(0.0, 1.0 - share)]))
}

/// Returns 60 quantiles of the negative binomial of a mean and size without its zeros.
fn truncated_negative_binomial(mean: f64, size: f64) -> Vec<f64> {
    const QUANTILES: usize = 60;
    let odds = mean / (mean + size);
    let none = (size / (size + mean)).powf(size);
    let (mut count, mut mass, mut reached) = (0.0_f64, none, 0.0_f64);
    let end = 60.0 * mean + 100.0;
    let mut quantiles = Vec::with_capacity(QUANTILES);
    for place in 0..QUANTILES {
        let share = (place as f64 + 0.5) / QUANTILES as f64 * (1.0 - none);
        while reached < share && count < end {
            mass *= (count + size) / (count + 1.0) * odds;
            count += 1.0;
            reached += mass;
        }
        quantiles.push(count.max(1.0));
    }
    quantiles
}

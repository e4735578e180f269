//! Whether presence gathers where violence does: a concentration curve and index, as health economists use for income.

use sitroom_domain::phrase;

use crate::Refusal;
use crate::interval::{Interval, normal_reach};
use crate::refusal::{same_length, within};

/// Method and version, as printed beside the figure.
pub const METHOD: &str = phrase!("concentration index after Kakwani, Wagstaff and van Doorslaer, method 1.0");

/// Fewest places that an index is told of: its error is one of large numbers.
const LEAST: usize = 10;

/// How far presence gathers where violence does.
#[derive(Debug, Clone, PartialEq)]
pub struct Concentration {
    /// From -1 (all presence in the least violent place) by 0 (spread without regard to violence) to 1 (all in the most
    /// violent).
    pub index: Interval,
    /// The standard error of the index.
    pub standard_error: f64,
    /// The same index of the violence itself, which is its Gini: where it is above `index`, presence gathers less than
    /// violence.
    pub gini: Interval,
    /// How many places it rests on.
    pub places: usize,
    /// The curve, from the least violent places on; the first point is the origin, the last has all shares 1. Places of
    /// equal violence are one step.
    pub curve: Vec<CurvePoint>,
}

/// A point of the curve: shares, 0 to 1, of all places up to one amount of violence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CurvePoint {
    /// The share of places.
    pub places: f64,
    /// The share of violence in them.
    pub violence: f64,
    /// The share of presence in them.
    pub presence: f64,
}

/// Returns how far `presence` (partners a place, say) gathers where `violence` (deaths a place) does: both 0 or more,
/// one a place, ten places or more; `confidence` 0.5 to 0.999.
///
/// Places of equal violence share the middle of their ranks. Positive when the more violent places have more. The
/// interval is normal, and takes places as independent of each other; neighbours are not, so it is rather too narrow.
///
/// Method: N. Kakwani, A. Wagstaff and E. van Doorslaer, Socioeconomic Inequalities in Health: Measurement,
/// Computation, and Statistical Inference, Journal of Econometrics 77 (1997), equations 12–14: the index by groups, and
/// its variance with that within groups.
///
/// # Errors
/// Refused for lists that differ in length, for fewer than ten places, for a value that is negative or not finite, for
/// a list that sums to zero, for violence that is equal everywhere, and for a confidence out of range.
pub fn concentration(presence: &[f64], violence: &[f64], confidence: f64) -> Result<Concentration, Refusal> {
    same_length("values of violence", presence.len(), violence.len())?;
    if presence.len() < LEAST {
        return Err(Refusal::TooFew { method: METHOD, least: LEAST, found: presence.len() });
    }
    for (what, values) in [("presence", presence), ("violence", violence)] {
        for value in values {
            within(phrase!("A value of presence or violence"), *value, 0.0, f64::MAX)?;
        }
        if values.iter().sum::<f64>() <= 0.0 {
            return Err(Refusal::Nothing { method: METHOD, what });
        }
    }
    let groups = groups(presence, violence);
    if groups.len() < 2 {
        return Err(Refusal::AllEqual { method: METHOD });
    }
    let reach = normal_reach(confidence)?;
    let (index, standard_error) = index(&groups, presence.len(), |place| place.0);
    let (gini, gini_error) = self::index(&groups, presence.len(), |place| place.1);
    Ok(Concentration {
        index: Interval::around(index, reach * standard_error, confidence),
        standard_error,
        gini: Interval::around(gini, reach * gini_error, confidence),
        places: presence.len(),
        curve: curve(&groups),
    })
}

/// Presence and violence of one place.
type Pair = (f64, f64);

/// Returns the places in groups of equal violence, ascending; in a group by presence, so that no order of places shows
/// in a sum.
fn groups(presence: &[f64], violence: &[f64]) -> Vec<Vec<Pair>> {
    let mut pairs: Vec<Pair> = presence.iter().copied().zip(violence.iter().copied()).collect();
    pairs.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.total_cmp(&b.0)));
    pairs.chunk_by(|a, b| a.1 >= b.1).map(<[Pair]>::to_vec).collect()
}

/// Returns the index of what `of` takes from each place, and its standard error.
fn index(groups: &[Vec<Pair>], count: usize, of: impl Fn(&Pair) -> f64) -> (f64, f64) {
    let count = count as f64;
    let mean = groups.iter().flatten().map(&of).sum::<f64>() / count;
    // Of each group: its share of places, its mean over the whole mean, its variance over the mean squared, its middle rank.
    let mut below = 0.0;
    let told: Vec<[f64; 4]> = groups
        .iter()
        .map(|group| {
            let (size, within) = (group.len() as f64, group.iter().map(&of).sum::<f64>() / group.len() as f64);
            let variance = group.iter().map(|place| (of(place) - within).powi(2)).sum::<f64>() / size;
            let (share, start) = (size / count, below);
            below += share;
            [share, within / mean, variance / (mean * mean), start + share / 2.0]
        })
        .collect();
    let index = 2.0 * told.iter().map(|[share, within, _, rank]| share * within * rank).sum::<f64>() - 1.0;
    let (mut cumulated, mut squares, mut inside) = (0.0, 0.0, 0.0);
    for [share, within, variance, rank] in told {
        let next = cumulated + share * within;
        let bend = 2.0 * rank - 1.0 - index;
        squares += share * (within * bend + 2.0 - cumulated - next).powi(2);
        inside += share * variance * bend * bend;
        cumulated = next;
    }
    let variance = (squares - (1.0 + index).powi(2) + inside) / count;
    (index, variance.max(0.0).sqrt())
}

fn curve(groups: &[Vec<Pair>]) -> Vec<CurvePoint> {
    let all = groups.iter().flatten().fold((0.0, 0.0, 0.0), |(n, p, v), place| (n + 1.0, p + place.0, v + place.1));
    let mut sum = (0.0, 0.0, 0.0);
    let mut points = vec![CurvePoint { places: 0.0, violence: 0.0, presence: 0.0 }];
    points.extend(groups.iter().map(|group| {
        for place in group {
            sum = (sum.0 + 1.0, sum.1 + place.0, sum.2 + place.1);
        }
        CurvePoint { places: sum.0 / all.0, presence: sum.1 / all.1, violence: sum.2 / all.2 }
    }));
    points
}

//! Emerging hot spots: what a place's row of Gi* over time says, hot now, once, always, or never.
//!
//! The kinds are those of Esri's Emerging Hot Spot Analysis (Space Time Pattern Mining toolbox, “How Emerging Hot Spot
//! Analysis works”), in words of our own on [`Kind`]; the trend is that of Mann and Kendall over a place's z.

use super::mann_kendall::{Trend, mann_kendall};
use sitroom_domain::phrase;

use crate::Refusal;
use crate::refusal::{finite, same_length, within};

/// Method and version, as printed beside the figures.
pub const METHOD: &str = phrase!("emerging hot spots (after Esri), Mann-Kendall trend over Gi* z, method 1.0");

/// Fewest steps of time, as Esri asks for.
pub const LEAST_STEPS: usize = 10;
/// The share of the steps from which a place counts as hot all along.
const ALL_ALONG: f64 = 0.9;

/// From where on something counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// A place is hot in a step from this z on, and cold from its opposite down: 1.96, say. 0 to 40.
    pub z: f64,
    /// A trend counts below this p: 0.05, say. 0 to 1.
    pub trend_p: f64,
}

/// Whether a place is hotter or colder than chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Heat {
    /// Hotter.
    Hot,
    /// Colder: all kinds hold the other way round, and what grows is the cold.
    Cold,
}

/// How a place was hot over time. Where several hold, it is the first in this order, but for [`Kind::Historical`], which
/// goes before [`Kind::Persistent`]: what is not hot now is not called persistent. A place that was hot all along and is cold now
/// is a new cold spot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Hot in the last step, and in none before.
    New,
    /// Hot in an unbroken run of two or more steps up to the last, in none before it, and in less than 90 % of all.
    Consecutive,
    /// Hot in 90 % of the steps or more, the last among them, and hotter over time.
    Intensifying,
    /// Hot in 90 % of the steps or more, the last among them, without a trend either way.
    Persistent,
    /// Hot in 90 % of the steps or more, the last among them, and less so over time.
    Diminishing,
    /// Hot in the last step and, on and off, before; in less than 90 % of all; never cold.
    Sporadic,
    /// Hot in the last step and cold in some step before; hot in less than 90 % of all.
    Oscillating,
    /// Not hot in the last step, and hot in 90 % of the steps or more.
    Historical,
}

/// What is told of a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Emerging {
    /// Hot or cold, and how; `None` where no kind holds.
    pub pattern: Option<(Heat, Kind)>,
    /// In how many steps it was hot.
    pub hot_steps: usize,
    /// In how many steps it was cold.
    pub cold_steps: usize,
    /// The trend of its z.
    pub trend: Trend,
}

/// Tells of every place what kind of hot spot it is.
///
/// `z` is a matrix of places × steps, row by row: the Gi* z of place i in step t, oldest first, is `z[i * steps + t]`. A step
/// in which Gi* can't be told (all values equal) is given as 0: neither hot nor cold. The answer has one a place.
///
/// # Errors
/// Refused for fewer than ten steps, a matrix of another size than `places * steps`, a z that is not finite, and thresholds
/// out of range.
pub fn emerging(z: &[f64], places: usize, steps: usize, thresholds: Thresholds) -> Result<Vec<Emerging>, Refusal> {
    if steps < LEAST_STEPS {
        return Err(Refusal::TooFew { method: "emerging hot spots", least: LEAST_STEPS, found: steps });
    }
    within(phrase!("The z of a hot spot"), thresholds.z, 0.0, 40.0)?;
    within(phrase!("The p of a trend"), thresholds.trend_p, 0.0, 1.0)?;
    same_length("z", places.saturating_mul(steps), z.len())?;
    finite("z", z)?;
    z.chunks_exact(steps).map(|row| of_place(row, thresholds)).collect()
}

fn of_place(row: &[f64], thresholds: Thresholds) -> Result<Emerging, Refusal> {
    let trend = mann_kendall(row)?;
    let hot: Vec<bool> = row.iter().map(|z| *z > 0.0 && *z >= thresholds.z).collect();
    let cold: Vec<bool> = row.iter().map(|z| *z < 0.0 && -*z >= thresholds.z).collect();
    let rising = if trend.p < thresholds.trend_p { trend.z } else { 0.0 };
    let as_hot = kind(&hot, &cold, rising).map(|kind| (Heat::Hot, kind));
    let as_cold = kind(&cold, &hot, -rising).map(|kind| (Heat::Cold, kind));
    let is_now = |pattern: &(Heat, Kind)| pattern.1 != Kind::Historical;
    let pattern = as_hot.filter(is_now).or(as_cold.filter(is_now)).or(as_hot).or(as_cold);
    let count = |steps: &[bool]| steps.iter().filter(|step| **step).count();
    Ok(Emerging { pattern, hot_steps: count(&hot), cold_steps: count(&cold), trend })
}

/// Returns how a place was hot. `rising` is above zero where it became hotter, below where less so, zero without a trend.
fn kind(hot: &[bool], cold: &[bool], rising: f64) -> Option<Kind> {
    let count = hot.iter().filter(|step| **step).count();
    let all_along = count as f64 >= ALL_ALONG * hot.len() as f64 - 1e-9;
    let run = hot.iter().rev().take_while(|step| **step).count();
    let ever_cold = cold.contains(&true);
    Some(match (run, all_along) {
        (0, true) => Kind::Historical,
        (0, false) => return None,
        (1, false) if count == 1 => Kind::New,
        (_, false) if count == run => Kind::Consecutive,
        (_, true) if rising > 0.0 => Kind::Intensifying,
        (_, true) if rising < 0.0 => Kind::Diminishing,
        (_, true) => Kind::Persistent,
        (_, false) if ever_cold => Kind::Oscillating,
        (_, false) => Kind::Sporadic,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const USUAL: Thresholds = Thresholds { z: 1.96, trend_p: 0.05 };

    fn of(row: &[f64]) -> Emerging {
        emerging(row, 1, row.len(), USUAL).unwrap()[0]
    }

    fn kind_of(row: [f64; 10]) -> Option<Kind> {
        let (hot, cold) = (of(&row), of(&row.map(|z| -z)));
        let turned = hot.pattern.map(|(heat, kind)| (if heat == Heat::Hot { Heat::Cold } else { Heat::Hot }, kind));
        assert_eq!(cold.pattern, turned, "cold is the other way round");
        hot.pattern.filter(|(heat, _)| *heat == Heat::Hot).map(|(_, kind)| kind)
    }

    #[test]
    fn each_kind_is_what_its_words_say() {
        let samples = [
            (Some(Kind::New), [0.0, 1.0, 0.5, 0.0, -0.3, 0.2, 1.0, 0.0, 0.1, 2.5]),
            (Some(Kind::New), [0.0, -3.0, 0.5, 0.0, -0.3, 0.2, 1.0, 0.0, 0.1, 2.5]),
            (Some(Kind::Consecutive), [0.0, 1.0, 0.5, 0.0, -0.3, 0.2, 1.0, 2.1, 3.0, 2.5]),
            (Some(Kind::Intensifying), [1.0, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9]),
            (Some(Kind::Persistent), [2.5, 2.1, 2.6, 2.2, 2.4, 2.3, 2.6, 2.2, 2.5, 2.3]),
            (Some(Kind::Diminishing), [3.9, 3.8, 3.7, 3.6, 3.5, 3.4, 3.3, 3.2, 3.1, 3.0]),
            (Some(Kind::Sporadic), [0.0, 2.1, 0.5, 2.2, -0.3, 0.2, 1.0, 0.0, 0.1, 2.5]),
            (Some(Kind::Oscillating), [0.0, 2.1, -2.5, 2.2, -0.3, 0.2, 1.0, 0.0, 0.1, 2.5]),
            (Some(Kind::Historical), [2.5, 2.1, 2.6, 2.2, 2.4, 2.3, 2.6, 2.2, 2.5, 0.3]),
            (None, [2.5, 2.1, 2.6, 2.2, 2.4, 2.3, 2.6, 2.2, 0.5, 0.3]),
            (None, [0.0; 10]),
        ];
        for (expected, row) in samples {
            assert_eq!(kind_of(row), expected, "{row:?}");
        }
    }

    #[test]
    fn rows_are_places_and_each_is_told_by_itself() {
        let (hot, none) = ([2.5; 12], [0.1; 12]);
        let both = emerging(&[hot, none].concat(), 2, 12, USUAL).unwrap();
        assert_eq!(both[0].pattern, Some((Heat::Hot, Kind::Persistent)));
        assert_eq!((both[0].hot_steps, both[0].cold_steps, both[1].pattern), (12, 0, None));
        assert_eq!(emerging(&[], 0, 10, USUAL), Ok(Vec::new()));
    }

    #[test]
    fn what_can_not_be_told_is_refused() {
        let refused = |z: &[f64], places, steps| emerging(z, places, steps, USUAL).unwrap_err().to_string();
        assert_eq!(refused(&[1.0; 9], 1, 9), "There are 9 values, and 10 or more are needed (emerging hot spots).");
        assert_eq!(refused(&[1.0; 19], 2, 10), "There are 19 z where 20 are needed.");
        assert_eq!(refused(&[f64::NAN; 10], 1, 10), "Value 0 of the z is no finite number.");
        assert!(emerging(&[], 0, 10, Thresholds { z: -1.0, ..USUAL }).is_err());
    }

    proptest! {
        #[test]
        fn hot_turned_is_cold_and_every_step_counts_once(row in prop::collection::vec(-4.0..4.0_f64, 10..30)) {
            let (plain, turned) = (of(&row), of(&row.iter().map(|z| -z).collect::<Vec<_>>()));
            prop_assert_eq!((plain.hot_steps, plain.cold_steps), (turned.cold_steps, turned.hot_steps));
            prop_assert_eq!(plain.pattern.map(|one| one.1), turned.pattern.map(|one| one.1));
            prop_assert!(plain.hot_steps + plain.cold_steps <= row.len());
            let now = |heat| match heat { Heat::Hot => row[row.len() - 1] >= 1.96, Heat::Cold => row[row.len() - 1] <= -1.96 };
            prop_assert!(plain.pattern.is_none_or(|(heat, kind)| now(heat) != (kind == Kind::Historical)));
        }
    }
}

//! Rolling origins: every forecast that could have been made before, from what was known then.

use super::component::{COUNT, components};
use super::distribution::Distribution;
use super::group::{Group, Standing};
use super::panel::Panel;
use super::pooled::{Pair, Pooled};
use super::weights::{Lesson, Sums};

/// No more earlier origins than this are used; a long panel is sampled evenly over its whole length.
const ORIGINS: i32 = 60;

/// Months of data before the first origin.
const BEFORE_FIRST: i32 = 3;

/// Of the horizons, every so manyeth gives pairs of a level and what followed: neighbouring months tell the same.
const PAIRS_EVERY: usize = 3;

/// A month up to which everything is known, with every country's components.
#[derive(Debug, Clone)]
pub struct Origin {
    /// The last known month.
    pub month: i32,
    /// The countries with data up to it.
    pub standings: Vec<Standing>,
    /// What they share.
    pub pooled: Pooled,
    /// The components of each, in the order of `standings`.
    pub components: Vec<Vec<Distribution>>,
}

/// Returns the months of the rolling origins before `last` whose nearest horizon is known by then, oldest first.
#[must_use]
pub fn months(panel: &Panel, last: i32, nearest: i32) -> Vec<i32> {
    let Some((first, _)) = panel.span() else { return Vec::new() };
    let (from, to) = (first + BEFORE_FIRST - 1, last - nearest);
    let stride = ((to - from) / ORIGINS + 1).max(1);
    let mut months: Vec<i32> = (from..=to).rev().step_by(stride as usize).collect();
    months.reverse();
    months
}

/// Returns what each country was like at some months, in the order of the months; `None` when `go_on` says no.
#[must_use]
pub fn standings(panel: &Panel, months: &[i32], go_on: &dyn Fn() -> bool) -> Option<Vec<Vec<Standing>>> {
    let at = |month: &i32| {
        let all = panel.countries().filter_map(|country| Standing::at(panel, country, *month)).collect();
        go_on().then_some(all)
    };
    months.iter().map(at).collect()
}

/// Returns an origin, its month and the countries at it given: its components rest on these and on the pairs of the earlier
/// ones known by then. `None` when `go_on`, which is asked for each country, says no.
#[must_use]
pub fn origin(
    panel: &Panel,
    (month, own): (i32, &[Standing]),
    earlier: &[(i32, &[Standing])],
    horizons: &[i32],
    go_on: &dyn Fn() -> bool,
) -> Option<Origin> {
    let mut pairs = Vec::new();
    for (before, standings) in earlier {
        if !go_on() {
            return None;
        }
        for horizon in horizons.iter().step_by(PAIRS_EVERY).filter(|horizon| before + *horizon <= month) {
            pairs.extend(standings.iter().filter_map(|one| {
                let outcome = panel.deaths(one.country, before + horizon)?;
                Some(Pair { level: one.level, outcome })
            }));
        }
    }
    let pooled = Pooled::at(&pairs, own, go_on)?;
    let of_one = |one: &Standing| go_on().then(|| components(one, &pooled));
    let components = own.iter().map(of_one).collect::<Option<Vec<_>>>()?;
    Some(Origin { month, standings: own.to_vec(), pooled, components })
}

/// Returns what an origin teaches: one lesson for each group and horizon with data up to `last`; `None` when `go_on`,
/// which is asked for each country, says no.
#[must_use]
pub fn lessons(
    panel: &Panel,
    origin: &Origin,
    horizons: &[i32],
    last: i32,
    go_on: &dyn Fn() -> bool,
) -> Option<Vec<Lesson>> {
    let known: Vec<i32> =
        horizons.iter().map(|horizon| origin.month + horizon).filter(|month| *month <= last).collect();
    let mut lessons = Vec::new();
    for group in Group::ALL {
        let mut by_month: Vec<Sums> = vec![Sums::default(); known.len()];
        for (standing, parts) in origin.standings.iter().zip(&origin.components) {
            if standing.group() == group {
                if !go_on() {
                    return None;
                }
                teach(panel, standing, parts, &known, &mut by_month);
            }
        }
        let of_group = known.iter().zip(by_month).filter(|(_, sums)| sums.outcomes > 0.0);
        lessons.extend(of_group.map(|(&known, sums)| Lesson { known, group, sums }));
    }
    Some(lessons)
}

fn teach(panel: &Panel, standing: &Standing, parts: &[Distribution], known: &[i32], by_month: &mut [Sums]) {
    let unit = 1.0 / (standing.level + 1.0);
    let mut between = [[0.0; COUNT]; COUNT];
    for (place, part) in parts.iter().enumerate().take(COUNT) {
        for (other_place, other) in parts.iter().enumerate().take(place + 1) {
            let distance = unit * part.distance_between(other);
            between[place][other_place] = distance;
            between[other_place][place] = distance;
        }
    }
    for (month, sums) in known.iter().zip(by_month) {
        let Some(outcome) = panel.deaths(standing.country, *month) else { continue };
        let mut one = Sums { outcomes: 1.0, between, ..Sums::default() };
        for (distance, part) in one.to_outcome.iter_mut().zip(parts) {
            *distance = unit * part.distance(outcome);
        }
        sums.add(&one, 1.0);
    }
}

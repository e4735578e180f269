//! How likely many deaths are next month in each country, from what was known at the end of a month.

use std::collections::BTreeMap;

use sitroom_analysis::forecast::panel::{Panel, Row};
use sitroom_analysis::forecast::{Plan, forecast};

use super::ground::Ground;
use super::units::Units;
use crate::outlook::{neighbours, number_of};

/// Months that the outlook learns from.
const LEARNED: i32 = 120;
/// Nobody sees the draws here: the distribution itself is read.
const DRAWS: usize = 1;
/// Months of which the average is what is usual.
const USUAL: i32 = 12;

/// Returns for each country where it can be told how likely at least so many deaths are in the month after the last, where fewer
/// came a month on average in the year before: what goes on needs no such warning.
pub(super) fn likelihoods(units: &Units, countries: &Ground, deaths: f64) -> Vec<(usize, f64)> {
    let last = units.months[1];
    let mut counted: BTreeMap<(i64, i32), f64> = BTreeMap::new();
    for row in units.rows.iter().filter(|row| row.month <= last) {
        *counted.entry((number_of(row.country), row.month)).or_default() += f64::from(row.deaths);
    }
    let first = units.months[0].max(last - LEARNED + 1);
    let rows = countries.places.iter().flat_map(|place| {
        let country = number_of(place.country);
        let until = units.ends.get(&place.country).copied().unwrap_or(last).min(last);
        let counted = &counted;
        (first..=until).map(move |month| Row {
            month,
            country,
            outcome: counted.get(&(country, month)).copied().unwrap_or_default(),
        })
    });
    let plan = Plan { train_until: last, first_month: last + 1, months: 1, draws: DRAWS, seed: 1, model: None };
    let Ok(panel) = Panel::new(rows) else { return Vec::new() };
    let Ok(told) = forecast(&panel, &neighbours(), &plan) else { return Vec::new() };
    let usual = |country: i64| {
        let months = last - USUAL + 1..=last;
        months.filter_map(|month| counted.get(&(country, month))).sum::<f64>() / f64::from(USUAL)
    };
    let of = |(number, place): (usize, &super::ground::Place)| {
        let country = number_of(place.country);
        // After the end of a country's data nothing is known of next month.
        let is_known = !units.ends.contains_key(&place.country) && usual(country) < deaths;
        let own = told.countries.iter().find(|one| one.country == country).filter(|_| is_known)?;
        let points = own.forecast.points();
        Some((number, points.iter().filter(|(value, _)| *value >= deaths).map(|(_, weight)| weight).sum()))
    };
    countries.places.iter().enumerate().filter_map(of).collect()
}

//! How likely many deaths are in a month of the year ahead in each country, from what was known at the end of a month: the same
//! outlook that is shown of it.

use std::collections::BTreeMap;

use sitroom_analysis::forecast::forecast;

use super::ground::Ground;
use super::units::Units;
use crate::outlook::{choose_by_own_record, neighbours, number_of, panel, plan};

/// Months of which the average is what is usual.
const USUAL: i32 = 12;

/// Returns for each country where it can be told how likely at least so many deaths are in a month of the year ahead, where fewer
/// came a month on average in the year before: what goes on needs no such warning.
pub(super) fn likelihoods(units: &Units, countries: &Ground, deaths: f64) -> Vec<(usize, f64)> {
    let [first, last] = units.months;
    let mut counted: BTreeMap<(i64, i32), f64> = BTreeMap::new();
    for row in units.rows.iter().filter(|row| row.month <= last) {
        *counted.entry((number_of(row.country), row.month)).or_default() += f64::from(row.deaths);
    }
    // After the end of a country's data nothing is known of what is ahead.
    let known = || countries.places.iter().enumerate().filter(|(_, place)| !units.ends.contains_key(&place.country));
    let covered = known().map(|(_, place)| (place.country, first..=last));
    let Ok(panel) = panel(&counted, covered, last) else { return Vec::new() };
    let Ok(mut told) = forecast(&panel, &neighbours(), &plan(last)) else { return Vec::new() };
    choose_by_own_record(&mut told, "country");
    let usual = |country: i64| {
        let months = last - USUAL + 1..=last;
        months.filter_map(|month| counted.get(&(country, month))).sum::<f64>() / f64::from(USUAL)
    };
    let of = |(number, place): (usize, &super::ground::Place)| {
        let country = number_of(place.country);
        let own = told.countries.iter().find(|one| one.country == country).filter(|_| usual(country) < deaths)?;
        let points = own.forecast.points();
        Some((number, points.iter().filter(|(value, _)| *value >= deaths).map(|(_, weight)| weight).sum()))
    };
    known().filter_map(of).collect()
}

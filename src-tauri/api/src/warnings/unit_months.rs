//! What happened in a division month by month, and around it.

use std::collections::{HashMap, HashSet};

use sitroom_domain::country::fold;
use sitroom_domain::{CountryIndex, Iso3};

use super::units::Units;
use crate::contract::warning::WarningMonth;
use crate::months::month_text;

impl Units {
    /// Returns the events and deaths of the last months that a division is said to have had and that are known too roughly to be
    /// counted there.
    pub(super) fn rough(&self, unit: usize, month: i32, months: i32) -> [u32; 2] {
        let within =
            self.rows.iter().filter(|row| row.near == Some(unit) && (month - months + 1..=month).contains(&row.month));
        within.fold([0, 0], |[events, deaths], row| [events + row.events, deaths.saturating_add(row.deaths)])
    }

    /// Returns the last months of a division, or of whole countries without one, with the events in divisions of other countries
    /// that touch it.
    pub(super) fn months_of(&self, countries: &[Iso3], division: &str, shown: i32) -> Vec<WarningMonth> {
        let [first, last] = self.months;
        let is_of = |country: CountryIndex| country.country().is_some_and(|of| countries.contains(&of.iso3));
        let wanted = fold(division);
        let own: HashSet<usize> = self
            .list
            .iter()
            .enumerate()
            .filter(|(_, unit)| is_of(unit.country) && (wanted.is_empty() || fold(&unit.name) == wanted))
            .map(|(place, _)| place)
            .collect();
        let touches = |one: usize, other: usize| own.contains(&one) && !own.contains(&other);
        let across: HashSet<usize> = self
            .touching
            .iter()
            .flat_map(|(one, other)| [(*one, *other), (*other, *one)])
            .filter(|(one, other)| touches(*one, *other))
            .map(|(_, other)| other)
            .filter(|other| self.list.get(*other).is_some_and(|unit| !is_of(unit.country)))
            .collect();
        let end = |country: &CountryIndex| is_of(*country);
        let until = self.ends.iter().filter(|(country, _)| end(country)).map(|(_, end)| *end).min().unwrap_or(last);
        let mut counts: HashMap<i32, [u32; 3]> = HashMap::new();
        for row in &self.rows {
            let of = counts.entry(row.month).or_default();
            let inside = row.unit.is_some_and(|unit| own.contains(&unit)) || (wanted.is_empty() && is_of(row.country));
            if inside {
                of[0] += row.events;
                of[1] = of[1].saturating_add(row.deaths);
            }
            if row.unit.is_some_and(|unit| across.contains(&unit)) {
                of[2] += row.events;
            }
        }
        let has_data = self.rows.iter().any(|row| is_of(row.country));
        let month = |month: i32| {
            let [events, deaths, beyond] = counts.get(&month).copied().unwrap_or_default();
            let is_known = has_data && month <= until;
            WarningMonth {
                month: month_text(month),
                events: is_known.then_some(events),
                deaths: is_known.then_some(deaths),
                across: (!across.is_empty()).then_some(beyond),
            }
        };
        ((last - shown + 1).max(first)..=last).map(month).collect()
    }
}

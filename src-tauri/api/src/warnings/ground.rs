//! What rules read: events by month of all divisions, or of all countries, with what touches what.

use std::collections::BTreeMap;

use sitroom_analysis::level::{Division, DivisionPanel, Row as ConflictRow};
use sitroom_analysis::warning::{Panel, Row};
use sitroom_domain::{CountryIndex, Iso3};
use sitroom_ingest::{AreaKind, areas, borders};

use super::units::{UnitRow, Units};
use crate::contract::fault::Fault;

/// A place that a warning can be about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) country: CountryIndex,
    /// The division; empty for a whole country.
    pub(super) division: String,
}

impl Place {
    /// Returns its country by its code.
    pub(super) fn iso3(&self) -> Option<Iso3> {
        self.country.country().map(|country| country.iso3)
    }
}

/// Places of one kind with their months.
pub(super) struct Ground {
    pub(super) places: Vec<Place>,
    pub(super) panel: Panel,
    /// Deaths by conflict of the divisions with events, for their levels; `None` of countries.
    pub(super) conflicts: Option<DivisionPanel>,
    /// Pairs of places that touch.
    pub(super) touching: Vec<(usize, usize)>,
}

impl Ground {
    /// Returns the divisions.
    pub(super) fn of_divisions(units: &Units) -> Result<Self, Fault> {
        let places: Vec<Place> =
            units.list.iter().map(|unit| Place { country: unit.country, division: unit.name.clone() }).collect();
        let inside = |row: &UnitRow| row.unit.filter(|_| row.month <= units.months[1]);
        let rows: Vec<Row> = units.rows.iter().filter_map(|row| counted(row, inside(row)?, units)).collect();
        let conflict = |row: &UnitRow| {
            let unit = inside(row).filter(|_| is_covered(row.country, row.month, units))?;
            let (month, conflict, deaths) = (row.month, row.conflict, f64::from(row.deaths));
            Some(ConflictRow { division: unit, month, conflict, deaths, events: row.events })
        };
        let divisions = divisions(&places, units);
        let conflicts: Vec<ConflictRow> = units.rows.iter().filter_map(conflict).collect();
        let with_events = divisions.get(..units.with_events).unwrap_or_default();
        Ok(Self {
            panel: Panel::new(&divisions, &rows, &units.touching)?,
            conflicts: Some(DivisionPanel::new(with_events, &conflicts)?),
            touching: units.touching.clone(),
            places,
        })
    }

    /// Returns the countries that anything is stored of.
    pub(super) fn of_countries(units: &Units) -> Result<Self, Fault> {
        let mut numbers: BTreeMap<CountryIndex, usize> = units.rows.iter().map(|row| (row.country, 0)).collect();
        numbers.values_mut().zip(0..).for_each(|(number, place)| *number = place);
        let places: Vec<Place> =
            numbers.keys().map(|country| Place { country: *country, division: String::new() }).collect();
        let rows: Vec<Row> =
            units.rows.iter().filter_map(|row| counted(row, *numbers.get(&row.country)?, units)).collect();
        let number = |area: usize| numbers.get(&areas().list().get(area)?.country).copied();
        let touching: Vec<(usize, usize)> = borders(AreaKind::Country)
            .iter()
            .filter_map(|(one, other)| Some((number(*one)?, number(*other)?)))
            .filter(|(one, other)| one != other)
            .collect();
        let panel = Panel::new(&divisions(&places, units), &rows, &touching)?;
        Ok(Self { places, panel, conflicts: None, touching })
    }

    /// Returns the pairs of divisions with events that touch.
    pub(super) fn touching_with_events(&self, units: &Units) -> Vec<(usize, usize)> {
        self.touching.iter().copied().filter(|(_, other)| *other < units.with_events).collect()
    }
}

/// Returns the months that the data cover of each place.
fn divisions(places: &[Place], units: &Units) -> Vec<Division> {
    let [first, last] = units.months;
    let covered = |place: &Place| first..=units.ends.get(&place.country).copied().unwrap_or(last).min(last);
    let of = |place: &Place| Division { country: u32::from(place.country.0), covered: vec![covered(place)] };
    places.iter().map(of).collect()
}

/// Tells whether the data of a country cover a month. Later ones are not over yet, or come after the end of its data.
fn is_covered(country: CountryIndex, month: i32, units: &Units) -> bool {
    month <= units.months[1] && units.ends.get(&country).is_none_or(|end| month <= *end)
}

fn counted(row: &UnitRow, place: usize, units: &Units) -> Option<Row> {
    is_covered(row.country, row.month, units).then(|| Row {
        place,
        month: row.month,
        events: row.events,
        deaths: f64::from(row.deaths),
        civilians: f64::from(row.civilians),
    })
}

//! Events by first-order division of the countries that the stored events cover, and which division touches which.

use std::collections::{BTreeSet, HashMap};

use sitroom_analysis::hotspot::adjacency::Adjacency;
use sitroom_atlas::ImpreciseArea;
use sitroom_domain::{CountryIndex, say};
use sitroom_ingest::{Area, AreaKind, areas, borders};
use sitroom_store::{Store, TextId};

use super::Period;
use crate::contract::fault::Fault;
use crate::filters::Selection;

/// The divisions that take part: all of every country in the filter's area that any stored event is of.
pub(super) struct Divisions {
    pub(super) areas: Vec<&'static Area>,
    places: HashMap<&'static str, usize>,
    of_country: HashMap<CountryIndex, Vec<usize>>,
}

/// Events by division.
pub(super) struct DivisionCounts {
    pub(super) values: Vec<f64>,
    /// How many are known to a country only and were spread over its divisions.
    pub(super) spread: u32,
    /// How many could not be put anywhere.
    pub(super) left_out: u32,
}

impl Divisions {
    /// Finds the divisions of a selection's countries. Where nothing is stored of a country, or its data end before the period
    /// begins, nothing is zero there.
    pub(super) fn of(selection: &Selection) -> Self {
        let ever = selection.select_with(|query| (query.since, query.until) = (None, None));
        let covered = selection.chart.atlas.by_country(&ever);
        let covered: BTreeSet<CountryIndex> = covered
            .into_iter()
            .map(|(country, _)| country)
            .filter(|country| !selection.chart.is_silent(*country, selection.filter.since))
            .collect();
        let list = areas().list().iter();
        let areas: Vec<&'static Area> =
            list.filter(|area| area.kind == AreaKind::Admin1 && covered.contains(&area.country)).collect();
        let mut of_country: HashMap<CountryIndex, Vec<usize>> = HashMap::new();
        for (place, area) in areas.iter().enumerate() {
            of_country.entry(area.country).or_default().push(place);
        }
        let places = areas.iter().enumerate().map(|(place, area)| (area.code.as_str(), place)).collect();
        Self { areas, places, of_country }
    }

    /// Counts events of a period by division. Those known to their country only are spread over its divisions in equal parts.
    pub(super) fn count(&self, selection: &Selection, store: &Store, period: Period) -> Result<DivisionCounts, Fault> {
        let atlas = &selection.chart.atlas;
        let all = selection.select_with(|query| period.narrow(query));
        let mut values = vec![0.0; self.areas.len()];
        let mut placed = 0;
        let by_division = atlas.by_admin1(&all);
        let codes: Vec<TextId> = by_division.iter().map(|(text, _)| TextId(*text)).collect();
        for (code, (_, totals)) in store.get_texts(&codes)?.iter().zip(&by_division) {
            if let Some(place) = self.places.get(code.as_str()) {
                values[*place] += f64::from(totals.events);
                placed += totals.events;
            }
        }
        let mut spread = 0;
        for (area, totals) in atlas.imprecise_areas(&all) {
            let ImpreciseArea::Country(country) = area else { continue };
            let Some(own) = self.of_country.get(&country) else { continue };
            for place in own {
                values[*place] += f64::from(totals.events) / own.len() as f64;
            }
            spread += totals.events;
        }
        Ok(DivisionCounts { values, spread, left_out: all.count().saturating_sub(placed + spread) })
    }

    /// Returns which of them touch.
    pub(super) fn adjacency(&self) -> Result<Adjacency, Fault> {
        let list = areas().list();
        let place = |at: usize| list.get(at).and_then(|area| self.places.get(area.code.as_str())).copied();
        let pairs: Vec<(usize, usize)> =
            borders(AreaKind::Admin1).iter().filter_map(|(one, other)| Some((place(*one)?, place(*other)?))).collect();
        Adjacency::from_pairs(self.areas.len(), &pairs)
            .map_err(|error| Fault::refused(error.to_string(), say!("Choose cells instead of divisions.")))
    }
}

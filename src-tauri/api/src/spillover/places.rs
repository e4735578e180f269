//! The countries that are looked at, with their events week by week.

use sitroom_analysis::change::Step;
use sitroom_analysis::hotspot::adjacency::Adjacency;
use sitroom_atlas::{Area, Query, Unit};
use sitroom_domain::country::find_by_iso3;
use sitroom_domain::{Area as Asked, CountryIndex, Day, Iso3, say};
use sitroom_ingest::{AreaKind, areas, borders};

use crate::chart::Chart;
use crate::contract::fault::Fault;
use crate::contract::spillover::CountryName;
use crate::record::countries_of;
use crate::series::{Covered, Series};

/// Whole weeks that are looked at: ten years.
const WEEKS: i32 = 521;

/// The whole weeks that are looked at.
#[derive(Debug, Clone, Copy)]
pub(super) struct Weeks {
    /// First day of the first.
    pub(super) first: Day,
    /// Last day of the last.
    pub(super) last: Day,
}

impl Weeks {
    /// Returns the ten years of whole weeks up to a day.
    pub(super) fn until(day: Day) -> Self {
        let last = Unit::Week.bin(Day(day.0 + 1)) - 1;
        Self { first: Unit::Week.start(last - WEEKS + 1), last: Day(Unit::Week.start(last + 1).0 - 1) }
    }

    pub(super) fn starts(self) -> impl Iterator<Item = Day> {
        (Unit::Week.bin(self.first)..=Unit::Week.bin(self.last)).map(|week| Unit::Week.start(week))
    }
}

/// A country that is looked at.
pub(super) struct Place {
    pub(super) iso3: Iso3,
    pub(super) country: CountryIndex,
    /// Whether it was asked for, and not only looked at as a neighbour.
    pub(super) asked: bool,
    /// Whether its data reach to the last week: where they do not, its silence would look like place and day together.
    pub(super) is_whole: bool,
    /// `None` where nothing is stored of it.
    pub(super) covered: Option<Covered>,
    /// Events by week; `None` is no data.
    pub(super) counts: Vec<Option<u32>>,
}

impl Place {
    pub(super) fn name(&self) -> CountryName {
        name_of(self.iso3)
    }
}

/// Returns code and name of a country.
pub(crate) fn name_of(iso3: Iso3) -> CountryName {
    let country = find_by_iso3(iso3).and_then(CountryIndex::country);
    let name = country.map_or_else(|| iso3.to_string(), |country| country.names.en.clone());
    CountryName { iso3: iso3.to_string(), name }
}

/// Returns the countries of an area by code, each with its weeks: those that belong to a subregion on the last day, a country
/// with its neighbours, or all of which anything is stored.
pub(super) fn places(chart: &Chart, area: &Asked, weeks: Weeks) -> Result<Vec<Place>, Fault> {
    let spans = chart.atlas.spans_by_country(&chart.atlas.all());
    let stored = || spans.iter().filter_map(|span| Some(span.country.country()?.iso3));
    if matches!(area, Asked::Admin1 { .. } | Asked::Cell { .. }) {
        return Err(Fault::refused(
            say!("What spills over is told between countries, and this is a part of one."),
            say!("Choose a country or a subregion."),
        ));
    }
    let asked = countries_of(area, Some(weeks.last), Some(weeks.last))?.unwrap_or_else(|| stored().collect());
    let mut all = asked.clone();
    if matches!(area, Asked::Country { .. }) {
        all.extend(beside(&asked));
    }
    all.sort_unstable();
    all.dedup();
    let place = |iso3: &Iso3| {
        let country = find_by_iso3(*iso3)?;
        let from = spans.iter().find(|span| span.country == country).map(|span| span.oldest);
        let covered = from.map(|from| Covered { from, until: chart.data_end(country) });
        let counts = counts(chart, country, covered, weeks);
        let reaches = |until: Option<Day>| until.is_none_or(|until| until >= weeks.last);
        let is_whole = covered.is_some_and(|covered| covered.from <= weeks.last && reaches(covered.until));
        Some(Place { iso3: *iso3, country, asked: asked.contains(iso3), is_whole, covered, counts })
    };
    Ok(all.iter().filter_map(place).collect())
}

/// Returns the neighbours of some countries that are not among them, by code.
pub(super) fn beside(countries: &[Iso3]) -> Vec<Iso3> {
    let list = areas().list();
    let pairs =
        borders(AreaKind::Country).iter().filter_map(|(one, other)| Some([list[*one].iso3?, list[*other].iso3?]));
    let out = |[one, other]: [Iso3; 2]| match [one, other].map(|iso3| countries.contains(&iso3)) {
        [true, false] => Some(other),
        [false, true] => Some(one),
        _ => None,
    };
    let mut found: Vec<Iso3> = pairs.filter_map(out).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Returns which of the places touch.
pub(super) fn adjacency(places: &[Place]) -> Result<Adjacency, Fault> {
    let list = areas().list();
    let place = |at: usize| places.iter().position(|place| Some(place.iso3) == list[at].iso3);
    let pairs = borders(AreaKind::Country).iter().filter_map(|(one, other)| Some((place(*one)?, place(*other)?)));
    let pairs: Vec<(usize, usize)> = pairs.filter(|(one, other)| one != other).collect();
    Adjacency::from_pairs(places.len(), &pairs).map_err(|error| Fault::refused(error.to_string(), ""))
}

fn counts(chart: &Chart, country: CountryIndex, covered: Option<Covered>, weeks: Weeks) -> Vec<Option<u32>> {
    let mask = chart.atlas.select(&Query { area: Area::Country(country), ..Query::default() });
    let series = covered.and_then(|covered| Series::of(&chart.atlas, &mask, Step::Week, covered));
    let Some(series) = series else { return weeks.starts().map(|_| None).collect() };
    let (known, first) = (series.known(), series.start(0));
    let count = |start: Day| if start < first { None } else { known.get(series.place(start)).copied().flatten() };
    weeks.starts().map(count).collect()
}

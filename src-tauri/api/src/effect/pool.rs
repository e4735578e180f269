//! The place of an engagement, its neighbours, and places and months without one that may be like it.

use std::collections::BTreeSet;

use sitroom_analysis::effect::like_cases::Case;
use sitroom_domain::country::find_by_iso3;
use sitroom_domain::record::Value;
use sitroom_domain::subregion::subregions;
use sitroom_domain::{CountryIndex, Iso3, say};
use sitroom_ingest::{Area, AreaKind, areas, borders};
use sitroom_store::StoredRecord;

use super::LIKE_CASES;
use super::begun::{Begun, is_near};
use crate::contract::fault::Fault;
use crate::exposure::there::{division_at, tells_division};
use crate::months::{MonthTable, Months, month_text, sum};

/// Months between two cases of one place.
const APART: usize = 6;

/// The place of an engagement.
pub(super) struct Engaged {
    pub(super) area: &'static Area,
    pub(super) iso3: Iso3,
    /// Why this place, in a sentence.
    pub(super) why: String,
}

impl Engaged {
    /// Chooses the place.
    pub(super) fn of(stored: &StoredRecord) -> Result<Self, Fault> {
        let record = &stored.record;
        let spot = match record.get("place") {
            Some(Value::Place(spot)) => Some(spot),
            _ => None,
        };
        let countries = record.countries();
        let point = spot.filter(|spot| tells_division(spot.precision)).and_then(|spot| spot.lon.zip(spot.lat));
        let division = point.and_then(|(lon, lat)| division_at([lon, lat]));
        let iso3_of = |area: &Area| area.country.country().map(|country| country.iso3);
        let division = division.and_then(|area| Some((area, iso3_of(area)?)));
        if let Some((area, iso3)) = division.filter(|(_, iso3)| countries.is_empty() || countries.contains(iso3)) {
            let why = say!("Its place lies in {}.", area.name);
            return Ok(Self { area, iso3, why });
        }
        let first = countries.first().copied().or_else(|| spot.and_then(|spot| spot.country));
        let found = first.and_then(|iso3| Some((iso3, areas().find_country(find_by_iso3(iso3)?)?)));
        let (iso3, area) = found.ok_or_else(|| {
            Fault::refused(
                say!("“{}” names no country: nothing can be followed.", stored.title),
                say!("Write in the engagement which country it is about."),
            )
        })?;
        let why = match countries.len() {
            0 | 1 => say!("It is about {}, and its place is not known to a division.", area.name),
            many => say!("It is about {many} countries, of which {} stands first.", area.name),
        };
        Ok(Self { area, iso3, why })
    }

    pub(super) fn months(&self, table: &MonthTable) -> Option<Months> {
        months_of(self.area, table)
    }

    /// Returns the fault of a place with too few months of data about the start.
    pub(super) fn too_short(&self) -> Fault {
        Fault::refused(
            say!(
                "Of {} fewer than 12 whole months of data are stored before the engagement began, or from then on.",
                self.area.name
            ),
            say!("Import events that reach from a year before to a year after its start."),
        )
    }
}

fn months_of(area: &Area, table: &MonthTable) -> Option<Months> {
    if area.kind == AreaKind::Country { table.country(area.country) } else { table.division(area) }
}

/// Tells whether every month is known from a year before a start to a year after.
fn is_known_about(counts: &[Option<u32>], start: i64) -> bool {
    let [from, to] = [start - 12, start + 12].map(|month| usize::try_from(month).ok());
    from.zip(to).and_then(|(from, to)| counts.get(from..to)).is_some_and(|year| year.iter().all(Option::is_some))
}

/// Returns the sum of the neighbours' months, and their names; those where an engagement began near the start, and those
/// of which a month about it is not known, are left out.
pub(super) fn neighbours(
    engaged: &Engaged,
    table: &MonthTable,
    all: &[Begun],
    start: i64,
) -> (Option<Months>, Vec<String>) {
    let list = areas().list();
    let is_own = |at: usize| list.get(at).is_some_and(|area| area.code == engaged.area.code);
    let beside = |(one, other): &(usize, usize)| match (is_own(*one), is_own(*other)) {
        (true, false) => list.get(*other),
        (false, true) => list.get(*one),
        _ => None,
    };
    // The other divisions of the country share its engagement.
    let is_free = |area: &&Area| !is_near(all, area.country, start);
    let found: Vec<(&Area, Months)> = borders(engaged.area.kind)
        .iter()
        .filter_map(beside)
        .filter(is_free)
        .filter_map(|area| Some((area, months_of(area, table)?)))
        .filter(|(_, months)| is_known_about(&months.events, start))
        .collect();
    let of = |part: fn(&Months) -> &Vec<Option<u32>>| sum(found.iter().map(|(_, months)| part(months)));
    let months = of(|months| &months.events).zip(of(|months| &months.deaths)).zip(of(|months| &months.civilians));
    let months = months.map(|((events, deaths), civilians)| Months { events, deaths, civilians });
    let mut names: Vec<String> = found.iter().map(|(area, _)| area.name.clone()).collect();
    names.sort_unstable();
    (months, names)
}

/// Places and months in which no engagement began within a year.
pub(super) struct Pool {
    /// The number of the engaged place.
    pub(super) own: u32,
    places: Vec<(&'static Area, Months)>,
    /// Place by number, and first month after.
    starts: Vec<(u32, usize)>,
    first: i32,
}

impl Pool {
    /// Gathers the cases: of a country all other countries, of a division the other divisions of its subregions.
    pub(super) fn of(engaged: &Engaged, table: &MonthTable, all: &[Begun], start: i64) -> Self {
        let countries = countries_beside(engaged, table);
        let is_like = |area: &&Area| area.kind == engaged.area.kind && countries.contains(&area.country);
        let mut places: Vec<(&'static Area, Months)> = areas()
            .list()
            .iter()
            .filter(is_like)
            .filter(|area| area.code != engaged.area.code)
            .filter_map(|area| Some((area, months_of(area, table)?)))
            .collect();
        places.sort_by(|a, b| a.0.code.cmp(&b.0.code));
        let (before, last) = (LIKE_CASES.before as i64, table.length as i64 - LIKE_CASES.after as i64);
        let earliest = before + (start - before).rem_euclid(APART as i64);
        let months: Vec<i64> = (earliest..=last).step_by(APART).collect();
        let starts = places.iter().enumerate().flat_map(|(number, (area, _))| {
            let free = months.iter().filter(|month| !is_near(all, area.country, **month));
            free.map(move |month| (number as u32, *month as usize))
        });
        Self { own: u32::MAX, starts: starts.collect(), places, first: table.first }
    }

    /// Returns the cases of one count.
    pub(super) fn cases(&self, of: fn(&Months) -> &Vec<Option<u32>>) -> Vec<Case<'_>> {
        let case = |(place, start): &(u32, usize)| {
            let (_, months) = self.places.get(*place as usize)?;
            Some(Case { place: *place, counts: of(months), start: *start })
        };
        self.starts.iter().filter_map(case).collect()
    }

    /// Returns code and name of the place of a case, and its month.
    pub(super) fn told(&self, at: usize) -> (String, String, String) {
        let found = self.starts.get(at).and_then(|(place, start)| Some((self.places.get(*place as usize)?.0, *start)));
        found.map_or_else(Default::default, |(area, start)| (area.code.clone(), area.name.clone(), self.text(start)))
    }

    /// Returns the month at a place of the table, YYYY-MM.
    pub(super) fn text(&self, place: usize) -> String {
        month_text(self.first + place as i32)
    }
}

/// Returns the countries that cases are taken from.
fn countries_beside(engaged: &Engaged, table: &MonthTable) -> BTreeSet<CountryIndex> {
    let known = table.known_countries();
    if engaged.area.kind == AreaKind::Country {
        return known.into_iter().collect();
    }
    let has_own = |subregion: &&sitroom_domain::subregion::Subregion| {
        subregion.spans().any(|(country, ..)| country == engaged.area.country)
    };
    let members: BTreeSet<CountryIndex> =
        subregions().iter().filter(has_own).flat_map(|one| one.spans().map(|(country, ..)| country)).collect();
    known.into_iter().filter(|country| members.is_empty() || members.contains(country)).collect()
}

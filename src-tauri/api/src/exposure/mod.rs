//! Violence in a period beside the partners that are known to be there on its last day (S/2011/552, §51–55, 69).
//!
//! A country of which the record holds no presence on the day is no country without partners, and a presence that is known
//! to a country only is in none of its divisions: both are said, and neither is counted as a gap.

pub(crate) mod there;
mod violence;

use std::cmp::Reverse;

use sitroom_analysis::exposure::{self as pure, CONCENTRATION_METHOD, MET_METHOD, METHOD, concentration, share_met};
use sitroom_analysis::hotspot::permutation::Draws;
use sitroom_domain::country::find_by_iso3;
use sitroom_domain::say::retold;
use sitroom_domain::{Area, CountryIndex, Day, Iso3, say};

use crate::contract::exposure::{
    Concentration, DeathsMet, Exposure, ExposureClass, ExposureOutlook, ExposurePlace, ExposureUnits,
};
use crate::contract::fault::Fault;
use crate::contract::outlook::Spread;
use crate::desk::{Desk, Room};
use crate::imports::today;
use crate::record::countries_of;
use there::There;
use violence::Violence;

/// Days of the period where none is given: a year.
const YEAR: i32 = 365;
const CONFIDENCE: f64 = 0.9;
/// The same draws at every call, so that the same record gives the same interval.
const DRAWS: Draws = Draws { count: 999, seed: 1, threads: 2 };
const CLASSES: [ExposureClass; 5] = [
    ExposureClass::Unmet,
    ExposureClass::PresenceNotCovered,
    ExposureClass::Met,
    ExposureClass::NoEventData,
    ExposureClass::Quiet,
];

impl Desk {
    /// Returns violence and presence in the places of a subregion or country. Presences are those of the last day,
    /// without one that of the newest event there; without a first day violence is that of the year up to the newest event.
    ///
    /// # Errors
    /// Refuses an area that is neither subregion nor country, and a period that ends before it starts.
    pub fn get_exposure(
        &self,
        area: &Area,
        since: Option<Day>,
        until: Option<Day>,
        units: ExposureUnits,
    ) -> Result<Exposure, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let chart = room.chart();
        let latest = until.unwrap_or_else(|| chart.atlas.days().map_or_else(today, |(_, newest)| newest));
        let countries = named_countries(area, latest)?;
        let on = until.or_else(|| Violence::newest(&chart, &countries, latest)).unwrap_or(latest);
        let violence = Violence::of(&room, &countries, (since, on), units)?;
        if on < violence.since {
            return Err(Fault::refused(
                say!("The period ends on {}, before it starts on {}.", on.in_words(), violence.since.in_words()),
                say!("Exchange the two days."),
            ));
        }
        let there = There::of(&room, &countries, (violence.since, on), units)?;
        let spreads = room.spreads(&violence, on, units);
        let places: Vec<pure::Place> = violence
            .places
            .iter()
            .map(|place| pure::Place {
                events: place.totals.map(|totals| totals.events),
                deaths: place.totals.map(|totals| fitted(totals.best)),
                forecast: spread_of(&spreads, place.area.country).map(|spread| spread.quantiles[3]),
                presences: there.presences(place.area),
            })
            .collect();
        let (met, met_why_none) = told(share_met(&places, CONFIDENCE, DRAWS, &|| true).map(deaths_met));
        let (concentration, concentration_why_none) = told(concentrated(&places));
        let (unmet, others) = listed(&violence, &there, &places, &spreads)?;
        let count = |class| {
            let all = unmet.iter().chain(&others).filter(|place| place.class == class);
            (class, all.count() as u32)
        };
        Ok(Exposure {
            units,
            period: [violence.since, on].map(|day| day.to_string()),
            as_of: on.to_string(),
            newest: violence.newest.map(|day| day.to_string()),
            classes: CLASSES.map(count).to_vec(),
            met,
            met_why_none,
            concentration,
            concentration_why_none,
            presences: there.counted(violence.places.iter().map(|place| place.area)),
            ended: there.ended(),
            country_only: there.country_only(),
            left_out: violence.left_out,
            methods: [METHOD, MET_METHOD, CONCENTRATION_METHOD].map(retold),
            publishers: room.publisher_cards()?,
            unmet,
            others,
        })
    }
}

impl Room {
    /// Returns the outlook of each country, where countries are looked at in a period up to the newest event or later: an
    /// outlook from then on is none of an earlier period.
    fn spreads(&self, violence: &Violence, on: Day, units: ExposureUnits) -> Vec<(CountryIndex, Spread)> {
        if units != ExposureUnits::Countries {
            return Vec::new();
        }
        // Without an outlook, for want of events, there is nothing to show beside.
        let Ok(made) = self.outlook() else { return Vec::new() };
        let countries = violence.places.iter().map(|place| place.area.country);
        let spread = |country| match made.spread_of(country) {
            (newest, Some(spread)) if newest <= on => Some((country, spread)),
            _ => None,
        };
        countries.filter_map(spread).collect()
    }
}

/// Returns the countries of a subregion on a day, or the one country.
pub(crate) fn named_countries(area: &Area, on: Day) -> Result<Vec<(Iso3, CountryIndex)>, Fault> {
    let all = match area {
        Area::Subregion { .. } | Area::Country { .. } => countries_of(area, Some(on), Some(on))?,
        Area::World | Area::Admin1 { .. } | Area::Cell { .. } => None,
    };
    let all = all.ok_or_else(|| {
        Fault::refused(
            say!("This is told of a subregion or of a country."),
            say!("Choose one, for example west-africa or MLI."),
        )
    })?;
    Ok(all.into_iter().filter_map(|iso3| Some((iso3, find_by_iso3(iso3)?))).collect())
}

/// Returns the unmet places by rank, then the others by class and deaths.
fn listed(
    violence: &Violence,
    there: &There,
    places: &[pure::Place],
    spreads: &[(CountryIndex, Spread)],
) -> Result<(Vec<ExposurePlace>, Vec<ExposurePlace>), Fault> {
    let card = |at: usize, rank: Option<usize>| {
        let (of, place) = (&violence.places[at], &places[at]);
        let spread = spread_of(spreads, of.area.country);
        ExposurePlace {
            place: of.area.code.clone(),
            name: of.area.name.clone(),
            country: of.area.country.country().map(|country| country.iso3.to_string()).unwrap_or_default(),
            class: place.exposure().into(),
            rank: rank.map(|rank| rank as u32),
            events: place.events,
            deaths: of.totals.map(|totals| [totals.low, totals.best, totals.high].map(fitted)),
            partners: place.partners().map(|partners| partners as u32),
            first: there.first_names(of.area),
            kinds: there.kinds(&place.kinds()),
            presences: there.counted([of.area]),
            elsewhere_in_country: there.elsewhere(of.area),
            outlook: spread
                .map(|spread| ExposureOutlook { median: spread.quantiles[3], at_least_25: spread.at_least_25 }),
        }
    };
    let unmet = pure::unmet(places).map_err(|why| Fault::refused(why.to_string(), ""))?;
    let unmet: Vec<ExposurePlace> = unmet.iter().map(|one| card(one.place, Some(one.rank))).collect();
    let others = (0..places.len()).filter(|at| places[*at].exposure() != pure::Exposure::Unmet);
    let mut others: Vec<ExposurePlace> = others.map(|at| card(at, None)).collect();
    others.sort_by_key(|place| {
        (place.class, Reverse(place.deaths.map(|deaths| deaths[1])), Reverse(place.events), place.name.clone())
    });
    Ok((unmet, others))
}

fn spread_of(spreads: &[(CountryIndex, Spread)], country: CountryIndex) -> Option<&Spread> {
    spreads.iter().find(|(of, _)| *of == country).map(|(_, spread)| spread)
}

/// Returns how far presence gathers where violence does, in the places that both records reach.
fn concentrated(places: &[pure::Place]) -> Result<Concentration, sitroom_analysis::Refusal> {
    let known = places.iter().filter_map(|place| Some((place.partners()? as f64, f64::from(place.deaths?))));
    let (presence, deaths): (Vec<f64>, Vec<f64>) = known.unzip();
    let found = concentration(&presence, &deaths, CONFIDENCE)?;
    Ok(Concentration {
        index: found.index.into(),
        gini: found.gini.into(),
        places: found.places as u32,
        curve: found.curve.iter().map(|point| [point.places, point.violence, point.presence]).collect(),
    })
}

fn deaths_met(met: pure::Met) -> DeathsMet {
    DeathsMet {
        share: met.share.into(),
        counted: [met.places as u32, fitted(met.deaths)],
        not_covered: [met.not_covered as u32, fitted(met.deaths_not_covered)],
        no_event_data: met.no_event_data as u32,
    }
}

/// Returns a figure, or why there is none in a sentence.
pub(crate) fn told<T>(found: Result<T, sitroom_analysis::Refusal>) -> (Option<T>, Option<String>) {
    match found {
        Ok(found) => (Some(found), None),
        Err(why) => (None, Some(retold(&why.to_string()))),
    }
}

/// Returns a count as wide as the contract has it; one that is wider stands at its end.
fn fitted(count: u64) -> u32 {
    count.try_into().unwrap_or(u32::MAX)
}

impl From<pure::Exposure> for ExposureClass {
    fn from(exposure: pure::Exposure) -> Self {
        match exposure {
            pure::Exposure::Met => Self::Met,
            pure::Exposure::Unmet => Self::Unmet,
            pure::Exposure::Quiet => Self::Quiet,
            pure::Exposure::PresenceNotCovered => Self::PresenceNotCovered,
            pure::Exposure::NoEventData => Self::NoEventData,
        }
    }
}

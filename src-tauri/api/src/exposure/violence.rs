//! Events and deaths of a period by place; `None` where no event data reach.

use std::collections::{BTreeSet, HashMap};

use sitroom_atlas::{Area as AtlasArea, CountrySpan, Query, Totals};
use sitroom_domain::{CountryIndex, Day, Iso3};
use sitroom_ingest::{Area, AreaKind, areas};
use sitroom_store::TextId;

use super::{ExposureUnits, YEAR, fitted};
use crate::chart::Chart;
use crate::contract::fault::Fault;
use crate::desk::Room;

/// A place and its violence.
pub(super) struct ViolentPlace {
    pub(super) area: &'static Area,
    pub(super) totals: Option<Totals>,
}

/// The violence of a period.
pub(super) struct Violence {
    pub(super) since: Day,
    /// Day of the newest event of the area until the last day.
    pub(super) newest: Option<Day>,
    pub(super) places: Vec<ViolentPlace>,
    /// Events and deaths of the area that stand in no place.
    pub(super) left_out: [u32; 2],
}

/// Returns the events of some countries until a day.
fn events_until(countries: &[(Iso3, CountryIndex)], on: Day) -> Query {
    let members = countries.iter().map(|(_, country)| (*country, Day::MIN, Day::MAX)).collect();
    Query { area: AtlasArea::Members(members), until: Some(on), ..Query::default() }
}

impl Violence {
    /// Returns the day of the newest event of some countries until a day.
    pub(super) fn newest(chart: &Chart, countries: &[(Iso3, CountryIndex)], on: Day) -> Option<Day> {
        chart.atlas.span(&chart.atlas.select(&events_until(countries, on))).map(|(_, newest)| newest)
    }

    pub(super) fn of(
        room: &Room,
        countries: &[(Iso3, CountryIndex)],
        (since, on): (Option<Day>, Day),
        units: ExposureUnits,
    ) -> Result<Self, Fault> {
        let chart = room.chart();
        let atlas = &chart.atlas;
        let query = events_until(countries, on);
        let newest = Self::newest(&chart, countries, on);
        let newest_anywhere = atlas.span(&atlas.select(&Query { until: Some(on), ..Query::default() }));
        let newest_anywhere = newest_anywhere.map_or(Day::MIN, |(_, newest)| newest);
        let since = since.unwrap_or(Day(newest.unwrap_or(on).0 - YEAR + 1));
        let mask = atlas.select(&Query { since: Some(since), ..query });
        // The period lies in the data of a country where they begin before its end and end after its start.
        let is_reached = |span: &CountrySpan| {
            let end = chart.data_end(span.country).unwrap_or(newest_anywhere);
            span.oldest <= on && end >= since
        };
        let reached: BTreeSet<CountryIndex> = atlas
            .spans_by_country(&atlas.all())
            .iter()
            .filter(|span| is_reached(span))
            .map(|span| span.country)
            .collect();
        let counted: HashMap<String, Totals> = match units {
            ExposureUnits::Countries => atlas
                .by_country(&mask)
                .into_iter()
                .filter_map(|(country, totals)| Some((areas().find_country(country)?.code.clone(), totals)))
                .collect(),
            ExposureUnits::Divisions => {
                let rows = atlas.by_admin1(&mask);
                let texts: Vec<TextId> = rows.iter().map(|(text, _)| TextId(*text)).collect();
                room.store.get_texts(&texts)?.into_iter().zip(rows.into_iter().map(|(_, totals)| totals)).collect()
            }
        };
        let kind = match units {
            ExposureUnits::Countries => AreaKind::Country,
            ExposureUnits::Divisions => AreaKind::Admin1,
        };
        let is_of = |area: &&Area| area.kind == kind && countries.iter().any(|(_, country)| *country == area.country);
        let place = |area: &'static Area| {
            let totals = counted.get(&area.code).copied().unwrap_or_default();
            ViolentPlace { area, totals: reached.contains(&area.country).then_some(totals) }
        };
        let places: Vec<ViolentPlace> = areas().list().iter().filter(is_of).map(place).collect();
        let all = atlas.totals(&mask);
        let in_places = places
            .iter()
            .filter_map(|place| place.totals)
            .fold([0, 0], |[events, deaths], totals| [events + u64::from(totals.events), deaths + totals.best]);
        let left = [u64::from(all.events).saturating_sub(in_places[0]), all.best.saturating_sub(in_places[1])];
        Ok(Self { since, newest, places, left_out: left.map(fitted) })
    }
}

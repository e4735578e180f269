//! What is stored, how old it is, and which countries it knows.

use sitroom_atlas::CountrySpan;
use sitroom_domain::import::{PUBLISHERS, is_of_events};
use sitroom_domain::{CountryIndex, ImportRun, RunState};

use crate::chart::Chart;
use crate::contract::fault::Fault;
use crate::contract::opening::{CountryCoverage, Coverage, PublisherCard};
use crate::desk::Room;
use crate::links::counting;

impl Room {
    /// Returns what is stored.
    pub(crate) fn coverage(&self) -> Result<Coverage, Fault> {
        let chart = self.chart();
        let all = chart.atlas.all();
        let days = chart.atlas.days();
        let of_events = |run: &ImportRun| run.state == RunState::Done && is_of_events(&run.publisher);
        let newest_run = self.store.list_runs()?.into_iter().find(of_events);
        Ok(Coverage {
            links: self.links_told()?,
            events: all.count(),
            generation: chart.generation,
            oldest: days.map(|(oldest, _)| oldest.to_string()),
            newest: days.map(|(_, newest)| newest.to_string()),
            imported_at: newest_run.map(|run| run.imported_at),
            publishers: self.every_publisher_card()?,
            countries: chart
                .atlas
                .spans_by_country(&all)
                .iter()
                .filter_map(|span| country_coverage(&chart, span))
                .collect(),
        })
    }

    /// Returns the publishers whose events count.
    pub(crate) fn publisher_cards(&self) -> Result<Vec<PublisherCard>, Fault> {
        Ok(self.every_publisher_card()?.into_iter().filter(|card| card.is_counted).collect())
    }

    /// Returns the publishers whose events are stored, those that do not count too.
    pub(crate) fn every_publisher_card(&self) -> Result<Vec<PublisherCard>, Fault> {
        let chart = self.chart();
        let counts = chart.atlas.by_publisher(&chart.atlas.all());
        let publishers = self.store.event_publishers()?;
        let counting = counting(&self.store)?;
        // Where there is one alone, all that is stored counts, and nothing is to be read.
        let stored = if publishers.len() > 1 { self.store.count_events_by_publisher()? } else { Vec::new() };
        let card = |(number, id): (u8, String)| {
            let events = counts.iter().find(|(known, _)| *known == number).map_or(0, |(_, events)| *events);
            let stored = stored.iter().find(|(known, _)| *known == id).map_or(events, |(_, stored)| *stored);
            let is_counted = counting.iter().any(|(known, _)| *known == number);
            let publisher = PUBLISHERS.iter().find(|publisher| publisher.id == id)?;
            Some(PublisherCard {
                id,
                name: publisher.name.to_owned(),
                citation: publisher.citation.to_owned(),
                licence: publisher.licence.to_owned(),
                events,
                stored,
                is_counted,
                linked: if is_counted { stored.saturating_sub(events) } else { 0 },
            })
        };
        Ok(publishers.into_iter().filter_map(card).collect())
    }

    /// Returns how the publishers of the stored events are to be cited.
    pub(crate) fn citations(&self) -> Result<Vec<String>, Fault> {
        Ok(self.publisher_cards()?.into_iter().map(|card| card.citation).collect())
    }

    /// Tells whether the stored events know a country at all. Where they do not, nothing is zero.
    pub(crate) fn covers(&self, country: CountryIndex) -> bool {
        let chart = self.chart();
        chart.atlas.spans_by_country(&chart.atlas.all()).iter().any(|span| span.country == country)
    }
}

fn country_coverage(chart: &Chart, span: &CountrySpan) -> Option<CountryCoverage> {
    Some(CountryCoverage {
        iso3: span.country.country()?.iso3.to_string(),
        events: span.events,
        oldest: span.oldest.to_string(),
        newest: span.newest.to_string(),
        data_end: chart.data_end(span.country).map(|day| day.to_string()),
    })
}

//! What is stored, how old it is, and which countries it knows.

use sitroom_atlas::CountrySpan;
use sitroom_domain::import::{PUBLISHERS, is_of_events};
use sitroom_domain::{CountryIndex, ImportRun, RunState};

use crate::chart::Chart;
use crate::contract::fault::Fault;
use crate::contract::opening::{CountryCoverage, Coverage, PublisherCard};
use crate::desk::Room;

impl Room {
    /// Returns what is stored.
    pub(crate) fn coverage(&self) -> Result<Coverage, Fault> {
        let chart = self.chart();
        let all = chart.atlas.all();
        let days = chart.atlas.days();
        let of_events = |run: &ImportRun| run.state == RunState::Done && is_of_events(&run.publisher);
        let newest_run = self.store.list_runs()?.into_iter().find(of_events);
        let publishers = self.publisher_cards()?;
        Ok(Coverage {
            links: self.links_told(&publishers)?,
            events: all.count(),
            generation: chart.generation,
            oldest: days.map(|(oldest, _)| oldest.to_string()),
            newest: days.map(|(_, newest)| newest.to_string()),
            imported_at: newest_run.map(|run| run.imported_at),
            publishers,
            countries: chart
                .atlas
                .spans_by_country(&all)
                .iter()
                .filter_map(|span| country_coverage(&chart, span))
                .collect(),
        })
    }

    /// Returns the publishers whose events are stored; also one whose events all count with those of another.
    pub(crate) fn publisher_cards(&self) -> Result<Vec<PublisherCard>, Fault> {
        let chart = self.chart();
        let numbers = self.store.publishers()?;
        let counts = chart.atlas.by_publisher(&chart.atlas.all());
        let card = |(id, stored): (String, u32)| {
            let number = numbers.iter().find(|(_, known)| *known == id)?.0;
            let events = counts.iter().find(|(known, _)| *known == number).map_or(0, |(_, events)| *events);
            let publisher = PUBLISHERS.iter().find(|publisher| publisher.id == id)?;
            Some(PublisherCard {
                id,
                name: publisher.name.to_owned(),
                citation: publisher.citation.to_owned(),
                licence: publisher.licence.to_owned(),
                events,
                linked: stored.saturating_sub(events),
            })
        };
        Ok(self.stored_by_publisher(&counts, &numbers)?.into_iter().filter_map(card).collect())
    }

    /// Returns how many events of each publisher are stored. Where none is linked, they are those that count.
    fn stored_by_publisher(&self, counts: &[(u8, u32)], numbers: &[(u8, String)]) -> Result<Vec<(String, u32)>, Fault> {
        if self.store.has_linked()? {
            return Ok(self.store.count_events_by_publisher()?.into_iter().filter(|(_, stored)| *stored > 0).collect());
        }
        let named = |(number, events): &(u8, u32)| {
            Some((numbers.iter().find(|(known, _)| known == number)?.1.clone(), *events))
        };
        Ok(counts.iter().filter_map(named).collect())
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

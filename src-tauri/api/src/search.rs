//! Search over places of the base map, actors, what events say of themselves, and the record.

use sitroom_domain::EventId;
use sitroom_domain::country::{countries, fold};
use sitroom_ingest::{AreaKind, areas};
use sitroom_store::{RecordQuery, StoredRecord, TextId};

use crate::contract::fault::Fault;
use crate::contract::list::EventRow;
use crate::contract::place::PlaceRef;
use crate::contract::search::SearchHit;
use crate::desk::{Desk, Room};
use crate::towns::{degrees, search_towns};

/// Letters around what was found.
const EXCERPT: usize = 80;
/// Records that are read to choose from.
const MOST_READ: u32 = 200;

impl Desk {
    /// Returns places, then actors, then records of the office, then events whose texts hold the words; `limit` of each at most.
    pub fn search(&self, text: &str, limit: u32) -> Result<Vec<SearchHit>, Fault> {
        let room = self.room();
        let limit = limit.min(50) as usize;
        let mut hits = places(text, limit);
        hits.extend(room.actors(text, limit)?);
        hits.extend(room.records(text, limit)?);
        hits.extend(room.events(text, limit)?);
        Ok(hits)
    }
}

fn places(text: &str, limit: usize) -> Vec<SearchHit> {
    let asked = fold(text);
    if asked.is_empty() {
        return Vec::new();
    }
    let found = areas().list().iter().filter(|area| {
        fold(&area.name).starts_with(&asked)
            || area.names.iter().any(|name| fold(name).starts_with(&asked))
            || area.kind == AreaKind::Country
                && area.country.country().is_some_and(|country| is_named(&country.names, &asked))
    });
    let area_hits = found.map(|area| {
        let code = area.code.clone();
        let (place, context) = match area.kind {
            AreaKind::Country => (PlaceRef::Country { iso3: code }, String::new()),
            AreaKind::Admin1 => (PlaceRef::Admin1 { code }, country_name(area.country.0)),
        };
        let center = [f64::from(area.label_e7.0) / 1e7, f64::from(area.label_e7.1) / 1e7];
        SearchHit::Place { name: area.name.clone(), context, place: Some(place), center }
    });
    let towns = search_towns(text, limit).into_iter().map(|town| SearchHit::Place {
        name: town.name.clone(),
        context: country_name(town.country.0),
        place: None,
        center: degrees(town).into(),
    });
    area_hits.take(limit).chain(towns).take(limit * 2).collect()
}

fn is_named(names: &sitroom_domain::country::Names, asked: &str) -> bool {
    [&names.en, &names.fr, &names.es, &names.ru, &names.zh, &names.ar].iter().any(|name| fold(name).starts_with(asked))
}

fn country_name(index: u16) -> String {
    countries().get(usize::from(index)).map(|country| country.names.en.clone()).unwrap_or_default()
}

impl Room {
    fn actors(&self, text: &str, limit: usize) -> Result<Vec<SearchHit>, Fault> {
        let chart = self.chart();
        let found = self.store.search_texts(text, limit as u32 * 4)?;
        let actors: Vec<_> = found.into_iter().filter(|hit| hit.actor).collect();
        if actors.is_empty() {
            return Ok(Vec::new());
        }
        let counts = chart.atlas.by_actor(&chart.atlas.all());
        let events = |id: TextId| counts.iter().find(|(actor, _)| *actor == id.0).map(|(_, totals)| totals.events);
        let mut hits: Vec<(String, u32)> =
            actors.into_iter().filter_map(|hit| Some((hit.body, events(hit.id)?))).collect();
        hits.sort_by_key(|(_, events)| std::cmp::Reverse(*events));
        Ok(hits.into_iter().take(limit).map(|(name, events)| SearchHit::Actor { name, events }).collect())
    }

    /// Returns records that hold the words, those whose title does first.
    fn records(&self, text: &str, limit: usize) -> Result<Vec<SearchHit>, Fault> {
        if text.trim().is_empty() {
            return Ok(Vec::new());
        }
        self.open_casebook()?;
        let query =
            RecordQuery { words: text.to_owned(), limit: MOST_READ, descending: true, ..RecordQuery::default() };
        let asked = fold(text);
        let mut found = self.store.list_records(&query)?.1;
        found.sort_by_key(|one| !fold(&one.title).contains(&asked));
        let hit = |one: StoredRecord| SearchHit::Record {
            id: one.id,
            noun: one.record.noun,
            countries: one.record.countries().iter().map(ToString::to_string).collect(),
            title: one.title,
        };
        Ok(found.into_iter().take(limit).map(hit).collect())
    }

    /// Returns the newest events whose texts hold the words.
    pub(crate) fn events_that_say(&self, text: &str, limit: usize) -> Result<Vec<EventId>, Fault> {
        let chart = self.chart();
        let texts = self.store.find_texts(text)?.into_iter().map(|id| id.0).collect();
        let query = sitroom_atlas::Query { texts: Some(texts), ..sitroom_atlas::Query::default() };
        Ok(chart.atlas.latest(&chart.atlas.select(&query), limit))
    }

    fn events(&self, text: &str, limit: usize) -> Result<Vec<SearchHit>, Fault> {
        let newest = self.events_that_say(text, limit)?;
        let stored = self.store.list_events(&newest)?;
        let rows = self.rows(&newest)?;
        let hit = |(row, stored): (EventRow, sitroom_store::StoredEvent)| {
            let event = stored.event;
            let says = [&event.place_description, &event.headline, &event.conflict, &event.place];
            let told = says.into_iter().find(|says| says.to_lowercase().contains(&text.trim().to_lowercase()));
            let excerpt = excerpt(told.unwrap_or(&event.headline), text);
            SearchHit::Event {
                id: row.id,
                first_day: row.first_day,
                place: row.place,
                excerpt,
                center: [row.lon, row.lat],
            }
        };
        Ok(rows.into_iter().zip(stored).map(hit).collect())
    }
}

/// Returns the part of a text around the first place where the words stand.
fn excerpt(text: &str, words: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let lower: String = text.to_lowercase();
    let at = lower.find(&words.trim().to_lowercase()).map_or(0, |byte| lower[..byte].chars().count());
    let start = at.saturating_sub(EXCERPT / 2).min(letters.len());
    let end = (at + EXCERPT).min(letters.len());
    let cut: String = letters[start..end].iter().collect();
    let [before, after] = [start > 0, end < letters.len()].map(|is_cut| if is_cut { "…" } else { "" });
    format!("{before}{}{after}", cut.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_shows_what_was_found_in_any_script() {
        let text = format!("{} нападение на колонну {}", "а".repeat(100), "я".repeat(100));
        let cut = excerpt(&text, "Нападение");
        assert!(cut.contains("нападение") && cut.starts_with('…') && cut.ends_with('…'), "{cut}");
        assert_eq!(excerpt("", "x"), "");
    }

    #[test]
    fn a_country_is_found_by_its_name_in_six_languages() {
        for name in ["Mali", "Мали", "مالي", "马里"] {
            let hits = places(name, 5);
            assert!(
                hits.iter().any(|hit| matches!(hit, SearchHit::Place { place: Some(PlaceRef::Country { iso3 }), .. } if iso3 == "MLI")),
                "{name}: {hits:?}"
            );
        }
    }
}

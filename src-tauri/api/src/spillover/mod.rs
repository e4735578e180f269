//! What spills over: from a country to its neighbours, from one event to the next, and along borders.
//!
//! Everything rests on the ten years of whole weeks up to a day. It takes seconds, so that it can be ended, and the last
//! answer is kept.

mod land;
mod near;
pub(crate) mod places;
mod triggers;
mod zones;

use std::sync::{Arc, PoisonError};

use sitroom_analysis::spillover::excitation;
use sitroom_analysis::spillover::{border, pressure, space_time};
use sitroom_atlas::{Area, Query};
use sitroom_domain::say::{retold, spoken};
use sitroom_domain::{Area as Asked, Day, Iso3, phrase, say};

use land::Land;
use places::{Place, Weeks, beside, name_of, places};
use triggers::Fitted;

use crate::asking::proceed;
use crate::chart::Chart;
use crate::contract::fault::Fault;
use crate::contract::spillover::{BorderZone, Spillover};
use crate::desk::{Desk, Room};

/// Cores that figures are computed on.
const THREADS: usize = 2;
/// What is true of the figures beside what their methods say.
const CAVEATS: [&str; 6] = [
    phrase!(
        "The figures between countries, and those of borders, are of all countries that are stored up to then: they are the \
     same whichever area is looked at."
    ),
    phrase!("A pair is told where ten events or more could have triggered others; of fewer nothing can be said."),
    phrase!("Nothing here says what caused what, nor who crossed a border."),
    phrase!("The range of next week leaves out how unsure its mean is, and is too narrow by some."),
    phrase!("Events come in clusters: the probability of as many near a border by lot is too small."),
    phrase!("Counts that depend on those before them look like a trend too often."),
];

/// What was fitted on all countries up to a day, with the last answer drawn from it.
pub(crate) struct Kept {
    generation: u32,
    until: Day,
    all: Arc<All>,
    /// Of an area, in the language of its sentences.
    answer: Option<((Asked, u8), Spillover)>,
}

/// What does not depend on the area that is asked for.
struct All {
    fitted: Fitted,
    zones: Vec<BorderZone>,
}

impl Desk {
    /// Returns what spills over among the countries of an area, from the ten years up to a day: the newest that is stored
    /// without one. A country is looked at with its neighbours. Another question of this kind ends this one.
    ///
    /// # Errors
    /// Refuses a part of a country, and a day before which nothing is stored; says that it was cancelled when it was.
    pub fn get_spillover(&self, area: &Asked, until: Option<Day>) -> Result<Spillover, Fault> {
        let room = self.room();
        let go_on = room.asked.spillover.begin();
        let chart = room.chart();
        let none =
            |from: &str| Fault::refused(say!("No data: no event is stored{from}."), say!("Import events first."));
        let (oldest, newest) = chart.atlas.days().ok_or_else(|| none(""))?;
        let until = until.map_or(newest, |until| until.min(newest));
        if until < oldest {
            return Err(none(&say!(" until {}", until.in_words())));
        }
        let all = match room.kept_spillover(&chart, area, until) {
            Some((_, Some(answer))) => return Ok(answer),
            Some((all, None)) => all,
            None => {
                let all = Arc::new(All::of(&chart, until, &go_on)?);
                room.keep_spillover(Kept { generation: chart.generation, until, all: Arc::clone(&all), answer: None });
                all
            }
        };
        let answer = room.spillover(&chart, area, (until, &all), &go_on)?;
        room.keep_spillover(Kept {
            generation: chart.generation,
            until,
            all,
            answer: Some(((area.clone(), spoken()), answer.clone())),
        });
        Ok(answer)
    }
}

impl All {
    /// Fits all countries whose data reach to the last week: a figure must not depend on what is looked at beside it.
    fn of(chart: &Chart, until: Day, go_on: &(dyn Fn() -> bool + Sync)) -> Result<Self, Fault> {
        let weeks = Weeks::until(until);
        let stored = places(chart, &Asked::World, weeks)?;
        let zones = zones::all_zones(chart, &stored, until, go_on)?;
        // A neighbour whose data end before would leave no week in which all are known.
        let whole = stored.into_iter().filter(|place| place.is_whole).collect();
        Ok(Self { fitted: Fitted::new(whole, weeks, go_on)?, zones })
    }
}

impl Room {
    /// Returns what was fitted for a day before, and the answer of an area where that was the last.
    fn kept_spillover(&self, chart: &Chart, area: &Asked, until: Day) -> Option<(Arc<All>, Option<Spillover>)> {
        let kept = self.spillover.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = kept.as_ref().filter(|kept| kept.generation == chart.generation && kept.until == until)?;
        let answer = kept
            .answer
            .as_ref()
            .filter(|((of, language), _)| of == area && *language == spoken())
            .map(|(_, answer)| answer.clone());
        Some((Arc::clone(&kept.all), answer))
    }

    fn keep_spillover(&self, kept: Kept) {
        *self.spillover.lock().unwrap_or_else(PoisonError::into_inner) = Some(kept);
    }

    fn spillover(
        &self,
        chart: &Chart,
        area: &Asked,
        (until, all): (Day, &All),
        go_on: &(dyn Fn() -> bool + Sync),
    ) -> Result<Spillover, Fault> {
        let weeks = Weeks::until(until);
        let places = places(chart, area, weeks)?;
        if !places.iter().any(|place| place.asked && place.covered.is_some()) {
            return Err(Fault::refused(
                say!("No data: no event of these countries is stored, so nothing can be told of what spills over."),
                say!("Import events of them, or choose another area."),
            ));
        }
        let zones = all.zones.as_slice();
        let query = |whole| Query {
            area: members(&places, whole),
            since: Some(weeks.first),
            until: Some(weeks.last),
            ..Query::default()
        };
        let events = chart.atlas.select(&query(false));
        let land = Land::of(&places, go_on)?;
        let partial = places.iter().filter(|place| place.asked && !place.is_whole);
        let mut found = Spillover {
            period: [weeks.first, weeks.last].map(|day| day.to_string()),
            weeks: weeks.starts().count() as u32,
            next_week: Day(weeks.last.0 + 1).to_string(),
            newest: chart.atlas.span(&events).map(|(_, newest)| newest.to_string()),
            events: [events.count(), chart.atlas.imprecise_dates(&events)],
            countries: places.iter().map(triggers::without_figures).collect(),
            pairs: Vec::new(),
            disagree: None,
            pooled: None,
            branching: None,
            lags: triggers::LAGS as u32,
            decay: None,
            why_none: None,
            beyond: beside(&places.iter().map(|place| place.iso3).collect::<Vec<_>>())
                .into_iter()
                .map(name_of)
                .collect(),
            partial: partial.map(Place::name).collect(),
            space_time: near::space_time(chart, query(true), land, go_on)?,
            borders: zones::borders(chart, &places, (zones, until), land, go_on)?,
            methods: [
                excitation::METHOD,
                pressure::METHOD,
                space_time::METHOD,
                space_time::KNOX_METHOD,
                border::METHOD,
            ]
            .map(retold)
            .to_vec(),
            caveats: std::iter::once(excitation::CAVEAT).chain(CAVEATS).map(retold).collect(),
            citations: self.publisher_cards()?.into_iter().map(|card| card.citation).collect(),
        };
        proceed(go_on)?;
        all.fitted.add(&mut found, &places);
        Ok(found)
    }
}

/// Returns the area of the countries that were asked for, whenever they belonged to it; only of those whose data reach to the
/// last week, where `whole` says so.
fn members(places: &[Place], whole: bool) -> Area {
    let asked = places.iter().filter(|place| place.asked && (place.is_whole || !whole));
    Area::Members(asked.map(|place| (place.country, Day::MIN, Day::MAX)).collect())
}

/// Tells whether a country is one of those that were asked for.
fn is_asked(places: &[Place], iso3: Iso3) -> bool {
    places.iter().any(|place| place.asked && place.iso3 == iso3)
}

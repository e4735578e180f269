//! Every country or division of a filter against its own past.

use sitroom_analysis::change::change_point::{self, change_points};
use sitroom_analysis::change::{Step, surge};
use sitroom_analysis::hotspot::fdr::benjamini_hochberg;
use sitroom_atlas::{Area, Query};
use sitroom_domain::say::retold;
use sitroom_domain::{CountryIndex, Day, Filter, phrase, say};
use sitroom_ingest::areas;
use sitroom_store::TextId;

use crate::asking::proceed;
use crate::contract::change::{ChangeStep, ChangeUnits, Changes, JudgedStep, Level, PlaceChanges, Verdict};
use crate::contract::fault::Fault;
use crate::desk::{Desk, Room};
use crate::filters::Selection;
use crate::series::{Covered, Series};

/// A place that is looked at.
struct Place {
    code: String,
    name: String,
    country: CountryIndex,
    area: Area,
    covered: Covered,
}

/// A place with a step that is out of the ordinary.
pub(crate) struct ChangedPlace {
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) country: CountryIndex,
    pub(crate) step: JudgedStep,
}

impl Desk {
    /// Returns how the counts of places stand against their own past; the filter's period chooses what is listed, and not
    /// what is learned from.
    ///
    /// # Errors
    /// Says that there is no data where nothing is stored of any of the places.
    pub fn list_changes(&self, filter: &Filter, units: ChangeUnits, step: ChangeStep) -> Result<Changes, Fault> {
        let room = self.room();
        let found = room.changes(&*room.select(filter)?, units, step, &|| true)?;
        if found.places.is_empty() {
            let hint = phrase!("Choose a larger area or fewer conditions, or import events of these places.");
            return Err(Fault::refused(say!("No data: nothing is stored of these places."), hint));
        }
        Ok(found)
    }

    /// Returns the same for a filter that was asked for. Another question of this kind ends this one.
    pub fn get_changes(&self, key: &str, units: ChangeUnits, step: ChangeStep) -> Result<Changes, Fault> {
        let room = self.room();
        let go_on = room.asked.changes.begin();
        room.changes(&*room.selection(key)?, units, step, &go_on)
    }
}

impl Room {
    fn changes(
        &self,
        selection: &Selection,
        units: ChangeUnits,
        step: ChangeStep,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Changes, Fault> {
        let (step, word) = match step {
            ChangeStep::Week => (Step::Week, "week"),
            ChangeStep::Month => (Step::Month, "month"),
        };
        let mut latest = String::new();
        let mut places = Vec::new();
        for place in self.places_of(selection, units)? {
            proceed(go_on)?;
            let inside = selection.chart.atlas.select(&Query { area: place.area.clone(), ..Query::default() });
            let mask = selection.select_with(|query| (query.since, query.until) = (None, None)).and(&inside);
            let Some(series) = Series::of(&selection.chart.atlas, &mask, step, place.covered) else { continue };
            if let Some(last) = series.whole.checked_sub(1) {
                latest = latest.max(series.start(last).to_string());
            }
            places.push(changes(selection, &series, place));
        }
        let p: Vec<f64> = places.iter().map(|(_, p)| p.unwrap_or(f64::NAN)).collect();
        let q = benjamini_hochberg(&p);
        let with_q =
            places.into_iter().zip(q).map(|((place, _), q)| PlaceChanges { q: q.is_finite().then_some(q), ..place });
        let mut places: Vec<PlaceChanges> = with_q.collect();
        let rank = |place: &PlaceChanges| place.q.unwrap_or(2.0);
        places.sort_by(|a, b| rank(a).total_cmp(&rank(b)).then_with(|| a.place.cmp(&b.place)));
        let methods = [surge::METHOD, change_point::METHOD].map(retold);
        Ok(Changes { step: word.to_owned(), latest, places, methods })
    }
}

/// Returns what is told of a place, and the probability of its last whole step by chance.
fn changes(selection: &Selection, series: &Series, place: Place) -> (PlaceChanges, Option<f64>) {
    let first = selection.filter.since.map_or(0, |since| series.place(since));
    let after = selection.filter.until.map_or(series.counts.len(), |until| series.place(until) + 1);
    let mut steps = series.judge(first);
    steps.truncate(after.saturating_sub(first));
    let last = steps.iter().rev().find(|step| step.observed.is_some());
    let (verdict, p) = last.map_or((None, None), |step| (step.verdict, step.p_above));
    let levels = levels(series);
    (PlaceChanges { place: place.code, name: place.name, verdict, q: None, steps, levels }, p)
}

/// Returns the stretches of an even level; none where the series is too short to tell.
fn levels(series: &Series) -> Vec<Level> {
    let Ok(found) = change_points(&series.known(), &change_point::Settings::usual()) else { return Vec::new() };
    let p_of = |first: usize| found.changes.iter().find(|change| change.at == first).map(|change| change.p);
    let level = |stretch: &change_point::Stretch| Level {
        start: series.start(stretch.start).to_string(),
        mean: stretch.mean,
        interval: [stretch.low, stretch.high],
        p: p_of(stretch.start),
    };
    found.stretches.iter().map(level).collect()
}

impl Room {
    /// Returns the places of a selection in which more or fewer events were in a month than their own past lets expect, with at most
    /// a share of false ones among those that are above, and among those below.
    pub(crate) fn changed_in(
        &self,
        selection: &Selection,
        units: ChangeUnits,
        month: i32,
        most_false: f64,
    ) -> Result<Vec<ChangedPlace>, Fault> {
        let mut found = Vec::new();
        for place in self.places_of(selection, units)? {
            let atlas = &selection.chart.atlas;
            let inside = atlas.select(&Query { area: place.area.clone(), ..Query::default() });
            let mask = selection.select_with(|query| (query.since, query.until) = (None, None)).and(&inside);
            let Some(series) = Series::of(atlas, &mask, Step::Month, place.covered) else { continue };
            let step = series.judge_one(series.place(Day::first_of_month(month)));
            found.extend(step.map(|step| ChangedPlace {
                code: place.code,
                name: place.name,
                country: place.country,
                step,
            }));
        }
        let q_of = |p: fn(&JudgedStep) -> Option<f64>| {
            let p: Vec<f64> = found.iter().map(|place| p(&place.step).unwrap_or(f64::NAN)).collect();
            benjamini_hochberg(&p)
        };
        let (above, below) = (q_of(|step| step.p_above), q_of(|step| step.p_below));
        let is_found = |at: usize, step: &JudgedStep| match step.verdict {
            Some(Verdict::Above) => above[at] < most_false,
            Some(Verdict::Below) => below[at] < most_false,
            Some(Verdict::Within) | None => false,
        };
        Ok(found
            .into_iter()
            .enumerate()
            .filter(|(at, place)| is_found(*at, &place.step))
            .map(|(_, place)| place)
            .collect())
    }

    fn places_of(&self, selection: &Selection, units: ChangeUnits) -> Result<Vec<Place>, Fault> {
        let atlas = &selection.chart.atlas;
        let ever = selection.select_with(|query| (query.since, query.until) = (None, None));
        let spans = atlas.spans_by_country(&atlas.all());
        let covered = |country| {
            let from = spans.iter().find(|span| span.country == country)?.oldest;
            Some(Covered { from, until: selection.chart.data_end(country) })
        };
        if units == ChangeUnits::Countries {
            let place = |(country, _)| {
                let area = areas().find_country(country)?;
                let covered = covered(country)?;
                Some(Place {
                    code: area.code.clone(),
                    name: area.name.clone(),
                    country,
                    area: Area::Country(country),
                    covered,
                })
            };
            return Ok(atlas.by_country(&ever).into_iter().filter_map(place).collect());
        }
        let counted = atlas.by_admin1(&ever);
        let codes: Vec<TextId> = counted.iter().map(|(text, _)| TextId(*text)).collect();
        let place = |(code, (text, _)): (&String, &(u32, _))| {
            let area = areas().find_by_code(code)?;
            let covered = covered(area.country)?;
            let (name, country) = (area.name.clone(), area.country);
            Some(Place { code: code.clone(), name, country, area: Area::Admin1(*text), covered })
        };
        Ok(self.store.get_texts(&codes)?.iter().zip(&counted).filter_map(place).collect())
    }
}

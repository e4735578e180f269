//! The outlook of cells: where enough is known of a cell, the model that tells a country's month tells its month too.

use std::collections::BTreeMap;

use sitroom_analysis::forecast::benchmark::Neighbours;
use sitroom_analysis::forecast::panel::{Panel, Row};
use sitroom_analysis::forecast::{self, CountryForecast, PlanError};
use sitroom_atlas::{CellIndex, Ground, cell_middle, dissolve};
use sitroom_domain::{Area, Day, Filter, phrase, say};
use sitroom_ingest::areas;

use super::own_record::{choose_by_own_record, method};
use super::{BENCHMARK, LEARNED, ahead, last_whole_month, plan, record, spread, too_little};
use crate::asking::proceed;
use crate::contract::fault::Fault;
use crate::contract::outlook::{CellOutlook, CellOutlooks};
use crate::desk::Desk;
use crate::filters::Selection;
use crate::months::{month_text, month_words};
use crate::tiles::refused;

/// H3 resolution of the cells: some 1,770 km² each, of the order of a cell of the PRIO-GRID.
const RESOLUTION: u8 = 4;
/// Months with an event that a cell needs, among the last that are looked at.
const NEEDED: usize = 12;
const LOOKED_AT: i32 = 60;
/// Months of the year that is told beside the outlook.
const YEAR: i32 = 12;

/// Deaths of a cell by month, where an event was.
type Months = BTreeMap<i32, u64>;

impl Desk {
    /// Returns the outlook of the cells of an area in which events were in a year's worth of the last five years' months.
    /// Events that are known to a province or country only are in no cell. Another question of this kind ends this one.
    ///
    /// # Errors
    /// Refuses an area that is none, says so where no month is stored to its end, and that it was cancelled when it was.
    pub fn list_cell_outlooks(&self, area: &Area) -> Result<CellOutlooks, Fault> {
        let room = self.room();
        let go_on = room.asked.outlook.begin();
        let selection = room.select(&Filter { area: area.clone(), ..Filter::default() })?;
        let chart = &selection.chart;
        let (_, last) = last_whole_month(chart, &chart.atlas.all())?;
        let months = by_month(&selection, last, &go_on)?;
        let enough = |months: &Months| months.range(last - LOOKED_AT + 1..).count() >= NEEDED;
        let cells: Vec<(CellIndex, &Months)> =
            months.iter().filter(|(_, months)| enough(months)).map(|(cell, months)| (*cell, months)).collect();
        let rows = rows(&selection, &cells, last, &go_on)?;
        let panel = Panel::new(rows.into_iter().take_while(|_| go_on())).map_err(|_| too_little())?;
        proceed(&go_on)?;
        let few = Fault::refused(
            say!(
                "There is no outlook by cell: no cell here has events in {NEEDED} of the last {LOOKED_AT} months up to {}.",
                month_words(last)
            ),
            say!("Look at the outlook of the country, or import more years."),
        );
        if cells.is_empty() {
            return Err(few);
        }
        let beside = neighbours(&cells);
        let mut forecast = forecast::forecast_while(&panel, &beside, &plan(last), &go_on).map_err(|why| match why {
            PlanError::Stopped => sitroom_analysis::Refusal::Stopped.into(),
            _ => few,
        })?;
        choose_by_own_record(&mut forecast, "cell");
        let of_one = |one| proceed(&go_on).and_then(|()| outlook(&cells, one, last));
        let mut outlooks = forecast.countries.iter().map(of_one).collect::<Result<Vec<_>, _>>()?;
        outlooks.sort_by(|a, b| {
            let likeliest = b.forecast.at_least_25.total_cmp(&a.forecast.at_least_25);
            likeliest.then(b.deaths_last_year.cmp(&a.deaths_last_year)).then_with(|| a.cell.cmp(&b.cell))
        });
        let [_, imprecise, _] = chart.atlas.by_precision(&selection.mask);
        Ok(CellOutlooks {
            resolution: RESOLUTION,
            known_until: month_text(last),
            ahead: ahead(last),
            too_little: (months.len() - outlooks.len()) as u32,
            needed: [NEEDED as u32, LOOKED_AT as u32],
            imprecise: imprecise.events,
            record: record(&forecast, "cells".to_owned(), outlooks.len() as u32, |_| true),
            cells: outlooks,
            trained_on: [forecast.span.0, forecast.span.1].map(month_text),
            method: method(),
        })
    }
}

/// Counts deaths by cell and month; a month without an event in a cell is not in it.
fn by_month(selection: &Selection, last: i32, go_on: &dyn Fn() -> bool) -> Result<BTreeMap<CellIndex, Months>, Fault> {
    let mut found: BTreeMap<CellIndex, Months> = BTreeMap::new();
    for month in last - LEARNED + 1..=last {
        proceed(go_on)?;
        let mask = selection.select_with(|query| {
            query.precision[1] = false;
            query.since = Some(Day::first_of_month(month));
            query.until = Some(Day(Day::first_of_month(month + 1).0 - 1));
        });
        for count in selection.chart.atlas.cells(&mask, None, RESOLUTION).map_err(refused)?.counts {
            found.entry(count.cell).or_default().insert(month, count.deaths);
        }
    }
    Ok(found)
}

/// Returns the rows of the panel: a cell is known from the oldest event of its country to the end of that country's data.
fn rows(
    selection: &Selection,
    cells: &[(CellIndex, &Months)],
    last: i32,
    go_on: &dyn Fn() -> bool,
) -> Result<Vec<Row>, Fault> {
    let atlas = &selection.chart.atlas;
    let spans = atlas.spans_by_country(&atlas.all());
    let mut rows = Vec::new();
    for (unit, (cell, months)) in cells.iter().enumerate() {
        proceed(go_on)?;
        let span = area_of(*cell)
            .map(|area| area.country)
            .and_then(|country| spans.iter().find(|span| span.country == country));
        let own = [months.keys().next(), months.keys().next_back()].map(|month| month.copied().unwrap_or(last));
        // At sea, and in a country without events of its own, only the cell's own months are known.
        let [first, until] = span.map_or(own, |span| {
            let end = selection.chart.data_end(span.country).map_or(last, Day::month_number);
            [span.oldest.month_number().min(own[0]), end.max(own[1])]
        });
        let known = first.max(last - LEARNED + 1)..=until.min(last);
        rows.extend(known.map(|month| Row {
            month,
            country: unit as i64,
            outcome: months.get(&month).map_or(0.0, |deaths| *deaths as f64),
        }));
    }
    Ok(rows)
}

/// Returns which of the cells lie beside each.
fn neighbours(cells: &[(CellIndex, &Months)]) -> Neighbours {
    let seeds: Vec<CellIndex> = cells.iter().map(|(cell, _)| *cell).collect();
    let lattice = Ground::default().around(&seeds, 1);
    let beside = |place: usize| lattice.beside(place).filter(|other| *other < seeds.len());
    (0..seeds.len()).map(|place| (place as i64, beside(place).map(|other| other as i64).collect())).collect()
}

fn outlook(cells: &[(CellIndex, &Months)], own: &CountryForecast, last: i32) -> Result<CellOutlook, Fault> {
    let (cell, months) = cells.get(own.country as usize).ok_or_else(|| Fault::unknown(phrase!("This cell")))?;
    let area = area_of(*cell);
    Ok(CellOutlook {
        cell: cell.to_string(),
        name: area.map(|area| area.name.clone()).unwrap_or_default(),
        outline: dissolve(&[*cell]).map_err(refused)?,
        deaths_last_year: months.range(last - YEAR + 1..).map(|(_, deaths)| deaths).sum(),
        forecast: spread(&own.forecast),
        benchmark: spread(&own.benchmark),
        is_benchmark: own.model == BENCHMARK,
    })
}

/// Returns the division that the middle of a cell lies in or, where there is none, the country.
fn area_of(cell: CellIndex) -> Option<&'static sitroom_ingest::Area> {
    let [lon, lat] = cell_middle(cell);
    areas().find(lon, lat)
}

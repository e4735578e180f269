//! Counts under a filter: the map's card, the filter panel, the time line, the classes of the cells.

use sitroom_domain::{Filter, say};

use crate::contract::fault::Fault;
use crate::contract::picture::{Classes, Measure, Picture, PlaceTotals, Timeline, Unit};
use crate::desk::Desk;
use crate::filters::Selection;

impl Desk {
    /// Evaluates a filter and keeps it under the key in the answer.
    pub fn put_filter(&self, filter: &Filter) -> Result<Picture, Fault> {
        if let (Some(since), Some(until)) = (filter.since, filter.until)
            && since > until
        {
            return Err(Fault::refused(
                say!("The period ends on {}, before it begins on {}.", until.in_words(), since.in_words()),
                say!("Exchange the two days."),
            ));
        }
        let selection = self.room().select(filter)?;
        Ok(selection.picture.get_or_init(|| picture(&selection)).clone())
    }

    /// Returns events and deaths by unit of time, with the filter's period off.
    pub fn get_timeline(&self, key: &str, unit: Unit) -> Result<Timeline, Fault> {
        let selection = self.room().selection(key)?;
        let mask = selection.select_with(|query| (query.since, query.until) = (None, None));
        Ok(Timeline::of(unit, selection.chart.atlas.timeline(&mask, unit.into())))
    }

    /// Returns the classes of the cells of a resolution.
    pub fn get_classes(&self, key: &str, measure: Measure, resolution: u8) -> Result<Classes, Fault> {
        let selection = self.room().selection(key)?;
        let counted = selection.counted(resolution)?;
        Ok(Classes::of(resolution, counted.cells.resolution.area_km2(), counted.classes(measure)))
    }
}

fn picture(selection: &Selection) -> Picture {
    let atlas = &selection.chart.atlas;
    let overview = atlas.overview(&selection.query);
    let [state, nonstate, onesided, _] = overview.by_kind;
    let by_country = overview.by_country.into_iter().filter_map(|(country, totals)| {
        let code = country.country()?.iso3.to_string();
        Some(PlaceTotals { code, totals: totals.into() })
    });
    Picture {
        key: selection.key.clone(),
        totals: overview.totals.into(),
        before: selection.mask_before().map(|before| atlas.totals(before).into()),
        by_kind: [state.into(), nonstate.into(), onesided.into()],
        by_precision: overview.by_precision.map(Into::into),
        by_country: by_country.collect(),
        imprecise_dates: overview.imprecise_dates,
        span: overview.span.map(|(first, last)| [first.to_string(), last.to_string()]),
    }
}

//! Events, deaths and civilian deaths per place and month, and which places touch; a month outside of the coverage is "no
//! data" and never zero.

use super::METHOD;
use crate::Refusal;
use crate::level::{self, Division, DivisionPanel};

/// What happened in a place and month; a covered month without a row had nothing. Rows of a place and month add up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Row {
    /// The place, as an index of those passed in.
    pub place: usize,
    /// The month: 12 times the year plus the month from 0.
    pub month: i32,
    /// Events.
    pub events: u32,
    /// Deaths by the best estimate, at least 0.
    pub deaths: f64,
    /// Civilian deaths, at least 0.
    pub civilians: f64,
}

/// What is summed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Figure {
    Events,
    Deaths,
    Civilians,
}

/// Events, deaths and civilian deaths of places, first-order divisions or whole countries.
#[derive(Debug, Clone, PartialEq)]
pub struct Panel {
    pub(super) counts: DivisionPanel,
    civilians: Vec<Vec<f64>>,
    beside: Vec<Vec<usize>>,
}

impl Panel {
    /// Returns the panel of some rows, whatever their order. `touching` are pairs of places that touch; a pair may stand
    /// twice, and one of a place with itself or with none is left out.
    ///
    /// # Errors
    /// Refuses what [`DivisionPanel::new`] does, and civilian deaths as it does deaths.
    pub fn new(places: &[Division], rows: &[Row], touching: &[(usize, usize)]) -> Result<Self, Refusal> {
        let row = |row: &Row| level::Row {
            division: row.place,
            month: row.month,
            conflict: 0,
            deaths: row.deaths,
            events: row.events,
        };
        let counts = DivisionPanel::of(METHOD, places, &rows.iter().map(row).collect::<Vec<_>>())?;
        let mut civilians = vec![vec![0.0; counts.months_until(i32::MAX)]; places.len()];
        for (index, row) in rows.iter().enumerate() {
            level::check_deaths(index, row.civilians)?;
            civilians[row.place][(row.month - counts.first) as usize] += row.civilians;
        }
        Ok(Self { counts, civilians, beside: level::beside(touching, places.len()) })
    }

    /// Returns how many places there are.
    #[must_use]
    pub fn places(&self) -> usize {
        self.counts.divisions()
    }

    /// Tells whether the data cover a place in a month.
    #[must_use]
    pub fn is_known(&self, place: usize, month: i32) -> bool {
        let known = self.counts.series.get(place).zip(self.place_of(month));
        known.is_some_and(|(of, at)| of.is_known[at])
    }

    /// Returns the last month up to `as_of` that the data of a place cover.
    #[must_use]
    pub fn last_known(&self, place: usize, as_of: i32) -> Option<i32> {
        let known = &self.counts.series.get(place)?.is_known[..self.counts.months_until(as_of)];
        known.iter().rposition(|known| *known).map(|at| self.counts.first + at as i32)
    }

    /// Returns the country of a place.
    pub(super) fn country(&self, place: usize) -> Option<u32> {
        self.counts.series.get(place).map(|of| of.country)
    }

    /// Returns the places that touch one, rising.
    pub(super) fn beside(&self, place: usize) -> &[usize] {
        &self.beside[place]
    }

    /// Returns where a month stands in the series.
    pub(super) fn place_of(&self, month: i32) -> Option<usize> {
        let at = usize::try_from(i64::from(month) - i64::from(self.counts.first)).ok()?;
        (at < self.counts.months_until(i32::MAX)).then_some(at)
    }

    /// Returns the sum over as many months, the last of them `month`; `None` where one of them has no data.
    pub(super) fn sum(&self, place: usize, figure: Figure, month: i32, months: usize) -> Option<f64> {
        let of = self.counts.series.get(place)?;
        let end = self.place_of(month)? + 1;
        let figure = match figure {
            Figure::Events => &of.events,
            Figure::Deaths => &of.deaths,
            Figure::Civilians => &self.civilians[place],
        };
        of.sum_in(figure, end.checked_sub(months)?..end)
    }

    /// Tells whether a place was quiet as levels have it: fewer than 5 deaths in three months, the last of them `month`.
    /// `None` for no data.
    pub(super) fn is_quiet(&self, place: usize, month: i32) -> Option<bool> {
        self.sum(place, Figure::Deaths, month, level::WINDOW).map(|deaths| deaths < level::QUIET_BELOW)
    }

    /// Returns events month by month from the first of the panel up to `month`; `None` is no data.
    pub(super) fn events_until(&self, place: usize, month: i32) -> Vec<Option<u32>> {
        let of = &self.counts.series[place];
        let months = of.events.iter().zip(&of.is_known).take(self.counts.months_until(month));
        months.map(|(events, is_known)| is_known.then_some(*events as u32)).collect()
    }
}

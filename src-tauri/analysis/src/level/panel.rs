//! Deaths, events and conflicts per first-order division and month, in which a month outside of the coverage is "no
//! data" and never zero.
//!
//! Months are counted as 12 times the year plus the month from 0: January 2020 is 24240.

use std::ops::RangeInclusive;

use sitroom_domain::phrase;

use crate::Refusal;
use crate::refusal::within;

/// The most months a panel may span: a century.
const MOST_MONTHS: f64 = 1200.0;
/// The most deaths of a row: more people than there are would spoil sums.
const MOST_DEATHS: f64 = 1e10;
/// Months that make sense: those of the years 1 to 9999.
const MONTHS: [f64; 2] = [12.0, 119_999.0];

/// A first-order division of a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Division {
    /// The country, by the caller's number.
    pub country: u32,
    /// First and last month of each stretch that the data cover; a month in none of them is "no data".
    pub covered: Vec<RangeInclusive<i32>>,
}

/// What happened in a division and month within one conflict; a covered month without a row had nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Row {
    /// The division, as an index of those passed in.
    pub division: usize,
    /// The month.
    pub month: i32,
    /// The conflict, by the caller's number; where none is stated, a number for the two sides does as well.
    pub conflict: u32,
    /// Deaths by the best estimate, at least 0.
    pub deaths: f64,
    /// Events.
    pub events: u32,
}

/// Deaths, events and conflicts of divisions.
#[derive(Debug, Clone, PartialEq)]
pub struct DivisionPanel {
    pub(crate) first: i32,
    pub(crate) series: Vec<Series>,
}

/// One division, a value a month from the first of the panel on.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Series {
    pub(crate) country: u32,
    pub(crate) is_known: Vec<bool>,
    pub(crate) deaths: Vec<f64>,
    pub(crate) events: Vec<f64>,
    /// Places of months with the conflicts that had an event there, in ascending order.
    pub(super) conflicts: Vec<(usize, u32)>,
}

impl DivisionPanel {
    /// Returns the panel of some rows, whatever their order; rows of a division and month add up.
    ///
    /// # Errors
    /// Refuses a panel without a covered month or with more than 1,200, a row of no division or outside of its coverage,
    /// deaths that are
    /// negative, no number or beyond 10¹⁰, and months outside of the years 1 to 9999.
    pub fn new(divisions: &[Division], rows: &[Row]) -> Result<Self, Refusal> {
        Self::of(super::METHOD, divisions, rows)
    }

    /// Returns the same for another method, which refusals name.
    pub(crate) fn of(method: &'static str, divisions: &[Division], rows: &[Row]) -> Result<Self, Refusal> {
        let covered = || divisions.iter().flat_map(|division| &division.covered).filter(|months| !months.is_empty());
        let nothing = Refusal::Nothing { method, what: "covered months" };
        let first = covered().map(|months| *months.start()).min().ok_or_else(|| nothing.clone())?;
        let last = covered().map(|months| *months.end()).max().ok_or(nothing)?;
        within_months(first)?;
        within_months(last)?;
        within(phrase!("The number of months"), f64::from(last) - f64::from(first) + 1.0, 1.0, MOST_MONTHS)?;
        let months = (last - first + 1) as usize;
        let mut series: Vec<Series> = divisions.iter().map(|division| Series::new(division, first, months)).collect();
        for (index, row) in rows.iter().enumerate() {
            check_deaths(index, row.deaths)?;
            let not_covered = Refusal::NotCovered { index, division: row.division, month: row.month };
            let Some(of) = series.get_mut(row.division) else { return Err(not_covered) };
            let at = i64::from(row.month) - i64::from(first);
            let at = usize::try_from(at).ok().filter(|at| of.is_known.get(*at) == Some(&true)).ok_or(not_covered)?;
            of.deaths[at] += row.deaths;
            of.events[at] += f64::from(row.events);
            if row.events > 0 {
                of.conflicts.push((at, row.conflict));
            }
        }
        for of in &mut series {
            of.conflicts.sort_unstable();
            of.conflicts.dedup();
        }
        Ok(Self { first, series })
    }

    /// Returns how many divisions there are.
    #[must_use]
    pub fn divisions(&self) -> usize {
        self.series.len()
    }

    /// Returns the last month of the panel.
    pub(crate) fn last(&self) -> i32 {
        self.first + self.months_until(i32::MAX) as i32 - 1
    }

    /// Returns how many months of the panel lie at or before `as_of`.
    pub(crate) fn months_until(&self, as_of: i32) -> usize {
        let all = self.series.first().map_or(0, |of| of.is_known.len());
        usize::try_from(i64::from(as_of) - i64::from(self.first) + 1).unwrap_or(0).min(all)
    }
}

/// Refuses deaths of a row that are negative, no number or too many.
pub(crate) fn check_deaths(index: usize, deaths: f64) -> Result<(), Refusal> {
    if !(deaths.is_finite() && deaths >= 0.0) {
        return Err(Refusal::Quantity { index, amount: deaths });
    }
    within(phrase!("The number of deaths of a row"), deaths, 0.0, MOST_DEATHS)
}

/// Refuses a month that makes no sense.
pub(crate) fn within_months(month: i32) -> Result<(), Refusal> {
    within(phrase!("A month (12 times the year plus the month from 0)"), f64::from(month), MONTHS[0], MONTHS[1])
}

impl Series {
    fn new(division: &Division, first: i32, months: usize) -> Self {
        let mut is_known = vec![false; months];
        for covered in division.covered.iter().filter(|covered| !covered.is_empty()) {
            let place = |month: i32| (month - first) as usize;
            is_known[place(*covered.start())..=place(*covered.end())].fill(true);
        }
        let none = vec![0.0; months];
        Self { country: division.country, is_known, deaths: none.clone(), events: none, conflicts: Vec::new() }
    }

    /// Returns the deaths of some months; `None` where a month is not known.
    pub(crate) fn deaths_in(&self, months: std::ops::Range<usize>) -> Option<f64> {
        self.sum_in(&self.deaths, months)
    }

    /// Returns the sum of some months of a figure, one a month of this series; `None` where a month is not known.
    pub(crate) fn sum_in(&self, figure: &[f64], months: std::ops::Range<usize>) -> Option<f64> {
        let is_known = self.is_known.get(months.clone())?.iter().all(|known| *known);
        is_known.then(|| figure[months].iter().sum())
    }
}

//! What speaks for and against an onset: a handful of figures of a division's own past, its neighbours and the season.
//!
//! They were chosen on onsets before 2019 in West Africa with and without Nigeria, by the likelihood of years that the
//! fit had not seen; what was tried and left out (kinds of violence, civilians, actors elsewhere, the country's other
//! divisions, months since the last event, trees) told little or nothing more. Sums are compressed by ln(1 + x), so that the tenth
//! death says more than the hundredth.

use std::f64::consts::TAU;

use super::panel::{DivisionPanel, Series};

/// Columns of the regression: the season takes two.
pub(super) const COLUMNS: usize = 8;

/// A figure that a level rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// Months with deaths, by how long ago (half as much a year before) and how many.
    Memory,
    /// Deaths in the last 36 months.
    Deaths36,
    /// Events in the last three months.
    Events3,
    /// Distinct conflicts with an event in the last 36 months.
    Conflicts36,
    /// Deaths in divisions that touch this one, half as much a month before.
    NeighboursNow,
    /// Deaths in divisions that touch this one, half as much a year before.
    NeighboursYear,
    /// The time of the year.
    Season,
}

impl Evidence {
    /// All of them, in the order of the columns.
    pub const ALL: [Self; 7] = [
        Self::Memory,
        Self::Deaths36,
        Self::Events3,
        Self::Conflicts36,
        Self::NeighboursNow,
        Self::NeighboursYear,
        Self::Season,
    ];

    /// Returns its name in files and contracts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Memory => "memory",
            Self::Deaths36 => "deaths_36",
            Self::Events3 => "events_3",
            Self::Conflicts36 => "conflicts_36",
            Self::NeighboursNow => "neighbours_now",
            Self::NeighboursYear => "neighbours_year",
            Self::Season => "season",
        }
    }

    /// Returns it in words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Memory => "months with deaths, the last ones most",
            Self::Deaths36 => "deaths in the last 36 months",
            Self::Events3 => "events in the last three months",
            Self::Conflicts36 => "distinct conflicts in the last 36 months",
            Self::NeighboursNow => "deaths in neighbouring divisions, of the last month most",
            Self::NeighboursYear => "deaths in neighbouring divisions, of the last year most",
            Self::Season => "the time of the year",
        }
    }

    /// Returns its columns.
    pub(super) const fn columns(self) -> std::ops::Range<usize> {
        match self {
            Self::Memory => 0..1,
            Self::Deaths36 => 1..2,
            Self::Events3 => 2..3,
            Self::Conflicts36 => 3..4,
            Self::NeighboursNow => 4..5,
            Self::NeighboursYear => 5..6,
            Self::Season => 6..8,
        }
    }
}

/// Returns the columns of every division and month up to a number of months; unknown months add nothing.
pub(super) fn columns(panel: &DivisionPanel, neighbours: &[Vec<usize>], months: usize) -> Vec<Vec<[f64; COLUMNS]>> {
    let faded = |half_life: f64| -> Vec<Vec<f64>> {
        panel.series.iter().map(|of| fading(of.deaths.iter().take(months).copied(), half_life)).collect()
    };
    let (month, year) = (faded(1.0), faded(12.0));
    let around = |of: &[Vec<f64>], division: usize, at: usize| -> f64 {
        neighbours[division].iter().map(|other| of[*other][at]).sum()
    };
    let of_division = |(division, of): (usize, &Series)| {
        let memory = fading(of.deaths.iter().take(months).map(|deaths| deaths.ln_1p()), 12.0);
        let (deaths, events) = (rolling(&of.deaths, 36, months), rolling(&of.events, 3, months));
        let conflicts = conflicts(&of.conflicts, 36, months);
        let at = |at: usize| {
            let season = TAU * f64::from((panel.first + at as i32).rem_euclid(12)) / 12.0;
            let sums = [
                memory[at],
                deaths[at],
                events[at],
                conflicts[at],
                around(&month, division, at),
                around(&year, division, at),
            ]
            .map(f64::ln_1p);
            let [memory, deaths, events, conflicts, now, year] = sums;
            [memory, deaths, events, conflicts, now, year, season.cos(), season.sin()]
        };
        (0..months).map(at).collect()
    };
    panel.series.iter().enumerate().map(of_division).collect()
}

/// Returns the sums of all values up to each, half as much a half-life before.
fn fading(values: impl Iterator<Item = f64>, half_life: f64) -> Vec<f64> {
    let kept = 0.5_f64.powf(1.0 / half_life);
    let step = |sum: &mut f64, value: f64| {
        *sum = *sum * kept + value;
        Some(*sum)
    };
    values.scan(0.0, step).collect()
}

/// Returns the sums of as many values up to each. They are whole numbers as a rule, and nothing is left over by rounding.
pub(super) fn rolling(values: &[f64], width: usize, months: usize) -> Vec<f64> {
    (0..months).map(|at| values[(at + 1).saturating_sub(width)..=at].iter().sum()).collect()
}

/// Returns how many conflicts had an event in as many months up to each.
fn conflicts(seen: &[(usize, u32)], width: usize, months: usize) -> Vec<f64> {
    let mut by_conflict: Vec<(u32, usize)> = seen.iter().map(|(at, conflict)| (*conflict, *at)).collect();
    by_conflict.sort_unstable();
    let mut counts = vec![0.0; months];
    for (place, (conflict, at)) in by_conflict.iter().enumerate() {
        let next = by_conflict.get(place + 1).filter(|(other, _)| other == conflict).map_or(months, |(_, at)| *at);
        let until = (at + width).min(next).min(months);
        counts.iter_mut().take(until).skip(*at).for_each(|count| *count += 1.0);
    }
    counts
}

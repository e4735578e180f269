//! The baseline: which past steps a count is held against, and in which season of the year each lies.

use super::step::{Step, WhyNone, past};

/// Fewest whole years of past.
pub(super) const LEAST_YEARS: usize = 3;

/// The past that a step is held against, without the steps that have no data.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Baseline {
    /// Reports a step.
    pub(super) counts: Vec<f64>,
    /// When each was, in steps from the judged one: all below zero, ascending.
    pub(super) times: Vec<f64>,
    /// The season of each, from 0; the last season is that of the judged step.
    pub(super) seasons: Vec<usize>,
    /// How many seasons there are.
    pub(super) season_count: usize,
    /// How many whole years it reaches back.
    pub(super) years: usize,
}

impl Baseline {
    /// Returns the season of the judged step.
    pub(super) fn now(&self) -> usize {
        self.season_count - 1
    }

    /// Returns the greatest count, of all steps or of the season of the judged step alone.
    pub(super) fn most(&self, of_season: bool) -> f64 {
        let looked_at =
            self.counts.iter().zip(&self.seasons).filter(|(_, season)| !of_season || **season == self.now());
        looked_at.map(|(count, _)| *count).fold(0.0, f64::max)
    }

    /// Returns the number of reports in all, and in the season of the judged step.
    pub(super) fn reports(&self) -> (f64, f64) {
        let here = |(count, season): (&f64, &usize)| if *season == self.now() { *count } else { 0.0 };
        (self.counts.iter().sum(), self.counts.iter().zip(&self.seasons).map(here).sum())
    }
}

/// Returns the past that step `at` is held against: up to `years` whole years, at least three, with half a season before
/// the first of them, but for the last `left_out` steps.
///
/// Method: Noufaily et al. (2013), section 3.2, with the seasons laid as the R package `surveillance` lays them: the
/// judged step and those beside it in each year are one season, and what lies between is cut into even stretches, the
/// longer ones first. The past begins with the first step that has data. Refused are fewer than three years, and a past
/// or a season of which less than half has data.
pub(super) fn baseline(
    counts: &[Option<u32>],
    at: usize,
    step: Step,
    years: usize,
    left_out: usize,
) -> Result<Baseline, WhyNone> {
    let (year, half) = (step.in_year(), step.half_window());
    let found = past(counts, at);
    let years = years.min(found.saturating_sub(half) / year);
    if years < LEAST_YEARS {
        return Err(WhyNone::PastTooShort { found, least: LEAST_YEARS * year + half });
    }
    let (start, end) = (at - years * year - half, at - left_out);
    let mut of = Baseline { counts: vec![], times: vec![], seasons: vec![], season_count: step.seasons(), years };
    let (mut steps_here, mut known_here) = (0, 0);
    for (place, count) in counts[start..end].iter().enumerate() {
        let season = season(place % year, step);
        steps_here += usize::from(season == of.now());
        let Some(count) = count else { continue };
        known_here += usize::from(season == of.now());
        of.counts.push(f64::from(*count));
        of.times.push((start + place) as f64 - at as f64);
        of.seasons.push(season);
    }
    let (known, least) = (of.counts.len(), (end - start).div_ceil(2));
    if known < least {
        return Err(WhyNone::PastTooThin { known, least });
    }
    let least = steps_here.div_ceil(2);
    if known_here < least { Err(WhyNone::SeasonTooThin { known: known_here, least }) } else { Ok(of) }
}

/// Returns the season of a step that comes `place` steps after the first of the judged season in its year.
fn season(place: usize, step: Step) -> usize {
    let (window, others) = (2 * step.half_window() + 1, step.seasons() - 1);
    let Some(place) = place.checked_sub(window) else { return others };
    let (length, longer) = ((step.in_year() - window) / others, (step.in_year() - window) % others);
    let of_longer = longer * (length + 1);
    if place < of_longer { place / (length + 1) } else { longer + (place - of_longer) / length }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_of_weeks_has_seven_around_the_judged_one_and_nine_seasons_of_five() {
        let all: Vec<usize> = (0..52).map(|place| season(place, Step::Week)).collect();
        assert_eq!(all[..8], [9, 9, 9, 9, 9, 9, 9, 0]);
        assert!((0..9).all(|one| all.iter().filter(|season| **season == one).count() == 5));
        let months: Vec<usize> = (0..12).map(|place| season(place, Step::Month)).collect();
        assert_eq!(months, [3, 3, 3, 0, 0, 0, 1, 1, 1, 2, 2, 2]);
    }

    #[test]
    fn the_last_half_year_is_left_out_and_the_judged_season_lies_around_whole_years() {
        let counts: Vec<Option<u32>> = (0..100).map(Some).collect();
        let found = baseline(&counts, 90, Step::Month, 5, 6).unwrap();
        assert_eq!((found.years, found.counts.len()), (5, 55));
        assert_eq!((found.counts[0], found.counts[54]), (29.0, 83.0));
        let here: Vec<f64> =
            found.times.iter().zip(&found.seasons).filter(|one| *one.1 == 3).map(|one| *one.0).collect();
        assert_eq!(here[..6], [-61.0, -60.0, -59.0, -49.0, -48.0, -47.0]);
        assert_eq!(here.len(), 15);
    }

    #[test]
    fn what_has_no_data_is_left_out_and_too_much_of_it_is_refused() {
        let mut counts = vec![Some(2); 60];
        assert_eq!(baseline(&counts, 36, Step::Month, 5, 6), Err(WhyNone::PastTooShort { found: 36, least: 37 }));
        counts[10] = None;
        let found = baseline(&counts, 37, Step::Month, 5, 6).unwrap();
        assert_eq!((found.years, found.counts.len(), found.reports().0), (3, 30, 60.0));
        counts[1..20].fill(None);
        assert_eq!(baseline(&counts, 37, Step::Month, 5, 6), Err(WhyNone::PastTooThin { known: 12, least: 16 }));
        let mut gaps = vec![Some(2); 60];
        for year in 0..3 {
            gaps[year * 12 + 1..year * 12 + 3].fill(None);
        }
        assert_eq!(baseline(&gaps, 37, Step::Month, 3, 6), Err(WhyNone::SeasonTooThin { known: 3, least: 5 }));
    }
}

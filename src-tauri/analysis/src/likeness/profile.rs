//! What the months before a month were like in a place: a row of indicators, each also by the place's own past.

use sitroom_domain::phrase;

use crate::Refusal;
use crate::hotspot::mann_kendall::sen_slope;
use crate::refusal::{same_length, within};

/// Method and version, as printed beside the figure.
pub const METHOD: &str = phrase!("profiles of the months before, by median and MAD of the own past, method 1.0");

/// How many indicators a profile has.
pub const COUNT: usize = 7;

/// One of the indicators, in the order of every profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Indicator {
    /// Events a month.
    Events,
    /// Deaths a month.
    Deaths,
    /// The slope (Sen's) of log(1 + events), a month.
    Trend,
    /// The share of civilians among the deaths, 0 to 1; not known where nobody died.
    Civilians,
    /// Deaths a month among the neighbours.
    Neighbours,
    /// Days to or since the nearest election, on the first day of the month.
    Election,
    /// Months since the last one with an event or a death; 0 where that is the month before.
    Quiet,
}

/// All indicators, in their order.
pub const INDICATORS: [Indicator; COUNT] = [
    Indicator::Events,
    Indicator::Deaths,
    Indicator::Trend,
    Indicator::Civilians,
    Indicator::Neighbours,
    Indicator::Election,
    Indicator::Quiet,
];

/// The monthly record of a place, without gaps, all from the same month on; `None` is no data. A list that nobody keeps
/// is empty.
#[derive(Debug, Clone, Copy, Default)]
pub struct Months<'a> {
    /// Deaths, best estimate. This one is needed, and its length is that of all.
    pub deaths: &'a [Option<u32>],
    /// Events.
    pub events: &'a [Option<u32>],
    /// Civilians among the deaths.
    pub civilians: &'a [Option<u32>],
    /// Deaths among the neighbours, together.
    pub neighbours: &'a [Option<u32>],
    /// Days between the first day of the month and the nearest election; one entry more, for the month to come.
    pub days_to_election: &'a [Option<u32>],
}

/// What the months before a month were like.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// The month, as an index: that after the last month looked at. The length of the record is now.
    pub month: usize,
    /// Each indicator in its own unit; `None` is not known.
    pub values: [Option<f64>; COUNT],
    /// Each indicator in robust deviations from the place's own median; `None` is not known, or never different. All
    /// but the trend and the share are taken as log(1 + value) first.
    pub standard: [Option<f64>; COUNT],
}

/// Returns the profile of each month of a place that `before` months (3 to 60) come before, and last that of the month
/// to come.
///
/// An indicator with a month missing among those it looks at is not known. Deviations are from the median over all
/// months of the place, in units of 1.4826 median absolute deviations; where more than half of the months are equal, of
/// 1.2533 mean absolute deviations.
///
/// Method: B. Iglewicz and D. Hoaglin, How to Detect and Handle Outliers (1993), section 3; P. K. Sen (1968) for the
/// slope.
///
/// # Errors
/// Refused for a number of months out of range, for lists that differ in length, and for fewer months than `before`.
pub fn profiles(record: &Months<'_>, before: usize) -> Result<Vec<Profile>, Refusal> {
    within(phrase!("The number of months before"), before as f64, 3.0, 60.0)?;
    let length = record.deaths.len();
    for (what, list, more) in [
        ("months of events", record.events, 0),
        ("months of civilian deaths", record.civilians, 0),
        ("months of neighbours", record.neighbours, 0),
        ("days to an election", record.days_to_election, 1),
    ] {
        if !list.is_empty() {
            same_length(what, length + more, list.len())?;
        }
    }
    if length < before {
        return Err(Refusal::TooFew { method: METHOD, least: before, found: length });
    }
    let values: Vec<[Option<f64>; COUNT]> = (before..=length).map(|month| values(record, month, before)).collect();
    let mut standard = vec![[None; COUNT]; values.len()];
    for (column, indicator) in INDICATORS.into_iter().enumerate() {
        let scaled: Vec<Option<f64>> =
            values.iter().map(|row| row[column].map(|value| scale(indicator, value))).collect();
        let Some((median, deviation)) = middle_and_deviation(&scaled) else { continue };
        for (row, value) in standard.iter_mut().zip(scaled) {
            row[column] = value.map(|value| (value - median) / deviation);
        }
    }
    let profile = |((month, values), standard)| Profile { month, values, standard };
    Ok((before..=length).zip(values).zip(standard).map(profile).collect())
}

/// Returns an indicator as it is compared: counts and days by their logarithm, so that one great month is not all that
/// counts.
fn scale(indicator: Indicator, value: f64) -> f64 {
    if matches!(indicator, Indicator::Trend | Indicator::Civilians) { value } else { value.ln_1p() }
}

fn values(record: &Months<'_>, month: usize, before: usize) -> [Option<f64>; COUNT] {
    let window = |list: &[Option<u32>]| -> Option<Vec<f64>> {
        list.get(month - before..month)?.iter().map(|count| count.map(f64::from)).collect()
    };
    let sum = |list: &[Option<u32>]| Some(window(list)?.iter().sum::<f64>());
    let mean = |list: &[Option<u32>]| Some(sum(list)? / before as f64);
    let trend = || {
        let logs: Vec<f64> = window(record.events)?.into_iter().map(f64::ln_1p).collect();
        Some(sen_slope(&logs, 0.9).ok()?.slope)
    };
    let civilians = || {
        let deaths = sum(record.deaths).filter(|deaths| *deaths > 0.0)?;
        Some((sum(record.civilians)? / deaths).min(1.0))
    };
    [
        mean(record.events),
        mean(record.deaths),
        trend(),
        civilians(),
        mean(record.neighbours),
        record.days_to_election.get(month).copied().flatten().map(f64::from),
        months_since_violence(record, month),
    ]
}

/// Returns how many months without an event or a death lie before a month since the last one with; `None` where a
/// missing month, or the beginning of the record, comes first.
fn months_since_violence(record: &Months<'_>, month: usize) -> Option<f64> {
    for (since, at) in (0..month).rev().enumerate() {
        let events = if record.events.is_empty() { Some(0) } else { record.events[at] };
        match (record.deaths[at], events) {
            (Some(0), Some(0)) => {}
            (Some(1..), _) | (_, Some(1..)) => return Some(since as f64),
            _ => return None,
        }
    }
    None
}

/// Returns the median of the known values and their robust standard deviation; `None` where all are equal or none is
/// known.
fn middle_and_deviation(values: &[Option<f64>]) -> Option<(f64, f64)> {
    let known: Vec<f64> = values.iter().flatten().copied().collect();
    let middle = median(known.clone())?;
    let apart: Vec<f64> = known.iter().map(|value| (value - middle).abs()).collect();
    let mean = apart.iter().sum::<f64>() / apart.len() as f64;
    let typical = median(apart)?;
    let deviation = if typical > 0.0 { 1.4826 * typical } else { 1.2533 * mean };
    (deviation > 0.0).then_some((middle, deviation))
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let last = values.len().checked_sub(1)?;
    Some(f64::midpoint(values[last / 2], values[values.len() / 2]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn known(counts: &[u32]) -> Vec<Option<u32>> {
        counts.iter().copied().map(Some).collect()
    }

    #[test]
    fn middle_and_deviation_are_those_of_r() {
        // R 4.2.2: v <- c(0, 0, 1, 3, 8, 2, 0, 5); median(v); mad(v).
        let values = [0.0, 0.0, 1.0, 3.0, 8.0, 2.0, 0.0, 5.0].map(Some);
        let (middle, deviation) = middle_and_deviation(&values).unwrap();
        assert!((middle - 1.5).abs() < 1e-12 && (deviation - 2.2239).abs() < 1e-12);
        let mostly_zero = [0.0, 0.0, 0.0, 4.0].map(Some);
        assert_eq!(middle_and_deviation(&mostly_zero), Some((0.0, 1.2533)));
        assert_eq!(middle_and_deviation(&[Some(2.0), Some(2.0), None]), None);
        assert_eq!(middle_and_deviation(&[None]), None);
    }

    #[test]
    fn values_are_those_of_the_months_before_and_of_no_later_one() {
        let (deaths, events) = (known(&[0, 6, 0, 0, 90]), known(&[1, 3, 7, 0, 8]));
        let civilians = known(&[0, 3, 0, 0, 90]);
        let mut neighbours = known(&[1, 2, 3, 4, 5]);
        neighbours[3] = None;
        let days = known(&[90, 60, 30, 1, 29, 60]);
        let record = Months {
            deaths: &deaths,
            events: &events,
            civilians: &civilians,
            neighbours: &neighbours,
            days_to_election: &days,
        };
        let found = profiles(&record, 3).unwrap();
        assert_eq!(found.iter().map(|profile| profile.month).collect::<Vec<_>>(), [3, 4, 5]);
        let first = [Some(11.0 / 3.0), Some(2.0), Some(2.0_f64.ln()), Some(0.5), Some(2.0), Some(1.0), Some(0.0)];
        assert!(
            found[0]
                .values
                .iter()
                .zip(first)
                .all(|(value, expected)| (value.unwrap() - expected.unwrap()).abs() < 1e-12)
        );
        assert_eq!(
            (found[1].values[4], found[1].values[6]),
            (None, Some(1.0)),
            "a neighbour is missing; a month was quiet"
        );
        assert_eq!(found[2].values[5], Some(60.0));
    }

    #[test]
    fn what_is_not_kept_is_not_known_and_nothing_before_the_record_is_guessed() {
        let deaths = known(&[0; 8]);
        let found = profiles(&Months { deaths: &deaths, ..Months::default() }, 6).unwrap();
        let expected = [None, Some(0.0), None, None, None, None, None];
        assert!(found.iter().all(|profile| profile.values == expected && profile.standard == [None; COUNT]));
        let short = Months { deaths: &deaths, events: &deaths[1..], ..Months::default() };
        assert_eq!(profiles(&short, 6).unwrap_err().to_string(), "There are 7 months of events where 8 are needed.");
        assert!(profiles(&Months { deaths: &deaths, ..Months::default() }, 9).is_err());
    }

    proptest! {
        #[test]
        fn an_earlier_beginning_of_the_record_changes_no_value(
            counts in prop::collection::vec((0_u32..30, 0_u32..30), 12..60), cut in 0_usize..6,
        ) {
            let (deaths, events): (Vec<_>, Vec<_>) = counts.iter().map(|(a, b)| (Some(*a), Some(*b))).unzip();
            let record = |from: usize| Months { deaths: &deaths[from..], events: &events[from..], ..Months::default() };
            let (all, later) = (profiles(&record(0), 6).unwrap(), profiles(&record(cut), 6).unwrap());
            for (all, later) in all[cut..].iter().zip(&later) {
                prop_assert_eq!(all.month, later.month + cut);
                prop_assert_eq!(&all.values[..6], &later.values[..6]);
            }
        }
    }
}

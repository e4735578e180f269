//! Tests of closeness: records in which what comes before violence is known, records in which nothing does, and what
//! must not matter.

use super::escalation::Rule;
use super::nearest::{Check, Closeness, Comparison, History, Settings};
use super::profile::{Indicator, Months};
use crate::Refusal;
use proptest::prelude::*;

const SETTINGS: Settings = Settings {
    rule: Rule { deaths: 25, window: 12, quiet: 24 },
    before: 6,
    least_indicators: 2,
    closest: 0.1,
    confidence: 0.9,
};

/// A made-up record: deaths and events by month.
#[derive(Debug, Clone)]
struct Record {
    deaths: Vec<Option<u32>>,
    events: Vec<Option<u32>>,
}

impl Record {
    /// Returns quiet months with an event now and then.
    fn quiet(length: usize, turn: usize) -> Self {
        let event = |month: usize| Some(u32::from((month + turn).is_multiple_of(4)));
        Self { deaths: vec![Some(0); length], events: (0..length).map(event).collect() }
    }

    /// Puts a month of 40 deaths at `month`, and five months of ever more events before it.
    fn with_rise(mut self, month: usize) -> Self {
        if let Some(deaths) = self.deaths.get_mut(month) {
            *deaths = Some(40);
        }
        (1..=5).for_each(|before| self.events[month - before] = Some(12 - 2 * before as u32));
        self
    }

    fn of(&self, place: u32) -> History<'_> {
        History { place, months: Months { deaths: &self.deaths, events: &self.events, ..Months::default() } }
    }
}

fn closeness(own: &History<'_>, others: &[History<'_>], settings: &Settings) -> Result<Closeness, Refusal> {
    Comparison::of(&[&[*own], others].concat(), settings)?.closeness(own.place)
}

fn check(record: &Record) -> Option<Check> {
    Comparison::of(&[record.of(1)], &SETTINGS).unwrap().check().copied()
}

fn found(record: &Record) -> Closeness {
    closeness(&record.of(1), &[], &SETTINGS).unwrap()
}

#[test]
fn months_like_those_before_earlier_violence_are_close_and_quiet_ones_are_not() {
    let past = Record::quiet(200, 0).with_rise(40).with_rise(100).with_rise(150);
    let rises = past.clone().with_rise(200);
    let rising = found(&rises);
    assert!(rising.share.value.abs() < 1e-12 && rising.to_escalations < 0.1, "{rising:?}");
    assert_eq!(rising.like.len(), 3);
    assert!(rising.like[0].alike().contains(&Indicator::Trend), "{:?}", rising.like[0]);
    let quiet = found(&past);
    assert!(quiet.share.value > 0.4 && quiet.to_escalations > quiet.to_ordinary, "{quiet:?}");
    assert!(quiet.like[0].different().contains(&Indicator::Trend), "{:?}", quiet.like[0]);
    let check = check(&rises).unwrap();
    assert_eq!((check.escalations, check.hits.value.to_bits()), (3, 1.0_f64.to_bits()));
    assert!(check.baseline <= 0.1 && check.hits.low > check.baseline, "{check:?}");
}

#[test]
fn ordinary_months_do_not_overlap_and_the_interval_counts_them() {
    let found = found(&Record::quiet(200, 0).with_rise(40).with_rise(100).with_rise(150));
    // Months at steps of 6 back from 194: quiet are 32, 38 (but it lies before 40), 68, 74, 80, 86, 92, 98 (before 100),
    // 128, 134, 140, 146 (before 150), 176, 182, 188, 194.
    assert_eq!(found.ordinary, 26 - 13);
    let expected = crate::interval::wilson((found.share.value * 13.0).round(), 13.0, 0.9).unwrap();
    assert_eq!(found.share, expected);
}

#[test]
fn violence_that_comes_out_of_nothing_is_not_seen_by_the_check() {
    let mut past = Record::quiet(260, 0);
    for month in [41, 98, 151, 211] {
        past.deaths[month] = Some(30);
    }
    // The last 24 months before 260 are quiet, and so were those before each escalation, as ordinary months were.
    let check = check(&past).unwrap();
    assert!(check.hits.holds(check.baseline), "{check:?}");
}

#[test]
fn a_place_without_earlier_violence_borrows_that_of_like_places_or_is_refused() {
    let (young, old) = (Record::quiet(120, 1), Record::quiet(200, 0).with_rise(40).with_rise(100));
    assert!(matches!(closeness(&young.of(1), &[], &SETTINGS), Err(Refusal::TooFew { least: 1, found: 0, .. })));
    let found = closeness(&young.of(1), &[old.of(2)], &SETTINGS).unwrap();
    assert!(found.like.iter().all(|one| one.place == 2) && found.like.len() == 2);
    assert_eq!(found.now.month, 120);
    let itself_among_others = closeness(&young.of(1), &[young.of(1), old.of(2)], &SETTINGS).unwrap();
    assert_eq!(itself_among_others, found);
}

#[test]
fn a_place_at_war_or_of_unknown_months_is_refused() {
    let mut record = Record::quiet(200, 0).with_rise(40).with_rise(100);
    record.deaths[190] = Some(30);
    assert_eq!(
        closeness(&record.of(1), &[], &SETTINGS).unwrap_err().to_string(),
        "No quiet time is known before month 200: what is compared is the time before violence rises again."
    );
    record.deaths[190] = None;
    assert_eq!(closeness(&record.of(1), &[], &SETTINGS), Err(Refusal::NotQuiet { month: 200 }));
    record.deaths[190] = Some(0);
    assert!(closeness(&record.of(1), &[], &SETTINGS).is_ok());
    let too_many = Settings { least_indicators: 7, ..SETTINGS };
    assert!(matches!(closeness(&record.of(1), &[], &too_many), Err(Refusal::TooFew { .. })));
    assert!(closeness(&record.of(1), &[], &Settings { closest: 0.6, ..SETTINGS }).is_err());
}

#[test]
fn places_compared_together_each_stand_by_their_own_last_months() {
    let (rising, quiet) = (Record::quiet(200, 0).with_rise(40).with_rise(100).with_rise(200), Record::quiet(200, 2));
    let mut at_war = Record::quiet(200, 1);
    at_war.deaths[190] = Some(30);
    let all = Comparison::of(&[rising.of(1), quiet.of(2), at_war.of(3)], &SETTINGS).unwrap();
    let [rising, quiet] = [1, 2].map(|place| all.closeness(place).unwrap());
    assert!(rising.share.value < quiet.share.value, "{rising:?} {quiet:?}");
    assert_eq!((rising.ordinary, rising.like.len()), (quiet.ordinary, quiet.like.len()));
    assert_eq!(all.closeness(3), Err(Refusal::NotQuiet { month: 200 }));
    assert!(all.closeness(9).is_err(), "a place that was not passed in");
}

#[test]
fn one_escalation_alone_cannot_be_checked() {
    let record = Record::quiet(160, 0).with_rise(60);
    assert_eq!((check(&record), found(&record).like.len()), (None, 1));
}

proptest! {
    #[test]
    fn neither_the_order_of_others_nor_a_later_calendar_matters(
        events in prop::collection::vec(prop::collection::vec(0_u32..9, 130), 3), later in 1_usize..6,
    ) {
        let records: Vec<Record> = events
            .iter()
            .map(|events| {
                let mut record = Record::quiet(130, 0);
                // Nothing happens in the first months: how long it had been quiet is then known in neither calendar.
                record.events = events.iter().enumerate().map(|(at, count)| Some(if at < 6 { 0 } else { *count })).collect();
                record.deaths[50] = Some(60);
                record
            })
            .collect();
        let found = closeness(&records[0].of(0), &[records[1].of(1), records[2].of(2)], &SETTINGS).unwrap();
        let turned = closeness(&records[0].of(0), &[records[2].of(2), records[1].of(1)], &SETTINGS).unwrap();
        prop_assert_eq!(&turned.share, &found.share);
        prop_assert_eq!(&turned.like, &found.like);
        let shares = [found.share.low, found.share.value, found.share.high];
        prop_assert!(shares.is_sorted() && shares[0] >= 0.0 && shares[2] <= 1.0);
        let moved: Vec<Record> = records
            .iter()
            .map(|record| Record {
                deaths: [vec![None; later], record.deaths.clone()].concat(),
                events: [vec![None; later], record.events.clone()].concat(),
            })
            .collect();
        let moved = closeness(&moved[0].of(0), &[moved[1].of(1), moved[2].of(2)], &SETTINGS).unwrap();
        prop_assert!((moved.to_escalations - found.to_escalations).abs() < 1e-9 && moved.ordinary == found.ordinary);
        prop_assert!((moved.share.value - found.share.value).abs() < 1e-9);
    }
}

//! Onsets on small conflicts whose counts can be made by hand.

use super::*;
use proptest::prelude::*;

/// Each letter is a year from `first` on: `.` quiet, `m` minor, `W` war.
fn conflict(key: &str, first: i32, years: &str) -> Vec<ConflictYear> {
    let active = years.chars().enumerate().filter(|(_, letter)| *letter != '.');
    let year = |(place, letter)| ConflictYear { key: key.to_owned(), year: first + place as i32, war: letter == 'W' };
    active.map(year).collect()
}

fn began(years: &[ConflictYear], level: Level, quiet_years: Option<i32>) -> Vec<i32> {
    onsets(years, Rule { level, quiet_years }, 1946).into_iter().map(|onset| onset.year).collect()
}

#[test]
fn a_conflict_begins_anew_after_as_many_quiet_years_as_the_rule_says() {
    let years = conflict("a", 1990, "mm.m..mW...m");
    assert_eq!(began(&years, Level::Low, Some(1)), [1990, 1993, 1996, 2001]);
    assert_eq!(began(&years, Level::Low, Some(2)), [1990, 1996, 2001]);
    assert_eq!(began(&years, Level::Low, Some(4)), [1990]);
    assert_eq!(began(&years, Level::Low, None), [1990]);
}

#[test]
fn a_war_begins_by_onset_or_by_escalation() {
    let years = [conflict("a", 1990, "mmWWmW"), conflict("b", 1995, "W"), conflict("c", 1990, "m.W")].concat();
    let first = onsets(&years, Rule { level: Level::High, quiet_years: None }, 1946);
    assert_eq!(
        first,
        [
            Onset { year: 1992, escalation: true },
            Onset { year: 1992, escalation: false },
            Onset { year: 1995, escalation: false },
        ]
    );
    assert_eq!(began(&years, Level::High, Some(1)), [1992, 1992, 1995, 1995]);
    assert_eq!(began(&years, Level::LowMinor, None), [1990, 1990]);
}

#[test]
fn what_was_active_when_the_data_begin_is_no_onset() {
    let years = [conflict("a", 1946, "WW...W"), conflict("b", 1947, "m"), conflict("c", 1950, "m")].concat();
    assert_eq!(began(&years, Level::Low, Some(1)), [1947, 1950, 1951]);
    assert_eq!(began(&years, Level::Low, Some(4)), [1950]);
    assert_eq!(began(&years, Level::Low, None), [1947, 1950]);
    assert_eq!(began(&years, Level::High, None), Vec::<i32>::new());
}

#[test]
fn a_decade_that_the_data_do_not_cover_whole_says_so() {
    let rule = Rule { level: Level::Low, quiet_years: Some(5) };
    let years = conflict("a", 1952, "m");
    let decades = by_decade(&onsets(&years, rule, 1946), rule, (1946, 1963));
    let told: Vec<_> = decades.iter().map(|decade| (decade.first_year, decade.onsets, decade.whole)).collect();
    assert_eq!(told, [(1940, 0, false), (1950, 1, false), (1960, 0, false)]);
    let rule = Rule { quiet_years: Some(1), ..rule };
    assert!(by_decade(&[], rule, (1946, 1963))[1].whole);
}

#[test]
fn the_sentence_against_the_report_follows_from_the_counts() {
    let decade = |first_year, onsets| DecadeCount { first_year, onsets, escalations: 5, whole: true };
    let low = Rule { level: Level::Low, quiet_years: Some(1) };
    let high = Rule { level: Level::High, quiet_years: Some(5) };
    let said = |rule, nineties, noughties| against_report(rule, &[decade(1990, nineties), decade(2000, noughties)]);
    assert!(said(low, 128, 65).contains("51 % as many; that agrees"));
    assert!(said(low, 50, 18).contains("does not agree"));
    assert!(said(high, 20, 15).contains("agrees with the “from 21 to 16”"));
    assert!(said(high, 39, 24).contains("falls too"));
    assert!(against_report(low, &[]).contains("do not cover"));
    assert_eq!(low.sentence(), "A conflict reaches 25 battle deaths in a year after at least one year below.");
    assert_eq!(Rule::all().len(), 18);
}

proptest! {
    #[test]
    fn more_quiet_years_never_give_more_onsets_and_the_first_time_gives_fewest(
        shapes in prop::collection::vec("[.mW]{1,30}", 1..8),
    ) {
        // Long after the data begin, so that nothing is cut off at their start.
        let years: Vec<ConflictYear> =
            shapes.iter().enumerate().flat_map(|(key, shape)| conflict(&key.to_string(), 1970, shape)).collect();
        for level in [Level::Low, Level::High] {
            let counts: Vec<usize> = QUIET_YEARS.iter().map(|quiet| began(&years, level, *quiet).len()).collect();
            prop_assert!(counts.windows(2).all(|pair| pair[0] >= pair[1]), "{counts:?}");
        }
        let conflicts = shapes.iter().filter(|shape| shape.contains(['m', 'W'])).count();
        prop_assert_eq!(began(&years, Level::Low, None).len(), conflicts);
    }
}

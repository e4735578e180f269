//! Levels on invented divisions: nothing here is from a publisher.

use super::case::{Case, cases};
use super::grade::Past;
use super::record::{Rated, leads};
use super::*;
use proptest::prelude::*;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

const START: i32 = 2000 * 12;

fn covered(country: u32, months: i32) -> Division {
    Division { country, covered: vec![START..=START + months - 1] }
}

/// Divisions in a ring, each at war or not: war goes on, and comes more often in every third one and beside another.
fn invented(divisions: usize, months: i32, seed: u64) -> (Vec<Division>, Vec<Row>, Vec<(usize, usize)>) {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut is_war = vec![false; divisions];
    let mut rows = Vec::new();
    for month in START..START + months {
        for division in 0..divisions {
            let is_beside = is_war[(division + 1) % divisions];
            let onset = if division % 3 == 0 { 0.04 } else { 0.002 } + 0.04 * f64::from(u8::from(is_beside));
            is_war[division] = random.random_bool(if is_war[division] { 0.8 } else { onset });
            let deaths = if is_war[division] { random.random_range(8..40) } else { random.random_range(0..40) / 39 };
            if deaths > 0 {
                let conflict = division as u32 / 3;
                rows.push(Row { division, month, conflict, deaths: f64::from(deaths), events: 1 + deaths / 10 });
            }
        }
    }
    let all = (0..divisions).map(|division| covered(division as u32 / 4, months)).collect();
    (all, rows, (0..divisions).map(|division| (division, (division + 1) % divisions)).collect())
}

fn told(divisions: &[Division], rows: &[Row], neighbours: &[(usize, usize)], as_of: i32) -> Levels {
    let panel = DivisionPanel::new(divisions, rows).unwrap();
    levels(&panel, neighbours, as_of, 0.9, 2, &|| true).unwrap()
}

fn probabilities(levels: &Levels) -> Vec<Option<f64>> {
    let of = |standing: &Standing| match standing {
        Standing::Quiet { level, .. } => level.as_ref().map(|level| level.probability),
        _ => None,
    };
    levels.standings.iter().map(of).collect()
}

fn assert_near(a: &[Option<f64>], b: &[Option<f64>]) {
    let is_near = |(a, b): (&Option<f64>, &Option<f64>)| match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() < 1e-9,
        (a, b) => a == b,
    };
    assert!(a.len() == b.len() && a.iter().zip(b).all(is_near), "{a:?}\n{b:?}");
}

fn deaths(of: &[f64]) -> Vec<Case> {
    let row = |(at, deaths): (usize, &f64)| Row {
        division: 0,
        month: START + at as i32,
        conflict: 0,
        deaths: *deaths,
        events: 1,
    };
    let rows: Vec<Row> = of.iter().enumerate().map(row).collect();
    let panel = DivisionPanel::new(&[covered(0, of.len() as i32)], &rows).unwrap();
    cases(&panel, &[], START + of.len() as i32 - 1)
}

#[test]
fn quiet_is_below_five_in_three_months_and_an_onset_25_in_the_next_three() {
    let found: Vec<_> = deaths(&[0.0, 1.0, 3.0, 1.0, 0.0, 0.0, 12.0, 0.0, 13.0, 0.0])
        .iter()
        .map(|case| (case.month - START, case.onset, case.known_before))
        .collect();
    assert_eq!(found, [(2, Some(false), 2), (4, Some(false), 4), (5, Some(true), 5)]);
}

#[test]
fn months_without_data_are_neither_quiet_nor_an_outcome() {
    let split = Division { country: 0, covered: vec![START..=START + 3, START + 6..=START + 12] };
    let panel = DivisionPanel::new(&[split], &[]).unwrap();
    let found: Vec<_> = cases(&panel, &[], START + 12).iter().map(|case| (case.month - START, case.onset)).collect();
    let known = |month| (month, Some(false));
    assert_eq!(found, [(2, None), (3, None), (8, known(8).1), known(9), (10, None), (11, None), (12, None)]);
    let at = |as_of| told(&[covered(0, 10)], &[], &[], START + as_of).standings[0].clone();
    assert_eq!(at(1), Standing::NoData);
    assert_eq!(at(10), Standing::NoData);
    assert!(matches!(at(9), Standing::Quiet { rank: Some(1), known_before: 9, level: None, .. }));
}

#[test]
fn what_comes_later_changes_no_level() {
    let (divisions, rows, neighbours) = invented(16, 240, 7);
    for as_of in [START + 187, START + 223] {
        let now = told(&divisions, &rows, &neighbours, as_of);
        assert!(now.is_told);
        let until = |last: i32| {
            let kept: Vec<Row> = rows.iter().filter(|row| row.month <= last).copied().collect();
            let divisions = vec![Division { country: 0, covered: vec![START..=last] }; 16];
            told(&divisions, &kept, &neighbours, as_of)
        };
        assert_eq!(until(as_of), now);
        assert_eq!(until(as_of + 5), now);
        let mut worse = rows.clone();
        worse.extend((1..16).map(|later| Row {
            division: 3,
            month: as_of + later,
            conflict: 9,
            deaths: 500.0,
            events: 9,
        }));
        assert_eq!(told(&divisions, &worse, &neighbours, as_of), now);
    }
}

#[test]
fn parts_and_the_average_add_up_to_the_level() {
    let (divisions, rows, neighbours) = invented(16, 240, 7);
    let levels = told(&divisions, &rows, &neighbours, START + 200);
    let average = levels.average_log_odds.unwrap();
    let mut count = 0;
    for standing in &levels.standings {
        let Standing::Quiet { level: Some(level), .. } = standing else { continue };
        let log_odds: f64 = average + level.parts.iter().map(|part| part.log_odds).sum::<f64>();
        assert!((1.0 / (1.0 + (-log_odds).exp()) - level.probability).abs() < 1e-12);
        let mut named: Vec<&str> = level.parts.iter().map(|part| part.evidence.id()).collect();
        named.sort_unstable();
        named.dedup();
        assert_eq!(named.len(), Evidence::ALL.len());
        let alike = level.alike.unwrap();
        assert!(alike.share.holds(alike.onsets as f64 / ALIKE as f64));
        count += 1;
    }
    assert!(count > 8, "{count}");
}

#[test]
fn with_few_onsets_no_probability_is_told_and_deaths_rank() {
    let divisions = vec![covered(0, 200); 3];
    let row = |division, month, deaths| Row { division, month: START + month, conflict: 0, deaths, events: 1 };
    let rows = [row(0, 160, 30.0), row(1, 100, 40.0), row(1, 170, 31.0), row(2, 30, 90.0)];
    let levels = told(&divisions, &rows, &[(0, 1)], START + 190);
    assert!(!levels.is_told && levels.average_log_odds.is_none() && levels.base_rate.is_none());
    assert_eq!((levels.lessons.onsets, levels.lessons.episodes), (9, 3));
    let rank = |standing: &Standing| match standing {
        Standing::Quiet { rank, deaths_36, level: None, .. } => (*rank, *deaths_36),
        _ => (None, -1.0),
    };
    let ranks: Vec<_> = levels.standings.iter().map(rank).collect();
    assert_eq!(ranks, [(Some(2), 30.0), (Some(1), 31.0), (Some(3), 0.0)]);
}

#[test]
fn a_division_with_a_short_past_has_no_level_and_no_rank_among_those_that_have() {
    let (mut divisions, rows, neighbours) = invented(16, 240, 7);
    divisions.push(Division { country: 9, covered: vec![START + 210..=START + 239] });
    let levels = told(&divisions, &rows, &neighbours, START + 230);
    assert!(matches!(levels.standings[16], Standing::Quiet { rank: None, known_before: 20, level: None, .. }));
}

#[test]
fn grades_begin_where_past_levels_were_worth_them() {
    // Forty onsets: 30 among the 40 highest levels, 10 among the 160 lowest.
    let level = |at: usize| (1.0 - at as f64 / 200.0, if at < 40 { at % 4 != 3 } else { at.is_multiple_of(16) });
    let past = Past { levels: (0..200).map(level).collect() };
    let bounds = past.bounds();
    let share = |bound: f64| {
        let reached = past.levels.iter().filter(|(level, _)| *level >= bound);
        (reached.clone().filter(|(_, onset)| *onset).count() as f64, reached.count() as f64)
    };
    let (hits, warned) = share(bounds.very_high.unwrap());
    assert!(hits / warned >= VERY_HIGH_PRECISION && share(bounds.very_high.unwrap() - 0.005).0 / (warned + 1.0) < 0.5);
    assert!(share(bounds.raised.unwrap()).0 >= RAISED_RECALL * 40.0);
    assert_eq!(bounds.grade(1.0), Some(Grade::VeryHigh));
    assert_eq!(bounds.grade(0.0), Some(Grade::Low));
    assert_eq!(Past::default().bounds().grade(1.0), None);
    assert_eq!(Past::default().alike(0.5, 0.9), Ok(None));
}

#[test]
fn a_lead_runs_from_where_an_unbroken_warning_began() {
    let case = |month: i32| Case { month: START + month, ..deaths(&[0.0; 3])[0].clone() };
    let months: Vec<Case> = (0..9).map(case).collect();
    let rated = |warned: &str| {
        let of = |(at, letter): (usize, char)| Rated {
            case: &months[at],
            level: 0.0,
            grade: letter.is_ascii_uppercase().then_some(Grade::High),
            onset: letter.eq_ignore_ascii_case(&'o'),
        };
        let rated: Vec<Rated> = warned.chars().enumerate().map(of).collect();
        let found = leads(&rated, |rated| rated.grade.is_some());
        found.iter().map(|lead| (lead.violent_from - START, lead.months)).collect::<Vec<_>>()
    };
    // A capital is a warning, an o a month before an onset.
    assert_eq!(rated("QqQQOO"), [(6, Some(4))]);
    assert_eq!(rated("qQoOo"), [(5, Some(2))]);
    assert_eq!(rated("QQooo"), [(5, None)]);
    assert_eq!(rated("oOqqO"), [(2, Some(1)), (5, Some(1))]);
}

#[test]
fn the_record_sets_levels_beside_plain_rules_on_the_same_months() {
    let (divisions, rows, neighbours) = invented(24, 300, 3);
    let panel = DivisionPanel::new(&divisions, &rows).unwrap();
    let plan = Plan { from: START + 120, until: START + 299, is_apart: false, confidence: 0.9, threads: 2 };
    let found = record(&panel, &neighbours, &plan, |_| true, &|| true).unwrap();
    let of = |rule| found.rules.iter().find(|record| record.rule == rule).unwrap();
    let precision = |rule| of(rule).average_precision.unwrap();
    let base = found.onsets as f64 / found.unit_months as f64;
    assert!((precision(Rule::Always) - base).abs() < 1e-12);
    assert!(precision(Rule::Level(Grade::High)) > 1.2 * base);
    assert!(precision(Rule::Level(Grade::High)) > precision(Rule::LastMonth));
    let always = of(Rule::Always).reached.clone().unwrap();
    assert_eq!((always.warned, always.hits, always.leads.len()), (found.unit_months, found.onsets, found.episodes));
    assert!(of(Rule::Deaths36).reached.is_none());
    assert_eq!(found.tenths.iter().map(|tenth| tenth.unit_months).sum::<usize>(), found.unit_months);
    let apart = Plan { is_apart: true, ..plan };
    let apart = record(&panel, &neighbours, &apart, |country| country == 2, &|| true).unwrap();
    assert!(apart.unit_months > 0 && apart.unit_months < found.unit_months);
    assert_eq!(record(&panel, &neighbours, &plan, |_| true, &|| false), Err(Refusal::Stopped));
}

#[test]
fn what_makes_no_sense_is_refused() {
    let row = Row { division: 0, month: START, conflict: 0, deaths: 1.0, events: 1 };
    let new = |row| DivisionPanel::new(&[covered(0, 5)], &[row]);
    assert!(new(row).is_ok());
    for bad in [
        Row { division: 1, ..row },
        Row { month: START + 5, ..row },
        Row { month: i32::MIN, ..row },
        Row { deaths: -1.0, ..row },
        Row { deaths: f64::NAN, ..row },
        Row { deaths: f64::MAX, ..row },
    ] {
        assert!(new(bad).is_err(), "{bad:?}");
    }
    assert!(DivisionPanel::new(&[], &[]).is_err());
    assert!(DivisionPanel::new(&[Division { country: 0, covered: vec![0..=i32::MAX] }], &[]).is_err());
    let panel = new(row).unwrap();
    assert!(levels(&panel, &[(0, 7)], START, 1.5, 1, &|| true).is_err());
    assert!(levels(&panel, &[], i32::MIN, 0.9, 1, &|| true).is_err());
    let plan = Plan { from: 12, until: 119_999, is_apart: false, confidence: 0.9, threads: 1 };
    assert_eq!(record(&panel, &[], &plan, |_| true, &|| true).unwrap().unit_months, 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn order_names_and_years_do_not_matter(seed in 0_u64..1000, turn in 1_usize..11, years in -3_i32..4) {
        let (divisions, rows, neighbours) = invented(12, 200, seed);
        let as_of = START + 180;
        let plain = probabilities(&told(&divisions, &rows, &neighbours, as_of));
        let mut turned = rows.clone();
        turned.reverse();
        let swapped: Vec<_> = neighbours.iter().rev().map(|(one, other)| (*other, *one)).chain(neighbours.clone()).collect();
        assert_near(&probabilities(&told(&divisions, &turned, &swapped, as_of)), &plain);

        let renamed = |division: usize| (division + turn) % 12;
        let named: Vec<Row> = rows.iter().map(|row| Row { division: renamed(row.division), ..*row }).collect();
        let pairs: Vec<_> = neighbours.iter().map(|(one, other)| (renamed(*one), renamed(*other))).collect();
        let mut back = probabilities(&told(&divisions, &named, &pairs, as_of));
        back.rotate_left(turn);
        assert_near(&back, &plain);

        let by = 12 * years;
        let later: Vec<Row> = rows.iter().map(|row| Row { month: row.month + by, ..*row }).collect();
        let moved = vec![Division { country: 0, covered: vec![START + by..=START + by + 199] }; 12];
        assert_near(&probabilities(&told(&moved, &later, &neighbours, as_of + by)), &plain);
    }

    #[test]
    fn more_violence_never_lowers_a_level_and_levels_are_numbers(seed in 0_u64..1000, at in 0_usize..12) {
        let (divisions, mut rows, neighbours) = invented(12, 200, seed);
        let as_of = START + 180;
        let before = probabilities(&told(&divisions, &rows, &neighbours, as_of));
        rows.push(Row { division: at, month: as_of, conflict: 77, deaths: 1.0, events: 1 });
        let after = probabilities(&told(&divisions, &rows, &neighbours, as_of));
        for (before, after) in before.into_iter().zip(after) {
            prop_assert!(before.is_none_or(|level| (0.0..=1.0).contains(&level)));
            if let (Some(before), Some(after)) = (before, after) {
                prop_assert!(after >= before - 1e-12);
            }
        }
    }
}

#[test]
fn levels_over_a_span_are_those_told_month_by_month() {
    let (divisions, rows, neighbours) = invented(16, 240, 7);
    let panel = DivisionPanel::new(&divisions, &rows).unwrap();
    let span = START + 190..=START + 203;
    let all = super::told(&panel, &neighbours, &span, 2, &|| true).unwrap();
    assert!(all.len() > 50, "{}", all.len());
    for month in span {
        let levels = told(&divisions, &rows, &neighbours, month);
        let one_by_one: Vec<(usize, i32, f64)> = levels
            .standings
            .iter()
            .enumerate()
            .filter_map(|(division, standing)| match standing {
                Standing::Quiet { level: Some(level), .. } => Some((division, month, level.probability)),
                _ => None,
            })
            .collect();
        let in_span: Vec<(usize, i32, f64)> = all.iter().filter(|(_, of, _)| *of == month).copied().collect();
        assert_eq!(in_span, one_by_one);
    }
}

//! The outlook on small panels whose figures can be made by hand, and its properties.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::component::{BEFORE, COUNT, NAMES, components};
use super::distribution::Distribution;
use super::group::Standing;
use super::panel::{PanelError, Row};
use super::pooled::Pooled;
use super::record::{ModelRecord, choose_for_one};
use super::score::{Judged, Scores, Tally, crps, ignorance, interval_score, pit};
use super::weights::Sums;
use super::*;

fn rows(series: &[(i64, i32, &[u32])]) -> Vec<Row> {
    let of_country = |&(country, first, deaths): &(i64, i32, &[u32])| {
        let row = move |(place, deaths): (usize, u32)| Row {
            month: first + place as i32,
            country,
            outcome: f64::from(deaths),
        };
        deaths.iter().copied().enumerate().map(row).collect::<Vec<_>>()
    };
    series.iter().flat_map(of_country).collect()
}

/// Twelve countries from quiet to deadly over some months, by a rule without chance.
fn world(first: i32, months: u32) -> Vec<Row> {
    let deaths = |country: u32, month: u32| match country {
        0..=3 => 0,
        4 | 5 => u32::from((month * 7 + country).is_multiple_of(9)),
        _ => (month * 37 + country * 11) % 5 * 3_u32.pow(country - 6),
    };
    let series = |country: u32| (0..months).map(|month| deaths(country, month)).collect::<Vec<_>>();
    (0..12).flat_map(|country| rows(&[(i64::from(country), first, series(country).as_slice())])).collect()
}

fn plan(train_until: i32) -> Plan {
    Plan { train_until, first_month: train_until + 3, months: 12, draws: 200, seed: 1, model: None }
}

fn of(rows: Vec<Row>, plan: &Plan) -> Forecast {
    forecast(&Panel::new(rows).unwrap(), &BTreeMap::new(), plan).unwrap()
}

#[test]
fn crps_of_an_ensemble_equals_the_value_by_hand() {
    // Draws 0, 2, 4 and outcome 3: mean |X − y| = (3+1+1)/3 = 5/3; the pairs differ by 16/9 on average; 5/3 − 8/9.
    let ensemble = Distribution::of([4.0, 0.0, 2.0]);
    assert!((crps(&ensemble, 3.0) - 7.0 / 9.0).abs() < 1e-12);
    assert!((ensemble.distance_between(&Distribution::of([1.0, 5.0])) - 14.0 / 6.0).abs() < 1e-12);
    assert!((crps(&Distribution::of([5.0]), 2.0) - 3.0).abs() < 1e-12);
}

#[test]
fn the_other_scores_equal_the_values_by_hand() {
    let ensemble = Distribution::of([0.0, 1.0, 2.0, 3000.0]);
    // Two of four draws share the bin 0.5–2.5 with an outcome of 2.
    assert!((ignorance(&ensemble, 2.0) + (501.0_f64 / 1011.0).log2()).abs() < 1e-12);
    assert!((ignorance(&ensemble, 7.0) - 1011.0_f64.log2()).abs() < 1e-12);
    assert!((interval_score((2.0, 10.0), 12.0) - 48.0).abs() < 1e-9);
    assert!((interval_score((2.0, 10.0), 4.0) - 8.0).abs() < 1e-9);
    assert!((pit(&ensemble, 1.0) - 0.375).abs() < 1e-12);
    let mut tally = Tally::default();
    tally.count(&Judged::new(ensemble.clone()), 1.0, 3.0);
    let scores = tally.scores();
    assert!((scores.scaled_crps - crps(&ensemble, 1.0) / 4.0).abs() < 1e-12);
    assert_eq!((scores.outcomes, scores.coverage_active), (1, Some(1.0)));
    assert!((scores.calibration[3] - 1.0).abs() < 1e-12);
}

#[test]
fn conflictology_is_the_last_twelve_months() {
    let deaths: Vec<u32> = (1..=20).collect();
    let chosen = Plan { model: Some(Model::Conflictology), draws: 12, ..plan(20) };
    let all = of(rows(&[(7, 1, &deaths)]), &chosen);
    let mut draws = all.countries[0].draws[0].clone();
    draws.sort_unstable();
    assert_eq!(draws, (9..=20).collect::<Vec<_>>());
}

#[test]
fn benchmarks_are_what_they_say() {
    let panel = rows(&[(1, 1, &[0, 4]), (2, 1, &[6, 6]), (3, 1, &[9, 9])]);
    let neighbours = BTreeMap::from([(1, vec![2])]);
    let draws = |model| {
        let one = Plan { model: Some(model), draws: 4, ..plan(2) };
        let all = forecast(&Panel::new(panel.clone()).unwrap(), &neighbours, &one).unwrap();
        let mut draws = all.countries[0].draws[0].clone();
        draws.sort_unstable();
        draws
    };
    assert_eq!(draws(Model::Neighbours), [0, 4, 6, 6]);
    assert_eq!(draws(Model::Conflictology), [0, 0, 4, 4]);
    assert_eq!(draws(Model::Last), [4; 4]);
    assert_eq!(draws(Model::Zero), [0; 4]);
    assert!(draws(Model::Bootstrap).contains(&9));
}

#[test]
fn no_data_is_not_zero() {
    let gap = [rows(&[(1, 1, &[50, 50, 50])]), rows(&[(1, 10, &[50, 50, 50])])].concat();
    let chosen = Plan { model: Some(Model::Conflictology), ..plan(12) };
    let all = of(gap.clone(), &chosen);
    assert!(all.countries[0].draws.iter().flatten().all(|deaths| *deaths == 50));
    assert_eq!(all.rows, 6);
    let zeros = [gap, rows(&[(1, 4, &[0; 6])])].concat();
    assert!(of(zeros, &chosen).countries[0].draws[0].contains(&0));
    // A country that begins after the training has no forecast rather than zeros.
    let later = [world(1, 30), rows(&[(99, 31, &[5, 5])])].concat();
    assert!(of(later, &plan(30)).countries.iter().all(|one| one.country != 99));
    // Nor has one whose data ended two years ago, and one whose data ended last year has the last that is known.
    let ended = [world(1, 60), rows(&[(98, 1, &[5; 36]), (99, 1, &[5; 40])])].concat();
    let all = of(ended, &Plan { model: Some(Model::Conflictology), ..plan(60) });
    assert!(all.countries.iter().all(|one| one.country != 98));
    assert!(all.countries.iter().any(|one| one.country == 99 && one.draws[0].iter().all(|deaths| *deaths == 5)));
}

#[test]
fn short_panels_are_forecast_by_the_benchmark_and_bad_plans_are_refused() {
    let all = of(world(1, 2), &plan(2));
    assert!(all.groups.iter().all(|group| group.shown == Model::Conflictology && group.why.contains("too few")));
    assert_eq!((all.origins, all.countries.len(), all.countries[3].draws.len()), (0, 12, 12));
    let pooled = of(world(1, 1), &Plan { model: Some(Model::Pool), ..plan(1) });
    assert_eq!(pooled.countries[11].draws[0].len(), 200);
    let panel = Panel::new(world(1, 8)).unwrap();
    let refused = |plan: Plan| forecast(&panel, &BTreeMap::new(), &plan).unwrap_err();
    assert_eq!(refused(Plan { first_month: 8, ..plan(8) }), PlanError::Months);
    assert_eq!(refused(Plan { months: 0, ..plan(8) }), PlanError::Months);
    assert_eq!(refused(Plan { draws: 0, ..plan(8) }), PlanError::Draws);
    assert_eq!(refused(plan(0)), PlanError::NoData);
    let wrong = Row { month: 1, country: 1, outcome: -1.0 };
    assert_eq!(Panel::new([wrong]), Err(PanelError::NotACount(wrong)));
    let row = Row { outcome: 1.0, ..wrong };
    assert_eq!(Panel::new([row, row]), Err(PanelError::Twice(row)));
}

#[test]
fn the_own_record_takes_the_models_place_and_never_shows_one_that_the_groups_does_not() {
    let scores = |outcomes, crps| Scores { outcomes, crps, ..Scores::default() };
    let chosen = |group, own: [Scores; 2]| choose_for_one((group, "as told."), Some(&own), "country");
    let (worse, better) = ([scores(252, 23.53), scores(252, 20.57)], [scores(252, 76.71), scores(252, 77.15)]);
    let (shown, why) = chosen(Model::Pool, worse);
    assert_eq!(shown, Model::Conflictology);
    assert!(why.starts_with("The record of the country itself decided") && why.contains("23.53 deaths"), "{why}");
    assert_eq!(chosen(Model::Pool, better).0, Model::Pool);
    assert_eq!(chosen(Model::Pool, [scores(252, 0.0); 2]).0, Model::Conflictology, "no better is not better");
    let (shown, why) = chosen(Model::Conflictology, better);
    assert!(shown == Model::Conflictology && why.starts_with("The record of its group decided"), "{why}");
    let (shown, why) = chosen(Model::Pool, [scores(119, 9.0), scores(119, 1.0)]);
    assert!(
        shown == Model::Pool && why.contains("119 past outcomes are too few") && why.ends_with("as told."),
        "{why}"
    );
    let (shown, why) = choose_for_one((Model::Pool, "as told."), None, "cell");
    assert!(shown == Model::Pool && why.starts_with("Of the cell itself 0 past outcomes"), "{why}");
}

#[test]
fn own_records_are_those_of_each_country_and_leave_the_choice_of_the_group_alone() {
    let all = of(world(1, 60), &Plan { first_month: 61, ..plan(60) });
    let own = all.own_records();
    for (country, [pool, benchmark]) in &own {
        let record = all.record_of(|other| other == *country);
        let of = |model| record.iter().find(|one| one.model == model).unwrap().scores;
        assert_eq!((*pool, *benchmark), (of(Model::Pool), of(Model::Conflictology)));
    }
    assert_eq!(own.len(), 12);
    let of_group = |group| all.groups.iter().find(|record| record.group == group).unwrap().shown;
    assert!(all.countries.iter().all(|one| one.model == of_group(one.group)));
}

#[test]
fn a_forecast_ends_wherever_it_is_asked_to_and_is_asked_often() {
    let (panel, plan) = (Panel::new(world(1, 60)).unwrap(), plan(60));
    let asked = std::cell::Cell::new(0);
    let until = |most: usize| {
        asked.set(0);
        forecast_while(&panel, &BTreeMap::new(), &plan, &|| {
            asked.set(asked.get() + 1);
            asked.get() <= most
        })
    };
    let whole = until(usize::MAX).unwrap();
    let times = asked.get();
    assert!(times > 12 * whole.origins * 2, "{times} times: for each country and origin, and more");
    for most in (0..times).step_by(times / 20) {
        assert_eq!(until(most), Err(PlanError::Stopped));
        assert_eq!(asked.get(), most + 1, "it does not go on after a no");
    }
}

#[test]
fn later_months_are_not_looked_at() {
    let mut changed = world(1, 40);
    for row in changed.iter_mut().filter(|row| row.month > 30) {
        row.outcome = 9999.0;
    }
    assert_eq!(of(world(1, 40), &plan(30)), of(changed, &plan(30)));
}

#[test]
fn the_seed_decides_the_draws_and_hardly_their_distribution() {
    let [one, same, other] = [1, 1, 2].map(|seed| of(world(1, 30), &Plan { seed, ..plan(30) }));
    assert_eq!(one, same);
    assert_ne!(one.countries, other.countries);
    let mean = |all: &Forecast| all.countries[8].draws.iter().flatten().map(|deaths| f64::from(*deaths)).sum::<f64>();
    assert!((mean(&one) / mean(&other) - 1.0).abs() < 0.2);
}

#[test]
fn a_better_model_is_shown_and_a_worse_one_is_not() {
    let scores = |scaled_crps, outcomes| Scores { outcomes, scaled_crps, ..Scores::default() };
    assert_eq!(choose(Model::Pool, &scores(0.4, 500), &scores(0.5, 500)).0, Model::Pool);
    let (shown, why) = choose(Model::Pool, &scores(0.6, 500), &scores(0.5, 500));
    assert_eq!(shown, Model::Conflictology);
    assert!(why.contains("not better"));
    assert_eq!(choose(Model::Pool, &scores(0.5, 500), &scores(0.5, 500)).0, Model::Conflictology);
    assert_eq!(choose(Model::Pool, &scores(0.1, 29), &scores(0.5, 29)).0, Model::Conflictology);
}

#[test]
fn the_records_of_a_whole_run_choose_the_better() {
    // Ever the same number: conflictology is never wrong, the pool's noise is.
    let steady: Vec<Row> = (0..8).flat_map(|country| rows(&[(country, 1, &[40; 36])])).collect();
    let all = of(steady, &plan(36));
    assert_eq!((all.groups.len(), all.groups[0].shown), (1, Model::Conflictology));
    assert!(
        all.groups[0].record.iter().all(|record| record.scores.outcomes == all.groups[0].record[0].scores.outcomes)
    );
    // Ever falling: the last twelve months are too many, and what falls is weighted up.
    let falling: Vec<u32> = (0..36_i32).map(|month| (2000.0 * 0.92_f64.powi(month)) as u32).collect();
    let falling: Vec<Row> = (0..8).flat_map(|country| rows(&[(country, 1, &falling)])).collect();
    assert!(of(falling, &plan(36)).groups.iter().all(|group| group.shown == Model::Pool));
}

#[test]
fn weights_are_a_distribution_and_prefer_the_component_that_was_right() {
    let mut sums = Sums { outcomes: 1e6, ..Sums::default() };
    sums.to_outcome = [1e6; COUNT];
    sums.to_outcome[3] = 1.0;
    for (place, row) in sums.between.iter_mut().enumerate() {
        row.iter_mut().enumerate().for_each(|(other, distance)| *distance = if place == other { 0.0 } else { 1e5 });
    }
    let lesson = Lesson { known: 10, group: Group::High, sums };
    let learned = learn(std::slice::from_ref(&lesson), Group::High, 10);
    assert!((learned.iter().sum::<f64>() - 1.0).abs() < 1e-9 && learned[3] > 0.95);
    let before = learn(&[lesson], Group::High, 9);
    assert!(before.iter().zip(BEFORE).all(|(now, before)| (now - before).abs() < 0.011));
    assert!((BEFORE.iter().sum::<f64>() - 1.0).abs() < 1e-12);
}

#[test]
fn every_component_is_a_distribution_of_whole_deaths() {
    let panel = Panel::new(world(1, 40)).unwrap();
    let standings: Vec<Standing> = panel.countries().filter_map(|one| Standing::at(&panel, one, 40)).collect();
    let pooled = Pooled::at(&[], &standings, &|| true).unwrap();
    for standing in &standings {
        let parts = components(standing, &pooled);
        assert_eq!(parts.len(), NAMES.len());
        for part in parts {
            assert!((part.points().iter().map(|point| point.1).sum::<f64>() - 1.0).abs() < 1e-9);
            assert!(part.points().iter().all(|point| point.0 >= 0.0 && point.0.fract() == 0.0));
        }
    }
}

#[test]
fn every_horizon_from_one_to_fourteen_can_be_asked_for() {
    let all = of(world(1, 30), &Plan { first_month: 31, months: 14, ..plan(30) });
    assert!(all.countries.iter().all(|country| country.draws.len() == 14));
    let names: Vec<Option<Model>> = Model::ALL.iter().map(|model| Model::of(model.id())).collect();
    assert_eq!(names, Model::ALL.map(Some));
    assert!(all.overall.iter().all(|ModelRecord { scores, .. }| scores.outcomes > 0));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn crps_doubles_with_everything_and_is_least_at_the_truth(
        draws in prop::collection::vec(0_u32..5000, 1..40), outcome in 0_u32..5000,
    ) {
        let outcome = f64::from(outcome);
        let ensemble = Distribution::of(draws.iter().copied().map(f64::from));
        let double = Distribution::of(draws.iter().map(|draw| 2.0 * f64::from(*draw)));
        let score = crps(&ensemble, outcome);
        prop_assert!((crps(&double, 2.0 * outcome) - 2.0 * score).abs() < 1e-6);
        prop_assert!(score >= -1e-9 && crps(&Distribution::of([outcome]), outcome).abs() < 1e-12);
    }

    #[test]
    fn the_order_of_rows_and_the_calendar_change_nothing(shift in -400_i32..400, turn in 0_usize..300) {
        let plain = of(world(1, 26), &plan(26));
        let mut turned = world(1, 26);
        turned.rotate_left(turn % 312);
        prop_assert_eq!(&plain, &of(turned, &plan(26)));
        let moved = of(world(1 + shift, 26), &plan(26 + shift));
        prop_assert_eq!(plain.countries, moved.countries);
        prop_assert_eq!(plain.groups, moved.groups);
    }

    #[test]
    fn draws_follow_their_distribution(values in prop::collection::vec(0_u32..1000, 1..30), seed in 0_u64..99) {
        let whole = Distribution::of(values.iter().copied().map(f64::from));
        let draws = Distribution::of(whole.draws(1000, seed, 3).into_iter().map(f64::from));
        let apart = draws.distance_between(&whole) - 0.5 * draws.distance_between(&draws)
            - 0.5 * whole.distance_between(&whole);
        prop_assert!((0.0..0.01).contains(&(apart.max(0.0) / 1000.0)));
        let bare = |one: &Distribution| one.points().iter().map(|point| point.0).collect::<Vec<_>>();
        prop_assert_eq!(bare(&whole), bare(&draws));
    }
}

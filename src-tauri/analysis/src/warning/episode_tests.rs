//! Warnings from signals: joined, raised, lowered and lapsed as the policy says.

use proptest::prelude::*;

use super::invented::{START, signal, some_signals};
use super::*;

use Level::{Elevated, High, Watch};

fn of(signals: &[Signal], as_of: i32) -> Vec<Episode> {
    episodes(signals, Policy::default(), START + as_of, |_, _| true)
}

fn levels(episode: &Episode) -> Vec<(i32, Level, Why)> {
    episode.levels.iter().map(|change| (change.month - START, change.level, change.why.clone())).collect()
}

#[test]
fn a_later_signal_joins_within_three_months_and_raises_a_new_warning_after() {
    let found = of(&[signal(1, 0, 2, Watch), signal(1, 0, 5, Watch), signal(1, 0, 9, Watch)], 20);
    let told: Vec<_> =
        found.iter().map(|one| (one.first - START, one.last - START, one.lapsed.unwrap() - START)).collect();
    assert_eq!(told, [(2, 5, 8), (9, 9, 12)]);
    assert_eq!((found[0].signals.len(), found[1].signals.len()), (2, 1));
    assert_eq!(levels(&found[0]), [(2, Watch, Why::Signal { rule: 1 })]);
}

#[test]
fn a_place_has_one_warning_whatever_rules_signal_and_two_places_have_two() {
    let found = of(&[signal(1, 0, 2, Watch), signal(7, 0, 3, Watch), signal(7, 4, 3, Watch)], 3);
    assert_eq!(found.iter().map(|one| (one.place, one.lapsed)).collect::<Vec<_>>(), [(0, None), (4, None)]);
}

#[test]
fn different_rules_raise_it_a_step_and_it_falls_when_they_fall_away() {
    let found =
        of(&[signal(1, 0, 0, Watch), signal(1, 0, 2, Watch), signal(1, 0, 4, Watch), signal(9, 0, 1, Watch)], 30);
    assert_eq!(
        levels(&found[0]),
        [
            (0, Watch, Why::Signal { rule: 1 }),
            (1, Elevated, Why::SeveralRules { rules: vec![1, 9] }),
            (4, Watch, Why::FellAway { rules: vec![9] }),
        ]
    );
    assert_eq!(found[0].lapsed, Some(START + 7));
    assert_eq!((found[0].level_at(START + 6), found[0].level_at(START + 7)), (Some(Watch), None));
    assert_eq!(found[0].level_at(START - 1), None);
}

#[test]
fn a_higher_signal_of_the_same_rule_raises_it_and_nothing_is_above_high() {
    let found = of(&[signal(1, 0, 0, Watch), signal(1, 0, 1, High), signal(2, 0, 2, Elevated)], 2);
    assert_eq!(levels(&found[0]), [(0, Watch, Why::Signal { rule: 1 }), (1, High, Why::Signal { rule: 1 })]);
    let both = of(&[signal(2, 0, 0, Elevated), signal(1, 0, 0, Watch)], 0);
    assert_eq!(levels(&both[0]), [(0, High, Why::SeveralRules { rules: vec![1, 2] })]);
    let lower = of(&[signal(1, 0, 0, High), signal(1, 0, 2, Watch)], 3);
    assert_eq!(
        lower[0].levels[1],
        LevelChange { month: START + 3, level: Watch, why: Why::FellAway { rules: vec![] } }
    );
}

#[test]
fn months_without_data_are_not_quiet_and_a_warning_stays_as_it_stood() {
    let signals = [signal(1, 0, 0, High)];
    let until = |last: i32| episodes(&signals, Policy::default(), START + 20, move |_, month| month <= START + last);
    assert_eq!((until(2)[0].lapsed, until(2)[0].level_at(START + 20)), (None, Some(High)));
    assert_eq!(until(3)[0].lapsed, Some(START + 3));
    let gap = episodes(&signals, Policy::default(), START + 20, |_, month| month != START + 2);
    assert_eq!(gap[0].lapsed, Some(START + 4));
}

#[test]
fn another_policy_lapses_sooner_and_never_without_a_month_in_between() {
    let signals = [signal(1, 0, 0, Watch), signal(1, 0, 1, Watch), signal(1, 0, 3, Watch)];
    let found = |quiet_months| episodes(&signals, Policy { quiet_months }, START + 9, |_, _| true);
    assert_eq!(found(1).iter().map(|one| one.lapsed.unwrap() - START).collect::<Vec<_>>(), [2, 4]);
    assert_eq!(found(0), found(1));
}

proptest! {
    #[test]
    fn neither_order_nor_doubling_matters(signals in some_signals(), turn in 0_usize..40, as_of in 0_i32..45) {
        let plain = of(&signals, as_of);
        let mut turned = signals.clone();
        turned.rotate_left(turn.min(signals.len()));
        turned.extend(signals.iter().rev().copied());
        prop_assert_eq!(of(&turned, as_of), plain);
    }

    #[test]
    fn every_signal_is_in_one_warning_and_warnings_of_a_place_do_not_overlap(signals in some_signals()) {
        let found = of(&signals, 60);
        let joined: Vec<&Signal> = found.iter().flat_map(|one| &one.signals).collect();
        prop_assert!(signals.iter().all(|signal| joined.iter().filter(|one| **one == signal).count() == 1));
        prop_assert!(joined.iter().all(|one| signals.contains(one)));
        for pair in found.windows(2).filter(|pair| pair[0].place == pair[1].place) {
            prop_assert!(pair[0].lapsed.unwrap() < pair[1].first);
        }
        for one in &found {
            prop_assert!(one.levels[0].month == one.first && one.lapsed == Some(one.last + 3));
            prop_assert!(one.levels.windows(2).all(|two| two[0].month < two[1].month && two[0].level != two[1].level));
            let highest = one.signals.iter().map(|signal| signal.level).max();
            prop_assert!(one.levels.iter().map(|change| change.level).max() >= highest);
        }
    }

    #[test]
    fn what_signals_later_changes_no_level_of_before(signals in some_signals(), as_of in 0_i32..40) {
        let (now, later) = (of(&signals, as_of), of(&signals, 60));
        for month in 0..=as_of {
            for place in 0..3 {
                let at = |found: &[Episode]| -> Vec<_> {
                    let here = found.iter().filter(|one| one.place == place);
                    here.filter_map(|one| one.level_at(START + month)).collect()
                };
                prop_assert_eq!(at(&now), at(&later));
            }
        }
    }
}

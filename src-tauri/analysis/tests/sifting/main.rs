//! Sifting reports, held against invented ones that were written and labelled by hand.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod labelled;
mod towns;

use labelled::{Half, Tally, pairs, reports, tallies, threshold, weights};
use sitroom_analysis::sift::likeness::{THRESHOLD, WEIGHTS, score};
use sitroom_analysis::sift::{Groups, Sketch, groups, likeness};

#[test]
fn the_labelled_set_is_large_and_hard() {
    for half in [Half::Choosing, Half::Judging] {
        let pairs = pairs(half);
        let same = pairs.iter().filter(|pair| pair.is_same).count();
        assert!(pairs.len() >= 150 && same >= 75 && pairs.len() - same >= same, "{same} of {}", pairs.len());
    }
}

#[test]
fn weights_and_threshold_are_those_of_the_choosing_half() {
    let pairs = pairs(Half::Choosing);
    assert_eq!(weights(&pairs), WEIGHTS);
    assert!((threshold(&pairs) - THRESHOLD).abs() < 1e-9, "{}", threshold(&pairs));
}

#[test]
fn the_same_story_is_told_from_near_ones_on_the_judging_half() {
    let pairs = pairs(Half::Judging);
    let (by_languages, all) = tallies(&pairs);
    let wrong = pairs.iter().filter(|pair| pair.is_same != (score(&pair.levels) >= 0.0));
    let wrong: Vec<_> = wrong.map(|pair| &pair.titles).collect();
    assert!(all.precision() >= 0.95 && all.recall() >= 0.80, "{all:?} {by_languages:?} {wrong:?}");
}

#[test]
fn groups_of_the_judging_half_hold_one_story_each() {
    let reports = reports(Half::Judging);
    let sketches = || reports.iter().map(|labelled| Sketch::new(&labelled.report, towns::gazetteer()));
    let found = groups(sketches());
    let mut of = vec![0; reports.len()];
    for (group, members) in found.iter().enumerate() {
        for member in members {
            of[*member] = group;
        }
    }
    // Over all pairs, not only those of one family: what has nothing in common must not meet either.
    let mut tally = Tally::default();
    for one in 0..reports.len() {
        for other in 0..one {
            tally.count(reports[one].story == reports[other].story, of[one] == of[other]);
        }
    }
    assert!(tally.precision() >= 0.95 && tally.recall() >= 0.75, "{tally:?}");
    assert_eq!(found, groups(sketches()));
}

#[test]
fn a_report_finds_the_group_of_its_story_and_says_why() {
    let reports = reports(Half::Judging);
    let sketch = |place: usize| Sketch::new(&reports[place].report, towns::gazetteer());
    let mut groups = Groups::default();
    assert!(groups.find(&sketch(0)).is_none());
    let group = groups.put(sketch(0), None);
    let joined = groups.find(&sketch(1)).unwrap();
    assert_eq!((joined.group, joined.with), (group, 0));
    assert_eq!(joined.likeness, likeness(&sketch(1), &sketch(0)));
    assert!(joined.likeness.reasons.iter().any(|reason| reason.told().is_some()));
    let far = reports.iter().position(|labelled| labelled.family != reports[0].family).unwrap();
    assert!(groups.find(&sketch(far)).is_none());
}

#[test]
fn likeness_does_not_depend_on_which_report_comes_first() {
    let reports = reports(Half::Choosing);
    let sketches: Vec<Sketch> =
        reports.iter().take(40).map(|labelled| Sketch::new(&labelled.report, towns::gazetteer())).collect();
    for one in &sketches {
        assert!(likeness(one, one).is_same);
        for other in &sketches {
            let (there, back) = (likeness(one, other), likeness(other, one));
            assert!((there.score - back.score).abs() < 1e-12);
            assert_eq!(there.places, back.places);
        }
    }
}

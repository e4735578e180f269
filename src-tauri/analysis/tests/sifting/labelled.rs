//! The invented reports as labelled pairs: what was written as one story is the same, what is near to it is not.

use std::collections::BTreeMap;

use sitroom_analysis::sift::Sketch;
use sitroom_analysis::sift::likeness::{levels, score, worth};
use sitroom_analysis::sift::part::{LEVELS, NOT_COMPARED, PARTS};
use sitroom_domain::Report;
use sitroom_domain::record::Moment;

use crate::towns::gazetteer;

static REPORTS: &str = include_str!("invented_reports.txt");

/// A report with the number of its family and the name of its story.
pub(crate) struct Labelled {
    pub(crate) family: u32,
    pub(crate) story: &'static str,
    pub(crate) report: Report,
}

/// Which half of the families.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Half {
    /// Weights and thresholds are chosen on it.
    Choosing,
    /// It only judges.
    Judging,
}

/// Two reports of one family, compared.
pub(crate) struct Pair {
    pub(crate) languages: String,
    pub(crate) is_same: bool,
    pub(crate) levels: [usize; PARTS.len()],
    pub(crate) titles: [String; 2],
}

/// Right and wrong answers about pairs.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tally {
    pub(crate) right: usize,
    pub(crate) wrong: usize,
    pub(crate) missed: usize,
}

impl Tally {
    /// Counts an answer.
    pub(crate) fn count(&mut self, is_same: bool, says_same: bool) {
        self.right += usize::from(is_same && says_same);
        self.wrong += usize::from(!is_same && says_same);
        self.missed += usize::from(is_same && !says_same);
    }

    pub(crate) fn precision(self) -> f64 {
        self.right as f64 / (self.right + self.wrong).max(1) as f64
    }

    pub(crate) fn recall(self) -> f64 {
        self.right as f64 / (self.right + self.missed).max(1) as f64
    }
}

/// Returns the reports of a half.
pub(crate) fn reports(half: Half) -> Vec<Labelled> {
    let lines = REPORTS.lines().filter(|line| !line.starts_with('#'));
    let labelled = lines.map(|line| {
        let fields: Vec<&'static str> = line.split('|').collect();
        let story = fields[0];
        let family = story.trim_end_matches(char::is_alphabetic).parse().unwrap();
        let report = Report {
            language: fields[1].to_owned(),
            published_at: Some(format!("{} 12:00", fields[2]).parse::<Moment>().unwrap()),
            title: fields[3].to_owned(),
            text: fields[4].to_owned(),
            ..Report::default()
        };
        Labelled { family, story, report }
    });
    labelled.filter(|labelled| (labelled.family % 2 == 1) == (half == Half::Choosing)).collect()
}

/// Returns every pair of reports of a family.
pub(crate) fn pairs(half: Half) -> Vec<Pair> {
    let reports = reports(half);
    let sketches: Vec<Sketch> = reports.iter().map(|labelled| Sketch::new(&labelled.report, gazetteer())).collect();
    let mut pairs = Vec::new();
    for (place, one) in reports.iter().enumerate() {
        for (before, other) in reports[..place].iter().enumerate().filter(|(_, other)| other.family == one.family) {
            let mut languages = [one.report.language.as_str(), other.report.language.as_str()];
            languages.sort_unstable();
            pairs.push(Pair {
                languages: languages.join("–"),
                is_same: one.story == other.story,
                levels: levels(&sketches[place], &sketches[before]),
                titles: [other.report.title.clone(), one.report.title.clone()],
            });
        }
    }
    pairs
}

/// Returns the answers of the likeness, by the languages of the pair and over all.
pub(crate) fn tallies(pairs: &[Pair]) -> (BTreeMap<String, Tally>, Tally) {
    let (mut by_languages, mut all) = (BTreeMap::<String, Tally>::new(), Tally::default());
    for pair in pairs {
        let says_same = score(&pair.levels) >= 0.0;
        by_languages.entry(pair.languages.clone()).or_default().count(pair.is_same, says_same);
        all.count(pair.is_same, says_same);
    }
    (by_languages, all)
}

/// Counts the weights on pairs: the logarithm of how much more often a level is met in pairs of one story. One pair is
/// added to each level in proportion to all pairs, so that a level that was never met is worth nothing.
pub(crate) fn weights(pairs: &[Pair]) -> [[f64; LEVELS]; PARTS.len()] {
    std::array::from_fn(|part| {
        // Whether two reports are in one language says nothing by itself: wordings are counted among those that are.
        let is_counted = |pair: &Pair| part > 0 || pair.levels[0] != NOT_COMPARED;
        let of = |is_same: bool| pairs.iter().filter(move |pair| pair.is_same == is_same && is_counted(pair));
        let all = [of(true).count() as f64, of(false).count() as f64];
        std::array::from_fn(|level| {
            let met = |is_same: bool| of(is_same).filter(|pair| pair.levels[part] == level).count() as f64;
            let (same, other) = (met(true), met(false));
            // Twice one pair: levels that are hardly met are hardly worth anything.
            let added = 2.0;
            let expected = |own: f64| added * own / (all[0] + all[1]);
            let rates = [(same + expected(all[0])) / (all[0] + added), (other + expected(all[1])) / (all[1] + added)];
            let weight = (rates[0] / rates[1]).ln();
            (weight * 100.0).round() / 100.0
        })
    })
}

/// Returns the threshold with the highest recall at a precision of 0.98 or more.
pub(crate) fn threshold(pairs: &[Pair]) -> f64 {
    let weights = weights(pairs);
    let sums: Vec<(f64, bool)> = pairs.iter().map(|pair| (worth(&pair.levels, &weights), pair.is_same)).collect();
    let mut best = (0.0, f64::MAX);
    for step in -400..=800 {
        let threshold = f64::from(step) / 100.0;
        let mut tally = Tally::default();
        for (sum, is_same) in &sums {
            tally.count(*is_same, *sum >= threshold);
        }
        if tally.precision() >= 0.98 && tally.recall() > best.0 {
            best = (tally.recall(), threshold);
        }
    }
    best.1
}

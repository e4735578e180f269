//! How well the same story is told from near ones, by languages, and what grouping many reports costs.
//!
//! `cargo bench --package sitroom-analysis`. Prints precision and recall on both halves of the labelled set, the table of weights
//! that the choosing half gives, and the seconds for 10,000 and 100,000 reports: the invented ones, moved to other towns and days.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench prints, and stops at the first surprise")]

#[path = "../tests/sifting/labelled.rs"]
mod labelled;
#[path = "../tests/sifting/towns.rs"]
mod towns;

use std::time::Instant;

use labelled::{Half, Tally, pairs, reports, tallies, threshold, weights};
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use sitroom_analysis::sift::likeness::score;
use sitroom_analysis::sift::{Groups, Sketch};
use sitroom_domain::Report;
use sitroom_domain::record::Moment;

fn main() {
    let chosen = pairs(Half::Choosing);
    println!("weights by the choosing half, threshold {:.2}:", threshold(&chosen));
    for row in weights(&chosen) {
        println!("    {row:?},");
    }
    for (name, half) in [("choosing", Half::Choosing), ("judging", Half::Judging)] {
        let pairs = pairs(half);
        let (by_languages, all) = tallies(&pairs);
        println!("\n{name} half, {} pairs", pairs.len());
        println!("{:<10}{:>6}{:>7}{:>8}{:>11}{:>8}", "languages", "right", "wrong", "missed", "precision", "recall");
        for (languages, tally) in &by_languages {
            print(languages, *tally);
        }
        print("all", all);
        if half == Half::Choosing {
            for pair in pairs.iter().filter(|pair| pair.is_same != (score(&pair.levels) >= 0.0)) {
                println!("{:>6.2} {} {:?} {:?}", score(&pair.levels), pair.is_same, pair.levels, pair.titles);
            }
        }
    }
    for count in [1_000, 10_000, 100_000] {
        many(count);
    }
}

fn print(name: &str, tally: Tally) {
    let (precision, recall) = (tally.precision(), tally.recall());
    println!("{name:<10}{:>6}{:>7}{:>8}{precision:>11.3}{recall:>8.3}", tally.right, tally.wrong, tally.missed);
}

/// Reads and groups so many reports, and prints what it took.
fn many(count: usize) {
    let reports = invented(count);
    let start = Instant::now();
    let sketches: Vec<Sketch> = reports.iter().map(|report| Sketch::new(report, towns::gazetteer())).collect();
    let reading = start.elapsed().as_secs_f64();
    let start = Instant::now();
    let mut groups = Groups::default();
    for sketch in sketches {
        groups.add(sketch);
    }
    let grouping = start.elapsed().as_secs_f64();
    let found = groups.members().len();
    println!("{count:>7} reports: read in {reading:.2} s, grouped in {grouping:.2} s into {found} groups");
}

/// Returns reports of a year of a subregion: every story at one of 400 towns, its days moved along.
fn invented(count: usize) -> Vec<Report> {
    let mut stories: Vec<Vec<Report>> = Vec::new();
    let mut last = "";
    for labelled in reports(Half::Choosing) {
        if labelled.story != last {
            stories.push(Vec::new());
        }
        last = labelled.story;
        stories.last_mut().unwrap().push(labelled.report);
    }
    let towns: Vec<&str> = towns::names().filter(|name| name.chars().count() > 4).take(400).collect();
    let mut random = ChaCha8Rng::seed_from_u64(7);
    let mut reports = Vec::with_capacity(count);
    while reports.len() < count {
        let (story, town) = (stories.choose(&mut random).unwrap(), towns.choose(&mut random).unwrap());
        let weeks = random.random_range(0..52);
        let dead = random.random_range(2..90);
        for report in story {
            let Moment(minute) = report.published_at.unwrap();
            let text = format!("{} {town}: {dead}. {}", report.title, report.text);
            let published_at = Some(Moment(minute + weeks * 7 * 1440));
            reports.push(Report { text, title: format!("{town}: {}", report.title), published_at, ..report.clone() });
        }
    }
    reports.truncate(count);
    reports
}

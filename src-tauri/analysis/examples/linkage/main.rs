//! Holds the linking of events against a truth, and times it.
//!
//! `cargo run --release -p sitroom-analysis --example linkage -- development GED.csv` (or `judge GED.csv`) splits the events of
//! a table of UCDP GED among two publishers (see `second_publisher`). Weights were made with the countries of [`DEVELOPMENT`];
//! what is claimed is judged on the others. `growth` times 10⁴, 10⁵ and 10⁶ invented events.
#![expect(clippy::print_stdout, reason = "the table is what it is for")]

mod ged;
mod invented;
mod judged;
mod record;
mod second_publisher;

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use judged::{Judgement, judge, pairs, sightings};
use second_publisher::{Publishers, split};

/// The countries that weights were made with; all others are for judging.
const DEVELOPMENT: [&str; 4] = ["Benin", "Ivory Coast", "Mali", "Senegal"];
const SEED: u64 = 20_110_826;
/// A thousand events have so many regions of forty towns each.
const REGIONS_A_THOUSAND: f64 = 0.3;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["growth"] => growth(),
        ["development", path] => on_table(path, true),
        ["judge", path] => on_table(path, false),
        _ => Err("Usage: linkage development GED.csv | judge GED.csv | growth".into()),
    }
}

fn on_table(path: &str, development: bool) -> Result<(), Box<dyn Error>> {
    let mut events = ged::read(Path::new(path))?;
    events.retain(|event| DEVELOPMENT.contains(&event.country_name.as_str()) == development);
    let mut names: Vec<&str> = events.iter().map(|event| event.country_name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    println!("{}", names.join(", "));
    let publishers = split(events, SEED);
    let (linkage, judgement) = judge(&publishers, 2)?;
    println!(
        "{} and {} records, {} pairs compared, share {:.2}",
        publishers.first.len(),
        publishers.second.len(),
        linkage.compared,
        linkage.share
    );
    tell(&judgement);
    if development {
        counts(&publishers);
    }
    Ok(())
}

fn tell(judgement: &Judgement) {
    println!(
        "precision {:.4}, recall {:.4}, with a person {:.4}; {} pairs, {} linked, {} asked of which {} right",
        judgement.precision(),
        judgement.recall(),
        judgement.recall_with_a_person(),
        judgement.pairs,
        judgement.linked,
        judgement.asked,
        judgement.asked_rightly,
    );
    for (change, [all, linked, asked]) in &judgement.by_change {
        let share = |part: usize| part as f64 / (*all).max(1) as f64;
        println!(
            "  {:<16} {all:>6} pairs, linked {:.3}, asked {:.3}",
            format!("{change:?}"),
            share(*linked),
            share(*asked)
        );
    }
}

fn counts(publishers: &Publishers) {
    let (first, second) = sightings(publishers);
    for counts in sitroom_analysis::linkage::level_counts(&first, &second, &pairs(publishers)) {
        let sum = counts.iter().sum::<u64>().max(1) as f64;
        let shares: Vec<String> = counts.iter().map(|count| format!("{:.1}", *count as f64 / sum * 1_000.0)).collect();
        println!("  [{}]", shares.join(", "));
    }
}

fn growth() -> Result<(), Box<dyn Error>> {
    let mut before: Option<f64> = None;
    for size in [10_000, 100_000, 1_000_000] {
        // About 1.3 times as many events as each publisher has.
        let count = size * 13 / 10;
        let publishers =
            split(invented::events(count, (count as f64 / 1_000.0 * REGIONS_A_THOUSAND) as usize, 10, SEED), SEED);
        let start = Instant::now();
        let (linkage, judgement) = judge(&publishers, 2)?;
        let seconds = start.elapsed().as_secs_f64();
        let grown = before.map_or_else(String::new, |before| format!(", {:.1} times as long", seconds / before));
        println!(
            "{} × {}: {seconds:.2} s{grown}; {} compared",
            publishers.first.len(),
            publishers.second.len(),
            linkage.compared
        );
        println!("  precision {:.4}, recall {:.4}", judgement.precision(), judgement.recall());
        before = Some(seconds);
    }
    Ok(())
}

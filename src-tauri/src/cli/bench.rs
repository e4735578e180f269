//! `sitroom bench`: times the program's own workloads on a file of events, with their answers beside the times.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use sitroom_api::bench::{Report, Times};
use sitroom_api::contract::fault::Fault;

use crate::cli::answer::Answer;

/// Time the import, the picture, the tiles, Gi* and DBSCAN on a file of events, in a profile of its own that is thrown away
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  sitroom bench --events generated.csv --json")]
pub(crate) struct Bench {
    /// A CSV with the UCDP columns
    #[arg(long, value_name = "FILE.csv")]
    events: PathBuf,
    /// How often each workload is run; the middle time counts
    #[arg(long, value_name = "N", default_value_t = 5)]
    repeat: usize,
}

impl Bench {
    /// Runs the workloads.
    pub(crate) fn run(&self) -> Result<Answer, Fault> {
        let folder = tempfile::tempdir().map_err(|why| Fault::not_written(&std::env::temp_dir(), why))?;
        let report = sitroom_api::bench::run(&self.events, folder.path(), self.repeat)?;
        Answer::new(&report, lines(&report))
    }
}

fn lines(report: &Report) -> String {
    let mut text = String::new();
    let mut line = |work: &str, times: &Times, answer: String| {
        let _ = writeln!(
            text,
            "{work:<8} {:>12.6} s  ({:.6} to {:.6}, {} runs)  {answer}",
            times.median_s, times.min_s, times.max_s, times.runs
        );
    };
    let (import, picture, tiles) = (&report.import, &report.picture, &report.tiles);
    line("import", &import.sitroom, format!("{} rows, {} refused", import.rows, import.rejected));
    let answer = format!("{} country-months, {} events, {} deaths", picture.groups, picture.events, picture.best);
    line("picture", &picture.sitroom, answer);
    let gistar = &report.gistar;
    line(
        "gistar",
        &gistar.sitroom,
        format!("{} cells, {} over 1.96, z up to {:.3}", gistar.cells, gistar.over, gistar.z_max),
    );
    let dbscan = &report.dbscan;
    line(
        "dbscan",
        &dbscan.sitroom,
        format!("{} clusters, {} of {} points in none", dbscan.clusters, dbscan.noise, dbscan.points),
    );
    line("open", &report.open, format!("{:.1} bytes an event in memory", report.bytes_per_event));
    let features = tiles.features.iter().map(usize::to_string).collect::<Vec<_>>().join(" ");
    let _ = writeln!(
        text,
        "tiles    {:>12.6} s  (median {:.6}, worst {:.6}, {} tiles)  features {features}",
        tiles.total_s, tiles.median_s, tiles.max_s, tiles.tiles
    );
    text
}

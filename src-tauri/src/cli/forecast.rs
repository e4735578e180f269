//! `sitroom forecast`: deaths in each country and month to come, as draws, with the record of every model.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use sitroom_api::contract::fault::Fault;
use sitroom_api::forecast::{ForecastReport, ForecastRequest, GroupReport, RecordReport, month_id, month_text};
use sitroom_domain::say;

use crate::cli::answer::Answer;

/// Forecast deaths by country and month from a panel: writes draws, shows which model and how good it was before
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  sitroom forecast --panel panel.csv --train-until 2020-10 --from 2021-01 --months 12 --draws 1000 --seed 1 --out draws.csv --json\n\nThe panel has the columns month_id (1 is January 1980), country_id and outcome; a month without a row is no data, not zero."
)]
pub(crate) struct Forecast {
    /// A CSV with the columns `month_id`, `country_id` and outcome
    #[arg(long, value_name = "FILE.csv")]
    panel: PathBuf,
    /// Last month of training; later rows of the panel are not looked at
    #[arg(long, value_name = "YYYY-MM", value_parser = month_id)]
    train_until: i32,
    /// First month of the forecast
    #[arg(long, value_name = "YYYY-MM", value_parser = month_id)]
    from: i32,
    /// Months of the forecast
    #[arg(long, value_name = "N", default_value_t = 12)]
    months: i32,
    /// Draws for each country and month
    #[arg(long, value_name = "N", default_value_t = 1000)]
    draws: usize,
    /// The same seed gives the same draws
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// The CSV to write: `month_id`, `country_id`, draw, outcome
    #[arg(long, value_name = "FILE.csv")]
    out: PathBuf,
    /// Show this model everywhere: pool, history, analogue, hurdle, conflictology, neighbours, last, zero or bootstrap
    #[arg(long, value_name = "NAME")]
    model: Option<String>,
    /// A CSV with the columns `country_id` and `neighbour_id`
    #[arg(long, value_name = "FILE.csv")]
    neighbours: Option<PathBuf>,
}

impl Forecast {
    /// Writes the draws.
    pub(crate) fn run(&self) -> Result<Answer, Fault> {
        let report = sitroom_api::forecast::run(&ForecastRequest {
            panel: self.panel.clone(),
            neighbours: self.neighbours.clone(),
            train_until: self.train_until,
            from: self.from,
            months: self.months,
            draws: self.draws,
            seed: self.seed,
            model: self.model.clone(),
            out: self.out.clone(),
        })?;
        Answer::new(&report, lines(&report))
    }
}

fn lines(report: &ForecastReport) -> String {
    let mut text = String::new();
    for group in &report.groups {
        let _ = writeln!(text, "{}", say!("{} countries with {}: {}", group.countries, group.group, group.shown));
        let _ = writeln!(text, "  {}", group.why);
        for record in beside(group, report.benchmark) {
            let _ = writeln!(text, "  {}", line(record));
        }
    }
    let [first, last] = report.months.map(month_text);
    let [from, to] = report.trained_on.map(month_text);
    let _ = writeln!(
        text,
        "{}",
        say!("{} rows for {} countries, {first} to {last}, are in {}.", report.rows, report.countries, report.path)
    );
    let _ = write!(
        text,
        "{}",
        say!(
            "{}; trained on {} country-months, {from} to {to}; record from {} earlier origins.",
            report.method,
            report.country_months,
            report.origins
        )
    );
    text
}

/// Returns the records of the model that is shown, of the pool and of the benchmark, each once.
fn beside<'a>(group: &'a GroupReport, benchmark: &'a str) -> impl Iterator<Item = &'a RecordReport> {
    let told = [group.shown, "pool", benchmark];
    group.record.iter().filter(move |record| told.contains(&record.model) && record.outcomes > 0)
}

fn line(record: &RecordReport) -> String {
    let above = record.coverage_above_zero.map_or_else(|| "–".to_owned(), |share| format!("{:.0} %", share * 100.0));
    say!(
        "{:<14} CRPS {:.3}  ignorance {:.3} bits  interval score {:.1}  90 % interval covers {:.0} % ({above} above zero)",
        record.model,
        record.crps,
        record.ignorance,
        record.interval_score,
        record.coverage * 100.0
    )
}

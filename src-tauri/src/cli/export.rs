//! `sitroom export`: the events that a filter chooses, as a file.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use sitroom_api::Desk;
use sitroom_api::contract::export::ExportFormat;
use sitroom_api::contract::fault::Fault;

use crate::cli::answer::Answer;
use crate::cli::filter::FilterArguments;

/// Write events to a file: .csv, .xlsx or .geojson by its name
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  sitroom export events --country MLI --since 2020-01-01 --out mali.xlsx")]
pub(crate) struct Export {
    /// What to write
    what: ExportedNoun,
    /// The file to write; its ending names the format
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    filter: FilterArguments,
}

/// What can be exported.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum ExportedNoun {
    /// Conflict events
    Events,
}

impl Export {
    /// Writes what the filter chooses.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let ExportedNoun::Events = self.what;
        let format = format_of(&self.out)?;
        let picture = desk.put_filter(&self.filter.to_filter()?)?;
        let exported = desk.export_events(&picture.key, format, &self.out)?;
        let text = format!("{} events are in {}.", exported.rows, exported.path);
        Answer::new(&exported, text)
    }
}

/// Returns the format that the ending of a file name stands for.
fn format_of(path: &Path) -> Result<ExportFormat, Fault> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    match ending.as_deref() {
        Some("csv") => Ok(ExportFormat::Csv),
        Some("xlsx") => Ok(ExportFormat::Xlsx),
        Some("geojson") => Ok(ExportFormat::Geojson),
        _ => {
            Err(Fault::refused(format!("“{}” names no format.", path.display()), "End it in .csv, .xlsx or .geojson."))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_names_the_format_whatever_its_case() {
        assert_eq!(format_of(Path::new("a/b.CSV")).unwrap(), ExportFormat::Csv);
        assert_eq!(format_of(Path::new("b.xlsx")).unwrap(), ExportFormat::Xlsx);
        assert_eq!(format_of(Path::new("b.geojson")).unwrap(), ExportFormat::Geojson);
        assert!(format_of(Path::new("b.pdf")).unwrap_err().message.contains("b.pdf"));
    }
}

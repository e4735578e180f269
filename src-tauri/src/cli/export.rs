//! `sitroom export`: the events that a filter chooses, as a file.

use std::path::{Path, PathBuf};

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::export::ExportFormat;
use sitroom_api::contract::fault::Fault;
use sitroom_domain::{Marking, Noun, say};

use crate::cli::answer::Answer;
use crate::cli::filter::FilterArguments;
use crate::cli::list::{noun_of, request_of};
use crate::cli::share::{marking_line, read_marking};

/// Write events or records to a file: .csv, .xlsx, .geojson or .json by its name
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom export events --country MLI --since 2020-01-01 --out mali.xlsx\n  sitroom export engagements --subregion west-africa --out engagements.csv\n  sitroom export experts --marking confidential --out experts.xlsx\n\nNothing that is marked higher than --marking is read for it."
)]
pub(crate) struct Export {
    /// What to write: events, or a noun of the record, for example engagements
    #[arg(value_name = "NOUN", value_parser = exported_noun)]
    what: ExportedNoun,
    /// The file to write; its ending names the format
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// The highest marking of what may be in it: unclassified, confidential or strictly-confidential
    #[arg(long, value_name = "MARKING", default_value = "unclassified", value_parser = read_marking)]
    marking: Marking,
    #[command(flatten)]
    filter: FilterArguments,
}

/// What can be exported.
#[derive(Debug, Clone, Copy)]
enum ExportedNoun {
    /// Conflict events
    Events,
    /// Records of a noun
    Records(Noun),
}

fn exported_noun(word: &str) -> Result<ExportedNoun, String> {
    if word == "events" { Ok(ExportedNoun::Events) } else { noun_of(word).map(ExportedNoun::Records) }
}

impl Export {
    /// Writes what the filter chooses.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let format = format_of(&self.out)?;
        let filter = self.filter.to_filter()?;
        let (exported, noun) = match self.what {
            ExportedNoun::Events => {
                let picture = desk.put_filter(&filter)?;
                (desk.export_events(&picture.key, format, &self.out)?, "events")
            }
            ExportedNoun::Records(noun) => {
                let request = request_of(noun, &filter)?;
                (desk.export_records(&request, self.marking, format, &self.out)?, noun.many())
            }
        };
        let told = say!("{} {noun} are in {}.", exported.rows, exported.path);
        Answer::new(&exported, format!("{told}\n{}", marking_line(exported.marking)))
    }
}

/// Returns the format that the ending of a file name stands for.
fn format_of(path: &Path) -> Result<ExportFormat, Fault> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    match ending.as_deref() {
        Some("csv") => Ok(ExportFormat::Csv),
        Some("xlsx") => Ok(ExportFormat::Xlsx),
        Some("geojson") => Ok(ExportFormat::Geojson),
        Some("json") => Ok(ExportFormat::Json),
        _ => Err(Fault::refused(
            say!("“{}” names no format.", path.display()),
            say!("End it in .csv, .xlsx, .geojson or, for records, .json."),
        )),
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

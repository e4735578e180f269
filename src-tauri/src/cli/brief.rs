//! `sitroom brief`: a briefing as a document.

use std::path::{Path, PathBuf};

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::briefing::{BriefingFormat, BriefingRequest, WrittenBriefing};
use sitroom_api::contract::fault::Fault;
use sitroom_domain::{Area, Day, Marking};

use crate::cli::answer::Answer;
use crate::cli::share::read_marking;

/// Write a five-minute briefing on a subregion or a country, drafted from the record and the events
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom brief west-africa --as-of 2021-06-30 --out brief.pdf\n  sitroom brief MLI --marking confidential --language fr --out note.docx\n\nNothing that is marked higher than --marking is read for it."
)]
pub(crate) struct Brief {
    /// A subregion by its id, or a country by its three letters
    #[arg(value_name = "SUBREGION|ISO3")]
    area: String,
    /// The day that it is told as of; today without it
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Option<Day>,
    /// The highest marking of what may be in it: unclassified, confidential or strictly-confidential
    #[arg(long, value_name = "MARKING", default_value = "unclassified", value_parser = read_marking)]
    marking: Marking,
    /// Its language: en, fr, ru, es, ar or zh
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    language: String,
    /// The file; its ending says what it is
    #[arg(long, value_name = "FILE.pdf|FILE.docx")]
    out: PathBuf,
}

impl Brief {
    /// Writes the file.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let request = BriefingRequest {
            area: area_of(&self.area),
            as_of: self.as_of,
            marking: self.marking,
            language: self.language.clone(),
        };
        let written = desk.write_briefing(&request, format_of(&self.out)?, &self.out)?;
        let text = text(&written);
        Answer::new(&written, text)
    }
}

/// Returns what is meant: three letters are a country, all else is a subregion.
pub(crate) fn area_of(text: &str) -> Area {
    let is_code = text.len() == 3 && text.chars().all(|letter| letter.is_ascii_alphabetic());
    if is_code { Area::Country { iso3: text.to_uppercase() } } else { Area::Subregion { id: text.to_lowercase() } }
}

fn format_of(path: &Path) -> Result<BriefingFormat, Fault> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        Some("pdf") => Ok(BriefingFormat::Pdf),
        Some("docx") => Ok(BriefingFormat::Docx),
        _ => Err(Fault::refused(
            format!("{} ends neither in .pdf nor in .docx.", path.display()),
            "Write --out brief.pdf for a document to hand over, --out brief.docx for one to go on writing.",
        )),
    }
}

fn text(written: &WrittenBriefing) -> String {
    let marking = match written.marking {
        Marking::Unclassified => "Unclassified",
        Marking::Confidential => "Confidential",
        Marking::StrictlyConfidential => "Strictly Confidential",
    };
    format!(
        "{} is written: {marking}, as of {}, {} parts, {} sources. It is a draft: nobody has signed it off.",
        written.path,
        written.as_of,
        written.parts.len(),
        written.sources.len()
    )
}

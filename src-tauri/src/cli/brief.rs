//! `sitroom brief`: a briefing as a document.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use sitroom_api::Desk;
use sitroom_api::contract::briefing::{BriefingFormat, BriefingKind, BriefingRequest, WrittenBriefing};
use sitroom_api::contract::fault::Fault;
use sitroom_domain::{Area, Day, Marking, say};

use crate::cli::answer::Answer;
use crate::cli::share::{marking_words, read_marking};

/// Write a briefing on a subregion, a country or a record, drafted from the record and the events
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom brief west-africa --as-of 2021-06-30 --out brief.pdf\n  sitroom brief MLI --marking confidential --language fr --out note.docx\n  sitroom brief west-africa --kind horizon-scan --as-of 2021-06-30 --out scan.pdf\n  sitroom brief west-africa --shape slides --out slides.pdf\n  sitroom brief west-africa --kind year-evaluation --year 2023 --out year.pdf\n  sitroom brief --record \"Unrest in the north\" --out warning.pdf\n\nNothing that is marked higher than --marking is read for it."
)]
pub(crate) struct Brief {
    /// A subregion by its id, or a country by its three letters
    #[arg(value_name = "SUBREGION|ISO3")]
    area: Option<String>,
    /// The record that it is on, by its number or its exact title, instead of an area
    #[arg(long, value_name = "NUMBER|TITLE")]
    record: Option<String>,
    /// What it is for: five-minutes, horizon-scan or year-evaluation on an area; warning-note, election-note or mission-debrief on a record,
    /// which says it itself
    #[arg(long, value_name = "KIND", value_parser = read_kind)]
    kind: Option<BriefingKind>,
    /// The year of an evaluation; the last that is over without it
    #[arg(long, value_name = "YYYY")]
    year: Option<i32>,
    /// The day that it is told as of; today without it
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Option<Day>,
    /// The highest marking of what may be in it: unclassified, confidential or strictly-confidential
    #[arg(long, value_name = "MARKING", default_value = "unclassified", value_parser = read_marking)]
    marking: Marking,
    /// Its language: en, fr, ru, es, ar or zh
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    language: String,
    /// How a PDF is set: on pages of A4, or as slides of 16:9 for projection
    #[arg(long, value_name = "SHAPE", default_value = "pages")]
    shape: Shape,
    /// The file; its ending says what it is
    #[arg(long, value_name = "FILE.pdf|FILE.docx")]
    out: PathBuf,
}

/// How a PDF is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Shape {
    /// On pages of A4
    Pages,
    /// As slides of 16:9, for projection
    Slides,
}

impl Brief {
    /// Writes the file.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let format = format_of(&self.out, self.shape)?;
        let written = desk.write_briefing(&self.request(desk)?, format, &self.out)?;
        let text = text(&written);
        Answer::new(&written, text)
    }

    fn request(&self, desk: &Desk) -> Result<BriefingRequest, Fault> {
        let (kind, area, record) = match (&self.area, &self.record) {
            (Some(area), None) => (self.kind.unwrap_or_default(), area_of(area), None),
            (None, Some(text)) => {
                let (id, kind) = desk.find_briefed(text)?;
                (self.kind.unwrap_or(kind), Area::World, Some(id))
            }
            (Some(_), Some(_)) => {
                return Err(Fault::refused(
                    say!("A briefing is on an area or on a record, and both are named."),
                    say!("Leave one of them away: a record says itself where it is."),
                ));
            }
            (None, None) => {
                return Err(Fault::refused(
                    say!("Nothing is named that the briefing is on."),
                    say!("Name a subregion, a country by its three letters, or a record with --record."),
                ));
            }
        };
        let (as_of, marking, language) = (self.as_of, self.marking, self.language.clone());
        Ok(BriefingRequest { kind, area, record, year: self.year, as_of, marking, language })
    }
}

fn read_kind(text: &str) -> Result<BriefingKind, String> {
    let word = text.trim().to_lowercase().replace(['_', ' '], "-");
    BriefingKind::ALL.into_iter().find(|kind| kind.word() == word).ok_or_else(|| {
        let words: Vec<&str> = BriefingKind::ALL.iter().map(|kind| kind.word()).collect();
        format!("it is one of {}", words.join(", "))
    })
}

/// Returns what is meant: three letters are a country, all else is a subregion.
pub(crate) fn area_of(text: &str) -> Area {
    let is_code = text.len() == 3 && text.chars().all(|letter| letter.is_ascii_alphabetic());
    if is_code { Area::Country { iso3: text.to_uppercase() } } else { Area::Subregion { id: text.to_lowercase() } }
}

fn format_of(path: &Path, shape: Shape) -> Result<BriefingFormat, Fault> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        Some("pdf") if shape == Shape::Slides => Ok(BriefingFormat::Slides),
        Some("pdf") => Ok(BriefingFormat::Pdf),
        Some("docx") if shape == Shape::Slides => Err(Fault::refused(
            say!("Slides are written as PDF alone, and a DOCX is asked for."),
            say!("Write --out slides.pdf, or leave --shape away."),
        )),
        Some("docx") => Ok(BriefingFormat::Docx),
        _ => Err(Fault::refused(
            say!("{} ends neither in .pdf nor in .docx.", path.display()),
            say!("Write --out brief.pdf for a document to hand over, --out brief.docx for one to go on writing."),
        )),
    }
}

fn text(written: &WrittenBriefing) -> String {
    let marking = marking_words(written.marking);
    say!(
        "{} is written: {marking}, as of {}, {} parts, {} sources. It is a draft: nobody has signed it off.",
        written.path,
        written.as_of,
        written.parts.len(),
        written.sources.len()
    )
}

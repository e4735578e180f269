//! A paper as PDF/A-2a: tagged for screen readers, with its fonts inside.

use typst::diag::SourceDiagnostic;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::world::Desk;
use crate::{Paper, PaperError};

/// What made it, as it stands in the document's properties.
pub const METHOD: &str = "paper layout 1.0";

/// How many papers ago the typesetter remembers.
const REMEMBERED: usize = 3;

/// Returns the pages of a paper as SVG, exactly as they are printed.
///
/// # Errors
/// When it names a source that it does not list, and when the typesetter refuses it.
pub fn pages(paper: &Paper) -> Result<Vec<String>, PaperError> {
    let document = typeset(paper)?;
    Ok(document.pages().iter().map(|page| typst_svg::svg(page, &typst_svg::SvgOptions::default())).collect())
}

fn typeset(paper: &Paper) -> Result<PagedDocument, PaperError> {
    paper.check()?;
    let set = typst::compile(&Desk::of(paper)?).output;
    // What the typesetter remembers of the last papers makes the next preview quick; what is older would fill the memory.
    typst::comemo::evict(REMEMBERED);
    set.map_err(|why| PaperError::NotSet(told(&why)))
}

/// Returns a paper as the bytes of a PDF.
///
/// # Errors
/// When it names a source that it does not list, and when the typesetter refuses it.
pub fn pdf(paper: &Paper) -> Result<Vec<u8>, PaperError> {
    let document = typeset(paper)?;
    let standards =
        PdfStandards::new(&[PdfStandard::A_2a]).map_err(|why| PaperError::NotWritten(why.message().to_string()))?;
    let options = PdfOptions { standards, ..PdfOptions::default() };
    typst_pdf::pdf(&document, &options).map_err(|why| PaperError::NotWritten(told(&why)))
}

fn told(why: &[SourceDiagnostic]) -> String {
    why.iter().map(|one| one.message.as_str()).collect::<Vec<_>>().join("; ")
}

//! A paper as DOCX: headings, lists and tables of its own, so that it stays editable in word processors.
//!
//! The parts are written as the standard has them (ECMA-376), since pictures need words for those who cannot see them, Arabic needs
//! runs from right to left, and the head of a table has to come again on each page.

mod package;

use std::fmt::Write as _;

use crate::paper::{Body, Cell, Message, Paper, Part, Picture, Row, Table};
use crate::raster::png;
use crate::{METHOD, PaperError};
use package::{Package, run_properties};

/// Width of the text between the margins in twentieths of a point, on A4.
const TEXT_WIDTH: u32 = 10_000;
/// Width of a picture in English Metric Units: 16.5 cm.
const PICTURE_WIDTH: u64 = 5_940_000;

/// Returns a paper as the bytes of a DOCX.
///
/// # Errors
/// When it names a source that it does not list, and when a picture cannot be drawn.
pub fn docx(paper: &Paper) -> Result<Vec<u8>, PaperError> {
    paper.check()?;
    let mut body = Text { paper, xml: String::new(), pictures: Vec::new(), is_rtl: paper.language == "ar" };
    body.head();
    for part in &paper.parts {
        body.part(part)?;
    }
    body.sources();
    Package { paper, body: body.xml, pictures: body.pictures, method: METHOD }.write()
}

/// The body as it is written.
struct Text<'a> {
    paper: &'a Paper,
    xml: String,
    /// The pictures as PNG.
    pictures: Vec<Vec<u8>>,
    is_rtl: bool,
}

impl Text<'_> {
    fn head(&mut self) {
        self.paragraph("Above", &[(&self.paper.above, "")]);
        self.paragraph("Title", &[(&self.paper.title, "")]);
        let state = format!("{} · {}", self.paper.as_of, self.paper.state);
        let mut runs = vec![(state.as_str(), "")];
        let exercise = self.paper.exercise.as_ref().map(|words| format!(" · {words}"));
        if let Some(exercise) = &exercise {
            runs.push((exercise, "<w:b/><w:bCs/>"));
        }
        self.paragraph("Above", &runs);
    }

    fn part(&mut self, part: &Part) -> Result<(), PaperError> {
        if part.own_page {
            self.xml.push_str("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        }
        if !part.heading.is_empty() {
            self.paragraph("Heading1", &[(&part.heading, "")]);
        }
        if !part.aside.is_empty() {
            self.paragraph("Aside", &[(&part.aside, "")]);
        }
        match &part.body {
            Body::Sentences { sentences, numbered } => {
                for (place, message) in sentences.iter().enumerate() {
                    self.message(message, numbered.then_some(place + 1));
                }
            }
            Body::Table(table) => self.table(table),
            Body::Picture(picture) => self.picture(picture)?,
        }
        Ok(())
    }

    fn message(&mut self, message: &Message, number: Option<usize>) {
        let lead =
            if message.lead.is_empty() { String::new() } else { format!("{}{}", message.lead, self.paper.between) };
        let number = number.map(|number| format!("{number}  ")).unwrap_or_default();
        let cited: Vec<(String, String)> =
            message.said.iter().map(|(text, sources)| (text.clone(), cited(sources))).collect();
        let mut runs = vec![(number.as_str(), "<w:b/><w:bCs/>"), (lead.as_str(), "<w:b/><w:bCs/>")];
        let exercise = self.paper.exercise.as_ref().map(|words| format!(" {words}"));
        for (place, (text, sources)) in cited.iter().enumerate() {
            runs.push((text, ""));
            runs.push((sources, "<w:vertAlign w:val=\"superscript\"/>"));
            if place + 1 < cited.len() {
                runs.push((&self.paper.between, ""));
            }
        }
        if let Some(exercise) = &exercise {
            runs.push((exercise, "<w:b/><w:bCs/><w:sz w:val=\"14\"/>"));
        }
        self.paragraph("Message", &runs);
    }

    fn table(&mut self, table: &Table) {
        let columns = table.columns.len().max(1) as u32;
        let wide = TEXT_WIDTH / columns;
        let visual = if self.is_rtl { "<w:bidiVisual/>" } else { "" };
        let _ = write!(
            self.xml,
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Figures\"/>{visual}<w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>"
        );
        for _ in 0..columns {
            let _ = write!(self.xml, "<w:gridCol w:w=\"{wide}\"/>");
        }
        self.xml.push_str("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for column in &table.columns {
            self.cell(&column.title, column.figures, 1, "<w:color w:val=\"4C565E\"/>");
        }
        self.xml.push_str("</w:tr>");
        for row in &table.rows {
            self.row(row, table);
        }
        self.xml.push_str("</w:tbl>");
        let sources = cited(&table.sources);
        if !sources.is_empty() {
            self.paragraph("Aside", &[(&sources, "<w:vertAlign w:val=\"superscript\"/>")]);
        }
    }

    fn row(&mut self, row: &Row, table: &Table) {
        self.xml.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        let alone = row.cells.len() == 1 && table.columns.len() > 1;
        for (place, cell) in row.cells.iter().enumerate() {
            let span = if alone { table.columns.len() } else { 1 };
            let figures = !alone && table.columns.get(place).is_some_and(|column| column.figures);
            let (text, look) = match cell {
                Cell::Text(text) => (text.clone(), ""),
                Cell::Strong(text) => (text.clone(), "<w:b/><w:bCs/>"),
                // Time runs from left to right in every language.
                Cell::Bars(values) => (format!("{LEFT_TO_RIGHT}{}", bars(values)), ""),
            };
            self.cell(&text, figures, span, look);
        }
        self.xml.push_str("</w:tr>");
    }

    fn cell(&mut self, text: &str, figures: bool, span: usize, look: &str) {
        let span = if span > 1 { format!("<w:gridSpan w:val=\"{span}\"/>") } else { String::new() };
        let _ = write!(self.xml, "<w:tc><w:tcPr>{span}</w:tcPr>");
        self.paragraph(if figures { "CellFigure" } else { "Cell" }, &[(text, look)]);
        self.xml.push_str("</w:tc>");
    }

    fn picture(&mut self, picture: &Picture) -> Result<(), PaperError> {
        let (bytes, [width, height]) = png(&picture.svg)?;
        self.pictures.push(bytes);
        let number = self.pictures.len();
        let tall = PICTURE_WIDTH * u64::from(height) / u64::from(width.max(1));
        let words = escaped(&picture.alternative);
        let _ = write!(
            self.xml,
            "<w:p><w:pPr><w:pStyle w:val=\"Picture\"/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
             <wp:extent cx=\"{PICTURE_WIDTH}\" cy=\"{tall}\"/><wp:docPr id=\"{number}\" name=\"Picture {number}\" descr=\"{words}\"/>\
             <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>\
             <pic:cNvPr id=\"{number}\" name=\"picture{number}.png\" descr=\"{words}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
             <a:blip r:embed=\"picture{number}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>\
             <a:ext cx=\"{PICTURE_WIDTH}\" cy=\"{tall}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
             </a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        );
        let sources = cited(&picture.sources);
        let disclaimer = if picture.is_map { self.paper.disclaimer.clone() } else { String::new() };
        self.paragraph("Aside", &[(&disclaimer, ""), (&sources, "<w:vertAlign w:val=\"superscript\"/>")]);
        Ok(())
    }

    fn sources(&mut self) {
        let paper = self.paper;
        self.paragraph("Heading1", &[(&paper.sources_heading, "")]);
        for (place, source) in paper.sources.iter().enumerate() {
            self.paragraph("Aside", &[(&format!("{}  {source}", place + 1), "")]);
        }
        for age in &paper.ages {
            self.paragraph("Aside", &[(age, "")]);
        }
    }

    /// Writes a paragraph of a style with its runs: the text, and how it looks beside the style.
    fn paragraph(&mut self, style: &str, runs: &[(&str, &str)]) {
        let bidi = if self.is_rtl { "<w:bidi/>" } else { "" };
        let _ = write!(self.xml, "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{bidi}</w:pPr>");
        for (text, look) in runs.iter().filter(|(text, _)| !text.is_empty()) {
            let properties = run_properties(look, self.is_rtl);
            let _ = write!(self.xml, "<w:r>{properties}<w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(text));
        }
        self.xml.push_str("</w:p>");
    }
}

/// Returns the numbers of sources as they stand behind a sentence.
fn cited(sources: &[u32]) -> String {
    let numbers: Vec<String> = sources.iter().map(ToString::to_string).collect();
    if numbers.is_empty() { String::new() } else { format!(" {}", numbers.join(", ")) }
}

/// Overrides the direction of the letters after it, to the end of their paragraph.
const LEFT_TO_RIGHT: char = '\u{202d}';

/// Returns a series as letters: eighths of a block, and a dot where nothing is known.
fn bars(values: &[Option<f64>]) -> String {
    const EIGHTHS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let most = values.iter().flatten().copied().fold(0.0, f64::max);
    let letter = |value: &Option<f64>| match value {
        None => '·',
        Some(value) if most > 0.0 => EIGHTHS[((value / most * 7.0).round() as usize).min(7)],
        Some(_) => EIGHTHS[0],
    };
    values.iter().map(letter).collect()
}

/// Returns a text as it stands in XML; letters that XML cannot hold are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            letter if letter < ' ' || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

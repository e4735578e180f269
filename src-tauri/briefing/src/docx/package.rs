//! The package around a document: its parts, its styles, the marking in head and foot of every page, its properties.

use std::fmt::Write as _;
use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::escaped;
use crate::PaperError;
use crate::paper::Paper;

const TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>\
<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>\
<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>\
<Override PartName=\"/word/header1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>\
<Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>\
<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
<Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/></Types>";

const PACKAGE_LINKS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>\
<Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\" Target=\"docProps/app.xml\"/>\
</Relationships>";

const SPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

/// Parts the letters of a run.
const SPACED: &str = "<w:spacing w:val=\"30\"/>";

/// Styles of paragraphs: name, size in half points, what else, and how the paragraph stands.
const STYLES: [(&str, u32, &str, &str); 9] = [
    ("Above", 16, "<w:color w:val=\"4C565E\"/>", "<w:spacing w:after=\"20\"/>"),
    ("Title", 40, "<w:b/><w:bCs/>", "<w:spacing w:after=\"40\"/>"),
    (
        "Heading1",
        22,
        "<w:b/><w:bCs/>",
        "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"60\"/><w:outlineLvl w:val=\"0\"/>",
    ),
    ("Message", 19, "", "<w:spacing w:after=\"80\"/>"),
    ("Aside", 15, "<w:color w:val=\"4C565E\"/>", "<w:spacing w:after=\"40\"/>"),
    ("Cell", 16, "", "<w:spacing w:before=\"20\" w:after=\"20\"/>"),
    ("CellFigure", 16, "", "<w:spacing w:before=\"20\" w:after=\"20\"/><w:jc w:val=\"end\"/>"),
    ("Picture", 16, "", "<w:keepNext/><w:spacing w:after=\"20\"/>"),
    ("Marking", 18, "<w:b/><w:bCs/><w:caps/><w:spacing w:val=\"30\"/>", "<w:jc w:val=\"center\"/>"),
];

/// All parts of a document.
pub(super) struct Package<'a> {
    pub(super) paper: &'a Paper,
    pub(super) body: String,
    pub(super) pictures: Vec<Vec<u8>>,
    pub(super) method: &'a str,
}

impl Package<'_> {
    /// Returns the bytes of the file. The same paper gives the same bytes: no part bears the time of its making.
    pub(super) fn write(&self) -> Result<Vec<u8>, PaperError> {
        let failed = |why: String| PaperError::NotWritten(why);
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        let mut put = |name: &str, bytes: &[u8]| -> Result<(), PaperError> {
            zip.start_file(name, options).map_err(|why| failed(why.to_string()))?;
            zip.write_all(bytes).map_err(|why| failed(why.to_string()))
        };
        put("[Content_Types].xml", TYPES.as_bytes())?;
        put("_rels/.rels", PACKAGE_LINKS.as_bytes())?;
        put("docProps/core.xml", self.core().as_bytes())?;
        put("docProps/app.xml", self.app().as_bytes())?;
        put("word/_rels/document.xml.rels", self.links().as_bytes())?;
        put("word/styles.xml", self.styles().as_bytes())?;
        put("word/header1.xml", self.edge("hdr", "").as_bytes())?;
        put("word/footer1.xml", self.edge("ftr", &self.page_line()).as_bytes())?;
        put("word/document.xml", self.document().as_bytes())?;
        for (place, picture) in self.pictures.iter().enumerate() {
            put(&format!("word/media/picture{}.png", place + 1), picture)?;
        }
        Ok(zip.finish().map_err(|why| failed(why.to_string()))?.into_inner())
    }

    fn is_rtl(&self) -> bool {
        self.paper.language == "ar"
    }

    fn document(&self) -> String {
        let bidi = if self.is_rtl() { "<w:bidi/>" } else { "" };
        format!(
            "{}<w:document {SPACES}><w:body>{}<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/>\
             <w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
             <w:pgMar w:top=\"1200\" w:right=\"953\" w:bottom=\"1200\" w:left=\"953\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/>{bidi}</w:sectPr>\
             </w:body></w:document>",
            head(),
            self.body
        )
    }

    /// Returns the head or foot of every page, with the marking.
    fn edge(&self, tag: &str, line: &str) -> String {
        let marking = match &self.paper.exercise {
            Some(exercise) => format!("{} · {exercise}", self.paper.marking),
            None => self.paper.marking.clone(),
        };
        let bidi = if self.is_rtl() { "<w:bidi/>" } else { "" };
        format!(
            "{}<w:{tag} {SPACES}>{line}<w:p><w:pPr><w:pStyle w:val=\"Marking\"/>{bidi}</w:pPr><w:r>{}<w:t>{}</w:t></w:r></w:p></w:{tag}>",
            head(),
            run_properties("", self.is_rtl()),
            escaped(&marking)
        )
    }

    /// Returns the line of the foot: title, and which page of how many.
    fn page_line(&self) -> String {
        let [before, between, after] = &self.paper.page_words;
        let rtl = self.is_rtl();
        let run = |text: &str| {
            format!("<w:r>{}<w:t xml:space=\"preserve\">{}</w:t></w:r>", run_properties("", rtl), escaped(text))
        };
        let field = |name: &str| format!("<w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
        let bidi = if rtl { "<w:bidi/>" } else { "" };
        format!(
            "<w:p><w:pPr><w:pStyle w:val=\"Aside\"/>{bidi}</w:pPr>{}{}{}{}{}</w:p>",
            run(&format!("{} · {before} ", self.paper.title)),
            field("PAGE"),
            run(&format!(" {between} ")),
            field("NUMPAGES"),
            run(&format!(" {after}"))
        )
    }

    fn links(&self) -> String {
        let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let mut links = format!(
            "{}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
             <Relationship Id=\"styles\" Type=\"{base}/styles\" Target=\"styles.xml\"/>\
             <Relationship Id=\"header\" Type=\"{base}/header\" Target=\"header1.xml\"/>\
             <Relationship Id=\"footer\" Type=\"{base}/footer\" Target=\"footer1.xml\"/>",
            head()
        );
        for number in 1..=self.pictures.len() {
            let _ = write!(
                links,
                "<Relationship Id=\"picture{number}\" Type=\"{base}/image\" Target=\"media/picture{number}.png\"/>"
            );
        }
        links + "</Relationships>"
    }

    fn styles(&self) -> String {
        let language = match self.paper.language.as_str() {
            "ar" => "<w:lang w:val=\"en-GB\" w:bidi=\"ar\"/>".to_owned(),
            "zh" => "<w:lang w:val=\"en-GB\" w:eastAsia=\"zh-CN\"/>".to_owned(),
            tag => format!("<w:lang w:val=\"{tag}\"/>"),
        };
        let mut styles = format!(
            "{}<w:styles {SPACES}><w:docDefaults><w:rPrDefault><w:rPr>\
             <w:rFonts w:ascii=\"Noto Sans\" w:hAnsi=\"Noto Sans\" w:cs=\"Noto Sans Arabic\" w:eastAsia=\"Noto Sans CJK SC\"/>{language}\
             </w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>",
            head()
        );
        for (name, size, look, stands) in STYLES {
            // Letters that are joined to each other are not parted.
            let look = if self.paper.language == "ar" { look.replace(SPACED, "") } else { look.to_owned() };
            let shown = if name == "Heading1" { "heading 1" } else { name };
            let _ = write!(
                styles,
                "<w:style w:type=\"paragraph\" w:styleId=\"{name}\"><w:name w:val=\"{shown}\"/><w:basedOn w:val=\"Normal\"/>\
                 <w:pPr>{stands}</w:pPr><w:rPr>{look}<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr></w:style>"
            );
        }
        let line = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"C9CED6\"";
        styles
            + &format!(
                "<w:style w:type=\"table\" w:styleId=\"Figures\"><w:name w:val=\"Figures\"/><w:tblPr><w:tblBorders>\
                 <w:top {line}/><w:bottom {line}/><w:insideH {line}/></w:tblBorders><w:tblCellMar><w:start w:w=\"60\" w:type=\"dxa\"/>\
                 <w:end w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style></w:styles>"
            )
    }

    /// Returns the properties: title, language and marking, and the day that it is told as of; nobody's name.
    fn core(&self) -> String {
        let Paper { title, language, marking, date, .. } = self.paper;
        format!(
            "{}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
             xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
             xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:language>{language}</dc:language>\
             <cp:keywords>{}</cp:keywords><dcterms:created xsi:type=\"dcterms:W3CDTF\">{date}T00:00:00Z</dcterms:created></cp:coreProperties>",
            head(),
            escaped(title),
            escaped(marking)
        )
    }

    fn app(&self) -> String {
        format!(
            "{}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
             <Application>{}</Application></Properties>",
            head(),
            self.method
        )
    }
}

fn head() -> &'static str {
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
}

/// Returns how a run looks, from right to left where its language runs so.
pub(super) fn run_properties(look: &str, is_rtl: bool) -> String {
    match (look.is_empty(), is_rtl) {
        (true, false) => String::new(),
        (_, true) => format!("<w:rPr>{look}<w:rtl/></w:rPr>"),
        (false, false) => format!("<w:rPr>{look}</w:rPr>"),
    }
}

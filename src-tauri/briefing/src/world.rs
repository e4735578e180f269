//! What the typesetter may read: the template, the paper, its pictures and the fonts of this program. Everything else is refused.

use std::collections::HashMap;
use std::sync::OnceLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::paper::Shape;
use crate::{Paper, PaperError};

/// How a paper looks on pages, and as slides.
const PAGES: &str = concat!(include_str!("template/marks.typ"), include_str!("template/paper.typ"));
const SLIDES: &str = concat!(include_str!("template/marks.typ"), include_str!("template/slides.typ"));
/// The fonts, in the order in which they are asked for a letter.
pub(crate) const FONTS: [&[u8]; 7] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("../fonts/NotoSansMath-Regular.ttf"),
    include_bytes!("../fonts/NotoSansSC-Regular.otf"),
    include_bytes!("../fonts/NotoSansSC-Bold.otf"),
];

/// What does not change from paper to paper.
struct Press {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

fn press() -> &'static Press {
    static PRESS: OnceLock<Press> = OnceLock::new();
    PRESS.get_or_init(|| {
        let fonts: Vec<Font> = FONTS.into_iter().flat_map(|font| Font::iter(Bytes::new(font))).collect();
        Press { library: LazyHash::new(Library::default()), book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    })
}

/// One paper before the typesetter.
pub(crate) struct Desk {
    main: Source,
    files: HashMap<FileId, Bytes>,
}

impl Desk {
    /// Lays a paper before the typesetter. It is read as data: nothing in it is a command.
    pub(crate) fn of(paper: &Paper) -> Result<Self, PaperError> {
        let json = serde_json::to_string(paper).map_err(|why| PaperError::NotSet(why.to_string()))?;
        let mut files = HashMap::from([(id("/paper.json")?, Bytes::from_string(writable(&json)))]);
        for (name, svg) in paper.pictures() {
            files.insert(id(&name)?, Bytes::from_string(writable(svg)));
        }
        let template = match paper.shape {
            Shape::Pages => PAGES,
            Shape::Slides => SLIDES,
        };
        Ok(Self { main: Source::new(id("/paper.typ")?, template.to_owned()), files })
    }
}

/// Returns a text in which what no font of the program can write is an empty box: a name in a rare script stops no briefing.
fn writable(text: &str) -> String {
    let can_write = |letter: char| {
        letter.is_ascii() || press().fonts.iter().any(|font| font.info().coverage.contains(letter as u32))
    };
    text.chars().map(|letter| if can_write(letter) { letter } else { '\u{25a1}' }).collect()
}

fn id(path: &str) -> Result<FileId, PaperError> {
    let path = VirtualPath::new(path).map_err(|_| PaperError::NotSet(format!("{path} is no path")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &press().library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &press().book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        press().fonts.get(index).cloned()
    }

    /// A paper says its day itself; the typesetter knows none.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

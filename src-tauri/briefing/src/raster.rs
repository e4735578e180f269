//! Pictures as points, for documents that hold no drawings.

use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

use crate::PaperError;
use crate::world::FONTS;

/// How many points a unit of a drawing has: about 200 to the inch at the width of a page.
const SCALE: f32 = 3.0;

/// Returns a drawing as PNG, with its width and height in points.
///
/// # Errors
/// When it is no drawing.
pub(crate) fn png(svg: &str) -> Result<(Vec<u8>, [u32; 2]), PaperError> {
    let failed = |why: String| PaperError::NotWritten(format!("a picture cannot be drawn: {why}"));
    let options = Options { fontdb: fonts(), font_family: "Noto Sans".to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|why| failed(why.to_string()))?;
    let size = [tree.size().width(), tree.size().height()].map(|side| (side * SCALE).ceil() as u32);
    let mut points = Pixmap::new(size[0], size[1]).ok_or_else(|| failed("it has no size".to_owned()))?;
    points.fill(resvg::tiny_skia::Color::WHITE);
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut points.as_mut());
    Ok((points.encode_png().map_err(|why| failed(why.to_string()))?, size))
}

fn fonts() -> Arc<Database> {
    static ALL: OnceLock<Arc<Database>> = OnceLock::new();
    Arc::clone(ALL.get_or_init(|| {
        let mut all = Database::new();
        for font in FONTS {
            all.load_font_data(font.to_vec());
        }
        all.set_sans_serif_family("Noto Sans");
        Arc::new(all)
    }))
}

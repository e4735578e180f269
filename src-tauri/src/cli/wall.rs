//! `sitroom wall`: large screens, and the picture that they show.

use std::path::PathBuf;

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_domain::{Area, say};

use crate::cli::answer::Answer;
use crate::cli::brief::area_of;
use crate::window::WallStart;

/// Open the screens of the wall, or write the picture that a wall on another machine shows
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom wall\n  sitroom wall central-asia --language ru\n  sitroom wall west-africa --out wall.json\n  sitroom wall --from wall.json\n\nEverything on a wall is Unclassified: nothing that is marked higher is read for it. With --from, no store is opened at all; the file is read again every few minutes."
)]
pub(crate) struct Wall {
    /// A subregion by its id, or a country by its three letters; the screens that are planned without it
    #[arg(value_name = "SUBREGION|ISO3")]
    area: Option<String>,
    /// Show the picture in this file, which another machine writes
    #[arg(long, value_name = "FILE.json", conflicts_with = "out")]
    from: Option<PathBuf>,
    /// Write the picture of the area into this file, instead of opening a window
    #[arg(long, value_name = "FILE.json", requires = "area", conflicts_with = "language")]
    out: Option<PathBuf>,
    /// Language of the screen: en, fr, ru, es, ar or zh
    #[arg(long, value_name = "LANGUAGE", value_parser = ["en", "fr", "ru", "es", "ar", "zh"])]
    language: Option<String>,
}

impl Wall {
    /// Returns how the wall is to be opened; `None` where its picture is to be written.
    pub(crate) fn start(&self) -> Option<WallStart> {
        let area = self.area.as_deref().map(area_of);
        self.out.is_none().then(|| WallStart { from: self.from.clone(), area, language: self.language.clone() })
    }

    /// Writes the picture.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let area = self.area.as_deref().map_or(Area::World, area_of);
        let path = self.out.clone().unwrap_or_default();
        let picture = desk.write_wall_snapshot(&area, &path)?.picture;
        let text = say!(
            "{} is written: {} open warnings, {} countries with data, newest event {}.",
            path.display(),
            picture.warnings.len(),
            picture.countries.len(),
            picture.newest_event.as_deref().unwrap_or("none")
        );
        Answer::new(&picture, text)
    }
}

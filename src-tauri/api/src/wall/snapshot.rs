//! A picture of the wall with its map: what is kept in memory or written for another machine, and how it is read again.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sitroom_briefing::map::{Bounds, Map, Style, picture_alone};
use sitroom_briefing::{Language, Words};
use sitroom_domain::country::find_by_iso3;
use sitroom_domain::{Iso3, Marking, kept, phrase, say};

use crate::contract::fault::Fault;
use crate::contract::wall::WallPicture;

/// The form of the file; another is refused.
const FORM: u32 = 1;
/// The longest file that is read, in bytes. West Africa takes about 2 MB.
const MOST_BYTES: u64 = 64 << 20;
/// How much of a country's width stands around it.
const AROUND: f64 = 0.12;
/// The heights of a map that are drawn, in shares of its width.
const RATIOS: std::ops::RangeInclusive<f64> = 0.2..=3.0;

/// What a wall is shown from. Everything in it is Unclassified.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WallSnapshot {
    pub(super) form: u32,
    /// What it says.
    pub picture: WallPicture,
    /// Its map.
    pub(super) map: Option<Map>,
}

impl WallSnapshot {
    pub(super) fn new(picture: WallPicture, map: Option<Map>) -> Self {
        Self { form: FORM, picture, map }
    }

    /// Returns it as it is written.
    pub(super) fn to_bytes(&self) -> Result<Vec<u8>, Fault> {
        serde_json::to_vec(self).map_err(|why| {
            Fault::refused(say!("The picture cannot be written: {why}."), say!("Import the events again."))
        })
    }

    /// Reads a picture that was written for a wall.
    ///
    /// # Errors
    /// Refused where the file cannot be read, is too long, or is no picture of this form.
    pub fn read(path: &Path) -> Result<Self, Fault> {
        let not_read = |why: &dyn std::fmt::Display| {
            Fault::refused(
                say!("{} is no picture for a wall: {why}.", path.display()),
                say!("Write one with: sitroom wall west-africa --out wall.json"),
            )
        };
        let file = File::open(path).map_err(|why| not_read(&why))?;
        let mut bytes = Vec::new();
        file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|why| not_read(&why))?;
        if bytes.len() as u64 > MOST_BYTES {
            return Err(not_read(&kept!("it is longer than {} MB", MOST_BYTES >> 20)));
        }
        let read: Self = serde_json::from_slice(&bytes).map_err(|why| not_read(&why))?;
        if read.form != FORM {
            return Err(not_read(&kept!("its form is {}, not {FORM}", read.form)));
        }
        // A wall has visitors before it.
        if read.picture.marking > Marking::Unclassified {
            return Err(not_read(&phrase!("it does not say that it is Unclassified")));
        }
        Ok(read)
    }

    /// Returns how old it is by the clock of the machine; `None` where that clock stands before the day on which it was made.
    pub fn age(&self) -> Option<Duration> {
        let made_at: Timestamp = self.picture.made_at.parse().ok()?;
        Timestamp::now().duration_since(made_at).try_into().ok()
    }

    /// Returns the map as SVG in a language, its height in shares of its width; of one country where it is asked for. `None` where
    /// there is no map.
    pub fn draw_map(&self, language: &str, ratio: f64, country: Option<&str>) -> Option<String> {
        let map = self.map.as_ref()?;
        let words = Words::of(language.parse::<Language>().unwrap_or(Language::En));
        let ratio = if ratio.is_finite() { ratio.clamp(*RATIOS.start(), *RATIOS.end()) } else { 1.0 };
        let bounds = country.and_then(bounds_of).unwrap_or(map.bounds);
        Some(picture_alone(map, bounds, words, &Style::WALL, ratio))
    }
}

fn bounds_of(iso3: &str) -> Option<Bounds> {
    let [west, south, east, north] = find_by_iso3(iso3.parse::<Iso3>().ok()?)?.country()?.bbox?;
    let west = if west > east { west - 360.0 } else { west };
    Some(Bounds([west, south, east, north]).widened(AROUND))
}

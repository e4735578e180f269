//! The wall: the plan of its screens, and the picture that they show, made by a reader that sees nothing above Unclassified.

mod changes;
mod gather;
mod plan;
mod snapshot;

pub use snapshot::WallSnapshot;

use std::path::Path;

use sitroom_domain::Area;
use sitroom_domain::country::countries;
use sitroom_domain::subregion::subregions;

use crate::contract::fault::Fault;
use crate::contract::opening::NamesCard;
use crate::contract::wall::{WallScreen, WallShown};
use crate::desk::Desk;
use crate::export::write_file_for_all;

/// Returns what a window of the wall is told: its screen, the last picture, and the names that stand on it. It reads no store.
pub fn show_wall(screen: WallScreen, number: u32, made: Option<&WallSnapshot>) -> WallShown {
    let of_countries = countries().iter().map(|one| (one.iso3.to_string(), NamesCard::from(&one.names)));
    let of_subregions = subregions().iter().map(|one| (one.id.clone(), NamesCard::from(&one.names)));
    let picture = made.map(|made| made.picture.clone());
    WallShown { screen, number, picture, names: of_subregions.chain(of_countries).collect() }
}

impl Desk {
    /// Makes the picture of an area as it is now.
    ///
    /// # Errors
    /// Refused for an area that is neither a country nor a subregion.
    pub fn make_wall_snapshot(&self, area: &Area) -> Result<WallSnapshot, Fault> {
        let room = self.room();
        room.open_casebook()?;
        gather::snapshot(self, &room, area)
    }

    /// Writes the picture of an area for a wall on another machine. The file appears whole or not at all.
    ///
    /// # Errors
    /// Refused for an area that is neither a country nor a subregion, and where the file cannot be written.
    pub fn write_wall_snapshot(&self, area: &Area, path: &Path) -> Result<WallSnapshot, Fault> {
        let snapshot = self.make_wall_snapshot(area)?;
        let bytes = snapshot.to_bytes()?;
        write_file_for_all(path, &bytes)?;
        Ok(snapshot)
    }
}

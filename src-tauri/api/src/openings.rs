//! The first answer to a window.

use sitroom_domain::country::countries;
use sitroom_domain::subregion::subregions;
use sitroom_domain::{Country, Marking, Subregion};

use crate::contract::fault::Fault;
use crate::contract::opening::{CountryCard, Opening, SubregionCard};
use crate::desk::{Desk, Room};
use crate::imports::today;

impl Desk {
    /// Returns what a window needs for its first screen.
    pub fn open_desk(&self) -> Result<Opening, Fault> {
        let room = self.room();
        Ok(Opening {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            exercise: room.is_exercise()?,
            // Events are published or invented, and unclassified; records carry their own.
            marking: room.store.find_highest_marking()?.unwrap_or(Marking::Unclassified),
            today: today().to_string(),
            subregions: subregions().iter().map(subregion_card).collect(),
            countries: countries().iter().map(country_card).collect(),
            view: room.find_current_view()?,
            coverage: room.coverage()?,
            own_boundaries: room.own_boundaries_name()?,
            stamp: stamp(&room)?,
        })
    }
}

/// Returns what changes with all that a map may show.
fn stamp(room: &Room) -> Result<String, Fault> {
    let boundaries = room.written_boundaries()?.map(|written| blake3::hash(written.as_bytes()).to_hex());
    let of_stored = [room.store.generation()?.to_string(), room.store.record_stamp()?];
    let all = [env!("CARGO_PKG_VERSION").to_owned(), today().to_string()].into_iter().chain(of_stored);
    Ok(all.chain(boundaries.map(|hash| hash.to_string())).collect::<Vec<_>>().join(" "))
}

fn subregion_card(subregion: &Subregion) -> SubregionCard {
    let now = today();
    let members = subregion.spans().filter(|(_, since, until)| (*since..=*until).contains(&now));
    SubregionCard {
        id: subregion.id.clone(),
        names: (&subregion.names).into(),
        office: subregion.office.clone(),
        seat: subregion.seat.name.clone(),
        timezone: subregion.seat.timezone.clone(),
        bbox: subregion.view,
        members: members.filter_map(|(country, ..)| Some(country.country()?.iso3.to_string())).collect(),
    }
}

fn country_card(country: &Country) -> CountryCard {
    CountryCard { iso3: country.iso3.to_string(), names: (&country.names).into(), bbox: country.bbox }
}

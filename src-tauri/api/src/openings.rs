//! The first answer to a window.

use std::sync::OnceLock;
use std::time::UNIX_EPOCH;
use std::{env, fs};

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
        let (own_boundaries, own_boundaries_digest) = room.own_boundaries_name()?.unzip();
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
            own_boundaries,
            stamp: room.stamp_with(own_boundaries_digest.as_deref())?,
            own_boundaries_digest,
        })
    }
}

impl Room {
    /// Returns a text that is another one once what a map is drawn from is: by another build of the program, from the record or the
    /// exercise, from the events in memory, the records as they are stored, the office's own boundaries.
    pub(crate) fn stamp(&self) -> Result<String, Fault> {
        let own = self.own_boundaries_name()?;
        self.stamp_with(own.as_ref().map(|(_, digest)| digest.as_str()))
    }

    fn stamp_with(&self, boundaries: Option<&str>) -> Result<String, Fault> {
        let kind = if self.is_exercise()? { "exercise" } else { "record" };
        let events = self.chart().generation.to_string();
        let parts = [build(), kind, &events, &self.store.record_stamp()?, boundaries.unwrap_or_default()];
        Ok(parts.join(" "))
    }
}

/// Tells one build of the program from another: by the length of its file and when that was made.
fn build() -> &'static str {
    static BUILD: OnceLock<String> = OnceLock::new();
    BUILD.get_or_init(|| {
        let file = env::current_exe().and_then(fs::metadata);
        let made = |file: &fs::Metadata| file.modified().ok()?.duration_since(UNIX_EPOCH).ok();
        let known = file.ok().and_then(|file| Some(format!("{}-{}", file.len(), made(&file)?.as_nanos())));
        known.unwrap_or_else(|| env!("CARGO_PKG_VERSION").to_owned())
    })
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

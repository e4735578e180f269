//! The land of countries, and how much of it lies near a border: looked at once while the program runs.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use sitroom_analysis::route::is_near_border;
use sitroom_atlas::{cell_middle, cells_within};
use sitroom_domain::Iso3;
use sitroom_ingest::areas;

use super::places::Place;
use crate::areas::country_at;
use crate::asking::proceed;
use crate::contract::fault::Fault;
use crate::tiles::refused;

/// How near a border events and land are called near, in km.
pub(super) const BORDER_KM: f64 = 50.0;
/// H3 resolution of the cells whose middles are looked at: some 1,800 km² each.
const RESOLUTION: u8 = 4;

/// Land by km².
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Land {
    pub(super) km2: f64,
    /// Of it, what lies near a border of any two countries.
    pub(super) near_km2: f64,
}

static KNOWN: LazyLock<Mutex<HashMap<Iso3, Land>>> = LazyLock::new(Mutex::default);

impl Land {
    /// Returns the land of the countries that were asked for and whose data reach to the last week.
    pub(super) fn of(places: &[Place], go_on: &dyn Fn() -> bool) -> Result<Self, Fault> {
        let mut sum = Self::default();
        for place in places.iter().filter(|place| place.asked && place.is_whole) {
            proceed(go_on)?;
            let land = of_country(place.iso3)?;
            sum.km2 += land.km2;
            sum.near_km2 += land.near_km2;
        }
        Ok(sum)
    }

    /// Returns the share that lies near a border; 0 without land.
    pub(super) fn near_share(self) -> f64 {
        if self.km2 > 0.0 { self.near_km2 / self.km2 } else { 0.0 }
    }
}

fn of_country(iso3: Iso3) -> Result<Land, Fault> {
    if let Some(land) = known().get(&iso3) {
        return Ok(*land);
    }
    let mut land = Land::default();
    if let Some(area) = areas().find_by_code(&iso3.to_string()) {
        let label = [area.label_e7.0, area.label_e7.1].map(|degrees| f64::from(degrees) / 1e7);
        for cell in cells_within(area.bbox, label, RESOLUTION, |lon, lat| area.holds(lon, lat)).map_err(refused)? {
            let km2 = cell.area_km2();
            land.km2 += km2;
            if is_near_border(cell_middle(cell), BORDER_KM, country_at) {
                land.near_km2 += km2;
            }
        }
    }
    known().insert(iso3, land);
    Ok(land)
}

fn known() -> MutexGuard<'static, HashMap<Iso3, Land>> {
    KNOWN.lock().unwrap_or_else(PoisonError::into_inner)
}

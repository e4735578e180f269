//! Areas: their names, what lies under a point, and where events are known only to an area.

use sitroom_analysis::route::nearest_within;
use sitroom_atlas::ImpreciseArea as Imprecise;
use sitroom_domain::subregion::find_subregion;
use sitroom_domain::{CountryIndex, Iso3, kept, say};
use sitroom_ingest::{Area, areas};
use sitroom_store::TextId;

use crate::contract::area::{FoundArea, ImpreciseArea};
use crate::contract::fault::Fault;
use crate::contract::place::PlaceRef;
use crate::desk::Desk;
use crate::places::country_of;
use crate::towns::nearest_town;

/// A place by name.
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) country: CountryIndex,
    pub(crate) bbox: Option<[f64; 4]>,
}

impl Desk {
    /// Returns the events that are not drawn as points, by the area that stands in for them.
    pub fn list_imprecise_areas(&self, key: &str) -> Result<Vec<ImpreciseArea>, Fault> {
        let room = self.room();
        let selection = room.selection(key)?;
        let counts = selection.chart.atlas.imprecise_areas(&selection.mask);
        let code = |area: &Imprecise| match area {
            Imprecise::Admin1(text) => {
                Ok(Some((room.store.get_texts(&[TextId(*text)])?.pop().unwrap_or_default(), false)))
            }
            Imprecise::Country(country) => Ok(country.country().map(|country| (country.iso3.to_string(), true))),
        };
        let mut areas = Vec::with_capacity(counts.len());
        for (area, totals) in counts {
            let found: Result<Option<(String, bool)>, Fault> = code(&area);
            if let Some((code, whole_country)) = found? {
                areas.push(ImpreciseArea { code, whole_country, totals: totals.into() });
            }
        }
        Ok(areas)
    }

    /// Returns the country and the first-order division under a point in degrees.
    pub fn find_area(&self, lon: f64, lat: f64) -> Result<FoundArea, Fault> {
        if !(-180.0..=180.0).contains(&lon) || !(-90.0..=90.0).contains(&lat) {
            return Err(Fault::refused(
                say!("{lon}, {lat} is no place on Earth."),
                say!("Give degrees east and north."),
            ));
        }
        let (lon_e7, lat_e7) = ((lon * 1e7) as i32, (lat * 1e7) as i32);
        let (country, division) = (areas().country_at(lon_e7, lat_e7), areas().admin1_at(lon_e7, lat_e7));
        let code = |area: Option<&Area>| area.map(|area| area.code.clone());
        let name = division.or(country).map(|area| area.name.clone()).unwrap_or_default();
        Ok(FoundArea { country: code(country), admin1: code(division), name, place: name_by_town(lon, lat) })
    }
}

/// Returns the name of a place and what kind of place it is.
pub(crate) fn name_of(place: &PlaceRef) -> Result<Named, Fault> {
    match place {
        PlaceRef::Subregion { id } => {
            let found = find_subregion(id).ok_or_else(|| Fault::unknown(&kept!("The subregion “{id}”")))?;
            let kind = format!("subregion of {}", found.office);
            Ok(Named { name: found.names.en.clone(), kind, country: CountryIndex::NONE, bbox: Some(found.view) })
        }
        PlaceRef::Country { iso3 } => {
            let country = country_of(iso3)?;
            let found = country.country();
            let name = found.map(|country| country.names.en.clone()).unwrap_or_default();
            Ok(Named { name, kind: String::new(), country, bbox: found.and_then(|country| country.bbox) })
        }
        PlaceRef::Admin1 { code } => {
            let area = areas().find_by_code(code).ok_or_else(|| Fault::unknown(&kept!("The division “{code}”")))?;
            let kind = "first-order division".to_owned();
            Ok(Named { name: area.name.clone(), kind, country: area.country, bbox: Some(area.bbox) })
        }
        PlaceRef::Cell { cell } => name_of_cell(cell),
    }
}

fn name_of_cell(cell: &str) -> Result<Named, Fault> {
    let center = sitroom_atlas::cell_center(cell).map_err(crate::tiles::refused)?;
    let (lon, lat) = center;
    let country =
        areas().country_at((lon * 1e7) as i32, (lat * 1e7) as i32).map_or(CountryIndex::NONE, |area| area.country);
    Ok(Named { name: name_by_town(lon, lat), kind: "cell".to_owned(), country, bbox: None })
}

/// Names a point in degrees by its nearest town.
fn name_by_town(lon: f64, lat: f64) -> String {
    match nearest_town(lon, lat) {
        Some((town, km)) if km < 1.0 => town.name.clone(),
        Some((town, km)) => format!("{km:.0} km from {}", town.name),
        None => format!("{lat:.2}, {lon:.2}"),
    }
}

/// How far from a place off the land of the base map land is looked for, in km: its coasts are drawn for the whole world.
pub(crate) const COAST_KM: f64 = 25.0;

/// Returns the country under a point in degrees, or that of the nearest land within [`COAST_KM`]; none farther out at sea.
pub(crate) fn country_near(point: [f64; 2]) -> Option<Iso3> {
    country_at(point).or_else(|| nearest_within(point, COAST_KM, country_at))
}

/// Returns the country under a point in degrees, also beyond 180; none at sea.
pub(crate) fn country_at([lon, lat]: [f64; 2]) -> Option<Iso3> {
    let lon = lon - 360.0 * (lon / 360.0).round();
    areas().country_at((lon * 1e7) as i32, (lat * 1e7) as i32)?.iso3
}

//! An office's own boundaries, drawn over the default ones.

use std::fs;
use std::path::Path;

use geojson::{GeoJson, GeometryValue};
use serde::{Deserialize, Serialize};

use sitroom_domain::{phrase, say};

use crate::contract::fault::Fault;
use crate::desk::{Desk, Room};

const SETTING: &str = "boundaries";
/// Stands in the setting where the office went back to the default boundaries.
const NONE: &str = "null";

/// The largest file that is taken.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

#[derive(Serialize, Deserialize)]
struct Boundaries {
    file_name: String,
    geojson: String,
}

impl Desk {
    /// Loads boundaries from a GeoJSON of polygons or lines and returns the name of the file.
    pub fn load_boundaries(&self, path: &Path) -> Result<String, Fault> {
        let geojson = read(path)?;
        check(&geojson, path)?;
        let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let setting = serde_json::to_string(&Boundaries { file_name: file_name.clone(), geojson })
            .map_err(|error| Fault::refused(error.to_string(), ""))?;
        let room = self.room();
        room.refuse_after_mission()?;
        room.store.put_setting(SETTING, &setting)?;
        Ok(file_name)
    }

    /// Goes back to the default boundaries.
    pub fn drop_boundaries(&self) -> Result<(), Fault> {
        let room = self.room();
        room.refuse_after_mission()?;
        Ok(room.store.put_setting(SETTING, NONE)?)
    }

    /// Returns the office's own boundaries as GeoJSON; an empty collection where it loaded none.
    pub fn own_boundaries(&self) -> Result<Vec<u8>, Fault> {
        let own = self.room().find_boundaries()?;
        let empty = || r#"{"type":"FeatureCollection","features":[]}"#.to_owned();
        Ok(own.map_or_else(empty, |own| own.geojson).into_bytes())
    }
}

impl Room {
    /// Returns the name of the file that the office loaded, and a digest of what was in it.
    pub(crate) fn own_boundaries_name(&self) -> Result<Option<(String, String)>, Fault> {
        let digest = |own: &Boundaries| blake3::hash(own.geojson.as_bytes()).to_hex().to_string();
        Ok(self.find_boundaries()?.map(|own| (own.file_name.clone(), digest(&own))))
    }

    /// Returns the office's own boundaries as they are stored, to go along on a mission.
    pub(crate) fn written_boundaries(&self) -> Result<Option<String>, Fault> {
        Ok(self.store.find_setting(SETTING)?.filter(|json| json != NONE))
    }

    /// Takes boundaries as [`Room::written_boundaries`] gave them elsewhere; nothing of what is none.
    pub(crate) fn take_boundaries(&self, written: &[u8]) -> Result<(), Fault> {
        let Ok(own) = serde_json::from_slice::<Boundaries>(written) else { return Ok(()) };
        check(&own.geojson, Path::new(&own.file_name))?;
        let setting = serde_json::to_string(&own).map_err(|error| Fault::refused(error.to_string(), ""))?;
        Ok(self.store.put_setting(SETTING, &setting)?)
    }

    fn find_boundaries(&self) -> Result<Option<Boundaries>, Fault> {
        Ok(self.store.find_setting(SETTING)?.and_then(|json| serde_json::from_str(&json).ok()).flatten())
    }
}

fn read(path: &Path) -> Result<String, Fault> {
    let hint = phrase!("Choose a GeoJSON file of boundaries (polygons or lines, longitude and latitude in degrees).");
    let unreadable =
        |why: &dyn std::fmt::Display| Fault::refused(say!("{} cannot be read: {why}.", path.display()), hint);
    let size = fs::metadata(path).map_err(|error| unreadable(&error))?.len();
    if size > MOST_BYTES {
        let mib = size / 1_048_576;
        let message = say!("{} has {mib} MiB; boundaries of up to 64 MiB are taken.", path.display());
        return Err(Fault::refused(message, say!("Simplify the lines and try again.")));
    }
    fs::read_to_string(path).map_err(|error| unreadable(&error))
}

fn check(text: &str, path: &Path) -> Result<(), Fault> {
    let name = path.display();
    let hint = phrase!("Nothing was changed. Save the boundaries as GeoJSON in longitude and latitude (WGS 84).");
    let parsed: GeoJson =
        text.parse().map_err(|error| Fault::refused(say!("{name} is not GeoJSON: {error}."), hint))?;
    let GeoJson::FeatureCollection(collection) = parsed else {
        return Err(Fault::refused(say!("{name} holds no feature collection."), hint));
    };
    let geometries = || collection.features.iter().filter_map(|feature| feature.geometry.as_ref());
    if geometries().next().is_none() {
        return Err(Fault::refused(say!("{name} holds no boundary."), hint));
    }
    for (number, geometry) in geometries().enumerate() {
        if let Err(why) = check_geometry(&geometry.value) {
            return Err(Fault::refused(say!("Feature {} of {name} {why}.", number + 1), hint));
        }
    }
    Ok(())
}

fn check_geometry(value: &GeometryValue) -> Result<(), String> {
    let placed = |position: &geojson::Position| match position.as_slice() {
        [lon, lat, ..] if (-180.0..=180.0).contains(lon) && (-90.0..=90.0).contains(lat) => Ok(()),
        other => Err(say!("has a point outside longitude and latitude ({other:?})")),
    };
    match value {
        GeometryValue::LineString { coordinates } => coordinates.iter().try_for_each(placed),
        GeometryValue::MultiLineString { coordinates } | GeometryValue::Polygon { coordinates } => {
            coordinates.iter().flatten().try_for_each(placed)
        }
        GeometryValue::MultiPolygon { coordinates } => coordinates.iter().flatten().flatten().try_for_each(placed),
        GeometryValue::GeometryCollection { geometries } => {
            geometries.iter().try_for_each(|geometry| check_geometry(&geometry.value))
        }
        GeometryValue::Point { .. } | GeometryValue::MultiPoint { .. } => Err(say!("is a point, not a boundary")),
    }
}

//! Makes a database a hub. It is there whole or not at all, and making it twice changes nothing.

use std::sync::Arc;

use super::statements::{ACCESS, NEED_POSTGIS, ONE_AT_A_TIME, PUT_HUB, SCHEMA as TABLES, VIEWS};
use super::{Hub, HubAddress, HubError, Line, OLDEST_SERVER, SCHEMA};

/// What came of making a hub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Initialized {
    /// Server, port and database.
    pub place: String,
    /// Whether it was made now; otherwise it was there.
    pub is_new: bool,
}

impl Hub {
    /// Makes the database of an address a hub; `id` is the number that it takes.
    ///
    /// # Errors
    /// When the server is too old, has no PostGIS, or does not let the one who asks; then nothing was changed.
    pub fn init(address: &HubAddress, id: &str) -> Result<Initialized, HubError> {
        let line = Line::connect(address, &Arc::default()).map_err(HubError::of_administrator)?;
        let (place, seen) = (line.asked.place.clone(), &line.seen);
        if seen.version < OLDEST_SERVER {
            return Err(HubError::OldServer { place, found: seen.version_name.clone() });
        }
        if !seen.has_postgis && !seen.could_have_postgis {
            return Err(HubError::NoPostgis { place });
        }
        line.whole(|| {
            // Two that begin at once make one hub.
            line.one(ONE_AT_A_TIME, &[])?;
            if line.one(super::statements::LOOK, &[])?.get(4) {
                let (_, found) = line.hub()?;
                if found != SCHEMA {
                    return Err(HubError::OtherSchema { place: place.clone(), found, known: SCHEMA });
                }
                return Ok(Initialized { place: place.clone(), is_new: false });
            }
            line.run(NEED_POSTGIS)?;
            line.run(TABLES)?;
            line.run(VIEWS)?;
            line.run(ACCESS)?;
            line.put(PUT_HUB, &[&id, &SCHEMA])?;
            Ok(Initialized { place: place.clone(), is_new: true })
        })
    }
}

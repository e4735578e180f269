//! Search over places, actors, notes and the record.

use serde::Serialize;
use sitroom_domain::{EventId, Noun, RecordId};
use ts_rs::TS;

use super::place::PlaceRef;

/// What was found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum SearchHit {
    /// A place of the base map.
    Place {
        /// Its name.
        name: String,
        /// What stands behind the name: its country, its kind.
        context: String,
        /// What to select; `None` for a town.
        place: Option<PlaceRef>,
        /// Longitude, latitude, degrees.
        center: [f64; 2],
    },
    /// An actor, on either side.
    Actor {
        /// Its name.
        name: String,
        /// Events that it takes part in.
        events: u32,
    },
    /// An event whose place, conflict, headline or description holds the words.
    Event {
        /// Its number.
        id: EventId,
        /// First day, YYYY-MM-DD.
        first_day: String,
        /// Its place.
        place: String,
        /// The text around what was found.
        excerpt: String,
        /// Longitude, latitude, degrees.
        center: [f64; 2],
    },
    /// A record of the office that holds the words.
    Record {
        /// Its number.
        #[ts(type = "string")]
        id: RecordId,
        /// Its noun.
        noun: Noun,
        /// Its title.
        title: String,
        /// Its countries, ISO 3166-1 alpha-3.
        countries: Vec<String>,
    },
}

/// An actor with its events under the filter.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ActorCount {
    /// Its name.
    pub name: String,
    /// Events under the filter, the actor filter off.
    pub events: u32,
}

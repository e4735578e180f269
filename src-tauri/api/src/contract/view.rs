//! Views: what the window shows, saved by itself and by name.

use serde::{Deserialize, Serialize};
use sitroom_domain::Filter;
use ts_rs::TS;

use super::place::PlaceRef;

/// What the window shows. It is saved a moment after each change and found again at the next start.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct View {
    /// The filter.
    pub filter: Filter,
    /// Longitude, latitude of the middle, degrees.
    pub center: [f64; 2],
    /// Zoom of the map.
    pub zoom: f64,
    /// Names of the layers that are on.
    pub layers: Vec<String>,
    /// Measure of the cells: `events`, `deaths`, `change`.
    pub measure: String,
    /// The picture drawn: `density`, `cells`, `points`.
    pub picture: String,
    /// What is selected.
    pub place: Option<PlaceRef>,
    /// First day of the month at the cursor.
    pub month: Option<String>,
    /// `light`, `dark`, `wall`, `print`, or `system`.
    pub theme: String,
}

/// A view saved by name.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NamedView {
    /// The name, one of a kind.
    pub name: String,
    /// What it shows.
    pub view: View,
    /// When it was saved, RFC 3339.
    pub saved_at: String,
}

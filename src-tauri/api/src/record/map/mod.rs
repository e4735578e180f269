//! The record on the map: only what is drawn, counted beforehand, never one row for each record where there are many.

mod engagements;
mod presences;
mod routes;
mod warnings;

pub(crate) use routes::placed;
pub(super) use routes::{is_within, spots_of};
use sitroom_domain::say;
use sitroom_store::{EngagementRow, PresenceRow, RecordScope, WarningRow};
pub(crate) use warnings::spots_of_warnings;

use super::lists::countries_of;
use crate::contract::fault::Fault;
use crate::contract::record_map::{RecordMap, RecordMapLayer, RecordMapRequest, TraffickingCell};
use crate::desk::{Desk, Room};
use crate::imports::today;
use crate::together::together;

/// The nearest and the farthest distance that can be asked for, in km.
pub(super) const DISTANCES_KM: std::ops::RangeInclusive<f64> = 1.0..=500.0;

impl Desk {
    /// Returns what the map draws of the record within an area and a period.
    pub fn get_record_map(&self, request: &RecordMapRequest) -> Result<RecordMap, Fault> {
        if !DISTANCES_KM.contains(&request.distance_km) {
            return Err(Fault::refused(
                say!("{} km is no distance to look for violence near a border.", request.distance_km),
                say!("Give 1 to 500 km."),
            ));
        }
        let room = self.room();
        room.open_casebook()?;
        let scope = RecordScope {
            countries: countries_of(&request.area, request.since, request.until)?,
            since: request.since,
            until: request.until,
        };
        let wants = |layer: RecordMapLayer| request.layers.contains(&layer);
        let (trafficking, others) = together(
            || {
                if wants(RecordMapLayer::Trafficking) {
                    room.store.count_trafficking(&scope)
                } else {
                    Ok(sitroom_store::TraffickingCount::default())
                }
            },
            || room.who_is_where(&scope, wants),
        );
        let (trafficking, (presences, engagements, warnings)) = (trafficking?, others?);
        let presences = presences::group(presences);
        let engagements_total = engagements.len() as u32;
        let engagements = engagements::group(engagements, scope.countries.as_deref(), today());
        let cell = |cell: sitroom_store::TraffickingCell| TraffickingCell {
            at: rounded(cell.at),
            kind: cell.kind,
            count: cell.count,
        };
        let routes = wants(RecordMapLayer::Routes).then(|| routes::lines(&room, &scope, request.distance_km));
        Ok(RecordMap {
            presences: presences.points,
            presences_unplaced: presences.unplaced,
            presences_undated: presences.undated,
            engagements: engagements.marks,
            engagements_total,
            engagements_unplaced: engagements.unplaced,
            routes: routes.transpose()?.unwrap_or_default(),
            routes_method: sitroom_analysis::route::METHOD.to_owned(),
            trafficking: trafficking.cells.into_iter().map(cell).collect(),
            trafficking_unplaced: trafficking.unplaced,
            warnings_total: warnings.iter().filter(|row| row.closed.is_none()).count() as u32,
            warnings: warnings::group(&warnings, scope.countries.as_deref()),
        })
    }
}

/// Rows of presences, engagements and warnings.
type Rows = (Vec<PresenceRow>, Vec<EngagementRow>, Vec<WarningRow>);

impl Room {
    /// Returns the presences, engagements and warnings of a scope, as far as they are wanted.
    fn who_is_where(&self, scope: &RecordScope, wants: impl Fn(RecordMapLayer) -> bool) -> Result<Rows, Fault> {
        let (mut presences, mut engagements, mut warnings) = Rows::default();
        if wants(RecordMapLayer::Presence) {
            presences = self.store.list_presences(scope)?;
        }
        if wants(RecordMapLayer::Engagements) {
            engagements = self.store.list_engagements(scope)?;
        }
        if wants(RecordMapLayer::Warnings) {
            warnings = self.store.list_warnings(scope.countries.as_deref())?;
        }
        Ok((presences, engagements, warnings))
    }
}

/// Returns a point in steps of 10⁻⁴ degrees, some 11 m: finer than any map shows.
fn rounded(at: [f64; 2]) -> [f64; 2] {
    at.map(|degrees| (degrees * 1e4).round() / 1e4)
}

/// Tells whether a precision, in the word of its stored form, is a point: the district or better.
fn is_point(precision: &str) -> bool {
    use sitroom_domain::LocationPrecision as Precision;
    serde_json::from_value::<Precision>(precision.into()).is_ok_and(Precision::is_point)
}

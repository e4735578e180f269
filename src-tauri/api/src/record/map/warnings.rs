//! Open warnings by place: at their place where it is exact, else at the label of their division or country.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use sitroom_analysis::warning::Level;
use sitroom_domain::Iso3;
use sitroom_domain::country::find_by_iso3;
use sitroom_ingest::areas;
use sitroom_store::WarningRow;

use super::{is_point, rounded};
use crate::contract::record_map::WarningMark;

/// The most warnings that are named at a mark.
const MOST_NAMED: usize = 5;

/// Where a mark stands, in steps of 10⁻⁴ degrees, and what it stands for.
type Spot = (i64, i64, &'static str);

/// Groups open warnings by where they stand. One that is about several countries stands in each of them that the map is about;
/// `None` stands for all.
pub(super) fn group(rows: &[WarningRow], within: Option<&[Iso3]>) -> Vec<WarningMark> {
    let mut spots: BTreeMap<Spot, Vec<(&WarningRow, String)>> = BTreeMap::new();
    let shown = |country: Iso3| within.is_none_or(|within| within.contains(&country));
    for row in rows.iter().filter(|row| row.closed.is_none()) {
        for country in row.countries.iter().copied().filter(|country| shown(*country)) {
            if let Some((at, of, name)) = stand(row, country) {
                let [lon, lat] = at.map(|degrees| (degrees * 1e4).round() as i64);
                spots.entry((lon, lat, of)).or_default().push((row, name));
            }
        }
    }
    spots.into_iter().filter_map(mark).collect()
}

/// Returns where each warning stands on a map of some countries; `None` where it has no place there.
pub(crate) fn spots_of_warnings(rows: &[WarningRow], countries: &[Iso3]) -> Vec<Option<[f64; 2]>> {
    let first = |row: &WarningRow| row.countries.iter().copied().find(|country| countries.contains(country));
    rows.iter().map(|row| Some(rounded(stand(row, first(row)?)?.0))).collect()
}

/// Returns where a warning stands in one of its countries, for what, and the name of that.
fn stand(row: &WarningRow, country: Iso3) -> Option<([f64; 2], &'static str, String)> {
    let only = row.countries.len() == 1;
    if let Some(at) = row.at.filter(|_| only && is_point(&row.precision)) {
        return Some((at, "place", row.place.clone()));
    }
    let index = find_by_iso3(country)?;
    let degrees = |(lon, lat): (i32, i32)| [f64::from(lon) / 1e7, f64::from(lat) / 1e7];
    if let Some(at) = row.at.filter(|_| only && !row.division.is_empty()) {
        return Some((at, "division", row.division.clone()));
    }
    if let Some(area) = areas().find_admin1(index, &row.division) {
        return Some((degrees(area.label_e7), "division", row.division.clone()));
    }
    // A division that the map does not know stands with its country, and is named by its warning alone.
    Some((degrees(areas().find_country(index)?.label_e7), "country", country.to_string()))
}

fn mark(((lon, lat, of), mut rows): (Spot, Vec<(&WarningRow, String)>)) -> Option<WarningMark> {
    rows.sort_by_key(|(row, _)| (Reverse(Level::find(&row.level)), row.first_signal));
    let (gravest, place) = rows.first()?;
    Some(WarningMark {
        at: rounded([lon as f64 / 1e4, lat as f64 / 1e4]),
        of: of.to_owned(),
        level: gravest.level.clone(),
        place: place.clone(),
        count: rows.len() as u32,
        waiting: rows.iter().filter(|(row, _)| row.first_action.is_none()).count() as u32,
        first: rows.iter().take(MOST_NAMED).map(|(row, _)| (row.id, row.title.clone())).collect(),
    })
}

//! Engagements by country, or by place where it is known exactly, with how many go on.

use std::collections::BTreeMap;

use sitroom_domain::country::find_by_iso3;
use sitroom_domain::{Day, Iso3};
use sitroom_ingest::areas;
use sitroom_store::EngagementRow;

use super::{is_point, rounded};
use crate::contract::record_map::EngagementMark;

/// The most engagements that are named at a mark.
const MOST_NAMED: usize = 5;

/// All engagements of a map.
pub(super) struct Engagements {
    pub(super) marks: Vec<EngagementMark>,
    pub(super) unplaced: u32,
}

/// Where a mark stands: the country, and the place where it is exact, in steps of 10⁻⁴ degrees.
type Spot = (String, Option<(i64, i64)>);

/// Groups engagements, which come newest first. One that is about several countries stands in each of them that the map is
/// about; `None` stands for all.
pub(super) fn group(rows: Vec<EngagementRow>, within: Option<&[Iso3]>, today: Day) -> Engagements {
    let mut spots: BTreeMap<Spot, [Vec<EngagementRow>; 3]> = BTreeMap::new();
    let mut unplaced = 0;
    let shown = |iso3: &str| within.is_none_or(|within| iso3.parse().is_ok_and(|iso3: Iso3| within.contains(&iso3)));
    for row in rows {
        let slot = slot(&row, today);
        let found = spots_of(&row);
        if found.is_empty() {
            unplaced += 1;
        }
        for spot in found.into_iter().filter(|(iso3, _)| iso3.is_empty() || shown(iso3)) {
            spots.entry(spot).or_default()[slot].push(row.clone());
        }
    }
    Engagements { marks: spots.into_iter().filter_map(mark).collect(), unplaced }
}

/// Returns where an engagement stands: at its place for the country of that place, at the label of the other countries.
fn spots_of(row: &EngagementRow) -> Vec<Spot> {
    let place = row.at.filter(|_| is_point(&row.precision)).map(|at| at.map(|degrees| (degrees * 1e4).round() as i64));
    let place = place.map(|[lon, lat]| (lon, lat));
    let of_place = |iso3: &str| place.filter(|_| row.place_country == iso3 || row.countries.len() == 1);
    let mut spots: Vec<Spot> = row.countries.iter().map(|iso3| (iso3.clone(), of_place(iso3))).collect();
    if spots.iter().all(|(_, at)| at.is_none()) && place.is_some() && row.countries.is_empty() {
        spots.push((row.place_country.clone(), place));
    }
    spots
}

/// Returns whether it goes on, is planned or suspended, or ended. Where nobody says, its days do.
fn slot(row: &EngagementRow, today: Day) -> usize {
    match row.state.as_str() {
        "under_way" => 0,
        "planned" | "suspended" => 1,
        "ended" => 2,
        _ if row.last.is_some_and(|last| last < today) => 2,
        _ if row.first.is_some_and(|first| first > today) => 1,
        _ => 0,
    }
}

fn mark(((iso3, place), slots): (Spot, [Vec<EngagementRow>; 3])) -> Option<EngagementMark> {
    let at = if let Some((lon, lat)) = place {
        [lon as f64 / 1e4, lat as f64 / 1e4]
    } else {
        let (lon, lat) = areas().find_country(find_by_iso3(iso3.parse().ok()?)?)?.label_e7;
        [f64::from(lon) / 1e7, f64::from(lat) / 1e7]
    };
    let newest = slots.iter().flatten().take(MOST_NAMED).map(|row| (row.id, row.title.clone())).collect();
    Some(EngagementMark { at: rounded(at), iso3, counts: slots.map(|rows| rows.len() as u32), newest })
}

#[cfg(test)]
mod tests {
    use super::*;
    use sitroom_domain::RecordId;

    fn row(id: u128, state: &str, last: Option<&str>, countries: &[&str]) -> EngagementRow {
        EngagementRow {
            id: RecordId(id),
            title: format!("Engagement {id}"),
            first: Some("2009-01-01".parse().unwrap()),
            last: last.map(|day| day.parse().unwrap()),
            state: state.into(),
            at: None,
            precision: String::new(),
            place_country: String::new(),
            countries: countries.iter().map(|iso3| (*iso3).to_owned()).collect(),
        }
    }

    fn day() -> Day {
        "2026-11-25".parse().unwrap()
    }

    #[test]
    fn an_engagement_without_a_state_ended_when_its_days_did_and_goes_on_otherwise() {
        let rows = vec![
            row(1, "", Some("2010-01-01"), &["GIN"]),
            row(2, "", None, &["GIN"]),
            row(3, "suspended", None, &["GIN"]),
        ];
        let grouped = group(rows, None, day());
        assert_eq!(grouped.marks.len(), 1);
        assert_eq!(grouped.marks[0].counts, [1, 1, 1]);
        assert_eq!(grouped.marks[0].newest[0].0, RecordId(2), "those that go on first");
    }

    #[test]
    fn an_engagement_stands_in_every_country_that_the_map_is_about() {
        let within = ["GIN".parse().unwrap(), "MLI".parse().unwrap()];
        let grouped = group(vec![row(1, "ended", None, &["GIN", "MLI", "FRA"])], Some(&within), day());
        assert_eq!(grouped.marks.iter().map(|mark| mark.iso3.as_str()).collect::<Vec<_>>(), ["GIN", "MLI"]);
        assert_eq!(grouped.unplaced, 0);
        assert_eq!(group(vec![row(2, "", None, &[])], None, day()).unplaced, 1);
    }

    #[test]
    fn an_exact_place_stands_for_its_own_country_only() {
        let conakry = EngagementRow {
            at: Some([-13.677, 9.538]),
            precision: "exact".into(),
            place_country: "GIN".into(),
            ..row(1, "ended", None, &["GIN", "MLI"])
        };
        let grouped = group(vec![conakry.clone()], None, day());
        let is_there = |at: [f64; 2]| (at[0] - -13.677).abs() < 1e-9 && (at[1] - 9.538).abs() < 1e-9;
        assert!(is_there(grouped.marks[0].at));
        assert!((grouped.marks[1].at[0] - -13.677).abs() > 1.0);
        let vague = EngagementRow { precision: "province".into(), ..conakry };
        assert!(!is_there(group(vec![vague], None, day()).marks[0].at));
    }
}

//! Presences by place: who is there, and how many.

use std::collections::BTreeMap;

use sitroom_store::PresenceRow;

use super::{is_point, rounded};
use crate::contract::record_map::PresencePoint;

/// The most partners that are named at a place.
const MOST_NAMED: usize = 5;
/// The kind of a partner that belongs to the United Nations.
const UNITED_NATIONS: &str = "united_nations";

/// All presences of a map.
pub(super) struct Presences {
    pub(super) points: Vec<PresencePoint>,
    pub(super) unplaced: Vec<(String, u32)>,
    pub(super) undated: u32,
}

/// Groups presences by place, to some 11 m; a point and an area in the same place stay apart.
pub(super) fn group(rows: Vec<PresenceRow>) -> Presences {
    let undated = rows.iter().filter(|row| !row.dated).count() as u32;
    let mut places: BTreeMap<(i64, i64, bool), Vec<PresenceRow>> = BTreeMap::new();
    let mut unplaced: BTreeMap<String, u32> = BTreeMap::new();
    for row in rows {
        match row.at {
            Some(at) => {
                let [lon, lat] = at.map(|degrees| (degrees * 1e4).round() as i64);
                places.entry((lon, lat, is_point(&row.precision))).or_default().push(row);
            }
            None => *unplaced.entry(row.country).or_default() += 1,
        }
    }
    let points = places.into_iter().filter_map(|((.., exact), rows)| point(exact, &rows)).collect();
    let mut unplaced: Vec<(String, u32)> = unplaced.into_iter().collect();
    unplaced.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    Presences { points, unplaced, undated }
}

fn point(exact: bool, rows: &[PresenceRow]) -> Option<PresencePoint> {
    let first = rows.first()?;
    let (un, others): (Vec<&PresenceRow>, Vec<&PresenceRow>) =
        rows.iter().partition(|row| row.partner_kind == UNITED_NATIONS);
    let who = match (un.is_empty(), others.is_empty()) {
        (false, false) => "both",
        (false, true) => "un",
        _ => "partner",
    };
    let named = un.iter().chain(&others).take(MOST_NAMED).map(|row| (row.id, row.partner.clone()));
    Some(PresencePoint {
        at: rounded(first.at?),
        place: first.place.clone(),
        exact,
        count: rows.len() as u32,
        who: who.to_owned(),
        first: named.collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use sitroom_domain::RecordId;

    fn row(id: u128, at: Option<[f64; 2]>, precision: &str, kind: &str) -> PresenceRow {
        PresenceRow {
            id: RecordId(id),
            at,
            place: "Gao".into(),
            precision: precision.into(),
            country: "MLI".into(),
            dated: id != 1,
            partner: format!("Partner {id}"),
            partner_kind: kind.into(),
        }
    }

    #[test]
    fn presences_of_one_place_are_one_mark_that_says_whose_they_are() {
        let gao = Some([-0.041_67, 16.271_67]);
        let nearly = Some([-0.041_68, 16.271_69]);
        let grouped = group(vec![
            row(1, gao, "exact", "international_ngo"),
            row(2, nearly, "exact", UNITED_NATIONS),
            row(3, gao, "province", UNITED_NATIONS),
            row(4, None, "", "other"),
            row(5, Some([2.0, 9.0]), "near", "donor"),
        ]);
        let who: Vec<(&str, bool, u32)> =
            grouped.points.iter().map(|point| (point.who.as_str(), point.exact, point.count)).collect();
        assert_eq!(who, [("un", false, 1), ("both", true, 2), ("partner", true, 1)]);
        assert_eq!(grouped.points[1].first[0].1, "Partner 2", "the United Nations first");
        assert_eq!((grouped.unplaced, grouped.undated), (vec![("MLI".to_owned(), 1)], 1));
    }
}

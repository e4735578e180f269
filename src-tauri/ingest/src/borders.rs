//! Which countries and which first-order divisions of the base map touch.
//!
//! Lines of the base map are shared: two areas that touch have a corner in common, and that is what is looked for (queen's
//! contiguity). A strait is no border, and an area without a neighbour has none.

use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

use crate::area_bytes;
use crate::areas::{AreaKind, BYTES, areas};

/// Returns the pairs of areas of a kind that touch, by their places in the list of areas: each once, the smaller first.
pub fn borders(kind: AreaKind) -> &'static [(usize, usize)] {
    static COUNTRIES: OnceLock<Vec<(usize, usize)>> = OnceLock::new();
    static DIVISIONS: OnceLock<Vec<(usize, usize)>> = OnceLock::new();
    let known = match kind {
        AreaKind::Country => &COUNTRIES,
        AreaKind::Admin1 => &DIVISIONS,
    };
    known.get_or_init(|| find(kind))
}

fn find(kind: AreaKind) -> Vec<(usize, usize)> {
    let list = areas().list();
    let mut at_corner: HashMap<(i32, i32), Vec<usize>> = HashMap::new();
    area_bytes::read(BYTES, &mut |index, ring| {
        if list.get(index).is_none_or(|area| area.kind != kind) {
            return;
        }
        for corner in ring {
            let there = at_corner.entry(*corner).or_default();
            if there.last() != Some(&index) {
                there.push(index);
            }
        }
    });
    let mut pairs = BTreeSet::new();
    for there in at_corner.values().filter(|there| there.len() > 1) {
        for (place, one) in there.iter().enumerate() {
            pairs.extend(
                there[place + 1..].iter().filter(|other| *other != one).map(|other| (*one.min(other), *one.max(other))),
            );
        }
    }
    pairs.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn beside(kind: AreaKind, code: &str) -> BTreeSet<&'static str> {
        let list = areas().list();
        let pairs = borders(kind).iter().map(|(one, other)| [list[*one].code.as_str(), list[*other].code.as_str()]);
        let others = pairs.filter_map(|[one, other]| match (one == code, other == code) {
            (true, _) => Some(other),
            (_, true) => Some(one),
            _ => None,
        });
        others.collect()
    }

    #[test]
    fn mali_and_kyrgyzstan_have_the_neighbours_that_maps_show() {
        assert_eq!(beside(AreaKind::Country, "MLI"), BTreeSet::from(["BFA", "CIV", "DZA", "GIN", "MRT", "NER", "SEN"]));
        assert_eq!(beside(AreaKind::Country, "KGZ"), BTreeSet::from(["CHN", "KAZ", "TJK", "UZB"]));
        assert_eq!(beside(AreaKind::Country, "ISL"), BTreeSet::new());
    }

    #[test]
    fn divisions_touch_across_borders_too() {
        let mopti = beside(AreaKind::Admin1, "MLI-mopti");
        assert!(mopti.len() >= 4 && mopti.iter().any(|code| code.starts_with("MLI-")), "{mopti:?}");
        assert!(mopti.iter().any(|code| code.starts_with("BFA-")), "{mopti:?}");
    }
}

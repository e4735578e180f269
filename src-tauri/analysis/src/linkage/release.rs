//! Two releases of one source side by side: what was added, changed and withdrawn, and what that does to the months.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Sighting;

/// A record of a release with the publisher's own id.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Published<'a> {
    /// The publisher's own id, the same in both releases.
    pub key: &'a str,
    /// What it says.
    pub says: Sighting<'a>,
}

/// What may change in a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// First or last day.
    Days,
    /// How well the days are known.
    DatePrecision,
    /// The coordinates.
    Coordinates,
    /// How well the place is known.
    LocationPrecision,
    /// The name of the place.
    Place,
    /// The country.
    Country,
    /// The kind of violence.
    Kind,
    /// Deaths: best, low or high.
    Deaths,
    /// Deaths of each side, of civilians or of unknown status.
    DeathsBySide,
    /// A side.
    Sides,
}

/// A record that both releases have and that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// Its index in the older release.
    pub old: u32,
    /// Its index in the newer one.
    pub new: u32,
    /// What differs, in the order of [`Field`].
    pub fields: Vec<Field>,
}

/// What the newer release does to a month, by first days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthChange {
    /// The month, as [`sitroom_domain::Day::month_number`] counts.
    pub month: i32,
    /// Events before and after.
    pub events: [u64; 2],
    /// Deaths in the best estimates before and after; what is not stated is left out.
    pub deaths: [u64; 2],
}

/// What lies between two releases.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Comparison {
    /// Only in the newer release, by index in it, in its order.
    pub added: Vec<u32>,
    /// In both, and different; in the order of the newer release.
    pub changed: Vec<Changed>,
    /// Only in the older release, by index in it, in its order.
    pub withdrawn: Vec<u32>,
    /// The months whose events or deaths differ, the earliest first.
    pub months: Vec<MonthChange>,
}

/// Compares two releases of one source. Keys must be unique within each.
#[must_use]
pub fn compare_releases(old: &[Published<'_>], new: &[Published<'_>]) -> Comparison {
    let before: HashMap<&str, &Published<'_>> = old.iter().map(|record| (record.key, record)).collect();
    let after: HashSet<&str> = new.iter().map(|record| record.key).collect();
    let mut found = Comparison { months: months(old, new), ..Comparison::default() };
    for record in new {
        let Some(earlier) = before.get(record.key) else {
            found.added.push(record.says.index);
            continue;
        };
        let fields = changed_fields(&earlier.says, &record.says);
        if !fields.is_empty() {
            found.changed.push(Changed { old: earlier.says.index, new: record.says.index, fields });
        }
    }
    let gone = old.iter().filter(|record| !after.contains(record.key));
    found.withdrawn = gone.map(|record| record.says.index).collect();
    found
}

fn changed_fields(old: &Sighting<'_>, new: &Sighting<'_>) -> Vec<Field> {
    let estimates = |says: &Sighting<'_>| [says.deaths.best, says.deaths.low, says.deaths.high];
    let by_side =
        |says: &Sighting<'_>| [says.deaths.side_a, says.deaths.side_b, says.deaths.civilians, says.deaths.unknown];
    [
        (Field::Days, (old.first_day, old.last_day) != (new.first_day, new.last_day)),
        (Field::DatePrecision, old.date_precision != new.date_precision),
        (Field::Coordinates, (old.longitude_e7, old.latitude_e7) != (new.longitude_e7, new.latitude_e7)),
        (Field::LocationPrecision, old.location_precision != new.location_precision),
        (Field::Place, old.place != new.place),
        (Field::Country, old.country != new.country),
        (Field::Kind, old.kind != new.kind),
        (Field::Deaths, estimates(old) != estimates(new)),
        (Field::DeathsBySide, by_side(old) != by_side(new)),
        (Field::Sides, (old.side_a, old.side_b) != (new.side_a, new.side_b)),
    ]
    .into_iter()
    .filter_map(|(field, differs)| differs.then_some(field))
    .collect()
}

fn months(old: &[Published<'_>], new: &[Published<'_>]) -> Vec<MonthChange> {
    let mut months: BTreeMap<i32, MonthChange> = BTreeMap::new();
    for (at, release) in [old, new].into_iter().enumerate() {
        for record in release {
            let month = record.says.first_day.month_number();
            let change = months.entry(month).or_insert(MonthChange { month, events: [0; 2], deaths: [0; 2] });
            change.events[at] += 1;
            change.deaths[at] += u64::from(record.says.deaths.best.unwrap_or(0));
        }
    }
    let differs = |change: &MonthChange| change.events[0] != change.events[1] || change.deaths[0] != change.deaths[1];
    months.into_values().filter(differs).collect()
}

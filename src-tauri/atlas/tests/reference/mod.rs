//! The reference: rows in a plain list, filtered and counted by brute force, one question at a time.

use std::collections::BTreeMap;

use h3o::{CellIndex, LatLng, Resolution};
use proptest::prelude::*;
use sitroom_atlas::{Area, Atlas, AtlasBuilder, Query, Row, TextSet, Totals};
use sitroom_domain::{CountryIndex, DatePrecision, Day, EventId, Kind, LocationPrecision};

/// Returns the atlas of some rows.
pub(crate) fn atlas(rows: &[Row]) -> Atlas {
    let mut builder = AtlasBuilder::with_capacity(rows.len());
    for row in rows {
        builder.push(row);
    }
    builder.build().unwrap()
}

/// Returns the cell that a row lies in, as H3 itself says.
pub(crate) fn cell(row: &Row, resolution: u8) -> CellIndex {
    let point = LatLng::new(f64::from(row.lat_e7) / 1e7, f64::from(row.lon_e7) / 1e7).unwrap();
    point.to_cell(Resolution::try_from(resolution).unwrap())
}

/// Returns the slot of the kind: state, nonstate, onesided, not stated.
pub(crate) fn kind(row: &Row) -> usize {
    row.kind.map_or(3, |kind| usize::from(kind.code()) - 1)
}

/// Returns the class of the precision of the place.
pub(crate) fn precision(row: &Row) -> usize {
    match row.location_precision {
        LocationPrecision::NotStated => 2,
        precision => usize::from(!precision.is_point()),
    }
}

/// Tells whether a row passes a query.
pub(crate) fn passes(row: &Row, query: &Query) -> bool {
    let area = match &query.area {
        Area::World => true,
        Area::Members(members) => members
            .iter()
            .any(|(country, since, until)| row.country == *country && (*since..=*until).contains(&row.first_day)),
        Area::Country(country) => row.country == *country,
        Area::Admin1(code) => row.admin1 == *code,
        Area::Cell(asked) => cell(row, asked.resolution().into()) == *asked,
    };
    let bounds = query.bounds_e7.is_none_or(|[west, south, east, north]| {
        let columns =
            if west <= east { (west..=east).contains(&row.lon_e7) } else { row.lon_e7 >= west || row.lon_e7 <= east };
        columns && (south..=north).contains(&row.lat_e7)
    });
    let actors = |set: &TextSet| set.has(row.side_a) || set.has(row.side_b);
    area && bounds
        && query.since.is_none_or(|since| row.first_day >= since)
        && query.until.is_none_or(|until| row.first_day <= until)
        && query.kinds[kind(row)]
        && query.precision[precision(row)]
        && query.actors.as_ref().is_none_or(actors)
        && query.texts.as_ref().is_none_or(|set| actors(set) || set.has(row.place) || set.has(row.story))
        && query.deaths_min.is_none_or(|least| row.best.is_some_and(|best| best >= least))
        && query.deaths_max.is_none_or(|most| row.best.is_some_and(|best| best <= most))
        && (!query.civilians || row.civilians.is_some_and(|civilians| civilians > 0))
        && query.publishers.as_ref().is_none_or(|publishers| publishers.contains(&row.publisher))
}

/// Returns count and sums of some rows.
pub(crate) fn totals<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Totals {
    rows.into_iter().fold(Totals::default(), |sum, row| Totals {
        events: sum.events + 1,
        best: sum.best + u64::from(row.best.unwrap_or(0)),
        low: sum.low + u64::from(row.low.unwrap_or(0)),
        high: sum.high + u64::from(row.high.unwrap_or(0).max(row.best.unwrap_or(0))),
        civilians: sum.civilians + u64::from(row.civilians.unwrap_or(0)),
    })
}

/// Returns count and sums by a key, ordered by it; rows without a key are left out.
pub(crate) fn groups<K: Ord>(rows: &[&Row], key: impl Fn(&Row) -> Option<K>) -> BTreeMap<K, Totals> {
    let mut groups: BTreeMap<K, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        if let Some(key) = key(row) {
            groups.entry(key).or_default().push(row);
        }
    }
    groups.into_iter().map(|(key, rows)| (key, totals(rows))).collect()
}

fn estimate() -> impl Strategy<Value = Option<u32>> {
    prop_oneof![
        2 => Just(None),
        6 => (0..20_u32).prop_map(Some),
        1 => (65_530..65_540_u32).prop_map(Some),
        1 => Just(Some(u32::MAX)),
    ]
}

fn place() -> impl Strategy<Value = (i32, i32)> {
    prop_oneof![
        // Anywhere, poles and antimeridian included.
        2 => (-1_800_000_000..=1_800_000_000, -900_000_000..=900_000_000),
        // Close together, so that cells and blocks hold many.
        5 => (-20_000_000..30_000_000, 100_000_000..160_000_000),
        // On one spot, as gazetteers put them.
        2 => Just((-80_000_000, 126_500_000)),
        1 => (prop_oneof![Just(-1_800_000_000), Just(1_800_000_000), Just(0)], prop_oneof![Just(0), Just(-900_000_000), Just(900_000_000)]),
    ]
}

prop_compose! {
    /// One row but for its number.
    fn row()(
        (lon_e7, lat_e7) in place(),
        (first, length) in (Day::MIN.0..=Day::MAX.0, -2..40_i32),
        recent in prop::bool::weighted(0.8),
        (date, location) in (0..=5_u8, 0..=7_u8),
        kind in 0..=3_u8,
        country in prop_oneof![Just(CountryIndex::NONE), (0..6_u16).prop_map(CountryIndex)],
        admin1 in 0..6_u32,
        (best, low, high, civilians) in (estimate(), estimate(), estimate(), estimate()),
        (side_a, side_b, place, story) in (0..6_u32, 0..6_u32, 0..20_u32, 0..200_u32),
        publisher in 0..3_u8,
    ) -> Row {
        let first_day = if recent { Day(first.rem_euclid(2_000) + 14_000) } else { Day(first) };
        Row {
            id: EventId(0), lon_e7, lat_e7, first_day, last_day: Day(first_day.0 + length),
            date_precision: DatePrecision::from_code(date).unwrap(),
            location_precision: LocationPrecision::from_code(location).unwrap(),
            kind: Kind::from_code(kind), country, admin1, best, low, high, civilians, side_a, side_b, place, story, publisher,
        }
    }
}

/// Up to `most` rows, each with a number of its own.
pub(crate) fn rows(most: usize) -> impl Strategy<Value = Vec<Row>> {
    prop::collection::vec(row(), 0..most).prop_map(|mut rows| {
        for (index, row) in rows.iter_mut().enumerate() {
            row.id = EventId((index as u32 * 7919) % 1_000_003);
        }
        rows
    })
}

fn area() -> impl Strategy<Value = Area> {
    let country = || (0..7_u16).prop_map(CountryIndex);
    let member = (country(), 13_500..15_500_i32, 0..1_500_i32)
        .prop_map(|(country, since, days)| (country, Day(since), Day(since + days)));
    prop_oneof![
        4 => Just(Area::World),
        2 => prop::collection::vec(member, 0..5).prop_map(Area::Members),
        1 => country().prop_map(Area::Country),
        1 => (1..7_u32).prop_map(Area::Admin1),
        2 => (place(), 0..=7_u8).prop_map(|((lon, lat), resolution)| {
            let point = LatLng::new(f64::from(lat) / 1e7, f64::from(lon) / 1e7).unwrap();
            Area::Cell(point.to_cell(Resolution::try_from(resolution).unwrap()))
        }),
    ]
}

/// A strategy that gives nothing three times out of four.
fn seldom<T: Clone + std::fmt::Debug>(strategy: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    prop::option::weighted(0.25, strategy)
}

fn texts(most: u32) -> impl Strategy<Value = TextSet> {
    prop::collection::vec(0..most, 0..6).prop_map(|texts| texts.into_iter().collect())
}

prop_compose! {
    /// Any query.
    pub(crate) fn query()(
        area in area(),
        bounds_e7 in seldom((place(), place()).prop_map(|(a, b)| [a.0, a.1.min(b.1), b.0, a.1.max(b.1)])),
        since in seldom((13_800..16_200).prop_map(Day)),
        until in seldom((13_800..16_200).prop_map(Day)),
        (few_kinds, kinds) in (prop::bool::weighted(0.3), prop::array::uniform4(any::<bool>())),
        (few_precisions, precision) in (prop::bool::weighted(0.3), prop::array::uniform3(any::<bool>())),
        (actors, texts) in (seldom(texts(6)), seldom(texts(200))),
        (deaths_min, deaths_max) in (seldom(0..30_u32), seldom(0..70_000_u32)),
        civilians in prop::bool::weighted(0.2),
        publishers in seldom(prop::collection::vec(0..4_u8, 0..3)),
    ) -> Query {
        Query {
            area, bounds_e7, since, until,
            kinds: if few_kinds { kinds } else { [true; 4] },
            actors, texts, deaths_min, deaths_max, civilians,
            precision: if few_precisions { precision } else { [true; 3] },
            publishers,
        }
    }
}

//! Single events as figures need them that look at pairs of events: where and when each was.

use sitroom_domain::Day;

use crate::atlas::Atlas;
use crate::mask::{Mask, positions};

/// Where and when an event was.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Longitude and latitude in degrees.
    pub at: [f64; 2],
    /// Its first day.
    pub on: Day,
    /// Whether that day is known, and not only a span of days or worse.
    pub is_day_known: bool,
    /// Deaths, best estimate, where it is known.
    pub best: Option<u32>,
}

impl Atlas {
    /// Returns the events of a mask in the order of the atlas.
    pub fn points(&self, mask: &Mask) -> Vec<Point> {
        let columns = &self.columns;
        let point = |event: usize| Point {
            at: [columns.lon_e7[event], columns.lat_e7[event]].map(|degrees| f64::from(degrees) / 1e7),
            on: Day(columns.first_day[event]),
            is_day_known: !columns.attributes_at(event).is_date_imprecise(),
            best: columns.best.get(event),
        };
        positions(mask.words_over(self.len()), 0).map(point).collect()
    }
}

#[cfg(test)]
mod tests {
    use sitroom_domain::{CountryIndex, DatePrecision, EventId, LocationPrecision};

    use super::*;
    use crate::builder::AtlasBuilder;
    use crate::query::Query;
    use crate::row::Row;

    fn row(id: u32, day: i32, date_precision: DatePrecision) -> Row {
        Row {
            id: EventId(id),
            lon_e7: 20_000_000,
            lat_e7: 144_900_000,
            first_day: Day(day),
            last_day: Day(day),
            date_precision,
            location_precision: LocationPrecision::Exact,
            kind: None,
            country: CountryIndex(1),
            admin1: 0,
            best: Some(id),
            low: None,
            high: None,
            civilians: None,
            side_a: 0,
            side_b: 0,
            place: 0,
            story: 0,
            publisher: 1,
        }
    }

    #[test]
    fn the_events_of_a_mask_come_with_place_and_day_and_no_others() {
        let mut builder = AtlasBuilder::with_capacity(0);
        for (id, day, precision) in
            [(1, 100, DatePrecision::Day), (2, 200, DatePrecision::Day), (3, 300, DatePrecision::Month)]
        {
            builder.push(&row(id, day, precision));
        }
        let atlas = builder.build().unwrap();
        let late = atlas.select(&Query { since: Some(Day(150)), ..Query::default() });
        let mut points = atlas.points(&late);
        points.sort_by_key(|point| point.on);
        let days: Vec<_> = points.iter().map(|point| (point.on.0, point.is_day_known, point.best)).collect();
        assert_eq!(days, [(200, true, Some(2)), (300, false, Some(3))]);
        assert!(points.iter().all(|point| (point.at[0] - 2.0).abs() < 1e-9 && (point.at[1] - 14.49).abs() < 1e-9));
        assert_eq!(atlas.points(&atlas.all()).len(), 3);
    }
}

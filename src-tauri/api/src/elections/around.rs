//! Events and deaths by day in some countries. What lies outside of what the stored events cover is no data, and never zero.

use sitroom_atlas::{Area, Query, Unit};
use sitroom_domain::country::find_by_iso3;
use sitroom_domain::{CountryIndex, Day, Iso3};

use super::Days;
use crate::contract::warning::WarningMonth;
use crate::data_end::data_ends;
use crate::desk::Room;
use crate::months::month_text;

/// Events and deaths of some countries, summed up to each day.
pub(crate) struct Around {
    first: Day,
    /// Events and deaths up to the end of each day, from the first on.
    sums: Vec<(u32, u64)>,
    /// The days that the stored events cover in all of the countries; `None` where nothing is stored of them.
    known: Option<Days>,
}

impl Around {
    /// Counts what is stored of some countries until a day.
    pub(crate) fn of(room: &Room, countries: &[Iso3], as_of: Day) -> Self {
        let chart = room.chart();
        let places: Vec<CountryIndex> = countries.iter().filter_map(|iso3| find_by_iso3(*iso3)).collect();
        let members = places.iter().map(|place| (*place, Day::MIN, Day::MAX)).collect();
        let mask = chart.atlas.select(&Query { area: Area::Members(members), until: Some(as_of), ..Query::default() });
        let timeline = chart.atlas.timeline(&mask, Unit::Day);
        let Some(first) = timeline.starts.first().copied() else {
            return Self { first: as_of, sums: Vec::new(), known: None };
        };
        let day = |at: usize| {
            let events: u32 = timeline.events.iter().map(|kind| kind[at]).sum();
            let deaths: u64 = timeline.deaths.iter().map(|kind| kind[at]).sum();
            (events, deaths)
        };
        let add = |sum: &mut (u32, u64), at: usize| {
            let (events, deaths) = day(at);
            *sum = (sum.0 + events, sum.1 + deaths);
            Some(*sum)
        };
        let sums = (0..timeline.starts.len()).scan((0, 0), add).collect();
        let ends = data_ends(&chart.atlas);
        let ended = places.iter().filter_map(|place| ends.get(place)).min().copied();
        let known = chart.atlas.days().map(|(oldest, newest)| (oldest, ended.unwrap_or(newest).min(newest).min(as_of)));
        Self { first, sums, known }
    }

    /// Returns the last day that is covered.
    pub(crate) fn known_until(&self) -> Option<Day> {
        self.known.map(|(_, last)| last)
    }

    /// Returns the part of some days that has come and is covered; `None` where the first of them is not.
    pub(super) fn covered(&self, (first, last): Days) -> Option<Days> {
        let (oldest, newest) = self.known?;
        (first >= oldest && first <= newest && first <= last).then(|| (first, last.min(newest)))
    }

    /// Returns events and deaths of some days; `None` where not all are covered.
    pub(crate) fn count(&self, (first, last): Days) -> Option<(u32, u32)> {
        let (oldest, newest) = self.known?;
        if first < oldest || last > newest || last < first {
            return None;
        }
        let up_to = |day: Day| {
            let at = usize::try_from(day.0 - self.first.0).ok()?;
            self.sums.get(at.min(self.sums.len().checked_sub(1)?)).copied()
        };
        let (after, before) = (up_to(last).unwrap_or_default(), up_to(Day(first.0 - 1)).unwrap_or_default());
        Some((after.0 - before.0, u32::try_from(after.1 - before.1).unwrap_or(u32::MAX)))
    }

    /// Returns events and deaths by month.
    pub(super) fn months(&self, first: i32, last: i32) -> Vec<WarningMonth> {
        let month = |month: i32| {
            let counted = self.count((Day::first_of_month(month), Day(Day::first_of_month(month + 1).0 - 1)));
            WarningMonth {
                month: month_text(month),
                events: counted.map(|(events, _)| events),
                deaths: counted.map(|(_, deaths)| deaths),
                across: None,
            }
        };
        (first..=last).map(month).collect()
    }
}

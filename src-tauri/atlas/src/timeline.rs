//! Events and deaths by day, week, month, quarter or year.

use sitroom_domain::Day;

use crate::atlas::Atlas;
use crate::calendar::Calendar;
use crate::mask::Mask;

/// The unit of a time line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// One day.
    Day,
    /// Seven days from Monday.
    Week,
    /// A calendar month.
    Month,
    /// A quarter.
    Quarter,
    /// A calendar year.
    Year,
}

impl Unit {
    /// Returns the number of the bin that a day lies in; bins that follow each other have numbers that do.
    pub fn bin(self, day: Day) -> i32 {
        let month = || Calendar::new().month(day.0);
        match self {
            Self::Day => day.0,
            // 1970-01-01 was a Thursday.
            Self::Week => (day.0 + 3).div_euclid(7),
            Self::Month => month(),
            Self::Quarter => month().div_euclid(3),
            Self::Year => month().div_euclid(12),
        }
    }

    /// Returns the first day of a bin.
    pub fn start(self, bin: i32) -> Day {
        match self {
            Self::Day => Day(bin),
            Self::Week => Day(bin * 7 - 3),
            Self::Month => Day::first_of_month(bin),
            Self::Quarter => Day::first_of_month(bin * 3),
            Self::Year => Day::first_of_month(bin * 12),
        }
    }
}

/// Events and deaths by bin; the four lists of each are state, nonstate, onesided and not stated.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Timeline {
    /// First day of each bin, without gaps, oldest first.
    pub starts: Vec<Day>,
    /// Events.
    pub events: [Vec<u32>; 4],
    /// Deaths, best estimate.
    pub deaths: [Vec<u64>; 4],
}

/// By day and kind: events and deaths.
type DayCounts = Vec<[(u32, u64); 4]>;

impl Atlas {
    /// Returns the time line of a mask, from the bin of its first event to that of its last.
    pub fn timeline(&self, mask: &Mask, unit: Unit) -> Timeline {
        let Some((first, last)) = self.span(mask) else { return Timeline::default() };
        let days = self.by_day(mask, first, last);
        let first_bin = unit.bin(first);
        let bins = (unit.bin(last) - first_bin) as usize + 1;
        let mut timeline = Timeline {
            starts: (0..bins).map(|bin| unit.start(first_bin + bin as i32)).collect(),
            events: std::array::from_fn(|_| vec![0; bins]),
            deaths: std::array::from_fn(|_| vec![0; bins]),
        };
        for (offset, kinds) in days.iter().enumerate() {
            let bin = (unit.bin(Day(first.0 + offset as i32)) - first_bin) as usize;
            for (kind, (events, deaths)) in kinds.iter().enumerate() {
                timeline.events[kind][bin] += events;
                timeline.deaths[kind][bin] += deaths;
            }
        }
        timeline
    }

    /// Returns the events of a mask by month, from the month number `first` to `last`, both included, without gaps.
    pub fn monthly(&self, mask: &Mask, first: i32, last: i32) -> Vec<u32> {
        let calendar = Calendar::new();
        let months = usize::try_from(i64::from(last) - i64::from(first) + 1).unwrap_or(0);
        self.fold(
            mask,
            || vec![0; months],
            |counts, at| {
                let offset = usize::try_from(calendar.month(self.columns.first_day[at]) - first);
                if let Some(count) = offset.ok().and_then(|offset| counts.get_mut(offset)) {
                    *count += 1;
                }
            },
            |counts, more| counts.iter_mut().zip(more).for_each(|(count, more)| *count += more),
        )
    }

    fn by_day(&self, mask: &Mask, first: Day, last: Day) -> DayCounts {
        let columns = &self.columns;
        let days = (last.0 - first.0) as usize + 1;
        self.fold(
            mask,
            || vec![[(0, 0); 4]; days],
            |counts: &mut DayCounts, at| {
                let kind = columns.attributes_at(at).kind();
                let count = &mut counts[(columns.first_day[at] - first.0) as usize][kind];
                *count = (count.0 + 1, count.1 + columns.best.amount(at));
            },
            |counts, more| {
                let pairs = counts.iter_mut().flatten().zip(more.into_iter().flatten());
                pairs.for_each(|(count, more)| *count = (count.0 + more.0, count.1 + more.1));
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bin_begins_with_the_day_that_it_says() {
        let day: Day = "2024-05-16".parse().unwrap();
        let starts = [
            (Unit::Day, "2024-05-16"),
            (Unit::Week, "2024-05-13"),
            (Unit::Month, "2024-05-01"),
            (Unit::Quarter, "2024-04-01"),
            (Unit::Year, "2024-01-01"),
        ];
        for (unit, start) in starts {
            assert_eq!(unit.start(unit.bin(day)).to_string(), start);
            assert_eq!(unit.bin(unit.start(unit.bin(day))), unit.bin(day));
            assert_eq!(unit.bin(Day(unit.start(unit.bin(day)).0 - 1)), unit.bin(day) - 1);
        }
    }
}

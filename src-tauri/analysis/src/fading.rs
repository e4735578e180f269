//! Engagements that fade: visits fall off while events go on (S/2011/552, §56–58).

use sitroom_domain::{Day, phrase};

/// Method and version, as printed beside the figure.
pub const METHOD: &str = phrase!("fading engagement, method 1.0");

/// Days of a period: half a year.
pub const PERIOD_DAYS: i32 = 182;

/// Fewest visits in the period before from which a fall is told, and fewest visits at all from which a usual gap is.
pub const FEWEST_BEFORE: f64 = 2.0;
const FEWEST_FOR_GAP: f64 = 3.0;
/// Fewest days without a visit that count as silence, however close together the visits were before.
const SHORTEST_SILENCE_DAYS: i32 = 30;

/// One record of visits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Visit {
    /// First possible day.
    pub first: Day,
    /// Last possible day.
    pub last: Day,
    /// How many visits it stands for, at least one.
    pub count: f64,
}

/// Visits of an engagement in two periods.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Visits {
    /// In the period that ends with `as_of`.
    pub now: f64,
    /// In the period of the same length before it.
    pub before: f64,
    /// Last day of the newest visit that is not after `as_of`.
    pub last: Option<Day>,
    /// Usual days from one visit to the next: those from the first visit to the last, by the visits between; `None` for
    /// fewer than three, and where all were on one day.
    pub usual_gap: Option<f64>,
}

/// Returns the visits of an engagement up to a day. A record that stands for several visits over a span of days is spread
/// evenly over the days of its span; what lies after `as_of` is left out.
#[must_use]
pub fn visits(records: &[Visit], as_of: Day) -> Visits {
    let within = |first: Day, last: Day| records.iter().map(|record| share(record, first, last)).sum();
    let last = records.iter().filter(|one| one.first <= as_of).map(|one| one.last.min(as_of)).max();
    let first = records.iter().map(|one| one.first).min().filter(|first| *first <= as_of);
    let all: f64 = within(Day::MIN, as_of);
    let gap = |(first, last): (Day, Day)| f64::from(last.0 - first.0) / (all - 1.0);
    Visits {
        now: within(Day(as_of.0 - PERIOD_DAYS + 1), as_of),
        before: within(Day(as_of.0 - 2 * PERIOD_DAYS + 1), Day(as_of.0 - PERIOD_DAYS)),
        last,
        usual_gap: first.zip(last).filter(|(first, last)| all >= FEWEST_FOR_GAP && first < last).map(gap),
    }
}

/// Tells whether visits fall off: in the last period they are fewer than half of those in the period before, of which there
/// were two or more; or there was none for more than twice the usual gap, and for a month at least. Whether the engagement
/// goes on at all, the caller knows.
#[must_use]
pub fn visits_fall_off(visits: &Visits, as_of: Day) -> bool {
    let halved = visits.before >= FEWEST_BEFORE && visits.now < visits.before / 2.0;
    let silent = visits.usual_gap.zip(visits.last).is_some_and(|(gap, last)| {
        let days = as_of.0 - last.0;
        days >= SHORTEST_SILENCE_DAYS && f64::from(days) > 2.0 * gap
    });
    halved || silent
}

/// Tells whether events go on while visits fall off: there are some in the last period, and they did not fall by as great a
/// share as the visits did. Where there was no visit in the period before, any event in the last one counts.
#[must_use]
pub fn events_go_on(visits: &Visits, events_now: u32, events_before: u32) -> bool {
    let share_kept = f64::from(events_now) * visits.before > visits.now * f64::from(events_before);
    events_now > 0 && (visits.before <= 0.0 || share_kept)
}

/// Returns how many of the visits of a record lie between two days, both included.
fn share(record: &Visit, first: Day, last: Day) -> f64 {
    let days = f64::from(record.last.0 - record.first.0 + 1);
    let inside = record.last.0.min(last.0) - record.first.0.max(first.0) + 1;
    record.count * f64::from(inside.max(0)) / days
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TODAY: Day = Day(10_000);

    fn on(days_ago: i32) -> Visit {
        Visit { first: Day(TODAY.0 - days_ago), last: Day(TODAY.0 - days_ago), count: 1.0 }
    }

    #[test]
    fn an_engagement_fades_when_visits_halve_while_events_go_on() {
        let records = [on(340), on(300), on(260), on(220), on(30)];
        let fewer = visits(&records, TODAY);
        assert_eq!((fewer.now, fewer.before, fewer.last), (1.0, 4.0, Some(Day(9_970))));
        assert!(visits_fall_off(&fewer, TODAY));
        assert!(events_go_on(&fewer, 30, 40));
        assert!(!events_go_on(&fewer, 10, 40), "events fell by as much");
        assert!(!events_go_on(&fewer, 0, 0), "nothing goes on");
    }

    #[test]
    fn steady_visits_and_a_single_visit_do_not_fade() {
        assert!(!visits_fall_off(&visits(&[on(300), on(250), on(150), on(50)], TODAY), TODAY));
        assert!(!visits_fall_off(&visits(&[on(250)], TODAY), TODAY));
        assert!(!visits_fall_off(&visits(&[], TODAY), TODAY));
    }

    #[test]
    fn silence_of_more_than_twice_the_usual_gap_fades() {
        let records = [on(130), on(120), on(110), on(100)];
        assert_eq!(visits(&records, TODAY).usual_gap, Some(10.0));
        assert!(visits_fall_off(&visits(&records, TODAY), TODAY));
        assert!(!visits_fall_off(&visits(&records, Day(TODAY.0 - 80)), Day(TODAY.0 - 80)));
        let one_week = [on(25), on(24), on(23)];
        assert!(!visits_fall_off(&visits(&one_week, TODAY), TODAY), "less than a month is no silence");
    }

    #[test]
    fn forty_visits_over_two_years_are_spread_over_their_days() {
        let two_years = Visit { first: Day(TODAY.0 - 730), last: Day(TODAY.0 - 1), count: 40.0 };
        let spread = visits(&[two_years], TODAY);
        assert!((spread.before - 40.0 * 182.0 / 730.0).abs() < 1e-9);
        assert!((spread.now - 40.0 * 181.0 / 730.0).abs() < 1e-9);
        assert!(!visits_fall_off(&spread, TODAY));
    }

    proptest! {
        #[test]
        fn visits_of_the_two_periods_are_never_more_than_all_and_the_future_does_not_count(
            records in prop::collection::vec((-900_i32..400, 0_i32..200, 1_u32..40), 0..12),
        ) {
            let records: Vec<Visit> = records
                .into_iter()
                .map(|(first, long, count)| Visit {
                    first: Day(TODAY.0 + first),
                    last: Day(TODAY.0 + first + long),
                    count: f64::from(count),
                })
                .collect();
            let found = visits(&records, TODAY);
            let all: f64 = records.iter().map(|record| record.count).sum();
            prop_assert!(found.now >= 0.0 && found.before >= 0.0 && found.now + found.before <= all + 1e-9);
            prop_assert!(found.last.is_none_or(|last| last <= TODAY));
            let past: Vec<Visit> = records.iter().copied().filter(|record| record.first <= TODAY).collect();
            prop_assert_eq!(found, visits(&past, TODAY));
        }
    }
}

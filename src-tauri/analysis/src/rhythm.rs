//! How often a source brings something newer, and whether its newest observation is older than that lets expect.
//!
//! The record of the source itself counts first: the median of the steps between its newest observations, run after run, and of
//! how far behind the day of the run they were. Where there is no record yet, what its publisher announces stands in.

use sitroom_domain::Day;

/// Steps from which on a source has a record of its own.
pub const STEPS_NEEDED: usize = 2;

/// One run that brought something of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// The day of the run.
    pub on: Day,
    /// The newest observation that it saw; `None` where that is not known.
    pub newest: Option<Day>,
}

/// Days from one release to the next, and from its newest observation to the release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Days from one to the next.
    pub every_days: u32,
    /// Days from the newest observation to the day on which it can be known.
    pub behind_days: u32,
}

/// What a rhythm is taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The source's own record, of so many steps.
    Record {
        /// Steps.
        steps: u32,
    },
    /// What its publisher announces.
    Published,
}

/// The usual rhythm of one of the two clocks of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rhythm {
    /// Days.
    pub pace: Pace,
    /// What they are taken from.
    pub basis: Basis,
}

impl Rhythm {
    /// Returns the age in days that is usual just before the next release.
    #[must_use]
    pub fn usual_days(&self) -> u32 {
        self.pace.behind_days + self.pace.every_days
    }

    /// Tells whether an age is out of the ordinary: more than half a step, and two days, beyond what is usual.
    #[must_use]
    pub fn is_late(&self, age_days: i32) -> bool {
        age_days > (self.usual_days() + (self.pace.every_days / 2).max(2)) as i32
    }
}

/// Returns the rhythm in which newer observations come; `None` where there is neither a record nor an announcement.
#[must_use]
pub fn of_observations(looks: &[Look], published: Option<Pace>) -> Option<Rhythm> {
    let mut known: Vec<(Day, Day)> = looks.iter().filter_map(|look| Some((look.on, look.newest?))).collect();
    known.sort_unstable();
    // Only a run that saw something newer than all before says when that could be known.
    let mut advances: Vec<(Day, Day)> = Vec::new();
    for (on, newest) in known {
        match advances.last_mut() {
            // Files of one day are one release.
            Some(last) if last.0 == on => last.1 = last.1.max(newest),
            Some(last) if newest <= last.1 => {}
            _ => advances.push((on, newest)),
        }
    }
    let steps = advances.windows(2).map(|pair| pair[1].1.0 - pair[0].1.0).collect();
    let behind = advances.iter().map(|(on, newest)| (on.0 - newest.0).max(0)).collect();
    of_record(steps, behind).or_else(|| announced(published))
}

/// Returns the rhythm in which a source is looked at; `None` where there is neither a record nor an announcement.
#[must_use]
pub fn of_runs(looks: &[Look], published: Option<Pace>) -> Option<Rhythm> {
    let mut days: Vec<i32> = looks.iter().map(|look| look.on.0).collect();
    days.sort_unstable();
    days.dedup();
    let steps = days.windows(2).map(|pair| pair[1] - pair[0]).collect();
    of_record(steps, vec![0]).or_else(|| announced(published.map(|pace| Pace { behind_days: 0, ..pace })))
}

fn of_record(steps: Vec<i32>, behind: Vec<i32>) -> Option<Rhythm> {
    let basis = Basis::Record { steps: steps.len() as u32 };
    let is_record = steps.len() >= STEPS_NEEDED;
    let pace = Pace { every_days: median(steps)?, behind_days: median(behind)? };
    is_record.then_some(Rhythm { pace, basis })
}

fn announced(published: Option<Pace>) -> Option<Rhythm> {
    published.map(|pace| Rhythm { pace, basis: Basis::Published })
}

/// Returns the middle of whole days, the upper one of two; `None` of none.
fn median(mut days: Vec<i32>) -> Option<u32> {
    days.sort_unstable();
    days.get(days.len() / 2).map(|days| *days as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(on: i32, newest: i32) -> Look {
        Look { on: Day(on), newest: Some(Day(newest)) }
    }

    #[test]
    fn a_monthly_source_is_late_only_when_a_release_is_missing() {
        let looks = [look(40, 10), look(70, 40), look(101, 71), look(130, 100)];
        let rhythm = of_observations(&looks, None).unwrap();
        assert_eq!((rhythm.pace.every_days, rhythm.pace.behind_days), (30, 30));
        assert_eq!((rhythm.basis, rhythm.usual_days()), (Basis::Record { steps: 3 }, 60));
        assert!(!rhythm.is_late(60) && !rhythm.is_late(75) && rhythm.is_late(76));
    }

    #[test]
    fn runs_that_bring_nothing_newer_make_no_step() {
        let looks = [look(40, 10), look(50, 10), look(60, 8), look(70, 40)];
        assert_eq!(of_observations(&looks, None), None, "one step is no record");
        let weekly = Pace { every_days: 7, behind_days: 7 };
        let rhythm = of_observations(&looks, Some(weekly)).unwrap();
        assert_eq!((rhythm.basis, rhythm.usual_days()), (Basis::Published, 14));
        assert_eq!(of_runs(&looks, None).unwrap().pace, Pace { every_days: 10, behind_days: 0 });
    }

    #[test]
    fn files_of_one_day_are_one_release() {
        let looks = [look(40, 10), look(40, 38), look(40, 39), look(40, 20)];
        assert_eq!(of_observations(&looks, None), None);
        assert_eq!(of_runs(&looks, None), None);
        assert_eq!(of_observations(&[], None), None);
    }

    #[test]
    fn a_daily_source_may_rest_for_a_weekend() {
        let rhythm = of_observations(&[look(1, 1), look(2, 2), look(3, 3), look(4, 4)], None).unwrap();
        assert!(!rhythm.is_late(3) && rhythm.is_late(4));
    }
}

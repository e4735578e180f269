//! Events of a place at even steps of time, and each step held against those before it.

use sitroom_analysis::change::surge::{self, Judgement};
use sitroom_analysis::change::{Step, Verdict as Judged};
use sitroom_atlas::{Atlas, Mask, Unit};
use sitroom_domain::say::retold;
use sitroom_domain::{Day, phrase};

use crate::contract::change::{JudgedStep, Verdict};

/// Why a step that is not over has no verdict.
const NOT_OVER: &str = phrase!("This step is not stored to its end.");
/// Why a step after the end of the country's data has none.
const ENDED: &str =
    phrase!("No event of this country is stored since: after so many before, the data ended rather than the violence.");

/// The days that the data of a country cover.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Covered {
    /// Day of its oldest event.
    pub(crate) from: Day,
    /// Last day of its data, where they end before those of others.
    pub(crate) until: Option<Day>,
}

/// Counts without gaps, from where the data begin to the newest event that is stored anywhere.
pub(crate) struct Series {
    pub(crate) step: Step,
    /// Number of the first step.
    first: i32,
    pub(crate) counts: Vec<u32>,
    /// How many of them are stored to their end.
    pub(crate) whole: usize,
    /// How many of them the country's data reach to; of the others nothing is known.
    end: usize,
}

impl Series {
    /// Counts events by step. Before the first day of `covered`, that of the country's oldest event, nothing is known, nor
    /// after its last, where the country's data end before others do; `None` where nothing is stored.
    pub(crate) fn of(atlas: &Atlas, mask: &Mask, step: Step, covered: Covered) -> Option<Self> {
        let (_, newest) = atlas.days()?;
        let unit = unit_of(step);
        let (first, last) = (unit.bin(covered.from), unit.bin(newest));
        let mut counts = vec![0; usize::try_from(last - first + 1).ok()?];
        let timeline = atlas.timeline(mask, unit);
        for (place, start) in timeline.starts.iter().enumerate() {
            let events: u32 = timeline.events.iter().map(|kind| kind[place]).sum();
            let at = usize::try_from(unit.bin(*start) - first).ok();
            if let Some(count) = at.and_then(|at| counts.get_mut(at)) {
                *count = events;
            }
        }
        let is_over = unit.bin(Day(newest.0 + 1)) > last;
        let end = covered.until.and_then(|day| usize::try_from(unit.bin(day) + 1 - first).ok());
        let end = end.unwrap_or(counts.len()).min(counts.len());
        let whole = if is_over { counts.len() } else { counts.len() - 1 };
        Some(Self { step, first, counts, whole: whole.min(end), end })
    }

    /// Returns the place of the step that a day lies in; 0 for a day before the first.
    pub(crate) fn place(&self, day: Day) -> usize {
        usize::try_from(unit_of(self.step).bin(day) - self.first).unwrap_or(0)
    }

    /// Returns the first day of the step at a place.
    pub(crate) fn start(&self, place: usize) -> Day {
        unit_of(self.step).start(self.first + place as i32)
    }

    /// Returns the count at a place, as far as it is known; `None` where there is no data.
    pub(crate) fn count(&self, place: usize) -> Option<u32> {
        self.counts.get(place).copied().filter(|_| place < self.end)
    }

    /// Returns the counts of the steps that are stored to their end; of the one that is not, nothing is known yet.
    pub(crate) fn known(&self) -> Vec<Option<u32>> {
        self.counts.iter().enumerate().map(|(place, count)| (place < self.whole).then_some(*count)).collect()
    }

    /// Judges the steps from a place on.
    pub(crate) fn judge(&self, from: usize) -> Vec<JudgedStep> {
        let judged = surge::judge(&self.known(), from, self.step);
        judged.into_iter().zip(from..).map(|(one, place)| self.told(one, place)).collect()
    }

    /// Judges one step by those before it; `None` where it lies after the last.
    pub(crate) fn judge_one(&self, place: usize) -> Option<JudgedStep> {
        let known = self.known();
        let until = known.get(..=place)?;
        surge::judge(until, place, self.step).pop().map(|one| self.told(one, place))
    }

    fn told(&self, one: Judgement, place: usize) -> JudgedStep {
        let why = one.why_none.map(|why| retold(&why.to_string()));
        JudgedStep {
            start: self.start(place).to_string(),
            observed: one.observed,
            expected: one.expected,
            low: one.low,
            high: one.high,
            p_above: one.p_above,
            p_below: one.p_below,
            verdict: one.verdict.map(Verdict::from),
            method: one.method.map(|method| method.name().to_owned()),
            why_none: match place {
                _ if place < self.whole => why,
                _ if place < self.end => Some(retold(NOT_OVER)),
                _ => Some(retold(ENDED)),
            },
        }
    }
}

const fn unit_of(step: Step) -> Unit {
    match step {
        Step::Week => Unit::Week,
        Step::Month => Unit::Month,
    }
}

impl From<Judged> for Verdict {
    fn from(judged: Judged) -> Self {
        match judged {
            Judged::Above => Self::Above,
            Judged::Within => Self::Within,
            Judged::Below => Self::Below,
        }
    }
}

//! One look of all rules at all places, as of the end of a month.

use std::collections::{BTreeMap, HashMap};
use std::ops::RangeInclusive;
use std::sync::Arc;

use sitroom_analysis::warning::{Episode, Policy, Reading, Signal, against, episodes, signals};
use sitroom_domain::Day;
use sitroom_store::StoredRecord;

use super::ground::{Ground, Place};
use super::readings::Readings;
use super::rules::{Over, Rule};
use super::says;
use super::units::Units;
use crate::asking::proceed;
use crate::contract::fault::Fault;
use crate::desk::Room;

/// Months before the last that are looked at too, so that a warning is known from its first signal on.
const LOOKED_BACK: i32 = 24;

/// Which months are looked at.
pub(super) enum Span {
    /// The last that is over on the day, with those before it in which a warning may have begun.
    AsOf,
    /// From this month on.
    Since(i32),
}

/// What rules found.
pub(super) struct Look {
    pub(super) units: Arc<Units>,
    pub(super) divisions: Ground,
    pub(super) countries: Ground,
    /// The rules that could be judged; a signal names one by its place.
    pub(super) rules: Vec<Rule>,
    /// Rules that could not, each with its reason.
    pub(super) refused: Vec<(String, String)>,
    /// The warnings of divisions, then those of countries.
    pub(super) episodes: BTreeMap<Over, Vec<Episode>>,
    /// How likely an onset is in a division and month, where it is told.
    pub(super) likelihood: HashMap<(usize, i32), f64>,
}

impl Look {
    /// Returns the last month that was looked at.
    pub(super) fn month(&self) -> i32 {
        self.units.months[1]
    }

    /// Tells whether a warning stands: it has not lapsed, and the data of its place have not ended.
    pub(super) fn stands(&self, over: Over, episode: &Episode) -> bool {
        let ended = |place: &Place| self.units.ends.contains_key(&place.country);
        episode.lapsed.is_none() && !self.ground(over).places.get(episode.place).is_some_and(ended)
    }

    /// Returns what speaks against a warning of a place now, in sentences.
    pub(super) fn against(&self, over: Over, place: usize) -> Vec<String> {
        let month = self.month();
        let found = against(&self.ground(over).panel, place, month);
        let mut told: Vec<String> = found.iter().filter_map(|one| says::against(one, month)).collect();
        if over == Over::Divisions {
            told.extend(says::rough(self.units.rough(place, month, says::MONTHS), month));
        }
        told
    }

    pub(super) fn ground(&self, over: Over) -> &Ground {
        if over == Over::Divisions { &self.divisions } else { &self.countries }
    }
}

impl Room {
    /// Looks at all places by some rules with nothing later than a day; `None` where no event is stored until then.
    pub(super) fn look(
        &self,
        stored: &[StoredRecord],
        until: Day,
        span: &Span,
        go_on: &(dyn Fn() -> bool + Sync),
    ) -> Result<Option<Look>, Fault> {
        let Some(units) = self.units(until)? else { return Ok(None) };
        let [first, last] = units.months;
        if last < first {
            return Ok(None);
        }
        proceed(go_on)?;
        let (divisions, countries) = (Ground::of_divisions(&units)?, Ground::of_countries(&units)?);
        let span = match span {
            Span::AsOf => (last - LOOKED_BACK).max(first)..=last,
            Span::Since(month) => (*month).clamp(first, last)..=last,
        };
        let (mut rules, mut refused) = (Vec::new(), Vec::new());
        for one in stored {
            match Rule::read(one) {
                Ok(rule) => rules.push(rule),
                Err(why) => refused.push((one.title.clone(), why)),
            }
        }
        let mut readings = Readings::new(self, &units, (&divisions, &countries), span.clone(), go_on);
        let mut found: BTreeMap<Over, Vec<Signal>> = BTreeMap::new();
        for (number, rule) in rules.iter().enumerate() {
            proceed(go_on)?;
            let ground = if rule.over == Over::Divisions { &divisions } else { &countries };
            let of = readings.of(rule)?;
            let signals = signals(&ground.panel, number as u32, &rule.condition(&ground.places), of)?;
            found.entry(rule.over).or_default().extend(signals);
        }
        let likelihood = likelihood(readings.levels()?, &span);
        let of = |over: Over, ground: &Ground| {
            let signals = found.get(&over).map(Vec::as_slice).unwrap_or_default();
            let known = |place: usize, month: i32| ground.panel.is_known(place, month);
            (over, episodes(signals, Policy::default(), last, known))
        };
        let episodes = [of(Over::Divisions, &divisions), of(Over::Countries, &countries)].into();
        Ok(Some(Look { units, divisions, countries, rules, refused, episodes, likelihood }))
    }
}

fn likelihood(readings: &[Reading], span: &RangeInclusive<i32>) -> HashMap<(usize, i32), f64> {
    let inside = readings.iter().filter(|reading| span.contains(&reading.month));
    inside.map(|reading| ((reading.place, reading.month), reading.value)).collect()
}

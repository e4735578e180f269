//! One look of all rules at all places, as of the end of a month.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::ops::RangeInclusive;
use std::sync::Arc;

use sitroom_analysis::warning::{Episode, Indicator, Policy, Reading, Signal, against, episodes, signals};
use sitroom_domain::country::fold;
use sitroom_domain::record::Moment;
use sitroom_domain::{Day, Iso3};
use sitroom_store::{StoredRecord, WarningRow};

use super::ground::{Ground, Place};
use super::readings::{Readings, last_day};
use super::rules::{Over, Rule};
use super::says;
use super::units::Units;
use crate::asking::proceed;
use crate::contract::fault::Fault;
use crate::desk::Room;

/// Months before the last that are looked at too, so that a warning is known from its first signal on.
const LOOKED_BACK: i32 = 24;
const MINUTES_A_DAY: i64 = 1440;
/// That events are known too roughly to be counted, beside what [`sitroom_analysis::warning::Against`] names.
pub(super) const ROUGH: &str = "rough";

/// Which months are looked at.
pub(super) enum Span {
    /// The last that is over on the day, with those before it in which a warning may have begun.
    AsOf,
    /// From this month on.
    Since(i32),
}

/// A signal in a sentence, with the rule that it is of.
pub(super) struct Told<'a> {
    pub(super) rule: &'a Rule,
    pub(super) signal: &'a Signal,
    pub(super) sentence: String,
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
    fn stands(&self, over: Over, episode: &Episode) -> bool {
        let ended = |place: &Place| self.units.ends.contains_key(&place.country);
        episode.lapsed.is_none() && !self.place(over, episode).is_some_and(ended)
    }

    /// Returns what speaks for a warning: the newest signal of each thing that its rules look at, of several the gravest, in
    /// sentences, the newest first.
    pub(super) fn speaks_for<'a>(&'a self, episode: &'a Episode) -> Vec<Told<'a>> {
        let mut newest: BTreeMap<(Indicator, usize), Told<'a>> = BTreeMap::new();
        for signal in &episode.signals {
            let Some(rule) = self.rules.get(signal.rule as usize) else { continue };
            let sentence = says::signal(signal, rule.indicator, rule.months);
            let told = Told { rule, signal, sentence };
            let rank = |told: &Told<'_>| (told.signal.month, told.signal.level);
            let key = (rule.indicator, rule.months);
            if newest.get(&key).is_none_or(|known| rank(known) < rank(&told)) {
                newest.insert(key, told);
            }
        }
        let mut told: Vec<Told<'a>> = newest.into_values().collect();
        told.sort_by_key(|told| Reverse((told.signal.month, told.signal.level)));
        told
    }

    /// Returns what speaks against a warning of a place now: what it is called, and the sentence.
    pub(super) fn speaks_against(&self, over: Over, place: usize) -> Vec<(&'static str, String)> {
        let month = self.month();
        let found = against(&self.ground(over).panel, place, month);
        let mut told: Vec<_> = found.iter().filter_map(|one| Some((one.id(), says::against(one, month)?))).collect();
        if over == Over::Divisions {
            let rough = says::rough(self.units.rough(place, month, says::MONTHS), month);
            told.extend(rough.map(|sentence| (ROUGH, sentence)));
        }
        told
    }

    /// Returns the warnings that stand, those of divisions first.
    pub(super) fn standing(&self) -> impl Iterator<Item = (Over, &Episode)> {
        let all = self.episodes.iter().flat_map(|(over, episodes)| episodes.iter().map(|episode| (*over, episode)));
        all.filter(|(over, episode)| self.stands(*over, episode))
    }

    /// Returns the place of a warning.
    pub(super) fn place(&self, over: Over, episode: &Episode) -> Option<&Place> {
        self.ground(over).places.get(episode.place)
    }

    pub(super) fn ground(&self, over: Over) -> &Ground {
        if over == Over::Divisions { &self.divisions } else { &self.countries }
    }
}

impl Room {
    /// Looks at all places by some rules with nothing later than a day; `None` where no event is stored until then. What was known
    /// of a place when a warning of it was closed is settled, and signals no more.
    pub(super) fn look(
        &self,
        stored: &[StoredRecord],
        warnings: &[WarningRow],
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
        let settled = Settled::of(warnings);
        let mut readings = Readings::new(self, &units, (&divisions, &countries), span.clone(), go_on);
        let mut found: BTreeMap<Over, Vec<Signal>> = BTreeMap::new();
        for (number, rule) in rules.iter().enumerate() {
            proceed(go_on)?;
            let ground = if rule.over == Over::Divisions { &divisions } else { &countries };
            let of = readings.of(rule)?;
            let signals = signals(&ground.panel, number as u32, &rule.condition(&ground.places), of)?;
            let is_open = |signal: &Signal| !settled.holds(&ground.places, signal);
            found.entry(rule.over).or_default().extend(signals.into_iter().filter(is_open));
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

/// Until when all is settled in places whose warnings were closed: the country, the division folded, and the moment.
struct Settled(HashMap<(Iso3, String), Moment>);

impl Settled {
    fn of(warnings: &[WarningRow]) -> Self {
        let mut until: HashMap<(Iso3, String), Moment> = HashMap::new();
        for row in warnings {
            let Some(closed) = row.closed else { continue };
            for country in &row.countries {
                let last = until.entry((*country, fold(&row.division))).or_insert(closed);
                *last = closed.max(*last);
            }
        }
        Self(until)
    }

    /// Tells whether a signal was known when a warning of its place was closed.
    fn holds(&self, places: &[Place], signal: &Signal) -> bool {
        let key = places.get(signal.place).and_then(|place| Some((place.iso3()?, fold(&place.division))));
        key.and_then(|key| self.0.get(&key)).is_some_and(|closed| known_from(signal.month) <= *closed)
    }
}

/// Returns when it is known what a month tells: when it is over.
pub(super) fn known_from(month: i32) -> Moment {
    Moment((i64::from(last_day(month).0) + 1) * MINUTES_A_DAY)
}

fn likelihood(readings: &[Reading], span: &RangeInclusive<i32>) -> HashMap<(usize, i32), f64> {
    let inside = readings.iter().filter(|reading| span.contains(&reading.month));
    inside.map(|reading| ((reading.place, reading.month), reading.value)).collect()
}

//! Signals that are one warning: one for a place at a time, joined by what signals later, with its level over time.

use std::collections::BTreeSet;

use super::condition::{Level, Signal};

/// The last month that makes sense: that of the year 9999.
const LAST_MONTH: i32 = 119_999;

/// When a warning lapses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// Months with data and without a signal after which it lapses, at least 1.
    pub quiet_months: u32,
}

impl Default for Policy {
    /// Returns three months.
    fn default() -> Self {
        Self { quiet_months: 3 }
    }
}

/// Why a level is what it is from a month on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// A rule signals at this level.
    Signal {
        /// The rule, of several the one with the smallest number.
        rule: u32,
    },
    /// Different rules signalled within the months after which a warning lapses: one step above the highest of them.
    SeveralRules {
        /// The rules, rising.
        rules: Vec<u32>,
    },
    /// Signals that made it higher are past.
    FellAway {
        /// The rules that signal no more, rising; none where a rule signals at a lower level than before.
        rules: Vec<u32>,
    },
}

/// A level from a month on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelChange {
    /// The month.
    pub month: i32,
    /// The level.
    pub level: Level,
    /// Why.
    pub why: Why,
}

/// One warning.
#[derive(Debug, Clone, PartialEq)]
pub struct Episode {
    /// The place, as an index of the panel.
    pub place: usize,
    /// The month of the first signal, in which it is raised.
    pub first: i32,
    /// The month of the last signal.
    pub last: i32,
    /// The month at whose end it lapses; `None` while it is open.
    pub lapsed: Option<i32>,
    /// Its signals, by month, then rule; each once.
    pub signals: Vec<Signal>,
    /// Its level over time, the first when it is raised; each is another than the one before.
    pub levels: Vec<LevelChange>,
}

impl Episode {
    /// Returns its level at the end of a month; `None` where it is not raised yet or has lapsed.
    #[must_use]
    pub fn level_at(&self, month: i32) -> Option<Level> {
        let is_open = self.lapsed.is_none_or(|lapsed| lapsed > month);
        let change = self.levels.iter().rev().find(|change| change.month <= month);
        change.filter(|_| is_open).map(|change| change.level)
    }
}

/// Returns the warnings that signals up to the end of `as_of` make, by place, then month; neither their order nor a
/// signal that stands twice matters.
///
/// A warning lapses at the end of the month that is the last of `quiet_months` months without a signal. A month for which
/// `is_known` says no, of a place and month, counts as neither quiet nor past: where the data end, a warning stays as it
/// stood. Its level is the highest of the signals of the last `quiet_months` months, one step higher where different rules
/// are among them.
#[must_use]
pub fn episodes(signals: &[Signal], policy: Policy, as_of: i32, is_known: impl Fn(usize, i32) -> bool) -> Vec<Episode> {
    let as_of = as_of.min(LAST_MONTH);
    let mut signals: Vec<Signal> = signals.iter().filter(|signal| signal.month <= as_of).copied().collect();
    signals.sort_by(order);
    signals.dedup_by(|one, other| order(one, other).is_eq());
    let quiet_months = policy.quiet_months.max(1);
    let of_place = |of: &[Signal]| -> Vec<Episode> {
        let mut found = Vec::new();
        let mut rest = of;
        while let Some(first) = rest.first() {
            let place = first.place;
            let (episode, joined) = raise(rest, quiet_months, as_of, |month| is_known(place, month));
            found.extend(episode);
            rest = &rest[joined.max(1)..];
        }
        found
    };
    signals.chunk_by(|one, other| one.place == other.place).flat_map(of_place).collect()
}

/// Orders signals by place, month and rule, and then by all else that tells one from another.
fn order(one: &Signal, other: &Signal) -> std::cmp::Ordering {
    let key = |of: &Signal| (of.place, of.month, of.rule, of.level);
    let band =
        |of: &Signal| of.expected.map_or([f64::NAN; 4], |band| [band.observed, band.expected, band.low, band.high]);
    let values = |of: &Signal| std::iter::once(of.value).chain(band(of)).map(f64::to_bits);
    key(one).cmp(&key(other)).then(one.value.total_cmp(&other.value)).then(values(one).cmp(values(other)))
}

/// Raises a warning on the first of a place's signals, and returns it with how many of them joined.
fn raise(
    signals: &[Signal],
    quiet_months: u32,
    as_of: i32,
    is_known: impl Fn(i32) -> bool,
) -> (Option<Episode>, usize) {
    let Some(first) = signals.first() else { return (None, 0) };
    let mut standing = Standing { recent: Vec::new(), levels: Vec::new() };
    let (mut joined, mut lapsed) = (0, None);
    for month in first.month..=as_of {
        let before = standing.rules();
        if is_known(month) && month > first.month {
            standing.grow_older(quiet_months);
        }
        let now = signals[joined..].iter().take_while(|signal| signal.month == month).count();
        standing.recent.extend(signals[joined..joined + now].iter().map(|signal| (0, *signal)));
        joined += now;
        if standing.recent.is_empty() {
            lapsed = Some(month);
            break;
        }
        standing.tell(month, &before);
    }
    let own = signals[..joined].to_vec();
    let last = own.last().map_or(first.month, |signal| signal.month);
    let levels = standing.levels;
    (Some(Episode { place: first.place, first: first.month, last, lapsed, signals: own, levels }), joined)
}

/// A warning as it stands in a month.
struct Standing {
    /// Signals of the last months with data, and how many months ago.
    recent: Vec<(u32, Signal)>,
    levels: Vec<LevelChange>,
}

impl Standing {
    fn rules(&self) -> BTreeSet<u32> {
        self.recent.iter().map(|(_, signal)| signal.rule).collect()
    }

    fn grow_older(&mut self, quiet_months: u32) {
        self.recent.retain_mut(|(age, _)| {
            *age += 1;
            *age < quiet_months
        });
    }

    /// Keeps the level of a month where it is another than before.
    fn tell(&mut self, month: i32, before: &BTreeSet<u32>) {
        let rules = self.rules();
        let Some((highest, rule)) = self.highest() else { return };
        let level = if rules.len() > 1 { highest.up() } else { highest };
        let old = self.levels.last().map(|change| change.level);
        if old == Some(level) {
            return;
        }
        let why = if old.is_some_and(|old| old > level) {
            Why::FellAway { rules: before.difference(&rules).copied().collect() }
        } else if level > highest {
            Why::SeveralRules { rules: rules.into_iter().collect() }
        } else {
            Why::Signal { rule }
        };
        self.levels.push(LevelChange { month, level, why });
    }

    /// Returns the highest level among recent signals, and the smallest number of a rule that has it.
    fn highest(&self) -> Option<(Level, u32)> {
        let rank = |(_, signal): &(u32, Signal)| (signal.level, std::cmp::Reverse(signal.rule));
        self.recent.iter().map(rank).max().map(|(level, rule)| (level, rule.0))
    }
}

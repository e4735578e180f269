//! The clock from first signal to first action, over many warnings (S/2011/552, §47): a distribution, with those that wait
//! counted as waiting and those closed without an action as waited for until then.

use std::collections::{BTreeMap, HashMap};

use sitroom_analysis::waiting::{METHOD, Spell, estimate, quantile};
use sitroom_domain::record::Moment;
use sitroom_domain::say::retold;
use sitroom_domain::subregion::{Member, subregions};
use sitroom_domain::{Day, Iso3};
use sitroom_store::WarningRow;

use super::TARGET;
use super::board::RuleTitles;
use crate::contract::fault::Fault;
use crate::contract::warning::{ActionClock, ClockBy, ClockPart};
use crate::desk::Room;
use crate::imports::today;

/// The confidence of the median's interval.
pub(crate) const CONFIDENCE: f64 = 0.9;
/// Days of the year that a wall looks back on.
const DAYS_OF_YEAR: i32 = 365;

/// Returns how long the office took from first signal to first action, over some warnings.
pub(super) fn action_clock(
    room: &Room,
    rows: &[WarningRow],
    rules: &RuleTitles,
    now: Moment,
) -> Result<ActionClock, Fault> {
    let all: Vec<Spell> = rows.iter().filter_map(|row| spell(row, now)).collect();
    let steps = estimate(&all, CONFIDENCE);
    let [quarter, half, most] = [0.25, 0.5, 0.75].map(|share| quantile(&steps, share));
    let target_days = room.store.find_setting(TARGET)?.and_then(|text| text.parse::<f64>().ok());
    let curve = std::iter::once((0.0, 0.0)).chain(steps.iter().map(|step| (step.time, 1.0 - step.waiting)));
    let [warnings, acted, waiting] = counts(rows);
    Ok(ActionClock {
        warnings,
        acted,
        waiting,
        quartiles: [quarter.time, half.time, most.time],
        median_low: half.low,
        median_high: half.high,
        steps: curve.collect(),
        target_days,
        within_target: target_days.map_or([0, 0], |days| within(rows, days, now)),
        parts: parts(rows, rules, now),
        method: retold(METHOD),
    })
}

/// The clock over the warnings of a year, with each of them.
pub(crate) struct YearClock {
    /// The first day of the year: warnings whose first signal is from then on.
    pub(crate) since: Day,
    /// The clock over them.
    pub(crate) clock: ActionClock,
    /// Days to the first action of those that had one, in order.
    pub(crate) acted_days: Vec<f64>,
    /// First signal of those that wait.
    pub(crate) waiting_since: Vec<Moment>,
}

impl Room {
    /// Returns the clock over those warnings whose first signal is of the last twelve months.
    pub(crate) fn year_clock(&self, rows: &[WarningRow], now: Moment) -> Result<YearClock, Fault> {
        let since = Day(now.day().0 - DAYS_OF_YEAR);
        let rows: Vec<WarningRow> = rows.iter().filter(|row| row.first_signal.day() >= since).cloned().collect();
        let taken = |row: &WarningRow| row.first_action.map(|at| at.days_since(row.first_signal));
        let mut acted_days: Vec<f64> = rows.iter().filter_map(taken).filter(|days| *days >= 0.0).collect();
        acted_days.sort_by(f64::total_cmp);
        let waits = |row: &&WarningRow| row.first_action.is_none() && row.closed.is_none();
        let waiting_since = rows.iter().filter(waits).map(|row| row.first_signal).collect();
        let clock = action_clock(self, &rows, &RuleTitles::new(), now)?;
        Ok(YearClock { since, clock, acted_days, waiting_since })
    }
}

/// Returns the days from first signal to first action, or to what ended the waiting; `None` where an action came before the
/// signal, which contradicts it.
fn spell(row: &WarningRow, now: Moment) -> Option<Spell> {
    let (until, over) = match (row.first_action, row.closed) {
        (Some(action), _) => (action, true),
        (None, Some(closed)) => (closed, false),
        (None, None) => (now, false),
    };
    let time = until.days_since(row.first_signal);
    (time >= 0.0).then_some(Spell { time, over })
}

/// Returns how many warnings there are, how many had an action, and how many wait for one.
fn counts<'a>(rows: impl IntoIterator<Item = &'a WarningRow>) -> [u32; 3] {
    rows.into_iter().fold([0; 3], |[all, acted, waiting], row| {
        let waits = row.first_action.is_none() && row.closed.is_none();
        [all + 1, acted + u32::from(row.first_action.is_some()), waiting + u32::from(waits)]
    })
}

/// Returns how many had an action within so many days of raising, and of how many it is known.
fn within(rows: &[WarningRow], days: f64, now: Moment) -> [u32; 2] {
    let taken = |row: &&WarningRow| row.first_action.is_some_and(|at| at.days_since(row.raised) <= days);
    let known = |row: &&WarningRow| taken(row) || now.days_since(row.raised) > days;
    [rows.iter().filter(taken).count() as u32, rows.iter().filter(known).count() as u32]
}

fn parts(rows: &[WarningRow], rules: &RuleTitles, now: Moment) -> Vec<ClockPart> {
    let mut parts: BTreeMap<(ClockBy, String), Vec<&WarningRow>> = BTreeMap::new();
    let mut subregions: HashMap<Iso3, String> = HashMap::new();
    for row in rows {
        let rule = row.rule.and_then(|rule| rules.get(&rule).cloned()).unwrap_or_default();
        let year = row.first_signal.day().to_string().chars().take(4).collect();
        let subregion = row.countries.first().map(|country| {
            subregions.entry(*country).or_insert_with(|| subregion_of(*country).unwrap_or_default()).clone()
        });
        let names = [
            (ClockBy::Subregion, subregion.unwrap_or_default()),
            (ClockBy::Rule, rule),
            (ClockBy::Year, year),
            (ClockBy::Level, row.level.clone()),
        ];
        for name in names {
            parts.entry(name).or_default().push(row);
        }
    }
    let part = |((by, name), rows): ((ClockBy, String), Vec<&WarningRow>)| {
        let spells: Vec<Spell> = rows.iter().filter_map(|row| spell(row, now)).collect();
        let median_days = quantile(&estimate(&spells, CONFIDENCE), 0.5).time;
        ClockPart { by, name, counts: counts(rows), median_days }
    };
    parts.into_iter().map(part).collect()
}

/// Returns the subregion that a country belongs to today.
pub(crate) fn subregion_of(country: Iso3) -> Option<String> {
    let today = today();
    let belongs = |member: &Member| {
        member.iso3 == country
            && member.since.is_none_or(|since| since <= today)
            && member.until.is_none_or(|until| until >= today)
    };
    subregions().iter().find(|one| one.members.iter().any(belongs)).map(|one| one.id.clone())
}

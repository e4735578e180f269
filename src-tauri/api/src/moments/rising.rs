//! Whether the last known month of a country lies above what its own past lets expect.

use sitroom_analysis::change::{Step, Verdict, surge};
use sitroom_domain::say::retold;
use sitroom_domain::{Day, phrase};

use super::{INDICATORS, old};
use crate::contract::moment::{MomentIndicator, RisingIndicator};
use crate::months::{MonthTable, Months};

/// Judges the last known month of each indicator.
pub(crate) fn rising(table: &MonthTable, months: &Months, as_of: Day) -> Vec<RisingIndicator> {
    INDICATORS
        .into_iter()
        .map(|indicator| {
            let counts = match indicator {
                MomentIndicator::Events => &months.events,
                MomentIndicator::Deaths => &months.deaths,
            };
            judged(table, indicator, counts, as_of)
        })
        .collect()
}

fn judged(table: &MonthTable, indicator: MomentIndicator, counts: &[Option<u32>], as_of: Day) -> RisingIndicator {
    let none = |why: &str| RisingIndicator {
        indicator,
        month: String::new(),
        observed: None,
        expected: [None; 3],
        p_above: None,
        rises: None,
        why_none: Some(why.to_owned()),
    };
    let Some(last) = counts.iter().rposition(Option::is_some) else {
        return none(phrase!("No month is stored to its end."));
    };
    // What lies before the oldest event is no past of its own.
    let first = counts.iter().position(Option::is_some).unwrap_or(0);
    if let Some(old) = old(table, last, as_of) {
        return RisingIndicator { month: table.text(last), observed: counts[last], ..none(&old) };
    }
    let Some(judged) = surge::judge(&counts[first..=last], last - first, Step::Month).into_iter().next_back() else {
        return none(phrase!("No month is stored to its end."));
    };
    RisingIndicator {
        indicator,
        month: table.text(last),
        observed: judged.observed,
        expected: [judged.low, judged.expected, judged.high],
        p_above: judged.p_above,
        rises: judged.verdict.map(|verdict| verdict == Verdict::Above),
        why_none: judged.why_none.map(|why| retold(&why.to_string())),
    }
}

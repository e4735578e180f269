//! Hours from request to arrival of experts, against the 72 hours of the report (S/2011/552, §17).

use sitroom_domain::phrase;
use sitroom_domain::record::Moment;

use crate::waiting::{Spell, estimate, quantile};

/// Method and version, as printed beside the figure.
pub const METHOD: &str = phrase!("product-limit median of hours to arrival (Kaplan and Meier 1958), method 1.0");

/// The standard that the report gives: “able to deploy within 72 hours” (§17).
pub const TARGET_HOURS: f64 = 72.0;

/// Moments of a deployment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Steps {
    /// When it was requested.
    pub requested: Moment,
    /// When somebody answered.
    pub answered: Option<Moment>,
    /// Whether the answer was no, or it ended before anybody arrived: then nobody is waited for.
    pub off: bool,
    /// When the expert arrived.
    pub arrived: Option<Moment>,
}

/// Hours of a deployment. What comes before the request contradicts it and counts as not known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hours {
    /// Until the answer.
    pub answered: Option<f64>,
    /// Until arrival.
    pub arrived: Option<f64>,
    /// That it has waited by now, where nobody arrived and somebody is waited for.
    pub waiting: Option<f64>,
}

/// How fast several deployments were.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figures {
    /// Deployments that count: arrived or waiting.
    pub deployments: u32,
    /// How many of them arrived within [`TARGET_HOURS`].
    pub within: u32,
    /// How many are waiting longer than [`TARGET_HOURS`].
    pub overdue: u32,
    /// Median hours to arrival; `None` where fewer than half arrived.
    pub median_hours: Option<f64>,
}

/// Returns the hours of a deployment, as they stand at `now`. What happens after `now` has not happened.
#[must_use]
pub fn hours(steps: &Steps, now: Moment) -> Hours {
    let known = |moment: Option<Moment>| {
        moment.filter(|moment| *moment <= now).map(|moment| moment.hours_since(steps.requested))
    };
    let after = |hours: &f64| *hours >= 0.0;
    let arrived = known(steps.arrived).filter(after);
    let waiting = (arrived.is_none() && !steps.off && known(steps.arrived).is_none())
        .then(|| now.hours_since(steps.requested))
        .filter(after);
    Hours { answered: known(steps.answered).filter(after), arrived, waiting }
}

/// Returns how fast deployments were.
#[must_use]
pub fn figures(all: &[Hours]) -> Figures {
    let spells: Vec<Spell> = all.iter().filter_map(spell).collect();
    Figures {
        deployments: spells.len() as u32,
        within: spells.iter().filter(|spell| spell.over && spell.time <= TARGET_HOURS).count() as u32,
        overdue: spells.iter().filter(|spell| !spell.over && spell.time > TARGET_HOURS).count() as u32,
        median_hours: quantile(&estimate(&spells, 0.95), 0.5).time,
    }
}

/// Returns the time of a deployment that counts.
fn spell(hours: &Hours) -> Option<Spell> {
    let arrived = hours.arrived.map(|time| Spell { time, over: true });
    arrived.or_else(|| hours.waiting.map(|time| Spell { time, over: false }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deployment_is_timed_from_its_request() {
        let at = |text: &str| text.parse::<Moment>().unwrap();
        let now = at("2026-03-20 12:00");
        let steps = Steps { requested: at("2026-03-09 12:00"), answered: None, off: false, arrived: None };
        let arrived = Steps { answered: Some(at("2026-03-09 18:00")), arrived: Some(at("2026-03-12 11:30")), ..steps };
        let all = [
            hours(&steps, now),
            hours(&arrived, now),
            hours(&Steps { off: true, ..steps }, now),
            hours(&Steps { arrived: Some(at("2026-03-01 12:00")), ..steps }, now),
        ];
        assert_eq!(all[0], Hours { answered: None, arrived: None, waiting: Some(264.0) });
        assert_eq!(all[1], Hours { answered: Some(6.0), arrived: Some(71.5), waiting: None });
        let figures = figures(&all);
        assert_eq!((figures.deployments, figures.within, figures.overdue), (2, 1, 1));
        assert_eq!(figures.median_hours, Some(71.5));
        let before = hours(&arrived, at("2026-03-10 12:00"));
        assert_eq!((before.arrived, before.waiting), (None, Some(24.0)));
    }
}

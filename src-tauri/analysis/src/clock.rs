//! Hours from request to arrival of experts, against the 72 hours of the report (S/2011/552, §17).

use sitroom_domain::record::Moment;

/// Method and version, as printed beside the figure.
pub const METHOD: &str = "product-limit median of hours to arrival (Kaplan and Meier 1958), method 1.0";

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
    let spells: Vec<Spell> = all.iter().filter_map(Spell::of).collect();
    Figures {
        deployments: spells.len() as u32,
        within: spells.iter().filter(|spell| spell.over && spell.hours <= TARGET_HOURS).count() as u32,
        overdue: spells.iter().filter(|spell| !spell.over && spell.hours > TARGET_HOURS).count() as u32,
        median_hours: median(&spells),
    }
}

/// A time until arrival, or until now for one that still waits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spell {
    /// Hours.
    pub hours: f64,
    /// Whether it ended in arrival.
    pub over: bool,
}

impl Spell {
    fn of(hours: &Hours) -> Option<Self> {
        let arrived = hours.arrived.map(|hours| Self { hours, over: true });
        arrived.or_else(|| hours.waiting.map(|hours| Self { hours, over: false }))
    }
}

/// Returns the smallest time by which at least half have arrived, by the product-limit estimate with those who still wait
/// counted as waiting (Kaplan and Meier 1958, “Nonparametric estimation from incomplete observations”, J. Am. Stat. Assoc.
/// 53, p. 463). Who waits as long as another took to arrive counts as at risk at that time. `None` where the estimate never
/// falls to one half.
#[must_use]
pub fn median(spells: &[Spell]) -> Option<f64> {
    let mut ordered = spells.to_vec();
    ordered.sort_by(|a, b| a.hours.total_cmp(&b.hours));
    let mut at_risk = ordered.len();
    let mut waiting = 1.0;
    for tied in ordered.chunk_by(|a, b| a.hours.total_cmp(&b.hours).is_eq()) {
        let arrived = tied.iter().filter(|spell| spell.over).count();
        waiting *= 1.0 - arrived as f64 / at_risk as f64;
        at_risk -= tied.len();
        // One half itself counts, and a product of fractions may miss it by its last bits.
        if arrived > 0 && waiting <= 0.5 + 1e-12 {
            return tied.first().map(|spell| spell.hours);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn spells(text: &str) -> Vec<Spell> {
        let spell =
            |word: &str| Spell { hours: word.trim_end_matches('+').parse().unwrap(), over: !word.ends_with('+') };
        text.split(' ').map(spell).collect()
    }

    #[test]
    fn the_medians_of_freireich_1963_come_out() {
        // Weeks of remission of 21 + 21 patients (Freireich et al. 1963, Blood 21, p. 699); the medians by the
        // product-limit estimate are 23 and 8, in R: survfit(Surv(time, cens) ~ treatment, MASS::gehan).
        let treated = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";
        let placebo = "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23";
        assert_eq!(median(&spells(treated)), Some(23.0));
        assert_eq!(median(&spells(placebo)), Some(8.0));
    }

    #[test]
    fn those_who_wait_push_the_median_up_and_never_count_as_arrived() {
        assert_eq!(median(&spells("10 20 30")), Some(20.0));
        assert_eq!(median(&spells("10 20 30 400+ 400+")), Some(30.0));
        assert_eq!(median(&spells("10 20 400+ 400+ 400+")), None);
        assert_eq!(median(&[]), None);
    }

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

    proptest! {
        #[test]
        fn without_waiting_it_is_the_lower_median_and_waiting_longer_never_lowers_it(
            mut hours in prop::collection::vec(0_u32..500, 1..40), waits in prop::collection::vec(0_u32..500, 0..20),
        ) {
            let arrived: Vec<Spell> = hours.iter().map(|hours| Spell { hours: f64::from(*hours), over: true }).collect();
            hours.sort_unstable();
            let lower = f64::from(hours[(hours.len() - 1) / 2]);
            prop_assert_eq!(median(&arrived), Some(lower));
            let with = |more: u32| {
                let waiting = waits.iter().map(|hours| Spell { hours: f64::from(hours + more), over: false });
                median(&arrived.iter().copied().chain(waiting).collect::<Vec<_>>()).unwrap_or(f64::INFINITY)
            };
            prop_assert!(with(0) <= with(1000));
        }
    }
}

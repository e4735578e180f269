//! How long something takes that has not come yet for all: the product-limit estimate, in which those who still wait count
//! as waiting (Kaplan and Meier 1958, “Nonparametric estimation from incomplete observations”, J. Am. Stat. Assoc. 53,
//! p. 463), with the variance of Greenwood (1926) and intervals of its logarithm, as R's `survfit` draws them.

use statrs::distribution::{ContinuousCDF, Normal};

use sitroom_domain::phrase;

/// Method and version, as printed beside the figure.
pub const METHOD: &str =
    phrase!("product-limit estimate (Kaplan and Meier 1958) with Greenwood's intervals, method 1.0");

/// One half itself counts, and a product of fractions may miss it by its last bits.
const LAST_BITS: f64 = 1e-12;

/// A time until something came, or until now for what is still waited for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spell {
    /// The time, at least 0, in a unit of the caller's.
    pub time: f64,
    /// Whether it came.
    pub over: bool,
}

/// The estimate just after a time at which something came.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// The time.
    pub time: f64,
    /// Share that still waits.
    pub waiting: f64,
    /// Its interval: lower and upper end.
    pub interval: [f64; 2],
}

/// A share's time with its interval; a figure that the estimate never reaches is `None`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quantile {
    /// The smallest time by which the share has come.
    pub time: Option<f64>,
    /// The lower end.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
}

/// Returns the estimate, one step for each time at which something came. Who waits as long as another took counts as at risk at
/// that time. `confidence` is that of the intervals, between 0 and 1.
#[must_use]
pub fn estimate(spells: &[Spell], confidence: f64) -> Vec<Step> {
    let reach = Normal::standard().inverse_cdf(f64::midpoint(1.0, confidence.clamp(0.0, 1.0 - f64::EPSILON)));
    let mut ordered = spells.to_vec();
    ordered.sort_by(|a, b| a.time.total_cmp(&b.time));
    let (mut at_risk, mut waiting, mut greenwood) = (ordered.len(), 1.0, 0.0);
    let mut steps = Vec::new();
    for tied in ordered.chunk_by(|a, b| a.time.total_cmp(&b.time).is_eq()) {
        let (came, risk) = (tied.iter().filter(|spell| spell.over).count() as f64, at_risk as f64);
        at_risk -= tied.len();
        let (Some(first), true) = (tied.first(), came > 0.0) else { continue };
        waiting *= 1.0 - came / risk;
        greenwood += came / (risk * (risk - came));
        // At the end nobody waits, and the variance is not defined.
        let interval = if waiting > 0.0 {
            let spread = (reach * f64::sqrt(greenwood)).exp();
            [waiting / spread, (waiting * spread).min(1.0)]
        } else {
            [0.0, 0.0]
        };
        steps.push(Step { time: first.time, waiting, interval });
    }
    steps
}

/// Returns by when a share has come, between 0 and 1: where the estimate, its lower and its upper end first fall to what is
/// left.
#[must_use]
pub fn quantile(steps: &[Step], share: f64) -> Quantile {
    let left = 1.0 - share + LAST_BITS;
    let first = |end: &dyn Fn(&Step) -> f64| steps.iter().find(|step| end(step) <= left).map(|step| step.time);
    // Where nobody waits any more, the interval has no width of its own: its upper end stays open.
    let known = |step: &Step| if step.waiting > 0.0 { step.interval[1] } else { 1.0 };
    Quantile { time: first(&|step| step.waiting), low: first(&|step| step.interval[0]), high: first(&known) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn spells(text: &str) -> Vec<Spell> {
        let spell =
            |word: &str| Spell { time: word.trim_end_matches('+').parse().unwrap(), over: !word.ends_with('+') };
        text.split(' ').map(spell).collect()
    }

    fn median(text: &str) -> Option<f64> {
        quantile(&estimate(&spells(text), 0.95), 0.5).time
    }

    #[test]
    fn the_medians_of_freireich_1963_come_out_with_their_intervals() {
        // Weeks of remission of 21 + 21 patients (Freireich et al. 1963, Blood 21, p. 699). By the product-limit estimate the
        // medians are 23 (16 to open) and 8 (4 to 12), in R: survfit(Surv(time, cens) ~ treat, MASS::gehan).
        let treated = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";
        let placebo = "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23";
        let of = |text: &str| quantile(&estimate(&spells(text), 0.95), 0.5);
        assert_eq!(of(treated), Quantile { time: Some(23.0), low: Some(16.0), high: None });
        assert_eq!(of(placebo), Quantile { time: Some(8.0), low: Some(4.0), high: Some(12.0) });
        let first = estimate(&spells(treated), 0.95)[0];
        assert!((first.waiting - 0.857).abs() < 5e-4, "R prints 0.857, (0.720, 1.000)");
        assert!((first.interval[0] - 0.720).abs() < 5e-4 && (first.interval[1] - 1.0).abs() < 1e-12);
    }

    #[test]
    fn those_who_wait_push_the_median_up_and_never_count_as_come() {
        assert_eq!(median("10 20 30"), Some(20.0));
        assert_eq!(median("10 20 30 400+ 400+"), Some(30.0));
        assert_eq!(median("10 20 400+ 400+ 400+"), None);
        assert_eq!(quantile(&estimate(&[], 0.95), 0.5).time, None);
    }

    proptest! {
        #[test]
        fn without_waiting_it_is_the_lower_median_and_waiting_longer_never_lowers_it(
            mut times in prop::collection::vec(0_u32..500, 1..40), waits in prop::collection::vec(0_u32..500, 0..20),
        ) {
            let came: Vec<Spell> = times.iter().map(|time| Spell { time: f64::from(*time), over: true }).collect();
            times.sort_unstable();
            let lower = f64::from(times[(times.len() - 1) / 2]);
            let of = |spells: &[Spell]| quantile(&estimate(spells, 0.9), 0.5).time;
            prop_assert_eq!(of(&came), Some(lower));
            let with = |more: u32| {
                let waiting = waits.iter().map(|time| Spell { time: f64::from(time + more), over: false });
                of(&came.iter().copied().chain(waiting).collect::<Vec<_>>()).unwrap_or(f64::INFINITY)
            };
            prop_assert!(with(0) <= with(1000));
        }
    }
}

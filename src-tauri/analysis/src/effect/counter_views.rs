//! The reasons against reading what followed an engagement as its work, each looked for in the data.
//!
//! A reason that was looked for and not found is kept apart from one that nothing tells of. None of them being found is
//! no proof of anything: these are the reasons that counts can show, and there are others.

use sitroom_domain::phrase;

use crate::Refusal;
use crate::hotspot::mann_kendall::{mann_kendall, sen_slope};
use crate::refusal::within;

/// Method and version, as printed beside the figure.
pub const METHOD: &str = phrase!("counter-views of what followed, method 1.1");

/// Fewest known months, before those just before the start, that tell of a long mean.
const LEAST_LONG: usize = 24;
/// Fewest known months that a trend or a mean is told of.
const LEAST_KNOWN: usize = 6;

/// A reason against a causal reading that the data give, with its figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CounterView {
    /// The months just before the start lay above the long mean of the place: they tend to be followed by lower ones
    /// whatever is done (regression to the mean).
    HighBefore {
        /// The mean count a month just before the start.
        just_before: f64,
        /// The mean count a month in all months before those.
        long: f64,
        /// How many months just before were looked at.
        months: usize,
    },
    /// Another engagement began near the start.
    OtherEngagement {
        /// How many did.
        others: usize,
        /// How many months the nearest began after this one; negative where before.
        nearest_months: i64,
    },
    /// The counts were falling before the start.
    FallingBefore {
        /// The change a month (Sen's slope), in events.
        slope: f64,
        /// The p of no trend (Mann and Kendall, two-sided).
        p: f64,
        /// How many months tell it.
        months: usize,
    },
    /// There are too few events to tell a change from chance.
    FewEvents {
        /// Events in the months just before.
        before: u64,
        /// Events in the months followed.
        after: u64,
    },
    /// The coverage of the source changed while the place was followed.
    CoverageChanged {
        /// Changes that the caller knows of.
        changes: usize,
        /// Months without data in the time looked at.
        missing: usize,
    },
    /// Neighbours, where no engagement began, fell as well.
    NeighboursFell {
        /// The place's mean after over that just before.
        own_ratio: f64,
        /// The same of its neighbours.
        neighbours_ratio: f64,
    },
}

/// A reason, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// See [`CounterView::HighBefore`].
    HighBefore,
    /// See [`CounterView::OtherEngagement`].
    OtherEngagement,
    /// See [`CounterView::FallingBefore`].
    FallingBefore,
    /// See [`CounterView::FewEvents`].
    FewEvents,
    /// See [`CounterView::CoverageChanged`].
    CoverageChanged,
    /// See [`CounterView::NeighboursFell`].
    NeighboursFell,
}

impl CounterView {
    /// Returns its name.
    #[must_use]
    pub const fn reason(&self) -> Reason {
        match self {
            Self::HighBefore { .. } => Reason::HighBefore,
            Self::OtherEngagement { .. } => Reason::OtherEngagement,
            Self::FallingBefore { .. } => Reason::FallingBefore,
            Self::FewEvents { .. } => Reason::FewEvents,
            Self::CoverageChanged { .. } => Reason::CoverageChanged,
            Self::NeighboursFell { .. } => Reason::NeighboursFell,
        }
    }
}

/// What each reason came to; every [`Reason`] stands in exactly one of the three.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CounterViews {
    /// Found, with their figures.
    pub found: Vec<CounterView>,
    /// Looked for, and not found.
    pub not_found: Vec<Reason>,
    /// Not looked for, because the data don't tell.
    pub not_known: Vec<Reason>,
}

/// What is known of a place around the start of an engagement.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// Monthly counts of the place, without gaps; `None` is no data.
    pub counts: &'a [Option<u32>],
    /// The same months of events where `counts` are of something else, as deaths: one event can bring many.
    pub events: Option<&'a [Option<u32>]>,
    /// The index of the first month of the engagement.
    pub start: usize,
    /// First months of other engagements in the place, as indices, which may lie outside of the counts; `None` where
    /// nobody keeps them.
    pub others: Option<&'a [i64]>,
    /// Months from which on the source covers the place otherwise than before, as indices; `None` where the publisher
    /// does not say.
    pub coverage_changes: Option<&'a [i64]>,
    /// Monthly counts of its neighbours together; `None` where there are none to look at.
    pub neighbours: Option<&'a [Option<u32>]>,
}

/// When a reason counts as found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// Months just before the start and from it on, 6 to 120.
    pub months: usize,
    /// The factor by which the mean just before must lie above the long mean, 1 to 100.
    pub above_long_mean: f64,
    /// Within how many months another engagement counts.
    pub other_within_months: u32,
    /// Below which p a fall counts, 0 to 1.
    pub trend_p: f64,
    /// Below how many events, before or after, there are too few.
    pub least_events: u64,
    /// At or below which ratio neighbours fell, 0 to 1.
    pub neighbours_ratio: f64,
}

impl Default for Thresholds {
    /// Returns thresholds that find a reason rather too often than too seldom.
    fn default() -> Self {
        Self {
            months: 12,
            above_long_mean: 1.25,
            other_within_months: 12,
            trend_p: 0.1,
            least_events: 10,
            neighbours_ratio: 0.9,
        }
    }
}

/// Looks for each reason against reading what followed an engagement as its work.
///
/// # Errors
/// Refused for thresholds out of range and a start beyond the counts.
pub fn counter_views(of: &Circumstances<'_>, thresholds: &Thresholds) -> Result<CounterViews, Refusal> {
    within(phrase!("The number of months just before"), thresholds.months as f64, 6.0, 120.0)?;
    within(phrase!("The factor above the long mean"), thresholds.above_long_mean, 1.0, 100.0)?;
    within(phrase!("The p of a trend"), thresholds.trend_p, 0.0, 1.0)?;
    within(phrase!("The ratio of neighbours"), thresholds.neighbours_ratio, 0.0, 1.0)?;
    within(phrase!("The start as an index"), of.start as f64, 0.0, of.counts.len() as f64)?;
    let near = Near::of(of.counts, of.start, thresholds.months);
    let mut views = CounterViews::default();
    let told = [
        (Reason::HighBefore, high_before(of, &near, thresholds)),
        (Reason::OtherEngagement, other_engagement(of, thresholds)),
        (Reason::FallingBefore, falling_before(&near, thresholds)),
        (Reason::FewEvents, few_events(of, thresholds)),
        (Reason::CoverageChanged, coverage_changed(of, &near, thresholds)),
        (Reason::NeighboursFell, neighbours_fell(of, &near, thresholds)),
    ];
    for (reason, told) in told {
        match told {
            None => views.not_known.push(reason),
            Some(None) => views.not_found.push(reason),
            Some(Some(view)) => views.found.push(view),
        }
    }
    Ok(views)
}

/// What a check tells: nothing, that the reason is not there, or the reason.
type Told = Option<Option<CounterView>>;

/// The known counts just before a start and from it on.
struct Near {
    before: Vec<f64>,
    after: Vec<f64>,
    missing: usize,
}

impl Near {
    fn of(counts: &[Option<u32>], start: usize, months: usize) -> Self {
        let start = start.min(counts.len());
        let (before, after) =
            (&counts[start.saturating_sub(months)..start], &counts[start..counts.len().min(start + months)]);
        let missing = before.iter().chain(after).filter(|count| count.is_none()).count();
        let known = |part: &[Option<u32>]| part.iter().flatten().copied().map(f64::from).collect();
        Self { before: known(before), after: known(after), missing }
    }

    /// Returns the mean after over that before; `None` where either is not told, or nothing was before.
    fn ratio(&self) -> Option<f64> {
        let before = mean(&self.before).filter(|before| *before > 0.0)?;
        Some(mean(&self.after)? / before)
    }
}

/// Returns the mean of the known months; `None` for too few.
fn mean(known: &[f64]) -> Option<f64> {
    (known.len() >= LEAST_KNOWN).then(|| known.iter().sum::<f64>() / known.len() as f64)
}

fn high_before(of: &Circumstances<'_>, near: &Near, thresholds: &Thresholds) -> Told {
    let long: Vec<f64> =
        of.counts[..of.start.saturating_sub(thresholds.months)].iter().flatten().copied().map(f64::from).collect();
    let just_before = mean(&near.before)?;
    let long = mean(&long).filter(|_| long.len() >= LEAST_LONG)?;
    let is_high = just_before > long * thresholds.above_long_mean;
    Some(is_high.then_some(CounterView::HighBefore { just_before, long, months: near.before.len() }))
}

fn other_engagement(of: &Circumstances<'_>, thresholds: &Thresholds) -> Told {
    let apart = of.others?.iter().map(|other| other.saturating_sub(of.start as i64));
    let near: Vec<i64> =
        apart.filter(|apart| apart.unsigned_abs() <= u64::from(thresholds.other_within_months)).collect();
    let nearest = near.iter().min_by_key(|apart| (apart.unsigned_abs(), **apart));
    Some(nearest.map(|nearest| CounterView::OtherEngagement { others: near.len(), nearest_months: *nearest }))
}

/// Months without data are passed over: what is told is the order of those that are known.
fn falling_before(near: &Near, thresholds: &Thresholds) -> Told {
    mean(&near.before)?;
    let (trend, slope) = (mann_kendall(&near.before).ok()?, sen_slope(&near.before, 0.9).ok()?.slope);
    let falls = trend.s < 0 && trend.p < thresholds.trend_p;
    Some(falls.then_some(CounterView::FallingBefore { slope, p: trend.p, months: near.before.len() }))
}

fn few_events(of: &Circumstances<'_>, thresholds: &Thresholds) -> Told {
    let near = Near::of(of.events.unwrap_or(of.counts), of.start, thresholds.months);
    if near.before.is_empty() || near.after.is_empty() {
        return None;
    }
    let [before, after] = [&near.before, &near.after].map(|part| part.iter().sum::<f64>() as u64);
    // A fall to nothing from many is no lack of events: what counts is the larger of both.
    let few = before.max(after) < thresholds.least_events;
    Some(few.then_some(CounterView::FewEvents { before, after }))
}

/// A month without data shows by itself that the coverage changed; that none is missing shows nothing.
fn coverage_changed(of: &Circumstances<'_>, near: &Near, thresholds: &Thresholds) -> Told {
    let (start, reach) = (of.start as i64, thresholds.months as i64);
    let in_reach = |month: &&i64| (start - reach + 1..start + reach).contains(*month);
    let changes = of.coverage_changes.map(|changes| changes.iter().filter(in_reach).count());
    match (changes, near.missing) {
        (None, 0) => None,
        (Some(0), 0) => Some(None),
        (changes, missing) => Some(Some(CounterView::CoverageChanged { changes: changes.unwrap_or(0), missing })),
    }
}

fn neighbours_fell(of: &Circumstances<'_>, near: &Near, thresholds: &Thresholds) -> Told {
    let neighbours = of.neighbours.filter(|neighbours| neighbours.len() == of.counts.len())?;
    let own_ratio = near.ratio()?;
    let neighbours_ratio = Near::of(neighbours, of.start, thresholds.months).ratio()?;
    let fell = own_ratio < 1.0 && neighbours_ratio <= thresholds.neighbours_ratio;
    Some(fell.then_some(CounterView::NeighboursFell { own_ratio, neighbours_ratio }))
}

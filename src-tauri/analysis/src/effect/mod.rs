//! What followed an engagement (S/2011/552, §59–60), and what speaks against reading it as the engagement's work.
//!
//! “Proving this empirically is difficult” (§59): nothing here says that an engagement caused, prevented or failed to
//! prevent anything. Every figure stands with its interval, its method, the number of months or cases it rests on, and
//! the counter-views that the same data give. What can't be told is refused, each part by itself.
//!
//! | file | what | after |
//! | --- | --- | --- |
//! | `interrupted` | a step or a bend in the place's own series | Wagner et al. 2002, Bernal et al. 2017 |
//! | `like_cases` | the change beside that in places most like it | Abadie et al. 2010 |
//! | `counter_views` | reasons against a causal reading | Mann 1945, Sen 1968 |

pub mod counter_views;
pub mod interrupted;
pub mod like_cases;
mod likeness_before;
mod poisson;
pub(crate) mod symmetric;

#[cfg(test)]
mod counter_views_tests;
#[cfg(test)]
mod interrupted_tests;
#[cfg(test)]
mod like_cases_tests;

pub use likeness_before::Apart;

use crate::Refusal;
use counter_views::{Circumstances, CounterViews, Thresholds, counter_views};
use interrupted::{Interrupted, interrupted};
use like_cases::{Beside, Case, beside_like_cases};

/// Fewest events before and after together of which a change is told: the ten events a figure of P. Peduzzi et al.,
/// Journal of Clinical Epidemiology 49 (1996). Of `b` events before and `a` after, the logarithm of a ratio of rates has
/// a standard error of √(1/b + 1/a) at least: with fewer than ten, an interval of 90 % spans more than a factor of eight.
pub const LEAST_EVENTS: u64 = 10;
/// Fewest events on each side of which a step and a bend are told: five a figure, the least that E. Vittinghoff and C. E.
/// `McCulloch`, American Journal of Epidemiology 165 (2007), find to do.
pub const LEAST_A_SIDE: u64 = 5;

/// What followed an engagement, never without what speaks against it.
#[derive(Debug, Clone, PartialEq)]
pub struct Followed {
    /// The place's own series, before and after; or why it tells nothing.
    pub interrupted: Result<Interrupted, Refusal>,
    /// The place beside like cases; or why they tell nothing.
    pub beside: Result<Beside, Refusal>,
    /// What speaks against reading either as the engagement's work.
    pub counter_views: CounterViews,
}

/// How what followed is looked at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    /// The place's own series.
    pub interrupted: interrupted::Settings,
    /// The like cases.
    pub like_cases: like_cases::Settings,
    /// The counter-views.
    pub thresholds: Thresholds,
}

/// Returns what followed an engagement in a place, by its own series and beside the like cases of `pool`.
///
/// # Errors
/// Refused where the counter-views are: no figure is given without them.
pub fn what_followed(
    place: u32,
    of: &Circumstances<'_>,
    pool: &[Case<'_>],
    settings: &Settings,
) -> Result<Followed, Refusal> {
    let counter_views = counter_views(of, &settings.thresholds)?;
    let engaged = Case { place, counts: of.counts, start: of.start };
    let like_cases::Settings { before, after, .. } = settings.like_cases;
    Ok(Followed {
        interrupted: enough(of, [of.start, of.counts.len()], LEAST_A_SIDE)
            .and_then(|()| interrupted(of.counts, of.start, settings.interrupted)),
        beside: enough(of, [before, after], 0).and_then(|()| beside_like_cases(&engaged, pool, settings.like_cases)),
        counter_views,
    })
}

/// Refuses what rests on too few events in so many months before the start and from it on, whatever is counted.
fn enough(of: &Circumstances<'_>, [before, after]: [usize; 2], a_side: u64) -> Result<(), Refusal> {
    let events = of.events.unwrap_or(of.counts);
    let start = of.start.min(events.len());
    let sum = |part: &[Option<u32>]| part.iter().flatten().map(|count| u64::from(*count)).sum::<u64>();
    let before = sum(&events[start.saturating_sub(before)..start]);
    let after = sum(&events[start..events.len().min(start + after)]);
    let few = before + after < LEAST_EVENTS || before.min(after) < a_side;
    if few { Err(Refusal::FewEvents { before, after, least: LEAST_EVENTS, a_side }) } else { Ok(()) }
}

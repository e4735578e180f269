//! Counter-views in sentences, with their figures.

use sitroom_analysis::effect::LEAST_EVENTS;
use sitroom_analysis::effect::counter_views::{self as pure, CounterView as Found, Reason};
use sitroom_domain::say;

use crate::contract::effect::{CounterReason, CounterView};

/// How a count is called.
#[derive(Debug, Clone, Copy)]
pub(super) enum Words {
    Events,
    Deaths,
}

impl Words {
    fn told(self) -> String {
        match self {
            Self::Events => say!("events"),
            Self::Deaths => say!("deaths"),
        }
    }
}

/// Returns every reason: those found, then those not found, then those that the data do not tell of.
pub(super) fn counter_views(views: &pure::CounterViews, words: Words) -> Vec<CounterView> {
    let found = views.found.iter().map(|view| (view.reason(), Some(true), found(view, words)));
    let not_found = views.not_found.iter().map(|reason| (*reason, Some(false), not_found(*reason, words)));
    let not_known = views.not_known.iter().map(|reason| (*reason, None, not_known(*reason)));
    let card =
        |(reason, found, says): (Reason, Option<bool>, String)| CounterView { reason: reason.into(), found, says };
    found.chain(not_found).chain(not_known).map(card).collect()
}

fn found(view: &Found, words: Words) -> String {
    let words = words.told();
    match *view {
        Found::HighBefore { just_before, long, months } => say!(
            "The {months} months just before had {just_before:.1} {words} a month, those before them {long:.1}: months so \
             high tend to be followed by lower ones, whatever is done."
        ),
        Found::OtherEngagement { others, nearest_months } => {
            let side = if nearest_months < 0 { say!("before") } else { say!("after") };
            let nearest = nearest_months.abs();
            say!("{others} other engagement(s) began within a year, the nearest {nearest} month(s) {side} this one.")
        }
        Found::FallingBefore { slope, p, months } => say!(
            "The {words} were falling before already: by {:.2} a month over {months} months (p {p:.3}).",
            slope.abs()
        ),
        Found::FewEvents { before, after } => {
            say!(
                "There were {before} events in the year before and {after} in the year after: too few to tell a change from \
             chance."
            )
        }
        Found::CoverageChanged { changes, missing } => say!(
            "The sources changed in that time: {changes} further publisher(s) begin, and {missing} month(s) have no data."
        ),
        Found::NeighboursFell { own_ratio, neighbours_ratio } => say!(
            "Neighbours without an engagement fell as well: to {neighbours_ratio:.2} of before, this place to {own_ratio:.2}."
        ),
    }
}

fn not_found(reason: Reason, words: Words) -> String {
    let words = words.told();
    match reason {
        Reason::HighBefore => say!("The {words} just before did not lie far above the long mean."),
        Reason::OtherEngagement => say!("No other engagement with a known start is recorded within a year."),
        Reason::FallingBefore => say!("The {words} were not falling clearly before."),
        Reason::FewEvents => {
            say!("There were {LEAST_EVENTS} events or more in the year before or in the year after.")
        }
        Reason::CoverageChanged => say!("No publisher begins in that time, and no month is without data."),
        Reason::NeighboursFell => say!("Neighbours without an engagement did not fall as well."),
    }
}

fn not_known(reason: Reason) -> String {
    match reason {
        Reason::HighBefore => say!("Too few earlier months are known to tell a long mean."),
        Reason::OtherEngagement => say!("Nobody keeps the other engagements of the place."),
        Reason::FallingBefore => say!("Too few months just before are known to tell a trend."),
        Reason::FewEvents => say!("No month is known on one of the sides."),
        Reason::CoverageChanged => {
            say!("One publisher tells of the country, and does not say whether its coverage changed.")
        }
        Reason::NeighboursFell => say!("Of neighbours without an engagement too little is known."),
    }
}

impl From<Reason> for CounterReason {
    fn from(reason: Reason) -> Self {
        match reason {
            Reason::HighBefore => Self::HighBefore,
            Reason::OtherEngagement => Self::OtherEngagement,
            Reason::FallingBefore => Self::FallingBefore,
            Reason::FewEvents => Self::FewEvents,
            Reason::CoverageChanged => Self::CoverageChanged,
            Reason::NeighboursFell => Self::NeighboursFell,
        }
    }
}

//! What followed an engagement, and what speaks against reading it as the engagement's work.

use serde::Serialize;
use sitroom_domain::RecordId;
use ts_rs::TS;

use crate::contract::interval::Interval;
use crate::contract::opening::PublisherCard;

/// What followed an engagement. Nothing in it says that the engagement caused or prevented anything.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Effect {
    /// The engagement.
    #[ts(type = "string")]
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// First and last possible day of its start, YYYY-MM-DD.
    pub start: [String; 2],
    /// The month from which on it is followed, YYYY-MM: the first in which it may have begun.
    pub start_month: String,
    /// The place that is looked at: ISO 3166-1 alpha-3 of a country, or the code of a division.
    pub place: String,
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: String,
    /// Why this place, in a sentence.
    pub why_place: String,
    /// Events a month.
    pub events: Followed,
    /// Deaths a month, best estimate.
    pub deaths: Followed,
    /// Other engagements in the country that began within a year before or after, the nearest first.
    pub near: Vec<NearEngagement>,
    /// Engagements in the country whose start nobody knows to the quarter: they may have been near.
    pub undated: u32,
    /// Neighbours whose counts are looked at, by name; those where an engagement began near the start are left out.
    pub neighbours: Vec<String>,
    /// What this is not, in a sentence.
    pub caution: String,
    /// Last month of what it rests on, YYYY-MM: the last that is stored to its end.
    pub known_until: String,
    /// Day of the newest event that is stored, YYYY-MM-DD.
    pub newest: String,
    /// Method and version of the series, the like cases and the counter-views.
    pub methods: [String; 3],
    /// Where the events are from.
    pub publishers: Vec<PublisherCard>,
}

/// Another engagement near the start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NearEngagement {
    /// The engagement.
    #[ts(type = "string")]
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// Its first month, YYYY-MM.
    pub month: String,
}

/// What one count did.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Followed {
    /// The months, oldest first and without gaps: those before the start and from it on.
    pub months: Vec<FollowedMonth>,
    /// The place's own series; `None` with `interrupted_why_none`.
    pub interrupted: Option<Interrupted>,
    /// Why there is none, in a sentence.
    pub interrupted_why_none: Option<String>,
    /// The place beside like cases; `None` with `beside_why_none`.
    pub beside: Option<Beside>,
    /// Why there is none, in a sentence.
    pub beside_why_none: Option<String>,
    /// What speaks against reading either as the engagement's work: those found, not found, not known.
    pub counter_views: Vec<CounterView>,
}

/// A month before or after the start.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FollowedMonth {
    /// YYYY-MM.
    pub month: String,
    /// What was counted; `None` is no data.
    pub observed: Option<u32>,
    /// The rate expected with step and bend.
    pub fitted: Option<f64>,
    /// The rate had the time before gone on: low end, figure, high end. No more than the trend before, drawn on.
    pub without: Option<[f64; 3]>,
}

/// A step and a bend in a series.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Interrupted {
    /// The step at the start: the rate over what it would have been; 1 is no step.
    pub step: Interval,
    /// The monthly factor of the rate from the start on over that before; 1 is no bend.
    pub bend: Interval,
    /// The monthly factor of the rate before the start.
    pub slope_before: Interval,
    /// How many times as much the counts spread as chance would make them.
    pub dispersion: f64,
    /// Up to how many months apart counts may hang together.
    pub lag: u32,
    /// Known months before the start and from it on.
    pub known: [u32; 2],
    /// Whether a season was taken out.
    pub season: bool,
}

/// The change in the place beside that in like cases.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Beside {
    /// The change over the mean change of the like cases; 1 is as in them.
    pub ratio: Interval,
    /// The share of placebos, itself among them, that lie as far from 1.
    pub p: f64,
    /// The change in the place: its mean rate after over before.
    pub change: f64,
    /// Months before and after that are compared.
    pub compared: [u32; 2],
    /// The like cases, nearest first.
    pub like: Vec<LikeCase>,
    /// Places that could be compared.
    pub comparable: u32,
    /// Cases that could not, for want of data.
    pub left_out: u32,
}

/// A place and month like that of the engagement, where none began near.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LikeCase {
    /// Code of the place.
    pub place: String,
    /// Its name.
    pub name: String,
    /// The first month after, YYYY-MM.
    pub month: String,
    /// How far from the engaged place it was before; 0.69 is about a factor of two.
    pub distance: f64,
    /// The parts of that: level, trend, months.
    pub parts: [f64; 3],
    /// Its mean rate after over before.
    pub change: f64,
    /// Its change over that of its own like cases.
    pub placebo: f64,
}

/// A reason against a causal reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CounterReason {
    /// The months just before lay above the long mean.
    HighBefore,
    /// Another engagement began near.
    OtherEngagement,
    /// The counts were falling before.
    FallingBefore,
    /// There are too few to tell a change from chance.
    FewEvents,
    /// The coverage of the source changed.
    CoverageChanged,
    /// Neighbours fell as well.
    NeighboursFell,
}

/// What a reason came to.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CounterView {
    /// The reason.
    pub reason: CounterReason,
    /// Whether it was found; `None` where the data do not tell.
    pub found: Option<bool>,
    /// The same in a sentence, with its figures.
    pub says: String,
}

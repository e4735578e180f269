//! Like cases: how a place changed after an engagement began, beside places that were most like it and had none begin.
//!
//! The cases and their distances come with the figure, so that a person can throw out what is not like at all. Cases
//! chosen for being alike before fall back towards their own means as the engaged place does, but no further than they
//! are alike.

use super::likeness_before::{Apart, Before};
use sitroom_domain::phrase;

use crate::Refusal;
use crate::interval::Interval;
use crate::refusal::within;

/// Method and version, as printed beside the figure.
pub const METHOD: &str = phrase!("difference in differences beside like cases, placebo interval, method 1.0");

/// What keeps the logarithm of a mean finite where nothing was counted: half an event (Anscombe 1948).
const HALF: f64 = 0.5;

/// A place and a month from which on it is followed.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// The place, by the caller's number.
    pub place: u32,
    /// Its monthly counts without gaps; `None` is no data.
    pub counts: &'a [Option<u32>],
    /// The index of the first month after: of the engagement, or of one in which none began.
    pub start: usize,
}

/// How cases are chosen and followed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    /// Months before the start that are compared, 6 to 120.
    pub before: usize,
    /// Months from the start on that are followed, 1 to 120.
    pub after: usize,
    /// How many like cases are taken; with a confidence c it needs 2 / (1 - c) - 1 or more: 9 for 0.8, 19 for 0.9.
    pub cases: usize,
    /// The confidence of the interval, 0.5 to 0.99.
    pub confidence: f64,
}

/// A like case, and what came after it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LikeCase {
    /// Its index in the pool that was passed in.
    pub at: usize,
    /// Its place.
    pub place: u32,
    /// How far from the engaged place it was in the months before.
    pub apart: Apart,
    /// Its mean rate after over before.
    pub change: f64,
    /// Its change over that of its own like cases, where no engagement began: a placebo.
    pub placebo: f64,
}

/// The change in a place beside that in like cases.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    /// The change over the mean change of the like cases, and its interval; 1 is as in the like cases.
    pub ratio: Interval,
    /// The share of placebos, itself among them, that lie as far from 1 to either side.
    pub p: f64,
    /// The change in the place: its mean rate after over before.
    pub change: f64,
    /// The like cases, nearest first, of one place each.
    pub like: Vec<LikeCase>,
    /// How many places of the pool could be compared.
    pub comparable: usize,
    /// How many cases of the pool could not: of the same place, or with months without data.
    pub left_out: usize,
}

/// Compares an engaged place with the cases of `pool` most like it: the difference between the changes of their mean
/// rates.
///
/// The cases of the pool are places and months with no engagement before, at or soon after their start; the caller sees
/// to that. Of each place its most like case is taken, so that one place does not speak many times. A change is the
/// logarithm of (count after + ½) a month over (count before + ½) a month, the figure that of the place less the mean
/// of its like cases. Each like case is then taken for the engaged place and compared in the same way with those most
/// like it in the rest of the pool: these placebos tell what differences come where no engagement began. The interval
/// leaves out as many of them at either end, and holds if the place, save for what is sought, is one like them.
///
/// Method: A. Abadie, A. Diamond and J. Hainmueller, Synthetic Control Methods for Comparative Case Studies, Journal of
/// the American Statistical Association 105 (2010), section 2.4 (placebos in space), with nearest cases of equal
/// weight; O. Ashenfelter and D. Card, Review of Economics and Statistics 67 (1985), for the difference in differences.
///
/// # Errors
/// Refused for settings out of range, for months without data in the place's own window, and for fewer places to
/// compare with than cases asked for and one more.
pub fn beside_like_cases(engaged: &Case<'_>, pool: &[Case<'_>], settings: Settings) -> Result<Beside, Refusal> {
    let tail = check(settings)?;
    let window = settings.before + settings.after;
    let own = Window::of(engaged, settings).ok_or(Refusal::TooFew {
        method: METHOD,
        least: window,
        found: known(engaged, settings),
    })?;
    let followed: Vec<(usize, Window)> = pool
        .iter()
        .enumerate()
        .filter(|(_, case)| case.place != engaged.place)
        .filter_map(|(at, case)| Some((at, Window::of(case, settings)?)))
        .collect();
    let nearest = nearest_of_each_place(&own, &followed);
    if nearest.len() <= settings.cases {
        return Err(Refusal::TooFew { method: METHOD, least: settings.cases + 1, found: nearest.len() });
    }
    let difference = |case: &Window, near: &[(&(usize, Window), Apart)]| {
        let near = &near[..near.len().min(settings.cases)];
        case.change - near.iter().map(|(other, _)| other.1.change).sum::<f64>() / near.len() as f64
    };
    let found = difference(&own, &nearest);
    let like = nearest[..settings.cases].iter().map(|((at, case), apart)| {
        let placebo = difference(case, &nearest_of_each_place(case, &followed)).exp();
        LikeCase { at: *at, place: case.place, apart: *apart, change: case.change.exp(), placebo }
    });
    let like: Vec<LikeCase> = like.collect();
    let mut placebos: Vec<f64> = like.iter().map(|case| case.placebo.ln()).collect();
    placebos.sort_by(f64::total_cmp);
    let as_far = placebos.iter().filter(|placebo| placebo.abs() >= found.abs() - 1e-12).count();
    let (low, high) = (found - placebos[placebos.len() - tail], found - placebos[tail - 1]);
    Ok(Beside {
        ratio: Interval { value: found, low, high, confidence: settings.confidence }.exp(),
        p: (as_far + 1) as f64 / (placebos.len() + 1) as f64,
        change: own.change.exp(),
        like,
        comparable: nearest.len(),
        left_out: pool.len() - followed.len(),
    })
}

/// Returns which placebo from either end is the end of the interval, from 1.
fn check(settings: Settings) -> Result<usize, Refusal> {
    within(phrase!("The number of months before"), settings.before as f64, 6.0, 120.0)?;
    within(phrase!("The number of months after"), settings.after as f64, 1.0, 120.0)?;
    within(phrase!("The confidence"), settings.confidence, 0.5, 0.99)?;
    let least = (2.0 / (1.0 - settings.confidence) - 1.0 - 1e-9).ceil();
    within(phrase!("The number of like cases"), settings.cases as f64, least, 1e4)?;
    Ok(((settings.cases + 1) as f64 * (1.0 - settings.confidence) / 2.0 + 1e-9) as usize)
}

/// What is needed of a case.
struct Window {
    place: u32,
    before: Before,
    /// The logarithm of the mean rate after over before.
    change: f64,
}

impl Window {
    /// Returns what is needed of a case; `None` where a month of its window is missing.
    fn of(case: &Case<'_>, settings: Settings) -> Option<Self> {
        let window = |from: usize, to: usize| case.counts.get(from..to)?.iter().copied().collect::<Option<Vec<u32>>>();
        let before = window(case.start.checked_sub(settings.before)?, case.start)?;
        let after = window(case.start, case.start + settings.after)?;
        let change = log_mean(&after) - log_mean(&before);
        Some(Self { place: case.place, before: Before::of(&before), change })
    }
}

fn log_mean(counts: &[u32]) -> f64 {
    ((counts.iter().copied().map(f64::from).sum::<f64>() + HALF) / counts.len() as f64).ln()
}

fn known(case: &Case<'_>, settings: Settings) -> usize {
    let from = case.start.saturating_sub(settings.before).min(case.counts.len());
    let to = (case.start + settings.after).min(case.counts.len());
    case.counts[from..to.max(from)].iter().flatten().count()
}

/// Returns the most like case of every other place, nearest first; of equals the one that came first.
fn nearest_of_each_place<'a>(own: &Window, all: &'a [(usize, Window)]) -> Vec<(&'a (usize, Window), Apart)> {
    let mut near: Vec<(&(usize, Window), Apart)> = all
        .iter()
        .filter(|(_, other)| other.place != own.place)
        .map(|other| (other, own.before.apart(&other.1.before)))
        .collect();
    near.sort_by(|a, b| a.1.distance.total_cmp(&b.1.distance).then(a.0.0.cmp(&b.0.0)));
    let mut taken = std::collections::BTreeSet::new();
    near.retain(|(other, _)| taken.insert(other.1.place));
    near
}

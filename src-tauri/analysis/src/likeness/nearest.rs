//! How close a place is now to the months before earlier escalations, held against how close ordinary months were.
//!
//! The answer is a share of ordinary months, and no probability of violence. Violence often comes after months like any
//! other: so what counts is to lie nearer to the months before escalations than to ordinary ones, and not to lie near
//! one of them. Whether that meant anything before is asked of the earlier escalations themselves, each left out in
//! turn; the answer stands beside the figure.

use std::collections::BTreeMap;

use super::escalation::{Kind, Rule, kinds};
use super::gower::{Distance, distance, plain_distance, ranges};
use super::profile::{COUNT, INDICATORS, Indicator, Months, Profile, profiles};
use sitroom_domain::phrase;

use crate::Refusal;
use crate::interval::{Interval, wilson};
use crate::refusal::within;

/// Method and version, as printed beside the figure.
pub const METHOD: &str =
    phrase!("closeness to the months before escalations rather than to ordinary ones, Gower's distance, method 1.1");

/// Fewest ordinary months that now is held against.
const LEAST_ORDINARY: usize = 12;
/// A part of a distance up to which an indicator counts as alike: a tenth of the range that it ever had.
pub const ALIKE: f64 = 0.1;
/// Figures that differ by less are equal: sums of the same parts in another order.
const ROUNDING: f64 = 1e-12;

/// A place and its monthly record.
#[derive(Debug, Clone, Copy)]
pub struct History<'a> {
    /// The place, by the caller's number.
    pub place: u32,
    /// Its record; the month to come is now.
    pub months: Months<'a>,
}

/// How now is compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    /// When violence counts as having risen.
    pub rule: Rule,
    /// Months before that are looked at, 3 to 60.
    pub before: usize,
    /// Fewest indicators that two profiles must both know, 1 to 7.
    pub least_indicators: usize,
    /// The closest share of ordinary months, 0.01 to 0.5, among which an earlier escalation counts as seen.
    pub closest: f64,
    /// The confidence of the intervals, 0.5 to 0.999.
    pub confidence: f64,
}

/// An earlier escalation that now is like.
#[derive(Debug, Clone, PartialEq)]
pub struct LikeOnset {
    /// The place.
    pub place: u32,
    /// The month in which violence rose, as an index of that place's record.
    pub month: usize,
    /// How far now is from the months before it, and each part.
    pub distance: Distance,
}

impl LikeOnset {
    /// Returns the indicators that are alike: apart by [`ALIKE`] of their range or less.
    #[must_use]
    pub fn alike(&self) -> Vec<Indicator> {
        self.indicators(|part| part <= ALIKE)
    }

    /// Returns the indicators that differ by more.
    #[must_use]
    pub fn different(&self) -> Vec<Indicator> {
        self.indicators(|part| part > ALIKE)
    }

    fn indicators(&self, holds: impl Fn(f64) -> bool) -> Vec<Indicator> {
        let with = INDICATORS.into_iter().zip(&self.distance.parts);
        with.filter(|(_, part)| part.is_some_and(&holds)).map(|(indicator, _)| indicator).collect()
    }
}

/// Whether closeness told earlier escalations from ordinary months, each escalation held against the others alone. With
/// few of them, leaving one out moves the mean of the others away from it: the share is then rather too low.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Check {
    /// The share of earlier escalations that were among the closest months, and its interval.
    pub hits: Interval,
    /// How many escalations it rests on.
    pub escalations: usize,
    /// The share of ordinary months that are among the closest: where `hits` holds it, closeness told nothing.
    pub baseline: f64,
}

/// How close now is to the months before earlier escalations.
#[derive(Debug, Clone, PartialEq)]
pub struct Closeness {
    /// The share of ordinary months that lay as near to escalations as now, or nearer, and its interval: small is
    /// unusual.
    pub share: Interval,
    /// The ordinary months that now is held against, none of which overlaps another.
    pub ordinary: usize,
    /// The mean distance of now to the months before escalations, 0 to 1.
    pub to_escalations: f64,
    /// The mean distance of now to ordinary months, 0 to 1; what is ranked is the first less this.
    pub to_ordinary: f64,
    /// What now is like.
    pub now: Profile,
    /// All escalations that could be compared, nearest first.
    pub like: Vec<LikeOnset>,
    /// Escalations that could not: too few indicators known in both.
    pub not_comparable: usize,
}

/// The earlier months of places that are like each other, compared once for all of them.
#[derive(Debug, Clone)]
pub struct Comparison {
    settings: Settings,
    /// The profile of the month to come in each place; `None` where no quiet time is known before it.
    now: BTreeMap<u32, Result<Profile, usize>>,
    past: Past,
    table: Table,
    /// The closeness of each ordinary month.
    months: Vec<f64>,
    check: Option<Check>,
}

impl Comparison {
    /// Compares the earlier months of `places`. A place that was passed in before is passed over.
    ///
    /// Ordinary are the quiet months of all these places, but for those within `before` months before an escalation and
    /// before the end of the record, which may yet turn out to be. Of them every `before`-th is taken, counted back from
    /// now: months that overlap would tell the same twice, and make the interval too narrow. The range of an indicator is
    /// that over all these months, and over the last ones of each place.
    ///
    /// # Errors
    /// Refused for settings out of range, and for records that [`profiles`] and [`kinds`] refuse.
    pub fn of(places: &[History<'_>], settings: &Settings) -> Result<Self, Refusal> {
        within(phrase!("The closest share"), settings.closest, 0.01, 0.5)?;
        within(phrase!("The number of indicators"), settings.least_indicators as f64, 1.0, COUNT as f64)?;
        settings.rule.check()?;
        let (mut past, mut now) = (Past::default(), BTreeMap::new());
        for place in places {
            if now.contains_key(&place.place) {
                continue;
            }
            let end = place.months.deaths.len();
            let is_quiet = settings.rule.is_quiet_before(place.months.deaths, end) == Some(true);
            let last = past.add(place, settings)?.filter(|_| is_quiet);
            now.insert(place.place, last.ok_or(end));
        }
        let table = Table::of(&past, now.values().flatten(), settings.least_indicators);
        let months = table.ordinary.iter().filter_map(|month| month.nearer(None)).collect();
        let check = check(&table, settings)?;
        Ok(Self { settings: *settings, now, past, table, months, check })
    }

    /// Returns what closeness was worth before in these places; `None` for fewer than two comparable escalations.
    #[must_use]
    pub const fn check(&self) -> Option<&Check> {
        self.check.as_ref()
    }

    /// Compares the last months of one of the places with those before the earlier escalations of all.
    ///
    /// The closeness of a month is the mean distance of the profile of the `before` months before it to those of
    /// escalations, less that to those of ordinary months; of itself it is no part.
    ///
    /// Method: ranks of differences of mean distances ([`distance`]), as G. J. Székely and M. L. Rizzo, Energy
    /// Statistics, Journal of Statistical Planning and Inference 143 (2013), compare samples; the interval after Wilson
    /// (1927).
    ///
    /// # Errors
    /// Refused where no quiet time is known before now, also for a place that was not passed in; where there was no
    /// earlier escalation or none can be compared; and for fewer than twelve ordinary months.
    pub fn closeness(&self, place: u32) -> Result<Closeness, Refusal> {
        let now = match self.now.get(&place) {
            Some(Ok(now)) => now,
            Some(Err(end)) => return Err(Refusal::NotQuiet { month: *end }),
            None => return Err(Refusal::NotQuiet { month: 0 }),
        };
        let like = like(&self.past, &self.table, now);
        if like.is_empty() {
            return Err(Refusal::TooFew { method: METHOD, least: 1, found: 0 });
        }
        let here = self.table.row(&self.past, now, None);
        let (Some(nearer), Some(to_ordinary)) =
            (here.nearer(None).filter(|_| self.months.len() >= LEAST_ORDINARY), here.to_ordinary)
        else {
            return Err(Refusal::TooFew { method: METHOD, least: LEAST_ORDINARY, found: self.months.len() });
        };
        let count = self.months.len() as f64;
        Ok(Closeness {
            share: wilson(share_as_near(&self.months, nearer) * count, count, self.settings.confidence)?,
            ordinary: self.months.len(),
            to_escalations: nearer + to_ordinary,
            to_ordinary,
            not_comparable: self.past.onsets.len() - like.len(),
            like,
            now: now.clone(),
        })
    }
}

/// What earlier months of the places were.
#[derive(Debug, Clone, Default)]
struct Past {
    /// The place of each escalation and the profile before it.
    onsets: Vec<(u32, Profile)>,
    ordinary: Vec<Profile>,
}

impl Past {
    /// Adds the earlier months of a place, and returns the profile of the month to come.
    fn add(&mut self, of: &History<'_>, settings: &Settings) -> Result<Option<Profile>, Refusal> {
        let kinds = kinds(of.months.deaths, &settings.rule)?;
        let mut profiles = profiles(&of.months, settings.before)?;
        let last = profiles.pop();
        let end = of.months.deaths.len();
        for profile in profiles {
            let ahead = &kinds[profile.month..];
            let near = ahead.get(..=settings.before);
            match ahead[0] {
                Kind::Escalation => self.onsets.push((of.place, profile)),
                Kind::Quiet
                    if (end - profile.month).is_multiple_of(settings.before)
                        && near.is_some_and(|near| !near.contains(&Kind::Escalation)) =>
                {
                    self.ordinary.push(profile);
                }
                _ => {}
            }
        }
        Ok(last)
    }
}

/// How far all earlier months are from each other.
#[derive(Debug, Clone)]
struct Table {
    ranges: Vec<f64>,
    least: usize,
    ordinary: Vec<Row>,
    onsets: Vec<Row>,
}

/// How far one month is from the others.
#[derive(Debug, Clone)]
struct Row {
    /// To each escalation; `None` to itself, and where too little is known.
    to_onsets: Vec<Option<f64>>,
    /// To ordinary months but itself, on the mean.
    to_ordinary: Option<f64>,
}

impl Row {
    /// Returns the mean distance to escalations, but for one left out, less that to ordinary months: negative is nearer
    /// to escalations. `None` where either is not known.
    fn nearer(&self, left_out: Option<usize>) -> Option<f64> {
        let others = self.to_onsets.iter().enumerate().filter(|(at, _)| Some(*at) != left_out);
        Some(mean(others.filter_map(|(_, distance)| *distance))? - self.to_ordinary?)
    }
}

impl Table {
    fn of<'a>(past: &'a Past, now: impl Iterator<Item = &'a Profile>, least: usize) -> Self {
        let onsets = || past.onsets.iter().map(|(_, profile)| profile);
        let all = onsets().chain(&past.ordinary).chain(now).map(|profile| &profile.standard[..]);
        let mut table = Self { ranges: ranges(COUNT, all), least, ordinary: Vec::new(), onsets: Vec::new() };
        table.ordinary = past.ordinary.iter().map(|month| table.row(past, month, Some(month))).collect();
        table.onsets = onsets().map(|onset| table.row(past, onset, Some(onset))).collect();
        table
    }

    /// Returns how far a month is from the others, itself left out.
    fn row(&self, past: &Past, of: &Profile, itself: Option<&Profile>) -> Row {
        let to = |other: &Profile| {
            let is_other = !itself.is_some_and(|itself| std::ptr::eq(itself, other));
            plain_distance(&of.standard, &other.standard, &self.ranges, self.least).filter(|_| is_other)
        };
        let to_onsets = past.onsets.iter().map(|(_, onset)| to(onset)).collect();
        Row { to_onsets, to_ordinary: mean(past.ordinary.iter().filter_map(to)) }
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0), |(sum, count), value| (sum + value, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}

/// Returns the share of months that lie as near or nearer.
fn share_as_near(months: &[f64], nearer: f64) -> f64 {
    months.iter().filter(|month| **month <= nearer + ROUNDING).count() as f64 / months.len() as f64
}

fn like(past: &Past, table: &Table, now: &Profile) -> Vec<LikeOnset> {
    let onset = |(place, profile): &(u32, Profile)| {
        let distance = distance(&now.standard, &profile.standard, &table.ranges, table.least)?;
        Some(LikeOnset { place: *place, month: profile.month, distance })
    };
    let mut like: Vec<LikeOnset> = past.onsets.iter().filter_map(onset).collect();
    let key = |one: &LikeOnset| (one.place, one.month);
    like.sort_by(|a, b| a.distance.distance.total_cmp(&b.distance.distance).then(key(a).cmp(&key(b))));
    like
}

/// Returns how many escalations were among the months closest to the others, and how many ordinary months are.
fn check(table: &Table, settings: &Settings) -> Result<Option<Check>, Refusal> {
    let (mut hits, mut escalations, mut baseline) = (0_usize, 0_usize, 0.0);
    for (at, onset) in table.onsets.iter().enumerate() {
        let mut months: Vec<f64> = table.ordinary.iter().filter_map(|month| month.nearer(Some(at))).collect();
        let Some(own) = onset.nearer(Some(at)).filter(|_| months.len() >= LEAST_ORDINARY) else { continue };
        escalations += 1;
        hits += usize::from(share_as_near(&months, own) <= settings.closest);
        months.sort_by(f64::total_cmp);
        let as_near = |month: f64| months.partition_point(|other| *other <= month + ROUNDING) as f64;
        let count = months.len() as f64;
        baseline += months.iter().filter(|month| as_near(**month) / count <= settings.closest).count() as f64 / count;
    }
    if escalations == 0 {
        return Ok(None);
    }
    let hits = wilson(hits as f64, escalations as f64, settings.confidence)?;
    Ok(Some(Check { hits, escalations, baseline: baseline / escalations as f64 }))
}

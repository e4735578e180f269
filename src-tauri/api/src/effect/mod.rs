//! What followed an engagement by monthly events and deaths of its place (S/2011/552, §59–60).
//!
//! The place is the division of the engagement where its place is known so well, else the first of its countries. Figures
//! never stand without what speaks against reading them as the engagement's work.

mod begun;
mod pool;
mod says;

use sitroom_analysis::effect::counter_views::{self, Circumstances, Thresholds};
use sitroom_analysis::effect::interrupted::{self, LEAST_FOR_SEASON};
use sitroom_analysis::effect::{Settings, like_cases, what_followed};
use sitroom_domain::say::retold;
use sitroom_domain::{Day, Noun, RecordId, phrase, say};
use sitroom_store::StoredRecord;

use crate::contract::effect::{Beside, Effect, Followed, FollowedMonth, Interrupted, LikeCase};
use crate::contract::fault::Fault;
use crate::desk::{Desk, Room};
use crate::exposure::told;
use crate::months::{MonthTable, Months, month_text};
use begun::{Begun, begun};
use pool::{Engaged, Pool};

/// Months before the start that are looked at, and from it on: older ones tell of another time.
const BEFORE: usize = 60;
const AFTER: usize = 36;
/// Fewest whole months of data on either side.
const LEAST: usize = 12;
/// The widest span of days in which an engagement may have begun: a quarter.
const WIDEST: i32 = 92;
const CONFIDENCE: f64 = 0.9;
const LIKE_CASES: like_cases::Settings = like_cases::Settings { before: 24, after: 12, cases: 9, confidence: 0.8 };
const CAUTION: &str = phrase!(
    "This is what followed, and no proof of what the engagement did: other things happened too, and \
                       engagements begin where something is already changing."
);

impl Desk {
    /// Returns the engagement of a number or of an exact title.
    ///
    /// # Errors
    /// Refuses a text that is neither, in a sentence.
    pub fn find_engagement(&self, text: &str) -> Result<RecordId, Fault> {
        let room = self.room();
        room.open_casebook()?;
        if let Ok(id) = text.parse::<RecordId>() {
            return Ok(id);
        }
        room.store.find_record_by_title(Noun::Engagement, text)?.ok_or_else(|| {
            Fault::refused(
                say!("No engagement, or more than one, is called “{text}”."),
                say!("Write its number or its exact title, as sitroom list engagements gives them."),
            )
        })
    }

    /// Returns what followed an engagement.
    ///
    /// # Errors
    /// Refuses, in a sentence, an engagement that is none, one whose start is not known to the quarter, one without a
    /// country, and one with fewer than twelve whole months of data before its start or from it on.
    pub fn get_effect(&self, id: RecordId) -> Result<Effect, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let stored = room.store.find_record(id)?.filter(|stored| stored.record.noun == Noun::Engagement);
        let stored =
            stored.filter(|stored| !stored.deleted).ok_or_else(|| Fault::unknown(phrase!("This engagement")))?;
        let days = start_of(&stored)?;
        let engaged = Engaged::of(&stored)?;
        let no_events =
            || Fault::refused(say!("No event is stored: nothing can be followed."), say!("Import events first."));
        let table = room.month_table(None)?.filter(|table| table.length > 0).ok_or_else(no_events)?;
        let all = begun(&room, &table)?;
        let start = table.place(days.0.month_number());
        let own = engaged.months(&table).ok_or_else(|| engaged.too_short())?;
        let window = window(&own.events, start).ok_or_else(|| engaged.too_short())?;
        let pool = Pool::of(&engaged, &table, &all, start);
        let around = room.around(&engaged, &table, &all, id, start);
        let measure = |of: fn(&Months) -> &Vec<Option<u32>>, words| followed(&pool, &around, &own, &window, of, words);
        let (near, undated) = begun::near(&all, &engaged, id, start);
        Ok(Effect {
            id,
            title: stored.title.clone(),
            start: [days.0, days.1].map(|day| day.to_string()),
            start_month: month_text(days.0.month_number()),
            place: engaged.area.code.clone(),
            name: engaged.area.name.clone(),
            country: engaged.iso3.to_string(),
            why_place: engaged.why.clone(),
            events: measure(|months| &months.events, says::Words::Events)?,
            deaths: measure(|months| &months.deaths, says::Words::Deaths)?,
            near,
            undated,
            neighbours: around.names.clone(),
            caution: retold(CAUTION),
            known_until: table.text(table.length - 1),
            newest: table.newest.to_string(),
            methods: [interrupted::METHOD, like_cases::METHOD, counter_views::METHOD].map(retold),
            publishers: room.publisher_cards()?,
        })
    }
}

/// Returns the first and last possible day of the start.
fn start_of(stored: &StoredRecord) -> Result<(Day, Day), Fault> {
    let hint = phrase!("Write in the engagement when it began, to the month.");
    let (first, last) = stored.record.days("since").ok_or_else(|| {
        Fault::refused(say!("Nobody recorded when “{}” began: nothing can be followed.", stored.title), hint)
    })?;
    if last.0 - first.0 > WIDEST {
        let message = say!(
            "“{}” began between {} and {}: that is too wide to follow.",
            stored.title,
            first.in_words(),
            last.in_words()
        );
        return Err(Fault::refused(message, hint));
    }
    Ok((first, last))
}

/// The months that are looked at, and the place of the start among them.
struct Window {
    range: std::ops::Range<usize>,
    start: usize,
}

/// Returns the window about a start; `None` for fewer than twelve months of data on a side.
fn window(counts: &[Option<u32>], start: i64) -> Option<Window> {
    let at = usize::try_from(start).ok().filter(|at| *at < counts.len())?;
    let range = at.saturating_sub(BEFORE)..(at + AFTER).min(counts.len());
    let known = |range: std::ops::Range<usize>| counts[range].iter().flatten().count();
    let enough = known(range.start..at) >= LEAST && known(at..range.end) >= LEAST;
    enough.then(|| Window { start: at - range.start, range })
}

/// What is known about the engaged place.
struct Around {
    others: Vec<i64>,
    coverage_changes: Option<Vec<i64>>,
    neighbours: Option<Months>,
    names: Vec<String>,
}

impl Room {
    fn around(&self, engaged: &Engaged, table: &MonthTable, all: &[Begun], id: RecordId, start: i64) -> Around {
        let others = all.iter().filter(|one| one.id != id && one.countries.contains(&engaged.area.country));
        let (neighbours, names) = pool::neighbours(engaged, table, all, start);
        Around {
            others: others.filter_map(|one| one.dated.then_some(one.first)).collect(),
            coverage_changes: self.coverage_changes(engaged, table),
            neighbours,
            names,
        }
    }

    /// Returns the months in which a further publisher begins to tell of the country; `None` where one alone does: whether
    /// that one changed, nobody says.
    fn coverage_changes(&self, engaged: &Engaged, table: &MonthTable) -> Option<Vec<i64>> {
        use sitroom_atlas::{Area, Query};
        let chart = self.chart();
        let of = |publishers| Query { area: Area::Country(engaged.area.country), publishers, ..Query::default() };
        let publishers = chart.atlas.by_publisher(&chart.atlas.select(&of(None)));
        let first = |(number, _): &(u8, u32)| {
            let (oldest, _) = chart.atlas.span(&chart.atlas.select(&of(Some(vec![*number]))))?;
            Some(table.place(oldest.month_number()))
        };
        let mut firsts: Vec<i64> = publishers.iter().filter_map(first).collect();
        firsts.sort_unstable();
        (firsts.len() > 1).then(|| firsts.split_off(1))
    }
}

/// Follows one count of the place.
fn followed(
    pool: &Pool,
    around: &Around,
    own: &Months,
    window: &Window,
    of: fn(&Months) -> &Vec<Option<u32>>,
    words: says::Words,
) -> Result<Followed, Fault> {
    let counts = &of(own)[window.range.clone()];
    let shifted = |months: &[i64]| months.iter().map(|month| month - window.range.start as i64).collect::<Vec<i64>>();
    let (others, coverage) = (shifted(&around.others), around.coverage_changes.as_deref().map(shifted));
    let circumstances = Circumstances {
        counts,
        events: Some(&own.events[window.range.clone()]),
        start: window.start,
        others: Some(&others),
        coverage_changes: coverage.as_deref(),
        neighbours: around.neighbours.as_ref().map(|months| &of(months)[window.range.clone()]),
    };
    let settings = |season| Settings {
        interrupted: interrupted::Settings { season, lag: None, confidence: CONFIDENCE },
        like_cases: LIKE_CASES,
        thresholds: Thresholds::default(),
    };
    let cases = pool.cases(of);
    let follow = |season| {
        what_followed(pool.own, &circumstances, &cases, &settings(season))
            .map_err(|why| Fault::refused(why.to_string(), ""))
    };
    let mut season = counts.iter().flatten().count() >= LEAST_FOR_SEASON;
    let mut found = follow(season)?;
    if season && found.interrupted.is_err() {
        season = false;
        found.interrupted = follow(season)?.interrupted;
    }
    let fit = found.interrupted.as_ref().ok();
    let month = |(at, observed): (usize, &Option<u32>)| FollowedMonth {
        month: pool.text(window.range.start + at),
        observed: *observed,
        fitted: fit.map(|fit| fit.fitted[at]),
        without: fit.map(|fit| fit.counterfactual[at]).map(|without| [without.low, without.value, without.high]),
    };
    let months = counts.iter().enumerate().map(month).collect();
    let (interrupted, interrupted_why_none) = told(found.interrupted.map(|fit| stepped(&fit, season)));
    let (beside, beside_why_none) = told(found.beside.map(|beside| compared(pool, &beside)));
    let counter_views = says::counter_views(&found.counter_views, words);
    Ok(Followed { months, interrupted, interrupted_why_none, beside, beside_why_none, counter_views })
}

fn stepped(fit: &interrupted::Interrupted, season: bool) -> Interrupted {
    Interrupted {
        step: fit.level_ratio.into(),
        bend: fit.slope_ratio.into(),
        slope_before: fit.slope_before.into(),
        dispersion: fit.dispersion,
        lag: fit.lag as u32,
        known: [fit.months_before as u32, fit.months_after as u32],
        season,
    }
}

fn compared(pool: &Pool, beside: &like_cases::Beside) -> Beside {
    let case = |case: &like_cases::LikeCase| {
        let (code, name, month) = pool.told(case.at);
        LikeCase {
            place: code,
            name,
            month,
            distance: case.apart.distance,
            parts: [case.apart.level, case.apart.trend, case.apart.months],
            change: case.change,
            placebo: case.placebo,
        }
    };
    Beside {
        ratio: beside.ratio.into(),
        p: beside.p,
        change: beside.change,
        compared: [LIKE_CASES.before as u32, LIKE_CASES.after as u32],
        like: beside.like.iter().map(case).collect(),
        comparable: beside.comparable as u32,
        left_out: beside.left_out as u32,
    }
}

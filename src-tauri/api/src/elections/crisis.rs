//! The time line of a constitutional crisis: what each organization did, how long it took in others, what happened around it.

use std::collections::BTreeMap;

use sitroom_analysis::waiting::{METHOD, Spell, estimate, quantile};
use sitroom_domain::say::retold;
use sitroom_domain::{Day, Iso3, Noun, RecordId, say};
use sitroom_store::{RecordQuery, StoredRecord};

use super::around::Around;
use super::{Days, written};
use crate::contract::election::{CrisisLine, CrisisPosition, CrisisResponse, LikeCrisis};
use crate::contract::fault::Fault;
use crate::desk::Room;
use crate::record::{cards, titles};

/// The confidence of the interval of half.
const CONFIDENCE: f64 = 0.9;
/// Months that are shown before a crisis, and after the return to order.
const MONTHS_BEFORE: i32 = 6;
const MONTHS_AFTER: i32 = 12;
/// The most months that are shown, and engagements.
const MOST_MONTHS: i32 = 240;
const MOST_ENGAGEMENTS: u32 = 50;
/// The kind of a partner of which a position is expected.
const EXPECTED: &str = "regional_organization";

/// When a crisis was and how it ended, as far as it is recorded.
struct Course {
    day: Days,
    restored: Option<Days>,
    is_open: bool,
    /// Fewest and most days to the return, or until the day that it is told for.
    days: [u32; 2],
}

impl Course {
    /// Reads the course of a crisis as of a day; `None` without its day.
    fn of(crisis: &StoredRecord, as_of: Day) -> Option<Self> {
        let day = crisis.record.days("day")?;
        let restored = crisis.record.days("order_restored");
        let is_open = restored.is_none() && crisis.record.text("state") != "order_restored";
        let days = match restored {
            Some((first, last)) => [first.0 - day.1.0, last.0 - day.0.0],
            // Order came back and nobody has said when: any day until today.
            None if !is_open => [0, as_of.0 - day.0.0],
            None => [as_of.0 - day.1.0, as_of.0 - day.0.0],
        };
        Some(Self { day, restored, is_open, days: days.map(|days| days.max(0) as u32) })
    }

    /// Tells whether its length can be held against that of others: it is known, or it goes on and somebody says so.
    fn is_told(&self, crisis: &StoredRecord) -> bool {
        self.restored.is_some() || matches!(crisis.record.text("state"), "under_way" | "unresolved")
    }
}

impl Room {
    pub(super) fn crisis_line(&self, crisis: &StoredRecord, as_of: Day) -> Result<CrisisLine, Fault> {
        let no_day =
            || Fault::refused(say!("This crisis has no day."), say!("Write when it began, as well as it is known."));
        let course = Course::of(crisis, as_of).ok_or_else(no_day)?;
        let countries: Vec<Iso3> = crisis.record.countries().into_iter().collect();
        let end = course.restored.map_or(as_of, |(_, last)| last);
        let positions = self.positions(crisis.id, course.day)?;
        let like = self.like_crises(crisis.id, as_of)?;
        let spells: Vec<Spell> = like.iter().map(spell).collect();
        let half = quantile(&estimate(&spells, CONFIDENCE), 0.5);
        let around = Around::of(self, &countries, as_of);
        let first = course.day.0.month_number() - MONTHS_BEFORE;
        let last = (end.month_number() + MONTHS_AFTER).min(as_of.month_number()).min(first + MOST_MONTHS);
        let engagements = RecordQuery {
            countries: Some(countries.clone()),
            since: Some(course.day.0),
            until: Some(end),
            descending: true,
            limit: MOST_ENGAGEMENTS,
            ..RecordQuery::of(Noun::Engagement)
        };
        Ok(CrisisLine {
            as_of: as_of.to_string(),
            day: written(course.day),
            restored: course.restored.map(written),
            days: course.days,
            is_open: course.is_open,
            silent: self.silent(&countries, &positions, as_of)?,
            positions,
            like,
            half_days: half.time,
            half_low: half.low,
            half_high: half.high,
            confidence: CONFIDENCE,
            months: if around.known_until().is_some() { around.months(first, last) } else { Vec::new() },
            warnings: self.warnings_around(crisis.id, &countries, (course.day.0, end), as_of)?,
            engagements: cards(&self.store, self.store.list_records(&engagements)?.1)?,
            method: retold(METHOD),
        })
    }

    /// Returns what each organization did about a crisis, those that acted first before others.
    fn positions(&self, id: RecordId, day: Days) -> Result<Vec<CrisisPosition>, Fault> {
        let mut by_partner: BTreeMap<RecordId, Vec<(Option<Days>, CrisisResponse)>> = BTreeMap::new();
        for one in self.naming(Noun::Response, id)? {
            let Some(partner) = one.record.link("partner") else { continue };
            let (when, until) = (one.record.days("when"), one.record.days("until"));
            let response = CrisisResponse {
                id: one.id,
                kind: one.record.text("kind").to_owned(),
                did: one.record.text("did").to_owned(),
                when: when.map(written),
                until: until.map(written),
            };
            by_partner.entry(partner).or_default().push((when, response));
        }
        let names = titles(&self.store, by_partner.keys().copied())?;
        let mut positions: Vec<CrisisPosition> = by_partner
            .into_iter()
            .map(|(partner, mut responses)| {
                responses.sort_by_key(|(when, one)| (when.is_none(), *when, one.id));
                let first = responses.iter().find_map(|(when, _)| *when);
                CrisisPosition {
                    partner,
                    title: names.get(&partner).cloned().unwrap_or_default(),
                    first_days: first.map(|first| fewest_days(day, first)),
                    responses: responses.into_iter().map(|(_, one)| one).collect(),
                }
            })
            .collect();
        positions.sort_by(|a, b| {
            (a.first_days.is_none(), a.first_days, &a.title).cmp(&(b.first_days.is_none(), b.first_days, &b.title))
        });
        Ok(positions)
    }

    /// Returns the regional organizations that are in some countries and have no position.
    fn silent(
        &self,
        countries: &[Iso3],
        positions: &[CrisisPosition],
        as_of: Day,
    ) -> Result<Vec<(RecordId, String)>, Fault> {
        let mut silent = BTreeMap::new();
        for country in countries {
            let lines = self.partners_of(*country, as_of)?.lines;
            let expected = lines.into_iter().filter(|line| line.present && line.kind == EXPECTED);
            silent.extend(expected.map(|line| (line.id, line.title)));
        }
        silent.retain(|id, _| positions.iter().all(|position| position.partner != *id));
        Ok(silent.into_iter().collect())
    }

    /// Returns the other crises whose length is known, and those of which somebody says that they go on, the newest first.
    fn like_crises(&self, id: RecordId, as_of: Day) -> Result<Vec<LikeCrisis>, Fault> {
        let query = RecordQuery { descending: true, until: Some(as_of), ..RecordQuery::of(Noun::Crisis) };
        let like = |one: StoredRecord| {
            let course = Course::of(&one, as_of).filter(|course| one.id != id && course.is_told(&one))?;
            Some(LikeCrisis {
                id: one.id,
                kind: one.record.text("kind").to_owned(),
                title: one.title,
                days: course.days,
                is_open: course.is_open,
            })
        };
        Ok(self.store.list_records(&query)?.1.into_iter().filter_map(like).collect())
    }
}

/// Returns the fewest days from a crisis to something that was done about it; below zero where it certainly came before.
fn fewest_days(day: Days, done: Days) -> i32 {
    if done.1 < day.0 { done.1.0 - day.0.0 } else { (done.0.0 - day.1.0).max(0) }
}

/// Returns how long a crisis took: the middle of the fewest and the most days.
fn spell(one: &LikeCrisis) -> Spell {
    let [fewest, most] = one.days.map(f64::from);
    Spell { time: f64::midpoint(fewest, most), over: !one.is_open }
}

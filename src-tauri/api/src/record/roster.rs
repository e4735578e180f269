//! Experts who can go, how fast they came, and the money for it (S/2011/552, §17, 61–64, 67–68).

use std::collections::BTreeMap;

use jiff::Timestamp;
use sitroom_analysis::clock::{self, Steps, TARGET_HOURS};
use sitroom_analysis::release::{days_to_release, median_days};
use sitroom_domain::record::{Moment, Money, Value};
use sitroom_domain::{Area, Day, Noun, Record};
use sitroom_store::{RecordQuery, StoredRecord};

use super::cards::cards;
use super::lists::countries_of;
use crate::contract::fault::Fault;
use crate::contract::roster::{Clock, DeploymentClock, FundRow, FundTotal, Funds, Roster, RosterRequest};
use crate::desk::{Desk, Room};
use crate::imports::today;

/// The most experts, deployments and funds of an answer.
const MOST: usize = 1000;
/// What can be known of a gender, in the order of the counts; the last count is for unknown.
const GENDERS: [&str; 3] = ["woman", "man", "other"];
/// Money of a fund, in the order of the sums.
const AMOUNTS: [&str; 4] = ["asked", "granted", "released", "spent"];

impl Desk {
    /// Returns the experts that pass, those who can go now first, and how fast deployments were.
    pub fn find_experts(&self, request: &RosterRequest) -> Result<Roster, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let everybody = room.store.list_records(&RecordQuery::of(Noun::Expert))?.1;
        let all_genders = genders(everybody.iter());
        let mut experts = if request.text.trim().is_empty() {
            everybody
        } else {
            room.store.list_records(&RecordQuery { words: request.text.clone(), ..RecordQuery::of(Noun::Expert) })?.1
        };
        experts.retain(|expert| passes(&expert.record, request));
        experts.sort_by_cached_key(|expert| (readiness(&expert.record), expert.title.clone()));
        let found = genders(experts.iter());
        experts.truncate(MOST);
        let (deployments, clock) = room.deployments()?;
        Ok(Roster { experts: cards(&room.store, experts)?, genders: found, all_genders, deployments, clock })
    }

    /// Returns the funds of an area, the newest first, with sums by currency and days to release.
    pub fn get_funds(&self, area: &Area) -> Result<Funds, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let query =
            RecordQuery { countries: countries_of(area, None, None)?, descending: true, ..RecordQuery::of(Noun::Fund) };
        let mut stored = room.store.list_records(&query)?.1;
        let today = today();
        let days: Vec<(Option<[i32; 2]>, Option<i32>)> =
            stored.iter().map(|fund| (released_after(&fund.record), waited(&fund.record, today))).collect();
        let measured: Vec<[i32; 2]> = days.iter().filter_map(|(released, _)| *released).collect();
        let totals = totals(&stored);
        stored.truncate(MOST);
        let rows = cards(&room.store, stored)?.into_iter().zip(&days);
        Ok(Funds {
            rows: rows
                .map(|(card, (days_to_release, waiting_days))| FundRow {
                    card,
                    days_to_release: *days_to_release,
                    waiting_days: *waiting_days,
                })
                .collect(),
            totals,
            median_days: median_days(&measured),
            measured: measured.len() as u32,
            waiting: days.iter().filter(|(_, waiting)| waiting.is_some()).count() as u32,
        })
    }
}

impl Room {
    /// Returns the deployments, the newest first, and how fast all of them were.
    fn deployments(&self) -> Result<(Vec<DeploymentClock>, Clock), Fault> {
        let now = Moment(Timestamp::now().as_second().div_euclid(60));
        let stored = self.store.list_records(&RecordQuery::of(Noun::Deployment))?.1;
        let mut timed: Vec<(Steps, clock::Hours, StoredRecord)> = stored
            .into_iter()
            .filter_map(|one| {
                let steps = steps(&one.record, now)?;
                Some((steps, clock::hours(&steps, now), one))
            })
            .collect();
        timed.sort_by_key(|(steps, ..)| std::cmp::Reverse(steps.requested));
        let hours: Vec<clock::Hours> = timed.iter().map(|(_, hours, _)| *hours).collect();
        let figures = clock::figures(&hours);
        timed.truncate(MOST);
        let shown = timed.into_iter().map(|(steps, hours, one)| DeploymentClock {
            id: one.id,
            title: one.title,
            countries: one.record.countries().iter().map(ToString::to_string).collect(),
            requested: steps.requested.to_string(),
            answered_hours: hours.answered,
            declined: one.record.text("answer") == "declined",
            arrived_hours: hours.arrived,
            waiting_hours: hours.waiting,
        });
        let clock = Clock {
            target_hours: TARGET_HOURS,
            deployments: figures.deployments,
            within: figures.within,
            overdue: figures.overdue,
            median_hours: figures.median_hours,
        };
        Ok((shown.collect(), clock))
    }
}

fn steps(record: &Record, now: Moment) -> Option<Steps> {
    let moment = |name: &str| record.moment(name);
    let ended = moment("ended").is_some_and(|ended| ended <= now);
    Some(Steps {
        requested: moment("requested").filter(|requested| *requested <= now)?,
        answered: moment("answered"),
        off: record.text("answer") == "declined" || ended,
        arrived: moment("arrived"),
    })
}

fn passes(expert: &Record, request: &RosterRequest) -> bool {
    let words = |name: &str| match expert.get(name) {
        Some(Value::Words(words)) => words.as_slice(),
        _ => &[],
    };
    let has_all = |name: &str, asked: &[String]| asked.iter().all(|one| words(name).contains(one));
    let knows = || expert.countries().iter().any(|country| request.countries.contains(&country.to_string()));
    has_all("skills", &request.skills)
        && has_all("languages", &request.languages)
        && (request.countries.is_empty() || knows())
        && request.gender.as_ref().is_none_or(|gender| expert.text("gender") == gender)
        && (!request.available || expert.text("available") == "now")
        && (!request.standby || expert.get("standby") == Some(&Value::Flag(true)))
}

fn readiness(expert: &Record) -> u8 {
    match expert.text("available") {
        "now" => 0,
        "on_notice" => 1,
        "away" => 3,
        _ => 2,
    }
}

fn genders<'a>(experts: impl Iterator<Item = &'a StoredRecord>) -> [u32; 4] {
    let mut counts = [0; 4];
    for expert in experts {
        let gender = expert.record.text("gender");
        counts[GENDERS.iter().position(|known| *known == gender).unwrap_or(GENDERS.len())] += 1;
    }
    counts
}

fn released_after(fund: &Record) -> Option<[i32; 2]> {
    days_to_release(fund.days("asked_on")?, fund.days("released_on")?)
}

/// Returns how many days a fund waits at least; `None` where it was released, or nobody knows when it was asked.
fn waited(fund: &Record, today: Day) -> Option<i32> {
    let (_, asked) = fund.days("asked_on")?;
    let waits = fund.get("released").is_none() && fund.get("released_on").is_none() && asked <= today;
    waits.then_some(today.0 - asked.0)
}

fn totals(funds: &[StoredRecord]) -> Vec<FundTotal> {
    let mut totals: BTreeMap<&str, FundTotal> = BTreeMap::new();
    for fund in funds {
        for (slot, name) in AMOUNTS.iter().enumerate() {
            let Some(Value::Money(Money { amount, currency })) = fund.record.get(name) else { continue };
            let total = totals.entry(currency).or_insert_with(|| FundTotal {
                currency: currency.clone(),
                sums: [0.0; 4],
                counts: [0; 4],
            });
            total.sums[slot] += amount;
            total.counts[slot] += 1;
        }
    }
    totals.into_values().collect()
}

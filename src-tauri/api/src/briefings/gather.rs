//! The records that a briefing is drafted from, as far as one may see who is told it.

use std::collections::HashSet;

use sitroom_analysis::ability::DOUBTED_AFTER_DAYS;
use sitroom_briefing::facts::{
    Clock, Commitment, Crisis, Due, Engagement, OptionCase, PreventiveOption, There, Warning,
};
use sitroom_domain::record::{Moment, Value};
use sitroom_domain::{Area, Day, Iso3, Noun, RecordId};
use sitroom_store::{RecordQuery, StoredRecord};

use crate::contract::calendar::{CalendarItem, Occasion};
use crate::contract::fault::Fault;
use crate::contract::follow::Standing;
use crate::contract::warning::{ActionClock, PreventiveStep};
use crate::desk::Room;
use crate::record::{spots_of_warnings, titles};
use crate::warnings::is_believed;

/// Days ahead in which what falls due is told; elections are told for longer.
const AHEAD_DAYS: i32 = 60;
const ELECTIONS_DAYS: i32 = 183;
/// Days back in which what is owed is told as late.
const BEHIND_DAYS: i32 = 730;
/// The most records that are read of a kind.
const MOST_READ: usize = 500;
/// The most countries whose partners are told one by one.
const MOST_COUNTRIES: usize = 6;

/// Records of an area on a day.
pub(crate) struct Gathering<'a> {
    pub(crate) room: &'a Room,
    pub(crate) area: &'a Area,
    pub(crate) countries: &'a [Iso3],
    /// Whether it is on a record, and not on an area.
    pub(crate) is_on_record: bool,
    pub(crate) as_of: Day,
    /// The last minute of the day.
    pub(crate) now: Moment,
}

impl Gathering<'_> {
    /// Returns the open warnings, the most urgent first, with the clock over all.
    pub(crate) fn warnings(&self) -> Result<(Vec<Warning>, Clock), Fault> {
        let (rows, clock) = self.room.warnings_on(self.countries, self.as_of, self.now)?;
        let spots = spots_of_warnings(&rows, self.countries);
        let warnings = rows.iter().zip(spots).map(|(row, at)| Warning {
            id: row.id.to_string(),
            title: row.title.clone(),
            level: row.level.clone(),
            first_signal: row.first_signal.day(),
            raised: row.raised.day(),
            first_action: row.first_action.map(Moment::day),
            days: row.first_action.unwrap_or(self.now).days_since(row.first_signal),
            at,
        });
        Ok((warnings.collect(), told(&clock)))
    }

    /// Returns what is due: what is late, then what comes; elections of half a year.
    pub(crate) fn due(&self) -> Result<Vec<Due>, Fault> {
        let period = (Day(self.as_of.0 - BEHIND_DAYS), Day(self.as_of.0 + ELECTIONS_DAYS));
        let mut all = self.room.calendar(self.area, period, &[], self.as_of)?.items;
        // A record of some countries is drawn in the subregion around them: what is due elsewhere in it is not told.
        let is_here = |code: &String| self.countries.iter().any(|country| country.to_string() == *code);
        all.retain(|item| !self.is_on_record || item.countries.iter().any(is_here));
        let soon = |item: &CalendarItem| {
            let last = item.days[1].parse::<Day>().map_or(i32::MAX, |day| day.0);
            let comes = last >= self.as_of.0;
            item.late || comes && (item.occasion == Occasion::Election || last <= self.as_of.0 + AHEAD_DAYS)
        };
        let (late, coming): (Vec<_>, Vec<_>) = all.iter().filter(|item| soon(item)).partition(|item| item.late);
        let due = late.into_iter().chain(coming).filter_map(|item| {
            let days = [item.days[0].parse().ok()?, item.days[1].parse().ok()?];
            Some(Due {
                id: item.id.to_string(),
                occasion: format!("due-{}", word(item.occasion)),
                days,
                title: item.title.clone(),
                countries: item.countries.iter().filter_map(|country| country.parse().ok()).collect(),
                is_late: item.late,
            })
        });
        Ok(due.collect())
    }

    /// Returns the open commitments, those that are late first.
    pub(crate) fn commitments(&self) -> Result<Vec<Commitment>, Fault> {
        let all = self.room.commitments(Some(self.countries), self.as_of, MOST_READ)?.commitments;
        let is_open = |standing: Standing| {
            matches!(standing, Standing::Late | Standing::MaybeLate | Standing::Due | Standing::Undated)
        };
        let open = all.into_iter().filter(|one| is_open(one.standing)).map(|one| {
            let owner = one.card.values.get("owner").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
            let due = one.card.values.get("due").and_then(|due| due.get("text")).and_then(serde_json::Value::as_str);
            let late = one.days_left.filter(|_| one.standing == Standing::Late);
            Commitment {
                id: one.card.id.to_string(),
                owner,
                due: due.unwrap_or_default().to_owned(),
                late_days: late.map(|left| u64::from(left.min(0).unsigned_abs())),
                title: one.card.title,
            }
        });
        Ok(open.collect())
    }

    /// Returns the engagements that go on, the newest first, each with who leads it.
    pub(crate) fn engagements(&self) -> Result<Vec<Engagement>, Fault> {
        let stored = self.room.store.list_engagements_on(Some(self.countries), self.as_of, true, MOST_READ as u32)?;
        let (leads, visited) = (self.leads()?, self.visited()?);
        let engagement = |one: &StoredRecord| Engagement {
            id: one.id.to_string(),
            title: one.title.clone(),
            countries: one.record.countries().into_iter().collect(),
            since: match one.record.get("since") {
                Some(Value::When(when)) => when.text.clone(),
                _ => String::new(),
            },
            lead: leads.iter().find(|(of, _)| *of == one.id).map(|(_, lead)| lead.clone()).unwrap_or_default(),
        };
        let is_known = |one: &&StoredRecord| is_believed(one, self.as_of) || visited.contains(&one.id);
        Ok(stored.iter().filter(is_known).map(engagement).collect())
    }

    /// Returns the engagements with a visit in the last two years: they go on, however old they are.
    fn visited(&self) -> Result<HashSet<RecordId>, Fault> {
        let rows = self.room.store.list_visits_of_going_on(Some(self.countries), self.as_of)?;
        let recent = |last: Day| last.0 + DOUBTED_AFTER_DAYS >= self.as_of.0;
        Ok(rows.iter().filter(|row| recent(row.last)).map(|row| row.engagement).collect())
    }

    /// Returns who leads which engagement.
    fn leads(&self) -> Result<Vec<(RecordId, String)>, Fault> {
        let parts = self.room.store.list_records(&RecordQuery::of(Noun::Participation))?.1;
        let leading: Vec<(RecordId, RecordId)> = parts
            .iter()
            .filter(|one| one.record.text("role") == "lead")
            .filter_map(|one| Some((one.record.link("engagement")?, one.record.link("partner")?)))
            .collect();
        let known = titles(&self.room.store, leading.iter().map(|(_, partner)| *partner).collect::<Vec<_>>())?;
        let named = |(of, partner): &(RecordId, RecordId)| Some((*of, known.get(partner)?.clone()));
        Ok(leading.iter().filter_map(named).collect())
    }

    /// Returns who is there, country by country; of many countries those that matter now.
    pub(crate) fn there(&self, first: &[Iso3]) -> Result<There, Fault> {
        let mut countries = Vec::new();
        for country in first.iter().take(MOST_COUNTRIES) {
            let there = self.room.partners_of(*country, self.as_of)?;
            let present = there.lines.iter().filter(|line| line.present).count() as u64;
            countries.push((*country, present, there.gaps));
        }
        Ok(There { countries })
    }

    /// Returns the steps that were taken before in the countries or their subregion, each with the case nearest to them.
    pub(crate) fn options(&self, countries: &[Iso3]) -> Result<Vec<PreventiveOption>, Fault> {
        Ok(self.room.steps_for(countries, self.as_of)?.into_iter().filter_map(option).collect())
    }

    /// Returns the crises of the last two years that are not over.
    pub(crate) fn crises(&self) -> Result<Vec<Crisis>, Fault> {
        let query = RecordQuery {
            countries: Some(self.countries.to_vec()),
            since: Some(Day(self.as_of.0 - DOUBTED_AFTER_DAYS)),
            until: Some(self.as_of),
            descending: true,
            ..RecordQuery::of(Noun::Crisis)
        };
        let stored = self.room.store.list_records(&query)?.1;
        let crisis = |one: StoredRecord| {
            let day = one.record.days("day")?.0;
            let restored = one.record.days("order_restored").is_some_and(|(_, last)| last <= self.as_of);
            let is_recent = day.0 >= self.as_of.0 - DOUBTED_AFTER_DAYS;
            (!restored && is_recent && one.record.text("state") != "order_restored").then(|| Crisis {
                id: one.id.to_string(),
                country: one.record.countries().into_iter().next(),
                day: match one.record.get("day") {
                    Some(Value::When(when)) => when.text.clone(),
                    _ => String::new(),
                },
                days: u64::from((self.as_of.0 - day.0).unsigned_abs()),
                title: one.title,
            })
        };
        Ok(stored.into_iter().filter_map(crisis).collect())
    }
}

/// Returns a step with its nearest case that says where it is written; `None` without one.
pub(super) fn option(step: PreventiveStep) -> Option<PreventiveOption> {
    let case = step.cases.into_iter().find(|case| case.near[1] && !case.source.is_empty())?;
    Some(PreventiveOption {
        step: step.kind,
        who: step.who,
        takes: step.takes_days.map(|(days, actions)| (days, u64::from(actions))),
        case: OptionCase { title: case.title, since: case.since, followed: case.followed, source: case.source },
    })
}

fn told(clock: &ActionClock) -> Clock {
    Clock {
        counts: [clock.warnings, clock.acted, clock.waiting].map(u64::from),
        median: clock.quartiles[1].map(|median| (median, clock.median_low, clock.median_high)),
        confidence: crate::warnings::CLOCK_CONFIDENCE,
        target: clock.target_days,
        method: clock.method.clone(),
    }
}

/// Returns the word of an occasion, with which the ids of its texts end.
pub(super) fn word(occasion: Occasion) -> &'static str {
    match occasion {
        Occasion::Election => "election",
        Occasion::Phase => "phase",
        Occasion::Commitment => "commitment",
        Occasion::MandateEnd => "mandate_end",
        Occasion::Anniversary => "anniversary",
        Occasion::Review => "review",
    }
}

//! The page of an election: the weeks around it, earlier ones, and what is recorded of it.

use std::collections::BTreeSet;

use sitroom_domain::say::retold;
use sitroom_domain::{Day, Iso3, Noun, RecordId, phrase, say};
use sitroom_store::{RecordQuery, StoredRecord};

use super::around::Around;
use super::{Days, written};
use crate::contract::election::{ElectionWatch, ElectionWeek, PastElection};
use crate::contract::fault::Fault;
use crate::desk::Room;
use crate::record::cards;

/// Method and version.
pub(super) const METHOD: &str =
    phrase!("election watch: windows of 13 weeks, held against the same days 52 weeks before, method 1.0");
/// Days of a window: thirteen weeks.
pub(super) const WINDOW: i32 = 91;
/// Days to the same weekday of the year before.
pub(super) const YEAR: i32 = 364;
/// A day of voting that is not known better than this many days has no windows.
const VAGUE_DAYS: i32 = 31;
/// The most weeks that are shown: a second round may come late.
const MOST_WEEKS: i32 = 60;
/// The most earlier elections and events that are shown.
const MOST_PAST: usize = 12;
const MOST_INCIDENTS: usize = 200;

/// An election whose risks are looked at.
pub(super) struct Looked<'a> {
    pub(super) election: &'a StoredRecord,
    pub(super) countries: Vec<Iso3>,
    pub(super) day: Days,
    pub(super) as_of: Day,
    pub(super) around: Around,
    pub(super) past: Vec<PastElection>,
}

impl Looked<'_> {
    /// Returns the window before the day of voting; `None` where the day is not known well enough for one.
    pub(super) fn before(&self) -> Option<Days> {
        window(self.day).map(|[before, _]| before)
    }
}

/// Returns the windows before and after a day of voting; `None` where it is not known well enough.
fn window((first, last): Days) -> Option<[Days; 2]> {
    let is_vague = last.0 - first.0 > VAGUE_DAYS;
    (!is_vague).then(|| [(Day(first.0 - WINDOW), Day(first.0 - 1)), (first, Day(last.0 + WINDOW))])
}

impl Room {
    /// Returns an election with its risks and the weeks around it, as of a day.
    pub(crate) fn election_watch(&self, election: &StoredRecord, as_of: Day) -> Result<ElectionWatch, Fault> {
        let no_day =
            || Fault::refused(say!("This election has no day."), say!("Write when it is, as well as it is known."));
        let day = election.record.days("day").ok_or_else(no_day)?;
        let countries: Vec<Iso3> = election.record.countries().into_iter().collect();
        let around = Around::of(self, &countries, as_of);
        let past = self.past_elections(election.id, &countries, day, &around)?;
        let looked = Looked { election, countries, day, as_of, around, past };
        let last = election.record.days("second_round").map_or(day.1, |(_, last)| last.max(day.1));
        let span = (Day(day.0.0 - WINDOW), Day(last.0 + WINDOW));
        let mut incidents = self.incidents(election.id, &looked.countries, window(day).map(|_| span))?;
        let warnings = self.warnings_around(election.id, &looked.countries, span, as_of)?;
        let risks = self.election_risks(&looked, &incidents, &warnings)?;
        let weeks = if window(day).is_some() { weeks(&looked.around, day.0, span.1, &incidents) } else { Vec::new() };
        let more = incidents.len().saturating_sub(MOST_INCIDENTS);
        incidents.truncate(MOST_INCIDENTS);
        Ok(ElectionWatch {
            as_of: as_of.to_string(),
            day: written(day),
            days_to: day.0.0 - as_of.0,
            window_days: WINDOW as u32,
            windows: window(day).map(|_| written(span)),
            risks,
            weeks,
            incidents: cards(&self.store, incidents)?,
            more_incidents: more as u32,
            engagements: cards(&self.store, self.naming(Noun::Engagement, election.id)?)?,
            known_until: looked.around.known_until().map(|day| day.to_string()),
            past: looked.past,
            warnings,
            method: retold(METHOD),
        })
    }

    /// Returns the events of electoral violence that name an election, and those of its countries within some days, the newest
    /// first.
    fn incidents(&self, id: RecordId, countries: &[Iso3], span: Option<Days>) -> Result<Vec<StoredRecord>, Fault> {
        let mut found = self.naming(Noun::ElectoralEvent, id)?;
        if let Some((since, until)) = span {
            found.extend(self.electoral_events(countries, (since, until))?);
        }
        let mut seen = BTreeSet::new();
        found.retain(|one| seen.insert(one.id));
        found.sort_by_key(|one| std::cmp::Reverse((one.record.span().0, one.id)));
        Ok(found)
    }

    /// Returns the events of electoral violence of some countries within some days.
    pub(super) fn electoral_events(
        &self,
        countries: &[Iso3],
        (since, until): Days,
    ) -> Result<Vec<StoredRecord>, Fault> {
        let query = RecordQuery {
            countries: Some(countries.to_vec()),
            since: Some(since),
            until: Some(until),
            ..RecordQuery::of(Noun::ElectoralEvent)
        };
        Ok(self.store.list_records(&query)?.1)
    }

    /// Returns the elections of some countries before another, the newest first.
    fn past_elections(
        &self,
        id: RecordId,
        countries: &[Iso3],
        before: Days,
        around: &Around,
    ) -> Result<Vec<PastElection>, Fault> {
        let query = RecordQuery {
            countries: Some(countries.to_vec()),
            until: Some(before.0),
            descending: true,
            ..RecordQuery::of(Noun::Election)
        };
        let stored = self.store.list_records(&query)?.1;
        let is_held = |one: &StoredRecord| {
            let not_held = matches!(one.record.text("state"), "planned" | "postponed" | "cancelled");
            one.id != id && !not_held && one.record.days("day").is_some_and(|(_, last)| last < before.0)
        };
        let past = stored.iter().filter(|one| is_held(one)).take(MOST_PAST);
        past.map(|one| self.past_election(one, around)).collect()
    }

    fn past_election(&self, one: &StoredRecord, around: &Around) -> Result<PastElection, Fault> {
        let day = one.record.days("day").unwrap_or((Day::MIN, Day::MIN));
        let both = |shift: i32| {
            let [before, after] = window(day)?;
            let of = |(first, last): Days| around.count((Day(first.0 - shift), Day(last.0 - shift)));
            Some([of(before)?, of(after)?])
        };
        let (now, year_before) = (both(0), both(YEAR));
        Ok(PastElection {
            id: one.id,
            title: one.title.clone(),
            day: written(day),
            events: now.map(|both| both.map(|(events, _)| events)),
            deaths: now.map(|both| both.map(|(_, deaths)| deaths)),
            year_before: year_before.map(|both| both.map(|(events, _)| events)),
            incidents: self.naming(Noun::ElectoralEvent, one.id)?.len() as u32,
        })
    }
}

/// Returns the weeks from the window before a day to a last day.
fn weeks(around: &Around, day: Day, last: Day, incidents: &[StoredRecord]) -> Vec<ElectionWeek> {
    let starts = incidents.iter().filter_map(|one| one.record.span().0);
    let days: Vec<i32> = starts.map(|start| start.0).collect();
    let week = |week: i32| {
        let since = day.0 + week * 7;
        let counted = around.count((Day(since), Day(since + 6)));
        ElectionWeek {
            week,
            since: Day(since).to_string(),
            events: counted.map(|(events, _)| events),
            deaths: counted.map(|(_, deaths)| deaths),
            incidents: days.iter().filter(|day| (since..since + 7).contains(*day)).count() as u32,
        }
    };
    let after = (last.0 - day.0).div_euclid(7).min(MOST_WEEKS);
    (-(WINDOW / 7)..=after).map(week).collect()
}

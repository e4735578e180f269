//! An election as it was known on a day, as far as one may see who is told it.

use sitroom_briefing::facts::{Assistance, ElectionNote, ElectoralViolence, PastElection, Phase, Risk};
use sitroom_domain::{Day, Noun};
use sitroom_store::{RecordQuery, StoredRecord};

use super::gather::{Gathering, option};
use super::warning::as_written;
use crate::contract::election::{self, ElectionRisk, RiskSign};
use crate::contract::fault::Fault;
use crate::contract::matrix::Ability;

/// The place of observing among the abilities of a partner.
const OBSERVE: usize = 2;

impl Gathering<'_> {
    /// Returns the election.
    ///
    /// # Errors
    /// Refused for an election without a day.
    pub(super) fn election_note(&self, election: &StoredRecord) -> Result<ElectionNote, Fault> {
        let then = self.room.record_at(election.id, self.now)?.unwrap_or_else(|| election.clone());
        let watch = self.room.election_watch(&then, self.as_of)?;
        let (partners, _) = self.room.partners_there(self.countries, self.as_of)?;
        let steps = self.room.preventive_steps(None, self.countries, &partners, self.as_of)?;
        let is_answered = watch.risks.iter().any(|risk| !risk.answer.is_empty());
        let can_observe = |can: &[Ability; 6]| can.get(OBSERVE).is_some_and(|can| *can >= Ability::Partly);
        Ok(ElectionNote {
            title: then.title.clone(),
            kind: then.record.text("kind").to_owned(),
            state: then.record.text("state").to_owned(),
            situation: then.record.text("situation").to_owned(),
            days: days_of(&watch.day, self.as_of),
            days_to: watch.days_to,
            phases: self.phases(election)?,
            risks: watch.risks.into_iter().map(risk).collect(),
            answered_by: if is_answered { then.stamp.who.clone() } else { String::new() },
            past: watch.past.into_iter().filter_map(|one| past(one, self.as_of)).collect(),
            violence: self.electoral_violence(watch.incidents.iter().map(|card| card.id))?,
            assistance: self.assistance(election)?,
            observers: partners
                .iter()
                .filter(|partner| can_observe(&partner.can))
                .map(|partner| partner.title.clone())
                .collect(),
            options: steps.into_iter().filter_map(option).collect(),
            method: watch.method,
        })
    }

    /// Returns the phases of an election, by day.
    fn phases(&self, election: &StoredRecord) -> Result<Vec<Phase>, Fault> {
        let query = RecordQuery { linking: Some(election.id), ..RecordQuery::of(Noun::Phase) };
        let phase = |one: &StoredRecord| {
            let (first, since_last) = one.record.days("since")?;
            let last = one.record.days("until").map_or(since_last, |(_, last)| last);
            Some(Phase {
                id: one.id.to_string(),
                kind: one.record.text("kind").to_owned(),
                days: [first, last],
                days_to: first.0 - self.as_of.0,
                is_over: last < self.as_of,
                about: one.record.text("about").to_owned(),
            })
        };
        let mut phases: Vec<Phase> = self.room.store.list_records(&query)?.1.iter().filter_map(phase).collect();
        phases.sort_by_key(|phase| phase.days);
        Ok(phases)
    }

    /// Returns events of electoral violence that had happened by the day.
    fn electoral_violence(
        &self,
        ids: impl Iterator<Item = sitroom_domain::RecordId>,
    ) -> Result<Vec<ElectoralViolence>, Fault> {
        let mut stored = self.room.store.list_records_by_id(&ids.collect::<Vec<_>>())?;
        stored.retain(|one| one.record.span().0.is_some_and(|day| day <= self.as_of));
        let told = |one: &StoredRecord| ElectoralViolence {
            id: one.id.to_string(),
            title: one.title.clone(),
            when: as_written(one, "when"),
            kind: one.record.text("kind").to_owned(),
            deaths: one.record.number("deaths").map(|deaths| deaths.round() as u64),
        };
        Ok(stored.iter().map(told).collect())
    }

    /// Returns the engagements that name an election and had begun by the day.
    fn assistance(&self, election: &StoredRecord) -> Result<Vec<Assistance>, Fault> {
        let query =
            RecordQuery { linking: Some(election.id), until: Some(self.as_of), ..RecordQuery::of(Noun::Engagement) };
        let told = |one: &StoredRecord| Assistance {
            id: one.id.to_string(),
            title: one.title.clone(),
            kind: one.record.text("kind").to_owned(),
            since: as_written(one, "since"),
        };
        Ok(self.room.store.list_records(&query)?.1.iter().map(told).collect())
    }
}

/// Returns days of the contract; the day of the note for what is none.
fn days_of(days: &[String; 2], otherwise: Day) -> [Day; 2] {
    [&days[0], &days[1]].map(|day| day.parse().unwrap_or(otherwise))
}

fn risk(one: ElectionRisk) -> Risk {
    Risk {
        about: one.about,
        sign: match one.sign {
            RiskSign::For => "for",
            RiskSign::Partly => "partly",
            RiskSign::Against => "against",
            RiskSign::Neither => "neither",
            RiskSign::NotKnown => "not_known",
        }
        .to_owned(),
        answer: one.answer,
        counts: one.counts.map(|counts| counts.map(u64::from)),
        ratio: one.ratio.map(|ratio| [ratio.value, ratio.low, ratio.high]),
        records: one.records.into_iter().map(|(_, title)| title).collect(),
    }
}

/// Returns an earlier election; `None` for one that had not been held by the day.
fn past(one: election::PastElection, as_of: Day) -> Option<PastElection> {
    let day: Day = one.day[1].parse().ok()?;
    let wide = |counts: Option<[u32; 2]>| counts.map(|counts| counts.map(u64::from));
    (day <= as_of).then(|| PastElection {
        id: one.id.to_string(),
        title: one.title,
        day,
        events: wide(one.events),
        deaths: wide(one.deaths),
        year_before: wide(one.year_before),
    })
}

//! One warning with all that hangs on it.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};
use sitroom_analysis::review::reviews;
use sitroom_domain::record::{Moment, Value};
use sitroom_domain::say::retold;
use sitroom_domain::{Day, Iso3, Marking, Noun, Record, RecordId, phrase};
use sitroom_store::{RecordQuery, StoredRecord};

use super::board::card;
use super::steps::overlaps;
use crate::contract::fault::Fault;
use crate::contract::follow::Commitment;
use crate::contract::matrix::PartnerLine;
use crate::contract::record::RecordCard;
use crate::contract::warning::{WarningMonth, WarningPage};
use crate::desk::Room;
use crate::record::{cards, highest_marking, version};

/// The most lessons of a page, and records that are read to choose from.
const MOST_LESSONS: usize = 8;
const MOST_READ: u32 = 500;
/// Months that the page shows.
const SHOWN_MONTHS: i32 = 36;

impl Room {
    /// Returns a warning with what belongs to it, as it stands at a moment.
    pub(super) fn warning_page(&self, id: RecordId, as_of: Day, now: Moment) -> Result<WarningPage, Fault> {
        let unknown = || Fault::unknown(phrase!("This warning"));
        let stored = self.store.find_record(id)?.filter(|one| one.record.noun == Noun::Warning).ok_or_else(unknown)?;
        let countries: Vec<Iso3> = stored.record.countries().into_iter().collect();
        let row = self.store.find_warning(id)?.ok_or_else(unknown)?;
        let warning = card(&row, &self.rule_titles(std::slice::from_ref(&row))?, as_of, now);
        let [mut evidence, mut judgements, actions, assignments] =
            [Noun::Evidence, Noun::Judgement, Noun::Action, Noun::Assignment].map(|noun| self.of_warning(noun, id));
        [&mut evidence, &mut judgements].into_iter().flatten().for_each(|cards| cards.reverse());
        let (partners, gaps) = self.partners_there(&countries, as_of)?;
        let assignments = assignments?;
        let steps = self.preventive_steps(Some(id), &countries, &partners, as_of)?;
        let mut versions: Vec<_> = self.store.list_record_versions(id)?.into_iter().map(version).collect();
        versions.retain(|one| one.version != stored.version);
        let lessons = cards(&self.store, self.lessons_like(&stored, &countries)?)?;
        let commitments = self.commitments_of(&stored.record, as_of)?;
        let mut card = cards(&self.store, vec![stored])?.pop().ok_or_else(unknown)?;
        tell(&mut card);
        for version in &mut versions {
            tell_values(&mut version.values);
            version.who = retold(&version.who);
        }
        let mut evidence = evidence?;
        evidence.iter_mut().for_each(tell);
        let (judgements, actions) = (judgements?, actions?);
        let shown = [&evidence, &judgements, &actions, &assignments, &lessons].into_iter().flatten();
        let shown = shown.chain([&card]).chain(commitments.iter().map(|one| &one.card));
        let told = partners.iter().map(|line| line.marking);
        let told = told.chain(steps.iter().flat_map(|step| &step.cases).map(|case| case.marking));
        let told = told.chain(versions.iter().map(|version| version.marking));
        Ok(WarningPage {
            marking: highest_marking(&self.store, shown)?.max(told.max().unwrap_or(Marking::Unclassified)),
            card,
            as_of: as_of.to_string(),
            overlaps: overlaps_of(&assignments, &partners),
            evidence,
            judgements,
            actions,
            reviews: reviews_of(row.closed, as_of),
            talks: self.talks(&countries)?,
            assignments,
            commitments,
            lessons,
            warning,
            partners,
            gaps,
            steps,
            versions,
        })
    }

    /// Returns the records of a noun that belong to a warning, by day.
    fn of_warning(&self, noun: Noun, id: RecordId) -> Result<Vec<RecordCard>, Fault> {
        let query = RecordQuery { linking: Some(id), limit: MOST_READ, ..RecordQuery::of(noun) };
        let mut stored = self.store.list_records(&query)?.1;
        stored.retain(|one| one.record.link("warning") == Some(id));
        cards(&self.store, stored)
    }

    /// Returns the partners of some countries with the best that each can do in any of them, and what nobody can do in any.
    pub(crate) fn partners_there(
        &self,
        countries: &[Iso3],
        as_of: Day,
    ) -> Result<(Vec<PartnerLine>, Vec<String>), Fault> {
        let mut lines: Vec<PartnerLine> = Vec::new();
        let mut gaps: Option<Vec<String>> = None;
        for country in countries {
            let there = self.partners_of(*country, as_of)?;
            // What can be done in one of the countries is no gap.
            gaps = Some(match gaps {
                None => there.gaps,
                Some(gaps) => gaps.into_iter().filter(|gap| there.gaps.contains(gap)).collect(),
            });
            for line in there.lines {
                match lines.iter_mut().find(|known| known.id == line.id) {
                    Some(known) => {
                        known.can.iter_mut().zip(line.can).for_each(|(known, can)| *known = can.max(*known));
                        known.present |= line.present;
                        known.marking = known.marking.max(line.marking);
                    }
                    None => lines.push(line),
                }
            }
        }
        Ok((lines, gaps.unwrap_or_default()))
    }

    /// Returns the commitments of the engagement that a warning became.
    fn commitments_of(&self, warning: &Record, as_of: Day) -> Result<Vec<Commitment>, Fault> {
        let Some(engagement) = warning.link("engagement") else { return Ok(Vec::new()) };
        let countries: Vec<Iso3> = warning.countries().into_iter().collect();
        let all = self.commitments(Some(&countries), as_of, MOST_READ as usize)?.commitments;
        let of = engagement.to_string();
        let belongs = |one: &Commitment| one.card.values.get("engagement").and_then(Json::as_str) == Some(of.as_str());
        Ok(all.into_iter().filter(belongs).collect())
    }

    /// Returns lessons of other warnings of the same rule or the same countries, and of the countries themselves.
    pub(crate) fn lessons_like(&self, warning: &StoredRecord, countries: &[Iso3]) -> Result<Vec<StoredRecord>, Fault> {
        let query = RecordQuery { descending: true, limit: MOST_READ, ..RecordQuery::of(Noun::Lesson) };
        let stored = self.store.list_records(&query)?.1;
        let named = |lesson: &Record| lesson.get("warnings").map(Value::links).unwrap_or_default().to_vec();
        let named: BTreeSet<RecordId> = stored.iter().flat_map(|one| named(&one.record)).collect();
        let others = self.store.list_records_by_id(&named.into_iter().collect::<Vec<_>>())?;
        let rule = warning.record.link("rule");
        let like: Vec<RecordId> =
            others.iter().filter(|one| rule.is_some() && one.record.link("rule") == rule).map(|one| one.id).collect();
        let rank = |lesson: &Record| {
            let of = lesson.get("warnings").map(Value::links).unwrap_or_default();
            if of.contains(&warning.id) {
                return Some(0);
            }
            if lesson.countries().iter().any(|country| countries.contains(country)) {
                return Some(1);
            }
            let Some(Value::Words(kinds)) = lesson.get("kinds") else {
                return of.iter().any(|id| like.contains(id)).then_some(2);
            };
            let warns = kinds.iter().any(|kind| kind == "warning");
            (warns || of.iter().any(|id| like.contains(id))).then_some(2)
        };
        let mut ranked: Vec<(u8, StoredRecord)> =
            stored.into_iter().filter_map(|one| Some((rank(&one.record)?, one))).collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        Ok(ranked.into_iter().take(MOST_LESSONS).map(|(_, one)| one).collect())
    }

    /// Returns the last months of a warning's place, with what happened across the border; none where no event is stored.
    pub(super) fn months_of_warning(&self, id: RecordId, as_of: Day) -> Result<Vec<WarningMonth>, Fault> {
        let stored = self.store.find_record(id)?.ok_or_else(|| Fault::unknown(phrase!("This warning")))?;
        let Some(units) = self.units(as_of)? else { return Ok(Vec::new()) };
        let countries: Vec<Iso3> = stored.record.countries().into_iter().collect();
        Ok(units.months_of(&countries, stored.record.text("division"), SHOWN_MONTHS))
    }

    /// Returns how talks are best held in the first of the countries of which the office knows it.
    fn talks(&self, countries: &[Iso3]) -> Result<Option<String>, Fault> {
        let query = RecordQuery { countries: Some(countries.to_vec()), ..RecordQuery::of(Noun::Country) };
        let stored = self.store.list_records(&query)?.1;
        Ok(stored.iter().map(|one| one.record.text("talks")).find(|talks| !talks.is_empty()).map(str::to_owned))
    }
}

fn overlaps_of(assignments: &[RecordCard], partners: &[PartnerLine]) -> Vec<String> {
    let text =
        |card: &RecordCard, name: &str| card.values.get(name).and_then(Json::as_str).unwrap_or_default().to_owned();
    let named: Vec<String> = assignments.iter().map(|card| text(card, "partner")).collect();
    let assigned: Vec<&PartnerLine> =
        partners.iter().filter(|partner| named.contains(&partner.id.to_string())).collect();
    overlaps(&assigned, assignments.iter().any(|card| text(card, "role") == "lead"))
}

/// Tells what a rule wrote into a warning or its evidence in the language that is spoken; what a person wrote stays.
fn tell(card: &mut RecordCard) {
    card.title = retold(&card.title);
    card.who = retold(&card.who);
    card.titles.values_mut().for_each(|title| *title = retold(title));
    tell_values(&mut card.values);
}

fn tell_values(values: &mut Map<String, Json>) {
    for name in ["name", "why_level", "weight", "indicator", "expected"] {
        if let Some(Json::String(text)) = values.get_mut(name) {
            *text = retold(text);
        }
    }
}

/// Returns the days on which a closed case is looked at again, and whether each is past.
fn reviews_of(closed: Option<Moment>, as_of: Day) -> Vec<(String, bool)> {
    let days = closed.map(|closed| reviews(closed.day()));
    days.into_iter().flatten().map(|day| (day.to_string(), day < as_of)).collect()
}

//! What can be done: the menu of preventive steps of the report (§20–34, 47–49, 66), each with the cases in which it was used.
//! A step without a case is in the menu and is not recommended.

use std::collections::{HashMap, HashSet};

use sitroom_analysis::ability::CAPABILITIES;
use sitroom_domain::record::Value;
use sitroom_domain::{Area, Day, Iso3, Noun, Record, RecordId};
use sitroom_store::{RecordQuery, StoredRecord};

use super::clock::subregion_of;
use crate::contract::fault::Fault;
use crate::contract::matrix::{Ability, PartnerLine};
use crate::contract::warning::{PreventiveStep, StepCase};
use crate::desk::Room;
use crate::record::countries_of;

/// The most cases that a step shows, and partners that can do it.
const MOST_CASES: usize = 12;
const MOST_WHO: usize = 8;

/// A step of the menu: its kind, what a partner must be able to do for it, and the records in which it was used.
struct Step {
    kind: &'static str,
    ability: Option<&'static str>,
    used_in: &'static [(Noun, &'static [&'static str])],
}

const fn step(
    kind: &'static str,
    ability: Option<&'static str>,
    used_in: &'static [(Noun, &'static [&'static str])],
) -> Step {
    Step { kind, ability, used_in }
}

/// The menu, in the order of the report.
const MENU: [Step; 16] = [
    step("good_offices", Some("mediate"), &[(Noun::Engagement, &["good_offices", "facilitation"])]),
    step("special_envoy", Some("mediate"), &[(Noun::Engagement, &["envoy", "shuttle"])]),
    step("mediation_support", Some("mediate"), &[(Noun::Engagement, &["mediation", "technical_assistance"])]),
    step("visit", Some("convene"), &[(Noun::Engagement, &["political_accompaniment"])]),
    step("call", Some("convene"), &[]),
    step("demarche", Some("convene"), &[]),
    step("statement_of_concern", None, &[(Noun::Response, &["condemned", "statement"])]),
    step("dialogue_support", Some("convene"), &[(Noun::Engagement, &["dialogue_support"])]),
    step("standby_expert", Some("deploy"), &[(Noun::Deployment, &[])]),
    step("fact_finding", Some("observe"), &[(Noun::Inquiry, &["fact_finding"])]),
    step(
        "inquiry",
        Some("observe"),
        &[(Noun::Inquiry, &["commission_of_inquiry", "panel", "commission_against_impunity"])],
    ),
    step(
        "group_of_friends",
        Some("convene"),
        &[(Noun::Group, &["group_of_friends", "contact_group"]), (Noun::Engagement, &["contact_group"])],
    ),
    step("electoral_assistance", Some("observe"), &[(Noun::Engagement, &["electoral_assistance"])]),
    step("rapid_funds", Some("fund"), &[(Noun::Fund, &["rapid_response"])]),
    step("regional_lead", Some("sanction"), &[(Noun::Participation, &["lead"])]),
    step("council_information", None, &[]),
];

impl Room {
    /// Returns the menu for some countries on a day, apart from any warning.
    pub(crate) fn steps_for(&self, countries: &[Iso3], as_of: Day) -> Result<Vec<PreventiveStep>, Fault> {
        let (partners, _) = self.partners_there(countries, as_of)?;
        self.preventive_steps(None, countries, &partners, as_of)
    }

    /// Returns the menu for the countries of a warning, with who is there to do what. What began after the day is no case.
    pub(crate) fn preventive_steps(
        &self,
        warning: Option<RecordId>,
        countries: &[Iso3],
        partners: &[PartnerLine],
        as_of: Day,
    ) -> Result<Vec<PreventiveStep>, Fault> {
        let has_begun = |one: &StoredRecord| one.record.span().0.is_none_or(|day| day <= as_of);
        let mut stored: HashMap<Noun, Vec<StoredRecord>> = HashMap::new();
        for (noun, _) in MENU.iter().flat_map(|step| step.used_in) {
            if !stored.contains_key(noun) {
                let mut records = self.store.list_records(&RecordQuery::of(*noun))?.1;
                records.retain(has_begun);
                stored.insert(*noun, records);
            }
        }
        let mut actions = self.store.list_records(&RecordQuery::of(Noun::Action))?.1;
        actions.retain(has_begun);
        // What is being done is no precedent of itself.
        actions.retain(|action| warning.is_none() || action.record.link("warning") != warning);
        let wholes = self.step_wholes(stored.get(&Noun::Participation).into_iter().flatten().chain(&actions))?;
        let near = Near::of(countries)?;
        let of = |step: &Step| {
            let own: Vec<&StoredRecord> =
                actions.iter().filter(|action| action.record.text("kind") == step.kind).collect();
            let used = step.used_in.iter().flat_map(|(noun, kinds)| {
                let is_used = |one: &&StoredRecord| kinds.is_empty() || kinds.contains(&kind_of(&one.record));
                stored.get(noun).into_iter().flatten().filter(is_used)
            });
            let mut cases: Vec<StepCase> =
                newest_first(own.iter().copied().chain(used)).map(|one| case(one, &wholes, &near)).collect();
            cases.sort_by_key(|case| (case.near.map(|near| !near), case.result.is_empty()));
            let all_cases = cases.len() as u32;
            cases.truncate(MOST_CASES);
            let who = step.ability.map_or_else(Vec::new, |ability| able(partners, ability));
            PreventiveStep { kind: step.kind.to_owned(), who, takes_days: takes(&own), cases, all_cases }
        };
        let mut steps: Vec<PreventiveStep> = MENU.iter().map(of).collect();
        steps.sort_by_key(|step| step.cases.is_empty());
        Ok(steps)
    }

    /// Returns the records that participations and actions belong to: their countries, days and results are the case's.
    fn step_wholes<'a>(
        &self,
        parts: impl Iterator<Item = &'a StoredRecord>,
    ) -> Result<HashMap<RecordId, StoredRecord>, Fault> {
        let whole = |one: &StoredRecord| one.record.link("engagement").or_else(|| one.record.link("warning"));
        let mut ids: Vec<RecordId> = parts.filter_map(whole).collect();
        ids.sort_unstable();
        ids.dedup();
        let found = self.store.list_records_by_id(&ids)?;
        Ok(found.into_iter().map(|one| (one.id, one)).collect())
    }
}

/// Returns records with the newest first; those without a day come last.
fn newest_first<'a>(records: impl Iterator<Item = &'a StoredRecord>) -> impl Iterator<Item = &'a StoredRecord> {
    let mut records: Vec<&StoredRecord> = records.collect();
    records.sort_by_key(|one| std::cmp::Reverse(one.record.span().0));
    records.into_iter()
}

/// Returns the partners that can do something, those that are there and can fully first.
fn able(partners: &[PartnerLine], ability: &str) -> Vec<String> {
    let Some(place) = CAPABILITIES.iter().position(|name| *name == ability) else { return Vec::new() };
    let mut able: Vec<&PartnerLine> =
        partners.iter().filter(|partner| partner.can.get(place).is_some_and(|can| *can > Ability::No)).collect();
    able.sort_by_key(|partner| std::cmp::Reverse(partner.can.get(place).copied()));
    able.into_iter().take(MOST_WHO).map(|partner| partner.title.clone()).collect()
}

/// Returns the median days from decided to taken, and of how many actions.
fn takes(own: &[&StoredRecord]) -> Option<(f64, u32)> {
    let mut days: Vec<f64> = own
        .iter()
        .filter_map(|action| {
            let (decided, taken) = (action.record.moment("decided")?, action.record.moment("taken")?);
            (taken >= decided).then(|| taken.days_since(decided))
        })
        .collect();
    days.sort_by(f64::total_cmp);
    let (low, high) = (days.get(days.len().checked_sub(1)? / 2)?, days.get(days.len() / 2)?);
    Some((f64::midpoint(*low, *high), days.len() as u32))
}

/// The countries of a warning, and all of their subregions.
struct Near {
    countries: Vec<Iso3>,
    around: HashSet<Iso3>,
}

impl Near {
    fn of(countries: &[Iso3]) -> Result<Self, Fault> {
        let mut around: HashSet<Iso3> = countries.iter().copied().collect();
        for id in countries.iter().filter_map(|country| subregion_of(*country)) {
            around.extend(countries_of(&Area::Subregion { id }, None, None)?.unwrap_or_default());
        }
        Ok(Self { countries: countries.to_vec(), around })
    }

    fn to(&self, others: &[Iso3]) -> [bool; 2] {
        let same = others.iter().any(|other| self.countries.contains(other));
        [same, others.iter().any(|other| self.around.contains(other))]
    }
}

fn kind_of(record: &Record) -> &str {
    match record.noun {
        Noun::Participation => record.text("role"),
        _ => record.text("kind"),
    }
}

fn case(one: &StoredRecord, wholes: &HashMap<RecordId, StoredRecord>, near: &Near) -> StepCase {
    let whole_id = one.record.link("engagement").or_else(|| one.record.link("warning"));
    let whole = whole_id.and_then(|id| wholes.get(&id));
    // An action tells itself what followed; a participation is told by its engagement.
    let told = whole.filter(|_| one.record.noun == Noun::Participation).unwrap_or(one);
    let mut countries: Vec<Iso3> = told.record.countries().into_iter().collect();
    if let (true, Some(whole)) = (countries.is_empty(), whole) {
        countries.extend(whole.record.countries());
    }
    let first = |names: &[&str]| {
        names.iter().map(|name| told.record.text(name)).find(|text| !text.is_empty()).unwrap_or_default().to_owned()
    };
    StepCase {
        id: told.id,
        title: told.title.clone(),
        countries: countries.iter().map(ToString::to_string).collect(),
        since: since(&told.record),
        result: first(&["result", "state"]),
        followed: first(&["outcome", "followed", "became", "done"]),
        source: source(&told.record),
        near: near.to(&countries),
        marking: whole.map_or(one.record.marking, |whole| whole.record.marking.max(one.record.marking)),
    }
}

/// Returns since when a record is, as it was written.
fn since(record: &Record) -> String {
    match record.get(record.noun.sheet().since) {
        Some(Value::When(when)) => when.text.clone(),
        Some(Value::Moment(moment)) => moment.day().in_words(),
        _ => String::new(),
    }
}

/// Returns the first document that a record names, with the place in it.
fn source(record: &Record) -> String {
    match record.get("sources") {
        Some(Value::Citations(all)) => {
            all.first().map(|one| format!("{} {}", one.source, one.at).trim().to_owned()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// Returns what more than one partner with an assignment can do fully there, where none of them leads.
pub(crate) fn overlaps(assigned: &[&PartnerLine], has_lead: bool) -> Vec<String> {
    if has_lead {
        return Vec::new();
    }
    let fully =
        |place: usize| assigned.iter().filter(|partner| partner.can.get(place) == Some(&Ability::Fully)).count() > 1;
    CAPABILITIES.iter().enumerate().filter(|(place, _)| fully(*place)).map(|(_, name)| (*name).to_owned()).collect()
}

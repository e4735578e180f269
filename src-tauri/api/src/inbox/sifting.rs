//! What comes in is sifted: read, put with the reports of the same story, and sorted by the rules of the office.

use std::collections::HashMap;

use sitroom_analysis::sift::gazetteer::Target;
use sitroom_analysis::sift::rule::{Condition, Item, Rule, sort};
use sitroom_analysis::sift::{Groups, Sketch, read};
use sitroom_domain::Iso3;
use sitroom_domain::record::Moment;
use sitroom_store::{ReportHead, Sifted, StoredReport};

use super::grades::Grades;
use super::said::{ByRule, countries_in};
use super::towns::{find_town, gazetteer, key, town};
use crate::contract::fault::Fault;
use crate::desk::Room;

/// Reports that were published so long before or after a new one are compared with it, in minutes: a story is told for days.
const AROUND: i64 = 3 * 24 * 60;
/// So many reports are put away in one step: a program that is killed loses no more than these, and begins there again.
const AT_ONCE: usize = 500;

impl Room {
    /// Sifts what an import or a sync brought while its progress is still shown. What fails here is done when the inbox is opened.
    pub(crate) fn sift_brought(&self) {
        if let Err(fault) = self.sift_new() {
            tracing::warn!(message = %fault.message, "what came was not sifted");
        }
    }

    /// Puts every report that is in no item yet into one; returns how many there were.
    pub(super) fn sift_new(&self) -> Result<u32, Fault> {
        let _turn = self.sifting.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let new = self.store.list_unsifted()?;
        let sorting = if new.is_empty() { return Ok(0) } else { self.sorting()? };
        for batch in new.chunks(AT_ONCE) {
            self.sift_batch(batch, &sorting)?;
        }
        Ok(new.len() as u32)
    }

    fn sift_batch(&self, batch: &[StoredReport], sorting: &Sorting) -> Result<(), Fault> {
        let times = || batch.iter().filter_map(|report| report.report.published_at).map(|at| at.0);
        let known = match (times().min(), times().max()) {
            (Some(first), Some(last)) => self.store.list_sifted(first - AROUND, last + AROUND)?,
            _ => Vec::new(),
        };
        let gazetteer = gazetteer();
        let mut groups = Groups::default();
        let mut of_item: HashMap<u32, usize> = HashMap::new();
        // By the number of the report among all that are compared: its publisher and key.
        let mut keys: Vec<(u8, String)> = Vec::new();
        // By the number of the group: the item that it is, or the place in the batch of the report that began it.
        let mut begun: HashMap<usize, Begun> = HashMap::new();
        for (item, report) in known {
            let group = groups.put(Sketch::new(&report.report, gazetteer), of_item.get(&item).copied());
            of_item.insert(item, group);
            begun.insert(group, Begun::Item(item));
            keys.push((report.publisher, report.report.source_key));
        }
        let mut sifted = Vec::with_capacity(batch.len());
        for (place, report) in batch.iter().enumerate() {
            let (group, joined) = groups.add(Sketch::new(&report.report, gazetteer));
            let begun = *begun.entry(group).or_insert(Begun::Batch(place));
            let like = joined.map(|joined| keys[joined.with].clone());
            keys.push((report.publisher, report.report.source_key.clone()));
            let named = Named::of(report);
            sifted.push(Sifted {
                publisher: report.publisher,
                source_key: report.report.source_key.clone(),
                item: begun.item(),
                with: begun.place().filter(|first| *first != place),
                like,
                countries: named.countries.iter().map(Iso3::to_string).collect::<Vec<_>>().join(" "),
                places: named.towns.iter().filter_map(|number| town(*number)).map(key).collect::<Vec<_>>().join(" "),
                sorted: sorting.sort(report, &named),
            });
        }
        Ok(self.store.put_sifted(&sifted)?)
    }

    /// Sorts reports anew, as rules or grades changed: all of them, or those of an outlet.
    pub(super) fn sort_again(&self, outlet: Option<&str>) -> Result<(), Fault> {
        let sorting = self.sorting()?;
        let mut sorted = Vec::new();
        self.each_sifted(&mut |report, head, named| {
            if outlet.is_none_or(|outlet| outlet == head.outlet) {
                sorted.push((head.publisher, head.source_key.clone(), sorting.sort(report, named)));
            }
        })?;
        Ok(self.store.put_sorted(&sorted)?)
    }

    /// Calls for every report that is in an item, with what was found in it when it came.
    pub(super) fn each_sifted(&self, call: &mut dyn FnMut(&StoredReport, &ReportHead, &Named)) -> Result<(), Fault> {
        let heads: HashMap<_, ReportHead> =
            self.store.list_report_heads(None)?.into_iter().map(|head| (head.id, head)).collect();
        let mut from = 0;
        loop {
            let reports = self.store.list_reports(from, AT_ONCE as u32)?;
            for report in &reports {
                if let Some(head) = heads.get(&report.id) {
                    call(report, head, &Named::stored(head));
                }
            }
            if reports.len() < AT_ONCE {
                return Ok(());
            }
            from += AT_ONCE as u32;
        }
    }

    pub(super) fn sorting(&self) -> Result<Sorting, Fault> {
        Ok(Sorting {
            rules: self.inbox_rules()?,
            grades: self.grades()?,
            publishers: self.store.publishers()?.into_iter().collect(),
        })
    }
}

/// What a group was before a report came into it.
#[derive(Debug, Clone, Copy)]
enum Begun {
    Item(u32),
    Batch(usize),
}

impl Begun {
    const fn item(self) -> Option<u32> {
        if let Self::Item(item) = self { Some(item) } else { None }
    }

    const fn place(self) -> Option<usize> {
        if let Self::Batch(place) = self { Some(place) } else { None }
    }
}

/// Countries and towns that a report is about.
pub(super) struct Named {
    pub(super) countries: Vec<Iso3>,
    pub(super) towns: Vec<u32>,
}

impl Named {
    /// Returns what was found in a report when it came. A town that the base map lost is left out.
    fn stored(head: &ReportHead) -> Self {
        let towns = head.places.split_whitespace().filter_map(find_town);
        Self { countries: countries_in(&head.countries).collect(), towns: towns.collect() }
    }

    /// Returns the countries of the publisher, then those that the text names, and the towns that it names.
    pub(super) fn of(report: &StoredReport) -> Self {
        let gazetteer = gazetteer();
        let text = format!("{}\n{}", report.report.title, report.report.text);
        let published_on = report.report.published_at.map(Moment::day);
        let mut countries = report.report.countries.clone();
        let mut towns = Vec::new();
        for found in read(gazetteer, &text, published_on, &report.report.countries).places {
            if let Target::Place(number) = found.target
                && !towns.contains(&number)
            {
                towns.push(number);
            }
            let country = gazetteer.country_of(found.target).country().map(|country| country.iso3);
            countries.extend(country.filter(|iso3| !countries.contains(iso3)));
        }
        Self { countries, towns }
    }
}

/// The rules of the office, and what they ask for beyond the report.
pub(super) struct Sorting {
    pub(super) rules: Vec<Rule>,
    pub(super) grades: Grades,
    pub(super) publishers: HashMap<u8, String>,
}

impl Sorting {
    /// Tells whether a rule asks for the grade of an outlet.
    pub(super) fn asks_for_grades(&self) -> bool {
        let mut conditions = self.rules.iter().flat_map(|rule| &rule.conditions);
        conditions.any(|one| matches!(one, Condition::GradeAtLeast(_) | Condition::GradeAtMost(_)))
    }

    /// Returns what the rules make of a report, as the store keeps it.
    pub(super) fn sort(&self, report: &StoredReport, named: &Named) -> String {
        let item = Item {
            report: &report.report,
            publisher: self.publishers.get(&report.publisher).map_or("", String::as_str),
            grade: self.grades.of(&report.report.outlet),
            countries: &named.countries,
            places: &named.towns,
        };
        ByRule::text(sort(&self.rules, &item))
    }
}

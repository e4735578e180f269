//! The page of an item: its reports, what they name, its grades, what it may be about, and what was done with it.

use sitroom_analysis::sift::grade::{ContentReason, content_grade};
use sitroom_analysis::sift::likeness::Reason;
use sitroom_analysis::sift::{Sketch, likeness};
use sitroom_domain::import::PUBLISHERS;
use sitroom_domain::say::retold;
use sitroom_domain::{ReportId, phrase};
use sitroom_store::{StoredItem, StoredReport};

use super::entries::Entry;
use super::marks::{Understood, days, figures, places};
use super::said::ByRule;
use super::towns::gazetteer;
use crate::contract::fault::Fault;
use crate::contract::inbox::{ItemId, ItemPage, ItemStep, OfferedPlace, ReportCard};
use crate::desk::{Desk, Room};
use crate::record::{shown_author, to_second};

/// So many reasons say why a report is in an item.
const MOST_REASONS: usize = 3;

impl Desk {
    /// Returns an item with all there is to decide on it.
    ///
    /// # Errors
    /// When there is no such item, or none of its reports is there any more.
    pub fn get_item(&self, id: ItemId) -> Result<ItemPage, Fault> {
        let room = self.room();
        let entry = room.entry(id)?.ok_or_else(|| Fault::unknown(phrase!("This item")))?;
        room.item_page(&entry)
    }
}

impl Room {
    fn item_page(&self, entry: &Entry) -> Result<ItemPage, Fault> {
        let grades = self.grades()?;
        let reports = self.store.list_item_reports(entry.item.id)?;
        let understood: Vec<Understood> = reports.iter().map(|(report, _)| Understood::of(report)).collect();
        let publishers = self.store.publishers()?;
        let name = |number: u8| {
            let id = publishers.iter().find(|(known, _)| *known == number).map_or("", |(_, id)| id.as_str());
            PUBLISHERS.iter().find(|known| known.id == id).map_or(id, |known| known.name).to_owned()
        };
        let suggestion = content_grade(&entry.standing(&grades));
        let rules = self.inbox_rules()?;
        let mut held: Vec<String> = Vec::new();
        for told in entry.heads.iter().flat_map(|head| ByRule::read(&head.sorted).told(&rules)) {
            if !held.contains(&told) {
                held.push(told);
            }
        }
        let (places, days) = (places(&understood), days(&understood));
        let offers = self.offers(entry, &places, &days)?;
        let links = entry.said.links.iter().map(|target| self.item_link(target, String::new()));
        Ok(ItemPage {
            card: entry.card(&grades),
            reports: reports
                .iter()
                .zip(&understood)
                .map(|((report, like), read)| card(report, read, name(report.publisher), why(report, *like, &reports)))
                .collect(),
            figures: figures(&understood),
            place: entry.said.place.clone().map(|place| OfferedPlace { told: String::new(), ..place }),
            day: entry.said.day,
            outlets: entry.outlets().iter().map(|outlet| grades.card(outlet)).collect(),
            content_suggested: suggestion.grade.into(),
            content_reasons: suggestion.reasons.into_iter().map(ContentReason::told).collect(),
            offers,
            links: links.collect::<Result<_, _>>()?,
            aside: entry.said.aside.clone(),
            rules: held,
            history: self.steps(&entry.item)?,
            places,
            days,
        })
    }

    fn steps(&self, item: &StoredItem) -> Result<Vec<ItemStep>, Fault> {
        let former = self.store.list_item_versions(item.id)?;
        let steps = std::iter::once(item.clone()).chain(former).filter(|step| step.version > 1);
        Ok(steps
            .map(|step| {
                let (who, at) = (shown_author(step.who), to_second(&step.at));
                ItemStep { version: step.version, who, at, told: retold(&step.what) }
            })
            .collect())
    }
}

/// Tells why a report is in an item: what it has in common with the one that it is most like.
fn why(report: &StoredReport, like: Option<ReportId>, all: &[(StoredReport, Option<ReportId>)]) -> Vec<String> {
    let other = like.and_then(|id| all.iter().map(|(other, _)| other).find(|other| other.id == id));
    let Some(other) = other else { return Vec::new() };
    let sketch = |report: &StoredReport| Sketch::new(&report.report, gazetteer());
    let reasons = likeness(&sketch(report), &sketch(other)).reasons;
    reasons.iter().filter(|reason| reason.weight > 0.0).filter_map(Reason::told).take(MOST_REASONS).collect()
}

fn card(stored: &StoredReport, read: &Understood, publisher: String, reasons: Vec<String>) -> ReportCard {
    let report = &stored.report;
    ReportCard {
        id: stored.id,
        publisher,
        outlet: report.outlet.clone(),
        address: report.address.clone(),
        title: report.title.clone(),
        text: report.text.clone(),
        language: report.language.clone(),
        published_at: report.published_at.map(|at| at.to_string()),
        run: stored.run,
        licence: report.licence.clone(),
        marking: stored.marking,
        reasons,
        marks: read.marks(stored),
    }
}

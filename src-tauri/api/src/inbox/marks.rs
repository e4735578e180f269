//! What the reports of an item name: passages in their texts, and places, days and numbers that are offered.

use sitroom_analysis::sift::figure::{Exactness, Figure, Harm};
use sitroom_analysis::sift::gazetteer::{Confidence, Found, Target};
use sitroom_analysis::sift::{Reading, read};
use sitroom_domain::record::Moment;
use sitroom_domain::{Day, say};
use sitroom_store::StoredReport;

use super::towns::{gazetteer, town};
use crate::contract::inbox::{OfferedDay, OfferedFigure, OfferedPlace, TextMark, TextMarkKind};
use crate::towns::degrees;

/// A report with what its headline and its text name.
pub(super) struct Understood {
    title: Reading,
    text: Reading,
    outlet: String,
}

impl Understood {
    pub(super) fn of(stored: &StoredReport) -> Self {
        let report = &stored.report;
        let published_on = report.published_at.map(Moment::day);
        let of = |text: &str| read(gazetteer(), text, published_on, &report.countries);
        Self { title: of(&report.title), text: of(&report.text), outlet: report.outlet.clone() }
    }

    fn readings(&self) -> [&Reading; 2] {
        [&self.title, &self.text]
    }

    /// Returns the passages that were understood.
    pub(super) fn marks(&self, stored: &StoredReport) -> Vec<TextMark> {
        let mut marks = marks_in(&self.title, &stored.report.title, true);
        marks.extend(marks_in(&self.text, &stored.report.text, false));
        marks
    }
}

fn marks_in(reading: &Reading, text: &str, in_title: bool) -> Vec<TextMark> {
    // The window counts in UTF-16.
    let units = |bytes: usize| text[..bytes].encode_utf16().count() as u32;
    let mark = |span: &std::ops::Range<usize>, kind: TextMarkKind, told: String| TextMark {
        in_title,
        start: units(span.start),
        end: units(span.end),
        kind,
        told,
    };
    let places = reading.places.iter().map(|found| mark(&found.span, TextMarkKind::Place, told_place(found)));
    let days = reading.days.iter().map(|found| mark(&found.span, TextMarkKind::Day, found.day.to_string()));
    let figures = reading.figures.iter().map(|figure| mark(&figure.span, TextMarkKind::Figure, told_figure(figure)));
    let mut marks: Vec<TextMark> = places.chain(days).chain(figures).collect();
    marks.sort_by_key(|mark| (mark.start, std::cmp::Reverse(mark.end)));
    // One passage is one thing: what lies within another one is left out.
    let mut end = 0;
    marks.retain(|mark| {
        mark.start >= end && {
            end = mark.end;
            true
        }
    });
    marks
}

fn told_place(found: &Found) -> String {
    let country = gazetteer().country_of(found.target).country().map(|country| country.names.en.clone());
    let country = country.unwrap_or_default();
    let (confidence, why) = (found.confidence.told(), found.why.told());
    match found.target {
        Target::Country(_) => say!("{country}. {why}"),
        Target::Place(number) => {
            let name = town(number).map_or("", |town| town.name.as_str());
            say!("{name} in {country}, {confidence}: {why}")
        }
    }
}

/// Returns the towns that reports name, those first that most of them name, then the surer ones.
pub(super) fn places(reports: &[Understood]) -> Vec<OfferedPlace> {
    let mut found: Vec<(u32, usize, &Found)> = Vec::new();
    for report in reports {
        let mut seen: Vec<u32> = Vec::new();
        for place in report.readings().into_iter().flat_map(|reading| &reading.places) {
            let Target::Place(number) = place.target else { continue };
            if seen.contains(&number) {
                continue;
            }
            seen.push(number);
            match found.iter_mut().find(|(known, ..)| *known == number) {
                Some((_, count, _)) => *count += 1,
                None => found.push((number, 1, place)),
            }
        }
    }
    found.sort_by_key(|(_, count, place)| (std::cmp::Reverse(*count), place.confidence == Confidence::Possible));
    let offered = found.into_iter().filter_map(|(number, _, place)| {
        let town = town(number)?;
        Some(OfferedPlace {
            name: town.name.clone(),
            iso3: town.iso3,
            point: degrees(town).into(),
            told: told_place(place),
        })
    });
    offered.collect()
}

/// Returns the days that reports tell, those first that most of them tell, then the later ones.
pub(super) fn days(reports: &[Understood]) -> Vec<OfferedDay> {
    let mut found: Vec<OfferedDay> = Vec::new();
    for report in reports {
        let mut seen: Vec<Day> = report.readings().iter().flat_map(|one| &one.days).map(|found| found.day).collect();
        seen.sort_unstable();
        seen.dedup();
        for day in seen {
            match found.iter_mut().find(|known| known.day == day) {
                Some(known) => known.reports += 1,
                None => found.push(OfferedDay { day, reports: 1 }),
            }
        }
    }
    found.sort_by_key(|offered| std::cmp::Reverse((offered.reports, offered.day)));
    found
}

/// Returns the numbers of people harmed, each with the outlets that give it.
pub(super) fn figures(reports: &[Understood]) -> Vec<OfferedFigure> {
    let mut found: Vec<OfferedFigure> = Vec::new();
    for report in reports {
        for figure in report.readings().into_iter().flat_map(|reading| &reading.figures) {
            let told = told_figure(figure);
            match found.iter_mut().find(|known| known.told == told) {
                Some(known) if !known.outlets.contains(&report.outlet) => known.outlets.push(report.outlet.clone()),
                Some(_) => {}
                None => found.push(OfferedFigure { told, outlets: vec![report.outlet.clone()] }),
            }
        }
    }
    found
}

fn told_figure(figure: &Figure) -> String {
    let people = figure.people;
    match (figure.harm, figure.exactness) {
        (Harm::Dead, Exactness::Stated) => say!("{people} dead"),
        (Harm::Dead, Exactness::AtLeast) => say!("at least {people} dead"),
        (Harm::Dead, Exactness::About) => say!("about {people} dead"),
        (Harm::Injured, Exactness::Stated) => say!("{people} injured"),
        (Harm::Injured, Exactness::AtLeast) => say!("at least {people} injured"),
        (Harm::Injured, Exactness::About) => say!("about {people} injured"),
        (Harm::Abducted, Exactness::Stated) => say!("{people} abducted"),
        (Harm::Abducted, Exactness::AtLeast) => say!("at least {people} abducted"),
        (Harm::Abducted, Exactness::About) => say!("about {people} abducted"),
        (Harm::Displaced, Exactness::Stated) => say!("{people} displaced"),
        (Harm::Displaced, Exactness::AtLeast) => say!("at least {people} displaced"),
        (Harm::Displaced, Exactness::About) => say!("about {people} displaced"),
    }
}

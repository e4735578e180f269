//! Briefings: what an officer hands over, drafted from the record and the events as far as its reader may see (S/2011/552, §12).

mod base;
mod election;
mod gather;
mod map;
mod mission;
mod page;
mod scan;
mod signed;
mod stored;
mod subject;
mod violence;
mod warning;
mod year;

use std::path::Path;

use sitroom_briefing::facts::{Debrief, ElectionNote, Facts, Scan, WarningNote, YearNote};
use sitroom_briefing::outline::{Edits, Outline, OutlinePart};
use sitroom_briefing::{Body, Language, Paper, PaperError, Part, Saying, draft, set, set_slides};
use sitroom_domain::subregion::{find_subregion, subregions};
use sitroom_domain::{Area, Day, Iso3, Marking, phrase, say};

use crate::contract::briefing::{BriefingFormat, BriefingKind, BriefingRequest, WrittenBriefing};
use crate::contract::fault::Fault;
use crate::desk::{Desk, Room};
use crate::export::write_file;
use crate::imports::today;
pub(crate) use gather::Gathering;
pub(crate) use map::{Asked, map};
use subject::Subject;

impl Desk {
    /// Writes a briefing as it would be drafted now. The file appears whole or not at all.
    ///
    /// # Errors
    /// Refused for an area that is neither a country nor a subregion, for a kind with what it cannot be on, for a day to come, and
    /// where the file cannot be written.
    pub fn write_briefing(
        &self,
        request: &BriefingRequest,
        format: BriefingFormat,
        path: &Path,
    ) -> Result<WrittenBriefing, Fault> {
        let language = language_of(request)?;
        let outline = Edits::default().apply(self.draft(&self.room(), request)?);
        write(&outline, language, &Saying::of("state-draft"), format, path)
    }

    /// Returns the draft of a briefing by the facts as they are known now.
    fn draft(&self, room: &Room, request: &BriefingRequest) -> Result<Outline, Fault> {
        let as_of = request.as_of.unwrap_or_else(today);
        if as_of > today() {
            return Err(Fault::refused(
                say!("{} is to come: nothing is known of it.", as_of.in_words()),
                say!("Choose today or a day before."),
            ));
        }
        room.open_casebook()?;
        // From here on nothing is read that is marked higher than the briefing may be.
        let room = room.seen_at(request.marking)?;
        let subject = room.subject(request, as_of)?;
        let gathering = Gathering {
            room: &room,
            area: &subject.area,
            countries: &subject.countries,
            is_on_record: subject.record.is_some(),
            as_of,
            now: crate::warnings::moment(Some(as_of)),
        };
        let own = Own::of(request, &subject, &gathering)?;
        let facts = self.facts(&gathering, request.marking)?;
        Ok(match own {
            Own::Area => draft::five_minutes(&facts),
            Own::Scan(scan) => draft::horizon_scan(&facts, &scan),
            Own::Election(note) => draft::election_note(&facts, &note),
            Own::Mission(debrief) => draft::mission_debrief(&facts, &debrief),
            Own::Year(note) => draft::year_evaluation(&facts, &note),
            Own::Warning(note) => draft::warning_note(&facts, &note),
        })
    }

    /// Returns all facts of some countries on a day.
    fn facts(&self, gathering: &Gathering<'_>, marking: Marking) -> Result<Facts, Fault> {
        let Gathering { room, area, countries, is_on_record, as_of, .. } = *gathering;
        let violence = room.violence_of(countries, as_of)?;
        let (warnings, clock) = gathering.warnings()?;
        let no_data: Vec<Iso3> = violence.no_data.iter().map(|(country, _)| *country).collect();
        let (warned, months) = (&warnings, violence.months);
        let asked = Asked { area, countries, no_data: &no_data, warnings: warned, months, beyond: 0.0 };
        let map = map(self, room, &asked)?;
        let first = most_violent(&violence, countries);
        let mut unusual =
            violence.months.map_or_else(|| Ok(Vec::new()), |[_, last]| room.unusual_of(area, as_of, last))?;
        unusual.retain(|one| !is_on_record || countries.contains(&one.country));
        let is_exercise = room.is_exercise()?;
        let publishers = room.publisher_cards()?;
        Ok(Facts {
            area: area.clone(),
            countries: if is_on_record { countries.to_vec() } else { Vec::new() },
            subregion: subregion_of(area, as_of),
            as_of,
            marking: room.highest_marking_around(countries)?.min(marking),
            is_exercise,
            unusual,
            clock,
            due: gathering.due()?,
            there: gathering.there(&first)?,
            options: gathering.options(&first)?,
            engagements: gathering.engagements()?,
            commitments: gathering.commitments()?,
            crises: gathering.crises()?,
            publishers: publishers.iter().map(|card| card.citation.clone()).collect(),
            linked: publishers.iter().map(|card| card.linked).sum(),
            imported: imported(room)?,
            map,
            warnings,
            violence,
        })
    }
}

impl Room {
    /// Returns the highest marking of what can stand in a briefing on some countries: of the records of their subregions, whose cases are
    /// told too, of those that belong to no country, and of what is told by name beside them, wherever it is.
    fn highest_marking_around(&self, countries: &[Iso3]) -> Result<Marking, Fault> {
        let of = |country: &Iso3| crate::warnings::subregion_of(*country).and_then(|id| find_subregion(&id));
        let mut around: Vec<Iso3> = countries.to_vec();
        for subregion in countries.iter().filter_map(of) {
            around.extend(subregion.members.iter().map(|member| member.iso3));
        }
        Ok(self.store.find_highest_marking_around(&around)?.unwrap_or(Marking::Unclassified))
    }
}

/// What a kind is drafted from besides the facts of its countries.
enum Own {
    Area,
    Scan(Box<Scan>),
    Election(Box<ElectionNote>),
    Mission(Box<Debrief>),
    Warning(Box<WarningNote>),
    Year(Box<YearNote>),
}

impl Own {
    /// Reads what a kind needs. A kind that is on a record has one: its subject was read before.
    fn of(request: &BriefingRequest, subject: &Subject, gathering: &Gathering<'_>) -> Result<Self, Fault> {
        let record = || subject.record.as_ref().ok_or_else(|| Fault::unknown(phrase!("The record of this briefing")));
        Ok(match request.kind {
            BriefingKind::FiveMinutes => Self::Area,
            BriefingKind::HorizonScan => Self::Scan(Box::new(gathering.scan()?)),
            BriefingKind::ElectionNote => Self::Election(Box::new(gathering.election_note(record()?)?)),
            BriefingKind::MissionDebrief => Self::Mission(Box::new(gathering.debrief(record()?)?)),
            BriefingKind::WarningNote => Self::Warning(Box::new(gathering.warning_note(record()?)?)),
            BriefingKind::YearEvaluation => Self::Year(Box::new(gathering.year_note(subject.year)?)),
        })
    }
}

/// Returns the language that a briefing is asked for in.
fn language_of(request: &BriefingRequest) -> Result<Language, Fault> {
    request.language.parse::<Language>().map_err(|why| {
        Fault::refused(say!("“{}” is no language of a briefing.", request.language), say!("Choose one: {why}."))
    })
}

/// Writes an outline as a document. The file appears whole or not at all.
fn write(
    outline: &Outline,
    language: Language,
    state: &Saying,
    format: BriefingFormat,
    path: &Path,
) -> Result<WrittenBriefing, Fault> {
    let paper = match format {
        BriefingFormat::Pdf | BriefingFormat::Docx => set(outline, language, state),
        BriefingFormat::Slides => set_slides(outline, language, state),
    };
    let bytes = match format {
        BriefingFormat::Pdf | BriefingFormat::Slides => sitroom_briefing::pdf(&paper),
        BriefingFormat::Docx => sitroom_briefing::docx(&paper),
    }
    .map_err(|why| refused(&why))?;
    write_file(path, &bytes)?;
    Ok(WrittenBriefing {
        path: path.display().to_string(),
        as_of: outline.as_of.to_string(),
        marking: outline.marking,
        parts: outline.parts.iter().map(|part| part.id.clone()).collect(),
        sentences: sentences(outline, &paper),
        sources: paper.sources,
        bytes: bytes.len() as u32,
    })
}

/// Returns the sentences of a paper with the parts that they stand in.
fn sentences(outline: &Outline, paper: &Paper) -> Vec<(String, String, Vec<u32>)> {
    let parts = outline.parts.iter().zip(&paper.parts);
    let of = |(outlined, part): (&OutlinePart, &Part)| match &part.body {
        Body::Sentences { sentences, .. } => sentences
            .iter()
            .flat_map(|message| &message.said)
            .map(|(text, sources)| (outlined.id.clone(), text.clone(), sources.clone()))
            .collect(),
        Body::Table(_) | Body::Picture(_) => Vec::new(),
    };
    parts.flat_map(of).collect()
}

/// Returns the countries of an area, those with the most deaths in the year first.
fn most_violent(violence: &sitroom_briefing::facts::Violence, countries: &[Iso3]) -> Vec<Iso3> {
    let mut known: Vec<_> = violence.countries.iter().map(|one| (one.now.best, one.country)).collect();
    known.sort_by_key(|(deaths, country)| (std::cmp::Reverse(*deaths), *country));
    let mut first: Vec<Iso3> = known.into_iter().map(|(_, country)| country).collect();
    first.extend(countries.iter().filter(|country| !violence.countries.iter().any(|one| one.country == **country)));
    first
}

/// Returns the subregion that an area is, or lies in on a day.
fn subregion_of(area: &Area, as_of: Day) -> Option<String> {
    match area {
        Area::Subregion { id } => Some(id.clone()),
        Area::Country { iso3 } => {
            let iso3: Iso3 = iso3.parse().ok()?;
            let is_member = |member: &sitroom_domain::subregion::Member| {
                let began = member.since.is_none_or(|since| since <= as_of);
                member.iso3 == iso3 && began && member.until.is_none_or(|until| until > as_of)
            };
            subregions().iter().find(|one| one.members.iter().any(is_member)).map(|one| one.id.clone())
        }
        Area::World | Area::Admin1 { .. } | Area::Cell { .. } => None,
    }
}

/// Returns the day on which events were imported last.
fn imported(room: &Room) -> Result<Option<Day>, Fault> {
    let at = room.coverage()?.imported_at;
    Ok(at.and_then(|at| at.get(..10).and_then(|day| day.parse().ok())))
}

fn refused(why: &PaperError) -> Fault {
    Fault::refused(why.to_string(), say!("Leave out the part that it names, or write it in another form."))
}

//! What a briefing is on: an area, a year of it, or a record. A kind with what it cannot be on is refused, with what to name instead.

use sitroom_domain::{Area, Day, Iso3, Noun, RecordId, say};
use sitroom_store::StoredRecord;

use super::subregion_of;
use crate::contract::briefing::{BriefingKind, BriefingRequest};
use crate::contract::fault::Fault;
use crate::desk::{Desk, Room};
use crate::record::countries_of;

/// The most titles that are offered instead of one that is not there.
const MOST_OFFERED: u32 = 3;

/// What a briefing is on, as one sees it who is told it.
pub(super) struct Subject {
    /// The area that is drawn.
    pub(super) area: Area,
    /// Its countries; those of the record alone where it is on one.
    pub(super) countries: Vec<Iso3>,
    /// The record that it is on.
    pub(super) record: Option<StoredRecord>,
    /// The year that it evaluates; the one before the day where none is named.
    pub(super) year: i32,
}

impl Room {
    /// Returns what a briefing is on. The room sees nothing above the briefing's marking.
    pub(super) fn subject(&self, request: &BriefingRequest, as_of: Day) -> Result<Subject, Fault> {
        if request.year.is_some() && request.kind != BriefingKind::YearEvaluation {
            return Err(Fault::refused(
                say!("{} is not on a year, and one is named.", start_of(request.kind)),
                say!("Leave the year away, or ask for a year evaluation."),
            ));
        }
        match (request.kind.nouns(), request.record) {
            ([], None) => of_area(&request.area, as_of, request.year),
            ([], Some(_)) => Err(Fault::refused(
                say!("{} is on an area, and a record is named.", start_of(request.kind)),
                say!("Leave the record away, or ask for a kind that is on a record."),
            )),
            (nouns, None) => Err(Fault::refused(
                say!("{} is on {}, and none is named.", start_of(request.kind), one_of(nouns)),
                say!("Name it by its number or its exact title."),
            )),
            (nouns, Some(id)) => {
                let record = self.store.find_record(id)?.filter(|one| !one.deleted).ok_or_else(|| {
                    Fault::refused(
                        say!("The record that the briefing is on is not there, or is marked higher than the briefing."),
                        say!("Name another one, or raise the marking of the briefing."),
                    )
                })?;
                if !nouns.contains(&record.record.noun) {
                    let (kind, is) = (start_of(request.kind), one_of(&[record.record.noun]));
                    return Err(Fault::refused(
                        say!("{kind} is on {}; “{}” is {is}.", one_of(nouns), record.title),
                        say!("Name another record, or ask for the kind that is on it."),
                    ));
                }
                Ok(of_record(record, as_of))
            }
        }
    }
}

impl Desk {
    /// Returns the record that a text names, by its number or its exact title, with the kind of briefing that is on it.
    ///
    /// # Errors
    /// Refused where no record of a kind of briefing has the title, with the titles that are like it.
    pub fn find_briefed(&self, text: &str) -> Result<(RecordId, BriefingKind), Fault> {
        let room = self.room();
        room.open_casebook()?;
        let kinds =
            || BriefingKind::ALL.into_iter().flat_map(|kind| kind.nouns().iter().map(move |noun| (*noun, kind)));
        if let Ok(id) = text.parse::<RecordId>()
            && let Some(stored) = room.store.find_record(id)?.filter(|one| !one.deleted)
        {
            let noun = stored.record.noun;
            let kind = kinds().find(|(of, _)| *of == noun).map(|(_, kind)| kind);
            return kind.map(|kind| (id, kind)).ok_or_else(|| {
                let nouns: Vec<Noun> = kinds().map(|(noun, _)| noun).collect();
                Fault::refused(
                    say!("“{}” is {}, and no briefing is on one.", stored.title, one_of(&[noun])),
                    say!("Name {}.", one_of(&nouns)),
                )
            });
        }
        let mut like = Vec::new();
        for (noun, kind) in kinds() {
            if let Some(id) = room.store.find_record_by_title(noun, text)? {
                return Ok((id, kind));
            }
            like.extend(room.store.suggest_records(noun, text, MOST_OFFERED)?.into_iter().map(|(_, title)| title));
        }
        let hint = if like.is_empty() {
            say!("Write its number or its exact title, as sitroom list gives them.")
        } else {
            like.truncate(MOST_OFFERED as usize);
            say!("Write its exact title, for example “{}”.", like.join("” or “"))
        };
        Err(Fault::refused(say!("No record that a briefing can be on is called “{text}”."), hint))
    }
}

fn of_area(area: &Area, as_of: Day, year: Option<i32>) -> Result<Subject, Fault> {
    let countries = match area {
        Area::Country { .. } | Area::Subregion { .. } => countries_of(area, Some(as_of), Some(as_of))?,
        Area::World | Area::Admin1 { .. } | Area::Cell { .. } => None,
    };
    let Some(countries) = countries else {
        return Err(Fault::refused(
            say!("A briefing is on a country or a subregion."),
            say!("Choose one: a subregion, for example west-africa, or a country by its three letters."),
        ));
    };
    let year = year.unwrap_or(as_of.ymd().0 - 1);
    Ok(Subject { area: area.clone(), countries, record: None, year })
}

/// A record is drawn in its country; one of several countries in the subregion of the first.
fn of_record(record: StoredRecord, as_of: Day) -> Subject {
    let countries: Vec<Iso3> = record.record.countries().into_iter().collect();
    let country = |iso3: &Iso3| Area::Country { iso3: iso3.to_string() };
    let area = match countries.as_slice() {
        [] => Area::World,
        [one] => country(one),
        [first, ..] => subregion_of(&country(first), as_of).map_or_else(|| country(first), |id| Area::Subregion { id }),
    };
    Subject { area, countries, record: Some(record), year: as_of.ymd().0 }
}

/// Returns a kind with its article, as the beginning of a sentence.
fn start_of(kind: BriefingKind) -> String {
    let with_article = with_article(kind.in_words());
    format!("A{}", &with_article[1..])
}

/// Returns nouns with their articles, as a sentence has them.
fn one_of(nouns: &[Noun]) -> String {
    nouns.iter().map(|noun| with_article(&noun.one().replace('_', " "))).collect::<Vec<_>>().join(" or ")
}

fn with_article(word: &str) -> String {
    let article = if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {word}")
}

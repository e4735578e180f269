//! A country on one page: what is known of it over time, who is there, what was done, what was promised.

use std::collections::BTreeSet;

use serde_json::Value as Json;
use sitroom_domain::record::{Value, When};
use sitroom_domain::{Area, Day, Iso3, Noun, Record, RecordId, phrase};
use sitroom_store::{LaneRow, RecordQuery, StoredRecord};

use super::cards::cards;
use super::lists::countries_of;
use crate::contract::country_page::{CountryPage, Lane, LaneItem};
use crate::contract::fault::Fault;
use crate::contract::follow::{Commitment, Commitments, Standing};
use crate::contract::record::RecordCard;
use crate::desk::{Desk, Room};
use crate::imports::today;
use crate::together::together;

/// The lanes in the order of the page.
const LANES: [Noun; 8] = [
    Noun::Crisis,
    Noun::Election,
    Noun::Agreement,
    Noun::Engagement,
    Noun::Mission,
    Noun::Commitment,
    Noun::Inquiry,
    Noun::Group,
];
/// The nouns whose documents the page names.
const CITED: [Noun; 12] = [
    Noun::Crisis,
    Noun::Election,
    Noun::Agreement,
    Noun::Engagement,
    Noun::Mission,
    Noun::Commitment,
    Noun::Inquiry,
    Noun::Group,
    Noun::Capability,
    Noun::Presence,
    Noun::Lesson,
    Noun::Country,
];
/// How much of each the page shows at most.
const MOST_ITEMS: u32 = 400;
const MOST_ENGAGEMENTS: u32 = 60;
const MOST_ELECTIONS: usize = 60;
const MOST_COMMITMENTS: usize = 200;
const MOST_LESSONS: usize = 12;
const MOST_SOURCES: u32 = 40;
/// How many records are read to choose from.
const MOST_READ: u32 = 500;

impl Desk {
    /// Returns what the record says of a country as of a day, today without one.
    pub fn get_country_page(&self, iso3: &str, as_of: Option<Day>) -> Result<CountryPage, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let countries = countries_of(&Area::Country { iso3: iso3.to_owned() }, None, None)?;
        let country =
            countries.and_then(|all| all.first().copied()).ok_or_else(|| Fault::unknown(phrase!("This country")))?;
        let as_of = as_of.unwrap_or_else(today);
        let (store, only) = (&room.store, [country]);
        let over_time = || -> Result<_, Fault> {
            let commitments = room.commitments(Some(&only), as_of, MOST_COMMITMENTS)?;
            Ok((room.lanes(country, &commitments)?, commitments, store.count_sources(country, &CITED, MOST_SOURCES)?))
        };
        let (over_time, partners) = together(over_time, || room.partners_of(country, as_of));
        let ((lanes, commitments, sources), partners) = (over_time?, partners?);
        let engagements = |going_on| -> Result<_, Fault> {
            Ok(store.list_engagements_on(Some(&only), as_of, going_on, MOST_ENGAGEMENTS)?)
        };
        let (fading, now) = together(|| room.fading(Some(&only), as_of), || engagements(true));
        let (trafficking, before) = together(|| store.count_trafficking_kinds(country, as_of), || engagements(false));
        let (now, before) = (now?, before?);
        let lessons = room.lessons(country, now.iter().chain(&before))?;
        let notes = RecordQuery { limit: MOST_READ, countries: Some(only.to_vec()), ..RecordQuery::of(Noun::Country) };
        Ok(CountryPage {
            iso3: country.to_string(),
            as_of: as_of.to_string(),
            lanes,
            partners: partners.lines,
            more_partners: partners.more,
            gaps: partners.gaps,
            commitments,
            engagements_now: cards(store, now)?,
            engagements_before: cards(store, before)?,
            fading: fading?,
            elections: room.elections(country, as_of)?,
            lessons: cards(store, lessons)?,
            notes: cards(store, store.list_records(&notes)?.1)?,
            trafficking: trafficking?,
            sources,
        })
    }
}

impl Room {
    /// Returns the lanes that have something to show.
    fn lanes(&self, country: Iso3, commitments: &Commitments) -> Result<Vec<Lane>, Fault> {
        let mut lanes = Vec::new();
        for noun in LANES {
            let lane = if noun == Noun::Commitment {
                lane_of_commitments(commitments)
            } else {
                let found = self.store.list_lane(noun, country, MOST_ITEMS)?;
                let more = found.dated - found.rows.len() as u32;
                let mut items: Vec<LaneItem> = found.rows.into_iter().filter_map(|row| item(noun, row)).collect();
                items.reverse();
                Lane { noun, items, more, undated: found.undated }
            };
            if !lane.items.is_empty() || lane.undated > 0 {
                lanes.push(lane);
            }
        }
        Ok(lanes)
    }

    /// Returns the elections to come, the next first, then those gone, the last first.
    fn elections(&self, country: Iso3, as_of: Day) -> Result<Vec<RecordCard>, Fault> {
        let query = RecordQuery {
            countries: Some(vec![country]),
            descending: true,
            limit: MOST_READ,
            ..RecordQuery::of(Noun::Election)
        };
        let mut found = self.store.list_records(&query)?.1;
        let last_day =
            |record: &Record| record.days("second_round").or_else(|| record.days("day")).map(|(_, last)| last);
        found.sort_by_key(|stored| match last_day(&stored.record) {
            Some(last) if last >= as_of => (0, last.0),
            Some(last) => (1, -last.0),
            None => (2, 0),
        });
        found.truncate(MOST_ELECTIONS);
        cards(&self.store, found)
    }

    /// Returns lessons of a country first, then lessons of engagements like those of the country.
    fn lessons<'a>(
        &self,
        country: Iso3,
        engagements: impl Iterator<Item = &'a StoredRecord>,
    ) -> Result<Vec<StoredRecord>, Fault> {
        let mut ids: BTreeSet<RecordId> = BTreeSet::new();
        let mut topics: BTreeSet<&str> = BTreeSet::new();
        for engagement in engagements {
            ids.insert(engagement.id);
            topics.extend(topic(engagement.record.text("kind")));
        }
        let query = RecordQuery { descending: true, limit: MOST_READ, ..RecordQuery::of(Noun::Lesson) };
        let rank = |lesson: &Record| {
            let of_engagement =
                lesson.get("engagements").is_some_and(|value| value.links().iter().any(|id| ids.contains(id)));
            if lesson.countries().contains(&country) || of_engagement {
                return Some(0);
            }
            let Some(Value::Words(kinds)) = lesson.get("kinds") else { return None };
            kinds.iter().any(|kind| topics.contains(kind.as_str())).then_some(1)
        };
        let found = self.store.list_records(&query)?.1;
        let mut ranked: Vec<(u8, StoredRecord)> =
            found.into_iter().filter_map(|stored| Some((rank(&stored.record)?, stored))).collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        Ok(ranked.into_iter().take(MOST_LESSONS).map(|(_, stored)| stored).collect())
    }
}

/// Returns what lessons call a kind of engagement.
fn topic(kind: &str) -> Option<&'static str> {
    match kind {
        "good_offices" | "facilitation" | "dialogue_support" | "political_accompaniment" => Some("good_offices"),
        "envoy" | "shuttle" => Some("envoy"),
        "mediation" => Some("mediation"),
        "contact_group" => Some("partnership"),
        "inquiry" => Some("inquiry"),
        "electoral_assistance" => Some("elections"),
        _ => None,
    }
}

/// Returns a record as it stands in its lane; `None` where nobody knows its first day.
fn item(noun: Noun, row: LaneRow) -> Option<LaneItem> {
    let since = row.since?;
    // An election and an agreement are moments; nothing else ends before somebody says so.
    let lasts = !matches!(noun, Noun::Election | Noun::Agreement);
    let closed = matches!(row.state.as_str(), "ended" | "order_restored");
    Some(LaneItem {
        id: row.id,
        title: row.title,
        kind: row.kind,
        state: row.state,
        open: lasts && row.until.is_none() && !closed,
        certainty: since.certainty,
        since: written(&since),
        until: row.until.as_ref().map(written),
    })
}

/// Returns commitments as a lane, from the day that they were made on, or else from the day that they are due.
fn lane_of_commitments(all: &Commitments) -> Lane {
    let day =
        |card: &RecordCard, name: &str| -> Option<When> { serde_json::from_value(card.values.get(name)?.clone()).ok() };
    let text =
        |card: &RecordCard, name: &str| card.values.get(name).and_then(Json::as_str).unwrap_or_default().to_owned();
    let mut items: Vec<LaneItem> = all
        .commitments
        .iter()
        .filter_map(|Commitment { card, standing, .. }| {
            let (made_on, due) = (day(card, "made_on"), day(card, "due"));
            let since = made_on.as_ref().or(due.as_ref())?;
            Some(LaneItem {
                id: card.id,
                title: card.title.clone(),
                kind: String::new(),
                state: text(card, "state"),
                since: written(since),
                certainty: since.certainty,
                until: made_on.as_ref().and(due.as_ref()).map(written),
                open: matches!(standing, Standing::Due | Standing::Late | Standing::MaybeLate | Standing::Undated),
            })
        })
        .collect();
    let undated = (all.commitments.len() - items.len()) as u32;
    items.sort_by(|a, b| a.since.cmp(&b.since));
    Lane { noun: Noun::Commitment, items, more: all.more, undated }
}

fn written(when: &When) -> [String; 2] {
    [when.first.to_string(), when.last.to_string()]
}

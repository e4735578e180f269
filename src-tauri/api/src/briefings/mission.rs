//! A mission or an engagement as it was known on a day, as far as one may see who is told it.

use sitroom_analysis::review::reviews;
use sitroom_briefing::facts::{Agreement, Debrief, Follow, Lesson, Period, Promised, Visit, Went};
use sitroom_domain::country::find_by_iso3;
use sitroom_domain::record::Value;
use sitroom_domain::{Day, Iso3, Noun, RecordId, say};
use sitroom_store::{RecordQuery, StoredRecord};

use super::gather::Gathering;
use super::warning::{as_written, lesson};
use crate::contract::fault::Fault;
use crate::contract::follow::{Commitment, Standing};
use crate::elections::Around;
use crate::record::titles;

/// The longest time that is looked at before and after.
const MOST_DAYS: i32 = 730;
/// The most commitments that are read.
const MOST_READ: usize = 20_000;

impl Gathering<'_> {
    /// Returns the debrief.
    ///
    /// # Errors
    /// Refused for a day before it began.
    pub(super) fn debrief(&self, whole: &StoredRecord) -> Result<Debrief, Fault> {
        let since = whole.record.days("since").map(|(first, _)| first);
        if since.is_some_and(|since| since > self.as_of) {
            return Err(Fault::refused(
                say!("“{}” had not begun yet on {}.", whole.title, self.as_of.in_words()),
                say!("Choose the day on which it began, or one after it."),
            ));
        }
        let until = whole.record.days("until").map(|(_, last)| last).filter(|last| *last <= self.as_of);
        let is_mission = whole.record.noun == Noun::Mission;
        let engagements = if is_mission { self.engagements_of(whole)? } else { vec![whole.clone()] };
        let ids: Vec<RecordId> = engagements.iter().map(|one| one.id).collect();
        let text = |name: &str| whole.record.text(name).to_owned();
        let agreements = self.naming(Noun::Agreement, "engagement", &ids)?;
        let promised = self.promised(&ids, &agreements.iter().map(|one| one.id).collect::<Vec<_>>())?;
        // What came of it is known once it is over; until then its own record tells of now.
        let told = if is_mission { [text("did"), String::new()] } else { [text("done"), text("outcome")] };
        Ok(Debrief {
            title: whole.title.clone(),
            kind: text("kind"),
            purpose: text(if is_mission { "mandate" } else { "situation" }),
            told,
            result: text("result"),
            lead: text(if is_mission { "head" } else { "lead" }),
            interlocutors: words(whole, "interlocutors"),
            went: self.went(&ids)?,
            visits: self.naming(Noun::Visit, "engagement", &ids)?.iter().map(visit).collect(),
            agreements: agreements.iter().map(agreement).collect(),
            periods: since.map_or_else(|| Ok(Vec::new()), |since| self.periods(since, until))?,
            lessons: self.lessons(&ids)?,
            follows: self.follows(whole, until, &promised),
            promised: promised.iter().map(told_promise).collect(),
            engagements: if is_mission { engagements.iter().map(engaged).collect() } else { Vec::new() },
            since,
            until,
        })
    }

    /// Returns the engagements that the partner of a mission takes part in, in its countries and days.
    fn engagements_of(&self, mission: &StoredRecord) -> Result<Vec<StoredRecord>, Fault> {
        let Some(partner) = mission.record.link("partner") else { return Ok(Vec::new()) };
        let query = RecordQuery { linking: Some(partner), ..RecordQuery::of(Noun::Participation) };
        let parts = self.room.store.list_records(&query)?.1;
        let theirs: Vec<RecordId> = parts
            .iter()
            .filter(|part| part.record.link("partner") == Some(partner))
            .filter_map(|part| part.record.link("engagement"))
            .collect();
        let (first, last) = mission.record.span();
        let query = RecordQuery {
            countries: Some(self.countries.to_vec()),
            since: first,
            until: Some(last.map_or(self.as_of, |last| last.min(self.as_of))),
            ..RecordQuery::of(Noun::Engagement)
        };
        let mut stored = self.room.store.list_records(&query)?.1;
        stored.retain(|one| theirs.contains(&one.id));
        Ok(stored)
    }

    /// Returns the records of a noun that name one of some records in a field, and had begun by the day.
    fn naming(&self, noun: Noun, field: &str, ids: &[RecordId]) -> Result<Vec<StoredRecord>, Fault> {
        let mut all = Vec::new();
        for id in ids {
            let query = RecordQuery { linking: Some(*id), ..RecordQuery::of(noun) };
            let stored = self.room.store.list_records(&query)?.1;
            let has_begun = |one: &StoredRecord| one.record.span().0.is_none_or(|day| day <= self.as_of);
            all.extend(stored.into_iter().filter(|one| one.record.link(field) == Some(*id) && has_begun(one)));
        }
        Ok(all)
    }

    fn went(&self, ids: &[RecordId]) -> Result<Vec<Went>, Fault> {
        let parts = self.naming(Noun::Participation, "engagement", ids)?;
        let known = titles(&self.room.store, parts.iter().filter_map(|one| one.record.link("partner")))?;
        let went = |one: &StoredRecord| {
            Some(Went {
                id: one.id.to_string(),
                partner: known.get(&one.record.link("partner")?).filter(|title| !title.is_empty())?.clone(),
                role: one.record.text("role").to_owned(),
                days: [as_written(one, "since"), as_written(one, "until")],
                did: one.record.text("did").to_owned(),
            })
        };
        Ok(parts.iter().filter_map(went).collect())
    }

    /// Returns the commitments of some engagements or agreements, as they stand on the day.
    fn promised(&self, engagements: &[RecordId], agreements: &[RecordId]) -> Result<Vec<Commitment>, Fault> {
        let all = self.room.commitments(None, self.as_of, MOST_READ)?.commitments;
        let names = |one: &Commitment, field: &str, ids: &[RecordId]| {
            let named = one.card.values.get(field).and_then(serde_json::Value::as_str);
            named.is_some_and(|named| ids.iter().any(|id| id.to_string() == named))
        };
        let is_theirs = |one: &Commitment| names(one, "engagement", engagements) || names(one, "agreement", agreements);
        Ok(all.into_iter().filter(is_theirs).collect())
    }

    /// Returns events and deaths before, during and after, each over as many days, two years at most; none without a country.
    fn periods(&self, since: Day, until: Option<Day>) -> Result<Vec<Period>, Fault> {
        if self.countries.is_empty() {
            return Ok(Vec::new());
        }
        // Of a country without any event nothing is known, and that is not zero.
        let table = self.room.month_table(Some(self.as_of))?;
        let has_events = |iso3: &Iso3| {
            table.as_ref().is_some_and(|table| find_by_iso3(*iso3).is_some_and(|one| table.country(one).is_some()))
        };
        let is_known = self.countries.iter().all(has_events);
        let around = Around::of(self.room, self.countries, self.as_of);
        let last = until.unwrap_or(self.as_of);
        // While it goes on, what is covered of it counts.
        let known = around.known_until().filter(|known| *known >= since && until.is_none());
        let during = [since, known.map_or(last, |known| known.min(last))];
        let length = (during[1].0 - since.0 + 1).clamp(1, MOST_DAYS);
        let before = [Day(since.0 - length), Day(since.0 - 1)];
        let mut periods = vec![("before", before), ("during", during)];
        if let Some(until) = until.filter(|until| until.0 < self.as_of.0) {
            let end = Day(until.0 + length).min(self.as_of).min(around.known_until().unwrap_or(self.as_of));
            if end > until {
                periods.push(("after", [Day(until.0 + 1), end]));
            }
        }
        let period = |(id, days): (&str, [Day; 2])| Period {
            id: id.to_owned(),
            days,
            counts: around
                .count((days[0], days[1]))
                .filter(|_| is_known)
                .map(|(events, deaths)| [events, deaths].map(u64::from)),
        };
        Ok(periods.into_iter().map(period).collect())
    }

    fn lessons(&self, ids: &[RecordId]) -> Result<Vec<Lesson>, Fault> {
        let stored = self.room.store.list_records(&RecordQuery::of(Noun::Lesson))?.1;
        let is_theirs = |one: &&StoredRecord| {
            let named = one.record.get("engagements").map(Value::links).unwrap_or_default();
            let is_known = one.record.days("when").is_none_or(|(first, _)| first <= self.as_of);
            is_known && named.iter().any(|id| ids.contains(id))
        };
        Ok(stored.iter().filter(is_theirs).map(lesson).collect())
    }

    /// Returns what follows, by day: open commitments, the end of the mandate, the days on which it is looked at again.
    fn follows(&self, whole: &StoredRecord, until: Option<Day>, promised: &[Commitment]) -> Vec<Follow> {
        let mut follows: Vec<Follow> = promised.iter().filter_map(|one| self.promise(one)).collect();
        let of_whole = |why: &str, day: Day| Follow {
            id: whole.id.to_string(),
            why: why.to_owned(),
            day,
            title: whole.title.clone(),
        };
        let mandate = whole.record.days("mandate_end").map(|(_, last)| last).filter(|day| *day >= self.as_of);
        follows.extend(mandate.map(|day| of_whole("follow-mandate", day)));
        let again = until.map(|until| reviews(until).to_vec()).unwrap_or_default();
        follows.extend(again.into_iter().filter(|day| *day >= self.as_of).map(|day| of_whole("follow-review", day)));
        follows.sort_by(|a, b| (a.day, &a.id).cmp(&(b.day, &b.id)));
        follows
    }

    /// Returns an open commitment as something that follows; `None` where it is closed or has no day.
    fn promise(&self, one: &Commitment) -> Option<Follow> {
        let why = match one.standing {
            Standing::Late => "follow-commitment-late",
            Standing::Due | Standing::MaybeLate => "follow-commitment",
            Standing::Done | Standing::Withdrawn | Standing::Broken | Standing::Undated => return None,
        };
        Some(Follow {
            id: one.card.id.to_string(),
            why: why.to_owned(),
            day: Day(self.as_of.0 + one.days_left?),
            title: one.card.title.clone(),
        })
    }
}

fn engaged(one: &StoredRecord) -> (String, String, String) {
    (one.id.to_string(), one.title.clone(), as_written(one, "since"))
}

fn visit(one: &StoredRecord) -> Visit {
    Visit {
        id: one.id.to_string(),
        when: as_written(one, "when"),
        who: one.record.text("who").to_owned(),
        place: match one.record.get("place") {
            Some(Value::Place(place)) => place.name.clone(),
            _ => String::new(),
        },
        with: words(one, "interlocutors"),
        count: one.record.number("count").map_or(1, |count| count as u64),
        told: [one.record.text("about").to_owned(), one.record.text("outcome").to_owned()],
    }
}

fn agreement(one: &StoredRecord) -> Agreement {
    Agreement {
        id: one.id.to_string(),
        title: one.title.clone(),
        kind: one.record.text("kind").to_owned(),
        signed: as_written(one, "signed"),
        state: one.record.text("state").to_owned(),
    }
}

fn told_promise(one: &Commitment) -> Promised {
    let text =
        |name: &str| one.card.values.get(name).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
    let due = one.card.values.get("due").and_then(|due| due.get("text")).and_then(serde_json::Value::as_str);
    Promised {
        id: one.card.id.to_string(),
        title: one.card.title.clone(),
        owner: text("owner"),
        due: due.unwrap_or_default().to_owned(),
        standing: match one.standing {
            Standing::Done => "done",
            Standing::Withdrawn => "withdrawn",
            Standing::Broken => "broken",
            Standing::Due => "due",
            Standing::Late => "late",
            Standing::MaybeLate => "maybe_late",
            Standing::Undated => "undated",
        }
        .to_owned(),
        progress: text("progress"),
    }
}

fn words(one: &StoredRecord, name: &str) -> Vec<String> {
    match one.record.get(name) {
        Some(Value::Words(words)) => words.clone(),
        _ => Vec::new(),
    }
}

//! What is due in a period: elections and their phases, commitments, mandate ends, anniversaries, follow-up.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use jiff::Timestamp;
use sitroom_analysis::anniversary::anniversaries;
use sitroom_analysis::review::reviews;
use sitroom_analysis::standing::{Commitment, Standing, standing};
use sitroom_domain::record::{Certainty, Value, When};
use sitroom_domain::{Area, Day, Iso3, Marking, Noun, Record, RecordId, say};
use sitroom_store::{RecordQuery, StoredRecord};

use super::follow::facts;
use super::lists::countries_of;
use crate::contract::calendar::{Calendar, CalendarItem, Occasion};
use crate::contract::export::{ExportPreview, Exported};
use crate::contract::fault::Fault;
use crate::desk::{Desk, Room};
use crate::export::ics_file::calendar_text;
use crate::export::write_file;
use crate::imports::today;

/// The state of an election whose day is past and of which nobody recorded what came.
const NOT_RECORDED: &str = "not_recorded";

impl Desk {
    /// Returns what is due in an area between two days, both included, by day; without occasions, all of them.
    pub fn get_calendar(&self, area: &Area, since: Day, until: Day, occasions: &[Occasion]) -> Result<Calendar, Fault> {
        let room = self.room();
        room.open_casebook()?;
        room.calendar(area, (since, until), occasions, today())
    }
}

impl Desk {
    /// Writes what is due in an area between two days as an iCalendar file, as far as one sees it who may see nothing marked
    /// higher than the limit. It appears whole or not at all.
    pub fn export_calendar(
        &self,
        area: &Area,
        period: (Day, Day),
        limit: Marking,
        path: &Path,
    ) -> Result<Exported, Fault> {
        let room = self.room_for_file(limit)?;
        let calendar = room.calendar(area, period, &[], today())?;
        let marking = calendar.marking();
        let stamp = Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string();
        let name = format!("Sitroom · {}", name_of_area(area));
        let text = calendar_text(&name, &calendar.items, marking, &stamp, room.is_exercise()?);
        write_file(path, text.as_bytes())?;
        Ok(Exported { rows: calendar.items.len() as u32, path: path.display().to_string(), marking })
    }

    /// Returns what of a calendar would leave at a limit.
    pub fn preview_calendar(&self, area: &Area, period: (Day, Day), limit: Marking) -> Result<ExportPreview, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let all = room.calendar(area, period, &[], today())?.items.len() as u32;
        let calendar = room.seen_at(limit)?.calendar(area, period, &[], today())?;
        let rows = calendar.items.len() as u32;
        Ok(ExportPreview { rows, left_out: all.saturating_sub(rows), marking: calendar.marking() })
    }
}

fn name_of_area(area: &Area) -> String {
    match area {
        Area::Subregion { id } => id.clone(),
        Area::Country { iso3 } => iso3.clone(),
        Area::World | Area::Admin1 { .. } | Area::Cell { .. } => "all countries".to_owned(),
    }
}

impl Room {
    /// Returns what is due in a period, with what is late on a day.
    pub(crate) fn calendar(
        &self,
        area: &Area,
        period: (Day, Day),
        occasions: &[Occasion],
        today: Day,
    ) -> Result<Calendar, Fault> {
        let (since, until) = period;
        if until < since {
            return Err(Fault::refused(
                say!("The calendar ends on {}, before it starts on {}.", until.in_words(), since.in_words()),
                say!("Exchange the two days."),
            ));
        }
        let countries = countries_of(area, Some(since), Some(until))?;
        let wanted = |occasion| occasions.is_empty() || occasions.contains(&occasion);
        let mut page = Page { period, today, items: Vec::new(), undated: 0 };
        let within = countries.as_deref();
        if wanted(Occasion::Election) {
            self.list_within(Noun::Election, within)?.iter().for_each(|one| page.election(one));
        }
        if wanted(Occasion::Phase) {
            let phases = self.store.list_belonging(Noun::Phase, within)?;
            let wholes = self.wholes(&phases)?;
            for one in &phases {
                page.phase(one, &wholes);
            }
        }
        if wanted(Occasion::Commitment) {
            let (commitments, undated) = self.due_within(within, period, page.today)?;
            page.undated += undated;
            let wholes = self.wholes(&commitments)?;
            for one in &commitments {
                page.commitment(one, &wholes);
            }
        }
        if wanted(Occasion::MandateEnd) {
            self.list_within(Noun::Mission, within)?.iter().for_each(|one| page.mandate_end(one));
        }
        if wanted(Occasion::Anniversary) {
            for (noun, field) in [(Noun::Crisis, "day"), (Noun::Agreement, "signed"), (Noun::Inquiry, "about_on")] {
                self.list_within(noun, within)?.iter().for_each(|one| page.anniversaries(one, field));
            }
        }
        if wanted(Occasion::Review) {
            self.list_within(Noun::Warning, within)?.iter().for_each(|one| page.warning(one));
            self.list_within(Noun::Engagement, within)?.iter().for_each(|one| page.reviews(one, "until"));
        }
        page.items.sort_by(|a, b| (&a.days, a.occasion, &a.title).cmp(&(&b.days, b.occasion, &b.title)));
        Ok(Calendar { as_of: page.today.to_string(), items: page.items, undated: page.undated })
    }

    fn list_within(&self, noun: Noun, countries: Option<&[Iso3]>) -> Result<Vec<StoredRecord>, Fault> {
        let query = RecordQuery { countries: countries.map(<[Iso3]>::to_vec), ..RecordQuery::of(noun) };
        Ok(self.store.list_records(&query)?.1)
    }

    /// Returns the commitments that are due in a period, and how many are open and have no day.
    fn due_within(
        &self,
        countries: Option<&[Iso3]>,
        (since, until): (Day, Day),
        today: Day,
    ) -> Result<(Vec<StoredRecord>, u32), Fault> {
        let rows = self.store.list_due(countries)?;
        let undated = rows.iter().filter(|row| standing(&facts(row), today) == Standing::Undated).count();
        let due = rows.iter().filter(|row| row.due.is_some_and(|(first, last)| first <= until && last >= since));
        let ids: Vec<RecordId> = due.map(|row| row.id).collect();
        Ok((self.store.list_records_by_id(&ids)?, undated as u32))
    }

    /// Returns the elections, agreements and engagements that records belong to.
    fn wholes(&self, parts: &[StoredRecord]) -> Result<HashMap<RecordId, StoredRecord>, Fault> {
        let ids: BTreeSet<RecordId> = parts.iter().flat_map(|part| whole_ids(&part.record)).collect();
        let ids: Vec<RecordId> = ids.into_iter().collect();
        Ok(self.store.list_records_by_id(&ids)?.into_iter().map(|stored| (stored.id, stored)).collect())
    }
}

fn whole_ids(part: &Record) -> Vec<RecordId> {
    ["election", "agreement", "engagement"].into_iter().filter_map(|field| part.link(field)).collect()
}

/// A calendar that is being filled.
struct Page {
    period: (Day, Day),
    today: Day,
    items: Vec<CalendarItem>,
    undated: u32,
}

impl Page {
    fn election(&mut self, stored: &StoredRecord) {
        let record = &stored.record;
        let open = matches!(record.text("state"), "planned" | "postponed");
        for (field, round) in [("day", ""), ("second_round", " · second round")] {
            let Some(day) = when(record, field) else { continue };
            let title = format!("{}{round}", stored.title);
            let mut item = CalendarItem { title, ..blank(stored, "state") };
            // A vote is not owed: when its day is past, what is missing is word of it.
            if open && day.last < self.today {
                NOT_RECORDED.clone_into(&mut item.state);
            }
            self.add(Occasion::Election, stored, day, item);
        }
    }

    fn phase(&mut self, stored: &StoredRecord, wholes: &HashMap<RecordId, StoredRecord>) {
        let Some(since) = when(&stored.record, "since") else { return };
        let last = when(&stored.record, "until").map_or(since.last, |until| until.last);
        let days = When { last: last.max(since.first), ..since.clone() };
        let election = stored.record.link("election").and_then(|id| wholes.get(&id));
        let title =
            election.map_or_else(|| stored.title.clone(), |whole| format!("{} · {}", whole.title, stored.title));
        let countries = election.map(|whole| names(&whole.record)).unwrap_or_default();
        // What is told by the name of an election is marked as the election is.
        let marking = election.map_or(stored.record.marking, |whole| whole.record.marking.max(stored.record.marking));
        self.add(Occasion::Phase, stored, &days, CalendarItem { title, countries, marking, ..blank(stored, "kind") });
    }

    fn commitment(&mut self, stored: &StoredRecord, wholes: &HashMap<RecordId, StoredRecord>) {
        let record = &stored.record;
        let Some(due) = when(record, "due") else { return };
        if self.comes_later(stored, "made_on") {
            return;
        }
        let facts =
            Commitment { state: record.text("state"), due: record.days("due"), done_on: record.days("done_on") };
        let (mut countries, mut marking) = (names(&stored.record), stored.record.marking);
        if countries.is_empty() {
            for whole in whole_ids(&stored.record).into_iter().filter_map(|id| wholes.get(&id)) {
                countries.extend(names(&whole.record));
                marking = marking.max(whole.record.marking);
            }
            countries.sort_unstable();
            countries.dedup();
        }
        let late = standing(&facts, self.today) == Standing::Late;
        let item = CalendarItem { countries, marking, late, ..blank(stored, "state") };
        self.add(Occasion::Commitment, stored, due, item);
    }

    fn mandate_end(&mut self, stored: &StoredRecord) {
        let closed = stored.record.days("until");
        let Some(end) = when(&stored.record, "mandate_end") else {
            self.undated += u32::from(closed.is_none());
            return;
        };
        if closed.is_none_or(|(_, last)| last >= end.first) {
            let late = closed.is_none() && end.last < self.today;
            self.add(Occasion::MandateEnd, stored, end, CalendarItem { late, ..blank(stored, "kind") });
        }
    }

    /// Adds the day on which a warning's time is up, and the days on which it is looked at again after it was closed.
    fn warning(&mut self, stored: &StoredRecord) {
        if self.comes_later(stored, "raised") {
            return;
        }
        if let Some(up) = when(&stored.record, "by_when") {
            let late = stored.record.get("came_true").is_none() && up.last < self.today;
            self.add(Occasion::Review, stored, up, CalendarItem { late, ..blank(stored, "came_true") });
        }
        if !self.comes_later(stored, "closed") {
            self.reviews(stored, "closed");
        }
    }

    /// Tells whether something happened only after the day that the calendar is of.
    fn comes_later(&self, stored: &StoredRecord, field: &str) -> bool {
        stored.record.days(field).is_some_and(|(first, _)| first > self.today)
    }

    /// Adds the days on which what ended is looked at again.
    fn reviews(&mut self, stored: &StoredRecord, ended: &str) {
        let Some((_, ended)) = stored.record.days(ended) else { return };
        for day in reviews(ended) {
            self.add(Occasion::Review, stored, &When::on(day), blank(stored, "level"));
        }
    }

    /// Adds the yearly returns of a day that is known; one that is known only roughly has none.
    fn anniversaries(&mut self, stored: &StoredRecord, field: &str) {
        let Some(day) = when(&stored.record, field).filter(|day| day.certainty == Certainty::Day) else { return };
        for (on, years) in anniversaries(day.first, self.period.0, self.period.1) {
            let item = CalendarItem { years: Some(years), ..blank(stored, "kind") };
            self.add(Occasion::Anniversary, stored, &When::on(on), item);
        }
    }

    fn add(&mut self, occasion: Occasion, stored: &StoredRecord, days: &When, item: CalendarItem) {
        if days.first > self.period.1 || days.last < self.period.0 {
            return;
        }
        self.items.push(CalendarItem {
            occasion,
            days: [days.first.to_string(), days.last.to_string()],
            certainty: days.certainty,
            id: stored.id,
            ..item
        });
    }
}

/// Returns an item of a record with everything but its occasion and days.
fn blank(stored: &StoredRecord, state: &str) -> CalendarItem {
    CalendarItem {
        occasion: Occasion::Election,
        days: [String::new(), String::new()],
        certainty: Certainty::Day,
        id: stored.id,
        noun: stored.record.noun,
        title: stored.title.clone(),
        state: stored.record.text(state).to_owned(),
        years: None,
        countries: names(&stored.record),
        owner: stored.record.text("owner").to_owned(),
        marking: stored.record.highest_marking(),
        late: false,
    }
}

fn when<'a>(record: &'a Record, field: &str) -> Option<&'a When> {
    match record.get(field) {
        Some(Value::When(when)) => Some(when),
        _ => None,
    }
}

fn names(record: &Record) -> Vec<String> {
    record.countries().iter().map(ToString::to_string).collect()
}

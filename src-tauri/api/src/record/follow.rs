//! Follow-through: commitments and how they stand, engagements that fade (S/2011/552, §56–58).

use sitroom_analysis::fading::{METHOD, PERIOD_DAYS, Visit, events_go_on, visits, visits_fall_off};
use sitroom_analysis::standing::{self, days_left, standing};
use sitroom_atlas::{Area as Within, Query};
use sitroom_domain::country::find_by_iso3;
use sitroom_domain::say::retold;
use sitroom_domain::{Area, CountryIndex, Day, Iso3, RecordId};
use sitroom_store::{DueRow, VisitRow};

use super::cards::cards;
use super::lists::countries_of;
use crate::chart::Chart;
use crate::contract::fault::Fault;
use crate::contract::follow::{Commitment, Commitments, Fading, Standing};
use crate::desk::{Desk, Room};
use crate::imports::today;

/// The most commitments of an answer, and the most engagements whose events are counted.
const MOST: usize = 1000;
const MOST_FADING: usize = 200;
/// How old the newest stored event may be, in days, for the last period to count as covered: publishers come late.
const LAG_DAYS: i32 = 45;

impl Desk {
    /// Returns the commitments of an area as they stand on a day, today without one; the latest first.
    pub fn list_commitments(&self, area: &Area, as_of: Option<Day>) -> Result<Commitments, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let as_of = as_of.unwrap_or_else(today);
        room.commitments(countries_of(area, Some(as_of), Some(as_of))?.as_deref(), as_of, MOST)
    }

    /// Returns the engagements of an area whose visits fall off while events go on, those longest without a visit first.
    /// Where the stored events do not know the countries, it says so and shows the engagement all the same.
    pub fn list_fading(&self, area: &Area, as_of: Option<Day>) -> Result<Vec<Fading>, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let as_of = as_of.unwrap_or_else(today);
        room.fading(countries_of(area, Some(as_of), Some(as_of))?.as_deref(), as_of)
    }
}

impl Room {
    /// Returns the commitments of countries, or of all; `most` of them whole.
    pub(crate) fn commitments(
        &self,
        countries: Option<&[Iso3]>,
        as_of: Day,
        most: usize,
    ) -> Result<Commitments, Fault> {
        let mut rows = self.store.list_due(countries)?;
        rows.retain(|row| row.made_on.is_none_or(|made_on| made_on <= as_of));
        rows.sort_by_cached_key(|row| {
            let stands = standing(&facts(row), as_of);
            let due = row.due.map_or(i32::MAX, |(_, last)| last.0);
            (!stands.is_open(), if stands.is_open() { stands as u8 } else { 0 }, due, row.title.clone())
        });
        let stands: Vec<standing::Standing> = rows.iter().map(|row| standing(&facts(row), as_of)).collect();
        let past = |row: &DueRow| row.due.is_some_and(|(_, last)| last < as_of);
        let all_past = rows.iter().zip(&stands).filter(|(row, is)| past(row) && **is != standing::Standing::Withdrawn);
        let shown: Vec<RecordId> = rows.iter().take(most).map(|row| row.id).collect();
        let left = rows.iter().map(|row| days_left(&facts(row), as_of));
        let cards = cards(&self.store, self.store.list_records_by_id(&shown)?)?;
        let commitments = cards.into_iter().zip(stands.iter().copied()).zip(left);
        Ok(Commitments {
            as_of: as_of.to_string(),
            more: (rows.len() - shown.len()) as u32,
            late: stands.iter().filter(|is| **is == standing::Standing::Late).count() as u32,
            open: stands.iter().filter(|is| is.is_open()).count() as u32,
            kept_of_past: all_past.clone().filter(|(_, is)| **is == standing::Standing::Done).count() as u32,
            past: all_past.count() as u32,
            commitments: commitments
                .map(|((card, is), days_left)| Commitment { card, standing: is.into(), days_left })
                .collect(),
        })
    }

    /// Returns the engagements of countries, or of all, that fade.
    pub(crate) fn fading(&self, countries: Option<&[Iso3]>, as_of: Day) -> Result<Vec<Fading>, Fault> {
        let rows = self.store.list_visits_of_going_on(countries, as_of)?;
        let mut falling: Vec<(RecordId, sitroom_analysis::fading::Visits)> = rows
            .chunk_by(|a, b| a.engagement == b.engagement)
            .filter_map(|rows| {
                let of = visits(&rows.iter().map(visit).collect::<Vec<_>>(), as_of);
                visits_fall_off(&of, as_of).then_some((rows.first()?.engagement, of))
            })
            .collect();
        falling.sort_by_key(|(id, of)| (of.last, *id));
        falling.truncate(MOST_FADING);
        let ids: Vec<RecordId> = falling.iter().map(|(id, _)| *id).collect();
        let stored = self.store.list_records_by_id(&ids)?;
        let counts = EventCounts::of(self, as_of);
        let mut found = Vec::new();
        for (one, (_, of)) in stored.into_iter().zip(falling) {
            let countries: Vec<Iso3> = one.record.countries().into_iter().collect();
            let events = counts.in_periods(&countries);
            if events.is_none_or(|[now, before]| events_go_on(&of, now, before)) {
                found.push(Fading {
                    id: one.id,
                    title: one.title,
                    countries: countries.iter().map(ToString::to_string).collect(),
                    visits: [of.now, of.before].map(|visits| visits.round() as u32),
                    events,
                    period_days: PERIOD_DAYS as u32,
                    last_visit: of.last.map(|day| day.to_string()),
                    method: retold(METHOD),
                });
            }
        }
        Ok(found)
    }
}

fn visit(row: &VisitRow) -> Visit {
    Visit { first: row.first, last: row.last, count: row.count }
}

/// Returns what tells how a commitment stands.
pub(super) fn facts(row: &DueRow) -> standing::Commitment<'_> {
    standing::Commitment { state: &row.state, due: row.due, done_on: row.done_on }
}

impl From<standing::Standing> for Standing {
    fn from(stands: standing::Standing) -> Self {
        match stands {
            standing::Standing::Done => Self::Done,
            standing::Standing::Withdrawn => Self::Withdrawn,
            standing::Standing::Broken => Self::Broken,
            standing::Standing::Due => Self::Due,
            standing::Standing::Late => Self::Late,
            standing::Standing::MaybeLate => Self::MaybeLate,
            standing::Standing::Undated => Self::Undated,
        }
    }
}

/// Events by country in the last period and in the one before.
struct EventCounts {
    chart: std::sync::Arc<Chart>,
    /// The countries that the stored events know over both periods.
    known: Vec<CountryIndex>,
    as_of: Day,
}

impl EventCounts {
    fn of(room: &Room, as_of: Day) -> Self {
        let chart = room.chart();
        let start = Day(as_of.0 - 2 * PERIOD_DAYS + 1);
        let known = chart.atlas.select(&Query { until: Some(as_of), ..Query::default() });
        let fresh = chart.atlas.span(&known).is_some_and(|(_, newest)| newest.0 >= as_of.0 - LAG_DAYS);
        let mut spans = chart.atlas.spans_by_country(&known);
        spans.retain(|span| fresh && span.oldest <= start);
        Self { known: spans.into_iter().map(|span| span.country).collect(), chart, as_of }
    }

    /// Returns the events of some countries in the last period and in the one before; `None` where one of the countries is
    /// not known over both: that is no data, and not zero.
    fn in_periods(&self, countries: &[Iso3]) -> Option<[u32; 2]> {
        let places: Vec<CountryIndex> = countries.iter().map(|iso3| find_by_iso3(*iso3)).collect::<Option<_>>()?;
        if places.is_empty() || places.iter().any(|place| !self.known.contains(place)) {
            return None;
        }
        let members: Vec<_> = places.into_iter().map(|place| (place, Day::MIN, Day::MAX)).collect();
        let last = |ends: Day| {
            let query = Query {
                area: Within::Members(members.clone()),
                since: Some(Day(ends.0 - PERIOD_DAYS + 1)),
                until: Some(ends),
                ..Query::default()
            };
            self.chart.atlas.select(&query).count()
        };
        Some([last(self.as_of), last(Day(self.as_of.0 - PERIOD_DAYS))])
    }
}

//! The picture of the wall, gathered by a reader that sees nothing above Unclassified.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use sitroom_briefing::facts::{Counted, CountryViolence, Unusual, Violence};
use sitroom_briefing::map::{Map, WarningMark};
use sitroom_domain::country::find_by_iso3;
use sitroom_domain::subregion::{Subregion, find_subregion, subregions};
use sitroom_domain::{Area, Day, Iso3, Marking, RecordId, say};
use sitroom_store::{RecordQuery, WarningRow};

use super::changes::changes;
use super::snapshot::WallSnapshot;
use crate::briefings::{Asked, Gathering, map};
use crate::contract::fault::Fault;
use crate::contract::wall::{
    WallAction, WallClock, WallCount, WallCountry, WallDue, WallLegend, WallPicture, WallUnusual, WallWarning,
};
use crate::desk::{Desk, Room};
use crate::imports::today;
use crate::months::month_text;
use crate::record::{countries_of, spots_of_warnings};
use crate::warnings::{CLOCK_CONFIDENCE, YearClock, moment, subregion_of};

/// The clock of headquarters stands beside those of the offices.
const HEADQUARTERS: [&str; 2] = ["New York", "America/New_York"];

/// How much of its width a map is drawn beyond its area: a screen is wider, or higher, than the area is.
const BEYOND: f64 = 0.7;

/// Returns the picture of an area as it is now.
pub(super) fn snapshot(desk: &Desk, room: &Room, area: &Area) -> Result<WallSnapshot, Fault> {
    let as_of = today();
    let Some(countries) = countries_of(area, Some(as_of), Some(as_of))? else {
        return Err(Fault::refused(
            say!("A wall is about a country or a subregion."),
            say!("Choose one: a subregion, for example west-africa, or a country by its three letters."),
        ));
    };
    let room = room.seen_at(Marking::Unclassified)?;
    let now = moment(None);
    let gathering = Gathering { room: &room, area, countries: &countries, is_on_record: false, as_of, now };
    let violence = room.violence_of(&countries, as_of)?;
    let (open, every) = room.warnings_with_closed(&countries, as_of, now)?;
    let spots = spots_of_warnings(&open, &countries);
    let no_data: Vec<Iso3> = violence.no_data.iter().map(|(country, _)| *country).collect();
    let months = violence.months;
    let asked = Asked { area, countries: &countries, no_data: &no_data, warnings: &[], months, beyond: BEYOND };
    let mut map = map(desk, &room, &asked)?;
    if let Some(map) = &mut map {
        map.warnings = marks(&open, &spots);
    }
    let unusual = violence.months.map_or_else(|| Ok(Vec::new()), |[_, last]| room.unusual_of(area, as_of, last))?;
    let own = office_of(area, &countries);
    let coverage = room.coverage()?;
    let cited = |text: &dyn Fn(&crate::contract::opening::PublisherCard) -> String| {
        coverage.publishers.iter().filter(|one| one.events > 0).map(text).collect::<Vec<_>>()
    };
    let picture = WallPicture {
        made_at: Timestamp::now().to_string(),
        marking: Marking::Unclassified,
        area: area.clone(),
        exercise: room.is_exercise()?,
        newest_event: coverage.newest.clone(),
        imported_at: coverage.imported_at.clone(),
        publishers: cited(&|one| format!("{}, {}", one.name, one.licence)),
        citations: cited(&|one| one.citation.clone()),
        months: violence.months.map(|months| months.map(month_text)),
        clocks: clocks(own),
        zones: countries.iter().filter_map(|country| zone_of(*country)).collect(),
        legend: map.as_ref().and_then(legend),
        no_data: violence
            .no_data
            .iter()
            .map(|(iso3, end)| (iso3.to_string(), end.map(|end| end.to_string())))
            .collect(),
        warnings: warnings(&room, &open, &spots)?,
        action: action(&room.year_clock(&every, now)?),
        due: due(&gathering)?,
        changes: changes(&room, &countries, &every, &zone_of_office(own))?,
        countries: focus(&violence),
        unusual: unusual.iter().map(told_unusual).collect(),
    };
    Ok(WallSnapshot::new(picture, map))
}

/// Returns the subregion whose office has an area in its care.
fn office_of(area: &Area, countries: &[Iso3]) -> Option<&'static Subregion> {
    match area {
        Area::Subregion { id } => find_subregion(id),
        Area::World | Area::Country { .. } | Area::Admin1 { .. } | Area::Cell { .. } => {
            countries.first().and_then(|country| subregion_of(*country)).and_then(|id| find_subregion(&id))
        }
    }
}

/// Returns the time zone of an office; UTC where there is none.
fn zone_of_office(own: Option<&Subregion>) -> TimeZone {
    own.and_then(|own| TimeZone::get(&own.seat.timezone).ok()).unwrap_or(TimeZone::UTC)
}

/// Returns the clocks of all offices, its own first, and that of headquarters.
fn clocks(own: Option<&Subregion>) -> Vec<WallClock> {
    let own_id = own.map(|own| own.id.as_str());
    let mut clocks: Vec<WallClock> = subregions()
        .iter()
        .map(|one| WallClock {
            town: one.seat.name.clone(),
            zone: one.seat.timezone.clone(),
            own: own_id == Some(one.id.as_str()),
        })
        .collect();
    clocks.sort_by_key(|clock| !clock.own);
    let [town, zone] = HEADQUARTERS.map(str::to_owned);
    clocks.push(WallClock { town, zone, own: false });
    clocks
}

fn zone_of(country: Iso3) -> Option<(String, String)> {
    let zone = find_by_iso3(country)?.country()?.timezone.as_ref()?;
    Some((country.to_string(), zone.clone()))
}

fn marks(open: &[WarningRow], spots: &[Option<[f64; 2]>]) -> Vec<WarningMark> {
    let mark = |(place, (row, at)): (usize, (&WarningRow, &Option<[f64; 2]>))| {
        Some(WarningMark { number: place as u32 + 1, at: (*at)?, is_high: row.level == "high" })
    };
    open.iter().zip(spots).enumerate().filter_map(mark).collect()
}

fn legend(map: &Map) -> Option<WallLegend> {
    let classes = map.classes.as_ref()?;
    Some(WallLegend {
        from: classes.from.clone(),
        largest: classes.largest,
        imprecise: classes.imprecise,
        hot: map.hot.iter().any(|outlines| !outlines.is_empty()),
    })
}

/// Returns the open warnings with what their rules look at.
fn warnings(room: &Room, open: &[WarningRow], spots: &[Option<[f64; 2]>]) -> Result<Vec<WallWarning>, Fault> {
    let rules = room.store.list_records(&RecordQuery::of(sitroom_domain::Noun::Rule))?.1;
    let indicators: HashMap<RecordId, String> =
        rules.iter().map(|rule| (rule.id, rule.record.text("indicator").to_owned())).collect();
    let told = |(place, (row, at)): (usize, (&WarningRow, &Option<[f64; 2]>))| WallWarning {
        number: place as u32 + 1,
        title: row.title.clone(),
        place: if row.division.is_empty() { row.place.clone() } else { row.division.clone() },
        countries: row.countries.iter().map(ToString::to_string).collect(),
        indicator: row.rule.and_then(|rule| indicators.get(&rule).cloned()).filter(|indicator| !indicator.is_empty()),
        level: row.level.clone(),
        first_signal: row.first_signal.to_string(),
        first_action: row.first_action.map(|at| at.to_string()),
        placed: at.is_some(),
    };
    Ok(open.iter().zip(spots).enumerate().map(told).collect())
}

fn action(year: &YearClock) -> WallAction {
    let clock = &year.clock;
    WallAction {
        since: year.since.to_string(),
        counts: [clock.acted, clock.waiting, clock.warnings - clock.acted - clock.waiting],
        acted_days: year.acted_days.clone(),
        waiting_since: year.waiting_since.iter().map(ToString::to_string).collect(),
        median_days: clock.quartiles[1],
        median_interval: [clock.median_low, clock.median_high],
        confidence: CLOCK_CONFIDENCE,
        target_days: clock.target_days,
    }
}

fn due(gathering: &Gathering<'_>) -> Result<Vec<WallDue>, Fault> {
    let told = |one: sitroom_briefing::facts::Due| WallDue {
        days: one.days.map(|day: Day| day.to_string()),
        occasion: one.occasion.strip_prefix("due-").unwrap_or(&one.occasion).to_owned(),
        title: one.title,
        countries: one.countries.iter().map(ToString::to_string).collect(),
        late: one.is_late,
    };
    Ok(gathering.due()?.into_iter().map(told).collect())
}

/// Returns the countries in focus, those with the most deaths in the year first.
fn focus(violence: &Violence) -> Vec<WallCountry> {
    let mut known: Vec<&CountryViolence> = violence.countries.iter().collect();
    known.sort_by_key(|one| (std::cmp::Reverse(one.now.best), one.country));
    let told = |one: &CountryViolence| WallCountry {
        iso3: one.country.to_string(),
        now: count(one.now),
        before: one.before.map(count),
        by_month: one.by_month.clone(),
        outlook: one.outlook,
    };
    known.into_iter().map(told).collect()
}

const fn count(counted: Counted) -> WallCount {
    WallCount { events: counted.events, deaths: [counted.low, counted.best, counted.high] }
}

fn told_unusual(one: &Unusual) -> WallUnusual {
    WallUnusual {
        place: if one.is_country { one.country.to_string() } else { one.place.clone() },
        iso3: one.country.to_string(),
        month: month_text(one.month),
        observed: one.observed,
        expected: one.expected,
        more: one.is_more,
    }
}

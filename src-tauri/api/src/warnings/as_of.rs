//! The warnings of a day in the past or now, as rules and persons would have shown them then: nothing later is read.

use std::collections::HashMap;

use sitroom_analysis::warning::Episode;
use sitroom_domain::country::fold;
use sitroom_domain::record::Moment;
use sitroom_domain::{Area, Day, Iso3, RecordId};
use sitroom_store::WarningRow;

use super::look::{Look, Span};
use super::readings::last_day;
use super::rules::Over;
use super::says;
use super::{moment, raise};
use crate::contract::fault::Fault;
use crate::contract::warning::{LevelAsOf, WarningAsOf, WarningsAsOf};
use crate::desk::Desk;
use crate::months::month_text;
use crate::record::{countries_of, titles};

impl Desk {
    /// Returns the warnings of an area that were open at the end of a day: those that its rules would have raised from what
    /// was known then, with what people did about them as far as it was recorded, and those that people raised.
    pub fn list_warnings_as_of(&self, area: &Area, as_of: Day) -> Result<WarningsAsOf, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let countries = countries_of(area, Some(as_of), Some(as_of))?;
        let is_inside = |iso3: Iso3| countries.as_ref().is_none_or(|countries| countries.contains(&iso3));
        let now = moment(Some(as_of));
        let mut stored = room.store.list_warnings(countries.as_deref())?;
        stored.retain(|row| row.raised <= now);
        let rules = room.active_rules()?;
        let mut found = Vec::new();
        let mut met: Vec<RecordId> = Vec::new();
        let look = room.look(&rules, as_of, &Span::AsOf, &|| true)?;
        if let Some(look) = &look {
            for (over, episodes) in &look.episodes {
                for episode in episodes.iter().filter(|episode| look.stands(*over, episode)) {
                    let Some(iso3) = iso3_of(look, *over, episode).filter(|iso3| is_inside(*iso3)) else { continue };
                    let known = stored.iter().find(|row| is_of(row, iso3, look, *over, episode));
                    met.extend(known.map(|row| row.id));
                    if known.is_none_or(|row| row.closed.is_none_or(|closed| closed > now)) {
                        found.push(raised_by_rule(look, *over, episode, iso3, known, now));
                    }
                }
            }
        }
        let others: Vec<&WarningRow> = stored
            .iter()
            .filter(|row| row.closed.is_none_or(|closed| closed > now) && !met.contains(&row.id))
            .collect();
        let names = titles(&room.store, others.iter().filter_map(|row| row.rule).collect::<Vec<_>>())?;
        found.extend(others.into_iter().map(|row| of_record(row, &names, now)));
        let rank = |one: &WarningAsOf| super::board::LEVELS.iter().position(|level| *level == one.level);
        found.sort_by(|a, b| {
            let likelier = b.likelihood.unwrap_or_default().total_cmp(&a.likelihood.unwrap_or_default());
            rank(b).cmp(&rank(a)).then(likelier).then_with(|| (&a.country, &a.place).cmp(&(&b.country, &b.place)))
        });
        Ok(WarningsAsOf {
            as_of: as_of.to_string(),
            known_until: look.as_ref().map(|look| month_text(look.month())),
            warnings: found,
            levels: look.as_ref().map(|look| levels(look, is_inside)).unwrap_or_default(),
            refused: look.map(|look| look.refused).unwrap_or_default(),
        })
    }
}

/// Returns how likely an onset is in each quiet division of some countries, the likeliest first.
fn levels(look: &Look, is_inside: impl Fn(Iso3) -> bool) -> Vec<LevelAsOf> {
    let now = look.likelihood.iter().filter(|((_, month), _)| *month == look.month());
    let level = |((place, _), likelihood): (&(usize, i32), &f64)| {
        let place = look.divisions.places.get(*place)?;
        let iso3 = place.country.country()?.iso3;
        let level = LevelAsOf { country: iso3.to_string(), place: place.division.clone(), likelihood: *likelihood };
        is_inside(iso3).then_some(level)
    };
    let mut levels: Vec<LevelAsOf> = now.filter_map(level).collect();
    levels.sort_by(|a, b| {
        b.likelihood.total_cmp(&a.likelihood).then_with(|| (&a.country, &a.place).cmp(&(&b.country, &b.place)))
    });
    levels
}

/// Returns the country of a warning.
pub(super) fn iso3_of(look: &Look, over: Over, episode: &Episode) -> Option<Iso3> {
    look.ground(over).places.get(episode.place)?.country.country().map(|country| country.iso3)
}

/// Tells whether a stored warning is of a place and was not closed when the first of these signals came.
pub(super) fn is_of(row: &WarningRow, iso3: Iso3, look: &Look, over: Over, episode: &Episode) -> bool {
    let Some(place) = look.ground(over).places.get(episode.place) else { return false };
    let began = Day::first_of_month(episode.first);
    row.countries.contains(&iso3)
        && fold(&row.division) == fold(&place.division)
        && row.closed.is_none_or(|closed| closed.day() > began)
        && (row.rule.is_some() || !place.division.is_empty())
}

fn raised_by_rule(
    look: &Look,
    over: Over,
    episode: &Episode,
    iso3: Iso3,
    known: Option<&WarningRow>,
    now: Moment,
) -> WarningAsOf {
    let place = look.ground(over).places.get(episode.place);
    let month = look.month();
    let rule = episode.signals.first().and_then(|signal| look.rules.get(signal.rule as usize));
    let level = episode.level_at(month).map_or("watch", |level| level.id()).to_owned();
    let text = |moment: Option<Moment>| moment.filter(|at| *at <= now).map(|at| at.to_string());
    let raised = raise::midnight_after(last_day(episode.first)).to_string();
    let at = episode.place;
    WarningAsOf {
        id: known.map_or_else(|| raise::number(look, over, episode), |row| row.id),
        rule: rule.map(|rule| rule.name.clone()),
        country: iso3.to_string(),
        place: place.map(|place| place.division.clone()).unwrap_or_default(),
        level: known.map_or(level, |row| row.level.clone()),
        likelihood: if over == Over::Divisions { look.likelihood.get(&(at, month)).copied() } else { None },
        first_signal: known.map_or_else(|| raised.clone(), |row| row.first_signal.to_string()),
        raised: known.map_or(raised, |row| row.raised.to_string()),
        acknowledged: text(known.and_then(|row| row.acknowledged)),
        first_action: text(known.and_then(|row| row.first_action)),
        evidence: evidence(look, episode),
        against: look.against(over, at).into_iter().collect(),
    }
}

/// Returns the last signal of each rule in a sentence, the newest first.
fn evidence(look: &Look, episode: &Episode) -> Vec<String> {
    let mut newest: HashMap<u32, usize> = HashMap::new();
    for (place, signal) in episode.signals.iter().enumerate() {
        newest.insert(signal.rule, place);
    }
    let mut places: Vec<usize> = newest.into_values().collect();
    places.sort_unstable_by(|a, b| b.cmp(a));
    let told = |place: usize| {
        let signal = episode.signals.get(place)?;
        let rule = look.rules.get(signal.rule as usize)?;
        Some(says::signal(signal, rule.indicator, rule.months))
    };
    let mut sentences: Vec<String> = Vec::new();
    for sentence in places.into_iter().filter_map(told) {
        // Two rules may say the same of different thresholds.
        if !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    sentences
}

fn of_record(row: &WarningRow, names: &HashMap<RecordId, String>, now: Moment) -> WarningAsOf {
    let text = |moment: Option<Moment>| moment.filter(|at| *at <= now).map(|at| at.to_string());
    WarningAsOf {
        id: row.id,
        rule: row.rule.and_then(|rule| names.get(&rule).cloned()),
        country: row.countries.first().map(ToString::to_string).unwrap_or_default(),
        place: row.division.clone(),
        level: row.level.clone(),
        likelihood: None,
        first_signal: row.first_signal.to_string(),
        raised: row.raised.to_string(),
        acknowledged: text(row.acknowledged),
        first_action: text(row.first_action),
        evidence: Vec::new(),
        against: Vec::new(),
    }
}

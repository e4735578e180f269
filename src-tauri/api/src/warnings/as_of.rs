//! The warnings of a day in the past or now, as rules and persons would have shown them then: no later event is read.

use sitroom_analysis::warning::{Episode, Level};
use sitroom_domain::say::retold;
use sitroom_domain::{Area, Day, Iso3, RecordId};
use sitroom_store::WarningRow;

use super::board::is_open_of;
use super::ground::Place;
use super::look::{Look, Span, known_from};
use super::rules::{Over, level_of};
use super::{moment, raise};
use crate::contract::fault::Fault;
use crate::contract::warning::{LevelAsOf, WarningAsOf, WarningsAsOf};
use crate::desk::Desk;
use crate::months::month_text;
use crate::record::{countries_of, titles};

impl Desk {
    /// Returns the warnings of an area that were open at the end of a day: those that its rules would have raised from the events
    /// until then, with what people did about them as far as it was recorded, and those that people raised. Elections, crises,
    /// commitments and routes are those of the record today.
    pub fn list_warnings_as_of(&self, area: &Area, as_of: Day) -> Result<WarningsAsOf, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let countries = countries_of(area, Some(as_of), Some(as_of))?;
        let is_inside = |iso3: Iso3| countries.as_ref().is_none_or(|countries| countries.contains(&iso3));
        let stored = room.warnings_at(countries.as_deref(), moment(Some(as_of)))?;
        let rules = room.active_rules()?;
        let look = room.look(&rules, &stored, as_of, &Span::AsOf, &|| true)?;
        let mut met: Vec<RecordId> = Vec::new();
        let mut found = Vec::new();
        for (over, episode) in look.iter().flat_map(Look::standing) {
            let Some((look, place)) = look.as_ref().and_then(|look| Some((look, look.place(over, episode)?))) else {
                continue;
            };
            if !place.iso3().is_some_and(is_inside) {
                continue;
            }
            let known = stored.iter().find(|row| is_open_of(row, place));
            met.extend(known.map(|row| row.id));
            found.push(by_rule(look, (over, episode), place, known));
        }
        let others = || stored.iter().filter(|row| row.closed.is_none() && !met.contains(&row.id));
        let names = titles(&room.store, others().filter_map(|row| row.rule).collect::<Vec<_>>())?;
        let rule = |row: &WarningRow| row.rule.and_then(|rule| names.get(&rule).map(|name| retold(name)));
        found.extend(others().map(|row| WarningAsOf { rule: rule(row), ..of_row(row) }));
        found.sort_by(|a, b| {
            let likelier = b.likelihood.unwrap_or_default().total_cmp(&a.likelihood.unwrap_or_default());
            let graver = level_of(&b.level).cmp(&level_of(&a.level));
            graver.then(likelier).then_with(|| (&a.country, &a.place).cmp(&(&b.country, &b.place)))
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
        let iso3 = place.iso3()?;
        let level = LevelAsOf { country: iso3.to_string(), place: place.division.clone(), likelihood: *likelihood };
        is_inside(iso3).then_some(level)
    };
    let mut levels: Vec<LevelAsOf> = now.filter_map(level).collect();
    levels.sort_by(|a, b| {
        b.likelihood.total_cmp(&a.likelihood).then_with(|| (&a.country, &a.place).cmp(&(&b.country, &b.place)))
    });
    levels
}

/// Returns a warning that rules see, with what is stored of it.
fn by_rule(look: &Look, (over, episode): (Over, &Episode), place: &Place, known: Option<&WarningRow>) -> WarningAsOf {
    let (at, month) = (episode.place, look.month());
    let rule = episode.signals.first().and_then(|signal| look.rules.get(signal.rule as usize));
    let raised = known_from(episode.first).to_string();
    let base = known.map_or_else(
        || WarningAsOf {
            id: raise::number(look, over, episode),
            rule: None,
            country: place.iso3().map(|iso3| iso3.to_string()).unwrap_or_default(),
            place: place.division.clone(),
            level: episode.level_at(month).unwrap_or(Level::Watch).id().to_owned(),
            likelihood: None,
            first_signal: raised.clone(),
            raised,
            acknowledged: None,
            first_action: None,
            evidence: Vec::new(),
            against: Vec::new(),
        },
        of_row,
    );
    WarningAsOf {
        rule: rule.map(|rule| retold(&rule.name)),
        likelihood: look.likelihood.get(&(at, month)).copied().filter(|_| over == Over::Divisions),
        evidence: look.speaks_for(episode).into_iter().map(|told| retold(&told.sentence)).collect(),
        against: look.speaks_against(over, at).into_iter().map(|(_, sentence)| retold(&sentence)).collect(),
        ..base
    }
}

/// Returns a stored warning without what rules say of it.
fn of_row(row: &WarningRow) -> WarningAsOf {
    WarningAsOf {
        id: row.id,
        rule: None,
        country: row.countries.first().map(ToString::to_string).unwrap_or_default(),
        place: row.division.clone(),
        level: row.level.clone(),
        likelihood: None,
        first_signal: row.first_signal.to_string(),
        raised: row.raised.to_string(),
        acknowledged: row.acknowledged.map(|at| at.to_string()),
        first_action: row.first_action.map(|at| at.to_string()),
        evidence: Vec::new(),
        against: Vec::new(),
    }
}

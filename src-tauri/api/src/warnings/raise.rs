//! What rules found, written into the record: a new warning for a place, or more evidence for the one that is open.
//!
//! What people decided stays: a level is changed by rules only for months that no run has seen, closing is left to people, and
//! evidence that somebody changed or deleted is left as it is.

use std::collections::HashMap;

use serde_json::{Value as Json, json};
use sitroom_analysis::warning::{Against, Episode, Level, Why};
use sitroom_domain::country::{find_by_iso3, fold};
use sitroom_domain::record::{Moment, Spot, When};
use sitroom_domain::{CountryIndex, Iso3, LocationPrecision, Marking, Noun, Record, RecordId, kept, phrase, say};
use sitroom_ingest::areas;
use sitroom_ingest::record::{number_of, title_of};
use sitroom_store::{Author, Put, RecordWriter, WarningRow};

use super::board::is_open_of;
use super::look::{Look, ROUGH, Told, known_from};
use super::readings::last_day;
use super::rules::{Over, Rule, level_of};
use super::says;
use crate::contract::fault::Fault;
use crate::desk::Room;
use crate::months::month_words;

/// Who writes what rules found.
pub(super) const AUTHOR: &str = phrase!("rules");
/// Months after the last one at whose end a warning's time is up, as far as the likelihood of an onset looks ahead.
const AHEAD_MONTHS: i32 = 3;

/// What a run wrote.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) raised: u32,
    pub(super) joined: u32,
    pub(super) changed: u32,
}

/// Returns the number of the warning of a place from a month on: the same in every profile, so that it is never raised twice.
pub(super) fn number(look: &Look, over: Over, episode: &Episode) -> RecordId {
    let place = look.place(over, episode);
    let country = place.map(|place| place.country.0).unwrap_or_default();
    let division = place.map(|place| fold(&place.division)).unwrap_or_default();
    number_of(&format!("warning {country} {division} {}", episode.first))
}

/// Writes the warnings of a look in one step, beside those that there are. `seen` is the last month that an earlier run saw.
pub(super) fn write(
    room: &Room,
    look: &Look,
    warnings: &[WarningRow],
    seen: Option<i32>,
    now: Moment,
) -> Result<Written, Fault> {
    room.refuse_after_mission()?;
    let at = jiff::Timestamp::now().to_string();
    let author = Author { who: AUTHOR.to_owned(), at, reason: String::new() };
    let mut writer = room.store.begin_records(author)?;
    let mut written = Written::default();
    for (over, episode) in look.standing() {
        let Some(place) = look.place(over, episode) else { continue };
        let Some(iso3) = place.iso3() else { continue };
        let page = Page { room, look, over, episode, iso3 };
        match warnings.iter().find(|row| is_open_of(row, place)) {
            Some(row) => page.join(row, seen, &mut writer, &mut written)?,
            None => page.raise(now, &mut writer, &mut written)?,
        }
    }
    writer.commit()?;
    Ok(written)
}

/// One warning that is being written.
struct Page<'a> {
    room: &'a Room,
    look: &'a Look,
    over: Over,
    episode: &'a Episode,
    iso3: Iso3,
}

impl Page<'_> {
    fn raise(&self, now: Moment, writer: &mut RecordWriter<'_>, written: &mut Written) -> Result<(), Fault> {
        let id = number(self.look, self.over, self.episode);
        if writer.version_of(id)?.is_some() {
            // Somebody deleted it: the same signals don't raise it again.
            return Ok(());
        }
        let Some(rule) = self.episode.signals.first().and_then(|signal| self.rule(signal.rule)) else { return Ok(()) };
        let month = self.look.month();
        let mut values = vec![
            ("name", json!(self.name())),
            ("level", json!(self.level().id())),
            ("why_level", json!(self.why())),
            ("countries", json!([self.iso3])),
            ("first_signal", json!(known_from(self.episode.first))),
            ("raised", json!(now)),
            ("raised_by", json!(rule.name)),
            ("rule", json!(rule.id)),
            ("by_when", json!(When::on(last_day(month + AHEAD_MONTHS)))),
        ];
        let division = self.division();
        if !division.is_empty() {
            values.push(("division", json!(division)));
            values.extend(self.spot(division).map(|spot| ("place", json!(spot))));
        }
        let record = record(Noun::Warning, self.marking(), values)?;
        put(writer, id, None, &record)?;
        self.evidence(id, writer)?;
        written.raised += 1;
        Ok(())
    }

    /// Adds what is new to a warning that is open.
    fn join(
        &self,
        row: &WarningRow,
        seen: Option<i32>,
        writer: &mut RecordWriter<'_>,
        written: &mut Written,
    ) -> Result<(), Fault> {
        let added = self.evidence(row.id, writer)?;
        written.joined += u32::from(added);
        let newest = self.episode.levels.last().filter(|change| seen.is_none_or(|seen| change.month > seen));
        if let Some(change) = newest.filter(|change| change.level != level_of(&row.level))
            && let Some(stored) = self.room.store.find_record(row.id)?
        {
            let mut record = stored.record;
            // Why the level is what it is names the rules, which may be marked higher than the warning was.
            record.marking = record.marking.max(self.marking());
            set(&mut record, "level", &json!(change.level.id()))?;
            set(&mut record, "why_level", &json!(self.why()))?;
            put(writer, row.id, Some(stored.version), &record)?;
            written.changed += 1;
        }
        Ok(())
    }

    /// Writes what speaks for the warning and against it, as it is now: a piece that says something else than a month before is
    /// revised, and one against it that no longer holds is taken away. Tells whether anything speaks for it that did not before.
    fn evidence(&self, warning: RecordId, writer: &mut RecordWriter<'_>) -> Result<bool, Fault> {
        let mut is_new = false;
        for told in self.look.speaks_for(self.episode) {
            let Told { rule, signal, sentence } = told;
            let mut values = vec![
                ("speaks", json!("for")),
                ("name", json!(sentence)),
                ("weight", json!(says::weight(signal.level))),
                ("when", json!(When::on(last_day(signal.month)))),
                ("rule", json!(rule.id)),
                ("indicator", json!(rule.indicator.words())),
                ("observed", json!(signal.expected.map_or(signal.value, |band| band.observed))),
            ];
            if let Some(band) = signal.expected {
                values.push(("expected", json!(format!("{:.0}–{:.0}, {}", band.low, band.high, band.method))));
            }
            let key = format!("for {} {}", rule.indicator.id(), rule.months);
            is_new |= self.piece(&key, warning, rule.marking, values, writer)?;
        }
        let against = self.look.speaks_against(self.over, self.episode.place);
        for (id, sentence) in &against {
            let values = vec![
                ("speaks", json!("against")),
                ("name", json!(sentence)),
                ("weight", json!("medium")),
                ("when", json!(When::on(last_day(self.look.month())))),
            ];
            self.piece(&format!("against {id}"), warning, self.marking(), values, writer)?;
        }
        for id in Against::IDS.into_iter().chain([ROUGH]).filter(|id| against.iter().all(|(other, _)| other != id)) {
            let stored = self.room.store.find_record(piece_number(warning, &format!("against {id}")))?;
            if let Some(stored) = stored.filter(|stored| stored.stamp.who == AUTHOR && !stored.deleted) {
                writer.delete(stored.id, stored.version)?;
            }
        }
        Ok(is_new)
    }

    /// Writes a piece of evidence, unless somebody changed it or took it away; tells whether it says something else than before.
    fn piece(
        &self,
        key: &str,
        warning: RecordId,
        marking: Marking,
        mut values: Vec<(&str, Json)>,
        writer: &mut RecordWriter<'_>,
    ) -> Result<bool, Fault> {
        let id = piece_number(warning, key);
        let stored = self.room.store.find_record(id)?;
        if stored.as_ref().is_some_and(|stored| stored.stamp.who != AUTHOR) {
            return Ok(false);
        }
        values.push(("warning", json!(warning)));
        let put = put(writer, id, stored.map(|stored| stored.version), &record(Noun::Evidence, marking, values)?)?;
        Ok(matches!(put, Put::Added | Put::Revised { .. }))
    }

    fn rule(&self, number: u32) -> Option<&Rule> {
        self.look.rules.get(number as usize)
    }

    /// Returns where a division lies: in the middle of the map's divisions that its events lie in, which is no exact place.
    fn spot(&self, name: &str) -> Option<Spot> {
        // Places of divisions stand as the units do.
        let unit = self.look.units.list.get(self.episode.place)?;
        let labels: Vec<[f64; 2]> = unit
            .areas
            .iter()
            .filter_map(|area| areas().list().get(*area))
            .map(|area| [f64::from(area.label_e7.0) / 1e7, f64::from(area.label_e7.1) / 1e7])
            .collect();
        let middle = |axis: usize| labels.iter().map(|label| label[axis]).sum::<f64>() / labels.len() as f64;
        (!labels.is_empty()).then(|| Spot {
            name: name.to_owned(),
            lon: Some(middle(0)),
            lat: Some(middle(1)),
            precision: LocationPrecision::Province,
            country: Some(self.iso3),
        })
    }

    fn division(&self) -> &str {
        self.look.place(self.over, self.episode).map_or("", |place| place.division.as_str())
    }

    fn level(&self) -> Level {
        self.episode.level_at(self.look.month()).unwrap_or(Level::Watch)
    }

    /// Returns the highest marking of the rules that signalled.
    fn marking(&self) -> Marking {
        let markings = self.episode.signals.iter().filter_map(|signal| Some(self.rule(signal.rule)?.marking));
        markings.max().unwrap_or_default()
    }

    fn name(&self) -> String {
        let country = find_by_iso3(self.iso3).and_then(CountryIndex::country);
        let country = country.map_or_else(|| self.iso3.to_string(), |country| country.names.en.clone());
        let month = self.look.month();
        let ahead = kept!("{} to {}", month_words(month + 1), month_words(month + AHEAD_MONTHS));
        match self.division() {
            "" => kept!("{country}: violence may start or escalate, {ahead}"),
            division => kept!("{division}, {country}: violence may start or escalate, {ahead}"),
        }
    }

    /// Returns why the level is what it is, in a sentence.
    fn why(&self) -> String {
        let name = |number: u32| self.rule(number).map(|rule| rule.name.clone()).unwrap_or_default();
        let names = |rules: &[u32]| rules.iter().map(|rule| name(*rule)).collect::<Vec<_>>().join(", ");
        let Some(change) = self.episode.levels.last() else { return String::new() };
        let month = month_words(change.month);
        match &change.why {
            Why::Signal { rule } => kept!("{month}: {}.", name(*rule)),
            Why::SeveralRules { rules } => kept!("{month}: {} rules signal, {}.", rules.len(), names(rules)),
            Why::FellAway { rules } if rules.is_empty() => kept!("{month}: it signals at a lower level than before."),
            Why::FellAway { rules } => kept!("{month}: no longer signalled by {}.", names(rules)),
        }
    }
}

/// Returns the number of a piece of evidence: of each thing there is one in a warning, which changes from month to month.
fn piece_number(warning: RecordId, key: &str) -> RecordId {
    number_of(&format!("evidence {warning} {key}"))
}

fn record(noun: Noun, marking: Marking, values: Vec<(&str, Json)>) -> Result<Record, Fault> {
    let mut record = Record::new(noun);
    record.marking = marking;
    for (name, json) in values {
        set(&mut record, name, &json)?;
    }
    Ok(record)
}

fn set(record: &mut Record, name: &str, json: &Json) -> Result<(), Fault> {
    record.set(name, json).map_err(|complaint| {
        Fault::refused(
            say!("What a rule found cannot be written: {}, {}.", complaint.field, complaint.reason),
            say!("Look at the rule, and pause it until it is mended."),
        )
    })
}

fn put(writer: &mut RecordWriter<'_>, id: RecordId, base: Option<u32>, record: &Record) -> Result<Put, Fault> {
    let title = title_of(record, &HashMap::new());
    Ok(writer.put(id, base, &title, record)?)
}

//! Rules as the engine takes them, read from their records.

use std::collections::BTreeSet;

use sitroom_analysis::warning::{Comparison, Condition, Indicator, Level};
use sitroom_domain::country::{find_by_iso3, fold};
use sitroom_domain::record::Value;
use sitroom_domain::{CountryIndex, Iso3, Marking, Record, RecordId, say};
use sitroom_store::StoredRecord;

use super::ground::Place;

/// Months of an indicator where a rule says nothing.
const USUAL_MONTHS: f64 = 1.0;
/// The most months that an indicator sums over.
const MOST_MONTHS: f64 = 120.0;

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Over {
    /// Each division.
    Divisions,
    /// Each country.
    Countries,
}

/// A rule.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Rule {
    pub(super) id: RecordId,
    pub(super) name: String,
    pub(super) version: u32,
    pub(super) marking: Marking,
    pub(super) indicator: Indicator,
    pub(super) over: Over,
    pub(super) months: usize,
    pub(super) comparison: Comparison,
    pub(super) threshold: f64,
    at_least: Option<f64>,
    only_quiet: bool,
    level: Level,
    only: BTreeSet<CountryIndex>,
    but_countries: BTreeSet<CountryIndex>,
    but_places: BTreeSet<String>,
}

impl Rule {
    /// Reads a rule from its record.
    ///
    /// # Errors
    /// Says in a sentence what it does not say, or says wrongly.
    pub(super) fn read(stored: &StoredRecord) -> Result<Self, String> {
        let record = &stored.record;
        let indicator =
            Indicator::find(record.text("indicator")).ok_or_else(|| say!("It names no indicator: choose one."))?;
        let said = record.text("comparison");
        let comparison = Comparison::ALL.into_iter().find(|one| one.id() == said).unwrap_or(Comparison::AtLeast);
        let months = record.number("months").unwrap_or(USUAL_MONTHS);
        if !(1.0..=MOST_MONTHS).contains(&months) || months.fract() != 0.0 {
            return Err(say!("It looks at {months} months: write a whole number from 1 to {MOST_MONTHS}."));
        }
        let threshold = record
            .number("threshold")
            .ok_or_else(|| say!("It has no threshold: write the number that the indicator is held against."))?;
        let by_country = matches!(
            indicator,
            Indicator::ElectionNear
                | Indicator::Crisis
                | Indicator::Corridor
                | Indicator::Fading
                | Indicator::Overdue
                | Indicator::OutlookExceedance
        );
        let is_share = matches!(indicator, Indicator::LevelProbability | Indicator::OutlookExceedance);
        if is_share && !(0.0..=1.0).contains(&threshold) {
            return Err(say!("Its threshold is {threshold}: a likelihood is a share from 0 to 1, for example 0.25."));
        }
        let over = if by_country || record.text("units") == "countries" { Over::Countries } else { Over::Divisions };
        if over == Over::Countries && indicator == Indicator::LevelProbability {
            return Err(say!("The likelihood of an onset is known of divisions alone: choose each division."));
        }
        Ok(Self {
            id: stored.id,
            name: stored.title.clone(),
            version: stored.version,
            marking: record.highest_marking(),
            indicator,
            over,
            months: months as usize,
            comparison,
            threshold,
            at_least: record.number("least_events"),
            only_quiet: record.get("only_quiet") == Some(&Value::Flag(true)),
            level: level_of(record.text("level")),
            only: countries(record, "countries"),
            but_countries: countries(record, "except_countries"),
            but_places: match record.get("except_places") {
                Some(Value::Words(words)) => words.iter().map(|word| fold(word)).collect(),
                _ => BTreeSet::new(),
            },
        })
    }

    /// Returns when a reading is a signal, for the places of a ground.
    pub(super) fn condition(&self, places: &[Place]) -> Condition {
        let is_out = |place: &Place| {
            (!self.only.is_empty() && !self.only.contains(&place.country))
                || self.but_countries.contains(&place.country)
                || self.but_places.contains(&fold(&place.division))
        };
        let out = places.iter().enumerate().filter(|(_, place)| is_out(place)).map(|(number, _)| number);
        Condition {
            comparison: self.comparison,
            threshold: self.threshold,
            months: self.months,
            at_least: self.at_least,
            only_quiet: self.only_quiet,
            but_places: out.collect(),
            but_countries: BTreeSet::new(),
            level: self.level,
        }
    }
}

/// Returns a level by its name; what is no level is the lowest.
pub(super) fn level_of(id: &str) -> Level {
    Level::find(id).unwrap_or(Level::Watch)
}

fn countries(record: &Record, field: &str) -> BTreeSet<CountryIndex> {
    match record.get(field) {
        Some(Value::Countries(countries)) => countries.iter().filter_map(|iso3: &Iso3| find_by_iso3(*iso3)).collect(),
        _ => BTreeSet::new(),
    }
}

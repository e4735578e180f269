//! How rules would have done on the past.

use sitroom_analysis::level::{self, Grade, Plan as LevelPlan, Rule as LevelRule, RuleRecord};
use sitroom_analysis::warning::{Case, Kind, METHOD, Measure, Measured, Plan, Replay, replay};
use sitroom_domain::say::retold;
use sitroom_domain::{Day, Noun, phrase, say};
use sitroom_store::StoredRecord;

use super::look::{Look, Span};
use super::rules::Over;
use crate::contract::fault::Fault;
use crate::contract::warning::{RuleBeside, RuleCase, RuleTest};
use crate::desk::{Desk, Room};
use crate::months::month_text;

const CONFIDENCE: f64 = 0.9;
const THREADS: usize = 2;
/// What an onset is, as it is shown.
pub(super) const ONSET: &str =
    phrase!("Onset: fewer than 5 deaths in the last three months, 25 or more in the next three.");
/// Months before the first in which a warning may have been raised that counts for it.
const BEFORE: i32 = 12;

impl Desk {
    /// Returns how a rule, which need not be stored, would have done between two days; without one, all active rules together.
    pub fn test_rule(
        &self,
        values: Option<&serde_json::Map<String, serde_json::Value>>,
        since: Day,
        until: Day,
    ) -> Result<RuleTest, Fault> {
        if until < since {
            let why = phrase!("The test of a rule ends before it begins.");
            return Err(Fault::refused(why, say!("Exchange the two days.")));
        }
        let room = self.room();
        room.open_casebook()?;
        let go_on = room.asked.rules.begin();
        let rules = match values {
            Some(values) => vec![room.written_record(Noun::Rule, values)?],
            None => room.active_rules()?,
        };
        room.tested(&rules, values.is_some(), (since, until), &go_on)
    }
}

impl Room {
    fn tested(
        &self,
        rules: &[StoredRecord],
        is_one: bool,
        (since, until): (Day, Day),
        go_on: &(dyn Fn() -> bool + Sync),
    ) -> Result<RuleTest, Fault> {
        let no_data = || {
            Fault::refused(
                say!("No data: no event is stored of this period."),
                say!("Import events, or choose another period."),
            )
        };
        let from = since.month_number();
        let look = self.look(rules, &[], until, &Span::Since(from - BEFORE), go_on)?.ok_or_else(no_data)?;
        if let (Some((_, why)), true) = (look.refused.first(), is_one) {
            return Err(Fault::refused(
                say!("The rule cannot be tested. {why}"),
                say!("Mend the rule and test it again."),
            ));
        }
        let last = look.month();
        if last < from {
            return Err(no_data());
        }
        let over = if is_one { look.rules.first().map_or(Over::Divisions, |rule| rule.over) } else { Over::Divisions };
        let ground = look.ground(over);
        let episodes = look.episodes.get(&over).map(Vec::as_slice).unwrap_or_default();
        let plan = Plan { since: from, until: last, confidence: CONFIDENCE };
        let ended = |place: usize| ground.places.get(place).is_some_and(|of| look.units.ends.contains_key(&of.country));
        let found = replay(&ground.panel, episodes, &plan, |_| true)?;
        let mut beside: Vec<RuleBeside> = found.measures.iter().map(measured).collect();
        if is_one {
            // One rule has one level: what it warns of is told once.
            beside.retain(|one| !matches!(one.rule.as_str(), "warning_elevated" | "warning_high"));
        }
        if over == Over::Divisions {
            plain(&mut beside, ranked(&look, from, last, go_on)?);
        }
        let left_out = (0..ground.places.len()).filter(|place| ended(*place));
        Ok(RuleTest {
            months: [from, last].map(month_text),
            hits: found.hits as u32,
            misses: found.misses as u32,
            false_alarms: found.false_alarms as u32,
            open: found.open as u32,
            late: found.late as u32,
            precision: found.came_true.map(Into::into),
            recall: found.onsets_warned.map(Into::into),
            median_lead_days: found.median_lead_days,
            beside,
            cases: cases(&look, over, &found),
            looked_at: [ground.places.len() as u32, found.unit_months as u32, found.onset_unit_months as u32],
            left_out: ends(&look, left_out, over),
            onset: retold(ONSET),
            method: retold(METHOD),
        })
    }
}

/// Returns what the likelihood of an onset and plain rules reach on the months of places that have a likelihood; none without
/// any.
fn ranked(look: &Look, from: i32, last: i32, go_on: &dyn Fn() -> bool) -> Result<Vec<RuleBeside>, Fault> {
    let Some(panel) = &look.divisions.conflicts else { return Ok(Vec::new()) };
    let touching = look.divisions.touching_with_events(&look.units);
    let plan = LevelPlan { from, until: last, is_apart: false, confidence: CONFIDENCE, threads: THREADS };
    let record = level::record(panel, &touching, &plan, |_| true, go_on)?;
    let name = |rule: LevelRule| match rule {
        LevelRule::Level(Grade::Raised) => Some("level"),
        LevelRule::Level(_) => None,
        LevelRule::Deaths36 => Some("deaths_36"),
        LevelRule::LastMonth => Some("last_month"),
        LevelRule::Always => Some("always"),
    };
    let row = |rule: &RuleRecord| {
        let is_level = matches!(rule.rule, LevelRule::Level(_));
        // The likelihood is an order; where its grades begin is another matter.
        let reached = rule.reached.as_ref().filter(|_| !is_level);
        Some(RuleBeside {
            rule: name(rule.rule)?.to_owned(),
            average_precision: rule.average_precision,
            precision_at_recall_70: rule.precision_at_recall,
            precision: reached.and_then(|reached| reached.precision).map(|precision| precision.value),
            recall: reached.and_then(|reached| reached.recall).map(|recall| recall.value),
        })
    };
    Ok(if record.unit_months == 0 { Vec::new() } else { record.rules.iter().filter_map(row).collect() })
}

/// Puts ranked rules behind those measured, in the place of those of the same name.
fn plain(beside: &mut Vec<RuleBeside>, ranked: Vec<RuleBeside>) {
    beside.retain(|one| ranked.iter().all(|other| other.rule != one.rule));
    beside.extend(ranked);
}

fn measured(of: &Measured) -> RuleBeside {
    let rule = match of.by {
        Measure::Warning(level) => format!("warning_{}", level.id()),
        Measure::Deaths36 => "deaths_36".to_owned(),
        Measure::LastMonth => "last_month".to_owned(),
        Measure::Always => "always".to_owned(),
    };
    RuleBeside {
        rule,
        // A warning is a yes or a no, and no order.
        average_precision: of.average_precision.filter(|_| !matches!(of.by, Measure::Warning(_))),
        precision_at_recall_70: None,
        precision: of.precision.map(|precision| precision.value),
        recall: of.recall.map(|recall| recall.value),
    }
}

fn cases(look: &Look, over: Over, found: &Replay) -> Vec<RuleCase> {
    let told = |case: &Case| {
        let place = look.ground(over).places.get(case.place)?;
        Some(RuleCase {
            outcome: match case.kind {
                Kind::Hit => "hit",
                Kind::Miss => "miss",
                Kind::FalseAlarm => "false_alarm",
                Kind::Open => "open",
                Kind::Late => "late",
            }
            .to_owned(),
            country: place.iso3().map(|iso3| iso3.to_string()).unwrap_or_default(),
            place: place.division.clone(),
            raised: case.raised.map(month_text),
            onset: case.onset.map(month_text),
            lead_days: case.lead_days,
        })
    };
    found.cases.iter().filter_map(told).collect()
}

/// Returns the countries whose data end before the others', each with its last month.
fn ends(look: &Look, places: impl Iterator<Item = usize>, over: Over) -> Vec<(String, String)> {
    let mut ends: Vec<(String, String)> = places
        .filter_map(|place| {
            let country = look.ground(over).places.get(place)?.country;
            let end = look.units.ends.get(&country)?;
            let iso3 = country.country()?.iso3.to_string();
            Some((iso3, say!("Its data end in {}.", crate::months::month_words(*end))))
        })
        .collect();
    ends.sort();
    ends.dedup();
    ends
}

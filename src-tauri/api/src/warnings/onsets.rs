//! Where violence came to quiet divisions in a year, and whether a warning of it was open.

use sitroom_analysis::warning::{MOST_LEAD_MONTHS, Onset, onsets_known_by};
use sitroom_domain::country::fold;
use sitroom_domain::record::Moment;
use sitroom_domain::say::retold;
use sitroom_domain::{Day, Iso3, phrase, say};
use sitroom_store::WarningRow;

use super::ground::{Ground, Place};
use super::replayed::ONSET;
use super::year::Span;
use crate::contract::evaluation::{OnsetWarned, OnsetsWarned};
use crate::contract::fault::Fault;
use crate::desk::Room;
use crate::months::{month_text, month_words};

/// Method and version.
const METHOD: &str = phrase!("onsets against the record of warnings, method 1.0");
/// How its month and its division are told.
const BY_COORDINATES: &str = phrase!(
    "Its month is that of the 25th death. Where the file states neither division nor \
                              precision, the division is the one that the coordinates lie in."
);
/// The last months of the data, in which not all onsets are known yet.
const UNSURE_MONTHS: i32 = 2;

impl Room {
    /// Returns the onsets of a year that are known on a day, with the warnings that were open; `None` where no event is stored of it.
    pub(super) fn onsets_of_year(
        &self,
        countries: Option<&[Iso3]>,
        span: Span,
        warnings: &[WarningRow],
        as_of: Day,
    ) -> Result<Option<OnsetsWarned>, Fault> {
        let Some(units) = self.units(as_of)? else { return Ok(None) };
        let (january, last) = (span.first.month_number(), units.months[1]);
        if last < january || units.months[0] > span.last.month_number() {
            return Ok(None);
        }
        let ground = Ground::of_divisions(&units)?;
        let is_inside = |place: &Place| {
            place.iso3().is_some_and(|iso3| countries.is_none_or(|countries| countries.contains(&iso3)))
        };
        let months = january..=(january + 11);
        let found = onsets_known_by(&ground.panel, last);
        let of_year = found.iter().filter(|onset| months.contains(&onset.month));
        let told = of_year.filter_map(|onset| {
            ground.places.get(onset.place).filter(|place| is_inside(place)).map(|place| warned(place, onset, warnings))
        });
        let onsets: Vec<OnsetWarned> = told.collect();
        let mut leads: Vec<f64> = onsets.iter().filter_map(|onset| onset.lead_days).collect();
        leads.sort_by(f64::total_cmp);
        let warned = onsets.iter().filter(|onset| onset.warning.is_some()).count() as u32;
        let ended = units.ends.iter().filter(|(country, end)| {
            let place = Place { country: **country, division: String::new() };
            is_inside(&place) && **end < january + 11
        });
        let left_out = ended.filter_map(|(country, end)| {
            Some((country.country()?.iso3.to_string(), say!("Its data end in {}.", month_words(*end))))
        });
        Ok(Some(OnsetsWarned {
            warned,
            missed: onsets.len() as u32 - warned,
            median_lead_days: middle(&leads),
            known_until: month_text((last - UNSURE_MONTHS).min(january + 11)),
            left_out: left_out.collect(),
            definition: format!("{} {}", retold(ONSET), retold(BY_COORDINATES)),
            method: retold(METHOD),
            onsets,
        }))
    }
}

/// Returns an onset with the earliest warning that was raised in the year before its month and was open when it began.
fn warned(place: &Place, onset: &Onset, warnings: &[WarningRow]) -> OnsetWarned {
    let begins = |month: i32| Moment(i64::from(Day::first_of_month(month).0) * 1440);
    let (start, earliest) = (begins(onset.month), begins(onset.month - MOST_LEAD_MONTHS));
    let is_of = |row: &&WarningRow| {
        place.iso3().is_some_and(|iso3| row.countries.contains(&iso3))
            && (row.division.is_empty() || fold(&row.division) == fold(&place.division))
            && (earliest..start).contains(&row.raised)
            && row.closed.is_none_or(|closed| closed >= start)
    };
    let warning = warnings.iter().filter(is_of).min_by_key(|row| (row.raised, row.id));
    OnsetWarned {
        country: place.iso3().map(|iso3| iso3.to_string()).unwrap_or_default(),
        place: place.division.clone(),
        month: month_text(onset.month),
        deaths: onset.deaths,
        warning: warning.map(|row| (row.id, row.title.clone())),
        lead_days: warning.map(|row| start.days_since(row.raised)),
    }
}

fn middle(rising: &[f64]) -> Option<f64> {
    let last = rising.len().checked_sub(1)?;
    Some(f64::midpoint(*rising.get(last / 2)?, *rising.get(rising.len() / 2)?))
}

//! Single events of a campaign.

use rand::Rng;
use rand::RngExt;
use sitroom_domain::{CountryIndex, DatePrecision, Day, Deaths, Event, Kind, LocationPrecision, Note, Notes};

use super::campaign::Campaign;
use super::draw::{between, normal, pareto, weighted};

/// Kilometres in a degree of latitude.
const KM_PER_DEGREE: f64 = 111.195;
/// The last day of the scenario: 31 December 2025.
const END: i32 = 20_453;

/// When something happens, and in which campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moment {
    pub(super) campaign: u32,
    pub(super) day: Day,
}

/// Returns the moments of all events, oldest first.
pub(super) fn moments(campaigns: &[Campaign], events: u32, rng: &mut impl Rng) -> Vec<Moment> {
    let mut sum = 0.0;
    let weights: Vec<f64> = campaigns
        .iter()
        .map(|campaign| {
            sum += campaign.weight;
            sum
        })
        .collect();
    let mut moments: Vec<Moment> = (0..events)
        .map(|_| {
            let campaign = weighted(rng, &weights) as u32;
            Moment { campaign, day: day_of(&campaigns[campaign as usize], rng) }
        })
        .collect();
    moments.sort_by_key(|moment| (moment.day, moment.campaign));
    moments
}

/// Half of the events crowd about a peak, the others thin out from the beginning on.
fn day_of(campaign: &Campaign, rng: &mut impl Rng) -> Day {
    let offset = match super::draw::one_of(rng, &campaign.peaks) {
        Some(peak) if rng.random::<bool>() => f64::from(peak.0 - campaign.first.0) + 6.0 * normal(rng),
        _ => f64::from(campaign.days) * rng.random::<f64>().powf(1.6),
    };
    Day((campaign.first.0 + offset as i32).clamp(campaign.first.0, END))
}

/// Returns one event of a campaign.
pub(super) fn invent(number: u32, campaign: &Campaign, day: Day, rng: &mut impl Rng) -> Event {
    let town = campaign.town;
    let location_precision = precision(rng);
    let (longitude_e7, latitude_e7) = match (location_precision, campaign.division) {
        (LocationPrecision::Province, Some(area)) => area.label_e7,
        _ => point_near(campaign, rng),
    };
    let (date_precision, span) = span(rng);
    let mut notes = Notes::default();
    if location_precision == LocationPrecision::Province {
        notes.add(Note::ProvinceOnly);
    }
    if location_precision == LocationPrecision::NotStated {
        notes.add(Note::PrecisionNotStated);
    }
    Event {
        source_key: number.to_string(),
        kind: Some(campaign.kind),
        first_day: day,
        last_day: Day((day.0 + span).min(END.max(day.0))),
        date_precision,
        longitude_e7,
        latitude_e7,
        location_precision,
        // The point decides, for it may lie across a border.
        country: if location_precision == LocationPrecision::Province { town.country } else { CountryIndex::NONE },
        admin1: String::new(),
        deaths: deaths(campaign.kind, rng),
        side_a: campaign.side_a.clone(),
        side_b: campaign.side_b.clone(),
        conflict: "EXERCISE".to_owned(),
        dyad: format!("{} - {}", campaign.side_a, campaign.side_b),
        place: town.name.to_owned(),
        place_description: String::new(),
        adm_1: campaign.division.map(|area| area.name.clone()).unwrap_or_default(),
        adm_2: String::new(),
        headline: format!("EXERCISE: {} near {}", deed(campaign.kind), town.name),
        source_count: Some(1 + (pareto(rng, 1.5) as u32).min(12)),
        clarity: if rng.random::<f64>() < 0.9 { 1 } else { 2 },
        notes,
        other: vec![("source_office", "EXERCISE".to_owned())],
    }
}

fn deed(kind: Kind) -> &'static str {
    match kind {
        Kind::State => "fighting",
        Kind::NonState => "clash between groups",
        Kind::OneSided => "attack on civilians",
    }
}

fn precision(rng: &mut impl Rng) -> LocationPrecision {
    match rng.random::<f64>() {
        draw if draw < 0.5 => LocationPrecision::Exact,
        draw if draw < 0.75 => LocationPrecision::Near,
        draw if draw < 0.88 => LocationPrecision::District,
        draw if draw < 0.97 => LocationPrecision::Province,
        _ => LocationPrecision::NotStated,
    }
}

fn span(rng: &mut impl Rng) -> (DatePrecision, i32) {
    match rng.random::<f64>() {
        draw if draw < 0.82 => (DatePrecision::Day, 0),
        draw if draw < 0.95 => (DatePrecision::Days, between(rng, 1.0, 6.0) as i32),
        draw if draw < 0.98 => (DatePrecision::Week, 6),
        _ => (DatePrecision::Month, 29),
    }
}

fn point_near(campaign: &Campaign, rng: &mut impl Rng) -> (i32, i32) {
    let town = campaign.town;
    let degrees = campaign.spread_km / KM_PER_DEGREE;
    let lat = town.lat + degrees * normal(rng);
    let lon = town.lon + degrees * normal(rng) / lat.to_radians().cos().max(0.2);
    let fixed = |degrees: f64, limit: f64| (degrees.clamp(-limit, limit) * 1e5).round() as i32 * 100;
    (fixed(lon, 180.0), fixed(lat, 85.0))
}

fn deaths(kind: Kind, rng: &mut impl Rng) -> Deaths {
    let best = ((pareto(rng, 0.95) - 1.0) * 2.2).min(400.0) as u32;
    let low = best - (f64::from(best) * between(rng, 0.0, 0.3)) as u32;
    let high = best + (f64::from(best) * between(rng, 0.0, 0.6)) as u32;
    let civilians = if kind == Kind::OneSided { best } else { (f64::from(best) * between(rng, 0.0, 0.4)) as u32 };
    let rest = best - civilians;
    let side_a = rest / 3;
    Deaths {
        best: Some(best),
        low: Some(low),
        high: Some(high),
        side_a: Some(side_a),
        side_b: Some(rest - side_a),
        civilians: Some(civilians),
        unknown: Some(0),
    }
}

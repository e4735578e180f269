//! What happens: fights that flare up, burn down and move on, each with its two sides.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use sitroom_domain::{DatePrecision, Day, Deaths, Event, Kind, LocationPrecision, Note, Notes, OtherFields};

use super::names::{GROUPS, HEADLINES, WHERE};
use super::stage::Stage;

/// How far back an exercise goes.
const DAYS: i32 = 365 * 12;

/// A fight: where it is at home, when it burns, who fights.
struct Fight {
    /// The town where it starts, then those that it may spill over to.
    towns: Vec<usize>,
    first_day: i32,
    days: i32,
    /// Days on which it flares up.
    bursts: [i32; 4],
    kind: Kind,
    side_a: String,
    side_b: String,
    conflict: String,
    deadliness: u32,
}

/// The scenario.
pub(super) struct Scene {
    random: ChaCha8Rng,
    stage: Stage,
    fights: Vec<Fight>,
    /// Running sums of the weights of the fights.
    weights: Vec<u64>,
    today: Day,
}

impl Scene {
    /// Invents the fights; `None` when the map has no towns.
    pub(super) fn new(events: u32, seed: u64, today: Day) -> Option<Self> {
        let stage = Stage::new(today)?;
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let count = (events / 60).clamp(12, 400);
        let (mut fights, mut weights, mut sum) = (Vec::new(), Vec::new(), 0);
        for _ in 0..count {
            fights.push(invent(&mut random, &stage, today));
            // Heavy-tailed: a few fights make most of the events.
            let share = random.random_range(1..=1_000_u64);
            sum += 20_000_000 / (share * share + 400) + 50;
            weights.push(sum);
        }
        Some(Self { random, stage, fights, weights, today })
    }

    /// Returns the event of a number. Numbers are asked for in their order.
    pub(super) fn event(&mut self, number: u32) -> Event {
        let random = &mut self.random;
        let at = random.random_range(0..self.weights.last().copied().unwrap_or(1));
        let fight = &self.fights[self.weights.partition_point(|sum| *sum <= at)];
        let (day, progress) = draw_day(random, fight);
        let first_day = Day((fight.first_day + day).min(self.today.0));
        let town = self.stage.towns[draw_town(random, fight, progress)];
        let (location_precision, spread) = draw_precision(random);
        let span = match random.random_range(0..100) {
            0..85 => (0, DatePrecision::Day),
            85..95 => (random.random_range(1..6), DatePrecision::Days),
            _ => (random.random_range(6..28), DatePrecision::Month),
        };
        let mut notes = Notes::default();
        if location_precision == LocationPrecision::NotStated {
            notes.add(Note::PrecisionNotStated);
        } else if !location_precision.is_point() {
            notes.add(Note::ProvinceOnly);
        }
        let deaths = draw_deaths(random, fight, &mut notes);
        let source_count = if random.random_ratio(1, 20) {
            notes.add(Note::SourcesNotCounted);
            None
        } else {
            Some(random.random_range(1..6))
        };
        let headline = HEADLINES[random.random_range(0..HEADLINES.len())].replace("{place}", &town.name);
        Event {
            source_key: number.to_string(),
            kind: Some(fight.kind),
            first_day,
            last_day: Day((first_day.0 + span.0).min(self.today.0)),
            date_precision: span.1,
            longitude_e7: (town.longitude_e7 + random.random_range(-spread..=spread))
                .clamp(-1_800_000_000, 1_800_000_000),
            latitude_e7: (town.latitude_e7 + random.random_range(-spread..=spread)).clamp(-900_000_000, 900_000_000),
            location_precision,
            country: town.country,
            admin1: String::new(),
            deaths,
            side_a: fight.side_a.clone(),
            side_b: fight.side_b.clone(),
            conflict: fight.conflict.clone(),
            dyad: format!("{} - {}", fight.side_a, fight.side_b),
            place: town.name.clone(),
            place_description: format!("EXERCISE: {} {}", WHERE[random.random_range(0..WHERE.len())], town.name),
            adm_1: String::new(),
            adm_2: String::new(),
            headline: format!("EXERCISE: {headline}"),
            source_count,
            clarity: if random.random_ratio(1, 10) { 2 } else { 1 },
            notes,
            other: OtherFields::from_iter([
                ("relid", format!("EXERCISE-{number}").as_str()),
                ("source_office", "EXERCISE desk"),
            ]),
        }
    }
}

fn invent(random: &mut ChaCha8Rng, stage: &Stage, today: Day) -> Fight {
    let home = random.random_range(0..stage.towns.len());
    let group = |random: &mut ChaCha8Rng| random.random_range(0..GROUPS.len());
    let (a, b) = (group(random), group(random));
    let b = if a == b { (b + 1) % GROUPS.len() } else { b };
    let country = stage.towns[home].country.country().map_or("", |country| country.names.en.as_str());
    let government = format!("EXERCISE Government of {country}");
    let (kind, side_a, side_b) = match random.random_range(0..100) {
        0..50 => (Kind::State, government, GROUPS[b].to_owned()),
        50..70 => (Kind::NonState, GROUPS[a].to_owned(), GROUPS[b].to_owned()),
        70..96 => (Kind::OneSided, GROUPS[a].to_owned(), "Civilians".to_owned()),
        _ => (Kind::OneSided, government, "Civilians".to_owned()),
    };
    let days = random.random_range(60..900);
    let first_day = today.0 - random.random_range(0..DAYS);
    Fight {
        towns: stage.around(home),
        first_day,
        days,
        bursts: std::array::from_fn(|_| random.random_range(0..days)),
        kind,
        conflict: format!("EXERCISE {}: {}", country, GROUPS[a]),
        side_a,
        side_b,
        deadliness: random.random_range(1..9),
    }
}

/// Draws a day of a fight: two in three in the weeks after a burst, the others anywhere. Returns it with how far the fight
/// is, in thousandths.
fn draw_day(random: &mut ChaCha8Rng, fight: &Fight) -> (i32, i32) {
    let day = if random.random_ratio(2, 3) {
        let burst = fight.bursts[random.random_range(0..fight.bursts.len())];
        burst + random.random_range(0..30) * random.random_range(0..30) / 30
    } else {
        random.random_range(0..fight.days)
    };
    (day, (day * 1000 / fight.days).min(1000))
}

/// Draws a town: the farther a fight is, the more of it is in the neighbouring towns.
fn draw_town(random: &mut ChaCha8Rng, fight: &Fight, progress: i32) -> usize {
    let spilled = random.random_range(0..1400) < progress;
    if !spilled || fight.towns.len() < 2 {
        return fight.towns[0];
    }
    let reach = 1 + (fight.towns.len() - 1) * progress as usize / 1000;
    fight.towns[random.random_range(0..reach.clamp(2, fight.towns.len()))]
}

/// Draws how well the place is known, and how far from the town's centre it lies, in 10⁻⁷ degrees.
fn draw_precision(random: &mut ChaCha8Rng) -> (LocationPrecision, i32) {
    match random.random_range(0..100) {
        0..45 => (LocationPrecision::Exact, 200_000),
        45..70 => (LocationPrecision::Near, 1_200_000),
        70..84 => (LocationPrecision::District, 1_800_000),
        84..91 => (LocationPrecision::Province, 0),
        91..96 => (LocationPrecision::Vague, 0),
        96 => (LocationPrecision::Country, 0),
        _ => (LocationPrecision::NotStated, 1_000_000),
    }
}

/// Draws deaths: mostly few, sometimes many.
fn draw_deaths(random: &mut ChaCha8Rng, fight: &Fight, notes: &mut Notes) -> Deaths {
    let mut best = random.random_range(0..=fight.deadliness);
    while best > 0 && best < 400 && random.random_ratio(1, 4) {
        best += random.random_range(1..=best + fight.deadliness);
    }
    let civilians = if fight.kind == Kind::OneSided { best } else { random.random_range(0..=best / 3) };
    let side_a = random.random_range(0..=best - civilians);
    let low = best - random.random_range(0..=best / 3);
    let mut high = best + random.random_range(0..=best / 2);
    if best > 2 && random.random_ratio(1, 120) {
        high = low - 1;
        notes.add(Note::HighBelowLow);
    }
    let side_b = best - civilians - side_a;
    Deaths {
        best: Some(best),
        low: Some(low),
        high: Some(high),
        side_a: Some(side_a),
        side_b: Some(side_b),
        civilians: Some(civilians),
        unknown: Some(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(count: u32, seed: u64) -> Vec<Event> {
        let mut scene = Scene::new(count, seed, "2026-11-23".parse().unwrap()).unwrap();
        (1..=count).map(|number| scene.event(number)).collect()
    }

    #[test]
    fn the_same_seed_gives_the_same_events_and_another_gives_others() {
        assert_eq!(events(300, 7), events(300, 7));
        assert_ne!(events(300, 7), events(300, 8));
    }

    #[test]
    fn an_exercise_has_every_kind_and_spills_over_borders() {
        let all = events(5_000, 1);
        for kind in sitroom_domain::KINDS {
            assert!(all.iter().any(|event| event.kind == Some(kind)), "{kind:?}");
        }
        let mut countries_of = std::collections::HashMap::<&str, std::collections::HashSet<u16>>::new();
        for event in &all {
            countries_of.entry(&event.conflict).or_default().insert(event.country.0);
            assert!(event.last_day >= event.first_day && event.headline.starts_with("EXERCISE"));
        }
        assert!(countries_of.values().any(|countries| countries.len() > 1));
    }
}

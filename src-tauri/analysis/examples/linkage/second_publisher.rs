//! A second publisher made from a first one: other events, other habits, by a seeded and described perturbation.
//!
//! Of all events 10 in 13 are the first publisher's. The second keeps 70 % of those, and the events that the first does not
//! have are 30 % of its own. Of what it keeps: days moved by 1 (20 %) or 2 to 3 (10 %); coordinates of another town or moved by
//! up to 25 km (30 %); precision changed (20 %); deaths recounted by 1 to 3 or by 0.6 to 1.6 (40 %) or missing (10 %); all
//! names of actors in another manner, sides exchanged (20 %); kind missing (10 %); events of one day, place and pair of sides
//! as one (for 5 %).

use std::collections::HashMap;

use rand::prelude::*;
use rand_chacha::ChaCha8Rng;
use sitroom_domain::{DatePrecision, Day, LocationPrecision};

use crate::record::Record;

/// What was done to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Change {
    None,
    DaysByOne,
    DaysByMore,
    OtherTown,
    Moved,
    Precision,
    DeathsByFew,
    DeathsByShare,
    DeathsMissing,
    SidesExchanged,
    ActorUnknown,
    KindMissing,
    Aggregated,
}

/// Both publishers, and which of their records are one event.
pub(crate) struct Publishers {
    pub(crate) first: Vec<Record>,
    pub(crate) second: Vec<Record>,
    /// For each record of the second, those of the first; none where it is an event that the first does not have.
    pub(crate) truth: Vec<Vec<usize>>,
    pub(crate) changes: Vec<Vec<Change>>,
}

/// Splits events among two publishers and lets the second tell them in its manner.
pub(crate) fn split(mut events: Vec<Record>, seed: u64) -> Publishers {
    let chance = &mut ChaCha8Rng::seed_from_u64(seed);
    events.shuffle(chance);
    let towns: Vec<Town> = events.iter().filter(|event| event.location_precision.is_point()).map(town).collect();
    let towns = Towns::new(towns);
    let held_out = events.len() * 3 / 13;
    let only_second = events.split_off(events.len() - held_out);
    let mut kept: Vec<(Record, Vec<usize>, bool)> = Vec::new();
    for group in same_day(&events) {
        let chosen: Vec<usize> = group.into_iter().filter(|_| chance.random_bool(0.7)).collect();
        // Groups are rare, so that a half of them is about one record in twenty.
        if chosen.len() > 1 && chance.random_bool(0.5) {
            kept.push((aggregate(&events, &chosen), chosen, true));
        } else {
            kept.extend(chosen.into_iter().map(|at| (events[at].clone(), vec![at], false)));
        }
    }
    kept.extend(only_second.into_iter().map(|event| (event, Vec::new(), false)));
    kept.shuffle(chance);
    let mut publishers = Publishers { first: events, second: Vec::new(), truth: Vec::new(), changes: Vec::new() };
    for (mut record, truth, aggregated) in kept {
        let mut changes = tell(&mut record, &towns, chance);
        if aggregated {
            changes.push(Change::Aggregated);
        }
        if changes.is_empty() {
            changes.push(Change::None);
        }
        publishers.second.push(record);
        publishers.truth.push(truth);
        publishers.changes.push(changes);
    }
    publishers
}

fn town(event: &Record) -> Town {
    (event.longitude_e7, event.latitude_e7, event.place.clone())
}

/// Returns groups of events of one day, place and pair of sides; most hold one.
fn same_day(events: &[Record]) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut at: HashMap<(Day, Day, i32, i32, &str, &str), usize> = HashMap::new();
    for (number, event) in events.iter().enumerate() {
        let near = |e7: i32| e7.div_euclid(1_000_000);
        let (lon, lat) = (near(event.longitude_e7), near(event.latitude_e7));
        let key = (event.first_day, event.last_day, lon, lat, event.side_a.as_str(), event.side_b.as_str());
        let group = *at.entry(key).or_insert(groups.len());
        if group == groups.len() {
            groups.push(Vec::new());
        }
        groups[group].push(number);
    }
    groups
}

fn aggregate(events: &[Record], members: &[usize]) -> Record {
    let mut whole = events[members[0]].clone();
    for member in &members[1..] {
        let (sum, more) = (&mut whole.deaths, &events[*member].deaths);
        for (total, part) in [
            (&mut sum.best, more.best),
            (&mut sum.low, more.low),
            (&mut sum.high, more.high),
            (&mut sum.civilians, more.civilians),
        ] {
            *total = total.zip(part).map(|(total, part)| total + part);
        }
    }
    whole
}

fn tell(record: &mut Record, towns: &Towns, chance: &mut ChaCha8Rng) -> Vec<Change> {
    let mut changes = Vec::new();
    let drawn: f64 = chance.random();
    if drawn < 0.3 {
        let (by, moved) =
            if drawn < 0.2 { (1, Change::DaysByOne) } else { (chance.random_range(2..=3), Change::DaysByMore) };
        let by = if chance.random() { by } else { -by };
        record.first_day.0 += by;
        record.last_day.0 += by;
        changes.push(moved);
    }
    move_place(record, towns, chance, &mut changes);
    if chance.random_bool(0.2) {
        change_precision(record, chance);
        changes.push(Change::Precision);
    }
    recount(record, chance, &mut changes);
    for side in [&mut record.side_a, &mut record.side_b] {
        if side != "Civilians" && chance.random_bool(0.04) {
            *side = format!("Unidentified Armed Group ({})", record.country_name);
            changes.push(Change::ActorUnknown);
        } else {
            *side = in_other_manner(side, &record.country_name, chance);
        }
    }
    if chance.random_bool(0.2) {
        std::mem::swap(&mut record.side_a, &mut record.side_b);
        changes.push(Change::SidesExchanged);
    }
    if chance.random_bool(0.1) {
        record.kind = None;
        changes.push(Change::KindMissing);
    }
    changes
}

fn move_place(record: &mut Record, towns: &Towns, chance: &mut ChaCha8Rng, changes: &mut Vec<Change>) {
    let drawn: f64 = chance.random();
    record.place = record.place.replace(" town", "").replace(" village", "");
    if drawn < 0.15 {
        let nearest = towns.nearest(record.longitude_e7, record.latitude_e7);
        if let Some((lon, lat, name)) = nearest {
            (record.longitude_e7, record.latitude_e7, record.place) = (*lon, *lat, name.clone());
            changes.push(Change::OtherTown);
        }
    } else if drawn < 0.3 {
        let (km, turn) = (chance.random_range(0.0..25.0), chance.random_range(0.0..std::f64::consts::TAU));
        let wide = (f64::from(record.latitude_e7) / 1e7).to_radians().cos().max(0.1);
        record.latitude_e7 += (km * turn.sin() / 111.2 * 1e7) as i32;
        record.longitude_e7 += (km * turn.cos() / 111.2 / wide * 1e7) as i32;
        changes.push(Change::Moved);
    }
}

fn change_precision(record: &mut Record, chance: &mut ChaCha8Rng) {
    if chance.random() {
        record.location_precision =
            *[LocationPrecision::Near, LocationPrecision::District, LocationPrecision::NotStated]
                .choose(chance)
                .unwrap_or(&LocationPrecision::Near);
    } else {
        record.date_precision =
            *[DatePrecision::Days, DatePrecision::Week].choose(chance).unwrap_or(&DatePrecision::Days);
    }
}

fn recount(record: &mut Record, chance: &mut ChaCha8Rng, changes: &mut Vec<Change>) {
    let drawn: f64 = chance.random();
    let deaths = &mut record.deaths;
    // The second publisher gives one number, as most do.
    (deaths.low, deaths.high, deaths.civilians) = (None, None, None);
    let Some(best) = deaths.best else { return };
    if drawn < 0.2 {
        let by = chance.random_range(1..=3);
        deaths.best = Some(if chance.random() { best + by } else { best.saturating_sub(by) });
        changes.push(Change::DeathsByFew);
    } else if drawn < 0.4 {
        deaths.best = Some((f64::from(best) * chance.random_range(0.6..1.6)).round() as u32);
        changes.push(Change::DeathsByShare);
    } else if drawn < 0.5 {
        deaths.best = None;
        changes.push(Change::DeathsMissing);
    }
}

/// Returns a name as another publisher would write it.
fn in_other_manner(name: &str, country: &str, chance: &mut ChaCha8Rng) -> String {
    if let Some(state) = name.strip_prefix("Government of ") {
        let forces = if chance.random_bool(0.8) { "Military" } else { "Police" };
        return format!("{forces} Forces of {state} ({}-)", chance.random_range(1990..2022));
    }
    let long = [
        ("Civilians", "Civilians (*)"),
        ("JNIM", "JNIM: Group for Support of Islam and Muslims"),
        ("Jama'atu Ahlis Sunna Lidda'awati wal-Jihad", "Boko Haram - Jihadi Faction"),
        ("JAS", "Boko Haram - Jama'atu Ahli is-Sunnah lid-Da'wati wal-Jihad"),
        ("IS", "Islamic State (*)"),
        ("MFDC", "Movement of Democratic Forces of Casamance"),
        ("AQIM", "Al Qaeda in the Islamic Maghreb"),
    ];
    if let Some((_, other)) = long.iter().find(|(short, _)| *short == name) {
        return other.replace('*', country);
    }
    let words: Vec<&str> = name.split(' ').collect();
    match chance.random_range(0..4) {
        0 if words.len() >= 3 && !name.contains(',') => {
            words.iter().filter_map(|word| word.chars().find(|letter| letter.is_uppercase())).collect()
        }
        0 | 1 if words.len() == 1 && name.to_uppercase() != name => format!("{name} Ethnic Militia ({country})"),
        2 if name.chars().count() > 5 => misspelt(name, chance),
        _ => name.to_owned(),
    }
}

/// Returns a name with one small letter beyond its first left out or doubled.
fn misspelt(name: &str, chance: &mut ChaCha8Rng) -> String {
    let letters: Vec<char> = name.chars().collect();
    let at = chance.random_range(1..letters.len());
    let doubled = chance.random();
    letters.iter().enumerate().filter(|(place, _)| *place != at || doubled).fold(
        String::new(),
        |mut text, (place, letter)| {
            text.push(*letter);
            if place == at {
                text.push(*letter);
            }
            text
        },
    )
}

/// Longitude and latitude in 10⁻⁷ degrees, and the name.
type Town = (i32, i32, String);

/// The towns that events name, by cells of half a degree.
struct Towns(HashMap<(i32, i32), Vec<Town>>);

impl Towns {
    fn new(mut towns: Vec<Town>) -> Self {
        towns.sort_unstable();
        towns.dedup();
        let mut cells: HashMap<(i32, i32), Vec<Town>> = HashMap::new();
        for town in towns {
            cells.entry(Self::cell(town.0, town.1)).or_default().push(town);
        }
        Self(cells)
    }

    fn cell(lon: i32, lat: i32) -> (i32, i32) {
        (lon.div_euclid(5_000_000), lat.div_euclid(5_000_000))
    }

    /// Returns the nearest town elsewhere, not farther than about 50 km.
    fn nearest(&self, lon: i32, lat: i32) -> Option<&Town> {
        let (column, band) = Self::cell(lon, lat);
        let around = (-1..=1).flat_map(|x| (-1..=1).map(move |y| (column + x, band + y)));
        let far = |town: &Town| {
            let (x, y) = (i64::from(town.0) - i64::from(lon), i64::from(town.1) - i64::from(lat));
            x * x + y * y
        };
        let towns = around.filter_map(|cell| self.0.get(&cell)).flatten();
        towns.filter(|town| (10_i64.pow(10)..25 * 10_i64.pow(12)).contains(&far(town))).min_by_key(|town| far(town))
    }
}

//! Campaigns: where violence flares up, for how long, and where it spills over to.

use rand::Rng;
use rand::RngExt;
use sitroom_domain::subregion::subregions;
use sitroom_domain::{CountryIndex, Day, Kind};

use super::draw::{between, one_of, pareto};
use crate::area::{Area, find_area};
use crate::town::{Town, distance_km, towns};

/// First and last day on which a campaign begins: 1 January 2016 to 30 June 2025.
const FIRST: i32 = 16_801;
const LAST: i32 = 20_269;

/// Sides that nobody is called.
const GROUPS: [&str; 12] = [
    "Blue Column", "Ridge Front", "Harbour League", "Third Lantern", "Sandgrouse Movement", "Copper Brigade", "Long Valley Union",
    "Grey Heron Band", "Salt Road Company", "Nine Wells Alliance", "Red Acacia Group", "Lake Shore Watch",
];

/// One flare-up.
#[derive(Debug, Clone)]
pub(super) struct Campaign {
    pub(super) town: &'static Town,
    /// The first-order division that the town lies in.
    pub(super) division: Option<&'static Area>,
    pub(super) kind: Kind,
    pub(super) side_a: String,
    pub(super) side_b: String,
    pub(super) first: Day,
    pub(super) days: i32,
    /// Days on which it peaks.
    pub(super) peaks: Vec<Day>,
    /// How many of all events are its own, in proportion.
    pub(super) weight: f64,
    /// Spread of its events round the town, in km.
    pub(super) spread_km: f64,
}

/// Returns campaigns for a scenario of about `events` events; each may have set off others near by.
pub(super) fn campaigns(events: u32, rng: &mut impl Rng) -> Vec<Campaign> {
    let stage = stage();
    let roots = (events / 200).clamp(15, 600);
    let mut all = Vec::new();
    for _ in 0..roots {
        let Some(town) = one_of(rng, &stage) else { break };
        let first = Day(FIRST + (between(rng, 0.0, f64::from(LAST - FIRST))) as i32);
        let root = flare_up(town, first, pareto(rng, 1.2), rng);
        spill_over(&stage, root, 3, &mut all, rng);
    }
    all
}

/// Returns the towns of all subregions, those of more than 20,000 people or without a count.
fn stage() -> Vec<&'static Town> {
    let members: Vec<CountryIndex> =
        subregions().iter().flat_map(|subregion| subregion.spans().map(|(country, ..)| country)).collect();
    towns().iter().filter(|town| members.contains(&town.country) && !(1..20_000).contains(&town.population)).collect()
}

fn flare_up(town: &'static Town, first: Day, weight: f64, rng: &mut impl Rng) -> Campaign {
    let days = between(rng, 60.0, 900.0) as i32;
    let peaks = (0..(2 + days / 120)).map(|_| Day(first.0 + between(rng, 0.0, f64::from(days)) as i32)).collect();
    let group = |rng: &mut _| one_of(rng, &GROUPS).copied().unwrap_or(GROUPS[0]).to_owned();
    let country = town.country.country().map(|country| country.names.en.clone()).unwrap_or_default();
    let attacker = group(rng);
    let (kind, side_a, side_b) = match between(rng, 0.0, 1.0) {
        draw if draw < 0.55 => (Kind::State, format!("Government of {country} (invented)"), attacker),
        draw if draw < 0.72 => {
            let other = group(rng);
            let other = if other == attacker { "Dry River Committee".to_owned() } else { other };
            (Kind::NonState, attacker, other)
        }
        _ => (Kind::OneSided, attacker, "Civilians".to_owned()),
    };
    Campaign { town, division: find_area(town.admin1), kind, side_a, side_b, first, days, peaks, weight, spread_km: between(rng, 8.0, 70.0) }
}

/// Keeps a campaign and lets it set off another 40 to 350 km away, across borders too, some months later.
fn spill_over(
    stage: &[&'static Town],
    campaign: Campaign,
    generations: u32,
    all: &mut Vec<Campaign>,
    rng: &mut impl Rng,
) {
    if generations > 0 && rng.random::<f64>() < 0.5 {
        let home = campaign.town;
        let near: Vec<&'static Town> = stage
            .iter()
            .copied()
            .filter(|town| (town.lat - home.lat).abs() < 3.5)
            .filter(|town| (40.0..350.0).contains(&distance_km(home.lon, home.lat, town.lon, town.lat)))
            .collect();
        if let Some(town) = one_of(rng, &near) {
            let first = Day(campaign.first.0 + between(rng, 20.0, 240.0) as i32);
            let weight = campaign.weight * between(rng, 0.3, 0.9);
            let mut next = flare_up(town, first, weight, rng);
            (next.kind, next.side_b) = (campaign.kind, campaign.side_b.clone());
            if campaign.kind != Kind::State {
                next.side_a.clone_from(&campaign.side_a);
            } else if !next.side_a.starts_with("Government") {
                let country = town.country.country().map(|country| country.names.en.clone()).unwrap_or_default();
                next.side_a = format!("Government of {country} (invented)");
            }
            all.push(campaign);
            return spill_over(stage, next, generations - 1, all, rng);
        }
    }
    all.push(campaign);
}

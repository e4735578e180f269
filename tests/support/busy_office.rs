//! The record of a busy office, invented: 10,000 engagements, 100,000 trafficking cases, 5,000 presences.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use sitroom_api::Desk;
use sitroom_domain::Noun;

use crate::invented::Chance;

pub(crate) const ENGAGEMENTS: u64 = 10_000;
pub(crate) const TRAFFICKING: u64 = 100_000;
pub(crate) const PRESENCES: u64 = 5_000;
const PARTNERS: u64 = 200;
const COUNTRIES: [(&str, f64, f64); 6] = [
    ("MLI", -4.2, 14.5),
    ("NER", 8.1, 16.0),
    ("BFA", -1.5, 12.4),
    ("GIN", -10.9, 10.4),
    ("SEN", -14.5, 14.5),
    ("NGA", 8.0, 9.6),
];

/// Fills a profile; `folder` is where its files are written for a moment.
pub(crate) fn fill(desk: &Desk, folder: &Path) {
    let mut chance = Chance(7);
    let partners = (0..PARTNERS).map(
        |n| json!({"name": format!("Invented partner {n}"), "kind": "international_ngo", "marking": "unclassified"}),
    );
    add(desk, folder, Noun::Partner, partners.collect());
    let place = |chance: &mut Chance| {
        let (iso3, lon, lat) = COUNTRIES[chance.below(6) as usize];
        let (lon, lat) = (lon + chance.share() * 3.0 - 1.5, lat + chance.share() * 3.0 - 1.5);
        (iso3, json!({"name": "Invented place", "lon": lon, "lat": lat, "precision": "near", "country": iso3}))
    };
    let day = |chance: &mut Chance| {
        format!("{}-{:02}-{:02}", 2005 + chance.below(20), 1 + chance.below(12), 1 + chance.below(28))
    };
    let engagements = (0..ENGAGEMENTS).map(|n| {
        let (iso3, spot) = place(&mut chance);
        json!({"name": format!("Invented good offices {n}"), "kind": "good_offices", "since": day(&mut chance), "countries": [iso3], "place": spot,
            "marking": "unclassified",
            "visits": [{"when": day(&mut chance), "who": "SRSG", "place": spot}],
            "participations": [{"partner": format!("Invented partner {}", chance.below(PARTNERS)), "role": "support"}],
            "commitments": [{"name": "Invented promise", "owner": "Government", "state": "open", "due": day(&mut chance)}]})
    });
    add(desk, folder, Noun::Engagement, engagements.collect());
    let presences = (0..PRESENCES).map(|_| {
        let (iso3, spot) = place(&mut chance);
        json!({"partner": format!("Invented partner {}", chance.below(PARTNERS)), "countries": [iso3], "place": spot, "since": day(&mut chance), "marking": "unclassified"})
    });
    add(desk, folder, Noun::Presence, presences.collect());
    let kinds = ["people", "drugs", "arms", "resources"];
    let trafficking = (0..TRAFFICKING).map(|n| {
        let (iso3, spot) = place(&mut chance);
        json!({"kind": kinds[(n % 4) as usize], "commodity": "invented", "when": day(&mut chance), "countries": [iso3], "place": spot, "quantity": n, "unit": "kg", "marking": "unclassified"})
    });
    add(desk, folder, Noun::Trafficking, trafficking.collect());
}

fn add(desk: &Desk, folder: &Path, noun: Noun, rows: Vec<Value>) {
    let path = folder.join("rows.json");
    fs::write(&path, Value::Array(rows).to_string()).unwrap();
    desk.add_records(noun, &path).unwrap();
    fs::remove_file(path).unwrap();
}

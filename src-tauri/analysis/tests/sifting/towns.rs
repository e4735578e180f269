//! The towns of the base map as a gazetteer, for tests and for the bench.

use std::sync::LazyLock;

use sitroom_analysis::sift::gazetteer::{Entry, Gazetteer};

static TABLE: &str = include_str!("../../../../maps/dist/places.tsv");

/// Returns the gazetteer of the base map; it is built once.
pub(crate) fn gazetteer() -> &'static Gazetteer {
    static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(|| {
        let rows: Vec<Vec<&str>> = TABLE.lines().skip(1).map(|line| line.split('\t').collect()).collect();
        let names: Vec<Vec<String>> = rows.iter().map(|row| other_names(row)).collect();
        Gazetteer::new(rows.iter().zip(&names).map(|(row, names)| Entry {
            name: row[0],
            names,
            iso3: row[1].parse().unwrap(),
            admin1: row[2],
            longitude_e7: e7(row[4]),
            latitude_e7: e7(row[3]),
            population: row[5].parse().unwrap_or(0),
            is_capital: row[6] == "1",
        }))
    });
    &GAZETTEER
}

fn other_names(row: &[&str]) -> Vec<String> {
    let names = row[7..].iter().flat_map(|names| names.split(['|', ',']));
    names.map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

fn e7(degrees: &str) -> i32 {
    (degrees.parse::<f64>().unwrap() * 1e7).round() as i32
}

/// Returns the names of the towns, the largest first.
#[allow(dead_code, reason = "only the bench asks for them")]
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    TABLE.lines().skip(1).filter_map(|line| line.split('\t').next())
}

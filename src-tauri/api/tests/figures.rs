//! Figures that join events with the record: exposure, what followed an engagement, threshold moments.

use std::fmt::Write as _;
use std::fs;

use serde_json::{Map, Value as Json};
use sitroom_api::contract::record::RecordChange;
use sitroom_api::contract::run::ImportRequest;
use sitroom_api::{Desk, Fault};
use sitroom_domain::{Area, Day, Marking, Noun, RecordId};
use tempfile::TempDir;

#[path = "figures/effect.rs"]
mod effect;
#[path = "figures/exposure.rs"]
mod exposure;
#[path = "figures/moments.rs"]
mod moments;

type Checked = Result<(), Box<dyn std::error::Error>>;

const HEAD: &str = "id,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,latitude,longitude,country,country_id,date_prec,date_start,date_end,deaths_civilians,best,high,low,source_headline\n";

/// Places well inside divisions, by name: country, number of the country, latitude, longitude.
const MOPTI: Place = ("Mali", 432, 14.49, -4.19);
const GAO: Place = ("Mali", 432, 16.27, -0.04);
const KAYES: Place = ("Mali", 432, 14.44, -11.44);
const BAMAKO: Place = ("Mali", 432, 12.65, -8.0);
const NIAMEY: Place = ("Niger", 436, 13.51, 2.11);
const OUAGADOUGOU: Place = ("Burkina Faso", 439, 12.37, -1.53);
const DAKAR: Place = ("Senegal", 433, 14.69, -17.44);

type Place = (&'static str, u32, f64, f64);

/// A file of invented events.
struct Events {
    text: String,
    count: u32,
}

impl Events {
    fn new() -> Self {
        Self { text: HEAD.to_owned(), count: 0 }
    }

    /// Adds an event on a day of a month, known to a precision.
    fn add(&mut self, place: Place, precision: u8, day: &str, deaths: u32) {
        self.count += 1;
        let (country, number, latitude, longitude) = place;
        let id = self.count;
        let _ = writeln!(
            self.text,
            "{id},1,Government,Ridge Front,{precision},,,{latitude},{longitude},{country},{number},1,{day},{day},0,{deaths},{deaths},{deaths},x"
        );
    }

    /// Adds events on the first days of every month of some years.
    fn add_monthly(&mut self, place: Place, years: std::ops::RangeInclusive<u32>, count: impl Fn(u32, u32) -> u32) {
        for year in years {
            for month in 1..=12 {
                for day in 1..=count(year, month) {
                    self.add(place, 1, &format!("{year}-{month:02}-{day:02}"), 1);
                }
            }
        }
    }
}

fn desk(events: &Events) -> Result<(Desk, TempDir), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let desk = Desk::open(&folder.path().join("profile"))?;
    let path = folder.path().join("events.csv");
    fs::write(&path, &events.text)?;
    let path = path.to_string_lossy().into_owned();
    let request = ImportRequest { publisher: "ucdp".to_owned(), path, date_order: None, encoding: None };
    let outcome = desk.import_file(&request, &|_| {})?;
    assert_eq!((outcome.run.counts.added, outcome.rejects.len()), (events.count, 0));
    Ok((desk, folder))
}

fn country(iso3: &str) -> Area {
    Area::Country { iso3: iso3.to_owned() }
}

fn day(text: &str) -> Option<Day> {
    text.parse().ok()
}

fn put(desk: &Desk, records: &[(u128, Noun, Json)]) -> Checked {
    let changes: Vec<RecordChange> = records
        .iter()
        .map(|(number, noun, values)| RecordChange {
            id: RecordId(*number),
            noun: *noun,
            base: None,
            values: serde_json::from_value::<Map<String, Json>>(values.clone()).unwrap_or_default(),
            marking: Some(Marking::Unclassified),
            delete: false,
            reason: String::new(),
        })
        .collect();
    let saved = desk.save_records(&changes)?;
    assert!(saved.clashes.is_empty() && saved.complaints.is_empty(), "{:?}", saved.complaints);
    Ok(())
}

fn message<T: std::fmt::Debug>(refused: Result<T, Fault>) -> String {
    refused.map_or_else(|fault| fault.message, |found| format!("not refused: {found:?}"))
}

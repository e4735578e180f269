//! The desk as the window and the command line use it, on small files made here.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use sitroom_api::contract::export::ExportFormat;
use sitroom_api::contract::fault::FaultCode;
use sitroom_api::contract::hotspot::{HotspotRequest, HotspotUnits};
use sitroom_api::contract::list::{PageRequest, SortColumn};
use sitroom_api::contract::picture::{Measure, TileLayer, TileRequest, Unit};
use sitroom_api::contract::place::PlaceRef;
use sitroom_api::contract::run::{ImportOutcome, ImportRequest};
use sitroom_api::contract::search::SearchHit;
use sitroom_api::{Desk, Fault};
use sitroom_domain::{Area, DateOrder, EventId, Filter, Kind};
use tempfile::TempDir;

type Checked = Result<(), Box<dyn std::error::Error>>;

const HEAD: &str = "id,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,latitude,longitude,country,country_id,date_prec,date_start,date_end,deaths_civilians,best,high,low,source_headline\n";

struct Bench {
    desk: Desk,
    folder: TempDir,
}

impl Bench {
    fn new() -> Result<Self, Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        Ok(Self { desk: Desk::open(&folder.path().join("profile"))?, folder })
    }

    fn file(&self, name: &str, text: &str) -> std::io::Result<PathBuf> {
        let path = self.folder.path().join(name);
        fs::write(&path, text)?;
        Ok(path)
    }

    fn import(&self, path: &Path) -> Result<ImportOutcome, Fault> {
        let path = path.to_string_lossy().into_owned();
        let request = ImportRequest { publisher: "ucdp".to_owned(), path, date_order: None, encoding: None };
        self.desk.import_file(&request, &|_| {})
    }
}

/// Twelve months in Mopti, one event on the tenth of each, with as many deaths as the month has number; and one in Osh
/// that is known to the province only.
fn year() -> String {
    let mut text = HEAD.to_owned();
    for month in 1..=12 {
        let _ = writeln!(
            text,
            "{month},1,Government of Mali,JNIM,1,Mopti town,Mopti region,14.49,-4.19,Mali,432,1,2021-{month:02}-10,2021-{month:02}-10,0,{month},{month},{month},Ambush near Mopti"
        );
    }
    text.push_str("99,3,Ridge Front,Civilians,4,Osh oblast,Osh,40.2,72.9,Kyrgyzstan,703,2,2021-06-10,2021-06-14,5,5,5,5,Нападение в Оше\n");
    text
}

fn whole() -> Filter {
    Filter::default()
}

#[test]
fn what_was_imported_is_counted_listed_found_and_drawn() -> Checked {
    let bench = Bench::new()?;
    let outcome = bench.import(&bench.file("year.csv", &year())?)?;
    assert_eq!((outcome.run.counts.added, outcome.rejects.len()), (13, 0));

    let picture = bench.desk.put_filter(&whole())?;
    assert_eq!((picture.totals.events, picture.totals.best), (13, 83));
    assert_eq!(picture.by_country.iter().map(|place| place.code.as_str()).collect::<Vec<_>>(), ["MLI", "KGZ"]);

    let page = PageRequest { sort: SortColumn::Deaths, descending: true, offset: 0, limit: 2 };
    let rows = bench.desk.list_events(&picture.key, &page)?;
    assert_eq!((rows.total, rows.rows[0].deaths.best, rows.rows[1].deaths.best), (13, Some(12), Some(11)));

    let hits = bench.desk.search("нападение", 5)?;
    assert!(hits.iter().any(|hit| matches!(hit, SearchHit::Event { place, .. } if place == "Osh oblast")), "{hits:?}");
    let hits = bench.desk.search("mopti", 5)?;
    assert!(hits.iter().any(|hit| matches!(hit, SearchHit::Place { place: Some(PlaceRef::Admin1 { .. }), .. })));

    let (key, measure) = (picture.key.clone(), Measure::Events);
    let asked = TileRequest { key, layer: TileLayer::Cells, resolution: 4, measure, z: 0, x: 0, y: 0 };
    let tile = bench.desk.event_tile(&asked)?;
    let names = |tile: &[u8], name: &str| tile.windows(name.len()).any(|word| word == name.as_bytes());
    assert!(names(&tile, "cells") && names(&tile, "shade"));
    let grid = bench.desk.event_tile(&TileRequest { layer: TileLayer::Grid, ..asked })?;
    assert!(names(&grid, "grid") && names(&grid, "weight"));
    assert_eq!(bench.desk.get_classes(&picture.key, Measure::Events, 4)?.cells, 2);
    Ok(())
}

#[test]
fn a_filter_narrows_everything_and_the_period_before_stands_beside() -> Checked {
    let bench = Bench::new()?;
    bench.import(&bench.file("year.csv", &year())?)?;
    let filter = Filter {
        area: Area::Subregion { id: "west-africa".to_owned() },
        since: Some("2021-07-01".parse()?),
        until: Some("2021-09-30".parse()?),
        kinds: vec![Kind::State],
        ..whole()
    };
    let picture = bench.desk.put_filter(&filter)?;
    assert_eq!((picture.totals.events, picture.totals.best), (3, 24));
    assert_eq!(picture.before.map(|before| before.best), Some(15));
    assert_eq!(picture.span, Some(["2021-07-10".to_owned(), "2021-09-10".to_owned()]));
    let line = bench.desk.get_timeline(&picture.key, Unit::Month)?;
    assert_eq!(line.starts.len(), 12, "the time line shows the whole span, whatever the period");
    let early = bench.desk.put_filter(&Filter { until: Some("2021-01-31".parse()?), ..whole() })?;
    assert_eq!(early.before, None, "without a first day there is no period before");
    Ok(())
}

#[test]
fn a_place_tells_no_data_apart_from_zero() -> Checked {
    let bench = Bench::new()?;
    bench.import(&bench.file("year.csv", &year())?)?;
    let key = bench.desk.put_filter(&Filter { since: Some("2021-12-20".parse()?), ..whole() })?.key;
    let mali = bench.desk.get_place(&key, &PlaceRef::Country { iso3: "MLI".to_owned() })?;
    assert_eq!((mali.totals.events, mali.covered, mali.newest.as_deref()), (0, true, Some("2021-12-10")));
    let ghana = bench.desk.get_place(&key, &PlaceRef::Country { iso3: "GHA".to_owned() })?;
    assert_eq!((ghana.totals.events, ghana.covered, ghana.newest), (0, false, None));
    assert!(bench.desk.get_place(&key, &PlaceRef::Country { iso3: "XYZ".to_owned() }).is_err());
    Ok(())
}

/// From 2017 on, two events a month in Nigeria until the end of 2019, and one in Mali until the end of 2021.
fn ended() -> String {
    let mut text = HEAD.to_owned();
    for month in 0..60 {
        let (year, in_year) = (2017 + month / 12, month % 12 + 1);
        let mut row = |id: i32, day: u32, place: &str| {
            let _ = writeln!(
                text,
                "{id},1,Government,Group,1,Town,,{place},1,{year}-{in_year:02}-{day:02},{year}-{in_year:02}-{day:02},0,1,1,1,Headline"
            );
        };
        row(month * 3 + 1, 10, "14.49,-4.19,Mali,432");
        if month < 36 {
            row(month * 3 + 2, 5, "11.85,13.15,Nigeria,475");
            row(month * 3 + 3, 20, "11.85,13.15,Nigeria,475");
        }
    }
    text
}

#[test]
fn a_country_whose_data_end_before_the_period_is_no_data_and_no_fall() -> Checked {
    let bench = Bench::new()?;
    bench.import(&bench.file("ended.csv", &ended())?)?;
    let since = |day: &str| -> Result<Filter, Box<dyn std::error::Error>> {
        Ok(Filter {
            area: Area::Subregion { id: "west-africa".to_owned() },
            since: Some(day.parse()?),
            until: Some("2021-12-31".parse()?),
            ..whole()
        })
    };
    let filter = since("2020-01-01")?;
    let picture = bench.desk.put_filter(&filter)?;
    assert_eq!(
        (picture.totals.events, picture.before.map(|before| before.events)),
        (24, Some(24)),
        "Mali against Mali"
    );
    let nigeria = PlaceRef::Country { iso3: "NGA".to_owned() };
    let place = bench.desk.get_place(&picture.key, &nigeria)?;
    assert_eq!((place.covered, place.newest.as_deref()), (false, Some("2019-12-20")));
    let west_africa = bench.desk.get_place(&picture.key, &PlaceRef::Subregion { id: "west-africa".to_owned() })?;
    let part = west_africa.parts.iter().find(|part| part.place == nigeria).ok_or("Nigeria is a part")?;
    assert!(!part.covered && west_africa.covered);
    let request = HotspotRequest { units: HotspotUnits::Divisions, ..HotspotRequest::of_cells(5) };
    let now = bench.desk.list_hotspots(&filter, &request)?.cells;
    let before = bench.desk.list_hotspots(&since("2019-01-01")?, &request)?.cells;
    assert!(before > now, "the divisions of Nigeria take part where anything is known of them: {before} and {now}");
    let earlier = bench.desk.put_filter(&since("2019-06-01")?)?;
    assert!(bench.desk.get_place(&earlier.key, &nigeria)?.covered, "its data reach into this period");
    let coverage = bench.desk.open_desk()?.coverage;
    let ends: Vec<(&str, Option<&str>)> =
        coverage.countries.iter().map(|country| (country.iso3.as_str(), country.data_end.as_deref())).collect();
    assert_eq!(ends, [("MLI", None), ("NGA", Some("2019-12-31"))]);
    Ok(())
}

#[test]
fn what_is_known_to_the_province_only_is_an_area_and_not_a_point() -> Checked {
    let bench = Bench::new()?;
    bench.import(&bench.file("year.csv", &year())?)?;
    let key = bench.desk.put_filter(&whole())?.key;
    let areas = bench.desk.list_imprecise_areas(&key)?;
    assert_eq!(areas.len(), 1);
    assert!(areas[0].code.starts_with("KGZ") && !areas[0].whole_country && areas[0].totals.events == 1, "{areas:?}");
    let folder = bench.folder.path().join("out.geojson");
    bench.desk.export_events(&key, ExportFormat::Geojson, &folder)?;
    let exported: serde_json::Value = serde_json::from_str(&fs::read_to_string(folder)?)?;
    let drawn = exported["features"].as_array().map(|all| all.iter().filter(|one| !one["geometry"].is_null()).count());
    assert_eq!(drawn, Some(12));
    Ok(())
}

#[test]
fn an_export_can_be_imported_again_and_changes_nothing() -> Checked {
    let bench = Bench::new()?;
    bench.import(&bench.file("year.csv", &year())?)?;
    let key = bench.desk.put_filter(&whole())?.key;
    for (format, name) in
        [(ExportFormat::Csv, "out.csv"), (ExportFormat::Xlsx, "out.xlsx"), (ExportFormat::Geojson, "out.geojson")]
    {
        let path = bench.folder.path().join(name);
        assert_eq!(bench.desk.export_events(&key, format, &path)?.rows, 13);
        let other = Bench::new()?;
        let outcome = other.import(&path)?;
        assert_eq!((outcome.run.counts.added, outcome.run.counts.rejected), (13, 0), "{name} {:?}", outcome.rejects);
        let picture = other.desk.put_filter(&whole())?;
        assert_eq!((picture.totals.events, picture.totals.best), (13, 83), "{name}");
    }
    Ok(())
}

#[test]
fn a_changed_row_is_a_revision_and_undoing_it_brings_the_first_version_back() -> Checked {
    let bench = Bench::new()?;
    bench.import(&bench.file("year.csv", &year())?)?;
    let changed = year().replace("2021-12-10,2021-12-10,0,12,12,12", "2021-12-10,2021-12-10,0,20,25,12");
    let run = bench.import(&bench.file("changed.csv", &changed)?)?.run;
    assert_eq!((run.counts.added, run.counts.revised, run.counts.unchanged), (0, 1, 12));
    let id = EventId(12);
    let detail = bench.desk.get_event(id)?;
    assert_eq!((detail.row.deaths.best, detail.versions.len()), (Some(20), 1));
    assert_eq!(detail.versions[0].row.deaths.best, Some(12));
    bench.desk.undo_run(run.id)?;
    assert_eq!(bench.desk.get_event(id)?.row.deaths.best, Some(12));
    assert_eq!(bench.desk.put_filter(&whole())?.totals.best, 83);
    Ok(())
}

#[test]
fn dates_that_can_be_read_two_ways_are_a_question_and_the_answer_decides() -> Checked {
    let bench = Bench::new()?;
    let text = format!("{HEAD}1,1,A,B,1,Mopti,,14.49,-4.19,Mali,432,1,03/04/2021,03/04/2021,0,1,1,1,x\n");
    let path = bench.file("slashes.csv", &text)?;
    let asked = bench.import(&path).err().ok_or("a guess was made")?;
    assert_eq!(asked.code, FaultCode::Question);
    let question = asked.question.ok_or("no question")?;
    assert_eq!((question.option.as_str(), question.answers.len()), ("date_order", 2));
    assert_eq!(bench.desk.put_filter(&whole())?.totals.events, 0, "nothing was stored");
    let request = ImportRequest {
        publisher: "ucdp".to_owned(),
        path: path.to_string_lossy().into_owned(),
        date_order: Some(DateOrder::DayFirst),
        encoding: None,
    };
    bench.desk.import_file(&request, &|_| {})?;
    assert_eq!(bench.desk.put_filter(&whole())?.span.map(|span| span[0].clone()).as_deref(), Some("2021-04-03"));
    Ok(())
}

#[test]
fn an_exercise_lives_beside_the_record_and_leaves_it_alone() -> Checked {
    let bench = Bench::new()?;
    bench.import(&bench.file("year.csv", &year())?)?;
    bench.desk.start_exercise(400, 5, &|_| {})?;
    let opening = bench.desk.open_desk()?;
    assert!(opening.exercise && opening.coverage.events == 400);
    let refused = bench.import(&bench.file("again.csv", &year())?).err().ok_or("real events came into an exercise")?;
    assert!(refused.message.contains("never mixed"), "{refused}");
    bench.desk.leave_exercise()?;
    let opening = bench.desk.open_desk()?;
    assert!(!opening.exercise && opening.coverage.events == 13);
    assert!(bench.desk.fill_exercise(10, 1, &|_| {}).is_err(), "an exercise would mix with the record");
    Ok(())
}

#[test]
fn boundaries_of_the_office_are_kept_and_rubbish_is_refused() -> Checked {
    let bench = Bench::new()?;
    let good = r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[0,0],[1,1]]}}]}"#;
    bench.desk.load_boundaries(&bench.file("un.geojson", good)?)?;
    assert_eq!(bench.desk.open_desk()?.own_boundaries.as_deref(), Some("un.geojson"));
    for bad in ["", "{}", "[1,2", &good.replace("[1,1]", "[500,1]"), &good.replace("[1,1]", "[1e999,1]")] {
        assert!(bench.desk.load_boundaries(&bench.file("bad.geojson", bad)?).is_err(), "{bad}");
    }
    assert_eq!(bench.desk.own_boundaries()?, good.as_bytes(), "rubbish changed nothing");
    bench.desk.drop_boundaries()?;
    assert_eq!(bench.desk.open_desk()?.own_boundaries, None);
    Ok(())
}

#[test]
fn everything_is_there_again_after_the_desk_was_closed() -> Checked {
    let bench = Bench::new()?;
    bench.import(&bench.file("year.csv", &year())?)?;
    let Bench { desk, folder } = bench;
    let before = desk.put_filter(&whole())?;
    drop(desk);
    let again = Desk::open(&folder.path().join("profile"))?;
    assert_eq!(again.put_filter(&whole())?, before);
    assert_eq!(again.verify()?, Vec::<String>::new());
    Ok(())
}

//! The record on the map, from a profile to what the window draws.

use std::path::Path;

use serde_json::{Value, json};
use sitroom_api::Desk;
use sitroom_api::contract::record_map::{RecordMapLayer, RecordMapRequest};
use sitroom_api::contract::run::ImportRequest;
use sitroom_domain::{Area, Marking, Noun, Record, RecordId};
use sitroom_ingest::record::casebook::EDITION;
use sitroom_store::{Author, Store};
use tempfile::TempDir;

type Checked<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// Opens a desk on records and nothing else: without the casebook, which has its own tests.
fn desk(records: impl Iterator<Item = (Noun, Value)>) -> Checked<(Desk, TempDir)> {
    let folder = tempfile::tempdir()?;
    let profile = folder.path().join("profile");
    let store = Store::open(&profile)?;
    store.put_setting("casebook", &EDITION.to_string())?;
    let author = Author { who: "Awa".into(), at: "2026-11-25T09:00:00Z".into(), reason: String::new() };
    let mut writer = store.begin_records(author)?;
    for ((noun, values), id) in records.zip(1_u128..) {
        let values = values.as_object().ok_or("no object")?;
        let record = Record::read(noun, Marking::Unclassified, values)?;
        writer.put(RecordId(id), None, record.text("name"), &record)?;
    }
    writer.commit()?;
    store.settle();
    drop(store);
    Ok((Desk::open(&profile)?, folder))
}

fn request() -> RecordMapRequest {
    RecordMapRequest {
        area: Area::World,
        since: None,
        until: None,
        distance_km: 50.0,
        layers: RecordMapLayer::ALL.to_vec(),
    }
}

fn when(first: &str, last: &str) -> Value {
    json!({"first": first, "last": last, "certainty": "within", "text": first})
}

fn spot(name: &str, lon: f64, lat: f64, country: &str) -> Value {
    json!({"name": name, "lon": lon, "lat": lat, "precision": "exact", "country": country})
}

/// Gao to Niamey: along the river, over the border between Mali and the Niger.
fn route() -> (Noun, Value) {
    let path = json!([spot("Gao", -0.05, 16.27, "MLI"), {"name": "Labbezanga"}, spot("Niamey", 2.11, 13.51, "NER")]);
    let values =
        json!({"name": "Gao – Niamey", "kind": "arms", "path": path, "certainty": "reported", "volume": "medium"});
    (Noun::Route, values)
}

fn trafficking(lon: f64, lat: f64, kind: &str, day: &str) -> (Noun, Value) {
    let values =
        json!({"kind": kind, "when": when(day, day), "countries": ["MLI"], "place": spot("x", lon, lat, "MLI")});
    (Noun::Trafficking, values)
}

#[test]
fn presences_engagements_routes_and_trafficking_come_as_they_are_drawn() -> Checked {
    let un = json!({"name": "UNDP", "kind": "united_nations"});
    let ngo = json!({"name": "Relief", "kind": "international_ngo"});
    let at = |partner: u128, place: Value| json!({"partner": RecordId(partner), "countries": ["MLI"], "place": place});
    let gao = spot("Gao", -0.05, 16.27, "MLI");
    let records = [
        (Noun::Partner, un),
        (Noun::Partner, ngo),
        (Noun::Presence, at(1, gao.clone())),
        (Noun::Presence, at(2, gao)),
        (Noun::Presence, at(2, json!({"name": "Bamako"}))),
        (
            Noun::Engagement,
            json!({"name": "Talks", "kind": "mediation", "countries": ["MLI"], "since": when("2012-01-01", "2012-12-31")}),
        ),
        route(),
        trafficking(-0.05, 16.27, "arms", "2020-01-01"),
        trafficking(-0.06, 16.28, "arms", "2020-02-01"),
        trafficking(-0.05, 16.27, "drugs", "2021-01-01"),
        (Noun::Trafficking, json!({"kind": "drugs", "when": when("2020-01-01", "2020-12-31"), "countries": ["GNB"]})),
    ];
    let (desk, _folder) = desk(records.into_iter())?;
    let map = desk.get_record_map(&request())?;
    let [point] = map.presences.as_slice() else { return Err(format!("{:?}", map.presences).into()) };
    assert_eq!((point.who.as_str(), point.count, point.exact), ("both", 2, true));
    assert_eq!(point.first[0], (RecordId(3), "UNDP".to_owned()));
    assert_eq!((map.presences_unplaced, map.presences_undated), (vec![("MLI".to_owned(), 1)], 3));
    assert_eq!(map.engagements.len(), 1);
    assert_eq!((map.engagements[0].iso3.as_str(), map.engagements[0].counts), ("MLI", [1, 0, 0]));
    let cells: Vec<(&str, u32)> = map.trafficking.iter().map(|cell| (cell.kind.as_str(), cell.count)).collect();
    assert_eq!((cells, map.trafficking_unplaced), (vec![("arms", 2), ("drugs", 1)], 1));

    let of_2021 = RecordMapRequest { since: Some("2021-01-01".parse()?), area: mali(), ..request() };
    let map = desk.get_record_map(&of_2021)?;
    assert_eq!(map.trafficking.iter().map(|cell| cell.count).collect::<Vec<_>>(), [1]);
    assert_eq!(map.trafficking_unplaced, 0);
    assert_eq!(map.presences.len(), 1, "what has no day is drawn in every period");
    let elsewhere = RecordMapRequest { area: Area::Country { iso3: "KGZ".into() }, ..request() };
    let map = desk.get_record_map(&elsewhere)?;
    assert!(
        map.presences.is_empty() && map.engagements.is_empty() && map.trafficking.is_empty() && map.routes.is_empty()
    );
    Ok(())
}

fn mali() -> Area {
    Area::Country { iso3: "MLI".into() }
}

#[test]
fn a_route_crosses_the_border_once_and_overlaps_with_violence_near_it() -> Checked {
    let (desk, folder) = desk([route()].into_iter())?;
    let map = desk.get_record_map(&request())?;
    let [line] = map.routes.as_slice() else { return Err("no route".into()) };
    assert_eq!(line.places, ["Gao", "Labbezanga", "Niamey"]);
    assert_eq!((line.unplaced, line.crossings.len(), line.overlaps.len()), (1, 1, 0));
    assert_eq!(line.crossings[0].between, ["MLI", "NER"]);
    assert!((370.0..400.0).contains(&line.length_km), "{}", line.length_km);

    let head = "id,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,latitude,longitude,country,country_id,date_prec,date_start,date_end,deaths_civilians,best,high,low,source_headline\n";
    let near = "1,1,Government of Mali,JNIM,1,Labbezanga,Gao region,14.96,0.70,Mali,432,1,2021-05-10,2021-05-10,0,7,7,7,Ambush\n";
    let vague = "2,1,Government of Mali,JNIM,4,Gao region,Gao region,14.96,0.70,Mali,432,1,2021-05-10,2021-05-10,0,9,9,9,Ambush\n";
    let far = "3,1,Government of Mali,JNIM,1,Mopti,Mopti region,14.49,-4.19,Mali,432,1,2021-05-10,2021-05-10,0,9,9,9,Ambush\n";
    import(&desk, &folder.path().join("events.csv"), &[head, near, vague, far].concat())?;
    let line = &desk.get_record_map(&request())?.routes[0];
    let [overlap] = line.overlaps.as_slice() else { return Err(format!("{:?}", line.overlaps).into()) };
    assert_eq!((overlap.events, overlap.deaths), (1, 7), "the one known to the province may lie anywhere");
    assert!((40.0..=110.0).contains(&overlap.length_km), "{}", overlap.length_km);
    let before = RecordMapRequest { until: Some("2020-12-31".parse()?), ..request() };
    assert!(desk.get_record_map(&before)?.routes[0].overlaps.is_empty());
    let closer = RecordMapRequest { distance_km: 10.0, ..request() };
    let shorter = desk.get_record_map(&closer)?.routes[0].overlaps.iter().map(|one| one.length_km).sum::<f64>();
    assert!(shorter < overlap.length_km);
    Ok(())
}

fn import(desk: &Desk, file: &Path, text: &str) -> Checked {
    std::fs::write(file, text)?;
    let path = file.to_string_lossy().into_owned();
    let request = ImportRequest { publisher: "ucdp".to_owned(), path, date_order: None, encoding: None };
    desk.import_file(&request, &|_| {})?;
    Ok(())
}

#[test]
fn open_warnings_stand_at_their_place_their_division_or_their_country() -> Checked {
    let warning = |name: &str, level: &str, more: &Value| {
        let mut values = json!({"name": name, "level": level, "countries": ["MLI"], "first_signal": "2026-01-01T00:00Z",
            "raised": "2026-01-02T00:00Z"});
        if let (Some(values), Some(more)) = (values.as_object_mut(), more.as_object()) {
            values.extend(more.clone());
        }
        (Noun::Warning, values)
    };
    let about = |name: &str, lon: f64, lat: f64| json!({"name": name, "lon": lon, "lat": lat, "precision": "province", "country": "MLI"});
    let records = [
        warning("At Gao", "watch", &json!({"place": spot("Gao", -0.05, 16.27, "MLI")})),
        warning("Of its events", "watch", &json!({"division": "Somewhere", "place": about("Somewhere", -4.5, 11.5)})),
        warning("Mopti", "watch", &json!({"division": "Mopti region"})),
        warning("Mopti again", "high", &json!({"division": "Mopti"})),
        warning("Nowhere on the map", "elevated", &json!({"division": "No such place"})),
        warning("Over", "high", &json!({"closed": "2026-01-03T00:00Z", "division": "Kayes"})),
        (Noun::Action, json!({"warning": RecordId(3), "name": "Call", "kind": "call", "taken": "2026-01-04T00:00Z"})),
    ];
    let (desk, _folder) = desk(records.into_iter())?;
    let drawn = desk.get_record_map(&request())?.warnings;
    let mut told: Vec<(&str, &str, u32, u32, &str)> = drawn
        .iter()
        .map(|mark| (mark.of.as_str(), mark.level.as_str(), mark.count, mark.waiting, mark.first[0].1.as_str()))
        .collect();
    told.sort_unstable();
    let expected = [
        ("country", "elevated", 1, 1, "Nowhere on the map"),
        ("division", "high", 2, 1, "Mopti again"),
        ("division", "watch", 1, 1, "Of its events"),
        ("place", "watch", 1, 1, "At Gao"),
    ];
    assert_eq!(told, expected);
    let gao = drawn.iter().find(|mark| mark.of == "place").ok_or("no mark at Gao")?;
    assert_eq!((gao.at, gao.place.as_str()), ([-0.05, 16.27], "Gao"));
    let niger = RecordMapRequest { area: Area::Country { iso3: "NER".into() }, ..request() };
    assert!(desk.get_record_map(&niger)?.warnings.is_empty());
    Ok(())
}

#[test]
fn a_distance_that_means_nothing_is_refused_with_what_may_be_given() -> Checked {
    let (desk, _folder) = desk(std::iter::empty())?;
    for distance_km in [0.0, -5.0, 1e9, f64::NAN] {
        let refused = desk.get_record_map(&RecordMapRequest { distance_km, ..request() });
        assert!(refused.is_err_and(|fault| fault.hint.contains("500")));
    }
    Ok(())
}

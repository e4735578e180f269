//! Corridors, from a small invented profile to what the window is told.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use sitroom_api::Desk;
use sitroom_api::contract::corridor::{Corridors, FlowCertainty, FlowKind};
use sitroom_api::contract::run::ImportRequest;
use sitroom_domain::{Area, Marking, Noun, Record, RecordId};
use sitroom_ingest::record::casebook::EDITION;
use sitroom_store::{Author, Store};
use tempfile::TempDir;

type Checked<T = ()> = Result<T, Box<dyn std::error::Error>>;

const HEAD: &str = "id,date_start,date_end,date_prec,type_of_violence,country,adm_1,where_prec,latitude,longitude,side_a,side_b,best,high,low";

/// Opens a desk on records and nothing else: without the casebook, which has its own tests.
fn desk(records: &[(Noun, Value)]) -> Checked<(Desk, TempDir)> {
    let folder = tempfile::tempdir()?;
    let profile = folder.path().join("profile");
    let store = Store::open(&profile)?;
    store.put_setting("casebook", &EDITION.to_string())?;
    let author = Author { who: "Awa".into(), at: "2026-11-25T09:00:00Z".into(), reason: String::new() };
    let mut writer = store.begin_records(author)?;
    for ((noun, values), id) in records.iter().zip(1_u128..) {
        let record = Record::read(*noun, Marking::Confidential, values.as_object().ok_or("no object")?)?;
        writer.put(RecordId(id), None, record.text("name"), &record)?;
    }
    writer.commit()?;
    store.settle();
    drop(store);
    Ok((Desk::open(&profile)?, folder))
}

/// Imports forty events around Ménaka in Mali and two far off.
fn import(desk: &Desk, folder: &Path) -> Checked {
    let mut text = format!("{HEAD}\n");
    for id in 1..=42 {
        let (country, lat, lon) = match id {
            41 => ("Mali", 12.6, -8.0),
            42 => ("Niger", 13.8, 9.0),
            _ => ("Mali", 15.5 + 0.02 * f64::from(id % 20), 0.3 + 0.03 * f64::from(id % 17)),
        };
        writeln!(text, "{id},2020-03-01,2020-03-01,1,1,{country},,1,{lat},{lon},Government,Rebels,1,1,1")?;
    }
    let file = folder.join("events.csv");
    fs::write(&file, text)?;
    let request = ImportRequest {
        publisher: "ucdp".to_owned(),
        path: file.to_string_lossy().into_owned(),
        date_order: None,
        encoding: None,
    };
    desk.import_file(&request, &|_| {})?;
    Ok(())
}

fn spot(name: &str, lon: f64, lat: f64, country: &str) -> Value {
    json!({"name": name, "lon": lon, "lat": lat, "precision": "exact", "country": country})
}

fn route(name: &str, path: &[Value]) -> (Noun, Value) {
    (Noun::Route, json!({"name": name, "kind": "arms", "path": path, "certainty": "reported", "volume": "medium"}))
}

fn case(day: &str, more: &Value) -> (Noun, Value) {
    let mut values = json!({
        "kind": "drugs",
        "when": {"first": day, "last": day, "certainty": "within", "text": day},
        "countries": ["GNB"],
    });
    if let (Some(values), Some(more)) = (values.as_object_mut(), more.as_object()) {
        values.extend(more.clone());
    }
    (Noun::Trafficking, values)
}

fn records() -> Vec<(Noun, Value)> {
    let [gao, menaka, niamey] =
        [spot("Gao", -0.05, 16.27, "MLI"), spot("Ménaka", 2.4, 15.92, "MLI"), spot("Niamey", 2.11, 13.51, "NER")];
    vec![
        route("Gao – Niamey", &[gao, menaka, niamey]),
        route(
            "By name alone",
            &[json!({"name": "Gao", "country": "MLI"}), json!({"name": "Agadez", "country": "NER"})],
        ),
        case(
            "2020-01-01",
            &json!({"from": ["COL"], "transit": ["GNB"], "to": ["ESP"], "quantity": 12, "unit": "kg", "by": "Police"}),
        ),
        case("2020-02-01", &json!({"from": ["COL"], "to": ["GNB"], "quantity": 3, "unit": "kg"})),
        case("2020-03-01", &json!({"from": ["COL"], "transit": ["GNB"], "quantity": 900, "unit": "tablets"})),
        case("2020-04-01", &json!({"from": ["COL"], "transit": ["GNB"], "quantity": 7})),
        case("2021-05-01", &json!({"from": ["COL", "BRA"], "to": ["GNB"]})),
    ]
}

fn of(desk: &Desk, kind: Option<FlowKind>) -> Checked<Corridors> {
    Ok(desk.get_corridors(&Area::Subregion { id: "west-africa".to_owned() }, kind, None, None, 50.0)?)
}

#[test]
fn violence_along_a_route_is_held_against_the_route_moved_about() -> Checked {
    let (desk, folder) = desk(&records())?;
    import(&desk, folder.path())?;
    let found = of(&desk, Some(FlowKind::Arms))?;
    let titles: Vec<&str> = found.routes.iter().map(|route| route.title.as_str()).collect();
    assert_eq!((titles, found.records), (vec!["Gao – Niamey", "By name alone"], [2, 0]));
    let figures = found.routes[0].figures.ok_or("no figures")?;
    assert!(figures.near_km > 50.0 && figures.near_km < figures.length_km, "{figures:?}");
    assert!(figures.share > figures.expected && figures.p < 0.2 && figures.q >= figures.p, "{figures:?}");
    assert_eq!((figures.moved, found.routes[0].km_without_data.to_bits()), (499, 0.0_f64.to_bits()));
    let why = found.routes[1].why_none.as_deref().unwrap_or_default();
    assert!(found.routes[1].figures.is_none() && why.contains("coordinates"), "{why}");
    assert_eq!((found.newest_event.as_deref(), found.newest_case.as_ref()), (Some("2020-03-01"), None));
    assert_eq!(found.marking, Marking::Confidential);
    Ok(())
}

#[test]
fn flows_keep_units_apart_and_guess_no_origin() -> Checked {
    let (desk, _folder) = desk(&records())?;
    let found = of(&desk, Some(FlowKind::Drugs))?;
    assert_eq!((found.records, found.several, found.without_leg), ([0, 5], 1, 1));
    let leg = &found.legs[0];
    assert_eq!((leg.from.iso3.as_str(), leg.to.iso3.as_str(), leg.cases), ("COL", "GNB", [4, 1]));
    assert_eq!(leg.volumes, [("kg".to_owned(), 15.0), ("tablets".to_owned(), 900.0)]);
    assert_eq!((leg.certainty, leg.by_certainty), (FlowCertainty::Seen, [0, 3, 1]));
    let bissau = found.roles.iter().find(|role| role.country.iso3 == "GNB").ok_or("no role")?;
    assert_eq!((bissau.origin, bissau.transit), ((0, Some(0.0)), (3, Some(1.0))));
    assert_eq!((bissau.destination.0, found.newest_case.as_deref()), (2, Some("2021-05-01")));

    let arms = of(&desk, Some(FlowKind::Arms))?;
    let leg = &arms.legs[0];
    assert_eq!((leg.from.iso3.as_str(), leg.to.iso3.as_str(), leg.routes), ("MLI", "NER", 2));
    let mali = arms.roles.iter().find(|role| role.country.iso3 == "MLI").ok_or("no role")?;
    assert_eq!(
        (mali.origin.0, mali.transit),
        (2, (0, None)),
        "a route has not passed through the country that it begins in"
    );
    assert_eq!(of(&desk, None)?.records, [2, 5]);
    Ok(())
}

#[test]
fn a_route_that_does_not_touch_the_area_is_not_listed_and_an_origin_on_the_coast_is_not_lost() -> Checked {
    let off = |name: &str, lon: f64, lat: f64| json!({"name": name, "lon": lon, "lat": lat, "precision": "exact"});
    // Some kilometres out at sea before Conakry and Dakar; and far away, without a country.
    let (conakry, bamako) = (off("Conakry roads", -13.80, 9.50), off("Bamako", -8.0, 12.6));
    let (osh, khorog) = (off("Osh", 72.8, 40.5), off("Khorog", 71.55, 37.49));
    let middle = off("Middle of the ocean", -35.0, 5.0);
    let (desk, _folder) = desk(&[
        route("Conakry – Bamako", &[conakry, bamako.clone()]),
        route("Osh – Khorog", &[osh, khorog]),
        route("Ocean – Bamako", &[middle, bamako]),
    ])?;
    let found = of(&desk, Some(FlowKind::Arms))?;
    let mut titles: Vec<&str> = found.routes.iter().map(|route| route.title.as_str()).collect();
    titles.sort_unstable();
    assert_eq!(titles, ["Conakry – Bamako", "Ocean – Bamako"]);
    let origins: Vec<&str> =
        found.roles.iter().filter(|role| role.origin.0 > 0).map(|role| role.country.iso3.as_str()).collect();
    assert_eq!(origins, ["GIN"], "the middle of the ocean is no country");
    assert!(found.caveats.iter().any(|caveat| caveat.contains("within 25 km")), "{:?}", found.caveats);
    let by_area = |iso3: &str| desk.get_corridors(&Area::Country { iso3: iso3.to_owned() }, None, None, None, 50.0);
    assert_eq!((by_area("KGZ")?.routes.len(), by_area("TJK")?.routes.len(), by_area("NER")?.routes.len()), (1, 1, 0));
    Ok(())
}

#[test]
fn a_route_over_two_legs_is_one_record() -> Checked {
    let spots = [spot("Gao", -0.05, 16.27, "MLI"), spot("Niamey", 2.11, 13.51, "NER"), spot("Kano", 8.5, 12.0, "NGA")];
    let (desk, _folder) = desk(&[route("Gao – Kano", &spots)])?;
    let found = of(&desk, None)?;
    assert_eq!((found.legs.len(), &found.by_kind[..]), (2, &[(FlowKind::Arms, [1, 0])][..]));
    assert!(found.caveats.iter().any(|caveat| caveat.contains("does not add up")), "{:?}", found.caveats);
    Ok(())
}

#[test]
fn nothing_recorded_and_nothing_stored_are_no_data() -> Checked {
    let (desk, _folder) = desk(&records())?;
    let nothing = desk.get_corridors(&Area::Country { iso3: "KGZ".to_owned() }, None, None, None, 50.0)?;
    assert!(nothing.no_data.is_some_and(|why| why.starts_with("No data")) && nothing.roles.is_empty());
    let arms = of(&desk, Some(FlowKind::Arms))?;
    let why: Vec<_> = arms.routes.iter().filter_map(|route| route.why_none.as_deref()).collect();
    assert!(why.iter().any(|why| why.starts_with("No data")), "{why:?}");
    assert!(arms.no_data.is_none() && arms.routes.iter().all(|route| route.figures.is_none()));
    let fault = desk.get_corridors(&Area::World, None, None, None, 0.5).err().ok_or("half a kilometre is too near")?;
    assert!(fault.to_string().contains("1 to 500 km"), "{fault}");
    Ok(())
}

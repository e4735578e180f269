//! The shared tables, where they are at hand.

use super::*;

#[test]
fn who_is_where_is_taken_whole_with_its_partners() {
    let Some(path) = real_file("presence/hapi_operational_presence.csv") else { return };
    let store = store();
    let look = look_with(&store, &path, None, &[]);
    assert_eq!((look.mapping.noun, look.rows), (Noun::Presence, 4999));
    assert_eq!((column(&look, "partner"), column(&look, "place")), ("org_name".into(), "admin2_name".into()));
    let (run, rejects) = import(&store, &path);
    assert_eq!((run.counts.read, run.counts.added, run.counts.rejected), (4999, 4999, 0), "{rejects:?}");
    let partners = records(&store, Noun::Partner).len();
    assert!((600..=727).contains(&partners), "{partners}");
    let (again, _) = import(&store, &path);
    assert_eq!((again.counts.added, again.counts.revised, again.counts.unchanged), (0, 0, 4999));
    let places = values(&store, Noun::Presence, "place");
    let located = places.iter().filter(|place| place["lon"].is_number()).count();
    assert!(located * 10 > places.len() * 7, "{located} of {}", places.len());
    store.undo_run(run.id, "Awa").unwrap();
    assert!(records(&store, Noun::Partner).is_empty());
}

#[test]
fn electoral_violence_is_taken_whole_with_its_points() {
    let Some(path) = real_file("elections/deco_1989_2017.csv") else { return };
    let store = store();
    let look = look_with(&store, &path, None, &[]);
    assert_eq!((look.mapping.noun, look.rows), (Noun::ElectoralEvent, 4233), "{:?}", look.nouns);
    assert_eq!(look.mapping.key, ["id"]);
    assert_eq!(column(&look, "place"), "", "a continent is no place");
    let (run, rejects) = import(&store, &path);
    // Three rows run the longitude and a name together: 123.58333Masbate.
    assert_eq!((run.counts.added, run.counts.rejected), (4230, 3), "{rejects:?}");
    assert!(rejects.iter().all(|reject| reject.field == "longitude"), "{rejects:?}");
    let best: f64 = values(&store, Noun::ElectoralEvent, "deaths").iter().filter_map(Json::as_f64).sum();
    assert!(best > 4233.0, "{best}");
    let placed = values(&store, Noun::ElectoralEvent, "place").iter().filter(|place| place["lat"].is_number()).count();
    assert_eq!(placed, 4227, "the others have no coordinates in the file");
}

#[test]
fn armed_conflicts_are_taken_whole_year_by_year() {
    let Some(path) = real_file("ucdp/prio_acd_1946_2020.csv") else { return };
    let store = store();
    let look = look_with(&store, &path, None, &[]);
    assert_eq!((look.mapping.noun, look.rows), (Noun::Conflict, 2506), "{:?}", look.nouns);
    assert_eq!(look.mapping.key, ["conflict_id", "year"]);
    assert!(look.mapping.gleditsch_ward);
    let (run, rejects) = import(&store, &path);
    assert_eq!((run.counts.added, run.counts.rejected), (2506, 0), "{rejects:?}");
    let wars = values(&store, Noun::Conflict, "intensity").iter().filter(|one| **one == "war").count();
    let minor = values(&store, Noun::Conflict, "intensity").iter().filter(|one| **one == "minor").count();
    assert_eq!(wars + minor, 2506);
}

#[test]
fn every_other_table_is_at_least_looked_at() {
    for name in [
        "names/african_regional_communities.csv",
        "names/country_crosswalk.csv",
        "names/pcodes_adm1_adm2.csv",
        "views/country_key.csv",
        "views/actuals_2018.csv",
        "views/history_niger.csv",
        "ucdp/raw_senegal.xlsx",
        "ucdp/raw_togo.csv",
    ] {
        let Some(path) = real_file(name) else { return };
        let look = look(&path);
        assert!(look.rows > 0 && !look.columns.is_empty(), "{name}");
    }
}

//! JSON of the API, and GeoJSON.

use super::*;

const RECORD: &str = r#"{"id":5,"relid":"X","year":2020,"active_year":true,"type_of_violence":3,"side_a":"Blue Column","side_b":"Civilians","latitude":14.5,"longitude":-4.2,"country":"Mali","country_id":432,"date_start":"2020-01-02T00:00:00","date_end":"2020-01-02T00:00:00","best":3,"gwnoa":null,"nested":{"a":[1,2]}}"#;

#[test]
fn the_answer_of_the_api_and_a_bare_list_are_read() {
    for text in [
        format!(r#"{{"TotalCount":1,"TotalPages":1,"NextPageUrl":"","Result":[{RECORD}]}}"#),
        format!("[{RECORD}]"),
        format!("\u{feff} [ {RECORD} ] "),
    ] {
        let outcome = read(text).unwrap();
        let event = outcome.only();
        assert_eq!((event.source_key.as_str(), event.deaths.best, event.first_day), ("5", Some(3), day("2020-01-02")));
        assert_eq!(event.other.get("active_year"), Some("1"));
        assert_eq!(outcome.lines, [1]);
    }
}

#[test]
fn geojson_gives_its_points() {
    let feature = |properties: &str, geometry: &str| {
        format!(
            r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","geometry":{geometry},"properties":{properties}}}]}}"#
        )
    };
    let properties = r#"{"id":"5","date_start":"2020-01-02","country":"Mali"}"#;
    let outcome = read(feature(properties, r#"{"type":"Point","coordinates":[-4.2,14.5,200]}"#)).unwrap();
    assert_eq!((outcome.only().longitude_e7, outcome.only().latitude_e7), (-42_000_000, 145_000_000));
    for geometry in [
        "null",
        r#"{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1]]]}"#,
        r#"{"type":"GeometryCollection","geometries":[]}"#,
    ] {
        assert_eq!(read(feature(properties, geometry)).unwrap().keys(), ["5"], "{geometry}");
    }
}

#[test]
fn hostile_json_is_refused_in_a_sentence() {
    let deep = format!("[{}", "[".repeat(100_000));
    for text in [
        deep,
        r#"[{"id":1,"latitude":NaN}]"#.to_owned(),
        r#"[{"id":1,"latitude":1e309}]"#.to_owned(),
        "[1,2,3]".to_owned(),
        r#"{"message":"no"}"#.to_owned(),
        "[{}]x".to_owned(),
    ] {
        let error = read(&text).unwrap_err();
        assert!(matches!(error, SourceError::Json { .. }), "{error}");
    }
    let passed_over = format!(
        r#"[{{"id":1,"x":{}{},"date_start":"2020-01-02","country":"Mali"}}]"#,
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    assert_eq!(read(passed_over).unwrap().keys(), ["1"]);
    assert!(matches!(read(format!("[{RECORD},{}", &RECORD[..40])), Err(SourceError::Truncated { .. })));
}

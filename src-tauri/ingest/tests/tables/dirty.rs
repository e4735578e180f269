//! Tables as offices really pass them on: separators, decimals, dates, countries in every code and script.

use super::*;
use serde_json::json;

#[test]
fn semicolons_and_decimal_commas_are_read_with_the_whole_column_in_view() {
    let store = store();
    let text = "Date;Pays;Produit;Quantité;Latitude;Longitude;Type\n\
                01/03/2021;Mali;cocaïne;12,345;16,27;-0,04;drogues\n\
                25/03/2021;Niger;cannabis;1.250,5;13,51;2,11;drogues\n";
    let (run, rejects) = import(&store, table(".csv", text).path());
    assert_eq!((run.counts.added, rejects.len()), (2, 0), "{rejects:?}");
    assert_eq!(values(&store, Noun::Trafficking, "quantity"), [json!(12.345), json!(1250.5)]);
    assert_eq!(values(&store, Noun::Trafficking, "place")[0]["lat"], json!(16.27));
    assert_eq!(days(&store, Noun::Trafficking, "when"), ["2021-03-01", "2021-03-25"]);
}

#[test]
fn two_columns_of_one_table_may_order_their_dates_differently() {
    let store = store();
    let text =
        "Organisation,Country,Start date,End date\nACF,Mali,03/04/2021,28/05/2021\nMSF,Niger,04/25/2021,06/07/2021\n";
    let (run, rejects) = import(&store, table(".csv", text).path());
    assert_eq!((run.counts.added, rejects.len()), (2, 0), "{rejects:?}");
    assert_eq!(days(&store, Noun::Presence, "since"), ["2021-03-04", "2021-04-25"]);
    assert_eq!(days(&store, Noun::Presence, "until"), ["2021-05-28", "2021-07-06"]);
}

#[test]
fn dates_that_can_be_read_both_ways_are_a_question_and_the_answer_decides() {
    let store = store();
    let file = table(".csv", "Organisation,Country,Start date\nACF,Mali,03/04/2021\n");
    let mapping = Mapping { make_missing: true, ..look(file.path()).mapping };
    let asked = import_by(&store, &plan(file.path(), mapping.clone())).unwrap_err();
    assert!(matches!(&asked, IngestError::Question(question) if question.option == "date_order"), "{asked}");
    assert!(records(&store, Noun::Presence).is_empty());
    let order = Some(sitroom_domain::DateOrder::MonthFirst);
    import_by(&store, &plan(file.path(), Mapping { date_order: order, ..mapping })).unwrap();
    assert_eq!(days(&store, Noun::Presence, "since"), ["2021-03-04"]);
}

#[test]
fn countries_are_known_in_any_code_and_script() {
    for (cells, head) in [
        (["ML", "NE"], "iso2"),
        (["MLI", "NER"], "iso3"),
        (["466", "562"], "m49"),
        (["432", "436"], "gwno"),
        (["432", "436"], "country_id"),
        (["Мали", "Нигер"], "Страна"),
        (["مالي", "النيجر"], "الدولة"),
        (["马里", "尼日尔"], "country"),
        (["Mali", "Níger"], "País"),
    ] {
        let store = store();
        let text = format!("Organisation,{head}\nACF,{}\nMSF,{}\n", cells[0], cells[1]);
        let (run, rejects) = import(&store, table(".csv", text).path());
        assert_eq!((run.counts.added, rejects.len()), (2, 0), "{head}: {rejects:?}");
        let found: Vec<String> = values(&store, Noun::Presence, "countries").iter().map(ToString::to_string).collect();
        assert!(
            found.contains(&r#"["MLI"]"#.to_owned()) && found.contains(&r#"["NER"]"#.to_owned()),
            "{head}: {found:?}"
        );
    }
}

#[test]
fn titles_tags_blank_lines_and_old_encodings_are_no_hindrance() {
    let store = store();
    let text = "Who is where,,\nas of March,,\n\nOrganisation,Pays,Localit\u{e9}\n#org,#country,#loc\n,,\nACF,S\u{e9}n\u{e9}gal,Thi\u{e8}s\n";
    let latin: Vec<u8> = text.chars().map(|letter| letter as u8).collect();
    let file = table(".csv", latin);
    let plan_of = |mapping| LookPlan {
        path: file.path().to_owned(),
        encoding: Some("windows_1252".parse().unwrap()),
        mapping,
        nouns: Vec::new(),
    };
    let look = look_at_table(&store, &plan_of(None), &AtomicBool::new(false)).unwrap();
    assert_eq!((look.mapping.noun, look.mapping.head_row, look.rows), (Noun::Presence, 4, 1));
    let plan = TablePlan {
        encoding: Some("windows_1252".parse().unwrap()),
        ..plan(file.path(), Mapping { make_missing: true, ..look.mapping })
    };
    let (run, rejects) = import_by(&store, &plan).unwrap();
    assert_eq!((run.counts.added, rejects.len()), (1, 0), "{rejects:?}");
    assert_eq!(values(&store, Noun::Presence, "countries"), [json!(["SEN"])]);
    assert_eq!(values(&store, Noun::Presence, "place")[0]["country"], json!("SEN"));
}

#[test]
fn hundreds_of_columns_and_other_separators_are_read() {
    for separator in ['\t', '|'] {
        let mut names: Vec<String> = (0..300).map(|number| format!("question {number}")).collect();
        let mut cells: Vec<String> = (0..300).map(|number| format!("answer {number}")).collect();
        for (at, name, cell) in
            [(17, "organisation_name", "ACF"), (150, "country", "Mali"), (299, "start_date", "2021-03-01")]
        {
            name.clone_into(&mut names[at]);
            cell.clone_into(&mut cells[at]);
        }
        let mark = separator.to_string();
        let file = table(".csv", format!("{}\n{}\n", names.join(&mark), cells.join(&mark)));
        let look = look(file.path());
        assert_eq!((look.mapping.noun, look.columns.len()), (Noun::Presence, 300));
        assert_eq!(column(&look, "partner"), "organisation_name");
    }
}

#[test]
fn rows_that_cannot_be_taken_are_refused_with_column_value_reason_and_remedy() {
    let store = store();
    let text = "Organisation,Country,Start date,Latitude,Longitude\nACF,Mali,soon,14.5,-4\nMSF,Atlantis,2021-03-01,14.5,-4\nIRC,Mali,2021-03-01,140,-4\nDRC,Mali,2021-03-01,14.5,-4\n,Mali,2021-03-01,14.5,-4\n";
    let file = table(".csv", text);
    let mapping = look_with(&store, file.path(), None, &[Noun::Presence]).mapping;
    let mut mapping = Mapping { make_missing: true, ..mapping };
    mapping.fields.retain(|field, _| ["partner", "countries", "since", "place"].contains(&field.as_str()));
    let (run, rejects) = import_by(&store, &plan(file.path(), mapping)).unwrap();
    assert_eq!((run.counts.read, run.counts.added, run.counts.rejected), (5, 1, 4), "{rejects:?}");
    let told: Vec<(u32, &str, &str)> =
        rejects.iter().map(|reject| (reject.line, reject.field.as_str(), reject.value.as_str())).collect();
    assert_eq!(told[..3], [(2, "Start date", "soon"), (3, "Country", "Atlantis"), (4, "Latitude", "140")]);
    assert_eq!((told[3].0, told[3].1), (6, "Organisation"));
    assert!(rejects.iter().all(|reject| !reject.remedy.is_empty() && reject.row.len() == 5));
    assert_eq!(records(&store, Noun::Partner).len(), 1, "a refused row makes no partner");
}

#[test]
fn geojson_features_are_rows_with_their_points() {
    let store = store();
    let text = r#"{"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"organization":"ACF","country":"Mali","sector":"Health"},"geometry":{"type":"Point","coordinates":[-4.19,14.49]}},
        {"type":"Feature","properties":{"organization":"MSF","country":"Niger"},"geometry":null}]}"#;
    let (run, rejects) = import(&store, table(".geojson", text).path());
    assert_eq!((run.counts.added, rejects.len()), (2, 0), "{rejects:?}");
    let places = values(&store, Noun::Presence, "place");
    assert!(places.iter().any(|place| place["lat"] == json!(14.49)), "{places:?}");
}

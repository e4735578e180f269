//! Tables: heads, delimiters, lines that are no rows, and rows that do not fit their head.

use sitroom_domain::Note;

use super::*;

#[test]
fn other_names_title_lines_and_tags_are_understood() {
    let text = "UCDP events,,,,,\n\nEvent ID,Start date,Lat,Long,Country name,best_est\n#event+id,#date+start,#geo+lat,#geo+lon,#country+name,#affected+killed\n5,2020-01-02,14.5,-4.2,Mali,3\n";
    let outcome = read(text).unwrap();
    assert_eq!((outcome.only().latitude_e7, outcome.only().deaths.best), (145_000_000, Some(3)));
    assert_eq!(outcome.lines, [5]);
}

#[test]
fn a_table_with_tags_alone_is_understood() {
    let text = "Numéro,Jour,Pays d'où\n#event+id,#date+start,#country+name\n5,2020-01-02,Mali\n";
    assert_eq!(read(text).unwrap().keys(), ["5"]);
}

#[test]
fn every_delimiter_is_found() {
    let text = format!("{HEAD}{ROW}");
    for delimiter in [";", "\t", "|"] {
        let outcome = read(text.replace(',', delimiter)).unwrap();
        assert_eq!(outcome.only().latitude_e7, 144_900_000, "{delimiter:?}");
    }
    let outcome = read(format!(
        "sep=;\r\n{}",
        text.replace(',', ";").replace("14.49", "14,49").replace("-4.19", "-4,19").replace('\n', "\r\n")
    ))
    .unwrap();
    assert_eq!((outcome.only().latitude_e7, outcome.only().longitude_e7), (144_900_000, -41_900_000));
    assert_eq!(outcome.lines, [3]);
    assert_eq!(read(text.replace('\n', "\r")).unwrap().keys(), ["7"]);
}

#[test]
fn a_file_without_a_head_is_read_in_the_order_of_the_codebook() {
    let mut fields = vec![""; 49];
    for (at, value) in [
        (0, "5"),
        (2, "2020"),
        (5, "3"),
        (29, "14.5"),
        (30, "-4.2"),
        (33, "Mali"),
        (34, "432"),
        (38, "2020-01-02"),
        (39, "2020-01-02"),
        (44, "2"),
    ] {
        fields[at] = value;
    }
    let row = fields.join(",");
    let outcome = read(format!("{row}\n{}\n", row.replacen('5', "6", 1))).unwrap();
    assert_eq!(outcome.keys(), ["5", "6"]);
    assert_eq!(outcome.events[0].deaths.best, Some(2));
}

#[test]
fn lines_that_are_no_rows_are_passed_over_and_line_numbers_stay_right() {
    let quoted = ROW.replace("Mopti town", "\"the \"\"old\"\"\nmarket, Mopti\"").replace("7,2021", "8,2021");
    let outcome = read(format!("{HEAD}{ROW}\n,,,\n{HEAD}{quoted}{}", ROW.replace("7,2021", "9,2021"))).unwrap();
    assert_eq!(outcome.keys(), ["7", "8", "9"]);
    assert_eq!(outcome.lines, [2, 6, 8]);
    assert_eq!(outcome.events[1].place, "the \"old\"\nmarket, Mopti");
}

#[test]
fn a_comma_at_the_end_of_each_row_shifts_nothing() {
    let outcome = read(format!("{HEAD}{}", ROW.replace('\n', ",\n"))).unwrap();
    assert_eq!(notes(outcome.only()), []);
}

#[test]
fn a_bare_comma_in_a_lone_text_is_put_right_and_noted() {
    let outcome =
        read(format!("{HEAD}{}", ROW.replace("Mali: Government", "Mali: North, Government"))).unwrap_or_default();
    // Three texts follow each other there, so it cannot be told which of them holds the comma.
    assert!(outcome.only_reject().reason.contains("24 fields"));
    let head = "id,conflict_name,year,date_start,date_end,country\n";
    let outcome = read(format!("{head}5,Mali: North, South,2020,2020-01-02,2020-01-02,Mali\n")).unwrap();
    assert_eq!(outcome.only().conflict, "Mali: North, South");
    assert!(outcome.only().notes.has(Note::FieldsShifted));
}

#[test]
fn a_missing_field_is_put_right_only_where_it_is_certain() {
    let head = "id,conflict_name,year,date_start,date_end,country,best,high\n";
    let outcome = read(format!("{head}5,X,2020,2020-01-02,2020-01-02,Mali\n6,X,2020,2020-01-02,Mali,1,2\n7,X,2020,2020-01-02,2020-01-03,Mali,1\n")).unwrap();
    assert_eq!(outcome.keys(), ["5", "6"]);
    assert!(outcome.events.iter().all(|event| event.notes.has(Note::FieldsShifted)));
    assert_eq!(outcome.rejects.len(), 1, "whether best or high is missing cannot be told");
    assert_eq!(outcome.rejects[0].line, 4);
}

#[test]
fn a_row_of_totals_is_refused() {
    let outcome = read(format!("{HEAD}{ROW}Total,,,,,,,,,,,,,,,,1,2,0,0,3,4,3\n")).unwrap();
    assert_eq!(outcome.keys(), ["7"]);
    assert!(outcome.rejects[0].reason.contains("totals"));
}

//! Dates that can be read in two ways: decided by the whole file, or asked.

use sitroom_domain::{DateOrder, Note};

use super::*;

fn table(dates: &[&str]) -> String {
    let rows: Vec<String> = dates.iter().enumerate().map(|(at, date)| format!("{},{date},Mali", at + 1)).collect();
    format!("id,date_start,country\n{}\n", rows.join("\n"))
}

fn days(outcome: &Outcome) -> Vec<String> {
    outcome.events.iter().map(|event| event.first_day.to_string()).collect()
}

#[test]
fn one_date_that_shows_the_order_decides_for_all() {
    let outcome = read(table(&["03/04/2021", "05/05/2021", "12/25/2021"])).unwrap();
    assert_eq!(days(&outcome), ["2021-03-04", "2021-05-05", "2021-12-25"]);
    let outcome = read(table(&["03/04/2021 00:00:00", "25/12/2021 00:00:00"])).unwrap();
    assert_eq!(days(&outcome), ["2021-04-03", "2021-12-25"]);
}

#[test]
fn dates_that_can_be_read_two_ways_stop_the_file_with_a_question() {
    let Err(SourceError::Question(question)) = read(table(&["05/05/2021", "03/04/2021"])) else {
        panic!("no question")
    };
    assert_eq!(question.option, "date_order");
    assert_eq!(question.example, "03/04/2021 in line 3");
    let answers: Vec<_> = question.answers.iter().map(|answer| (answer.value, answer.meaning.as_str())).collect();
    assert_eq!(answers, [("day_first", "3 April 2021"), ("month_first", "4 March 2021")]);
}

#[test]
fn dates_that_speak_for_both_orders_stop_the_file_too() {
    assert!(matches!(read(table(&["13/05/2021", "05/25/2021", "03/04/2021"])), Err(SourceError::Question(_))));
}

#[test]
fn dates_that_each_can_be_read_in_one_way_only_need_no_question() {
    let outcome = read(table(&["13/05/2021", "05/25/2021", "05/05/2021"])).unwrap();
    assert_eq!(days(&outcome), ["2021-05-13", "2021-05-25", "2021-05-05"]);
}

#[test]
fn an_answer_is_obeyed_and_what_does_not_fit_it_is_refused() {
    let text = table(&["03/04/2021", "05/25/2021"]);
    let outcome = read_with(text.as_bytes(), Some(DateOrder::DayFirst), None).unwrap();
    assert_eq!(days(&outcome), ["2021-04-03"]);
    assert_eq!((outcome.rejects[0].line, outcome.rejects[0].value.as_str()), (3, "05/25/2021"));
    assert!(outcome.rejects[0].reason.contains("day first"));
}

#[test]
fn serial_numbers_are_days_only_when_the_year_tells_the_epoch() {
    let row = |year: &str, serial: &str| format!("id,year,date_start,country\n1,{year},{serial},Mali\n");
    let outcome = read(row("2020", "43831")).unwrap();
    assert_eq!(outcome.only().first_day, day("2020-01-01"));
    assert!(outcome.only().notes.has(Note::DateRewritten));
    let outcome = read(row("2024", "43831")).unwrap();
    assert_eq!(outcome.only().first_day, day("2024-01-02"));
    for year in ["", "2010"] {
        let outcome = read(row(year, "43831")).unwrap();
        let reason = &outcome.only_reject().reason;
        assert!(reason.contains("2020-01-01") && reason.contains("2024-01-02"), "{reason}");
    }
}

#[test]
fn days_in_words_are_noted() {
    let outcome = read(table(&["13 May 2010", "13-mai-2010", "20100513"])).unwrap();
    assert_eq!(days(&outcome), ["2010-05-13"; 3]);
    assert!(outcome.events.iter().all(|event| event.notes.has(Note::DateRewritten)));
}

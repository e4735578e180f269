//! The monthly horizon scan: the last whole month beside those before, and nothing later than its day.

use serde_json::json;
use sitroom_api::Desk;
use sitroom_api::contract::briefing::{BriefingFormat, BriefingKind, BriefingRequest};
use sitroom_domain::{Area, Marking, Noun};
use tempfile::TempDir;

use crate::checks::{every_figure_has_a_source, every_language_is_set, rows, said, write};
use crate::office::{desk, import, put_marked};
use crate::{CANARY, holds, unpacked};

fn request(as_of: &str, marking: Marking) -> BriefingRequest {
    BriefingRequest {
        kind: BriefingKind::HorizonScan,
        area: Area::Country { iso3: "BEN".into() },
        record: None,
        year: None,
        as_of: Some(as_of.parse().unwrap()),
        marking,
        language: "en".into(),
    }
}

/// Four quiet years of one event a month with two deaths, and a December of fourteen; until a day.
fn events(until: &str) -> Vec<(String, u32)> {
    let quiet = (0..48).map(|at| (format!("{}-{:02}-10", 2020 + at / 12, at % 12 + 1), 2));
    let december = (0..13).map(|at| (format!("2023-12-{:02}", 19 + at), 3));
    let mut all: Vec<(String, u32)> = quiet.chain(december).collect();
    all.retain(|(day, _)| day.as_str() <= until);
    all
}

fn office(until: &str) -> (Desk, TempDir) {
    let (desk, folder) = desk();
    import(&desk, &folder, &events(until));
    let warning = |name: &str, raised: &str, closed: Option<&str>| {
        let mut values = json!({"name": name, "level": "watch", "countries": ["BEN"], "statement": "x",
            "first_signal": format!("{raised}T00:00Z"), "raised": format!("{raised}T00:00Z")});
        if let Some(closed) = closed {
            values["closed"] = json!(format!("{closed}T00:00Z"));
            values["why_closed"] = json!("It is over.");
        }
        values
    };
    let low = Marking::Unclassified;
    put_marked(&desk, 1, Noun::Warning, low, &warning("Of December", "2023-12-05", None));
    put_marked(&desk, 2, Noun::Warning, low, &warning("Closed in December", "2023-10-05", Some("2023-12-20")));
    put_marked(&desk, 3, Noun::Warning, low, &warning("Of January", "2024-01-05", None));
    put_marked(&desk, 4, Noun::Warning, Marking::Confidential, &warning(CANARY, "2023-12-06", None));
    let vote = json!({"name": "Vote", "countries": ["BEN"], "kind": "presidential",
        "day": {"first": "2024-02-01", "last": "2024-02-01", "certainty": "day", "text": "1 February 2024"}});
    put_marked(&desk, 5, Noun::Election, low, &vote);
    (desk, folder)
}

#[test]
fn a_month_stands_beside_the_one_before_and_beside_its_own_past() {
    let (desk, folder) = office("2023-12-31");
    let (told, _) = write(&desk, &folder, &request("2024-01-02", Marking::Unclassified), BriefingFormat::Pdf);
    every_figure_has_a_source(&told);
    let text = said(&told);
    for words in [
        "December 2023 – events: 14; deaths by the best estimate: 41 (41–41).",
        "November 2023, where it is known – events: 1; deaths: 2 (2–2).",
        "known in both: 14.00 (95 %: ",
        "December 2022, where it is known – events: 1; deaths: 2 (2–2).",
        "Benin: 14 events in December 2023, expected",
        "Raised: 1; closed: 1; waiting for a first action at its end: 1.",
        "Benin: whether events stay above",
        "Vote",
    ] {
        assert!(text.contains(words), "“{words}” is not in {text}");
    }
    let page = desk.begin_briefing(&request("2024-01-02", Marking::Unclassified)).unwrap();
    assert_eq!(page.card.title, "Benin: December 2023");
    let month = rows(&page, "month");
    assert_eq!(
        (month[0][0].as_str(), month[0][1].as_str(), month[0][3].as_str(), month[0][6].as_str()),
        ("Benin", "14", "1", "41")
    );
    let warnings: Vec<String> = rows(&page, "month-warnings").into_iter().map(|row| row[0].clone()).collect();
    assert_eq!(warnings, ["Closed in December", "Of December"]);
    let outlook = rows(&page, "outlook");
    assert!(
        outlook.len() == 1 && outlook[0][5].contains("benchmark") || outlook[0][5].contains("model"),
        "{outlook:?}"
    );
}

#[test]
fn nothing_later_than_the_day_is_in_it_and_nothing_that_is_marked_higher() {
    let (whole, folder) = office("2023-12-31");
    let (then, then_folder) = office("2023-11-30");
    let asked = request("2023-11-30", Marking::Unclassified);
    for format in [BriefingFormat::Pdf, BriefingFormat::Docx] {
        let (told, bytes) = write(&whole, &folder, &asked, format);
        let (told_then, bytes_then) = write(&then, &then_folder, &asked, format);
        assert_eq!(told.sentences, told_then.sentences);
        assert!(bytes == bytes_then && !said(&told).contains("Of December"));
        let (low, bytes) = write(&whole, &folder, &request("2024-01-02", Marking::Unclassified), format);
        assert!(!holds(&unpacked(&bytes), CANARY) && !said(&low).contains(CANARY));
    }
    let (high, _) = write(&whole, &folder, &request("2024-01-02", Marking::Confidential), BriefingFormat::Docx);
    assert!(said(&high).contains("Raised: 2; closed: 1;"), "{}", said(&high));
}

#[test]
fn an_office_without_an_event_has_a_short_honest_scan_in_each_language() {
    let (empty, folder) = desk();
    let asked = BriefingRequest {
        area: Area::Subregion { id: "west-africa".into() },
        ..request("2023-12-31", Marking::Unclassified)
    };
    let (told, _) = write(&empty, &folder, &asked, BriefingFormat::Pdf);
    every_figure_has_a_source(&told);
    assert!(said(&told).contains("No month is stored to its end"), "{}", said(&told));
    every_language_is_set(&empty, &asked);
    let (full, _folder) = office("2023-12-31");
    every_language_is_set(&full, &request("2024-01-02", Marking::Unclassified));
}

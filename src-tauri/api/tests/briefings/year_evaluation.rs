//! The evaluation of a year: its figures are those of the year's own page, beside the year before.

use serde_json::json;
use sitroom_api::Desk;
use sitroom_api::contract::briefing::{BriefingFormat, BriefingKind, BriefingRequest};
use sitroom_domain::{Area, Marking, Noun, RecordId};
use tempfile::TempDir;

use crate::checks::{day, every_figure_has_a_source, every_language_is_set, rows, said, write};
use crate::office::{desk, import, put_marked};
use crate::{CANARY, holds, unpacked};

fn area() -> Area {
    Area::Country { iso3: "BEN".into() }
}

fn request(year: Option<i32>, as_of: &str, marking: Marking) -> BriefingRequest {
    BriefingRequest {
        kind: BriefingKind::YearEvaluation,
        area: area(),
        record: None,
        year,
        as_of: Some(as_of.parse().unwrap()),
        marking,
        language: "en".into(),
    }
}

/// An office with four warnings of 2023 and one of 2022, and violence that came to a quiet place.
fn office() -> (Desk, TempDir) {
    let (desk, folder) = desk();
    let mut events: Vec<(String, u32)> = vec![("2020-01-05".to_owned(), 1)];
    events.extend((0..6).map(|at| (format!("2023-06-{:02}", at + 5), 6)));
    events.push(("2024-06-30".to_owned(), 1));
    import(&desk, &folder, &events);
    let warning = |name: &str, raised: &str, came_true: &str| {
        json!({"name": name, "level": "elevated", "countries": ["BEN"], "statement": "x", "first_signal": format!("{raised}T00:00Z"),
            "raised": format!("{raised}T00:00Z"), "closed": format!("{}-28T00:00Z", &raised[..7]), "came_true": came_true, "why_closed": "It is over."})
    };
    let low = Marking::Unclassified;
    for (number, name, raised, came_true) in [
        (1, "One", "2023-02-05", "yes"),
        (2, "Two", "2023-03-05", "partly"),
        (3, "Three", "2023-04-05", "no"),
        (4, "Four", "2023-09-05", "averted"),
        (5, "Five", "2022-05-05", "no"),
    ] {
        put_marked(&desk, number, Noun::Warning, low, &warning(name, raised, came_true));
    }
    put_marked(&desk, 6, Noun::Warning, Marking::Confidential, &warning(CANARY, "2023-05-05", "yes"));
    put_marked(
        &desk,
        10,
        Noun::Action,
        low,
        &json!({"warning": RecordId(1), "name": "Call", "kind": "call", "taken": "2023-02-08T00:00Z"}),
    );
    put_marked(
        &desk,
        20,
        Noun::Engagement,
        low,
        &json!({"name": "Talks", "kind": "mediation", "countries": ["BEN"], "since": day("2023-03-01"), "until": day("2023-10-01"), "result": "partly"}),
    );
    put_marked(
        &desk,
        21,
        Noun::Commitment,
        low,
        &json!({"name": "Meet", "owner": "Council", "due": day("2023-08-01"), "state": "done", "done_on": day("2023-07-01"), "engagement": RecordId(20), "countries": ["BEN"]}),
    );
    put_marked(
        &desk,
        30,
        Noun::Lesson,
        low,
        &json!({"name": "Go early", "situation": "x", "tried": "y", "followed": "z", "warnings": [RecordId(1)]}),
    );
    (desk, folder)
}

#[test]
fn its_figures_are_those_of_the_year_beside_the_year_before() {
    let (desk, folder) = office();
    let asked = request(Some(2023), "2024-12-31", Marking::Unclassified);
    let (told, _) = write(&desk, &folder, &asked, BriefingFormat::Pdf);
    every_figure_has_a_source(&told);
    let text = said(&told);
    for words in [
        "2023 – warnings raised: 4; came true: 1; in part: 1; averted, in the office’s own judgement: 1; did not come true: 1;",
        "2022 – warnings raised: 1; came true: 0;",
        "Right among those judged: 75 % (",
        "Commitments that fell due: 1; kept: 1;",
        "Warnings that count: 4; with a first action: 1; waiting: 0.",
        "Lessons recorded: 1; closed warnings of which no lesson tells: 3.",
    ] {
        assert!(text.contains(words), "“{words}” is not in {text}");
    }
    let page = desk.begin_briefing(&asked).unwrap();
    assert_eq!((page.card.title.as_str(), page.card.request.year), ("Benin: 2023", Some(2023)));
    let years = rows(&page, "years");
    assert_eq!(years[0], ["Warnings raised", "1", "4"]);
    let of_year = desk.get_year(&area(), 2023).unwrap();
    let (warned, missed) = of_year.onsets.map(|onsets| (onsets.warned, onsets.missed)).unwrap();
    assert_eq!(warned + missed, 1, "violence came to one quiet place");
    assert_eq!(
        (years[5][2].as_str(), years[6][2].as_str()),
        (warned.to_string().as_str(), missed.to_string().as_str())
    );
    assert_eq!(rows(&page, "year-warnings").len(), 4);
    every_language_is_set(&desk, &asked);
}

#[test]
fn what_came_after_the_day_is_not_in_it_and_nothing_that_is_marked_higher() {
    let (desk, folder) = office();
    for format in [BriefingFormat::Pdf, BriefingFormat::Docx] {
        let (told, bytes) = write(&desk, &folder, &request(Some(2023), "2024-12-31", Marking::Unclassified), format);
        assert!(!holds(&unpacked(&bytes), CANARY) && !said(&told).contains(CANARY));
    }
    let (high, _) =
        write(&desk, &folder, &request(Some(2023), "2024-12-31", Marking::Confidential), BriefingFormat::Docx);
    assert!(said(&high).contains("2023 – warnings raised: 5; came true: 2;"), "{}", said(&high));
    let (early, _) =
        write(&desk, &folder, &request(Some(2023), "2023-03-15", Marking::Unclassified), BriefingFormat::Docx);
    let early = said(&early);
    assert!(early.contains("2023 – warnings raised: 2;") && early.contains("The year is not over"), "{early}");
    assert!(!early.contains("Four"), "{early}");
}

#[test]
fn an_empty_year_is_told_as_empty_and_a_wrong_one_is_refused() {
    let (desk, folder) = desk();
    let asked = BriefingRequest {
        area: Area::Subregion { id: "central-asia".into() },
        ..request(None, "2023-06-30", Marking::Unclassified)
    };
    let (told, _) = write(&desk, &folder, &asked, BriefingFormat::Pdf);
    every_figure_has_a_source(&told);
    assert!(said(&told).contains("No event of this year is stored"), "{}", said(&told));
    let page = desk.begin_briefing(&asked).unwrap();
    assert_eq!(page.card.request.year, Some(2022), "without a year it is the last that was over");
    every_language_is_set(&desk, &asked);
    let later = desk.begin_briefing(&BriefingRequest { year: Some(2024), ..asked.clone() }).unwrap_err();
    assert!(later.message.contains("2024 cannot be evaluated"), "{later:?}");
    let five = BriefingRequest { kind: BriefingKind::FiveMinutes, year: Some(2022), ..asked };
    assert!(desk.begin_briefing(&five).unwrap_err().message.contains("is not on a year"));
}

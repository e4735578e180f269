//! The calendar, as a list and as a file that goes out and comes in.

use std::fs;
use std::path::Path;

use serde_json::json;
use sitroom_api::Desk;
use sitroom_api::contract::calendar::Occasion;
use sitroom_api::contract::record::RecordChange;
use sitroom_domain::{Area, Day, Marking, Noun};

use super::{Checked, country, desk, id, put};

fn fill_calendar(desk: &Desk) -> Checked {
    put(
        desk,
        &[
            (
                1,
                Noun::Election,
                json!({"name": "Élection, 1er tour; « vote »", "kind": "presidential", "day": "mid-March 2027", "second_round": "2027-04-10", "state": "planned", "countries": ["BWA"]}),
            ),
            (
                2,
                Noun::Phase,
                json!({"election": id(1), "kind": "registration", "since": "2027-01-10", "until": "2027-02-10"}),
            ),
            (
                3,
                Noun::Commitment,
                json!({"name": "Publish the register", "owner": "Commission", "due": "2027-02-01", "state": "open", "countries": ["BWA"]}),
            ),
            (
                4,
                Noun::Commitment,
                json!({"name": "Some day", "owner": "Commission", "state": "open", "countries": ["BWA"]}),
            ),
            (
                5,
                Noun::Mission,
                json!({"name": "Mission", "kind": "political", "mandate_end": "2027-06-30", "countries": ["BWA"]}),
            ),
            (6, Noun::Crisis, json!({"name": "Coup", "kind": "coup", "day": "2004-02-29", "countries": ["BWA"]})),
            (7, Noun::Agreement, json!({"name": "Accord", "kind": "peace", "signed": "2010", "countries": ["BWA"]})),
        ],
    )
}

fn day(text: &str) -> Day {
    text.parse().unwrap_or_default()
}

#[test]
fn the_calendar_holds_what_is_due_and_counts_what_has_no_day() -> Checked {
    let (desk, _folder) = desk()?;
    fill_calendar(&desk)?;
    let calendar = desk.get_calendar(&country("BWA"), day("2027-01-01"), day("2027-12-31"), &[])?;
    let told: Vec<_> = calendar.items.iter().map(|item| (item.occasion, item.days[0].as_str(), item.years)).collect();
    assert_eq!(
        told,
        [
            (Occasion::Phase, "2027-01-10", None),
            (Occasion::Commitment, "2027-02-01", None),
            (Occasion::Anniversary, "2027-02-28", Some(23)),
            (Occasion::Election, "2027-03-11", None),
            (Occasion::Election, "2027-04-10", None),
            (Occasion::MandateEnd, "2027-06-30", None),
        ]
    );
    assert_eq!(calendar.items[0].countries, ["BWA"], "a phase is where its election is");
    assert_eq!(calendar.undated, 1);
    let only = desk.get_calendar(&country("BWA"), day("2027-01-01"), day("2027-12-31"), &[Occasion::Commitment])?;
    assert_eq!((only.items.len(), only.items[0].owner.as_str()), (1, "Commission"));
    assert!(desk.get_calendar(&country("BWA"), day("2027-01-02"), day("2027-01-01"), &[]).is_err());
    Ok(())
}

fn write_calendar(desk: &Desk, path: &Path) -> Result<String, Box<dyn std::error::Error>> {
    let period = (day("2027-01-01"), day("2027-12-31"));
    desk.export_calendar(&country("BWA"), period, Marking::Unclassified, path)?;
    Ok(fs::read_to_string(path)?)
}

#[test]
fn a_calendar_file_is_whole_and_comes_back_without_a_change() -> Checked {
    let (desk, folder) = desk()?;
    fill_calendar(&desk)?;
    let path = folder.path().join("due.ics");
    let text = write_calendar(&desk, &path)?;
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 6);
    for line in [
        "DTSTART;VALUE=DATE:20270311\r\nDTEND;VALUE=DATE:20270321\r\n",
        "SUMMARY:Élection\\, 1er tour\\; « vote »\r\n",
        "between 2027-03-11 and 2027-03-20",
        "CATEGORIES:ELECTION\r\n",
        "X-WR-CALNAME:Sitroom · BWA\r\n",
        "X-WR-CALDESC:Unclassified\r\n",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
    let back = desk.import_calendar(&path)?;
    let counts = back.run.counts;
    assert_eq!((counts.read, counts.added, counts.revised, counts.unchanged), (6, 0, 0, 2), "{:?}", back.rejects);
    assert_eq!(counts.rejected, 4, "phase, second round, mandate end and anniversary are no records of their own");
    let (other, _other_folder) = super::desk()?;
    let there = other.import_calendar(&path)?.run.counts;
    assert_eq!((there.added, there.rejected), (2, 4));
    let calendar = other.get_calendar(&country("BWA"), day("2027-01-01"), day("2027-12-31"), &[])?;
    assert_eq!(calendar.items[1].title, "Élection, 1er tour; « vote »");
    assert_eq!(calendar.items[1].days, ["2027-03-11", "2027-03-20"]);
    Ok(())
}

#[test]
fn a_calendar_leaves_at_a_limit_and_a_phase_is_marked_as_its_election() -> Checked {
    const CANARY: &str = "Zugvogel";
    let (desk, folder) = desk()?;
    let election =
        json!({"name": CANARY, "kind": "presidential", "day": "2027-03-11", "state": "planned", "countries": ["BWA"]});
    let election = RecordChange {
        id: id(1),
        noun: Noun::Election,
        base: None,
        values: serde_json::from_value(election)?,
        marking: Some(Marking::Confidential),
        delete: false,
        reason: String::new(),
    };
    assert!(desk.save_records(&[election])?.complaints.is_empty());
    put(&desk, &[(2, Noun::Phase, json!({"election": id(1), "kind": "registration", "since": "2027-01-10"}))])?;
    let (period, path) = ((day("2027-01-01"), day("2027-12-31")), folder.path().join("due.ics"));
    let items = desk.get_calendar(&Area::World, period.0, period.1, &[Occasion::Phase])?.items;
    assert_eq!((items.len(), items[0].marking), (1, Marking::Confidential), "its title says the election");
    let low = desk.export_calendar(&Area::World, period, Marking::Unclassified, &path)?;
    let text = fs::read_to_string(&path)?;
    assert!(!text.contains(CANARY) && text.contains("SUMMARY:registration\r\n"), "{text}");
    let high = desk.export_calendar(&Area::World, period, Marking::Confidential, &path)?;
    let text = fs::read_to_string(&path)?;
    assert!(text.contains("X-WR-CALDESC:Confidential\r\n") && text.matches(CANARY).count() == 2, "{text}");
    assert_eq!((low.marking, high.marking), (Marking::Unclassified, Marking::Confidential));
    let preview = desk.preview_calendar(&Area::World, period, Marking::Unclassified)?;
    assert_eq!((preview.rows, preview.left_out), (low.rows, high.rows - low.rows));
    Ok(())
}

#[test]
fn a_foreign_calendar_twice_adds_nothing_and_keeps_what_was_changed_here() -> Checked {
    let (desk, folder) = desk()?;
    let path = folder.path().join("foreign.ics");
    let file = |name: &str| {
        format!(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1@ceni\r\nSUMMARY:{name}\r\nDTSTART;VALUE=DATE:20290221\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2@ceni\r\nSUMMARY:Somewhere\r\nDTSTART;VALUE=DATE:20290221\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:3\r\nSUMMARY:Report\r\nCATEGORIES:Commitment\r\nORGANIZER;CN=Country team:mailto:x@y\r\nDTSTART;VALUE=DATE:20290301\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        )
    };
    fs::write(&path, file("Presidential election in Guinea-Bissau"))?;
    let first = desk.import_calendar(&path)?;
    assert_eq!((first.run.counts.added, first.rejects.len(), first.rejects[0].line), (2, 1, 7));
    assert!(first.rejects[0].field == "LOCATION" && first.rejects[0].remedy.contains("country"), "{:?}", first.rejects);
    let at =
        |desk: &Desk| desk.get_calendar(&country("GNB"), day("2029-01-01"), day("2029-12-31"), &[Occasion::Election]);
    let item = at(&desk)?.items.remove(0);
    let again = desk.import_calendar(&path)?.run.counts;
    assert_eq!((again.added, again.revised, again.unchanged), (0, 0, 2));
    let change = RecordChange {
        id: item.id,
        noun: Noun::Election,
        base: Some(1),
        values: serde_json::from_value(json!({"name": "First round", "outcome": "none yet"}))?,
        marking: None,
        delete: false,
        reason: String::new(),
    };
    assert!(desk.save_records(&[change])?.complaints.is_empty());
    assert_eq!(desk.import_calendar(&path)?.run.counts.unchanged, 2, "what was changed here stays");
    assert_eq!(at(&desk)?.items[0].title, "First round");
    fs::write(&path, file("Presidential election in Guinea-Bissau, moved"))?;
    assert_eq!(desk.import_calendar(&path)?.run.counts.revised, 1);
    assert_eq!(desk.get_record(item.id)?.card.values["outcome"], "none yet");
    fs::write(&path, "no calendar")?;
    assert!(desk.import_calendar(&path).is_err_and(|fault| fault.message.contains("BEGIN:VCALENDAR")));
    Ok(())
}

#[test]
fn what_a_calendar_says_anew_is_marked_as_the_calendar_marks_it() -> Checked {
    let (desk, folder) = desk()?;
    let path = folder.path().join("foreign.ics");
    let file = |name: &str, class: &str| {
        format!(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1@ceni\r\nSUMMARY:{name}\r\nCLASS:{class}\r\nLOCATION:Guinea-Bissau\r\nDTSTART;VALUE=DATE:20290221\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        )
    };
    fs::write(&path, file("Presidential election", "PUBLIC"))?;
    assert_eq!(desk.import_calendar(&path)?.run.counts.added, 1);
    let at = || desk.get_calendar(&country("GNB"), day("2029-01-01"), day("2029-12-31"), &[Occasion::Election]);
    let id = at()?.items[0].id;
    let marking = || desk.get_record(id).map(|detail| detail.card.marking);
    fs::write(&path, file("Presidential election", "CONFIDENTIAL"))?;
    assert_eq!((desk.import_calendar(&path)?.run.counts.unchanged, marking()?), (1, Marking::Unclassified));
    fs::write(&path, file("Presidential election, moved for a reason", "CONFIDENTIAL"))?;
    assert_eq!((desk.import_calendar(&path)?.run.counts.revised, marking()?), (1, Marking::Confidential));
    Ok(())
}

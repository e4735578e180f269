//! The record as the window and the command line use it.

use std::fs;

use serde_json::{Map, Value as Json, json};
use sitroom_api::contract::export::ExportFormat;
use sitroom_api::contract::record::{RecordChange, RecordListRequest, Saved};
use sitroom_api::contract::search::SearchHit;
use sitroom_api::{Desk, Fault};
use sitroom_domain::{Area, Marking, Noun, RecordId};
use tempfile::TempDir;

type Checked = Result<(), Box<dyn std::error::Error>>;

fn desk() -> Result<(Desk, TempDir), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    Ok((Desk::open(&folder.path().join("profile"))?, folder))
}

fn all(noun: Noun) -> RecordListRequest {
    RecordListRequest {
        noun,
        area: Area::World,
        since: None,
        until: None,
        text: String::new(),
        deleted: false,
        sort: sitroom_api::contract::record::RecordSort::Title,
        descending: false,
        offset: 0,
        limit: 1000,
    }
}

fn change(id: u128, noun: Noun, base: Option<u32>, values: Json) -> RecordChange {
    let values: Map<String, Json> = serde_json::from_value(values).unwrap_or_default();
    let marking = base.is_none().then_some(Marking::Unclassified);
    RecordChange { id: RecordId(id), noun, base, values, marking, delete: false, reason: String::new() }
}

fn engagement(id: u128) -> RecordChange {
    let values =
        json!({"name": "Shuttle in Conakry", "kind": "shuttle", "since": "mid-March 2009", "countries": ["GIN"]});
    change(id, Noun::Engagement, None, values)
}

fn save(desk: &Desk, changes: &[RecordChange]) -> Result<Saved, Fault> {
    let saved = desk.save_records(changes)?;
    assert!(saved.clashes.is_empty() && saved.complaints.is_empty(), "{saved:?}");
    Ok(saved)
}

#[test]
fn a_new_profile_opens_with_the_casebook_and_an_exercise_without() -> Checked {
    let (desk, _folder) = desk()?;
    let page = desk.list_records(&all(Noun::Engagement))?;
    assert!(page.total > 20, "{}", page.total);
    for card in &page.rows {
        let sources = card.values["sources"].as_array().ok_or("no sources")?;
        assert!(sources.iter().all(|source| source["at"].as_str().is_some_and(|at| at.starts_with('§'))), "{card:?}");
        assert_eq!((card.marking, card.who.as_str()), (Marking::Unclassified, "S/2011/552"));
    }
    let guinea = RecordListRequest { area: Area::Country { iso3: "GIN".into() }, ..all(Noun::Crisis) };
    assert!(desk.list_records(&guinea)?.total >= 1);
    desk.start_exercise(50, 1, &|_| {})?;
    assert_eq!(desk.list_records(&all(Noun::Engagement))?.total, 0);
    Ok(())
}

#[test]
fn an_engagement_is_stored_with_its_visits_partners_and_promise_in_one_step() -> Checked {
    let (desk, _folder) = desk()?;
    let visit = |id, when: &str| {
        change(
            id,
            Noun::Visit,
            None,
            json!({"engagement": RecordId(1), "when": when, "who": "SRSG", "place": "Conakry"}),
        )
    };
    let partner = change(10, Noun::Partner, None, json!({"name": "Council of Elders", "kind": "elders"}));
    let part = change(
        11,
        Noun::Participation,
        None,
        json!({"engagement": RecordId(1), "partner": RecordId(10), "role": "support"}),
    );
    let commitment = change(
        12,
        Noun::Commitment,
        None,
        json!({"engagement": RecordId(1), "name": "Publish the calendar", "owner": "Government", "state": "open", "due": "2009-06-30"}),
    );
    save(&desk, &[engagement(1), visit(2, "12 March 2009"), visit(3, "April 2009"), partner, part, commitment])?;

    let detail = desk.get_record(RecordId(1))?;
    assert_eq!((detail.children.len(), detail.versions.len()), (4, 1));
    assert_eq!(detail.card.values["since"]["last"], "2009-03-20");
    let part = detail.children.iter().find(|card| card.noun == Noun::Participation).ok_or("no participation")?;
    assert_eq!(part.title, "Council of Elders · support");
    assert!(detail.children.iter().any(|card| card.values.get("place").is_some_and(|place| place["country"] == "GIN")));
    assert_eq!(desk.verify()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn a_step_with_one_wrong_value_stores_nothing_and_says_what_is_wrong() -> Checked {
    let (desk, _folder) = desk()?;
    let wrong = change(2, Noun::Visit, None, json!({"engagement": RecordId(1), "when": "31/04/2009", "who": "SRSG"}));
    let saved = desk.save_records(&[engagement(1), wrong])?;
    assert!(saved.cards.is_empty());
    assert_eq!((saved.complaints[0].field.as_str(), saved.complaints[0].id), ("when", RecordId(2)));
    assert!(saved.complaints[0].reason.contains("April has 30 days"));
    assert!(desk.get_record(RecordId(1)).is_err());
    Ok(())
}

#[test]
fn two_people_who_change_different_fields_both_keep_their_change() -> Checked {
    let (desk, _folder) = desk()?;
    save(&desk, &[engagement(1)])?;
    save(&desk, &[change(1, Noun::Engagement, Some(1), json!({"outcome": "A date was set"}))])?;
    let saved = save(&desk, &[change(1, Noun::Engagement, Some(1), json!({"state": "ended"}))])?;
    assert_eq!(
        (&saved.cards[0].values["outcome"], &saved.cards[0].values["state"]),
        (&json!("A date was set"), &json!("ended"))
    );
    assert_eq!(saved.cards[0].version, 3);
    Ok(())
}

#[test]
fn two_people_who_change_the_same_field_are_asked_and_nothing_is_overwritten() -> Checked {
    let (desk, _folder) = desk()?;
    save(&desk, &[engagement(1)])?;
    save(&desk, &[change(1, Noun::Engagement, Some(1), json!({"outcome": "A date was set"}))])?;
    let mine = change(1, Noun::Engagement, Some(1), json!({"outcome": "No date was set"}));
    let asked = desk.save_records(std::slice::from_ref(&mine))?;
    let clash = &asked.clashes[0];
    assert_eq!(
        (clash.field.as_str(), &clash.theirs, &clash.mine),
        ("outcome", &json!("A date was set"), &json!("No date was set"))
    );
    assert_eq!(desk.get_record(RecordId(1))?.card.values["outcome"], "A date was set");
    let decided = RecordChange { base: Some(clash.version), ..mine };
    assert_eq!(save(&desk, &[decided])?.cards[0].values["outcome"], "No date was set");
    assert_eq!(desk.get_record(RecordId(1))?.versions.len(), 3, "every version is kept");
    Ok(())
}

#[test]
fn deleting_can_be_undone_and_an_edit_made_meanwhile_weighs_more_than_the_deletion() -> Checked {
    let (desk, _folder) = desk()?;
    save(&desk, &[engagement(1)])?;
    let delete = |base| RecordChange { delete: true, ..change(1, Noun::Engagement, Some(base), json!({})) };
    save(&desk, &[delete(1)])?;
    let found = RecordListRequest { text: "shuttle in conakry".into(), ..all(Noun::Engagement) };
    assert_eq!(desk.list_records(&found)?.total, 0);
    assert_eq!(desk.list_records(&RecordListRequest { deleted: true, ..all(Noun::Engagement) })?.total, 1);
    desk.restore_record(RecordId(1), 1)?;
    assert_eq!(desk.list_records(&found)?.total, 1);
    save(&desk, &[change(1, Noun::Engagement, Some(3), json!({"state": "ended"}))])?;
    assert_eq!(desk.save_records(&[delete(3)])?.clashes[0].field, "deleted");
    Ok(())
}

#[test]
fn a_marking_is_lowered_only_with_a_reason_and_leaves_a_trace() -> Checked {
    let (desk, _folder) = desk()?;
    save(&desk, &[RecordChange { marking: Some(Marking::Confidential), ..engagement(1) }])?;
    let lower =
        RecordChange { marking: Some(Marking::Unclassified), ..change(1, Noun::Engagement, Some(1), json!({})) };
    assert_eq!(desk.save_records(std::slice::from_ref(&lower))?.complaints[0].field, "marking");
    save(&desk, &[RecordChange { reason: "Published in the press".into(), ..lower }])?;
    let versions = desk.get_record(RecordId(1))?.versions;
    assert_eq!((versions[0].reason.as_str(), versions[1].marking), ("Published in the press", Marking::Confidential));
    assert_eq!(desk.open_desk()?.marking, Marking::Unclassified);
    let unmarked = RecordChange { marking: None, ..engagement(2) };
    assert_eq!(save(&desk, &[unmarked])?.cards[0].marking, Marking::StrictlyConfidential);
    assert_eq!(desk.open_desk()?.marking, Marking::StrictlyConfidential, "the screen takes the highest");
    Ok(())
}

#[test]
fn a_reason_stands_with_the_record_that_it_was_given_for() -> Checked {
    let (desk, _folder) = desk()?;
    let secret = RecordChange { marking: Some(Marking::StrictlyConfidential), ..engagement(2) };
    save(&desk, &[engagement(1), secret])?;
    let given = RecordChange {
        reason: "the envoy told us so".into(),
        ..change(2, Noun::Engagement, Some(1), json!({"outcome": "A name was given"}))
    };
    save(&desk, &[given, change(1, Noun::Engagement, Some(1), json!({"outcome": "A date was set"}))])?;
    let reason = |id| desk.get_record(RecordId(id)).map(|detail| detail.versions[0].reason.clone());
    assert_eq!((reason(1)?, reason(2)?), (String::new(), "the envoy told us so".to_owned()));
    Ok(())
}

#[test]
fn words_written_under_a_marking_that_was_lowered_meanwhile_are_laid_before_a_person() -> Checked {
    let (desk, _folder) = desk()?;
    save(&desk, &[RecordChange { marking: Some(Marking::Confidential), ..engagement(1) }])?;
    let lower = RecordChange {
        marking: Some(Marking::Unclassified),
        reason: "published".into(),
        ..change(1, Noun::Engagement, Some(1), json!({}))
    };
    save(&desk, std::slice::from_ref(&lower))?;
    let mine = change(1, Noun::Engagement, Some(1), json!({"outcome": "The source is X"}));
    let asked = desk.save_records(std::slice::from_ref(&mine))?;
    let [clash] = &asked.clashes[..] else { return Err(format!("{asked:?}").into()) };
    assert_eq!(
        (clash.field.as_str(), &clash.theirs, &clash.mine),
        ("marking", &json!("unclassified"), &json!("confidential"))
    );
    let decided = RecordChange { base: Some(clash.version), marking: Some(Marking::Confidential), ..mine };
    assert_eq!(save(&desk, &[decided])?.cards[0].marking, Marking::Confidential);
    // And the other way round: who lowers has not seen what was written since.
    let asked = desk.save_records(&[RecordChange { base: Some(1), ..lower.clone() }])?;
    assert_eq!(asked.clashes.iter().map(|clash| clash.field.as_str()).collect::<Vec<_>>(), ["marking"]);
    assert_eq!(desk.get_record(RecordId(1))?.card.marking, Marking::Confidential);
    let seen = RecordChange { base: Some(asked.clashes[0].version), ..lower };
    assert_eq!(save(&desk, &[seen])?.cards[0].marking, Marking::Unclassified);
    Ok(())
}

#[test]
fn a_file_that_is_added_again_does_not_lower_what_was_raised_and_deleted() -> Checked {
    let (desk, folder) = desk()?;
    let path = folder.path().join("e.json");
    let talks =
        json!({"name": "Talks", "kind": "shuttle", "countries": ["GIN"], "since": "2009", "marking": "unclassified"});
    fs::write(&path, talks.to_string())?;
    let id = desk.add_records(Noun::Engagement, &path)?.added[0].id;
    let raise =
        RecordChange { id, marking: Some(Marking::Confidential), ..change(0, Noun::Engagement, Some(1), json!({})) };
    save(&desk, &[raise])?;
    save(&desk, &[RecordChange { id, delete: true, ..change(0, Noun::Engagement, Some(2), json!({})) }])?;
    assert_eq!(desk.add_records(Noun::Engagement, &path)?.added[0].marking, Marking::Confidential);
    assert_eq!(desk.verify()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn what_was_exported_as_json_can_be_added_to_another_profile() -> Checked {
    let (desk, folder) = desk()?;
    let visit = json!({"engagement": RecordId(1), "when": "12 March 2009", "who": "SRSG"});
    let commitment =
        json!({"engagement": RecordId(1), "name": "Publish the calendar", "owner": "Government", "state": "open"});
    save(
        &desk,
        &[
            engagement(1),
            change(2, Noun::Visit, None, visit),
            RecordChange { marking: Some(Marking::Confidential), ..change(3, Noun::Commitment, None, commitment) },
        ],
    )?;
    let request = RecordListRequest { text: "shuttle in conakry".into(), ..all(Noun::Engagement) };
    for (format, name) in [
        (ExportFormat::Csv, "e.csv"),
        (ExportFormat::Xlsx, "e.xlsx"),
        (ExportFormat::Geojson, "e.geojson"),
        (ExportFormat::Json, "e.json"),
    ] {
        let path = folder.path().join(name);
        assert_eq!(desk.export_records(&request, Marking::Confidential, format, &path)?.rows, 1);
        assert!(fs::metadata(&path)?.len() > 100, "{name}");
    }
    let other = Desk::open(&folder.path().join("other"))?;
    let added = other.add_records(Noun::Engagement, &folder.path().join("e.json"))?;
    assert_eq!(added.added[0].values["since"]["text"], "mid-March 2009");
    let came = added.added.iter().map(|card| (card.noun, card.marking)).collect::<Vec<_>>();
    assert_eq!(came.len(), 3, "{came:?}");
    assert!(
        came.contains(&(Noun::Visit, Marking::Unclassified))
            && came.contains(&(Noun::Commitment, Marking::Confidential))
    );
    let again = other.add_records(Noun::Engagement, &folder.path().join("e.json"))?;
    assert_eq!((again.added.len(), again.unchanged), (0, 3));
    let csv = fs::read_to_string(folder.path().join("e.csv"))?;
    assert!(csv.contains("mid-March 2009,2009-03-11,2009-03-20"), "{csv}");
    Ok(())
}

#[test]
fn a_table_leaves_at_a_limit_and_says_its_marking() -> Checked {
    const CANARY: &str = "Zugvogel";
    let (desk, folder) = desk()?;
    let marked = |marking: Marking, change: RecordChange| RecordChange { marking: Some(marking), ..change };
    let partner = change(10, Noun::Partner, None, json!({"name": CANARY, "kind": "government"}));
    let secret = change(
        2,
        Noun::Engagement,
        None,
        json!({"name": format!("{CANARY} shuttle"), "kind": "shuttle", "since": "2009", "countries": ["GIN"]}),
    );
    let visit = json!({"engagement": RecordId(1), "when": "12 March 2009", "who": CANARY});
    save(
        &desk,
        &[
            marked(Marking::StrictlyConfidential, partner),
            engagement(1),
            marked(Marking::Confidential, secret),
            marked(Marking::Confidential, change(3, Noun::Visit, None, visit)),
            change(
                4,
                Noun::Participation,
                None,
                json!({"partner": RecordId(10), "engagement": RecordId(1), "role": "lead"}),
            ),
            change(
                5,
                Noun::Mission,
                None,
                json!({"name": "Mission", "kind": "political", "partner": RecordId(10), "countries": ["GIN"]}),
            ),
        ],
    )?;
    let shuttles = RecordListRequest { text: "shuttle".into(), ..all(Noun::Engagement) };
    for request in [shuttles, all(Noun::Participation), all(Noun::Mission)] {
        for (format, name) in
            [(ExportFormat::Csv, "l.csv"), (ExportFormat::Geojson, "l.geojson"), (ExportFormat::Json, "l.json")]
        {
            let path = folder.path().join(name);
            let written =
                |limit| -> Result<(sitroom_api::contract::export::Exported, String), Box<dyn std::error::Error>> {
                    let exported = desk.export_records(&request, limit, format, &path)?;
                    Ok((exported, fs::read_to_string(&path)?))
                };
            let (low, text) = written(Marking::Unclassified)?;
            assert_eq!(low.marking, Marking::Unclassified);
            assert!(!text.contains(CANARY) && !text.contains(&RecordId(10).to_string()), "{name}: {text}");
            let (high, text) = written(Marking::StrictlyConfidential)?;
            assert!(high.marking > Marking::Unclassified, "{name}");
            assert!(text.contains(CANARY) || format == ExportFormat::Json && text.contains(&RecordId(10).to_string()));
            match format {
                ExportFormat::Csv => assert!(text.lines().next().is_some_and(|head| head.ends_with(",file_marking"))),
                ExportFormat::Geojson => assert!(text.contains("\"marking\":\"")),
                ExportFormat::Json | ExportFormat::Xlsx => {}
            }
        }
    }
    let request = RecordListRequest { text: "shuttle".into(), ..all(Noun::Engagement) };
    let low = desk.preview_records(&request, Marking::Unclassified, ExportFormat::Json)?;
    let table = desk.preview_records(&request, Marking::StrictlyConfidential, ExportFormat::Csv)?;
    assert_eq!((low.left_out, low.marking), (1, Marking::Unclassified));
    assert_eq!((table.rows, table.left_out, table.marking), (low.rows + 1, 0, Marking::Confidential));
    // What belongs to an engagement names a partner that is marked higher still.
    let whole = desk.preview_records(&request, Marking::StrictlyConfidential, ExportFormat::Json)?;
    assert_eq!((whole.rows, whole.left_out, whole.marking), (low.rows + 1, 0, Marking::StrictlyConfidential));
    let listed = desk.list_records(&all(Noun::Participation))?.rows;
    assert_eq!(desk.highest_marking(listed.iter().filter(|one| one.id == RecordId(4)))?, Marking::StrictlyConfidential);
    Ok(())
}

#[test]
fn a_file_with_a_wrong_record_adds_nothing_and_says_which() -> Checked {
    let (desk, folder) = desk()?;
    let before = desk.list_records(&all(Noun::Engagement))?.total;
    let good = json!({"name": "a", "kind": "mediation", "since": "2009", "countries": "Mali"});
    for (text, part) in [
        (json!([good, {"name": "b", "kind": "party", "since": "2009"}]).to_string(), "record 2"),
        (
            json!({"name": "b", "since": "2009", "kind": "mediation", "office": "Nowhere"}).to_string(),
            "none of the offices",
        ),
        ("[1]".to_owned(), "it is no object"),
        ("{".to_owned(), "cannot be read"),
        ("3".to_owned(), "neither an object nor a list"),
        ("[]".to_owned(), "holds no record"),
    ] {
        let path = folder.path().join("bad.json");
        fs::write(&path, text)?;
        let fault = desk.add_records(Noun::Engagement, &path).err().ok_or("rubbish was added")?;
        assert!(fault.message.contains(part), "{fault}");
        assert!(!fault.hint.is_empty());
    }
    assert!(desk.add_records(Noun::Engagement, &folder.path().join("none.json")).is_err());
    assert_eq!(desk.list_records(&all(Noun::Engagement))?.total, before);
    Ok(())
}

#[test]
fn a_field_understands_what_is_written_and_suggests_what_exists() -> Checked {
    let (desk, _folder) = desk()?;
    assert_eq!(desk.understand(Noun::Engagement, "since", "mid-March 2010", &[])?.shown, "2010-03-11 – 2010-03-20");
    assert!(desk.understand(Noun::Engagement, "since", "03/04/2010", &[]).is_err());
    let partners = desk.suggest(Noun::Participation, "partner", "ecow", &[])?;
    assert!(partners[0].text.starts_with("ECOWAS"), "{partners:?}");
    let places = desk.suggest(Noun::Visit, "place", "Natiting", &["BEN".parse()?])?;
    assert_eq!((places[0].text.as_str(), places[0].hint.as_str()), ("Natitingou", "Benin"));
    let countries = desk.suggest(Noun::Engagement, "countries", "гвин", &[])?;
    assert!(countries.iter().any(|one| one.value == "GIN"), "{countries:?}");
    assert!(desk.suggest(Noun::Engagement, "colour", "x", &[]).is_err());
    Ok(())
}

#[test]
fn drafts_and_records_are_there_again_after_the_program_ended() -> Checked {
    let (desk, folder) = desk()?;
    save(&desk, &[engagement(1)])?;
    desk.put_draft("engagement", &json!({"name": "half a"}))?;
    assert!(desk.put_draft(" ", &json!({})).is_err());
    drop(desk);
    let again = Desk::open(&folder.path().join("profile"))?;
    assert_eq!(again.get_record(RecordId(1))?.card.title, "Shuttle in Conakry");
    assert_eq!(again.list_drafts()?[0].content["name"], "half a");
    again.delete_draft("engagement")?;
    assert!(again.list_drafts()?.is_empty());
    Ok(())
}

#[test]
fn a_period_counts_what_has_no_day_apart() -> Checked {
    let (desk, _folder) = desk()?;
    let fund = change(1, Noun::Fund, None, json!({"name": "Without a day", "kind": "voluntary"}));
    save(&desk, &[fund])?;
    let asked =
        RecordListRequest { since: Some("1990-01-01".parse()?), text: "without a day".into(), ..all(Noun::Fund) };
    let page = desk.list_records(&asked)?;
    assert_eq!((page.total, page.undated), (0, 1));
    let subregion = RecordListRequest { area: Area::Subregion { id: "nowhere".into() }, ..all(Noun::Fund) };
    assert!(desk.list_records(&subregion).is_err());
    Ok(())
}

#[test]
fn what_belongs_to_a_record_of_a_country_is_listed_with_the_country() -> Checked {
    let (desk, _folder) = desk()?;
    let commitment = json!({"engagement": RecordId(1), "name": "Publish", "owner": "Government", "state": "open"});
    save(&desk, &[engagement(1), change(2, Noun::Commitment, None, commitment)])?;
    let within = |iso3: &str| RecordListRequest {
        area: Area::Country { iso3: iso3.to_owned() },
        text: "Publish".to_owned(),
        ..all(Noun::Commitment)
    };
    assert_eq!((desk.list_records(&within("GIN"))?.total, desk.list_records(&within("KGZ"))?.total), (1, 0));
    Ok(())
}

#[test]
fn what_was_promised_in_a_record_that_is_deleted_is_not_late() -> Checked {
    let (desk, _folder) = desk()?;
    let commitment = json!({"engagement": RecordId(1), "name": "Publish", "owner": "Government", "state": "open", "due": "2010-01-01"});
    save(&desk, &[engagement(1), change(2, Noun::Commitment, None, commitment)])?;
    let late = || desk.list_commitments(&Area::World, None).map(|all| all.late);
    let before = late()?;
    save(&desk, &[RecordChange { delete: true, ..change(1, Noun::Engagement, Some(1), json!({})) }])?;
    assert_eq!(late()?, before - 1);
    desk.restore_record(RecordId(1), 1)?;
    assert_eq!(late()?, before);
    Ok(())
}

#[test]
fn a_number_that_is_no_record_of_the_noun_is_refused() -> Checked {
    let (desk, _folder) = desk()?;
    save(&desk, &[engagement(1)])?;
    for partner in [RecordId(99), RecordId(1)] {
        let part = json!({"engagement": RecordId(1), "partner": partner, "role": "lead"});
        let saved = desk.save_records(&[change(2, Noun::Participation, None, part)])?;
        assert_eq!(saved.complaints[0].field, "partner", "{saved:?}");
    }
    Ok(())
}

#[test]
fn a_title_that_several_have_names_none_of_them() -> Checked {
    let (desk, _folder) = desk()?;
    save(&desk, &[engagement(1), engagement(2)])?;
    let visit = json!({"engagement": "Shuttle in Conakry", "when": "2009", "who": "SRSG"});
    let saved = desk.save_records(&[change(3, Noun::Visit, None, visit)])?;
    assert!(saved.complaints[0].reason.contains("several"), "{saved:?}");
    Ok(())
}

#[test]
fn an_older_version_comes_back_under_the_higher_marking() -> Checked {
    let (desk, _folder) = desk()?;
    save(&desk, &[engagement(1)])?;
    let secret = RecordChange {
        marking: Some(Marking::StrictlyConfidential),
        ..change(1, Noun::Engagement, Some(1), json!({"outcome": "A name was given"}))
    };
    save(&desk, &[secret])?;
    let restored = desk.restore_record(RecordId(1), 1)?;
    assert_eq!(restored.cards[0].marking, Marking::StrictlyConfidential);
    assert!(!restored.cards[0].values.contains_key("outcome"));
    Ok(())
}

#[test]
fn a_search_finds_records_by_any_of_their_words() -> Checked {
    let (desk, _folder) = desk()?;
    let found = desk.search("Ouagadougou process", 10)?;
    assert!(found.is_empty(), "{found:?}");
    let values = json!({"name": "Ouagadougou process", "kind": "mediation", "since": "2009", "countries": ["GIN"], "situation": "after the takeover"});
    desk.save_records(&[change(1, Noun::Engagement, None, values)])?;
    for words in ["ouagadougou", "takeover"] {
        let hits = desk.search(words, 10)?;
        let of = hits.iter().find_map(|hit| match hit {
            SearchHit::Record { id, noun, title, countries } if *id == RecordId(1) => Some((*noun, title, countries)),
            _ => None,
        });
        assert_eq!(of, Some((Noun::Engagement, &"Ouagadougou process".to_owned(), &vec!["GIN".to_owned()])), "{words}");
    }
    let first = desk.search("ouagadougou process", 1)?;
    assert!(
        first.iter().any(|hit| matches!(hit, SearchHit::Record { .. })),
        "a title that holds the words comes first"
    );
    Ok(())
}

//! A single field that is marked higher than its record: it is lowered with a reason alone, and stays where its record leaves.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[expect(dead_code, reason = "the office of the tests of warnings can do more")]
#[path = "warnings/office.rs"]
mod office;

use std::fs;
use std::path::Path;

use serde_json::{Value as Json, json};
use sitroom_api::Desk;
use sitroom_api::contract::export::ExportFormat;
use sitroom_api::contract::pack::PackRequest;
use sitroom_api::contract::record::{RecordChange, RecordListRequest, RecordSort};
use sitroom_api::contract::share::ShareFormat;
use sitroom_api::contract::table::{FieldSource, Mapping, TableRequest};
use sitroom_domain::{Area, Marking, Noun, RecordId};

use office::{change, desk, put_marked};

const CANARY: &str = "Zugvogel";

/// Writes an engagement whose note is marked, or is not.
fn noted(desk: &Desk, number: u128, mark: &str) {
    let values = json!({"name": format!("Shuttle {number}"), "kind": "shuttle", "since": "2009", "countries": ["GIN"],
        "note": CANARY, "marking.note": mark, "outcome": "A date was set"});
    put_marked(desk, number, Noun::Engagement, Marking::Unclassified, &values);
}

/// Returns a change of fields that leaves the marking of the record alone.
fn edit(number: u128, base: u32, values: &Json, reason: &str) -> RecordChange {
    RecordChange { marking: None, reason: reason.to_owned(), ..change(number, Noun::Engagement, Some(base), values) }
}

/// Makes a change, which has to be taken.
fn save(desk: &Desk, one: RecordChange) {
    let saved = desk.save_records(&[one]).unwrap();
    assert!(saved.complaints.is_empty() && saved.clashes.is_empty(), "{saved:?}");
}

#[test]
fn a_mark_is_lowered_with_a_reason_alone_and_leaves_a_trace() {
    let (desk, _folder) = desk();
    noted(&desk, 1, "confidential");
    for mark in [json!("unclassified"), Json::Null] {
        let refused = desk.save_records(&[edit(1, 1, &json!({"marking.note": mark}), " ")]).unwrap();
        assert_eq!(refused.complaints[0].field, "marking.note");
        assert_eq!(desk.get_record(RecordId(1)).unwrap().card.values["marking.note"], "confidential");
    }
    save(&desk, edit(1, 1, &json!({"marking.note": null}), "He said it in public"));
    let detail = desk.get_record(RecordId(1)).unwrap();
    assert!(!detail.card.values.contains_key("marking.note"));
    assert_eq!(detail.versions[0].reason, "He said it in public");
    assert_eq!(detail.versions[1].values["marking.note"], "confidential");
    let restored = desk.restore_record(RecordId(1), 1).unwrap();
    assert_eq!(restored.cards[0].values["marking.note"], "confidential");
    assert!(desk.verify().unwrap().is_empty());
}

#[test]
fn what_two_marked_apart_and_what_would_be_shown_to_more_is_laid_before_the_person() {
    let (desk, _folder) = desk();
    let field = |one: RecordChange| {
        let saved = desk.save_records(&[one]).unwrap();
        assert!(saved.complaints.is_empty(), "{saved:?}");
        saved.clashes.into_iter().map(|clash| (clash.field, clash.theirs)).collect::<Vec<_>>()
    };
    let mark = |theirs: Json| vec![("marking.note".to_owned(), theirs)];
    noted(&desk, 1, "");
    save(&desk, edit(1, 1, &json!({"marking.note": "confidential"}), ""));
    let both = field(edit(1, 1, &json!({"marking.note": "strictly_confidential"}), ""));
    assert_eq!(both, mark(json!("confidential")));
    noted(&desk, 2, "confidential");
    save(&desk, edit(2, 1, &json!({"marking.note": null}), "He said it in public"));
    assert_eq!(field(edit(2, 1, &json!({"note": "He said more"}), "")), mark(Json::Null));
    noted(&desk, 3, "confidential");
    save(&desk, edit(3, 1, &json!({"note": "He said more"}), ""));
    let unseen = field(edit(3, 1, &json!({"marking.note": null}), "He said it in public"));
    assert_eq!(unseen, mark(json!("confidential")));
    // In a record that is marked as high as either, the two mean the same.
    noted(&desk, 4, "");
    let raised = edit(4, 1, &json!({"marking.note": "confidential"}), "");
    save(&desk, RecordChange { marking: Some(Marking::StrictlyConfidential), ..raised });
    assert!(field(edit(4, 1, &json!({"marking.note": "strictly_confidential"}), "")).is_empty());
}

#[test]
fn an_older_version_comes_back_under_the_higher_mark() {
    let (desk, _folder) = desk();
    noted(&desk, 1, "");
    save(&desk, edit(1, 1, &json!({"marking.note": "strictly_confidential", "outcome": "None"}), ""));
    let restored = desk.restore_record(RecordId(1), 1).unwrap();
    assert_eq!(restored.cards[0].values["outcome"], "A date was set");
    assert_eq!(restored.cards[0].values["marking.note"], "strictly_confidential");
}

#[test]
fn what_is_no_marking_and_what_the_record_is_known_by_is_complained_of() {
    let (desk, _folder) = desk();
    noted(&desk, 1, "");
    for (field, word) in
        [("marking.note", "secret"), ("marking.name", "confidential"), ("marking.place", "confidential")]
    {
        let refused = desk.save_records(&[edit(1, 1, &json!({field: word}), "")]).unwrap();
        assert_eq!(refused.complaints[0].field, field);
    }
    let catalog = desk.get_catalog().unwrap();
    let card = catalog.nouns.iter().find(|card| card.noun == Noun::Engagement).unwrap();
    let marked: Vec<&str> =
        card.fields.iter().filter(|field| field.markable).map(|field| field.name.as_str()).collect();
    assert!(marked.contains(&"note") && !marked.contains(&"name") && !marked.contains(&"place"), "{marked:?}");
}

fn acquaint(one: &Desk, other: &Desk, around: &Path) {
    for (from, to, name) in [(one, other, "one"), (other, one, "other")] {
        let path = around.join(format!("{name}.json"));
        from.save_identity(&path).unwrap();
        to.trust_peer(&path, name).unwrap();
    }
}

/// Asks for a pack of all unclassified engagements of West Africa.
fn engagements_for(other: &Desk) -> PackRequest {
    PackRequest {
        subregion: "west-africa".to_owned(),
        countries: Vec::new(),
        since: None,
        nouns: vec![Noun::Engagement],
        marking: Marking::Unclassified,
        to: vec![other.get_identity().unwrap().fingerprint],
        days: 30,
    }
}

#[test]
fn a_pack_goes_without_the_field_and_comes_home_without_losing_it() {
    let ((at_office, around), (on_mission, _folder)) = (desk(), desk());
    acquaint(&at_office, &on_mission, around.path());
    noted(&at_office, 1, "confidential");
    // The second one was open when it was written: it must not leave any more either.
    noted(&at_office, 2, "");
    save(&at_office, edit(2, 1, &json!({"marking.note": "confidential"}), ""));
    let request = engagements_for(&on_mission);
    let (out, home) = (around.path().join("out.sitpack"), around.path().join("home.sitpack"));
    let pack = at_office.make_pack(&request, &out).unwrap();
    assert!(pack.left_out.iter().any(|line| line.ends_with("higher: 2.")), "{:?}", pack.left_out);
    on_mission.open_pack(&out).unwrap();
    for number in [1, 2] {
        let card = on_mission.get_record(RecordId(number)).unwrap().card;
        assert_eq!((card.marking, &card.values["outcome"]), (Marking::Unclassified, &json!("A date was set")));
        assert!(!card.values.contains_key("note") && !card.values.contains_key("marking.note"));
        save(&on_mission, edit(number, card.version, &json!({"outcome": "Two dates were set"}), ""));
    }
    assert!(on_mission.search(CANARY, 10).unwrap().is_empty());
    on_mission.return_pack(&home).unwrap();
    assert_eq!(at_office.merge_pack(&home).unwrap().conflicts, 0);
    for number in [1, 2] {
        let values = at_office.get_record(RecordId(number)).unwrap().card.values;
        assert_eq!((&values["note"], &values["marking.note"]), (&json!(CANARY), &json!("confidential")));
        assert_eq!(values["outcome"], "Two dates were set");
    }
    assert!(at_office.verify().unwrap().is_empty() && on_mission.verify().unwrap().is_empty());
}

#[test]
fn a_record_that_would_leave_in_pieces_is_named_and_not_counted_until_somebody_changes_it() {
    let ((at_office, around), (on_mission, _folder)) = (desk(), desk());
    acquaint(&at_office, &on_mission, around.path());
    noted(&at_office, 1, "confidential");
    let request = engagements_for(&on_mission);
    let (out, home) = (around.path().join("out.sitpack"), around.path().join("home.sitpack"));
    let records = at_office.make_pack(&request, &out).unwrap().records;
    on_mission.open_pack(&out).unwrap();
    for (values, marking, reason) in [
        (json!({"note": "He said more"}), None, ""),
        (json!({}), Some(Marking::Confidential), ""),
        (json!({}), Some(Marking::Unclassified), "A mistake"),
    ] {
        let version = on_mission.get_record(RecordId(1)).unwrap().card.version;
        save(&on_mission, RecordChange { marking, ..edit(1, version, &values, reason) });
    }
    on_mission.return_pack(&home).unwrap();
    assert_eq!(at_office.merge_pack(&home).unwrap().conflicts, 1);
    let names_it = |left_out: &[String]| left_out.iter().any(|line| line.contains("could leave: 1 (Shuttle 1)."));
    let kept_back = at_office.preview_pack(&request).unwrap();
    assert!(kept_back.records == records - 1 && names_it(&kept_back.left_out), "{kept_back:?}");
    let version = at_office.get_record(RecordId(1)).unwrap().card.version;
    save(&at_office, edit(1, version, &json!({"outcome": "Two dates were set"}), ""));
    let whole = at_office.preview_pack(&request).unwrap();
    assert!(whole.records == records && !names_it(&whole.left_out), "{whole:?}");
    // What lies side by side still does, and is no lower for it.
    let refused =
        at_office.save_records(&[edit(1, version + 1, &json!({"marking.note": null}), "Public")]).unwrap_err();
    assert!(refused.message.starts_with("Settle first what was said apart of “Shuttle 1”: note."), "{refused}");
    assert_eq!(at_office.list_conflicts().unwrap().len(), 1);
    assert!(at_office.verify().unwrap().is_empty());
}

#[test]
fn what_is_shared_below_a_mark_goes_without_the_field_and_else_takes_its_marking() {
    let (desk, folder) = desk();
    let told = json!({"name": "Tension", "level": "watch", "countries": ["BEN"], "first_signal": "2026-01-01 00:00",
        "raised": "2026-01-02 00:00", "statement": CANARY, "marking.statement": "confidential"});
    put_marked(&desk, 1, Noun::Warning, Marking::Unclassified, &told);
    for format in [ShareFormat::Page, ShareFormat::Exchange] {
        let path = folder.path().join("below");
        let shared = desk.share_warning(RecordId(1), Marking::Unclassified, format, &path).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(shared.marking, Marking::Unclassified);
        assert!(text.contains("Tension") && !text.contains(CANARY) && !text.contains("marking."), "{text}");
    }
    let path = folder.path().join("above.json");
    let shared = desk.share_warning(RecordId(1), Marking::Confidential, ShareFormat::Exchange, &path).unwrap();
    assert_eq!(shared.marking, Marking::Confidential);
    let (receiver, _folder) = office::desk();
    let added = receiver.add_records(Noun::Warning, &path).unwrap().added;
    assert_eq!(added[0].values["marking.statement"], "confidential");
    assert_eq!(added[0].marking, Marking::Unclassified);
}

/// Asks for the engagements whose note can be read.
fn shuttles() -> RecordListRequest {
    RecordListRequest {
        noun: Noun::Engagement,
        area: Area::World,
        since: None,
        until: None,
        text: CANARY.to_owned(),
        deleted: false,
        sort: RecordSort::Title,
        descending: false,
        offset: 0,
        limit: 10,
    }
}

#[test]
fn the_bar_and_an_export_take_the_marking_of_a_field() {
    let (desk, folder) = desk();
    noted(&desk, 1, "strictly_confidential");
    assert_eq!(desk.open_desk().unwrap().marking, Marking::StrictlyConfidential);
    let request = shuttles();
    let path = folder.path().join("engagements.csv");
    desk.export_records(&request, Marking::StrictlyConfidential, ExportFormat::Csv, &path).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    let (head, row) = text.split_once('\n').unwrap();
    assert!(head.trim_end().ends_with(",marking.note,file_marking"), "{head}");
    assert!(
        row.trim_end().ends_with(",strictly_confidential,strictly_confidential") && row.contains(",unclassified,"),
        "{row}"
    );
    desk.export_records(&request, Marking::StrictlyConfidential, ExportFormat::Geojson, &path).unwrap();
    let whole: Json = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    let properties = &whole["features"][0]["properties"];
    assert_eq!(
        (&properties["marking"], &properties["marking.note"]),
        (&json!("unclassified"), &json!("strictly_confidential"))
    );
    // What the file says of itself stands before its features.
    let mut of_file = whole;
    of_file["features"] = Json::Null;
    assert!(of_file.to_string().contains("Strictly Confidential"), "{of_file}");
}

#[test]
fn a_table_that_left_comes_back_with_the_marks_of_its_fields() {
    let (desk, folder) = desk();
    noted(&desk, 1, "strictly_confidential");
    for (format, name) in [
        (ExportFormat::Csv, "engagements.csv"),
        (ExportFormat::Xlsx, "engagements.xlsx"),
        (ExportFormat::Geojson, "engagements.geojson"),
    ] {
        let path = folder.path().join(name);
        desk.export_records(&shuttles(), Marking::StrictlyConfidential, format, &path).unwrap();
        let (receiver, _folder) = office::desk();
        let look = receiver.look_at_table(&path, None, None, &[Noun::Engagement]).unwrap();
        let of_column = |name: &str| FieldSource { columns: vec![name.to_owned()], ..FieldSource::default() };
        let fields = ["name", "kind", "since", "countries", "note", "outcome"];
        let fields = fields.map(|name| (name.to_owned(), of_column(name)));
        let mapping = Mapping {
            fields: fields.into(),
            key: vec!["record".to_owned()],
            marking: Marking::Unclassified,
            ..look.mapping
        };
        let path = path.to_string_lossy().into_owned();
        let imported =
            receiver.import_table(&TableRequest { path, mapping, encoding: None, dry_run: false }, &|_| {}).unwrap();
        assert_eq!((imported.run.counts.added, imported.rejects.len()), (1, 0), "{name}: {:?}", imported.rejects);
        let cards = receiver.list_records(&shuttles()).unwrap().rows;
        assert_eq!(cards[0].marking, Marking::Unclassified, "{name}");
        assert_eq!(cards[0].values["note"], CANARY, "{name}");
        assert_eq!(cards[0].values["marking.note"], "strictly_confidential", "{name}");
    }
}

//! Fields that a table marks higher than its rows: in a column `marking.` and the name of the field, as exports write it.

use super::*;
use serde_json::json;
use sitroom_domain::Marking;

const MARKED: &str = "case_id,date,country,drug,note,about,marking.note\n\
                      7,2021-03-01,Mali,cocaine,A minister told us,Found in a lorry,confidential\n\
                      8,2021-03-02,Niger,heroin,Read in the press,Found at sea,\n";

fn import_marked(store: &Store, text: &str) -> (ImportRun, Vec<Reject>) {
    let file = table(".csv", text);
    let mapping = look_with(store, file.path(), None, &[Noun::Trafficking]).mapping;
    let mapping =
        Mapping { marking: Marking::Unclassified, source: "test".into(), key: vec!["case_id".into()], ..mapping };
    import_by(store, &plan(file.path(), mapping)).unwrap()
}

#[test]
fn a_column_marks_a_field_of_its_rows_and_an_empty_cell_marks_none() {
    let store = store();
    let (run, rejects) = import_marked(&store, MARKED);
    assert_eq!((run.counts.added, rejects.len()), (2, 0), "{rejects:?}");
    assert_eq!(values(&store, Noun::Trafficking, "marking.note"), [json!("confidential"), Json::Null]);
    assert_eq!(values(&store, Noun::Trafficking, "about"), [json!("Found in a lorry"), json!("Found at sea")]);
    let marks: Vec<Marking> =
        records(&store, Noun::Trafficking).iter().map(|stored| stored.record.marking_of("note")).collect();
    assert_eq!(marks, [Marking::Confidential, Marking::Unclassified]);
}

#[test]
fn a_mark_is_understood_as_people_write_it_and_is_never_taken_for_a_field() {
    let store = store();
    let text = MARKED
        .replace(",note,", ",remarks,")
        .replace("marking.note", "Marking.about")
        .replace(",confidential", ",Strictly Confidential");
    let file = table(".csv", &text);
    let look = look_with(&store, file.path(), None, &[Noun::Trafficking]);
    let used = look.mapping.fields.values().any(|source| source.columns.iter().any(|name| name == "Marking.about"));
    assert!(!used, "{:?}", look.mapping.fields);
    import_marked(&store, &text);
    assert_eq!(values(&store, Noun::Trafficking, "marking.about"), [json!("strictly_confidential"), Json::Null]);
}

#[test]
fn an_unknown_marking_and_a_field_that_is_not_there_are_refused_with_a_remedy() {
    for (head, cell, remedy) in [
        ("marking.note", "secret", "strictly_confidential"),
        ("marking.colour", "confidential", "about"),
        ("marking.kind", "confidential", "whole record"),
    ] {
        let store = store();
        let text = MARKED.replace("marking.note", head).replace(",confidential", &format!(",{cell}"));
        let (run, rejects) = import_marked(&store, &text);
        assert_eq!((run.counts.added, run.counts.rejected), (1, 1), "{head}: {rejects:?}");
        let told = &rejects[0];
        assert_eq!((told.line, told.field.as_str(), told.value.as_str()), (2, head, cell));
        assert!(!told.reason.is_empty() && told.remedy.contains(remedy), "{told:?}");
    }
}

#[test]
fn a_table_raises_the_mark_of_a_field_and_does_not_lower_it() {
    let store = store();
    import_marked(&store, MARKED);
    let (lower, rejects) = import_marked(&store, &MARKED.replace(",confidential", ","));
    assert_eq!((lower.counts.unchanged, rejects.len()), (2, 0), "{rejects:?}");
    assert_eq!(values(&store, Noun::Trafficking, "marking.note")[0], json!("confidential"));
    let (higher, _) = import_marked(&store, &MARKED.replace(",confidential", ",strictly confidential"));
    assert_eq!((higher.counts.added, higher.counts.revised), (0, 1));
    assert_eq!(values(&store, Noun::Trafficking, "marking.note")[0], json!("strictly_confidential"));
}

#[test]
fn without_a_key_a_row_that_is_marked_is_still_the_same_row() {
    let store = store();
    let import = |text: &str| {
        let file = table(".csv", text);
        let mapping = look_with(&store, file.path(), None, &[Noun::Trafficking]).mapping;
        let mapping = Mapping { marking: Marking::Unclassified, source: "test".into(), key: Vec::new(), ..mapping };
        import_by(&store, &plan(file.path(), mapping)).unwrap().0.counts
    };
    import(&MARKED.replace(",marking.note\n", "\n").replace(",confidential\n", "\n").replace("at sea,\n", "at sea\n"));
    let again = import(MARKED);
    assert_eq!((again.added, again.revised, again.unchanged), (0, 1, 1));
}

#[test]
fn a_row_that_says_the_same_but_for_its_mark_leaves_what_somebody_changed() {
    let store = store();
    import_marked(&store, MARKED);
    let unmarked = MARKED.replace(",confidential", ",");
    import_marked(&store, &unmarked);
    let there = records(&store, Noun::Trafficking).swap_remove(0);
    let mut changed = there.record.clone();
    changed.set("about", &json!("Found in two lorries")).unwrap();
    let author = Author { who: "Awa".into(), at: "2026-11-25T10:00:00Z".into(), reason: String::new() };
    let mut writer = store.begin_records(author).unwrap();
    writer.put(there.id, Some(there.version), "Mali", &changed).unwrap();
    writer.commit().unwrap();
    let (run, rejects) = import_marked(&store, &unmarked);
    assert_eq!((run.counts.unchanged, rejects.len()), (2, 0), "{rejects:?}");
    assert_eq!(values(&store, Noun::Trafficking, "about")[0], json!("Found in two lorries"));
}

#[test]
fn a_mark_that_is_not_above_the_record_is_kept_for_when_it_is_lowered() {
    let store = store();
    let file = table(".csv", MARKED);
    let mapping = look_with(&store, file.path(), None, &[Noun::Trafficking]).mapping;
    let mapping = Mapping { source: "test".into(), key: vec!["case_id".into()], ..mapping };
    import_by(&store, &plan(file.path(), mapping)).unwrap();
    let there = records(&store, Noun::Trafficking).swap_remove(0);
    assert_eq!(there.record.marking, Marking::StrictlyConfidential);
    let lowered = sitroom_domain::Record { marking: Marking::Unclassified, ..there.record };
    assert_eq!(lowered.marking_of("note"), Marking::Confidential);
    assert_eq!(lowered.marking_of("about"), Marking::Unclassified);
}

fn markings(store: &Store) -> Vec<Marking> {
    records(store, Noun::Trafficking).iter().map(|stored| stored.record.marking).collect()
}

/// Two rows of which the second states no marking.
const WITH_MARKINGS: &str = "case_id,date,country,drug,note,marking,file_marking\n\
                             7,2021-03-01,Mali,cocaine,A minister told us,Strictly-Confidential,strictly_confidential\n\
                             8,2021-03-02,Niger,heroin,Read in the press,,\n";

#[test]
fn a_row_is_marked_as_its_own_column_says_and_the_others_as_the_import_does() {
    let store = store();
    let file = table(".csv", WITH_MARKINGS);
    let look = look_with(&store, file.path(), None, &[Noun::Trafficking]);
    let read: Vec<&str> =
        look.columns.iter().filter(|column| column.is_marking).map(|column| column.name.as_str()).collect();
    assert_eq!(read, ["marking", "file_marking"]);
    let (run, rejects) = import_marked(&store, WITH_MARKINGS);
    assert_eq!((run.counts.added, rejects.len()), (2, 0), "{rejects:?}");
    assert_eq!(markings(&store), [Marking::StrictlyConfidential, Marking::Unclassified]);
    // Where only the marking of the whole file is left, the row has that.
    let cut = self::store();
    import_marked(&cut, &WITH_MARKINGS.replace(",marking,", ",colour,"));
    assert_eq!(markings(&cut), [Marking::StrictlyConfidential, Marking::Unclassified]);
}

#[test]
fn a_row_whose_word_is_no_marking_is_refused_with_a_remedy() {
    let store = store();
    let (run, rejects) = import_marked(&store, &WITH_MARKINGS.replace("Strictly-Confidential", "secret"));
    assert_eq!((run.counts.added, run.counts.rejected), (1, 1), "{rejects:?}");
    let told = &rejects[0];
    assert_eq!((told.line, told.field.as_str(), told.value.as_str()), (2, "marking", "secret"));
    assert!(told.reason.contains("no marking") && told.remedy.contains("unclassified"), "{told:?}");
}

#[test]
fn what_a_row_only_names_is_marked_as_the_row() {
    let store = store();
    let text = "partner,country,since,sector,marking\nA source in the army,Mali,2021-03-01,health,confidential\n";
    let file = table(".csv", text);
    let mapping = look_with(&store, file.path(), None, &[Noun::Presence]).mapping;
    let mapping = Mapping { marking: Marking::Unclassified, make_missing: true, source: "test".into(), ..mapping };
    let (run, rejects) = import_by(&store, &plan(file.path(), mapping)).unwrap();
    assert_eq!((run.counts.added, rejects.len()), (1, 0), "{rejects:?}");
    let partners = records(&store, Noun::Partner);
    let made = partners.iter().find(|partner| partner.title.contains("army")).unwrap();
    assert_eq!(made.record.marking, Marking::Confidential);
}

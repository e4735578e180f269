//! A run as a whole: again, changed, undone, tried, kept from what people wrote.

use super::*;
use sitroom_store::Put;

const SEIZURES: &str =
    "case_id,date,country,drug,quantity,unit\n7,2021-03-01,Mali,cocaine,1,kg\n8,2021-03-02,Niger,heroin,2,kg\n";

#[test]
fn the_same_table_again_adds_nothing_and_a_changed_row_is_a_revision() {
    let store = store();
    let (first, rejects) = import(&store, table(".csv", SEIZURES).path());
    assert_eq!((first.counts.read, first.counts.added, rejects.len()), (2, 2, 0), "{rejects:?}");
    let (again, _) = import(&store, table(".csv", SEIZURES).path());
    assert_eq!((again.counts.added, again.counts.revised, again.counts.unchanged), (0, 0, 2));
    let (changed, _) = import(&store, table(".csv", SEIZURES.replace("cocaine,1", "cocaine,5")).path());
    assert_eq!((changed.counts.added, changed.counts.revised, changed.counts.unchanged), (0, 1, 1));
    store.undo_run(changed.id, "Awa").unwrap();
    assert_eq!(values(&store, Noun::Trafficking, "quantity")[0], serde_json::json!(1.0));
    store.undo_run(first.id, "Awa").unwrap();
    assert!(records(&store, Noun::Trafficking).is_empty());
    assert!(store.verify().unwrap().is_empty());
}

#[test]
fn partners_that_rows_name_are_made_once_and_go_when_the_run_is_undone() {
    let store = store();
    let text = "org_name,org_acronym,org_type_description,country\nMercy Corps,MC,International NGO,Mali\nmercy corps,MC,International NGO,Niger\nÉcole X,EX,Something,Mali\n";
    let file = table(".csv", text);
    let mapping = look_with(&store, file.path(), None, &[Noun::Presence]).mapping;
    let (run, rejects) = import_by(&store, &plan(file.path(), Mapping { make_missing: true, ..mapping })).unwrap();
    assert_eq!((run.counts.read, run.counts.added, rejects.len()), (3, 3, 0), "{rejects:?}");
    let partners = records(&store, Noun::Partner);
    assert_eq!(partners.len(), 2);
    let kinds: Vec<&str> = partners.iter().map(|partner| partner.record.text("kind")).collect();
    assert!(kinds.contains(&"international_ngo") && kinds.contains(&"other"), "{kinds:?}");
    assert!(records(&store, Noun::Presence).iter().all(|presence| !presence.title.is_empty()));
    store.undo_run(run.id, "Awa").unwrap();
    assert!(records(&store, Noun::Partner).is_empty() && records(&store, Noun::Presence).is_empty());
}

#[test]
fn a_dry_run_counts_what_there_would_be_and_keeps_nothing() {
    let store = store();
    let file = table(".csv", SEIZURES);
    let tried = TablePlan { dry_run: true, ..plan(file.path(), look(file.path()).mapping) };
    let (run, _) = import_by(&store, &tried).unwrap();
    assert_eq!((run.id.0, run.counts.added), (0, 2));
    assert!(store.list_runs().unwrap().is_empty() && records(&store, Noun::Trafficking).is_empty());
}

#[test]
fn what_a_person_changed_since_is_not_overwritten() {
    let store = store();
    import(&store, table(".csv", SEIZURES).path());
    let there = records(&store, Noun::Trafficking).remove(0);
    let mut mended = there.record.clone();
    mended.set("about", &serde_json::json!("seen by our own people")).unwrap();
    let author = Author { who: "Awa".into(), at: "2026-11-25T10:00:00Z".into(), reason: String::new() };
    let mut writer = store.begin_records(author).unwrap();
    assert_eq!(writer.put(there.id, Some(1), &there.title, &mended).unwrap(), Put::Revised { version: 2 });
    writer.commit().unwrap();
    let (again, _) = import(&store, table(".csv", SEIZURES).path());
    assert_eq!((again.counts.revised, again.counts.unchanged), (0, 2));
    let (changed, rejects) = import(&store, table(".csv", SEIZURES.replace("cocaine,1", "cocaine,5")).path());
    assert_eq!((changed.counts.rejected, changed.counts.unchanged), (1, 1));
    assert!(rejects[0].reason.contains("Awa changed this record"), "{rejects:?}");
    assert_eq!(records(&store, Noun::Trafficking)[0].record, mended);
}

#[test]
fn two_rows_with_one_key_and_other_values_are_a_clash() {
    let store = store();
    let file = table(".csv", format!("{SEIZURES}7,2021-03-01,Mali,cocaine,9,kg\n"));
    let mapping = Mapping { key: vec!["case_id".into()], ..look(file.path()).mapping };
    let (run, rejects) = import_by(&store, &plan(file.path(), mapping)).unwrap();
    assert_eq!((run.counts.added, run.counts.rejected), (2, 1));
    assert!(rejects[0].reason.contains("Line 2 has the same key"), "{rejects:?}");
}

#[test]
fn refused_rows_can_be_mended_and_imported_by_the_same_mapping() {
    let store = store();
    let file = table(".csv", SEIZURES.replace("2021-03-02", "soon"));
    let mapping = look_with(&store, file.path(), None, &[Noun::Trafficking]).mapping;
    let (_, rejects) = import_by(&store, &plan(file.path(), mapping.clone())).unwrap();
    let mut mended = Vec::new();
    sitroom_ingest::table_rejects_csv(&rejects, "confidential", &mut mended).unwrap();
    let mended = String::from_utf8(mended).unwrap().replacen(",soon,", ",2021-03-02,", 1);
    let (run, rejects) = import_by(&store, &plan(table(".csv", mended).path(), mapping)).unwrap();
    assert_eq!((run.counts.added, rejects.len()), (1, 0), "{rejects:?}");
}

#[test]
fn a_mapping_that_does_not_fit_is_refused_before_a_row_is_read() {
    let store = store();
    let file = table(".csv", SEIZURES);
    let mapping = look(file.path()).mapping;
    let mut other = mapping.clone();
    other.fields.get_mut("when").unwrap().columns = vec!["day of seizure".into()];
    let error = import_by(&store, &plan(file.path(), other)).unwrap_err().to_string();
    assert!(error.contains("day of seizure") && error.contains("case_id"), "{error}");
    let mut lacking = mapping;
    lacking.fields.remove("when");
    let error = import_by(&store, &plan(file.path(), lacking)).unwrap_err().to_string();
    assert!(error.contains("“when”"), "{error}");
    assert!(store.list_runs().unwrap().is_empty());
}

#[test]
fn a_run_that_is_cancelled_changes_nothing() {
    let store = store();
    let file = table(".csv", SEIZURES);
    let plan = plan(file.path(), look(file.path()).mapping);
    let cancelled = import_table(&store, &plan, &|_| {}, &AtomicBool::new(true)).unwrap_err();
    assert!(matches!(cancelled, IngestError::Cancelled), "{cancelled}");
    assert!(records(&store, Noun::Trafficking).is_empty());
}

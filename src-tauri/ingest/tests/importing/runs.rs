//! Runs: all or nothing, twice the same, revised, cancelled.

use std::sync::atomic::Ordering;

use super::*;

#[test]
fn the_same_file_twice_adds_nothing_and_a_changed_row_is_a_revision() {
    let store = Store::open_in_memory().unwrap();
    let text = format!("{HEAD}{}{}", row(7, &[]), row(8, &[]));
    let (run, rejects) = import(&store, &text).unwrap();
    assert_eq!((run.counts.read, run.counts.added, rejects.len()), (2, 2, 0));
    let (run, _) = import(&store, &text).unwrap();
    assert_eq!((run.counts.read, run.counts.added, run.counts.unchanged), (2, 0, 2));
    let (run, _) = import(&store, format!("{HEAD}{}{}", row(7, &[("best", "4")]), row(8, &[]))).unwrap();
    assert_eq!((run.counts.revised, run.counts.unchanged), (1, 1));
    assert_eq!(events(&store)[0].deaths.best, Some(4));
}

#[test]
fn a_row_twice_is_one_event_and_the_same_id_with_other_values_is_refused() {
    let store = Store::open_in_memory().unwrap();
    let text = format!("{HEAD}{}{}{}", row(7, &[]), row(7, &[]), row(7, &[("best", "9")]));
    let (run, rejects) = import(&store, &text).unwrap();
    assert_eq!((run.counts.read, run.counts.added, run.counts.unchanged, run.counts.rejected), (3, 1, 1, 1));
    assert_eq!((rejects[0].line, rejects[0].field.as_str(), rejects[0].value.as_str()), (4, "id", "7"));
    assert!(rejects[0].reason.contains("Line 2"));
    assert_eq!(events(&store)[0].deaths.best, Some(3));
}

#[test]
fn a_truncated_file_changes_nothing() {
    let store = Store::open_in_memory().unwrap();
    import(&store, format!("{HEAD}{}", row(7, &[]))).unwrap();
    let long: String = (1..5_000).map(|id| row(id, &[("best", "9")])).collect();
    let text = format!("{HEAD}{long}");
    let error = import(&store, &text[..text.len() - 20]).unwrap_err();
    assert!(error.to_string().contains("ends in the middle of line 5000"), "{error}");
    assert_eq!(events(&store).len(), 1);
    assert_eq!(events(&store)[0].deaths.best, Some(3));
    assert_eq!(store.list_runs().unwrap().len(), 1);
}

#[test]
fn a_cancelled_import_changes_nothing() {
    let store = Store::open_in_memory().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("events.csv");
    let long: String = (1..30_000).map(|id| row(id, &[])).collect();
    std::fs::write(&path, format!("{HEAD}{long}")).unwrap();
    let cancel = AtomicBool::new(false);
    // The first report of progress comes after the first rows were written.
    let outcome = import_file(&store, &plan(&path), &|_| cancel.store(true, Ordering::Relaxed), &cancel, &());
    assert!(matches!(outcome, Err(IngestError::Cancelled)), "{outcome:?}");
    assert!(events(&store).is_empty());
    assert!(store.list_runs().unwrap().is_empty());
}

#[test]
fn a_file_that_changes_while_it_is_read_is_refused() {
    let store = Store::open_in_memory().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("events.csv");
    std::fs::write(&path, format!("{HEAD}{}", row(7, &[]))).unwrap();
    let grow = |_: &sitroom_ingest::Progress| {
        std::fs::OpenOptions::new().append(true).open(&path).unwrap().write_all(row(8, &[]).as_bytes()).unwrap();
    };
    let outcome = import_file(&store, &plan(&path), &grow, &AtomicBool::new(false), &());
    assert!(matches!(outcome, Err(IngestError::Changed { .. })), "{outcome:?}");
    assert!(events(&store).is_empty());
}

#[test]
fn progress_reaches_the_end_and_counts_agree() {
    let store = Store::open_in_memory().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("events.csv");
    let long: String = (1..3_000).map(|id| row(id, &[])).collect();
    std::fs::write(&path, format!("{HEAD}{long}{}", row(1, &[("best", "77")]))).unwrap();
    let seen = std::sync::Mutex::new(Vec::new());
    let run = import_file(
        &store,
        &plan(&path),
        &|progress| seen.lock().unwrap().push(progress.clone()),
        &AtomicBool::new(false),
        &(),
    )
    .unwrap()
    .run;
    let seen = seen.into_inner().unwrap();
    let last = seen.last().unwrap();
    assert_eq!((last.phase, last.bytes_read), (sitroom_ingest::Phase::Committing, last.bytes_total));
    assert!(seen.windows(2).all(|pair| pair[0].bytes_read <= pair[1].bytes_read));
    let counts = run.counts;
    assert_eq!(counts.read, counts.added + counts.revised + counts.unchanged + counts.rejected);
    assert_eq!((run.file_bytes, run.file_hash.len(), run.licence.as_str()), (last.bytes_total, 64, "CC BY 4.0"));
}

#[test]
fn files_that_are_no_events_leave_a_sentence_and_nothing_else() {
    let store = Store::open_in_memory().unwrap();
    for (text, word) in [("", "empty"), ("<html>", "web page"), (HEAD, "no rows"), ("a,b,c\n1,2,3\n", "lacks")] {
        let error = import(&store, text).unwrap_err().to_string();
        assert!(error.contains(word) && error.contains("Nothing was imported"), "{error}");
    }
    let error = import_file(
        &store,
        &ImportPlan { publisher: "acled".to_owned(), ..plan(Path::new("x")) },
        &|_| {},
        &AtomicBool::new(false),
        &(),
    );
    assert!(matches!(error, Err(IngestError::UnknownPublisher { .. })));
    assert!(store.list_runs().unwrap().is_empty());
}

#[test]
fn a_question_is_asked_and_its_answer_obeyed() {
    let store = Store::open_in_memory().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("events.csv");
    std::fs::write(&path, format!("{HEAD}{}", row(7, &[("date_start", "03/04/2021"), ("date_end", "03/04/2021")])))
        .unwrap();
    let Err(IngestError::Question(question)) = import_path(&store, &path) else { unreachable!("a question is asked") };
    assert_eq!(question.option, "date_order");
    assert!(store.list_runs().unwrap().is_empty());
    let answered = ImportPlan { date_order: Some(sitroom_domain::DateOrder::DayFirst), ..plan(&path) };
    import_file(&store, &answered, &|_| {}, &AtomicBool::new(false), &()).unwrap();
    assert_eq!(events(&store)[0].first_day.to_string(), "2021-04-03");
}

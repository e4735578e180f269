//! Links in a store: what is linked counts once, whatever was imported, undone, taken back and decided, and in which order.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use sitroom_domain::country::find_by_iso3;
use sitroom_domain::{
    DatePrecision, Day, Deaths, Event, EventId, Iso3, Kind, LocationPrecision, Notes, OtherFields, RunId,
};
use sitroom_store::{Author, LinkList, LinkState, NewRun, Store};

use super::counted::uncounted;
use super::{find_if_due, scan_counted};
use crate::chart::Chart;

const PLACES: [(&str, i32, i32); 6] = [
    ("Mopti", -41_900_000, 144_900_000),
    ("Gao", -440_000, 162_700_000),
    ("Kidal", 14_100_000, 184_400_000),
    ("Menaka", 24_000_000, 159_200_000),
    ("Djenne", -45_500_000, 139_100_000),
    ("Segou", -62_600_000, 134_300_000),
];

/// Returns the event of a number as a publisher tells it; a later version tells of more deaths.
fn event(publisher: &str, number: u32, version: u32) -> Event {
    let ucdp = publisher == "ucdp";
    let (place, longitude_e7, latitude_e7) = PLACES[number as usize % PLACES.len()];
    // Some lie at the turn of a year, some a day apart at the publishers.
    let first_day =
        Day(Day::from_ymd(2020, 12, 20).unwrap().0 + number as i32 * 5 + i32::from(!ucdp && number % 4 == 1));
    let best = 6 + number * 3 + version * 2 + u32::from(!ucdp && number.is_multiple_of(3));
    Event {
        source_key: if ucdp { (100 + number).to_string() } else { format!("MLI{number}") },
        kind: Some(Kind::State),
        first_day,
        last_day: first_day,
        date_precision: DatePrecision::Day,
        longitude_e7: longitude_e7 + if ucdp { 0 } else { 20_000 },
        latitude_e7,
        location_precision: LocationPrecision::Exact,
        country: find_by_iso3(Iso3(*b"MLI")).unwrap(),
        admin1: "ML-05".into(),
        deaths: Deaths { best: Some(best), low: Some(best), high: Some(best + 1), ..Deaths::default() },
        side_a: if ucdp { "Government of Mali" } else { "JNIM: Group for Support of Islam and Muslims" }.into(),
        side_b: if ucdp { "JNIM" } else { "Military Forces of Mali (2020-)" }.into(),
        conflict: String::new(),
        dyad: String::new(),
        place: if ucdp { format!("{place} town") } else { place.into() },
        place_description: String::new(),
        adm_1: "Mopti".into(),
        adm_2: String::new(),
        headline: String::new(),
        source_count: None,
        clarity: 1,
        notes: Notes::default(),
        other: OtherFields::default(),
    }
}

/// Returns an office in which both publishers count.
fn both() -> Store {
    let store = Store::open_in_memory().unwrap();
    store.put_counting_publishers(&["ucdp".into(), "acled".into()]).unwrap();
    store
}

fn import(store: &Store, publisher: &str, events: &[Event], withdrawn: &[String]) -> RunId {
    let new = NewRun {
        publisher: publisher.to_owned(),
        file_name: "rows".into(),
        file_hash: "ab".repeat(32),
        file_bytes: 1,
        licence: String::new(),
    };
    let mut writer = store.begin_run(new).unwrap();
    for (line, event) in events.iter().enumerate() {
        writer.put(line as u32 + 2, event).unwrap();
    }
    for key in withdrawn {
        writer.withdraw(key).unwrap();
    }
    writer.commit("2026-11-29T08:00:00Z", 0.1).unwrap().id
}

fn told(publisher: &str, numbers: impl IntoIterator<Item = u32>) -> Vec<Event> {
    numbers.into_iter().map(|number| event(publisher, number, 0)).collect()
}

fn person() -> Author {
    Author { who: "Awa".into(), at: "2026-11-29T09:00:00Z".into(), reason: String::new() }
}

/// Returns the events that are there by the publishers' own ids.
fn keys(store: &Store) -> BTreeMap<String, EventId> {
    let mut ids = Vec::new();
    store.scan_events(&mut |event| ids.push(event.id)).unwrap();
    store.list_events(&ids).unwrap().into_iter().map(|stored| (stored.event.source_key, stored.id)).collect()
}

/// Returns the publishers' own ids of the events that count.
fn counting(store: &Store) -> BTreeSet<String> {
    find_if_due(store).unwrap();
    let mut ids = Vec::new();
    scan_counted(store, &mut |event| ids.push(event.id)).unwrap();
    store.list_events(&ids).unwrap().into_iter().map(|stored| stored.event.source_key).collect()
}

/// Returns everything that is kept of links, by the publishers' own ids.
fn kept(store: &Store) -> Vec<(String, String, LinkState, LinkState, String, String)> {
    find_if_due(store).unwrap();
    let names: BTreeMap<EventId, String> = keys(store).into_iter().map(|(key, id)| (id, key)).collect();
    let links = store.list_links(LinkList::All, 0, u32::MAX).unwrap().1;
    let mut kept: Vec<_> = links
        .into_iter()
        .map(|link| {
            let row = link.row;
            // Of what only a person said, that is kept which was known when it was said.
            let is_found = row.found != LinkState::Apart;
            let sure = if is_found { format!("{:?} {}", row.probability, row.parts) } else { String::new() };
            (names[&row.a].clone(), names[&row.b].clone(), row.found, row.stands, sure, link.who)
        })
        .collect();
    kept.sort();
    kept
}

fn pair(store: &Store, number: u32) -> [EventId; 2] {
    let keys = keys(store);
    [keys[&(100 + number).to_string()], keys[&format!("MLI{number}")]]
}

#[test]
fn what_two_publishers_report_counts_once_and_by_the_one_that_is_preferred() {
    let store = both();
    import(&store, "acled", &told("acled", 0..8), &[]);
    assert!(!store.links_are_due().unwrap(), "one publisher tells its own events apart");
    import(&store, "ucdp", &told("ucdp", 2..10), &[]);
    assert!(store.links_are_due().unwrap(), "nothing is counted before links are found");
    let generation = store.generation().unwrap();
    let chart = Chart::load(&store, None).unwrap();
    assert_eq!((chart.atlas.len(), chart.generation), (10, generation + 1), "links are a change of their own");
    assert!(!store.links_are_due().unwrap());
    let counted = counting(&store);
    assert!(counted.contains("102") && counted.contains("MLI0") && !counted.contains("MLI2"), "{counted:?}");
    assert_eq!(store.list_linked().unwrap().len(), 6);
    assert_eq!(store.verify().unwrap(), Vec::<String>::new());
    // The snapshot that was kept is of what counts.
    assert_eq!(Chart::load(&store, None).unwrap().atlas.len(), 10);
}

#[test]
fn one_publisher_counts_until_the_office_says_that_others_do_too() {
    let store = Store::open_in_memory().unwrap();
    import(&store, "acled", &told("acled", 0..8), &[]);
    assert_eq!(counting(&store).len(), 8);
    import(&store, "ucdp", &told("ucdp", 2..10), &[]);
    let counted = counting(&store);
    assert!(counted.len() == 8 && counted.contains("109") && !counted.contains("MLI0"), "{counted:?}");
    for (chosen, events) in [(&["acled"][..], 8), (&["acled", "ucdp"], 10), (&["views"], 8), (&[], 8)] {
        let chosen: Vec<String> = chosen.iter().map(|id| (*id).to_owned()).collect();
        let generation = store.generation().unwrap();
        store.put_counting_publishers(&chosen).unwrap();
        assert_eq!(Chart::load(&store, None).unwrap().atlas.len(), events, "{chosen:?}");
        assert!(store.generation().unwrap() > generation, "what was counted is counted anew");
    }
    assert_eq!(store.list_linked().unwrap().len(), 6, "links are found whoever counts");
}

#[test]
fn one_that_states_no_deaths_leaves_the_count_to_the_other() {
    let store = both();
    let mut silent = told("ucdp", 0..4);
    silent[2].deaths = Deaths { civilians: Some(12), ..Deaths::default() };
    import(&store, "ucdp", &silent, &[]);
    import(&store, "acled", &told("acled", 0..4), &[]);
    let counted = counting(&store);
    assert!(counted.contains("MLI2") && !counted.contains("102"), "{counted:?}");
    assert_eq!(counted.len(), 4);
}

#[test]
fn a_persons_word_stands_before_the_rule_until_it_is_taken_back_or_a_record_says_something_else() {
    let store = both();
    import(&store, "ucdp", &told("ucdp", 0..6), &[]);
    let acled = import(&store, "acled", &told("acled", 0..6), &[]);
    assert_eq!(counting(&store).len(), 6);
    let [a, b] = pair(&store, 3);
    store.decide_link([b, a], false, &person()).unwrap();
    assert!(store.links_are_due().unwrap());
    assert_eq!(counting(&store).len(), 7);
    let link = store.links_of(a).unwrap().remove(0);
    assert_eq!((link.row.stands, link.who.as_str()), (LinkState::Different, "Awa"));
    assert!(link.row.probability.is_some_and(|probability| probability > 0.7), "what had been found is told still");
    // Undone and imported again: the word stands again, for both say what they said.
    store.undo_run(acled, "Awa").unwrap();
    assert_eq!((counting(&store).len(), store.list_links(LinkList::All, 0, 9).unwrap().0), (6, 0));
    import(&store, "acled", &told("acled", 0..6), &[]);
    assert_eq!(counting(&store).len(), 7);
    // A record that is revised is asked anew; when that is undone, the word stands again.
    let revised = import(&store, "acled", &[event("acled", 3, 1)], &[]);
    assert_eq!(counting(&store).len(), 6);
    store.undo_run(revised, "Awa").unwrap();
    assert_eq!(counting(&store).len(), 7);
    let [a, b] = pair(&store, 3);
    assert!(store.undo_link_decision([a, b]).unwrap());
    assert!(!store.undo_link_decision([a, b]).unwrap());
    assert_eq!(counting(&store).len(), 6);
    assert_eq!(store.verify().unwrap(), Vec::<String>::new());
}

#[test]
fn two_that_nothing_links_are_one_when_a_person_says_so_and_take_the_place_of_what_the_rule_found() {
    let store = both();
    import(&store, "ucdp", &told("ucdp", 0..6), &[]);
    import(&store, "acled", &told("acled", 0..6), &[]);
    assert_eq!(counting(&store).len(), 6);
    let [a, _] = pair(&store, 1);
    let [_, b] = pair(&store, 4);
    store.decide_link([a, b], true, &person()).unwrap();
    // 101 is MLI4: so MLI1 and 104, which the rule had linked with them, have no counterpart.
    let counted = counting(&store);
    assert!(counted.contains("101") && counted.contains("104") && counted.contains("MLI1"), "{counted:?}");
    assert!(!counted.contains("MLI4"));
    assert_eq!(store.links_of(a).unwrap().len(), 1);
    store.undo_link_decision([a, b]).unwrap();
    assert_eq!(counting(&store).len(), 6);
}

#[test]
fn what_a_publisher_takes_back_is_linked_no_more_and_again_when_that_is_undone() {
    let store = both();
    import(&store, "ucdp", &told("ucdp", 0..5), &[]);
    import(&store, "acled", &told("acled", 0..5), &[]);
    let before = kept(&store);
    let back = import(&store, "ucdp", &[], &["102".to_owned()]);
    let counted = counting(&store);
    assert!(counted.contains("MLI2") && !counted.contains("102"), "{counted:?}");
    assert_eq!(store.verify().unwrap(), Vec::<String>::new());
    store.undo_run(back, "Awa").unwrap();
    assert_eq!(kept(&store), before);
    assert_eq!(counting(&store).len(), 5);
}

#[test]
fn only_years_in_which_something_changed_are_found_anew() {
    let store = both();
    import(&store, "ucdp", &told("ucdp", 0..40), &[]);
    import(&store, "acled", &told("acled", 0..40), &[]);
    find_if_due(&store).unwrap();
    let years = |store: &Store| store.link_basis(&mut |_| ()).unwrap().years;
    let before = years(&store);
    import(&store, "acled", &[event("acled", 20, 1)], &[]);
    assert_eq!(counting(&store).len(), 40);
    let after = years(&store);
    assert_eq!(before.len(), 2);
    assert_eq!((before[0], before[1] == after[1]), (after[0], false), "2020 was left as it was");
}

#[test]
fn what_was_found_for_events_that_changed_meanwhile_is_not_kept() {
    let store = both();
    import(&store, "ucdp", &told("ucdp", 0..3), &[]);
    import(&store, "acled", &told("acled", 0..3), &[]);
    let generation = store.generation().unwrap();
    let change = sitroom_store::LinkChange { generation: generation - 1, ..Default::default() };
    assert!(!store.put_links(&change).unwrap());
    assert!(store.links_are_due().unwrap());
}

/// What somebody does to a store.
#[derive(Debug, Clone)]
enum Step {
    Import { publisher: usize, numbers: BTreeSet<u32>, version: u32 },
    TakeBack { publisher: usize, number: u32 },
    Undo { nth: usize },
    Say { number: u32, other: u32, same: bool },
    TakeBackWord { number: u32, other: u32 },
    Look,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => (0_usize..2, prop::collection::btree_set(0_u32..10, 1..10), 0_u32..2)
            .prop_map(|(publisher, numbers, version)| Step::Import { publisher, numbers, version }),
        1 => (0_usize..2, 0_u32..10).prop_map(|(publisher, number)| Step::TakeBack { publisher, number }),
        2 => (0_usize..6).prop_map(|nth| Step::Undo { nth }),
        3 => (0_u32..10, 0_u32..3, any::<bool>())
            .prop_map(|(number, more, same)| Step::Say { number, other: (number + more / 2) % 10, same }),
        1 => (0_u32..10).prop_map(|number| Step::TakeBackWord { number, other: number }),
        2 => Just(Step::Look),
    ];
    prop::collection::vec(step, 1..14)
}

const PUBLISHERS: [&str; 2] = ["ucdp", "acled"];

fn key(publisher: usize, number: u32) -> String {
    event(PUBLISHERS[publisher], number, 0).source_key
}

fn run_of(store: &Store, step: &Step) -> RunId {
    match step {
        Step::Import { publisher, numbers, version } => {
            let name = PUBLISHERS[*publisher];
            let events: Vec<Event> = numbers.iter().map(|number| event(name, *number, *version)).collect();
            import(store, name, &events, &[])
        }
        Step::TakeBack { publisher, number } => import(store, PUBLISHERS[*publisher], &[], &[key(*publisher, *number)]),
        _ => unreachable!("only imports and withdrawals are runs"),
    }
}

/// Returns a store that knows both publishers, so that they have the same numbers in every one.
fn store_of_both() -> Store {
    let store = both();
    for publisher in PUBLISHERS {
        import(&store, publisher, &[], &[]);
    }
    store
}

/// What a person said: of which events, what each said then, and whether they are one.
type Word = ((String, Option<u32>), (String, Option<u32>), bool);

fn deaths(store: &Store, key: &str) -> Option<(EventId, Option<u32>)> {
    let id = *keys(store).get(key)?;
    Some((id, store.get_event(id).unwrap()?.event.deaths.best))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn the_count_is_that_of_a_store_in_which_only_what_remains_was_done(steps in steps()) {
        let store = store_of_both();
        let mut runs: Vec<(RunId, Step)> = Vec::new();
        let mut words: Vec<Word> = Vec::new();
        for step in &steps {
            match step {
                Step::Import { .. } | Step::TakeBack { .. } => runs.push((run_of(&store, step), step.clone())),
                Step::Undo { nth } if !runs.is_empty() => {
                    let (run, _) = runs.remove(nth % runs.len());
                    store.undo_run(run, "Awa").unwrap();
                }
                Step::Say { number, other, same } => {
                    let (a, b) = (key(0, *number), key(1, *other));
                    if let (Some((one, says)), Some((another, tells))) = (deaths(&store, &a), deaths(&store, &b)) {
                        store.decide_link([one, another], *same, &person()).unwrap();
                        words.retain(|word| (&word.0, &word.1) != (&(a.clone(), says), &(b.clone(), tells)));
                        words.push(((a, says), (b, tells), *same));
                    }
                }
                Step::TakeBackWord { number, other } => {
                    let (a, b) = (key(0, *number), key(1, *other));
                    if let (Some((one, says)), Some((another, tells))) = (deaths(&store, &a), deaths(&store, &b)) {
                        store.undo_link_decision([one, another]).unwrap();
                        words.retain(|word| (&word.0, &word.1) != (&(a.clone(), says), &(b.clone(), tells)));
                    }
                }
                Step::Look => drop(counting(&store)),
                Step::Undo { .. } => {}
            }
        }
        let fresh = store_of_both();
        for (_, step) in &runs {
            run_of(&fresh, step);
        }
        for ((a, says), (b, tells), same) in &words {
            if let (Some((one, now)), Some((another, then))) = (deaths(&fresh, a), deaths(&fresh, b))
                && (now, then) == (*says, *tells)
            {
                fresh.decide_link([one, another], *same, &person()).unwrap();
            }
        }
        prop_assert_eq!(counting(&store), counting(&fresh));
        prop_assert_eq!(kept(&store), kept(&fresh));
        prop_assert_eq!(store.verify().unwrap(), Vec::<String>::new());
        // Of every group of linked events those of one publisher count.
        let away = uncounted(&store, &[1, 2]).unwrap();
        for [a, b] in store.list_linked().unwrap() {
            prop_assert!(away.contains(&a) != away.contains(&b), "{a:?} {b:?}");
        }
    }
}

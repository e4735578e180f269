//! The inbox: stories become items, nothing is lost by muting, undoing or fetching again, and every step is taken back.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::fs;

use sitroom_api::Desk;
use sitroom_api::contract::inbox::{
    Aside, AsideReason, InboxAct, InboxCondition, InboxPage, InboxRequest, InboxRule, InboxView, ItemChange, ItemId,
    ItemState, LinkTarget,
};
use sitroom_api::contract::run::ImportRequest;
use sitroom_domain::{Area, Iso3, Marking, Report, RunId, SourceGrade};
use sitroom_store::{NewRun, ReportPut, Store};
use tempfile::TempDir;

const EVENTS: &str = "id,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,latitude,longitude,country,country_id,date_prec,date_start,date_end,deaths_civilians,best,high,low,source_headline
1,1,Government of Mali,JNIM,1,Gao town,Gao region,16.27,-0.04,Mali,432,1,2026-03-09,2026-03-09,0,12,14,10,Attack at Gao
2,1,Government of Mali,JNIM,1,Kayes town,Kayes region,14.45,-11.44,Mali,432,1,2026-03-09,2026-03-09,0,3,3,3,Attack at Kayes
";

/// What outlets wrote: two of them of one attack, in two languages, and one of something else.
fn reports() -> Vec<Report> {
    let report = |key: &str, outlet: &str, language: &str, at: &str, title: &str, text: &str| Report {
        source_key: key.into(),
        outlet: outlet.into(),
        language: language.into(),
        published_at: Some(at.parse().unwrap()),
        title: title.into(),
        text: text.into(),
        countries: vec![Iso3(*b"MLI")],
        ..Report::default()
    };
    vec![
        report(
            "a",
            "Sahel Herald",
            "en",
            "2026-03-10T08:00Z",
            "Twelve soldiers killed in attack near Gao",
            "Gunmen attacked an army post near Gao in northern Mali on 9 March 2026, killing 12 soldiers, the army said.",
        ),
        report(
            "b",
            "Le Matin",
            "fr",
            "2026-03-10T09:30Z",
            "Mali : douze soldats tués dans une attaque près de Gao",
            "Des hommes armés ont attaqué un poste de l'armée près de Gao, dans le nord du Mali, le 9 mars 2026, tuant 12 soldats, selon l'armée.",
        ),
        report(
            "c",
            "Sahel Herald",
            "en",
            "2026-03-11T10:00Z",
            "Football cup final moved to Bamako",
            "The final of the national football cup will be played in Bamako on 20 March 2026.",
        ),
    ]
}

/// Puts reports into the store of a profile, as a sync does.
fn put(folder: &TempDir, reports: &[Report]) -> RunId {
    let store = Store::open(&folder.path().join("profile")).unwrap();
    let new = NewRun {
        publisher: "reliefweb".into(),
        file_name: "reports".into(),
        file_hash: format!("{:064}", 0),
        file_bytes: 1,
        licence: String::new(),
    };
    let mut writer = store.begin_run(new).unwrap();
    for report in reports {
        writer.put_report(&ReportPut { report, marking: Marking::Unclassified, point_e7: None, place: "" }).unwrap();
    }
    writer.commit("2026-03-12T00:00:00Z", 0.1).unwrap().id
}

fn office() -> (Desk, TempDir, RunId) {
    let folder = tempfile::tempdir().unwrap();
    let run = put(&folder, &reports());
    let desk = Desk::open(&folder.path().join("profile")).unwrap();
    let file = folder.path().join("events.csv");
    fs::write(&file, EVENTS).unwrap();
    let path = file.to_string_lossy().into_owned();
    let request = ImportRequest { publisher: "ucdp".to_owned(), path, date_order: None, encoding: None };
    desk.import_file(&request, &|_| {}).unwrap();
    (desk, folder, run)
}

fn list(desk: &Desk, view: InboxView) -> InboxPage {
    desk.list_inbox(&InboxRequest { view, most: 100, ..InboxRequest::default() }).unwrap()
}

/// Returns the item of the attack, and that of the cup.
fn both(desk: &Desk) -> (ItemId, ItemId) {
    let page = list(desk, InboxView::Open);
    let id = |word: &str| page.items.iter().find(|card| card.title.contains(word)).unwrap().id;
    (id("Gao"), id("Football"))
}

#[test]
fn one_story_of_two_outlets_is_one_item_with_what_it_may_be_about() {
    let (desk, ..) = office();
    let page = list(&desk, InboxView::Open);
    assert_eq!((page.items.len(), page.counts.reports), (2, 3), "{page:?}");
    let (attack, _) = both(&desk);
    let page = desk.get_item(attack).unwrap();
    assert_eq!(page.card.outlets, ["Sahel Herald", "Le Matin"]);
    assert!(page.reports[0].reasons.is_empty() && !page.reports[1].reasons.is_empty());
    assert_eq!((page.places[0].name.as_str(), page.places[0].iso3), ("Gao", Iso3(*b"MLI")));
    assert_eq!((page.days[0].day.to_string().as_str(), page.days[0].reports), ("2026-03-09", 2));
    assert_eq!((page.figures[0].told.as_str(), page.figures[0].outlets.len()), ("12 dead", 2));
    let offered: Vec<_> = page.offers.iter().map(|offer| offer.title.as_str()).collect();
    assert_eq!(offered, ["Government of Mali – JNIM"], "the event at Kayes is far away");
    for report in &page.reports {
        for mark in &report.marks {
            let text = if mark.in_title { &report.title } else { &report.text };
            assert!(mark.start < mark.end && mark.end as usize <= text.encode_utf16().count(), "{mark:?}");
        }
        assert!(report.marks.iter().any(|mark| mark.told.starts_with("Gao in Mali")), "{:?}", report.marks);
    }
}

#[test]
fn a_link_confirms_and_is_taken_back() {
    let (desk, ..) = office();
    let (attack, cup) = both(&desk);
    let before = desk.get_item(attack).unwrap();
    let target = before.offers[0].target.clone();
    let changed = desk.change_items(&[ItemChange::Link { item: attack, target }]).unwrap();
    let page = desk.get_item(attack).unwrap();
    assert_eq!((page.card.state, page.card.content, page.links.len()), (ItemState::Linked, 1, 1));
    assert!(page.outlets.iter().all(|outlet| outlet.reason.starts_with("1 of its reports were judged")));
    assert_eq!(page.history[0].told, "Linked to “Government of Mali – JNIM”");
    desk.change_items(&changed.undo).unwrap();
    let again = desk.get_item(attack).unwrap();
    assert_eq!((again.card, again.links.len()), (before.card, 0));

    let aside = Aside { reason: AsideReason::NotRelevant, words: " sport ".into() };
    let changed = desk.change_items(&[ItemChange::SetAside { item: cup, aside }]).unwrap();
    assert_eq!(changed.told, "Set aside: not relevant – sport");
    let counts = list(&desk, InboxView::Open).counts;
    assert_eq!((counts.open, counts.set_aside), (1, 1));
    desk.change_items(&changed.undo).unwrap();
    assert_eq!(list(&desk, InboxView::Open).counts.open, 2);
}

#[test]
fn reports_are_split_off_and_joined_and_all_comes_back() {
    let (desk, ..) = office();
    let (attack, cup) = both(&desk);
    let report = desk.get_item(attack).unwrap().reports[1].id;
    let split = desk.change_items(&[ItemChange::Split { item: attack, report }]).unwrap();
    assert_eq!(list(&desk, InboxView::Open).items.len(), 3);
    let alone =
        desk.change_items(&[ItemChange::Split { item: cup, report: desk.get_item(cup).unwrap().reports[0].id }]);
    assert!(alone.unwrap_err().message.contains("one report only"));
    desk.change_items(&split.undo).unwrap();
    assert_eq!(desk.get_item(attack).unwrap().reports.len(), 2);
    let joined = desk.change_items(&[ItemChange::Join { item: cup, into: attack }]).unwrap();
    assert_eq!((list(&desk, InboxView::Open).items.len(), desk.get_item(attack).unwrap().reports.len()), (1, 3));
    desk.change_items(&joined.undo).unwrap();
    assert_eq!(both(&desk), (attack, cup));
}

#[test]
fn what_a_rule_mutes_is_counted_and_comes_back_when_another_outlet_tells_it() {
    let (desk, folder, _) = office();
    let mute = |outlet: &str| InboxRule {
        name: "Herald".into(),
        conditions: vec![InboxCondition::Outlet(vec![outlet.into()])],
        acts: vec![InboxAct::Mute, InboxAct::Tag("press".into())],
    };
    let trial = desk.try_inbox_rules(&[mute("sahel herald")]).unwrap();
    assert_eq!((trial.items, trial.held.as_slice(), trial.muted), (2, &[2][..], 1));
    desk.put_inbox_rules(&[mute("sahel herald")]).unwrap();
    let open = list(&desk, InboxView::Open);
    assert_eq!((open.items.len(), open.counts.muted, open.counts.reports), (1, 1, 3));
    assert_eq!(open.items[0].tags, ["press"]);
    let muted = list(&desk, InboxView::Muted).items[0].id;
    assert_eq!(desk.get_item(muted).unwrap().rules, ["The rule “Herald” holds: sahel herald."]);
    // Another outlet tells the story of the cup.
    let told = Report { source_key: "d".into(), outlet: "Le Matin".into(), ..reports()[2].clone() };
    put(&folder, &[told]);
    assert_eq!(list(&desk, InboxView::Open).counts.muted, 0);
    desk.change_items(&[ItemChange::Mute { item: muted, on: true }]).unwrap();
    assert_eq!(list(&desk, InboxView::Open).counts.muted, 1, "a person's word stands over the rules");

    let refused = |rules: &[InboxRule]| desk.put_inbox_rules(rules).unwrap_err().message;
    assert_eq!(refused(&[mute("x"), mute("y")]), "Two rules are called “Herald”.");
    assert!(refused(&[mute("")]).contains("asks for nothing"));
    assert!(refused(&[InboxRule { acts: Vec::new(), ..mute("x") }]).contains("does nothing"));
    let nowhere = InboxRule { conditions: vec![InboxCondition::Place(vec!["Nowhere".into()])], ..mute("x") };
    assert!(refused(&[nowhere]).contains("no town"));
    assert_eq!(desk.list_inbox_rules().unwrap(), [mute("sahel herald")], "nothing changed");
}

#[test]
fn what_is_undone_and_fetched_again_is_where_it_was() {
    let (desk, folder, run) = office();
    let (attack, cup) = both(&desk);
    let target = desk.get_item(attack).unwrap().offers[0].target.clone();
    desk.change_items(&[ItemChange::Link { item: attack, target: target.clone() }]).unwrap();
    desk.undo_run(run).unwrap();
    assert!(list(&desk, InboxView::Linked).items.is_empty() && desk.get_item(attack).is_err());
    put(&folder, &reports());
    let page = desk.get_item(attack).unwrap();
    assert_eq!((page.reports.len(), &page.links[0].target), (2, &target));
    assert_eq!(list(&desk, InboxView::Open).items[0].id, cup);
}

#[test]
fn grades_are_changed_by_persons_and_go_back() {
    let (desk, ..) = office();
    let (attack, _) = both(&desk);
    let grade = |outlet: &str| ItemChange::GradeOutlet { outlet: outlet.into(), grade: Some(SourceGrade::B) };
    let changed = desk.change_items(&[grade("Le Matin"), grade("Sahel Herald")]).unwrap();
    let card = desk.get_item(attack).unwrap().card;
    assert_eq!((card.source, card.content, card.content_is_judged), (SourceGrade::B, 1, false));
    desk.change_items(&[ItemChange::GradeContent { item: attack, grade: Some(4) }]).unwrap();
    let card = desk.get_item(attack).unwrap().card;
    assert_eq!((card.content, card.content_is_judged), (4, true));
    assert!(desk.change_items(&[ItemChange::GradeContent { item: attack, grade: Some(7) }]).is_err());
    desk.change_items(&changed.undo).unwrap();
    assert_eq!(desk.get_item(attack).unwrap().card.source, SourceGrade::F);
}

#[test]
fn the_list_is_narrowed_and_links_are_searched_for() {
    let (desk, ..) = office();
    let (attack, _) = both(&desk);
    let ask = |request: InboxRequest| desk.list_inbox(&InboxRequest { most: 100, ..request }).unwrap();
    let area = |iso3: &str| InboxRequest { area: Area::Country { iso3: iso3.into() }, ..InboxRequest::default() };
    assert_eq!((ask(area("MLI")).total, ask(area("NGA")).total), (2, 0));
    let words = |text: &str| InboxRequest { text: text.into(), ..InboxRequest::default() };
    assert_eq!((ask(words("soldats gao")).total, ask(words("FOOT")).total, ask(words("oldats")).total), (1, 1, 0));
    desk.change_items(&[ItemChange::Assign { item: attack, to: "Awa".into() }]).unwrap();
    let person = |name: &str| InboxRequest { assigned_to: Some(name.into()), ..InboxRequest::default() };
    assert_eq!((ask(person("Awa")).total, ask(person("")).total), (1, 1));
    let links = desk.find_links(attack, "deaths").unwrap();
    let is_deaths = |target: &LinkTarget| matches!(target, LinkTarget::Indicator { name, .. } if name == "deaths");
    assert!(links.iter().any(|link| is_deaths(&link.target)), "{links:?}");
    assert!(desk.get_item(ItemId(999)).is_err());
}

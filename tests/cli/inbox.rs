//! `sitroom inbox`: a feed is fetched, its stories are listed, linked, set aside and brought back.

use std::fs;

use crate::program::Program;
use crate::server::{Asked, Reply, Server};

fn feed(_: &Asked) -> Reply {
    let item = |id: u32, title: &str, text: &str| {
        format!(
            "<item><guid>{id}</guid><title>{title}</title><description>{text}</description>
             <pubDate>Tue, 10 Mar 2026 08:00:00 GMT</pubDate></item>"
        )
    };
    let items = [
        item(1, "Twelve killed near Gao", "Gunmen killed 12 soldiers near Gao in Mali on 9 March 2026."),
        item(2, "Cup final in Bamako", "The football cup final will be played in Bamako."),
    ]
    .concat();
    Reply::json(format!("<rss version=\"2.0\"><channel><title>Sahel Herald</title>{items}</channel></rss>"))
}

#[test]
fn what_a_feed_brings_is_linked_or_set_aside() {
    let program = Program::new();
    let server = Server::start(feed, &[]);
    program.ask(&["sources", "feed", "--add", &format!("{}/feed.xml", server.address)]);
    program.ask(&["sync", "feed"]);
    let page = program.ask(&["inbox"]);
    assert_eq!((page["total"].as_u64(), page["counts"]["open"].as_u64()), (Some(2), Some(2)), "{page}");
    let highest = |item: &serde_json::Value| item["marking"] == "strictly_confidential";
    assert!(page["items"].as_array().unwrap().iter().all(highest), "nobody said that the feed is Unclassified: {page}");
    let id = |word: &str| {
        let items = page["items"].as_array().unwrap();
        items.iter().find(|item| item["title"].as_str().unwrap().contains(word)).unwrap()["id"].to_string()
    };
    let (attack, cup) = (id("Gao"), id("Cup"));
    let shown = program.ask(&["inbox", "show", &attack]);
    assert_eq!(shown["places"][0]["name"], "Gao");
    assert_eq!(shown["figures"][0]["told"], "12 dead");
    let done = program.ask(&["inbox", "link", &attack, "indicator:deaths:MLI"]);
    assert!(done["told"].as_str().unwrap().starts_with("Linked to"), "{done}");
    // A link to what is not there would confirm the report.
    for (target, says) in [("event:999", "This event"), ("indicator:deaths:XXX", "This country")] {
        let output = program.run(&["inbox", "link", &attack, target]);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(1) && told.contains(says), "{target}: {told}");
    }
    assert_eq!(program.ask(&["inbox", "show", &attack])["links"].as_array().map(Vec::len), Some(1));
    program.ask(&["inbox", "outlet", "Sahel Herald", "B"]);
    program.ask(&["inbox", "set-aside", &cup, "not-relevant", "only", "sport"]);
    let page = program.ask(&["inbox", "--view", "set-aside"]);
    assert_eq!((page["counts"]["linked"].as_u64(), page["counts"]["set_aside"].as_u64()), (Some(1), Some(1)));
    program.ask(&["inbox", "reopen", &cup]);
    // What is set aside and opened again is linked as it was.
    program.ask(&["inbox", "set-aside", &attack, "too-vague"]);
    assert_eq!(program.ask(&["inbox", "--view", "set-aside"])["total"].as_u64(), Some(1));
    program.ask(&["inbox", "reopen", &attack]);
    let shown = program.ask(&["inbox", "show", &attack]);
    assert_eq!(shown["links"].as_array().map(Vec::len), Some(1), "{shown}");
    assert_eq!(program.ask(&["inbox", "--view", "linked"])["total"].as_u64(), Some(1));
    for step in shown["history"].as_array().unwrap() {
        assert!(!step["at"].as_str().unwrap().contains('.'), "no more than the second is shown: {step}");
    }
    assert_eq!(program.ask(&["inbox", "--area", "MLI"])["counts"]["open"].as_u64(), Some(1));

    let rules = program.profile().join("rules.json");
    let rule =
        r#"[{"name": "No sport", "conditions": [{"type": "any_word", "of": ["footb*"]}], "acts": [{"type": "mute"}]}]"#;
    fs::write(&rules, rule).unwrap();
    let rules = rules.to_string_lossy().into_owned();
    assert_eq!(program.ask(&["inbox", "rules", &rules, "--try"])["muted"].as_u64(), Some(1));
    program.ask(&["inbox", "rules", &rules]);
    assert_eq!(program.ask(&["inbox"])["counts"]["muted"].as_u64(), Some(1));
}

#[test]
fn rubbish_is_refused_with_a_sentence() {
    let program = Program::new();
    let refused = |arguments: &[&str], says: &str| {
        let output = program.call(arguments).output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && told.contains(says), "{arguments:?}: {told}");
    };
    refused(&["inbox", "show", "7"], "This item");
    refused(&["inbox", "link", "7", "evnt:3"], "nothing that an item can be linked to");
    refused(&["inbox", "link", "7", "indicator:deaths:XX"], "nothing that an item can be linked to");
    refused(&["inbox", "set-aside", "7", "boring"], "boring");
    refused(&["inbox", "--area", "nowhere"], "no subregion");
    let file = program.profile().join("rules.json");
    fs::create_dir_all(program.profile()).unwrap();
    fs::write(&file, "[{\"name\": 3}]").unwrap();
    refused(&["inbox", "rules", &file.to_string_lossy()], "cannot be read");
}

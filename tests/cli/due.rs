//! `sitroom sync --due`: schedules and waits for the network; and who is where, which becomes records.

use serde_json::Value;

use crate::program::Program;
use crate::server::{Asked, Reply, Server};
use crate::syncs::{card, enter_key, ucdp};

/// A feed with one report.
fn feed(_: &Asked) -> Reply {
    let body = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Studio Tamani</title><item><guid>a-1</guid>
        <title>March in Bamako</title><link>https://example.org/1</link><pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate>
        <description>Words</description></item></channel></rss>";
    Reply { status: 200, headers: Vec::new(), body: body.into() }
}

#[test]
fn a_schedule_makes_a_source_due_once_in_its_period() {
    let program = Program::new();
    let server = Server::start(feed, &[]);
    program.ask(&["sources", "feed", "--add", &format!("{}/feed.xml", server.address)]);
    let none = program.ask(&["sync", "--due"]);
    assert_eq!((none["synced"].clone(), none["waiting"].clone()), (Value::Array(Vec::new()), 0.into()));
    assert!(server.asked().is_empty(), "without a schedule nobody is asked");

    program.ask(&["sources", "views", "--schedule", "weekly"]);
    assert!(card(&program, "views")["next_at"].is_string());
    program.ask(&["sources", "views", "--schedule", "never"]);
    program.ask(&["sources", "hapi", "--schedule", "daily"]);
    assert_eq!(card(&program, "hapi")["next_at"], Value::Null, "what needs a key first has no turn");
    program.ask(&["sources", "feed", "--schedule", "daily"]);
    assert!(card(&program, "feed")["next_at"].is_string());
    let due = program.ask(&["sync", "--due"]);
    assert_eq!(
        (due["synced"][0]["source"].clone(), due["synced"][0]["added"].clone()),
        ("feed".into(), 1.into()),
        "{due}"
    );
    let asked = server.asked().len();
    let again = program.ask(&["sync", "--due"]);
    assert_eq!((again["synced"].clone(), server.asked().len()), (Value::Array(Vec::new()), asked), "{again}");
    assert_eq!(program.ask(&["sources", "feed"])["sources"][0]["settings"]["schedule"], "daily");
}

#[test]
fn what_the_network_does_not_carry_waits_and_says_so() {
    let program = Program::new();
    let busy = |_: &Asked| Reply { status: 503, headers: vec![("retry-after", "0".into())], ..Reply::default() };
    let server = Server::start(busy, &[]);
    program.ask(&["sources", "feed", "--add", &format!("{}/feed.xml", server.address), "--schedule", "hourly"]);
    let output = program.run(&["sync", "feed"]);
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert!(error.contains("It waits for the network") && error.contains("sitroom sync --due"), "{error}");
    let stands = card(&program, "feed");
    assert_eq!((stands["network"]["tries"].clone(), stands["next_at"].clone()), (1.into(), Value::Null), "{stands}");
    let due = program.ask(&["sync", "--due"]);
    assert_eq!(
        (due["synced"].clone(), due["waiting"].clone()),
        (Value::Array(Vec::new()), 1.into()),
        "its time has not come"
    );
    program.ask(&["sources", "feed", "--stop-waiting"]);
    assert_eq!(card(&program, "feed")["network"], Value::Null);
    // What is no feed will be none later, and what is refused for good does not wait.
    let words = Server::start(|_| Reply { status: 200, headers: Vec::new(), body: "Nothing here.".into() }, &[]);
    let output = program.run(&["sync", "feed", "--base-url", &words.address]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("is no feed"));
    assert_eq!(card(&program, "feed")["network"], Value::Null);
    let closed = Server::start(|_| Reply::status(403), &[]);
    assert_eq!(program.run(&["sync", "views", "--base-url", &closed.address]).status.code(), Some(1));
    assert_eq!(card(&program, "views")["network"], Value::Null);
}

#[test]
fn a_fault_goes_with_the_next_sync_that_comes_to_its_end() {
    let program = Program::new();
    let closed = Server::start(|_| Reply::status(403), &[]);
    // Without a token another way of asking is tried; what failed there is no fault of what is asked since.
    assert_eq!(program.run(&["sync", "ucdp", "--base-url", &closed.address]).status.code(), Some(1));
    enter_key(&program, "ucdp", &[]);
    assert_eq!(program.run(&["sync", "ucdp", "--base-url", &closed.address]).status.code(), Some(1));
    assert_ne!(card(&program, "ucdp")["fault"], "");
    let server = Server::start(ucdp, &[]);
    assert_eq!(program.ask(&["sync", "ucdp", "--base-url", &server.address])["added"], 15);
    let stands = card(&program, "ucdp");
    assert_eq!((stands["fault"].clone(), stands["waiting"].clone()), ("".into(), 0.into()), "{stands}");
}

#[test]
fn where_all_that_is_due_fails_each_source_is_named() {
    let started = || {
        let program = Program::new();
        let busy = |_: &Asked| Reply { status: 503, headers: vec![("retry-after", "0".into())], ..Reply::default() };
        let server = Server::start(busy, &[]);
        program.ask(&["sources", "feed", "--add", &format!("{}/feed.xml", server.address), "--schedule", "hourly"]);
        let folder = program.profile().join("notes");
        std::fs::create_dir(&folder).unwrap();
        program.ask(&["sources", "folder", "--folder", folder.to_str().unwrap(), "--schedule", "hourly"]);
        std::fs::remove_dir(&folder).unwrap();
        (program, server)
    };
    let (program, _server) = started();
    let output = program.run(&["sync", "--due", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let due: Value = serde_json::from_slice(&output.stdout).unwrap();
    let told = |at: usize| {
        let one = &due["synced"][at];
        (one["source"].clone(), one["fault"]["message"].as_str().unwrap_or_default().to_owned())
    };
    let ((feed, busy), (folder, gone)) = (told(0), told(1));
    assert_eq!((feed, folder), ("feed".into(), "folder".into()), "{due}");
    assert!(busy.contains("too much to do (status 503)") && gone.contains("There is no folder"), "{due}");
    assert_eq!(due["waiting"], 1, "the folder does not wait for the network");

    let (program, _server) = started();
    let output = program.run(&["sync", "--due"]);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert!(text.contains("Feeds: ") && text.contains("Field notes: "), "{text}");
}

#[test]
fn one_part_that_fails_is_told_and_waits_while_the_others_are_kept() {
    let program = Program::new();
    enter_key(&program, "hapi", &[]);
    let server = Server::start(
        |asked| {
            let fails = asked.path.ends_with("/operational-presence");
            let busy = Reply { status: 503, headers: vec![("retry-after", "0".into())], ..Reply::default() };
            if fails { busy } else { hapi(asked) }
        },
        &[],
    );
    let output = program.run(&["sync", "hapi", "--base-url", &server.address, "--json"]);
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((output.status.code(), told["added"].clone()), (Some(1), 2.into()), "{told}");
    let faults = told["faults"].as_array().unwrap();
    assert!(faults.len() == 1 && faults[0].as_str().unwrap().contains("It waits for the network"), "{told}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("Not all of HDX HAPI came"));
    assert_eq!(card(&program, "hapi")["network"]["tries"], 1);

    let good = Server::start(feed, &[]);
    let (one, other) = (format!("{}/feed.xml", good.address), format!("{}/hapi", server.address));
    program.ask(&["sources", "feed", "--add", &one, "--add", &format!("{other}/operational-presence")]);
    assert_eq!(card(&program, "feed")["never_fetched"].as_array().map(Vec::len), Some(2));
    let output = program.run(&["sync", "feed"]);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.code() == Some(1) && text.contains("1 added") && text.contains(&other), "{text}");
    let stands = card(&program, "feed");
    assert_eq!(stands["never_fetched"].as_array().map(Vec::len), Some(1), "{stands}");
    assert!(stands["last_run_at"].is_string() && stands["network"].is_object(), "{stands}");
    let text = String::from_utf8_lossy(&program.run(&["sources", "feed"]).stdout).into_owned();
    assert!(
        text.contains(&format!("never fetched: {other}")) && !text.contains(&format!("never fetched: {one}")),
        "{text}"
    );
}

#[test]
fn no_source_or_two_ways_of_choosing_are_wrong_usage() {
    let program = Program::new();
    for arguments in [&["sync"][..], &["sync", "feed", "--due"], &["sync", "--due", "--full"]] {
        assert_eq!(program.run(arguments).status.code(), Some(2), "{arguments:?}");
    }
    assert_eq!(program.run(&["sources", "feed", "--schedule", "sometimes"]).status.code(), Some(2));
}

/// One page of figures and rows of who is where, the second without its organization.
fn hapi(asked: &Asked) -> Reply {
    let data = if asked.path.ends_with("/operational-presence") {
        r#"{"location_code":"MLI","org_name":"World Food Programme","org_acronym":"WFP","admin1_name":"Mopti",
            "sector_name":"Food Security","reference_period_start":"2026-01-01","reference_period_end":"2026-06-30"},
           {"location_code":"MLI","admin1_name":"Mopti","reference_period_start":"2026-01-01","reference_period_end":"2026-06-30"}"#
    } else if asked.path.ends_with("/funding") {
        r#"{"appeal_code":"HMLI26","requirements_usd":7.5,"funding_usd":2,"location_code":"MLI",
            "reference_period_start":"2026-01-01","reference_period_end":"2026-12-31"}"#
    } else {
        ""
    };
    Reply::json(format!(r#"{{"data":[{data}]}}"#))
}

#[test]
fn who_is_where_becomes_records_that_are_undone_as_one() {
    let program = Program::new();
    let server = Server::start(hapi, &[]);
    enter_key(&program, "hapi", &[]);
    let before = program.ask(&["list", "presences"])["count"].as_u64().unwrap();
    let told = program.ask(&["sync", "hapi", "--base-url", &server.address]);
    let read = |name: &str| told[name].as_u64().unwrap();
    assert_eq!((read("read"), read("added"), read("rejected")), (4, 3, 1), "{told}");
    let listed = program.ask(&["list", "presences", "--text", "World Food Programme"]);
    assert_eq!(listed["count"], 1, "{listed}");
    let rejects = program.profile().join("rejects.csv");
    program.ask(&["rejects", &told["runs"][1].to_string(), "--out", rejects.to_str().unwrap()]);
    assert!(std::fs::read_to_string(rejects).unwrap().contains("2026-06-30"), "the row can be mended and imported");

    let again = program.ask(&["sync", "hapi", "--base-url", &server.address]);
    assert_eq!(again["added"], 0, "{again}");
    assert!(server.asked().iter().all(|asked| asked.query.iter().all(|(name, _)| name != "app_identifier")));
    program.ask(&["undo", &again["runs"][1].to_string()]);
    program.ask(&["undo", &told["runs"][1].to_string()]);
    assert_eq!(program.ask(&["list", "presences"])["count"], before);
    assert!(!program.profile().join("downloads/hdx-hapi-operational-presence.csv").exists());
}

//! A million rows of the shape of ACLED, in pages of 5,000 from a server on this machine: rows a second from the answer to
//! the typed event, with the network and without, and the memory that it took.
#![expect(clippy::print_stdout, reason = "it prints what it measures")]

use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::AtomicBool;
use std::thread;
use std::time::Instant;

use sitroom_sources::connect::acled::{Access, Acled, Tokens};
use sitroom_sources::connect::{Connector, Plan, SyncFault, run_sync};
use sitroom_sources::net::{Answer, FetchOptions, Fetcher, Secret, Site};

const PAGE_ROWS: usize = 5_000;

fn main() -> Result<(), Box<dyn Error>> {
    let pages: usize = std::env::args().nth(1).and_then(|pages| pages.parse().ok()).unwrap_or(200);
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            drop(serve(stream, pages));
        }
    });
    let tokens = Tokens { access: Secret::new("none"), refresh: Secret::default() };
    let access = Access::new("officer@example.org", Secret::new("none"), Some(tokens));
    let mut acled = Acled::new(Site::parse(&address)?, access);
    let plan = Plan::new("2026-03-10".parse()?);
    let stop = AtomicBool::new(false);
    let fetcher = Fetcher::new(FetchOptions::default(), &stop)?;
    let ended = run_sync::<SyncFault>(&fetcher, &mut acled, &plan, &mut |_| Ok(()))?;
    let rate = ended.read as f64 / ended.seconds;
    println!("synced: {} rows in {:.2} s, {rate:.0} rows/s, {} requests", ended.read, ended.seconds, ended.requests);
    let answer = Answer { status: 200, body: page(1).into_bytes(), ..Answer::default() };
    let cursor = acled.start(&plan)?;
    let (begin, times) = (Instant::now(), 40);
    for _ in 0..times {
        acled.read(&answer, &cursor).map_err(|broken| format!("{broken:?}"))?;
    }
    let seconds = begin.elapsed().as_secs_f64();
    println!("read alone: {:.0} rows/s on one core", (times * PAGE_ROWS) as f64 / seconds);
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    println!("{}", status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("VmHWM: not known"));
    Ok(())
}

fn serve(stream: TcpStream, pages: usize) -> io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut stream = stream;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let number =
            line.split("&page=").nth(1).and_then(|rest| rest.split(['&', ' ']).next()?.parse().ok()).unwrap_or(1);
        while line.trim_end() != "" {
            line.clear();
            reader.read_line(&mut line)?;
        }
        let body = if number <= pages { page(number) } else { "{\"data\":[]}".to_owned() };
        write!(
            stream,
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )?;
    }
}

fn page(number: usize) -> String {
    let mut body = String::from("{\"status\":200,\"success\":true,\"data\":[");
    for row in 0..PAGE_ROWS {
        let id = number * PAGE_ROWS + row;
        let comma = if row == 0 { "" } else { "," };
        let _ = write!(
            body,
            r#"{comma}{{"event_id_cnty":"MLI{id}","event_date":"2024-05-{:02}","year":"2024","time_precision":"1","disorder_type":"Political violence","event_type":"Battles","sub_event_type":"Armed clash","actor1":"JNIM: Group for Support of Islam and Muslims","assoc_actor_1":"","inter1":"Rebel group","actor2":"Military Forces of Mali (2021-)","assoc_actor_2":"","inter2":"State forces","interaction":"State forces-Rebel group","civilian_targeting":"","iso":"466","region":"Western Africa","country":"Mali","admin1":"Mopti","admin2":"Bandiagara","admin3":"Dourou","location":"Dourou","latitude":"14.{:04}","longitude":"-3.{:04}","geo_precision":"2","source":"Studio Tamani; Radio","source_scale":"National","notes":"On that day, armed men attacked a position of the army near the village. Both sides spoke of \"several\" dead, and the number could not be confirmed by anybody.","fatalities":"{}","tags":"","timestamp":"17{:08}"}}"#,
            id % 28 + 1,
            id % 10_000,
            id % 9_999,
            id % 13,
            id % 100_000_000,
        );
    }
    body + "]}"
}

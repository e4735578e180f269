//! `sitroom links`: pairs of events of two publishers that are one event, or may be, and what a person says of them.

use std::fmt::Write as _;

use clap::{Args, Subcommand};
use serde::Serialize;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::link::{LinkCard, LinkListed, LinkPageRequest, LinkedRecord};
use sitroom_domain::{EventId, say};

use crate::cli::answer::Answer;

/// The most pairs in one answer of the desk.
const PAGE: u32 = 1000;

/// List events that two publishers report, and decide on those that wait for a person
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "Examples:\n  sitroom links --waiting\n  sitroom links same 17 4211\n  sitroom links different 17 4211\n  sitroom links undo 17 4211\n  sitroom links count ucdp acled\n\nEvents of one publisher count until it is said that those of others do too. Records are linked and never merged; what is linked counts once. The numbers are those that the list shows."
)]
pub(crate) struct Links {
    /// Only pairs that wait for a person, the surest first
    #[arg(long, conflicts_with = "linked")]
    waiting: bool,
    /// Only pairs that are one event
    #[arg(long)]
    linked: bool,
    /// How many pairs to list
    #[arg(long, value_name = "N", default_value_t = 100)]
    limit: u32,
    /// How many pairs to pass over
    #[arg(long, value_name = "N", default_value_t = 0)]
    offset: u32,
    #[command(subcommand)]
    word: Option<Word>,
}

/// What a person says of a pair.
#[derive(Debug, Clone, Subcommand)]
enum Word {
    /// Say that two records are one event; it then counts once
    Same(Pair),
    /// Say that two records are two events; both then count
    Different(Pair),
    /// Take back what was said of two records
    Undo(Pair),
    /// Say whose events count in figures; without any, the usual one alone
    Count {
        /// Ids of publishers, for example `ucdp`
        publishers: Vec<String>,
    },
}

/// Two events.
#[derive(Debug, Clone, Copy, Args)]
struct Pair {
    /// Number of one event
    a: u32,
    /// Number of the other
    b: u32,
}

#[derive(Serialize)]
struct LinksReport {
    total: u32,
    waiting: u32,
    method: String,
    links: Vec<LinkCard>,
}

#[derive(Serialize)]
struct WhoCounts {
    counting: Vec<String>,
    events: u32,
    links: Vec<String>,
}

#[derive(Serialize)]
struct Said {
    a: u32,
    b: u32,
    waiting: u32,
    links: Vec<LinkCard>,
}

impl Links {
    /// Does what was said, or lists the pairs.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        match &self.word {
            None => self.list(desk),
            Some(Word::Same(pair)) => said(desk, *pair, |ids| desk.decide_link(ids, true)),
            Some(Word::Different(pair)) => said(desk, *pair, |ids| desk.decide_link(ids, false)),
            Some(Word::Undo(pair)) => said(desk, *pair, |ids| desk.undo_link(ids)),
            Some(Word::Count { publishers }) => count(desk, publishers),
        }
    }

    fn list(&self, desk: &Desk) -> Result<Answer, Fault> {
        let listed = match (self.waiting, self.linked) {
            (true, _) => LinkListed::Waiting,
            (_, true) => LinkListed::Linked,
            _ => LinkListed::All,
        };
        let mut links = Vec::new();
        let mut page =
            desk.list_links(&LinkPageRequest { listed, offset: self.offset, limit: self.limit.min(PAGE) })?;
        links.append(&mut page.links);
        while !links.is_empty() && (links.len() as u32) < self.limit {
            let (offset, limit) = (self.offset + links.len() as u32, self.limit - links.len() as u32);
            let mut next = desk.list_links(&LinkPageRequest { listed, offset, limit: limit.min(PAGE) })?.links;
            if next.is_empty() {
                break;
            }
            links.append(&mut next);
        }
        let mut text = say!("{} pairs, of which {} wait for a person.", page.total, page.waiting);
        text.push('\n');
        for link in &links {
            text.push_str(&lines(link));
        }
        let _ = writeln!(text, "{}", page.method);
        Answer::new(&LinksReport { total: page.total, waiting: page.waiting, method: page.method, links }, text)
    }
}

fn said(desk: &Desk, pair: Pair, word: impl Fn([EventId; 2]) -> Result<(), Fault>) -> Result<Answer, Fault> {
    word([EventId(pair.a), EventId(pair.b)])?;
    let page = desk.list_links(&LinkPageRequest { listed: LinkListed::Waiting, offset: 0, limit: 0 })?;
    let links: Vec<LinkCard> = desk.get_event(EventId(pair.a))?.links;
    let links: Vec<LinkCard> =
        links.into_iter().filter(|link| link.a.row.id.0 == pair.b || link.b.row.id.0 == pair.b).collect();
    let mut text = links.iter().map(lines).collect::<String>();
    if links.is_empty() {
        let _ = writeln!(text, "{}", say!("Nothing was found that makes events {} and {} one.", pair.a, pair.b));
    }
    let _ = writeln!(text, "{}", say!("{} pairs wait for a person.", page.waiting));
    Answer::new(&Said { a: pair.a, b: pair.b, waiting: page.waiting, links }, text)
}

fn count(desk: &Desk, publishers: &[String]) -> Result<Answer, Fault> {
    desk.set_counting(publishers)?;
    let coverage = desk.open_desk()?.coverage;
    let counting: Vec<String> =
        coverage.publishers.into_iter().filter(|card| card.is_counted).map(|card| card.id).collect();
    let mut text = say!("Events that count: {}, of {}.", coverage.events, counting.join(", "));
    for told in &coverage.links {
        let _ = write!(text, "\n{told}");
    }
    Answer::new(&WhoCounts { counting, events: coverage.events, links: coverage.links }, text)
}

fn lines(link: &LinkCard) -> String {
    let mut text = String::new();
    let sure = link.probability.map_or_else(|| "–".to_owned(), |probability| format!("{:.0} %", probability * 100.0));
    let _ = writeln!(text, "{} + {}  {sure}  {}", link.a.row.id.0, link.b.row.id.0, link.decided);
    for record in [&link.a, &link.b] {
        let _ = writeln!(text, "  {}", line(record));
    }
    for part in &link.parts {
        let _ = writeln!(text, "  {:+.1}  {}", part.weight, part.told);
    }
    text
}

fn line(record: &LinkedRecord) -> String {
    let row = &record.row;
    let deaths = row.deaths.best.map_or_else(|| "–".to_owned(), |best| best.to_string());
    let place = if row.place.is_empty() { &row.adm_1 } else { &row.place };
    let LinkedRecord { publisher, source_key, .. } = record;
    let (day, one, other) = (&row.first_day, &row.side_a, &row.side_b);
    say!("{publisher} says under {source_key}: on {day} at {place}, {one} against {other}, deaths {deaths}")
}

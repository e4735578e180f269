//! `sitroom list`: records of a noun, each with what belongs to it.

use std::collections::HashSet;
use std::fmt::Write as _;

use clap::Args;
use serde::Serialize;
use serde_json::{Map, Value as Json, json};
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::record::{RecordCard, RecordListRequest, RecordSort};
use sitroom_api::{Children, Desk};
use sitroom_domain::record::NOUNS;
use sitroom_domain::{Area, Filter, Marking, Noun, RecordId, say};

use crate::cli::answer::Answer;
use crate::cli::filter::FilterArguments;
use crate::cli::share::marking_line;

/// The most records in one answer of the desk.
const PAGE: u32 = 1000;

/// List records of a noun: engagements, partners, elections, crises and so on
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom list engagements --subregion west-africa --json\n  sitroom list crises --country GIN --since 2008-01-01"
)]
pub(crate) struct List {
    /// The noun in the plural, for example engagements
    #[arg(value_parser = noun_of)]
    noun: Noun,
    #[command(flatten)]
    filter: FilterArguments,
}

#[derive(Serialize)]
struct Listed {
    count: u32,
    undated: u32,
    unplaced: u32,
    /// The highest of all that is listed.
    marking: Marking,
    items: Vec<Json>,
}

/// Returns the noun of a word.
pub(crate) fn noun_of(word: &str) -> Result<Noun, String> {
    Noun::find(word).ok_or_else(|| {
        let known: Vec<&str> = NOUNS.iter().map(|noun| noun.many()).collect();
        say!("there is no such noun; write one of {}", known.join(", "))
    })
}

/// Returns what is asked of the record.
///
/// # Errors
/// Refuses the filters that only events have.
pub(crate) fn request_of(noun: Noun, filter: &Filter) -> Result<RecordListRequest, Fault> {
    let plain = Filter {
        area: filter.area.clone(),
        since: filter.since,
        until: filter.until,
        text: filter.text.clone(),
        ..Filter::default()
    };
    if *filter != plain || matches!(filter.area, Area::Admin1 { .. } | Area::Cell { .. }) {
        return Err(Fault::refused(
            say!("The {} are chosen by subregion, country, period and words alone.", noun.many()),
            say!("Leave the other filters out."),
        ));
    }
    Ok(RecordListRequest {
        noun,
        area: plain.area,
        since: plain.since,
        until: plain.until,
        text: plain.text,
        deleted: false,
        sort: RecordSort::Day,
        descending: false,
        offset: 0,
        limit: PAGE,
    })
}

impl List {
    /// Lists the records that the filter chooses.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let mut request = request_of(self.noun, &self.filter.to_filter()?)?;
        let mut cards = Vec::new();
        let (undated, unplaced) = loop {
            let page = desk.list_records(&request)?;
            request.offset += PAGE;
            cards.extend(page.rows);
            if cards.len() as u32 >= page.total || request.offset >= page.total {
                break (page.undated, page.unplaced);
            }
        };
        let mut text = String::new();
        for card in &cards {
            let _ = writeln!(text, "{}", line(card));
        }
        let left_out = left_out_words(undated, unplaced);
        let _ = writeln!(text, "{} {}{left_out}", cards.len(), self.noun.many());
        let mut children = desk.list_children(self.noun)?;
        let listed: HashSet<RecordId> = cards.iter().map(|card| card.id).collect();
        children.retain(|(whole, _), _| listed.contains(whole));
        let marking = desk.highest_marking(cards.iter().chain(children.values().flatten()))?;
        text.push_str(&marking_line(marking));
        let items = cards.into_iter().map(|card| item(card, &mut children)).collect::<Vec<_>>();
        Answer::new(&Listed { count: items.len() as u32, undated, unplaced, marking, items }, text)
    }
}

fn left_out_words(undated: u32, unplaced: u32) -> String {
    let dated = (undated > 0).then(|| say!("; {undated} more have no date and are left out of the period"));
    let placed = (unplaced > 0).then(|| say!("; {unplaced} more name no country and are left out of the area"));
    dated.into_iter().chain(placed).collect()
}

fn item(card: RecordCard, children: &mut Children) -> Json {
    let (id, noun) = (card.id, card.noun);
    let mut object = object(card);
    for child in noun.sheet().children {
        let own = children.remove(&(id, child.noun)).unwrap_or_default();
        let own = own.into_iter().map(|card| Json::Object(self::object(card)));
        object.insert(child.noun.many().replace('-', "_"), own.collect());
    }
    Json::Object(object)
}

/// Returns a record as one object: its fields, and what is known of it beside them.
fn object(card: RecordCard) -> Map<String, Json> {
    let mut object = Map::new();
    object.insert("id".to_owned(), json!(card.id));
    object.insert("title".to_owned(), json!(card.title));
    object.extend(card.values);
    if !card.titles.is_empty() {
        object.insert("titles".to_owned(), json!(card.titles));
    }
    object.insert("marking".to_owned(), json!(card.marking));
    object.insert("version".to_owned(), json!(card.version));
    object.insert("changed_by".to_owned(), json!(card.who));
    object.insert("changed_at".to_owned(), json!(card.changed_at));
    object
}

/// Returns a record as one line: day, title, countries.
fn line(card: &RecordCard) -> String {
    let sheet = card.noun.sheet();
    let day = card.values.get(sheet.since).map_or("", |when| when["text"].as_str().or(when.as_str()).unwrap_or(""));
    let countries = card.values.get("countries").and_then(Json::as_array);
    let countries: Vec<&str> = countries.into_iter().flatten().filter_map(Json::as_str).collect();
    format!("{day:<20} {} {}", card.title, countries.join(" "))
}

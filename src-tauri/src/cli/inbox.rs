//! `sitroom inbox`: what came in, and what is done with it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use serde::Serialize;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::inbox::{
    Aside, AsideReason, InboxPage, InboxRequest, InboxRule, InboxView, ItemCard, ItemChange, ItemId, ItemPage,
    LinkTarget,
};
use sitroom_api::{Desk, json_words};
use sitroom_domain::{Area, EventId, ReportId, SourceGrade, say};

use crate::cli::answer::Answer;

/// The most items that are listed.
const MOST: u32 = 500;

/// List what came in, show an item with what it may be about, and link it or set it aside
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom inbox --area west-africa\n  sitroom inbox show 12\n  sitroom inbox link 12 event:4711\n  sitroom inbox link 12 indicator:deaths:MLI\n  sitroom inbox set-aside 13 not-confirmed The governor denies it\n  sitroom inbox rules rules.json\n\nAn item is one story, with all reports that tell it. Rules in a file:\n  [{\"name\": \"No sport\", \"conditions\": [{\"type\": \"any_word\", \"of\": [\"football\", \"match*\"]}], \"acts\": [{\"type\": \"mute\"}]}]"
)]
pub(crate) struct Inbox {
    #[command(subcommand)]
    what: Option<What>,
    /// Which items
    #[arg(long, value_enum, default_value_t = View::Open)]
    view: View,
    /// Only what is about a subregion (its id) or a country (three letters)
    #[arg(long)]
    area: Option<String>,
    /// Only items with these words in a headline or an outlet's name
    #[arg(long, default_value = "")]
    text: String,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum View {
    Open,
    Muted,
    Linked,
    SetAside,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Reason {
    NotRelevant,
    KnownAlready,
    NotConfirmed,
    TooVague,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Letter {
    A,
    B,
    C,
    D,
    E,
    F,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Show an item: its reports, what they name, its grades, what it may be about
    Show { item: u32 },
    /// Link an item to event:NUMBER, record:ID or indicator:NAME:ISO3
    Link { item: u32, target: String },
    /// Take a link away
    Unlink { item: u32, target: String },
    /// Set an item aside, with a reason and your own words
    SetAside { item: u32, reason: Reason, words: Vec<String> },
    /// Open an item again: one that was set aside keeps its links, one that is linked loses them
    Reopen { item: u32 },
    /// Grade what an item says, 1 (confirmed) to 6 (cannot be judged); without a number, as suggested
    Grade { item: u32, grade: Option<u8> },
    /// Grade an outlet, A to F; without a letter, as suggested
    Outlet {
        outlet: String,
        #[arg(ignore_case = true)]
        grade: Option<Letter>,
    },
    /// Take an item out of sight
    Mute { item: u32 },
    /// Bring a muted item back into sight
    Unmute { item: u32 },
    /// Make a report an item of its own
    Split { item: u32, report: u32 },
    /// Make all reports of an item part of another
    Join { item: u32, into: u32 },
    /// List the rules of the inbox, or put those of a file in their place
    Rules {
        file: Option<PathBuf>,
        /// Only tell what they would do with what is open
        #[arg(long = "try", requires = "file")]
        trial: bool,
    },
}

#[derive(Serialize)]
struct RulesReport {
    rules: Vec<InboxRule>,
}

impl Inbox {
    /// Lists, shows or changes.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let item = |number: &u32| ItemId(*number);
        let change = match &self.what {
            None => return self.list(desk),
            Some(What::Show { item: id }) => {
                let page = desk.get_item(item(id))?;
                return Answer::new(&page, page_text(&page));
            }
            Some(What::Rules { file, trial }) => return rules(desk, file.as_deref(), *trial),
            Some(What::Link { item: id, target }) => ItemChange::Link { item: item(id), target: read_target(target)? },
            Some(What::Unlink { item: id, target }) => {
                ItemChange::Unlink { item: item(id), target: read_target(target)? }
            }
            Some(What::SetAside { item: id, reason, words }) => {
                ItemChange::SetAside { item: item(id), aside: Aside { reason: reason.known(), words: words.join(" ") } }
            }
            Some(What::Reopen { item: id }) => ItemChange::Reopen { item: item(id) },
            Some(What::Grade { item: id, grade }) => ItemChange::GradeContent { item: item(id), grade: *grade },
            Some(What::Outlet { outlet, grade }) => {
                ItemChange::GradeOutlet { outlet: outlet.clone(), grade: grade.map(Letter::known) }
            }
            Some(What::Mute { item: id }) => ItemChange::Mute { item: item(id), on: true },
            Some(What::Unmute { item: id }) => ItemChange::Mute { item: item(id), on: false },
            Some(What::Split { item: id, report }) => ItemChange::Split { item: item(id), report: ReportId(*report) },
            Some(What::Join { item: id, into }) => ItemChange::Join { item: item(id), into: item(into) },
        };
        let changed = desk.change_items(&[change])?;
        Answer::new(&changed, format!("{}.", changed.told))
    }

    fn list(&self, desk: &Desk) -> Result<Answer, Fault> {
        let page = desk.list_inbox(&InboxRequest {
            view: self.view.known(),
            area: self.area.as_deref().map_or(Area::World, area),
            text: self.text.clone(),
            most: MOST,
            ..InboxRequest::default()
        })?;
        Answer::new(&page, list_text(&page))
    }
}

impl View {
    const fn known(self) -> InboxView {
        match self {
            Self::Open => InboxView::Open,
            Self::Muted => InboxView::Muted,
            Self::Linked => InboxView::Linked,
            Self::SetAside => InboxView::SetAside,
        }
    }
}

impl Reason {
    const fn known(self) -> AsideReason {
        match self {
            Self::NotRelevant => AsideReason::NotRelevant,
            Self::KnownAlready => AsideReason::KnownAlready,
            Self::NotConfirmed => AsideReason::NotConfirmed,
            Self::TooVague => AsideReason::TooVague,
        }
    }
}

impl Letter {
    const fn known(self) -> SourceGrade {
        match self {
            Self::A => SourceGrade::A,
            Self::B => SourceGrade::B,
            Self::C => SourceGrade::C,
            Self::D => SourceGrade::D,
            Self::E => SourceGrade::E,
            Self::F => SourceGrade::F,
        }
    }
}

/// Reads an area: three letters are a country, anything else a subregion.
fn area(text: &str) -> Area {
    if text.len() == 3 { Area::Country { iso3: text.to_uppercase() } } else { Area::Subregion { id: text.to_owned() } }
}

fn read_target(text: &str) -> Result<LinkTarget, Fault> {
    let read = match text.split_once(':') {
        Some(("event", id)) => id.parse().ok().map(|id| LinkTarget::Event { id: EventId(id) }),
        Some(("record", id)) => id.parse().ok().map(|id| LinkTarget::Record { id }),
        Some(("indicator", rest)) => rest
            .split_once(':')
            .and_then(|(name, iso3)| Some(LinkTarget::Indicator { name: name.to_owned(), iso3: iso3.parse().ok()? })),
        _ => None,
    };
    read.ok_or_else(|| {
        Fault::refused(
            say!("“{text}” is nothing that an item can be linked to."),
            say!("Write event:NUMBER, record:ID or indicator:NAME:ISO3, as `sitroom inbox show` offers them."),
        )
    })
}

fn rules(desk: &Desk, file: Option<&Path>, trial: bool) -> Result<Answer, Fault> {
    let Some(file) = file else {
        let rules = desk.list_inbox_rules()?;
        let names: Vec<&str> = rules.iter().map(|rule| rule.name.as_str()).collect();
        let text = if names.is_empty() { say!("There are no rules.") } else { names.join("\n") };
        return Answer::new(&RulesReport { rules }, text);
    };
    let failed = |why: String, hint: String| Fault::refused(say!("{} cannot be read: {why}.", file.display()), hint);
    let text = std::fs::read_to_string(file)
        .map_err(|error| failed(error.to_string(), say!("Check the name, and that you may read it.")))?;
    let rules: Vec<InboxRule> = serde_json::from_str(&text)
        .map_err(|error| failed(json_words(&error), say!("Write it as `sitroom inbox --help` shows.")))?;
    if trial {
        let tried = desk.try_inbox_rules(&rules)?;
        let mut text = String::new();
        for (rule, held) in rules.iter().zip(&tried.held) {
            let (name, all) = (&rule.name, tried.items);
            let _ = writeln!(text, "{}", say!("{name}: holds for {held} of {all} open items"));
        }
        let muted = tried.muted;
        text.push_str(&say!("Muted would be: {muted}."));
        return Answer::new(&tried, text);
    }
    desk.put_inbox_rules(&rules)?;
    let count = rules.len();
    Answer::new(&RulesReport { rules }, say!("Rules that hold from now on: {count}."))
}

fn list_text(page: &InboxPage) -> String {
    let mut text = String::new();
    for card in &page.items {
        let _ = writeln!(text, "{}", line(card));
    }
    let counts = page.counts;
    let (open, muted, linked, aside) = (counts.open, counts.muted, counts.linked, counts.set_aside);
    text.push_str(&say!("Open: {open}, muted: {muted}, linked: {linked}, set aside: {aside}."));
    text
}

fn line(card: &ItemCard) -> String {
    let id = card.id.0;
    let grade = format!("{:?}{}", card.source, card.content);
    let day = card.published_at.as_deref().map_or("----------", |at| at.get(..10).unwrap_or(at));
    let outlet = card.outlets.first().map_or("", String::as_str);
    let more = if card.outlets.len() > 1 { format!(" + {}", card.outlets.len() - 1) } else { String::new() };
    format!("{id:>6}  {day}  {grade}  {}  ({outlet}{more})", card.title)
}

fn page_text(page: &ItemPage) -> String {
    let mut text = line(&page.card);
    for report in &page.reports {
        let (id, outlet) = (report.id.0, &report.outlet);
        let _ = write!(text, "\n\n{}\n{}\n{}", say!("Report {id} of {outlet}"), report.title, report.text);
        for reason in &report.reasons {
            let _ = write!(text, "\n  {reason}");
        }
    }
    text.push('\n');
    let mut section = |title: String, lines: Vec<String>| {
        if !lines.is_empty() {
            let _ = write!(text, "\n{title}");
            for line in lines {
                let _ = write!(text, "\n  {line}");
            }
        }
    };
    let link = |link: &sitroom_api::contract::inbox::ItemLink| {
        format!("{}  {}  {}  {}", target_text(&link.target), link.title, link.detail, link.reason).trim_end().to_owned()
    };
    section(say!("Places"), page.places.iter().map(|place| place.told.clone()).collect());
    section(say!("Days"), page.days.iter().map(|day| day.day.to_string()).collect());
    section(
        say!("Numbers"),
        page.figures.iter().map(|one| format!("{} ({})", one.told, one.outlets.join(", "))).collect(),
    );
    section(
        say!("Outlets"),
        page.outlets.iter().map(|one| format!("{} {:?}: {}", one.outlet, one.grade, one.reason)).collect(),
    );
    section(say!("Why the content is graded so"), page.content_reasons.clone());
    section(say!("Rules"), page.rules.clone());
    section(say!("Linked to"), page.links.iter().map(link).collect());
    section(say!("It may be about"), page.offers.iter().map(link).collect());
    section(
        say!("Done"),
        page.history.iter().map(|step| format!("{}  {}  {}", step.at, step.who, step.told)).collect(),
    );
    text
}

fn target_text(target: &LinkTarget) -> String {
    match target {
        LinkTarget::Event { id } => format!("event:{}", id.0),
        LinkTarget::Record { id } => format!("record:{id}"),
        LinkTarget::Indicator { name, iso3 } => format!("indicator:{name}:{iso3}"),
    }
}

//! The inbox: what came in and has to be read, graded, and linked or set aside (S/2011/552, §44–46).

use serde::{Deserialize, Serialize};
use sitroom_domain::{Area, Day, EventId, Iso3, Marking, Noun, RecordId, ReportId, RunId, SourceGrade};
use ts_rs::TS;

/// The number of an item: one story, with all reports that tell it. It never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct ItemId(pub u32);

/// What became of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ItemState {
    /// Nobody decided yet.
    #[default]
    Open,
    /// It is linked to what it is about.
    Linked,
    /// It is set aside, with a reason.
    SetAside,
}

/// Which items are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InboxView {
    /// Open ones that no rule and nobody muted.
    #[default]
    Open,
    /// Open ones that are muted.
    Muted,
    /// Linked ones.
    Linked,
    /// Those set aside.
    SetAside,
}

/// What of the inbox is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, TS)]
#[serde(default)]
pub struct InboxRequest {
    /// Which items.
    pub view: InboxView,
    /// Only what is about this area, as publishers say or texts name; a report that names no country is in every area.
    pub area: Area,
    /// Only items with these words in a headline or an outlet's name; all if it is empty.
    pub text: String,
    /// Only items with this mark.
    pub tag: Option<String>,
    /// Only items of this person; an empty name stands for those of nobody.
    pub assigned_to: Option<String>,
    /// So many are passed over.
    pub from: u32,
    /// At most so many.
    pub most: u32,
}

/// How many items there are, in the area that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct InboxCounts {
    /// Open and in sight.
    pub open: u32,
    /// Open and muted.
    pub muted: u32,
    /// Linked.
    pub linked: u32,
    /// Set aside.
    pub set_aside: u32,
    /// Reports of all of them.
    pub reports: u32,
}

/// A page of the inbox, the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InboxPage {
    /// The items.
    pub items: Vec<ItemCard>,
    /// How many the request has in all.
    pub total: u32,
    /// How many there are of each kind, whatever words, mark and person were asked for.
    pub counts: InboxCounts,
    /// Marks that items of the view have.
    pub tags: Vec<String>,
    /// Persons that items of the view are given to.
    pub people: Vec<String>,
}

/// An item in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ItemCard {
    /// Its number.
    pub id: ItemId,
    /// The headline of its first report.
    pub title: String,
    /// The language of that headline, ISO 639-1; empty where not stated.
    pub language: String,
    /// The outlets that tell it, each once, in the order in which they came.
    pub outlets: Vec<String>,
    /// How many reports it has.
    pub reports: u32,
    /// When the newest of them was published, RFC 3339 in UTC.
    pub published_at: Option<String>,
    /// The countries that it is about, from publishers and texts.
    #[ts(type = "Array<string>")]
    pub countries: Vec<Iso3>,
    /// The best grade of its outlets.
    pub source: SourceGrade,
    /// How far it is believed, 1 to 6.
    pub content: u8,
    /// A person graded the content; otherwise the grade is a suggestion.
    pub content_is_judged: bool,
    /// What became of it.
    pub state: ItemState,
    /// It is out of sight, by a rule or by a person.
    pub muted: bool,
    /// Marks of rules and of persons.
    pub tags: Vec<String>,
    /// Whose it is, by a rule or by a person; empty where it is nobody's.
    pub assigned_to: String,
    /// The highest marking of its reports.
    pub marking: Marking,
}

/// An item with all there is to decide on it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ItemPage {
    /// As in the list.
    pub card: ItemCard,
    /// Its reports, in the order in which they came.
    pub reports: Vec<ReportCard>,
    /// Places that its texts name, those first that most reports name; offered, and used only when accepted.
    pub places: Vec<OfferedPlace>,
    /// Days that its texts tell.
    pub days: Vec<OfferedDay>,
    /// Numbers of people harmed that its texts give, each told with its source.
    pub figures: Vec<OfferedFigure>,
    /// The place that a person accepted.
    pub place: Option<OfferedPlace>,
    /// The day that a person accepted.
    #[ts(type = "string | null")]
    pub day: Option<Day>,
    /// Grades of the outlets.
    pub outlets: Vec<OutletGrade>,
    /// The suggested grade of the content, 1 to 6.
    pub content_suggested: u8,
    /// What the suggestion rests on, a sentence each.
    pub content_reasons: Vec<String>,
    /// What it may be about, the likelier first.
    pub offers: Vec<ItemLink>,
    /// What it is linked to.
    pub links: Vec<ItemLink>,
    /// Why it was set aside; `None` where it was not.
    pub aside: Option<Aside>,
    /// What rules did, a sentence each.
    pub rules: Vec<String>,
    /// What persons did, the newest first.
    pub history: Vec<ItemStep>,
}

/// A report of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReportCard {
    /// Its number.
    pub id: ReportId,
    /// Name of the publisher that passed it on.
    pub publisher: String,
    /// Who wrote it.
    pub outlet: String,
    /// Where it stands in the net; empty where it has no address.
    pub address: String,
    /// Its headline.
    pub title: String,
    /// Its words.
    pub text: String,
    /// ISO 639-1; empty where not stated.
    pub language: String,
    /// RFC 3339 in UTC.
    pub published_at: Option<String>,
    /// The run that brought it.
    pub run: RunId,
    /// The terms under which it may be used.
    pub licence: String,
    /// Its marking.
    pub marking: Marking,
    /// Why it is in this item, a sentence each; empty for the first one.
    pub reasons: Vec<String>,
    /// Names, days and numbers in headline and text.
    pub marks: Vec<TextMark>,
}

/// What a passage of a report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TextMarkKind {
    /// A place or a country.
    Place,
    /// A day.
    Day,
    /// A number of people harmed.
    Figure,
}

/// A passage of a report that was understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TextMark {
    /// It is in the headline; otherwise in the text.
    pub in_title: bool,
    /// The first UTF-16 unit.
    pub start: u32,
    /// The unit behind the last.
    pub end: u32,
    /// What it is.
    pub kind: TextMarkKind,
    /// What it stands for, and why.
    pub told: String,
}

/// A place that is offered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OfferedPlace {
    /// Its name.
    pub name: String,
    /// Its country.
    #[ts(type = "string")]
    pub iso3: Iso3,
    /// Longitude, latitude in degrees.
    pub point: [f64; 2],
    /// How sure it is and why; empty once a person accepted it.
    pub told: String,
}

/// A day that is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfferedDay {
    /// The day.
    #[ts(type = "string")]
    pub day: Day,
    /// How many of the reports tell it.
    pub reports: u32,
}

/// A number of people harmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfferedFigure {
    /// Such as `at least 12 dead`.
    pub told: String,
    /// The outlets that give it.
    pub outlets: Vec<String>,
}

/// The grade of an outlet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OutletGrade {
    /// The outlet.
    pub outlet: String,
    /// The grade that holds.
    pub grade: SourceGrade,
    /// A person gave it.
    pub is_judged: bool,
    /// The grade that its record suggests.
    pub suggested: SourceGrade,
    /// What the suggestion rests on.
    pub reason: String,
}

/// What an item can be linked to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum LinkTarget {
    /// An event of a publisher of conflict data.
    Event {
        /// Its number.
        id: EventId,
    },
    /// A record of the office: an engagement, an election, a warning, and others.
    Record {
        /// Its number.
        #[ts(type = "string")]
        id: RecordId,
    },
    /// An indicator of the rules, in a country.
    Indicator {
        /// Its name in the rules.
        name: String,
        /// The country.
        #[ts(type = "string")]
        iso3: Iso3,
    },
}

/// Something that an item is, or may be, linked to.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ItemLink {
    /// What it is.
    pub target: LinkTarget,
    /// Its noun; `None` for events and indicators.
    pub noun: Option<Noun>,
    /// How it is called, in the language of the window.
    pub title: String,
    /// Day, place and the like; empty where there is nothing to say.
    pub detail: String,
    /// Why it is offered; empty where a person chose it.
    pub reason: String,
    /// It is gone since.
    pub is_gone: bool,
}

/// Why an item is set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AsideReason {
    /// It is about nothing that the office follows.
    NotRelevant,
    /// Its content is known already.
    KnownAlready,
    /// It was looked into and not confirmed; this counts in the record of its outlets.
    NotConfirmed,
    /// It says too little to act on.
    TooVague,
}

/// The reason and its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Aside {
    /// The kind of reason.
    pub reason: AsideReason,
    /// In the person's own words; may be empty.
    pub words: String,
}

/// What a person did with an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ItemStep {
    /// The version that it made.
    pub version: u32,
    /// Who.
    pub who: String,
    /// When, RFC 3339.
    pub at: String,
    /// What, as a sentence.
    pub told: String,
}

/// A step of a person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ItemChange {
    /// Links it, which ends its being open.
    Link {
        /// The item.
        item: ItemId,
        /// What it is about.
        target: LinkTarget,
    },
    /// Takes a link away; without any it is open again.
    Unlink {
        /// The item.
        item: ItemId,
        /// What it is not about.
        target: LinkTarget,
    },
    /// Sets it aside.
    SetAside {
        /// The item.
        item: ItemId,
        /// Why.
        aside: Aside,
    },
    /// Opens it again.
    Reopen {
        /// The item.
        item: ItemId,
    },
    /// Grades its content; `None` goes back to the suggestion.
    GradeContent {
        /// The item.
        item: ItemId,
        /// 1 to 6.
        grade: Option<u8>,
    },
    /// Grades an outlet, for all of its reports; `None` goes back to the suggestion.
    GradeOutlet {
        /// The outlet.
        outlet: String,
        /// A to F.
        grade: Option<SourceGrade>,
    },
    /// Gives it to a person; an empty name to nobody.
    Assign {
        /// The item.
        item: ItemId,
        /// Who.
        to: String,
    },
    /// Puts a mark on it, or takes it away.
    Tag {
        /// The item.
        item: ItemId,
        /// The mark.
        tag: String,
        /// Puts it on.
        on: bool,
    },
    /// Takes it out of sight, or brings it back, whatever rules say.
    Mute {
        /// The item.
        item: ItemId,
        /// Out of sight.
        on: bool,
    },
    /// Accepts a place; `None` takes it back.
    Place {
        /// The item.
        item: ItemId,
        /// The place.
        place: Option<OfferedPlace>,
    },
    /// Accepts a day; `None` takes it back.
    Day {
        /// The item.
        item: ItemId,
        /// The day.
        #[ts(type = "string | null")]
        day: Option<Day>,
    },
    /// Makes a report an item of its own: it tells another story.
    Split {
        /// The item.
        item: ItemId,
        /// The report.
        report: ReportId,
    },
    /// Makes all reports of an item part of another: they tell one story.
    Join {
        /// The item, which is empty then.
        item: ItemId,
        /// The other one.
        into: ItemId,
    },
    /// Moves reports into an item: how a split or a joining is taken back.
    Move {
        /// The reports.
        reports: Vec<ReportId>,
        /// Where they were.
        into: ItemId,
    },
    /// Brings back what a person had said before: how any other step is taken back.
    Restore {
        /// The item.
        item: ItemId,
        /// The version.
        version: u32,
    },
}

/// What steps did.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ItemsChanged {
    /// What was done, a sentence.
    pub told: String,
    /// The steps that take it back, in their order.
    pub undo: Vec<ItemChange>,
}

/// What a rule of the inbox asks of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "of", rename_all = "snake_case")]
pub enum InboxCondition {
    /// One of these words or phrases; an asterisk at the end stands for any ending.
    AnyWord(Vec<String>),
    /// All of these.
    AllWords(Vec<String>),
    /// None of these.
    NoWord(Vec<String>),
    /// One of these outlets.
    Outlet(Vec<String>),
    /// One of these publishers, by their ids.
    Publisher(Vec<String>),
    /// One of these languages, ISO 639-1.
    Language(Vec<String>),
    /// About one of these countries.
    Country(#[ts(type = "Array<string>")] Vec<Iso3>),
    /// Names one of these towns.
    Place(Vec<String>),
    /// Its outlet is graded so or better.
    GradeAtLeast(SourceGrade),
    /// Its outlet is graded so or worse, or cannot be judged.
    GradeAtMost(SourceGrade),
}

/// What a rule of the inbox does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "of", rename_all = "snake_case")]
pub enum InboxAct {
    /// Gives it to a person.
    Assign(String),
    /// Puts a mark on it.
    Tag(String),
    /// Takes it out of sight; it stays counted.
    Mute,
}

/// A rule of the inbox. All of its conditions have to hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InboxRule {
    /// Its name, one of a kind.
    pub name: String,
    /// What it asks; there has to be something.
    pub conditions: Vec<InboxCondition>,
    /// What it does; there has to be something.
    pub acts: Vec<InboxAct>,
}

/// What rules would do with what is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InboxTrial {
    /// Open items.
    pub items: u32,
    /// How many of them each rule holds for, in the order of the rules.
    pub held: Vec<u32>,
    /// How many would be muted.
    pub muted: u32,
}

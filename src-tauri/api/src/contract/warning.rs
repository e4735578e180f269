//! Warnings: the board, the page of one, and the clock from first signal to first action (S/2011/552, §44–60, 66).

use serde::Serialize;
use sitroom_domain::{Marking, RecordId};
use ts_rs::TS;

use super::follow::Commitment;
use super::interval::Interval;
use super::matrix::PartnerLine;
use super::record::{RecordCard, RecordVersion};

/// How far a warning has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WarningStage {
    /// Raised, and nobody has said that it was seen.
    Raised,
    /// Somebody has seen it.
    Acknowledged,
    /// Options were weighed.
    Weighed,
    /// A first action was taken.
    Acted,
    /// It is closed.
    Closed,
}

/// The moments of a warning, RFC 3339 in UTC, and the days between them.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WarningClock {
    /// When the first sign could be seen.
    pub first_signal: String,
    /// When it was raised.
    pub raised: String,
    /// When somebody acknowledged it.
    pub acknowledged: Option<String>,
    /// When options were weighed.
    pub options_weighed: Option<String>,
    /// When the first action was taken: the earliest of its actions.
    pub first_action: Option<String>,
    /// When it was closed.
    pub closed: Option<String>,
    /// Days from first signal to first action.
    pub signal_to_action: Option<f64>,
    /// Days from raising to first action.
    pub raised_to_action: Option<f64>,
    /// Days that it waits for a first action by now, from the first signal; absent once acted on or closed.
    pub waiting: Option<f64>,
}

/// A warning in a list or on the board.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WarningCard {
    /// The record.
    #[ts(type = "string")]
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// `watch`, `elevated` or `high`.
    pub level: String,
    /// Its countries, ISO 3166-1 alpha-3.
    pub countries: Vec<String>,
    /// Its division or place; empty for whole countries.
    pub place: String,
    /// The title of the rule that raised it, or who did; empty where nobody says.
    pub raised_by: String,
    /// How far it has come.
    pub stage: WarningStage,
    /// Until when it is muted on the day of the board, as it was written.
    pub muted_until: Option<String>,
    /// Its clock.
    pub clock: WarningClock,
    /// Actions taken or decided.
    pub actions: u32,
    /// Whether its time is up and nobody has said whether it came true.
    pub verdict_due: bool,
    /// Whether it is closed and no lesson names it.
    pub lesson_due: bool,
}

/// All warnings of an area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WarningBoard {
    /// The day that it is drawn for, YYYY-MM-DD.
    pub as_of: String,
    /// The warnings, the most urgent first: open before closed, higher levels first, those that wait longest first.
    pub warnings: Vec<WarningCard>,
    /// The clock over all of them.
    pub clock: ActionClock,
    /// When the rules last ran, RFC 3339; absent where they never did.
    pub rules_ran: Option<String>,
    /// The last month that they looked at, YYYY-MM.
    pub rules_month: Option<String>,
    /// How many rules are active.
    pub rules: u32,
    /// Whether events or rules changed since the rules last ran.
    pub stale: bool,
    /// Whether the rules look by themselves, when events or rules changed and every night.
    pub by_themselves: bool,
}

/// Days from first signal to first action, as a distribution with those that wait counted as waiting.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ActionClock {
    /// Warnings that count.
    pub warnings: u32,
    /// Those with a first action.
    pub acted: u32,
    /// Those open without one.
    pub waiting: u32,
    /// Days by which a quarter, half and three quarters had a first action; absent where that share was never reached.
    pub quartiles: [Option<f64>; 3],
    /// The interval of the median; its upper end is absent where it is open.
    pub median_low: Option<f64>,
    /// See `median_low`.
    pub median_high: Option<f64>,
    /// Share with a first action by day: steps of (days, share), from (0, 0) on.
    pub steps: Vec<(f64, f64)>,
    /// The office's own target in days from raising to first action.
    pub target_days: Option<f64>,
    /// Acted within the target, and those whose time for it is over.
    pub within_target: [u32; 2],
    /// The same by subregion, kind of rule and year; absent in the parts themselves.
    pub parts: Vec<ClockPart>,
    /// Method and version.
    pub method: String,
}

/// The clock of some of the warnings.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ClockPart {
    /// What they are parted by.
    pub by: ClockBy,
    /// The part: a subregion's id, a rule's title (empty for those raised by a person), a year.
    pub name: String,
    /// Warnings, acted, waiting.
    pub counts: [u32; 3],
    /// Days by which half had a first action.
    pub median_days: Option<f64>,
}

/// What warnings are parted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClockBy {
    /// Subregion of its first country.
    Subregion,
    /// The rule that raised it.
    Rule,
    /// Year of its first signal.
    Year,
    /// Level that it stands at.
    Level,
}

/// One warning with all that hangs on it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WarningPage {
    /// The day that it is drawn for, YYYY-MM-DD.
    pub as_of: String,
    /// The highest marking of all that stands on the page.
    pub marking: Marking,
    /// The warning, as on the board.
    pub warning: WarningCard,
    /// Its record, with all its fields.
    pub card: RecordCard,
    /// Evidence, the newest first.
    pub evidence: Vec<RecordCard>,
    /// Judgements, the newest first.
    pub judgements: Vec<RecordCard>,
    /// Actions by day.
    pub actions: Vec<RecordCard>,
    /// Who does what.
    pub assignments: Vec<RecordCard>,
    /// Who is in its countries and what each can do.
    pub partners: Vec<PartnerLine>,
    /// What nobody who is there can do fully.
    pub gaps: Vec<String>,
    /// Abilities that more than one partner with an assignment has, where no one leads.
    pub overlaps: Vec<String>,
    /// What can be done, in the order of the menu; those with cases first.
    pub steps: Vec<PreventiveStep>,
    /// Commitments of the engagement that it became.
    pub commitments: Vec<Commitment>,
    /// Reviews that follow by themselves after it is closed: day, and whether it is past.
    pub reviews: Vec<(String, bool)>,
    /// Lessons of like warnings, those of its countries first.
    pub lessons: Vec<RecordCard>,
    /// How talks are best held there, where the office knows: `direct`, `indirect` or `both`.
    pub talks: Option<String>,
    /// Former versions of the warning itself, the newest first.
    pub versions: Vec<RecordVersion>,
}

/// A month of a warning's place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WarningMonth {
    /// The month, YYYY-MM.
    pub month: String,
    /// Events; absent where nothing is known.
    pub events: Option<u32>,
    /// Deaths by the best estimate.
    pub deaths: Option<u32>,
    /// Events in the places of other countries that touch it.
    pub across: Option<u32>,
}

/// A step of the menu (§20–34, 47–49, 66).
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PreventiveStep {
    /// Its id: a choice of the field `kind` of an action.
    pub kind: String,
    /// Partners that can do it in the countries of the warning: those that are there first.
    pub who: Vec<String>,
    /// How long it took in the office's own actions: median days from decided to taken, and of how many.
    pub takes_days: Option<(f64, u32)>,
    /// Where it was used, those most like the warning first.
    pub cases: Vec<StepCase>,
    /// How many cases there are in all.
    pub all_cases: u32,
}

/// A case in which a step was used.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StepCase {
    /// The record.
    #[ts(type = "string")]
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// Its countries.
    pub countries: Vec<String>,
    /// Since when, as written.
    pub since: String,
    /// What came of it, a choice; empty where nobody says.
    pub result: String,
    /// What followed, in words.
    pub followed: String,
    /// Where that is written, for example `S/2011/552 §36`.
    pub source: String,
    /// Whether it is of a country of the warning, or of its subregion.
    pub near: [bool; 2],
    /// Its marking, or the higher one of what it belongs to.
    pub marking: Marking,
}

/// What a run of the rules did.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RulesRun {
    /// The last month that was looked at, YYYY-MM; absent where no events are stored.
    pub as_of: Option<String>,
    /// Rules that ran.
    pub rules: u32,
    /// Warnings raised.
    pub raised: u32,
    /// Warnings that later signals joined.
    pub joined: u32,
    /// Warnings whose level changed.
    pub changed: u32,
    /// Rules that could not be judged, each with its reason in a sentence.
    pub refused: Vec<(String, String)>,
    /// Seconds that it took.
    pub seconds: f64,
}

/// How a rule, or all of them, would have done on the past.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RuleTest {
    /// First and last month looked at, YYYY-MM.
    pub months: [String; 2],
    /// Onsets that a warning stood before.
    pub hits: u32,
    /// Onsets without one.
    pub misses: u32,
    /// Warnings that no onset followed.
    pub false_alarms: u32,
    /// Warnings whose time is not up at the end of the data.
    pub open: u32,
    /// Warnings where violence already was, so that no onset could follow.
    pub late: u32,
    /// Share of the warnings that are over, and not late, that an onset followed.
    pub precision: Option<Interval>,
    /// Share of onsets that a warning stood before.
    pub recall: Option<Interval>,
    /// Median days from raising to the month in which it came to 25 deaths.
    pub median_lead_days: Option<f64>,
    /// The same question answered by plain rules and by the level, by unit and month.
    pub beside: Vec<RuleBeside>,
    /// Each case, by month.
    pub cases: Vec<RuleCase>,
    /// Places and unit-months looked at, and unit-months with an onset.
    pub looked_at: [u32; 3],
    /// Countries that were left out, each with its reason.
    pub left_out: Vec<(String, String)>,
    /// What an onset is, in a sentence.
    pub onset: String,
    /// Method and version.
    pub method: String,
}

/// What a rule reaches by unit and month.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RuleBeside {
    /// `level` (the likelihood of an onset), `warning_watch`, `warning_elevated`, `warning_high` (a warning of this level or above),
    /// `always`, `last_month`, `deaths_36`.
    pub rule: String,
    /// Average precision of its ranking.
    pub average_precision: Option<f64>,
    /// Precision where seven in ten onsets are found.
    pub precision_at_recall_70: Option<f64>,
    /// Precision and recall of its yes and no.
    pub precision: Option<f64>,
    /// See `precision`.
    pub recall: Option<f64>,
}

/// One case of a test.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RuleCase {
    /// `hit`, `miss`, `false_alarm`, `open` or, where violence already was, `late`.
    pub outcome: String,
    /// Country, ISO 3166-1 alpha-3.
    pub country: String,
    /// The division as the publisher writes it; empty for a country.
    pub place: String,
    /// Month at whose end it was raised; absent for a miss.
    pub raised: Option<String>,
    /// First month of the onset.
    pub onset: Option<String>,
    /// Days of lead.
    pub lead_days: Option<i32>,
}

/// The warnings of a day, for scripts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WarningsAsOf {
    /// The day, YYYY-MM-DD.
    pub as_of: String,
    /// The last month that was looked at, YYYY-MM; absent where no event is stored until the day.
    pub known_until: Option<String>,
    /// The warnings that were open, the gravest first.
    pub warnings: Vec<WarningAsOf>,
    /// Every quiet division with how likely an onset was, the likeliest first.
    pub levels: Vec<LevelAsOf>,
    /// Rules that could not be judged, each with its reason.
    pub refused: Vec<(String, String)>,
}

/// How likely an onset of violence was in a quiet division.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LevelAsOf {
    /// Country, ISO 3166-1 alpha-3.
    pub country: String,
    /// The division as the publisher writes it.
    pub place: String,
    /// The share, 0 to 1.
    pub likelihood: f64,
}

/// A warning as it was shown on a day, for scripts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WarningAsOf {
    /// Its number: the one of its record where it is stored, and the one that its record would have.
    pub id: RecordId,
    /// The rule that raised it; absent for a person.
    pub rule: Option<String>,
    /// Country, ISO 3166-1 alpha-3.
    pub country: String,
    /// The division as the publisher writes it; empty for a country.
    pub place: String,
    /// `watch`, `elevated` or `high`.
    pub level: String,
    /// How likely an onset of violence is within three months; absent where it cannot be told.
    pub likelihood: Option<f64>,
    /// When the first sign could be seen.
    pub first_signal: String,
    /// When it was raised.
    pub raised: String,
    /// When somebody acknowledged it.
    pub acknowledged: Option<String>,
    /// When the first action was taken.
    pub first_action: Option<String>,
    /// What speaks for it.
    pub evidence: Vec<String>,
    /// What speaks against it.
    pub against: Vec<String>,
}

//! What a note on an election is drafted from, besides what is true of its countries.

use sitroom_domain::Day;

use super::PreventiveOption;

/// An election as it was known on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct ElectionNote {
    /// Its title.
    pub title: String,
    /// Its kind, a choice.
    pub kind: String,
    /// Its state, a choice; empty where nobody says.
    pub state: String,
    /// What it is held in, in words; empty where nobody has written it.
    pub situation: String,
    /// First and last possible day of voting.
    pub days: [Day; 2],
    /// Days from the day of the note to the first possible day of voting; negative after it.
    pub days_to: i32,
    /// Its phases, by day.
    pub phases: Vec<Phase>,
    /// The risk register.
    pub risks: Vec<Risk>,
    /// Who answered the questions of the register, as far as anybody did.
    pub answered_by: String,
    /// Earlier elections of the countries, the newest first.
    pub past: Vec<PastElection>,
    /// Events of electoral violence that name it, or lie in its weeks, the newest first.
    pub violence: Vec<ElectoralViolence>,
    /// Engagements that name it.
    pub assistance: Vec<Assistance>,
    /// Partners that are there and can observe.
    pub observers: Vec<String>,
    /// What can be done, each with a case and with who can do it.
    pub options: Vec<PreventiveOption>,
    /// Method of the register and of the weeks.
    pub method: String,
}

/// A phase of an election.
#[derive(Debug, Clone, PartialEq)]
pub struct Phase {
    /// Its record.
    pub id: String,
    /// Its kind, a choice.
    pub kind: String,
    /// Its first and last possible day.
    pub days: [Day; 2],
    /// Days to its first; negative once it has come.
    pub days_to: i32,
    /// Whether it is over.
    pub is_over: bool,
    /// What it is about; empty where nobody has written it.
    pub about: String,
}

/// A line of the risk register.
#[derive(Debug, Clone, PartialEq)]
pub struct Risk {
    /// What it is about: its text is `risk-` and this.
    pub about: String,
    /// What it says: `for`, `partly`, `against`, `neither` or `not_known`.
    pub sign: String,
    /// The answer in the record, a choice; empty where nobody has given one.
    pub answer: String,
    /// What is counted, and what that is held against.
    pub counts: Option<[u64; 2]>,
    /// The first to the second, with the ends of its interval.
    pub ratio: Option<[f64; 3]>,
    /// Titles of the records that it rests on.
    pub records: Vec<String>,
}

/// An earlier election.
#[derive(Debug, Clone, PartialEq)]
pub struct PastElection {
    /// Its record.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Last possible day of voting.
    pub day: Day,
    /// Events in the thirteen weeks before and after; absent for no data.
    pub events: Option<[u64; 2]>,
    /// Deaths in them.
    pub deaths: Option<[u64; 2]>,
    /// Events in the same weeks a year before.
    pub year_before: Option<[u64; 2]>,
}

/// An event of electoral violence.
#[derive(Debug, Clone, PartialEq)]
pub struct ElectoralViolence {
    /// Its record.
    pub id: String,
    /// Its title.
    pub title: String,
    /// When, as written.
    pub when: String,
    /// Its kind, a choice; empty where nobody says.
    pub kind: String,
    /// Deaths; absent where nobody says.
    pub deaths: Option<u64>,
}

/// An engagement that names the election.
#[derive(Debug, Clone, PartialEq)]
pub struct Assistance {
    /// Its record.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its kind, a choice.
    pub kind: String,
    /// Since when, as written.
    pub since: String,
}

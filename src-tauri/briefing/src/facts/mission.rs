//! What the debrief of a mission or an engagement is drafted from, besides what is true of its countries.

use sitroom_domain::Day;

use super::Lesson;

/// A mission or an engagement as it was known on a day.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Debrief {
    /// Its title.
    pub title: String,
    /// Its kind, a choice.
    pub kind: String,
    /// What it is for: the mandate of a mission, the situation of an engagement; empty where nobody has written it.
    pub purpose: String,
    /// What it did, and what came of it, in words; empty where nobody has written it.
    pub told: [String; 2],
    /// What came of it, a choice; empty where nobody says.
    pub result: String,
    /// Its first day; absent where nobody knows it.
    pub since: Option<Day>,
    /// Its last day; absent while it goes on, or where nobody knows.
    pub until: Option<Day>,
    /// Who led; empty where nobody says.
    pub lead: String,
    /// Whom it dealt with.
    pub interlocutors: Vec<String>,
    /// Of a mission, the engagements of its partner in its countries and days: record, title, since when.
    pub engagements: Vec<(String, String, String)>,
    /// Who took part, and in which role.
    pub went: Vec<Went>,
    /// Visits, by day.
    pub visits: Vec<Visit>,
    /// Agreements that name it.
    pub agreements: Vec<Agreement>,
    /// Commitments made in it or in one of those agreements.
    pub promised: Vec<Promised>,
    /// Violence before it, during it and after it; empty where its days are not known.
    pub periods: Vec<Period>,
    /// Lessons that name it.
    pub lessons: Vec<Lesson>,
    /// Days that follow: when its mandate ends, when it is looked at again, when a promise is due; each with the id of its text.
    pub follows: Vec<Follow>,
}

/// Who took part.
#[derive(Debug, Clone, PartialEq)]
pub struct Went {
    /// Its record.
    pub id: String,
    /// The partner.
    pub partner: String,
    /// Its role, a choice.
    pub role: String,
    /// Since when and until when, as written.
    pub days: [String; 2],
    /// What it did; empty where nobody has written it.
    pub did: String,
}

/// A visit.
#[derive(Debug, Clone, PartialEq)]
pub struct Visit {
    /// Its record.
    pub id: String,
    /// When, as written.
    pub when: String,
    /// Who.
    pub who: String,
    /// Where; empty where nobody says.
    pub place: String,
    /// Whom they met.
    pub with: Vec<String>,
    /// How many visits it stands for.
    pub count: u64,
    /// What it was about, and what came of it; empty where nobody has written it.
    pub told: [String; 2],
}

/// An agreement.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement {
    /// Its record.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its kind, a choice.
    pub kind: String,
    /// When it was signed, as written.
    pub signed: String,
    /// How it stands, a choice; empty where nobody says.
    pub state: String,
}

/// A commitment with how it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Promised {
    /// Its record.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who promised.
    pub owner: String,
    /// When it is due, as written.
    pub due: String,
    /// How it stands: `done`, `withdrawn`, `broken`, `due`, `late`, `maybe_late` or `undated`.
    pub standing: String,
    /// What is told of its progress; empty where nobody says.
    pub progress: String,
}

/// Violence in the countries over some days.
#[derive(Debug, Clone, PartialEq)]
pub struct Period {
    /// `before`, `during` or `after`.
    pub id: String,
    /// First and last day.
    pub days: [Day; 2],
    /// Events and deaths; absent where not all of the days are covered.
    pub counts: Option<[u64; 2]>,
}

/// Something that follows.
#[derive(Debug, Clone, PartialEq)]
pub struct Follow {
    /// The record.
    pub id: String,
    /// Id of the text that says why.
    pub why: String,
    /// The day.
    pub day: Day,
    /// Title of the record.
    pub title: String,
}

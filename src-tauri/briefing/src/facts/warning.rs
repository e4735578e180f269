//! What a note on one warning is drafted from, besides what is true of its countries.

use sitroom_domain::Day;

use super::PreventiveOption;

/// A warning as it stood on a day.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WarningNote {
    /// Its title.
    pub title: String,
    /// `watch`, `elevated` or `high`.
    pub level: String,
    /// Why this level; empty where nobody has written it.
    pub why_level: String,
    /// What may happen; empty where nobody has written it.
    pub statement: String,
    /// Who or what raised it; empty where nobody says.
    pub raised_by: String,
    /// The last day of its time.
    pub by_when: Option<Day>,
    /// Whether it came true, a choice; empty where nobody has said.
    pub came_true: String,
    /// First signal, raised, acknowledged, options weighed, first action, closed: each with the days since the first signal.
    pub steps: [Option<(Day, f64)>; 6],
    /// Days from the first signal, and from raising, to the first action; for which it waits where there was none.
    pub days: [f64; 2],
    /// What speaks for it and against it, the newest first.
    pub evidence: Vec<Evidence>,
    /// How likely people hold it to be, the newest first.
    pub judgements: Vec<Judgement>,
    /// What was decided and done, by day.
    pub actions: Vec<Action>,
    /// Who does what.
    pub assignments: Vec<Assignment>,
    /// What nobody who is there can do fully, by the ids of capabilities.
    pub gaps: Vec<String>,
    /// What more than one of those with an assignment can do, where nobody leads.
    pub overlaps: Vec<String>,
    /// What can be done, each with a case and with who can do it.
    pub options: Vec<PreventiveOption>,
    /// Lessons of like warnings.
    pub lessons: Vec<Lesson>,
    /// Days on which the closed case is looked at again.
    pub reviews: Vec<Day>,
}

impl WarningNote {
    /// Places in `steps`.
    pub const FIRST_SIGNAL: usize = 0;
    /// See `FIRST_SIGNAL`.
    pub const RAISED: usize = 1;
    /// See `FIRST_SIGNAL`.
    pub const ACKNOWLEDGED: usize = 2;
    /// See `FIRST_SIGNAL`.
    pub const WEIGHED: usize = 3;
    /// See `FIRST_SIGNAL`.
    pub const FIRST_ACTION: usize = 4;
    /// See `FIRST_SIGNAL`.
    pub const CLOSED: usize = 5;
}

/// A piece of evidence.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Its record.
    pub id: String,
    /// Whether it speaks for the warning; against it otherwise.
    pub speaks_for: bool,
    /// What it is.
    pub title: String,
    /// `weak`, `medium` or `strong`; empty where nobody has graded it.
    pub weight: String,
    /// When, as written.
    pub when: String,
    /// What was counted.
    pub observed: Option<f64>,
    /// What was to be expected, as written.
    pub expected: String,
    /// Where it is from, as cited; empty where nobody says.
    pub source: String,
}

/// How likely somebody holds it to be.
#[derive(Debug, Clone, PartialEq)]
pub struct Judgement {
    /// Its record.
    pub id: String,
    /// Who.
    pub who: String,
    /// The word, a choice.
    pub likelihood: String,
    /// The same in per cent, where it is written.
    pub percent: Option<[f64; 2]>,
    /// How sure, a choice.
    pub confidence: String,
    /// When, as written.
    pub when: String,
    /// Why; empty where nobody has written it.
    pub why: String,
}

/// Something that was decided or done.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// Its record.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The step of the menu, a choice.
    pub kind: String,
    /// When it was decided.
    pub decided: Option<Day>,
    /// When it was taken.
    pub taken: Option<Day>,
    /// By whom; empty where nobody says.
    pub by: String,
    /// What followed; empty where nobody says.
    pub followed: String,
}

/// What a partner does.
#[derive(Debug, Clone, PartialEq)]
pub struct Assignment {
    /// Its record.
    pub id: String,
    /// The partner.
    pub partner: String,
    /// Its role, a choice.
    pub role: String,
    /// Its task; empty where nobody has written it.
    pub task: String,
    /// Whether the partner has agreed; absent where nobody says.
    pub agreed: Option<bool>,
}

/// A lesson.
#[derive(Debug, Clone, PartialEq)]
pub struct Lesson {
    /// Its record.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What followed from what was tried.
    pub followed: String,
    /// Whether it worked, a choice; empty where nobody says.
    pub worked: String,
}

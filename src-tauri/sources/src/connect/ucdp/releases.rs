//! Which releases of UCDP a sync asks for, in which order, and how far it is.

use serde::{Deserialize, Serialize};
use sitroom_domain::Day;

use super::super::{Broken, Cursor, Item, Page, Plan, Scope};

/// How many years back a yearly release is looked for.
const YEARS_BACK: i16 = 3;

/// Releases by their own names, for example `25.1` and `26.0.6`.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct State {
    pub(super) today: Day,
    pub(super) scope: Scope,
    /// Releases that were read whole.
    pub(super) done: Vec<String>,
    /// Releases to ask for, the next first.
    pub(super) queue: Vec<Release>,
    pub(super) page: u32,
    pub(super) total_pages: u32,
    /// Id of the first row of the page before, by which a page that comes twice is known.
    pub(super) previous_first: String,
    pub(super) restarts: u8,
    /// Rows that came of the release so far.
    #[serde(default)]
    pub(super) rows: u32,
    /// The yearly release that this sync read whole.
    #[serde(default)]
    whole: Option<i16>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Release {
    pub(super) version: String,
    /// Two digits of the year that a yearly release carries; `None` for a candidate.
    year: Option<i16>,
}

impl State {
    /// Begins with the newest yearly release that is not done.
    pub(super) fn new(plan: &Plan, done: Vec<String>) -> Self {
        let this_year = (plan.today.ymd().0 - 2000) as i16;
        let yearly = |year: i16| Release { version: format!("{year}.1"), year: Some(year) };
        let mut state = Self {
            today: plan.today,
            scope: Scope::of(plan),
            done,
            queue: (0..=YEARS_BACK).map(|back| yearly(this_year - back)).collect(),
            page: 0,
            total_pages: 0,
            previous_first: String::new(),
            restarts: 0,
            rows: 0,
            whole: None,
        };
        state.settle();
        state
    }

    /// Passes over releases that were read; once a yearly one is known to be there, goes on with its candidates.
    fn settle(&mut self) {
        while let Some(release) = self.queue.first().cloned() {
            if !self.done.contains(&release.version) {
                return;
            }
            self.leave(&release);
        }
    }

    /// Returns the last day that this sync told whole.
    pub(super) fn whole_until(&self) -> Option<Day> {
        self.whole.and_then(|year| Day::from_ymd(1999 + year, 12, 31))
    }

    /// Takes a release as done.
    pub(super) fn finish(&mut self, release: &Release) {
        self.done.push(release.version.clone());
        // One without a row says nothing of what is still there.
        self.whole = release.year.filter(|_| self.rows > 0).or(self.whole);
        self.leave(release);
        (self.page, self.total_pages, self.restarts, self.rows) = (0, 0, 0, 0);
        self.previous_first.clear();
        self.settle();
    }

    fn leave(&mut self, release: &Release) {
        match release.year {
            Some(year) => self.queue = candidates(year, self.today),
            None => drop(self.queue.remove(0)),
        }
    }

    /// Passes over a release that is not published yet.
    pub(super) fn pass_over(&mut self) {
        self.queue.remove(0);
        self.settle();
    }

    /// Begins the list of a release anew.
    pub(super) fn restart(&mut self) {
        (self.page, self.total_pages, self.rows) = (0, 0, 0);
        self.previous_first.clear();
    }

    /// Ends a step with what it brought.
    pub(super) fn page(self, items: Vec<Item>) -> Result<Page, Broken> {
        let is_last = self.queue.is_empty();
        Ok(Page::new(items, Cursor::write(&self)?, is_last))
    }
}

/// Returns the candidate releases after a yearly one: it covers the years before its own.
fn candidates(year: i16, today: Day) -> Vec<Release> {
    let (this_year, this_month, _) = today.ymd();
    let months = move |year: i16| 1..=if i32::from(year) + 2000 == this_year { this_month } else { 12 };
    let all = (year..=(this_year - 2000) as i16).flat_map(|year| months(year).map(move |month| (year, month)));
    all.map(|(year, month)| Release { version: format!("{year}.0.{month}"), year: None }).collect()
}

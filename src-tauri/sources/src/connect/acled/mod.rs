//! The API of ACLED: events by pages, then what was deleted since. Its rows stay with the office that fetched them.
//!
//! The first sync takes everything; later ones take what carries a newer time stamp than the day on which the last one began,
//! and a day before it, because rows were stamped while it ran. Each ends with what was deleted since then: a sync that was cut
//! off may have lasted for days.

mod access;
mod columns;
mod typed;

use serde::{Deserialize, Serialize};

use sitroom_domain::import::ACLED;
use sitroom_domain::{CountryIndex, Day, Publisher, country, kept, phrase};

use super::json::{Around, read_list};
use super::{Broken, Connector, Cursor, Item, Page, Plan, Scope, SyncFault};
use crate::net::{Answer, Request, Site};

pub use access::{Access, Tokens};
pub use columns::official_row;

use columns::{Column, NAMES};
use typed::Typist;

/// Where the API is.
pub const ADDRESS: &str = "https://acleddata.com";
/// The rows that the API gives at once if nothing else is asked.
pub const PAGE_ROWS: u32 = 5000;
/// Rows that were stamped while the last sync ran.
const OVERLAP_SECONDS: i64 = 86_400;

/// Asks the API.
pub struct Acled {
    site: Site,
    access: Access,
    page_rows: u32,
    typist: Typist,
}

impl Acled {
    /// Takes where the API is and the account of the office.
    pub fn new(site: Site, access: Access) -> Self {
        Self { site, access, page_rows: PAGE_ROWS, typist: Typist::default() }
    }

    /// Asks for pages of another length, for a thin connection.
    #[must_use]
    pub fn in_pages_of(mut self, rows: u32) -> Self {
        self.page_rows = rows.clamp(1, PAGE_ROWS);
        self
    }

    /// Returns the tokens in use, to be kept in the encrypted store for the next sync.
    pub fn tokens(&self) -> Option<&Tokens> {
        self.access.tokens()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Phase {
    Events,
    Deleted,
    Finished,
}

#[derive(Debug, Serialize, Deserialize)]
struct State {
    phase: Phase,
    today: Day,
    scope: Scope,
    /// Only rows that were stamped from then on, in seconds since 1970.
    stamped_from: Option<i64>,
    /// What was deleted from then on is taken back.
    deleted_from: i64,
    /// The newest stamp that was seen.
    newest: i64,
    page: u32,
    /// Key of the first row of the page before, by which a page that comes twice is known.
    previous_first: String,
}

impl State {
    fn page(self, items: Vec<Item>) -> Result<Page, Broken> {
        let is_last = self.phase == Phase::Finished;
        Ok(Page::new(items, Cursor::write(&self)?, is_last))
    }

    /// Goes on after a page.
    fn pass(&mut self, rows: u32, page_rows: u32, first: String) {
        if rows >= page_rows {
            self.page += 1;
            self.previous_first = first;
            return;
        }
        (self.page, self.previous_first) = (1, String::new());
        self.phase = match self.phase {
            Phase::Events => Phase::Deleted,
            Phase::Deleted | Phase::Finished => Phase::Finished,
        };
    }
}

impl Connector for Acled {
    fn publisher(&self) -> &'static Publisher {
        &ACLED
    }

    fn start(&self, plan: &Plan) -> Result<Cursor, SyncFault> {
        let last: Option<State> = match plan.last.as_ref().map(Cursor::read).transpose() {
            Err(_) if plan.full => None,
            read => read?,
        };
        let is_covered = last.as_ref().is_some_and(|state| state.scope.covers(&Scope::of(plan)));
        // What was stamped or deleted after the last sync began may have come too late for it.
        let begun = last.as_ref().map(|state| seconds_of(state.today).min(state.newest.max(0)));
        let newest = last.map(|state| state.newest).filter(|newest| *newest > 0);
        let from = begun.filter(|begun| *begun > 0).map(|begun| begun - OVERLAP_SECONDS);
        Cursor::write(&State {
            phase: Phase::Events,
            today: plan.today,
            scope: Scope::of(plan),
            stamped_from: from.filter(|_| is_covered && !plan.full),
            deleted_from: from.unwrap_or_else(|| seconds_of(plan.today) - OVERLAP_SECONDS),
            newest: newest.unwrap_or(0),
            page: 1,
            previous_first: String::new(),
        })
    }

    fn request(&mut self, cursor: &Cursor) -> Result<Option<Request>, SyncFault> {
        let state: State = cursor.read()?;
        if state.phase == Phase::Finished {
            return Ok(None);
        }
        let Some(token) = self.access.token() else {
            return self.access.request(&self.site).map(Some);
        };
        let mut parameters = vec![
            ("_format", "json".to_owned()),
            ("limit", self.page_rows.to_string()),
            ("page", state.page.to_string()),
        ];
        let path = if state.phase == Phase::Deleted { "api/deleted/read" } else { "api/acled/read" };
        let mut from = |name: &'static str, which: &'static str, value: Option<String>| {
            if let Some(value) = value {
                parameters.extend([(name, value), (which, ">=".to_owned())]);
            }
        };
        if state.phase == Phase::Deleted {
            from("deleted_timestamp", "deleted_timestamp_where", Some(state.deleted_from.to_string()));
        } else {
            from("timestamp", "timestamp_where", state.stamped_from.map(|stamp| stamp.to_string()));
            from("event_date", "event_date_where", state.scope.since.map(|day| day.to_string()));
            let number = |iso3| country::find_by_iso3(iso3).and_then(CountryIndex::country)?.m49;
            let countries = state.scope.countries.iter().copied();
            let numbers: Vec<String> = countries.filter_map(number).map(|number| number.to_string()).collect();
            if !numbers.is_empty() {
                parameters.push(("iso", numbers.join("|")));
            }
        }
        let parameters: Vec<(&str, &str)> = parameters.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let request = Request::get(self.site.at(path, &parameters));
        Ok(Some(request.secret_header("authorization", "Bearer ", token)))
    }

    fn read(&mut self, answer: &Answer, cursor: &Cursor) -> Result<Page, Broken> {
        let state: State = cursor.read()?;
        if self.access.token().is_none() {
            self.access.read(answer)?;
            return state.page(Vec::new());
        }
        if matches!(answer.status, 401 | 403) {
            self.access.renew(answer)?;
            return state.page(Vec::new());
        }
        if !answer.is_success() {
            return Err(refused(answer.status, answer.excerpt(), phrase!("try again later")).into());
        }
        self.read_kept(answer, cursor)
    }

    /// What was kept is rows, whether there is a token now or not.
    fn read_kept(&mut self, answer: &Answer, cursor: &Cursor) -> Result<Page, Broken> {
        let state: State = cursor.read()?;
        match state.phase {
            Phase::Deleted => self.read_deleted(answer, state),
            _ => self.read_events(answer, state),
        }
    }
}

impl Acled {
    fn read_events(&mut self, answer: &Answer, mut state: State) -> Result<Page, Broken> {
        let mut items = Vec::with_capacity(self.page_rows as usize);
        let mut first = String::new();
        let (typist, newest, today) = (&mut self.typist, &mut state.newest, state.today);
        let around = read_list(&answer.body, "data", &NAMES, &mut |record| {
            if record.line == 1 {
                record.get(Column::EventIdCnty as usize).clone_into(&mut first);
            }
            let stamp = record.get(Column::Timestamp as usize).parse().unwrap_or(0);
            // One stamp far ahead would hide all that comes before it for ever.
            if stamp <= seconds_of(today) + 2 * OVERLAP_SECONDS {
                *newest = (*newest).max(stamp);
            }
            items.push(typist.read(record, today));
        });
        let Some(rows) = self.check(answer, around, &first, &state)? else { return state.page(Vec::new()) };
        state.pass(rows, self.page_rows, first);
        state.page(items)
    }

    fn read_deleted(&mut self, answer: &Answer, mut state: State) -> Result<Page, Broken> {
        let mut items = Vec::new();
        let mut first = String::new();
        let mut is_deletions = true;
        let around = read_list(&answer.body, "data", &["event_id_cnty", "deleted_timestamp"], &mut |record| {
            let key = record.get(0);
            if record.line == 1 {
                key.clone_into(&mut first);
            }
            // Events in the place of deletions would be taken back, all of them.
            is_deletions &= !record.get(1).is_empty();
            let odd = record.misshapen().or_else(|| {
                key.is_empty().then(|| record.reject(0, phrase!("The row has no id, so it cannot be told from others")))
            });
            items.push(odd.map_or_else(|| Item::Withdrawn { source_key: key.to_owned() }, Item::Reject));
        });
        let Some(rows) = self.check(answer, around, &first, &state)? else { return state.page(Vec::new()) };
        if !is_deletions {
            return Err(Broken::odd(kept!("it lists rows that are not said to be deleted")));
        }
        state.pass(rows, self.page_rows, first);
        state.page(items)
    }

    /// Returns how many rows a page has, once it is known to be whole; `None` where the key was refused within it.
    fn check(
        &mut self,
        answer: &Answer,
        around: Result<Around, serde_json::Error>,
        first: &str,
        state: &State,
    ) -> Result<Option<u32>, Broken> {
        let around = around.map_err(|error| Broken::of_json(&ACLED, &error))?;
        let Some(rows) = around.records else {
            return self.refused_within(answer, &around);
        };
        if around.get("count").parse::<u32>().is_ok_and(|count| count != rows) {
            return Err(Broken::odd(kept!("it has {rows} rows and says that they are {}", around.get("count"))));
        }
        if !first.is_empty() && first == state.previous_first {
            return Err(Broken::odd(kept!("the same page came twice")));
        }
        self.access.accept();
        Ok(Some(rows))
    }

    /// Reads an error that came with status 200.
    fn refused_within(&mut self, answer: &Answer, around: &Around) -> Result<Option<u32>, Broken> {
        let words = ["error_description", "message", "error"].into_iter().map(|name| around.get(name));
        let Some(words) = words.into_iter().find(|words| !words.is_empty()) else {
            return Err(SyncFault::shape(&ACLED, kept!("it has no list of rows (“data”)")).into());
        };
        let status = around.get("status").parse().unwrap_or(answer.status);
        let folded = words.to_lowercase();
        let of_key = ["token", "expired", "authori", "authenti"].iter().any(|word| folded.contains(word));
        if matches!(status, 401 | 403) || of_key {
            self.access.renew(answer)?;
            return Ok(None);
        }
        Err(refused(status, answer.excerpt(), phrase!("check what the account may read at ACLED")).into())
    }
}

/// Returns the seconds from 1970 to the beginning of a day.
fn seconds_of(day: Day) -> i64 {
    i64::from(day.0) * 86_400
}

fn refused(status: u16, words: String, remedy: &'static str) -> SyncFault {
    SyncFault::Refused { publisher: ACLED.name, status, words, remedy }
}

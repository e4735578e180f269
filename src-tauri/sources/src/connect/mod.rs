//! Connectors: one per publisher, all of the same shape. Each makes the next request from its cursor and reads the answer
//! into a page; none opens a connection, so each is tested on bytes alone.

pub mod acled;
pub mod feed;
pub mod folder;
pub mod form;
pub mod gdelt;
pub mod hapi;
pub mod mail;
pub mod reliefweb;
pub mod ucdp;
pub mod ucdp_bulk;
pub mod views;

mod bounds;
mod cursor;
mod fault;
mod item;
mod json;
mod plain;
mod sync;

use sitroom_domain::{Day, Iso3, Publisher};

use crate::net::{Answer, Request};

pub use cursor::Cursor;
pub(crate) use cursor::Scope;
pub use fault::{Broken, SyncFault};
pub use item::{EventItem, Figure, Item, ReportItem, TableRow};
pub use sync::{Ended, run_sync};

/// What a sync is to fetch.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The day of the sync.
    pub today: Day,
    /// The first day of what is fetched; everything if `None`.
    pub since: Option<Day>,
    /// Fetches what was fetched before once more.
    pub full: bool,
    /// Countries; all if there are none.
    pub countries: Vec<Iso3>,
    /// Where the last sync that came to its end left off.
    pub last: Option<Cursor>,
    /// Where a sync was cut off: it is gone on with.
    pub resume: Option<Cursor>,
}

impl Plan {
    /// A plan that fetches everything for the first time.
    pub fn new(today: Day) -> Self {
        Self { today, since: None, full: false, countries: Vec::new(), last: None, resume: None }
    }
}

/// One answer, read. What is in it and the cursor after it are stored together, so that a cut loses and doubles nothing.
#[derive(Debug)]
pub struct Page {
    /// What was in it, in its order.
    pub items: Vec<Item>,
    /// Where to go on; after the last page what the next sync begins with.
    pub cursor: Cursor,
    /// Nothing is left to ask.
    pub is_last: bool,
    /// The address that it came from, for the record of where each row is from.
    pub address: String,
    /// The answer as it came, unpacked.
    pub body: Vec<u8>,
}

impl Page {
    /// A page as a connector makes it; the sync adds where it came from.
    pub(crate) fn new(items: Vec<Item>, cursor: Cursor, is_last: bool) -> Self {
        Self { items, cursor, is_last, address: String::new(), body: Vec::new() }
    }
}

/// Days and countries of which a sync told every event that its publisher still has: what did not come is no longer told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    /// The first day; everything if `None`.
    pub since: Option<Day>,
    /// The last day.
    pub until: Day,
    /// Countries; all if there are none.
    pub countries: Vec<Iso3>,
}

/// A publisher that can be asked.
pub trait Connector: Send {
    /// Returns whose data these are.
    fn publisher(&self) -> &'static Publisher;

    /// Returns where a sync by this plan begins.
    ///
    /// # Errors
    /// When the plan cannot be followed, or the last state cannot be read.
    fn start(&self, plan: &Plan) -> Result<Cursor, SyncFault>;

    /// Returns the next request; `None` where nothing is left to ask.
    ///
    /// # Errors
    /// When the cursor cannot be read, or a key is missing.
    fn request(&mut self, cursor: &Cursor) -> Result<Option<Request>, SyncFault>;

    /// Reads the answer to that request.
    ///
    /// # Errors
    /// When it is broken and is to be fetched again, or cannot be taken at all.
    fn read(&mut self, answer: &Answer, cursor: &Cursor) -> Result<Page, Broken>;

    /// Returns what a sync that ended with a cursor told whole; `None` where it told only what is new.
    ///
    /// # Errors
    /// When the cursor cannot be read.
    fn whole(&self, _cursor: &Cursor) -> Result<Option<Whole>, SyncFault> {
        Ok(None)
    }

    /// Reads once more an answer with items in it, which was read before and kept.
    ///
    /// # Errors
    /// As [`Connector::read`].
    fn read_kept(&mut self, answer: &Answer, cursor: &Cursor) -> Result<Page, Broken> {
        self.read(answer, cursor)
    }
}

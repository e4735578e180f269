//! The same event from two publishers: links are found when events changed, kept in the store, and decided by people where the
//! method leaves them. Records are linked and never merged; what is linked counts once.

mod cards;
mod counted;
mod find;
mod resolve;
mod says;
#[cfg(test)]
mod tests;

use sitroom_analysis::linkage::Sighting;
use sitroom_domain::{Deaths, EventId, Kind, say};
use sitroom_store::{EventColumns, LinkList};

use crate::contract::fault::Fault;
use crate::contract::link::{LinkListed, LinkPage, LinkPageRequest};
use crate::desk::Desk;
use crate::record::author;

pub(crate) use counted::{counting, scan_counted};
pub(crate) use find::find_if_due;

/// The most pairs in one page.
const MOST_PAIRS: u32 = 1000;

/// Returns what an event says of itself in figures; publisher and names are for the caller to add where they are compared.
pub(crate) fn nameless(index: u32, event: &EventColumns) -> Sighting<'static> {
    Sighting {
        index,
        publisher: "",
        first_day: event.first_day,
        last_day: event.last_day,
        date_precision: event.date_precision,
        longitude_e7: event.lon_e7,
        latitude_e7: event.lat_e7,
        location_precision: event.location_precision,
        country: event.country,
        kind: Kind::from_code(event.kind),
        deaths: Deaths {
            best: event.best,
            low: event.low,
            high: event.high,
            civilians: event.civilians,
            ..Deaths::default()
        },
        side_a: "",
        side_b: "",
        place: "",
    }
}

impl Desk {
    /// Returns part of the pairs of events that are one, or may be.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list_links(&self, request: &LinkPageRequest) -> Result<LinkPage, Fault> {
        let room = self.room();
        let list = match request.listed {
            LinkListed::Waiting => LinkList::Waiting,
            LinkListed::Linked => LinkList::Linked,
            LinkListed::All => LinkList::All,
        };
        let (total, links) = room.store.list_links(list, request.offset, request.limit.min(MOST_PAIRS))?;
        let waiting = room.store.count_waiting_links()?;
        Ok(LinkPage { total, waiting, links: room.link_cards(&links)?, method: says::method() })
    }

    /// Keeps whose events count in figures, by the ids of publishers; none goes back to the usual, which is one alone. It returns
    /// when the figures follow it.
    ///
    /// # Errors
    /// When no events of a publisher are stored, or when an import is under way.
    pub fn set_counting(&self, ids: &[String]) -> Result<(), Fault> {
        let room = self.room();
        let stored = room.store.event_publishers()?;
        if let Some(id) = ids.iter().find(|id| !stored.iter().any(|(_, known)| known == *id)) {
            let known = stored.iter().map(|(_, id)| id.as_str()).collect::<Vec<_>>().join(", ");
            return Err(Fault::refused(say!("No events of “{id}” are stored."), say!("Write one of {known}.")));
        }
        let _ticket = self.begin_import()?;
        room.store.put_counting_publishers(ids)?;
        room.redraw()
    }

    /// Keeps what a person says of two events: that they are one, or that they are not. It returns when the figures follow it.
    ///
    /// # Errors
    /// When one of them is not there, when both are of one publisher, or when an import is under way.
    pub fn decide_link(&self, pair: [EventId; 2], same: bool) -> Result<(), Fault> {
        let room = self.room();
        let _ticket = self.begin_import()?;
        room.store.decide_link(pair, same, &author(""))?;
        room.redraw()
    }

    /// Takes back what a person said of two events. It returns when the figures follow it.
    ///
    /// # Errors
    /// When nobody said anything of them, when one of them is not there, or when an import is under way.
    pub fn undo_link(&self, pair: [EventId; 2]) -> Result<(), Fault> {
        let room = self.room();
        let _ticket = self.begin_import()?;
        if !room.store.undo_link_decision(pair)? {
            return Err(Fault::refused(
                say!("Nobody decided on events {} and {}.", pair[0].0, pair[1].0),
                say!("sitroom links lists the pairs with who decided."),
            ));
        }
        room.redraw()
    }
}

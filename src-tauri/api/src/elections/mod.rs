//! Elections and constitutional crises as their own flow (S/2011/552, §35–40): what speaks for trouble around an election, and how a
//! crisis goes on until order is restored.
//!
//! | file | what |
//! | --- | --- |
//! | `around` | events and deaths by day in some countries, with what is no data |
//! | `watch` | the page of an election |
//! | `risks` | its risk register |
//! | `crisis` | the time line of a crisis |

mod around;
mod crisis;
mod risks;
mod watch;

pub(crate) use around::Around;

use std::collections::BTreeSet;

use sitroom_domain::{Day, Iso3, Noun, RecordId, phrase};
use sitroom_store::{RecordQuery, StoredRecord};

use crate::contract::election::{CrisisLine, ElectionWatch};
use crate::contract::fault::Fault;
use crate::contract::warning::WarningCard;
use crate::desk::{Desk, Room};
use crate::imports::today;
use crate::warnings::moment;

/// First and last possible day.
type Days = (Day, Day);

impl Desk {
    /// Returns an election with its risks and the weeks around it.
    ///
    /// # Errors
    /// Refused for a record that is no election, or has no day.
    pub fn get_election_watch(&self, id: RecordId) -> Result<ElectionWatch, Fault> {
        let room = self.room();
        room.open_casebook()?;
        room.election_watch(&room.of_noun(id, Noun::Election, phrase!("This election"))?, today())
    }

    /// Returns a constitutional crisis from its day to the return to order.
    ///
    /// # Errors
    /// Refused for a record that is no crisis, or has no day.
    pub fn get_crisis_line(&self, id: RecordId) -> Result<CrisisLine, Fault> {
        let room = self.room();
        room.open_casebook()?;
        room.crisis_line(&room.of_noun(id, Noun::Crisis, phrase!("This crisis"))?, today())
    }
}

impl Room {
    fn of_noun(&self, id: RecordId, noun: Noun, what: &str) -> Result<StoredRecord, Fault> {
        let stored = self.store.find_record(id)?.filter(|one| one.record.noun == noun && !one.deleted);
        stored.ok_or_else(|| Fault::unknown(what))
    }

    /// Returns the records of a noun that name another.
    fn naming(&self, noun: Noun, id: RecordId) -> Result<Vec<StoredRecord>, Fault> {
        Ok(self.store.list_records(&RecordQuery { linking: Some(id), ..RecordQuery::of(noun) })?.1)
    }

    /// Returns the warnings that name a record, and those of some countries that were open within some days, the newest first, as
    /// they stood at the end of a day.
    fn warnings_around(
        &self,
        id: RecordId,
        countries: &[Iso3],
        (first, last): Days,
        as_of: Day,
    ) -> Result<Vec<WarningCard>, Fault> {
        let named: BTreeSet<RecordId> = self.naming(Noun::Warning, id)?.into_iter().map(|one| one.id).collect();
        let mut rows = self.warnings_at(Some(countries), moment(Some(as_of)))?;
        rows.retain(|row| {
            let open_then = row.raised.day() <= last && row.closed.is_none_or(|closed| closed.day() >= first);
            named.contains(&row.id) || open_then
        });
        rows.sort_by_key(|row| std::cmp::Reverse((row.raised, row.id)));
        self.warning_cards(&rows, as_of)
    }
}

/// Returns days as they are written in the contract.
fn written((first, last): Days) -> [String; 2] {
    [first.to_string(), last.to_string()]
}

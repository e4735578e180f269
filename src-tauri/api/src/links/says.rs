//! What is said of links: who decided, how they are found, and that what is linked counts once.

use sitroom_analysis::linkage::{METHOD, Thresholds};
use sitroom_domain::say;
use sitroom_domain::say::retold;

use crate::contract::fault::Fault;
use crate::contract::link::LinkStanding;
use crate::contract::opening::PublisherCard;
use crate::desk::Room;

/// Tells how a pair stands and who decided.
pub(super) fn decided(standing: LinkStanding, who: &str, at: &str) -> String {
    let on = at.get(..10).unwrap_or(at);
    match standing {
        LinkStanding::ByRule => say!("Linked by rule: the two records count once."),
        LinkStanding::Waiting => say!("It waits for a person: until then both records count."),
        LinkStanding::Same => say!("{who} said on {on} that it is one event: the two records count once."),
        LinkStanding::Different => say!("{who} said on {on} that these are two events: both records count."),
    }
}

/// Tells the method with its thresholds.
pub(super) fn method() -> String {
    let Thresholds { linked, for_a_person } = Thresholds::default();
    let [linked, least] = [linked, for_a_person].map(|probability| format!("{:.0}", probability * 100.0));
    say!("Method: {}. Pairs are linked from {linked} % on, and left to a person from {least} % on.", retold(METHOD))
}

impl Room {
    /// Tells which records are the same event as one of another publisher and count once, and how many pairs wait; nothing where
    /// there is only one publisher.
    pub(crate) fn links_told(&self, publishers: &[PublisherCard]) -> Result<Vec<String>, Fault> {
        if publishers.len() < 2 {
            return Ok(Vec::new());
        }
        let mut told: Vec<String> = publishers
            .iter()
            .filter(|card| card.linked > 0)
            .map(|card| {
                let (linked, name) = (card.linked, &card.name);
                say!("Records of {name} that are the same event as one of another publisher and are counted once, with that one: {linked}.")
            })
            .collect();
        let waiting = self.store.count_waiting_links()?;
        if waiting > 0 {
            told.push(say!(
                "Pairs of records that may be one event and wait for a person; until then both count: {waiting}."
            ));
        }
        Ok(told)
    }
}

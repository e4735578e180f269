//! What is said of links: who decided, how they are found, and that what is linked counts once.

use sitroom_analysis::linkage::{METHOD, Thresholds};
use sitroom_domain::say;
use sitroom_domain::say::retold;

use crate::contract::fault::Fault;
use crate::contract::link::LinkStanding;
use crate::desk::Room;

/// Tells how a pair stands and who decided.
pub(super) fn decided(standing: LinkStanding, who: &str, at: &str) -> String {
    let on = at.get(..10).unwrap_or(at);
    match standing {
        LinkStanding::ByRule => say!("Linked by rule: the two records are one event."),
        LinkStanding::Waiting => say!("It waits for a person."),
        LinkStanding::Same => say!("{who} said on {on} that it is one event."),
        LinkStanding::Different => say!("{who} said on {on} that these are two events."),
    }
}

/// Tells the method with its thresholds.
pub(super) fn method() -> String {
    let Thresholds { linked, for_a_person } = Thresholds::default();
    let [linked, least] = [linked, for_a_person].map(|probability| format!("{:.0}", probability * 100.0));
    say!("Method: {}. Pairs are linked from {linked} % on, and left to a person from {least} % on.", retold(METHOD))
}

impl Room {
    /// Tells whose events count where several publishers are stored, which records are the same event as one of another publisher
    /// and count once, and how many pairs wait; nothing where there is only one publisher.
    pub(crate) fn links_told(&self) -> Result<Vec<String>, Fault> {
        let publishers = self.every_publisher_card()?;
        if publishers.len() < 2 {
            return Ok(Vec::new());
        }
        let mut told = Vec::new();
        for card in publishers.iter().filter(|card| !card.is_counted) {
            let (name, stored) = (&card.name, card.stored);
            told.push(say!("Events of {name} are stored beside those that count, and are in no figure: {stored}."));
        }
        for card in publishers.iter().filter(|card| card.linked > 0) {
            let (linked, name) = (card.linked, &card.name);
            told.push(say!("Records of {name} that are the same event as one of another publisher and are counted once, with that one: {linked}."));
        }
        if publishers.iter().filter(|card| card.is_counted).count() > 1 {
            told.push(say!(
                "Events of several publishers are added up. What the method does not find counts twice, and a publisher that begins later looks like a rise: compare times by one publisher alone."
            ));
        }
        let waiting = self.store.count_waiting_links()?;
        if waiting > 0 {
            told.push(say!("Pairs of records that may be one event and wait for a person: {waiting}."));
        }
        Ok(told)
    }
}

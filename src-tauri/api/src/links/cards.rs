//! A pair as it is shown: both records side by side, what speaks for it and against it, and who decided.

use std::collections::HashMap;

use sitroom_analysis::linkage::{Finding, Part};
use sitroom_domain::EventId;
use sitroom_domain::import::PUBLISHERS;
use sitroom_store::{LinkState, StoredEvent, StoredLink};

use super::says;
use crate::contract::fault::Fault;
use crate::contract::link::{LinkCard, LinkPart, LinkStanding, LinkedRecord};
use crate::desk::Room;
use crate::events::row;
use crate::record::{shown_author, to_second};

impl Room {
    /// Returns the pairs in which an event is.
    pub(crate) fn links_of(&self, id: EventId) -> Result<Vec<LinkCard>, Fault> {
        self.link_cards(&self.store.links_of(id)?)
    }

    /// Returns pairs as they are shown. One whose records went meanwhile is left out.
    pub(super) fn link_cards(&self, links: &[StoredLink]) -> Result<Vec<LinkCard>, Fault> {
        let ids: Vec<EventId> = links.iter().flat_map(|link| [link.row.a, link.row.b]).collect();
        let events: HashMap<EventId, StoredEvent> =
            self.store.list_events(&ids)?.into_iter().map(|event| (event.id, event)).collect();
        let card = |link: &StoredLink| {
            let standing = standing(link.row.stands)?;
            let (who, at) = (shown_author(link.who.clone()), to_second(&link.at));
            Some(LinkCard {
                a: record(events.get(&link.row.a)?),
                b: record(events.get(&link.row.b)?),
                standing,
                decided: says::decided(standing, &who, &at),
                who,
                at,
                probability: link.row.probability,
                parts: parts(&link.row.parts),
            })
        };
        Ok(links.iter().filter_map(card).collect())
    }
}

const fn standing(state: LinkState) -> Option<LinkStanding> {
    match state {
        LinkState::Apart => None,
        LinkState::ByRule => Some(LinkStanding::ByRule),
        LinkState::Waiting => Some(LinkStanding::Waiting),
        LinkState::Same => Some(LinkStanding::Same),
        LinkState::Different => Some(LinkStanding::Different),
    }
}

fn record(stored: &StoredEvent) -> LinkedRecord {
    let publisher = PUBLISHERS.iter().find(|publisher| publisher.id == stored.run.publisher);
    LinkedRecord {
        publisher: publisher.map_or_else(|| stored.run.publisher.clone(), |publisher| publisher.name.to_owned()),
        source_key: stored.event.source_key.clone(),
        row: row(stored),
    }
}

/// Tells what was found, which is kept in figures, in the language that is spoken.
fn parts(kept: &str) -> Vec<LinkPart> {
    let found: Vec<(Finding, f64)> = serde_json::from_str(kept).unwrap_or_default();
    let told = |(finding, weight): (Finding, f64)| LinkPart {
        told: Part { subject: finding.subject(), weight, finding }.told(),
        weight,
    };
    found.into_iter().map(told).collect()
}

//! How a profile stands to others: the mission that it is on, packs that were given and taken, and what is open of them.

use std::collections::HashMap;

use sitroom_domain::{Marking, kept};
use sitroom_exchange::Manifest;
use sitroom_store::StoredHandover;

use super::mission::is_over;
use crate::contract::fault::Fault;
use crate::contract::pack::{ExchangeCard, HandoverCard, MissionCard};
use crate::desk::{Desk, Room};

const RETURN: &str = "return";

impl Desk {
    /// Returns how this profile stands to others.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn get_exchange(&self) -> Result<ExchangeCard, Fault> {
        let room = self.room();
        let peers = room.store.list_peers()?;
        let names: HashMap<&str, &str> =
            peers.iter().map(|peer| (peer.fingerprint.as_str(), peer.name.as_str())).collect();
        let name = |fingerprint: &str| names.get(fingerprint).copied().unwrap_or(fingerprint).to_owned();
        let handovers = room.store.list_handovers()?;
        Ok(ExchangeCard {
            mission: room.mission_card(&handovers, &name)?,
            handovers: handovers.iter().map(|one| card(one, &name)).collect(),
            conflicts: room.store.list_conflicts()?.len() as u32,
            held: room.store.count_held()?,
        })
    }

    /// Returns the head of the chain of operations, 64 hexadecimal digits: each one follows from all before it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn chain_head(&self) -> Result<String, Fault> {
        Ok(self.room().store.chain_head()?)
    }

    /// Tells whether a head that was written down earlier is still one of the chain.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn has_chain(&self, head: &str) -> Result<bool, Fault> {
        Ok(self.room().store.has_chain(&head.trim().to_lowercase())?)
    }

    /// Looks whether every head of the chain of operations that went out with a pack is still one of the chain.
    pub(crate) fn verify_heads(&self) -> Result<Vec<String>, Fault> {
        let room = self.room();
        let mut findings = Vec::new();
        for given in room.store.list_handovers()?.into_iter().filter(|one| one.given) {
            let Ok(manifest) = serde_json::from_str::<Manifest>(&given.manifest) else {
                findings.push(kept!("what was noted of pack {} cannot be read", given.pack));
                continue;
            };
            if !room.store.has_chain(&manifest.chain)? {
                findings.push(kept!(
                    "the history that went out with pack {} at {} is not that of the store: operations were taken out or changed",
                    given.pack,
                    given.at
                ));
            }
        }
        Ok(findings)
    }
}

impl Room {
    fn mission_card(
        &self,
        handovers: &[StoredHandover],
        name: &dyn Fn(&str) -> String,
    ) -> Result<Option<MissionCard>, Fault> {
        let Some(taken) = self.mission()? else { return Ok(None) };
        let returned = handovers.iter().filter(|one| one.given && one.kind == RETURN).map(|one| one.operation).max();
        let since = returned.map_or(taken.operation, |returned| returned.max(taken.operation));
        let unreturned = self.store.newest_operation()? - since;
        Ok(Some(MissionCard {
            office: name(&taken.peer),
            is_over: is_over(&taken),
            expires_at: taken.expires_at,
            unreturned: unreturned.max(0) as u32,
        }))
    }
}

fn card(one: &StoredHandover, name: &dyn Fn(&str) -> String) -> HandoverCard {
    HandoverCard {
        pack: one.pack.clone(),
        given: one.given,
        is_return: one.kind == RETURN,
        peer: name(&one.peer),
        at: one.at.clone(),
        expires_at: one.expires_at.clone(),
        // What cannot be read counts as the highest.
        marking: serde_json::from_str::<Manifest>(&one.manifest).map_or(Marking::default(), |read| read.marking),
    }
}

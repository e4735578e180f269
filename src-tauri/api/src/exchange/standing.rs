//! How a profile stands to others: the mission that it is on, packs that were given and taken, and what is open of them.

use std::collections::HashMap;

use sitroom_domain::import::NOTES;
use sitroom_domain::{Marking, kept, say};
use sitroom_exchange::Manifest;
use sitroom_store::StoredHandover;

use super::sieve::leaves;
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
        let (unsettled, conflicts) = room.store.count_conflicts()?;
        Ok(ExchangeCard {
            mission: room.mission_card(&handovers, &name)?,
            handovers: handovers.iter().map(|one| card(one, &name)).collect(),
            conflicts,
            unsettled,
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
    /// Returns what else was done on a mission: events that are in no pack that went back yet, and what goes back in none.
    fn others(&self, taken: &StoredHandover, handovers: &[StoredHandover]) -> Result<Vec<String>, Fault> {
        let returned = handovers.iter().filter(|one| one.given && one.kind == RETURN).map(|one| one.at.as_str()).max();
        let runs = self.own_runs(taken)?;
        let waiting = |is_of: &dyn Fn(&str) -> bool| -> u32 {
            let late = runs.iter().filter(|run| returned.is_none_or(|returned| run.imported_at.as_str() > returned));
            let late = late.filter(|run| is_of(&run.publisher));
            late.map(|run| run.counts.added + run.counts.revised + run.counts.withdrawn).sum()
        };
        let (events, notes) = (waiting(&leaves), waiting(&|publisher| publisher == NOTES.id));
        let mut others = Vec::new();
        if events > 0 {
            others.push(say!("Events that were imported here and are in no pack that went back yet: {events}."));
        }
        if notes > 0 {
            others.push(say!("Field notes that are in no pack that went back yet: {notes}."));
        }
        others.extend(self.stays(&runs)?);
        Ok(others)
    }

    fn mission_card(
        &self,
        handovers: &[StoredHandover],
        name: &dyn Fn(&str) -> String,
    ) -> Result<Option<MissionCard>, Fault> {
        let Some(taken) = self.mission()? else { return Ok(None) };
        let returned = handovers.iter().filter(|one| one.given && one.kind == RETURN).map(|one| one.operation).max();
        let since = returned.map_or(taken.operation, |returned| returned.max(taken.operation));
        Ok(Some(MissionCard {
            office: name(&taken.peer),
            is_over: self.is_over(&taken)?,
            unreturned: self.store.count_own_operations(since)?,
            others: self.others(&taken, handovers)?,
            expires_at: taken.expires_at,
        }))
    }
}

fn card(one: &StoredHandover, name: &dyn Fn(&str) -> String) -> HandoverCard {
    let manifest = serde_json::from_str::<Manifest>(&one.manifest).ok();
    HandoverCard {
        pack: one.pack.clone(),
        given: one.given,
        is_return: one.kind == RETURN,
        peer: name(&one.peer),
        at: one.at.clone(),
        expires_at: one.expires_at.clone(),
        // What cannot be read counts as the highest.
        marking: manifest.as_ref().map_or(Marking::default(), |read| read.marking),
        chain: manifest.map(|read| read.chain).unwrap_or_default(),
    }
}

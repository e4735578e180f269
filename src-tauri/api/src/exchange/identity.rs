//! Who this profile is to others, and whom it trusts.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use jiff::Timestamp;
use sitroom_domain::{kept, say};
use sitroom_exchange::{Identity, Manifest, Public, Revoked};
use sitroom_store::{Revocation, StoredPeer};

use super::{in_days, now};
use crate::contract::fault::Fault;
use crate::contract::pack::{IdentityCard, PeerCard};
use crate::desk::{Desk, Room};
use crate::export::write_file_for_all;

/// Under which name and which parts the identity stands among the secrets.
const IDENTITY: &str = "identity";
const OPENS: &str = "opens";
const SIGNS: &str = "signs";
/// The largest file of an identity that is read.
const MOST_BYTES: u64 = 16 * 1024;

impl Desk {
    /// Returns what others may know of this profile; its keys are made the first time.
    ///
    /// # Errors
    /// When the store refuses, or the system gives no random numbers.
    pub fn get_identity(&self) -> Result<IdentityCard, Fault> {
        Ok(shown(self.room().identity()?.public()))
    }

    /// Saves what others may know of this profile as a file that they trust.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save_identity(&self, path: &Path) -> Result<(), Fault> {
        let text = serde_json::to_string_pretty(&self.get_identity()?)
            .map_err(|why| Fault::refused(say!("The identity cannot be written: {why}."), ""))?;
        write_file_for_all(path, text.as_bytes())
    }

    /// Returns the identity in a file, and trusts nobody.
    ///
    /// # Errors
    /// When the file holds no identity, or one whose fingerprint is of other keys.
    pub fn read_identity(&self, path: &Path) -> Result<IdentityCard, Fault> {
        Ok(shown(read(path)?))
    }

    /// Trusts the identity in a file, as its owner saved it, under a name of this office's choice.
    ///
    /// # Errors
    /// When the file holds no identity, or one whose fingerprint is of other keys, or this profile's own.
    pub fn trust_peer(&self, path: &Path, name: &str) -> Result<PeerCard, Fault> {
        let public = read(path)?;
        let room = self.room();
        if public.fingerprint == room.identity()?.public().fingerprint {
            return Err(Fault::refused(
                say!("This is the identity of this very profile."),
                say!("Bring the file of the other one."),
            ));
        }
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let name = if name.trim().is_empty() { stem } else { name.trim().to_owned() };
        if name.chars().any(is_unseen) {
            return Err(Fault::refused(
                say!("The name of this identity holds line breaks or signs that nobody sees."),
                say!("Give it another name, of plain letters."),
            ));
        }
        let peer = StoredPeer {
            name,
            fingerprint: public.fingerprint,
            recipient: public.recipient,
            signer: public.signer,
            trusted_at: now().to_string(),
            revoked_at: String::new(),
            revoked_by: String::new(),
        };
        room.store.put_peer(&peer)?;
        Ok(card(peer))
    }

    /// Returns all that are trusted or were.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list_peers(&self) -> Result<Vec<PeerCard>, Fault> {
        let peers = self.room().store.list_peers()?;
        let names: HashMap<String, String> =
            peers.iter().map(|peer| (peer.fingerprint.clone(), peer.name.clone())).collect();
        let with_name = |peer: StoredPeer| {
            let card = card(peer);
            let by = card.revoked_by.map(|by| names.get(&by).cloned().unwrap_or(by));
            PeerCard { revoked_by: by, ..card }
        };
        Ok(peers.into_iter().map(with_name).collect())
    }

    /// Trusts somebody no more: no pack is sealed to it, and none of it is taken.
    ///
    /// # Errors
    /// When nobody, or more than one, has this fingerprint.
    pub fn revoke_peer(&self, fingerprint: &str) -> Result<PeerCard, Fault> {
        let room = self.room();
        let peer = room.peer_or(fingerprint, || say!("Those whom this profile knows are listed by: sitroom trust"))?;
        let at = now().to_string();
        let fingerprint = peer.fingerprint.clone();
        room.store.revoke_peer(&Revocation { fingerprint, at: at.clone(), by: String::new() })?;
        Ok(card(StoredPeer { revoked_at: at, ..peer }))
    }
}

impl Room {
    /// Returns the keys of this profile; makes them where there are none.
    pub(super) fn identity(&self) -> Result<Identity, Fault> {
        let secret = |part: &str| self.store.find_secret(IDENTITY, part);
        if let (Some(opens), Some(signs)) = (secret(OPENS)?, secret(SIGNS)?) {
            return Ok(Identity::read(&opens, &signs)?);
        }
        let identity = Identity::generate()?;
        let [opens, signs] = identity.secrets();
        self.store.put_secret(IDENTITY, OPENS, &opens)?;
        self.store.put_secret(IDENTITY, SIGNS, &signs)?;
        Ok(identity)
    }

    /// Returns who is trusted now.
    pub(super) fn trusted(&self) -> Result<Vec<StoredPeer>, Fault> {
        Ok(self.store.list_peers()?.into_iter().filter(|peer| peer.revoked_at.is_empty()).collect())
    }

    /// Returns who is trusted no more, as packs tell others, each with whose word that is.
    pub(super) fn revoked(&self) -> Result<Vec<Revoked>, Fault> {
        let all = self.store.list_peers()?.into_iter().filter(|peer| !peer.revoked_at.is_empty());
        let revoked =
            |peer: StoredPeer| Revoked { fingerprint: peer.fingerprint, at: peer.revoked_at, by: peer.revoked_by };
        Ok(all.map(revoked).collect())
    }

    /// Returns the one whose fingerprint begins so, or whose name it is.
    pub(super) fn peer(&self, text: &str) -> Result<StoredPeer, Fault> {
        self.peer_or(text, || say!("Exchange identities in person, then: sitroom trust FILE"))
    }

    /// Returns the one whose fingerprint begins so, or whose name it is; `remedy` says what to do where there is none.
    fn peer_or(&self, text: &str, remedy: impl FnOnce() -> String) -> Result<StoredPeer, Fault> {
        let wanted = text.trim().to_uppercase();
        let is_it = |peer: &StoredPeer| {
            peer.name == text.trim() || (wanted.len() >= 4 && peer.fingerprint.starts_with(&wanted))
        };
        let mut found: Vec<StoredPeer> = self.trusted()?.into_iter().filter(is_it).collect();
        match (found.pop(), found.is_empty()) {
            (Some(peer), true) => Ok(peer),
            (Some(_), false) => Err(Fault::refused(
                say!("More than one that is trusted begins with {text}."),
                say!("Write more of it."),
            )),
            (None, _) => Err(Fault::refused(say!("Nobody who is trusted here has the fingerprint {text}."), remedy())),
        }
    }
}

/// Returns who of the trusted is trusted no more by the word of a pack, with a sentence for each of whom it speaks. The word of its sender
/// counts unless somebody here trusted that one since. What the sender only passes on counts where whoever said it is trusted here too:
/// one stolen key does not reach those who never trusted it.
pub(super) fn revocations_of(manifest: &Manifest, trusted: &[StoredPeer]) -> (Vec<Revocation>, Vec<String>) {
    let (mut counting, mut told) = (Vec::new(), Vec::new());
    let find = |fingerprint: &str| trusted.iter().find(|peer| peer.fingerprint == fingerprint);
    for revoked in manifest.revoked.iter().filter(|one| one.fingerprint != manifest.sender) {
        let Some(peer) = find(&revoked.fingerprint) else { continue };
        // A clock may be somewhat ahead of this one.
        let at = revoked.at.parse::<Timestamp>().ok().filter(|at| *at <= in_days(1));
        let Some(at) = at else {
            told.push(say!(
                "{} is trusted still: the sender of the pack trusts it no more since “{}”, which is no moment that has come.",
                peer.name,
                revoked.at
            ));
            continue;
        };
        if peer.trusted_at.parse::<Timestamp>().is_ok_and(|trusted_at| at <= trusted_at) {
            continue;
        }
        let by = if revoked.by.is_empty() { &manifest.sender } else { &revoked.by };
        if *by != manifest.sender && find(by).is_none() {
            told.push(say!(
                "{} is trusted still: the sender of the pack only passes on that {} trusts it no more, and that one is not trusted here.",
                peer.name,
                by
            ));
            continue;
        }
        told.push(say!(
            "{} is trusted no more: the sender of the pack trusts it no more since {}.",
            peer.name,
            revoked.at
        ));
        counting.push(Revocation { fingerprint: peer.fingerprint.clone(), at: at.to_string(), by: by.clone() });
    }
    (counting, told)
}

/// Reads an identity from a file, as its owner saved it.
fn read(path: &Path) -> Result<Public, Fault> {
    let refuse = |why: String| {
        Fault::refused(
            say!("{} holds no identity: {why}.", path.display()),
            say!("Save one there with “sitroom identity --json”, and bring the file in person."),
        )
    };
    let length = fs::metadata(path).map_err(|why| refuse(why.to_string()))?.len();
    if length > MOST_BYTES {
        return Err(refuse(kept!("it has {length} bytes")));
    }
    let text = fs::read_to_string(path).map_err(|why| refuse(why.to_string()))?;
    let public: Public =
        serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|_| refuse(say!("it is of another kind")))?;
    Ok(public.checked()?)
}

fn shown(public: Public) -> IdentityCard {
    let Public { recipient, signer, fingerprint } = public;
    IdentityCard { recipient, signer, fingerprint }
}

pub(super) fn public(peer: &StoredPeer) -> Public {
    Public { recipient: peer.recipient.clone(), signer: peer.signer.clone(), fingerprint: peer.fingerprint.clone() }
}

/// Tells whether a letter breaks a line, steers a terminal or turns the direction of what stands around it.
fn is_unseen(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn card(peer: StoredPeer) -> PeerCard {
    let StoredPeer { name, fingerprint, trusted_at, revoked_at, revoked_by, .. } = peer;
    // It may have come in before such names were refused.
    let name = name.replace(is_unseen, "");
    let some = |text: String| (!text.is_empty()).then_some(text);
    PeerCard { name, fingerprint, trusted_at, revoked_at: some(revoked_at), revoked_by: some(revoked_by) }
}

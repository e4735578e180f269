//! Who this profile is to others, and whom it trusts.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use sitroom_domain::{kept, say};
use sitroom_exchange::{Identity, Manifest, Public, Revoked};
use sitroom_store::StoredPeer;

use super::now;
use crate::contract::fault::Fault;
use crate::contract::pack::{IdentityCard, PeerCard};
use crate::desk::{Desk, Room};
use crate::export::whole_file;

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
        whole_file(path, |mut file| file.write_all(text.as_bytes()).map_err(|why| Fault::not_written(path, why)))
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
        let name = name.trim();
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let peer = StoredPeer {
            name: if name.is_empty() { stem } else { name.to_owned() },
            fingerprint: public.fingerprint,
            recipient: public.recipient,
            signer: public.signer,
            trusted_at: now().to_string(),
            revoked_at: String::new(),
        };
        room.store.put_peer(&peer)?;
        Ok(card(peer))
    }

    /// Returns all that are trusted or were.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list_peers(&self) -> Result<Vec<PeerCard>, Fault> {
        Ok(self.room().store.list_peers()?.into_iter().map(card).collect())
    }

    /// Trusts somebody no more: no pack is sealed to it, and none of it is taken.
    ///
    /// # Errors
    /// When nobody, or more than one, has this fingerprint.
    pub fn revoke_peer(&self, fingerprint: &str) -> Result<PeerCard, Fault> {
        let room = self.room();
        let peer = room.peer(fingerprint)?;
        let at = now().to_string();
        room.store.revoke_peer(&peer.fingerprint, &at)?;
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

    /// Returns who is trusted no more, as packs tell others.
    pub(super) fn revoked(&self) -> Result<Vec<Revoked>, Fault> {
        let all = self.store.list_peers()?.into_iter().filter(|peer| !peer.revoked_at.is_empty());
        Ok(all.map(|peer| Revoked { fingerprint: peer.fingerprint, at: peer.revoked_at }).collect())
    }

    /// Trusts no more whom the sender of a pack trusts no more, unless somebody here trusted it since; returns a sentence for each.
    pub(super) fn take_revocations(&self, manifest: &Manifest) -> Result<Vec<String>, Fault> {
        let mut told = Vec::new();
        for peer in self.trusted()? {
            let by_sender = manifest.revoked.iter().find(|one| one.fingerprint == peer.fingerprint);
            let Some(revoked) = by_sender.filter(|one| one.at > peer.trusted_at && peer.fingerprint != manifest.sender)
            else {
                continue;
            };
            self.store.revoke_peer(&peer.fingerprint, &revoked.at)?;
            told.push(say!(
                "{} is trusted no more: the sender of the pack trusts it no more since {}.",
                peer.name,
                revoked.at
            ));
        }
        Ok(told)
    }

    /// Returns the one whose fingerprint begins so, or whose name it is.
    pub(super) fn peer(&self, text: &str) -> Result<StoredPeer, Fault> {
        let wanted = text.trim().to_uppercase();
        let is_it = |peer: &StoredPeer| {
            peer.name == text.trim() || (wanted.len() >= 4 && peer.fingerprint.starts_with(&wanted))
        };
        let mut found: Vec<StoredPeer> = self.trusted()?.into_iter().filter(is_it).collect();
        let hint = say!("Exchange identities in person, then: sitroom trust FILE");
        match (found.pop(), found.is_empty()) {
            (Some(peer), true) => Ok(peer),
            (Some(_), false) => Err(Fault::refused(
                say!("More than one that is trusted begins with {text}."),
                say!("Write more of it."),
            )),
            (None, _) => Err(Fault::refused(say!("Nobody who is trusted here has the fingerprint {text}."), hint)),
        }
    }
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

fn card(peer: StoredPeer) -> PeerCard {
    let StoredPeer { name, fingerprint, trusted_at, revoked_at, .. } = peer;
    PeerCard { name, fingerprint, trusted_at, revoked_at: (!revoked_at.is_empty()).then_some(revoked_at) }
}

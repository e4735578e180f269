//! What every pack goes through: its manifest, its shells, what is noted of it, and its operations as lines.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Write as _};
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;
use sitroom_domain::operation::{Operation, OperationId, assemble, may_leave};
use sitroom_domain::{Marking, RecordId, kept, say};
use sitroom_exchange::{Heard, Manifest, Pack, PackError, PackKind, PackPart, Public, Scope, open_pack, seal_pack};
use sitroom_store::{StoredHandover, StoredPeer};

use super::identity::public;
use super::{in_days, now};
use crate::asking::proceed;
use crate::contract::fault::Fault;
use crate::desk::Room;
use crate::export::file_for_all;

pub(super) const OPERATIONS: &str = "operations";

impl Room {
    /// Returns operations after a number that may leave for somebody who may see up to a marking.
    pub(super) fn operations(
        &self,
        after: i64,
        ceiling: Marking,
        is_wanted: impl Fn(&Operation) -> bool,
    ) -> Result<Vec<Operation>, Fault> {
        let mut all = Vec::new();
        self.store.scan_operations(after, ceiling, &mut |operation| {
            if is_wanted(&operation) {
                all.push(operation);
            }
        })?;
        if ceiling < Marking::StrictlyConfidential {
            let leaving = self.operations_leaving(&all, ceiling)?;
            all.retain(|operation| leaving.contains(&operation.id));
        }
        Ok(all)
    }

    /// Returns which of some operations may leave, by all that is known on their records.
    fn operations_leaving(&self, operations: &[Operation], ceiling: Marking) -> Result<BTreeSet<OperationId>, Fault> {
        let mut of: BTreeMap<RecordId, Vec<&Operation>> = BTreeMap::new();
        for operation in operations {
            of.entry(operation.record).or_default().push(operation);
        }
        let ids: Vec<RecordId> = of.keys().copied().collect();
        let stored = self.store.list_records_by_id(&ids)?;
        let now: HashMap<RecordId, Marking> = stored.iter().map(|one| (one.id, one.record.marking)).collect();
        let mut leaving = BTreeSet::new();
        for (record, some) in of {
            // What is held because of its clock does not count yet, and is somebody's work.
            let mut all = self.store.operations_of(record)?;
            // One that an undone import took along is marked as its operations say.
            let of_operations = || assemble(&all.iter().collect::<Vec<_>>()).marking;
            let marking = now.get(&record).copied().unwrap_or_else(of_operations);
            let counting: BTreeSet<OperationId> = all.iter().map(|operation| operation.id).collect();
            all.extend(some.into_iter().filter(|operation| !counting.contains(&operation.id)).cloned());
            let left = may_leave(&all.iter().collect::<Vec<_>>(), ceiling, marking);
            leaving.extend(left.into_iter().map(|operation| operation.id));
        }
        Ok(leaving)
    }

    /// Says which records that are marked no higher do not leave, because of what is marked higher in them; nothing where there are none.
    pub(super) fn kept_back(&self, records: &[RecordId]) -> Result<Option<String>, Fault> {
        let stored = self.store.list_records_by_id(records)?;
        let titles: Vec<&str> = stored.iter().filter(|one| !one.deleted).map(|one| one.title.as_str()).collect();
        Ok((!titles.is_empty()).then(|| {
            say!(
                "Records that stay, for beside a field that is marked higher only pieces of them could leave: {} ({}). They leave once somebody changes them here, or settles what was said apart of them.",
                titles.len(),
                titles.join(", ")
            )
        }))
    }

    /// Returns what a pack with these operations says of itself to some peers.
    pub(super) fn manifest(
        &self,
        kind: PackKind,
        days: u16,
        operations: &[Operation],
        to: &[StoredPeer],
    ) -> Result<Manifest, Fault> {
        let id = sitroom_store::random_number()?;
        let handovers = self.store.list_handovers()?;
        // A pack to several is one.
        let given: BTreeSet<&str> = handovers.iter().filter(|one| one.given).map(|one| one.pack.as_str()).collect();
        Ok(Manifest {
            id: format!("{id:032x}"),
            kind,
            sender: self.identity()?.public().fingerprint,
            recipients: to.iter().map(|peer| peer.fingerprint.clone()).collect(),
            sequence: given.len() as u64 + 1,
            made_at: now().to_string(),
            expires_at: in_days(days).to_string(),
            schema: sitroom_store::SCHEMA,
            marking: operations.iter().map(|operation| operation.ceiling).max().unwrap_or(Marking::Unclassified),
            scope: Scope::default(),
            answers: String::new(),
            revoked: self.revoked()?,
            chain: self.store.chain_head()?,
            heard: to.iter().filter_map(|peer| heard(&handovers, peer)).collect(),
            parts: Vec::new(),
        })
    }

    /// Says that the history of this store is not what the sender of a pack took of it last; nothing where it is.
    pub(super) fn miss_heard(&self, manifest: &Manifest, sender: &StoredPeer) -> Result<Option<String>, Fault> {
        let own = self.identity()?.public().fingerprint;
        for heard in manifest.heard.iter().filter(|heard| heard.fingerprint == own) {
            if !self.store.has_chain(&heard.head)? {
                return Ok(Some(say!(
                    "The history that {} took of this profile is not in the store any more: operations were taken out or changed here since. Look with: sitroom verify",
                    sender.name
                )));
            }
        }
        Ok(None)
    }

    /// Returns how many bytes a pack has, sealed, as long as `go_on` says so.
    pub(super) fn weigh(&self, pack: &Pack, to: &[Public], go_on: &dyn Fn() -> bool) -> Result<u64, Fault> {
        let mut scales = Scales { bytes: 0, go_on };
        let sealed = seal_pack(pack, &self.identity()?, to, &mut scales);
        proceed(go_on)?;
        sealed?;
        Ok(scales.bytes)
    }

    /// Writes a pack and notes that it was given, with the newest operation that was looked at for it; returns the bytes of the file.
    pub(super) fn give(&self, pack: &Pack, peers: &[StoredPeer], operation: i64, path: &Path) -> Result<u64, Fault> {
        let identity = self.identity()?;
        let to: Vec<Public> = peers.iter().map(public).collect();
        file_for_all(path, |file| {
            let mut out = BufWriter::new(file);
            seal_pack(pack, &identity, &to, &mut out).map_err(|error| match error {
                PackError::File { why } => Fault::not_written(path, why),
                other => other.into(),
            })?;
            out.flush().map_err(|why| Fault::not_written(path, why))
        })?;
        for peer in peers {
            let given = handover(&pack.manifest, &peer.fingerprint)?;
            self.store.put_given(&StoredHandover { given: true, operation, ..given })?;
        }
        Ok(fs::metadata(path).map_or(0, |file| file.len()))
    }

    /// Opens a pack; returns it with its sender.
    pub(super) fn take(&self, path: &Path) -> Result<(Pack, StoredPeer), Fault> {
        let failed = |why: std::io::Error| {
            let hint = say!("Check the name, and that you may read it.");
            Fault::refused(say!("{} cannot be read: {why}.", path.display()), hint)
        };
        if path.is_dir() {
            let hint = say!("Name the pack in it, a file that ends in .sitpack.");
            return Err(Fault::refused(say!("{} is a folder.", path.display()), hint));
        }
        let mut file = BufReader::new(File::open(path).map_err(failed)?);
        let (trusted, revoked): (Vec<StoredPeer>, Vec<StoredPeer>) =
            self.store.list_peers()?.into_iter().partition(|peer| peer.revoked_at.is_empty());
        let known: Vec<Public> = trusted.iter().map(public).collect();
        let pack = open_pack(&mut file, &self.identity()?, &known, &now().to_string(), sitroom_store::SCHEMA)
            .map_err(|why| by_revoked(&revoked, why))?;
        let sender = trusted.into_iter().find(|peer| peer.fingerprint == pack.manifest.sender);
        let sender = sender.ok_or_else(|| Fault::unknown(&kept!("The sender {}", pack.manifest.sender)))?;
        Ok((pack, sender))
    }
}

/// Returns why a pack was refused, with the name of a signer who was trusted once.
fn by_revoked(revoked: &[StoredPeer], why: PackError) -> PackError {
    let PackError::Untrusted { signer } = &why else { return why };
    let is_it = |peer: &&StoredPeer| peer.signer.chars().take(16).eq(signer.chars());
    match revoked.iter().find(is_it) {
        Some(StoredPeer { name, fingerprint, revoked_at, .. }) => {
            PackError::Revoked { name: name.clone(), fingerprint: fingerprint.clone(), at: revoked_at.clone() }
        }
        None => why,
    }
}

/// Returns the note that a pack was taken from somebody now.
pub(super) fn handover(manifest: &Manifest, peer: &str) -> Result<StoredHandover, Fault> {
    let text =
        serde_json::to_string(manifest).map_err(|why| Fault::refused(say!("The pack cannot be noted: {why}."), ""))?;
    let kind = serde_json::to_value(manifest.kind).ok().and_then(|kind| kind.as_str().map(str::to_owned));
    Ok(StoredHandover {
        pack: manifest.id.clone(),
        given: false,
        kind: kind.unwrap_or_default(),
        peer: peer.to_owned(),
        at: now().to_string(),
        expires_at: manifest.expires_at.clone(),
        operation: 0,
        manifest: text,
    })
}

/// Returns what was taken last of somebody.
fn heard(handovers: &[StoredHandover], peer: &StoredPeer) -> Option<Heard> {
    let taken = handovers.iter().filter(|one| !one.given && one.peer == peer.fingerprint);
    let manifests = taken.filter_map(|one| serde_json::from_str::<Manifest>(&one.manifest).ok());
    let last = manifests.max_by(|one, other| one.made_at.cmp(&other.made_at))?;
    Some(Heard { fingerprint: peer.fingerprint.clone(), head: last.chain })
}

pub(super) fn part(name: &str, bytes: Vec<u8>) -> PackPart {
    PackPart { name: name.to_owned(), bytes }
}

/// Adds something as a line of JSON.
pub(super) fn put_line(bytes: &mut Vec<u8>, one: &impl Serialize) -> serde_json::Result<()> {
    serde_json::to_writer(&mut *bytes, one)?;
    bytes.push(b'\n');
    Ok(())
}

/// Returns what is to be known where a merge lowered markings.
pub(super) fn lowered(records: u32) -> Option<String> {
    (records > 0)
        .then(|| say!("Records in which a marking was lowered by it: {records}. Look at why in their history."))
}

/// Returns operations as lines of JSON.
pub(super) fn lines(operations: &[Operation]) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    for operation in operations {
        put_line(&mut bytes, operation)
            .map_err(|why| Fault::refused(say!("The operations cannot be written: {why}."), ""))?;
    }
    Ok(bytes)
}

/// Reads what stands in lines of JSON; `failed` makes a fault of how many lines are before one and of what is wrong with it.
pub(super) fn read_lines<T: DeserializeOwned>(
    bytes: &[u8],
    failed: impl Fn(usize, &serde_json::Error) -> Fault,
) -> Result<Vec<T>, Fault> {
    let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).enumerate();
    lines.map(|(at, line)| serde_json::from_slice(line).map_err(|why| failed(at, &why))).collect()
}

/// Reads the operations of a pack.
pub(super) fn operations_of(pack: &Pack) -> Result<Vec<Operation>, Fault> {
    read_lines(pack.part(OPERATIONS), |at, why| {
        Fault::refused(
            say!("Operation {} of the pack cannot be read: {why}. Nothing was merged.", at + 1),
            say!("Make both ends of the same version."),
        )
    })
}

/// Counts bytes and keeps none; takes no more where nobody waits for the count.
struct Scales<'g> {
    bytes: u64,
    go_on: &'g dyn Fn() -> bool,
}

impl std::io::Write for Scales<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if !(self.go_on)() {
            return Err(std::io::ErrorKind::BrokenPipe.into());
        }
        self.bytes += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

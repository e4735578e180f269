//! What every pack goes through: its manifest, its shells, what is noted of it, and its operations as lines.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Write as _};
use std::path::Path;

use sitroom_domain::operation::Operation;
use sitroom_domain::{Marking, kept, say};
use sitroom_exchange::{Manifest, Pack, PackError, PackKind, PackPart, Public, Scope, open_pack, seal_pack};
use sitroom_store::{StoredHandover, StoredPeer};

use super::identity::public;
use super::{in_days, now};
use crate::contract::fault::Fault;
use crate::desk::Room;
use crate::export::whole_file;

pub(super) const OPERATIONS: &str = "operations";

impl Room {
    /// Returns operations after a number that may be seen up to a marking.
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
        Ok(all)
    }

    pub(super) fn manifest(&self, kind: PackKind, days: u16, operations: &[Operation]) -> Result<Manifest, Fault> {
        let id = sitroom_store::random_number()?;
        let given = self.store.list_handovers()?.into_iter().filter(|one| one.given).count() as u64;
        Ok(Manifest {
            id: format!("{id:032x}"),
            kind,
            sender: self.identity()?.public().fingerprint,
            sequence: given + 1,
            made_at: now().to_string(),
            expires_at: in_days(days).to_string(),
            schema: sitroom_store::SCHEMA,
            marking: operations.iter().map(|operation| operation.ceiling).max().unwrap_or(Marking::Unclassified),
            scope: Scope::default(),
            answers: String::new(),
            revoked: self.revoked()?,
            chain: self.store.chain_head()?,
            parts: Vec::new(),
        })
    }

    /// Returns how many bytes a pack has, sealed.
    pub(super) fn weigh(&self, pack: &Pack, to: &[Public]) -> Result<u64, Fault> {
        let mut scales = Scales(0);
        seal_pack(pack, &self.identity()?, to, &mut scales)?;
        Ok(scales.0)
    }

    /// Writes a pack and notes that it was given; returns the bytes of the file.
    pub(super) fn give(&self, pack: &Pack, peers: &[StoredPeer], path: &Path) -> Result<u64, Fault> {
        let identity = self.identity()?;
        let to: Vec<Public> = peers.iter().map(public).collect();
        whole_file(path, |file| {
            let mut out = BufWriter::new(file);
            seal_pack(pack, &identity, &to, &mut out)?;
            out.flush().map_err(|why| Fault::not_written(path, why))
        })?;
        for peer in peers {
            self.note(&pack.manifest, &peer.fingerprint, true)?;
        }
        Ok(fs::metadata(path).map_or(0, |file| file.len()))
    }

    /// Opens a pack; returns it with its sender.
    pub(super) fn take(&self, path: &Path) -> Result<(Pack, StoredPeer), Fault> {
        let failed = |why: std::io::Error| PackError::File { path: path.display().to_string(), why: why.to_string() };
        let mut file = BufReader::new(File::open(path).map_err(failed)?);
        let trusted = self.trusted()?;
        let known: Vec<Public> = trusted.iter().map(public).collect();
        let pack = open_pack(&mut file, &self.identity()?, &known, &now().to_string(), sitroom_store::SCHEMA)?;
        let sender = trusted.into_iter().find(|peer| peer.fingerprint == pack.manifest.sender);
        let sender = sender.ok_or_else(|| Fault::unknown(&kept!("The sender {}", pack.manifest.sender)))?;
        Ok((pack, sender))
    }

    /// Notes that a pack was given or taken.
    pub(super) fn note(&self, manifest: &Manifest, peer: &str, given: bool) -> Result<(), Fault> {
        let text = serde_json::to_string(manifest)
            .map_err(|why| Fault::refused(say!("The pack cannot be noted: {why}."), ""))?;
        let kind = serde_json::to_value(manifest.kind).ok().and_then(|kind| kind.as_str().map(str::to_owned));
        Ok(self.store.put_handover(&StoredHandover {
            pack: manifest.id.clone(),
            given,
            kind: kind.unwrap_or_default(),
            peer: peer.to_owned(),
            at: now().to_string(),
            expires_at: manifest.expires_at.clone(),
            operation: self.store.newest_operation()?,
            manifest: text,
        })?)
    }
}

pub(super) fn part(name: &str, bytes: Vec<u8>) -> PackPart {
    PackPart { name: name.to_owned(), bytes }
}

/// Returns operations as lines of JSON.
pub(super) fn lines(operations: &[Operation]) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    for operation in operations {
        serde_json::to_writer(&mut bytes, operation)
            .map_err(|why| Fault::refused(say!("The operations cannot be written: {why}."), ""))?;
        bytes.push(b'\n');
    }
    Ok(bytes)
}

/// Reads operations from lines of JSON.
pub(super) fn read_lines(bytes: &[u8]) -> Result<Vec<Operation>, Fault> {
    let read = |(at, line): (usize, &[u8])| {
        serde_json::from_slice(line).map_err(|why| {
            Fault::refused(
                say!("Operation {} of the pack cannot be read: {why}. Nothing was merged.", at + 1),
                say!("Make both ends of the same version."),
            )
        })
    };
    bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).enumerate().map(read).collect()
}

/// Counts bytes and keeps none.
struct Scales(u64);

impl std::io::Write for Scales {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

//! What a disk may hold after the power was cut, from the notes of everything that a program did to it.
//!
//! Of a file there is for sure what it held when it was last made durable (fsync). Of what was written since, any sectors of
//! 512 bytes may be there and any may not, in any order. Names come and go in the order in which they were changed, and up to any of
//! those changes since the folder was last made durable. Nothing is ever there that nobody wrote, but zeros where a file was made
//! longer around a sector that is not there.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use crate::invented::Chance;

const SECTOR: u64 = 512;
const HEAD: usize = 21;
/// Bytes of the head of SQLite's log; frames come behind it.
const LOG_HEAD: u64 = 32;

/// A note of the shim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Note {
    kind: u8,
    file: u64,
    offset: u64,
    bytes: Vec<u8>,
}

/// How much of what was not made durable a disk keeps.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Keeps {
    Nothing,
    /// Some sectors: by chance few, half, most or all.
    Some,
}

/// A folder before anything was done to it, and what was done.
pub(crate) struct Disk {
    before: BTreeMap<String, (u64, Vec<u8>)>,
    pub(crate) notes: Vec<Note>,
}

enum Pending<'n> {
    Written { offset: u64, bytes: &'n [u8] },
    Cut(u64),
}

#[derive(Default)]
struct Held<'n> {
    durable: Vec<u8>,
    pending: Vec<Pending<'n>>,
}

/// A change of names.
enum Renaming {
    Put(String, u64),
    Moved { from: String, to: String },
    Gone(String),
}

impl Disk {
    /// Takes a folder as it stands, all of it durable.
    pub(crate) fn before(folder: &Path) -> Self {
        let mut before = BTreeMap::new();
        for entry in fs::read_dir(folder).unwrap().flatten().filter(|entry| entry.path().is_file()) {
            let name = entry.file_name().into_string().unwrap();
            before.insert(name, (entry.metadata().unwrap().ino(), fs::read(entry.path()).unwrap()));
        }
        Self { before, notes: Vec::new() }
    }

    /// Takes what the shim noted.
    pub(crate) fn did(&mut self, log: &Path) {
        let bytes = fs::read(log).unwrap();
        let number = |at: usize| u64::from_le_bytes(bytes[at..at + 8].try_into().unwrap());
        let mut at = 0;
        while at < bytes.len() {
            let length = u32::from_le_bytes(bytes[at + 17..at + HEAD].try_into().unwrap()) as usize;
            let (file, offset) = (number(at + 1), number(at + 9));
            let end = at + HEAD + length;
            self.notes.push(Note { kind: bytes[at], file, offset, bytes: bytes[at + HEAD..end].to_vec() });
            at = end;
        }
    }

    /// Returns what was acknowledged before a moment, a line each.
    pub(crate) fn acknowledged(&self, moment: usize) -> Vec<String> {
        let acks = self.notes[..moment].iter().filter(|note| note.kind == b'A');
        let text: Vec<u8> = acks.flat_map(|note| note.bytes.iter().copied()).collect();
        String::from_utf8(text).unwrap().lines().map(str::to_owned).collect()
    }

    /// Returns the same disk without what makes single commits durable: of SQLite's log it leaves out each fsync that follows
    /// frames and that no write into the database follows. Those are what `synchronous = NORMAL` leaves out; it keeps the fsync of
    /// the log's head and those of a checkpoint, of the log before it and of the database after it.
    pub(crate) fn with_normal_commits(&self) -> Self {
        let (log, database) = (self.files_named("-wal"), self.files_named(".db"));
        let mut kept = Vec::new();
        let mut last_written = 0;
        for (at, note) in self.notes.iter().enumerate() {
            let is_of_log = log.contains(&note.file);
            if note.kind == b'W' && is_of_log {
                last_written = note.offset;
            }
            let is_of_both = |file: &u64| log.contains(file) || database.contains(file);
            let follows = |note: &&Note| note.kind == b'U' || b"WS".contains(&note.kind) && is_of_both(&note.file);
            let next = self.notes[at + 1..].iter().find(follows);
            let is_checkpoint = next.is_some_and(|next| next.kind == b'W' && database.contains(&next.file));
            let is_commit = note.kind == b'S' && is_of_log && last_written >= LOG_HEAD && !is_checkpoint;
            if !is_commit {
                kept.push(note.clone());
            }
        }
        Self { before: self.before.clone(), notes: kept }
    }

    /// Returns the same disk on which nothing is ever made durable.
    pub(crate) fn without_durability(&self) -> Self {
        let kept = self.notes.iter().filter(|note| !b"SD".contains(&note.kind)).cloned().collect();
        Self { before: self.before.clone(), notes: kept }
    }

    fn files_named(&self, ending: &str) -> Vec<u64> {
        let created = self.notes.iter().filter(|note| note.kind == b'C');
        let names = created.map(|note| (String::from_utf8_lossy(&note.bytes).into_owned(), note.file));
        let before = self.before.iter().map(|(name, (file, _))| (name.clone(), *file));
        names.chain(before).filter(|(name, _)| name.ends_with(ending)).map(|(_, file)| file).collect()
    }

    /// Writes into a folder what the disk may hold when the power is cut at a moment.
    pub(crate) fn cut(&self, moment: usize, keeps: Keeps, chance: &mut Chance, folder: &Path) {
        let mut files: BTreeMap<u64, Held<'_>> = BTreeMap::new();
        let mut names: BTreeMap<String, u64> = BTreeMap::new();
        for (name, (file, bytes)) in &self.before {
            names.insert(name.clone(), *file);
            files.insert(*file, Held { durable: bytes.clone(), pending: Vec::new() });
        }
        // A file that is gone and came again under the number of another is another: each has a place of its own.
        let mut places: BTreeMap<u64, u64> = files.keys().map(|file| (*file, *file)).collect();
        let mut next_place = u64::MAX;
        let (mut seen, mut renamings) = (names.clone(), Vec::new());
        for note in &self.notes[..moment] {
            let place = places.get(&note.file).copied().unwrap_or_default();
            match note.kind {
                b'C' => {
                    next_place -= 1;
                    places.insert(note.file, next_place);
                    files.insert(next_place, Held::default());
                    rename(note, next_place, &mut seen, &mut renamings);
                }
                b'W' => {
                    let written = Pending::Written { offset: note.offset, bytes: &note.bytes };
                    files.get_mut(&place).unwrap().pending.push(written);
                }
                b'T' => files.get_mut(&place).unwrap().pending.push(Pending::Cut(note.offset)),
                b'S' => files.get_mut(&place).unwrap().settle(),
                b'D' => renamings.drain(..).for_each(|renaming| apply(&renaming, &mut names)),
                b'U' | b'R' | b'L' => rename(note, 0, &mut seen, &mut renamings),
                _ => {}
            }
        }
        let survive = match keeps {
            Keeps::Nothing => 0,
            Keeps::Some => chance.below(renamings.len() as u64 + 1) as usize,
        };
        renamings.iter().take(survive).for_each(|renaming| apply(renaming, &mut names));
        for (name, file) in names.iter().filter(|(name, _)| !name.ends_with("-shm")) {
            let held = files.get_mut(file).unwrap();
            if matches!(keeps, Keeps::Some) {
                held.keep_some(chance);
            }
            let path = folder.join(name);
            fs::write(&path, &held.durable).unwrap();
            fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        }
    }
}

impl Held<'_> {
    /// Makes all of it durable.
    fn settle(&mut self) {
        for pending in std::mem::take(&mut self.pending) {
            self.take(&pending);
        }
    }

    /// Lets some of what is pending come true, sector by sector and in any order.
    fn keep_some(&mut self, chance: &mut Chance) {
        let share = [0.1, 0.5, 0.9, 1.0][chance.below(4) as usize];
        let mut pieces = Vec::new();
        for pending in std::mem::take(&mut self.pending) {
            match pending {
                Pending::Cut(length) => pieces.push(Pending::Cut(length)),
                Pending::Written { offset, bytes } => pieces.extend(sectors(offset, bytes)),
            }
        }
        pieces.retain(|_| chance.share() < share);
        for at in (1..pieces.len()).rev() {
            pieces.swap(at, chance.below(at as u64 + 1) as usize);
        }
        for piece in &pieces {
            self.take(piece);
        }
    }

    fn take(&mut self, pending: &Pending<'_>) {
        match pending {
            Pending::Cut(length) => self.durable.resize(*length as usize, 0),
            Pending::Written { offset, bytes } => {
                let (start, end) = (*offset as usize, *offset as usize + bytes.len());
                if self.durable.len() < end {
                    self.durable.resize(end, 0);
                }
                self.durable[start..end].copy_from_slice(bytes);
            }
        }
    }
}

/// Cuts what was written where sectors of the disk end.
fn sectors(offset: u64, bytes: &[u8]) -> Vec<Pending<'_>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let start = offset + at as u64;
        let end = bytes.len().min(at + (SECTOR - start % SECTOR) as usize);
        pieces.push(Pending::Written { offset: start, bytes: &bytes[at..end] });
        at = end;
    }
    pieces
}

/// Notes what a change does to the names: a program sees it at once, a disk may have it later.
fn rename(note: &Note, place: u64, seen: &mut BTreeMap<String, u64>, renamings: &mut Vec<Renaming>) {
    let text = String::from_utf8(note.bytes.clone()).unwrap();
    let (from, to) = text.split_once('\0').unwrap_or((&text, ""));
    let (from, to) = (from.to_owned(), to.to_owned());
    let change = match note.kind {
        b'C' => Renaming::Put(from, place),
        b'U' => Renaming::Gone(from),
        b'L' => Renaming::Put(to, seen[&from]),
        _ => Renaming::Moved { from, to },
    };
    apply(&change, seen);
    renamings.push(change);
}

fn apply(renaming: &Renaming, names: &mut BTreeMap<String, u64>) {
    match renaming {
        Renaming::Put(name, file) => names.insert(name.clone(), *file),
        Renaming::Gone(name) => names.remove(name),
        Renaming::Moved { from, to } => names.remove(from).and_then(|file| names.insert(to.clone(), file)),
    };
}

//! Packs that were damaged, changed, sealed to others, signed by others, or are too old: each is refused, and nothing of it is read.

use std::io::{Read, Write as _};
use std::str::FromStr as _;

use sitroom_domain::Marking;

use super::manifest::PartHead;
use super::*;
use crate::identity::{Identity, Public};

const NOW: &str = "2026-11-25T12:00:00Z";
const SCHEMA: u32 = 6;
const FLIPS: usize = 10_000;

fn pack(sender: &Identity) -> Pack {
    let manifest = Manifest {
        id: "00".repeat(16),
        kind: PackKind::Mission,
        sender: sender.public().fingerprint,
        recipients: Vec::new(),
        sequence: 1,
        made_at: "2026-11-25T11:00:00Z".into(),
        expires_at: "2026-12-25T11:00:00Z".into(),
        schema: SCHEMA,
        marking: Marking::Confidential,
        scope: Scope { subregion: "west-africa".into(), ..Scope::default() },
        answers: String::new(),
        revoked: Vec::new(),
        chain: "00".repeat(32),
        heard: Vec::new(),
        parts: Vec::new(),
    };
    let part = |name: &str, bytes: &[u8]| PackPart { name: name.into(), bytes: bytes.to_vec() };
    Pack { manifest, parts: vec![part("operations", b"{}\n".repeat(50).as_slice()), part("events", b"id\n1\n")] }
}

fn sealed(pack: &Pack, sender: &Identity, to: &[Public]) -> Vec<u8> {
    let mut bytes = Vec::new();
    seal_pack(pack, sender, to, &mut bytes).unwrap();
    bytes
}

fn opened(bytes: &[u8], identity: &Identity, trusted: &[Public]) -> Result<Pack, PackError> {
    open_pack(&mut &bytes[..], identity, trusted, NOW, SCHEMA)
}

/// Seals whatever stands inside, as somebody might who has the recipient's key but not the sender's.
fn sealed_by_hand(inside: &[u8], to: &Public) -> Vec<u8> {
    let key = age::x25519::Recipient::from_str(&to.recipient).unwrap();
    let encryptor = age::Encryptor::with_recipients(std::iter::once(&key as &dyn age::Recipient)).unwrap();
    let mut bytes = Vec::new();
    let mut writer = encryptor.wrap_output(&mut bytes).unwrap();
    writer.write_all(inside).unwrap();
    writer.finish().unwrap();
    bytes
}

#[test]
fn a_pack_comes_out_as_it_went_in_for_each_recipient_and_for_nobody_else() {
    let [office, laptop, second, stranger] = [0; 4].map(|_| Identity::generate().unwrap());
    let sent = pack(&office);
    let bytes = sealed(&sent, &office, &[laptop.public(), second.public()]);
    for recipient in [&laptop, &second] {
        let got = opened(&bytes, recipient, &[office.public()]).unwrap();
        assert_eq!(got.parts, sent.parts);
        assert_eq!(
            (got.manifest.scope.clone(), got.manifest.marking),
            (sent.manifest.scope.clone(), Marking::Confidential)
        );
        assert_eq!((got.part("events"), got.part("none")), (&b"id\n1\n"[..], &b""[..]));
    }
    let refused = opened(&bytes, &stranger, &[office.public()]).unwrap_err();
    assert!(matches!(&refused, PackError::OtherRecipient { .. }), "{refused}");
    let refused = opened(&bytes, &laptop, &[stranger.public(), laptop.public()]).unwrap_err();
    assert!(matches!(&refused, PackError::Untrusted { .. }), "{refused}");
}

#[test]
fn ten_thousand_flipped_bytes_are_all_found() {
    let [office, laptop] = [0; 2].map(|_| Identity::generate().unwrap());
    let bytes = sealed(&pack(&office), &office, &[laptop.public()]);
    let trusted = [office.public()];
    let mut state = 0x5eed_u64;
    for _ in 0..FLIPS {
        // Numbers of Steele and Vigna (SplitMix64), the same in each run.
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        let (at, bit) = ((mixed >> 3) as usize % bytes.len(), mixed & 7);
        let mut flipped = bytes.clone();
        flipped[at] ^= 1 << bit;
        assert!(opened(&flipped, &laptop, &trusted).is_err(), "byte {at}, bit {bit}");
    }
    for length in 0..bytes.len() {
        assert!(opened(&bytes[..length], &laptop, &trusted).is_err(), "cut after {length} bytes");
    }
    let longer = [&bytes[..], b"x"].concat();
    assert!(opened(&longer, &laptop, &trusted).is_err());
}

#[test]
fn what_is_expired_or_of_another_format_or_schema_is_refused() {
    let [office, laptop] = [0; 2].map(|_| Identity::generate().unwrap());
    let trusted = [office.public()];
    let mut old = pack(&office);
    for until in ["2026-11-25T11:59:59Z", "soon", ""] {
        old.manifest.expires_at = until.into();
        let refused = opened(&sealed(&old, &office, &[laptop.public()]), &laptop, &trusted).unwrap_err();
        assert!(matches!(refused, PackError::Expired { .. }), "{until}: {refused}");
    }
    let mut later = pack(&office);
    later.manifest.schema = SCHEMA + 1;
    let refused = opened(&sealed(&later, &office, &[laptop.public()]), &laptop, &trusted).unwrap_err();
    assert_eq!(refused, PackError::NewerSchema { found: SCHEMA + 1, known: SCHEMA });
    for format in [0, 2] {
        let inside = [&b"sitroom pack"[..], &[format], &[b'0'; 64 + 64 + 4]].concat();
        let refused = opened(&sealed_by_hand(&inside, &laptop.public()), &laptop, &trusted).unwrap_err();
        assert_eq!(refused, PackError::OtherFormat { found: format, known: 1 });
    }
}

#[test]
fn whoever_holds_the_recipients_key_alone_can_forge_nothing() {
    let [office, laptop, stranger] = [0; 3].map(|_| Identity::generate().unwrap());
    let trusted = [office.public()];
    // A manifest of the stranger's under the office's name, with the stranger's signature.
    let mut forged = pack(&stranger);
    forged.manifest.sender = office.public().fingerprint;
    let refused = opened(&sealed(&forged, &stranger, &[laptop.public()]), &laptop, &trusted).unwrap_err();
    assert!(matches!(refused, PackError::Untrusted { .. }), "{refused}");
    // The office's key named, and a signature that is not its own.
    let manifest = serde_json::to_vec(&forged.manifest).unwrap();
    let length = (manifest.len() as u32).to_le_bytes();
    let signer = office.public().signer;
    let inside = [&b"sitroom pack\x01"[..], signer.as_bytes(), &[7; 64], &length, &manifest].concat();
    let refused = opened(&sealed_by_hand(&inside, &laptop.public()), &laptop, &trusted).unwrap_err();
    assert_eq!(refused, PackError::Damaged { part: "signature".into() });
    // A trusted sender who signs another's name.
    let both = [office.public(), stranger.public()];
    let refused = opened(&sealed(&forged, &stranger, &[laptop.public()]), &laptop, &both).unwrap_err();
    assert_eq!(refused, PackError::Damaged { part: "sender".into() });
}

#[test]
fn what_would_unpack_to_more_than_it_says_is_refused_while_it_unpacks() {
    let [office, laptop] = [0; 2].map(|_| Identity::generate().unwrap());
    let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(&vec![0; 64 << 20]).unwrap();
    let bomb = encoder.finish().unwrap();
    let mut manifest = pack(&office).manifest;
    let hash = blake3::hash(&bomb).to_hex().to_string();
    manifest.parts = vec![PartHead { name: "events".into(), packed: bomb.len() as u64, bytes: 10, hash }];
    let refused = opened(&by_the_office(&manifest, &bomb, &office, &laptop), &laptop, &[office.public()]).unwrap_err();
    assert_eq!(refused, PackError::Damaged { part: "events".into() });
    manifest.parts[0].bytes = u64::MAX;
    let refused = opened(&by_the_office(&manifest, &bomb, &office, &laptop), &laptop, &[office.public()]).unwrap_err();
    assert!(matches!(refused, PackError::TooLarge { .. }), "{refused}");
}

/// Seals a manifest as it stands, with the office's true signature, to somebody whom it names.
fn by_the_office(manifest: &Manifest, part: &[u8], office: &Identity, to: &Identity) -> Vec<u8> {
    let manifest = Manifest { recipients: vec![to.public().fingerprint], ..manifest.clone() };
    sealed_by_hand(&signed_by(&manifest, part, office), &to.public())
}

/// Returns what stands inside a seal: a manifest as it stands, with a true signature, and a part.
fn signed_by(manifest: &Manifest, part: &[u8], office: &Identity) -> Vec<u8> {
    let manifest = serde_json::to_vec(manifest).unwrap();
    let signer = office.public().signer;
    let signature = office.sign(&[&b"sitroom pack\x01"[..], signer.as_bytes(), &manifest].concat());
    let length = (manifest.len() as u32).to_le_bytes();
    [&b"sitroom pack\x01"[..], signer.as_bytes(), &signature, &length, &manifest, part].concat()
}

#[test]
fn a_pack_that_a_recipient_seals_once_more_to_another_is_refused() {
    let [office, laptop, other] = [0; 3].map(|_| Identity::generate().unwrap());
    let manifest = Manifest { recipients: vec![laptop.public().fingerprint], ..pack(&office).manifest };
    let inside = signed_by(&manifest, b"", &office);
    let trusted = [office.public()];
    assert!(opened(&sealed_by_hand(&inside, &laptop.public()), &laptop, &trusted).is_ok());
    let refused = opened(&sealed_by_hand(&inside, &other.public()), &other, &trusted).unwrap_err();
    assert_eq!(refused, PackError::ForOthers { fingerprint: other.public().fingerprint });
}

#[test]
fn two_parts_of_one_name_and_parts_that_are_too_much_together_are_refused_before_any_is_read() {
    let [office, laptop] = [0; 2].map(|_| Identity::generate().unwrap());
    let mut manifest = pack(&office).manifest;
    let head = |name: &str, bytes: u64| PartHead { name: name.into(), packed: 0, bytes, hash: "00".repeat(32) };
    manifest.parts = vec![head("events", 0), head("events", 0)];
    let refused = opened(&by_the_office(&manifest, b"", &office, &laptop), &laptop, &[office.public()]).unwrap_err();
    assert_eq!(refused, PackError::Damaged { part: "parts".into() });
    manifest.parts = vec![head("events", 600 << 20), head("operations", 600 << 20)];
    let refused = opened(&by_the_office(&manifest, b"", &office, &laptop), &laptop, &[office.public()]).unwrap_err();
    assert_eq!(refused, PackError::TooLarge { part: "operations".into(), mib: 1024 });
}

/// Gives the same bytes without an end, and counts what was read.
struct Endless {
    first: &'static [u8],
    then: &'static [u8],
    read: usize,
}

impl Read for Endless {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        for byte in into.iter_mut() {
            let at = self.read;
            let then = self.then[at.saturating_sub(self.first.len()) % self.then.len()];
            *byte = self.first.get(at).copied().unwrap_or(then);
            self.read += 1;
        }
        Ok(into.len())
    }
}

#[test]
fn a_file_without_an_end_is_read_no_further_than_the_head_of_a_seal_may_be() {
    let [office, laptop] = [0; 2].map(|_| Identity::generate().unwrap());
    let (age, last) = (&b"age-encryption.org/v1\n"[..], &b"age-encryption.org/v1\n--- "[..]);
    for (first, then) in [(&b""[..], &b"\0"[..]), (age, &b"-> a\n"[..]), (age, &b"\0"[..]), (last, &b"a"[..])] {
        let mut endless = Endless { first, then, read: 0 };
        let refused = open_pack(&mut endless, &laptop, &[office.public()], NOW, SCHEMA).unwrap_err();
        assert_eq!(refused, PackError::NotAPack);
        assert!(endless.read <= 64 * 1024, "{} bytes were read", endless.read);
    }
}

#[test]
fn an_identity_is_read_back_and_one_with_another_fingerprint_is_refused() {
    let office = Identity::generate().unwrap();
    let [opens, signs] = office.secrets();
    assert_eq!(Identity::read(&opens, &signs).unwrap().public(), office.public());
    assert!(Identity::read("AGE-SECRET-KEY-1", &signs).is_err());
    let public = office.public();
    assert_eq!(public.fingerprint.len(), 39);
    assert_eq!(public.clone().checked().unwrap(), public);
    let other = Public { fingerprint: Identity::generate().unwrap().public().fingerprint, ..public.clone() };
    assert!(matches!(other.checked(), Err(PackError::OtherFingerprint { .. })));
    assert_eq!(Public { signer: "zz".into(), ..public }.checked(), Err(PackError::NotAnIdentity));
}

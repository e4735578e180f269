//! The header of a vault: 260 bytes in which the key of the store stands twice, wrapped by the passphrase and by the recovery key.
//!
//! | bytes | what |
//! | --- | --- |
//! | 0–15 | `SITROOM VAULT 1` and a line feed; the digit is the version |
//! | 16–23 | generation: counts the headers of a profile |
//! | 24–35 | Argon2id: KiB of memory, passes, lanes |
//! | 36–51 | Argon2id: salt |
//! | 52–75, 76–139 | recovery: nonce, wrapped key |
//! | 140–163, 164–227 | passphrase: nonce, wrapped key |
//! | 228–259 | BLAKE3 of all that is before, without a key: tells damage from a wrong passphrase |
//!
//! All before the passphrase's nonce is bound to the passphrase's wrapping (XChaCha20-Poly1305): who changes how much work is asked
//! makes it open nothing. And what asks for less than it may is refused before any work.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use sitroom_domain::phrase;
use sitroom_store::{StoreError, StoreKey, fill_with_chance};
use zeroize::Zeroizing;

use crate::halves::RecoveryKey;
use crate::secret::Secret;

const MAGIC: &[u8; 16] = b"SITROOM VAULT 1\n";
/// What every version begins with.
const NAME: usize = 14;
const SALT: usize = 16;
const NONCE: usize = 24;
const WRAPPED: usize = StoreKey::BYTES + 16;
const RECOVERY: usize = 52;
const PASSPHRASE: usize = RECOVERY + NONCE + WRAPPED;
const SUM: usize = PASSPHRASE + NONCE + WRAPPED;
/// Bytes of a header.
pub(crate) const LENGTH: usize = SUM + 32;
/// What is bound to the recovery wrapping besides the name.
const RECOVERY_CONTEXT: &str = "Sitroom 2026 recovery key of a vault";

/// How much work it is to try a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    /// What new headers ask for: 128 MiB and three passes, some tenths of a second on an office machine.
    const NEW: Self = Self { memory_kib: 128 * 1024, passes: 3, lanes: 1 };

    /// Returns what is out of its bounds: its name, its value, the least and the most.
    fn out_of_bounds(self) -> Option<(&'static str, u32, u32, u32)> {
        [
            (phrase!("KiB of memory"), self.memory_kib, 64 * 1024, 1024 * 1024),
            (phrase!("passes"), self.passes, 3, 16),
            (phrase!("lanes"), self.lanes, 1, 4),
        ]
        .into_iter()
        .find(|(_, found, least, most)| !(least..=most).contains(&found))
    }
}

/// Why bytes are no header that may be tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unsound {
    /// They are not what was written.
    Damaged,
    /// A later program wrote them.
    Later,
    /// They ask for less work than they may, or for more: what, how much, the least, the most.
    Weakened(&'static str, u32, u32, u32),
}

/// A header whose checksum is right and whose cost is within bounds.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Header([u8; LENGTH]);

/// Why a sound header did not open.
pub(crate) enum Closed {
    /// The secret is another.
    Wrong,
    /// There is no memory for the work: MiB that are needed.
    NoMemory(u32),
}

impl Header {
    /// Reads a header.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, Unsound> {
        if bytes.len() >= MAGIC.len() && bytes.starts_with(&MAGIC[..NAME]) && bytes[NAME..MAGIC.len()] != MAGIC[NAME..]
        {
            return Err(if bytes[NAME] > MAGIC[NAME] && bytes[NAME].is_ascii_digit() {
                Unsound::Later
            } else {
                Unsound::Damaged
            });
        }
        let header = Self(bytes.try_into().map_err(|_| Unsound::Damaged)?);
        if !bytes.starts_with(MAGIC) || blake3::hash(&bytes[..SUM]).as_bytes()[..] != bytes[SUM..] {
            return Err(Unsound::Damaged);
        }
        match header.cost().out_of_bounds() {
            Some((what, found, least, most)) => Err(Unsound::Weakened(what, found, least, most)),
            None => Ok(header),
        }
    }

    /// Returns the bytes to be written.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Returns how many headers of the profile there were before this one.
    pub(crate) fn generation(&self) -> u64 {
        u64::from_le_bytes(self.part(16))
    }

    fn cost(&self) -> Cost {
        let number = |at| u32::from_le_bytes(self.part(at));
        Cost { memory_kib: number(24), passes: number(28), lanes: number(32) }
    }

    fn part<const N: usize>(&self, at: usize) -> [u8; N] {
        std::array::from_fn(|place| self.0[at + place])
    }

    /// Wraps a key by a passphrase and a recovery key.
    pub(crate) fn wrap(
        generation: u64,
        key: &StoreKey,
        passphrase: &Secret,
        recovery: &RecoveryKey,
    ) -> Result<Self, WrapError> {
        let mut header = Self([0; LENGTH]);
        let (mut nonce, recovery) = ([0; NONCE], recovery_cipher(recovery));
        fill_with_chance(&mut nonce)?;
        let wrapped = recovery.encrypt(&XNonce::from(nonce), Payload { msg: key.bytes(), aad: &MAGIC[..] });
        header.0[RECOVERY..RECOVERY + NONCE].copy_from_slice(&nonce);
        header.0[RECOVERY + NONCE..PASSPHRASE].copy_from_slice(&wrapped.map_err(|_| WrapError::Cipher)?);
        header.wrapped_by(generation, key, passphrase)
    }

    /// Returns the same wrapping by the recovery key, with another by a passphrase.
    pub(crate) fn wrapped_by(&self, generation: u64, key: &StoreKey, passphrase: &Secret) -> Result<Self, WrapError> {
        let mut header = self.clone();
        header.0[..16].copy_from_slice(MAGIC);
        header.0[16..24].copy_from_slice(&generation.to_le_bytes());
        for (at, number) in [(24, Cost::NEW.memory_kib), (28, Cost::NEW.passes), (32, Cost::NEW.lanes)] {
            header.0[at..at + 4].copy_from_slice(&number.to_le_bytes());
        }
        fill_with_chance(&mut header.0[36..36 + SALT])?;
        let mut nonce = [0; NONCE];
        fill_with_chance(&mut nonce)?;
        let cipher = header.passphrase_cipher(passphrase)?;
        let wrapped = cipher.encrypt(&XNonce::from(nonce), Payload { msg: key.bytes(), aad: &header.0[..PASSPHRASE] });
        header.0[PASSPHRASE..PASSPHRASE + NONCE].copy_from_slice(&nonce);
        header.0[PASSPHRASE + NONCE..SUM].copy_from_slice(&wrapped.map_err(|_| WrapError::Cipher)?);
        let sum = blake3::hash(&header.0[..SUM]);
        header.0[SUM..].copy_from_slice(sum.as_bytes());
        Ok(header)
    }

    /// Unwraps the key by the passphrase.
    pub(crate) fn open(&self, passphrase: &Secret) -> Result<StoreKey, Closed> {
        let cipher = self.passphrase_cipher(passphrase).map_err(|_| Closed::NoMemory(self.cost().memory_kib / 1024))?;
        self.unwrap(&cipher, PASSPHRASE, &self.0[..PASSPHRASE])
    }

    /// Unwraps the key by the recovery key.
    pub(crate) fn open_by_recovery(&self, recovery: &RecoveryKey) -> Result<StoreKey, Closed> {
        self.unwrap(&recovery_cipher(recovery), RECOVERY, &MAGIC[..])
    }

    fn unwrap(&self, cipher: &XChaCha20Poly1305, at: usize, bound: &[u8]) -> Result<StoreKey, Closed> {
        let nonce = XNonce::from(self.part::<NONCE>(at));
        let wrapped = &self.0[at + NONCE..at + NONCE + WRAPPED];
        let key = cipher.decrypt(&nonce, Payload { msg: wrapped, aad: bound }).map_err(|_| Closed::Wrong)?;
        let key = Zeroizing::new(key);
        StoreKey::filled(|bytes| {
            // A wrapped key has the length of a key: it was just authenticated.
            if key.len() != bytes.len() {
                return Err(Closed::Wrong);
            }
            bytes.copy_from_slice(&key);
            Ok(())
        })
    }

    fn passphrase_cipher(&self, passphrase: &Secret) -> Result<XChaCha20Poly1305, WrapError> {
        let cost = self.cost();
        let params =
            Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32)).map_err(|_| WrapError::NoMemory)?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.bytes(), &self.part::<SALT>(36), &mut *key)
            .map_err(|_| WrapError::NoMemory)?;
        Ok(cipher_of(&key))
    }
}

/// Why a key was not wrapped.
#[derive(Debug)]
pub(crate) enum WrapError {
    /// No random numbers.
    Chance(StoreError),
    /// No memory for the passphrase.
    NoMemory,
    /// The cipher refused; it never does what is so short.
    Cipher,
}

impl From<StoreError> for WrapError {
    fn from(error: StoreError) -> Self {
        Self::Chance(error)
    }
}

/// Returns the memory that wrapping takes, in MiB.
pub(crate) const fn needed_mib() -> u32 {
    Cost::NEW.memory_kib / 1024
}

fn recovery_cipher(recovery: &RecoveryKey) -> XChaCha20Poly1305 {
    cipher_of(&Zeroizing::new(blake3::derive_key(RECOVERY_CONTEXT, &recovery[..])))
}

fn cipher_of(key: &[u8; 32]) -> XChaCha20Poly1305 {
    let mut place = Key::default();
    place.copy_from_slice(key);
    let cipher = XChaCha20Poly1305::new(&place);
    zeroize::Zeroize::zeroize(place.as_mut_slice());
    cipher
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::halves;

    fn header() -> (Header, StoreKey, RecoveryKey) {
        let key = StoreKey::random().unwrap();
        let (recovery, _) = halves::make().unwrap();
        let header = Header::wrap(1, &key, &Secret::new("harbour lantern nine"), &recovery).unwrap();
        (header, key, recovery)
    }

    /// Writes a number into a header and makes its checksum right again, as somebody would who knows the format.
    pub(crate) fn changed(bytes: &[u8], at: usize, number: u32) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        bytes[at..at + 4].copy_from_slice(&number.to_le_bytes());
        let sum = blake3::hash(&bytes[..SUM]);
        bytes[SUM..].copy_from_slice(sum.as_bytes());
        bytes
    }

    #[test]
    fn passphrase_and_recovery_key_open_and_nothing_else_does() {
        let (header, key, recovery) = header();
        let header = Header::read(header.bytes()).unwrap();
        assert!(header.open(&Secret::new("harbour lantern nine")).is_ok_and(|found| found.bytes() == key.bytes()));
        assert!(header.open_by_recovery(&recovery).is_ok_and(|found| found.bytes() == key.bytes()));
        assert!(matches!(header.open(&Secret::new("harbour lantern ten")), Err(Closed::Wrong)));
        assert!(matches!(header.open_by_recovery(&halves::make().unwrap().0), Err(Closed::Wrong)));
        let changed = header.wrapped_by(2, &key, &Secret::new("another nine rivers")).unwrap();
        assert!(matches!(changed.open(&Secret::new("harbour lantern nine")), Err(Closed::Wrong)));
        assert!(changed.open_by_recovery(&recovery).is_ok());
        assert_eq!(changed.generation(), 2);
    }

    #[test]
    fn every_flipped_bit_and_every_other_length_is_damage_and_no_wrong_passphrase() {
        let (header, ..) = header();
        for bit in 0..LENGTH * 8 {
            let mut bytes = header.bytes().to_vec();
            bytes[bit / 8] ^= 1 << (bit % 8);
            let unsound = Header::read(&bytes).err();
            assert!(matches!(unsound, Some(Unsound::Damaged | Unsound::Later)), "bit {bit}: {unsound:?}");
        }
        for length in [0, 15, 16, LENGTH - 1, LENGTH + 1, 4096] {
            let mut bytes = header.bytes().to_vec();
            bytes.resize(length, 0);
            assert_eq!(Header::read(&bytes).err(), Some(Unsound::Damaged), "{length} bytes");
        }
        let mut later = header.bytes().to_vec();
        later[NAME] = b'2';
        assert_eq!(Header::read(&later).err(), Some(Unsound::Later));
    }

    #[test]
    fn a_header_that_asks_for_too_little_or_too_much_work_is_refused_before_any_is_done() {
        let (header, ..) = header();
        for (at, number) in [(24, 64 * 1024 - 1), (24, u32::MAX), (28, 2), (28, 17), (32, 0), (32, 5), (24, 0), (28, 0)]
        {
            let unsound = Header::read(&changed(header.bytes(), at, number)).err();
            assert!(
                matches!(unsound, Some(Unsound::Weakened(_, found, ..)) if found == number),
                "{at} {number}: {unsound:?}"
            );
        }
    }

    #[test]
    fn cost_and_salt_are_bound_so_that_within_bounds_a_change_opens_nothing() {
        let (header, ..) = header();
        for (at, number) in [(24, 64 * 1024), (28, 4), (16, 9), (36, 7), (80, 1)] {
            let weaker = Header::read(&changed(header.bytes(), at, number)).unwrap();
            assert!(matches!(weaker.open(&Secret::new("harbour lantern nine")), Err(Closed::Wrong)), "{at}");
        }
    }
}

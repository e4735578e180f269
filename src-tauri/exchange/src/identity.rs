//! Who an office is to others: a key to which packs are sealed, and a key by which its packs are signed.
//!
//! Both are made once, stay in the encrypted store, and are exchanged in person: the fingerprint is what two people read to each
//! other.

use std::str::FromStr as _;

use age::secrecy::ExposeSecret as _;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use sitroom_store::fill_with_chance;
use zeroize::Zeroizing;

use crate::PackError;

/// The keys of an office. It has no `Debug`, so that it stands in no log.
pub struct Identity {
    opens: age::x25519::Identity,
    signs: SigningKey,
}

/// What others know of an office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Public {
    /// The key that packs are sealed to, as age writes it.
    pub recipient: String,
    /// The key that its packs are signed by, 64 hexadecimal digits.
    pub signer: String,
    /// What two people read to each other: it follows from both keys.
    pub fingerprint: String,
}

impl Identity {
    /// Makes the keys of a new office.
    ///
    /// # Errors
    /// When the system gives no random numbers.
    pub fn generate() -> Result<Self, PackError> {
        let mut seed = Zeroizing::new([0; 32]);
        fill_with_chance(seed.as_mut()).map_err(|why| PackError::NoRandomness { why: why.to_string() })?;
        Ok(Self { opens: age::x25519::Identity::generate(), signs: SigningKey::from_bytes(&seed) })
    }

    /// Reads the keys as [`Identity::secrets`] gave them.
    ///
    /// # Errors
    /// When they are none.
    pub fn read(opens: &str, signs: &str) -> Result<Self, PackError> {
        let opens = age::x25519::Identity::from_str(opens).map_err(|_| PackError::NoIdentity)?;
        let seed = Zeroizing::new(bytes_of(signs).ok_or(PackError::NoIdentity)?);
        Ok(Self { opens, signs: SigningKey::from_bytes(&seed) })
    }

    /// Returns both keys as text, to be kept in the encrypted store and nowhere else.
    pub fn secrets(&self) -> [Zeroizing<String>; 2] {
        let opens = Zeroizing::new(self.opens.to_string().expose_secret().to_owned());
        [opens, Zeroizing::new(hex(&self.signs.to_bytes()))]
    }

    /// Returns what others may know.
    pub fn public(&self) -> Public {
        let (recipient, signer) = (self.opens.to_public().to_string(), hex(self.signs.verifying_key().as_bytes()));
        Public { fingerprint: fingerprint(&recipient, &signer), recipient, signer }
    }

    pub(crate) fn opens(&self) -> &age::x25519::Identity {
        &self.opens
    }

    pub(crate) fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.signs.sign(bytes).to_bytes()
    }
}

impl Public {
    /// Returns the keys after a look whether each is one, and whether the fingerprint is theirs.
    ///
    /// # Errors
    /// When one is none, or the fingerprint is of other keys.
    pub fn checked(self) -> Result<Self, PackError> {
        let known = age::x25519::Recipient::from_str(&self.recipient).is_ok() && verifying(&self.signer).is_some();
        if !known {
            return Err(PackError::NotAnIdentity);
        }
        if fingerprint(&self.recipient, &self.signer) != self.fingerprint {
            return Err(PackError::OtherFingerprint { fingerprint: self.fingerprint });
        }
        Ok(self)
    }

    /// Tells whether a signature over bytes is by this office.
    pub(crate) fn signed(&self, bytes: &[u8], signature: &[u8; 64]) -> bool {
        let signature = Signature::from_bytes(signature);
        verifying(&self.signer).is_some_and(|key| key.verify_strict(bytes, &signature).is_ok())
    }
}

/// Returns what two people read to each other: 160 bits in eight groups of four letters without those that are mistaken for others.
fn fingerprint(recipient: &str, signer: &str) -> String {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let hash = blake3::derive_key("sitroom fingerprint 1", format!("{recipient}\n{signer}").as_bytes());
    let groups: Vec<String> = hash[..20]
        .chunks(5)
        .flat_map(|five| {
            let bits = five.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
            let letters: String =
                (0..8).rev().map(|at| char::from(LETTERS[(bits >> (5 * at) & 31) as usize])).collect();
            [letters[..4].to_owned(), letters[4..].to_owned()]
        })
        .collect();
    groups.join("-")
}

fn verifying(signer: &str) -> Option<VerifyingKey> {
    VerifyingKey::from_bytes(&bytes_of(signer)?).ok()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

fn bytes_of(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let mut bytes = [0; 32];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(at * 2..at * 2 + 2)?, 16).ok()?;
    }
    Some(bytes)
}

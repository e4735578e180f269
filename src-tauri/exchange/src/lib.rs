//! What leaves and enters an office. Of it there is the vault: the key of the store, wrapped by a passphrase and by a recovery
//! key that two custodians hold half each.
//!
//! This room knows how a key is wrapped and unwrapped; what the key opens is the store's matter. It keeps no key, shows no
//! secret in messages, and takes nothing away that could open a store.
#![cfg_attr(test, expect(clippy::unwrap_used, reason = "a test stops at the first surprise"))]

mod error;
mod halves;
mod header;
mod secret;
mod tries;
mod vault;

pub use error::ExchangeError;
pub use halves::Halves;
pub use secret::{GOOD_LETTERS, LEAST_LETTERS, STRONG_LETTERS, Secret};
pub use tries::wait_of;
pub use vault::{COPIES, HEADER, change, is_whole, open, recover, rekey, renew_halves, set};

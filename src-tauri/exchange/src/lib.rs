//! What leaves and enters an office: the vault – the key of the store, wrapped by a passphrase and by a recovery key that two
//! custodians hold half each –, identities, packs, and hubs.
//!
//! This room knows how a key is wrapped and unwrapped, and how a pack is sealed, signed and opened; what the key opens is the
//! store's matter, and what is in a pack is for others to choose and to read. It keeps no key, shows no secret in messages, and takes
//! nothing away that could open a store.
#![cfg_attr(test, expect(clippy::unwrap_used, reason = "a test stops at the first surprise"))]

mod error;
mod halves;
mod header;
mod hub;
mod identity;
mod pack;
mod secret;
mod tries;
mod vault;

pub use error::ExchangeError;
pub use halves::Halves;
pub use hub::{
    EVENTS_AT_A_TIME, EventState, Hub, HubAddress, HubDevice, HubError, HubEvent, HubRun, Initialized, KnownEvent,
    Lane, NewDevice, OPERATIONS_AT_A_TIME, PulledEvent, PulledOperation, PulledRun, PushedOperations, Reach, Reached,
    Subject, unfit_for_hub,
};
pub use identity::{Identity, Public};
pub use pack::{Heard, Manifest, Pack, PackError, PackKind, PackPart, Revoked, Scope, open_pack, seal_pack};
pub use secret::{GOOD_LETTERS, LEAST_LETTERS, STRONG_LETTERS, Secret};
pub use tries::wait_of;
pub use vault::{COPIES, HEADER, change, is_whole, open, recover, rekey, renew_halves, set};

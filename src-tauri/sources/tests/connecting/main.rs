//! Connectors against a server of our own on this machine, which answers as the publishers document, and with every
//! fault that a network has. After a fault a sync ends with the same rows as without it.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

mod acled_server;
mod bounds;
mod chance;
mod downloads;
mod faults;
mod secrets;
mod server;
mod stored;
mod ucdp_server;

pub(crate) use server::{Asked, Fault, Reply, Server};
pub(crate) use stored::{Stored, Waits, options};

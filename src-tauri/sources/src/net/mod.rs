//! The one place that opens connections: one request at a time, with bounds on time, bytes, tries and where it may lead.
//!
//! Nothing here knows a publisher. What is secret travels in headers and forms, never in an address, and is in no log.

mod attempt;
mod download;
mod fault;
mod fetcher;
mod pause;
mod redirect;
mod request;
mod secret;
mod site;

pub use download::{Downloaded, download};
pub use fault::{Flaw, NetFault};
pub use fetcher::{FetchOptions, Fetcher, Reading};
pub use pause::{Clock, Pause};
pub use request::{Answer, Expected, Request, Validators};
pub use secret::Secret;
pub use site::Site;

//! Hubs, with a real server: desks that push and pull, who may see and do what, and what happens when something goes wrong.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]
#![expect(clippy::print_stderr, reason = "a test says what it saw")]

#[path = "hub/certificates.rs"]
mod certificates;
#[path = "hub/desks.rs"]
mod desks;
#[path = "hub/events.rs"]
mod events;
#[path = "hub/failures.rs"]
mod failures;
#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "support/invented.rs"]
mod invented;
#[path = "hub/office.rs"]
mod office;
#[path = "support/postgres.rs"]
mod postgres;
#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "support/program.rs"]
mod program;
#[path = "hub/rights.rs"]
mod rights;
#[path = "hub/schema.rs"]
mod schema;
#[path = "hub/window.rs"]
mod window;

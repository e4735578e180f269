//! The command line, run as scripts run it: the real program, a profile of its own, real files where there are any.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]
#![expect(clippy::print_stderr, reason = "a test that cannot run says so")]

#[path = "cli/bad_input.rs"]
mod bad_input;
#[path = "cli/briefs.rs"]
mod briefs;
#[path = "cli/clusters.rs"]
mod clusters;
#[path = "cli/commands.rs"]
mod commands;
#[path = "cli/due.rs"]
mod due;
#[path = "cli/figures.rs"]
mod figures;
#[path = "cli/forecast.rs"]
mod forecast;
#[path = "cli/hotspots.rs"]
mod hotspots;
#[path = "cli/inbox.rs"]
mod inbox;
#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "support/invented.rs"]
mod invented;
#[path = "cli/languages.rs"]
mod languages;
#[path = "cli/links.rs"]
mod links;
#[path = "cli/notes.rs"]
mod notes;
#[path = "cli/outlook.rs"]
mod outlook;
#[path = "cli/packs.rs"]
mod packs;
#[path = "support/plain.rs"]
mod plain;
#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "support/program.rs"]
mod program;
#[path = "cli/real_files.rs"]
mod real_files;
#[path = "cli/records.rs"]
mod records;
#[path = "cli/releases.rs"]
mod releases;
#[allow(dead_code, reason = "the tests of connectors use the rest of it")]
#[path = "../src-tauri/sources/tests/connecting/server.rs"]
mod server;
#[path = "cli/spillover.rs"]
mod spillover;
#[path = "cli/syncs.rs"]
mod syncs;
#[path = "cli/tables.rs"]
mod tables;
#[path = "support/until.rs"]
mod until;
#[path = "cli/vault.rs"]
mod vault;
#[path = "cli/walls.rs"]
mod walls;
#[path = "cli/warnings.rs"]
mod warnings;

//! The contract with the window and the command line, its bodies and its faults.
//!
//! Everything that the program can do is one method of [`Desk`]; the shell and the command line only call them. This room
//! knows no Tauri and no terminal.
#![cfg_attr(test, expect(clippy::unwrap_used, reason = "a test stops at the first surprise"))]

pub mod contract;

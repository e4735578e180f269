//! The shell: the only room that knows Tauri and the terminal.
//!
//! It turns arguments, clicks and dropped files into calls of [`sitroom_api::Desk`] and its answers into windows and text.
//! It refuses to decide anything: no figure is computed here, no row is read here, nothing is stored here but the size of
//! the window.
#![cfg_attr(test, expect(clippy::unwrap_used, reason = "a test stops at the first surprise"))]

mod arguments;
mod cli;
mod profile;
mod speech;
mod window;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::FromArgMatches as _;

use crate::arguments::{Arguments, Command};

/// Runs the program: the window, or the command that the arguments name.
///
/// Returns 0 when it is done, 1 when something was refused, 2 when the arguments are wrong.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    speech::speak_as_asked(|name| std::env::var(name).ok());
    let read = speech::command_line().try_get_matches_from(arguments);
    let arguments = match read.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => arguments,
        Err(usage) => return cli::answer::show_usage(&usage),
    };
    let profile_dir = match profile::find(arguments.profile) {
        Ok(dir) => dir,
        Err(fault) => return cli::answer::refuse(&fault),
    };
    match arguments.command {
        Some(Command::Wall(wall)) if let Some(start) = wall.start() => window::run(&profile_dir, Some(&start)),
        Some(command) => cli::run(&command, &profile_dir, arguments.json),
        None => window::run(&profile_dir, None),
    }
}

/// Returns every text of the help of the command line in English, as its translations are listed.
pub fn help_texts() -> Vec<String> {
    speech::help_texts()
}

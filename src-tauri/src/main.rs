//! The program `sitroom`: a window without arguments, a command line with them.

use std::process::ExitCode;

fn main() -> ExitCode {
    sitroom_shell::run(std::env::args_os())
}

//! The program `sitroom`: a window without arguments, a command line with them.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// Rows are made of many small texts, which it gives and takes faster than the system's.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    sitroom_shell::run(std::env::args_os())
}

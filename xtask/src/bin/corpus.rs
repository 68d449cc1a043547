//! `cargo xtask corpus`, with what it needs to judge examples.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::main()
}

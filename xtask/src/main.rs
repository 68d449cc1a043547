//! `cargo xtask`: runs the generator on files.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::main()
}

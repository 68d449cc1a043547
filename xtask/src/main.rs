//! `cargo xtask`: runs the generator on files.

use std::{env, io, path::Path, process::ExitCode};

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."));
    let arguments = env::args_os().skip(1);
    let outcome = xtask::run(
        arguments,
        root,
        &mut io::stdout().lock(),
        &mut io::stderr().lock(),
    );
    ExitCode::from(outcome.code())
}

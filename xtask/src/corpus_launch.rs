//! `cargo xtask corpus` in the program that all tasks share: starts the one that has what it takes.
//!
//! That one is optimised, as it measures, and has a validator; neither is worth the wait for the other tasks.

use std::{io::Write, path::Path, process};

use crate::{Failure, Outcome, flags::Corpus};

/// Builds and runs `xtask-corpus` with the same arguments. It prints by itself.
///
/// # Errors
///
/// Cargo cannot be run.
pub(crate) fn run(
    flags: &Corpus,
    root: &Path,
    _out: &mut dyn Write,
    _err: &mut dyn Write,
) -> Result<Outcome, Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = process::Command::new(cargo);
    command
        .args(["run", "--quiet", "--release", "--manifest-path"])
        .arg(root.join("Cargo.toml"))
        .args(["--package", "xtask", "--features", "corpus"])
        .args(["--bin", "xtask-corpus", "--", "corpus"])
        .args(flags.arguments());
    let status = command
        .status()
        .map_err(|error| Failure(format!("error: cannot run cargo: {error}")))?;
    Ok(if status.success() {
        Outcome::Fine
    } else {
        Outcome::Findings
    })
}

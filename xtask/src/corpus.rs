//! `cargo xtask corpus`: arguments in, a run of the crate `xtask-corpus` out.
//!
//! That crate is optimised, as it measures, and has a validator; neither is worth the wait for the other tasks.

use std::{path::Path, process::Command};

use specsmith_cli::{Failure, Outcome};

use crate::flags::Corpus;

/// Builds and runs `xtask-corpus` with the same arguments. It prints by itself.
///
/// # Errors
///
/// Cargo cannot be run.
pub(crate) fn run(flags: &Corpus, root: &Path) -> Result<Outcome, Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["run", "--release", "--manifest-path"])
        .arg(root.join("Cargo.toml"))
        .args(["--package", "xtask-corpus", "--", "corpus"])
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

//! `cargo xtask codegen`: documents in, a crate on disk out.

use std::{io::Write, path::Path};

use specsmith_cli::{
    Failure, Outcome, Project,
    generate::{self, portable},
};

use crate::{
    flags::{Codegen, Crate},
    project,
};

/// Makes the crate; writes it, or compares it with what is there. Says what changed for callers.
///
/// # Errors
///
/// A document cannot be read, is wrong, or the crate cannot be written.
pub(crate) fn run(
    flags: Codegen,
    root: &Path,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Failure> {
    let project = match flags.crate_ {
        None => project::open(root)?,
        Some(crate_) => other(*crate_),
    };
    generate::run(&project, flags.options, out, err)
}

/// A crate made from other documents than those of this workspace.
fn other(crate_: Crate) -> Project {
    let mut command = "cargo xtask codegen".to_owned();
    for spec in &crate_.specs {
        command.push_str(&format!(" --spec {}", portable(spec)));
    }
    let package = crate_.package;
    let out = portable(&crate_.out);
    command.push_str(&format!(" --out {out} --name {}", package.name()));
    if !package.has_first_version() {
        command.push_str(&format!(" --version {}", package.version()));
    }
    Project::new(crate_.specs, package, crate_.out).with_command(command)
}

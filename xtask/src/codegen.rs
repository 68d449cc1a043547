//! `cargo xtask codegen`: documents in, a crate on disk out.

use std::{io::Write, path::Path};

use specsmith_cli::{Command, Failure, Outcome, Project, generate};

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
    let mut command = Command::new("cargo xtask codegen");
    for spec in &crate_.specs {
        command = command.words("--spec").path(spec);
    }
    let package = crate_.package;
    command = command.words("--out").path(&crate_.out);
    command = command.words("--name").words(package.name());
    if !package.has_first_version() {
        command = command.words("--version").words(package.version());
    }
    Project::new(crate_.specs, package, crate_.out).with_command(command)
}

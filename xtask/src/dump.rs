//! `cargo xtask dump`: documents in, a stage of the generator as JSON out.

use std::{
    io::{self, Write},
    path::Path,
};

use specsmith::Session;
use specsmith_cli::{Failure, Outcome, sources};

use crate::{
    flags::{Dump, Stage},
    project,
};

/// Prints the stage to `out`, and what the stages have to say to `err`.
///
/// # Errors
///
/// A document cannot be read or is wrong.
pub(crate) fn run(
    flags: Dump,
    root: &Path,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Failure> {
    let project = project::open(root)?;
    let sources = match flags.specs.as_slice() {
        [] => project.sources()?,
        specs => sources::load(specs, Path::new(""))?,
    };
    let mut session = Session::new(&sources, project.settings());
    let json = match flags.stage {
        Stage::Document => serde_json::to_string_pretty(session.parse()?),
        Stage::Ir => serde_json::to_string_pretty(session.lower()?),
        Stage::Model => serde_json::to_string_pretty(session.translate()?),
    };
    let json = json.map_err(|error| Failure(format!("error: this stage is no JSON: {error}")))?;
    write!(err, "{}", session.report())?;
    match writeln!(out, "{json}") {
        // Whoever reads it has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Outcome::Fine),
        done => Ok(done.map(|()| Outcome::Fine)?),
    }
}

//! `cargo xtask dump`: documents in, a stage of the generator as JSON out.

use std::{
    io::{self, Write},
    path::Path,
};

use specsmith::Session;

use crate::{
    Failure, Outcome,
    flags::{Dump, Stage},
    settings, sources,
};

/// Prints the stage to `out`, and what the stages have to say to `err`.
///
/// # Errors
///
/// A document cannot be read or is wrong.
pub(crate) fn run(
    flags: &Dump,
    root: &Path,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Failure> {
    let sources = sources::load(&flags.specs, root)?;
    let settings = settings::load(root)?.settings;
    let mut session = Session::new(&sources, &settings);
    let json = match flags.stage {
        Stage::Document => serde_json::to_string_pretty(session.parse()?)?,
        Stage::Ir => serde_json::to_string_pretty(session.lower()?)?,
        Stage::Model => serde_json::to_string_pretty(session.translate()?)?,
    };
    write!(err, "{}", session.report())?;
    match writeln!(out, "{json}") {
        // Whoever reads it has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Outcome::Fine),
        done => Ok(done.map(|()| Outcome::Fine)?),
    }
}

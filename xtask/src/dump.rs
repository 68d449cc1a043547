//! `cargo xtask dump`: documents in, a stage of the generator as JSON out.

use std::{
    io::{self, Write},
    path::Path,
};

use crate::{Failure, Outcome, flags::Dump, pipeline, sources};

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
    let (json, warnings) = pipeline::dump(&sources, flags.stage).map_err(Failure)?;
    write!(err, "{warnings}")?;
    match writeln!(out, "{json}") {
        // Whoever reads it has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Outcome::Fine),
        done => Ok(done.map(|()| Outcome::Fine)?),
    }
}

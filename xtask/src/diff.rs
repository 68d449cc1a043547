//! `cargo xtask diff`: two documents or public APIs in, what changed for callers out.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use specsmith::{Session, Settings, Sources, public_api::PublicApi};

use crate::{
    Failure, Outcome,
    changes::{Comparison, baseline},
    flags::Diff,
    sources,
};

/// Compares the public APIs of the crates of two documents.
///
/// # Errors
///
/// A document or an API cannot be read, or is wrong.
pub(crate) fn run(flags: &Diff, root: &Path, out: &mut dyn Write) -> Result<Outcome, Failure> {
    let settings = Settings {
        crate_name: "api".to_owned(),
        crate_version: "0.1.0".to_owned(),
        command: "cargo xtask diff".to_owned(),
        threads: crate::codegen::threads(),
    };
    let (old_sources, new_sources) = (sources_at(&flags.old, root)?, sources_at(&flags.new, root)?);
    let mut old_session = old_sources.as_ref().map(|it| Session::new(it, &settings));
    let mut new_session = new_sources.as_ref().map(|it| Session::new(it, &settings));
    let old = api(&flags.old, old_session.as_mut())?;
    let new = api(&flags.new, new_session.as_mut())?;
    let comparison = Comparison::new(&old, &new, new_session.as_ref());
    comparison.print(flags.format, out)?;
    let breaks = comparison.changes.breaks();
    Ok(match flags.deny_breaking && breaks {
        true => Outcome::Findings,
        false => Outcome::Fine,
    })
}

/// The documents at a path; `None` where it is that of a public API.
fn sources_at(path: &Path, root: &Path) -> Result<Option<Sources>, Failure> {
    if path.extension().is_some_and(|extension| extension == "txt") {
        return Ok(None);
    }
    let mut specs = vec![path.to_owned()];
    if path.is_dir() {
        let entries = fs::read_dir(path).map_err(|error| Failure::io("read", path, &error))?;
        let paths: Result<Vec<PathBuf>, _> = entries.map(|entry| Ok(entry?.path())).collect();
        specs = paths.map_err(|error| Failure::io("read", path, &error))?;
        specs.retain(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            sources::is_document(&name) || sources::is_overlay(&name)
        });
        specs.sort();
    }
    sources::load(&specs, root).map(Some)
}

/// The public API of a session's documents, or the one at a path.
fn api(path: &Path, session: Option<&mut Session<'_>>) -> Result<PublicApi, Failure> {
    match session {
        Some(session) => Ok(session.public_api()?),
        None => {
            baseline(path)?.ok_or_else(|| Failure(format!("error: there is no {}", path.display())))
        }
    }
}

//! Two documents or public APIs in, what changed for callers out.

use std::{io::Write, path::Path};

use specsmith::{Session, Settings, Sources, public_api::PublicApi};

use crate::{
    Comparison, Failure, Format, Outcome,
    baseline::baseline,
    project::threads,
    sources::{documents_in, load},
};

/// How to compare.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether it is an error that callers break.
    pub deny_breaking: bool,
    /// How changes are shown.
    pub format: Format,
}

/// Compares the public APIs of the crates of two documents, folders with documents, or files such as `api.txt`.
///
/// # Errors
///
/// A document or an API cannot be read, or is wrong.
pub fn run(
    old: &Path,
    new: &Path,
    options: Options,
    out: &mut dyn Write,
) -> Result<Outcome, Failure> {
    let settings = Settings {
        crate_name: "api".to_owned(),
        crate_version: "0.1.0".to_owned(),
        metadata: Default::default(),
        types: Default::default(),
        command: "specsmith diff".to_owned(),
        threads: threads(),
    };
    let (old_sources, new_sources) = (sources_at(old)?, sources_at(new)?);
    let mut old_session = old_sources.as_ref().map(|it| Session::new(it, &settings));
    let mut new_session = new_sources.as_ref().map(|it| Session::new(it, &settings));
    let old = api(old, old_session.as_mut())?;
    let new = api(new, new_session.as_mut())?;
    let comparison = Comparison::new(old, new, new_session.as_ref());
    comparison.print(options.format, out)?;
    Ok(match options.deny_breaking && comparison.breaks() {
        true => Outcome::Findings,
        false => Outcome::Fine,
    })
}

/// The documents at a path; `None` where it is that of a public API.
fn sources_at(path: &Path) -> Result<Option<Sources>, Failure> {
    if path.extension().is_some_and(|extension| extension == "txt") {
        return Ok(None);
    }
    let here = Path::new("");
    let paths = if path.is_dir() {
        documents_in(path, here)?
    } else {
        vec![path.to_owned()]
    };
    load(&paths, here).map(Some)
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

//! The public APIs beside a crate: files in, [`PublicApi`]s out.
//!
//! There are two. `api.txt` is what the last run made, and a run reports what it changes. `api-released.txt` is what the last release
//! had: the step of the version and the changelog come from it, so that two runs before a release ask for one step.

use std::{fs, io, path::Path};

use specsmith::public_api::PublicApi;

use crate::Failure;

/// The file with the public API of the last run.
pub(crate) const API: &str = "api.txt";

/// The file with the public API of the last release.
pub(crate) const RELEASED: &str = "api-released.txt";

/// Reads a public API; `None` where there is no such file.
///
/// # Errors
///
/// The file cannot be read, or is no public API: then nobody can say that nothing changed.
pub(crate) fn baseline(path: &Path) -> Result<Option<PublicApi>, Failure> {
    let text = read(path)?;
    text.map(|text| parse(path, &text)).transpose()
}

/// Reads a public API; `None` where there is no such file, or it is `api`, which costs less than reading it does.
///
/// # Errors
///
/// Those of [`baseline`].
pub(crate) fn other_baseline(path: &Path, api: &PublicApi) -> Result<Option<PublicApi>, Failure> {
    let text = read(path)?.filter(|text| !text.ends_with(&format!("\n\n{api}")));
    text.map(|text| parse(path, &text)).transpose()
}

/// Reads a text; `None` where there is no such file.
///
/// # Errors
///
/// The file cannot be read.
pub(crate) fn read(path: &Path) -> Result<Option<String>, Failure> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::io("read", path, &error)),
    }
}

fn parse(path: &Path, text: &str) -> Result<PublicApi, Failure> {
    PublicApi::read(text).map_err(|error| {
        Failure(format!(
            "error: {} is not the public API of a crate, so that nothing can be compared with it: {error}\n  \
             help: restore it from version control",
            path.display()
        ))
    })
}

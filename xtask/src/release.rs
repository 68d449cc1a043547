//! `cargo xtask release`: the public API of the crate becomes that of its last release.

use std::{fs, io::Write, path::Path};

use crate::{
    Failure, Outcome,
    changes::{API, CHANGELOG, RELEASED, Release, baseline},
    output::replace,
    settings,
};

/// Notes what is released: `api-released.txt`, and the changelog's heading.
///
/// # Errors
///
/// The version is too low for what changed, or a file cannot be read or written.
pub(crate) fn run(root: &Path, err: &mut dyn Write) -> Result<Outcome, Failure> {
    let project = settings::load(root)?;
    let folder = root.join("generated");
    let api = baseline(&folder.join(API))?
        .filter(|api| api.version == project.settings.crate_version)
        .ok_or_else(|| Failure("error: run `cargo xtask codegen` first".to_owned()))?;
    let release = Release::of(&folder, &api, &project.accepted)?;
    if let Some(release) = release.filter(|release| !release.is_ready()) {
        return Err(Failure(format!("error: {}", release.sentence())));
    }
    let path = folder.join(CHANGELOG);
    let changelog =
        fs::read_to_string(&path).map_err(|error| Failure::io("read", &path, &error))?;
    let heading = format!("## {}\n", api.version);
    let is_noted = changelog.lines().any(|line| line == heading.trim_end());
    if !is_noted {
        let released = specsmith::changes::changelog::release(&changelog, &api.version)
            .ok_or_else(|| {
                Failure(format!(
                    "error: {} has no section \"Unreleased\"",
                    path.display()
                ))
            })?;
        replace(&path, &released).map_err(|error| Failure::io("write", &path, &error))?;
    }
    let path = folder.join(RELEASED);
    let text =
        fs::read_to_string(folder.join(API)).map_err(|error| Failure::io("read", &path, &error))?;
    replace(&path, &text).map_err(|error| Failure::io("write", &path, &error))?;
    writeln!(err, "{} {} is noted as released", api.package, api.version)?;
    Ok(Outcome::Fine)
}

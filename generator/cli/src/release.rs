//! A crate on disk in, its public API noted as that of its last release out.

use std::{fs, io::Write, path::Path};

use specsmith::changes::changelog;

use crate::{
    Failure, Outcome, Project,
    baseline::{API, RELEASED, baseline},
    output::replace,
    step::CHANGELOG,
};

/// Notes that the crate is released as it is: `api-released.txt`, and the heading of the changelog.
///
/// # Errors
///
/// The version is too low for what changed, or a file cannot be read or written.
pub fn run(project: &Project, err: &mut dyn Write) -> Result<Outcome, Failure> {
    let folder = project.folder();
    let settings = project.settings();
    let api = baseline(&folder.join(API))?
        .filter(|api| api.version == settings.crate_version)
        .ok_or_else(|| Failure(format!("error: run `{}` first", project.command.here())))?;
    let release = project.release(&api)?;
    if let Some(release) = release.filter(|release| !release.is_ready()) {
        return Err(Failure(format!("error: {}", release.sentence())));
    }
    note_in_changelog(&folder.join(CHANGELOG), &api.version)?;
    let path = folder.join(RELEASED);
    let text =
        fs::read_to_string(folder.join(API)).map_err(|error| Failure::io("read", &path, &error))?;
    replace(&path, &text).map_err(|error| Failure::io("write", &path, &error))?;
    writeln!(err, "{} {} is marked as released", api.package, api.version)?;
    Ok(Outcome::Fine)
}

/// Makes "Unreleased" the version, unless the changelog has it already.
fn note_in_changelog(path: &Path, version: &str) -> Result<(), Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::io("read", path, &error))?;
    let heading = format!("## {version}");
    if text.lines().any(|line| line == heading) {
        return Ok(());
    }
    let Some(released) = changelog::release(&text, version) else {
        return Err(Failure(format!(
            "error: {} has no section \"Unreleased\"",
            path.display()
        )));
    };
    replace(path, &released).map_err(|error| Failure::io("write", path, &error))
}

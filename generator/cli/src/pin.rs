//! Names that changed in, an overlay that keeps them out.

use specsmith::Sources;

use crate::{
    Comparison, Failure, Project,
    baseline::{API, baseline},
    failure::Stopped,
    output::replace,
    settings::NAMES,
    sources,
};

/// What it starts with.
const HEAD: &str = "\
overlay: 1.0.0
info: {title: Names that stay as they were, version: 1.0.0}
actions:
";

/// Adds an action for each name that changed to the overlay of names, and the overlay to the sources.
pub(crate) fn pin(project: &Project, sources: &mut Sources) -> Result<(), Stopped> {
    let Some(file) = &project.file else {
        return Err(Failure(
            "error: --pin writes an overlay beside specsmith.toml, and there is none\n  help: run `specsmith init`"
                .to_owned(),
        )
        .into());
    };
    let Some(before) = baseline(&project.folder().join(API))? else {
        return Ok(());
    };
    let api = project.session(sources)?.public_api()?;
    let pins = Comparison::new(before, api, None).pins();
    if pins.is_empty() {
        return Ok(());
    }
    let path = file.with_file_name(NAMES);
    let name = sources::name(&path);
    let known = sources.overlays.get(&name).map(String::as_str);
    let mut text = known.unwrap_or(HEAD).to_owned();
    for pin in pins {
        text.push_str(&format!("  {pin}\n"));
    }
    let full = project.base.join(&path);
    replace(&full, &text).map_err(|error| Failure::io("write", &path, &error))?;
    sources.overlays.insert(name, text);
    Ok(())
}

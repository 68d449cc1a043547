//! What a release of a crate asks for: its public API and that of its last release in, the version and the changelog out.

use std::path::Path;

use semver::Version;
use specsmith::{
    changes::{Accepted, Changes, Step, changelog},
    public_api::PublicApi,
};

use crate::{
    Failure,
    baseline::{RELEASED, baseline, read},
    output::replace,
};

/// The file with the words for the users of a crate.
pub(crate) const CHANGELOG: &str = "CHANGELOG.md";

/// What a release of the crate asks for.
pub(crate) struct Release {
    /// The version of the last release.
    released: Version,
    /// The version that the crate has.
    version: Version,
    /// What changed since then, accepted changes aside.
    step: Step,
    /// What the changelog says, where that is not what it should say.
    pub(crate) changelog: Option<String>,
    /// The file that has the version, as messages call it.
    file: String,
}

impl Release {
    /// Compares a crate with its last release; `None` where it has none. `file` is where changes are accepted, as messages call it.
    ///
    /// # Errors
    ///
    /// A baseline cannot be read, or a change is accepted that there is none of.
    pub(crate) fn of(
        folder: &Path,
        api: &PublicApi,
        accepted: &[Accepted],
        file: &str,
    ) -> Result<Option<Self>, Failure> {
        let Some(old) = baseline(&folder.join(RELEASED))? else {
            return match accepted {
                [] => Ok(None),
                [entry, ..] => Err(accepts_nothing(entry, file, "there is no release yet")),
            };
        };
        let mut changes = Changes::between(&old, api);
        if let [entry, ..] = changes.accept(accepted).as_slice() {
            let why = "there is no such change since the last release";
            return Err(accepts_nothing(entry, file, why));
        }
        let text = read(&folder.join(CHANGELOG))?.unwrap_or_else(|| "# Changelog\n".to_owned());
        let updated = changelog::update(&text, &changes);
        Ok(Some(Self {
            released: version(&old.version)?,
            version: version(&api.version)?,
            step: changes.step(),
            changelog: (updated != text).then_some(updated),
            file: file.to_owned(),
        }))
    }

    /// Whether the version of the crate is high enough.
    pub(crate) fn is_ready(&self) -> bool {
        self.step.is_taken(&self.released, &self.version)
    }

    /// Writes the changelog.
    pub(crate) fn write_changelog(&self, folder: &Path) -> Result<(), Failure> {
        let path = folder.join(CHANGELOG);
        match &self.changelog {
            Some(text) => replace(&path, text).map_err(|error| Failure::io("write", &path, &error)),
            None => Ok(()),
        }
    }

    /// Which version comes next, in one sentence.
    pub(crate) fn sentence(&self) -> String {
        let Self {
            released,
            version,
            step,
            file,
            ..
        } = self;
        let needed = step.after(released);
        match (step, self.is_ready()) {
            (Step::None, _) => {
                format!("the API is unchanged since {released}, but the version is {version}")
            }
            (_, true) => format!(
                "the changes since {released} require at least {needed}, but the version is {version}"
            ),
            (_, false) => format!(
                "since {released} the API asks for {needed} at least, but the version is {version}\n  \
                 help: set `version = \"{needed}\"` in {file}"
            ),
        }
    }
}

fn version(text: &str) -> Result<Version, Failure> {
    Version::parse(text)
        .map_err(|error| Failure(format!("error: {text:?} is not a version: {error}")))
}

fn accepts_nothing(entry: &Accepted, file: &str, why: &str) -> Failure {
    Failure(format!(
        "error: {file} accepts `{}` of `{}`, but {why}\n  help: remove the entry",
        entry.change, entry.item
    ))
}

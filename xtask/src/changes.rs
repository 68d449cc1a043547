//! What changed in the public API of a crate: baselines on disk in, a report and an entry of the changelog out.
//!
//! There are two baselines. `api.txt` is what the last run made, and a run reports what it changes. `api-released.txt` is what the last
//! release had: the step of the version and the changelog come from it, so that two runs before a release ask for one step.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write},
    path::Path,
};

use semver::Version;
use similar::{ChangeTag, TextDiff};
use specsmith::{
    Pointer, Session,
    changes::{Accepted, Changes, Class, Report, Step, changelog},
    public_api::PublicApi,
};

use crate::{Failure, flags::Format, output};

/// The file with the public API of the last run.
pub(crate) const API: &str = "api.txt";

/// The file with the public API of the last release.
pub(crate) const RELEASED: &str = "api-released.txt";

/// The file with the words for the users of a crate.
pub(crate) const CHANGELOG: &str = "CHANGELOG.md";

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

fn read(path: &Path) -> Result<Option<String>, Failure> {
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

/// Two public APIs and what changed between them.
pub(crate) struct Comparison<'a> {
    old: &'a PublicApi,
    new: &'a PublicApi,
    /// Path and line of the nodes of the documents that say so.
    lines: BTreeMap<Pointer, (String, usize)>,
    /// What changed.
    pub(crate) changes: Changes,
}

impl<'a> Comparison<'a> {
    /// Compares two public APIs, of which the new one is that of a session's documents.
    pub(crate) fn new(
        old: &'a PublicApi,
        new: &'a PublicApi,
        session: Option<&Session<'_>>,
    ) -> Self {
        let changes = Changes::between(old, new);
        let places = changes.places(new);
        let lines = session.map(|session| session.lines(&places));
        Self {
            changes,
            old,
            new,
            lines: lines.unwrap_or_default(),
        }
    }

    /// Prints what changed.
    pub(crate) fn print(&self, format: Format, out: &mut dyn Write) -> Result<(), Failure> {
        let report = self.report();
        match format {
            Format::Text => write!(out, "{}", report.text())?,
            Format::Json => writeln!(out, "{:#}", report.json())?,
            Format::Github => write!(out, "{}", report.github())?,
        }
        Ok(())
    }

    /// The actions of an overlay that keep the names that changed.
    pub(crate) fn pins(&self) -> Vec<String> {
        let report = self.report();
        let renamed = self.changes.findings.iter();
        renamed.filter_map(|finding| report.pin(finding)).collect()
    }

    fn report(&self) -> Report<'_> {
        Report {
            changes: &self.changes,
            old: self.old,
            new: self.new,
            lines: &self.lines,
        }
    }

    /// How many causes there are of each class that has some.
    pub(crate) fn counts(&self) -> Vec<String> {
        let counts = Class::ALL.into_iter().filter_map(|class| {
            let count = self.changes.causes(class).count();
            (count > 0).then(|| format!("{} {count}", class.as_str()))
        });
        counts.collect()
    }
}

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
}

impl Release {
    /// Compares a crate with its last release; `None` where it has none.
    ///
    /// # Errors
    ///
    /// A baseline cannot be read, or a change is accepted that there is none of.
    pub(crate) fn of(
        folder: &Path,
        api: &PublicApi,
        accepted: &[Accepted],
    ) -> Result<Option<Self>, Failure> {
        let Some(old) = baseline(&folder.join(RELEASED))? else {
            return match accepted {
                [] => Ok(None),
                [entry, ..] => Err(accepts_nothing(entry, "there is no release yet")),
            };
        };
        let mut changes = Changes::between(&old, api);
        if let [entry, ..] = changes.accept(accepted).as_slice() {
            return Err(accepts_nothing(
                entry,
                "there is no such change since the last release",
            ));
        }
        let path = folder.join(CHANGELOG);
        let text = read(&path)?.unwrap_or_else(|| "# Changelog\n".to_owned());
        let updated = changelog::update(&text, &changes);
        Ok(Some(Self {
            released: version(&old.version)?,
            version: version(&api.version)?,
            step: changes.step(),
            changelog: (updated != text).then_some(updated),
        }))
    }

    /// Whether the version of the crate is high enough.
    pub(crate) fn is_ready(&self) -> bool {
        self.step.is_taken(&self.released, &self.version)
    }

    /// Writes the changelog.
    pub(crate) fn write(&self, folder: &Path) -> Result<(), Failure> {
        let path = folder.join(CHANGELOG);
        match &self.changelog {
            Some(text) => {
                output::replace(&path, text).map_err(|error| Failure::io("write", &path, &error))
            }
            None => Ok(()),
        }
    }

    /// Which version comes next, in one sentence.
    pub(crate) fn sentence(&self) -> String {
        let Self {
            released,
            version,
            step,
            ..
        } = self;
        let needed = step.after(released);
        match (step, self.is_ready()) {
            (Step::None, _) => {
                format!("the API is that of {released}, and the version is {version}")
            }
            (_, true) => format!(
                "since {released} the API asks for {needed} at least, and the version is {version}"
            ),
            (_, false) => format!(
                "since {released} the API asks for {needed} at least, but the version is {version}\n  \
                 help: set `version = \"{needed}\"` in specs/specsmith.toml"
            ),
        }
    }
}

fn version(text: &str) -> Result<Version, Failure> {
    Version::parse(text)
        .map_err(|error| Failure(format!("error: {text:?} is not a version: {error}")))
}

fn accepts_nothing(entry: &Accepted, why: &str) -> Failure {
    Failure(format!(
        "error: specs/specsmith.toml accepts `{}` of `{}`, but {why}\n  help: remove the entry",
        entry.change, entry.item
    ))
}

/// How many lines of docs differ in files that were there before.
pub(crate) fn changed_docs(changes: &[output::Change]) -> usize {
    let texts = changes
        .iter()
        .filter_map(|change| change.old.as_deref().zip(change.new.as_deref()));
    let count = |(old, new): (&str, &str)| {
        let difference = TextDiff::from_lines(old, new);
        let changed = difference
            .iter_all_changes()
            .filter(|change| change.tag() == ChangeTag::Insert);
        let is_doc = |line: &str| {
            let line = line.trim_start();
            line.starts_with("///") || line.starts_with("//!")
        };
        changed.filter(|change| is_doc(change.value())).count()
    };
    texts.map(count).sum()
}

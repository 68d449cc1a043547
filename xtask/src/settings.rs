//! `specs/specsmith.toml`: what the documents do not say about the client of this workspace.

use std::{fs, path::Path};

use serde::Deserialize;
use specsmith::{Settings, changes::Accepted};

use crate::{Failure, sources::FOLDER};

/// The name of the file, in the folder of the documents.
pub(crate) const FILE: &str = "specsmith.toml";

/// What is in the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    package: Package,
    #[serde(default)]
    accept: Vec<Accept>,
}

/// The package that is made.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Package {
    name: String,
    version: String,
}

/// A change that is accepted.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Accept {
    change: String,
    item: String,
    reason: String,
}

/// What the file says.
pub(crate) struct Project {
    /// For the generator.
    pub(crate) settings: Settings,
    /// The changes that are accepted.
    pub(crate) accepted: Vec<Accepted>,
}

/// Reads the file of the workspace at `root`.
///
/// # Errors
///
/// It cannot be read, or says something that means nothing.
pub(crate) fn load(root: &Path) -> Result<Project, Failure> {
    let path = root.join(FOLDER).join(FILE);
    let text = fs::read_to_string(&path).map_err(|error| Failure::io("read", &path, &error))?;
    let file: File = toml::from_str(&text)
        .map_err(|error| Failure(format!("error: {FOLDER}/{FILE}: {error}")))?;
    let Package { name, version } = file.package;
    let wrong = |message| Failure(format!("error: {FOLDER}/{FILE}: {message}"));
    let settings = Settings {
        crate_name: crate::flags::valid_name(name).map_err(wrong)?,
        crate_version: crate::flags::valid_version(version).map_err(wrong)?,
        command: "cargo xtask codegen".to_owned(),
        threads: crate::codegen::threads(),
    };
    let accepted = file.accept.into_iter().map(|accept| Accepted {
        change: accept.change,
        item: accept.item,
        reason: accept.reason,
    });
    Ok(Project {
        settings,
        accepted: accepted.collect(),
    })
}

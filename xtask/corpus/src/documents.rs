//! Paths in, [`Document`]s with unique names out.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use specsmith::feature_name;

use specsmith_cli::{Failure, sources};

/// A document, and what its crate is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Document {
    /// Where it is, as the user said it.
    pub(crate) path: PathBuf,
    /// The name of its folder. That of the package is [`Self::package`].
    pub(crate) name: String,
}

impl Document {
    /// The name of its package, which is no keyword and no library's.
    pub(crate) fn package(&self) -> String {
        format!("api-{}", self.name)
    }
}

/// Finds the documents at `paths` and in the folders among them, sorted within each folder.
pub(crate) fn find(paths: &[PathBuf]) -> Result<Vec<Document>, Failure> {
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            find_in(path, &mut found)?;
        } else {
            found.push(path.clone());
        }
    }
    if found.is_empty() {
        return Err(Failure(
            "error: there is no document (*.yaml, *.yml or *.json) in these folders".to_owned(),
        ));
    }
    Ok(with_names(found))
}

fn find_in(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let failure = |error| Failure::io("read", folder, &error);
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(failure)? {
        entries.push(entry.map_err(failure)?.path());
    }
    entries.sort();
    for entry in entries {
        let name = entry.file_name().unwrap_or_default().to_string_lossy();
        if entry.is_dir() {
            find_in(&entry, found)?;
        } else if sources::is_document(&name) && is_whole(&entry)? {
            found.push(entry);
        }
    }
    Ok(())
}

/// Whether a file is a document by itself, not a part that others refer to: it says of which version it is. A file that is no text
/// counts, so that somebody hears of it.
fn is_whole(path: &Path) -> Result<bool, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::io("read", path, &error))?;
    let Ok(text) = std::str::from_utf8(&bytes) else {
        return Ok(true);
    };
    let is_version = |field: &str| {
        text.match_indices(field).any(|(start, _)| {
            let rest = text.get(start + field.len()..).unwrap_or_default();
            let rest = rest.trim_start_matches(['"', '\'']).trim_start();
            rest.starts_with(':')
        })
    };
    Ok(is_version("openapi") || is_version("swagger"))
}

/// Names each document by its file, by its folder as well where that is not enough, and by a number where nothing else helps.
fn with_names(mut paths: Vec<PathBuf>) -> Vec<Document> {
    let mut seen = Vec::new();
    paths.retain(|path| {
        let is_new = !seen.contains(path);
        seen.push(path.clone());
        is_new
    });
    let short = |path: &Path| part(path.file_stem());
    let long = |path: &Path| {
        let folder = part(path.parent().and_then(Path::file_name));
        format!("{folder}-{}", part(path.file_name()))
    };
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for path in &paths {
        *uses.entry(short(path)).or_default() += 1;
    }
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let mut documents = Vec::new();
    for path in paths {
        let is_unique = uses.get(&short(&path)) == Some(&1);
        let name = if is_unique { short(&path) } else { long(&path) };
        let count = taken.entry(name.clone()).or_default();
        *count += 1;
        let name = match *count {
            1 => name,
            count => format!("{name}-{count}"),
        };
        documents.push(Document { path, name });
    }
    documents
}

/// A part of a path, as it can stand in the name of a package.
fn part(text: Option<&std::ffi::OsStr>) -> String {
    feature_name(&text.unwrap_or_default().to_string_lossy())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_and_unique() {
        let paths = [
            "a/petStore.yaml",
            "a/x.yaml",
            "b/x.yaml",
            "b/x.json",
            "a/x.yaml",
        ];
        let documents = with_names(paths.map(PathBuf::from).to_vec());
        let names: Vec<_> = documents
            .iter()
            .map(|document| document.name.as_str())
            .collect();
        assert_eq!(names, ["pet-store", "a-x-yaml", "b-x-yaml", "b-x-json"]);
    }

    #[test]
    fn no_package_is_called_like_a_library_or_a_keyword() {
        for name in ["serde", "type", "3scale"] {
            let document = Document {
                path: PathBuf::new(),
                name: name.to_owned(),
            };
            assert_eq!(document.package(), format!("api-{name}"));
        }
    }
}

//! Documents on disk in, [`Sources`] out.

use std::{
    fs,
    path::{Path, PathBuf},
};

use specsmith::Sources;

use crate::Failure;

/// The folder with the documents of this workspace.
pub(crate) const FOLDER: &str = "specs";

/// Reads the documents at `specs`, or those of the workspace at `root` where there are none. Each is named as the user did.
pub(crate) fn load(specs: &[PathBuf], root: &Path) -> Result<Sources, Failure> {
    let mut sources = Sources::default();
    if specs.is_empty() {
        for name in names(root)? {
            let text = read(&root.join(FOLDER).join(&name))?;
            sources.documents.insert(format!("{FOLDER}/{name}"), text);
        }
    }
    for spec in specs {
        sources
            .documents
            .insert(spec.display().to_string(), read(spec)?);
    }
    Ok(sources)
}

/// The names of the documents of the workspace at `root`, sorted.
fn names(root: &Path) -> Result<Vec<String>, Failure> {
    let folder = root.join(FOLDER);
    let entries = fs::read_dir(&folder).map_err(|error| Failure::io("read", &folder, &error))?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| Failure::io("read", &folder, &error))?;
        let Ok(name) = entry.file_name().into_string() else {
            return Err(Failure(format!(
                "error: {} is not UTF-8",
                entry.path().display()
            )));
        };
        if is_document(&name) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Whether a file of this name is an OpenAPI document, and not one that changes others.
pub(crate) fn is_document(name: &str) -> bool {
    let Some((stem, extension)) = name.rsplit_once('.') else {
        return false;
    };
    let is_hidden = stem.is_empty() || name.starts_with('.');
    matches!(extension, "yaml" | "yml" | "json") && !is_hidden && !stem.ends_with(".overlay")
}

/// Reads a text; a byte order mark is no part of it.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::io("read", path, &error))?;
    let text = String::from_utf8(bytes)
        .map_err(|error| Failure(format!("error: {} is not UTF-8: {error}", path.display())))?;
    Ok(text
        .strip_prefix('\u{feff}')
        .map_or(text.clone(), str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlays_and_other_files_are_no_documents() {
        let cases = [
            ("a.yaml", true),
            ("a.yml", true),
            ("a.b.json", true),
            ("a.overlay.yaml", false),
            ("README.md", false),
            (".hidden.yaml", false),
            (".yaml", false),
            ("yaml", false),
        ];
        for (name, expected) in cases {
            assert_eq!(is_document(name), expected, "for {name}");
        }
    }
}

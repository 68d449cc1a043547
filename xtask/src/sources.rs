//! Documents on disk in, [`Sources`] out.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use specsmith::{Sources, document_folder, referenced_files};

use crate::Failure;

/// The folder with the documents of this workspace.
pub(crate) const FOLDER: &str = "specs";

/// Reads the documents and overlays at `specs`, or those of the workspace at `root` where there are none, and the files that the
/// documents refer to. Each is named as the user did.
///
/// # Errors
///
/// A document or an overlay cannot be read.
pub fn load(specs: &[PathBuf], root: &Path) -> Result<Sources, Failure> {
    let mut sources = Sources::default();
    if specs.is_empty() {
        for name in names(root)? {
            let text = read(&root.join(FOLDER).join(&name))?;
            insert(&mut sources, format!("{FOLDER}/{name}"), text);
        }
        load_files(&mut sources, root);
        return Ok(sources);
    }
    for spec in specs {
        insert(&mut sources, spec.display().to_string(), read(spec)?);
    }
    load_files(&mut sources, Path::new(""));
    Ok(sources)
}

/// Adds an overlay or a document, whichever the name says it is.
fn insert(sources: &mut Sources, path: String, text: String) {
    if is_overlay(&path) {
        sources.overlays.insert(path, text);
    } else {
        sources.documents.insert(path, text);
    }
}

/// Reads the files that the documents refer to, and those that these refer to. Paths are relative to `base`.
fn load_files(sources: &mut Sources, base: &Path) {
    for document in sources.documents.keys().cloned().collect::<Vec<_>>() {
        let folder = document_folder(&document);
        let mut seen = BTreeSet::from([document.clone()]);
        let mut waiting = vec![document.clone()];
        while let Some(path) = waiting.pop() {
            let text = sources.text(&path).unwrap_or_default();
            let wanted = referenced_files(&path, text, folder);
            for file in wanted.into_iter().filter(|file| seen.insert(file.clone())) {
                if sources.text(&file).is_none() {
                    let text = read_inside(&base.join(folder), &base.join(&file));
                    sources.files.insert(file.clone(), text);
                }
                waiting.push(file);
            }
        }
    }
}

/// Reads a text that lies in a folder, also when all links are followed.
///
/// # Errors
///
/// Why it was not read, as a part of a sentence.
fn read_inside(folder: &Path, file: &Path) -> Result<String, String> {
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let reason = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        kind => kind.to_string(),
    };
    let file = file.canonicalize().map_err(reason)?;
    if !file.starts_with(folder.canonicalize().map_err(reason)?) {
        return Err("it is a link that leads out of the folder of the document".to_owned());
    }
    // Reading a pipe or a device might never end.
    if !file.metadata().map_err(reason)?.is_file() {
        return Err("it is not a file".to_owned());
    }
    let text = String::from_utf8(fs::read(&file).map_err(reason)?);
    text.map_err(|_| "it is not UTF-8".to_owned())
}

/// The names of the documents and overlays of the workspace at `root`, sorted.
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
        if is_document(&name) || is_overlay(&name) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Whether a file of this name is an OpenAPI document, and not one that changes others.
pub fn is_document(name: &str) -> bool {
    let Some((stem, extension)) = name.rsplit_once('.') else {
        return false;
    };
    let is_hidden = stem.is_empty() || name.starts_with('.');
    matches!(extension, "yaml" | "yml" | "json") && !is_hidden && !stem.ends_with(".overlay")
}

/// Whether a file of this name changes documents.
pub fn is_overlay(path: &str) -> bool {
    [".overlay.yaml", ".overlay.yml", ".overlay.json"]
        .iter()
        .any(|end| path.ends_with(end))
}

/// Reads a text; a byte order mark is no part of it.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::io("read", path, &error))?;
    let mut text = String::from_utf8(bytes)
        .map_err(|error| Failure(format!("error: {} is not UTF-8: {error}", path.display())))?;
    if text.starts_with('\u{feff}') {
        text.remove(0);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_what_is_a_document_and_what_an_overlay() {
        let cases = [
            ("a.yaml", true, false),
            ("a.yml", true, false),
            ("a.b.json", true, false),
            ("a.overlay.yaml", false, true),
            ("a.overlay.json", false, true),
            ("README.md", false, false),
            (".hidden.yaml", false, false),
            (".yaml", false, false),
            ("yaml", false, false),
        ];
        for (name, document, overlay) in cases {
            assert_eq!(
                (is_document(name), is_overlay(name)),
                (document, overlay),
                "for {name}"
            );
        }
    }

    #[test]
    fn files_are_read_from_the_folder_of_their_document_alone() {
        let home = tempfile::tempdir().unwrap();
        let api = home.path().join("api");
        fs::create_dir_all(api.join("parts")).unwrap();
        let write = |name: &str, text: &str| fs::write(home.path().join(name), text).unwrap();
        let document = "a: {$ref: parts/a.yaml}\nb: {$ref: ../secret.yaml}\nc: {$ref: parts}\nd: {$ref: d.yaml}\n";
        write("api/main.yaml", document);
        write(
            "api/parts/a.yaml",
            "b: {$ref: ../b.yaml}\nc: {$ref: link.yaml}\n",
        );
        write("api/b.yaml", "a: {$ref: 'main.yaml#/a'}\n");
        write("secret.yaml", "password: 1\n");
        #[cfg(unix)]
        std::os::unix::fs::symlink("../../secret.yaml", api.join("parts/link.yaml")).unwrap();
        let sources = load(&[api.join("main.yaml")], home.path()).unwrap();
        let prefix = format!("{}/", api.display());
        let found: Vec<_> = sources
            .files
            .iter()
            .map(|(path, text)| (path.strip_prefix(&prefix).unwrap(), text.as_deref()))
            .collect();
        let expected = [
            ("b.yaml", Ok("a: {$ref: 'main.yaml#/a'}\n")),
            ("d.yaml", Err("there is no such file")),
            ("parts", Err("it is not a file")),
            (
                "parts/a.yaml",
                Ok("b: {$ref: ../b.yaml}\nc: {$ref: link.yaml}\n"),
            ),
            #[cfg(unix)]
            (
                "parts/link.yaml",
                Err("it is a link that leads out of the folder of the document"),
            ),
        ];
        let expected = expected.map(|(path, text)| (path, text.map_err(|why| why.to_owned())));
        let found: Vec<_> = found
            .into_iter()
            .map(|(path, text)| (path, text.map_err(Clone::clone)))
            .collect();
        assert_eq!(found, expected);
    }
}

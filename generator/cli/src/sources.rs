//! Documents on disk in, [`Sources`] out.

use std::{
    collections::BTreeSet,
    fs,
    io::{self, Read as _},
    path::{Component, Path, PathBuf},
};

use specsmith::{Sources, document_folder, referenced_files};

use crate::Failure;

/// The path of standard input, and of the document that is read from it.
pub const STANDARD_INPUT: &str = "-";

/// Reads documents and overlays, and the files that the documents refer to. Relative paths start from `base`, and sources are named by
/// their path as it is given.
///
/// # Errors
///
/// A document or an overlay cannot be read.
pub fn load(paths: &[PathBuf], base: &Path) -> Result<Sources, Failure> {
    let mut sources = Sources::default();
    for path in paths {
        let name = name(path);
        let text = if name == STANDARD_INPUT {
            read_standard_input()?
        } else {
            read(&base.join(path), path)?
        };
        insert(&mut sources, name, text);
    }
    load_files(&mut sources, base);
    Ok(sources)
}

/// How sources and messages call a path.
pub(crate) fn name(path: &Path) -> String {
    path.display().to_string()
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
        return Err("it is a link out of the folder of the document".to_owned());
    }
    // Reading a pipe or a device might never end.
    if !file.metadata().map_err(reason)?.is_file() {
        return Err("it is not a file".to_owned());
    }
    let text = String::from_utf8(fs::read(&file).map_err(reason)?);
    text.map_err(|_| "it is not UTF-8".to_owned())
}

/// The documents and overlays in a folder below `base`, sorted.
///
/// # Errors
///
/// The folder cannot be read.
pub fn documents_in(folder: &Path, base: &Path) -> Result<Vec<PathBuf>, Failure> {
    let full = base.join(folder);
    let full = if full.as_os_str().is_empty() {
        Path::new(".")
    } else {
        &full
    };
    let entries = fs::read_dir(full).map_err(|error| Failure::io("read", folder, &error))?;
    let mut paths = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| Failure::io("read", folder, &error))?;
        let Ok(name) = entry.file_name().into_string() else {
            return Err(Failure(format!(
                "error: {} is not UTF-8",
                entry.path().display()
            )));
        };
        if is_document(&name) || is_overlay(&name) {
            paths.push(folder.join(name));
        }
    }
    paths.sort();
    Ok(paths)
}

/// A path that starts from a folder, without `..` as far as there are folders to leave: `specs` and `../client` are `client`.
pub(crate) fn inside(folder: &Path, path: &Path) -> PathBuf {
    let mut joined = PathBuf::new();
    for component in folder.join(path).components() {
        let is_named = matches!(joined.components().next_back(), Some(Component::Normal(_)));
        match component {
            Component::CurDir => {}
            Component::ParentDir if is_named => {
                joined.pop();
            }
            other => joined.push(other),
        }
    }
    joined
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

fn read(path: &Path, name: &Path) -> Result<String, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::io("read", name, &error))?;
    text(bytes, &self::name(name))
}

/// Reads the document on standard input. It has no folder that files beside it could be in.
fn read_standard_input() -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let done = io::stdin().lock().read_to_end(&mut bytes);
    done.map_err(|error| Failure(format!("error: cannot read standard input: {error}")))?;
    let text = text(bytes, "standard input")?;
    match referenced_files(STANDARD_INPUT, &text, "").first() {
        None => Ok(text),
        Some(file) => Err(Failure(format!(
            "error: the document on standard input refers to the file {file}, and no folder is known that it could be in\n  \
             help: name the document's file instead of `-`"
        ))),
    }
}

/// The text of a source; a byte order mark is no part of it.
fn text(bytes: Vec<u8>, name: &str) -> Result<String, Failure> {
    let mut text = String::from_utf8(bytes)
        .map_err(|error| Failure(format!("error: {name} is not UTF-8: {error}")))?;
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
    fn paths_of_a_file_start_from_its_folder() {
        let cases = [
            ("specs", "../client", "client"),
            ("", "../client", "../client"),
            ("a/b", "./c/../d.yaml", "a/b/d.yaml"),
            ("../a", "../../b", "../../b"),
            ("a", "/b", "/b"),
        ];
        for (folder, path, expected) in cases {
            let found = inside(Path::new(folder), Path::new(path));
            assert_eq!(found, Path::new(expected), "for {path} in {folder}");
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
        let sources = load(&[api.join("main.yaml")], Path::new("")).unwrap();
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
                Err("it is a link out of the folder of the document"),
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

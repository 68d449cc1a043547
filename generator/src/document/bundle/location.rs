//! Locations: a reference and the text it stands in in, the file that is meant out.
//!
//! Nothing is read here. What a reference may name is decided by its text alone, so that no document makes the generator look at
//! anything but the files beside it. Whoever reads the files must see to it that no link leads out of the folder.

use crate::pointer::{Pointer, percent_decode};

/// A node of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Target {
    /// The key of the file in [`crate::Sources`].
    pub path: String,
    /// The node.
    pub pointer: Pointer,
}

/// Why a reference does not name a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refusal(pub String);

/// The folder of a path; empty where there is none.
pub(super) fn folder_of(path: &str) -> &str {
    path.rfind(['/', '\\'])
        .and_then(|end| path.get(..end))
        .unwrap_or_default()
}

/// The part of a path below a folder.
pub(super) fn below<'a>(path: &'a str, folder: &str) -> &'a str {
    path.strip_prefix(folder)
        .map(|rest| rest.trim_start_matches(['/', '\\']))
        .unwrap_or(path)
}

/// The path that the relative reference `reference` (RFC 3986 §4.2), without its fragment, names in the text at `base`. It stays
/// in `folder`.
pub(super) fn resolve(base: &str, folder: &str, reference: &str) -> Result<String, Refusal> {
    let refuse = |why: &str| Err(Refusal(format!("`{reference}` {why}")));
    let Some(reference) = percent_decode(reference) else {
        return refuse("is not UTF-8");
    };
    let start = reference.split('/').next().unwrap_or_default();
    if start.contains(':') || reference.starts_with("//") {
        return refuse(
            "is a URL: nothing is fetched, only files in the folder of the document are read",
        );
    }
    if reference.starts_with('/') {
        return refuse("is an absolute path: only files in the folder of the document are read");
    }
    if reference.contains(['\\', '\0']) {
        return refuse("is not a path with `/` between its parts");
    }
    let mut parts: Vec<&str> = below(folder_of(base), folder)
        .split(['/', '\\'])
        .filter(|part| !part.is_empty())
        .collect();
    for part in reference.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                if parts.pop().is_none() {
                    return refuse(
                        "leads out of the folder of the document: only files in that folder are read",
                    );
                }
            }
            part => parts.push(part),
        }
    }
    let rest = parts.join("/");
    Ok(match folder {
        "" => rest,
        folder => format!("{folder}/{rest}"),
    })
}

/// A relative reference to the text at `path` for the text at `base`. Both are in one folder, or below it.
pub(super) fn relative(base: &str, path: &str) -> String {
    let parts = |path: &str| -> Vec<String> {
        path.split(['/', '\\'])
            .filter(|part| !part.is_empty())
            .map(|part| part.replace('%', "%25").replace('#', "%23"))
            .collect()
    };
    let (from, to) = (parts(folder_of(base)), parts(path));
    let pairs = from.iter().zip(&to);
    let common = pairs.take_while(|(from, to)| from == to).count();
    // Without the dot, a colon in the first part would make a URL of it.
    let start = if common == from.len() { "./" } else { "" };
    let up = "../".repeat(from.len() - common);
    format!(
        "{start}{up}{}",
        to.get(common..).unwrap_or_default().join("/")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_beside_the_document_are_named_relative_to_the_text() {
        for (base, folder, reference, path) in [
            ("a.yaml", "", "b.yaml", "b.yaml"),
            ("a.yaml", "", "./x/../b.yaml", "b.yaml"),
            ("specs/a.yaml", "specs", "x/b%20c.yaml", "specs/x/b c.yaml"),
            ("specs/x/b.yaml", "specs", "../c.yaml", "specs/c.yaml"),
            ("specs/x/b.yaml", "specs", "c.yaml", "specs/x/c.yaml"),
            ("../api/x/b.yaml", "../api", "../c.yaml", "../api/c.yaml"),
            ("/tmp/api/b.yaml", "/tmp/api", "c.yaml", "/tmp/api/c.yaml"),
        ] {
            let found = resolve(base, folder, reference);
            assert_eq!(found, Ok(path.to_owned()), "{reference} in {base}");
        }
    }

    #[test]
    fn a_relative_reference_names_the_same_file() {
        for (base, folder, path) in [
            ("a.yaml", "", "b.yaml"),
            ("specs/a.yaml", "specs", "specs/x/b c.yaml"),
            ("specs/x/b.yaml", "specs", "specs/c.yaml"),
            ("specs/x/y/b.yaml", "specs", "specs/x/z/50%#:.yaml"),
            ("../api/x/b.yaml", "../api", "../api/c:d.yaml"),
            ("/tmp/api/b.yaml", "/tmp/api", "/tmp/api/c.yaml"),
        ] {
            let reference = relative(base, path);
            let found = resolve(base, folder, &reference);
            assert_eq!(found, Ok(path.to_owned()), "{reference} in {base}");
        }
    }

    #[test]
    fn nothing_outside_of_the_folder_has_a_name() {
        for (reference, why) in [
            ("http://169.254.169.254/latest", "is a URL"),
            ("file:///etc/passwd", "is a URL"),
            ("C:/Windows/win.ini", "is a URL"),
            ("//host/share", "is a URL"),
            ("/etc/passwd", "is an absolute path"),
            ("%2fetc/passwd", "is an absolute path"),
            ("../../secret.yaml", "leads out"),
            ("x/../../../secret.yaml", "leads out"),
            ("%2e%2e/%2E%2E/secret.yaml", "leads out"),
            ("..\\..\\secret.yaml", "is not a path"),
            ("a\0.yaml", "is not a path"),
            ("%ff.yaml", "is not UTF-8"),
        ] {
            let Refusal(message) =
                resolve("specs/x/a.yaml", "specs", reference).expect_err(reference);
            let expected = format!("`{reference}` {why}");
            assert!(message.starts_with(&expected), "{message}");
        }
    }
}

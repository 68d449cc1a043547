//! Crates in, fewer crates out: of those that ship the same files of the runtime, one is the root, and the others become modules of it.
//! The runtime is most of each crate, and the compiler then sees it once for all of them.
//!
//! Messages of the compiler name the case, as it is the folder of the module. A client adds functions such as `builder` to the types of
//! the runtime; where two cases add the same, that of the module has the name of the module too. Docs are made of the root alone.

use std::collections::{BTreeMap, BTreeSet};

use specsmith::Files;

use super::{BEHAVIOUR, declared_features, examples::EXAMPLES};

/// Where the files of the runtime are, which are the same for all modules of a crate.
const RUNTIME: &str = "src/runtime/";

/// The files that add functions and constants to types of the runtime.
const ADDING: [&str; 3] = ["src/client/mod.rs", "src/conformance.rs", EXAMPLES];

/// The features that have the same name in each crate; all others are those of tags.
const FEATURES: [&str; 8] = [
    "blocking",
    "client",
    "conformance",
    "mock",
    "reqwest",
    "reqwest-transport",
    "rustls-no-provider",
    "tracing",
];

/// Joins the crates that can be, but for those that have to be roots.
pub fn join(crates: BTreeMap<String, Files>, roots: &[&str]) -> BTreeMap<String, Files> {
    let is_root = |name: &str, files: &Files| roots.contains(&name) || !can_be_module(files);
    let mut groups: BTreeMap<Files, Vec<(String, Files)>> = BTreeMap::new();
    for (name, files) in crates {
        groups
            .entry(common(&files))
            .or_default()
            .push((name, files));
    }
    let mut result = BTreeMap::new();
    for mut cases in groups.into_values() {
        cases.sort_by_key(|(name, files)| !is_root(name, files));
        let mut cases = cases.into_iter();
        let Some((root, mut files)) = cases.next() else {
            continue;
        };
        let mut taken: BTreeSet<String> = added(&files).into_iter().collect();
        for (name, own) in cases {
            if is_root(&name, &own) {
                result.insert(name, own);
            } else {
                add_module(
                    &root,
                    &mut files,
                    &name,
                    without_collisions(&name, own, &mut taken),
                );
            }
        }
        result.insert(root, files);
    }
    result
}

/// Whether nothing in a crate is for the root of a crate alone, and its tests call no function that another case may add too.
fn can_be_module(files: &Files) -> bool {
    let behaviour = files.get(BEHAVIOUR).map_or("", String::as_str);
    !files["src/lib.rs"].contains("recursion_limit") && !behaviour.contains("Client")
}

/// What crates have to have in common: the runtime, where either all features are on or none, and what they depend on.
fn common(files: &Files) -> Files {
    let mut common: Files = files
        .iter()
        .filter(|(path, _)| path.starts_with(RUNTIME))
        .map(|(path, text)| (path.clone(), text.clone()))
        .collect();
    let is_of_tags = |line: &str| {
        line.starts_with("#[cfg(")
            && !FEATURES
                .iter()
                .any(|name| line.contains(&format!("{name:?}")))
    };
    let modules = files["src/runtime/mod.rs"].lines();
    let modules = modules.map(|line| {
        if is_of_tags(line) {
            "#[cfg(tags)]"
        } else {
            line
        }
    });
    common.insert(
        "src/runtime/mod.rs".to_owned(),
        modules.collect::<Vec<_>>().join("\n"),
    );
    let (_, dependencies) = files["Cargo.toml"]
        .split_once("[dependencies]")
        .expect("dependencies");
    common.insert("Cargo.toml".to_owned(), dependencies.to_owned());
    common
}

/// The names of what a crate adds to types of the runtime.
fn added(files: &Files) -> Vec<String> {
    let texts = ADDING.iter().filter_map(|path| files.get(*path));
    let names = texts.flat_map(|text| text.lines()).filter_map(|line| {
        let function = { line.strip_prefix("    pub fn ") }.and_then(|rest| rest.split_once('('));
        let constant =
            { line.strip_prefix("    pub const ") }.and_then(|rest| rest.split_once(':'));
        function.or(constant).map(|(name, _)| name.to_owned())
    });
    names.collect()
}

/// The files of a case, in which nothing that is added has a name that is taken.
fn without_collisions(case: &str, mut files: Files, taken: &mut BTreeSet<String>) -> Files {
    for name in added(&files) {
        if taken.insert(name.clone()) {
            continue;
        }
        let function = format!("{name}_of_{}", case.replace('-', "_"));
        let constant = function.to_uppercase();
        for (before, after, new) in [
            ("    pub fn ", "(", &function),
            ("Credentials::", "(", &function),
            ("client.", "(", &function),
            ("client\n    .", "(", &function),
            ("    pub const ", ":", &constant),
            ("Server::", ")", &constant),
            ("Server::", ",", &constant),
        ] {
            let [old, new] = [&name, new].map(|name| format!("{before}{name}{after}"));
            for path in ADDING {
                if let Some(text) = files.get_mut(path) {
                    *text = text.replace(&old, &new);
                }
            }
        }
    }
    files
}

/// Adds a case to the crate of another, as a module.
fn add_module(root: &str, files: &mut Files, case: &str, own: Files) {
    let (library, module) = (root.replace('-', "_"), case.replace('-', "_"));
    let mut added = format!("\n#[cfg(not(doc))]\npub mod {module};\n");
    append(files, "src/lib.rs", &added);
    add_features(files, &own["Cargo.toml"]);
    for (path, text) in own {
        if path == BEHAVIOUR {
            added = format!("\n#[path = \"behaviour/{module}.rs\"]\nmod {module};\n");
            append(files, BEHAVIOUR, &added);
            let text = format!("{text}\nuse {library}::{module};\n");
            files.insert(format!("tests/behaviour/{module}.rs"), text);
        } else if let Some(path) = path.strip_prefix("src/")
            && !path.starts_with("runtime/")
        {
            files.insert(
                format!("src/{module}/{}", path.replace("lib.rs", "mod.rs")),
                in_module(&module, &text),
            );
        }
    }
}

/// Adds to a file, which is made if need be.
fn append(files: &mut Files, path: &str, text: &str) {
    let first = || "//! The behaviour of the cases in this crate.\n".to_owned();
    files
        .entry(path.to_owned())
        .or_insert_with(first)
        .push_str(text);
}

/// Adds the features of a manifest to that of the root.
fn add_features(files: &mut Files, manifest: &str) {
    let Some(root) = files.get_mut("Cargo.toml") else {
        return;
    };
    for line in declared_features(manifest) {
        if !root.contains(&format!("\n{line}\n")) && !line.starts_with("default = ") {
            *root = root.replacen(
                "\n\n[dependencies]",
                &format!("\n{line}\n\n[dependencies]"),
                1,
            );
        }
    }
}

/// A file of a crate as a file of a module, which has the runtime under the same name.
fn in_module(module: &str, text: &str) -> String {
    text.replace("crate::", &format!("crate::{module}::"))
        .replace("mod runtime;", "use crate::runtime;")
}

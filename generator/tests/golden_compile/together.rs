//! Crates in, fewer crates out: those without a client that ship the same files of the runtime become modules of one crate. The
//! runtime is most of each crate, and the compiler then sees it once for all of them.
//!
//! Messages of the compiler name the case, as it is the folder of the module. Crates with a client stay alone: each adds functions
//! such as `builder` to the runtime's `Client`.

use std::{collections::BTreeMap, fmt::Write};

use specsmith::Files;

use super::{BEHAVIOUR, has_client};

/// Where the files of the runtime are, which are the same for all modules of a crate.
const RUNTIME: &str = "src/runtime/";

/// Joins the crates that can be, but for those that have to stay alone.
pub fn join(crates: BTreeMap<String, Files>, alone: &[&str]) -> BTreeMap<String, Files> {
    let (joined, mut result): (BTreeMap<_, _>, BTreeMap<_, _>) = crates
        .into_iter()
        .partition(|(name, files)| !alone.contains(&name.as_str()) && can_be_module(files));
    let mut groups: BTreeMap<Files, Vec<(String, Files)>> = BTreeMap::new();
    for (name, files) in joined {
        let (runtime, own): (Files, Files) = files
            .into_iter()
            .partition(|(path, _)| path.starts_with(RUNTIME));
        groups.entry(runtime).or_default().push((name, own));
    }
    for (runtime, cases) in groups {
        let (name, files) = match <[_; 1]>::try_from(cases) {
            Ok([(name, own)]) => (name, runtime.into_iter().chain(own).collect()),
            Err(cases) => {
                let name = format!("{}-and-{}-more", cases[0].0, cases.len() - 1);
                let files = crate_of(&name, runtime, &cases);
                (name, files)
            }
        };
        result.insert(name, files);
    }
    result
}

/// Whether nothing in a crate is for the root of a crate alone.
fn can_be_module(files: &Files) -> bool {
    !has_client(files) && !files["src/lib.rs"].contains("recursion_limit")
}

/// The crate with a module for each case.
fn crate_of(name: &str, runtime: Files, cases: &[(String, Files)]) -> Files {
    let library = name.replace('-', "_");
    let mut files = runtime;
    let mut root =
        "//! Cases that ship the same files of the runtime.\n\nmod runtime;\n".to_owned();
    let mut behaviour = "//! The behaviour of the cases that have some.\n".to_owned();
    for (case, own) in cases {
        let module = case.replace('-', "_");
        let _ = writeln!(root, "pub mod {module};");
        for (path, text) in own {
            if path == BEHAVIOUR {
                let _ = write!(
                    behaviour,
                    "\n#[path = \"behaviour/{module}.rs\"]\nmod {module};\n"
                );
                let text = format!("{text}\nuse {library}::{module};\n");
                files.insert(format!("tests/behaviour/{module}.rs"), text);
            } else if let Some(path) = path.strip_prefix("src/") {
                files.insert(
                    format!("src/{module}/{}", path.replace("lib.rs", "mod.rs")),
                    in_module(&module, text),
                );
            }
        }
    }
    let (first, own) = &cases[0];
    let manifest = own["Cargo.toml"].replacen(first, name, 1);
    files.insert("Cargo.toml".to_owned(), manifest);
    files.insert("src/lib.rs".to_owned(), root);
    if behaviour.contains("mod ") {
        files.insert(BEHAVIOUR.to_owned(), behaviour);
    }
    files
}

/// A file of a crate as a file of a module, which has the runtime under the same name.
fn in_module(module: &str, text: &str) -> String {
    text.replace("crate::", &format!("crate::{module}::"))
        .replace("mod runtime;", "use crate::runtime;")
}

//! The files of a crate in, those of a module of another crate out.
//!
//! The module can lie anywhere: below `src`, or in a folder that `include!` reads. So paths are relative to it, its first file has no
//! inner attributes, no feature is asked for, and lints and rustfmt of the crate around it leave it alone.

mod condition;
mod docs;

use std::collections::{BTreeMap, BTreeSet};

use self::condition::Features;
use crate::{
    Files,
    model::{Feature, Manifest},
};

/// The root of the module.
const ROOT: &str = "mod.rs";

/// The pages that are there in the docs alone.
const GUIDE: &str = "guide.rs";

/// What the crate around the module has to leave alone: what it does not use, and how generated code is written.
const ALLOW: &str =
    "#[allow(unused, clippy::all, clippy::pedantic, unreachable_pub, reason = \"generated code\")]";

/// The files of a module with some features.
pub fn module(files: Files, features: &BTreeSet<Feature>) -> Files {
    let features = Features::new(features);
    let mut files: Files = { files.into_iter() }
        .filter_map(|(path, text)| Some((path_in_module(&path)?, text)))
        .collect();
    let root = files.remove(ROOT).unwrap_or_default();
    let (front_page, root) = split_docs(&root);
    let guide = files.remove(GUIDE);
    files.insert(
        GUIDE.to_owned(),
        docs::join(&root, &front_page, guide.as_deref()),
    );
    files.insert(ROOT.to_owned(), root);
    keep_features(&mut files, &features);
    for (path, text) in &mut files {
        if path.ends_with(".rs") {
            *text = docs::unrun(&relative(text, path));
        }
    }
    if let Some(root) = files.get_mut(ROOT) {
        if !root.contains("\npub mod guide;\n") {
            root.push_str("\n#[cfg(doc)]\npub mod guide;\n");
        }
        *root = left_alone(root);
    }
    files
}

/// Where a file of the crate is in the module, if it is there.
fn path_in_module(path: &str) -> Option<String> {
    match path {
        "api.txt" => Some(path.to_owned()),
        "src/lib.rs" => Some(ROOT.to_owned()),
        "src/conformance.rs" | "src/.rustfmt.toml" => None,
        _ => path.strip_prefix("src/").map(str::to_owned),
    }
}

/// The docs of the root, and the root without them and without what only the root of a crate can have.
fn split_docs(root: &str) -> (Vec<&str>, String) {
    let is_docs = |line: &&str| line.starts_with("//!");
    let docs = root.lines().filter(is_docs).collect();
    let mut rest = String::new();
    let mut is_inner = false;
    for line in root.lines().filter(|line| !is_docs(line)) {
        is_inner |= line.starts_with("#![");
        if !is_inner {
            rest.push_str(line);
            rest.push('\n');
        }
        is_inner &= !line.ends_with(']');
    }
    (docs, rest)
}

/// Leaves the parts that are there with some features, and no condition that names one.
fn keep_features(files: &mut Files, features: &Features) {
    let paths: Vec<String> = files
        .keys()
        .filter(|path| path.ends_with(".rs"))
        .cloned()
        .collect();
    for path in paths {
        // It is gone where the module above it is.
        let Some(text) = files.get(&path) else {
            continue;
        };
        let (text, removed) = condition::keep(text, features);
        files.insert(path.clone(), text);
        let folder = path.strip_suffix(ROOT).unwrap_or_default();
        for module in removed {
            let (file, below) = (format!("{folder}{module}.rs"), format!("{folder}{module}/"));
            files.retain(|path, _| *path != file && !path.starts_with(&below));
        }
    }
}

/// A file with paths from where it is, not from the root of the crate.
fn relative(text: &str, path: &str) -> String {
    let depth = match path.strip_suffix("mod.rs") {
        Some(folder) => folder.matches('/').count(),
        None => path.matches('/').count() + 1,
    };
    let root = match depth {
        0 => "self".to_owned(),
        depth => vec!["super"; depth].join("::"),
    };
    let lines = text.lines().map(|line| {
        let code = line.trim_start();
        if code.starts_with("use crate::") || code.starts_with("pub use crate::") {
            line.replacen("crate::", &format!("{root}::"), 1)
        } else if code.starts_with("//") {
            line.replace("](crate::", &format!("]({root}::"))
        } else {
            line.to_owned()
        }
    });
    lines.map(|line| line + "\n").collect()
}

/// The root, whose parts the lints and the rustfmt of the crate around it leave alone.
fn left_alone(root: &str) -> String {
    let mut text = String::new();
    for line in root.lines() {
        let is_module = line.starts_with("mod ") || line.starts_with("pub mod ");
        if is_module || line.starts_with("pub use ") {
            text.push_str(ALLOW);
            text.push('\n');
        }
        if is_module && line.ends_with(';') {
            text.push_str("#[rustfmt::skip]\n");
        }
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// The lines of the packages that a module with some features needs, for the `Cargo.toml` around it.
pub fn dependencies(manifest: &Manifest, features: &BTreeSet<Feature>) -> String {
    let features = Features::new(features);
    let on: Vec<Feature> = { Feature::ALL.into_iter() }
        .filter(|feature| features.has(feature.as_str()))
        .collect();
    let packages: BTreeSet<&str> = { on.iter() }
        .flat_map(|feature| feature.packages())
        .copied()
        .collect();
    let needed = manifest.dependencies().filter(|dependency| {
        !manifest.is_optional(dependency) || packages.contains(dependency.name)
    });
    let own = needed.map(|dependency| {
        let more = on.iter().filter_map(|feature| feature.package_feature());
        let more = more.filter(|(package, _)| *package == dependency.name);
        let more: Vec<&str> = more.map(|(_, feature)| feature).collect();
        (dependency.name, dependency.line(&more, false))
    });
    let lines: BTreeMap<&str, String> = own.chain(manifest.given_lines()).collect();
    lines.into_values().collect()
}

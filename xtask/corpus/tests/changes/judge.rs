//! Edited documents in, the items that a caller of the old API can no longer use out, by the judgement of the compiler.

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;
use specsmith::{
    changes::{Changes, Class, Rule},
    public_api::{Kind, PublicApi},
};

use super::Edited;

/// The items that break by a comparison. Setters are used with their fields.
pub fn predicted(old: &PublicApi, changes: &Changes) -> BTreeSet<String> {
    let findings = changes.findings.iter();
    let broken = findings.filter(|finding| finding.class() == Class::Source);
    let broken = broken.filter_map(|finding| Some((finding.rule, finding.old.as_ref()?)));
    let items = broken.flat_map(|(rule, item)| {
        let fields = old.items.iter().filter(move |field| {
            rule == Rule::SettersRemoved && field.kind == Kind::Field && field.owner() == item.path
        });
        fields.chain([item])
    });
    items.map(|item| label(item.kind, &item.path)).collect()
}

fn label(kind: Kind, path: &str) -> String {
    format!("{} {path}", kind.as_str())
}

/// The items that callers of each old API cannot use any more.
pub fn judge(edited: &[Edited]) -> Vec<BTreeSet<String>> {
    let folder = tempfile::tempdir().expect("a folder");
    let mut callers = Vec::new();
    for (index, edited) in edited.iter().enumerate() {
        let crate_ = folder.path().join(format!("api-{index}"));
        for (path, text) in &edited.files {
            let name = format!("name = \"api-{index}\"");
            let text = text.replacen("name = \"api\"", &name, usize::from(path == "Cargo.toml"));
            write(&crate_.join(path), &text);
        }
        let (program, items) = caller(&edited.old, edited.has_client);
        let caller = folder.path().join(format!("caller-{index}"));
        write(&caller.join("src/lib.rs"), &program);
        write(&caller.join("Cargo.toml"), &manifest(index, edited));
        callers.push(items);
    }
    let members = (0..edited.len()).map(|index| format!("\"caller-{index}\""));
    let members: Vec<String> = members.collect();
    write(
        &folder.path().join("Cargo.toml"),
        &format!(
            "[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n[profile.dev]\ndebug = 0\nincremental = false\n",
            members.join(", ")
        ),
    );
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let lock = root.join("Cargo.lock");
    fs::copy(lock, folder.path().join("Cargo.lock")).expect("the versions of this workspace");
    let errors = check(folder.path(), &target(&root));
    let callers = callers.iter().enumerate();
    callers
        .map(|(index, items)| {
            let lines = errors
                .get(&format!("caller-{index}"))
                .cloned()
                .unwrap_or_default();
            let refused = lines.iter().map(|line| {
                let item = line.checked_sub(1).and_then(|line| items.get(line));
                item.cloned().unwrap_or_else(|| format!("line {line}"))
            });
            refused.chain(lost_features(&edited[index])).collect()
        })
        .collect()
}

/// The features that a manifest cannot ask for any more.
fn lost_features(edited: &Edited) -> Vec<String> {
    let has = |api: &PublicApi, path: &str| {
        let mut items = api.items.iter();
        items.any(|item| item.kind == Kind::Feature && item.path == path)
    };
    let old = edited.old.items.iter();
    let lost = old.filter(|item| item.kind == Kind::Feature && !has(&edited.new, &item.path));
    lost.map(|item| label(item.kind, &item.path)).collect()
}

/// A program with a line for each use of an item, and the item of each line. Without the client it uses the types alone.
fn caller(api: &PublicApi, has_client: bool) -> (String, Vec<String>) {
    let mut items = vec![String::new()];
    let mut program = "#![allow(unused, deprecated, clippy::all)] use api::*;\n".to_owned();
    let is_there = |path: &str| has_client || path.starts_with("types::");
    for (item, usages) in api.usages().filter(|(item, _)| is_there(&item.path)) {
        for usage in usages {
            program.push_str(&usage.function(&format!("use_{}", items.len())));
            program.push('\n');
            items.push(label(item.kind, &item.path));
        }
    }
    (program, items)
}

/// The features of clients that stand for no tag.
const RUNTIME_FEATURES: [&str; 6] = [
    "blocking",
    "mock",
    "reqwest",
    "reqwest-transport",
    "rustls-no-provider",
    "tracing",
];

fn manifest(index: usize, edited: &Edited) -> String {
    let features = edited.new.items.iter().filter(|item| {
        let is_of_client = item.flags.iter().any(|flag| flag == "client");
        edited.has_client && item.kind == Kind::Feature && is_of_client
    });
    let tags = features.filter(|item| !RUNTIME_FEATURES.contains(&item.path.as_str()));
    let tags: Vec<String> = tags.map(|item| format!("{:?}", item.path)).collect();
    let package = |name: &str| {
        let mut items = edited.old.items.iter();
        let package = items.find(|item| item.kind == Kind::Package && item.path == name)?;
        let version = package.signature.trim();
        // More features would need packages that this workspace has not.
        Some(format!(
            "{name} = {{ version = \"{version}\", default-features = false }}\n"
        ))
    };
    let packages: &[&str] = match edited.has_client {
        true => &["bytes", "chrono", "futures-core", "serde_json"],
        false => &["chrono", "serde_json"],
    };
    let packages: String = packages.iter().filter_map(|name| package(name)).collect();
    format!(
        "[package]\nname = \"caller-{index}\"\nedition = \"2024\"\n\n[dependencies]\n\
         api = {{ package = \"api-{index}\", path = \"../api-{index}\", default-features = false, features = [{}] }}\n{packages}",
        tags.join(", ")
    )
}

/// The lines of errors in each package.
fn check(folder: &Path, target: &Path) -> BTreeMap<String, BTreeSet<usize>> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(folder)
        .args([
            "check",
            "--keep-going",
            "--quiet",
            "--message-format=json",
            "--target-dir",
        ])
        .arg(target)
        .stdin(Stdio::null())
        .output()
        .expect("cargo");
    let text = String::from_utf8_lossy(&output.stdout);
    let mut errors: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    let mut checked = 0;
    for line in text.lines() {
        let message: Value = serde_json::from_str(line).expect("JSON of cargo");
        checked += usize::from(message["reason"] == "compiler-artifact");
        if message["message"]["level"] != "error" {
            continue;
        }
        let folder = message["manifest_path"]
            .as_str()
            .map(Path::new)
            .and_then(Path::parent);
        let name = folder
            .and_then(Path::file_name)
            .expect("a package")
            .to_string_lossy();
        assert!(
            name.starts_with("caller-"),
            "{}",
            message["message"]["rendered"]
        );
        let spans = message["message"]["spans"].as_array().into_iter().flatten();
        let primary = spans.filter(|span| span["is_primary"] == true);
        let lines = primary.filter_map(|span| usize::try_from(span["line_start"].as_u64()?).ok());
        errors.entry(name.into_owned()).or_default().extend(lines);
    }
    assert!(checked > 0, "{}", String::from_utf8_lossy(&output.stderr));
    errors
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// Where Cargo puts what it makes, so that the next run finds it.
pub fn target(root: &Path) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    target.join("changes")
}

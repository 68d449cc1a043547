//! The pages for people name what is there: files in CONTRIBUTING.md, and the extensions in OVERLAYS.md.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Where the paths of CONTRIBUTING.md start.
const BASES: [&str; 3] = ["", "generator/src", "xtask"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// What stands between backticks on a page, fences aside.
fn code(page: &str) -> Vec<&str> {
    let prose = page.split("```").step_by(2);
    prose
        .flat_map(|part| part.split('`').skip(1).step_by(2))
        .collect()
}

#[test]
fn the_files_that_contributing_names_exist() {
    let page = read("CONTRIBUTING.md");
    let ends = [".rs", ".md", ".toml", ".tsv", "/"];
    let is_path = |code: &&str| {
        let is_file = ends.iter().any(|end| code.ends_with(end));
        is_file
            && !code.starts_with("target/")
            && code.contains('/')
            && !code.contains([' ', '<', '*'])
    };
    let paths: BTreeSet<&str> = code(&page).into_iter().filter(is_path).collect();
    assert!(paths.len() > 40, "{paths:?}");
    let exists = |path: &str| {
        let mut bases = BASES.iter();
        bases.any(|base| root().join(base).join(path).exists())
    };
    let missing: Vec<_> = paths.into_iter().filter(|path| !exists(path)).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn the_page_about_overlays_has_all_extensions() {
    let source = read("generator/src/document/overlay.rs");
    let (_, list) = source.split_once("const EXTENSIONS").unwrap();
    let (list, _) = list.split_once("];").unwrap();
    let known: BTreeSet<&str> = list.split('"').skip(1).step_by(2).collect();
    assert!(known.contains("x-rust-name"), "{known:?}");
    let page = read("generator/OVERLAYS.md");
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `x-"));
    let names = rows.filter_map(|row| row.split('`').next());
    let shown: BTreeSet<String> = names.map(|name| format!("x-{name}")).collect();
    let shown: BTreeSet<&str> = shown.iter().map(String::as_str).collect();
    assert_eq!(shown, known);
}

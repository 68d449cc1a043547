//! Projects, as build scripts use them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use specsmith_cli::{Failure, Project};
use tempfile::TempDir;

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths: {}
components: {schemas: {Pet: {$ref: parts/pet.yaml}}}
";

const OVERLAY: &str = "\
overlay: 1.0.0
info: {title: T, version: '1'}
actions:
- {target: $.info, description: The title is short., update: {title: Pets and more}}
";

const SETTINGS: &str = "\
specsmith = \"0.1\"
documents = [\"api/openapi.yaml\"]
overlays = [\"api/title.overlay.yaml\"]
output = \"client\"

[package]
name = \"pets\"
version = \"1.2.3\"
";

/// A project.
fn place() -> TempDir {
    let place = TempDir::new().unwrap();
    fs::create_dir_all(place.path().join("api/parts")).unwrap();
    for (path, text) in [
        ("specsmith.toml", SETTINGS),
        ("api/openapi.yaml", DOCUMENT),
        ("api/title.overlay.yaml", OVERLAY),
        ("api/unused.yaml", "not: read\n"),
        ("api/parts/pet.yaml", "type: object\n"),
    ] {
        fs::write(place.path().join(path), text).unwrap();
    }
    place
}

/// What a build script does: make the crate, and return what Cargo has to watch.
fn build(settings: &Path) -> Result<Vec<PathBuf>, Failure> {
    let made = Project::open(settings)?.generate()?;
    Ok(made.read)
}

#[test]
fn a_build_script_makes_a_crate_and_knows_every_file_that_was_read() {
    let place = place();
    let read = build(&place.path().join("specsmith.toml")).unwrap();
    let expected = [
        "specsmith.toml",
        "api/openapi.yaml",
        "api/title.overlay.yaml",
        "api/parts/pet.yaml",
    ];
    assert_eq!(read, expected.map(|path| place.path().join(path)));
    let manifest = fs::read_to_string(place.path().join("client/Cargo.toml")).unwrap();
    assert!(manifest.contains("Pets and more"), "{manifest}");
}

#[test]
fn a_manifest_claims_what_the_settings_say_and_no_more() {
    let place = place();
    let settings = place.path().join("specsmith.toml");
    build(&settings).unwrap();
    let read = || fs::read_to_string(place.path().join("client/Cargo.toml")).unwrap();
    for key in ["license", "repository", "documentation", "authors"] {
        assert!(!read().contains(&format!("\n{key}")), "{}", read());
    }
    let given = [
        "authors = [\"A\"]",
        "rust-version = \"1.90\"",
        "description = \"Pets \\\"of\\\" all kinds\"",
        "homepage = \"https://example.com\"",
        "license = \"MIT\"",
        "keywords = [\"pets\"]",
        "categories = [\"science\"]",
        "publish = false",
    ];
    let text = format!("{SETTINGS}{}\n", given.join("\n"));
    fs::write(&settings, text).unwrap();
    build(&settings).unwrap();
    for line in given {
        assert!(read().contains(&format!("\n{line}\n")), "{}", read());
    }
}

#[test]
fn a_second_run_touches_nothing() {
    let place = place();
    let settings = place.path().join("specsmith.toml");
    build(&settings).unwrap();
    let lib = place.path().join("client/src/lib.rs");
    let written = fs::metadata(&lib).unwrap().modified().unwrap();
    build(&settings).unwrap();
    assert_eq!(fs::metadata(&lib).unwrap().modified().unwrap(), written);
}

#[test]
fn what_is_wrong_is_told_and_nothing_is_written() {
    let place = place();
    fs::write(place.path().join("api/openapi.yaml"), "openapi: 2\n").unwrap();
    let failure = build(&place.path().join("specsmith.toml")).unwrap_err();
    assert!(
        failure.to_string().contains("api/openapi.yaml:1"),
        "{failure}"
    );
    assert!(!place.path().join("client").exists());
}

#[test]
fn paths_are_named_as_they_are_seen_from_the_base() {
    let place = place();
    fs::remove_file(place.path().join("api/openapi.yaml")).unwrap();
    let project = Project::open_in(place.path(), Path::new("specsmith.toml")).unwrap();
    assert_eq!(project.folder(), place.path().join("client"));
    let failure = project.generate().unwrap_err().to_string();
    assert!(
        failure.starts_with("error: cannot read api/openapi.yaml: "),
        "{failure}"
    );
}

#[test]
fn the_page_about_settings_has_every_key() {
    let page = include_str!("../SETTINGS.md");
    let place = TempDir::new().unwrap();
    let file = place.path().join("specsmith.toml");
    for wrong in [
        "x = 1\n[package]\nname = \"a\"\n",
        "[package]\nname = \"a\"\nx = 1\n",
        "only = { x = 1 }\n[package]\nname = \"a\"\n",
        "[package]\nname = \"a\"\n[[accept]]\nx = 1\n",
        "mode = \"x\"\n",
        "features = [\"x\"]\n",
    ] {
        fs::write(&file, wrong).unwrap();
        let error = Project::open(&file).unwrap_err().to_string();
        let (_, keys) = error
            .split_once("expected ")
            .unwrap_or_else(|| panic!("{error}"));
        let keys: Vec<&str> = keys.split('`').skip(1).step_by(2).collect();
        assert!(keys.len() > 1, "{error}");
        for key in keys {
            let is_there = [
                format!("`{key}`"),
                format!("`\"{key}\"`"),
                format!("[{key}]"),
            ]
            .iter()
            .any(|key| page.contains(key));
            assert!(is_there, "{key}");
        }
    }
}

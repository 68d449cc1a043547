//! The client of this workspace is fresh, and making a crate gives the same bytes wherever it is done.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use specsmith_cli::Outcome;
use tempfile::TempDir;
use xtask::run;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// Runs the program itself, in a folder.
fn xtask(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .unwrap()
}

/// A crate in the temporary folder `name`, made from the documents of this workspace by a process in `folder`.
fn make(folder: &Path, name: &str, place: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let out = place.join(name);
    let spec = |name: &str| root().join("specs").join(name).display().to_string();
    let output = xtask(
        folder,
        &[
            "codegen",
            "--spec",
            &spec("get-customer.yaml"),
            "--spec",
            &spec("list-customers.yaml"),
            "--out",
            &out.display().to_string(),
            "--name",
            "customers",
        ],
    );
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    files(&out, &out)
}

/// The files below a folder with their bytes, sorted.
fn files(folder: &Path, base: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, base));
        } else {
            found.push((
                path.strip_prefix(base).unwrap().to_owned(),
                fs::read(&path).unwrap(),
            ));
        }
    }
    found.sort();
    found
}

#[test]
fn the_checked_in_client_is_what_codegen_makes() {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments = ["codegen".into(), "--check".into()].into_iter();
    let outcome = run(arguments, root(), &mut out, &mut err);
    assert_eq!(outcome, Outcome::Fine, "{}", String::from_utf8_lossy(&err));
}

#[test]
fn two_runs_in_different_folders_give_the_same_bytes() {
    let (one, other) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let first = make(one.path(), "customers", one.path());
    assert!(first.len() > 2);
    assert_eq!(first, make(root(), "customers", other.path()));
}

#[test]
fn no_file_shows_where_it_was_made() {
    let place = TempDir::new().unwrap();
    let folder = place.path().display().to_string();
    for (path, bytes) in make(place.path(), "customers", place.path()) {
        let text = String::from_utf8(bytes).unwrap();
        let shows = |folder: &str| text.contains(folder);
        assert!(
            !shows(&folder) && !shows(&root().display().to_string()),
            "{}",
            path.display()
        );
    }
}

#[test]
fn check_says_what_differs_and_how_to_mend_it() {
    let place = TempDir::new().unwrap();
    let made = make(place.path(), "customers", place.path());
    let lib = place.path().join("customers/src/lib.rs");
    let text = fs::read_to_string(&lib).unwrap();
    fs::write(&lib, format!("{text}// more\n")).unwrap();
    let spec = root().join("specs");
    let output = xtask(
        place.path(),
        &[
            "codegen",
            "--check",
            "--spec",
            &spec.join("get-customer.yaml").display().to_string(),
            "--spec",
            &spec.join("list-customers.yaml").display().to_string(),
            "--out",
            "customers",
            "--name",
            "customers",
        ],
    );
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    for part in [
        "src/lib.rs: different",
        "-// more",
        "error: customers/ is not up to date (1 file)",
        "cargo xtask codegen",
    ] {
        assert!(err.contains(part), "no {part} in {err}");
    }
    assert_eq!(
        made.len(),
        files(
            &place.path().join("customers"),
            &place.path().join("customers")
        )
        .len()
    );
}

#[test]
fn nothing_is_written_when_a_document_is_wrong() {
    let place = TempDir::new().unwrap();
    fs::write(
        place.path().join("wrong.yaml"),
        "openapi: 3.0.1\ninfo: 1\npaths: /a\n",
    )
    .unwrap();
    let output = xtask(
        place.path(),
        &[
            "codegen",
            "--spec",
            "wrong.yaml",
            "--out",
            "made",
            "--name",
            "made",
        ],
    );
    assert_eq!(output.status.code(), Some(1));
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(
        err.contains("wrong.yaml:2") && err.contains("wrong.yaml:3"),
        "{err}"
    );
    assert!(!place.path().join("made").exists());
}

#[test]
fn wrong_arguments_have_a_code_of_their_own() {
    assert_eq!(xtask(root(), &["codegen", "--fast"]).status.code(), Some(2));
    assert_eq!(xtask(root(), &["--help"]).status.code(), Some(0));
}

#[test]
fn each_stage_can_be_dumped_as_json() {
    for stage in ["document", "ir", "model"] {
        let output = xtask(root(), &["dump", stage]);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert!(json.is_object(), "{stage} is {json}");
    }
}

#[test]
fn a_clone_with_the_program_of_another_is_the_one_that_is_written() {
    let clone = TempDir::new().unwrap();
    for folder in ["xtask", "specs"] {
        fs::create_dir(clone.path().join(folder)).unwrap();
    }
    fs::write(clone.path().join("xtask/Cargo.toml"), "").unwrap();
    for name in ["get-customer.yaml", "specsmith.toml"] {
        let path = Path::new("specs").join(name);
        fs::copy(root().join(&path), clone.path().join(&path)).unwrap();
    }
    for (package, folder) in [(None, "specs"), (Some("xtask"), "..")] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .current_dir(clone.path().join(folder))
            .arg("codegen");
        match package {
            Some(package) => command.env("CARGO_MANIFEST_DIR", clone.path().join(package)),
            None => command.env_remove("CARGO_MANIFEST_DIR"),
        };
        let output = command.output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{told}");
        assert!(
            clone.path().join("generated/Cargo.toml").is_file(),
            "{told}"
        );
        fs::remove_dir_all(clone.path().join("generated")).unwrap();
    }
}

#[test]
fn outside_of_a_workspace_the_program_says_where_to_start() {
    let folder = TempDir::new().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder.path()).arg("codegen");
    let output = command.env_remove("CARGO_MANIFEST_DIR").output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("start `cargo xtask` in a clone"), "{told}");
}

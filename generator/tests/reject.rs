//! Rejected documents: every folder of `tests/reject` holds documents, files that they refer to in folders of their own, overlays
//! (`*.overlay.yaml`) and, in `expected.txt`, the report about them.
//!
//! With `UPDATE_EXPECTED=1` the reports are written instead of compared.

use std::{
    env, fs,
    num::NonZeroUsize,
    path::{Path, PathBuf},
};

use specsmith::{Session, Settings, Sources};

#[test]
fn every_rejected_document_is_reported_as_expected() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reject");
    let mut different = Vec::new();
    for case in sorted(&cases) {
        let report = report(&case);
        let name = name(&case);
        assert!(!report.is_empty(), "{name}: nothing is reported");
        let expected = case.join("expected.txt");
        if env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&expected, &report).expect("a writable report");
        } else if fs::read_to_string(&expected).unwrap_or_default() != report {
            different.push(format!("--- {name}\n{report}"));
        }
    }
    assert!(
        different.is_empty(),
        "these reports are not the expected ones:\n\n{}\nif they should be, run\n\n    \
         UPDATE_EXPECTED=1 cargo test -p specsmith --test reject\n",
        different.join("\n")
    );
}

/// What is reported about the documents of a case, by the stages that read them, up to the first with an error.
fn report(case: &Path) -> String {
    let sources = sources(case);
    let settings = Settings {
        crate_name: "rejected".to_owned(),
        crate_version: "0.1.0".to_owned(),
        metadata: Default::default(),
        types: Default::default(),
        command: "cargo test".to_owned(),
        threads: NonZeroUsize::MIN,
    };
    let mut session = Session::new(&sources, &settings);
    let report = session.lower().err();
    let report = report.unwrap_or_else(|| session.report());
    report.with_notes().to_string()
}

/// The texts of a case.
fn sources(case: &Path) -> Sources {
    let mut sources = Sources::default();
    for path in sorted(case) {
        let own = name(&path);
        if path.is_dir() {
            for file in sorted(&path) {
                let key = format!("{own}/{}", name(&file));
                sources.files.insert(key, Ok(read(&file)));
            }
        } else if own.ends_with(".overlay.yaml") {
            sources.overlays.insert(own, read(&path));
        } else if own != "expected.txt" {
            sources.documents.insert(own, read(&path));
        }
    }
    sources
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a readable text")
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// The entries of a folder in the order of their names.
fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("a readable folder")
        .map(|entry| entry.expect("a readable entry").path())
        .collect();
    paths.sort();
    paths
}

//! Documents with one feature each, compared with what is expected of them: the wire contract in `ir.json`, the Rust that varies
//! with the document in `expected.rs`, the public API of it in `api.txt`, and the warnings, where there are any, in `warnings.txt`.
//!
//! With `UPDATE_EXPECTED=1` these files are written instead of compared.

mod support;

use std::{env, fs, path::Path};

use similar::TextDiff;
use specsmith::{Files, Session, public_api::PublicApi};

use support::{Case, cases, output, settings};

/// How many lines of differences are shown of each file.
const MOST_LINES: usize = 40;

#[test]
fn every_case_becomes_what_is_expected() {
    let mut differences = Vec::new();
    for case in cases() {
        let output = output(&settings(&case.name), &case.sources());
        let made = [
            ("ir.json", wire_contract(&case)),
            ("expected.rs", varying_rust(&output.files)),
            ("api.txt", varying_api(&output.files)),
            ("warnings.txt", output.warnings.with_notes().to_string()),
        ];
        for (file, text) in made {
            let path = case.folder.join(file);
            if env::var_os("UPDATE_EXPECTED").is_some() {
                update(&path, &text);
            } else {
                differences.extend(difference(&format!("{}/{file}", case.name), &path, &text));
            }
        }
    }
    assert!(
        differences.is_empty(),
        "this is not what is expected:\n\n{}\nif it should be, run\n\n    \
         UPDATE_EXPECTED=1 cargo test -p specsmith --test golden\n",
        differences.join("\n")
    );
}

#[test]
fn every_document_fits_a_screen() {
    for case in cases() {
        let lines = case.sources().documents["spec.yaml"].lines().count();
        assert!(lines <= 40, "{} has {lines} lines", case.name);
    }
}

/// The wire contract of a case, as JSON.
fn wire_contract(case: &Case) -> String {
    let (sources, settings) = (case.sources(), settings(&case.name));
    let mut session = Session::new(&sources, &settings);
    let api = session.lower().expect("a wire contract");
    let json = serde_json::to_string_pretty(api).expect("JSON");
    json + "\n"
}

/// The types and operations, each file below its path and without the line that says what made it.
fn varying_rust(files: &Files) -> String {
    let varying = files
        .iter()
        .filter(|(path, _)| path.starts_with("src/types/") || path.starts_with("src/client/"));
    let texts = varying.map(|(path, text)| {
        let (_, rust) = text.split_once("\n\n").expect("a first line");
        format!("// ---- {path}\n\n{rust}")
    });
    texts.collect::<Vec<_>>().join("\n")
}

/// The public API, without what all crates have. It can be read back: nothing of it is lost or mistaken for something else.
fn varying_api(files: &Files) -> String {
    let (_, text) = files["api.txt"].split_once("\n\n").expect("a first line");
    let api = PublicApi::read(text).expect("a public API");
    assert_eq!(api.to_string(), *text);
    let lines = text.lines().filter(|line| {
        let same = ["#", "package ", "feature ", "runtime "];
        !same.iter().any(|start| line.starts_with(start))
    });
    lines.map(|line| format!("{line}\n")).collect()
}

/// Writes what is expected; an empty text has no file.
fn update(path: &Path, text: &str) {
    if text.is_empty() {
        if path.exists() {
            fs::remove_file(path).expect("a removable file");
        }
    } else {
        fs::write(path, text).expect("a writable file");
    }
}

/// What distinguishes a text from what is expected.
fn difference(name: &str, path: &Path, text: &str) -> Option<String> {
    let expected = fs::read_to_string(path).unwrap_or_default();
    if expected == text {
        return None;
    }
    let difference = TextDiff::from_lines(expected.as_str(), text);
    let unified = difference
        .unified_diff()
        .context_radius(2)
        .header(&format!("{name} (expected)"), &format!("{name} (made)"))
        .to_string();
    let mut lines: Vec<&str> = unified.lines().take(MOST_LINES).collect();
    if unified.lines().nth(MOST_LINES).is_some() {
        lines.push("…");
    }
    Some(lines.join("\n") + "\n")
}

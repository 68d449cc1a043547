//! Crates in, what the compiler says about them out.

use std::{
    collections::BTreeMap,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;
use specsmith_cli::Failure;

use crate::{Crate, table::Kind, workspace::Workspace};

/// What the compiler said about one crate.
#[derive(Debug, Default, PartialEq, Eq)]
struct Said {
    /// Whether it compiles.
    compiles: bool,
    /// Its diagnostics.
    messages: Vec<Message>,
}

/// A diagnostic of the compiler.
#[derive(Debug, PartialEq, Eq)]
struct Message {
    kind: Kind,
    code: String,
    place: String,
    text: String,
}

/// What Cargo said.
#[derive(Debug, Default)]
struct Done {
    /// About each crate, by its folder.
    crates: BTreeMap<PathBuf, Said>,
    /// By itself.
    errors: String,
}

/// Checks the crates with all of their client but the default transport.
///
/// # Errors
///
/// Cargo cannot be run, or fails before it compiles anything.
pub(crate) fn check(
    crates: &mut [Crate],
    workspace: &Workspace,
    jobs: Option<usize>,
    err: &mut dyn Write,
) -> Result<(), Failure> {
    let mut command = workspace.cargo("check");
    command.args(["--features", "client"]);
    let done = run(&mut command, crates, jobs, err)?;
    note(crates, workspace, &done);
    Ok(())
}

/// Builds the crates without their client, and the programs that run their examples.
///
/// # Errors
///
/// Cargo cannot be run, or fails before it compiles anything.
pub(crate) fn build(
    crates: &mut [Crate],
    workspace: &Workspace,
    jobs: Option<usize>,
    err: &mut dyn Write,
) -> Result<(), Failure> {
    let done = run(&mut workspace.cargo("build"), crates, jobs, err)?;
    note(crates, workspace, &done);
    Ok(())
}

/// Takes down what the compiler said; what it said before counts once.
fn note(crates: &mut [Crate], workspace: &Workspace, done: &Done) {
    let generated = crates
        .iter_mut()
        .filter(|crate_| crate_.generated.is_some());
    for crate_ in generated {
        let said = done.crates.get(&workspace.crate_folder(&crate_.document));
        let compiles = said.is_some_and(|said| said.compiles);
        crate_.row.compiles = Some(compiles && crate_.row.compiles != Some(false));
        for message in said.map_or(&[][..], |said| &said.messages) {
            let mut known = crate_.findings.iter();
            let is_known = known
                .any(|finding| finding.place == message.place && finding.message == message.text);
            if is_known {
                continue;
            }
            if message.kind == Kind::RustcWarning {
                crate_.row.rustc_warnings += 1;
            }
            crate_.find(message.kind, &message.code, &message.place, &message.text);
        }
        let mut findings = crate_.findings.iter();
        let has_error = findings.any(|finding| finding.kind == Kind::RustcError);
        if !compiles && !has_error {
            // The compiler was killed, or Cargo did not even start it.
            crate_.find(Kind::RustcError, "cargo", "", &done.errors);
        }
    }
}

/// Runs Cargo on the programs of the crates.
fn run(
    command: &mut Command,
    crates: &[Crate],
    jobs: Option<usize>,
    err: &mut dyn Write,
) -> Result<Done, Failure> {
    let crates = crates.iter();
    let generated: Vec<&Crate> = crates.filter(|crate_| crate_.generated.is_some()).collect();
    if generated.is_empty() {
        return Ok(Done::default());
    }
    command.args(["--keep-going", "--quiet", "--message-format=json"]);
    for crate_ in &generated {
        command.args(["-p", &Workspace::program(&crate_.document)]);
    }
    if let Some(jobs) = jobs {
        command.arg(format!("--jobs={jobs}"));
    }
    writeln!(err, "compiling {} crates", generated.len())?;
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::piped())
        .output()
        .map_err(|error| Failure(format!("error: cannot run cargo: {error}")))?;
    let crates = read(&String::from_utf8_lossy(&output.stdout));
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    if crates.is_empty() {
        return Err(Failure(format!("error: cargo failed\n{errors}")));
    }
    Ok(Done { crates, errors })
}

/// Reads the messages of Cargo, one JSON value per line.
fn read(messages: &str) -> BTreeMap<PathBuf, Said> {
    let mut crates: BTreeMap<PathBuf, Said> = BTreeMap::new();
    for line in messages.lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        let manifest = message.get("manifest_path").and_then(Value::as_str);
        let Some(folder) = manifest.and_then(|path| Path::new(path).parent()) else {
            continue;
        };
        let said = crates.entry(folder.to_owned()).or_default();
        match message.get("reason").and_then(Value::as_str) {
            Some("compiler-artifact") => said.compiles = true,
            Some("compiler-message") => {
                said.messages
                    .extend(message.get("message").and_then(diagnostic));
            }
            _ => {}
        }
    }
    crates
}

/// A diagnostic of rustc; `None` for one that only counts others.
fn diagnostic(message: &Value) -> Option<Message> {
    let text = |at: &str| {
        message
            .pointer(at)
            .and_then(Value::as_str)
            .map(str::to_owned)
    };
    let kind = match text("/level")?.as_str() {
        "warning" => Kind::RustcWarning,
        "error" => Kind::RustcError,
        _ => return None,
    };
    let span = message
        .get("spans")?
        .as_array()?
        .iter()
        .find(|span| span.get("is_primary").and_then(Value::as_bool) == Some(true));
    let code = text("/code/code");
    if span.is_none() && code.is_none() {
        return None;
    }
    let place = span.map_or(String::new(), |span| {
        let file = span
            .get("file_name")
            .and_then(Value::as_str)
            .unwrap_or_default();
        format!("{file}:{}", span.get("line_start").unwrap_or(&Value::Null))
    });
    Some(Message {
        kind,
        code: code.unwrap_or_default(),
        place,
        text: text("/message")?,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_said_is_attributed_to_its_crate() {
        let manifest = "/x/pets/Cargo.toml";
        let message = |level: &str, spans: Value| {
            let message = json!({"level": level, "message": "m", "code": null, "spans": spans});
            json!({"reason": "compiler-message", "manifest_path": manifest, "message": message})
                .to_string()
        };
        let span = json!([{"is_primary": true, "file_name": "src/lib.rs", "line_start": 3}]);
        let lines = [
            message("warning", span),
            message("warning", json!([])),
            json!({"reason": "compiler-artifact", "manifest_path": manifest}).to_string(),
            "no JSON".to_owned(),
        ];
        let expected = Said {
            compiles: true,
            messages: vec![Message {
                kind: Kind::RustcWarning,
                code: String::new(),
                place: "src/lib.rs:3".to_owned(),
                text: "m".to_owned(),
            }],
        };
        assert_eq!(
            read(&lines.join("\n")),
            [("/x/pets".into(), expected)].into()
        );
    }
}

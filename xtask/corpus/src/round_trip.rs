//! Crates that compile in, what became of their examples out.

use std::{io::Write, process::Command};

use serde_json::Value;
use xtask::Failure;

use super::{
    Crate, compile, declared::is_declared, generate::Generated, judge::Verdict, table::Kind,
    workspace::Workspace,
};

/// Decodes and encodes the examples of the crates.
///
/// # Errors
///
/// Cargo cannot be run.
pub(crate) fn round_trip(
    crates: &mut [Crate],
    workspace: &Workspace,
    jobs: Option<usize>,
    err: &mut dyn Write,
) -> Result<(), Failure> {
    compile::build(crates, workspace, jobs, err)?;
    for crate_ in crates {
        let Some(generated) = crate_.generated.take() else {
            continue;
        };
        let name = format!(
            "{}{}",
            Workspace::program(&crate_.document),
            std::env::consts::EXE_SUFFIX
        );
        let program = workspace.target().join("debug").join(name);
        if crate_.row.compiles == Some(true) {
            match run(&program) {
                Ok(lines) => note(crate_, &generated, &lines),
                Err(message) => crate_.find(Kind::Lost, "program", "", &message),
            }
        }
        crate_.generated = Some(generated);
    }
    Ok(())
}

/// What a program prints.
fn run(program: &std::path::Path) -> Result<Vec<Value>, String> {
    let output = Command::new(program)
        .output()
        .map_err(|error| format!("the program cannot be run: {error}"))?;
    if !output.status.success() {
        return Err(format!("the program ended with {}", output.status));
    }
    let lines = String::from_utf8_lossy(&output.stdout);
    let lines = lines.lines().map(serde_json::from_str);
    lines
        .collect::<Result<_, _>>()
        .map_err(|error| error.to_string())
}

/// Takes down what became of the examples.
fn note(crate_: &mut Crate, generated: &Generated, lines: &[Value]) {
    if lines.len() != generated.examples.len() {
        crate_.find(Kind::Lost, "program", "", "not every example was run");
    }
    for (index, (example, line)) in generated.examples.iter().zip(lines).enumerate() {
        let place = format!("{} ({})", example.pointer, example.body);
        let validity = example.verdict.name();
        if let Some(error) = line.get("error").and_then(Value::as_str) {
            crate_.find(Kind::NotDecoded, validity, &place, error);
            continue;
        }
        crate_.row.decoded += 1;
        if line.get("same") == Some(&Value::Bool(true)) {
            crate_.row.same += 1;
        } else {
            crate_.find(Kind::Lost, validity, &place, "comes back as other JSON");
        }
        if example.verdict == Verdict::Valid {
            note_kept(crate_, generated, index, line);
        }
    }
}

/// Takes down what the named fields of a valid example did not take.
fn note_kept(crate_: &mut Crate, generated: &Generated, index: usize, line: &Value) {
    let judge = &generated.judge;
    let Some(example) = generated.examples.get(index) else {
        return;
    };
    let Some((value, body)) = judge.example(index, &example.pointer) else {
        return;
    };
    let kept = line
        .get("kept")
        .and_then(Value::as_array)
        .map_or(&[][..], Vec::as_slice);
    for place in kept.iter().filter_map(Value::as_str) {
        if is_declared(judge, body, value, place) {
            crate_.row.kept += 1;
            let message = format!("{place:?} is declared and ended in `extra` or `Unknown`");
            let at = format!("{} ({})", example.pointer, example.body);
            crate_.find(Kind::Kept, "declared", &at, &message);
        } else {
            crate_.row.undeclared += 1;
        }
    }
}

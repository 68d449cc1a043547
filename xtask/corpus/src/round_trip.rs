//! Crates that compile in, what became of their examples out.

use std::{io::Write, process::Command};

use serde_json::Value;
use specsmith_cli::Failure;

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
        let skipped = pointers(line, "skipped");
        if !skipped.is_empty() {
            note_left_out(crate_, generated, index, &skipped);
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

/// The JSON pointers under a key of a line.
fn pointers<'a>(line: &'a Value, key: &str) -> Vec<&'a str> {
    let list = line.get(key).and_then(Value::as_array);
    let list = list.map_or(&[][..], Vec::as_slice);
    list.iter().filter_map(Value::as_str).collect()
}

/// Takes down an example of which elements of a list or map at the root could not be read.
fn note_left_out(crate_: &mut Crate, generated: &Generated, index: usize, skipped: &[&str]) {
    let Some(example) = generated.examples.get(index) else {
        return;
    };
    let at = format!("{} ({})", example.pointer, example.body);
    let value = generated.judge.example(index, &example.pointer);
    let is_limit = |place: &&str| {
        let element = value.and_then(|(value, _)| value.pointer(place));
        element.is_some_and(is_beyond_i64)
    };
    if skipped.iter().all(is_limit) {
        crate_.find(
            Kind::Limit,
            "integer",
            &at,
            "integers beyond `i64` are left out",
        );
    } else {
        let message = format!("could not be read at {}", skipped.join(", "));
        crate_.find(Kind::NotDecoded, example.verdict.name(), &at, &message);
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
    for place in pointers(line, "kept") {
        let at = format!("{} ({})", example.pointer, example.body);
        if value.pointer(place).is_some_and(is_beyond_i64) {
            let message = format!("{place:?} has an integer beyond `i64`, which is kept as JSON");
            crate_.find(Kind::Limit, "integer", &at, &message);
        } else if is_declared(judge, body, value, place) {
            crate_.row.kept += 1;
            let message = format!("{place:?} is declared and ended in `extra` or `Unknown`");
            crate_.find(Kind::Kept, "declared", &at, &message);
        } else {
            crate_.row.undeclared += 1;
        }
    }
}

/// Whether a value is an integer that no `i64` holds, or consists of numbers of which one is such.
fn is_beyond_i64(value: &Value) -> bool {
    match value {
        Value::Number(number) => {
            let is_whole = || number.as_f64().is_some_and(|number| number.fract() == 0.0);
            number.as_i64().is_none() && is_whole()
        }
        Value::Array(elements) => {
            let is_numeric = |value: &Value| value.is_number() || is_beyond_i64(value);
            elements.iter().all(is_numeric) && elements.iter().any(is_beyond_i64)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn integers_beyond_i64_are_a_limit() {
        for (value, expected) in [
            (json!(i64::MAX), false),
            (json!(i64::MIN), false),
            (json!(9_223_372_036_854_776_000_u64), true),
            (json!(1e20), true),
            (json!(-1e20), true),
            (json!(1.5), false),
            (json!([1, 9_223_372_036_854_776_000_u64]), true),
            (json!([null, 9_223_372_036_854_776_000_u64]), false),
            (json!([]), false),
            (json!("9223372036854776000"), false),
        ] {
            assert_eq!(is_beyond_i64(&value), expected, "{value}");
        }
    }
}

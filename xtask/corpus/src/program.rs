//! Decodes and encodes every example of a crate and prints what came of it, one line of JSON each.

use std::{fmt::Write as _, panic};

use api::conformance::{EXAMPLES, Example, round_trip_as, round_trip_request};
use serde_json::{Value, json};

fn main() {
    let mut lines = String::new();
    for example in EXAMPLES {
        let line = panic::catch_unwind(|| check(example));
        let line = line.unwrap_or_else(|_| json!({"error": "panic"}));
        let _ = writeln!(lines, "{line}");
    }
    print!("{lines}");
}

fn check(example: &Example) -> Value {
    let json = example.json.as_bytes();
    let checked = match example.status {
        Some(status) => round_trip_as(example.operation_id, status, example.media_type, json),
        None => round_trip_request(example.operation_id, json),
    };
    let checked = match checked {
        None => return json!({"error": "there is no type for this body"}),
        Some(Err(error)) => return json!({"error": error.to_string()}),
        Some(Ok(checked)) => checked,
    };
    let before: Option<Value> = serde_json::from_str(example.json).ok();
    let after: Option<Value> = serde_json::from_slice(&checked.json).ok();
    let is_same = before.is_some() && before == after;
    json!({"same": is_same, "kept": checked.kept, "skipped": checked.skipped})
}

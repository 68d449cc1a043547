//! Every example of the documents survives decoding and encoding, and the named fields take all that the document declares.

use std::{fs, path::Path};

use serde_json::Value;
use voucherify::conformance::{EXAMPLES, RoundTrip, round_trip, round_trip_request};

fn check(operation_id: &str, status: Option<u16>, json: &[u8]) -> RoundTrip {
    let checked = match status {
        Some(status) => round_trip(operation_id, status, json),
        None => round_trip_request(operation_id, json),
    };
    checked
        .expect("a documented body")
        .expect("a readable body")
}

#[test]
fn every_example_comes_back_as_the_same_json() {
    for example in EXAMPLES {
        let checked = check(
            example.operation_id,
            example.status,
            example.json.as_bytes(),
        );
        let before: Value = serde_json::from_str(example.json).expect("JSON");
        let after: Value = serde_json::from_slice(&checked.json).expect("JSON");
        assert_eq!(before, after, "{}", example.pointer);
    }
}

#[test]
fn named_fields_take_everything_that_is_declared() {
    for example in EXAMPLES {
        let checked = check(
            example.operation_id,
            example.status,
            example.json.as_bytes(),
        );
        assert_eq!(checked.kept, [""; 0], "{}", example.pointer);
    }
}

/// The documents are read here by other means than the generator's.
#[test]
fn no_example_of_the_documents_is_missing() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let mut declared = Vec::new();
    for entry in fs::read_dir(specs).expect("the documents") {
        let path = entry.expect("a file").path();
        let name = path.to_string_lossy();
        if name.ends_with(".overlay.yaml") || !name.ends_with(".yaml") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a text");
        let document: Value = serde_yaml::from_str(&text).expect("YAML");
        collect(&document["paths"], &mut declared);
    }
    let mut checked: Vec<Value> = EXAMPLES
        .iter()
        .map(|example| serde_json::from_str(example.json).expect("JSON"))
        .collect();
    let text = |value: &Value| value.to_string();
    declared.sort_by_key(text);
    checked.sort_by_key(text);
    assert_eq!(declared.len(), 3);
    assert_eq!(declared, checked);
}

/// Finds the values of all examples under media types.
fn collect(node: &Value, found: &mut Vec<Value>) {
    match node {
        Value::Object(members) => {
            for (key, member) in members {
                match (key.as_str(), member) {
                    ("content", Value::Object(media_types)) => {
                        for media_type in media_types.values() {
                            let examples = media_type["examples"].as_object().into_iter();
                            let values = examples.flat_map(|examples| examples.values());
                            found.extend(values.map(|example| example["value"].clone()));
                            found.extend(media_type.get("example").cloned());
                        }
                    }
                    _ => collect(member, found),
                }
            }
        }
        Value::Array(elements) => elements.iter().for_each(|element| collect(element, found)),
        _ => {}
    }
}

#[test]
fn undocumented_pairs_are_none() {
    assert!(round_trip("get-customer", 418, b"{}").is_none());
    assert!(round_trip("no-such-operation", 200, b"{}").is_none());
    assert!(round_trip_request("get-customer", b"{}").is_none());
}

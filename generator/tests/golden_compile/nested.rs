//! A document whose types nest deeper than the compiler follows them by default.

use serde_json::{Map, Value, json};
use specsmith::Sources;

/// How many types nest. Each is an object with a list of unions, and the compiler stops at 128 lists and objects.
const STEPS: usize = 70;

/// What a crate that depends on it does.
pub const BEHAVIOUR: &str = r##"//! What nests deep can be read and written by other crates.

use nested::types::{Step0, Step0InputsItem};

#[test]
fn nested_steps_come_back_the_same() {
    let text = r#"{"inputs":[{"inputs":[{"inputs":["end"],"number":2}],"number":1}]}"#;
    let step: Step0 = serde_json::from_str(text).expect("a step");
    let first = step.inputs.as_ref().and_then(|inputs| inputs.first());
    assert!(matches!(first, Some(Step0InputsItem::Step1(_))), "{first:?}");
    assert_eq!(serde_json::to_string(&step).expect("JSON"), text);
}
"##;

/// Steps, each made of the next, the one before or a text; the first of any of them.
pub fn sources() -> Sources {
    let reference = |number: usize| json!({"$ref": format!("#/components/schemas/Step{number}")});
    let schemas: Map<String, Value> = (0..STEPS)
        .map(|number| {
            let [next, last] = [1, STEPS - 1].map(|step| reference((number + step) % STEPS));
            let mut members = vec![next, json!({"type": "string"}), last];
            if number == 0 {
                members.extend((2..STEPS - 1).map(reference));
            }
            let inputs = json!({"type": "array", "items": {"oneOf": members}});
            let properties = json!({"inputs": inputs, "number": {"type": "integer"}});
            let step = json!({"type": "object", "properties": properties});
            (format!("Step{number}"), step)
        })
        .collect();
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Types that nest deep", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    });
    Sources {
        documents: [("nested.json".to_owned(), document.to_string())].into(),
        ..Sources::default()
    }
}

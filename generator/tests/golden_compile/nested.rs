//! A document whose types nest deeper than the compiler follows them by default.

use serde_json::{Map, Value, json};
use specsmith::Sources;

/// How many types nest. Each is an object with a list of unions, and the compiler stops at 128 lists and objects.
const STEPS: usize = 100;

/// What a crate that depends on it does.
pub const BEHAVIOUR: &str = r##"//! What nests deep can be read and written by other crates.

use nested::types::{Step0, Step0InputsItem};

#[test]
fn nested_steps_come_back_the_same() {
    let text = r#"{"inputs":[{"number":1,"inputs":[{"number":2,"inputs":["end"]}]}]}"#;
    let step: Step0 = serde_json::from_str(text).expect("a step");
    let first = step.inputs.as_ref().and_then(|inputs| inputs.first());
    assert!(matches!(first, Some(Step0InputsItem::Step1(_))), "{first:?}");
    assert_eq!(serde_json::to_string(&step).expect("JSON"), text);
}
"##;

/// Steps, each made of the next or of a text.
pub fn sources() -> Sources {
    let schemas: Map<String, Value> = (0..STEPS)
        .map(|number| {
            let next = format!("#/components/schemas/Step{}", (number + 1) % STEPS);
            let inputs =
                json!({"type": "array", "items": {"oneOf": [{"$ref": next}, {"type": "string"}]}});
            let properties = json!({"number": {"type": "integer"}, "inputs": inputs});
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

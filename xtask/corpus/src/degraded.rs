//! The wire contract in, the schemas that are less than the document says out.

use serde_json::Value;
use specsmith::{
    Document, Place, Pointer, Report,
    ir::{Api, Shape},
};

/// Keywords that say nothing about the values.
const ANNOTATIONS: [&str; 20] = [
    "title",
    "description",
    "summary",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "nullable",
    "externalDocs",
    "xml",
    "discriminator",
    "$comment",
    "$id",
    "$anchor",
    "$schema",
    "$defs",
    "definitions",
    "required",
];

/// The schemas that stand for any JSON although the document says more, each with the code of the diagnostic that says so; `none`
/// where nothing does.
pub(crate) fn degraded<'a>(
    api: &'a Api,
    document: &Document,
    report: &Report,
) -> Vec<(&'a Pointer, &'static str)> {
    let schemas = api.schemas.iter().map(|(_, schema)| schema);
    let any = schemas.filter(|schema| schema.shape == Shape::Any);
    any.map(|schema| &schema.pointer)
        .filter(|at| document.get(at).is_some_and(constrains))
        .map(|at| (at, code(&document.place(at), report)))
        .collect()
}

/// Whether a schema allows less than any value.
fn constrains(schema: &Value) -> bool {
    let Value::Object(members) = schema else {
        return *schema == Value::Bool(false);
    };
    let is_null = |value: &Value| match value {
        Value::Array(values) => values
            .iter()
            .all(|value| value.is_null() || value == "null"),
        value => value.is_null() || value == "null",
    };
    members.iter().any(|(key, value)| match key.as_str() {
        // Null alone is a value, and its type is that of any JSON.
        "type" | "enum" | "const" => !is_null(value),
        // One schema that allows everything is enough.
        "anyOf" | "oneOf" => {
            let variants = value.as_array();
            variants.is_none_or(|variants| variants.iter().all(constrains))
        }
        key => !key.starts_with("x-") && !ANNOTATIONS.contains(&key),
    })
}

/// The code of what the report says about a place, or else about what stands in it.
fn code(place: &Place, report: &Report) -> &'static str {
    let Place::Source { path, pointer } = place else {
        return "none";
    };
    let spots = report.entries().flat_map(|entry| {
        let places = entry.places();
        places.map(|spot| (spot, entry.code.as_str()))
    });
    let about = spots.filter_map(|(spot, code)| {
        let at = spot.pointer?;
        let is_here = spot.path.as_deref() == Some(path) && at.is_within(pointer);
        is_here.then_some((at.as_str().len(), code))
    });
    about.min().map_or("none", |(_, code)| code)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::constrains;

    #[test]
    fn only_what_rules_values_out_constrains() {
        let cases = [
            (json!({}), false),
            (json!(true), false),
            (
                json!({"description": "x", "nullable": true, "x-y": 1}),
                false,
            ),
            (json!({"type": "null"}), false),
            (json!({"enum": [null]}), false),
            (json!(false), true),
            (json!({"anyOf": [{}, {"type": "string"}]}), false),
            (json!({"type": "file"}), true),
            (json!({"oneOf": []}), true),
        ];
        for (schema, expected) in cases {
            assert_eq!(constrains(&schema), expected, "{schema}");
        }
    }
}

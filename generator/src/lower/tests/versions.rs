//! What OpenAPI 3.1 writes in another way than 3.0 comes to the same.

use serde_json::{Map, Value, json};

use super::{located, lower_with_warnings, parse};
use crate::{diagnostic::Diagnostic, document, lower::lower as lower_document};

/// A document of a version with the schema `S`, written as JSON.
fn text(version: &str, schema: &Value) -> String {
    let document = json!({
        "openapi": version,
        "info": {"title": "t", "version": "v"},
        "paths": {},
        "components": {"schemas": {"S": schema, "B": {"type": "object", "properties": {"b": {"type": "string"}}}}},
    });
    document.to_string()
}

/// What the schema `S` comes to, wherever its parts are written.
fn meaning(version: &str, schema: &Value) -> Value {
    let (api, _) = lower_document(&parse(&[&text(version, schema)])).expect("no errors");
    let schemas = serde_json::to_value(&api.schemas).expect("JSON");
    let list = schemas.as_array().expect("a list");
    expanded(list, 0, 0)
}

/// A schema with those that it uses written in place.
fn expanded(schemas: &[Value], id: usize, depth: usize) -> Value {
    if depth > 6 {
        return Value::Null;
    }
    let Value::Object(mut schema) = schemas[id].clone() else {
        panic!("a schema");
    };
    schema.remove("pointer");
    schema.remove("origin");
    let schema = schema
        .into_iter()
        .map(|(key, value)| (key, with_uses(schemas, value, depth + 1)));
    schema.collect::<Map<_, _>>().into()
}

fn with_uses(schemas: &[Value], value: Value, depth: usize) -> Value {
    match value {
        Value::Object(mut members) if members.contains_key("nullable") => {
            let id = members
                .remove("schema")
                .and_then(|id| id.as_u64())
                .expect("an id");
            let id = usize::try_from(id).expect("an index");
            json!({"nullable": members["nullable"], "schema": expanded(schemas, id, depth)})
        }
        Value::Object(members) => {
            let members = members.into_iter();
            let members = members.map(|(key, value)| (key, with_uses(schemas, value, depth)));
            members.collect::<Map<_, _>>().into()
        }
        Value::Array(elements) => {
            let elements = elements.into_iter();
            elements
                .map(|value| with_uses(schemas, value, depth))
                .collect()
        }
        scalar => scalar,
    }
}

/// The schema as the property of an object, where it can be nullable.
fn property(schema: &Value) -> Value {
    json!({"type": "object", "properties": {"p": schema}})
}

#[test]
fn each_spelling_of_3_1_means_one_of_3_0() {
    for (newer, older) in [
        // `type`
        (
            json!({"type": ["string", "null"], "minLength": 1}),
            json!({"type": "string", "minLength": 1, "nullable": true}),
        ),
        (json!({"type": ["integer"]}), json!({"type": "integer"})),
        (
            json!({"type": "null", "title": "N"}),
            json!({"title": "N", "nullable": true}),
        ),
        (json!({"type": ["null"]}), json!({"nullable": true})),
        (
            json!({"type": ["integer", "number", "null"]}),
            json!({"type": "number", "nullable": true}),
        ),
        (
            json!({"description": "D", "type": ["string", "array", "null"], "format": "uuid", "items": {"type": ["boolean", "null"]}}),
            json!({"description": "D", "nullable": true, "anyOf": [
                {"type": "string", "format": "uuid"},
                {"type": "array", "items": {"type": "boolean", "nullable": true}},
            ]}),
        ),
        (
            json!({"type": ["integer", "string"], "format": "int64", "exclusiveMinimum": 0}),
            json!({"anyOf": [
                {"type": "integer", "format": "int64", "minimum": 0, "exclusiveMinimum": true},
                {"type": "string"},
            ]}),
        ),
        (
            json!({"type": ["object", "string"], "properties": {"a": {"type": "string"}}, "required": ["a"]}),
            json!({"anyOf": [
                {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]},
                {"type": "string"},
            ]}),
        ),
        (
            json!({"type": ["string", "integer"], "enum": ["a", 1]}),
            json!({"enum": ["a", 1]}),
        ),
        (
            json!({"type": ["string", "number", "integer", "boolean", "array", "object", "null"]}),
            json!({"nullable": true}),
        ),
        // `const`
        (
            json!({"const": "a", "type": "string"}),
            json!({"type": "string", "enum": ["a"]}),
        ),
        (json!({"const": null}), json!({"enum": [null]})),
        // `$ref` beside other keywords
        (
            json!({"$ref": "#/components/schemas/B", "description": "D"}),
            json!({"description": "D", "allOf": [{"$ref": "#/components/schemas/B"}]}),
        ),
        (
            json!({"oneOf": [{"$ref": "#/components/schemas/B", "nullable": true}, {"type": "string"}]}),
            json!({"oneOf": [{"allOf": [{"$ref": "#/components/schemas/B"}], "nullable": true}, {"type": "string"}]}),
        ),
        (
            json!({"$ref": "#/components/schemas/B", "required": ["b"]}),
            json!({"required": ["b"], "allOf": [{"$ref": "#/components/schemas/B"}]}),
        ),
        (
            json!({"$ref": "#/components/schemas/B", "allOf": [{"properties": {"c": {"type": ["string", "null"]}}}]}),
            json!({"allOf": [
                {"properties": {"c": {"type": "string", "nullable": true}}},
                {"$ref": "#/components/schemas/B"},
            ]}),
        ),
        // Limits
        (
            json!({"type": "number", "exclusiveMinimum": 1, "exclusiveMaximum": 2.5}),
            json!({"type": "number", "minimum": 1, "exclusiveMinimum": true, "maximum": 2.5, "exclusiveMaximum": true}),
        ),
        (
            json!({"type": "integer", "format": "int32", "exclusiveMaximum": 3_000_000_000_u64}),
            json!({"type": "integer", "format": "int32", "maximum": 3_000_000_000_u64, "exclusiveMaximum": true}),
        ),
        // Arrays with a schema for each place
        (
            json!({"type": "array", "prefixItems": [{"type": "number"}, {"type": "number"}], "items": false}),
            json!({"type": "array", "items": {"type": "number"}}),
        ),
        (
            json!({"prefixItems": [{"type": "number"}, {"const": 1}], "items": {"type": ["string", "null"]}}),
            json!({"items": {"anyOf": [{"type": "number"}, {"enum": [1]}, {"type": "string", "nullable": true}]}}),
        ),
        (
            json!({"prefixItems": [{"type": "number"}, true]}),
            json!({"items": {}}),
        ),
        (
            json!({"items": [{"type": "number"}], "additionalItems": {"type": "string"}}),
            json!({"items": {"anyOf": [{"type": "number"}, {"type": "string"}]}}),
        ),
        // Bytes
        (
            json!({"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"}),
            json!({"type": "string", "format": "byte"}),
        ),
        (
            json!({"type": "string", "contentEncoding": "binary"}),
            json!({"type": "string", "format": "binary"}),
        ),
        (
            json!({"contentMediaType": "application/octet-stream"}),
            json!({"type": "string", "format": "binary"}),
        ),
        // Examples
        (
            json!({"type": "integer", "examples": [1]}),
            json!({"type": "integer", "example": 1}),
        ),
        // Data is no schema
        (
            json!({"type": "object", "default": {"type": ["string", "null"]}, "x-a": {"const": 1}}),
            json!({"type": "object", "default": {"type": ["string", "null"]}}),
        ),
    ] {
        let expected = meaning("3.0.3", &property(&older));
        assert_eq!(meaning("3.1.0", &property(&newer)), expected, "{newer}");
    }
}

#[test]
fn schemas_are_found_wherever_they_are() {
    let schema = json!({"type": ["string", "null"]});
    let document = json!({
        "openapi": "3.1.0", "info": {"title": "t", "version": "v"},
        "paths": {"/a": {"post": {
            "parameters": [{"name": "q", "in": "query", "schema": schema}],
            "requestBody": {"content": {"*/*": {"schema": schema}}},
            "responses": {"200": {"$ref": "#/x-responses/R"}},
            "callbacks": {"c": {"{$url}": {"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}}}}},
        }}},
        "webhooks": {"w": {"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}}}},
        "components": {"schemas": {"A": {"$ref": "#/x-schemas/B"}}},
        "x-schemas": {"B": {"type": "array", "items": {"$ref": "#/x-schemas/C"}}, "C": schema},
        "x-responses": {"R": {"description": "d", "content": {"application/json": {"schema": schema}}}},
    });
    let (api, warnings) = lower_with_warnings(&document.to_string());
    assert_eq!(warnings, []);
    let schemas = serde_json::to_value(&api.schemas).expect("JSON");
    let texts = schemas.as_array().expect("a list").iter();
    let texts = texts.filter(|schema| schema["shape"].get("String").is_some());
    assert_eq!(texts.count(), 6, "{schemas:#}");
}

#[test]
fn a_reference_leads_to_what_is_written_there() {
    let schema = json!({"type": "object", "properties": {
        "a": {"$ref": "#/components/schemas/S/$defs/T/properties/a~1b"},
        "b": {"$ref": "#/components/schemas/S/$defs/T/items"},
        "c": {"$ref": "#/components/schemas/S/$defs/P/prefixItems/1"},
    }, "$defs": {
        "T": {"type": ["object", "array"], "properties": {"a/b": {"type": "integer"}}, "items": {"type": "boolean"}},
        "P": {"prefixItems": [{"type": "number"}, {"type": "string"}]},
    }});
    let (api, _) = lower_with_warnings(&text("3.1.0", &schema));
    let shapes = serde_json::to_value(super::object(&api, "S")).expect("JSON");
    let shape = |index: usize| {
        let id = shapes["properties"][index]["value"]["schema"]
            .as_u64()
            .expect("an id");
        format!(
            "{:?}",
            api.schemas.0[usize::try_from(id).expect("an index")].shape
        )
    };
    assert_eq!(
        [shape(0), shape(1), shape(2)],
        ["Integer(Int64)", "Boolean", "String(Plain)"]
    );
}

/// Codes and places of what is said about a schema in a version.
fn warnings(version: &str, schema: &Value) -> Vec<(&'static str, String)> {
    let (_, warnings) = lower_with_warnings(&text(version, schema));
    warnings
}

#[test]
fn what_only_3_1_has_is_read_in_3_0_too_with_a_warning() {
    for (schema, at) in [
        (json!({"type": ["string", "null"]}), "/type"),
        (json!(true), ""),
        (json!({"items": [{"type": "string"}]}), "/items"),
        (json!({"prefixItems": [{"type": "string"}]}), "/prefixItems"),
    ] {
        let at = format!("/components/schemas/S/properties/p{at}");
        assert_eq!(
            warnings("3.0.3", &property(&schema)),
            [("newer-keyword", at)],
            "{schema}"
        );
        assert_eq!(warnings("3.1.0", &property(&schema)), [], "{schema}");
        let (older, newer) = (
            meaning("3.0.3", &property(&schema)),
            meaning("3.1.0", &property(&schema)),
        );
        assert_eq!(older, newer, "{schema}");
    }
}

#[test]
fn a_schema_that_allows_no_value_is_reported() {
    let at = "/components/schemas/S/properties/p".to_owned();
    assert_eq!(
        warnings("3.1.0", &property(&json!(false))),
        [("unsupported-keyword", at)]
    );
}

#[test]
fn a_reference_among_properties_is_left_out_with_a_warning() {
    for version in ["3.0.3", "3.1.0"] {
        let schema = json!({"properties": {"$ref": "#/x/properties", "a": {"type": "string"}}});
        let at = "/components/schemas/S/properties/$ref".to_owned();
        assert_eq!(warnings(version, &schema), [("invalid-keyword", at)]);
        assert_eq!(
            meaning(version, &schema),
            meaning(version, &json!({"properties": {"a": {"type": "string"}}}))
        );
    }
}

#[test]
fn what_is_no_list_of_types_is_ignored_with_a_warning() {
    for (kinds, at) in [
        (json!(["string", "any"]), "/type/1"),
        (json!([3]), "/type/0"),
        (json!([]), "/type"),
    ] {
        let schema = json!({ "type": kinds, "title": "T" });
        let at = format!("/components/schemas/S{at}");
        assert_eq!(warnings("3.1.0", &schema), [("invalid-keyword", at)]);
        assert_eq!(
            meaning("3.1.0", &schema),
            meaning("3.1.0", &json!({"title": "T"}))
        );
    }
}

#[test]
fn deep_and_wide_schemas_take_no_time() {
    let mut schema = json!({"const": 1});
    for _ in 0..50 {
        schema = json!({"type": ["array", "object"], "items": schema.clone(), "description": "D"});
    }
    let properties = (0..5_000).map(|index| {
        let property = json!({"type": ["string", "integer"], "examples": [1, 2]});
        (format!("p{index}"), property)
    });
    let mut properties: Map<String, Value> = properties.collect();
    properties.insert("deep".to_owned(), schema);
    let text = text("3.1.0", &json!({"properties": properties}));
    let start = std::time::Instant::now();
    let document = document::parse(&crate::Sources {
        documents: [("a.json".to_owned(), text)].into(),
        ..crate::Sources::default()
    });
    let (_, said): (_, Vec<Diagnostic>) =
        lower_document(&document.expect("a document").0).expect("no errors");
    assert_eq!(located(&said), []);
    assert!(start.elapsed() < std::time::Duration::from_secs(20));
}

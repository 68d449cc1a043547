use serde_json::json;

use super::*;
use crate::document::origin::Origin;

/// A document with one schema, `A`.
fn document(schema: Value) -> Value {
    json!({"openapi": "3.1.0", "components": {"schemas": {"A": schema}}})
}

fn pointer(text: &str) -> Pointer {
    Pointer::from_fragment(text).expect("a pointer")
}

/// The document in the form of 3.0, and where its parts come from.
fn normalised(mut root: Value) -> (Value, Origins) {
    let mut origins = Origins::of_text("a".to_owned());
    let diagnostics = normalise(&mut root, &mut origins, Version::V3_1);
    assert_eq!(diagnostics, []);
    (root, origins)
}

#[test]
fn each_spelling_of_3_1_has_one_of_3_0() {
    for (before, after) in [
        // `type`
        (
            json!({"type": ["string", "null"], "minLength": 1}),
            json!({"type": "string", "minLength": 1, "nullable": true}),
        ),
        (json!({"type": ["integer"]}), json!({"type": "integer"})),
        (
            json!({"type": "null", "title": "N"}),
            json!({"title": "N", "nullable": true, "enum": [null]}),
        ),
        (
            json!({"type": ["null"]}),
            json!({"nullable": true, "enum": [null]}),
        ),
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
            json!({"type": ["string", "integer"], "enum": ["a", 1]}),
            json!({"enum": ["a", 1]}),
        ),
        (
            json!({"type": ["object", "string"], "oneOf": [true]}),
            json!({"oneOf": [{}]}),
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
        (
            json!({"const": {"b": 1}, "enum": [1, {"b": 1}]}),
            json!({"enum": [{"b": 1}]}),
        ),
        (json!({"const": null}), json!({"enum": [null]})),
        // `$ref` beside other keywords
        (json!({"$ref": "#/b"}), json!({"$ref": "#/b"})),
        (
            json!({"$ref": "#/b", "description": "D"}),
            json!({"description": "D", "allOf": [{"$ref": "#/b"}]}),
        ),
        (
            json!({"$ref": "#/b", "allOf": [{"type": ["string", "null"]}], "$defs": {"c": true}}),
            json!({
                "allOf": [{"type": "string", "nullable": true}, {"$ref": "#/b"}],
                "$defs": {"c": {}},
            }),
        ),
        // Limits
        (
            json!({"exclusiveMinimum": 1, "exclusiveMaximum": 2.5}),
            json!({"exclusiveMinimum": true, "exclusiveMaximum": true, "minimum": 1, "maximum": 2.5}),
        ),
        (
            json!({"minimum": 0, "exclusiveMinimum": 1, "maximum": 3, "exclusiveMaximum": 4}),
            json!({"minimum": 1, "exclusiveMinimum": true, "maximum": 3}),
        ),
        (
            json!({"minimum": 1, "exclusiveMinimum": true}),
            json!({"minimum": 1, "exclusiveMinimum": true}),
        ),
        // Boolean schemas
        (
            json!({"properties": {"a": true, "b": false}, "additionalProperties": false, "items": true}),
            json!({"properties": {"a": {}, "b": {"not": {}}}, "additionalProperties": false, "items": {}}),
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
        (
            json!({"type": "string", "contentMediaType": "application/json"}),
            json!({"type": "string", "contentMediaType": "application/json"}),
        ),
        // Examples
        (json!({"examples": [1]}), json!({"example": 1})),
        (
            json!({"examples": [1, 2, 3]}),
            json!({"examples": [2, 3], "example": 1}),
        ),
        (
            json!({"example": 0, "examples": [1]}),
            json!({"example": 0, "examples": [1]}),
        ),
        // What 3.0 cannot say stays, with the schemas below it
        (
            json!({
                "if": {"const": 1},
                "unevaluatedProperties": false,
                "patternProperties": {"^x-": {"type": ["string", "null"]}},
                "$dynamicRef": "#a",
            }),
            json!({
                "if": {"enum": [1]},
                "unevaluatedProperties": false,
                "patternProperties": {"^x-": {"type": "string", "nullable": true}},
                "$dynamicRef": "#a",
            }),
        ),
        // Data is no schema
        (
            json!({"default": {"type": ["string", "null"]}, "enum": [{"const": 1}], "x-a": {"const": 1}}),
            json!({"default": {"type": ["string", "null"]}, "enum": [{"const": 1}], "x-a": {"const": 1}}),
        ),
    ] {
        let (root, _) = normalised(document(before.clone()));
        assert_eq!(root, document(after), "{before}");
    }
}

#[test]
fn what_is_in_the_form_of_3_0_stays() {
    let before = document(json!({
        "type": ["object", "null"],
        "properties": {"a": {"$ref": "#/b", "const": 1}, "b": {"prefixItems": [{}, false]}},
        "exclusiveMaximum": 1,
        "examples": [1, 2],
    }));
    let (once, _) = normalised(before);
    let (twice, _) = normalised(once.clone());
    assert_eq!(once, twice);
}

#[test]
fn schemas_are_found_wherever_they_are() {
    let schema = || json!({"type": ["string", "null"]});
    let (root, _) = normalised(json!({
        "paths": {"/a": {"post": {
            "parameters": [{"schema": schema()}],
            "requestBody": {"content": {"*/*": {"schema": schema()}}},
            "responses": {"200": {"headers": {"h": {"schema": schema()}}}},
        }}},
        "webhooks": {"w": {"post": {"requestBody": {"content": {"*/*": {"schema": schema()}}}}}},
        "components": {
            "pathItems": {"p": {"parameters": [{"schema": schema()}]}},
            "schemas": {"A": {"$ref": "#/x-schemas/B"}},
        },
        "x-schemas": {"B": {"items": {"$ref": "#/x-schemas/C"}, "not": schema()}, "C": schema()},
    }));
    let left = root.to_string().matches("[\"string\",\"null\"]").count();
    assert_eq!(left, 0, "{root}");
}

#[test]
fn references_lead_to_what_has_moved() {
    let (root, _) = normalised(json!({"components": {"schemas": {
        "A": {"type": ["object", "array"], "properties": {"a/b": {"prefixItems": [{}, {"type": "string"}]}}, "items": {"type": "string"}},
        "B": {"prefixItems": [{"type": "number"}, {"type": "number"}, {"type": "object", "properties": {"c": {}}}], "items": {"type": "string"}},
        "References": {"properties": {
            "a": {"$ref": "#/components/schemas/A/properties/a~1b"},
            "b": {"$ref": "#/components/schemas/B/prefixItems/1"},
            "c": {"$ref": "#/components/schemas/B/prefixItems/2/properties/c"},
            "d": {"$ref": "#/components/schemas/B/items"},
            "e": {"$ref": "#/components/schemas/A/items", "title": "E"},
            "f": {"$ref": "#/components/schemas/A"},
            "g": {"$ref": "other.yaml#/components/schemas/A/items"},
        }, "discriminator": {"propertyName": "p", "mapping": {"x": "#/components/schemas/A/items", "y": "A"}}},
    }}}));
    let at = |pointer: &str| {
        root.pointer(&format!("/components/schemas/References/{pointer}"))
            .and_then(Value::as_str)
            .map(str::to_owned)
    };
    for (pointer, target) in [
        (
            "properties/a/$ref",
            "#/components/schemas/A/anyOf/0/properties/a~1b",
        ),
        ("properties/b/$ref", "#/components/schemas/B/items/anyOf/0"),
        (
            "properties/c/$ref",
            "#/components/schemas/B/items/anyOf/1/properties/c",
        ),
        ("properties/d/$ref", "#/components/schemas/B/items/anyOf/2"),
        (
            "properties/e/allOf/0/$ref",
            "#/components/schemas/A/anyOf/1/items",
        ),
        ("properties/f/$ref", "#/components/schemas/A"),
        (
            "properties/g/$ref",
            "other.yaml#/components/schemas/A/items",
        ),
        (
            "discriminator/mapping/x",
            "#/components/schemas/A/anyOf/1/items",
        ),
        ("discriminator/mapping/y", "A"),
    ] {
        assert_eq!(at(pointer).as_deref(), Some(target), "{pointer}");
        if let Some(fragment) = target.strip_prefix('#') {
            let is_there = fragment.starts_with('/') && root.pointer(fragment).is_some();
            assert!(is_there, "{target}");
        }
    }
}

#[test]
fn every_part_is_where_the_text_has_it() {
    let (root, origins) = normalised(document(json!({
        "properties": {
            "a": {"type": ["string", "null"]},
            "b": {"type": ["object", "string"], "properties": {"c": {"const": 1}}, "pattern": "p"},
            "d": {"$ref": "#/e", "description": "D"},
            "f": {"prefixItems": [{"type": "string"}, {"type": "number"}], "items": {"exclusiveMinimum": 1}},
            "g": {"examples": [1, 2]},
            "h": {"contentEncoding": "base64"},
        },
    })));
    for (now, before) in [
        ("a/type", "a/type"),
        ("a/nullable", "a/type"),
        ("b/anyOf", "b/type"),
        ("b/anyOf/0", "b"),
        ("b/anyOf/0/type", "b/type/0"),
        ("b/anyOf/0/properties/c", "b/properties/c"),
        ("b/anyOf/0/properties/c/enum", "b/properties/c/const"),
        ("b/anyOf/0/properties/c/enum/0", "b/properties/c/const"),
        ("b/anyOf/1/type", "b/type/1"),
        ("b/anyOf/1/pattern", "b/pattern"),
        ("d/allOf", "d"),
        ("d/allOf/0/$ref", "d/$ref"),
        ("d/description", "d/description"),
        ("f/items", "f/prefixItems"),
        ("f/items/anyOf/1/type", "f/prefixItems/1/type"),
        ("f/items/anyOf/2", "f/items"),
        ("f/items/anyOf/2/minimum", "f/items/exclusiveMinimum"),
        ("g/example", "g/examples/0"),
        ("g/examples/0", "g/examples/1"),
        ("h/format", "h/contentEncoding"),
    ] {
        let full = |rest: &str| pointer(&format!("/components/schemas/A/properties/{rest}"));
        assert!(root.pointer(full(now).as_str()).is_some(), "{now}");
        let expected = Origin {
            path: "a".to_owned(),
            pointer: full(before),
        };
        assert_eq!(origins.of(&full(now)), Some(expected), "{now}");
    }
}

#[test]
fn a_reference_among_properties_is_left_out_with_a_warning() {
    for version in [Version::V3_0, Version::V3_1] {
        let schema = json!({"properties": {"$ref": "#/x/properties", "a": {"type": "string"}}});
        let mut root = document(schema);
        let diagnostics = normalise(&mut root, &mut Origins::default(), version);
        let left = json!({"properties": {"a": {"type": "string"}}});
        assert_eq!(root, document(left));
        let codes: Vec<_> = diagnostics.iter().map(|one| one.code).collect();
        assert_eq!(codes, ["invalid-keyword"]);
    }
}

#[test]
fn what_would_be_an_error_in_3_0_is_read_as_3_1_does_with_a_warning() {
    let before = json!({"properties": {
        "a": {"type": ["string", "null"]},
        "b": true,
        "c": {"items": [{"type": "string"}]},
        // These have a meaning, or are reported by others.
        "d": {"$ref": "#/x", "description": "D"},
        "e": {"const": 1, "exclusiveMinimum": 1, "examples": [1], "type": "null", "prefixItems": [{}]},
    }});
    let mut root = document(before);
    let diagnostics = normalise(&mut root, &mut Origins::default(), Version::V3_0);
    let after = json!({"properties": {
        "a": {"type": "string", "nullable": true},
        "b": {},
        "c": {"items": {"type": "string"}},
        "d": {"$ref": "#/x", "description": "D"},
        "e": {"const": 1, "exclusiveMinimum": 1, "examples": [1], "type": "null", "prefixItems": [{}]},
    }});
    assert_eq!(root, document(after));
    let codes: Vec<_> = diagnostics.iter().map(|one| one.code).collect();
    assert_eq!(codes, ["newer-keyword"; 3]);
}

#[test]
fn what_is_no_list_of_types_is_ignored_with_a_warning() {
    for (kinds, at) in [
        (json!(["string", "any"]), "/type/1"),
        (json!([3]), "/type/0"),
        (json!([]), "/type"),
    ] {
        let mut root = document(json!({ "type": kinds, "title": "T" }));
        let diagnostics = normalise(&mut root, &mut Origins::default(), Version::V3_1);
        let places: Vec<_> = diagnostics.iter().map(|one| one.place.clone()).collect();
        let at = pointer(&format!("/components/schemas/A{at}"));
        assert_eq!(places, [crate::diagnostic::Place::Document(at)]);
        assert_eq!(root, document(json!({"title": "T"})));
    }
}

#[test]
fn deep_and_wide_schemas_take_no_time() {
    let mut schema = json!({"const": 1});
    for _ in 0..120 {
        schema = json!({"type": ["array", "object"], "items": schema.clone(), "description": "D"});
    }
    let properties: Map<_, _> = (0..5_000)
        .map(|index| {
            let property = json!({"type": ["string", "integer"], "examples": [1, 2]});
            (format!("p{index}"), property)
        })
        .collect();
    let (root, _) = normalised(document(json!({"not": schema, "properties": properties})));
    assert!(!root.to_string().contains("const"));
}

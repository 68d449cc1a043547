//! A value of a wrong type, wherever it stands outside of schemas, costs its own place.

use serde_json::{Value, json};
use specsmith::{Entry, Level, Pointer, Session, Settings, Sources};

/// Everything that OpenAPI has outside of schemas.
const DOCUMENT: &str = r##"{
  "openapi": "3.0.3",
  "info": {"title": "T", "version": "1", "contact": {"name": "N"}, "license": {"name": "MIT"}},
  "servers": [{"url": "https://{host}.example.com", "variables": {"host": {"default": "a", "enum": ["a", "b"]}}}],
  "tags": [{"name": "things", "description": "D"}],
  "security": [{"Key": []}],
  "paths": {
    "/a/{id}": {
      "summary": "S",
      "parameters": [{"$ref": "#/components/parameters/Id"}],
      "servers": [{"url": "/v1"}],
      "get": {
        "operationId": "getA", "tags": ["things"], "deprecated": true, "security": [{"Flow": ["read"]}],
        "parameters": [
          {"name": "q", "in": "query", "style": "form", "explode": true, "schema": {"type": "string"}},
          {"name": "c", "in": "query", "content": {"application/json": {"schema": {"type": "string"}}}}
        ],
        "responses": {
          "200": {
            "description": "D", "headers": {"X-A": {"schema": {"type": "string"}}}, "links": {"L": {"operationId": "postA"}},
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}, "examples": {"e": {"value": {}}}}}
          },
          "404": {"$ref": "#/components/responses/Missing"}
        }
      },
      "post": {
        "operationId": "postA",
        "requestBody": {
          "required": true, "description": "D",
          "content": {"multipart/form-data": {"schema": {"$ref": "#/components/schemas/A"}, "encoding": {"id": {"contentType": "text/plain"}}}}
        },
        "responses": {"204": {"description": "D"}},
        "callbacks": {"c": {"{$url}": {"post": {"responses": {"204": {"description": "D"}}}}}}
      }
    },
    "/b": {
      "put": {"operationId": "putB", "requestBody": {"$ref": "#/components/requestBodies/B"}, "responses": {"204": {"description": "D"}}}
    }
  },
  "components": {
    "schemas": {"A": {"type": "object", "properties": {"id": {"type": "string"}}}},
    "parameters": {"Id": {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}},
    "responses": {"Missing": {"description": "D", "content": {"text/plain": {"schema": {"type": "string"}}}}},
    "requestBodies": {"B": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}},
    "examples": {"E": {"value": 1}},
    "headers": {"H": {"schema": {"type": "string"}}},
    "securitySchemes": {
      "Key": {"type": "apiKey", "in": "header", "name": "X-Key"},
      "Flow": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://example.com/t", "scopes": {"read": "R"}}}}
    }
  }
}"##;

/// The keys below which schemas or any values stand.
const OTHERS: [&str; 3] = ["schema", "schemas", "value"];

/// What no report may hold: the words of a library about types of ours.
const RAW: [&str; 6] = [
    "invalid type",
    "expected",
    "did not match",
    "missing field",
    "unknown variant",
    "untagged",
];

/// The places of all values.
fn places(value: &Value, at: &Pointer, places: &mut Vec<Pointer>) {
    places.push(at.clone());
    match value {
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                self::places(element, &at.index(index), places);
            }
        }
        Value::Object(members) => {
            let members = members.iter();
            for (key, member) in members.filter(|(key, _)| !OTHERS.contains(&key.as_str())) {
                self::places(member, &at.key(key), places);
            }
        }
        _ => {}
    }
}

/// The ids of the operations of a document, but for those at `place` or below it.
fn operations(document: &Value, place: &Pointer) -> Vec<String> {
    let mut ids = Vec::new();
    let paths = document["paths"].as_object().expect("paths");
    for (path, item) in paths {
        for (method, operation) in item.as_object().expect("operations") {
            let at = Pointer::root().keys(["paths", path, method]);
            let id = operation.get("operationId").and_then(Value::as_str);
            let is_its_id = *place == at.key("operationId");
            ids.extend(
                id.filter(|_| !at.is_within(place) && !is_its_id)
                    .map(str::to_owned),
            );
        }
    }
    ids
}

#[test]
fn a_value_of_a_wrong_type_costs_its_own_place() {
    let document: Value = serde_json::from_str(DOCUMENT).expect("JSON");
    let mut all = Vec::new();
    places(&document, &Pointer::root(), &mut all);
    let values = [
        json!(null),
        json!("text"),
        json!(5),
        json!(true),
        json!([]),
        json!([1]),
        json!({}),
        json!({"a": 1}),
    ];
    for place in &all {
        for value in &values {
            let mut broken = document.clone();
            let node = broken.pointer_mut(place.as_str()).expect("a value");
            if std::mem::discriminant(&*node) == std::mem::discriminant(value) {
                continue;
            }
            *node = value.clone();
            check(&document, &broken, place);
        }
    }
}

/// Whether nothing is made of what stands at `place`.
fn is_unread(place: &Pointer) -> bool {
    let unread = ["headers", "links", "callbacks", "flows"];
    place.tokens().any(|token| unread.contains(&token.as_ref()))
}

fn check(document: &Value, broken: &Value, place: &Pointer) {
    let sources = Sources {
        documents: [("spec.json".to_owned(), broken.to_string())].into(),
        ..Sources::default()
    };
    let settings = Settings::new("slips");
    let mut session = Session::new(&sources, &settings);
    let found: Option<Vec<String>> = session
        .lower()
        .ok()
        .map(|api| api.operations.iter().map(|it| it.id.clone()).collect());
    let value = broken.pointer(place.as_str());
    let context = format!("{value:?} at {place}");
    match found {
        Some(found) => {
            for id in operations(document, place) {
                assert!(found.contains(&id), "{context}: {id} is lost");
            }
            assert!(session.translate().is_ok(), "{context}");
        }
        None => {
            let is_frame = ["", "/openapi", "/paths"].contains(&place.as_str());
            assert!(is_frame, "{context}:\n{}", session.report());
        }
    }
    let report = session.report();
    for entry in report.entries() {
        // What is missing is reported where it should be.
        let is_here = entry.places().any(|it| {
            let parent = place.parent();
            it.pointer.as_ref() == Some(place) || it.pointer == parent
        });
        assert!(
            entry.level != Level::Error || is_here,
            "{context}:\n{entry}"
        );
    }
    let original = document.pointer(place.as_str());
    // A number is written where a text is meant, and a keyword without a value is none.
    let is_plain = original.is_some_and(Value::is_string)
        && value.is_some_and(|it| it.is_number() || it.is_boolean());
    if !is_plain && !value.is_some_and(Value::is_null) && !is_unread(place) {
        let places = report.entries().flat_map(Entry::places);
        let mut pointers = places.filter_map(|it| it.pointer);
        let is_said = pointers.any(|it| it.is_within(place) || Some(it) == place.parent());
        assert!(is_said, "nothing is said about {context}:\n{report}");
    }
    let text = report.to_string();
    for raw in RAW {
        assert!(!text.contains(raw), "{context}:\n{text}");
    }
}

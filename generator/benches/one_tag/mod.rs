//! A document of 4.8 MB with one tag: an action after the other, each with a request and a response of its own, and errors that all
//! have.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

/// How many actions there are; each can be called in two ways.
const ACTIONS: usize = 500;

/// How many parameters an action has.
const PARAMETERS: usize = 8;

/// How many types an action has of its own.
const TYPES: usize = 4;

/// How many properties a type has.
const PROPERTIES: usize = 7;

/// The document.
pub fn text() -> String {
    let paths: Map<String, Value> = (0..ACTIONS).map(path).collect();
    let schemas: Map<String, Value> = (0..ACTIONS * TYPES).map(schema).collect();
    let document = json!({
        "openapi": "3.0.0",
        "info": {"title": "One tag", "version": "1"},
        "servers": [{"url": "https://one-tag.example.com"}],
        "tags": [{"name": "compute", "description": words(12)}],
        "paths": paths,
        "components": {"schemas": schemas},
    });
    document.to_string()
}

/// An action.
fn path(action: usize) -> (String, Value) {
    let parameters = (0..PARAMETERS).map(|number| {
        json!({
            "name": format!("Parameter{number}"),
            "in": "query",
            "required": number < 2,
            "description": words(16),
            "schema": {"type": if number % 3 == 0 { "integer" } else { "string" }},
        })
    });
    let parameters: Vec<Value> = parameters.collect();
    let response = format!("#/components/schemas/{}", type_name(action * TYPES));
    let operation = |method: &str| {
        json!({
            "operationId": format!("{method}Action{action}"),
            "tags": ["compute"],
            "description": words(60),
            "parameters": parameters,
            "responses": {
                "200": {
                    "description": "Success",
                    "content": {"application/json": {"schema": {"$ref": response}}},
                },
            },
        })
    };
    let item = json!({"get": operation("GET"), "post": operation("POST")});
    (format!("/action-{action}"), item)
}

/// A type, which holds the next one of the same action.
fn schema(number: usize) -> (String, Value) {
    let property = |index: usize| {
        let schema = match index {
            0 if number % TYPES + 1 < TYPES => {
                let next = format!("#/components/schemas/{}", type_name(number + 1));
                json!({"type": "array", "items": {"$ref": next}, "description": words(16)})
            }
            1 => json!({
                "type": "string",
                "enum": ["pending", "available", "in-use", "deleted"],
                "description": words(8),
            }),
            2 => json!({"type": "boolean", "description": words(14)}),
            3 => json!({"type": "integer", "minimum": 1, "description": words(10)}),
            _ => json!({"type": "string", "description": words(18)}),
        };
        (format!("Property{index}"), schema)
    };
    let properties: Map<String, Value> = (0..PROPERTIES).map(property).collect();
    let schema = json!({
        "type": "object",
        "description": words(24),
        "required": ["Property2"],
        "properties": properties,
    });
    (type_name(number), schema)
}

fn type_name(number: usize) -> String {
    format!("Action{}Type{}", number / TYPES, number % TYPES)
}

/// So many words.
fn words(count: usize) -> String {
    let known = [
        "the", "instance", "network", "volume", "of", "an", "account",
    ];
    let mut text = "One".to_owned();
    for word in known.iter().cycle().take(count) {
        // Writing to a string does not fail.
        let _ = write!(text, " {word}");
    }
    text + "."
}

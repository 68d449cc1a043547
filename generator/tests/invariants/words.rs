//! No word of a document is lost: what it says about anything that is generated stands in the docs.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use specsmith::{Sources, generate};

use super::settings;

/// The keywords that hold words for people.
const WORDS: [&str; 2] = ["description", "summary"];

/// A text of two sentences, whose words no other text has.
fn text(number: usize) -> String {
    format!("Alpha{number}x is first. Omega{number}x is last.")
}

/// Gives each text for people words of its own; where each stands, by its words.
fn mark(node: &mut Value, path: &str, texts: &mut BTreeMap<String, String>) {
    match node {
        Value::Object(members) => {
            for (key, value) in members.iter_mut() {
                let path = format!("{path}/{key}");
                if WORDS.contains(&key.as_str()) && value.is_string() {
                    let number = texts.len();
                    texts.insert(format!("Alpha{number}x"), path.clone());
                    texts.insert(format!("Omega{number}x"), path);
                    *value = text(number).into();
                } else {
                    mark(value, &path, texts);
                }
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter_mut().enumerate() {
                mark(element, &format!("{path}/{index}"), texts);
            }
        }
        _ => {}
    }
}

/// A document with a text in each place that has one.
fn document() -> Value {
    let string = json!({"type": "string", "description": "x"});
    let list = json!({"type": "array", "description": "x", "items": string});
    let docs = json!({"description": "x", "url": "https://docs.example.com"});
    let json_of = |schema: &Value| json!({"application/json": {"schema": schema}});
    let parameter = |name: &str, place: &str, required: bool, schema: &Value| {
        json!({
            "name": name, "in": place, "required": required, "description": "x", "schema": schema,
        })
    };
    let operation = json!({
        "tags": ["things"],
        "summary": "x",
        "description": "x",
        "externalDocs": docs,
        "servers": [{
            "url": "https://{zone}.example.com", "description": "x",
            "variables": {"zone": {"default": "eu", "description": "x"}},
        }, {"url": "https://other.example.com", "description": "x"}],
        "security": [{"key": []}, {"oauth": ["read"]}, {"basic": []}],
        "parameters": [
            parameter("id", "path", true, &json!({"type": "integer", "description": "x"})),
            parameter("filter", "query", true, &list),
            parameter("optional", "query", false, &list),
            parameter("X-Mode", "header", false, &json!({
                "type": "string", "enum": ["a", "b"], "description": "x",
            })),
        ],
        "requestBody": {"description": "x", "required": true, "content": json_of(&list)},
        "responses": {
            "200": {
                "description": "x",
                "headers": {"X-Left": {"description": "x", "schema": string}},
                "content": json_of(&list),
            },
            "202": {"description": "x", "content": json_of(&list)},
            "404": {
                "description": "x",
                "headers": {"X-Why": {"description": "x", "schema": string}},
                "content": json_of(&json!({"$ref": "#/components/schemas/Problem"})),
            },
        },
    });
    let other = json!({
        "tags": ["things"],
        "requestBody": {"description": "x", "content": {"multipart/form-data": {"schema": {
            "type": "object", "description": "x", "required": ["file"],
            "properties": {"file": {"type": "string", "format": "binary", "description": "x"}, "note": string},
        }}}},
        "responses": {
            "200": {"description": "x", "content": {"text/plain": {"schema": string}}},
            "201": {"description": "x", "content": json_of(&json!({"$ref": "#/components/schemas/Thing"}))},
            "default": {"description": "x"},
        },
    });
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Words", "version": "1", "summary": "x", "description": "x"},
        "externalDocs": docs,
        "servers": [
            {"url": "https://{region}.example.com", "description": "x", "variables": {
                "region": {"default": "eu", "enum": ["eu", "us"], "description": "x"},
            }},
            {"url": "/relative", "description": "x"},
        ],
        "tags": [{"name": "things", "description": "x", "externalDocs": docs}],
        "paths": {"/things/{id}": {
            "summary": "x",
            "description": "x",
            "put": operation,
            "post": other,
            "parameters": [parameter("id", "path", true, &string)],
        }},
        "webhooks": {"changed": {"post": {
            "summary": "x",
            "description": "x",
            "requestBody": {
                "description": "x",
                "content": json_of(&json!({"$ref": "#/components/schemas/Thing"})),
            },
            "responses": {},
        }}},
        "components": {
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "x"},
                "basic": {"type": "http", "scheme": "basic", "description": "x"},
                "oauth": {"type": "oauth2", "description": "x", "flows": {"clientCredentials": {
                    "tokenUrl": "https://example.com/token", "scopes": {"read": "May read."},
                }}},
                "mtls": {"type": "mutualTLS", "description": "x"},
            },
            "schemas": {
                "Problem": {"type": "object", "description": "x", "externalDocs": docs, "properties": {
                    "code": {"type": "integer", "description": "x"},
                    "inner": {"description": "x", "$ref": "#/components/schemas/Thing"},
                }},
                "Thing": {"type": "object", "description": "x", "required": ["name"], "properties": {
                    "name": {"type": "string", "description": "x", "externalDocs": docs},
                    "names": list,
                    "by_name": {"type": "object", "description": "x", "additionalProperties": string},
                    "part": {"type": "object", "description": "x", "properties": {"a": string}},
                    "either": {"description": "x", "oneOf": [
                        string, {"type": "integer", "description": "x"},
                        {"type": "object", "description": "x", "properties": {"b": string}},
                    ]},
                    "kind": {"type": "string", "description": "x", "enum": ["a", "b", "c"]},
                    "code": {"$ref": "#/components/schemas/Code"},
                }, "additionalProperties": list},
                "Code": {"type": "string", "description": "x"},
                "Codes": list,
                "Joined": {"description": "x", "allOf": [
                    {"$ref": "#/components/schemas/Thing"},
                    {"type": "object", "description": "x", "properties": {"more": string}},
                ]},
            },
        },
    })
}

#[test]
fn no_word_of_a_document_is_lost() {
    let mut document = document();
    let mut texts = BTreeMap::new();
    mark(&mut document, "", &mut texts);
    let sources = Sources {
        documents: [("words.json".to_owned(), document.to_string())].into(),
        ..Sources::default()
    };
    let output = generate(&sources, &settings("words")).unwrap_or_else(|report| panic!("{report}"));
    let mut docs = String::new();
    for text in output.files.values() {
        let lines = text.lines().map(str::trim_start);
        for line in lines.filter(|line| line.starts_with("//")) {
            docs.push_str(line);
            docs.push('\n');
        }
    }
    let lost = { texts.iter() }.filter(|(word, _)| !docs.contains(&format!("{word} ")));
    let lost: Vec<String> = lost.map(|(word, path)| format!("{path}: {word}")).collect();
    assert!(
        lost.is_empty(),
        "{} texts are lost:\n{}",
        lost.len(),
        lost.join("\n")
    );
    assert!(docs.contains("May read."), "the meaning of a scope");
}

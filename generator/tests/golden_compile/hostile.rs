//! A document with the texts of attackers in every position that takes a text.

use serde_json::{Map, Value, json};
use specsmith::Sources;

/// Texts that want to become code, end a literal or a comment, hide, or be run as an example.
pub const ATTACKS: [&str; 29] = [
    "\"; std::process::exit(1); //",
    "\"# ) ; compile_error!(\"out\"); r#\"",
    "\"##",
    "ends in a backslash \\",
    "{} {0} {{}} {name}",
    "*/ compile_error!(\"out\"); /*",
    "line one\ncompile_error!(\"out\");",
    "bare \r return",
    "nul \0 and bell \u{7}",
    "separators \u{2028} \u{2029} \u{85}",
    "bidi \u{202e} \u{2066} text",
    "]] #![allow(x)] ]",
    "${x} `x` ``y``` $(x)",
    "'a' b'\\'' '\\u{41}'",
    "```\npanic!(\"run\");\n```",
    "```rust,no_run\ncompile_error!(\"out\");",
    "~~~\npanic!(\"run\");\n~~~",
    "text\n\n    panic!(\"run\");\n",
    "- item\n\n      panic!(\"run\");\n",
    "> ```\n> panic!(\"run\");\n> ```",
    "<script>alert(1)</script><!-- --> <b",
    "[link](javascript:alert(1)) [Vec<T>] [`nowhere`] [x]: y",
    "| a | b |\n|---|---|\n| `|` | [c] |",
    "../../../etc/passwd",
    "C:\\con",
    "\"]\n[dependencies]\nevil = { git = \"https://example.com\" }",
    "r#type",
    "Self",
    "",
];

/// The document.
pub fn sources() -> Sources {
    Sources {
        documents: [("hostile.json".to_owned(), document().to_string())].into(),
        ..Sources::default()
    }
}

fn document() -> Value {
    let all = ATTACKS.join("\n\n");
    let schemas: Map<String, Value> = ATTACKS
        .iter()
        .map(|attack| ((*attack).to_owned(), schema(attack)))
        .collect();
    let paths: Map<String, Value> = ATTACKS
        .iter()
        .enumerate()
        .map(|(index, attack)| (format!("/{index}/{{{index}}}"), path_item(index, attack)))
        .collect();
    let schemes: Map<String, Value> = ATTACKS
        .iter()
        .map(|attack| {
            let scheme =
                json!({"type": "apiKey", "in": "query", "name": attack, "description": attack});
            ((*attack).to_owned(), scheme)
        })
        .collect();
    json!({
        "openapi": "3.0.3",
        "info": {
            "title": all,
            "version": all,
            "description": all,
            "termsOfService": all,
            "contact": {"name": all, "url": all, "email": all},
            "license": {"name": all, "url": all},
            "x-rust-type": all,
        },
        "servers": [server()],
        "tags": ATTACKS.map(|attack| json!({"name": attack, "description": attack})),
        "paths": paths,
        "components": {"schemas": schemas, "securitySchemes": schemes},
    })
}

/// A server whose variables have the names and values of attackers.
fn server() -> Value {
    let variables: Map<String, Value> = ATTACKS
        .iter()
        .enumerate()
        .map(|(index, attack)| {
            let variable = json!({"default": attack, "enum": ["a", attack], "description": attack});
            (format!("v{index}"), variable)
        })
        .collect();
    let places: String = variables
        .keys()
        .map(|name| format!("/{{{name}}}"))
        .collect();
    json!({"url": format!("https://example.com{places}"), "description": ATTACKS.join("\n\n"), "variables": variables})
}

/// A schema that has the text in all its places.
fn schema(attack: &str) -> Value {
    json!({
        "type": "object",
        "title": attack,
        "description": attack,
        "deprecated": false,
        "default": {attack: attack},
        "example": {attack: attack},
        "x-rust-type": attack,
        "required": [attack],
        "properties": {
            attack: {
                "type": "string",
                "title": attack,
                "description": attack,
                "default": attack,
                "example": attack,
                "pattern": attack,
                "format": attack,
            },
            "values": {"type": "string", "enum": ATTACKS, "default": attack, "description": attack},
            "one": {"type": "string", "enum": [attack], "default": attack},
        },
    })
}

/// An operation whose parts, server and media types have the text in all their places.
fn parts(index: usize, attack: &str) -> Value {
    let file = json!({"type": "string", "format": "binary", "description": attack});
    json!({
        "operationId": format!("{attack} parts"),
        "tags": [attack],
        "servers": [{"url": format!("https://example.com/{}", attack.replace(['{', '}'], ""))}],
        "parameters": [
            {"name": index.to_string(), "in": "path", "required": true, "content": {"application/json": {"schema": {}}}},
        ],
        "requestBody": {"content": {
            "multipart/form-data": {
                "schema": {"type": "object", "required": [attack], "properties": {attack: file, "other": {"type": "string"}}},
                "encoding": {attack: {"contentType": attack}, "other": {"contentType": attack}},
            },
            attack: {},
        }},
        "responses": {
            "200": {"description": attack, "content": {attack: {}}},
            "201": {"description": attack, "content": {format!("text/{attack}"): {}}},
            "404": {"description": attack, "content": {attack: {}}},
        },
    })
}

/// A path whose operation has the text in all its places.
fn path_item(index: usize, attack: &str) -> Value {
    // The docs of the crate show a short example of the document.
    let short = ATTACKS.iter().filter(|attack| attack.len() < 40).take(20);
    let example: Map<String, Value> = short
        .map(|attack| ((*attack).to_owned(), (*attack).into()))
        .collect();
    let body = json!({"application/json": {
        "schema": {"type": "object", "required": [attack], "properties": {attack: {"type": "string"}}},
        "example": example,
        "x-rust-type": attack,
    }});
    json!({
        "summary": attack,
        "description": attack,
        "post": {
            "operationId": attack,
            "tags": [attack],
            "summary": attack,
            "description": attack,
            "externalDocs": {"url": attack, "description": attack},
            "security": [{attack: []}],
            "parameters": [
                {"name": index.to_string(), "in": "path", "required": true, "description": attack, "schema": {"type": "string"}},
                {"name": attack, "in": "query", "description": attack, "example": attack, "schema": {"type": "string", "enum": ATTACKS}},
                {"name": attack, "in": "cookie", "description": attack, "schema": {"type": "string", "default": attack}},
            ],
            "requestBody": {"required": true, "description": attack, "content": body},
            "responses": {
                "200": {"description": attack, "content": body},
                "404": {"description": attack, "content": body},
            },
        },
        "put": parts(index, attack),
    })
}

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

/// The values of an enum: all texts in that of the first, so that their names meet, and this one in the others.
fn values(attack: &str) -> Vec<&str> {
    if attack == ATTACKS[0] {
        ATTACKS.to_vec()
    } else {
        vec![attack, "other"]
    }
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
            "values": {"type": "string", "enum": values(attack), "default": attack, "description": attack},
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
                {"name": attack, "in": "query", "description": attack, "example": attack, "schema": {"type": "string", "enum": values(attack)}},
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

/// A document of OpenAPI 3.1 with `text` in the positions that the other document does not have.
pub fn modern_document(text: &str) -> Value {
    let schema = json!({
        "type": "object", "title": text, "description": text, "$comment": text, "required": [text, "kind"],
        "properties": {
            text: {"type": "string", "const": text, "examples": [text], "pattern": text, "contentMediaType": text},
            "kind": {"type": "string", "enum": [text, "other"], "x-enum-varnames": [text], "x-enum-descriptions": [text]},
        },
        "patternProperties": {text: {"type": "string"}},
        "x-extension": {text: text},
        "externalDocs": {"url": text, "description": text},
        "xml": {"name": text, "namespace": text, "prefix": text},
    });
    let union = json!({
        "description": text,
        "oneOf": [
            {"title": text, "type": "object", "required": ["kind", "a"], "properties": {"kind": {"const": text}, "a": {}}},
            {"title": format!("{text} b"), "type": "object", "required": ["kind", "b"], "properties": {"kind": {"const": "b"}, "b": {}}},
        ],
        "discriminator": {"propertyName": text, "mapping": {text: text}},
    });
    let media = json!({
        "schema": schema,
        "examples": {text: {"summary": text, "description": text, "value": {text: text}}, "outside": {"externalValue": text}},
        "encoding": {text: {"contentType": text, "headers": {text: {"description": text, "schema": {"type": "string"}}}}},
    });
    let parameters = ["query", "header", "cookie"].into_iter().flat_map(|place| {
        [
            json!({"name": format!("{text} {place}"), "in": place, "description": text, "schema": {"type": "array", "items": {"enum": [text]}}, "examples": {text: {"value": text}}}),
            json!({"name": format!("{text} content {place}"), "in": place, "content": {"application/json": {"schema": schema}}}),
            json!({"name": format!("{text} other {place}"), "in": place, "content": {text: {"schema": {"type": "string"}}}}),
        ]
    });
    let responses = json!({
        "200": {
            "description": text,
            "headers": {text: {"description": text, "schema": {"type": "string"}}},
            "content": {"application/json": media},
            "links": {text: {"operationId": text, "description": text, "parameters": {text: text}}},
        },
        "4XX": {"description": text, "content": {"application/problem+json": {"schema": union}}},
        "default": {"description": text, "content": {text: media}},
        text: {"description": text},
    });
    let body = json!({"application/json": media, "multipart/form-data": media, "application/x-www-form-urlencoded": media, text: media});
    let operation = json!({
        "operationId": text, "summary": text, "description": text, "tags": [text], "deprecated": true,
        "externalDocs": {"url": text, "description": text},
        "parameters": parameters.collect::<Vec<_>>(),
        "servers": [{"url": "https://example.com/{v}", "description": text, "variables": {"v": {"default": text, "enum": [text], "description": text}}}],
        "requestBody": {"description": text, "content": body},
        "responses": responses,
        "callbacks": {text: {text: {"post": {"description": text, "requestBody": {"content": {"application/json": media}}, "responses": responses}}}},
        "security": [{text: [text]}, {"o": [text]}],
        "x-codeSamples": [{"lang": text, "source": text}],
    });
    let hook = json!({
        "operationId": format!("{text} hook"), "summary": text, "description": text, "tags": [text],
        "requestBody": {"description": text, "content": {"application/json": media}},
        "responses": responses,
    });
    let constant = text.replace(['{', '}', '?', '#'], "");
    let mut paths = json!({"/a": {"get": {"operationId": "a", "responses": {"200": {"description": text}}}, "post": operation, "summary": text}});
    paths[format!("/b/{constant}")] = json!({"get": {"responses": {"200": {"description": "b"}}}});
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": text, "version": text, "summary": text, "description": text, "termsOfService": text, "x-logo": {"url": text},
            "contact": {"name": text, "url": text, "email": text, "x-more": text},
            "license": {"name": text, "identifier": text, "url": text},
        },
        "jsonSchemaDialect": text,
        "servers": [{"url": "https://example.com/a", "description": text}],
        "externalDocs": {"url": text, "description": text},
        "tags": [{"name": text, "description": text, "externalDocs": {"url": text, "description": text}}],
        "paths": paths,
        "webhooks": {text: {"post": hook}},
        "components": {
            "schemas": {text: schema, format!("{text} union"): union, format!("{text} list"): {"type": "array", "description": text, "items": {"type": "string"}}},
            "parameters": {text: {"name": text, "in": "query", "schema": {"type": "string"}}},
            "headers": {text: {"description": text, "schema": {"type": "string"}}},
            "examples": {text: {"value": text}},
            "securitySchemes": {
                text: {"type": "http", "scheme": text, "bearerFormat": text, "description": text},
                "o": {"type": "oauth2", "description": text, "flows": {"clientCredentials": {"tokenUrl": text, "scopes": {text: text}}}},
                "k": {"type": "apiKey", "in": "header", "name": text, "description": text},
                "c": {"type": "openIdConnect", "openIdConnectUrl": text},
            },
        },
        "x-rust-name": text, "x-request-id": text, "x-default-headers": {text: text}, "x-rate-limit": {text: text}, "x-credentials": {text: text},
    })
}

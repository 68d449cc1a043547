//! Any text in the places of a document that take one, as a name and as docs: a crate whose files are Rust, and whose docs hide
//! nothing and run nothing.

#![no_main]

use std::num::NonZeroUsize;

use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};
use specsmith::{Settings, Sources, generate};

fuzz_target!(|text: &str| {
    let sources = Sources {
        documents: [("spec.json".to_owned(), document(text).to_string())].into(),
        ..Sources::default()
    };
    let settings = Settings {
        crate_name: "fuzzed".to_owned(),
        crate_version: "0.1.0".to_owned(),
        metadata: Default::default(),
        types: Default::default(),
        command: "fuzz".to_owned(),
        threads: NonZeroUsize::MIN,
    };
    let Ok(output) = generate(&sources, &settings) else {
        return;
    };
    let is_varying = |path: &str| path.ends_with(".rs") && !path.starts_with("src/runtime/");
    for (path, text) in output.files.iter().filter(|(path, _)| is_varying(path)) {
        assert!(syn::parse_file(text).is_ok(), "{path}: {text}");
        check_docs(path, text);
    }
});

/// A document with the text wherever one can stand.
fn document(text: &str) -> Value {
    let values: Vec<&str> = text.lines().collect();
    let string = json!({"type": "string", "description": text, "default": text, "example": text});
    let object = json!({
        "type": "object",
        "title": text,
        "description": text,
        "properties": {text: string, "of the document": {"type": "string", "enum": values}},
    });
    let parameter = json!({"name": text, "in": "query", "description": text, "schema": string});
    let response = json!({
        "description": text,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}},
    });
    let operation = json!({
        "operationId": text,
        "summary": text,
        "description": text,
        "tags": [text],
        "parameters": [parameter],
        "responses": {"200": response},
    });
    json!({
        "openapi": "3.0.3",
        "info": {"title": text, "version": "1", "description": text},
        "tags": [{"name": text, "description": text}],
        "paths": {"/a": {"get": operation}},
        "components": {"schemas": {"A": object, text: {"type": "string", "enum": values}}},
    })
}

/// Docs have no character that hides, and what is code ends where it should.
fn check_docs(path: &str, text: &str) {
    let docs = |line: &&str| line.trim_start().starts_with("//");
    let mut fences = 0;
    for line in text.lines().filter(docs) {
        assert!(
            !line.chars().any(|c| c.is_control()
                || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')),
            "{path}: {line:?}"
        );
        let line = line.trim_start().trim_start_matches(['/', '!']);
        let line = line.trim_start_matches([' ', '>', '-']);
        // Behind a fence there is no other backtick; code in a line can start with as many.
        let is_fence = line.starts_with("```") && !line.trim_start_matches('`').contains('`');
        fences += usize::from(is_fence);
    }
    assert_eq!(fences % 2, 0, "{path}: {text}");
}

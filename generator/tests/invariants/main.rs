//! What holds for every document: those of this project and those of the golden cases.

mod inline;
mod stable_names;
#[path = "../support/mod.rs"]
mod support;
mod words;

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    num::NonZeroUsize,
    path::Path,
    sync::LazyLock,
};

use serde_json::{Value, json};
use specsmith::{Files, Output, Session, Settings, Sources, generate, ir, model::RUNTIME};

use support::{cases, output, settings};

/// The root of the workspace.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The documents of this project.
fn specs() -> Sources {
    let entries = fs::read_dir(Path::new(ROOT).join("specs")).expect("a readable folder");
    let paths = entries.map(|entry| entry.expect("a readable entry").path());
    let is_document = |path: &Path| {
        path.extension()
            .is_some_and(|extension| extension == "yaml" || extension == "json")
            && !path.to_string_lossy().contains(".overlay.")
    };
    let texts = paths.filter(|path| is_document(path)).map(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        (
            name.into_owned(),
            fs::read_to_string(&path).expect("a text"),
        )
    });
    Sources {
        documents: texts.collect(),
        ..Sources::default()
    }
}

/// All documents by a name, each with its crate.
static CRATES: LazyLock<Vec<(String, Sources, Output)>> = LazyLock::new(|| {
    let documents = documents().into_iter();
    let crates = documents.map(|(name, sources)| {
        let output = output(&settings(&name), &sources);
        (name, sources, output)
    });
    crates.collect()
});

/// All documents, by a name.
fn documents() -> Vec<(String, Sources)> {
    let cases = cases().into_iter();
    let mut documents: Vec<_> = cases
        .map(|case| (case.name.clone(), case.sources()))
        .collect();
    documents.push(("specs".to_owned(), specs()));
    documents
}

/// The tree of some documents, once they are one.
fn root(session: &mut Session) -> Value {
    session.parse().expect("a document").root().clone()
}

/// The files that vary with the document.
fn varying(files: &Files) -> impl Iterator<Item = (&String, &String)> {
    let is_rust = |path: &str| path.ends_with(".rs") && !path.starts_with("src/runtime/");
    files.iter().filter(move |(path, _)| is_rust(path))
}

#[test]
fn the_documents_of_this_project_are_understood_without_a_word() {
    let output = output(&settings("voucherify"), &specs());
    assert_eq!(output.warnings.to_string(), "");
}

#[test]
fn the_same_document_gives_the_same_bytes_with_any_number_of_threads() {
    let threads = NonZeroUsize::new(4).expect("a number");
    for (name, sources, output) in &*CRATES {
        let settings = Settings {
            threads,
            ..settings(name)
        };
        let again = generate(sources, &settings).expect("a crate");
        assert_eq!(again.files, output.files, "{name}");
        assert_eq!(again.warnings, output.warnings, "{name}");
    }
}

#[test]
fn types_do_not_depend_on_the_order_of_the_documents() {
    let specs = specs();
    let names = specs.documents.keys().rev().cloned();
    let reversed = names.zip(specs.documents.values().cloned());
    let reversed = Sources {
        documents: reversed.collect(),
        ..Sources::default()
    };
    let types = |sources: &Sources| -> Files {
        let files = output(&settings("voucherify"), sources).files.into_iter();
        files
            .filter(|(path, _)| path.starts_with("src/types/"))
            .collect()
    };
    assert_eq!(types(&specs), types(&reversed));
}

#[test]
fn every_component_has_a_type() {
    for (name, sources) in documents() {
        let settings = settings(&name);
        // What is given a type has none of its own.
        if !settings.types.given.is_empty() {
            continue;
        }
        let mut session = Session::new(&sources, &settings);
        let document = root(&mut session);
        let schemas = document.pointer("/components/schemas");
        let components = schemas
            .and_then(Value::as_object)
            .map_or(0, serde_json::Map::len);
        let schemas = &session.lower().expect("a wire contract").schemas;
        let own = schemas.iter().map(|(_, schema)| schema);
        let own: Vec<_> = own.filter(|schema| has_type(&schema.shape)).collect();
        let is_component =
            |schema: &&&ir::Schema| matches!(schema.origin, ir::Origin::Component(_));
        let (types, own) = (own.len(), own.iter().filter(is_component).count());
        let program = session.translate().expect("a program");
        assert_eq!(program.items().count(), types, "{name}");
        // `#/components/schemas/<name>`, and no other place that has another name.
        let aliases = program
            .aliases
            .iter()
            .filter(|alias| alias.origin.pointer.tokens().count() == 3);
        assert_eq!(own + aliases.count(), components, "{name}");
    }
}

/// Whether a schema has a type of its own.
fn has_type(shape: &ir::Shape) -> bool {
    use ir::Shape;
    matches!(
        shape,
        Shape::Object(_) | Shape::Enumeration(_) | Shape::IntegerEnumeration(_) | Shape::Union(_)
    )
}

#[test]
fn every_operation_has_a_method() {
    for (name, sources) in documents() {
        let settings = settings(&name);
        let mut session = Session::new(&sources, &settings);
        let document = root(&mut session);
        let paths = document["paths"].as_object().expect("paths");
        let members = paths
            .values()
            .flat_map(|item| item.as_object().expect("a path item"));
        let methods = [
            "get", "put", "post", "delete", "options", "head", "patch", "trace",
        ];
        let operations = members.filter(|(key, _)| methods.contains(&key.as_str()));
        let client = &session.translate().expect("a program").client;
        let accessors = client.accessors.iter();
        let emitted: usize = accessors.map(|accessor| accessor.methods.len()).sum();
        assert_eq!(emitted, operations.count(), "{name}");
    }
}

#[test]
fn every_example_of_a_body_is_checked() {
    for (name, sources) in documents() {
        let settings = settings(&name);
        let mut session = Session::new(&sources, &settings);
        let document = root(&mut session);
        let found = examples(&document["paths"]) + examples(&document["webhooks"]);
        let program = session.translate().expect("a program");
        assert_eq!(program.conformance.examples.len(), found, "{name}");
        if name == "specs" {
            assert_eq!(found, 3);
        }
    }
}

/// Counts the examples below every `content`, whatever it is part of.
fn examples(node: &Value) -> usize {
    let Value::Object(members) = node else {
        return 0;
    };
    let own = members.get("content").and_then(Value::as_object);
    let own = own.into_iter().flat_map(|content| content.values());
    let own: usize = own
        .map(|media| {
            let several = media["examples"]
                .as_object()
                .map_or(0, serde_json::Map::len);
            several + usize::from(media.get("example").is_some())
        })
        .sum();
    own + members.values().map(examples).sum::<usize>()
}

#[test]
fn every_file_is_rust() {
    // Most crates have files in common: those of the runtime.
    let mut known = BTreeSet::new();
    for (name, _, output) in &*CRATES {
        for (path, text) in &output.files {
            if path.ends_with(".rs") && known.insert(text) {
                assert!(syn::parse_file(text).is_ok(), "{name}: {path}");
            }
        }
    }
}

#[test]
fn no_file_names_a_folder_of_this_machine() {
    let mut folders = vec![ROOT.trim_end_matches("/generator/..").to_owned()];
    folders.extend(env::var("HOME").ok().filter(|home| home.len() > 1));
    for (name, _, output) in &*CRATES {
        for (path, text) in &output.files {
            let found = folders.iter().find(|folder| text.contains(folder.as_str()));
            assert_eq!(found, None, "{name}: {path}");
        }
    }
}

#[test]
fn no_emitted_line_can_panic() {
    for (name, _, output) in &*CRATES {
        for (path, text) in varying(&output.files) {
            let code = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            for line in code {
                let words = [
                    "unsafe ",
                    ".unwrap()",
                    ".expect(",
                    "panic!",
                    "todo!",
                    "unreachable!",
                ];
                let found = words.iter().find(|word| line.contains(*word));
                assert_eq!(found, None, "{name}: {path}: {line}");
            }
        }
    }
}

#[test]
fn an_added_schema_renames_nothing_it_does_not_meet() {
    let names = [
        "Customer",
        "customer",
        "CUSTOMER",
        "Order",
        "Result",
        "order-list",
    ];
    let before = types(&names);
    for added in [
        "Aardvark",
        "Zebra",
        "Customers",
        "Orders",
        "Self",
        "result-list",
    ] {
        for position in [0, 2, names.len()] {
            let mut names = names.to_vec();
            names.insert(position, added);
            let after = types(&names);
            assert_eq!(after.len(), before.len() + 1, "{added}");
            for (name, text) in &before {
                assert_eq!(after.get(name), Some(text), "{added} changes {name}");
            }
        }
    }
}

/// The files of types of a document with components of these names, each with an inline object.
fn types(names: &[&str]) -> BTreeMap<String, String> {
    let part = json!({"type": "object", "properties": {"id": {"type": "string"}}});
    let schema =
        json!({"type": "object", "properties": {"part": part, "fooBar": {}, "foo_bar": {}}});
    let schemas: serde_json::Map<String, Value> = names
        .iter()
        .map(|name| ((*name).to_owned(), schema.clone()))
        .collect();
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Names", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    });
    let sources = Sources {
        documents: [("names.json".to_owned(), document.to_string())].into(),
        ..Sources::default()
    };
    let files = output(&settings("names"), &sources).files.into_iter();
    files
        .filter(|(path, _)| path.starts_with("src/types/") && !path.ends_with("/mod.rs"))
        .collect()
}

#[test]
fn the_runtime_knows_no_vendor() {
    let path = Path::new(ROOT).join("specs/customers.overlay.yaml");
    let text = fs::read_to_string(path).expect("a text");
    let overlay: Value = serde_yaml::from_str(&text).expect("an overlay");
    let mut words = Vec::new();
    let actions = overlay["actions"].as_array().into_iter().flatten();
    let updates = actions.filter_map(|action| action["update"].as_object());
    for (key, value) in updates.flatten() {
        if key.starts_with("x-") {
            collect_words(value, &mut words);
        }
    }
    assert!(words.contains(&"starting_after".to_owned()), "{words:?}");
    for file in RUNTIME {
        let vendor = file.text.to_ascii_lowercase().contains("voucherify");
        assert!(!vendor, "{} names the vendor", file.name);
        for word in &words {
            // A field of server-sent events.
            let is_standard = file.name == "event" && word == "id";
            let is_known = file.text.contains(&format!("\"{word}\"")) && !is_standard;
            assert!(!is_known, "{} knows `{word}`", file.name);
        }
    }
}

/// The texts that an extension holds.
fn collect_words(value: &Value, words: &mut Vec<String>) {
    match value {
        Value::String(text) => words.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect_words(item, words)),
        Value::Object(members) => members
            .values()
            .for_each(|member| collect_words(member, words)),
        _ => {}
    }
}

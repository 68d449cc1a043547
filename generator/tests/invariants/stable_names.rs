//! Names stay: what a document gains renames nothing that was there, or the comparison of both says so.
//!
//! Each document gains an operation, a schema, a property or a value of an enum, whose names are likely to meet those that are there. The
//! documents of the golden cases are tried; `SPECSMITH_STABLE` names other documents, with `:` between them.

use std::{collections::BTreeMap, env, fs};

use serde_json::{Map, Value, json};
use specsmith::{
    Session, Sources,
    changes::{Changes, Class, Rule},
    public_api::{Item, Kind, PublicApi},
};

/// A document that has gained something, and what that is.
type Gained = (String, Value);

/// The public API of a document; `None` where it is refused.
fn api(document: &Value, overlays: &BTreeMap<String, String>) -> Option<PublicApi> {
    let sources = Sources {
        documents: [("openapi.json".to_owned(), document.to_string())].into(),
        overlays: overlays.clone(),
        ..Sources::default()
    };
    let settings = crate::support::settings("stable");
    let mut session = Session::new(&sources, &settings);
    session.public_api().ok()
}

/// The entry `added`, before or behind all others.
fn insert(map: &Map<String, Value>, is_first: bool, added: (String, Value)) -> Map<String, Value> {
    let others = map.clone().into_iter().filter(|(key, _)| *key != added.0);
    let mut entries: Vec<(String, Value)> = others.collect();
    entries.insert(if is_first { 0 } else { entries.len() }, added);
    entries.into_iter().collect()
}

/// The places of a document that have a key, and its value.
fn places_of(value: &Value, key: &str) -> Vec<String> {
    fn walk(value: &Value, key: &str, at: &str, found: &mut Vec<String>) {
        let children: Vec<(String, &Value)> = match value {
            Value::Object(map) => map
                .iter()
                .map(|(key, value)| (key.clone(), value))
                .collect(),
            Value::Array(list) => {
                let indexed = list.iter().enumerate();
                indexed
                    .map(|(index, value)| (index.to_string(), value))
                    .collect()
            }
            _ => return,
        };
        for (name, child) in children {
            if matches!(name.as_str(), "example" | "examples" | "default") {
                continue;
            }
            let at = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
            if name == key {
                found.push(at.clone());
            }
            walk(child, key, &at, found);
        }
    }
    let mut found = Vec::new();
    walk(value, key, "", &mut found);
    found
}

/// A few of many: one in the middle, the first, the last.
fn few<T: Clone>(all: &[T], count: usize) -> Vec<T> {
    let indices = [all.len() / 2, 0, all.len().saturating_sub(1)];
    let indices = &indices[..count];
    let mut few: Vec<T> = Vec::new();
    for (nth, index) in indices.iter().enumerate() {
        if indices
            .get(..nth)
            .is_some_and(|before| before.contains(index))
        {
            continue;
        }
        few.extend(all.get(*index).cloned());
    }
    few
}

/// The names that a text could be confused with.
fn neighbours(text: &str) -> Vec<String> {
    let parts: Vec<&str> = text.split(['-', '_', ' ', '/']).collect();
    let reversed: Vec<&str> = parts.iter().rev().copied().collect();
    vec![
        text.to_uppercase(),
        text.to_lowercase(),
        reversed.join("-"),
        format!("{text}2"),
        format!("a-{text}"),
    ]
}

/// A path without the names of its parameters.
fn blank(path: &str) -> String {
    let pieces = path.split(['{', '}']);
    pieces.step_by(2).collect::<Vec<_>>().join("{}")
}

/// The documents with one operation more.
fn with_operations(document: &Value, places: usize) -> Vec<Gained> {
    let mut gained = Vec::new();
    let Some(paths) = document["paths"].as_object() else {
        return gained;
    };
    let known: Vec<(String, String)> = { paths.iter() }
        .filter_map(|(path, item)| {
            let methods = item.as_object()?.keys();
            Some(methods.map(move |method| (path.clone(), method.clone())))
        })
        .flatten()
        .filter(|(path, method)| paths[path][method].get("responses").is_some())
        .collect();
    for (path, method) in few(&known, places) {
        let operation = &paths[&path][&method];
        let mut new_paths = vec![format!("{path}/added"), format!("{path}/{{added}}")];
        let parent = path.rsplit_once('/').map(|(parent, _)| parent.to_owned());
        new_paths.extend(parent.filter(|parent| parent.len() > 1));
        let ids = operation["operationId"].as_str().map(neighbours);
        let mut ids: Vec<Option<String>> = ids.into_iter().flatten().map(Some).collect();
        ids.push(None);
        let known_ids = places_of(document, "operationId");
        let known_ids: Vec<&Value> = { known_ids.iter() }
            .filter_map(|at| document.pointer(at))
            .collect();
        ids.retain(|id| {
            !id.as_deref()
                .is_some_and(|id| known_ids.contains(&&json!(id)))
        });
        for new_path in new_paths {
            // What differs in the name of a parameter alone is one path.
            if paths.keys().any(|path| blank(path) == blank(&new_path)) {
                continue;
            }
            for id in &ids {
                let names = new_path.split(['{', '}']).skip(1).step_by(2);
                let parameters: Vec<Value> = names
                    .map(|name| json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}}))
                    .collect();
                let mut added =
                    json!({"parameters": parameters, "responses": {"204": {"description": "D"}}});
                if let Some(tags) = operation.get("tags") {
                    added["tags"] = tags.clone();
                }
                if let Some(id) = id {
                    added["operationId"] = id.clone().into();
                }
                let mut item = Map::new();
                item.insert(method.clone(), added.clone());
                let mut document = document.clone();
                let entry = (new_path.clone(), Value::Object(item));
                let is_first = gained.len() % 2 == 0;
                document["paths"] = insert(paths, is_first, entry).into();
                gained.push((format!("{method} {new_path} as {id:?}"), document));
            }
        }
    }
    gained
}

/// The documents with one schema more.
fn with_schemas(document: &Value, old: &PublicApi, places: usize) -> Vec<Gained> {
    let empty = Map::new();
    let schemas = document["components"]["schemas"]
        .as_object()
        .unwrap_or(&empty);
    let keys: Vec<String> = schemas.keys().cloned().collect();
    let types = old
        .items
        .iter()
        .filter(|item| matches!(item.kind, Kind::Struct | Kind::Enum));
    let types = types.filter_map(|item| item.path.strip_prefix("types::"));
    let types: Vec<String> = types.map(str::to_owned).collect();
    let mut names: Vec<String> = few(&keys, places)
        .iter()
        .flat_map(|key| neighbours(key))
        .collect();
    names.extend(few(&types, places));
    names.push("AddedSchema".to_owned());
    names.retain(|name| !schemas.contains_key(name));
    let added = json!({"type": "object", "properties": {"added": {"type": "string"}}});
    let documents = names.into_iter().enumerate().map(|(nth, name)| {
        let mut document = document.clone();
        let entry = (name.clone(), added.clone());
        document["components"]["schemas"] = insert(schemas, nth % 2 == 0, entry).into();
        (format!("schema {name}"), document)
    });
    documents.collect()
}

/// The documents with one property more.
fn with_properties(document: &Value, count: usize) -> Vec<Gained> {
    let mut gained = Vec::new();
    for at in few(&places_of(document, "properties"), count) {
        let Some(properties) = document.pointer(&at).and_then(Value::as_object) else {
            continue;
        };
        let known = properties.keys().next().cloned().unwrap_or_default();
        let names = neighbours(&known).into_iter().chain(["added".to_owned()]);
        for name in names.filter(|name| !properties.contains_key(name)) {
            let mut document = document.clone();
            let entry = (name.clone(), json!({"type": "string"}));
            if let Some(place) = document.pointer_mut(&at) {
                *place = insert(properties, gained.len() % 2 == 0, entry).into();
            }
            gained.push((format!("{at}/{name}"), document));
        }
    }
    gained
}

/// The documents with one value more in an enum that has two at least: one value is a constant.
fn with_values(document: &Value, count: usize) -> Vec<Gained> {
    let mut gained = Vec::new();
    let lists = places_of(document, "enum").into_iter().filter(|at| {
        let list = document.pointer(at).and_then(Value::as_array);
        list.is_some_and(|list| list.len() > 1 && list.iter().all(Value::is_string))
    });
    for at in few(&lists.collect::<Vec<_>>(), count) {
        let list = document
            .pointer(&at)
            .and_then(Value::as_array)
            .expect("a list");
        let known = list[0].as_str().unwrap_or_default();
        let values = neighbours(known).into_iter().chain(["added".to_owned()]);
        for value in values {
            if list.iter().any(|other| *other == *value.as_str()) {
                continue;
            }
            let mut document = document.clone();
            if let Some(Value::Array(list)) = document.pointer_mut(&at) {
                let index = if gained.len() % 2 == 0 { 0 } else { list.len() };
                list.insert(index, value.clone().into());
            }
            gained.push((format!("{at}/{value}"), document));
        }
    }
    gained
}

/// What breaks callers without being told as a new name for the same thing, or as another type where that is `may_change`.
fn silent(changes: &Changes, may_change: bool) -> Vec<String> {
    let findings = changes.findings.iter();
    let silent = findings.filter(|finding| {
        let root = finding.cause.and_then(|cause| changes.findings.get(cause));
        let mut told = [Some(*finding), root].into_iter().flatten();
        let is_told = told.any(|it| match it.rule {
            Rule::Renamed | Rule::SetterRenamed => true,
            // What places share is no more where they differ or a schema has the name; each of them keeps its own.
            Rule::Removed | Rule::KindChanged if is_shared(it.old.as_ref()) => true,
            Rule::TypeChanged | Rule::KindChanged => may_change,
            _ => false,
        });
        finding.class() == Class::Source && !is_told
    });
    silent
        .map(|finding| format!("{}: {}", finding.rule.id(), finding.name()))
        .collect()
}

/// Whether a type is one that several places share.
fn is_shared(item: Option<&Item>) -> bool {
    item.is_some_and(|item| item.key.starts_with("schema \"*"))
}

/// Tries what a document can gain, at `places` of each kind, and gives what was wrong and how often something was renamed.
fn try_all(name: &str, sources: &Sources, places: usize) -> (Vec<String>, usize, usize) {
    let settings = crate::support::settings("stable");
    let mut plain = sources.clone();
    plain.overlays.clear();
    let mut session = Session::new(&plain, &settings);
    let document = session.parse().expect("a document");
    let document = serde_json::to_value(document).expect("JSON");
    let Some(old) = api(&document, &sources.overlays) else {
        return Default::default();
    };
    let things = with_operations(&document, places).into_iter();
    let things = things.chain(with_schemas(&document, &old, places));
    let parts = with_properties(&document, places).into_iter();
    let parts = parts.chain(with_values(&document, places));
    let gained = things
        .map(|it| (it, false))
        .chain(parts.map(|it| (it, true)));
    let (mut failures, mut tried, mut renamed) = (Vec::new(), 0, 0);
    for ((what, document), may_change) in gained {
        let Some(new) = api(&document, &sources.overlays) else {
            continue;
        };
        let changes = Changes::between(&old, &new);
        tried += 1;
        renamed += usize::from(changes.findings.iter().any(|it| it.rule == Rule::Renamed));
        let silent = silent(&changes, may_change);
        if !silent.is_empty() {
            failures.push(format!("{name}: {what}: {}", silent.join("; ")));
        }
    }
    (failures, tried, renamed)
}

#[test]
fn what_is_added_renames_nothing_in_silence() {
    let cases = crate::support::cases().into_iter();
    let cases = cases.map(|case| (case.name.clone(), case.sources(), 1));
    let others = env::var("SPECSMITH_STABLE").unwrap_or_default();
    let others = others
        .split(':')
        .filter(|path| !path.is_empty())
        .map(|path| {
            let text = fs::read_to_string(path).expect("a document");
            let sources = Sources {
                documents: [("openapi.yaml".to_owned(), text)].into(),
                ..Sources::default()
            };
            (path.to_owned(), sources, 3)
        });
    let mut all = Vec::new();
    for (name, sources, places) in cases.chain(others) {
        let (failures, tried, renamed) = try_all(&name, &sources, places);
        eprintln!("{name}: {tried} additions, {renamed} of which rename something and say so");
        all.extend(failures);
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

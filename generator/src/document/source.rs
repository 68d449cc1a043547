//! One source: its text in, a tree and what was wrong with the text out.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    check::unquoted,
    locate::locate,
    origin::{Origin, Origins},
    read::read,
    tree::Duplicate,
    version::version,
};
use crate::{
    Sources,
    diagnostic::{Code, Diagnostic, Place},
    pointer::Pointer,
};

/// Reads one OpenAPI document; `None` where there is nothing to go on with.
pub(super) fn parse_document(
    path: &str,
    text: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Value> {
    let mut root = parse_text(path, text, diagnostics)?;
    let unquoted = unquoted(&root);
    spell(text, &mut root, &unquoted);
    if let Err(mut error) = version(&root) {
        if let Place::Document(pointer) = error.place {
            let path = path.to_owned();
            error.place = Place::Source { path, pointer };
        }
        diagnostics.push(error);
        return None;
    }
    Some(root)
}

/// Reads one text, whatever it holds; `None` where it cannot be read.
pub(super) fn parse_text(
    path: &str,
    text: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Value> {
    match read(text) {
        Ok(tree) => {
            diagnostics.extend(duplicate_keys(path, text, &tree.duplicates));
            Some(tree.root)
        }
        Err(error) => {
            let place = Place::Text {
                path: path.to_owned(),
                line: error.at.line,
                column: error.at.column,
            };
            let diagnostic = Diagnostic::at(Code::Syntax, place, error.message);
            diagnostics.push(diagnostic.with_help(error.help));
            None
        }
    }
}

/// Reports keys that an object holds twice. The first value is the one that was read.
fn duplicate_keys(path: &str, text: &str, duplicates: &[Duplicate]) -> Vec<Diagnostic> {
    if duplicates.is_empty() {
        return Vec::new();
    }
    let mut equal_values: BTreeMap<&Pointer, bool> = BTreeMap::new();
    for duplicate in duplicates {
        *equal_values.entry(&duplicate.pointer).or_insert(true) &= duplicate.equal;
    }
    let pointers: BTreeSet<Pointer> = equal_values.keys().copied().cloned().collect();
    let locations = locate(text, &pointers);
    let mut diagnostics = Vec::new();
    for (pointer, equal) in equal_values {
        let again = locations
            .get(pointer)
            .and_then(|location| location.again.first());
        let first = Place::Source {
            path: path.to_owned(),
            pointer: pointer.clone(),
        };
        let place = again.map_or_else(
            || first.clone(),
            |key| Place::Text {
                path: path.to_owned(),
                line: key.start.line,
                column: key.start.column,
            },
        );
        let name = pointer.last().unwrap_or_default();
        let message = if equal {
            format!("`{name}` stands here a second time, with the same value")
        } else {
            format!("`{name}` stands here a second time, with another value; the first one counts")
        };
        diagnostics.push(
            Diagnostic::at(Code::DuplicateKey, place, message)
                .with_help("remove or rename one of the two")
                .with_related(first, "the first one"),
        );
    }
    diagnostics
}

/// The same as [`spell`] for a document that is made of several texts.
pub(super) fn spell_all(sources: &Sources, root: &mut Value, origins: &Origins) {
    let mut by_text: BTreeMap<String, BTreeMap<Pointer, Vec<Pointer>>> = BTreeMap::new();
    for at in unquoted(root) {
        if let Some(Origin { path, pointer }) = origins.of(&at) {
            let places = by_text.entry(path).or_default();
            places.entry(pointer).or_default().push(at);
        }
    }
    for (path, places) in by_text {
        let Some(text) = sources.text(&path) else {
            continue;
        };
        let wanted = places.keys().cloned().collect();
        for (pointer, location) in locate(text, &wanted) {
            for at in places.get(&pointer).into_iter().flatten() {
                if let Some(value) = root.pointer_mut(at.as_str()) {
                    let spelled = location.scalar.clone();
                    *value = Value::String(spelled.unwrap_or_else(|| value.to_string()));
                }
            }
        }
    }
}

/// Replaces numbers and booleans where the format wants a text by what is written in the source: `version: 1.10`.
fn spell(text: &str, root: &mut Value, unquoted: &BTreeSet<Pointer>) {
    if unquoted.is_empty() {
        return;
    }
    for (pointer, location) in locate(text, unquoted) {
        if let Some(value) = root.pointer_mut(pointer.as_str()) {
            let spelled = location.scalar.unwrap_or_else(|| value.to_string());
            *value = Value::String(spelled);
        }
    }
}

//! One source: its text in, a tree that has been checked and what was wrong with it out.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{check::check, locate::locate, node::describe, read::read, tree::Duplicate};
use crate::{
    diagnostic::{Diagnostic, Place, Severity},
    pointer::Pointer,
};

/// Reads one text and checks it; `None` where there is nothing to go on with.
pub(super) fn parse_text(
    path: &str,
    text: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Value> {
    let tree = match read(text) {
        Ok(tree) => tree,
        Err(error) => {
            let (line, column) = (error.line, error.column);
            let place = Place::Text {
                path: path.to_owned(),
                line,
                column,
            };
            let help = syntax_help(&error.message).map(str::to_owned);
            let mut diagnostic = Diagnostic::new(Severity::Error, "syntax", place, error.message);
            diagnostic.help = help;
            diagnostics.push(diagnostic);
            return None;
        }
    };
    diagnostics.extend(duplicate_keys(path, text, &tree.duplicates));
    let mut root = tree.root;
    let unquoted = check(&root).unquoted;
    spell(text, &mut root, &unquoted);
    let in_text = |mut diagnostic: Diagnostic| {
        if let Place::Document(pointer) = diagnostic.place {
            diagnostic.place = Place::Source {
                path: path.to_owned(),
                pointer,
            };
        }
        diagnostic
    };
    match version(&root) {
        Ok(warning) => {
            diagnostics.extend(warning.map(in_text));
            // Here newer versions will be put into the form of 3.0, the only one that is known from here on.
            diagnostics.extend(check(&root).diagnostics.into_iter().map(in_text));
            Some(root)
        }
        Err(error) => {
            diagnostics.push(in_text(error));
            None
        }
    }
}

/// What to do about a message of a parser; `None` where it says enough.
fn syntax_help(message: &str) -> Option<&'static str> {
    let helps = [
        (
            "repetition limit",
            "the aliases (`*name`) expand to too much: write `$ref`s instead",
        ),
        (
            "recursion limit",
            "values nested more than 128 levels deep are not read: move inner ones to `components` and refer to them",
        ),
        (
            "more than one document",
            "put each document into a file of its own",
        ),
        (
            "cannot start any token",
            "indent with spaces, not tabs, and quote texts that start with `@`, `%` or a backtick",
        ),
    ];
    helps
        .iter()
        .find(|(part, _)| message.contains(part))
        .map(|(_, help)| *help)
}

/// Reports keys that an object holds twice: an error where a value would be lost.
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
        let severity = if equal {
            Severity::Warning
        } else {
            Severity::Error
        };
        let again = locations
            .get(pointer)
            .and_then(|location| location.again.first());
        let first = Place::Source {
            path: path.to_owned(),
            pointer: pointer.clone(),
        };
        let place = again.map_or_else(
            || first.clone(),
            |position| Place::Text {
                path: path.to_owned(),
                line: position.line,
                column: position.column,
            },
        );
        let name = pointer.last().unwrap_or_default();
        let message = if equal {
            format!("`{name}` stands here a second time, with the same value")
        } else {
            format!("`{name}` stands here a second time, with another value")
        };
        diagnostics.push(
            Diagnostic::new(severity, "duplicate-key", place, message)
                .with_help("remove or rename one of the two")
                .with_related(first, "the first one"),
        );
    }
    diagnostics
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

/// Finds out whether a tree is an OpenAPI document of a version that is understood, perhaps with a warning.
fn version(root: &Value) -> Result<Option<Diagnostic>, Diagnostic> {
    let at = Pointer::root();
    let error = |message: String| Diagnostic::error("not-openapi", &at, message);
    let Value::Object(members) = root else {
        let found = if root.is_null() {
            "nothing".to_owned()
        } else {
            describe(root)
        };
        return Err(
            error(format!("an OpenAPI document is an object, found {found}"))
                .with_help("check that the file is the one you mean"),
        );
    };
    if let Some(version) = members.get("swagger") {
        let version = version
            .as_str()
            .map_or_else(|| version.to_string(), str::to_owned);
        return Err(error(format!(
            "this is a Swagger {version} document, not OpenAPI 3"
        ))
        .with_help("convert it to OpenAPI 3.0 first, for instance with swagger2openapi"));
    }
    let Some(version) = members.get("openapi").and_then(Value::as_str) else {
        return Err(
            error("there is no `openapi` field with a version".to_owned())
                .with_help("an OpenAPI document starts with a line like `openapi: 3.0.3`"),
        );
    };
    let at = at.key("openapi");
    let mut numbers = version.split('.');
    match (numbers.next(), numbers.next()) {
        (Some("3"), Some("0")) => Ok(None),
        (Some("3"), Some("1" | "2")) => Ok(Some(
            Diagnostic::warning(
                "unsupported-version",
                &at,
                format!("OpenAPI {version} is read by the rules of OpenAPI 3.0"),
            )
            .with_help("what only newer versions have is reported where it stands, or ignored"),
        )),
        _ => Err(Diagnostic::error(
            "unsupported-version",
            &at,
            format!("OpenAPI {version} is not supported"),
        )
        .with_help("convert the document to OpenAPI 3.0")),
    }
}

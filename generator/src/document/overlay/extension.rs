//! Extensions (§4.5): the closed set that overlays may use, and what their values must be.

use std::collections::BTreeSet;

use serde_json::Value;

use super::EXTENSIONS;
use crate::{
    Sources,
    diagnostic::{Code, Diagnostic},
    document::{
        describe::describe,
        keyword::{Expected, Object},
        origin::Origins,
        walk::{Path, Visitor, walk},
    },
    edit_distance::{edit_distance, farthest},
    pointer::Pointer,
};

/// Words that are no identifiers in any edition (Rust Reference, Keywords).
const KEYWORDS: [&str; 53] = [
    "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "Self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// What identifiers are.
const IDENTIFIERS: &str = "write ASCII letters, digits and `_`, no digit first, and no keyword";

/// The extensions that are about the API as a whole.
const OF_THE_ROOT: [&str; 6] = [
    "x-client-credentials",
    "x-credentials",
    "x-default-headers",
    "x-idempotency-key",
    "x-rate-limit",
    "x-request-id",
];

/// The extension that is about one operation.
const OF_OPERATIONS: &str = "x-pagination";

/// Reports the extensions in a document that come from an overlay and are not what they should be.
pub(in crate::document) fn check_extensions(
    sources: &Sources,
    root: &mut Value,
    origins: &Origins,
) -> Vec<Diagnostic> {
    let mut check = Check {
        sources,
        origins,
        diagnostics: Vec::new(),
    };
    let start = Pointer::root();
    let document = Expected::Node(Object::OpenApi);
    walk(document, root, &Path::Start(&start), &mut check);
    check.diagnostics
}

struct Check<'a> {
    sources: &'a Sources,
    origins: &'a Origins,
    diagnostics: Vec<Diagnostic>,
}

impl Visitor for Check<'_> {
    fn visit(&mut self, object: Object, node: &mut Value, at: &Path<'_>) {
        let Value::Object(members) = node else {
            return;
        };
        for (key, member) in members.iter() {
            if key.starts_with("x-") {
                self.extension(key, member, &Path::Key(at, key), Some(object));
            }
            // The maps that can be extended (§4.7.8, §4.7.16).
            let is_extensible = match object {
                Object::OpenApi => key == "paths" || key == "webhooks",
                Object::Operation => key == "responses",
                _ => false,
            };
            let entries = member.as_object().filter(|_| is_extensible);
            for (name, value) in entries.into_iter().flatten() {
                if name.starts_with("x-") {
                    let map = Path::Key(at, key);
                    self.extension(name, value, &Path::Key(&map, name), None);
                }
            }
        }
    }
}

impl Check<'_> {
    /// Checks the extension at `at`, which belongs to an `object`, or to a map of others.
    fn extension(&mut self, name: &str, value: &Value, at: &Path<'_>, object: Option<Object>) {
        let at = at.pointer();
        let origin = self.origins.of(&at);
        if !origin.is_some_and(|origin| self.sources.overlays.contains_key(&origin.path)) {
            return;
        }
        if !EXTENSIONS.contains(&name) {
            self.diagnostics.extend(unknown(name, &at));
        } else if OF_THE_ROOT.contains(&name) && at != Pointer::root().key(name) {
            let message = format!("`{name}` has no effect here: it is about the whole API");
            let diagnostic = Diagnostic::new(Code::InvalidExtension, &at, message);
            self.diagnostics
                .push(diagnostic.with_help("let the action's target be `$`"));
        } else if name == OF_OPERATIONS && object != Some(Object::Operation) {
            let message = format!("`{name}` has no effect here: it is about one operation");
            let diagnostic = Diagnostic::new(Code::InvalidExtension, &at, message);
            self.diagnostics
                .push(diagnostic.with_help("let the action's target be an operation"));
        } else if name == "x-rust-variant-names" {
            self.variant_names(value, &at, object);
        } else if name == "x-rust-name" {
            let refused = check_name(value, &at, object);
            self.diagnostics.extend(refused.map(|(message, help)| {
                Diagnostic::new(Code::InvalidExtension, &at, message).with_help(help)
            }));
        }
    }
}

/// What is to be said about an extension that is none of ours: nothing, if it does not look like one. Others have theirs.
fn unknown(name: &str, at: &Pointer) -> Option<Diagnostic> {
    let distances = EXTENSIONS.map(|ours| (edit_distance(ours, name), ours));
    let (distance, ours) = distances.into_iter().min()?;
    let help = if distance <= farthest(name) / 2 + 1 {
        format!("did you mean `{ours}`?")
    } else if name.starts_with("x-rust-") {
        format!("overlays can use `{}`", EXTENSIONS.join("`, `"))
    } else {
        return None;
    };
    let message = format!("`{name}` is an extension that has no meaning");
    Some(Diagnostic::new(Code::UnknownExtension, at, message).with_help(help))
}

impl Check<'_> {
    /// Checks the names of listed values: a map from each value, as a text, to its name.
    fn variant_names(&mut self, names: &Value, at: &Pointer, object: Option<Object>) {
        let mut refuse = |at: &Pointer, message: String, help: &str| {
            let diagnostic = Diagnostic::new(Code::InvalidExtension, at, message);
            self.diagnostics.push(diagnostic.with_help(help));
        };
        let names = names.as_object().filter(|_| object == Some(Object::Schema));
        let Some(names) = names else {
            let message = "`x-rust-variant-names` names nothing here".to_owned();
            let help = "give it a map from values to names, in a schema with an `enum`";
            return refuse(at, message, help);
        };
        let mut known = BTreeSet::new();
        for (value, name) in names {
            let at = at.key(value);
            match name.as_str().filter(|name| is_identifier(name)) {
                Some(name) if !is_upper_camel(name) => {
                    let message = format!("`{name}` is not how Rust writes such a name");
                    refuse(&at, message, "write it in upper camel case");
                }
                Some(name) if !known.insert(name) => {
                    let message = format!("another value is called `{name}`, too");
                    refuse(&at, message, "choose another name");
                }
                Some(_) => {}
                None => {
                    let message = format!("{} is not a Rust identifier", describe(name));
                    refuse(&at, message, IDENTIFIERS);
                }
            }
        }
    }
}

/// What is wrong with a name, and what to do about it. Properties can have two kinds of names: their field's in snake case, and that
/// of the type of their values, where it is written in place, in upper camel case.
fn check_name(
    value: &Value,
    at: &Pointer,
    object: Option<Object>,
) -> Option<(String, &'static str)> {
    let Some(name) = value.as_str().filter(|name| is_identifier(name)) else {
        let message = format!("{} is not a Rust identifier", describe(value));
        return Some((message, IDENTIFIERS));
    };
    let node = at.parent().unwrap_or_default();
    let parent = node.parent().unwrap_or_default();
    let is_property = parent.last().is_some_and(|key| key == "properties")
        && parent != Pointer::root().keys(["components", "schemas"]);
    let (is_fit, wanted) = match object {
        Some(Object::Schema) if is_property => (
            is_snake(name) || is_upper_camel(name),
            "write it in snake case to name the field, or in upper camel case to name the type of its values",
        ),
        Some(Object::Schema) => (is_upper_camel(name), "write it in upper camel case"),
        Some(Object::Parameter | Object::Operation | Object::Tag) => {
            (is_snake(name), "write it in snake case")
        }
        _ => {
            let help = "give names to schemas, properties, parameters, operations and tags";
            return Some(("`x-rust-name` names nothing here".to_owned(), help));
        }
    };
    (!is_fit).then(|| {
        (
            format!("`{name}` is not how Rust writes such a name"),
            wanted,
        )
    })
}

/// Whether an identifier is one of a type (RFC 430).
fn is_upper_camel(name: &str) -> bool {
    let is_digit =
        |word: &str, end: fn(&str) -> Option<char>| end(word).is_some_and(|c| c.is_ascii_digit());
    let words: Vec<&str> = name.split('_').collect();
    // `1_10` are two numbers.
    let are_apart = words.windows(2).all(|pair| {
        is_digit(pair[0], |word| word.chars().next_back())
            && is_digit(pair[1], |word| word.chars().next())
    });
    name.starts_with(|c: char| c.is_ascii_uppercase()) && are_apart
}

/// Whether an identifier is one of a value (RFC 430).
fn is_snake(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && !name.contains(|c: char| c.is_ascii_uppercase())
        && !name.contains("__")
        && !name.ends_with('_')
}

/// Whether a text is a Rust identifier (Rust Reference, Identifiers) of ASCII letters.
fn is_identifier(text: &str) -> bool {
    let is_start = |c: char| c.is_ascii_alphabetic() || c == '_';
    text.starts_with(is_start)
        && text.chars().all(|c| is_start(c) || c.is_ascii_digit())
        && !KEYWORDS.contains(&text)
}

#[cfg(test)]
mod tests {
    use super::is_identifier;

    #[test]
    fn identifiers_are_those_of_rust() {
        for text in ["Customer", "created_at", "_x", "r2", "union", "raw"] {
            assert!(is_identifier(text), "{text}");
        }
        for text in [
            "", "_", "2fa", "a-b", "a b", "a;b", "type", "Self", "gen", "ä", "r#type", "a::b",
            "a\n",
        ] {
            assert!(!is_identifier(text), "{text:?}");
        }
    }
}

//! Keys that an object does not have: a key in, the warning about it out.
//!
//! A misspelt keyword takes away what it says: credentials with `securty`, a response with `response`. Those of Schema Objects are
//! for [`crate::schema`] to report.

use serde_json::{Map, Value};

use super::{
    keyword::{METHODS, Object},
    version::Version,
};
use crate::{
    diagnostic::{Code, Diagnostic},
    edit_distance::{edit_distance, farthest},
    pointer::Pointer,
};

/// What is to be said about `key` of an object with these `members`, which is none of the keywords that are read.
pub(super) fn unknown(
    object: Object,
    key: &str,
    members: &Map<String, Value>,
    version: Version,
    at: impl FnOnce() -> Pointer,
) -> Option<Diagnostic> {
    let is_reported = object.is_read() || object == Object::Encoding;
    let is_elsewhere = object == Object::Schema || (key == "$ref" && object.takes_references());
    if !is_reported || is_elsewhere || key.starts_with("x-") {
        return None;
    }
    let (name, since) = (object.name(), object.unread(key));
    if since.is_some_and(|since| since <= version) {
        return None;
    }
    if object == Object::PathItem {
        return Some(unknown_method(key, members, &at()));
    }
    let message = match since {
        Some(since) => format!("`{key}` of the {name} is new in {since}, and is ignored"),
        None => format!("`{key}` is an unknown key of the {name}, and is ignored"),
    };
    let is_of_schema = Object::Schema.keyword(key).is_some() && object.keyword("schema").is_some();
    let help = match meant(object, key, members) {
        _ if since.is_some() => "remove it, or let the document say that version".to_owned(),
        _ if is_of_schema => format!("move it into the `schema`: `schema: {{{key}: …}}`"),
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "correct its name, remove it, or start it with `x-`".to_owned(),
    };
    Some(Diagnostic::new(Code::UnknownKeyword, &at(), message).with_help(help))
}

/// The keys of a Path Item Object are methods, but for a few.
fn unknown_method(key: &str, members: &Map<String, Value>, at: &Pointer) -> Diagnostic {
    let message = format!("`{key}` is not a method that a path can have, and is ignored");
    let help = match meant(Object::PathItem, key, members) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("use one of `{}`", METHODS.join("`, `")),
    };
    Diagnostic::new(Code::UnknownMethod, at, message).with_help(help)
}

/// The keyword that was probably meant: the most similar one, of two that are as similar one that the object does not have.
fn meant(object: Object, key: &str, members: &Map<String, Value>) -> Option<&'static str> {
    let limit = farthest(key);
    let distances = object
        .names()
        .map(|name| (edit_distance(name, key), members.contains_key(name), name));
    distances
        .filter(|(distance, _, name)| *distance <= limit && *distance < name.len())
        .min()
        .map(|(.., name)| name)
}

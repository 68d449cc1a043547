//! Reading raw nodes: what a keyword holds where openapiv3 cannot or need not be asked.

use serde_json::{Map, Value};

use crate::{document::Document, ir::ExternalDocs, pointer::Pointer, schema};

/// The members of an object node.
pub(super) type Members = Map<String, Value>;

/// The object at `at`; `None` where there is none.
pub(super) fn members<'a>(document: &'a Document, at: &Pointer) -> Option<&'a Members> {
    document.get(at).and_then(Value::as_object)
}

/// The keys of the object at `at`, in their order; none where there is no object.
pub(super) fn keys(document: &Document, at: &Pointer) -> Vec<String> {
    members(document, at)
        .into_iter()
        .flat_map(Map::keys)
        .cloned()
        .collect()
}

/// The same where the object can be extended: without its extensions (`x-…`).
pub(super) fn fixed_keys(document: &Document, at: &Pointer) -> Vec<String> {
    let mut keys = keys(document, at);
    keys.retain(|key| !key.starts_with("x-"));
    keys
}

/// How many elements the array at `at` has; 0 where there is no array.
pub(super) fn length(document: &Document, at: &Pointer) -> usize {
    document
        .get(at)
        .and_then(Value::as_array)
        .map_or(0, Vec::len)
}

/// The text under `key`.
pub(super) fn text(members: &Members, key: &str) -> Option<String> {
    members.get(key).and_then(Value::as_str).map(str::to_owned)
}

/// Whether `key` is `true`.
pub(super) fn flag(members: &Members, key: &str) -> bool {
    members.get(key) == Some(&Value::Bool(true))
}

/// What the object refers people to.
pub(super) fn external_docs(members: &Members) -> Option<ExternalDocs> {
    members.get("externalDocs").and_then(schema::external_docs)
}

/// The elements of the array under `key`; none where there is no array.
pub(super) fn elements<'a>(members: &'a Members, key: &str) -> &'a [Value] {
    members
        .get(key)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

//! The elements of arrays (JSON Schema 2020-12, Core §10.3.1): `items` and `prefixItems` in, one schema for all elements out.
//!
//! Where each place has a schema of its own (before 2020-12 a list in `items`), an element is any of those, and of what may come after
//! them: anything, unless the document says otherwise.

use serde_json::{Map, Value};

use super::{Composition, Listed, Node, NodeId, reader::Reader};
use crate::{diagnostic::Code, pointer::Pointer};

/// The schema of all elements of an array; `None` where nothing is said about them.
pub(super) fn items<'a>(
    reader: &mut Reader<'a, '_>,
    node: &Node<'a>,
    at: &Pointer,
) -> Option<NodeId> {
    let list = |key| {
        node.keyword(key)
            .and_then(Value::as_array)
            .filter(|list| !list.is_empty())
    };
    let (listed, places, rest) = match (list("prefixItems"), list("items")) {
        (Some(places), _) => ("prefixItems", places, "items"),
        (None, Some(places)) => ("items", places, "additionalItems"),
        (None, None) => {
            let items = node.keyword("items")?;
            return Some(reader.node(at.key("items"), items));
        }
    };
    let places_at = at.key(listed);
    reader.warn_if_older(&places_at, "a schema for each place of an array");
    let numbered = places.iter().enumerate();
    let mut parts: Vec<(&'a Value, Pointer)> = numbered
        .map(|(index, schema)| (schema, places_at.index(index)))
        .collect();
    if let Some(schema @ Value::Object(_)) = node.keyword(rest) {
        parts.push((schema, at.key(rest)));
    }
    let any = || Node {
        at: places_at.clone(),
        ..Node::default()
    };
    if parts.iter().any(|(schema, _)| says_nothing(schema)) {
        return Some(reader.add(any()));
    }
    let mut distinct: Vec<(&'a Value, Pointer)> = Vec::new();
    for part in parts {
        if distinct.iter().all(|(known, _)| *known != part.0) {
            distinct.push(part);
        }
    }
    let distinct = distinct.into_iter();
    let mut any_of: Vec<NodeId> = distinct
        .map(|(schema, at)| reader.node(at, schema))
        .collect();
    if is_open(node, places.len(), rest) {
        any_of.push(reader.add(any()));
    }
    reader.number(&any_of);
    if any_of.len() == 1 {
        return any_of.pop();
    }
    let mut union = any();
    union.compositions[Composition::Any as usize] = Some(any_of);
    Some(reader.add(union))
}

/// Whether anything may come after the places of an array that have schemas of their own.
fn is_open(node: &Node<'_>, places: usize, rest: &str) -> bool {
    let most = node.keyword("maxItems").and_then(Value::as_f64);
    let is_full = most.is_some_and(|most| most <= places as f64);
    let rest = node.keyword(rest);
    let is_described = rest.is_some_and(|rest| *rest != Value::Bool(true));
    !is_full && !is_described
}

/// Whether a schema allows every value and has nothing to say about any.
pub(super) fn says_nothing(schema: &Value) -> bool {
    *schema == Value::Bool(true) || schema.as_object().is_some_and(Map::is_empty)
}

/// The values that are listed beside `type: array` belong to the elements, unless they are arrays.
pub(super) fn read_listed<'a>(reader: &mut Reader<'a, '_>, node: &mut Node<'a>, at: &Pointer) {
    let Some(listed) = node
        .listed
        .take_if(|it| !it.values.iter().all(Value::is_null))
    else {
        return;
    };
    let is_scalar = |value: &Value| !value.is_array() && !value.is_object();
    let (keyword, listed_at) = (listed.keyword, listed.at.clone());
    let warn = |reader: &mut Reader<'a, '_>, message: String, help: &str| {
        reader
            .diagnostics
            .add(Code::MismatchedEnum, &listed_at, message, help);
    };
    if listed.values.iter().all(Value::is_array) {
        let message =
            format!("`{keyword}` lists arrays: arrays that it does not list are accepted");
        return warn(reader, message, "no action is needed, if that is enough");
    }
    let written = match node.keyword("items") {
        Some(items @ Value::Object(members)) => {
            let has_own = ["$ref", "enum", "const"]
                .iter()
                .any(|key| members.contains_key(*key));
            (!has_own).then_some(Some(items))
        }
        Some(_) => None,
        None => (node.keyword("prefixItems").is_none()).then_some(None),
    };
    match written.filter(|_| listed.values.iter().all(is_scalar)) {
        Some(written) => {
            let message = format!(
                "`{keyword}` lists values that are no arrays, which `type` asks for: they are read as those of the elements"
            );
            warn(reader, message, "move the keyword into `items`");
            let items = if written.is_some() {
                at.key("items")
            } else {
                at.clone()
            };
            node.items = Some(reader.listed(items, written, listed));
        }
        None => {
            let message = format!(
                "`{keyword}` lists values that are no arrays, which `type` asks for: it is ignored"
            );
            warn(
                reader,
                message,
                "move the keyword to the schema whose values it lists",
            );
        }
    }
}

impl<'a> Reader<'a, '_> {
    /// A schema that lists values, whatever else is written in it.
    fn listed(&mut self, at: Pointer, written: Option<&'a Value>, listed: Listed<'a>) -> NodeId {
        let id = self.add(Node {
            at,
            written,
            listed: Some(listed),
            ..Node::default()
        });
        if written.is_some() {
            self.waiting.push_back(id);
        }
        id
    }
}

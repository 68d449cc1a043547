//! The names of listed values: those that an overlay gives (`x-rust-variant-names`) count; for those that a document gives by extensions
//! of its own, the run says once that an overlay can give them.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{
    Graph,
    node::Node,
    values::{Values, listed},
};
use crate::{
    diagnostic::{Code, Diagnostics},
    pointer::Pointer,
};

/// The extension of overlays.
const VARIANT_NAMES: &str = "x-rust-variant-names";

/// The extensions by which documents name or describe the values of an `enum`, for other generators.
const OF_DOCUMENTS: [&str; 6] = [
    "x-enum-varnames",
    "x-enumNames",
    "x-enum-names",
    "x-ms-enum",
    "x-enum-descriptions",
    "x-enumDescriptions",
];

/// How many names the action of an overlay shows.
const MOST_SHOWN: usize = 8;

impl Graph<'_> {
    /// The names that an overlay gives to the values that are listed at a place; none where it gives none.
    pub(super) fn given_names(&self, at: &Pointer, values: &[&Value]) -> Vec<Option<String>> {
        let given = at.parent().and_then(|schema| self.given(&schema));
        let Some(given) = given else {
            return Vec::new();
        };
        let name = |value: &&Value| given.get(&text(value))?.as_str().map(str::to_owned);
        values.iter().map(name).collect()
    }

    fn given(&self, schema: &Pointer) -> Option<&Map<String, Value>> {
        self.document.extension(schema, VARIANT_NAMES)?.as_object()
    }

    /// Reports names that an overlay gives to values that are not listed, and those of the document that have no effect.
    pub(super) fn report_value_names(&self, findings: &mut Diagnostics) {
        let mut unused = Vec::new();
        for (_, node) in self.nodes() {
            let values = listed(&self.nodes.list, node);
            match self.given(&node.at) {
                Some(given) => report_given(given, &node.at, values.as_ref(), findings),
                None if values.is_some() => {
                    let key = OF_DOCUMENTS
                        .iter()
                        .find(|key| node.annotation(key).is_some());
                    unused.extend(key.map(|key| (node, *key)));
                }
                None => {}
            }
        }
        if let Some((first, key)) = unused.first() {
            let keys: BTreeSet<&str> = unused.iter().map(|(_, key)| *key).collect();
            let keys: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
            let count = match unused.len() {
                1 => "one enumeration has".to_owned(),
                count => format!("{count} enumerations have"),
            };
            findings.add(
                Code::UnusedEnumNames,
                &first.at.key(key),
                format!(
                    "{count} names or descriptions of values in {}, which have no effect",
                    keys.join(" and ")
                ),
                format!(
                    "name the values in an overlay, such as by `{}`; to describe them, list them by a `oneOf`, each with its `const` and `description`",
                    action(first, key)
                ),
            );
        }
    }
}

/// Reports names of values that are not listed.
fn report_given(
    given: &Map<String, Value>,
    at: &Pointer,
    values: Option<&Values<'_>>,
    findings: &mut Diagnostics,
) {
    let at = at.key(VARIANT_NAMES);
    let Some(values) = values else {
        let message = format!("`{VARIANT_NAMES}` has no effect here: the schema lists no values");
        let help = "let the action's target be the schema with the `enum`";
        return findings.add(Code::InvalidExtension, &at, message, help);
    };
    let known: BTreeSet<String> = values.list.iter().map(|it| text(it.value)).collect();
    for value in given.keys().filter(|value| !known.contains(*value)) {
        findings.add(
            Code::InvalidExtension,
            &at.key(value),
            format!("`{value}` is not among the listed values"),
            "name values that the schema lists, as they are written there",
        );
    }
}

/// The action of an overlay that names the values of a node, as far as the document has names for them that Rust can have.
fn action(node: &Node<'_>, key: &str) -> String {
    let names = match node.annotation(key) {
        Some(Value::Array(names)) => names.iter().map(Value::as_str).collect(),
        Some(Value::Object(members)) => {
            let values = members.get("values").and_then(Value::as_array);
            let values = values.into_iter().flatten();
            values.map(|value| value.get("name")?.as_str()).collect()
        }
        _ => Vec::new(),
    };
    let is_name = |name: &&str| {
        name.starts_with(|first: char| first.is_ascii_uppercase())
            && name.chars().all(|c| c.is_ascii_alphanumeric())
    };
    let values = { node.listed.iter() }.flat_map(|listed| listed.values);
    let named = values
        .clone()
        .zip(names)
        .filter_map(|(value, name)| Some((text(value), Value::from(name.filter(is_name)?))));
    let mut named: Map<String, Value> = named.take(MOST_SHOWN).collect();
    if named.is_empty() {
        named.extend({ values.take(1) }.map(|value| (text(value), Value::from("Name"))));
    }
    let named = Value::Object(named);
    let target = Value::from(node.at.json_path());
    format!("- {{target: {target}, description: \"Names.\", update: {{{VARIANT_NAMES}: {named}}}}}")
}

/// A value as an overlay calls it.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

//! Identifiers: references by `$id` and `$anchor` (JSON Schema 2020-12, Core §8.2) in, references by JSON Pointer out.
//!
//! Simple ones only: a reference names a schema by its `$id` as it is written, or relative to the one around it. Where `#/…` leads
//! nowhere in the schema with the `$id`, the document is meant, as most tools take it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    descend,
    keyword::{Expected, Object},
    node::reference_to,
    walk::{Path, Visitor, walk},
};
use crate::pointer::Pointer;

/// Rewrites the references of a document to its own schemas.
pub(super) fn resolve_identifiers(root: &mut Value) {
    let mut found = Identifiers::default();
    let start = Pointer::root();
    let document = Expected::Node(Object::OpenApi);
    walk(document, root, &Path::Start(&start), &mut found);
    if found.bases.is_empty() && found.anchors.is_empty() {
        return;
    }
    let mut references = References::default();
    walk(document, root, &Path::Start(&start), &mut references);
    for (at, text) in references.0 {
        let target = found.target(&at, &text, root);
        let target = target.filter(|target| descend(root, target).is_some());
        if let Some((target, member)) = target.zip(root.pointer_mut(at.key("$ref").as_str())) {
            *member = reference_to(&target).into();
        }
    }
}

/// The identifiers of a document.
#[derive(Default)]
struct Identifiers {
    /// The schemas that have an `$id`, and it.
    bases: BTreeMap<Pointer, String>,
    /// The same by `$id`.
    schemas: BTreeMap<String, Pointer>,
    /// The schemas that have an `$anchor`.
    anchors: BTreeMap<String, Vec<Pointer>>,
}

impl Visitor for Identifiers {
    fn visit(&mut self, object: Object, node: &mut Value, at: &Path<'_>) {
        if object != Object::Schema {
            return;
        }
        let text = |keyword| node.get(keyword).and_then(Value::as_str);
        if let Some(id) = text("$id").map(|id| id.trim_end_matches('#'))
            && !id.is_empty()
        {
            let at = at.pointer();
            self.schemas.entry(id.to_owned()).or_insert(at.clone());
            self.bases.insert(at, id.to_owned());
        }
        for anchor in ["$anchor", "$dynamicAnchor"].into_iter().filter_map(text) {
            let schemas = self.anchors.entry(anchor.to_owned()).or_default();
            schemas.push(at.pointer());
        }
    }
}

/// The references of a document, and where they are.
#[derive(Default)]
struct References(Vec<(Pointer, String)>);

impl Visitor for References {
    fn visit(&mut self, object: Object, node: &mut Value, at: &Path<'_>) {
        let reference = node.get("$ref").and_then(Value::as_str);
        if let (Object::Schema, Some(reference)) = (object, reference) {
            self.0.push((at.pointer(), reference.to_owned()));
        }
    }
}

impl Identifiers {
    /// What the reference `text` of the schema at `at` leads to; `None` where that is no matter of identifiers.
    fn target(&self, at: &Pointer, text: &str, root: &Value) -> Option<Pointer> {
        let (uri, fragment) = text.split_once('#').unwrap_or((text, ""));
        let base = self.base(at);
        let schema = if uri.is_empty() {
            base.map(|(schema, _)| schema)
        } else {
            Some(self.schema(uri, base.map(|(_, id)| id))?)
        };
        if !fragment.is_empty() && !fragment.starts_with('/') {
            return self.anchor(fragment, schema);
        }
        let inside = Pointer::from_fragment(fragment)?;
        let tokens: Vec<_> = inside.tokens().collect();
        let target = schema?.keys(tokens.iter().map(AsRef::as_ref));
        descend(root, &target).map(|_| target)
    }

    /// The innermost schema with an `$id` around `at`.
    fn base(&self, at: &Pointer) -> Option<(&Pointer, &str)> {
        let mut around = std::iter::successors(Some(at.clone()), Pointer::parent);
        around.find_map(|at| {
            let (schema, id) = self.bases.get_key_value(&at)?;
            Some((schema, id.as_str()))
        })
    }

    /// The schema that `uri` names beside the schema with the `$id` `base`.
    fn schema(&self, uri: &str, base: Option<&str>) -> Option<&Pointer> {
        let beside = base.and_then(|base| {
            let (folder, _) = base.rsplit_once('/')?;
            self.schemas.get(&format!("{folder}/{uri}"))
        });
        self.schemas.get(uri).or(beside)
    }

    /// The schema with this `$anchor`: in `schema`, or anywhere.
    fn anchor(&self, name: &str, schema: Option<&Pointer>) -> Option<Pointer> {
        let anchors = self.anchors.get(name)?;
        let is_inside = |anchor: &&Pointer| schema.is_some_and(|schema| anchor.is_within(schema));
        anchors.iter().find(is_inside).or(anchors.first()).cloned()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn identifiers_and_anchors_become_pointers() {
        let schemas = json!({
            "Tree": {"$id": "https://example.com/schemas/tree", "$defs": {"Leaf": {"$anchor": "leaf"}}, "properties": {
                "leaf": {"$ref": "#leaf"},
                "same": {"$ref": "#/$defs/Leaf"},
                "itself": {"$ref": "#"},
                "other": {"$ref": "#/components/schemas/Other"},
                "beside": {"$ref": "bush"},
            }},
            "Bush": {"$id": "https://example.com/schemas/bush#"},
            "Other": {"$anchor": "other", "properties": {
                "tree": {"$ref": "https://example.com/schemas/tree"},
                "leaf": {"$ref": "https://example.com/schemas/tree#/$defs/Leaf"},
                "anchor": {"$ref": "https://example.com/schemas/tree#leaf"},
                "other": {"$ref": "#other"},
                "unknown": {"$ref": "https://example.com/schemas/weed"},
                "nowhere": {"$ref": "#nowhere"},
            }},
        });
        let mut root = json!({"components": {"schemas": schemas}});
        resolve_identifiers(&mut root);
        for (pointer, target) in [
            (
                "Tree/properties/leaf",
                "#/components/schemas/Tree/$defs/Leaf",
            ),
            (
                "Tree/properties/same",
                "#/components/schemas/Tree/$defs/Leaf",
            ),
            ("Tree/properties/itself", "#/components/schemas/Tree"),
            ("Tree/properties/other", "#/components/schemas/Other"),
            ("Tree/properties/beside", "#/components/schemas/Bush"),
            ("Other/properties/tree", "#/components/schemas/Tree"),
            (
                "Other/properties/leaf",
                "#/components/schemas/Tree/$defs/Leaf",
            ),
            (
                "Other/properties/anchor",
                "#/components/schemas/Tree/$defs/Leaf",
            ),
            ("Other/properties/other", "#/components/schemas/Other"),
            (
                "Other/properties/unknown",
                "https://example.com/schemas/weed",
            ),
            ("Other/properties/nowhere", "#nowhere"),
        ] {
            let reference = root.pointer(&format!("/components/schemas/{pointer}/$ref"));
            assert_eq!(reference, Some(&json!(target)), "{pointer}");
        }
    }
}

//! Dynamic references (JSON Schema 2020-12, Core §8.2.3.2; 2019-09, §8.2.4.2): those that always lead back to the schema around them in,
//! plain references out.
//!
//! `$dynamicRef: "#node"` in a schema with `$dynamicAnchor: node` means that schema, unless it is read as a part of another one with that
//! anchor. Where another one leads to it, the reference means several schemas and stays as it is, to be reported where it is used.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{descend, node::reference_to};
use crate::pointer::Pointer;

/// A keyword that refers, and the one that its targets have.
struct Kind {
    reference: &'static str,
    anchor: &'static str,
}

const KINDS: [Kind; 2] = [
    Kind {
        reference: "$dynamicRef",
        anchor: "$dynamicAnchor",
    },
    Kind {
        reference: "$recursiveRef",
        anchor: "$recursiveAnchor",
    },
];

/// Rewrites the dynamic references of a document that always lead to the schema around them.
pub(super) fn resolve_dynamic_references(root: &mut Value) {
    let mut found = Found::default();
    found.visit(root, &Pointer::root());
    let is_only = |(at, keyword, text): &(Pointer, usize, String)| {
        let target = found.target(at, &KINDS[*keyword], text, root)?;
        Some((at.clone(), KINDS[*keyword].reference, target))
    };
    let resolved: Vec<_> = found.dynamic.iter().filter_map(is_only).collect();
    for (at, keyword, target) in resolved {
        if let Some(Value::Object(members)) = root.pointer_mut(at.as_str())
            && !members.contains_key("$ref")
        {
            members.shift_remove(keyword);
            members.insert("$ref".to_owned(), reference_to(&target).into());
        }
    }
}

/// What a document refers with and to.
#[derive(Default)]
struct Found {
    /// The places with an anchor that other schemas can take over, by its name; it has none where there is one for all.
    anchors: BTreeMap<String, Vec<Pointer>>,
    /// Dynamic references: where, the index of their kind, and to what.
    dynamic: Vec<(Pointer, usize, String)>,
    /// What leads to what, by the components and paths that they stand in.
    references: BTreeMap<String, BTreeSet<String>>,
}

impl Found {
    fn visit(&mut self, value: &Value, at: &Pointer) {
        match value {
            Value::Object(members) => {
                self.note(value, at);
                for (key, member) in members {
                    self.visit(member, &at.key(key));
                }
            }
            Value::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    self.visit(element, &at.index(index));
                }
            }
            _ => {}
        }
    }

    fn note(&mut self, node: &Value, at: &Pointer) {
        if let Some(name) = KINDS.iter().find_map(|kind| anchor(node, kind)) {
            self.anchors
                .entry(name.to_owned())
                .or_default()
                .push(at.clone());
        }
        for (index, kind) in KINDS.iter().enumerate() {
            if let Some(text) = node.get(kind.reference).and_then(Value::as_str) {
                self.dynamic.push((at.clone(), index, text.to_owned()));
            }
        }
        let reference = node.get("$ref").and_then(Value::as_str);
        let target = reference.and_then(|text| Pointer::from_fragment(text.strip_prefix('#')?));
        if let Some(target) = target {
            let targets = self.references.entry(home(at)).or_default();
            targets.insert(home(&target));
        }
    }

    /// The only schema that a dynamic reference at `at` leads to; `None` where there are several, or another than one around it.
    fn target(&self, at: &Pointer, kind: &Kind, text: &str, root: &Value) -> Option<Pointer> {
        let name = text.strip_prefix('#')?;
        let around = || std::iter::successors(Some(at.clone()), Pointer::parent);
        let is_anchored =
            |at: &Pointer| descend(root, at).and_then(|it| anchor(it, kind)) == Some(name);
        let Some(target) = around().find(is_anchored) else {
            // Without an anchor, it is a reference to the whole.
            let is_whole = |at: &Pointer| {
                let is_component = at.tokens().count() == 3 && at.as_str().starts_with(COMPONENTS);
                is_component || descend(root, at).is_some_and(|it| it.get("$id").is_some())
            };
            let is_plain = name.is_empty() && kind.reference == "$recursiveRef";
            return around().find(is_whole).filter(|_| is_plain);
        };
        let mut others = self.anchors.get(name)?.iter();
        let is_taken_over = others.any(|other| *other != target && self.leads(other, &target));
        (!is_taken_over).then_some(target)
    }

    /// Whether what stands around `from` leads to `to`.
    fn leads(&self, from: &Pointer, to: &Pointer) -> bool {
        let to = home(to);
        let mut visited = BTreeSet::new();
        let mut waiting = vec![home(from)];
        while let Some(home) = waiting.pop() {
            if home == to {
                return true;
            }
            let targets = self.references.get(&home).into_iter().flatten();
            waiting.extend(
                targets
                    .filter(|target| visited.insert((*target).clone()))
                    .cloned(),
            );
        }
        false
    }
}

const COMPONENTS: &str = "/components/schemas/";

/// The name of the anchor that a schema has; it is empty where all have the same.
fn anchor<'a>(node: &'a Value, kind: &Kind) -> Option<&'a str> {
    match node.get(kind.anchor)? {
        Value::String(name) => Some(name),
        Value::Bool(true) => Some(""),
        _ => None,
    }
}

/// The component or path that something stands in.
fn home(at: &Pointer) -> String {
    let tokens = at.tokens().take(3);
    tokens.map(|token| format!("/{token}")).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// What the references of some schemas become.
    fn resolved(schemas: Value) -> Value {
        let mut root = json!({"components": {"schemas": schemas}});
        resolve_dynamic_references(&mut root);
        root["components"]["schemas"].take()
    }

    #[test]
    fn a_reference_to_the_schema_around_it_is_a_plain_one() {
        let schemas = resolved(json!({
            "Tree": {"$dynamicAnchor": "node", "properties": {"children": {"items": {"$dynamicRef": "#node"}}}},
            "List": {"$recursiveAnchor": true, "properties": {"next": {"$recursiveRef": "#"}}},
            "Plain": {"properties": {"next": {"$recursiveRef": "#"}}},
            "Unrelated": {"$dynamicAnchor": "node", "$recursiveAnchor": true},
        }));
        assert_eq!(
            schemas["Tree"]["properties"]["children"]["items"],
            json!({"$ref": "#/components/schemas/Tree"})
        );
        for name in ["List", "Plain"] {
            let reference = json!({"$ref": format!("#/components/schemas/{name}")});
            assert_eq!(schemas[name]["properties"]["next"], reference);
        }
    }

    #[test]
    fn a_reference_that_another_schema_takes_over_stays() {
        let schemas = json!({
            "Tree": {"$dynamicAnchor": "node", "properties": {"next": {"$dynamicRef": "#node"}}},
            "Strict": {"$dynamicAnchor": "node", "allOf": [{"$ref": "#/components/schemas/Between"}]},
            "Between": {"$ref": "#/components/schemas/Tree"},
            "List": {"$recursiveAnchor": true, "properties": {"next": {"$recursiveRef": "#"}}},
            "Other": {"$recursiveAnchor": true, "$ref": "#/components/schemas/List"},
            "Page": {"$defs": {"item": {"$dynamicAnchor": "item"}}, "items": {"$dynamicRef": "#item"}},
        });
        assert_eq!(resolved(schemas.clone()), schemas);
    }
}

//! Normalising: a tree that follows OpenAPI 3.1 in, the same in the form of 3.0 out.
//!
//! Documents that say they follow 3.0 and use what only 3.1 has are common. What would be an error in 3.0 is read as 3.1 does, with a
//! warning.
//!
//! Schemas of 3.1 are those of JSON Schema 2020-12. What 3.0 can say too is written as 3.0 writes it; what it cannot stays as it is,
//! for lowering to report. Nodes that move take along where they come from, and references to them are redirected. One walk, so the
//! cost is linear; nothing is read twice.

mod keyword;
mod redirect;
#[cfg(test)]
mod tests;
mod tuple;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use self::redirect::{Moves, redirect};
use super::{
    keyword::{Expected, Object},
    origin::Origins,
    source::Version,
    walk::{Path, Visitor, expected_at, walk},
};
use crate::{diagnostic::Diagnostic, pointer::Pointer};

/// Brings a document into the form of OpenAPI 3.0; returns what is wrong with what only 3.1 can write.
pub(super) fn normalise(
    root: &mut Value,
    origins: &mut Origins,
    version: Version,
) -> Vec<Diagnostic> {
    let mut normaliser = Normaliser {
        is_newer: version != Version::V3_0,
        origins,
        moves: Moves::default(),
        elsewhere: BTreeMap::new(),
        diagnostics: Vec::new(),
    };
    let start = Pointer::root();
    let document = Expected::Node(Object::OpenApi);
    walk(document, root, &Path::Start(&start), &mut normaliser);
    normaliser.visit_elsewhere(root);
    let Normaliser {
        moves, diagnostics, ..
    } = normaliser;
    redirect(root, &moves);
    diagnostics
}

/// A walk over a document that rewrites its schemas.
struct Normaliser<'a> {
    /// Whether the document says that it follows 3.1.
    is_newer: bool,
    origins: &'a mut Origins,
    /// What stands elsewhere now.
    moves: Moves,
    /// What is referred to and stands where no such object is expected, such as a schema below an extension.
    elsewhere: BTreeMap<Pointer, Object>,
    diagnostics: Vec<Diagnostic>,
}

impl Visitor for Normaliser<'_> {
    fn visit(&mut self, object: Object, node: &mut Value, at: &Path<'_>) {
        if object == Object::Schema {
            if let Value::Bool(allows) = node {
                *node = keyword::boolean(*allows);
                self.warn_if_older(at, "a boolean schema");
            }
            if let Value::Object(members) = node {
                self.reference_to_properties(members, at);
            }
            match node {
                Value::Object(members) if self.is_newer => self.schema(members, at),
                Value::Object(members) => self.older_schema(members, at),
                _ => {}
            }
        }
        self.note_reference(object, node);
    }
}

impl Normaliser<'_> {
    /// Rewrites one Schema Object; its subschemas follow.
    fn schema(&mut self, members: &mut Map<String, Value>, at: &Path<'_>) {
        self.reference_siblings(members, at);
        self.constant(members, at);
        self.types(members, at);
        self.tuple(members, at);
        self.bound(members, at, "minimum", "exclusiveMinimum");
        self.bound(members, at, "maximum", "exclusiveMaximum");
        self.content(members, at);
        self.examples(members, at);
    }

    /// Takes a reference out of `properties`. Some bundlers put what it leads to in its place; in the standard it is a property.
    fn reference_to_properties(&mut self, members: &mut Map<String, Value>, at: &Path<'_>) {
        let properties = members.get_mut("properties").and_then(Value::as_object_mut);
        if let Some(properties) = properties
            && properties.get("$ref").is_some_and(Value::is_string)
        {
            properties.shift_remove("$ref");
            let at = at.pointer().keys(["properties", "$ref"]);
            let message = "a reference cannot stand for a property; it is left out";
            self.diagnostics.push(
                Diagnostic::warning("invalid-keyword", &at, message)
                    .with_help("refer to a schema with these properties in an `allOf`"),
            );
        }
    }

    /// Rewrites what would be an error in 3.0.
    fn older_schema(&mut self, members: &mut Map<String, Value>, at: &Path<'_>) {
        if members.get("type").is_some_and(Value::is_array) {
            self.warn_if_older(&Path::Key(at, "type"), "a list of types");
            self.types(members, at);
        }
        if members.get("items").is_some_and(Value::is_array) {
            self.warn_if_older(
                &Path::Key(at, "items"),
                "a schema for each place of an array",
            );
            self.tuple(members, at);
        }
    }

    /// Says that a document of 3.0 has something that only 3.1 has.
    fn warn_if_older(&mut self, at: &Path<'_>, what: &str) {
        if !self.is_newer {
            let message = format!("{what} is a matter of OpenAPI 3.1, and is read by its rules");
            self.diagnostics.push(
                Diagnostic::warning("newer-keyword", &at.pointer(), message)
                    .with_help("write it as OpenAPI 3.0 does, or set `openapi` to 3.1.0"),
            );
        }
    }

    /// Keeps in mind the target of a reference that the walk does not come by.
    fn note_reference(&mut self, object: Object, node: &Value) {
        let reference = node.get("$ref").and_then(Value::as_str);
        let Some(fragment) = reference.and_then(|text| text.strip_prefix('#')) else {
            return;
        };
        let is_component =
            fragment.starts_with("/components/") && fragment.matches('/').count() == 3;
        if is_component {
            return;
        }
        if let Some(target) = Pointer::from_fragment(fragment) {
            let expected = expected_at(Object::OpenApi, target.tokens());
            if !matches!(
                expected,
                Some(Expected::Node(_) | Expected::SchemaOrBoolean)
            ) {
                self.elsewhere.entry(target).or_insert(object);
            }
        }
    }

    /// Rewrites what the walk did not come by.
    fn visit_elsewhere(&mut self, root: &mut Value) {
        let mut done = BTreeSet::new();
        while let Some((at, object)) = self.elsewhere.pop_first() {
            if !done.insert(at.clone()) {
                continue;
            }
            let target = self.moves.apply(&at);
            if let Some(node) = root.pointer_mut(target.as_str()) {
                walk(Expected::Node(object), node, &Path::Start(&target), self);
            }
        }
    }

    /// What stood at `from` stands at `to` now.
    fn relocate(&mut self, from: Pointer, to: Pointer) {
        self.origins.relocate(&from, &to);
        self.moves.insert(from, to);
    }
}

//! Walks: a tree and a visitor in, every node of the [table](super::keyword) visited once, outermost first.
//!
//! What is data (examples, values of `enum` and `default`, extensions) is never visited, whatever it looks like.

use std::borrow::Cow;

use serde_json::Value;

use super::{
    keyword::{Expected, Object, applicator},
    node::is_data,
};
use crate::pointer::Pointer;

/// What a walk calls for every node.
pub(super) trait Visitor {
    /// Looks at a node, or changes it; its children are visited afterwards. Nobody has checked that it is an `object`.
    fn visit(&mut self, object: Object, node: &mut Value, at: &Path<'_>);

    /// Looks at what stands where a map or a list has to be; what is in it is visited afterwards.
    fn visit_collection(&mut self, _: Expected, _: &Value, _: &Path<'_>) {}
}

/// Where a walk is. A pointer is only made of it when somebody asks.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    /// Where the walk started.
    Start(&'a Pointer),
    /// The member of an object.
    Key(&'a Path<'a>, &'a str),
    /// The element of an array.
    Index(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// The same as a pointer.
    pub(super) fn pointer(&self) -> Pointer {
        match self {
            Self::Start(at) => (*at).clone(),
            Self::Key(parent, key) => parent.pointer().key(key),
            Self::Index(parent, index) => parent.pointer().index(*index),
        }
    }
}

/// Visits `value`, which stands at `at`, and all below it. A Reference Object is visited, and nothing beside its `$ref`.
pub(super) fn walk(
    expected: Expected,
    value: &mut Value,
    at: &Path<'_>,
    visitor: &mut dyn Visitor,
) {
    if matches!(expected, Expected::List(_) | Expected::Map(_)) {
        visitor.visit_collection(expected, value, at);
    }
    match (expected, value) {
        (Expected::Node(object), node) => {
            visitor.visit(object, node, at);
            let Value::Object(members) = node else {
                return;
            };
            if object.is_referable() && members.get("$ref").is_some_and(Value::is_string) {
                return;
            }
            for (key, member) in members.iter_mut() {
                if let Some(expected) = object.keyword(key).or_else(|| applicator(object, key)) {
                    walk(expected, member, &Path::Key(at, key), visitor);
                }
            }
        }
        (Expected::SchemaOrBoolean | Expected::SchemaOrSchemas, node @ Value::Object(_)) => {
            walk(Expected::Node(Object::Schema), node, at, visitor);
        }
        (Expected::SchemaOrSchemas, list @ Value::Array(_)) => {
            walk(
                Expected::List(&Expected::Node(Object::Schema)),
                list,
                at,
                visitor,
            );
        }
        (Expected::List(expected), Value::Array(elements)) => {
            for (index, element) in elements.iter_mut().enumerate() {
                walk(*expected, element, &Path::Index(at, index), visitor);
            }
        }
        (Expected::Map(expected), Value::Object(members)) => {
            for (key, member) in members.iter_mut() {
                if is_data(*expected, key) {
                    walk(*expected, member, &Path::Key(at, key), visitor);
                }
            }
        }
        _ => {}
    }
}

/// What the table expects where `tokens` lead from a node of `start`; `None` where it expects nothing.
pub(super) fn expected_at<'t>(
    start: Object,
    mut tokens: impl Iterator<Item = Cow<'t, str>>,
) -> Option<Expected> {
    tokens.try_fold(Expected::Node(start), |expected, token| match expected {
        Expected::Node(object) => object
            .keyword(&token)
            .or_else(|| applicator(object, &token)),
        Expected::SchemaOrSchemas if token.bytes().all(|byte| byte.is_ascii_digit()) => {
            Some(Expected::Node(Object::Schema))
        }
        Expected::SchemaOrBoolean | Expected::SchemaOrSchemas => Object::Schema
            .keyword(&token)
            .or_else(|| applicator(Object::Schema, &token)),
        Expected::List(expected) => Some(*expected),
        Expected::Map(expected) => is_data(*expected, &token).then_some(*expected),
        _ => None,
    })
}

//! Places: a document in, where its Schema Objects stand that are in no other Schema Object out.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    descend,
    keyword::{Expected, Object},
    node::is_data,
    walk::expected_at,
};
use crate::pointer::Pointer;

/// The places of all outermost Schema Objects, in the order of the document; those that only references lead to come last.
pub(super) fn schema_places(root: &Value) -> Vec<(Pointer, &Value)> {
    let mut walk = Walk {
        places: Vec::new(),
        elsewhere: Vec::new(),
    };
    walk.visit(Expected::Node(Object::OpenApi), root, &Pointer::root());
    let mut done = BTreeSet::new();
    while let Some((object, at)) = walk.elsewhere.pop() {
        if done.insert(at.clone())
            && let Some(node) = descend(root, &at)
        {
            walk.visit(Expected::Node(object), node, &at);
        }
    }
    walk.places
}

struct Walk<'a> {
    places: Vec<(Pointer, &'a Value)>,
    /// What is referred to and stands where no object is expected, such as a response below an extension.
    elsewhere: Vec<(Object, Pointer)>,
}

impl<'a> Walk<'a> {
    fn visit(&mut self, expected: Expected, value: &'a Value, at: &Pointer) {
        match (expected, value) {
            (Expected::Node(Object::Schema), _) => self.places.push((at.clone(), value)),
            // Its keys are data.
            (Expected::Node(Object::Callback), Value::Object(members)) => {
                let is_item = |key: &str| !key.starts_with("x-") && key != "$ref";
                let items = members.iter().filter(|(key, _)| is_item(key));
                for (key, item) in items {
                    self.visit(Expected::Node(Object::PathItem), item, &at.key(key));
                }
            }
            (Expected::Node(object), Value::Object(members)) if object.is_read() => {
                if let Some(Value::String(reference)) = members.get("$ref") {
                    self.note_reference(object, reference);
                }
                for (key, member) in members {
                    if let Some(expected) = object.keyword(key) {
                        self.visit(expected, member, &at.key(key));
                    }
                }
            }
            (Expected::List(expected), Value::Array(elements)) => {
                for (index, element) in elements.iter().enumerate() {
                    self.visit(*expected, element, &at.index(index));
                }
            }
            (Expected::Map(expected), Value::Object(members)) => {
                for (key, member) in members.iter().filter(|(key, _)| is_data(*expected, key)) {
                    self.visit(*expected, member, &at.key(key));
                }
            }
            _ => {}
        }
    }

    /// Keeps in mind the target of a reference that the walk does not come by.
    fn note_reference(&mut self, object: Object, reference: &str) {
        let target = reference.strip_prefix('#').and_then(Pointer::from_fragment);
        let Some(target) = target.filter(|_| object.takes_references()) else {
            return;
        };
        if !matches!(
            expected_at(Object::OpenApi, target.tokens()),
            Some(Expected::Node(_) | Expected::SchemaOrBoolean | Expected::SchemaOrSchemas)
        ) {
            self.elsewhere.push((object, target));
        }
    }
}

//! References in a node: which texts are some, and other texts in their place.

use serde_json::Value;

use crate::document::{
    keyword::Object,
    walk::{Path, Visitor},
};

/// Whether a value of `mapping` (OpenAPI 3.0.3 §4.7.25) is a reference rather than the name of a component.
pub(in crate::document) fn is_mapped_reference(text: &str) -> bool {
    let is_file = [".yaml", ".yml", ".json"]
        .iter()
        .any(|end| text.ends_with(end));
    text.contains(['/', '#']) || is_file
}

/// Replaces references by what a function makes of them.
pub(super) struct Rewriting<F>(pub F);

impl<F: FnMut(&str, &Path<'_>) -> Option<String>> Visitor for Rewriting<F> {
    fn visit(&mut self, object: Object, node: &mut Value, at: &Path<'_>) {
        let Value::Object(members) = node else {
            return;
        };
        if object == Object::Discriminator
            && let Some(Value::Object(mapping)) = members.get_mut("mapping")
        {
            for value in mapping.values_mut() {
                let is_reference = value.as_str().is_some_and(is_mapped_reference);
                if is_reference {
                    self.replace(value, at);
                }
            }
        }
        if object.takes_references()
            && let Some(reference) = members.get_mut("$ref")
        {
            self.replace(reference, at);
        }
    }
}

impl<F: FnMut(&str, &Path<'_>) -> Option<String>> Rewriting<F> {
    fn replace(&mut self, reference: &mut Value, at: &Path<'_>) {
        let text = reference.as_str().and_then(|text| (self.0)(text, at));
        if let Some(text) = text {
            *reference = Value::String(text);
        }
    }
}

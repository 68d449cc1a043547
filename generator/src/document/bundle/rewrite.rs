//! Rewriting: references to files in, references to the components they have become out.

use serde_json::Value;

use super::{
    Refusals,
    closure::{Closure, Meaning},
    name::Places,
};
use crate::{
    document::{
        keyword::{Expected, Object},
        node::reference_to,
        origin::Origins,
        walk::{Path, Visitor, walk},
    },
    pointer::Pointer,
};

/// What is needed to rewrite references.
pub(super) struct Rewrite<'a> {
    /// What they mean.
    pub closure: &'a Closure<'a>,
    /// Where that is now.
    pub places: &'a Places,
}

/// Whether a value of `mapping` (OpenAPI 3.0.3 §4.7.25) is a reference rather than the name of a component.
pub(super) fn is_mapped_reference(text: &str) -> bool {
    let is_file = [".yaml", ".yml", ".json"]
        .iter()
        .any(|end| text.ends_with(end));
    text.contains(['/', '#']) || is_file
}

impl Rewrite<'_> {
    /// What is to be inserted into the document: where, a copy whose references lead to where things are, and where its parts are
    /// written.
    pub(super) fn copies(
        &self,
        root: &Value,
        refusals: &mut Refusals,
    ) -> Vec<(Pointer, Value, Origins)> {
        let mut copies = Vec::new();
        for (target, at) in self.places.iter() {
            let Some(found) = self.closure.targets.get(target) else {
                continue;
            };
            let mut node = found.node.clone();
            let expected = Expected::Node(found.object);
            let mut visitor = Rewriting(|reference: &str, _: &Path<'_>| {
                self.rewritten(reference, &target.path, root, refusals)
            });
            walk(expected, &mut node, &Path::Start(at), &mut visitor);
            copies.push((at.clone(), node, found.origins.clone()));
        }
        copies
    }

    /// Rewrites the references in the document.
    pub(super) fn document(&self, root: &mut Value, origins: &Origins, refusals: &mut Refusals) {
        let start = Pointer::root();
        let expected = Expected::Node(Object::OpenApi);
        // What is referred to may be what is rewritten.
        let before = root.clone();
        let mut visitor = Rewriting(|reference: &str, at: &Path<'_>| {
            if reference.starts_with('#') {
                return None;
            }
            let origin = origins.of(&at.pointer())?;
            self.rewritten(reference, &origin.path, &before, refusals)
        });
        walk(expected, root, &Path::Start(&start), &mut visitor);
    }

    /// The new text of a reference in the text at `base`; `None` where it stays as it is.
    fn rewritten(
        &self,
        reference: &str,
        base: &str,
        root: &Value,
        refusals: &mut Refusals,
    ) -> Option<String> {
        match self.closure.meaning(reference, base, root) {
            Meaning::Document(pointer) => Some(reference_to(&pointer)),
            Meaning::File(target) => self.places.of(&target).map(|at| reference_to(&at)),
            Meaning::Nothing(why) => {
                // In the document, the same fragment may name something else.
                let text = if reference.starts_with('#') {
                    format!("{base}{reference}")
                } else {
                    reference.to_owned()
                };
                refusals.insert(text.clone(), why);
                Some(text)
            }
        }
    }
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

//! Rewriting: references to files in, references to the components they have become out.

use serde_json::Value;

use super::{Refusals, closure::Closure, files::Meaning, name::Places, reference::Rewriting};
use crate::{
    document::{
        keyword::{Expected, Object},
        node::reference_to,
        origin::Origins,
        walk::{Path, walk},
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
        match self.closure.files.meaning(reference, base, root) {
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

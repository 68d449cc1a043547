//! References to what has moved.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{
    document::{
        keyword::{Expected, Object},
        node::reference_to,
        walk::{Path, Visitor, walk},
    },
    pointer::Pointer,
};

/// Where nodes have moved. Both sides are pointers into the tree as it was when the node was moved: what is around it had
/// moved before.
#[derive(Default)]
pub(super) struct Moves(BTreeMap<Pointer, Pointer>);

impl Moves {
    /// What stood at `from` stands at `to` now.
    pub(super) fn insert(&mut self, from: Pointer, to: Pointer) {
        self.0.insert(from, to);
    }

    /// Where the node at `at` stands now.
    pub(super) fn apply(&self, at: &Pointer) -> Pointer {
        if self.0.is_empty() {
            return at.clone();
        }
        at.tokens().fold(Pointer::root(), |here, token| {
            let here = here.key(&token);
            self.0.get(&here).cloned().unwrap_or(here)
        })
    }
}

/// Lets every reference in a document lead to where its target stands now.
pub(super) fn redirect(root: &mut Value, moves: &Moves) {
    if moves.0.is_empty() {
        return;
    }
    let start = Pointer::root();
    let document = Expected::Node(Object::OpenApi);
    walk(
        document,
        root,
        &Path::Start(&start),
        &mut Redirection(moves),
    );
}

struct Redirection<'a>(&'a Moves);

impl Visitor for Redirection<'_> {
    fn visit(&mut self, object: Object, node: &mut Value, _: &Path<'_>) {
        let Value::Object(members) = node else {
            return;
        };
        if let Some(reference) = members.get_mut("$ref") {
            self.redirect(reference);
        }
        if object == Object::Discriminator
            && let Some(Value::Object(mapping)) = members.get_mut("mapping")
        {
            mapping.values_mut().for_each(|value| self.redirect(value));
        }
    }
}

impl Redirection<'_> {
    fn redirect(&self, reference: &mut Value) {
        let fragment = reference.as_str().and_then(|text| text.strip_prefix('#'));
        if let Some(target) = fragment.and_then(Pointer::from_fragment) {
            let moved = self.0.apply(&target);
            if moved != target {
                *reference = reference_to(&moved).into();
            }
        }
    }
}

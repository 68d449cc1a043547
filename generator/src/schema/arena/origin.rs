//! Where the name of a schema comes from that only references lead to: the place where it is written.

use std::borrow::Cow;

use super::Arena;
use crate::{
    ir::{Origin, Owner, Role},
    pointer::Pointer,
    schema::{Graph, key::SchemaKey},
};

impl Arena {
    /// What an inline schema is to the nearest thing around it that has a name, judged by its pointer alone.
    pub(super) fn origin_by_place(&self, at: &Pointer, graph: &Graph<'_>) -> Origin {
        let tokens: Vec<_> = at.tokens().map(Cow::into_owned).collect();
        let ancestors = std::iter::successors(at.parent(), Pointer::parent);
        let (owner, depth) = ancestors
            .enumerate()
            .find_map(|(depth, ancestor)| Some((self.owner_at(&ancestor, graph)?, depth + 1)))
            .unwrap_or_else(|| (Owner::Component(String::new()), tokens.len()));
        let path = tokens.get(tokens.len() - depth..).unwrap_or_default();
        let role = match path {
            [keyword] if keyword == "items" => Role::Item,
            [keyword] if keyword == "additionalProperties" => Role::MapValue,
            [keyword, name] if keyword == "properties" => Role::Property(name.clone()),
            path => Role::Property(path.join(" ")),
        };
        Origin::Inline { owner, role }
    }

    /// What the node at `at` is to the schemas in it; `None` where it has no name of its own.
    fn owner_at(&self, at: &Pointer, graph: &Graph<'_>) -> Option<Owner> {
        let node = graph.at(at);
        let known = node.and_then(|node| self.ids.get(&SchemaKey::Itself(node)));
        if let Some(&id) = known {
            return Some(Owner::Schema(id));
        }
        if let Some(owner) = self.owners.get(at) {
            return Some(owner.clone());
        }
        let mut tokens = at.tokens();
        match [tokens.next(), tokens.next(), tokens.next(), tokens.next()] {
            [Some(components), Some(_), Some(key), None] if components == "components" => {
                Some(Owner::Component(key.into_owned()))
            }
            _ => None,
        }
    }
}

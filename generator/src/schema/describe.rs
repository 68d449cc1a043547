//! Describing: the key of a schema in, what its values are out.

use super::{
    Graph,
    classify::Kind,
    compose::Parts,
    described::{Described, Plain},
    key::SchemaKey,
    merge::Merge,
    node::NodeId,
};
use crate::{
    diagnostic::{Code, Diagnostics},
    ir::Shape,
};

impl Graph<'_> {
    /// What the values of a schema are.
    pub(crate) fn describe(&self, key: &SchemaKey, findings: &mut Diagnostics) -> Described {
        let node = match *key {
            SchemaKey::Itself(node) => match self.lineage.parent(node) {
                Some(parent) => return Described::Union(self.describe_descendants(node, parent)),
                None => node,
            },
            SchemaKey::Base(node) => node,
            SchemaKey::Variant { .. } | SchemaKey::Part { .. } => {
                return self.describe_composed(key, findings);
            }
        };
        let core = self.core(node);
        if self.node(core).is_reference() {
            return self.describe_alias(node, core, findings);
        }
        match self.classify(core) {
            Kind::Composed => self.describe_composed(key, findings),
            Kind::Union(keyword) => {
                self.warn_about_objects_at_once(core, findings);
                Described::Union(self.describe_union(key, core, keyword))
            }
            Kind::Object => {
                let parts = Parts::of(&SchemaKey::Itself(node), core);
                Merge::of(&parts, self, findings).finish(self, findings)
            }
            Kind::Array(items) => Described::Array(self.item(items, core, key)),
            kind => Described::Plain(self.plain(kind, core, findings)),
        }
    }

    /// The schema that is referred to at a place; anything where that stands for nothing but itself.
    fn describe_alias(&self, place: NodeId, core: NodeId, findings: &mut Diagnostics) -> Described {
        let is_circular = self.resolved(place).is_circular;
        if is_circular {
            findings.add(
                Code::AliasCycle,
                &self.node(place).at,
                "this schema refers only to itself; values are any JSON",
                "let one of the schemas in the cycle say what its values are",
            );
        }
        match self.resolved(core).schema {
            Some(schema) if !is_circular => Described::Alias(schema),
            _ => Described::Plain(Plain::of(Shape::Any)),
        }
    }

    /// The same behind aliases.
    pub(super) fn describe_target(&self, key: &SchemaKey, findings: &mut Diagnostics) -> Described {
        let end = match key {
            SchemaKey::Itself(node) => self.resolved(*node).end,
            _ => None,
        };
        match end {
            Some(end) => self.describe(&SchemaKey::Itself(self.outermost(end)), findings),
            None => self.describe(key, findings),
        }
    }

    fn describe_composed(&self, key: &SchemaKey, findings: &mut Diagnostics) -> Described {
        let parts = self.compose(key, findings);
        let merge = Merge::of(&parts, self, findings);
        let mut unions = parts.unions.iter();
        let Some(union) = unions.next() else {
            return merge.finish(self, findings);
        };
        for other in unions {
            findings.add(
                Code::UnsupportedUnion,
                &self.node(other.node).at.key(other.keyword.keyword()),
                "a second union in one schema is not supported: what only its alternatives declare is kept as JSON values",
                "no action is needed if JSON values are enough",
            );
        }
        self.warn_about_objects_at_once(union.node, findings);
        Described::Union(self.describe_union_beside(key, union, &merge, findings))
    }
}

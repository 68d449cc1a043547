//! Declarations: schemas and the name of a property in, whether it is declared anywhere around them out.
//!
//! What requires a property need not be what declares it: a schema that includes it by `allOf` can, and so can a member of its unions,
//! `additionalProperties`, or what a reference that leads nowhere was meant to lead to.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Graph,
    node::{Additional, Composition, Node, NodeId},
};
use crate::limits::MOST_SCHEMAS_IN_A_ROW;

/// By each node, those whose `allOf` includes it, directly or by a reference.
pub(super) type Includers = BTreeMap<NodeId, Vec<NodeId>>;

/// Finds out which nodes include which.
pub(super) fn includers(nodes: &[Node<'_>]) -> Includers {
    let mut includers = Includers::new();
    for (index, node) in nodes.iter().enumerate() {
        for member in node.members(Composition::All) {
            let target = nodes.get(member.0).and_then(|member| member.target);
            let included = target.unwrap_or(*member);
            includers.entry(included).or_default().push(NodeId(index));
        }
    }
    includers
}

impl Graph<'_> {
    /// Whether one of these schemas, one that includes it, or a part of either declares a property of this name, or may do so.
    pub(super) fn is_declared_around(
        &self,
        owners: impl Iterator<Item = NodeId>,
        name: &str,
    ) -> bool {
        let mut open: Vec<NodeId> = owners.collect();
        let mut seen = BTreeSet::new();
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            if seen.len() > MOST_SCHEMAS_IN_A_ROW || self.may_declare(id, name) {
                return true;
            }
            let node = self.node(id);
            open.extend(node.target);
            open.extend(&node.conditional);
            for composition in Composition::ALL {
                open.extend(node.members(composition));
            }
            open.extend(self.includers.get(&id).into_iter().flatten());
        }
        false
    }

    /// Whether a schema itself declares a property, or nobody knows.
    fn may_declare(&self, id: NodeId, name: &str) -> bool {
        let node = self.node(id);
        let is_dangling = node.reference.is_some() && node.target.is_none();
        let is_open = matches!(
            node.additional,
            Additional::Allowed(true) | Additional::Schema(_)
        );
        is_dangling || is_open || node.properties.iter().any(|(own, _)| *own == name)
    }
}

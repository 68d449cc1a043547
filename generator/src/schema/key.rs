//! Keys: what makes a schema the one that it is.

use super::{
    Graph,
    node::{NodeId, merged},
};
use crate::{ir::Docs, pointer::Pointer};

/// The identity of a schema: the nodes that describe it, in their order, and how.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum SchemaKey {
    /// The node is the schema.
    Itself(NodeId),
    /// The node is a parent, without those that extend it.
    Base(NodeId),
    /// A member of a union, and what stands beside that.
    Variant {
        member: NodeId,
        /// The schema that has the union; its unions do not count.
        beside: Box<SchemaKey>,
    },
    /// Each node says something about one value in a schema.
    Part {
        nodes: Vec<NodeId>,
        /// Those that are schemas of their own in others, which the whole includes.
        inherited: Vec<NodeId>,
        /// The schema that the value is in.
        whole: Box<SchemaKey>,
    },
}

impl SchemaKey {
    /// The schema of a member of a union in this one.
    pub(super) fn variant(&self, member: NodeId) -> Self {
        Self::Variant {
            member,
            beside: Box::new(self.clone()),
        }
    }

    /// The schema of a value in this one that several nodes describe. A part of a part is a part of the whole, so that cycles end.
    pub(super) fn part(&self, nodes: Vec<NodeId>, inherited: Vec<NodeId>) -> Self {
        let whole = match self {
            Self::Part { whole, .. } => whole.clone(),
            Self::Itself(_) | Self::Base(_) | Self::Variant { .. } => Box::new(self.clone()),
        };
        Self::Part {
            nodes,
            inherited,
            whole,
        }
    }

    /// The last of the nodes: where people should look.
    fn last(&self) -> Option<NodeId> {
        match self {
            Self::Itself(node) | Self::Base(node) | Self::Variant { member: node, .. } => {
                Some(*node)
            }
            Self::Part { nodes, .. } => nodes.last().copied(),
        }
    }

    /// What the last of the nodes alone describes.
    pub(super) fn last_itself(&self, graph: &Graph<'_>) -> Self {
        let last = self.last();
        last.map_or_else(|| self.clone(), |node| Self::Itself(graph.outermost(node)))
    }

    /// Where people should look.
    pub(super) fn place(&self, graph: &Graph<'_>) -> Pointer {
        let last = self.last();
        last.map(|node| graph.node(node).at.clone())
            .unwrap_or_default()
    }

    /// The nodes that give it a name.
    pub(super) fn speaking(&self, graph: &Graph<'_>) -> Vec<NodeId> {
        match self {
            Self::Itself(node) => graph.resolved(*node).places.clone(),
            // Its name is made of that of the union.
            Self::Base(_) => Vec::new(),
            Self::Variant { member, .. } => vec![*member],
            Self::Part { nodes, .. } => {
                let is_inline =
                    |node: &NodeId| graph.node(graph.outermost(*node)).component.is_none();
                nodes.iter().copied().filter(is_inline).rev().collect()
            }
        }
    }

    /// What is said about it. Of several places, a later one wins over an earlier one.
    pub(super) fn words(&self, graph: &Graph<'_>) -> Docs {
        match self {
            Self::Itself(node) | Self::Base(node) => graph.words_of_all(*node),
            Self::Variant { member, .. } => graph.node(*member).words(),
            Self::Part { nodes, .. } => {
                let words = nodes.iter().map(|node| graph.node(*node).words());
                words.fold(Docs::default(), |earlier, later| merged(later, earlier))
            }
        }
    }
}

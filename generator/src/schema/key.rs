//! Keys: what makes a schema the one that it is.

use super::{
    Graph,
    node::{NodeId, merged},
};
use crate::{ir::Docs, pointer::Pointer};

/// The identity of a schema: the nodes that describe it, and how.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SchemaKey {
    pub(super) nodes: Vec<NodeId>,
    pub(super) role: Role,
}

/// How nodes describe a schema.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// The node is the schema.
    Itself,
    /// The node is a member of a union, and the schema with this key says, its unions aside, what stands beside that.
    Variant(Box<SchemaKey>),
    /// Each node says something about one value in a schema.
    Part {
        /// That schema.
        whole: Box<SchemaKey>,
        /// The nodes that are schemas of their own in others, which it includes.
        inherited: Vec<NodeId>,
    },
}

impl SchemaKey {
    /// The schema that a node is.
    pub(crate) fn itself(node: NodeId) -> Self {
        Self {
            nodes: vec![node],
            role: Role::Itself,
        }
    }

    /// The node that is the schema; `None` where several describe it.
    pub(crate) fn node(&self) -> Option<NodeId> {
        match (&self.role, self.nodes.as_slice()) {
            (Role::Itself, [node]) => Some(*node),
            _ => None,
        }
    }

    /// The schema of a member of a union in this one.
    pub(super) fn variant(&self, member: NodeId) -> Self {
        Self {
            nodes: vec![member],
            role: Role::Variant(Box::new(self.clone())),
        }
    }

    /// The schema of a value in this one that several nodes describe. A part of a part is a part of the whole, so that cycles end.
    pub(super) fn part(&self, nodes: Vec<NodeId>, inherited: Vec<NodeId>) -> Self {
        let whole = match &self.role {
            Role::Part { whole, .. } => whole.clone(),
            Role::Itself | Role::Variant(_) => Box::new(self.clone()),
        };
        Self {
            nodes,
            role: Role::Part { whole, inherited },
        }
    }

    /// Whether several nodes say something about one value.
    pub(super) fn is_part(&self) -> bool {
        matches!(self.role, Role::Part { .. })
    }

    /// What the last of the nodes alone describes.
    pub(super) fn last_node_itself(&self, graph: &Graph<'_>) -> Self {
        let last = self.nodes.last();
        last.map_or_else(|| self.clone(), |node| Self::itself(graph.outermost(*node)))
    }

    /// Where people should look.
    pub(super) fn place(&self, graph: &Graph<'_>) -> Pointer {
        let last = self.nodes.last();
        last.map(|node| graph.node(*node).at.clone())
            .unwrap_or_default()
    }

    /// The nodes that give it a name.
    pub(super) fn speaking(&self, graph: &Graph<'_>) -> Vec<NodeId> {
        match (&self.role, self.node()) {
            (_, Some(node)) => graph.resolved(node).places.clone(),
            (Role::Part { .. }, None) => {
                let is_inline =
                    |node: &NodeId| graph.node(graph.outermost(*node)).component.is_none();
                self.nodes.iter().copied().filter(is_inline).rev().collect()
            }
            _ => self.nodes.clone(),
        }
    }

    /// What is said about it. Of several places, a later one wins over an earlier one.
    pub(super) fn words(&self, graph: &Graph<'_>) -> Docs {
        match self.node() {
            Some(node) => graph.words(&graph.resolved(node).places),
            None => {
                let words = self.nodes.iter().map(|node| graph.node(*node).words());
                words.fold(Docs::default(), |earlier, later| merged(later, earlier))
            }
        }
    }
}

//! The table of nodes while it grows.

use std::collections::{BTreeMap, VecDeque};

use super::{Node, NodeId};
use crate::{diagnostic::Diagnostics, document::Document, pointer::Pointer};

/// The nodes of a document.
pub(crate) struct Nodes<'a> {
    pub(crate) list: Vec<Node<'a>>,
    pub(crate) by_place: BTreeMap<Pointer, NodeId>,
}

/// The nodes so far.
pub(super) struct Reader<'a, 'd> {
    pub(super) document: &'a Document,
    /// Whether the document says that it follows OpenAPI 3.1.
    pub(super) is_newer: bool,
    pub(super) nodes: Nodes<'a>,
    /// The nodes that have a number and have not been read.
    pub(super) waiting: VecDeque<NodeId>,
    pub(super) diagnostics: &'d mut Diagnostics,
}

impl<'a, 'd> Reader<'a, 'd> {
    /// Nothing yet.
    pub(super) fn new(document: &'a Document, diagnostics: &'d mut Diagnostics) -> Self {
        Self {
            document,
            is_newer: document.is_newer(),
            nodes: Nodes {
                list: Vec::new(),
                by_place: BTreeMap::new(),
            },
            waiting: VecDeque::new(),
            diagnostics,
        }
    }

    /// The number of the node at `at`.
    pub(super) fn node(&mut self, at: Pointer) -> NodeId {
        if let Some(&id) = self.nodes.by_place.get(&at) {
            return id;
        }
        let id = self.add(Node {
            at: at.clone(),
            ..Node::default()
        });
        self.nodes.by_place.insert(at, id);
        self.waiting.push_back(id);
        id
    }

    /// The number of a node that is not written as one.
    pub(super) fn add(&mut self, node: Node<'a>) -> NodeId {
        self.nodes.list.push(node);
        NodeId(self.nodes.list.len() - 1)
    }

    /// The schemas of a list.
    pub(super) fn list(&mut self, at: &Pointer, length: usize) -> Vec<NodeId> {
        let ids: Vec<NodeId> = (0..length)
            .map(|index| self.node(at.index(index)))
            .collect();
        self.number(&ids);
        ids
    }

    /// Notes the places of schemas in their list.
    pub(super) fn number(&mut self, list: &[NodeId]) {
        for (index, id) in list.iter().enumerate() {
            self.nodes.list[id.0].index = Some(index);
        }
    }

    /// Reports that a document of OpenAPI 3.0 has something that only 3.1 has.
    pub(super) fn warn_if_older(&mut self, at: &Pointer, what: &str) {
        if !self.is_newer {
            self.diagnostics.warn(
                "newer-keyword",
                at,
                format!("{what} is a matter of OpenAPI 3.1, and is read by its rules"),
                "write it as OpenAPI 3.0 does, or set `openapi` to 3.1.0",
            );
        }
    }
}

//! The table of nodes while it grows.

use std::collections::{BTreeMap, VecDeque};

use serde_json::Value;

use super::{Node, NodeId};
use crate::{
    diagnostic::{Code, Diagnostics},
    document::Document,
    pointer::Pointer,
};

/// The nodes of a document.
#[derive(Default)]
pub(crate) struct Nodes<'a> {
    pub(crate) list: Vec<Node<'a>>,
    by_address: BTreeMap<usize, NodeId>,
}

impl Nodes<'_> {
    /// The node that is written as a value of the document. Its address tells it from all others, and is compared faster than its place.
    pub(crate) fn of(&self, written: &Value) -> Option<NodeId> {
        self.by_address.get(&address(written)).copied()
    }
}

fn address(value: &Value) -> usize {
    std::ptr::from_ref(value).addr()
}

/// What a reference leads to.
#[derive(Clone, Copy)]
pub(super) struct Target {
    /// What it names.
    pub(super) first_step: Option<NodeId>,
    /// What is behind further references.
    pub(super) end: NodeId,
}

/// The nodes so far.
pub(super) struct Reader<'a, 'd> {
    pub(super) document: &'a Document,
    /// Whether the document says that it follows OpenAPI 3.1.
    pub(super) is_newer: bool,
    pub(super) nodes: Nodes<'a>,
    /// The nodes that have a number and have not been read.
    pub(super) waiting: VecDeque<NodeId>,
    /// What references lead to, by their texts.
    pub(super) targets: BTreeMap<&'a str, Target>,
    pub(super) diagnostics: &'d mut Diagnostics,
}

impl<'a, 'd> Reader<'a, 'd> {
    /// Nothing yet.
    pub(super) fn new(document: &'a Document, diagnostics: &'d mut Diagnostics) -> Self {
        Self {
            document,
            is_newer: document.is_newer(),
            nodes: Nodes::default(),
            waiting: VecDeque::new(),
            targets: BTreeMap::new(),
            diagnostics,
        }
    }

    /// The number of the node that is written at `at`.
    pub(super) fn node(&mut self, at: Pointer, written: &'a Value) -> NodeId {
        if let Some(id) = self.nodes.of(written) {
            return id;
        }
        let id = self.add(Node {
            at,
            written: Some(written),
            ..Node::default()
        });
        self.nodes.by_address.insert(address(written), id);
        self.waiting.push_back(id);
        id
    }

    /// The number of the node at `at`; `None` where there is none.
    pub(super) fn node_at(&mut self, at: Pointer) -> Option<NodeId> {
        let written = self.document.get(&at)?;
        Some(self.node(at, written))
    }

    /// The number of a node that is not written as one.
    pub(super) fn add(&mut self, node: Node<'a>) -> NodeId {
        self.nodes.list.push(node);
        NodeId(self.nodes.list.len() - 1)
    }

    /// The schemas of a list.
    pub(super) fn list(&mut self, at: &Pointer, elements: &'a [Value]) -> Vec<NodeId> {
        let elements = elements.iter().enumerate();
        let ids = elements.map(|(index, element)| self.node(at.index(index), element));
        let ids: Vec<NodeId> = ids.collect();
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
            self.diagnostics.add(
                Code::NewerKeyword,
                at,
                format!("{what} is a matter of OpenAPI 3.1, and is read by its rules"),
                "write it as OpenAPI 3.0 does, or set `openapi` to 3.1.0",
            );
        }
    }
}

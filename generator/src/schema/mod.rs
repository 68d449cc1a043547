//! Schemas: the Schema Objects of a document in, the values that they describe out.
//!
//! ```text
//! document ──node──▶ nodes ──resolve──▶ Graph ──compose, classify──▶ keys ──arena──▶ ir::Schemas
//! ```
//!
//! [`node`] reads each Schema Object once; [`resolve`] knows what each place comes down to; [`compose`] lays out what applies to one
//! value; [`classify`] says what a Schema Object is; and [`arena`] gives each [`key::SchemaKey`] its id. All but the arena are pure:
//! the same question has the same answer, whoever asks and when.

mod arena;
mod at_once;
mod classify;
mod compose;
mod conditional;
mod declared;
mod descendants;
mod describe;
mod described;
mod enumeration;
mod finish;
mod key;
mod lineage;
mod merge;
mod name;
mod node;
mod overlap;
mod plain;
mod resolve;
mod share;
mod source;
mod tags;
mod unify;
mod union;
mod value_names;
mod values;
mod variant_names;
mod variants;
mod vocabulary;

use std::collections::BTreeSet;

pub(crate) use self::{
    arena::Arena,
    classify::Kind,
    enumeration::warn_about_repeated,
    name::{type_name, value_name},
    node::{NodeId, external_docs},
};
use self::{
    declared::Includers,
    lineage::Lineage,
    node::{Composition, Node, Nodes, merged},
    resolve::Resolved,
};
use crate::{
    diagnostic::{Code, Diagnostics},
    document::Document,
    ir::{Access, Docs},
    limits::MOST_SCHEMAS_IN_A_ROW,
    pointer::Pointer,
};

/// All Schema Objects of a document, and what each place with one comes down to.
pub(crate) struct Graph<'a> {
    pub(crate) document: &'a Document,
    nodes: Nodes<'a>,
    lineage: Lineage,
    resolved: Vec<Resolved>,
    includers: Includers,
    /// The nodes whose `anyOf` is one object.
    one_object: BTreeSet<NodeId>,
}

impl<'a> Graph<'a> {
    /// Reads and resolves all Schema Objects of a document.
    pub(crate) fn new(document: &'a Document, diagnostics: &mut Diagnostics) -> Self {
        let nodes = node::read(document, diagnostics);
        let lineage = Lineage::find(&nodes.list, diagnostics);
        let mut graph = Self {
            document,
            resolved: resolve::resolve(&nodes.list, &lineage, diagnostics),
            includers: declared::includers(&nodes.list),
            lineage,
            nodes,
            one_object: BTreeSet::new(),
        };
        graph.one_object = graph.find_objects_at_once();
        graph.report_wrappers(diagnostics);
        graph.report_value_names(diagnostics);
        graph
    }

    /// Reports what is unknown in wrappers of references, which are no schemas of their own.
    fn report_wrappers(&self, diagnostics: &mut Diagnostics) {
        for resolved in &self.resolved {
            if let Some((core, wrappers)) = resolved.places.split_last()
                && self.node(*core).is_reference()
            {
                wrappers
                    .iter()
                    .for_each(|wrapper| self.node(*wrapper).report(diagnostics));
            }
        }
    }

    fn node(&self, id: NodeId) -> &Node<'a> {
        &self.nodes.list[id.0]
    }

    fn nodes(&self) -> impl Iterator<Item = (NodeId, &Node<'a>)> {
        let nodes = self.nodes.list.iter().enumerate();
        nodes.map(|(index, node)| (NodeId(index), node))
    }

    fn resolved(&self, id: NodeId) -> &Resolved {
        &self.resolved[id.0]
    }

    /// The node that the wrappers at a place wrap.
    fn core(&self, id: NodeId) -> NodeId {
        self.resolved(id).places.last().copied().unwrap_or(id)
    }

    /// Whether the `anyOf` of a Schema Object says together with it what one object is.
    fn is_one_object(&self, id: NodeId) -> bool {
        self.one_object.contains(&id)
    }

    /// The place that a Schema Object is the schema of, behind the wrappers around it.
    fn outermost(&self, id: NodeId) -> NodeId {
        self.resolved(id).outermost
    }

    /// The schema or reference that is written at `at`.
    pub(crate) fn at(&self, at: &Pointer) -> Option<NodeId> {
        self.nodes.of(self.document.get(at)?)
    }

    /// What is said by these nodes together, outermost first: an outer word wins over an inner one.
    fn words(&self, places: &[NodeId]) -> Docs {
        let words = places.iter().map(|place| self.node(*place).words());
        words.fold(Docs::default(), merged)
    }

    /// What a schema says, and the descriptions of the members of its `allOf` that are written in place.
    fn words_of_all(&self, node: NodeId) -> Docs {
        let places = &self.resolved(node).places;
        let mut docs = self.words(places);
        let members = self.node(self.core(node)).members(Composition::All);
        let inline = members.iter().filter(|it| !places.contains(it));
        for member in inline.filter(|it| !self.node(**it).is_reference()) {
            let Some(more) = self.node(*member).words().description else {
                continue;
            };
            let said = docs.description.get_or_insert_default();
            if !said.contains(&more) {
                let gap = if said.is_empty() { "" } else { "\n\n" };
                said.push_str(gap);
                said.push_str(&more);
            }
        }
        docs
    }

    /// What the node of a place says to people, without what it says about the values.
    pub(crate) fn words_at(&self, place: NodeId) -> Docs {
        let Docs {
            title, description, ..
        } = self.words(&self.resolved(place).places);
        Docs {
            title,
            description,
            ..Docs::default()
        }
    }

    /// The name of a type that an overlay gives to one of these nodes.
    fn type_name(&self, places: &[NodeId]) -> Option<String> {
        type_name(
            self.document,
            places.iter().map(|place| &self.node(*place).at),
        )
    }

    /// The name of a field that an overlay gives to one of these nodes.
    fn value_name(&self, places: &[NodeId]) -> Option<String> {
        value_name(
            self.document,
            places.iter().map(|place| &self.node(*place).at),
        )
    }

    /// In which direction the property that is described by these nodes goes.
    fn access(&self, places: &[NodeId], findings: &mut Diagnostics) -> Access {
        let find = |key| places.iter().find(|place| self.node(**place).is_set(key));
        match (find("readOnly"), find("writeOnly")) {
            (Some(place), Some(_)) => {
                findings.add(
                    Code::ReadAndWriteOnly,
                    &self.node(*place).at.key("readOnly"),
                    "a property cannot be both `readOnly` and `writeOnly`; it is treated as neither",
                    "remove one of the two",
                );
                Access::ReadWrite
            }
            (Some(_), None) => Access::ReadOnly,
            (None, Some(_)) => Access::WriteOnly,
            (None, None) => Access::ReadWrite,
        }
    }
}

/// Reports a chain of schemas that is too long to follow. One is enough: wherever it is entered, it is too long.
fn report_depth(at: &Pointer, findings: &mut Diagnostics) {
    if findings.has(Code::TooDeep) {
        return;
    }
    findings.add(
        Code::TooDeep,
        at,
        format!("more than {MOST_SCHEMAS_IN_A_ROW} schemas lead from one to the next here"),
        "flatten the schemas that only lead to another schema",
    );
}

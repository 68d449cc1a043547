//! Resolving: one pass over all nodes. Afterwards each place is known to be a schema, by reference or in place, behind the wrappers
//! that add nothing but words and null; and this is the only owner of null.
//!
//! OpenAPI 3.0.3 lets `nullable` act only beside a `type` in the same schema, asks for null in `enum` too, and does not let an
//! `allOf` relax its members. Published documents rely on the opposite, and a null that was not expected breaks a client while
//! one that never comes does not. So every spelling counts.

use super::{
    lineage::Lineage,
    node::{Composition, Node, NodeId},
    values,
};
use crate::{diagnostic::Diagnostics, limits::MOST_SCHEMAS_IN_A_ROW};

/// What a place comes down to.
#[derive(Clone, Debug)]
pub(crate) struct Resolved {
    /// The nodes on the way, outermost first: wrappers that add only words and null, then the node that they wrap.
    pub(crate) places: Vec<NodeId>,
    /// The Schema Object behind wrappers and references; `None` where a reference leads nowhere.
    pub(crate) end: Option<NodeId>,
    /// The node of the schema that is used here: the first component that a reference leads to, which may stand for another one, or
    /// what is written in place.
    pub(crate) schema: Option<NodeId>,
    /// Whether the reference here leads back to it through nothing but others.
    pub(crate) is_circular: bool,
    /// The outermost wrapper around the node.
    pub(crate) outermost: NodeId,
    /// Whether null is allowed, by whatever spelling.
    pub(crate) nullable: bool,
    /// The schemas of `allOf`, `oneOf` and `anyOf` that count: members of `allOf` with a shape, members of unions that are not null.
    members: [Vec<NodeId>; 3],
}

impl Resolved {
    fn new(id: NodeId) -> Self {
        Self {
            places: Vec::new(),
            end: None,
            schema: None,
            is_circular: false,
            outermost: id,
            nullable: false,
            members: [const { Vec::new() }; 3],
        }
    }

    pub(crate) fn members(&self, composition: Composition) -> &[NodeId] {
        &self.members[composition as usize]
    }
}

/// Resolves all nodes.
pub(super) fn resolve(
    nodes: &[Node<'_>],
    lineage: &Lineage,
    diagnostics: &mut Diagnostics,
) -> Vec<Resolved> {
    let all = || (0..nodes.len()).map(NodeId);
    let mut resolver = Resolver {
        nodes,
        lineage,
        resolved: all().map(Resolved::new).collect(),
        wrapped_by: vec![None; nodes.len()],
        nullable: vec![None; nodes.len()],
        diagnostics,
    };
    all().for_each(|id| resolver.find_members(id));
    all().for_each(|id| resolver.unwrap(id));
    for id in all() {
        resolver.resolved[id.0].outermost = resolver.outermost(id);
        resolver.resolved[id.0].end = resolver.end(id);
        resolver.resolved[id.0].schema = resolver.schema(id);
    }
    resolver.find_circles();
    for id in all() {
        resolver.resolved[id.0].nullable = resolver.allows_null(id, 0);
    }
    resolver.resolved
}

struct Resolver<'a, 'n, 'd> {
    nodes: &'n [Node<'a>],
    lineage: &'n Lineage,
    resolved: Vec<Resolved>,
    /// The wrapper around a node.
    wrapped_by: Vec<Option<NodeId>>,
    /// Whether null is allowed, as far as it is known.
    nullable: Vec<Option<bool>>,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Resolver<'a, '_, '_> {
    fn node(&self, id: NodeId) -> &Node<'a> {
        &self.nodes[id.0]
    }

    /// The node itself, or what the reference that it is leads to.
    fn target(&self, id: NodeId) -> Option<NodeId> {
        let node = self.node(id);
        if node.is_reference() {
            node.target
        } else {
            Some(id)
        }
    }

    fn find_members(&mut self, id: NodeId) {
        let node = &self.nodes[id.0];
        for composition in Composition::ALL {
            let members = node.members(composition).iter().copied();
            let members = if composition == Composition::All {
                members
                    .filter(|member| self.node(*member).shapes())
                    .collect()
            } else {
                let is_null =
                    |id: NodeId| self.target(id).is_some_and(|id| self.node(id).is_only_null);
                let others: Vec<NodeId> = members.filter(|member| !is_null(*member)).collect();
                self.without_any_text(others)
            };
            self.resolved[id.0].members[composition as usize] = members;
        }
    }

    /// Leaves out any text beside an enumeration of texts that is referred to: enums take texts that they do not list.
    fn without_any_text(&self, members: Vec<NodeId>) -> Vec<NodeId> {
        let mut others = members
            .iter()
            .filter(|member| !values::is_any_text(self.node(**member)));
        if let (Some(&other), None) = (others.next(), others.next())
            && members.len() > 1
            && self.node(other).is_reference()
            && let Some(target) = self.target(other)
            && values::lists_texts(self.nodes, self.node(target))
        {
            return vec![other];
        }
        members
    }

    /// Unwraps a place: an `allOf`, `oneOf` or `anyOf` of one schema, with nothing that shapes a value beside it, is that schema.
    fn unwrap(&mut self, id: NodeId) {
        let mut places = vec![id];
        let mut current = id;
        while places.len() <= MOST_SCHEMAS_IN_A_ROW
            && let Some(inner) = self.only_member(current)
        {
            self.wrapped_by[inner.0] = Some(current);
            places.push(inner);
            current = inner;
        }
        self.resolved[id.0].places = places;
    }

    /// The member that a wrapper wraps; `None` where the node is no wrapper.
    fn only_member(&self, id: NodeId) -> Option<NodeId> {
        let node = self.node(id);
        if node.is_reference() || node.shapes_beside_composition() {
            return None;
        }
        // One more kind of what it extends, even if it says nothing more.
        if self.lineage.is_descendant(id) {
            return None;
        }
        let composition = node.only_composition()?;
        match self.resolved[id.0].members(composition) {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// The node that the wrappers at a place wrap.
    fn core(&self, id: NodeId) -> NodeId {
        self.resolved[id.0].places.last().copied().unwrap_or(id)
    }

    fn end(&self, id: NodeId) -> Option<NodeId> {
        let mut current = self.core(id);
        for _ in 0..MOST_SCHEMAS_IN_A_ROW {
            if !self.node(current).is_reference() {
                return Some(current);
            }
            current = self.core(self.node(current).target?);
        }
        None
    }

    fn schema(&mut self, id: NodeId) -> Option<NodeId> {
        let mut core = self.core(id);
        for _ in 0..MOST_SCHEMAS_IN_A_ROW {
            let node = self.node(core);
            if !node.is_reference() {
                return Some(self.outermost(core));
            }
            let target = node.target?;
            let first = [node.first_step, node.target].into_iter().flatten();
            let mut first = first.filter(|step| self.node(*step).component.is_some());
            if let Some(component) = first.next() {
                return Some(component);
            }
            // The middle of another schema, which may itself be nothing but a wrapper.
            core = self.core(target);
        }
        super::report_depth(&self.nodes[core.0].at, self.diagnostics);
        None
    }

    /// Marks one of the references that lead to nothing but each other; the others stand for it.
    fn find_circles(&mut self) {
        let mut is_visited = vec![false; self.nodes.len()];
        for start in 0..self.nodes.len() {
            let mut path: Vec<NodeId> = Vec::new();
            let mut current = NodeId(start);
            loop {
                if is_visited[current.0] {
                    self.resolved[current.0].is_circular |= path.contains(&current);
                    break;
                }
                is_visited[current.0] = true;
                path.push(current);
                let is_reference = self.node(self.core(current)).is_reference();
                match self.resolved[current.0].schema.filter(|_| is_reference) {
                    Some(next) => current = next,
                    None => break,
                }
            }
        }
    }

    /// The place that a node is the schema of, behind the wrappers around it.
    fn outermost(&self, mut id: NodeId) -> NodeId {
        while let Some(outer) = self.wrapped_by[id.0] {
            id = outer;
        }
        id
    }

    fn allows_null(&mut self, id: NodeId, depth: usize) -> bool {
        if let Some(known) = self.nullable[id.0] {
            return known;
        }
        let node = &self.nodes[id.0];
        // A reference and the list that it stands in are two steps.
        if depth > 2 * MOST_SCHEMAS_IN_A_ROW {
            super::report_depth(&node.at, self.diagnostics);
            return false;
        }
        // Until it is known, a cycle of references adds nothing.
        self.nullable[id.0] = Some(false);
        let one_allows = |resolver: &mut Self, composition| {
            let mut members = node.members(composition).iter();
            members.any(|member| resolver.allows_null(*member, depth + 1))
        };
        let nullable = node.allows_null
            || node
                .target
                .is_some_and(|target| self.allows_null(target, depth + 1))
            || one_allows(self, Composition::One)
            || one_allows(self, Composition::Any)
            || self.all_allow_null(node.members(Composition::All), depth);
        self.nullable[id.0] = Some(nullable);
        nullable
    }

    /// A member of `allOf` without a shape only speaks where it says that null is allowed; all others must agree.
    fn all_allow_null(&mut self, members: &[NodeId], depth: usize) -> bool {
        let members = members.iter().copied();
        let (shaped, plain): (Vec<NodeId>, Vec<NodeId>) =
            members.partition(|member| self.node(*member).shapes());
        if plain.iter().any(|member| self.node(*member).allows_null) {
            return true;
        }
        !shaped.is_empty()
            && shaped
                .into_iter()
                .all(|member| self.allows_null(member, depth + 1))
    }
}

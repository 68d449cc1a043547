//! Lineage: the nodes in, the parents out whose values a discriminator tells apart (OpenAPI 3.0.3 §4.7.25).
//!
//! A component extends each component that its `allOf` refers to. Where one with a discriminator is referred to in any other way, a
//! value can be any of the components that extend it, directly or not: it is a union of them. A component between the two is a
//! parent as well, and uses that discriminator unless it has one of its own. An `allOf` in place is no component, and extends
//! nothing.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use super::node::{Composition, Node, NodeId};
use crate::{
    diagnostic::{Code, Diagnostics},
    limits::{MOST_DESCENDANTS, MOST_SCHEMAS_IN_A_ROW},
};

/// The parents of a document whose values can be those of their descendants.
#[derive(Debug, Default)]
pub(crate) struct Lineage {
    parents: BTreeMap<NodeId, Parent>,
    /// The components that extend one of the parents.
    descendants: BTreeSet<NodeId>,
    /// The references to a parent beside its own descendants, by which it means itself.
    to_itself: BTreeSet<NodeId>,
}

/// A component that others extend.
#[derive(Debug)]
pub(super) struct Parent {
    /// The node with the discriminator.
    pub(super) discriminator: NodeId,
    /// Whether that is the one of what it extends.
    pub(super) is_inherited: bool,
    /// The nodes with a mapping that counts: its own first.
    pub(super) mappings: Vec<NodeId>,
    /// What its values can be besides itself.
    pub(super) descendants: Vec<Descendant>,
}

/// A component that extends a parent.
#[derive(Debug)]
pub(super) struct Descendant {
    pub(super) node: NodeId,
    /// The components that extend this one, where another property tells those apart: they stand behind this one.
    pub(super) behind: Vec<NodeId>,
}

impl Lineage {
    /// Finds the parents among the components.
    pub(super) fn find(nodes: &[Node<'_>], findings: &mut Diagnostics) -> Self {
        let families = Families::read(nodes);
        let mut lineage = Self {
            to_itself: families.references_to_itself(),
            ..Self::default()
        };
        let mut open = families.used_parents(&lineage.to_itself);
        let mut count = 0;
        while let Some(id) = open.pop() {
            if lineage.parents.contains_key(&id) {
                continue;
            }
            let Some(parent) = families.parent(id) else {
                continue;
            };
            count += parent.members().count();
            if count > MOST_DESCENDANTS {
                warn_about_many(&nodes[id.0], findings);
                break;
            }
            let nested = parent.descendants.iter();
            let nested = nested.filter(|descendant| !descendant.behind.is_empty());
            open.extend(nested.map(|descendant| descendant.node));
            lineage.descendants.extend(parent.members());
            lineage.parents.insert(id, parent);
        }
        lineage
    }

    /// The component as a parent, where its values can be those of its descendants.
    pub(super) fn parent(&self, component: NodeId) -> Option<&Parent> {
        self.parents.get(&component)
    }

    /// Whether a component extends one of the parents, so that it is a schema of its own.
    pub(super) fn is_descendant(&self, component: NodeId) -> bool {
        self.descendants.contains(&component)
    }

    /// Whether a reference to a parent means the parent itself, and none of its descendants.
    pub(super) fn means_itself(&self, reference: NodeId) -> bool {
        self.to_itself.contains(&reference)
    }
}

impl Parent {
    /// All components that extend it.
    pub(super) fn members(&self) -> impl Iterator<Item = NodeId> {
        let nodes = self.descendants.iter();
        nodes.flat_map(|it| std::iter::once(it.node).chain(it.behind.iter().copied()))
    }
}

/// Reports that there are too many unions of what extends a parent.
fn warn_about_many(parent: &Node<'_>, findings: &mut Diagnostics) {
    findings.add(
        Code::UnsupportedUnion,
        &parent.at,
        format!(
            "the schemas of this document with a discriminator come to more than {MOST_DESCENDANTS} schemas that extend them: this one and those after it are read as themselves"
        ),
        "no action is needed, if reading what only the others declare as JSON values is enough",
    );
}

/// Which components extend which.
struct Families<'n, 'a> {
    nodes: &'n [Node<'a>],
    /// The components that extend each, in the order of the document.
    children: BTreeMap<NodeId, Vec<NodeId>>,
    /// The components that each extends.
    extended: BTreeMap<NodeId, Vec<NodeId>>,
    /// The references by which they do.
    extending: BTreeSet<NodeId>,
    /// The discriminator of each component that has one, or extends one that does.
    discriminators: BTreeMap<NodeId, NodeId>,
}

impl<'n, 'a> Families<'n, 'a> {
    fn read(nodes: &'n [Node<'a>]) -> Self {
        let mut families = Self {
            nodes,
            children: BTreeMap::new(),
            extended: BTreeMap::new(),
            extending: BTreeSet::new(),
            discriminators: BTreeMap::new(),
        };
        let components = (0..nodes.len()).map(NodeId);
        let components = components.filter(|id| nodes[id.0].component.is_some());
        let components: Vec<NodeId> = components.collect();
        for component in &components {
            families.read_component(*component);
        }
        for component in &components {
            if let Some(discriminator) = families.own_discriminator(*component, 0) {
                families.discriminators.insert(*component, discriminator);
            }
        }
        families.inherit_discriminators();
        families
    }

    /// Passes discriminators on to what has none of its own, from the nearest component that has one.
    fn inherit_discriminators(&mut self) {
        let own = self.discriminators.clone();
        for (component, discriminator) in own {
            let mut open = self.children(component).to_vec();
            while let Some(child) = open.pop() {
                if let Entry::Vacant(entry) = self.discriminators.entry(child) {
                    entry.insert(discriminator);
                    open.extend(self.children(child));
                }
            }
        }
    }

    fn node(&self, id: NodeId) -> &'n Node<'a> {
        &self.nodes[id.0]
    }

    /// Notes what a component extends.
    fn read_component(&mut self, component: NodeId) {
        let mut open = vec![component];
        for _ in 0..MOST_SCHEMAS_IN_A_ROW {
            let Some(id) = open.pop() else {
                return;
            };
            let node = self.node(id);
            for &member in node.members(Composition::All) {
                let part = self.node(member);
                // A `$ref` with nothing but words beside it is still a reference.
                let is_alone = part.at == node.at && !node.shapes_beside_composition();
                match part.target {
                    Some(target) if part.is_reference() && !is_alone => {
                        self.extending.insert(member);
                        let is_other = target != component;
                        if is_other && self.node(target).component.is_some() {
                            self.children.entry(target).or_default().push(component);
                            self.extended.entry(component).or_default().push(target);
                        }
                    }
                    _ => open.push(member),
                }
            }
        }
    }

    /// The discriminator that a component, or a member of its `allOf` in place, has; none where its own union has it.
    fn own_discriminator(&self, id: NodeId, depth: usize) -> Option<NodeId> {
        let node = self.node(id);
        if self.has_choice(id) || node.is_reference() || depth > MOST_SCHEMAS_IN_A_ROW {
            return None;
        }
        if node.discriminator.is_some() {
            return Some(id);
        }
        let mut members = node.members(Composition::All).iter();
        members.find_map(|member| self.own_discriminator(*member, depth + 1))
    }

    fn has_choice(&self, id: NodeId) -> bool {
        let node = self.node(id);
        let unions = [Composition::One, Composition::Any];
        unions.iter().any(|union| !node.members(*union).is_empty())
    }

    fn property(&self, component: NodeId) -> Option<&'a str> {
        let discriminator = self.discriminators.get(&component)?;
        let discriminator = self.node(*discriminator).discriminator.as_ref()?;
        Some(discriminator.property)
    }

    fn children(&self, component: NodeId) -> &[NodeId] {
        self.children.get(&component).map_or(&[], Vec::as_slice)
    }

    /// All components that extend one, directly or not.
    fn descendants(&self, component: NodeId) -> BTreeSet<NodeId> {
        let mut found = BTreeSet::new();
        let mut open = self.children(component).to_vec();
        while let Some(id) = open.pop() {
            if id != component && found.insert(id) {
                open.extend(self.children(id));
            }
        }
        found
    }

    /// All components that some extend, directly or not, as far as schemas may lead from one to the next.
    fn ancestors(&self, components: impl IntoIterator<Item = NodeId>) -> BTreeSet<NodeId> {
        let mut found = BTreeSet::new();
        let mut open: Vec<NodeId> = components.into_iter().collect();
        for _ in 0..MOST_SCHEMAS_IN_A_ROW {
            if open.is_empty() {
                break;
            }
            let extended = open.iter().filter_map(|id| self.extended.get(id)).flatten();
            let new = extended.copied().filter(|id| found.insert(*id));
            open = new.collect();
        }
        found
    }

    /// The references to a parent in a union in which descendants of it stand too.
    fn references_to_itself(&self) -> BTreeSet<NodeId> {
        let mut found = BTreeSet::new();
        for node in self.nodes {
            for union in [Composition::One, Composition::Any] {
                let members = node.members(union);
                let target = |member: &NodeId| self.node(*member).target;
                let extended = self.ancestors(members.iter().filter_map(target));
                let is_beside = |member: &&NodeId| {
                    let parent = target(member);
                    let parent = parent.filter(|it| self.discriminators.contains_key(it));
                    parent.is_some_and(|parent| extended.contains(&parent))
                };
                found.extend(members.iter().filter(is_beside));
            }
        }
        found
    }

    /// The parents that are referred to where they mean more than themselves.
    fn used_parents(&self, to_itself: &BTreeSet<NodeId>) -> Vec<NodeId> {
        // Beside other schemas in an `allOf`, a reference is one of several parts of a value.
        let merged = self.nodes.iter().filter(|node| {
            node.shapes_beside_composition() || node.members(Composition::All).len() > 1
        });
        let merged = merged.flat_map(|node| node.members(Composition::All));
        let merged: BTreeSet<NodeId> = merged.copied().collect();
        let references = (0..self.nodes.len()).map(NodeId);
        let references = references.filter(|id| {
            !self.extending.contains(id) && !to_itself.contains(id) && !merged.contains(id)
        });
        let targets = references.filter_map(|id| self.node(id).target);
        let used: BTreeSet<NodeId> = targets.collect();
        // The first in the document is taken first.
        used.into_iter().rev().collect()
    }

    /// A component as a parent; `None` where no discriminator tells those apart that extend it.
    fn parent(&self, id: NodeId) -> Option<Parent> {
        let property = self.property(id)?;
        if self.has_choice(id) || self.children(id).is_empty() {
            return None;
        }
        let discriminator = *self.discriminators.get(&id)?;
        let mut mappings = vec![discriminator];
        let mut descendants = Vec::new();
        // What extends each other has no order; it would be a union of itself.
        let mut visited = self.ancestors([id]);
        visited.insert(id);
        let mut open: Vec<NodeId> = self.children(id).iter().rev().copied().collect();
        while let Some(child) = open.pop() {
            if !visited.insert(child) {
                continue;
            }
            let is_nested = self.property(child) != Some(property) && !self.has_choice(child);
            let mut behind = Vec::new();
            if is_nested {
                behind.extend(self.descendants(child));
            } else {
                mappings.extend(self.discriminators.get(&child));
                open.extend(self.children(child).iter().rev());
            }
            descendants.push(Descendant {
                node: child,
                behind,
            });
        }
        let mut seen = BTreeSet::new();
        mappings.retain(|mapping| seen.insert(*mapping));
        (!descendants.is_empty()).then_some(Parent {
            discriminator,
            is_inherited: self.own_discriminator(id, 0).is_none(),
            mappings,
            descendants,
        })
    }
}

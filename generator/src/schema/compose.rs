//! Composing: the nodes of a key in, what they say together out.
//!
//! `allOf`, and a union beside other keywords, apply several schemas to one value. Here they are laid out flat, in their order: what
//! each says itself, and the unions among them. Whatever leads to the same schema again adds nothing.

use std::collections::{BTreeSet, VecDeque};

use super::{
    Graph,
    classify::Kind,
    key::SchemaKey,
    node::{Composition, NodeId},
};
use crate::{
    diagnostic::{Code, Diagnostics},
    limits::MOST_SCHEMAS_IN_A_ROW,
};

/// What applies to one value.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// The Schema Objects, in their order.
    pub(super) list: Vec<Part>,
    /// The unions among them.
    pub(super) unions: Vec<UnionPart>,
    /// Those whose `anyOf` is one object.
    pub(super) at_once: Vec<NodeId>,
    /// The schemas that these stand in.
    homes: Vec<Home>,
    /// The Schema Objects behind references that have been laid out.
    visited: BTreeSet<NodeId>,
    /// Those that are being laid out, outermost first.
    path: Vec<NodeId>,
    /// Schemas that apply to some of the values alone, which come after all others.
    conditional: VecDeque<(NodeId, Here)>,
}

/// A Schema Object that applies to the value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub(super) node: NodeId,
    /// The schema that it stands in.
    pub(super) home: HomeId,
    /// The reference that led to it.
    pub(super) reference: Option<NodeId>,
    /// The values that it applies to.
    pub(super) applies: Applies,
}

/// The values that a Schema Object applies to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Applies {
    /// All of them.
    Always,
    /// Those that are this member of an `anyOf`: others need not have what it requires.
    Alternatively,
    /// Those that meet a condition, such as that of an `if`.
    OnCondition,
}

impl Part {
    /// Where it is met.
    pub(super) fn place(&self) -> NodeId {
        self.reference.unwrap_or(self.node)
    }
}

/// A union that applies to the value.
#[derive(Clone, Copy, Debug)]
pub(super) struct UnionPart {
    pub(super) node: NodeId,
    pub(super) keyword: Composition,
}

/// The number of a [`Home`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct HomeId(usize);

/// A schema that parts stand in.
#[derive(Debug)]
struct Home {
    key: SchemaKey,
    /// The one that includes it.
    within: Option<HomeId>,
}

/// Where parts are met.
#[derive(Clone, Copy, Debug)]
struct Here {
    home: HomeId,
    reference: Option<NodeId>,
    applies: Applies,
    takes_unions: bool,
    depth: usize,
}

impl Parts {
    /// The schema that is composed.
    pub(super) const WHOLE: HomeId = HomeId(0);

    fn add_home(&mut self, key: SchemaKey, within: Option<HomeId>) -> HomeId {
        self.homes.push(Home { key, within });
        HomeId(self.homes.len() - 1)
    }

    /// A Schema Object alone.
    pub(super) fn of(key: &SchemaKey, node: NodeId) -> Self {
        let mut parts = Self::default();
        let home = parts.add_home(key.clone(), None);
        parts.list.push(Part {
            node,
            home,
            reference: None,
            applies: Applies::Always,
        });
        parts
    }

    /// The key of a home.
    pub(super) fn key(&self, home: HomeId) -> &SchemaKey {
        &self.homes[home.0].key
    }

    /// The innermost home that includes both.
    pub(super) fn common(&self, one: HomeId, other: HomeId) -> HomeId {
        let path =
            |home| std::iter::successors(Some(home), |home: &HomeId| self.homes[home.0].within);
        let others: Vec<HomeId> = path(other).collect();
        let mut common = path(one).filter(|home| others.contains(home));
        common.next().unwrap_or(Self::WHOLE)
    }
}

impl Graph<'_> {
    /// Lays out what applies to the values of a schema.
    pub(super) fn compose(&self, key: &SchemaKey, findings: &mut Diagnostics) -> Parts {
        let mut parts = Parts::default();
        self.add_key(key, None, true, &mut parts, findings);
        while let Some((place, here)) = parts.conditional.pop_front() {
            self.add_place(place, here, &mut parts, findings);
        }
        parts
    }

    fn add_key(
        &self,
        key: &SchemaKey,
        within: Option<HomeId>,
        takes_unions: bool,
        parts: &mut Parts,
        findings: &mut Diagnostics,
    ) {
        // Those that extend a parent have the same parts in it as the parent itself.
        let home = match key {
            SchemaKey::Base(node) => SchemaKey::Itself(*node),
            key => key.clone(),
        };
        let here = Here {
            home: parts.add_home(home, within),
            reference: None,
            applies: Applies::Always,
            takes_unions,
            depth: 0,
        };
        match key {
            SchemaKey::Itself(node) | SchemaKey::Base(node) => {
                if let Some(end) = self.resolved(*node).end {
                    parts.visited.insert(end);
                    // Whatever it includes is part of it, up to the end.
                    parts.path.push(end);
                    self.add_object(end, here, parts, findings);
                }
            }
            SchemaKey::Variant { member, beside } => {
                self.add_key(beside, Some(here.home), false, parts, findings);
                self.add_place(*member, here, parts, findings);
            }
            SchemaKey::Part {
                nodes, inherited, ..
            } => {
                for end in nodes {
                    let home = self.home_of(*end, inherited);
                    let home = home.map_or(here.home, |key| parts.add_home(key, Some(here.home)));
                    self.add_end(*end, Here { home, ..here }, parts, findings);
                }
            }
        }
    }

    /// The schema that a Schema Object is by itself, where it is one.
    fn home_of(&self, end: NodeId, inherited: &[NodeId]) -> Option<SchemaKey> {
        let outermost = self.outermost(end);
        let is_own = inherited.contains(&end) || self.node(outermost).component.is_some();
        is_own.then_some(SchemaKey::Itself(outermost))
    }

    /// Adds what a Schema Object says, if nothing has led to it yet.
    fn add_end(&self, end: NodeId, here: Here, parts: &mut Parts, findings: &mut Diagnostics) {
        if parts.visited.insert(end) {
            parts.path.push(end);
            self.add_object(end, here, parts, findings);
            parts.path.pop();
        }
    }

    /// Adds what the schema or reference at a place says.
    fn add_place(&self, id: NodeId, here: Here, parts: &mut Parts, findings: &mut Diagnostics) {
        if here.depth > MOST_SCHEMAS_IN_A_ROW {
            super::report_depth(&self.node(id).at, findings);
            return;
        }
        for place in &self.resolved(id).places {
            self.node(*place).report(findings);
        }
        let core = self.core(id);
        let Some(end) = self.resolved(core).end else {
            return;
        };
        if core == end {
            return self.add_object(end, here, parts, findings);
        }
        if parts.path.contains(&end) {
            let is_union = |composition| self.node(end).is_written_composition(composition);
            if !is_union(Composition::One) && !is_union(Composition::Any) {
                findings.add(
                    Code::AllOfCycle,
                    &self.node(core).at.key("$ref"),
                    "this schema includes itself, which has no effect; the reference is ignored",
                    "remove the reference from one of the `allOf`s in the cycle",
                );
            }
            return;
        }
        let key = SchemaKey::Itself(self.outermost(end));
        let here = Here {
            home: parts.add_home(key, Some(here.home)),
            reference: Some(core),
            ..here
        };
        self.add_end(end, here, parts, findings);
    }

    /// Adds what a Schema Object says: the members of all compositions in their order, then what stands beside them.
    fn add_object(&self, id: NodeId, here: Here, parts: &mut Parts, findings: &mut Diagnostics) {
        let inner = Here {
            depth: here.depth + 1,
            ..here
        };
        let lists_values = self.lists_one_by_one(id);
        for keyword in Composition::ALL {
            let members = self.resolved(id).members(keyword);
            let is_one_object = keyword == Composition::Any && self.is_one_object(id);
            let is_union = keyword != Composition::All && !is_one_object;
            if is_union && (lists_values || members.len() > 1) {
                let applies = here.takes_unions && self.is_choice(id, keyword);
                if applies && !self.has_variant(members, &parts.path) {
                    parts.unions.push(UnionPart { node: id, keyword });
                }
                continue;
            }
            // Under a condition, nothing is required.
            if is_one_object && here.applies == Applies::Always {
                parts.at_once.push(id);
            }
            let applies = match here.applies {
                Applies::Always if is_one_object => Applies::Alternatively,
                applies => applies,
            };
            let inner = Here { applies, ..inner };
            for member in members {
                self.add_place(*member, inner, parts, findings);
            }
        }
        if self.has_shape(id) {
            parts.list.push(Part {
                node: id,
                home: here.home,
                reference: here.reference,
                applies: here.applies,
            });
        }
        let conditional = Here {
            takes_unions: false,
            applies: Applies::OnCondition,
            ..inner
        };
        let places = self.node(id).conditional.iter();
        parts
            .conditional
            .extend(places.map(|place| (*place, conditional)));
    }

    /// Whether one of the members of a union includes it: what it means by that is what stands beside the union.
    fn has_variant(&self, members: &[NodeId], path: &[NodeId]) -> bool {
        let ends = members.iter().map(|member| self.resolved(*member).end);
        ends.flatten().any(|end| path.contains(&end))
    }

    /// Whether a Schema Object says anything about the shape of a value, its compositions aside.
    fn has_shape(&self, id: NodeId) -> bool {
        !matches!(self.own_kind(self.node(id)), Kind::Any)
    }
}

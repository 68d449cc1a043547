//! Unions of objects that are one object: the members of an `anyOf` that hold at once go in, and whether they can be put together comes
//! out.
//!
//! `anyOf` asks for one of its schemas or more (JSON Schema 2020-12, Core §10.2.1.2): of links of pages one member has `first` and `prev`,
//! another `next` and `last`, and most answers have all four. As a variant of a union such a value has no place for what the others
//! declare. So they are one object, unless something says that a value is one of them: a discriminator, a constant, a property of
//! another type, or, where they are components, that each requires what the other does not know. Then the names are worth more than
//! one object of which everything is optional.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Graph,
    classify::Kind,
    node::{Additional, Composition, NodeId, say_the_same},
};
use crate::{
    diagnostic::{Code, Diagnostics},
    limits::{MOST_COMPARED_LEVELS, MOST_MEMBERS_AT_ONCE, MOST_PROPERTIES_AT_ONCE},
};

/// A member of a union that is an object with properties, and may have others.
#[derive(Default)]
struct Member<'a> {
    is_component: bool,
    properties: BTreeMap<&'a str, NodeId>,
    required: BTreeSet<&'a str>,
}

/// How two members of a union relate.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Relation {
    /// A value is one of them.
    Apart,
    /// One of them declares all that the other does.
    Covered,
    /// A value can have properties that only the one declares, and some that only the other does.
    AtOnce,
}

impl<'a> Graph<'a> {
    /// The nodes whose `anyOf` is one object.
    pub(super) fn find_objects_at_once(&self) -> BTreeSet<NodeId> {
        let nodes = self.nodes().map(|(id, _)| id);
        nodes.filter(|id| self.are_one_object(*id)).collect()
    }

    fn are_one_object(&self, id: NodeId) -> bool {
        let members = self.members_at_once(id);
        let members: Option<Vec<Member<'a>>> = members.into_iter().map(|(_, it)| it).collect();
        let members = members.unwrap_or_default();
        let mut relations = Vec::new();
        for (index, member) in members.iter().enumerate() {
            for other in members.iter().skip(index + 1) {
                relations.push(self.relation(member, other));
            }
        }
        let has_no_names = members.iter().all(|member| !member.is_component);
        !relations.contains(&Relation::Apart)
            && (relations.contains(&Relation::AtOnce) || has_no_names && !relations.is_empty())
    }

    /// The names that all members of an `anyOf` that is one object require.
    pub(super) fn required_at_once(&self, id: NodeId) -> BTreeSet<&'a str> {
        let members = self.members_at_once(id).into_iter();
        let required = members.map(|(_, it)| it.unwrap_or_default().required);
        required
            .reduce(|all, other| all.intersection(&other).copied().collect())
            .unwrap_or_default()
    }

    /// Reports an `anyOf` that stays a union although a value can be valid against two of its members at once.
    pub(super) fn warn_about_objects_at_once(&self, id: NodeId, findings: &mut Diagnostics) {
        let members = self.members_at_once(id);
        for (index, (place, member)) in members.iter().enumerate() {
            for (other_place, other) in members.iter().skip(index + 1) {
                if let (Some(member), Some(other)) = (member, other)
                    && self.relation(member, other) == Relation::AtOnce
                {
                    let (at, other_at) = (&self.node(*place).at, &self.node(*other_place).at);
                    let message = format!(
                        "a value can be valid against this schema and {other_at} at once: it is read as one of the two, and what only the other one declares is kept as JSON values"
                    );
                    let help = "describe both as one object, or add a `discriminator`";
                    findings.add(Code::OverlappingAnyOf, at, message, help);
                    return;
                }
            }
        }
    }

    /// The members of the `anyOf` of a node, each as the object that it is; none where nothing is to be found out about them.
    fn members_at_once(&self, id: NodeId) -> Vec<(NodeId, Option<Member<'a>>)> {
        let members = self.resolved(id).members(Composition::Any);
        let node = self.node(id);
        let says_which = node.discriminator.is_some()
            || !node.members(Composition::One).is_empty()
            || self.lists_one_by_one(id);
        if says_which || members.len() > MOST_MEMBERS_AT_ONCE {
            return Vec::new();
        }
        let members = members.iter();
        members
            .map(|member| (*member, self.member(*member)))
            .collect()
    }

    /// The object that a member is; `None` where it is none, allows no others than its properties, or is too large.
    fn member(&self, id: NodeId) -> Option<Member<'a>> {
        if self.is_parent(id) {
            return None;
        }
        let mut member = Member {
            is_component: self.node(self.core(id)).is_reference(),
            ..Member::default()
        };
        self.add_to_member(id, &mut member, &mut BTreeSet::new(), 0)?;
        (!member.properties.is_empty()).then_some(member)
    }

    fn add_to_member(
        &self,
        id: NodeId,
        member: &mut Member<'a>,
        visited: &mut BTreeSet<NodeId>,
        depth: usize,
    ) -> Option<()> {
        let end = self
            .resolved(id)
            .end
            .filter(|_| depth < MOST_COMPARED_LEVELS)?;
        if !visited.insert(end) {
            return Some(());
        }
        let node = self.node(end);
        let unions = [Composition::One, Composition::Any];
        let is_open_object = matches!(self.own_kind(node), Kind::Object | Kind::Any)
            && matches!(
                node.additional,
                Additional::Unspecified | Additional::Allowed(true)
            )
            && !node.has_patterns()
            // It tells what extends it apart, by the names at least.
            && node.discriminator.is_none()
            && unions.iter().all(|union| node.members(*union).is_empty());
        if !is_open_object {
            return None;
        }
        member.properties.extend(node.properties.iter().copied());
        member.required.extend(node.required.iter().copied());
        if member.properties.len() > MOST_PROPERTIES_AT_ONCE {
            return None;
        }
        for part in self.resolved(end).members(Composition::All) {
            self.add_to_member(*part, member, visited, depth + 1)?;
        }
        Some(())
    }

    fn relation(&self, one: &Member<'a>, other: &Member<'a>) -> Relation {
        if self.is_told_from(one, other) || self.is_told_from(other, one) {
            return Relation::Apart;
        }
        let asks_for_more = |one: &Member<'a>, other: &Member<'a>| {
            let mut required = one.required.iter();
            required.any(|name| !other.properties.contains_key(name))
        };
        let have_names = one.is_component && other.is_component;
        if have_names && asks_for_more(one, other) && asks_for_more(other, one) {
            return Relation::Apart;
        }
        let covers = |one: &Member<'a>, other: &Member<'a>| {
            let mut names = other.properties.keys();
            names.all(|name| one.properties.contains_key(name))
        };
        if covers(one, other) || covers(other, one) {
            Relation::Covered
        } else {
            Relation::AtOnce
        }
    }

    /// Whether a property of `one` says that a value is no `other`: it has another schema there, or is a constant that is unknown there.
    fn is_told_from(&self, one: &Member<'a>, other: &Member<'a>) -> bool {
        one.properties
            .iter()
            .any(|(name, place)| match other.properties.get(name) {
                Some(other) => !self.has_same_values(*place, *other),
                None => one.required.contains(name) && self.is_constant(*place),
            })
    }

    fn is_constant(&self, place: NodeId) -> bool {
        let end = self.resolved(place).end;
        let listed = end.and_then(|end| self.node(end).listed.as_ref());
        listed.is_some_and(|listed| listed.values.len() == 1)
    }

    /// Whether the schemas at two places have the same values, limits aside.
    fn has_same_values(&self, mut one: NodeId, mut other: NodeId) -> bool {
        for _ in 0..MOST_COMPARED_LEVELS {
            let (Some(end), Some(other_end)) = (self.resolved(one).end, self.resolved(other).end)
            else {
                return false;
            };
            if self.resolved(one).nullable != self.resolved(other).nullable {
                return false;
            }
            let (node, other_node) = (self.node(end), self.node(other_end));
            if end == other_end || say_the_same(node, other_node) {
                return true;
            }
            match (self.classify(end), self.classify(other_end)) {
                (Kind::Array(Some(items)), Kind::Array(Some(others))) => {
                    (one, other) = (items, others);
                }
                (Kind::String(format), Kind::String(other)) => return format == other,
                (Kind::Integer(format), Kind::Integer(other)) => return format == other,
                (Kind::Number, Kind::Number) | (Kind::Boolean, Kind::Boolean) => return true,
                _ => return false,
            }
        }
        false
    }
}

//! A parent as the union of what extends it (OpenAPI 3.0.3 §4.7.25): itself first, which stands for all other objects too.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Graph,
    described::{DescribedUnion, DescribedVariant, PartUse},
    key::SchemaKey,
    lineage::Parent,
    node::{Composition, NodeId},
};
use crate::{ir::Tags, pointer::Pointer};

/// The name of the variant that is the parent itself.
const BASE: &str = "Base";

/// Which values of the discriminator mean which components, as the mappings say.
#[derive(Default)]
struct Mapped<'a> {
    tags: BTreeMap<NodeId, Vec<&'a str>>,
    /// The entries of the parent's own mapping, each with what it leads to.
    own: Vec<(&'a str, &'a str, Option<NodeId>)>,
}

impl<'a> Graph<'a> {
    /// The union that a parent is where it is referred to.
    pub(super) fn describe_descendants(&self, id: NodeId, parent: &Parent) -> DescribedUnion {
        let mapped = self.mapped(parent);
        let own = self.component_use(id, id).of_base(id);
        let mut variants = vec![DescribedVariant {
            value: own,
            index: 0,
            name: Some(BASE.to_owned()),
            tags: self.tags_of(id, &[], &mapped),
            is_rest: true,
        }];
        let descendants = parent.descendants.iter().enumerate();
        variants.extend(descendants.map(|(index, descendant)| {
            let value = self.component_use(descendant.node, id);
            // What extends it stands beside it, unless another property tells those apart.
            let is_base = descendant.behind.is_empty();
            let is_base = is_base && self.lineage.parent(descendant.node).is_some();
            DescribedVariant {
                value: if is_base {
                    value.of_base(descendant.node)
                } else {
                    value
                },
                index: index + 1,
                name: self.node(descendant.node).component.map(str::to_owned),
                tags: self.tags_of(descendant.node, &descendant.behind, &mapped),
                is_rest: false,
            }
        }));
        let family: BTreeSet<NodeId> = parent.members().chain([id]).collect();
        let is_known = |to: &Option<NodeId>| to.is_some_and(|to| family.contains(&to));
        let unresolved = mapped.own.iter().filter(|(_, _, to)| !is_known(to));
        let discriminator = self.node(parent.discriminator);
        let property = discriminator.discriminator.as_ref();
        DescribedUnion {
            at: discriminator.at.key("discriminator"),
            variants,
            discriminator: property.map(|it| it.property.to_owned()),
            multiplied: 0,
            unresolved: unresolved
                .map(|(tag, name, _)| ((*tag).to_owned(), (*name).to_owned()))
                .collect(),
        }
    }

    /// Whether the schema at a place is a union of what extends it.
    pub(super) fn is_parent(&self, place: NodeId) -> bool {
        let schema = self.resolved(place).schema;
        let parent = schema.and_then(|schema| self.lineage.parent(schema));
        parent.is_some() && !self.lineage.means_itself(self.core(place))
    }

    /// Reads the mappings that count; the first entry for a value wins.
    fn mapped(&self, parent: &Parent) -> Mapped<'a> {
        let mut mapped = Mapped::default();
        let mut seen = BTreeSet::new();
        for node in &parent.mappings {
            let discriminator = self.node(*node).discriminator.as_ref();
            for (tag, to) in discriminator.into_iter().flat_map(|it| &it.mapping) {
                let target = self.component(to);
                if *node == parent.discriminator && !parent.is_inherited {
                    mapped.own.push((tag, to, target));
                }
                if let Some(target) = target.filter(|_| seen.insert(*tag)) {
                    mapped.tags.entry(target).or_default().push(tag);
                }
            }
        }
        mapped
    }

    /// The component that an entry of a mapping means, by its name or a reference.
    fn component(&self, text: &str) -> Option<NodeId> {
        let by_name = || Some(Pointer::root().keys(["components", "schemas", text]));
        let by_reference = text.strip_prefix('#').map(Pointer::from_fragment);
        let id = self.at(&by_reference.unwrap_or_else(by_name)?)?;
        let node = self.node(id);
        Some(node.target.filter(|_| node.is_reference()).unwrap_or(id))
    }

    /// The values of the discriminator that mean a component, or what extends it: those in a mapping; else the one that the component
    /// gives itself; else its name.
    fn tags_of(&self, component: NodeId, behind: &[NodeId], mapped: &Mapped<'_>) -> Tags {
        let meant = [&component].into_iter().chain(behind);
        let tags = meant.filter_map(|node| mapped.tags.get(node)).flatten();
        let mut tags: Vec<String> = tags.map(|tag| (*tag).to_owned()).collect();
        if tags.is_empty() {
            tags.extend(self.given_tag(component).map(str::to_owned));
        }
        let name = self.node(component).component;
        Tags {
            implied: name.filter(|_| tags.is_empty()).map(str::to_owned),
            mapped: tags,
            listed: Vec::new(),
        }
    }

    /// The value of the discriminator that a component gives itself, or in a member of its `allOf` that is written there.
    fn given_tag(&self, component: NodeId) -> Option<&'a str> {
        let node = self.node(component);
        let members = node.members(Composition::All).iter();
        node.given_tag().or_else(|| {
            members
                .map(|member| self.node(*member))
                .find_map(|it| it.given_tag())
        })
    }

    /// The use of a component where a parent is referred to.
    fn component_use(&self, component: NodeId, parent: NodeId) -> PartUse {
        PartUse {
            key: SchemaKey::Itself(component),
            within: SchemaKey::Itself(parent),
            at: self.node(component).at.clone(),
            nullable: self.resolved(component).nullable,
            is_reference: true,
        }
    }
}

//! `oneOf` and `anyOf`: which schemas a value can have, and how the document tells them apart.
//!
//! Both become the same: a value has one of the schemas. What stands beside the keyword belongs to each of them.

use serde_json::Value;

use super::{
    Graph,
    compose::UnionPart,
    described::{DescribedUnion, DescribedVariant, PartUse},
    key::SchemaKey,
    merge::Merge,
    node::{Composition, Discriminator, Node, NodeId},
    source::Candidate,
};
use crate::{diagnostic::Diagnostics, ir::Tags, pointer::Pointer};

/// What a variant is called.
struct Name {
    text: String,
    /// Whether it is that of a component or its title: what a discriminator without a mapping means it by.
    is_own: bool,
}

impl<'a> Graph<'a> {
    /// The union that a keyword of the Schema Object `id` makes, with nothing beside it.
    pub(super) fn describe_union(
        &self,
        key: &SchemaKey,
        id: NodeId,
        keyword: Composition,
    ) -> DescribedUnion {
        let members = self.resolved(id).members(keyword).iter();
        let members = members.map(|member| (*member, self.place_use(*member, key)));
        self.with_tags(id, keyword, members.collect())
    }

    /// A union whose variants all have what `beside` comes to.
    pub(super) fn describe_union_beside(
        &self,
        key: &SchemaKey,
        union: &UnionPart,
        beside: &Merge<'_, 'a>,
        findings: &mut Diagnostics,
    ) -> DescribedUnion {
        let mut multiplied = 0;
        let mut members = Vec::new();
        for &member in self.resolved(union.node).members(union.keyword) {
            let mut value = self.place_use(member, key);
            if !value.is_reference || !self.includes(&value.key, &beside.candidates, findings) {
                value.key = key.variant(member);
                value.is_reference = false;
                multiplied += 1;
            }
            members.push((member, value));
        }
        DescribedUnion {
            multiplied,
            ..self.with_tags(union.node, union.keyword, members)
        }
    }

    /// Whether a schema is an object that has all these properties already, as one that includes its own union has.
    fn includes(
        &self,
        key: &SchemaKey,
        properties: &[Candidate<'_>],
        findings: &mut Diagnostics,
    ) -> bool {
        let parts = self.compose(key, findings);
        if properties.is_empty() || !parts.unions.is_empty() {
            return false;
        }
        let merge = Merge::of(&parts, self, findings);
        properties.iter().all(|property| {
            let mut others = merge.candidates.iter();
            others.any(|other| {
                other.name == property.name && other.source.places == property.source.places
            })
        })
    }

    /// Names the variants, and says which values of the discriminator mean which.
    fn with_tags(
        &self,
        id: NodeId,
        keyword: Composition,
        members: Vec<(NodeId, PartUse)>,
    ) -> DescribedUnion {
        let node = self.node(id);
        let discriminator = node.discriminator.as_ref();
        let mapping: &[(&str, &str)] = discriminator.map_or(&[], |it| &it.mapping);
        let mut unresolved = mapping.to_vec();
        let mut variants: Vec<DescribedVariant> = Vec::new();
        for (member, value) in members {
            let name = self.variant_name(member);
            let own = name
                .as_ref()
                .filter(|name| name.is_own)
                .map(|name| name.text.clone());
            let reference = self.node(self.core(member)).reference;
            let means = |to: &str| Some(to) == own.as_deref() || Some(to) == reference;
            unresolved.retain(|(_, to)| !means(to));
            let mapped = mapping.iter().filter(|(_, to)| means(to));
            let mut mapped: Vec<String> = mapped.map(|(tag, _)| (*tag).to_owned()).collect();
            let mut known = variants.iter_mut();
            match known.find(|variant| variant.value.key == value.key) {
                // The same schema again adds at most other tags.
                Some(known) => {
                    let tags = &mut known.tags;
                    mapped.retain(|tag| !tags.mapped.contains(tag));
                    tags.mapped.append(&mut mapped);
                    tags.implied.take_if(|_| !tags.mapped.is_empty());
                }
                None => variants.push(DescribedVariant {
                    value,
                    index: self.node(member).index.unwrap_or_default(),
                    name: name.map(|name| name.text),
                    is_rest: false,
                    tags: Tags {
                        implied: own.filter(|_| discriminator.is_some() && mapped.is_empty()),
                        mapped,
                        listed: Vec::new(),
                    },
                }),
            }
        }
        let owned = |(tag, to): (&str, &str)| (tag.to_owned(), to.to_owned());
        DescribedUnion {
            at: node.at.key(keyword.keyword()),
            variants,
            discriminator: discriminator.map(|it: &Discriminator<'_>| it.property.to_owned()),
            multiplied: 0,
            unresolved: unresolved.into_iter().map(owned).collect(),
        }
    }

    /// What a member is called: by the component it refers to, its title, the one value that it or one of its properties can have, or
    /// the kind of its values.
    fn variant_name(&self, member: NodeId) -> Option<Name> {
        let core = self.node(self.core(member));
        let own = |text: &str| Name {
            text: text.to_owned(),
            is_own: true,
        };
        if let Some(reference) = core.reference {
            let target = Pointer::from_fragment(reference.strip_prefix('#')?)?;
            let components = Pointer::root().keys(["components", "schemas"]);
            let is_component = target.parent()? == components;
            return is_component.then(|| own(&target.last().unwrap_or_default()));
        }
        core.title().map(own).or_else(|| {
            let text = self.value_kind(core)?;
            Some(Name {
                text: text.to_owned(),
                is_own: false,
            })
        })
    }

    /// What the values of an inline schema are called that has no name.
    fn value_kind(&self, node: &Node<'a>) -> Option<&'a str> {
        let mut properties = node.properties.iter();
        let listed = || node.listed.as_ref()?.values.first();
        only_text(node)
            .or_else(|| properties.find_map(|(_, property)| only_text(self.node(*property))))
            .or_else(|| match listed() {
                Some(Value::String(_)) => Some("Text"),
                Some(Value::Number(_)) => Some("Number"),
                _ if node.type_name == Some("array") || node.items.is_some() => Some("List"),
                _ => None,
            })
    }
}

/// The text that is the only one a schema allows, if it is a telling one.
fn only_text<'a>(node: &Node<'a>) -> Option<&'a str> {
    let [only] = node.listed.as_ref()?.values else {
        return None;
    };
    only.as_str().filter(|text| !text.trim().is_empty())
}

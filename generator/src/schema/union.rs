//! `oneOf` and `anyOf`: which schemas a value can have, and how the document tells them apart.
//!
//! Both become the same: a value has one of the schemas. What stands beside the keyword belongs to each of them.

use super::{
    Graph,
    compose::UnionPart,
    described::{DescribedUnion, DescribedVariant, PartUse},
    key::SchemaKey,
    merge::Merge,
    node::{Composition, Discriminator, NodeId},
    source::Candidate,
    variant_names::VariantName,
};
use crate::{diagnostic::Diagnostics, ir::Tags};

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
        let places: Vec<NodeId> = members.iter().map(|(member, _)| *member).collect();
        let names = self.variant_names(&places).into_iter();
        for ((member, value), VariantName { text, own }) in members.into_iter().zip(names) {
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
                    name: text,
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
}

//! Discriminators (OpenAPI 3.0.3 §4.7.25): which values of which property mean which schema of a union.
//!
//! A document states them in the `mapping`, or where a schema lists the values of the property. Otherwise they are concluded from the
//! names of the schemas, which servers often spell in another way.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Lowering, node, union::Name};
use crate::{
    ir::{SchemaId, Schemas, Shape, Tags, Union, Use, Variant},
    pointer::Pointer,
};

/// A member of a union.
pub(super) struct Member {
    /// Where it is listed.
    pub at: Pointer,
    /// What it is called.
    pub name: Option<Name>,
    /// What it is.
    pub value: Use,
}

/// A Discriminator Object.
struct Discriminator {
    property: String,
    /// Its `mapping`: each value with the name or reference of a schema.
    mapping: Vec<(String, String)>,
}

impl Lowering<'_> {
    /// The union whose members are listed at `at`.
    pub(super) fn finish_union(&mut self, at: &Pointer, members: Vec<Member>) -> Shape {
        let discriminator = self.discriminator(at);
        let mapping = { discriminator.iter() }.flat_map(|discriminator| &discriminator.mapping);
        let mut unresolved: Vec<&(String, String)> = mapping.clone().collect();
        let mut variants: Vec<Variant> = Vec::new();
        for Member { at, name, value } in members {
            let own = name.as_ref().filter(|name| name.is_own);
            let own = own.map(|name| name.text.clone());
            let reference = self.reference_behind(&at);
            let means = |to: &str| Some(to) == own.as_deref() || Some(to) == reference.as_deref();
            unresolved.retain(|(_, to)| !means(to));
            let mapped = mapping.clone().filter(|(_, to)| means(to));
            let mut mapped: Vec<String> = mapped.map(|(tag, _)| tag.clone()).collect();
            let mut known = variants.iter_mut();
            match known.find(|variant| variant.value.schema == value.schema) {
                // The same schema again adds at most other tags.
                Some(known) => {
                    mapped.retain(|tag| !known.tags.mapped.contains(tag));
                    known.tags.mapped.append(&mut mapped);
                    known
                        .tags
                        .implied
                        .take_if(|_| !known.tags.mapped.is_empty());
                }
                None => variants.push(Variant {
                    value,
                    name: name.map(|name| name.text),
                    tags: Tags {
                        implied: own.filter(|_| discriminator.is_some() && mapped.is_empty()),
                        mapped,
                        listed: Vec::new(),
                    },
                }),
            }
        }
        for (tag, to) in unresolved {
            self.warn_about_mapping(at, tag, to);
        }
        Shape::Union(Union {
            variants,
            discriminator: discriminator.map(|discriminator| discriminator.property),
        })
    }

    /// Reports an entry of the mapping beside the union at `at` that leads to none of its members.
    fn warn_about_mapping(&mut self, at: &Pointer, tag: &str, to: &str) {
        let mapping = at.parent().unwrap_or_default();
        let mapping = mapping.keys(["discriminator", "mapping"]);
        self.warn(
            "unresolved-mapping",
            &mapping.key(tag),
            format!(
                "`{to}` is none of the schemas of this union: values with the tag `{tag}` are kept as JSON"
            ),
            "refer to one of the schemas in the same words, or add the schema to the union",
        );
    }

    /// The `$ref` that a member is, behind its wrappers.
    fn reference_behind(&mut self, member: &Pointer) -> Option<String> {
        let core = self.core(member);
        let reference = self.document.get(&core.at)?.get("$ref")?;
        reference.as_str().map(str::to_owned)
    }

    /// The Discriminator Object beside the union whose members are listed at `at`.
    fn discriminator(&self, at: &Pointer) -> Option<Discriminator> {
        let members = node::members(self.document, &at.parent()?)?;
        let discriminator = members.get("discriminator")?.as_object()?;
        let mapping = discriminator.get("mapping").and_then(Value::as_object);
        let mapping = mapping.into_iter().flatten();
        let mapping = mapping.filter_map(|(tag, to)| Some((tag.clone(), to.as_str()?.to_owned())));
        Some(Discriminator {
            property: node::text(discriminator, "propertyName")?,
            mapping: mapping.collect(),
        })
    }

    /// Adds the values of the discriminator that the schemas of unions list themselves, and reports unions of which not all schemas have
    /// a value that the document states.
    pub(super) fn find_listed_tags(&mut self, schemas: &mut Schemas) {
        for id in (0..schemas.0.len()).map(SchemaId) {
            let Shape::Union(union) = &schemas[id].shape else {
                continue;
            };
            let Some(property) = union.discriminator.clone() else {
                continue;
            };
            let mapped = { union.variants.iter() }.flat_map(|variant| &variant.tags.mapped);
            let mapped: BTreeSet<String> = mapped.cloned().collect();
            let listed = { union.variants.iter() }.map(|variant| {
                let mut listed = listed(schemas, variant.value.schema, &property);
                // What the mapping says of a value counts more.
                listed.retain(|tag| !mapped.contains(tag));
                listed
            });
            let listed: Vec<Vec<String>> = listed.collect();
            let schema = &mut schemas.0[id.0];
            let Shape::Union(union) = &mut schema.shape else {
                continue;
            };
            for (variant, listed) in union.variants.iter_mut().zip(listed) {
                variant.tags.listed = listed;
            }
            let implied = { union.variants.iter() }.find(|variant| !variant.tags.are_stated());
            if let Some(Variant { name, .. }) = implied {
                self.warn_about_implied_tags(&schema.pointer, &property, name.as_deref());
            }
        }
    }

    fn warn_about_implied_tags(&mut self, union: &Pointer, property: &str, name: Option<&str>) {
        let at = union.key("discriminator");
        let is_written = self.document.get(&at).is_some();
        let at = if is_written { &at } else { union };
        let name = name.map_or("a schema".to_owned(), |name| format!("`{name}`"));
        self.warn(
            "implicit-mapping",
            at,
            format!(
                "the document does not state which values of `{property}` mean {name}: the names of schemas are taken for values, and objects with other values are told apart by their properties"
            ),
            "add a `mapping` with all values, or list the values in an `enum` of the property",
        );
    }
}

/// The values that an object lists for a property, as texts.
fn listed(schemas: &Schemas, id: SchemaId, property: &str) -> Vec<String> {
    let Shape::Object(object) = &schemas[schemas.target(id)].shape else {
        return Vec::new();
    };
    let mut properties = object.properties.iter();
    let Some(property) = properties.find(|other| other.name == property) else {
        return Vec::new();
    };
    let schema = &schemas[schemas.target(property.value.schema)];
    match &schema.shape {
        Shape::Enumeration(list) => list.values.clone(),
        Shape::IntegerEnumeration(list) => list.values.iter().map(i64::to_string).collect(),
        _ => { schema.allowed.iter() }
            .map(|value| match value {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            })
            .collect(),
    }
}

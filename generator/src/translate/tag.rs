//! Tags: the value of a discriminator that makes an object a variant of a union, where there is one alone. `From` sets it, and `new` does
//! not ask for it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::types::Types;
use crate::{
    ir::{self, IntegerFormat, Object, Property, Schema, SchemaId, Shape, StringFormat, Tags},
    model::{Presence, Scalar, Tag, TagField, Type},
};

impl Types<'_> {
    /// The value of the discriminator that makes a value the variant's, where there is one alone and a struct that can have it.
    pub(super) fn tag(&self, union: &ir::Union, variant: &ir::Variant) -> Option<Tag> {
        // What is no other variant keeps the value that it has.
        let name = union.discriminator.as_ref().filter(|_| !variant.is_rest)?;
        let (id, schema) = self.target(variant.value.schema);
        let Shape::Object(object) = &schema.shape else {
            return None;
        };
        if !self.has_setters(id) {
            return None;
        }
        let mut properties = object.properties.iter();
        let (field, value) = match properties.position(|other| other.name == *name) {
            Some(index) => {
                let property = object.properties.get(index)?;
                let plan = self.fields(id).get(index)?;
                let is_option = plan.presence != Presence::Required;
                let value = self.tag_of_property(property, is_option, &variant.tags)?;
                let field = TagField {
                    name: plan.name.clone(),
                    setter: plan.setter.clone(),
                    is_option,
                };
                (Some(field), value)
            }
            None => (None, Scalar::Text(undeclared(object, &variant.tags)?)),
        };
        Some(Tag {
            property: name.clone(),
            field,
            value,
        })
    }

    /// The tag that such a property is set to; `None` where its default is that already.
    fn tag_of_property(&self, property: &Property, is_option: bool, tags: &Tags) -> Option<Scalar> {
        let (_, schema) = self.target(property.value.schema);
        let text = only_text(schema, tags)?;
        let ty = self.of(property.value.schema);
        let value = match &schema.shape {
            Shape::String(StringFormat::Plain) if ty == Type::String => Scalar::Text(text),
            Shape::Enumeration(_) => Scalar::Listed(text),
            Shape::IntegerEnumeration(_) => Scalar::ListedInteger(text.parse().ok()?),
            Shape::Integer(IntegerFormat::Int32) => {
                Scalar::Integer(text.parse::<i32>().ok()?.into())
            }
            Shape::Integer(IntegerFormat::Int64) => Scalar::Integer(text.parse().ok()?),
            Shape::Integer(IntegerFormat::Uint64) => {
                Scalar::Integer(text.parse::<u32>().ok()?.into())
            }
            Shape::Number if ty == Type::F64 => Scalar::Number(text.parse().ok()?),
            Shape::Boolean => Scalar::Boolean(text.parse().ok()?),
            _ => return None,
        };
        let is_default = match &schema.shape {
            Shape::Enumeration(list) => list.values.len() == 1,
            Shape::IntegerEnumeration(list) => list.values.len() == 1,
            _ => matches!(value, Scalar::Integer(0) | Scalar::Boolean(false)),
        };
        (is_option || !is_default).then_some(value)
    }

    /// The required property of each object in unions that the document gives one and the same tag, and the tag.
    pub(super) fn find_own_tags(&self) -> BTreeMap<SchemaId, Tag> {
        let mut found: BTreeMap<SchemaId, Tag> = BTreeMap::new();
        let mut ambiguous: BTreeSet<SchemaId> = BTreeSet::new();
        for (_, schema) in self.schemas().iter() {
            let Shape::Union(union) = &schema.shape else {
                continue;
            };
            for variant in union.variants.iter() {
                let (id, _) = self.target(variant.value.schema);
                let tag = self.tag(union, variant).filter(|tag| {
                    let is_required = { &tag.field }.as_ref().is_some_and(|it| !it.is_option);
                    is_required && variant.tags.are_stated()
                });
                match (tag, found.get(&id)) {
                    (Some(tag), Some(known)) if tag != *known => drop(ambiguous.insert(id)),
                    (Some(tag), _) => drop(found.insert(id, tag)),
                    // Another union may mean something else by the property.
                    (None, _) if union.discriminator.is_some() => drop(ambiguous.insert(id)),
                    (None, _) => {}
                }
            }
        }
        found.retain(|id, _| !ambiguous.contains(id));
        found
    }
}

/// The only tag that a property of this schema can have, as a text.
fn only_text(schema: &Schema, tags: &Tags) -> Option<String> {
    let as_text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let own: Vec<String> = match &schema.shape {
        Shape::Enumeration(list) => list.values.clone(),
        Shape::IntegerEnumeration(list) => list.values.iter().map(i64::to_string).collect(),
        _ => schema.allowed.iter().map(as_text).collect(),
    };
    if let [only] = own.as_slice() {
        return Some(only.clone());
    }
    let named = tags.mapped.iter().chain(&tags.implied);
    let mut named = named.filter(|text| own.is_empty() || own.contains(text));
    let only = named.next().filter(|_| named.next().is_none())?;
    Some(only.clone())
}

/// The only tag that the document states for an object that does not declare the property, and can have it.
fn undeclared(object: &Object, tags: &Tags) -> Option<String> {
    let [only] = tags.mapped.as_slice() else {
        return None;
    };
    (object.additional.is_none() && !object.is_closed).then(|| only.clone())
}

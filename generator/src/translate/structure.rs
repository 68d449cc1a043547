//! Schemas with properties as structs.

use serde_json::Value;

use super::{
    docs,
    plan::{FieldPlan, Head},
    rustdoc::{inline_code, summary},
    types::{Types, conversion},
    unnamed, value_docs,
};
use crate::{
    ir::{self, Access, Object, Property, SchemaId, Shape, Use},
    model::{
        Additional, Constructor, Field, Identifier, Presence, RustDoc, Scalar, Struct, Tag,
        TagField,
    },
};

/// The most properties that `new` asks for.
const MOST_ARGUMENTS: usize = 4;

impl Types<'_> {
    /// A schema with properties as a struct.
    pub(super) fn structure(&self, id: SchemaId, head: Head, object: &Object) -> Struct {
        let fields = self.build_fields(id, object);
        let additional = object
            .additional
            .as_ref()
            .map(|values| self.additional(values, &fields, self.has_setters(id)));
        let constructor = self
            .is_sent(id)
            .then(|| self.constructor(id, object, &fields))
            .flatten();
        Struct {
            docs: head.docs,
            deprecated: head.deprecated,
            origin: head.origin,
            allowed: self.allowed(id, object),
            is_closed: object.is_closed && self.is_compared(id),
            additional,
            fields,
            constructor,
            name: head.name,
        }
    }

    /// The properties that allow only a few scalars, as far as unions ask: enums with several values know them.
    fn allowed(&self, id: SchemaId, object: &Object) -> Vec<(String, Vec<Value>)> {
        if !self.is_compared(id) {
            return Vec::new();
        }
        let allowed = |property: &Property| match self.target(property.value.schema).1 {
            ir::Schema {
                shape: Shape::Enumeration(list),
                ..
            } if list.values.len() == 1 => {
                list.values.iter().map(|text| text.clone().into()).collect()
            }
            ir::Schema {
                shape: Shape::IntegerEnumeration(list),
                ..
            } if list.values.len() == 1 => {
                list.values.iter().map(|number| (*number).into()).collect()
            }
            ir::Schema { allowed, .. } => allowed.clone(),
        };
        { object.properties.iter() }
            .map(|property| (property.name.clone(), allowed(property)))
            .filter(|(_, values): &(_, Vec<Value>)| !values.is_empty())
            .collect()
    }

    fn build_fields(&self, id: SchemaId, object: &Object) -> Vec<Field> {
        let (is_sent, has_setters) = (self.is_sent(id), self.has_setters(id));
        let planned = object.properties.iter().zip(self.fields(id));
        let fields = planned.map(|(property, plan)| Field {
            docs: value_docs::of_property(property, self),
            deprecated: docs::deprecation(&property.docs),
            contract: self.contract(&property.value, property.required, &property.docs),
            is_secret: self.secrets().is_hidden_property(property),
            example: self.example(&property.docs, property.value.schema),
            conversion: conversion(&plan.ty),
            null_setter: (is_sent && plan.presence != Presence::Required)
                .then(|| plan.null_setter.clone()),
            name: plan.name.clone(),
            wire_name: property.name.clone(),
            ty: plan.ty.clone(),
            presence: plan.presence,
            setter: has_setters.then(|| plan.setter.clone()),
        });
        fields.collect()
    }

    /// The field for properties that are not declared.
    fn additional(&self, values: &Use, fields: &[Field], has_setter: bool) -> Additional {
        let mut name = "additional_properties".to_owned();
        while fields.iter().any(|field| field.name.0 == name) {
            name.push('_');
        }
        let mut paragraphs = docs::Paragraphs::default();
        paragraphs.line("The additional properties.");
        let unnamed = unnamed::words(values.schema, &ir::Docs::default(), self);
        if self.name(values.schema).is_some() {
            let words = &self.schema(values.schema).docs;
            paragraphs.add(summary(
                words.title.as_deref(),
                words.description.as_deref(),
            ));
        }
        paragraphs.add(unnamed);
        Additional {
            docs: paragraphs.finish(),
            is_secret: self.secrets().is_hidden(values.schema),
            ty: self.of_use(values),
            setter: has_setter.then(|| Identifier(format!("with_{name}"))),
            name: Identifier(name),
        }
    }

    /// The field of an object for a property, and what its value is.
    pub fn field(&self, object: SchemaId, name: &str) -> Option<(&FieldPlan, SchemaId)> {
        let (id, schema) = self.target(object);
        let Shape::Object(object) = &schema.shape else {
            return None;
        };
        let mut planned = object.properties.iter().zip(self.fields(id));
        let (property, plan) = planned.find(|(property, _)| property.name == name)?;
        Some((plan, property.value.schema))
    }

    /// The `new` of a struct that is sent, unless it would ask for too much or for nothing.
    fn constructor(&self, id: SchemaId, object: &Object, fields: &[Field]) -> Option<Constructor> {
        let asks = |property: &Property| {
            property.required
                && !property.value.nullable
                && property.access != Access::ReadOnly
                && self.constant(&property.value).is_none()
        };
        let mut required: Vec<usize> = object
            .properties
            .iter()
            .enumerate()
            .filter(|(_, property)| asks(property))
            .map(|(index, _)| index)
            .collect();
        let wire_name = |index: &usize| fields.get(*index).map(|field| field.wire_name.as_str());
        let tag = self.own_tag(id).filter(|tag| {
            let count = required.len();
            required.retain(|index| wire_name(index) != Some(&tag.property));
            required.len() < count
        });
        let constants = tag.cloned().into_iter();
        let others = self.constants(id, object);
        let is_tag = |it: &Tag| tag.is_some_and(|tag| tag.property == it.property);
        let constants = constants.chain(others.into_iter().filter(|it| !is_tag(it)));
        let constants: Vec<Tag> = constants.collect();
        let is_useful = !required.is_empty() || !constants.is_empty();
        let names: Vec<&str> = required.iter().filter_map(wire_name).collect();
        let docs = constructor_docs(&names, &constants);
        (is_useful && required.len() <= MOST_ARGUMENTS).then(|| Constructor {
            docs: RustDoc(vec![docs]),
            fields: required,
            constants,
        })
    }

    /// The required properties with one possible value that is not the default of their type.
    fn constants(&self, id: SchemaId, object: &Object) -> Vec<Tag> {
        let planned = object.properties.iter().zip(self.fields(id));
        let required = planned.filter(|(property, plan)| {
            property.required
                && property.access != Access::ReadOnly
                && plan.presence == Presence::Required
        });
        let constants = required.filter_map(|(property, plan)| {
            let value = self.constant(&property.value)?;
            // An enum has its only value as its default.
            matches!(value, Scalar::Integer(_) | Scalar::Number(_)).then(|| Tag {
                property: property.name.clone(),
                field: Some(TagField {
                    name: plan.name.clone(),
                    setter: plan.setter.clone(),
                    is_option: false,
                }),
                value,
            })
        });
        constants.collect()
    }
}

/// What a `new` that takes these properties says.
fn constructor_docs(names: &[&str], constants: &[Tag]) -> String {
    let names: Vec<String> = names.iter().map(|name| inline_code(name)).collect();
    let what = match names.is_empty() {
        true => String::new(),
        false => format!(": {}", names.join(", ")),
    };
    let constants = constants.iter().map(|tag| {
        let (name, value) = (
            inline_code(&tag.property),
            inline_code(&tag.value.to_string()),
        );
        format!(" {name} is {value}.")
    });
    let constants: String = constants.collect();
    format!("Creates a value with its required properties{what}.{constants}")
}
